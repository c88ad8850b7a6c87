import { sizeOf, type Re2 } from "../../core/re2/tree.ts";

/** Characters of the longest match; infinite where nothing bounds it. */
export function longestMatch(node: Re2): number {
  switch (node.kind) {
    case "chars":
      return 1;
    case "assert":
      return 0;
    case "concat":
      return node.parts.reduce((sum, part) => sum + longestMatch(part), 0);
    case "either":
      return Math.max(...node.branches.map(longestMatch));
    case "repeat":
      return node.most === 0 ? 0 : node.most * Math.max(longestMatch(node.of), Number.MIN_VALUE);
    case "group":
      return longestMatch(node.of);
  }
}

/**
 * Without an optional repeat at its very start: whatever it takes, the rest matches behind it as well, and with the
 * same groups. gitleaks' rules begin with up to fifty letters that only show what stands before.
 */
export function withoutOptionalHead(node: Re2): Re2 {
  if (node.kind !== "concat") return node;
  const [head, ...rest] = node.parts;
  const isOptional = head?.kind === "repeat" && head.least === 0 && groupsOf(head).length === 0;
  return isOptional && rest.length > 0 ? withoutOptionalHead({ kind: "concat", parts: rest }) : node;
}

/** A group, and the branches of alternatives that it stands in. */
interface PlacedGroup {
  readonly number: number;
  readonly branches: ReadonlyMap<Re2, number>;
  readonly isOptional: boolean;
}

function groupsOf(node: Re2, branches: ReadonlyMap<Re2, number> = new Map(), isOptional = false): PlacedGroup[] {
  switch (node.kind) {
    case "chars":
    case "assert":
      return [];
    case "concat":
      return node.parts.flatMap((part) => groupsOf(part, branches, isOptional));
    case "either":
      return node.branches.flatMap((branch, at) => groupsOf(branch, new Map([...branches, [node, at]]), isOptional));
    case "repeat":
      return groupsOf(node.of, branches, isOptional || node.least === 0);
    case "group":
      return [{ number: node.number, branches, isOptional }, ...groupsOf(node.of, branches, isOptional)];
  }
}

/**
 * Numbers of the groups that may be the first to hold something, which is the one that gitleaks takes for the secret;
 * `[0]`, the whole match, where there is no group.
 */
export function firstGroups(node: Re2): readonly number[] {
  const groups = groupsOf(node);
  const first = groups.filter((one, at) => !groups.slice(0, at).some((earlier) => comesBefore(earlier, one)));
  return first.length === 0 ? [0] : first.map(({ number }) => number);
}

/** Whether the earlier group always holds something where the later one does. */
function comesBefore(earlier: PlacedGroup, later: PlacedGroup): boolean {
  return !earlier.isOptional && [...earlier.branches].every(([node, at]) => later.branches.get(node) === at);
}

/** How many groups there are. */
export function groupCount(node: Re2): number {
  return groupsOf(node).length;
}

/**
 * Literals in lower case of which one stands in every match: the longest run of single letters, of each branch of
 * alternatives one; null where there is none of that length.
 */
export function requiredLiterals(node: Re2, least: number): readonly string[] | null {
  switch (node.kind) {
    case "concat":
      return best([runs(node.parts, least), ...node.parts.map((part) => requiredLiterals(part, least))]);
    case "either": {
      const all = node.branches.map((branch) => requiredLiterals(branch, least));
      return all.every((one) => one !== null) ? [...new Set(all.flat())] : null;
    }
    case "repeat":
      return node.least === 0 ? null : requiredLiterals(node.of, least);
    case "group":
      return requiredLiterals(node.of, least);
    default:
      return null;
  }
}

function best(found: readonly (readonly string[] | null)[]): readonly string[] | null {
  const shortest = (literals: readonly string[]): number => Math.min(...literals.map((one) => one.length));
  const known = found.filter((one) => one !== null);
  return known.sort((a, b) => shortest(b) - shortest(a))[0] ?? null;
}

function runs(parts: readonly Re2[], least: number): readonly string[] | null {
  const letters = parts.map((part) => letterOf(part) ?? "\n").join("");
  const longest = letters.split("\n").sort((a, b) => b.length - a.length)[0] ?? "";
  return longest.length >= least ? [longest] : null;
}

/** The only letter that a node matches, whatever its case. */
function letterOf(node: Re2): string | null {
  if (node.kind !== "chars" || sizeOf(node.set) > 2) return null;
  const letters = new Set(
    node.set.flatMap(([from, to]) => [from, to].map((code) => String.fromCharCode(code).toLowerCase())),
  );
  const [letter] = letters;
  return letters.size === 1 && letter !== undefined && /^[ -~]$/.test(letter) ? letter : null;
}
