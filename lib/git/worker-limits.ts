import type { ResourceLimits } from "node:worker_threads";

/** What lives long in a worker lies outside of V8's heap: room for many young objects would only hold garbage. */
export const WORKER_LIMITS: ResourceLimits = { maxYoungGenerationSizeMb: 6 };
