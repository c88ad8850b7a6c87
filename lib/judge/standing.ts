import type { Finding, Location } from "../core/finding.ts";
import { isLocal, type Standing } from "../core/reach.ts";

/** The findings with what is known of the files that they stand in. */
export function withStandings<Row extends Finding>(
  findings: readonly Row[],
  standingOf: (place: Location) => Standing | undefined,
): Row[] {
  return findings.map((finding) => {
    const locations = finding.locations.map((place) => ({ ...place, ...standingOf(place) }));
    // Readers tell the place of the row from the others by identity.
    const own = locations[finding.locations.indexOf(finding.location)];
    const location = own ?? { ...finding.location, ...standingOf(finding.location) };
    const remedy = isLocalFinding({ ...finding, locations }) ? [MOVE_OUT, ...finding.remedy] : finding.remedy;
    return { ...finding, location, locations, remedy };
  });
}

const MOVE_OUT =
  "Nothing leaves this machine by git as it is. Move the value out of the repository, so that no archive, package or image of the folder holds it.";

/** Whether something stands only in files that neither git nor a package takes along: it fails only where asked for. */
export function isLocalFinding({ locations }: Pick<Finding, "locations">): boolean {
  return locations.every(({ reach, packedIn }) => isLocal(reach) && packedIn === undefined);
}
