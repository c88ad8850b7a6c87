import { createHash } from "node:crypto";
import { realpathSync } from "node:fs";
import { join } from "node:path";
import { readOwnFile, writeOwnFile } from "./file.ts";
import { pack, unpack } from "./frame.ts";
import { isOurFolder } from "./guard.ts";
import { LAST_FINDINGS } from "./prune.ts";

/** A finding that a hook told: what is needed to find its value again, and nothing of the value. */
export interface LastFinding {
  readonly id: string;
  readonly pattern: string;
  readonly title: string;
  readonly masked: string | null;
  readonly path: string;
  readonly pathBytes?: string;
  readonly line: number;
  readonly column: number;
  readonly where: string;
  /** Object that holds the content, where there is one. */
  readonly blob?: string;
  /** Whether the hook refused because of it. */
  readonly blocking: boolean;
}

/** Keeps what a hook told in the checkout at `top` in place of what it told before. Says nothing where that cannot be. */
export function keepLast(dir: string, top: string, findings: readonly LastFinding[]): void {
  const key = keyOf(top);
  if (key === null || !isOurFolder(dir, [top])) return;
  writeOwnFile(dir, nameOf(key), pack(key, [new TextEncoder().encode(JSON.stringify(findings))]));
}

/** What a hook told last in the checkout at `top`; empty where nothing is known. */
export function lastFindings(dir: string, top: string): readonly LastFinding[] {
  const key = keyOf(top);
  if (key === null || !isOurFolder(dir, [top])) return [];
  const file = readOwnFile(join(dir, nameOf(key)));
  const sections = file === null ? null : unpack(file, key);
  return sections === null ? [] : (JSON.parse(new TextDecoder().decode(sections[0])) as LastFinding[]);
}

function keyOf(top: string): Uint8Array | null {
  try {
    return createHash("sha256")
      .update(`last findings\0${realpathSync(top)}`)
      .digest();
  } catch {
    return null;
  }
}

function nameOf(key: Uint8Array): string {
  return `${Buffer.from(key).toString("hex")}${LAST_FINDINGS}`;
}
