import { expect, test } from "@jest/globals";
import { join } from "node:path";
import { unreadableRefFolders, type ListFolder } from "../../../lib/git/unreadable-refs.ts";

/** Folders by path below `/git`, `null` for one that may not be listed. */
function folders(tree: Readonly<Record<string, readonly string[] | null>>): ListFolder {
  return (path) => {
    const names = tree[path];
    if (names === undefined) throw Object.assign(new Error("gone"), { code: "ENOENT" });
    if (names === null) throw Object.assign(new Error("no"), { code: "EACCES" });
    return names.map((name) => {
      const isFolder = join(path, name) in tree;
      return { name, isDirectory: () => isFolder, isFile: () => !isFolder, isSymbolicLink: () => false };
    });
  };
}

test("folders of refs that may not be listed are named, others and their files are not", () => {
  const list = folders({
    "/git/refs": ["heads", "tags", "remotes"],
    "/git/refs/heads": ["main", "topic"],
    "/git/refs/heads/topic": null,
    "/git/refs/tags": null,
    "/git/refs/remotes": [],
  });
  expect(unreadableRefFolders("/git", (path) => list(path.replace(/\/$/, "")))).toEqual([
    { name: "refs/heads/topic/" },
    { name: "refs/tags/" },
  ]);
});

test("a repository without such a folder has no gap", () => {
  expect(unreadableRefFolders("/git", folders({}))).toEqual([]);
});
