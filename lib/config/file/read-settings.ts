import { closeSync, constants, fstatSync, openSync, readFileSync } from "node:fs";
import { LeaktrailError } from "../../core/error.ts";

/** A pipe of that name is not waited for. */
const CAREFULLY = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);

/**
 * Text of a file of settings; null where there is none.
 * @param mostBytes a larger file is none
 * @param unreadable makes the error from the reason
 */
export function readSettings(
  path: string,
  mostBytes: number,
  unreadable: (reason: string) => LeaktrailError,
): string | null {
  let descriptor: number | null = null;
  try {
    descriptor = openSync(path, CAREFULLY);
    const stats = fstatSync(descriptor);
    if (!stats.isFile()) throw unreadable("it is no regular file");
    if (stats.size > mostBytes) throw unreadable(`it is larger than ${mostBytes} bytes`);
    return readFileSync(descriptor, "utf8");
  } catch (error) {
    if (error instanceof LeaktrailError) throw error;
    const { code = "error" } = error as NodeJS.ErrnoException;
    if (code === "ENOENT") return null;
    throw unreadable(code);
  } finally {
    if (descriptor !== null) closeSync(descriptor);
  }
}
