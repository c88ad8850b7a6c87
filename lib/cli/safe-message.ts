import { defaultCatalogue } from "../detect/default-catalogue.ts";
import { maskedNames, type NameJudge } from "../detect/name-masks.ts";
import { nodePlatform } from "../node-platform.ts";
import type { MaskNames } from "../report/masked-names.ts";
import { safeText } from "../report/safe-names.ts";

/** Masks of names by the patterns of a run; without a run, by the built-in ones. */
export function masksBy(judge?: NameJudge): MaskNames {
  return (names) => maskedNames(names, judge ?? { catalogue: defaultCatalogue(), platform: nodePlatform });
}

/** A message that may quote names, arguments or what git said, with the secrets in it masked. */
export function safeMessage(text: string): string {
  return safeText(text, masksBy());
}
