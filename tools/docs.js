// Writes what is generated from tables: pages of docs/ and the compiled globs; with --check it only compares.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { format } from "prettier";
import { fromRoot } from "./bundle.js";
import { configSchema } from "./config-schema.js";
import { optionsPage } from "./docs-options.js";
import { patternsPage } from "./docs-patterns.js";
import { posturePage } from "./docs-posture.js";
import { importSources } from "./import-sources.js";
import { pathGlobsModule } from "./path-globs.js";

const SOURCES = `
export { OPTIONS } from "./lib/cli/options.ts";
export { CONFIG_FIELDS } from "./lib/config/file/fields.ts";
export { VERBS } from "./lib/cli/verbs.ts";
export { PATTERNS } from "./patterns/all.ts";
export { restsOnKeyword } from "./lib/detect/keyword-alone.ts";
export { disclosureOf } from "./patterns/disclosure.ts";
export { EVIDENCE } from "./patterns/evidence.ts";
export { PREFIX_ONLY } from "./patterns/prefix-only.ts";
export { revocationPageOf } from "./patterns/revocation-pages.ts";
export { disclosureText } from "./lib/report/text/disclosure.ts";
export { POSTURE_RULE_IDS, postureRule } from "./lib/posture/rules.ts";
export { POSTURE_GROUPS } from "./lib/core/posture.ts";
export { PATH_RULES } from "./patterns/path-rules.ts";
`;

const sources = await importSources(SOURCES);
const pages = [
  ["docs/options.md", optionsPage(sources.VERBS, sources.OPTIONS)],
  ["docs/patterns.md", patternsPage(sources.PATTERNS, sources)],
  [
    "docs/posture-rules.md",
    await format(posturePage(sources.POSTURE_RULE_IDS, sources.postureRule, sources.POSTURE_GROUPS), {
      parser: "markdown",
    }),
  ],
  [
    "schema/config.schema.json",
    await format(JSON.stringify(configSchema(sources.CONFIG_FIELDS, sources.PATTERNS.map(({ name }) => name).sort())), {
      parser: "json",
      printWidth: 120,
    }),
  ],
  ["lib/detect/path/globs.generated.ts", pathGlobsModule(sources.PATH_RULES)],
];

for (const [path, text] of pages) {
  if (!process.argv.includes("--check")) {
    writeFileSync(fromRoot(path), text);
  } else if (!existsSync(fromRoot(path)) || readFileSync(fromRoot(path), "utf8") !== text) {
    console.error(`${path} differs from its source: run \`npm run docs\` and commit the result.`);
    process.exitCode = 1;
  }
}
