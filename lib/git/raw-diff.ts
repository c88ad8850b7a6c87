import { byteString } from "../core/text.ts";

/** One path of a raw diff; ids are full, all zeros where a side has nothing. */
export interface RawChange {
  /** Raw path bytes, one character per byte. */
  readonly path: string;
  /** `A`, `D`, `M`, `T`, or `U` for an unresolved conflict. */
  readonly status: string;
  readonly old: RawSide;
  readonly new: RawSide;
}

/** What stands at a path on one side. */
export interface RawSide {
  /** Octal file mode as git writes it; `000000` where nothing stands. */
  readonly mode: string;
  readonly oid: string;
}

/** Changes under the id that git printed before them; empty for `diff-index`, the commit for `diff-tree --stdin`. */
export interface RawBlock {
  readonly header: string;
  readonly changes: readonly RawChange[];
}

/** Every path on its own row, ids whole, nothing of the user's or the repository's diff settings. */
export const RAW_DIFF: readonly string[] = [
  "--raw",
  "-z",
  "--no-abbrev",
  "--no-renames",
  "--no-ext-diff",
  "--no-textconv",
  "--ignore-submodules=none",
];

/**
 * Reads the output of `diff-index` or `diff-tree` with {@link RAW_DIFF} (gitformat-diff "raw output format").
 * @throws RangeError when it is cut off or is something else
 */
export function parseRawDiff(output: Uint8Array): RawBlock[] {
  const fields = byteString(output).split("\0");
  if (fields.pop() !== "") throw new RangeError("git's list of changed files is cut off");
  const blocks: { header: string; changes: RawChange[] }[] = [];
  for (let i = 0; i < fields.length; i++) {
    const field = fields[i]!;
    if (!field.startsWith(":")) blocks.push({ header: field, changes: [] });
    else {
      if (blocks.length === 0) blocks.push({ header: "", changes: [] });
      blocks.at(-1)!.changes.push(changeOf(field, fields[++i]));
    }
  }
  return blocks;
}

function changeOf(meta: string, path: string | undefined): RawChange {
  const [oldMode, newMode, oldOid, newOid, status] = meta.slice(1).split(" ");
  if (path === undefined || status === undefined) throw new RangeError("git's list of changed files cannot be read");
  return {
    path,
    status: status[0]!,
    old: { mode: oldMode!, oid: oldOid! },
    new: { mode: newMode!, oid: newOid! },
  };
}

/** What a mode stands for: a file or a link has content, a submodule has none here. */
export function kindOfMode(mode: string): "none" | "file" | "link" | "submodule" {
  switch (mode) {
    case "000000":
      return "none";
    case "120000":
      return "link";
    case "160000":
      return "submodule";
    default:
      return "file";
  }
}
