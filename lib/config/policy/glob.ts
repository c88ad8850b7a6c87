import micromatch, { type Options } from "micromatch";

/** As everywhere: names with a dot are like others, in any case, and a line feed in a name evades nothing. */
const GLOB = { dot: true, flags: "is" } as unknown as Options;
/** Parentheses, `+` and `|` are what they are in a folder's name; with them a glob could take endless time. */
const LITERAL = /[()+|]/g;

/** Whether a path from the top of a repository is one of those that globs name. */
export function globMatcher(globs: readonly string[]): (path: string) => boolean {
  const regexes = globs.map((glob) =>
    micromatch.makeRe(anchored(glob).replace(LITERAL, "\\$&").replaceAll("[!", "[^"), GLOB),
  );
  return (path) => regexes.some((regex) => regex.test(path));
}

/** A glob about the whole path: without `/` it is about the name in any folder, with one at its end about a folder. */
function anchored(glob: string): string {
  const inFolder = glob.endsWith("/") ? `${glob}**` : glob;
  return glob.includes("/") ? inFolder.replace(/^(?:\.?\/)+/, "") : `**/${glob}`;
}
