import { LeaktrailError } from "../../core/error.ts";
import { escapeForTerminal } from "../../core/terminal.ts";
import { NO_FILE, readFile } from "../read-file.ts";

/**
 * A file of a git directory as a byte string, null where there is none.
 * @throws LeaktrailError `unreadable`
 */
export function readIfThere(path: string): string | null {
  try {
    return readFile(path).toString("latin1");
  } catch (error) {
    if (isAbsent(error)) return null;
    throw unreadable(path, error);
  }
}

/** True for a file system's answer that nothing stands at a path. */
export function isAbsent(error: unknown): boolean {
  const { code } = error as NodeJS.ErrnoException;
  return code === "ENOENT" || code === "ENOTDIR";
}

/** Something of a git directory is there and cannot be read. */
export function unreadable(path: string, cause: unknown): LeaktrailError {
  const { code = "error" } = cause as NodeJS.ErrnoException;
  const shown = escapeForTerminal(path);
  const remedy = code === NO_FILE ? "Remove it, or put the file back that belongs there." : "Make it readable for you.";
  return new LeaktrailError("unreadable", `cannot read ${shown}: ${code}`, remedy, cause);
}
