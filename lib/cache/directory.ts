import { isAbsolute, join } from "node:path";

/** Environment variables by name. */
type Variables = Readonly<Record<string, string | undefined>>;

/**
 * Folder for our cache files: `LEAKTRAIL_CACHE_DIR`, else `leaktrail` in the user's cache directory; null where the
 * environment does not tell. Relative paths are ignored, as the XDG specification asks: they would lead into whatever
 * folder the program was started in.
 */
export function cacheDirectory(env: Variables, platform: NodeJS.Platform): string | null {
  const asked = env["LEAKTRAIL_CACHE_DIR"] ?? "";
  if (asked !== "") return isAbsolute(asked) ? asked : null;
  const base = userCaches(env, platform);
  return isAbsolute(base) ? join(base, "leaktrail") : null;
}

function userCaches(env: Variables, platform: NodeJS.Platform): string {
  if (platform === "win32") return env["LOCALAPPDATA"] ?? "";
  const home = env["HOME"] ?? "";
  if (platform === "darwin") return home === "" ? "" : join(home, "Library", "Caches");
  const xdg = env["XDG_CACHE_HOME"] ?? "";
  if (isAbsolute(xdg)) return xdg;
  return home === "" ? "" : join(home, ".cache");
}
