import type { Severity } from "../core/verdict.ts";

/** A file in an artifact, built or planned. */
export interface PackedFile {
  /** As reports show it: a path in the project, or `artifact!member`. */
  readonly shown: string;
  /** Name of the artifact, or its kind where it is planned. */
  readonly artifact: string;
  /** Path inside of it. */
  readonly member: string;
  /** How git stands to the file it was made from; null where that is not known, or there is none. */
  readonly standing: PackedStanding | null;
  /** Only the state that an earlier build left behind brings it in. */
  readonly leftOver: boolean;
}

/** What git says of a packed file. */
export type PackedStanding = "tracked" | "untracked" | "ignored" | "ignored-here";

/** Something that may be wrong with a packed file. */
export interface PackedKind {
  readonly rule: string;
  readonly title: string;
  readonly impact: string;
  readonly severity: Severity;
  readonly remedy: readonly string[];
  readonly takes: (file: PackedFile) => boolean;
}

/** What is wrong with a packed file whatever stands in it, worst first. */
export const PACKED_KINDS: readonly PackedKind[] = [
  {
    rule: "package-git-folder",
    title: "git's own folder is packed",
    impact: "Whoever downloads the artifact gets the whole history, and the credentials that .git/config may hold.",
    severity: "error",
    remedy: ["Keep .git out of the artifact (`prune .git` in MANIFEST.in), build again, and check again."],
    takes: ({ member }) => /(?:^|\/)\.git\//.test(member),
  },
  {
    rule: "package-ignored-here",
    title: "a file is packed that only your own list of ignored files names",
    impact: "Builders do not read that list: a file that git never shows you goes to everybody.",
    severity: "error",
    remedy: ["Add the line to the repository's .gitignore and keep the file out by the builder's own list."],
    takes: ({ standing }) => standing === "ignored-here",
  },
  {
    rule: "package-left-over",
    title: "a file is packed that only an earlier build's leavings bring in",
    impact: "A file that was taken out of the project comes back with the next release.",
    severity: "warning",
    remedy: ["Delete `dist/`, `build/` and `*.egg-info`, build, and check again."],
    takes: ({ leftOver }) => leftOver,
  },
  {
    rule: "package-untracked",
    title: "a file is packed that git does not track",
    impact: "Nobody has seen it in a review.",
    severity: "warning",
    remedy: ["Commit it if it belongs to the package, else keep it out."],
    takes: ({ standing }) => standing === "untracked",
  },
  {
    rule: "package-ignored",
    title: "a file is packed that git ignores",
    impact: "Builds make such files, and so do people: nobody has seen it in a review.",
    severity: "note",
    remedy: ["Make sure that the build makes it; else keep it out."],
    takes: ({ standing }) => standing === "ignored",
  },
];
