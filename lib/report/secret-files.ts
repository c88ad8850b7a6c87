import type { SecretFile } from "../core/posture.ts";
import type { Reach } from "../core/reach.ts";

/** Files of a checklist that get equally far. */
export interface SecretFileGroup {
  readonly title: string;
  readonly files: readonly SecretFile[];
}

const TITLES: readonly (readonly [Reach | undefined, string])[] = [
  ["tracked", "Tracked"],
  ["staged", "Staged"],
  ["committable", "Not ignored: the next `git add .` takes them"],
  [undefined, "Within archives, or outside of git"],
  ["ignored-here", "Ignored by this clone's or your own list alone"],
  ["ignored", "Ignored by the repository"],
];

/** Files with secrets, by how far they get; empty groups are left out. */
export function secretFileGroups(files: readonly SecretFile[]): SecretFileGroup[] {
  return TITLES.map(([reach, title]) => ({ title, files: files.filter((file) => file.reach === reach) })).filter(
    (group) => group.files.length > 0,
  );
}

/** What else there is to say of a file: `would be packed into the sdist, readable by every user`. */
export function secretFileNotes({ secrets, packedIn, ignoredBy, worldReadable, reach, committed }: SecretFile): string {
  const isTracked = reach === "tracked" || reach === "staged";
  return [
    secrets > 1 ? `and ${secrets - 1} more` : "",
    packedIn === undefined ? "" : `would be packed into the ${packedIn.join(" and the ")}`,
    ignoredBy === undefined ? "" : isTracked ? `tracked although ignored by ${ignoredBy}` : `ignored by ${ignoredBy}`,
    worldReadable === true ? "readable by every user" : "",
    committed === undefined ? "" : pastText(committed),
  ]
    .filter((note) => note !== "")
    .join(", ");
}

function pastText({ value, path }: NonNullable<SecretFile["committed"]>): string {
  const held = value === true ? "its value stands in the history" : "its value was never committed";
  return path ? `${held}, and a file at this path was, once` : held;
}
