import type { Catalogue } from "../../lib/detect/catalogue.ts";
import { nodePlatform } from "../../lib/node-platform.ts";
import { scanBlob } from "../../lib/scan.ts";
import { processorTime } from "./processor-time.ts";

const SMALL = 512 * 1024;
/** DESIGN.md section 9: twice the text takes at most this many times as long, minimum of five runs. */
const MOST = 2.5;
const RUNS = 5;
/** Milliseconds of processor time for 1 MB below which nothing is quadratic and a ratio is noise. */
const FLOOR = 300;
/** What 1 MB may need at most, however it grows; 1 MB of valid private keys needs the most. */
const CEILING = 8000;

/** Reading thousands of keys measures OpenSSL; what the pattern itself does is the same without. */
const platform = { ...nodePlatform, readPem: () => ({ kind: "invalid" }) as const };

/** What a scan is fed with: one stretch of each unit, all of the same size, behind `head` each. */
export interface Hostile {
  readonly head: string;
  readonly units: readonly string[];
  readonly path: string;
}

/** Why a catalogue is too slow on hostile text in two measurements, or null. */
export function slowness(catalogue: Catalogue, hostile: Hostile, size: number = SMALL): string | null {
  const [small, large] = [hostileText(hostile, size), hostileText(hostile, 2 * size)];
  const scanned = (bytes: Uint8Array) => (): unknown =>
    scanBlob({ path: hostile.path, bytes, where: "worktree" }, { catalogue, platform }, new Map());
  return growth(scanned(small), scanned(large));
}

/**
 * Why work is too slow, measured twice, or null. Whatever the machine, it is told by how much longer it takes with
 * twice as much to do.
 * @param once some work
 * @param twice the same with twice as much to do
 */
export function growth(once: () => unknown, twice: () => unknown): string | null {
  return measure(once, twice) === null ? null : measure(once, twice);
}

/** One measurement. Runs again only while the answer may still change. */
function measure(once: () => unknown, twice: () => unknown): string | null {
  let quick = Infinity;
  let long = Infinity;
  for (let i = 0; i < RUNS; i++) {
    long = Math.min(long, processorTime(twice));
    if (long < FLOOR) return null;
    quick = Math.min(quick, processorTime(once));
    if (long <= MOST * quick && long < CEILING) return null;
  }
  return `${quick.toFixed(0)} ms, and ${long.toFixed(0)} ms for twice as much`;
}

function hostileText({ head, units }: Hostile, size: number): Uint8Array {
  const share = Math.floor(size / units.length);
  const stretches = units.map((unit) => (head + unit.repeat(Math.ceil(share / unit.length))).slice(0, share - 1));
  return new TextEncoder().encode(stretches.join("\n")).subarray(0, size);
}
