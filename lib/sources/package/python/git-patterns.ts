import ignore, { type Ignore } from "ignore";

interface Rule {
  readonly matcher: Ignore;
  readonly negated: boolean;
  /** True for a rule that names everything below a folder, not the folder. */
  readonly contents: boolean;
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
  return (path) => {
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
  const matcher = ignore({ ignorecase: false, allowRelativePaths: true }).add(pattern);
  return [{ matcher, negated, contents: /\/\*\*\s*$/.test(pattern) }];
}

/** True where a folder above matched, not the path itself. */
function isBelowMatch(rule: Rule, path: string): boolean {
  const above = path.slice(0, path.replace(/\/$/, "").lastIndexOf("/") + 1);
  return above !== "" && !rule.contents && rule.matcher.ignores(above);
}
