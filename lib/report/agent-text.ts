import type { Skip } from "../core/blob.ts";
import type { Finding } from "../core/finding.ts";
import type { Gap } from "../core/report.ts";
import { escapeForTerminal, escapeLines } from "../core/terminal.ts";

/** What stops an agent's call. */
export interface AgentRefusal {
  /** How the call is named. */
  readonly tool: string;
  readonly blocking: readonly Finding[];
  /** What another verb said when it refused. */
  readonly refusals: readonly string[];
  readonly skipped: readonly Skip[];
  readonly gaps: readonly Gap[];
}

const MOST_ROWS = 10;
const INSTEAD =
  "Do not try another way to write, print or send it. Refer to the value by the name of an environment variable, or ask the user.";
const STEPS = "If the call itself makes what is missing, run that part alone first.";

/** Why a call is stopped, for the agent and its user. Of a secret it shows the mask alone. */
export function agentText({ tool, blocking, refusals, skipped, gaps }: AgentRefusal): string {
  const name = escapeForTerminal(tool);
  const lines = [
    ...(blocking.length > 0 ? [`leaktrail stopped ${name}: it holds or would show a secret.`] : []),
    ...blocking.slice(0, MOST_ROWS).map(rowOf),
    ...(blocking.length > MOST_ROWS ? [`  and ${blocking.length - MOST_ROWS} more`] : []),
    ...(blocking.length > 0 ? [INSTEAD] : []),
    ...refusals.flatMap((text) => [`leaktrail stopped ${name}:`, escapeLines(text)]),
    ...(skipped.length + gaps.length > 0
      ? [`leaktrail stopped ${name}: this could not be checked, so nothing is proven about it.`]
      : []),
    ...gaps.map(({ reason, command }) =>
      escapeForTerminal(`  ${reason}${command === undefined ? "" : `; run: ${command}`}`),
    ),
    ...skipped.map(({ path, reason, detail }) =>
      escapeForTerminal(`  ${path}: ${reason}${detail === undefined ? "" : `, ${detail}`}`),
    ),
    ...(skipped.length + gaps.length > 0 ? [STEPS] : []),
  ];
  return `${lines.join("\n")}\n`;
}

/** Why nothing could be said about a call. */
export function agentFailureText(message: string, remedy: string): string {
  return `leaktrail stopped the call: ${escapeLines(message)}\n${escapeLines(remedy)}\n${STEPS}\n`;
}

function rowOf({ secret, title, location, verdict }: Finding): string {
  const place = secret === null ? location.path : `${location.path}:${location.line}`;
  const what = secret === null ? title : `${title} ${secret.masked} (${verdict})`;
  return escapeForTerminal(`  ${place}  ${what}`);
}
