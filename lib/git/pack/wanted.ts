import type { OidTable } from "../oid-table.ts";
import { familiesOf, type Families } from "./families.ts";
import { readLayout, type PackLayout } from "./layout.ts";
import { PackFile } from "./pack-file.ts";
import type { Pack } from "./pack-list.ts";

const NONE = -1;

/** What is to be read from one pack. Everything but `pack.index` can be posted to a worker, which copies none of it. */
export interface PackWork {
  readonly pack: Pack;
  readonly layout: PackLayout;
  readonly families: Families;
  /** Number of each wanted object in the table of ids, by its number in the layout; -1 for what is not wanted. */
  readonly oid: Int32Array;
}

/** Where wanted objects are. */
export interface WantedWork {
  readonly packs: readonly PackWork[];
  /** Wanted ids that no family of a pack holds: loose, built on another pack, or missing. {@link ObjectStore} reads them. */
  readonly rest: Int32Array;
}

/**
 * Looks wanted objects up in packs. One that several packs hold is read from the first.
 * @param wanted numbers of ids in the table, each once
 */
export function findWanted(packs: readonly Pack[], oids: OidTable, wanted: Int32Array): WantedWork {
  const isOpen = new Uint8Array(oids.size);
  for (const number of wanted) isOpen[number] = 1;
  const work: PackWork[] = [];
  for (const pack of packs) {
    const numbers = claim(pack, oids, isOpen);
    if (numbers === null) continue;
    const found = readPack(pack, numbers);
    if (found === null) {
      reopen(numbers, isOpen);
    } else {
      work.push(found.work);
      reopen(found.homeless, isOpen);
    }
  }
  return { packs: work, rest: wanted.filter((number) => isOpen[number] === 1) };
}

/** Numbers of the wanted ids by their position in the index, no longer open after this; null if it has none. */
function claim({ index }: Pack, oids: OidTable, isOpen: Uint8Array): Int32Array | null {
  const numbers = new Int32Array(index.count).fill(NONE);
  let found = false;
  for (let position = 0; position < index.count; position++) {
    const number = oids.indexOfBytes(index.oid(position));
    if (number < 0 || isOpen[number] !== 1) continue;
    isOpen[number] = 0;
    numbers[position] = number;
    found = true;
  }
  return found ? numbers : null;
}

function reopen(numbers: Int32Array, isOpen: Uint8Array): void {
  for (const number of numbers) if (number !== NONE) isOpen[number] = 1;
}

/** Layout and families of a pack; null if it cannot be opened (any more). */
function readPack(pack: Pack, numbers: Int32Array): { work: PackWork; homeless: Int32Array } | null {
  const layout = layoutOf(pack);
  if (layout === null) return null;
  const oid = new Int32Array(new SharedArrayBuffer(4 * layout.count));
  for (let object = 0; object < layout.count; object++) oid[object] = numbers[layout.position[object]!]!;
  const { families, homeless } = familiesOf(
    layout,
    Uint8Array.from(oid, (number) => (number === NONE ? 0 : 1)),
  );
  return { work: { pack, layout, families, oid }, homeless: homeless.map((object) => oid[object]!) };
}

function layoutOf({ path, index }: Pack): PackLayout | null {
  let file: PackFile;
  try {
    file = new PackFile(path);
  } catch {
    return null;
  }
  try {
    return readLayout(file, index);
  } finally {
    file.close();
  }
}
