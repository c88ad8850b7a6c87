import type { Secret } from "../core/secret.ts";
import type { Report } from "../core/report.ts";

/** Characters of text that are told at once. */
const AT_ONCE = 1 << 16;

/**
 * The report as one JSON object that follows `schema/report.schema.json`, in parts: a repository with thousands of refs
 * makes a text of a hundred megabytes. Values appear only with `reveal`.
 */
export function* jsonReport(report: Report, reveal: boolean): Generator<string> {
  let open = "";
  for (const part of reportParts(report, reveal)) {
    open += part;
    if (open.length < AT_ONCE) continue;
    yield open;
    open = "";
  }
  yield open;
}

function* reportParts({ findings, suppressed, ...rest }: Report, reveal: boolean): Generator<string> {
  yield jsonText(rest, 2).slice(0, -"\n}".length);
  yield* listParts("findings", findings, reveal);
  yield* listParts("suppressed", suppressed, reveal);
  yield "\n}\n";
}

/** A list of findings as a further member of the report. */
function* listParts(name: string, findings: Report["findings"], reveal: boolean): Generator<string> {
  let before = `,\n  "${name}": [`;
  for (const finding of findings) {
    // Texts within JSON have no line feed of their own.
    yield `${before}\n    ${jsonText(jsonFinding(finding, reveal), 2).replaceAll("\n", "\n    ")}`;
    before = ",";
  }
  yield findings.length === 0 ? `${before}]` : "\n  ]";
}

/** Characters that JSON leaves as they are and that end a line for some readers or steer a terminal. */
const UNSAFE = /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g;

/** JSON that is one line for everybody (without `indent`) and that a terminal only shows. */
export function jsonText(value: object, indent?: number): string {
  const escape = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
  return JSON.stringify(value, null, indent).replaceAll(UNSAFE, escape);
}

/** A finding as the JSON formats show it; everything but `secret` goes as it is. */
export function jsonFinding(finding: { readonly secret: Secret | null }, reveal: boolean): object {
  const { secret } = finding;
  if (secret === null) return finding;
  const { masked, length } = secret;
  return { ...finding, secret: { masked, length, ...(reveal ? { value: secret.reveal() } : {}) } };
}
