import type { Finding } from "../../core/finding.ts";
import type { Verdict } from "../../core/verdict.ts";
import { SEVERITIES } from "../../core/verdict.ts";
import { ruleIdOf } from "../rule-id.ts";
import { tellsWhatIsSeen } from "../sentences.ts";
import { sarifText } from "./sarif-text.ts";

/** Rules of a run by their id, in the order in which findings name them. */
export function rulesOf(findings: Iterable<Finding>): ReadonlyMap<string, { index: number; rule: object }> {
  const gravest = new Map<string, Finding>();
  for (const finding of findings) {
    const id = ruleIdOf(finding);
    const known = gravest.get(id);
    if (known === undefined || rank(finding) > rank(known)) gravest.set(id, finding);
  }
  return new Map(Array.from(gravest, ([id, finding], index) => [id, { index, rule: ruleFor(id, finding) }]));
}

function rank({ severity }: Finding): number {
  return SEVERITIES.indexOf(severity);
}

/** What a rule is about, without what one finding of it tells. */
function meaning(finding: Finding): string {
  const { impact, title } = finding;
  if (tellsWhatIsSeen(finding)) return `leaktrail posture checks this: ${title}`;
  return impact === "" ? title : impact;
}

/** GitHub shows no more characters of a description. */
const LONGEST = 1024;

function ruleFor(id: string, finding: Finding): object {
  const { title, remedy, severity, secret, verdict } = finding;
  const steps = remedy.map((step, at) => `${at + 1}. ${sarifText(step)}`);
  return {
    id,
    shortDescription: { text: cut(title) },
    fullDescription: { text: cut(meaning(finding)) },
    help: { text: steps.length === 0 ? "Take it out and make it worthless." : steps.join("\n") },
    defaultConfiguration: { level: severity },
    properties: {
      tags: ["security", secret === null ? "external/cwe/cwe-538" : "external/cwe/cwe-798"],
      precision: PRECISION[verdict],
      "security-severity": securitySeverity(finding),
    },
  };
}

function cut(text: string): string {
  return sarifText(text).slice(0, LONGEST);
}

/** GitHub's scale: above 9 critical, from 7 high, from 4 medium, below that low. */
function securitySeverity({ severity, secret }: Finding): string {
  if (severity === "error") return secret === null ? "7.5" : "9.1";
  return severity === "warning" ? "5.0" : "2.0";
}

const PRECISION: Readonly<Record<Verdict, "very-high" | "high" | "medium" | "low">> = {
  confirmed: "very-high",
  shaped: "high",
  generic: "medium",
  expired: "high",
  mismatch: "low",
  placeholder: "low",
  encrypted: "high",
  path: "high",
  posture: "high",
};
