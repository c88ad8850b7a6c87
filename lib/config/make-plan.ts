import { LeaktrailError } from "../core/error.ts";
import type { Platform } from "../core/platform.ts";
import { SEVERITIES, type FailLevel } from "../core/verdict.ts";
import { SURFACES, type Surface } from "../sources/history/options.ts";
import type {
  AuditPlan,
  ColorChoice,
  FilesPlan,
  Format,
  OutputPlan,
  PosturePlan,
  PrepublishPlan,
  ScanPlan,
} from "./plan.ts";
import { textOption, type RawArgs } from "./raw-args.ts";
import { parseSince } from "./since.ts";
import { parseSize } from "./size.ts";

const FORMATS: readonly Format[] = [
  "text",
  "json",
  "jsonl",
  "sarif",
  "gitlab",
  "junit",
  "github",
  "csv",
  "markdown",
  "html",
];
/** Those that stay where they were asked for; the others are made to be sent elsewhere. */
const MAY_REVEAL: readonly Format[] = ["text", "json", "jsonl"];
const FAIL_LEVELS: readonly FailLevel[] = [...SEVERITIES, "local"];
const COLORS: readonly ColorChoice[] = ["auto", "always", "never"];

/**
 * Plan of `leaktrail scan`.
 * @param settings of the configuration file; null where there is none
 * @throws LeaktrailError `usage` for options that exclude each other or a value that means nothing
 */
export function planFiles(raw: RawArgs, platform: Platform, settings: string | null = null): FilesPlan {
  const stdin = flag(raw, "stdin");
  const stdinPath = text(raw, "stdin-path");
  if (stdin && raw.words.length > 0) throw usage("--stdin cannot be combined with paths", "Scan them in two runs.");
  if (!stdin && stdinPath !== null)
    throw usage("--stdin-path needs --stdin", "Add --stdin, or leave --stdin-path out.");
  const excludeDependencies = flag(raw, "exclude-dependencies");
  return deepFreeze({
    ...planScan(raw, { excludeDependencies, settings }, platform),
    paths: raw.words.length === 0 ? ["."] : [...raw.words],
    excludeDependencies,
    home: flag(raw, "home"),
    history: !flag(raw, "no-history"),
    threads: threadsOf(text(raw, "threads")),
    stdinPath: stdin ? (stdinPath ?? "stdin") : null,
  });
}

/**
 * Plan of `leaktrail audit`; `now` in milliseconds since 1970, `settings` those of the configuration file, or null.
 * @throws LeaktrailError `usage` for options that exclude each other or a value that means nothing
 */
export function planAudit(raw: RawArgs, platform: Platform, now: number, settings: string | null = null): AuditPlan {
  const range = text(raw, "range");
  const branch = text(raw, "branch");
  const sinceText = text(raw, "since");
  const since = sinceText === null ? null : parseSince(sinceText, now);
  if (range !== null && branch !== null) {
    throw usage("--range and --branch exclude each other", "Put the branch into the range: A..BRANCH.");
  }
  if (range !== null && (!range.includes("..") || range.startsWith("-"))) {
    throw usage(`--range: ${range} is no range`, "Write it as A..B, or A..HEAD for what came after A.");
  }
  const surfaces = surfacesLeft(text(raw, "no-surface"));
  return deepFreeze({
    ...planScan(raw, { range, branch, since: sinceText, surfaces, settings }, platform),
    repo: raw.words[0] ?? ".",
    since,
    branch,
    range,
    surfaces,
    threads: threadsOf(text(raw, "threads")),
    verifyObjects: flag(raw, "verify-objects"),
    // What is remembered as clean would not be read, and so not checked.
    cache: !flag(raw, "no-cache") && !flag(raw, "verify-objects"),
  });
}

/**
 * Plan of `leaktrail prepublish`.
 * @param settings of the configuration file; null where there is none
 * @throws LeaktrailError `usage` for options that exclude each other or a value that means nothing
 */
