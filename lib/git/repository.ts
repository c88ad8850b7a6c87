/** Where a repository's parts are and what state it is in, read once when it is opened. */
export interface RepositoryFacts {
  /** Absolute path of the git directory (a linked worktree has its own). */
  readonly gitDir: string;
  /** Absolute path of the directory with refs and objects. */
  readonly commonDir: string;
  readonly objectDir: string;
  /** Top of the working tree; null for a bare repository. */
  readonly topLevel: string | null;
  readonly hash: "sha1" | "sha256";
  readonly head: Head;
  readonly refs: readonly Ref[];
  readonly brokenRefs: readonly BrokenRef[];
  /** Commits whose parents were cut off by a shallow clone. */
  readonly shallow: readonly string[];
  /** Remotes that promised to deliver objects later (partial clones). */
  readonly promisors: readonly Promisor[];
  /** True where packs say that objects they name may have to be fetched, also if no remote is configured any more. */
  readonly hasPromisorPacks: boolean;
  readonly remotes: readonly string[];
}

/** What HEAD says. */
export interface Head {
  /** Full name of the branch, a byte string; null where HEAD is detached. */
  readonly branch: string | null;
  /** Id of the commit; null where the branch is unborn. */
  readonly oid: string | null;
}

/** One ref; a symbolic one is listed with what it finally names. */
export interface Ref {
  /** Full name, a byte string: one character per byte. */
  readonly name: string;
  /** Id that the ref holds, a tag object's included. */
  readonly oid: string;
}

/** A ref whose content is no object id: what it named is unknown. */
export interface BrokenRef {
  /** Full name, escaped for the terminal. */
  readonly name: string;
}

/** A remote from which a partial clone would fetch what it lacks. */
export interface Promisor {
  readonly remote: string;
  /** `blob:none`, `tree:0`, ...; null where the configuration does not say. */
  readonly filter: string | null;
}
