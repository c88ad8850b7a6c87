import { escapeForTerminal } from "../../core/terminal.ts";
import { withoutTrailing } from "../../core/trailing.ts";
import { globRefusal } from "./glob-refusal.ts";
import { oldSettings, type OldSettings, type OldText, type Remark } from "./old-settings.ts";

/** Reads `.secretlintignore`, which follows gitignore: lines that globs of ours say are carried over. */
export function readIgnoredPaths({ file, text }: OldText): OldSettings {
  const lines = text.split(/\r?\n/).map(withoutBlanks);
  const given = lines
    .map((line, index) => ({ line, at: `${file}:${index + 1}` }))
    .filter(({ line }) => line !== "" && !line.startsWith("#"));
  if (given.some(({ line }) => line.startsWith("!"))) {
    return oldSettings({ left: [{ at: file, why: "takes files in again with `!`, where the order of lines counts" }] });
  }
  const files: string[] = [];
  const left: Remark[] = [];
  for (const { line, at } of given) {
    const globs = globsOf(line);
    if (typeof globs === "string") left.push({ at, why: `${escapeForTerminal(line)}: ${globs}` });
    else files.push(...globs);
  }
  const paths = files.length === 0 ? [] : [{ at: file, files: [...new Set(files)], reason: `migrated from ${file}` }];
  return oldSettings({ paths, left });
}

/** A line without the blanks that it ends in, but for one behind a backslash. */
function withoutBlanks(line: string): string {
  const bare = line.trimEnd();
  return bare.endsWith("\\") ? line.slice(0, bare.length + 1) : bare;
}

/** Globs for the files that a line names, or why there are none. */
function globsOf(line: string): readonly string[] | string {
  if (/[\\[\]{}!,]/.test(line)) return "has characters that mean something else in our globs";
  if (/^\.\.?\//.test(line)) return "begins with a dot and a slash, which names nothing there";
  if (line === "/") return "names nothing";
  const bare = withoutTrailing(line, "/");
  const isAnywhere = !bare.includes("/");
  const path = bare.replace(/^\//, "");
  if (/[^/]\*\*|\*\*[^/]/.test(path) || path === "") return "has `**` inside of a name";
  // What git ignores as a folder, it ignores with all that is in it.
  const within = isAnywhere ? `**/${path}/` : `${path.replace(/\/\*\*$/, "")}/`;
  const named = isAnywhere || path.includes("/") ? path : `/${path}`;
  const globs = line.endsWith("/") || path.endsWith("/**") ? [within] : [named, within];
  return globRefusal(globs) ?? globs;
}
