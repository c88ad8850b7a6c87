import { fstatSync } from "node:fs";
import { LeaktrailError } from "../../core/error.ts";
import { hasPushLine } from "../../sources/hook-mode.ts";
import type { Input, Io } from "../io.ts";

/** Git writes its lines at once and closes the pipe; somebody else's pipe may stay open for ever. */
const PATIENCE_MS = 10_000;
/** So long a commit waits for the lines of a push that it most likely is not. */
const COMMIT_PATIENCE_MS = 1_000;

/** How long standard input is waited for. */
export interface Patience {
  /** Until it must have ended. */
  readonly end?: number;
  /** Until a line of a push must have come; after that there is none. */
  readonly firstLine?: number;
}

/** How long is waited in a commit, whose hooks get no input from git. */
export const IN_COMMIT: Patience = { firstLine: COMMIT_PATIENCE_MS };

/** Whether standard input is a pipe or a file; git gives the null device to the hooks of a commit. */
export function mayHoldLines({ stdinDescriptor }: Io): boolean {
  if (stdinDescriptor === undefined) return true;
  try {
    return !fstatSync(stdinDescriptor).isCharacterDevice();
  } catch {
    return false;
  }
}

/**
 * What git writes to a `pre-push` hook, one character per byte; null when standard input is a terminal, or when no
 * line of a push has come in time.
 * @throws LeaktrailError `unreadable` when it does not end
 */
export async function readPushInput(input: Input, patience: Patience = {}): Promise<string | null> {
  if (input.isTTY === true) return null;
  const { end = PATIENCE_MS, firstLine = end } = patience;
  const texts: string[] = [];
  const all = readAll(input, texts);
  if (await endsWithin(all, firstLine)) return texts.join("");
  const isPush = firstLine === end || hasPushLine(texts.join(""));
  if (isPush && firstLine < end && (await endsWithin(all, end - firstLine))) return texts.join("");
  // Else the open pipe would keep the process alive.
  input.destroy?.();
  if (!isPush) return null;
  throw new LeaktrailError(
    "unreadable",
    `standard input did not end within ${end / 1000} s, so what is to be pushed is not known`,
    "Give the hook the standard input that git gave you, or none: leaktrail hook </dev/null",
  );
}

async function endsWithin(all: Promise<void>, patience: number): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<"late">((resolve) => {
    timer = setTimeout(() => resolve("late"), patience);
  });
  const first = await Promise.race([all, late]);
  clearTimeout(timer);
  return first !== "late";
}

async function readAll(input: Input, into: string[]): Promise<void> {
  for await (const chunk of input) into.push(typeof chunk === "string" ? chunk : Buffer.from(chunk).toString("latin1"));
}
