/** What a project gives to a registry. */
export type ArtifactKind = "npm tarball" | "sdist" | "wheel";

/** Programs that put artifacts together and whose rules are known. */
export type PackageBuilder = "npm" | "setuptools" | "hatchling" | "flit" | "poetry" | "pdm" | "uv";

/** A file that would be packed. */
export interface PlannedFile {
  /** Relative to the project's folder, `/` between folders; begins with `../` for a file from outside. */
  readonly path: string;
  /**
   * Where it stands in the artifact. In tarballs relative to their one top folder (`package/`, `name-version/`);
   * in wheels `*` stands for `name-version` (`*.dist-info/licenses/LICENSE`).
   */
  readonly inArtifact: string;
  /** The rule that brings it in, in the builder's own terms. */
  readonly why: string;
  /** True for a file that only the state left over from an earlier build brings back. */
  readonly leftOver?: true;
  /** Present where only some versions of the builder take it: which. */
  readonly only?: string;
}

/** Something that the plan does not know. */
export interface PlanGap {
  readonly detail: string;
  /** True where files may be missing from the plan; false for a remark. */
  readonly incomplete: boolean;
}

/** One artifact as a builder would make it now, by reading alone. */
export interface PlannedArtifact {
  readonly kind: ArtifactKind;
  readonly builder: PackageBuilder;
  /** Folder of the project, relative to the one asked about; empty for that one itself. */
  readonly project: string;
  /** Sorted by path, each place in the artifact once. Files that the builder makes up (PKG-INFO, RECORD) are not here. */
  readonly files: readonly PlannedFile[];
  readonly gaps: readonly PlanGap[];
}

/** What a builder's rules give for one artifact. */
export type ArtifactPlan = Pick<PlannedArtifact, "kind" | "files" | "gaps">;

/** Collects what would be packed; of two rules that bring the same place in the artifact, the first is kept. */
export class FilePlan {
  readonly #files: Map<string, PlannedFile> = new Map();
  readonly #gaps: Map<string, PlanGap> = new Map();

  add(path: string, why: string, inArtifact: string = path): void {
    this.put({ path, inArtifact, why });
  }

  put(file: PlannedFile): void {
    if (!this.#files.has(file.inArtifact)) this.#files.set(file.inArtifact, file);
  }

  has(inArtifact: string): boolean {
    return this.#files.has(inArtifact);
  }

  /** Something that may make the plan too short. */
  gap(detail: string): void {
    this.#gaps.set(detail, { detail, incomplete: true });
  }

  /** Something that is good to know. */
  remark(detail: string): void {
    if (!this.#gaps.has(detail)) this.#gaps.set(detail, { detail, incomplete: false });
  }

  finish(kind: ArtifactKind): ArtifactPlan {
    const files = [...this.#files.values()].sort(
      (a, b) => compare(a.path, b.path) || compare(a.inArtifact, b.inArtifact),
    );
    return { kind, files, gaps: [...this.#gaps.values()] };
  }
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
