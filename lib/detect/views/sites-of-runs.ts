import type { Site } from "../site.ts";
import { findRun } from "./encoded-run.ts";
import { siteOfRun, type Inside } from "./look-inside.ts";

/** What encoded text in a content yields. */
export function sitesOfRuns(bytes: Uint8Array, inside: Inside): Site[] {
  const sites: Site[] = [];
  for (let run = findRun(bytes, 0, bytes.length); run !== null; run = findRun(bytes, run.to, bytes.length)) {
    const site = siteOfRun(bytes, run, inside);
    if (site !== null) sites.push(site);
  }
  return sites;
}
