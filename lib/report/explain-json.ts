import { disclosureOf } from "../../patterns/disclosure.ts";
import type { ExplainedFinding } from "../core/explained-finding.ts";
import { jsonFinding, jsonText } from "./json.ts";

/** An explained finding as JSON; the secret's value never. */
export function explainJson({ finding, ...rest }: ExplainedFinding): string {
  const disclosure = finding.provider === undefined ? null : disclosureOf(finding.provider);
  return `${jsonText({ finding: jsonFinding(finding, false), ...rest, disclosure }, 2)}\n`;
}
