import type { Skip } from "../core/blob.ts";
import type { Finding, Location } from "../core/finding.ts";
import type { Gap } from "../core/report.ts";
import type { Suppression } from "../core/suppression.ts";
import { escapeForTerminal } from "../core/terminal.ts";
import type { Severity } from "../core/verdict.ts";
import { TAKE_OUT } from "../detect/path/judge-path.ts";
import { shellWord } from "./shell-word.ts";

/** How what was scanned can be left out again. */
export type Undo =
  /** It is staged; `unborn` before the first commit. */
  | { readonly kind: "staged"; readonly unborn: boolean }
  /** `git commit` stages it by itself (-a, -i, -o, named paths): nothing is left staged when it is refused. */
  | { readonly kind: "commit-line" }
  /** It is part of a merge that is being concluded. */
  | { readonly kind: "merge" }
  | { readonly kind: "push" }
  | { readonly kind: "message" }
  | { readonly kind: "file" };

/** What a hook has to tell. */
export interface HookReport {
  /** What is refused: `commit`, `push`, ...; null where nothing is under way. */
  readonly action: string | null;
  readonly undo: Undo;
  /** New findings that reach the fail level. */
  readonly blocking: readonly Finding[];
  /** New findings below it. */
  readonly warnings: readonly Finding[];
  /** Findings that stood before. */
  readonly standing: readonly Finding[];
  /** Places beside which stands an ignore mark without a reason. */
  readonly bareMarks: ReadonlySet<Location>;
  /** What was passed over, and why. */
  readonly suppressed: readonly Suppression[];
}

const RED = 31;
const YELLOW = 33;
const BOLD = 1;
const DIM = 2;
const INDENT = "  ";
const LABEL = 10;
const MOST_PLACES = 5;

/** The text of a refused commit or push, or of warnings that let it pass; empty when there is nothing to say. */
export function hookText(report: HookReport, color: boolean): string {
  const paint = painter(color);
  if (report.blocking.length === 0)
    return warningLines(report, paint)
      .map((line) => `${line}\n`)
      .join("");
  const lines = [
    paint(headline(report), BOLD, RED),
    "",
    ...report.blocking.flatMap((finding) => [...findingLines(finding, report, paint), ""]),
    ...adviceLines(report),
    ...warningLines(report, paint),
    ...standingLines(report),
    ...Array.from(silencedBy(report.suppressed), ([by, number]) => `Silenced ${by}: ${count(number, "finding")}.`),
  ];
  return `${lines.join("\n")}\n`;
}

type Paint = (text: string, ...codes: readonly number[]) => string;

function painter(color: boolean): Paint {
  return (text, ...codes) => (color ? `\u001b[${codes.join(";")}m${text}\u001b[0m` : text);
}

function headline({ action, blocking }: HookReport): string {
  const files = blocking.filter(({ secret }) => secret === null).length;
  const secrets = blocking.length - files;
  const parts = [
    ...(secrets > 0 ? [count(secrets, "secret")] : []),
    ...(files > 0 ? [count(files, "sensitive file")] : []),
  ];
  return `leaktrail: ${action === null ? "" : `${action} blocked, `}${parts.join(" and ")} found`;
}

function findingLines(finding: Finding, report: HookReport, paint: Paint): string[] {
  const { location, locations, secret, title, severity, verdict } = finding;
  const value = secret === null ? "" : `  ${escapeForTerminal(secret.masked)}`;
  const head = `${paint(place(finding, location), BOLD)}  ${paint(escapeForTerminal(title), colourOf(severity))}${value}`;
  const bare = locations.some((one) => report.bareMarks.has(one));
  return [
    secret === null ? head : `${head}  ${paint(`(${verdict})`, DIM)}`,
    ...labelled("Opens", [finding.impact]),
    ...labelled("Believed", [finding.why]),
    ...labelled("Facts", factTexts(finding)),
    ...labelled("Also at", otherPlaces(finding)),
    ...labelled("Do now", steps(finding, report.undo)),
    ...(bare ? labelled("Note", ["`leaktrail:ignore` stands there without a reason, so it silences nothing."]) : []),
  ];
}

