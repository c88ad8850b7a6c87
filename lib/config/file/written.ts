import type { Severity, FailLevel } from "../../core/verdict.ts";
import type { Surface } from "../../sources/history/options.ts";

/** What the configuration file says in place of options; the shape of it is checked. */
export interface Written {
  readonly failOn?: Severity | Readonly<Record<string, FailLevel>>;
  readonly limits?: {
    readonly maxSize?: string;
    readonly archiveDepth?: number;
    readonly archiveMembers?: number;
    readonly archiveMegabytes?: number;
  };
  readonly audit?: { readonly noSurface?: readonly Surface[] };
  readonly scan?: { readonly excludeDependencies?: boolean; readonly noHistory?: boolean };
}
