import type { KeysOf, Life } from "./history-lives.ts";
import type { TestRepo } from "./repo.ts";

/**
 * DESIGN.md section 5 written down literally: every commit's whole tree is listed and read, every question asked of
 * every commit. Slow, and plain enough to be checked by reading.
 */
export function oracleLives(repo: TestRepo, keysOf: KeysOf): ReadonlyMap<string, Life> {
  const world = readWorld(repo, keysOf);
  const keys = new Set([...world.entries.values()].flatMap((files) => files.flatMap(({ keys: held }) => held)));
  for (const { files } of world.direct) for (const { keys: held } of files) for (const key of held) keys.add(key);
  return new Map([...keys].map((key) => [key, lifeOf(world, key)]));
}

interface FileAt {
  readonly path: string;
  readonly blob: string;
  readonly keys: readonly string[];
}

interface World {
  readonly parents: ReadonlyMap<string, readonly string[]>;
  readonly dates: ReadonlyMap<string, number>;
  /** Files of every commit. */
  readonly entries: ReadonlyMap<string, readonly FileAt[]>;
  readonly refs: readonly { readonly name: string; readonly commit: string | null }[];
  /** Refs that name a blob. */
  readonly direct: readonly { readonly ref: string; readonly files: readonly FileAt[] }[];
  readonly head: string | null;
  /** Commits by tier: reachable from branches and so on; else from notes, stashes, reflogs; else from nothing. */
  readonly tiers: readonly { readonly name: string; readonly commits: ReadonlySet<string> }[];
}

function readWorld(repo: TestRepo, keysOf: KeysOf): World {
  const names = lines(repo.git("for-each-ref", "--format=%(refname)"));
  const objects = peel(repo, [...names, "HEAD"]);
  const commitOf = (name: string): string | null => typed(objects.get(name), "commit");
  const refs = names.map((name) => ({ name, commit: commitOf(name) }));
  const reach = (tips: readonly (string | null)[]): ReadonlySet<string> => {
    const known = tips.filter((tip) => tip !== null);
    return new Set(known.length === 0 ? [] : lines(repo.git("rev-list", ...known)));
  };
  const isNote = (name: string): boolean => name.startsWith("refs/notes/");
  const isStash = (name: string): boolean => name === "refs/stash";
  const stashes = names.some(isStash) ? lines(repo.git("rev-list", "--no-walk", "--walk-reflogs", "refs/stash")) : [];
  const tipsOf = (wanted: (name: string) => boolean): (string | null)[] => names.filter(wanted).map(commitOf);
  const tiers = [
    { name: "tree", commits: reach([commitOf("HEAD"), ...tipsOf((name) => !isNote(name) && !isStash(name))]) },
    { name: "note", commits: reach(tipsOf(isNote)) },
    { name: "stash", commits: reach([...tipsOf(isStash), ...stashes]) },
    { name: "reflog", commits: new Set(lines(repo.git("rev-list", "--reflog", "--all"))) },
    { name: "unreachable", commits: new Set(allCommits(repo)) },
  ];
  const all = [...new Set(tiers.flatMap(({ commits }) => [...commits]))];
  const contents = allBlobs(repo);
  const fileAt = (path: string, blob: string): FileAt => ({ path, blob, keys: keysOf(path, contents.get(blob)!) });
  const direct = names.flatMap((ref) => {
    const blob = typed(objects.get(ref), "blob");
    return blob === null ? [] : [{ ref, files: [fileAt(ref, blob)] }];
  });
  const described = describeCommits(repo, all);
  return {
    parents: new Map(described.map(([, commit = "", ...parents]) => [commit, parents])),
    dates: new Map(described.map(([date, commit = ""]) => [commit, Number(date)])),
    entries: new Map(all.map((commit) => [commit, listTree(repo, commit, fileAt)])),
    refs,
    direct,
    head: commitOf("HEAD"),
    tiers,
  };
}

