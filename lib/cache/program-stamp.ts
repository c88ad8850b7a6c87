import { createHash } from "node:crypto";
import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";

/**
 * Names, sizes and times of the files in the folder that the program runs from: another build may judge differently,
 * also where its version is the same.
 */
export function programStamp(dir: string): string {
  const hash = createHash("sha256");
  for (const name of readdirSync(dir).sort()) {
    const { size, mtimeMs } = statSync(join(dir, name));
    hash.update(`${name} ${size} ${mtimeMs}\n`);
  }
  return hash.digest("hex");
}
