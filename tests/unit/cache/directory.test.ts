import { describe, expect, test } from "@jest/globals";
import { cacheDirectory } from "../../../lib/cache/directory.ts";

describe("cache directory", () => {
  test.each([
    ["linux", { HOME: "/home/a" }, "/home/a/.cache/leaktrail"],
    ["linux", { HOME: "/home/a", XDG_CACHE_HOME: "/var/x" }, "/var/x/leaktrail"],
    ["linux", { HOME: "/home/a", XDG_CACHE_HOME: "relative" }, "/home/a/.cache/leaktrail"],
    ["darwin", { HOME: "/Users/a", XDG_CACHE_HOME: "/var/x" }, "/Users/a/Library/Caches/leaktrail"],
    ["win32", { LOCALAPPDATA: "/AppData/Local" }, "/AppData/Local/leaktrail"],
    ["linux", { HOME: "/home/a", LEAKTRAIL_CACHE_DIR: "/elsewhere" }, "/elsewhere"],
    ["linux", { HOME: "/home/a", LEAKTRAIL_CACHE_DIR: "elsewhere" }, null],
    ["linux", { HOME: "relative" }, null],
    ["linux", {}, null],
    ["win32", {}, null],
  ] as const)("on %s with %j is %s", (platform, env, expected) => {
    expect(cacheDirectory(env, platform)).toBe(expected);
  });
});
