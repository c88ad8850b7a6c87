import { bytesOfText } from "../../core/text.ts";
import { wideView } from "../wide.ts";

/** Decoded bytes as matchable text: one byte per character, and how many of the decoded bytes each stands for. */
export interface WideText {
  /** null where the bytes are the text. */
  readonly text: string | null;
  readonly bytes: Uint8Array;
  readonly unit: 1 | 2 | 4;
}

/** Reads bytes as UTF-16 or UTF-32 where they are that (PowerShell's encoded commands), else as they are. */
export function wideText(bytes: Uint8Array): WideText {
  const view = wideView(bytes);
  if (view === null) return { text: null, bytes, unit: 1 };
  return { text: view.text, bytes: bytesOfText(view.text), unit: view.unit };
}
