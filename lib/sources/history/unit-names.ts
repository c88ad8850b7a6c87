import type { OidTable } from "../../git/oid-table.ts";
import type { Texts } from "./history.ts";
import type { UnitTable } from "./units.ts";

/** What names a unit, of a content or of a message, from one audit to the next: an object's id and a class. */
export interface UnitNames {
  /** How many units there are. */
  readonly count: number;
  readonly oids: OidTable;
  /** Number of the id of the content, or of the commit or tag whose message it is. */
  oid(unit: number): number;
  /** Units of an object. */
  ofOid(oid: number): readonly number[];
  /** Class of a content's paths; what a message is one of. */
  classOf(unit: number): string;
}

/** Names the units of contents, and of the messages that come after them. */
export function unitNames(
  oids: OidTable,
  units: UnitTable,
  texts: Texts,
  classOf: (path: number) => string,
): UnitNames {
  const count = units.count + texts.count;
  const textOf = new Int32Array(oids.size).fill(-1);
  for (let unit = units.count; unit < count; unit++) textOf[texts.at(unit)?.oid ?? -1] = unit;
  return {
    count,
    oids,
    oid: (unit) => texts.at(unit)?.oid ?? units.blob(unit),
    ofOid(oid) {
      const text = textOf[oid] ?? -1;
      return text < 0 ? units.ofBlob(oid) : [text];
    },
    classOf: (unit) => texts.at(unit)?.where ?? classOf(units.path(unit)),
  };
}
