import { baseName } from "../../core/path.ts";
import type { FileFormat } from "../file-format.ts";
import { isCredentialName } from "../generic/name.ts";
import { dotenvLeaves } from "./dotenv-leaves.ts";
import { lastKey, slotOf } from "./leaf.ts";

const NAMES: ReadonlySet<string> = new Set([".envrc", ".flaskenv", ".dev.vars"]);
const PURPOSE =
  /(?:^|\.)env\.(?:local|dev|development|prod|production|stag(?:e|ing)|test|testing|ci|docker|keys|me|vault)$/;
const SAMPLE = /(?:example|sample|template|tmpl|dist|defaults|schema)$/;

/** Dotenv files and what reads like them: direnv, Flask, Wrangler. */
export const dotenv: FileFormat = {
  name: "dotenv",
  matches: (path) => isDotenv(baseName(path).toLowerCase()),
  slots: (text) =>
    dotenvLeaves(text)
      .filter((leaf) => isCredentialName(lastKey(leaf)))
      .map((leaf) => slotOf("dotenv-credential", leaf)),
};

/** `.env`, `app.env`, `.env.anything`, `env.local`, `app.env.local`, `app.env.for-tests.example`. */
function isDotenv(name: string): boolean {
  if (NAMES.has(name) || name.endsWith(".env") || name.startsWith(".env.") || PURPOSE.test(name)) return true;
  const env = /(?:^|\.)env\./.exec(name);
  return env !== null && SAMPLE.test(name.slice(env.index + env[0].length));
}
