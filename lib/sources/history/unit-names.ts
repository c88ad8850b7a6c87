import type { OidTable } from "../../git/oid-table.ts";
import type { Texts } from "./history.ts";
import type { PathClasses } from "./paths.ts";
import type { UnitTable } from "./units.ts";
import { intRoom } from "../../git/room.ts";

/** What names a unit, of a content or of a message, from one audit to the next: an object's id and a class. */
export interface UnitNames {
  /** How many units there are. */
  readonly count: number;
  readonly oids: OidTable;
  /** Classes by number: those of contents' paths, and what a message is one of. */
  readonly classes: readonly string[];
  /** Number of the id of the content, or of the commit or tag whose message it is. */
  oid(unit: number): number;
  classOf(unit: number): number;
  /** Unit of an object in a class; -1 where there is none. */
  find(oid: number, classNumber: number): number;
}

/** Names the units of contents, and of the messages that come after them. */
export function unitNames(oids: OidTable, units: UnitTable, texts: Texts, { keys }: PathClasses): UnitNames {
  const message = keys.length;
  const textOf = intRoom(oids.size).fill(-1);
  const { commits, firstCommit } = texts;
  const count = units.count + texts.count;
  for (let unit = units.count; unit < firstCommit; unit++) textOf[texts.at(unit)!.oid] = unit;
  commits.forEach((oid, at) => (textOf[oid] = firstCommit + at));
  return {
    count,
    oids,
    classes: [...keys, "message", "tag-message"],
    oid(unit) {
      if (unit < units.count) return units.blob(unit);
      return commits[unit - firstCommit] ?? texts.at(unit)!.oid;
    },
    classOf(unit) {
      if (unit < units.count) return units.classNumber(unit);
      return unit < firstCommit ? message + 1 : message;
    },
    find(oid, classNumber) {
      if (classNumber < message) return units.inClass(oid, classNumber);
      const unit = textOf[oid] ?? -1;
      return unit >= firstCommit === (classNumber === message) ? unit : -1;
    },
  };
}
