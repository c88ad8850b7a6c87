import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { LeaktrailError } from "../core/error.ts";
import { escapeForTerminal } from "../core/terminal.ts";

const SIGNALS: readonly NodeJS.Signals[] = ["SIGINT", "SIGTERM", "SIGHUP"];

/** Folders of this process that are still in use; its end, also by a signal, removes them. */
const inUse = new Set<string>();

/**
 * Makes a folder that only this user can read.
 * @throws LeaktrailError `unwritable`
 */
export function makeTemporary(): string {
  const dir = newFolder();
  if (inUse.size === 0) listen();
  inUse.add(dir);
  return dir;
}

/** Removes a folder made by {@link makeTemporary}; a second time does nothing. */
export function removeTemporary(dir: string): void {
  if (!inUse.delete(dir)) return;
  rmSync(dir, { recursive: true, force: true });
  if (inUse.size === 0) stopListening();
}

function newFolder(): string {
  try {
    return mkdtempSync(join(tmpdir(), "leaktrail-"));
  } catch (error) {
    const { code = "error" } = error as NodeJS.ErrnoException;
    const message = `no temporary folder can be made in ${escapeForTerminal(tmpdir())}: ${code}`;
    throw new LeaktrailError("unwritable", message, "Name a folder that you may write to in TMPDIR.", error);
  }
}

function listen(): void {
  process.on("exit", removeAll);
  for (const signal of SIGNALS) process.on(signal, onSignal);
}

function stopListening(): void {
  process.off("exit", removeAll);
  for (const signal of SIGNALS) process.off(signal, onSignal);
}

function removeAll(): void {
  for (const dir of inUse) removeTemporary(dir);
}

function onSignal(signal: NodeJS.Signals): void {
  // Others who listen end the process in their own way, through `exit`; alone, our listening must not keep it alive.
  if (process.listenerCount(signal) > 1) return;
  removeAll();
  process.kill(process.pid, signal);
}
