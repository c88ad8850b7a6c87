import { realpathSync, statSync, type Stats } from "node:fs";
import { join, relative, sep } from "node:path";
import { fromRaw, toRaw } from "../../core/path.ts";
import { joinRaw, nodeDisk } from "../disk.ts";

/** Larger files are no manifests; in bytes. */
const MANIFEST_LIMIT = 4 << 20;

/** Something in a folder of the project. */
export interface ProjectEntry {
  readonly name: string;
  /** What it is once links are followed; other things are not listed. */
  readonly kind: "file" | "folder";
  readonly link: boolean;
}

/** The files of a project as builders look for them. Paths are relative, with `/`, and empty for the project itself. */
export class ProjectFolder {
  /** Absolute physical path. */
  readonly root: string;
  /** Names that could not be taken, as paths with `\xNN`. */
  readonly unreadable: Set<string> = new Set();
  readonly #lists: Map<string, readonly ProjectEntry[]> = new Map();
  readonly #inner: Map<string, ProjectFolder> = new Map();

  constructor(folder: string) {
    this.root = realpathSync(folder);
  }

  /** A folder of this one as a project of its own. */
  below(path: string): ProjectFolder {
    if (path === "") return this;
    const inner = this.#inner.get(path) ?? new ProjectFolder(this.absolute(path));
    this.#inner.set(path, inner);
    return inner;
  }

  absolute(path: string): string {
    return join(this.root, path);
  }

  /** Entries in byte order of names; empty for what is no readable folder. */
  list(folder: string): readonly ProjectEntry[] {
    const known = this.#lists.get(folder);
    if (known !== undefined) return known;
    const entries = this.#read(folder);
    this.#lists.set(folder, entries);
    return entries;
  }

  isFile(path: string): boolean {
    return this.#stats(path)?.isFile() === true;
  }

  isFolder(path: string): boolean {
    return this.#stats(path)?.isDirectory() === true;
  }

  /** Text of a manifest, links followed; null where there is none, it is huge or may not be read. */
  text(path: string): string | null {
    try {
      const content = nodeDisk.read(toRaw(realpathSync(this.absolute(path))), MANIFEST_LIMIT);
      return content.kind === "content"
        ? Buffer.from(content.bytes)
            .toString("utf8")
            .replace(/^\uFEFF/, "")
        : null;
    } catch {
      return null;
    }
  }

  /**
   * Every file below a folder, in byte order. A folder behind a link is entered where `links` says so, but never one
   * that it stands in itself. `enter` leaves folders out by their path.
   */
  *files(folder: string, enter: (folder: string) => boolean = () => true, links: boolean = true): Generator<string> {
    yield* this.#below(folder, enter, links, [this.physical(folder)]);
  }

  *#below(
    folder: string,
    enter: (folder: string) => boolean,
    links: boolean,
    above: readonly string[],
  ): Generator<string> {
    for (const { name, kind, link } of this.list(folder)) {
      const path = joinPath(folder, name);
      if (kind === "file") yield path;
      if (kind === "file" || (link && !links) || !enter(path)) continue;
      const physical = link ? this.physical(path) : joinPath(above.at(-1) ?? "", name);
      if (link && above.includes(physical)) continue;
      yield* this.#below(path, enter, links, [...above, physical]);
    }
  }

  /** The path behind every link on the way, absolute. */
  physical(path: string): string {
    try {
      return realpathSync(this.absolute(path)).split(sep).join("/");
    } catch {
      return this.absolute(path);
    }
  }

  #stats(path: string): Stats | undefined {
    try {
      return statSync(this.absolute(path), { throwIfNoEntry: false });
    } catch {
      // A file on the way, a ring of links, a folder that may not be searched: nothing a builder would find.
      return undefined;
    }
  }

  #read(folder: string): readonly ProjectEntry[] {
    let raw;
    try {
      raw = nodeDisk.list(toRaw(this.absolute(folder)));
    } catch (error) {
      if (!isAbsence(error)) this.unreadable.add(folder);
      return [];
    }
    return raw.flatMap(({ name: bytes, kind }): ProjectEntry[] => {
      const name = fromRaw(bytes);
      if (toRaw(name) !== bytes) {
        this.unreadable.add(joinRaw(toRaw(folder), bytes));
        return [];
      }
      if (kind !== "link") return kind === "special" ? [] : [{ name, kind, link: false }];
      const target = this.#linkKind(joinPath(folder, name));
      return target === null ? [] : [{ name, kind: target, link: true }];
    });
  }

  #linkKind(path: string): "file" | "folder" | null {
    const stats = this.#stats(path);
    if (stats?.isFile() === true) return "file";
    return stats?.isDirectory() === true ? "folder" : null;
  }
}

/** Joins two relative paths. */
export function joinPath(folder: string, name: string): string {
  return folder === "" ? name : `${folder}/${name}`;
}

/** A path as builders normalise it: no `.`, no doubled or final `/`; empty for the project itself. */
export function normalPath(path: string): string {
  const parts: string[] = [];
  for (const part of path.split("/")) {
    if (part === "" || part === ".") continue;
    if (part === ".." && parts.length > 0 && parts.at(-1) !== "..") parts.pop();
    else parts.push(part);
  }
  return parts.join("/");
}

/** The path from one absolute folder to an absolute path, with `/`. */
export function pathFrom(folder: string, path: string): string {
  return relative(folder, path).split(sep).join("/");
}

function isAbsence(error: unknown): boolean {
  const { code } = error as NodeJS.ErrnoException;
  return code === "ENOENT" || code === "ENOTDIR";
}
