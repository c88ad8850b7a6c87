import type { Skip } from "../core/blob.ts";
import { shownPath } from "../core/path.ts";

/** The skip for something that the system would not let us read; its path is a byte string. */
export function unreadable(shown: string, error: unknown): Skip {
  return { ...shownPath(shown), reason: "unreadable", detail: systemMessage(error), incomplete: true };
}

/** `permission denied (EACCES)`: what the system said, without the path, which stands beside it. */
export function systemMessage(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  // Not `instanceof Error`: under jest, Node's errors come from another realm.
  const said = /^[A-Z0-9_]+: ([^,]+),/.exec(message ?? "")?.[1];
  return said === undefined ? (code ?? "unknown error") : `${said} (${code ?? ""})`;
}

/** The skip for what is neither file, folder nor link. */
export function specialFile(shown: string, incomplete: boolean): Skip {
  return { ...shownPath(shown), reason: "special-file", detail: "no regular file", incomplete };
}
