import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import type { Finding } from "../../../lib/core/finding.ts";
import { type HistoryOptions, SURFACES } from "../../../lib/sources/history/options.ts";
import { auditOf } from "../../helpers/audit-of.ts";
import { plantedToken } from "../../helpers/e2e-token.ts";
import { repoFolder, type RepoFolder, type TestRepo } from "../../helpers/repo.ts";

const token = plantedToken(1);
const WHO = "Ada Example <ada@example.test> 1600000000 +0000";

let folder: RepoFolder;
let repo: TestRepo;
beforeEach(() => {
  folder = repoFolder();
  repo = folder.make();
});
afterEach(() => folder.remove());

/** Stores an object that git itself would not write. */
function stored(type: string, body: string | Uint8Array): string {
  return repo.bytes(["hash-object", "-w", "--literally", "-t", type, "--stdin"], { input: body }).toString().trim();
}

/** An entry of a tree, as git writes it. */
function entry(mode: string, name: string, oid: string): Buffer {
  return Buffer.concat([Buffer.from(`${mode} ${name}\0`), Buffer.from(oid, "hex")]);
}

function committed(tree: string, ...parents: string[]): string {
  const lines = parents.map((parent) => `parent ${parent}\n`).join("");
  return stored("commit", `tree ${tree}\n${lines}author ${WHO}\ncommitter ${WHO}\n\nmessage\n`);
}

const READERS: readonly (readonly [name: string, options: HistoryOptions])[] = [
  ["packs and git", {}],
  ["git alone", { plainReader: true }],
  ["isomorphic-git", { engine: "isomorphic-git" }],
];

/** Where each secret stands, what commit brought it, and what the audit could not read. */
async function told(options: HistoryOptions = {}): Promise<{ found: unknown[]; unread: number }> {
  const { findings, coverage } = await auditOf(repo.path, options);
  const unread = coverage.skipped.filter(({ incomplete }) => incomplete).length + coverage.gaps.length;
  return { found: findings.filter(({ secret }) => secret !== null).map(place), unread };
}

function place({ location: { where, path }, history }: Finding): unknown {
  return { where, path, first: history?.first?.commit ?? null };
}

describe("a merge of a signed tag", () => {
  test.each(READERS)("holds the tag's message, though the tag is gone: %s", async (_, options) => {
    const [base, side] = [repo.commit({ a: "a" }), repo.commit({ b: "b" })];
    const tag = `object ${side}\ntype commit\ntag v1\ntagger ${WHO}\n\nrelease\ntoken = ${token.value}\n-----BEGIN`;
    const merge = stored(
      "commit",
      `tree ${repo.git("rev-parse", "HEAD^{tree}")}\nparent ${base}\nparent ${side}\nauthor ${WHO}\ncommitter ${WHO}\n` +
        `mergetag ${tag.replaceAll("\n", "\n ")}\ngpgsig -----BEGIN\n x\n\nmerge\n`,
    );
    repo.git("update-ref", "refs/heads/main", merge);
    expect(await told(options)).toEqual({
      found: [{ where: "message", path: "commit message", first: merge }],
      unread: 0,
    });
  });
});

describe("what somebody wrote above a message", () => {
  const signature = `gpgsig -----BEGIN PGP SIGNATURE-----\n \n ${token.value}\n -----END PGP SIGNATURE-----`;
  const long = "Name of a person <123456789+quite-a-long-name@users.noreply.example.test> 1700000000 +0000";

  test.each(
    READERS.flatMap(([name, options]) =>
      [
        ["a name", `author ${token.value} <a@b.c> 1700000000 +0000\ncommitter ${long}\n${signature}`, true],
        ["an address", `author ${long}\ncommitter N <${token.value}@b.c> 1700000000 +0000`, true],
        ["a header of another program", `author ${long}\ncommitter ${long}\nHG:extra x:${token.value}`, true],
        ["not a signature", `author ${long}\ncommitter ${long}\n${signature}`, false],
      ].map(([what, head, isFound]) => ({ name, options, what, head, isFound })),
    ),
  )("is read: $what, $name", async ({ options, head, isFound }) => {
    const first = stored("commit", `tree ${repo.git("write-tree")}\n${head as string}\n\nmessage\n`);
    repo.git("update-ref", "refs/heads/main", first);
    const found = isFound ? [{ where: "message", path: "commit message", first }] : [];
    expect(await told(options)).toEqual({ found, unread: 0 });
  });

  test("is read in tags too", async () => {
    const first = repo.commit({ a: "a" });
    const tag = `object ${first}\ntype commit\ntag v1\ntagger ${token.value} <a@b.c> 1700000000 +0000\n\nx\n`;
    repo.git("update-ref", "refs/tags/v1", stored("tag", tag));
    expect(await told()).toEqual({ found: [{ where: "tag-message", path: "tag message", first: null }], unread: 0 });
  });
});

