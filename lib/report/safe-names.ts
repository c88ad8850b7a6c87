import type { Finding } from "../core/finding.ts";
import { namesMasked, type Masked, type MaskNames } from "./masked-names.ts";
import { alsoValues } from "./value-masks.ts";

/**
 * Masks the secrets in the names that some values hold: those that `byPattern` knows, and the values of the findings
 * beside them.
 */
export function safeNames(
  values: readonly unknown[],
  byPattern: MaskNames,
  findings: readonly Pick<Finding, "secret">[] = [],
): Masked {
  const secrets = findings.map(({ secret }) => secret);
  return namesMasked(values, alsoValues(byPattern, secrets), alsoValues(NONE, secrets));
}

/** A text of several lines, such as a message, with the secrets in it masked. */
export function safeText(text: string, byPattern: MaskNames): string {
  return namesMasked([text], byPattern, NONE)(text);
}

const NONE: MaskNames = () => new Map();
