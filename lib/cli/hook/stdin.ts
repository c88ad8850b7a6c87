import { LeaktrailError } from "../../core/error.ts";
import type { Input } from "../io.ts";

/** Git writes its lines at once and closes the pipe; somebody else's pipe may stay open for ever. */
const PATIENCE_MS = 10_000;

/**
 * What git writes to a `pre-push` hook, one character per byte; null when standard input is a terminal.
 * @throws LeaktrailError `unreadable` when it does not end
 */
export async function readPushInput(input: Input, patience: number = PATIENCE_MS): Promise<string | null> {
  if (input.isTTY === true) return null;
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<"late">((resolve) => {
    timer = setTimeout(() => resolve("late"), patience);
  });
  const text = await Promise.race([readAll(input), late]);
  clearTimeout(timer);
  if (text !== "late") return text.join("");
  // Else the open pipe would keep the process alive.
  (input as { destroy?: () => void }).destroy?.();
  throw new LeaktrailError(
    "unreadable",
    `standard input did not end within ${patience / 1000} s, so what is to be pushed is not known`,
    "Give the hook the standard input that git gave you, or none: leaktrail hook </dev/null",
  );
}

async function readAll(input: Input): Promise<string[]> {
  const texts: string[] = [];
  for await (const chunk of input)
    texts.push(typeof chunk === "string" ? chunk : Buffer.from(chunk).toString("latin1"));
  return texts;
}
