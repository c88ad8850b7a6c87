import type { Skip } from "../core/blob.ts";
import { displayPath } from "../core/path.ts";

/** The skip for something that the system would not let us read. */
export function unreadable(shown: Uint8Array, error: unknown): Skip {
  return { ...displayPath(shown), reason: "unreadable", detail: systemMessage(error), incomplete: true };
}

/** `permission denied (EACCES)`: what the system said, without the path, which stands beside it. */
export function systemMessage(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  // Not `instanceof Error`: under jest, Node's errors come from another realm.
  const said = /^[A-Z0-9_]+: ([^,]+),/.exec(message ?? "")?.[1];
  return said === undefined ? (code ?? "unknown error") : `${said} (${code ?? ""})`;
}

/** The skip for what is neither file, folder nor link. */
export function specialFile(shown: Uint8Array, incomplete: boolean): Skip {
  return { ...displayPath(shown), reason: "special-file", detail: "no regular file", incomplete };
}
