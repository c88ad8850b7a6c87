import { sampleOf } from "../../lib/detect/expand.ts";
import { nodePlatform } from "../../lib/node-platform.ts";
import { PATTERNS } from "../../patterns/all.ts";

/** A made-up classic GitHub token that passes its checksum; each seed gives another one. */
export function githubToken(seed: number): string {
  const pattern = PATTERNS.find(({ name }) => name === "github-personal-access-token");
  if (pattern === undefined) throw new Error("the catalogue has no classic GitHub token");
  return sampleOf(pattern, nodePlatform, seed);
}
