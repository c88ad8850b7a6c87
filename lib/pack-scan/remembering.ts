import type { KeyReading, Platform } from "../core/platform.ts";

/** Readings that are remembered; then all are forgotten. */
const MOST = 256;

/** A platform that parses each key once: versions of a file hold the same ones. */
export function remembering(platform: Platform): Platform {
  const known = new Map<string, KeyReading>();
  return {
    ...platform,
    readPem(pem) {
      const reading = known.get(pem) ?? platform.readPem(pem);
      if (known.size >= MOST) known.clear();
      known.set(pem, reading);
      return reading;
    },
  };
}
