import ignore, { type Ignore } from "ignore";

const OPTIONS = { ignorecase: false, allowRelativePaths: true };

interface Rule {
  /** Without `!`. */
  readonly pattern: string;
  readonly matcher: Ignore;
  readonly negated: boolean;
  /** True for a rule that names everything below a folder, not the folder. */
  readonly contents: boolean;
  /** True for a rule without `/` in it: it looks at names alone. */
  readonly anyDepth: boolean;
}

/** Tells whether the last rule that counts takes a path; a folder's path ends in `/`. */
export type GitPatterns = (path: string) => boolean;

/**
 * Patterns in the grammar of gitignore as Python's `pathspec` weighs them, which is not how git does: a file below
 * an ignored folder can be taken back by `!` (a rule that matches the file itself outweighs one that matches a folder
 * above it), and every line counts relative to one folder.
 * @see https://python-path-specification.readthedocs.io/en/stable/api.html#pathspec.gitignore.GitIgnoreSpec
 */
export function gitPatterns(lines: readonly string[]): GitPatterns {
  const rules = lines.flatMap(ruleOf);
  // Most paths are taken by no rule, which one question tells.
  const some = ignore(OPTIONS).add(rules.map(({ pattern }) => pattern));
  return (path) => {
    if (!some.ignores(path)) return false;
    let taken = false;
    let weight = 0;
    for (const rule of rules) {
      if (!rule.matcher.ignores(path)) continue;
      const own = isBelowMatch(rule, path) ? 1 : 2;
      const folderWins = own === 1 && !rule.negated;
      if (!folderWins && own < weight) continue;
      taken = !rule.negated;
      weight = own;
    }
    return taken;
  };
}

function ruleOf(line: string): Rule[] {
  const text = line.replace(/\r?\n$/, "");
  if (text.trim() === "" || text.startsWith("#")) return [];
  const negated = text.startsWith("!");
  const pattern = negated ? text.slice(1) : text;
  const matcher = ignore(OPTIONS).add(pattern);
  return [{ pattern, matcher, negated, contents: /\/\*\*\s*$/.test(pattern), anyDepth: !/\/./.test(pattern) }];
}

/** True where only a folder above matched, not the path itself. */
function isBelowMatch({ matcher, contents, anyDepth }: Rule, path: string): boolean {
  const at = path.replace(/\/$/, "").lastIndexOf("/") + 1;
  if (at === 0 || contents || (anyDepth && matcher.ignores(path.slice(at)))) return false;
  return matcher.ignores(path.slice(0, at));
}
