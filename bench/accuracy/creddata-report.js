// The tables of a run on CredData.
import { kindOf } from "./creddata-categories.js";
import { part, totals } from "./score.js";

const isStructured = (label) => kindOf(label) === "structured";
const isNoIdentifier = (label) => kindOf(label) !== "identifier";
/** A finding speaks for structured rows if it stands on one or comes from a pattern that needs no name. */
const speaksForStructured = ({ finding, label }) =>
  (label !== null && isStructured(label)) || !finding.pattern.startsWith("generic-");
const onLabel = ({ label }) => label !== null;
const any = () => true;
/** What says that it is protected by a passphrase claims no leak; it counts where the labels call it one. */
const isAlarm = ({ finding, label }) => finding.verdict !== "encrypted" || label?.truth === true;
/** The one repository of test vectors that holds more than half of the true rows of all. */
const isElsewhere = ({ file }) => !file.startsWith("2ba83c6a/");

export function printReport({ labels, matching, files, lines, bytes, seconds, repositories, absent, unplaced }) {
  const trueLabels = labels.filter(({ truth }) => truth).length;
  console.log(
    `${repositories - absent} of ${repositories} repositories, ${files} files, ${lines} lines, ${mb(bytes)} MB`,
  );
  console.log(`${trueLabels} true and ${labels.length - trueLabels} other spans; ${unplaced} true rows have no place`);
  console.log(`${seconds.toFixed(1)} s of detection\n`);
  row("rows", ["true", "found", "reported", "false", "P", "R", "F1"]);
  scored("all", matching);
  scored("all, findings on labelled places", part(matching, { label: any, finding: onLabel }));
  scored("all but identifiers", part(matching, { label: isNoIdentifier, finding: any }));
  const structured = part(matching, { label: isStructured, finding: speaksForStructured });
  scored("provider and structured", structured);
  scored("the same, `encrypted` no alarm", part(structured, { label: any, finding: isAlarm }));
  const elsewhere = part(matching, { label: isElsewhere, finding: ({ finding }) => isElsewhere(finding) });
  scored("all without openssl", elsewhere);
  scored("the same, but identifiers", part(elsewhere, { label: isNoIdentifier, finding: any }));
  console.log(`\n${((1000 * matching.falseFindings.length) / lines).toFixed(3)} false alarms in 1,000 lines`);
  console.log(
    `${matching.falseFindings.filter(({ label }) => label === null).length} of them where nothing is labelled`,
  );
  console.log(`${matching.partial.length} true spans covered by less than half\n`);
  perCategory(matching);
  perPattern(matching);
}

function scored(name, matching) {
  const { labelled, found, reported, false: wrong, precision, recall, f1 } = totals(matching);
  row(name, [labelled, found, reported, wrong, precision.toFixed(3), recall.toFixed(3), f1.toFixed(3)]);
}

function perCategory(matching) {
  const table = new Map();
  const count = (label, column) => {
    for (const category of label.categories) {
      const counts = table.get(category) ?? { true: 0, found: 0, false: 0 };
      table.set(category, counts);
      counts[column]++;
    }
  };
  for (const label of matching.found) for (const column of ["true", "found"]) count(label, column);
  for (const label of [...matching.missed, ...matching.partial]) count(label, "true");
  for (const { label } of matching.falseFindings) if (label !== null) count(label, "false");
  row("category", ["true", "found", "R", "false"]);
  for (const [category, counts] of [...table].sort(([, a], [, b]) => b.true - a.true)) {
    const recall = counts.true === 0 ? "-" : (counts.found / counts.true).toFixed(3);
    row(category, [counts.true, counts.found, recall, counts.false]);
  }
}

function perPattern({ trueFindings, falseFindings }) {
  const table = new Map();
  const count = (pattern, column) => {
    const counts = table.get(pattern) ?? { true: 0, labelled: 0, elsewhere: 0 };
    table.set(pattern, counts);
    counts[column]++;
  };
  for (const { finding } of trueFindings) count(finding.pattern, "true");
  for (const { finding, label } of falseFindings) count(finding.pattern, label === null ? "elsewhere" : "labelled");
  console.log();
  row("pattern", ["true", "false", "no label"]);
  for (const [pattern, counts] of [...table].sort(([, a], [, b]) => b.true - a.true)) {
    row(pattern, [counts.true, counts.labelled, counts.elsewhere]);
  }
}

function row(name, cells) {
  console.log(name.padEnd(34) + cells.map((cell) => String(cell).padStart(9)).join(""));
}

function mb(bytes) {
  return (bytes / 2 ** 20).toFixed(0);
}
