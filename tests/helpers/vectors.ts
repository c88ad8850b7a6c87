import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Facts } from "../../lib/core/pattern.ts";

/** A public, revoked or documented token that our code did not make, and what must be said of it. */
export interface Vector {
  readonly pattern: string;
  readonly verdict: string;
  /** Facts that must be among those decoded. */
  readonly facts?: Facts;
  /** Text that the token stands in, with `{token}`; default `value = {token}`. */
  readonly context?: string;
  /** Where it was published. */
  readonly source: string;
  readonly token: string;
}

interface Stored extends Omit<Vector, "token"> {
  /** The token's bytes, each XOR {@link MASK}, in hexadecimal, cut into parts. */
  readonly parts: readonly string[];
}

/** Keeps token-shaped text out of the repository. */
const MASK = 0x5a;

/** The vectors of `tests/vectors.json`, with the tokens put together. */
export function readVectors(): readonly Vector[] {
  const stored = JSON.parse(readFileSync(join(import.meta.dirname, "../vectors.json"), "utf8")) as Stored[];
  return stored.map(({ parts, ...vector }) => ({ ...vector, token: unmask(parts) }));
}

function unmask(parts: readonly string[]): string {
  return Buffer.from(Buffer.from(parts.join(""), "hex").map((byte) => byte ^ MASK)).toString("latin1");
}