function lines(text: string): string[] {
  return text.split("\n").filter((line) => line !== "");
}

/** Type and id at the end of each name's tags. */
function peel(repo: TestRepo, names: readonly string[]): ReadonlyMap<string, string> {
  const input = names.map((name) => `${name}^{}\n`).join("");
  const answers = repo.bytes(["cat-file", "--batch-check=%(objecttype) %(objectname)"], { input });
  return new Map(lines(answers.toString("utf8")).map((answer, index) => [names[index] ?? "", answer]));
}

function typed(answer: string | undefined, type: string): string | null {
  const [found, oid = ""] = answer?.split(" ") ?? [];
  return found === type ? oid : null;
}

function allCommits(repo: TestRepo): string[] {
  const listed = repo.git("cat-file", "--batch-all-objects", "--batch-check=%(objecttype) %(objectname)");
  return lines(listed).flatMap((line) => (line.startsWith("commit ") ? [line.slice(7)] : []));
}

function allBlobs(repo: TestRepo): ReadonlyMap<string, string> {
  const output = repo.bytes(["cat-file", "--batch-all-objects", "--batch"]).toString("latin1");
  const blobs = new Map<string, string>();
  for (let at = 0; at < output.length;) {
    const end = output.indexOf("\n", at);
    const [oid = "", type, size] = output.slice(at, end).split(" ");
    const next = end + 1 + Number(size);
    if (type === "blob") blobs.set(oid, output.slice(end + 1, next));
    at = next + 1;
  }
  return blobs;
}

/** Committer date, id and parents of each commit. */
function describeCommits(repo: TestRepo, commits: readonly string[]): string[][] {
  if (commits.length === 0) return [];
  const args = ["rev-list", "--timestamp", "--parents", "--no-walk", "--stdin"];
  const listed = repo.bytes(args, { input: commits.join("\n") });
  return lines(listed.toString("utf8")).map((line) => line.split(" "));
}

function listTree(repo: TestRepo, commit: string, fileAt: (path: string, blob: string) => FileAt): FileAt[] {
  const listed = repo.bytes(["ls-tree", "-r", "-z", "--full-tree", commit]).toString("latin1").split("\0");
  return listed
    .filter((entry) => entry.includes(" blob "))
    .map((entry) => {
      const [meta = "", path = ""] = entry.split("\t");
      return fileAt(path, meta.split(" ")[2] ?? "");
    });
}

function lifeOf(world: World, key: string): Life {
  const holds = (commit: string): boolean => holdsAnywhere(world, commit, ({ keys }) => keys.includes(key));
  const tier = world.tiers.find(({ commits }) => [...commits].some(holds)) ?? null;
  const range = commitsUpTo(world, tier);
  const introductions = introducing(world, range, holds);
  const independent = introductions.filter((c) => !introductions.some((other) => isAncestor(world, other, c)));
  const first = independent[0] ?? null;
  const removedBy = byDate(
    world,
    range.filter((c) => removes(world, c, holds)),
  );
  const presentAt = world.refs
    .filter(({ name, commit }) =>
      commit === null
        ? world.direct.some(({ ref, files }) => ref === name && files.some(({ keys }) => keys.includes(key)))
        : holds(commit),
    )
    .map(({ name }) => name);
  const presentAtHead = world.head !== null && holds(world.head);
  return {
    first,
    firstPath: first === null ? null : firstPath(world, first, key),
    unknown: null,
    independent,
    introductions,
    removedBy,
    presentAt,
    presentAtHead,
    tags: presentAt.filter((name) => name.startsWith("refs/tags/")),
    reachedRemote: world.refs.some(
      ({ name, commit }) =>
        name.startsWith("refs/remotes/") &&
        commit !== null &&
        [...world.parents.keys()].some((c) => holds(c) && (c === commit || isAncestor(world, c, commit))),
    ),
    exposure: {
      from: first === null ? null : (world.dates.get(first) ?? null),
      to: presentAtHead ? null : lastRemovalOnLine(world, holds),
    },
    tier: tier?.name ?? null,
    places: placesOf(world, key),
  };
}

