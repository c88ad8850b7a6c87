import { lstatSync, realpathSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { LeaktrailError } from "../core/error.ts";
import { isInside } from "../sources/roots.ts";

/**
 * Writes a file of a checkout. A repository must not lead us out of it: what is a link, or behind one, is refused.
 * @throws LeaktrailError `unwritable` where that is so, or the system does not let us
 */
export function writeFix(folder: string, path: string, text: string): void {
  const file = join(folder, path);
  try {
    const isLink = lstatSync(file, { throwIfNoEntry: false })?.isSymbolicLink() === true;
    if (isLink || !isInside(realpathSync(dirname(file)), realpathSync(folder)))
      throw unwritten(path, "a link leads elsewhere");
    writeFileSync(file, text);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).syscall === undefined) throw error;
    throw unwritten(path, (error as Error).message, error);
  }
}

function unwritten(path: string, why: string, cause?: unknown): LeaktrailError {
  return new LeaktrailError(
    "unwritable",
    `--fix: ${path} was not written: ${why}`,
    "Change it by hand, as shown above.",
    cause,
  );
}