export function planPrepublish(raw: RawArgs, platform: Platform, settings: string | null): PrepublishPlan {
  const record = text(raw, "record");
  const gate = flag(raw, "gate");
  if (record !== null && !gate) throw usage("--record needs --gate", "Add --gate: a record is that of a decision.");
  return deepFreeze({
    ...planScan(raw, { settings }, platform),
    gate,
    record,
    fix: flag(raw, "fix"),
    yes: flag(raw, "yes"),
  });
}

/**
 * Plan of `leaktrail posture`.
 * @param settings of the configuration file; null where there is none
 * @throws LeaktrailError `usage` for a value that means nothing
 */
export function planPosture(raw: RawArgs, platform: Platform, settings: string | null): PosturePlan {
  const home = flag(raw, "home");
  return deepFreeze({
    ...planScan(raw, { home, settings }, platform),
    home,
    history: !flag(raw, "no-history"),
    compare: text(raw, "compare"),
    fix: flag(raw, "fix"),
    yes: flag(raw, "yes"),
  });
}

const MOST_THREADS = 64;

function threadsOf(asked: string | null): number | null {
  if (asked === null) return null;
  const threads = Number(asked);
  if (Number.isInteger(threads) && threads >= 1 && threads <= MOST_THREADS) return threads;
  throw usage(`--threads: ${asked} is no number of threads`, `Give a number from 1 to ${MOST_THREADS}.`);
}

/** Without the ones named, which are separated by commas; the trees of branches are always looked at. */
function surfacesLeft(leftOut: string | null): readonly Surface[] {
  const names = leftOut === null ? [] : leftOut.split(",").map((name) => name.trim());
  const possible = SURFACES.filter((surface) => surface !== "tree");
  const unknown = names.find((name) => !possible.some((surface) => surface === name));
  if (unknown === undefined) return SURFACES.filter((surface) => !names.includes(surface));
  throw usage(`--no-surface: ${unknown} is none of ${possible.join(", ")}`, "Separate several names by commas.");
}

function planScan(raw: RawArgs, own: object, platform: Platform): ScanPlan {
  const maxSize = parseSize(text(raw, "max-size") ?? "", "max-size");
  const failOn = choice(raw, "fail-on", FAIL_LEVELS);
  return {
    failOn,
    allowIncomplete: flag(raw, "allow-incomplete"),
    maxSize,
    output: planOutput(raw, failOn),
    configHash: hash({ maxSize, ...own }, platform),
  };
}

function planOutput(raw: RawArgs, failOn: FailLevel): OutputPlan {
  const format = choice(raw, "format", FORMATS);
  const reveal = flag(raw, "reveal");
  if (reveal && !MAY_REVEAL.includes(format)) {
    throw usage(
      `--reveal cannot be combined with --format ${format}`,
      `Such a report is made to be sent elsewhere. Use ${MAY_REVEAL.join(", ")}.`,
    );
  }
  return {
    format,
    detail: flag(raw, "detail"),
    reveal,
    failOn,
    sarifSuppressed: flag(raw, "sarif-suppressed"),
    color: choice(raw, "color", COLORS),
    progress: !flag(raw, "no-progress"),
  };
}

/** The value of an option with choices. The option table refuses others before; this is for callers without it. */
export function choice<T extends string>(raw: RawArgs, name: string, choices: readonly T[]): T {
  const given = raw.options[name];
  const found = choices.find((one) => one === given);
  if (found !== undefined) return found;
  throw usage(`--${name}: ${String(given)} is none of ${choices.join(", ")}`, `Give one of ${choices.join(", ")}.`);
}

function text(raw: RawArgs, name: string): string | null {
  return textOption(raw, name) ?? null;
}

function flag(raw: RawArgs, name: string): boolean {
  return raw.options[name] === true;
}

function usage(message: string, remedy: string): LeaktrailError {
  return new LeaktrailError("usage", message, remedy);
}

function hash(settings: object, platform: Platform): string {
  const bytes = platform.sha256(new TextEncoder().encode(JSON.stringify(Object.entries(settings).sort())));
  return Array.from(bytes.subarray(0, 8), (byte) => byte.toString(16).padStart(2, "0")).join("");
}

function deepFreeze<T extends object>(value: T): T {
  for (const part of Object.values(value)) if (typeof part === "object" && part !== null) deepFreeze(part);
  return Object.freeze(value);
}
