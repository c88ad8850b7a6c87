import { byteString } from "../core/text.ts";
import type { Detection } from "../core/detection.ts";
import type { Pattern } from "../core/pattern.ts";
import type { Platform } from "../core/platform.ts";
import type { Catalogue } from "./catalogue.ts";
import { expandExample, sampleOf } from "./expand.ts";
import { restsOnKeyword } from "./keyword-alone.ts";
import { sitesOf } from "./sites.ts";
import { sourceOfText } from "./source-text.ts";

/** So many made-up values of each pattern are shown to all others. */
const TWINS = 3;
const FIRST_SEED = 500;

/** Whether a pattern says whose secret a value is, rather than only that a place or a name holds one. */
export function identifies({ anchor, weak, verdict }: Pattern): boolean {
  return anchor !== "file" && weak !== true && verdict !== "generic";
}

/**
 * Names of other providers' patterns that take made-up values of this pattern for theirs, before it is settled which
 * of them wins. Patterns of one family mean the same secret and are no rivals.
 */
export function rivalsOf(pattern: Pattern, catalogue: Catalogue, platform: Platform): string[] {
  if (!identifies(pattern)) return [];
  const names = twinTexts(pattern, platform).flatMap((text) => {
    const claims = claimsIn(text, pattern, catalogue, platform);
    const own = claims.filter((claim) => claim.pattern.name === pattern.name);
    return claims
      .filter((claim) => isForeign(claim.pattern, pattern) && own.some((one) => overlap(one, claim)))
      .map((claim) => claim.pattern.name);
  });
  return [...new Set(names)];
}

/** Its examples, and the value alone where it is told by itself. */
function twinTexts(pattern: Pattern, platform: Platform): string[] {
  const seeds = Array.from({ length: TWINS }, (_, twin) => FIRST_SEED + 10 * twin);
  return seeds.flatMap((seed) => [
    ...pattern.examples.map((template, index) => expandExample(template, pattern, platform, seed + index)),
    ...(restsOnKeyword(pattern) ? [] : [sampleOf(pattern, platform, seed)]),
  ]);
}

function claimsIn(text: string, pattern: Pattern, catalogue: Catalogue, platform: Platform): Detection[] {
  const bytes = new TextEncoder().encode(text);
  const facts = { path: pattern.examplePath ?? "example.txt", platform, now: undefined };
  const sites = sitesOf(sourceOfText(byteString(bytes)), catalogue.prefilter.hits(bytes), catalogue, facts);
  return sites.flatMap(({ detections }) => detections).filter(({ verdict }) => verdict !== "placeholder");
}

function isForeign(other: Pattern, pattern: Pattern): boolean {
  return identifies(other) && other.provider !== pattern.provider && familyOf(other) !== familyOf(pattern);
}

function familyOf({ family, name }: Pattern): string {
  return family ?? name;
}

function overlap(a: Detection, b: Detection): boolean {
  return a.start < b.end && b.start < a.end;
}
