// CredData's labels: which repository and commit, which file, which lines and columns, true or not.
import { createHash } from "node:crypto";
import { crc32 } from "node:zlib";
import { gitText } from "./git-objects.js";

/** The version of the labels that all figures are for. */
export const LABELS_COMMIT = "c2e5761aa1923330eaf7460e44a20bdd0dc86926";

/** Parts of the corpus by the last digit of a repository's name: never looked at, tuned on, kept for a last run. */
const PARTS = { closed: /[0-3]$/, tune: /[4-9ab]$/, held: /[c-f]$/ };

/**
 * @typedef {{ fileId: string, filePath: string, lines: [number, number], columns: [number, number] | null, truth: boolean, categories: string[] }} Row
 * columns count characters, -1 for an end that is not given; null where whole lines are labelled
 */

/** @typedef {{ gitDir: string, commit: string }} Labels where the labels are */

/**
 * Names of the repositories of one part, with the commits that their files are taken from.
 *
 * @param {Labels} labels
 * @param {"tune" | "held" | "open"} part
 */
export function repositoriesOf({ gitDir, commit: at }, part) {
  const snapshot = JSON.parse(gitText(gitDir, `${at}:snapshot.json`));
  return Object.entries(snapshot)
    .map(([id, url]) => ({ name: nameOf(id), url, commit: id.slice(0, 40) }))
    .filter(({ name }) => !PARTS.closed.test(name) && (part === "open" || PARTS[part].test(name)))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** A repository is named by the CRC-32 of its id in the snapshot. */
function nameOf(id) {
  return crc32(Buffer.from(id, "hex")).toString(16).padStart(8, "0");
}

/** A file is named by the start of the SHA-256 of its path. */
export function fileIdOf(path) {
  return createHash("sha256").update(path).digest("hex").slice(0, 8);
}

/** @param {Labels} labels @returns {Row[]} */
export function labelsOf({ gitDir, commit }, name) {
  const [head, ...lines] = gitText(gitDir, `${commit}:meta/${name}.csv`).trimEnd().split(/\r?\n/);
  const columns = head.split(",");
  return lines.map((line) => {
    const fields = line.split(",");
    if (fields.length !== columns.length) throw new Error(`meta/${name}.csv: a line with ${fields.length} fields`);
    return rowOf(Object.fromEntries(columns.map((column, at) => [column, fields[at]])));
  });
}

/** `X` (a test value, an example or a placeholder) is not true, as CredData's README has it. */
function rowOf(record) {
  const start = numberOr(record.ValueStart, -1);
  return {
    fileId: record.FileID,
    filePath: record.FilePath,
    lines: [Number(record.LineStart), Number(record.LineEnd)],
    columns: start < 0 ? null : [start, numberOr(record.ValueEnd, -1)],
    truth: record.GroundTruth === "T",
    categories: record.Category.split(":"),
  };
}

function numberOr(text, otherwise) {
  return text === "" ? otherwise : Number(text);
}