describe("a name that stands in a tree twice", () => {
  test.each(READERS.flatMap(([name, options]) => [true, false].map((isPacked) => ({ name, isPacked, options }))))(
    "hides neither file: $name, packed: $isPacked",
    async ({ isPacked, options }) => {
      const [secret, other] = [stored("blob", `token = ${token.value}\n`), stored("blob", "nothing\n")];
      const first: string[] = [];
      // Second trees are built on the first, and so stored as what they have more.
      const named = (mode: string, oid: string): Buffer => entry(mode, "name", oid);
      for (const entries of [[named("100644", other)], [named("100644", secret), named("120000", other)]]) {
        const fill = Array.from({ length: 40 }, (_, at) => entry("100644", `before${10 + at}`, other));
        const tree = stored("tree", Buffer.concat([...fill, ...entries]));
        first.push(committed(tree, ...first.slice(-1)));
      }
      repo.git("update-ref", "refs/heads/main", first[1]!);
      if (isPacked) repo.git("repack", "-adq");
      expect(await told(options)).toEqual({ found: [{ where: "tree", path: "name", first: first[1] }], unread: 0 });
    },
  );
});

describe("a few trees that stand for ten thousand million files", () => {
  /** A tree of ten times what is given, ten times ten times, and so on. */
  function grown(mode: string, oid: string, levels: number): string {
    let line = `${mode} ${mode === "040000" ? "tree" : "blob"} ${oid}`;
    for (let level = 0; level < levels; level++) {
      const input = Array.from({ length: 10 }, (_, at) => `${line}\tname${at}\n`).join("");
      line = `040000 tree ${repo.bytes(["mktree"], { input }).toString().trim()}`;
    }
    return line.split(" ")[2]!;
  }

  const deep = Array.from({ length: 10 }, () => "name0").join("/");

  test.each(READERS)("are read, and told where they first stand: %s", async (_, options) => {
    const base = repo.commit({ a: "a" });
    const secret = stored("blob", `token = ${token.value}\n`);
    const crowded = committed(grown("100644", secret, 10), base);
    const later = stored("blob", `token = ${plantedToken(2).value}\n`);
    const last = committed(
      repo
        .bytes(["mktree"], { input: `100644 blob ${later}\tb\n` })
        .toString()
        .trim(),
      crowded,
    );
    repo.git("update-ref", "refs/heads/main", last);
    expect(await told(options)).toEqual({
      found: [
        { where: "tree", path: "b", first: null },
        { where: "tree", path: deep, first: crowded },
      ],
      unread: 1,
    });
  });

  test.each(READERS)("are told at each of their paths where these are fewer: %s", async (_, options) => {
    repo.git("update-ref", "refs/heads/main", committed(grown("100644", stored("blob", "nothing\n"), 5)));
    const { coverage } = await auditOf(repo.path, options);
    expect({ paths: coverage.counts["paths"], gaps: coverage.gaps }).toEqual({ paths: 1e5, gaps: [] });
  });

  /** Git alone is asked for five seconds for each commit, and comes to what isomorphic-git does. */
  const OWN_READERS = READERS.filter(([name]) => name !== "git alone");

  /** A tree with these entries. */
  function treeOf(...lines: string[]): string {
    return repo
      .bytes(["mktree"], { input: lines.map((line) => `${line}\n`).join("") })
      .toString()
      .trim();
  }

  /** What is told of the life of the one secret of the history that ends in a commit, loose and packed. */
  async function lifeAt(tip: string, options: HistoryOptions): Promise<unknown[]> {
    repo.git("update-ref", "refs/heads/main", tip);
    const lives: unknown[] = [];
    for (const isPacked of [false, true]) {
      if (isPacked) repo.git("repack", "-adq");
      const { findings } = await auditOf(repo.path, options);
      lives.push(...findings.map(({ history }) => history && lifeOf(history)));
    }
    return lives;
  }

  function lifeOf({ first, introductions, removedBy, presentAt, exposure }: NonNullable<Finding["history"]>): unknown {
    return { first: first?.commit, introductions, removedBy, presentAt, to: exposure.to };
  }

  test.each(OWN_READERS)("still hold a secret that goes at all paths that are told: %s", async (_, options) => {
    const [secret, clean] = [stored("blob", `token = ${token.value}\n`), stored("blob", "nothing\n")];
    const crowded = committed(grown("100644", secret, 10), repo.commit({ a: "a" }));
    let changed = grown("100644", clean, 1);
    for (let level = 1; level < 10; level++) {
      const whole = grown("100644", secret, level);
      const others = [1, 2, 3, 4, 5, 6, 7, 8, 9].map((at) => `040000 tree ${whole}\tname${at}`);
      changed = treeOf(`040000 tree ${changed}\tname0`, ...others);
    }
    const life = { first: crowded, introductions: [crowded], removedBy: [], presentAt: ["refs/heads/main"], to: null };
    expect(await lifeAt(committed(changed, crowded), options)).toEqual([life, life]);
  });

  test.each(OWN_READERS)("go for good where nothing of them stays: %s", async (_, options) => {
    const many = grown("100644", stored("blob", `token = ${token.value}\n`), 10);
    const base = repo.commit({ a: "a" });
    const once = committed(treeOf(`040000 tree ${many}\tx`), base);
    const twice = committed(treeOf(`040000 tree ${many}\tx`, `040000 tree ${many}\ty`), once);
    const gone = committed(repo.git("rev-parse", `${base}^{tree}`), twice);
    const to = "2020-09-13T12:26:40Z";
    const life = { first: once, introductions: [once], removedBy: [gone], presentAt: [], to };
    expect(await lifeAt(gone, options)).toEqual([life, life]);
  });

  test.each(OWN_READERS)("come again as one file: %s", async (_, options) => {
    const secret = stored("blob", `token = ${token.value}\n`);
    const crowded = committed(grown("100644", secret, 10), repo.commit({ a: "a" }));
    const gone = committed(treeOf(), crowded);
    const again = committed(treeOf(`100644 blob ${secret}\tb`), gone);
    const life = { first: crowded, introductions: [crowded, again], removedBy: [gone] };
    const introductions = [crowded, again].sort();
    const there = { ...life, introductions, presentAt: ["refs/heads/main"], to: null };
    expect(await lifeAt(again, options)).toEqual([there, there]);
  });

  test("hold folders alone, and no more is said than that they are many", async () => {
    const empty = repo.bytes(["mktree"], { input: "" }).toString().trim();
    repo.git("update-ref", "refs/heads/main", committed(grown("040000", empty, 10)));
    expect(await told()).toEqual({ found: [], unread: 1 });
  });

  test("are a tag's, and each is read", async () => {
    repo.commit({ a: "a" });
    const secret = stored("blob", `token = ${token.value}\n`);
    repo.git("update-ref", "refs/tags/many", grown("100644", secret, 10));
    expect(await told()).toMatchObject({ found: [{ where: "blob-ref", path: deep }], unread: 1 });
  });
});

