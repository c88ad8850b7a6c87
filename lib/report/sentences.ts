import type { Skip } from "../core/blob.ts";
import type { Finding, History, Location } from "../core/finding.ts";
import type { Gap, Report } from "../core/report.ts";
import { escapeForTerminal } from "../core/terminal.ts";
import { countOf, day, shortCommit } from "./text/words.ts";

// Sentences of the formats that other systems read. Texts that may hold names of a repository are escaped, so that
// none of their characters ends a line or changes its direction.

/** `GitHub personal access token ghp_...abcd`: what was found, and the mask of its value. */
export function headline({ title, secret }: Finding): string {
  return escapeForTerminal(secret === null ? title : `${title} ${secret.masked}`);
}

/** Why it is believed, as a sentence; of a row of a checklist, what is seen. */
export function reason(finding: Finding): string {
  const { why, verdict, impact } = finding;
  if (tellsWhatIsSeen(finding)) return `${escapeForTerminal(impact)}.`;
  const told = escapeForTerminal(why.charAt(0).toUpperCase() + why.slice(1));
  return verdict === "posture" ? `${told}.` : `${told} (${verdict}).`;
}

/** Whether what a finding means is what was seen: the title of a posture's row says what should be. */
export function tellsWhatIsSeen({ verdict, impact, why }: Finding): boolean {
  return verdict === "posture" && impact.endsWith(why);
}

/** When it came and whether it is still there; nothing where no history was read. */
export function lifeSentence({ history }: Finding): string {
  if (history === undefined) return "";
  return `${firstSentence(history)} ${headSentence(history)}`;
}

function headSentence({ presentAtHead }: History): string {
  if (presentAtHead === null) return "HEAD was not looked at.";
  return presentAtHead ? "Still in HEAD." : "No longer in HEAD.";
}

function firstSentence({ first, firstUnknown }: History): string {
  if (first !== null) return `First in commit ${shortCommit(first.commit)} of ${day(first.date)}.`;
  return firstUnknown === undefined
    ? "In no commit of a branch."
    : `First commit unknown: ${escapeForTerminal(firstUnknown.reason)}.`;
}

/** Places that no path alone tells; nothing for files in trees and on disk. */
export function placeSentence(place: Location): string {
  const { where, commit, packedIn = [] } = place;
  switch (where) {
    case "tree":
    case "worktree":
    case "staged":
    case "stdin":
      return "";
    case "archive":
    case "package": {
      const { member } = archiveParts(place);
      const inside = member === null ? "" : `In the archive member ${escapeForTerminal(member)}.`;
      return joined(inside, packedIn.length === 0 ? "" : `Packed in ${escapeForTerminal(packedIn.join(", "))}.`);
    }
    case "ignored":
      return "In a file that git ignores.";
    default:
      return `Stands in: ${where}${commit === undefined ? "" : ` of commit ${shortCommit(commit)}`}.`;
  }
}

/** A place as the file on disk and the member inside; `member` is null for a file that is no archive. */
export function archiveParts({ where, path }: Location): { readonly file: string; readonly member: string | null } {
  const end = where === "archive" || where === "package" ? path.indexOf("!") : -1;
  return end < 0 ? { file: path, member: null } : { file: path.slice(0, end), member: path.slice(end + 1) };
}

/** Sentences that are there. */
export function joined(...sentences: readonly string[]): string {
  return sentences.filter((sentence) => sentence !== "").join(" ");
}

/** Something that makes a run incomplete. */
export function gapSentence({ reason: why, command }: Gap): string {
  const how = command === undefined ? "" : `; to complete it, run: ${escapeForTerminal(command)}`;
  return `Not complete: ${escapeForTerminal(why)}${how}`;
}

/** Something that was not read. */
export function skipSentence({ path, reason: why, detail }: Skip): string {
  const said = detail === undefined ? "" : ` (${escapeForTerminal(detail)})`;
  return `Not read: ${escapeForTerminal(path)}: ${why}${said}`;
}

/** Everything that makes a run incomplete, so many at most, and how many more there are. */
export function* missingSentences({ coverage }: Report, most: number): Generator<string> {
  for (const gap of coverage.gaps) yield gapSentence(gap);
  const skips = coverage.skipped.filter(({ incomplete }) => incomplete);
  for (const skip of skips.slice(0, most)) yield skipSentence(skip);
  if (skips.length > most) yield `Not read: ${countOf(skips.length - most, "more files")}`;
}
