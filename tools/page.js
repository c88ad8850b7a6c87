// Puts the script and the style of the HTML report into a module of lib; with --check it only tells whether that is
// fresh.
import { readFileSync, writeFileSync } from "node:fs";
import { build } from "esbuild";
import { fromRoot } from "./bundle.js";

const FOLDER = "lib/report/html/page";
const TARGET = "lib/report/html/page-code.ts";

// What browsers of the last two years read.
const { outputFiles } = await build({
  entryPoints: [fromRoot(FOLDER, "main.ts")],
  bundle: true,
  write: false,
  format: "iife",
  charset: "ascii",
  target: "es2022",
  legalComments: "none",
});
const [script] = outputFiles;
const style = readFileSync(fromRoot(FOLDER, "style.css"), "utf8");
const text = `// oxlint-disable max-lines -- made by \`node tools/page.js\` from ${FOLDER}; do not edit.
/** Script of the page. */
export const PAGE_SCRIPT: string = ${literal(`\n${script.text}`)};

/** Style of the page. */
export const PAGE_STYLE: string = ${literal(`\n${style}`)};
`;

if (!process.argv.includes("--check")) writeFileSync(fromRoot(TARGET), text);
else if (readFileSync(fromRoot(TARGET), "utf8") !== text) {
  console.error(`${TARGET}: differs from what ${FOLDER} gives. Run \`node tools/page.js\` and commit the result.`);
  process.exitCode = 1;
}

/** Text as a literal of several lines; what would end the element that it stands in is refused. */
function literal(content) {
  if (/<\/|<!--|\r/.test(content)) throw new Error(`${FOLDER}: holds the end of an element, a comment or a CR`);
  return `\`${content.replaceAll(/[\\`]|\$\{/g, String.raw`\$&`)}\``;
}
