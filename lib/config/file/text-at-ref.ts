import { filesAtRef } from "../../git/files-at-ref.ts";
import type { HookContext } from "../../git/hook-context.ts";

/**
 * Text of a file of settings in the top folder of a revision's tree; null where it is not there.
 * @throws LeaktrailError `unknown-revision`, `unreadable`, `git-failed`, `no-git`
 */
export function textAtRef(context: HookContext, ref: string, name: string): string | null {
  const bytes = filesAtRef(context, ref, [name]).get(name);
  return bytes === undefined ? null : Buffer.from(bytes).toString("utf8");
}
