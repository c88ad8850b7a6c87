import type { Pattern } from "../core/pattern.ts";
import { disclosureOf } from "../../patterns/disclosure.ts";
import { revocationPageOf } from "../../patterns/revocation-pages.ts";
import { restsOnKeyword } from "../detect/keyword-alone.ts";

/** The catalogue as JSON, without examples. */
export function jsonPatterns(patterns: readonly Pattern[]): string {
  return `${JSON.stringify(patterns.map(describe), null, 2)}\n`;
}

/** One pattern as JSON with made-up examples. */
export function jsonPattern(pattern: Pattern, examples: readonly string[]): string {
  return `${JSON.stringify({ ...describe(pattern), examples }, null, 2)}\n`;
}

function describe(pattern: Pattern): object {
  const { name, family, provider, title, impact, verdict, proof, weak, revoke, references, anchor } = pattern;
  return {
    name,
    family: family ?? name,
    provider,
    title,
    impact,
    verdict: verdict ?? "shaped",
    proof: proof ?? null,
    weak: weak ?? false,
    ...(anchor === "file"
      ? { anchor, file: pattern.examplePath }
      : { anchor, keywords: pattern.keywords, ignoreCase: pattern.ignoreCase ?? false, regex: String(pattern.regex) }),
    restsOnKeyword: restsOnKeyword(pattern),
    formatSource: pattern.formatSource ?? null,
    revoke,
    revocationPage: revocationPageOf(provider) ?? "not known",
    disclosure: disclosureOf(provider),
    references,
  };
}
