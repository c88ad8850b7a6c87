import { intRoom } from "../git/room.ts";
import type { History } from "../sources/history/history.ts";

/** Units of the messages of commits by the numbers of their ids; -1 for every other id. */
export function messageUnits({ texts, log }: Pick<History, "texts" | "log">): Int32Array {
  const unitOf = intRoom(log.oids.size).fill(-1);
  texts.commits.forEach((oid, at) => (unitOf[oid] = texts.firstCommit + at));
  return unitOf;
}
