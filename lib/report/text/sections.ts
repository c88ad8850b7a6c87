import { isInDependencyFolder } from "../../core/dependency-folder.ts";
import type { Finding, Location } from "../../core/finding.ts";

/** Findings that stand together under one heading. */
export interface Section {
  readonly title: string;
  readonly rows: readonly Row[];
  /** What is good to know and not urgent: files of a kind in which nothing was found, ordinary values. */
  readonly isOfNotes?: boolean;
  /** How many there are where `rows` holds only the first. */
  readonly count?: number;
}

/** A finding with the place that speaks for it. */
export interface Row {
  readonly finding: Finding;
  readonly place: Location;
}

/** The project's own first, then what git ignores, then what package managers brought. Empty sections are left out. */
export function sectionsOf(findings: readonly Finding[]): Section[] {
  const sections = [
    { title: "Secrets", rows: [] as Row[] },
    { title: "Sensitive files", rows: [] as Row[] },
    { title: "Ordinary values, for when there is time", rows: [] as Row[], isOfNotes: true },
    { title: "Sensitive files without a literal value", rows: [] as Row[], isOfNotes: true },
    { title: "In files that git ignores: they fail only with --fail-on local", rows: [] as Row[] },
    { title: "In dependency folders", rows: [] as Row[] },
  ] as const;
  for (const finding of findings) {
    const place = nearestPlace(finding);
    sections[sectionIndex(finding, place)]?.rows.push({ finding, place });
  }
  return sections.filter(({ rows }) => rows.length > 0);
}

/** The first of a finding's places that is the project's own, else the first that is no dependency's. */
function nearestPlace({ location, locations }: Finding): Location {
  const own = locations.find((place) => remoteness(place) === 0);
  return own ?? locations.find((place) => remoteness(place) === 1) ?? location;
}

function remoteness({ path, where, packedIn }: Location): 0 | 1 | 2 {
  if (isInDependencyFolder(path)) return 2;
  return where === "ignored" && packedIn === undefined ? 1 : 0;
}

function sectionIndex(finding: Finding, place: Location): number {
  const far = remoteness(place);
  if (far > 0) return far + 3;
  const isNote = finding.severity === "note";
  if (finding.secret !== null) return isNote && finding.verdict === "generic" ? 2 : 0;
  return isNote ? 3 : 1;
}
