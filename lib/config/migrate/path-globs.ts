import { Re2Error } from "../../core/re2/cursor.ts";
import { parseRe2 } from "../../core/re2/parse.ts";
import { globRefusal } from "./glob-refusal.ts";
import { pathWords, WordError, type Word } from "./path-words.ts";

/** Globs that match what a regex matches, or why there are none. */
export type PathGlobs = { readonly globs: readonly string[] } | { readonly why: string };

/**
 * Globs of `.leaktrail.jsonc` for a regex that another tool looks for in paths from the top folder. They match the
 * same paths, in any case of their letters.
 */
export function pathGlobs(regex: string): PathGlobs {
  try {
    const written = pathWords(parseRe2(regex)).flatMap((words) => globsOf(words));
    const globs = [...new Set(written.filter(isPossible).map(short))].sort();
    if (globs.length === 0) return { why: "it matches no path" };
    const why = globRefusal(globs);
    return why === null ? { globs } : { why };
  } catch (error) {
    if (error instanceof WordError) return { why: error.message };
    if (error instanceof Re2Error) return { why: `its regex cannot be read: ${error.message}` };
    throw error;
  }
}

const MOST = 64;

/** What a regex may match as globs. */
function globsOf(words: readonly Word[]): string[] {
  let begun = [""];
  words.forEach((word, at) => {
    begun = begun.flatMap((glob) => continued(glob, word, words[at + 1]));
    if (begun.length > MOST) throw new WordError("it takes too many globs to say");
  });
  return begun;
}

/** A glob with one more word; several where it may go on in the same folder or in another. */
function continued(glob: string, word: Word, next: Word | undefined): string[] {
  if (word === "one") return [`${glob}?`];
  if (word === "name") return [`${glob}*`];
  if (word !== "rest") return [glob + word];
  const isEdge = glob === "" || glob.endsWith("/");
  if (isEdge) return [`${glob}**/*`];
  return next === "/" ? [`${glob}*/**`] : [`${glob}*`, `${glob}*/**/*`];
}

/** Paths neither begin nor end with a slash, nor have two of them in a row. */
function isPossible(glob: string): boolean {
  return !/^\/|^\.\.?\/|\/\/|\/$|^$/.test(glob);
}

/** Without what a glob means anyway; a name alone is one in the top folder. */
function short(glob: string): string {
  const name = /^\*\*\/([^/]+)$/.exec(glob)?.[1];
  if (name !== undefined) return name;
  if (glob.endsWith("/**/*")) {
    const folder = glob.slice(0, -"/**/*".length);
    if (/[^*?./]/.test(folder)) return `${folder}/`;
  }
  return glob.includes("/") ? glob : `/${glob}`;
}
