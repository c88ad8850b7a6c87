import type { IndexSlot } from "./index-file.ts";

/** What a split index says of the shared one (gitformat-index(5), "Split index"). */
export interface IndexLink {
  /** Id of the shared index, in its file's name. */
  readonly shared: string;
  /** Places of the shared index that are left out. */
  readonly deleted: ReadonlySet<number>;
  /** Places of the shared index that the split one holds anew, without their paths and in this order. */
  readonly replaced: ReadonlySet<number>;
}

/** Reads the data of a `link` extension; null where it is damaged. */
export function readLink(data: Buffer, oidBytes: 20 | 32): IndexLink | null {
  if (data.length < oidBytes) return null;
  const shared = data.toString("hex", 0, oidBytes);
  if (data.length === oidBytes) return { shared, deleted: new Set(), replaced: new Set() };
  const deleted = readBitmap(data, oidBytes);
  const replaced = deleted === null ? null : readBitmap(data, deleted.end);
  return deleted === null || replaced === null ? null : { shared, deleted: deleted.bits, replaced: replaced.bits };
}

/** What both indexes hold together; null where they do not fit. */
export function joined(
  shared: readonly IndexSlot[],
  own: readonly IndexSlot[],
  { deleted, replaced }: IndexLink,
): readonly IndexSlot[] | null {
  for (const place of [...deleted, ...replaced]) if (place >= shared.length) return null;
  if (own.length < replaced.size || own.some(({ path }, at) => (path === "") !== at < replaced.size)) return null;
  const anew = [...replaced].map((place, at) => ({ ...own[at]!, path: shared[place]!.path }));
  const kept = shared.filter((_, place) => !deleted.has(place) && !replaced.has(place));
  const more = own.slice(replaced.size);
  const changed = new Set(more.map(nameOf));
  return [...kept.filter((slot) => !changed.has(nameOf(slot))), ...anew, ...more];
}

function nameOf({ path, stage }: IndexSlot): string {
  return `${stage} ${path}`;
}

/** More places than an index has; a damaged bitmap may promise any number of them. */
const MOST_BITS = 1 << 24;
const WORD = 64;

/**
 * A bitmap in EWAH form: words of 64 bits, the most significant byte first. A marker says of how many words all bits
 * are as its lowest one (32 bits), and how many words (31 bits) stand as they are behind it.
 */
function readBitmap(data: Buffer, start: number): { readonly bits: ReadonlySet<number>; readonly end: number } | null {
  if (start + 8 > data.length) return null;
  const size = data.readUInt32BE(start);
  const words = start + 8 + 8 * data.readUInt32BE(start + 4);
  if (size > MOST_BITS || words + 4 > data.length) return null;
  const bits = new Set<number>();
  let place = 0;
  for (let at = start + 8; at < words;) {
    const marker = data.readBigUInt64BE(at);
    const end = Math.min(size, place + WORD * Number((marker >> 1n) & 0xffffffffn));
    if ((marker & 1n) === 1n) for (let bit = place; bit < end; bit++) bits.add(bit);
    place = end;
    at += 8;
    for (let left = Number(marker >> 33n); left > 0 && at < words; left--, at += 8, place += WORD) {
      addWord(data.readBigUInt64BE(at), place, bits);
    }
  }
  return { bits, end: words + 4 };
}

function addWord(word: bigint, place: number, bits: Set<number>): void {
  for (let bit = 0; bit < WORD; bit++) if (((word >> BigInt(bit)) & 1n) === 1n) bits.add(place + bit);
}
