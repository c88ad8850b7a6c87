/** What a hook run looks at. */
export type HookMode =
  | { readonly kind: "message"; readonly file: string }
  /** The commits that `to` has and `from` has not. */
  | { readonly kind: "range"; readonly from: string; readonly to: string; readonly remote: string | null }
  /** The commits of a branch that the remote has not: the first push of a history. */
  | { readonly kind: "branch"; readonly branch: string; readonly remote: string | null }
  /** What git says it is about to push. */
  | { readonly kind: "push"; readonly updates: readonly RefUpdate[]; readonly remote: string | null }
  /** What the index brings in; `files` narrows it, empty for all. */
  | { readonly kind: "staged"; readonly files: readonly string[] }
  /** These files as they stand on disk. */
  | { readonly kind: "named-files"; readonly files: readonly string[] }
  | { readonly kind: "index" };

/** One line that git gives to `pre-push`. */
export interface RefUpdate {
  readonly localRef: string;
  /** All zeros when the remote ref is to be deleted. */
  readonly localOid: string;
  readonly remoteRef: string;
  /** All zeros when the remote ref is new. */
  readonly remoteOid: string;
}

/** What the choice depends on. */
export interface HookFacts {
  readonly env: NodeJS.ProcessEnv;
  readonly args: readonly string[];
  /** Whether an argument names a file inside the git directory. */
  readonly inGitDir: (file: string) => boolean;
  /** Whether an argument names something on disk. */
  readonly onDisk: (file: string) => boolean;
  /** What came on standard input; null when it was not read. */
  readonly input: string | null;
}

/** Second argument that git gives to `prepare-commit-msg` (githooks(5)). */
const MESSAGE_SOURCES: ReadonlySet<string> = new Set(["message", "template", "merge", "squash", "commit"]);
const PUSH_LINE = /^(.+) ([0-9a-f]{40}|[0-9a-f]{64}) (\S+) ([0-9a-f]{40}|[0-9a-f]{64})$/;

/**
 * Chooses what to look at: a message file first, since git sets GIT_INDEX_FILE for message hooks too, then pushes,
 * then the index of a commit, then named files, then the whole index. A push may come out of a commit's own hook
 * (`post-commit`), which hands GIT_INDEX_FILE down to it.
 */
export function hookMode(facts: HookFacts): HookMode {
  const { env, args } = facts;
  const message = mayBeMessage(args) ? args[0]! : null;
  if (message !== null && facts.inGitDir(message)) return { kind: "message", file: message };
  const remote = env["PRE_COMMIT_REMOTE_NAME"] ?? null;
  const from = env["PRE_COMMIT_FROM_REF"] ?? env["PRE_COMMIT_ORIGIN"];
  const to = env["PRE_COMMIT_TO_REF"] ?? env["PRE_COMMIT_SOURCE"];
  if (from && to) return { kind: "range", from, to, remote };
  const branch = env["PRE_COMMIT_LOCAL_BRANCH"];
  if (branch) return { kind: "branch", branch: to || branch, remote };
  const push = pushMode(facts);
  if (push !== null) return push;
  if (inCommit(env)) return { kind: "staged", files: args };
  return args.length > 0 ? { kind: "named-files", files: args } : { kind: "index" };
}

/** Whether the arguments could be those of `commit-msg` or `prepare-commit-msg`. */
export function mayBeMessage(args: readonly string[]): boolean {
  return args.length === 1 || (args.length > 1 && args.length <= 3 && MESSAGE_SOURCES.has(args[1]!));
}

/** Whether a commit is being made, or was just made by the git that all of this runs under. */
export function inCommit(env: NodeJS.ProcessEnv): boolean {
  return Boolean(env["GIT_INDEX_FILE"]);
}

/**
 * Whether git may have something to say on standard input: it runs the hook itself (it sets GIT_PREFIX for every
 * hook), and no framework has read the input before us.
 */
export function mayBePush(env: NodeJS.ProcessEnv): boolean {
  if (env["GIT_PREFIX"] === undefined) return false;
  return !env["PRE_COMMIT"] && !env["PRE_COMMIT_TO_REF"] && !env["PRE_COMMIT_LOCAL_BRANCH"];
}

/** Whether the arguments are a remote's name and its address, as git gives them to `pre-push`, and no two files. */
export function namesRemote([name = "", address = "", ...rest]: readonly string[]): boolean {
  return rest.length === 0 && isAddress(address) && (!isAddress(name) || name === address);
}

/** A URL, `host:path` or an absolute path. */
function isAddress(text: string): boolean {
  return text.startsWith("/") || text.includes(":");
}

function pushMode({ env, args, input, onDisk }: HookFacts): HookMode | null {
  if (input === null) return null;
  // What else comes to the hook of a commit is none of ours.
  const updates = inCommit(env) && !hasPushLine(input) ? [] : refUpdates(input);
  // git names the remote and its address; without lines there is nothing to push.
  const isRemote = !inCommit(env) || namesRemote(args);
  const remote = args.length === 2 && (updates.length > 0 || (isRemote && !onDisk(args[0]!))) ? args[0]! : null;
  if (updates.length === 0 && remote === null) return null;
  return { kind: "push", updates, remote };
}

/** Whether there is a whole line in a text that git gives to `pre-push`. */
export function hasPushLine(text: string): boolean {
  return text.split("\n").some((line) => PUSH_LINE.test(line));
}

/**
 * Reads what git writes to `pre-push`. A local ref may be an expression with spaces.
 * @throws RangeError when the input is something else
 */
export function refUpdates(input: string): RefUpdate[] {
  return input
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => {
      const match = PUSH_LINE.exec(line);
      if (match === null) throw new RangeError("standard input is not what git gives to a pre-push hook");
      const [, localRef, localOid, remoteRef, remoteOid] = match;
      return { localRef: localRef!, localOid: localOid!, remoteRef: remoteRef!, remoteOid: remoteOid! };
    });
}

/** Zeros stand for no object, 40 or 64 of them. */
export function isZero(oid: string): boolean {
  return /^0+$/.test(oid);
}
