import type { Gap } from "../../core/report.ts";
import type { Io, Output } from "../io.ts";
import type { CallFindings } from "./findings.ts";
import { pathsNamed } from "./named-by-call.ts";

/** Asks `leaktrail prepublish --gate` about what a command would publish; gives what could not be looked at. */
export async function judgePublish(
  targets: readonly string[],
  folder: string | null,
  io: Io,
  into: CallFindings,
): Promise<readonly Gap[]> {
  if (folder === null || io.loadVerbs === undefined) {
    return [{ reason: "what would be published could not be looked at", command: "leaktrail prepublish --gate" }];
  }
  const { main } = await io.loadVerbs();
  const words = targets.flatMap((text) => named(text, folder));
  const said: string[] = [];
  const output: Output = { write: (text, done) => (said.push(text), done?.(), true) };
  const code = await main(["prepublish", "--gate", "--color", "never", "--", ...words], {
    ...io,
    cwd: folder,
    stdout: output,
    stderr: output,
  });
  if (code !== 0) into.refusals.push(said.join("").trim());
  return [];
}

/** Files that a glob stands for; the word itself where it stands for none, so that the gate says so. */
function named(text: string, folder: string): string[] {
  if (!/[*?[{]/.test(text)) return [text];
  const [, ...found] = pathsNamed({ text, isGlob: true, isComputed: false }, [folder], undefined);
  return found.length > 0 ? found : [text];
}
