import { lstatSync } from "node:fs";
import { sep } from "node:path";
import type { Finding, Location } from "../../core/finding.ts";
import { groupedBy } from "../../core/grouped-by.ts";
import { rawPath } from "../../core/path.ts";
import type { Reach, Standing } from "../../core/reach.ts";
import type { FileStanding } from "../../git/file-standing.ts";
import { nodeDisk } from "../../sources/disk.ts";
import { repositoryAbove, type Root } from "../../sources/roots.ts";
import type { FileQuestions } from "./file-questions.ts";

/** A file in which something was found. */
interface FoundFile {
  readonly place: Location;
  /** Absolute path, as raw bytes. */
  readonly real: Buffer;
  /** Top of the innermost working tree that it stands in; null outside of repositories. */
  readonly top: string | null;
}

/** What was found in files, by where they stand. */
export interface Standings {
  of(place: Location): Standing | undefined;
  /** Tops of working trees with findings in them, with the path inside of each file. */
  readonly files: readonly { readonly top: string; readonly path: string; readonly place: Location }[];
}

/** Asks git, and the file system, about each file in which something was found. */
export async function standingsOf(
  findings: readonly Finding[],
  roots: readonly Root[],
  questions: FileQuestions,
): Promise<Standings> {
  const files = foundFiles(findings, roots);
  const known = new Map<string, Standing>();
  const inside: { top: string; path: string; place: Location }[] = [];
  const inTrees = files.filter(({ top }) => top !== null);
  const ask = async ([top, own]: readonly [string, readonly FoundFile[]]): Promise<void> => {
    const paths = own.map(({ real }) => real.subarray(Buffer.byteLength(top.endsWith(sep) ? top : top + sep)));
    const [answers, packed] = await Promise.all([questions.tree(top).of(paths), questions.packed(top)]);
    own.forEach(({ place, real }, at) => {
      inside.push({ top, path: paths[at]!.toString("latin1"), place });
      const answer = answers?.[at];
      if (answer === undefined) return;
      const packedIn = packed.get(paths[at]!.toString());
      known.set(keyOf(place), { ...standing(answer, top, isWorldReadable(real)), ...(packedIn && { packedIn }) });
    });
  };
  await Promise.all([...groupedBy(inTrees, ({ top }) => top!)].map(ask));
  return { of: (place) => known.get(keyOf(place)), files: inside };
}

function foundFiles(findings: readonly Finding[], roots: readonly Root[]): FoundFile[] {
  const places = new Map<string, Location>();
  for (const { locations } of findings) {
    for (const place of locations) {
      if (place.where === "worktree" || place.where === "ignored") places.set(keyOf(place), place);
    }
  }
  return [...places.values()].flatMap((place) => {
    const real = realPath(Buffer.from(rawPath(place)), roots);
    return real === null ? [] : [{ place, real, top: repositoryAbove(real.toString(), nodeDisk) }];
  });
}

function keyOf({ path, pathBytes }: Location): string {
  return pathBytes ?? `:${path}`;
}

/** Absolute path, as raw bytes, of what a report shows as `shown`; null where no root holds it. */
export function realPath(shown: Buffer, roots: readonly Root[]): Buffer | null {
  const text = shown.toString("latin1");
  for (const root of roots) {
    const name = Buffer.from(root.shown).toString("latin1");
    if (text === name) return Buffer.from(root.real);
    if (name !== "" && !text.startsWith(`${name}/`)) continue;
    const rest = shown.subarray(name === "" ? 0 : Buffer.byteLength(root.shown) + 1);
    return Buffer.concat([Buffer.from(root.real.endsWith(sep) ? root.real : root.real + sep), rest]);
  }
  return null;
}

function standing({ tracked, staged, ignoredBy }: FileStanding, top: string, worldReadable: boolean): Standing {
  const rule = ignoredBy === null ? undefined : `${ignoredBy.file.replace(top + sep, "")}:${ignoredBy.line}`;
  const isIgnored = ignoredBy === null ? "committable" : ignoredBy.list === "repository" ? "ignored" : "ignored-here";
  const reach: Reach = tracked ? (staged ? "staged" : "tracked") : isIgnored;
  return {
    reach,
    ...(rule !== undefined && { ignoredBy: rule }),
    ...(worldReadable && { worldReadable: true as const }),
  };
}

const OTHERS_READ = 0o004;

/** Windows has no such modes. */
function isWorldReadable(file: Buffer): boolean {
  if (process.platform === "win32") return false;
  return ((lstatSync(file, { throwIfNoEntry: false })?.mode ?? 0) & OTHERS_READ) !== 0;
}
