import type { Catalogue } from "../../lib/detect/catalogue.ts";
import { nodePlatform } from "../../lib/node-platform.ts";
import { scanBlob } from "../../lib/scan.ts";

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
  return measure(catalogue, hostile, size) === null ? null : measure(catalogue, hostile, size);
}

/** One measurement. Runs again only while the answer may still change. */
function measure(catalogue: Catalogue, hostile: Hostile, size: number): string | null {
  const small = hostileText(hostile, size);
  const large = hostileText(hostile, 2 * size);
  let quick = Infinity;
  let long = Infinity;
  for (let i = 0; i < RUNS; i++) {
    long = Math.min(long, milliseconds(catalogue, large, hostile.path));
    if (long < FLOOR) return null;
    quick = Math.min(quick, milliseconds(catalogue, small, hostile.path));
    if (long <= MOST * quick && long < CEILING) return null;
  }
  return `${quick.toFixed(0)} ms, and ${long.toFixed(0)} ms for twice the text`;
}

function hostileText({ head, units }: Hostile, size: number): Uint8Array {
  const share = Math.floor(size / units.length);
  const stretches = units.map((unit) => (head + unit.repeat(Math.ceil(share / unit.length))).slice(0, share - 1));
  return new TextEncoder().encode(stretches.join("\n")).subarray(0, size);
}

/** Processor time, since other work on the machine would only blur it. */
function milliseconds(catalogue: Catalogue, bytes: Uint8Array, path: string): number {
  const start = process.cpuUsage();
  scanBlob({ path, bytes, where: "worktree" }, { catalogue, platform }, new Map());
  return process.cpuUsage(start).user / 1000;
}