describe("a line that begins like a parent's", () => {
  test.each(READERS)("is none behind the author's: %s", async (_, options) => {
    const earlier = repo.commit({ a: `token = ${token.value}\n` });
    const tree = repo.git("rev-parse", "HEAD^{tree}");
    const root = stored("commit", `tree ${tree}\nauthor ${WHO}\ncommitter ${WHO}\nparent ${earlier}\n\nmessage\n`);
    repo.git("update-ref", "refs/heads/other", root);
    const { found } = await told(options);
    // What has no parent has not got it from there: the older of two roots is the first.
    expect(found).toEqual([{ where: "tree", path: "a", first: root }]);
  });
});

describe("a Git LFS pointer", () => {
  const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${"0".repeat(64)}\nsize 5\n`;

  test.each([
    ["that takes a secret's place", (): string => commitsOf(`token = ${token.value}\n`, pointer)[0]!],
    ["whose place a secret takes", (): string => commitsOf(pointer, `token = ${token.value}\n`)[1]!],
  ])("%s leaves its first commit known", async (_, fill) => {
    const first = fill();
    expect(await told()).toEqual({ found: [{ where: "tree", path: "data.txt", first }], unread: 0 });
  });

  function commitsOf(...texts: string[]): string[] {
    return texts.map((text) => repo.commit({ "data.txt": text }));
  }
});

describe("files of a tree that are a commit, a tag and a tree", () => {
  test.each(
    READERS.flatMap(([name, options]) =>
      [false, true].flatMap((isPacked) =>
        [true, false].map((hasMessages) => ({ name, isPacked, hasMessages, options })),
      ),
    ),
  )(
    "are not read, and named: $name, packed: $isPacked, messages: $hasMessages",
    async ({ isPacked, hasMessages, options }) => {
      const base = repo.commit({ a: "a" }, `token = ${token.value}`);
      const tag = stored(
        "tag",
        `object ${base}\ntype commit\ntag v1\ntagger ${WHO}\n\ntoken = ${plantedToken(2).value}\n`,
      );
      const named = { "commit.txt": base, "tag.txt": tag, "tree.txt": repo.git("rev-parse", "HEAD^{tree}") };
      const entries = Object.entries(named).map(([name, oid]) => entry("100644", name, oid));
      repo.git("update-ref", "refs/heads/main", committed(stored("tree", Buffer.concat(entries)), base));
      if (isPacked) {
        const all = repo.git("cat-file", "--batch-all-objects", "--batch-check=%(objectname)");
        repo.bytes(["pack-objects", "-q", ".git/objects/pack/pack"], { input: `${all}\n` });
        repo.git("prune-packed", "-q");
      }
      const { findings, coverage } = await auditOf(repo.path, {
        ...options,
        surfaces: SURFACES.filter((surface) => hasMessages || surface !== "message"),
      });
      const unread = coverage.skipped.filter(({ incomplete }) => incomplete);
      expect(unread.map(({ path, reason, oid }) => ({ path, reason, oid }))).toEqual(
        Object.entries(named).map(([path, oid]) => ({ path, reason: "corrupt-object", oid })),
      );
      expect(findings.filter(({ secret }) => secret !== null).map(place)).toEqual(
        hasMessages ? [{ where: "message", path: "commit message", first: base }] : [],
      );
    },
  );
});
