import type { Detection } from "../../../lib/core/detection.ts";
import type { Pattern } from "../../../lib/core/pattern.ts";
import type { Verdict } from "../../../lib/core/verdict.ts";
import type { Catalogue } from "../../../lib/detect/catalogue.ts";
import { expandExample } from "../../../lib/detect/expand.ts";
import { detect } from "../../../lib/detect/detect.ts";
import { restsOnKeyword, valueRegex } from "../../../lib/detect/keyword-alone.ts";
import { nodePlatform } from "../../../lib/node-platform.ts";

/**
 * How a pattern tells its values. `own`: by themselves, wherever they stand; `named`: by a word near them;
 * `place`: by the name or the file that holds them, whatever they look like; `block`: they are many lines long.
 */
export type Kind = "own" | "named" | "place" | "block";

/** A made-up value of a pattern in one of its examples. */
export interface Subject {
  readonly pattern: Pattern;
  readonly kind: Kind;
  /** The example, and where the value stands in it. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly value: string;
  /** What the pattern says of it. */
  readonly verdict: Verdict;
  /** Whether the pattern's regex takes a value as a whole, without what surrounds it. */
  readonly accepts: (value: string) => boolean;
}

/** One of a pattern's examples with a made-up value; throws where the pattern does not find it there. */
export function subjectOf(pattern: Pattern, example: number, catalogue: Catalogue, seed: number): Subject {
  const text = expandExample(pattern.examples[example]!, pattern, nodePlatform, seed);
  const found = scan(text, pattern, catalogue).find((one) => one.pattern.name === pattern.name);
  if (found === undefined)
    throw new Error(`${pattern.name} does not find its example ${example + 1} with seed ${seed}`);
  const { start, end } = found;
  const value = text.slice(start, end);
  const { verdict } = found;
  return { pattern, kind: kindOf(pattern, value), text, start, end, value, verdict, accepts: acceptor(pattern) };
}

/** What the whole catalogue finds in a text under the path of the pattern's examples. */
export function scan(text: string, pattern: Pattern, catalogue: Catalogue): readonly Detection[] {
  const path = pattern.examplePath ?? "notes.txt";
  return detect(new TextEncoder().encode(text), catalogue, { path, platform: nodePlatform }).detections;
}

function kindOf(pattern: Pattern, value: string): Kind {
  if (pattern.anchor === "file" || pattern.weak === true || pattern.verdict === "generic") return "place";
  if (value.includes("\n") || value.includes("-----BEGIN") || value.length > 800) return "block";
  const starts = pattern.anchor === "start" && pattern.keywords.some((keyword) => value.startsWith(keyword));
  return starts && !restsOnKeyword(pattern) ? "own" : "named";
}

function acceptor(pattern: Pattern): (value: string) => boolean {
  if (pattern.anchor === "file") return () => true;
  const { source, flags } = valueRegex(pattern.regex);
  const whole = new RegExp(`^(?:${source})$`, flags);
  return (value) => whole.test(value);
}
