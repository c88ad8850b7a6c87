// Compares what a scanner reports with what a corpus labels. Pure: spans in, counts out.
//
// Unit: distinct (file, span). A label is found where findings cover at least half of it; one of a pair (an id, its
// secret and the text between them) where a finding lies in it. A finding is true where it covers at least half of a true
// label, or lies for the most part in one.

/**
 * @typedef {{ file: string, start: number, end: number, truth: boolean, categories: readonly string[], isPair?: boolean, value?: string, line?: number }} Label
 * @typedef {{ file: string, start: number, end: number, pattern: string, verdict: string, severity: string, line?: number }} Finding
 * @typedef {{ finding: Finding, label: Label | null }} Judged the label is the one it covers best, true ones first
 * @typedef {{ found: Label[], missed: Label[], trueFindings: Judged[], falseFindings: Judged[], partial: Label[] }} Matching
 */

/** Labels of one span become one: true if any is, with the categories of all. */
export function distinctLabels(labels) {
  const bySpan = new Map();
  for (const label of labels) {
    const key = `${label.file}\0${label.start}\0${label.end}`;
    const same = bySpan.get(key);
    if (same === undefined) bySpan.set(key, { ...label, categories: [...new Set(label.categories)] });
    else {
      same.truth ||= label.truth;
      same.categories = [...new Set([...same.categories, ...label.categories])];
    }
  }
  return [...bySpan.values()];
}

/**
 * @param {readonly Label[]} labels distinct ones
 * @param {readonly Finding[]} findings
 * @returns {Matching}
 */
export function match(labels, findings) {
  const labelsOf = byFile(labels);
  const findingsOf = byFile(findings);
  const result = { found: [], missed: [], trueFindings: [], falseFindings: [], partial: [] };
  for (const label of labels) {
    if (!label.truth) continue;
    const covered = coveredBy(findingsOf.get(label.file) ?? [], label);
    if (2 * covered >= sizeOf(label) || (label.isPair && covered > 0)) result.found.push(label);
    else (covered > 0 ? result.partial : result.missed).push(label);
  }
  for (const finding of findings) {
    const label = bestLabel(finding, labelsOf.get(finding.file) ?? []);
    (label?.truth ? result.trueFindings : result.falseFindings).push({ finding, label });
  }
  return result;
}

/** @template {{ file: string }} T @param {readonly T[]} items @returns {Map<string, T[]>} */
function byFile(items) {
  const groups = new Map();
  for (const item of items) {
    const group = groups.get(item.file);
    if (group === undefined) groups.set(item.file, [item]);
    else group.push(item);
  }
  return groups;
}

/** The true label that a finding counts for, else the false one, else null. */
function bestLabel(finding, labels) {
  let best = null;
  for (const label of labels) {
    const shared = overlap(finding, label);
    if (2 * shared < sizeOf(label) && 2 * shared < sizeOf(finding)) continue;
    if (shared > 0 && (best === null || rank(label, shared) > rank(best.label, best.shared))) best = { label, shared };
  }
  return best?.label ?? null;
}

/** True labels first, then those that share more. */
function rank(label, shared) {
  return (label.truth ? 2 ** 32 : 0) + shared;
}

/** How much of a label findings cover together; findings do not overlap each other. */
function coveredBy(findings, label) {
  return findings.reduce((sum, finding) => sum + overlap(finding, label), 0);
}

function overlap(a, b) {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
}

function sizeOf({ start, end }) {
  return Math.max(1, end - start);
}

/**
 * Precision over findings, recall over labels; what is covered by less than half counts as missed.
 *
 * @param {Matching} matching
 */
export function totals({ found, missed, partial, trueFindings, falseFindings }) {
  const labelled = found.length + missed.length + partial.length;
  const reported = trueFindings.length + falseFindings.length;
  const precision = reported === 0 ? 1 : trueFindings.length / reported;
  const recall = labelled === 0 ? 1 : found.length / labelled;
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { labelled, found: found.length, reported, false: falseFindings.length, precision, recall, f1 };
}

/**
 * The part of a matching that `labels` (of what is missed or found) and `falseAlarms` (of what is reported) select.
 *
 * @param {Matching} matching
 * @param {{ label: (label: Label) => boolean, finding: (judged: Judged) => boolean }} wanted
 * @returns {Matching}
 */
export function part(matching, wanted) {
  return {
    found: matching.found.filter(wanted.label),
    missed: matching.missed.filter(wanted.label),
    partial: matching.partial.filter(wanted.label),
    trueFindings: matching.trueFindings.filter(wanted.finding),
    falseFindings: matching.falseFindings.filter(wanted.finding),
  };
}
