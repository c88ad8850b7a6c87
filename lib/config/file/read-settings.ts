import { closeSync, constants, fstatSync, openSync, readFileSync } from "node:fs";
import { LeaktrailError } from "../../core/error.ts";

/** A pipe of that name is not waited for. */
const CAREFULLY = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);
/** Absent on Windows, where a link that leads nowhere looks as if there were none. */
const NO_LINK = constants.O_NOFOLLOW ?? 0;
/** What systems answer where a link is not to be followed. */
const IS_LINK: ReadonlySet<string | undefined> = new Set(["ELOOP", "EMLINK"]);

/**
 * Text of a file of settings; null where there is none. A link that leads nowhere is one that cannot be read.
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
    descriptor = openUnlessLink(path) ?? openLinked(path, unreadable);
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

/** Null for a link: so links alone, which are rare, are opened twice. */
function openUnlessLink(path: string): number | null {
  try {
    return openSync(path, CAREFULLY | NO_LINK);
  } catch (error) {
    if (IS_LINK.has((error as NodeJS.ErrnoException).code)) return null;
    throw error;
  }
}

function openLinked(path: string, unreadable: (reason: string) => LeaktrailError): number {
  try {
    return openSync(path, CAREFULLY);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") throw unreadable("it is a link that leads nowhere");
    throw error;
  }
}
