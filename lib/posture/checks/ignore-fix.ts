import { withoutTrailing } from "../../core/trailing.ts";
import type { Checkout } from "../checkout.ts";
import { openPaths, shownPath } from "./ignore-rules.ts";

/** A text for a file that is absent or lacks something. */
export interface TextFix {
  readonly path: string;
  readonly before: string | null;
  readonly text: string;
}

/** The `.gitignore` that names what the repository's own rules should ignore and do not; null where nothing is open. */
export function ignoreFix(checkout: Checkout): TextFix | null {
  const { existing, customary } = openPaths(checkout);
  const paths = [...existing, ...customary].filter((path) => !/[\r\n]/.test(path));
  if (!checkout.isRepository || paths.length === 0) return null;
  const before = checkout.text(".gitignore");
  const own = before === null || before === "" || before.endsWith("\n") ? (before ?? "") : `${before}\n`;
  const lines = [...new Set(paths.map(shownPath))].map((path) => `${asPattern(path)}\n`);
  return { path: ".gitignore", before, text: own + lines.join("") };
}

/** A path as a line that matches it; one without a folder is ignored wherever it stands. */
function asPattern(path: string): string {
  const bare = withoutTrailing(path, " ");
  const escaped = bare.replace(/[\\*?[\]]/g, "\\$&").replace(/^[#!]/, "\\$&");
  return escaped + "\\ ".repeat(path.length - bare.length);
}