function holdsAnywhere(world: World, commit: string, test: (file: FileAt) => boolean): boolean {
  return (world.entries.get(commit) ?? []).some(test);
}

/** The commits that a key is judged by: its tier's and those of the tiers before. */
function commitsUpTo({ tiers }: World, tier: World["tiers"][number] | null): string[] {
  if (tier === null) return [];
  return [...new Set(tiers.slice(0, tiers.indexOf(tier) + 1).flatMap(({ commits }) => [...commits]))];
}

function introducing(world: World, range: readonly string[], holds: (commit: string) => boolean): string[] {
  return byDate(
    world,
    range.filter((c) => holds(c) && !(world.parents.get(c) ?? []).some(holds)),
  );
}

function removes(world: World, commit: string, holds: (commit: string) => boolean): boolean {
  const parents = world.parents.get(commit) ?? [];
  const hadIt = (parent: string): boolean =>
    [...world.parents.keys()].some((c) => holds(c) && isAncestor(world, c, parent));
  return !holds(commit) && parents.some(holds) && !parents.some((parent) => !holds(parent) && hadIt(parent));
}

/** True if `older` is a proper ancestor. */
function isAncestor(world: World, older: string, younger: string): boolean {
  const known = ancestorCache.get(world) ?? new Map<string, ReadonlySet<string>>();
  ancestorCache.set(world, known);
  return ancestors(world, younger, known).has(older);
}

const ancestorCache = new WeakMap<World, Map<string, ReadonlySet<string>>>();

function ancestors(world: World, commit: string, known: Map<string, ReadonlySet<string>>): ReadonlySet<string> {
  const cached = known.get(commit);
  if (cached !== undefined) return cached;
  const all = new Set<string>();
  for (const parent of world.parents.get(commit) ?? []) {
    all.add(parent);
    for (const older of ancestors(world, parent, known)) all.add(older);
  }
  known.set(commit, all);
  return all;
}

function byDate({ dates }: World, commits: readonly string[]): string[] {
  return [...commits].sort((a, b) => (dates.get(a) ?? 0) - (dates.get(b) ?? 0) || (a < b ? -1 : 1));
}

function firstPath(world: World, commit: string, key: string): string | null {
  const paths = (world.entries.get(commit) ?? []).filter(({ keys }) => keys.includes(key)).map(({ path }) => path);
  return paths.sort()[0] ?? null;
}

/** Commits from HEAD along first parents; the latest at which the key went. */
function lastRemovalOnLine(world: World, holds: (commit: string) => boolean): number | null {
  for (let commit = world.head; commit !== null;) {
    const parent: string | null = world.parents.get(commit)?.[0] ?? null;
    if (!holds(commit) && parent !== null && holds(parent)) return world.dates.get(commit) ?? null;
    commit = parent;
  }
  return null;
}

/** Every path and blob that holds the key, each with its own first commit. */
function placesOf(world: World, key: string): string[] {
  const files = [...world.entries.values(), ...world.direct.map((ref) => ref.files)].flat();
  const pairs = new Set(files.filter(({ keys }) => keys.includes(key)).map(({ path, blob }) => `${path}\0${blob}`));
  return [...pairs]
    .map((pair) => {
      const [path = "", blob = ""] = pair.split("\0");
      const holds = (commit: string): boolean =>
        holdsAnywhere(world, commit, (file) => file.path === path && file.blob === blob);
      const tier = world.tiers.find(({ commits }) => [...commits].some(holds)) ?? null;
      const found = introducing(world, commitsUpTo(world, tier), holds);
      const first = found.find((c) => !found.some((other) => isAncestor(world, other, c)));
      return `${path} ${blob} ${first ?? "-"} ${tier?.name ?? "-"}`;
    })
    .sort();
}
