import { holdsRun, requiredRun, type RequiredRun } from "../automaton/required-run.ts";
import type { Catalogue, CompiledPattern } from "../catalogue.ts";
import type { ContentFacts } from "../confirm.ts";
import { regionsOf, siteOfRegion, widenByRegion, type Region } from "../region.ts";
import type { SourceText } from "../source-text.ts";
import type { Owners } from "./owners.ts";
import type { RegionLook, Version } from "./version.ts";

/** What is looked at, and for what. */
export interface Sight {
  readonly catalogue: Catalogue;
  readonly text: SourceText;
  readonly facts: ContentFacts;
}

/** Fills in the regions of a version; what was `carried` over from its base is not looked at again. */
export function lookAround(
  version: Version,
  carried: readonly RegionLook[],
  owners: readonly Owners[],
  sight: Sight,
): void {
  for (const [pattern, starts] of hitsAround(version, owners)) {
    for (const region of regionsOf(starts, sight.catalogue.compiledAt(pattern), version.length)) {
      const { start } = region;
      const known = carried.find((one) => one.pattern === pattern && one.start === start);
      version.regions.push(known ?? lookIn(region, pattern, sight));
    }
  }
}

function lookIn(region: Region, pattern: number, { catalogue, text, facts }: Sight): RegionLook {
  const { start } = region;
  const seen = { from: start, to: start };
  const compiled = catalogue.compiledAt(pattern);
  const run = runOf(compiled);
  const isRefused = run !== null && !holdsRun(run, text, start, region.end);
  if (isRefused) widenByRegion(seen, region, compiled, region.end);
  const site = isRefused ? null : siteOfRegion(text, region, compiled, facts, seen);
  const find = site === null ? null : { at: start, sites: [site] };
  return { pattern, start, ahead: start - seen.from, behind: seen.to - start, find };
}

const runs = new WeakMap<CompiledPattern, RequiredRun | null>();

function runOf(compiled: CompiledPattern): RequiredRun | null {
  const known = runs.get(compiled);
  if (known !== undefined) return known;
  const run = requiredRun(compiled.pattern.regex);
  runs.set(compiled, run);
  return run;
}

function hitsAround({ count, keyword, start }: Version, owners: readonly Owners[]): Map<number, number[]> {
  const byPattern = new Map<number, number[]>();
  for (let hit = 0; hit < count; hit++) {
    const { around } = owners[keyword[hit]!]!;
    for (let i = 0; i < around.length; i++) {
      const starts = byPattern.get(around[i]!);
      if (starts === undefined) byPattern.set(around[i]!, [start[hit]!]);
      else starts.push(start[hit]!);
    }
  }
  return byPattern;
}
