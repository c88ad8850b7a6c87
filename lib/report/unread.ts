import type { Unread } from "../core/inventory.ts";
import { gapSentence, skipSentence } from "./sentences.ts";

const MOST = 50;

/** `the files on disk and the history`. */
export function unreadPlaces(unread: readonly Unread[]): string {
  return unread.map(({ place }) => place).join(" and ");
}

/** Each thing that was not read, a line for each; of very many, how many more there are and who names them. */
export function unreadLines(unread: readonly Unread[]): string[] {
  const gaps = unread.flatMap((one) => one.gaps.map((gap) => `  ${gapSentence(gap)}`));
  const skips = unread.flatMap(({ skipped }) => skipped);
  const more = skips.length - MOST;
  return [
    ...gaps,
    // A file on disk is often one of the history too.
    ...new Set(skips.slice(0, MOST).map((skip) => `  ${skipSentence(skip)}`)),
    ...(more > 0 ? [`  and ${more} more (leaktrail suppressions --format json names them)`] : []),
  ];
}
