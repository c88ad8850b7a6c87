import { existsSync, statSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { effectiveValues } from "../config/effective.ts";
import { explainPath } from "../config/explained-path.ts";
import { topAbove } from "../config/file/find-config.ts";
import { loadConfig } from "../config/load-config.ts";
import { choice, planAudit } from "../config/make-plan.ts";
import { ownCatalogue } from "../config/own/own-catalogue.ts";
import type { RawArgs } from "../config/raw-args.ts";
import { EXIT } from "../core/exit-code.ts";
import { defaultCatalogue } from "../detect/default-catalogue.ts";
import { nodePlatform } from "../node-platform.ts";
import { jsonText } from "../report/json.ts";
import { configText } from "../report/text/config.ts";
import { fromTop } from "./config/paths.ts";
import { useColor } from "./color.ts";
import { defaultsOf } from "./defaults.ts";
import { writeOut, type Io } from "./io.ts";
import { widthOf } from "./output.ts";
import { safeNames } from "../report/safe-names.ts";
import { masksBy } from "./safe-message.ts";
import { usageError } from "./usage-error.ts";

/** `leaktrail config explain`: what holds, and where it came from; for a path also which rules are about it. */
export async function runConfig(args: RawArgs, io: Io): Promise<number> {
  const [, named] = args.words;
  const asked = named === undefined ? null : resolve(io.cwd, named);
  const folder = asked === null ? io.cwd : existingFolder(asked);
  const config = loadConfig(args, folder, io.cwd, io.env);
  // Names and typed values are looked at as every verb does.
  if (config !== null) ownCatalogue(defaultCatalogue(), config);
  planAudit({ ...args, options: { ...defaultsOf("audit"), ...args.options, format: "json" } }, nodePlatform, 0);
  const path = asked === null ? null : fromTop(topAbove(folder), asked);
  if (asked !== null && path === null) {
    throw usageError(`${named} is not inside ${topAbove(folder)}`, "Name a file of the repository.", "config");
  }
  const defaults = { ...defaultsOf("scan"), ...defaultsOf("audit") };
  const found = {
    file: config?.source.file ?? null,
    values: effectiveValues(args, config, (option) => {
      const value = defaults[option];
      return typeof value === "string" ? value : undefined;
    }),
    path: path === null ? null : explainPath(path, config),
  };
  const explained = safeNames([found], masksBy())(found);
  const json = choice(args, "format", ["text", "json"]) === "json";
  const color = useColor(choice(args, "color", ["auto", "always", "never"]), io.env, io.stdout);
  const text = json ? `${jsonText(explained, 2)}\n` : configText(explained, { width: widthOf(io.stdout), color });
  await writeOut(io.stdout, text);
  return EXIT.clean;
}

/** A path that does not exist yet has rules too. */
function existingFolder(path: string): string {
  const isFolder = existsSync(path) && statSync(path).isDirectory();
  return isFolder || dirname(path) === path ? path : existingFolder(dirname(path));
}
