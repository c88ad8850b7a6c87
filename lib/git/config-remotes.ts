import type { Promisor } from "./repository.ts";

/** Remotes of a configuration as `git config --null --list` prints it, and which of them promised objects. */
export function configuredRemotes(listed: string): { remotes: readonly string[]; promisors: readonly Promisor[] } {
  const remotes = new Set<string>();
  const promised = new Set<string>();
  const filters = new Map<string, string>();
  for (const { key, value } of entries(listed)) {
    if (key === "extensions.partialclone" && value !== "") promised.add(value);
    const [, name, variable] = /^remote\.(.+)\.([^.]+)$/s.exec(key) ?? [];
    if (name === undefined) continue;
    if (variable === "url") remotes.add(name);
    if (variable === "promisor" && isTrue(value)) promised.add(name);
    if (variable === "partialclonefilter") filters.set(name, value);
  }
  const promisors = [...promised].map((remote) => ({ remote, filter: filters.get(remote) ?? null }));
  return { remotes: [...remotes], promisors };
}

/** A key without a value means true; only the section and the variable are without case, and git prints them so. */
function entries(listed: string): { key: string; value: string }[] {
  return listed
    .split("\0")
    .filter((entry) => entry !== "")
    .map((entry) => {
      const end = entry.indexOf("\n");
      return end < 0 ? { key: entry, value: "true" } : { key: entry.slice(0, end), value: entry.slice(end + 1) };
    });
}

function isTrue(value: string): boolean {
  return /^(?:true|yes|on|[1-9]\d*)$/i.test(value);
}
