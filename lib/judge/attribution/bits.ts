/**
 * What is followed through history, as bit numbers: each key beside the doubt about it (1 where a version that
 * could not be read might hold it), then each file version that holds a key.
 */
export interface BitLayout {
  readonly keyCount: number;
  readonly total: number;
  keyBit(key: number): number;
  doubtBit(key: number): number;
  /** `place` counts the cells that hold a key. */
  placeBit(place: number): number;
  /** Bit for "a part of the tree could not be read". */
  readonly gapBit: number;
  /** Bit for "more paths than are told". */
  readonly crowdBit: number;
}

export function layOut(keyCount: number, placeCount: number): BitLayout {
  const places = 2 * keyCount;
  return {
    keyCount,
    total: places + placeCount,
    keyBit: (key) => 2 * key,
    doubtBit: (key) => 2 * key + 1,
    placeBit: (place) => places + place,
    gapBit: places + placeCount,
    crowdBit: places + placeCount + 1,
  };
}
