/** More globs than that are not meant by one. */
const MOST = 256;

/**
 * What the braces of a glob stand for, nested ones too: `{a,b{c,d}}` for `a`, `bc` and `bd`. Braces without a comma are
 * what they are. Null for more than {@link MOST}.
 */
export function expandBraces(glob: string): readonly string[] | null {
  const found: string[] = [];
  const open = [glob];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const parts = firstBraces(next);
    if (parts === null) found.push(next);
    else open.push(...parts.choices.map((choice) => parts.before + choice + parts.behind).reverse());
    if (found.length + open.length > MOST) return null;
  }
  return found;
}

interface Braces {
  readonly before: string;
  readonly choices: readonly string[];
  readonly behind: string;
}

/** The first braces with a comma of their own. */
function firstBraces(glob: string): Braces | null {
  for (let at = 0; at < glob.length; at++) {
    if (glob[at] === "\\") at++;
    else if (glob[at] === "{") {
      const braces = bracesAt(glob, at);
      if (braces !== null) return braces;
    }
  }
  return null;
}

function bracesAt(glob: string, start: number): Braces | null {
  const cuts = [start];
  let depth = 0;
  for (let at = start; at < glob.length; at++) {
    const character = glob[at];
    if (character === "\\") at++;
    else if (character === "{") depth++;
    else if (character === "," && depth === 1) cuts.push(at);
    else if (character === "}" && --depth === 0) {
      const choices = cuts.map((cut, index) => glob.slice(cut + 1, cuts[index + 1] ?? at));
      return cuts.length === 1 ? null : { before: glob.slice(0, start), choices, behind: glob.slice(at + 1) };
    }
  }
  return null;
}
