import { groupedBy } from "../../core/grouped-by.ts";
import { detachedEnvironment } from "../../git/environment.ts";
import { askGitText } from "../../git/questions.ts";
import type { Engine } from "../../scan.ts";
import type { Cover } from "../../config/migrate/old-settings.ts";
import { lookInHistory, lookOnDisk, type Look } from "../look.ts";
import type { Io } from "../io.ts";
import { spotsAt, spotsOf, type Spot } from "./content.ts";
import type { Places } from "./match.ts";

/** Looks at the files on disk; at commits and at the whole history only when an entry asks for them. */
export async function placesFor(
  covers: readonly Cover[],
  { top, engine }: { readonly top: string; readonly engine: Engine },
  io: Io,
  signal: AbortSignal,
): Promise<Places> {
  const wanted = new Set(covers.flatMap((cover) => (cover.kind === "hash" ? (cover.path ?? []) : [])));
  const lines = new Map<string, readonly string[]>();
  const look = await lookOnDisk(top, engine, io, signal, ({ path, bytes }) => {
    if (wanted.has(path)) lines.set(path, new TextDecoder().decode(bytes).split("\n"));
  });
  const ask = (...args: string[]): Promise<string | null> => askGitText(top, detachedEnvironment(io.env), args);
  const tracked = await ask("-c", "core.quotePath=false", "ls-files", "-z");
  const isRepository = (await ask("rev-parse", "--git-dir")) !== null;
  const commits = new Map<string, readonly Spot[] | null>();
  let history: ReturnType<Places["history"]> | null = null;
  return {
    top,
    disk: groupedBy(look.scanned.flatMap(spotsOf), ({ location }) => location.path),
    tracked: tracked?.split("\0").filter((path) => path !== "") ?? [],
    lineOf: (path, line) => lines.get(path)?.[line - 1] ?? null,
    at: (commit, path) => {
      if (!isRepository) return null;
      const key = `${commit}:${path}`;
      if (!commits.has(key)) commits.set(key, spotsAt(commit, path, { top, engine, env: io.env }));
      return commits.get(key)!;
    },
    history: () => (history ??= lookInHistory(top, engine, io, signal).then(historySpots)),
    isDiskWhole: look.complete,
    isCutOff: !isRepository || (await ask("rev-parse", "--is-shallow-repository")) === "true",
  };
}

function historySpots(look: Look | null): { readonly spots: readonly Spot[]; readonly complete: boolean } {
  if (look === null) return { spots: [], complete: true };
  const spots = [...look.findings, ...look.suppressed].flatMap(({ id, pattern, secret, locations }) => {
    const detection = look.detections.get(id) ?? null;
    if (secret !== null && detection === null) return [];
    return locations.map((location) => ({ pattern, location, detection }));
  });
  return { spots, complete: look.complete };
}
