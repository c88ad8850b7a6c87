import { plantedToken, type PlantedToken } from "./e2e-token.ts";
import type { TestRepo } from "./repo.ts";

/** A place at which tools that read diffs find nothing, and what is true of the token there. */
export interface BlindSpot {
  readonly name: string;
  readonly token: PlantedToken;
  readonly where: string;
  /** First commit; null where none carries it. */
  readonly first: string | null;
  readonly path: string;
  readonly line: number;
  readonly column: number;
}

const EDITED = Array.from({ length: 30 }, (_, line) => `line ${line}\n`).join("");

/** Plants a token in each of 14 places. */
export function plantBlindSpots(repo: TestRepo): readonly BlindSpot[] {
  const spots: BlindSpot[] = [];
  const plant = (
    name: string,
    where: string,
    path: string,
    make: (token: PlantedToken) => string | null,
    at: readonly [line: number, column: number] = [1, 15],
  ): void => {
    const token = plantedToken(100 + spots.length);
    spots.push({ name, token, where, first: make(token), path, line: at[0], column: at[1] });
  };
  repo.commit({ old: EDITED, ".gitattributes": "*.min -diff\n" });
  plant(
    "rename and edit",
    "tree",
    "new",
    ({ line }) => {
      repo.git("mv", "old", "new");
      return repo.commit({ new: EDITED + line });
    },
    [31, 15],
  );
  plant("-diff attribute", "tree", "app.min", ({ line }) => repo.commit({ "app.min": line }));
  plant("UTF-16", "tree", "wide.txt", ({ line }) =>
    repo.commit({ "wide.txt": Buffer.from(`\ufeff${line}`, "utf16le") }),
  );
  plant("NUL byte", "tree", "data.bin", ({ line }) => repo.commit({ "data.bin": `\0\0\n${line}\0` }), [2, 15]);
  plant("evil merge", "tree", "evil", ({ line }) => {
    repo.git("checkout", "--quiet", "-b", "side");
    repo.commit({ side: "x" });
    repo.git("checkout", "--quiet", "main");
    repo.commit({ main: "y" });
    repo.git("merge", "--quiet", "--no-commit", "--no-ff", "side");
    return repo.commit({ evil: line });
  });
  plant("amended away", "reflog", "oops", ({ line }) => {
    const first = repo.commit({ oops: line });
    repo.git("rm", "--quiet", "oops");
    repo.git("commit", "--quiet", "--amend", "--allow-empty", "-m", "better");
    return first;
  });
  const stash = ({ line }: PlantedToken): string => {
    repo.write("main", line);
    repo.git("stash", "push", "--quiet");
    return repo.git("rev-parse", "refs/stash");
  };
  plant("older stash", "stash", "main", stash);
  plant("top stash", "stash", "main", stash);
  plant("tagged blob", "blob-ref", "refs/tags/blob", ({ line }) => {
    repo.git("tag", "blob", storeBlob(repo, line));
    return null;
  });
  plant(
    "commit message",
    "message",
    "commit message",
    ({ line }) => repo.commit({ m: "x" }, `subject\n\n${line}`),
    [3, 15],
  );
  plant(
    "tag message",
    "tag-message",
    "tag message",
    ({ line }) => {
      repo.git("tag", "-a", "-m", `release\n\n${line}`, "v1");
      return null;
    },
    [3, 15],
  );
  plant("note", "note", repo.git("rev-parse", "HEAD"), ({ line }) => {
    repo.git("notes", "add", "-m", line);
    return repo.git("rev-parse", "refs/notes/commits");
  });
  plant("unreachable object", "unreachable", "dir/lost", ({ line }) => {
    const inner = repo
      .bytes(["mktree"], { input: `100644 blob ${storeBlob(repo, line)}\tlost\n` })
      .toString()
      .trim();
    const tree = repo
      .bytes(["mktree"], { input: `040000 tree ${inner}\tdir\n` })
      .toString()
      .trim();
    const first = repo.git("commit-tree", "-p", "HEAD", "-m", "lost", tree);
    repo.git("commit-tree", "-p", first, "-m", "after it", tree);
    return first;
  });
  // Last: a commit would take it along.
  plant("index only", "index", "staged", ({ line }) => {
    repo.write("staged", line);
    repo.git("add", "staged");
    return null;
  });
  return spots;
}

function storeBlob(repo: TestRepo, content: string): string {
  return repo.bytes(["hash-object", "-w", "--stdin"], { input: content }).toString().trim();
}
