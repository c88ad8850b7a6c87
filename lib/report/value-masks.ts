import { isToldFromWords, type Secret } from "../core/secret.ts";
import type { MaskNames } from "./masked-names.ts";

/** Characters by which values are looked for. */
const HEAD = 8;

/**
 * Masks also the values that were found elsewhere in the same run, where they stand in names in a way that no pattern
 * knows: what was found to be a secret in a file is one in the name of another.
 */
export function alsoValues(mask: MaskNames, secrets: Iterable<Secret | null>): MaskNames {
  const heads = headsOf(secrets);
  return (names) => {
    const masks = new Map(mask(names));
    if (heads.size === 0) return masks;
    for (const name of names) {
      const before = masks.get(name) ?? name;
      const shown = withoutValues(before, heads);
      if (shown !== before) masks.set(name, shown);
    }
    return masks;
  };
}

/** Values and masks, by the beginning of the value. */
type Heads = ReadonlyMap<string, readonly (readonly [value: string, masked: string])[]>;

function headsOf(secrets: Iterable<Secret | null>): Heads {
  const heads = new Map<string, (readonly [string, string])[]>();
  for (const secret of secrets) {
    const value = secret?.reveal() ?? "";
    if (secret === null || !isToldFromWords(value)) continue;
    const head = value.slice(0, HEAD);
    const own = heads.get(head) ?? [];
    heads.set(head, own);
    own.push([value, secret.masked]);
    own.sort(([a], [b]) => b.length - a.length);
  }
  return heads;
}

function withoutValues(name: string, heads: Heads): string {
  let shown = "";
  let from = 0;
  for (let at = 0; at + HEAD <= name.length; at++) {
    const found = heads.get(name.slice(at, at + HEAD))?.find(([value]) => name.startsWith(value, at));
    if (found === undefined) continue;
    const [value, masked] = found;
    shown += name.slice(from, at) + masked;
    from = at + value.length;
    at = from - 1;
  }
  return from === 0 ? name : shown + name.slice(from);
}
