import type { CatalogueChange } from "../detect/changed-catalogue.ts";
import { changedCatalogue } from "../detect/changed-catalogue.ts";
import { defaultCatalogue } from "../detect/default-catalogue.ts";
import { ONLY_COMMENTS } from "../judge/suppressions.ts";
import { nodePlatform } from "../node-platform.ts";
import type { Engine } from "../scan.ts";

/** What another thread has to know to make the engine of this one: it has the built-in patterns itself. */
export interface EngineJob {
  /** Milliseconds since 1970. */
  readonly now: number | null;
  /** How the catalogue differs from the built-in one. */
  readonly change: CatalogueChange | null;
  /** Whether marks of other tools are looked for. */
  readonly foreignMarks: boolean;
}

export function engineJob({ now, change, suppressions }: Engine): EngineJob {
  return { now: now ?? null, change: change ?? null, foreignMarks: suppressions?.foreign === true };
}

/** The engine of a job, in the thread that has got it. */
export function engineOf({ now, change, foreignMarks }: EngineJob): Engine {
  return {
    catalogue: change === null ? defaultCatalogue() : changedCatalogue(defaultCatalogue(), change),
    platform: nodePlatform,
    suppressions: { ...ONLY_COMMENTS, foreign: foreignMarks },
    ...(now === null ? {} : { now }),
  };
}
