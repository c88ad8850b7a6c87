// Precision and recall on CredData: `node bench/accuracy/creddata.js [options]`, see docs/accuracy.md.
import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { fetchedClones, takeFiles } from "./creddata-files.js";
import { isPair } from "./creddata-categories.js";
import { labelsOf, LABELS_COMMIT, repositoriesOf } from "./creddata-labels.js";
import { detectFiles } from "./detect-files.js";
import { linesOf, spanOf } from "./line-spans.js";
import { printReport } from "./creddata-report.js";
import { distinctLabels, match } from "./score.js";
import { writeReview } from "./review.js";

const USAGE = `usage: node bench/accuracy/creddata.js --labels GIT-DIR --fetched FILE --data DIR [options]
  --labels GIT-DIR     of a clone of Samsung/CredData
  --fetched FILE       lines of name, git directory and commit of the repositories that the labels are about
  --data DIR           where their labelled files are kept, outside of any repository
  --part tune|held|open  of the corpus (tune)
  --paths own|labels   file names as in the repositories, or as the corpus hides them (own)
  --product FILE       another build's dist/index.js
  --list misses|false  write what did not match to --to FILE, values masked unless --reveal`;

const { values } = parseArgs({
  options: {
    labels: { type: "string" },
    at: { type: "string", default: LABELS_COMMIT },
    fetched: { type: "string" },
    data: { type: "string" },
    part: { type: "string", default: "tune" },
    paths: { type: "string", default: "own" },
    product: { type: "string", default: new URL("../../dist/index.js", import.meta.url).href },
    list: { type: "string" },
    to: { type: "string", default: "/tmp/creddata-review.txt" },
    reveal: { type: "boolean", default: false },
  },
});
if ([values.labels, values.fetched, values.data].includes(undefined)) {
  console.error(USAGE);
  process.exit(2);
}
if (values.list !== undefined && values.part !== "tune") {
  console.error("only the part that is tuned on may be looked at row by row");
  process.exit(2);
}

const product = await import(values.product);
const labelled = { gitDir: values.labels, commit: values.at };
const places = { labels: labelled, clones: fetchedClones(values.fetched), data: values.data };
mkdirSync(places.data, { recursive: true });
const all = { labels: [], findings: [], paths: new Map(), files: 0, lines: 0, bytes: 0, seconds: 0, unplaced: 0 };
const repositories = repositoriesOf(places.labels, values.part);
const absent = [];
for (const repository of repositories) {
  const taken = takeFiles(places, repository);
  if (taken === null) absent.push(repository.name);
  else addRepository(repository.name, taken);
}
const labels = distinctLabels(all.labels);
const matching = match(labels, all.findings);
printReport({ ...all, labels, matching, repositories: repositories.length, absent: absent.length });
if (values.list !== undefined) writeReview(values, matching, all.paths);

function addRepository(name, { entries, absent: missing }) {
  if (missing > 0) console.error(`${name}: ${missing} labelled files are not in the commit`);
  const rows = labelsOf(places.labels, name);
  for (const { file, path } of entries) {
    all.paths.set(file, path);
    const bytes = readFileSync(join(places.data, file));
    const lines = linesOf(bytes);
    for (const row of rows) if (file.endsWith(`/${row.fileId}`)) addLabel(row, file, spanOf(bytes, lines, row), bytes);
  }
  const asked = entries.map(({ file, path, labelledPath }) => ({
    file,
    path: values.paths === "labels" ? labelledPath : path,
  }));
  const { findings, lines, bytes, seconds } = detectFiles({ folder: places.data, product, entries: asked });
  all.findings.push(...findings);
  all.files += entries.length;
  all.lines += lines;
  all.bytes += bytes;
  all.seconds += seconds;
}

function addLabel({ truth, categories, lines }, file, span, bytes) {
  if (span === null) all.unplaced += truth ? 1 : 0;
  else
    all.labels.push({
      file,
      start: span[0],
      end: span[1],
      truth,
      categories,
      isPair: isPair(categories),
      line: lines[0],
      value: idIn(bytes, span),
    });
}

/** The value where it is short enough to be an id, to tell kinds of rows apart; never printed. */
function idIn(bytes, [start, end]) {
  return end - start > 40 ? "" : bytes.toString("latin1", start, end);
}