function otherPlaces(finding: Finding): string[] {
  const others = finding.locations.slice(1).map((one) => place(finding, one));
  return others.length <= MOST_PLACES
    ? others
    : [...others.slice(0, MOST_PLACES), `and ${others.length - MOST_PLACES} more places`];
}

function factTexts({ facts }: Finding): string[] {
  return Object.entries(facts).map(([name, value]) => {
    const text = Array.isArray(value) ? value.join(", ") : String(value);
    return name === "name" ? `assigned to ${text}` : `${name}: ${text}`;
  });
}

/** First what keeps it out, then what makes it harmless. */
function steps(finding: Finding, undo: Undo): string[] {
  const { secret, remedy } = finding;
  if (secret === null) return fileSteps(finding, undo).map(numbered);
  const own = [takeOut(finding, undo), ...moveStep(undo), "If anybody else may have seen it, revoke it:"];
  return [...own.map(numbered), ...remedy.map((step) => `   - ${step}`)];
}

/** A file's own steps come with its rule; what is under way says how it is taken out. */
function fileSteps(finding: Finding, undo: Undo): readonly string[] {
  if (undo.kind === "file") return finding.remedy;
  const others = finding.remedy.filter((step) => step !== TAKE_OUT);
  return [takeOut(finding, undo), "Add it to .gitignore.", ...others];
}

function numbered(step: string, index: number): string {
  return `${index + 1}. ${step}`;
}

function moveStep({ kind }: Undo): string[] {
  return kind === "message" ? [] : ["Read it from the environment instead: the file names a variable, not the value."];
}

function takeOut({ secret, location }: Finding, undo: Undo): string {
  // git takes a leading colon for the magic of a pathspec.
  const word = shellWord(location.path.startsWith(":") ? { path: `./${location.path}` } : location);
  switch (undo.kind) {
    case "staged":
      return undo.unborn
        ? `Take it out of the commit: git rm --cached -- ${word}`
        : `Take it out of the commit: git restore --staged -- ${word}`;
    case "commit-line":
      return `Take ${word} out of the commit: leave it out of \`git commit\`, which is to stage it (-a or a path).`;
    case "merge":
      return secret === null
        ? `Take it out of the merge: git rm --cached -- ${word}`
        : `Take it out of the merge: edit ${word}, then git add -- ${word}`;
    case "push":
      return location.commit === undefined
        ? `Take it out of what you push: ${secret === null ? `git rm --cached -- ${word}` : `edit ${word}`} and amend the commit.`
        : `Take it out of commit ${location.commit.slice(0, 10)} before you push: git rebase -i ${location.commit.slice(0, 10)}^ (or git commit --amend for the last commit).`;
    case "message":
      return "Write the message again without it: repeat git commit, or git commit --amend.";
    case "file":
      return `Take it out of ${word}.`;
  }
}

/** How many findings were silenced, and by what. */
function silencedBy(suppressed: readonly Suppression[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { kind, file } of suppressed) {
    const name = kind === "config" ? "the configuration" : (file ?? "a comment");
    const by = `by ${escapeForTerminal(name)}`;
    counts.set(by, (counts.get(by) ?? 0) + 1);
  }
  return counts;
}

/** Files whose entries let something pass although the commit will not hold them; empty where there is none. */
export function unstagedText(files: readonly string[]): string {
  const lines = files.map((file) => {
    const word = shellWord({ path: file });
    return `leaktrail: an entry of ${escapeForTerminal(file)} lets something pass, and is not in this commit: git add -- ${word}\n`;
  });
  return lines.join("");
}

function adviceLines({ blocking }: HookReport): string[] {
  if (blocking.every(({ secret }) => secret === null)) return [FOR_GOOD];
  return [
    "Keep such values in a file outside the repository, in the keychain or a password manager, and for CI in its secret store.",
    "Not a secret? Put a comment on its line or the line before: leaktrail:ignore <reason>",
    FOR_GOOD,
  ];
}

const FOR_GOOD = 'To pass over it wherever it stands: leaktrail ignore --last --reason "..."';

