/** How far a file on disk gets when its owner commits, clones or publishes. */
export type Reach =
  /** In the index, as HEAD has it. */
  | "tracked"
  /** In the index, other than HEAD has it or new. */
  | "staged"
  /** Neither tracked nor ignored: the next `git add .` takes it. */
  | "committable"
  /** Ignored by a `.gitignore` of the repository. */
  | "ignored"
  /** Ignored by this clone's or this user's own list alone: other clones and package builders do not know of it. */
  | "ignored-here";

/** What is known of a file on disk besides its content. */
export interface Standing {
  readonly reach: Reach;
  /** Artifacts (`sdist`, `npm tarball`, ...) that a package builder would put the file into. */
  readonly packedIn?: readonly string[];
  /** `.gitignore:3`: the rule that takes the file, also where it is tracked nonetheless. */
  readonly ignoredBy?: string;
  /** Every user of the machine may read it. */
  readonly worldReadable?: true;
}

/** Whether a file stays on this machine, as far as git is concerned. */
export function isLocal(reach: Reach | undefined): boolean {
  return reach === "ignored" || reach === "ignored-here";
}
