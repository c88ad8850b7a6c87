import type { Site } from "../site.ts";
import { eachRun } from "./encoded-run.ts";
import { siteOfRun, type Inside } from "./look-inside.ts";

/** What encoded text in a content yields. */
export function sitesOfRuns(bytes: Uint8Array, inside: Inside): Site[] {
  const sites: Site[] = [];
  for (const run of eachRun(bytes)) {
    const site = siteOfRun(bytes, run, inside);
    if (site !== null) sites.push(site);
  }
  return sites;
}
