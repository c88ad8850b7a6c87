/** Stands for any number of items in a row. */
export const ANY = "any";

/** One item, or any number of them. */
export type Part<Item> = ((item: Item) => boolean) | typeof ANY;

/**
 * Whether items are as the parts say, one after the other, in time that grows with the product of both. What
 * {@link ANY} took too little of is tried again from the last one alone: an earlier one can only have taken more.
 */
export function areInOrder<Item>(parts: readonly Part<Item>[], items: ArrayLike<Item>): boolean {
  let at = 0;
  let from = 0;
  let any = -1;
  for (let index = 0; index < items.length;) {
    const part = parts[at];
    if (part === ANY) {
      any = at++;
      from = index;
    } else if (part?.(items[index]!) === true) {
      at++;
      index++;
    } else if (any < 0) return false;
    else {
      at = any + 1;
      index = ++from;
    }
  }
  return parts.slice(at).every((part) => part === ANY);
}
