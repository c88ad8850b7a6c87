import type { FileFormat } from "../file-format.ts";
import { isCredentialName } from "../generic/name.ts";
import { dotenvLeaves } from "./dotenv-leaves.ts";
import { lastKey, slotOf } from "./leaf.ts";

/** Dotenv files and what reads like them: direnv, Flask, Wrangler. */
export const dotenv: FileFormat = {
  name: "dotenv",
  matches: (path) =>
    /(?:^|\/)(?:(?:[^/]*\.env|env(?=\.))(?:\.(?:local|dev|development|prod|production|stag(?:e|ing)|test|testing|ci|docker|keys|me|vault|[^/]*(?:example|sample|template|tmpl|dist|defaults|schema)))?|\.env\.[^/]*|\.envrc|\.flaskenv|\.dev\.vars)$/i.test(
      path,
    ),
  slots: (text) =>
    dotenvLeaves(text)
      .filter((leaf) => isCredentialName(lastKey(leaf)))
      .map((leaf) => slotOf("dotenv-credential", leaf)),
};
