import { LeaktrailError } from "../../core/error.ts";
import { secretKey } from "../../core/secret-key.ts";
import { escapeForTerminal } from "../../core/terminal.ts";
import { isWeak } from "../../judge/identity.ts";
import type { Engine } from "../../scan.ts";
import type { Io } from "../io.ts";
import { lastSeen } from "./last-seen.ts";
import { lookInHistory, lookOnDisk, type Look } from "../look.ts";
import { sightingOf, type Sighting } from "./new-entries.ts";

/** What is to be passed over. */
export type Wanted = { readonly kind: "last" } | { readonly kind: "ids"; readonly ids: readonly string[] };

/** Where it is looked for. */
export interface WantedScope {
  readonly top: string;
  readonly engine: Engine;
  readonly history: boolean;
}

/**
 * The findings that are wanted.
 * @throws LeaktrailError `nothing-matched` where there is none or an id is unknown, `usage` where it is not clear which
 */
export async function wantedIn(wanted: Wanted, scope: WantedScope, io: Io, signal: AbortSignal): Promise<Sighting[]> {
  return wanted.kind === "last" ? lastWanted(scope, io) : byId(wanted.ids, scope, io, signal);
}

async function lastWanted({ top, engine }: WantedScope, io: Io): Promise<Sighting[]> {
  const { found, gone } = await lastSeen(top, engine, io);
  if (found.length === 0) {
    const gap =
      gone.length === 0 ? "no hook run that found something is remembered here" : "what the hook found is gone";
    throw new LeaktrailError("nothing-matched", gap, "Run the hook again, or name a finding with --id.");
  }
  const blocking = found.filter((one) => one.blocking);
  const wanted = blocking.length > 0 ? blocking : found;
  if (wanted.length === 1) return [...wanted];
  const list = wanted.map(({ id, title, location }) => `  ${id}  ${location.path}:${location.line}  ${title}`);
  throw new LeaktrailError(
    "usage",
    `the last hook run told ${wanted.length} findings:\n${list.map(escapeForTerminal).join("\n")}`,
    "Name those that may be passed over: leaktrail ignore --id ID,ID --reason ...",
  );
}

async function byId(ids: readonly string[], scope: WantedScope, io: Io, signal: AbortSignal): Promise<Sighting[]> {
  const places = placesToLook(scope, io, signal);
  const seen = new Map<string, { readonly place: string; readonly sighting: Sighting }[]>(ids.map((id) => [id, []]));
  for (const look of places) {
    if ([...seen.values()].every(isSettled)) break;
    const { place, sightings } = await look();
    for (const sighting of sightings) seen.get(sighting.id)?.push({ place, sighting });
  }
  return [...seen].map(([id, found]) => theOne(id, found));
}

type Found = readonly { readonly place: string; readonly sighting: Sighting }[];

/** The id of a strong value says which value it is; that of a weak one only where it stands, so all places are asked. */
function isSettled(found: Found): boolean {
  const detection = found[0]?.sighting.detection;
  return detection !== undefined && (detection === null || !isWeak(detection));
}

function placesToLook(
  { top, engine, history }: WantedScope,
  io: Io,
  signal: AbortSignal,
): (() => Promise<{ readonly place: string; readonly sightings: readonly Sighting[] }>)[] {
  const sightings = (look: Look | null): readonly Sighting[] =>
    look === null
      ? []
      : [...look.findings, ...look.suppressed].flatMap((row) => sightingOf(row, look.detections) ?? []);
  return [
    async () => ({ place: "the last hook run", sightings: (await lastSeen(top, engine, io)).found }),
    async () => ({ place: "the files on disk", sightings: sightings(await lookOnDisk(top, engine, io, signal)) }),
    ...(history
      ? [async () => ({ place: "the history", sightings: sightings(await lookInHistory(top, engine, io, signal)) })]
      : []),
  ];
}

function theOne(id: string, found: Found): Sighting {
  const [first] = found;
  if (first === undefined) {
    throw new LeaktrailError(
      "nothing-matched",
      `no finding has the id ${id}`,
      "Take it from a report of this version: leaktrail scan --format json, or leaktrail audit --format json.",
    );
  }
  const other = found.find(({ sighting }) => keyOf(sighting) !== keyOf(first.sighting));
  if (other === undefined) return first.sighting;
  throw new LeaktrailError(
    "usage",
    `${id} stands for one value in ${first.place} and for another in ${other.place}`,
    "Change one of them, or use --no-history or --last to say which is meant.",
  );
}

function keyOf({ detection, location }: Sighting): string {
  return detection === null ? location.path : secretKey(detection);
}
