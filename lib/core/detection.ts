import type { Facts, Pattern } from "./pattern.ts";
import type { Secret } from "./secret.ts";
import { severityOf, type Severity, type Verdict } from "./verdict.ts";

/** One value found in one piece of text, before anything is known about where that text lives. */
export interface Detection {
  readonly pattern: Pattern;
  readonly verdict: Verdict;
  readonly secret: Secret;
  /** Identity of the secret within its family; the value itself unless a proof gives a better one. */
  readonly normalised: string;
  /** Byte offset of the value's first byte in the content. */
  readonly start: number;
  /** Byte offset one past the value's last byte. */
  readonly end: number;
  readonly facts: Facts;
  /** Other secrets of the same credential, by offsets from {@link start}; until they are told which one they belong to. */
  readonly parts?: readonly { readonly from: number; readonly to: number }[];
  /** Key of the secret in whose row this one is told (`secretKey`). Holds its value: never print or store it. */
  readonly partOf?: string;
  /** Why it is believed real (or not), one sentence. */
  readonly why: string;
  /** Where it weighs less than its verdict says. */
  readonly severity?: Severity;
}

/** What a detection means for the exit code. */
export function severityOfDetection({ verdict, severity }: Detection): Severity {
  return severity ?? severityOf(verdict);
}
