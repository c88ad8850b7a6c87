import { configuredRemotes } from "../config-remotes.ts";
import { readShallow } from "../discover.ts";
import type { RepositoryFacts } from "../repository.ts";
import { findPlaces } from "./places.ts";
import { readRefs } from "./refs.ts";
import { refuseUnreadable } from "./refuse.ts";

/**
 * Finds the repository that a path belongs to and reads its state from its files.
 * @throws LeaktrailError `unreadable`, `not-a-repository`, `no-git` for what isomorphic-git cannot read
 */
export function readFacts(path: string): RepositoryFacts {
  const places = findPlaces(path);
  refuseUnreadable(places);
  const { gitDir, commonDir, objectDir, topLevel, config } = places;
  const listed = config.map(({ key, value }) => `${key}\n${value}\0`).join("");
  return {
    gitDir,
    commonDir,
    objectDir,
    topLevel,
    hash: "sha1",
    ...readRefs(places),
    ...configuredRemotes(listed),
    shallow: readShallow(commonDir),
    // A repository that has some is refused.
    hasPromisorPacks: false,
  };
}
