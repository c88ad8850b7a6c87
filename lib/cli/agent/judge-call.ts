import { resolve } from "node:path";
import type { AgentCall, CallEdit } from "../../agents/agent-call.ts";
import type { ShellWord } from "../../agents/shell/command.ts";
import { stepsOf } from "../../agents/shell/steps.ts";
import type { Blob } from "../../core/blob.ts";
import type { Gap } from "../../core/report.ts";
import type { Engine } from "../../scan.ts";
import { homeOf, type Io } from "../io.ts";
import type { CallFindings } from "./findings.ts";
import { fileNamed, isSensitive, pathsNamed, ruleName } from "./named-by-call.ts";
import { runSteps } from "./run-steps.ts";

/** No shell takes a longer word, and what one does cannot be told in time. */
const LONGEST_COMMAND = 256 * 1024;
const TOO_LONG: Gap = { reason: "the command is too long to be read", command: "it as a script in a file" };

/** What a call is judged with. */
export interface JudgeTask {
  readonly call: AgentCall;
  readonly engine: Engine;
  readonly io: Io;
}

/** Looks at everything that a call writes, runs, reads or sends; gives what could not be looked at. */
export async function judgeCall({ call, engine, io }: JudgeTask, into: CallFindings): Promise<readonly Gap[]> {
  const cwd = call.cwd ?? io.cwd;
  for (const { text, label, file } of call.texts) {
    const path = file === null ? null : resolve(cwd, file);
    const known = path === null ? new Set<string>() : standing(path, into);
    into.addText(text, file ?? label, path === null ? "" : ruleName(path), known);
  }
  for (const edit of call.edits) addEdited(edit, resolve(cwd, edit.file), into);
  // A secret in the call itself is enough to stop it.
  if (into.blocking().length > 0) return [];
  for (const file of call.reads) addNamed(plain(file), cwd, true, io, into);
  for (const text of new Set(call.mentions)) addNamed(plain(text), cwd, false, io, into);
  for (const glob of call.searches) addNamed({ ...plain(glob), isGlob: true }, cwd, false, io, into);
  const gaps: Gap[] = [];
  for (const command of call.commands) {
    if (command.length > LONGEST_COMMAND) gaps.push(TOO_LONG);
    else gaps.push(...(await runSteps(stepsOf(command), { cwd, engine, io }, into)));
  }
  return gaps;
}

/** A file as it will be: a secret may come together only there. */
function addEdited({ file, before, after }: CallEdit, path: string, into: CallFindings): void {
  const blob = contentAt(path, file);
  if (blob === null) return;
  const text = new TextDecoder().decode(blob.bytes);
  if (before === "" || !text.includes(before)) return;
  into.addText(
    text.replaceAll(before, () => after),
    file,
    ruleName(path),
    into.standingIn([blob]).secrets,
  );
}

function plain(text: string): ShellWord {
  return { text, isGlob: false, isComputed: false };
}

function addNamed(word: ShellWord, cwd: string, isRead: boolean, io: Io, into: CallFindings): void {
  for (const path of pathsNamed(word, [cwd], homeOf(io.env))) {
    into.checkTime();
    const file = isRead || isSensitive(path) ? fileNamed(path, word.isGlob ? path : word.text) : null;
    if (file !== null) into.addFile(file);
  }
}

/** Secrets that a file holds already: writing them there again leaks nothing. */
function standing(path: string, into: CallFindings): ReadonlySet<string> {
  const blob = contentAt(path, path);
  return blob === null ? new Set() : into.standingIn([blob]).secrets;
}

function contentAt(path: string, shown: string): Blob | null {
  const file = fileNamed(path, shown);
  return file !== null && "where" in file ? file : null;
}
