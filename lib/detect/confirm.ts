import type { Detection } from "../core/detection.ts";
import type { Facts, Pattern } from "../core/pattern.ts";
import type { Platform } from "../core/platform.ts";
import { Secret } from "../core/secret.ts";
import { assignedName } from "./assigned-name.ts";
import { withCompanions, type Accompanied } from "./companions/with-companions.ts";
import { entropyOf } from "./entropy.ts";
import { contextOfPath, contextOfText } from "./generic/context.ts";
import { isKnownSample } from "./placeholder/samples.ts";
import { maskOf } from "./placeholder/mask.ts";
import type { ProofInput, ProofOutcome } from "./proof.ts";
import { proofNamed } from "./proofs/registry.ts";
import type { SourceText } from "./source-text.ts";

/** What judging needs to know about the content as a whole. */
export interface ContentFacts {
  readonly path: string;
  readonly platform: Platform;
  readonly now: number | undefined;
  /** Told of each candidate that a proof or a filter drops, with the reason; offsets as the suspect has them. */
  readonly onDrop?: (suspect: Suspect, why: string) => void;
}

/** What judging a candidate needs besides the candidate. */
export interface JudgeContext extends ContentFacts {
  readonly text: string;
}

/** A value to judge under a pattern; offsets into the context's text. */
export interface Suspect {
  readonly pattern: Pattern;
  readonly start: number;
  readonly end: number;
  readonly groups: Readonly<Record<string, string | undefined>>;
  /** Where the match begins that holds the value; the name it is assigned to is looked for before it. */
  readonly head?: number;
  /** Where the keyword stands of a pattern that begins with one; the start of the value for others. */
  readonly keyword?: number;
  /** The value where it differs from the text between the offsets (decoded slots). */
  readonly value?: string | undefined;
}

/** A verdict with the text that it depends on; offsets as in `Site`. */
export interface Judged {
  readonly detection: Detection | null;
  readonly from: number;
  readonly to: number;
}

/** The name a value is assigned to, quotes and openings are looked for this far from it. */
const REACH = 192;

/** Judges one suspect by no more text around it than its proof asks for. */
export function confirmIn(text: SourceText, suspect: Suspect, facts: ContentFacts): Judged {
  const { pattern, start, end, head = start, keyword = start, groups, value } = suspect;
  const reach = Math.max(REACH, pattern.proof === undefined ? 0 : (proofNamed(pattern.proof).reach ?? 0));
  const from = Math.min(head, keyword, start) - reach;
  const to = end + reach;
  const offset = Math.max(0, from);
  const place = {
    pattern,
    start: start - offset,
    end: end - offset,
    head: head - offset,
    keyword: keyword - offset,
    groups,
    value,
  };
  const { path, platform, now, onDrop } = facts;
  const context = { text: text.slice(offset, Math.min(text.length, to)), path, platform, now };
  const found = confirm(place, onDrop === undefined ? context : { ...context, onDrop: moved(suspect, onDrop) });
  if (found === null) return { detection: null, from, to };
  // Of ordinary values there are many, and nobody is told more of them.
  if (found.severity === "note") return { detection: { ...found, start, end }, from, to };
  const told = withCompanions({ ...found, start, end }, text);
  const { detection, ...seen } = inContext(told, text, path);
  return { detection, from: Math.min(from, seen.from), to: Math.max(to, seen.to) };
}

/** A value that nothing but its name gives away is told with what its file is, by the file's own text. */
function inContext(told: Accompanied, text: SourceText, path: string): Accompanied {
  const { detection } = told;
  if (detection.verdict !== "generic" || detection.facts["context"] !== undefined) return told;
  const { context, from, to } = contextOfText(text, detection.start, detection.end, path);
  const facts = context === null ? detection.facts : { ...detection.facts, context };
  return { detection: { ...detection, facts }, from: Math.min(from, told.from), to: Math.max(to, told.to) };
}

/** Tells of the suspect with its own offsets. */
function moved(suspect: Suspect, onDrop: NonNullable<ContentFacts["onDrop"]>): NonNullable<ContentFacts["onDrop"]> {
  return (_moved, why) => onDrop(suspect, why);
}

/** Judges one suspect: proof first, then masks, the entropy floor and known samples. null when it is dropped. */
export function confirm(suspect: Suspect, context: JudgeContext): Detection | null {
  const { pattern, start, end, keyword = start, groups } = suspect;
  const { text, path, platform, now } = context;
  const value = suspect.value ?? text.slice(start, end);
  const outcome = judge(pattern, { value, groups, text, start, end, keyword, path, platform, now });
  if (outcome.verdict === "reject") {
    context.onDrop?.(suspect, outcome.why);
    return null;
  }
  const name = outcome.facts?.["name"] ?? groups["name"] ?? assignedName(text, suspect.head ?? start);
  const kind = contextOfPath(path);
  const facts: Facts = {
    ...outcome.facts,
    ...(name === undefined ? {} : { name }),
    ...(kind === null ? {} : { context: kind }),
  };
  return {
    pattern,
    verdict: outcome.verdict,
    secret: new Secret(value, outcome.publicPrefix ?? publicPrefix(pattern, value)),
    normalised: outcome.normalised ?? value,
    start,
    end,
    facts,
    why: outcome.why,
    ...(outcome.severity === undefined ? {} : { severity: outcome.severity }),
  };
}

function judge(pattern: Pattern, input: ProofInput): ProofOutcome {
  const outcome = judgeShape(pattern, input);
  // A hash costs a hook the loading of Node's cryptography, so what is dropped anyway is not hashed.
  const isOpen = outcome.verdict !== "reject" && outcome.verdict !== "placeholder";
  return isOpen && isKnownSample(input.value, input.platform) ? placeholder("a published sample") : outcome;
}

function judgeShape(pattern: Pattern, input: ProofInput): ProofOutcome {
  const proved = pattern.proof === undefined ? undefined : proofNamed(pattern.proof).check(input);
  if (proved !== undefined && isSettled(proved)) return proved;
  const mask = maskOf(input.value, publicPrefix(pattern, input.value));
  if (mask !== null) return placeholder(mask);
  if (pattern.entropy !== undefined && entropyOf(bodyOf(pattern, input.value)) < pattern.entropy) {
    return { verdict: "reject", why: "too regular for a random token" };
  }
  return proved ?? { verdict: pattern.verdict ?? "shaped", why: `has the shape of ${pattern.title}` };
}

/** Only what has merely the shape of a token may still turn out to be a made-up one. */
function isSettled(outcome: ProofOutcome): boolean {
  return outcome.settled === true || (outcome.verdict !== "shaped" && outcome.verdict !== "mismatch");
}

function placeholder(why: string): ProofOutcome {
  return { verdict: "placeholder", why };
}

function bodyOf(pattern: Pattern, value: string): string {
  return value.slice(publicPrefix(pattern, value).length);
}

function publicPrefix(pattern: Pattern, value: string): string {
  if (pattern.publicPrefix !== undefined) return pattern.publicPrefix;
  if (pattern.anchor !== "start") return "";
  return pattern.keywords.find((keyword) => value.startsWith(keyword)) ?? "";
}
