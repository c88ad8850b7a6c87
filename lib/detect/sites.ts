import type { Catalogue } from "./catalogue.ts";
import type { ContentFacts } from "./confirm.ts";
import type { Hits } from "./prefilter.ts";
import { regionsOf, siteOfRegion } from "./region.ts";
import { siteAt, type Extent, type Site } from "./site.ts";
import type { SourceText } from "./source-text.ts";

/** Runs each pattern where its keywords stand; gives where that yields something. */
export function sitesOf(text: SourceText, hits: Hits, catalogue: Catalogue, facts: ContentFacts): Site[] {
  const sites: Site[] = [];
  const seen: Extent = { from: 0, to: 0 };
  const add = (site: Site | null): void => void (site !== null && sites.push(site));
  for (const [index, starts] of hitsByPattern(hits, catalogue)) {
    const compiled = catalogue.compiledAt(index);
    if (compiled.pattern.anchor === "start") for (const at of starts) add(siteAt(text, at, compiled, facts, seen));
    else
      for (const region of regionsOf(starts, compiled, text.length))
        add(siteOfRegion(text, region, compiled, facts, seen));
  }
  return sites;
}

function hitsByPattern(hits: Hits, catalogue: Catalogue): Map<number, number[]> {
  const byPattern = new Map<number, number[]>();
  for (let i = 0; i < hits.length; i += 2) {
    for (const owner of catalogue.owners[hits[i]!]!) {
      const starts = byPattern.get(owner);
      if (starts === undefined) byPattern.set(owner, [hits[i + 1]!]);
      else starts.push(hits[i + 1]!);
    }
  }
  return byPattern;
}

/** Names of the patterns whose keywords were seen with a mask behind them. */
export function maskedIn(sites: readonly Site[]): string[] {
  return sites.flatMap(({ masked }) => masked ?? []);
}