/** Notes are not worth a line on every commit. */
function warningLines({ warnings, bareMarks }: HookReport, paint: Paint): string[] {
  return warnings
    .filter(({ severity }) => severity !== "note")
    .map((finding) => {
      const bare = finding.locations.some((one) => bareMarks.has(one)) ? " (leaktrail:ignore needs a reason)" : "";
      return `${paint("leaktrail: warning, not blocking:", YELLOW)} ${oneLine(finding)}${bare}`;
    });
}

function standingLines({ standing }: HookReport): string[] {
  return standing.map((finding) => `Stood there before, not blocking: ${oneLine(finding)}`);
}

function oneLine(finding: Finding): string {
  const value = finding.secret === null ? "" : ` ${escapeForTerminal(finding.secret.masked)}`;
  return `${place(finding, finding.location)} ${escapeForTerminal(finding.title)}${value}`;
}

function place({ secret }: Finding, location: Location): string {
  const spot = secret === null ? "" : `:${location.line}:${location.column}`;
  const commit = location.commit === undefined ? "" : ` in commit ${location.commit.slice(0, 10)}`;
  return `${escapeForTerminal(location.path)}${spot}${commit}`;
}

function colourOf(severity: Severity): number {
  return severity === "error" ? RED : YELLOW;
}

/** A label with its lines; text that may come from the repository is made safe here. */
function labelled(label: string, texts: readonly string[]): string[] {
  return texts.map((text, index) => `${INDENT}${(index === 0 ? label : "").padEnd(LABEL)}${escapeForTerminal(text)}`);
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}

/** What was not read, and what to do about it. */
export function incompleteText(skips: readonly Skip[], gaps: readonly Gap[]): string {
  const lines = [
    "leaktrail: incomplete, so nothing is proven about what follows:",
    ...gaps.map(
      ({ reason, command }) =>
        `${INDENT}${escapeForTerminal(reason)}${command === undefined ? "" : `; run: ${escapeForTerminal(command)}`}`,
    ),
    ...skips.map(skipLine),
    "To let it pass all the same: leaktrail hook --allow-incomplete",
  ];
  return `${lines.join("\n")}\n`;
}

function skipLine({ path, reason, detail, oid, bytes }: Skip): string {
  const notes = [
    detail,
    oid === undefined ? undefined : `object ${oid}`,
    bytes === undefined ? undefined : `${bytes} bytes`,
  ];
  const known = notes.filter((note) => note !== undefined).map(escapeForTerminal);
  return `${INDENT}${escapeForTerminal(path)}: ${[REMEDIES[reason] ?? reason, ...known].join("; ")}`;
}

const REMEDIES: Partial<Record<Skip["reason"], string>> = {
  "too-large": "too large to scan; leave it out, or keep it outside the repository",
  "missing-object": "its content is missing from the object store; git fsck, or git fetch it",
  "corrupt-object": "its content is corrupt; see git fsck",
  unreadable: "cannot be read",
  "special-file": "is no regular file",
  "slow-pattern":
    "patterns of your own took too long; `leaktrail patterns check` tells why, and lets the others run freely",
};

/** How much was read, for `--verbose`. */
export interface Reading {
  readonly blobs: number;
  readonly bytes: number;
  readonly placeholders: ReadonlyMap<string, number>;
}

/** What was looked at, in one line, and in one line each what was rightly left out. */
export function verboseText(
  mode: string,
  { blobs, bytes, placeholders }: Reading,
  { suppressed, left }: { readonly suppressed: readonly Suppression[]; readonly left: readonly Skip[] },
): string {
  const samples = [...placeholders.values()].reduce((sum, number) => sum + number, 0);
  const notes = [
    ...(samples === 0 ? [] : [`${count(samples, "sample")} left out`]),
    ...Array.from(silencedBy(suppressed), ([by, number]) => `${number} silenced ${by}`),
  ];
  const first = `leaktrail: mode ${mode}: scanned ${count(blobs, "file")}, ${count(bytes, "byte")}`;
  return `${[[first, ...notes].join(", "), ...left.map(skipLine)].join("\n")}\n`;
}
