import type { Checkout } from "../checkout.ts";
import type { PostureAnswer } from "../../core/posture.ts";

const DOCUMENT = /(?:^|\/)[^/]*\.(?:md|rst|adoc|txt)$/i;
const POLICY =
  /\brotat(?:e|es|ed|ion|ing)\b[^.\n]{0,120}\b(?:tokens?|keys?|secrets?|credentials?|days|months|quarter|year)|\b(?:tokens?|keys?|secrets?|credentials?)\b[^.\n]{0,120}\brotat(?:e|es|ed|ion|ing)\b/i;

/** Whether some document says how secrets are rotated. */
export function rotationAnswers({ files, text }: Checkout): readonly PostureAnswer[] {
  const documents = files.map(({ path }) => path).filter((path) => DOCUMENT.test(path) && mayHoldPolicy(path));
  for (const path of documents) {
    const lines = (text(path) ?? "").split(/\r?\n/);
    const at = lines.findIndex((line) => POLICY.test(line));
    if (at >= 0)
      return [
        { rule: "posture-rotation", status: "pass", evidence: `${path}:${at + 1}: ${lines[at]!.trim().slice(0, 100)}` },
      ];
  }
  return [
    {
      rule: "posture-rotation",
      status: "fail",
      evidence: `none of ${documents.length} documents says when and how tokens are rotated`,
    },
  ];
}

/** Where a project says how it is run; other pages tell of tokens for other reasons. */
function mayHoldPolicy(path: string): boolean {
  const name = path.slice(path.lastIndexOf("/") + 1);
  if (!/^(?:[^/]+|(?:docs?|\.github|\.gitlab|security|policies|runbooks?)\/.+)$/i.test(path)) return false;
  return /^readme|secur|rotat|secret|credential|token|polic|releas|publish|contribut|incident|runbook|operat/i.test(
    name,
  );
}
