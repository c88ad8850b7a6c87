import type { Checkout } from "../../checkout.ts";
import type { PostureAnswer } from "../../../core/posture.ts";
import { approvalAnswers, environmentAnswers, permissionAnswers, triggerAnswers } from "./access.ts";
import { confirmationAnswers } from "./confirmation.ts";
import type { PublishingFacts } from "./facts.ts";
import { forgeTokenAnswers, identityAnswers, leftoverAnswers, loginAnswers } from "./login.ts";
import { literalAnswers, scopeAnswers, sharedSecretAnswers } from "./secrets.ts";
import { includeAnswers } from "./includes.ts";
import { isOnlyCalled } from "../../ci/reuse.ts";
import { tagFilterAnswers } from "./start.ts";
import { attestationAnswers, changelogAnswers, notifyAnswers } from "./trail.ts";
import { buildAnswers, pinAnswers, scanAnswers, testAnswers, testIndexAnswers, versionAnswers } from "./validation.ts";

/** Rules that ask about publishing alone, each with what answers it. */
const PUBLISHING: readonly (readonly [rule: string, answers: (facts: PublishingFacts) => readonly PostureAnswer[]])[] =
  [
    ["posture-login", loginAnswers],
    ["posture-leftover", leftoverAnswers],
    ["posture-environment", environmentAnswers],
    ["posture-id-token-scope", identityAnswers],
    ["posture-permissions", permissionAnswers],
    ["posture-triggers", triggerAnswers],
    ["posture-tag-filter", tagFilterAnswers],
    ["posture-after-approval", approvalAnswers],
    ["posture-confirmation", confirmationAnswers],
    ["posture-forge-token", forgeTokenAnswers],
    ["posture-shared-secret", sharedSecretAnswers],
    ["posture-build-apart", buildAnswers],
    ["posture-after-tests", testAnswers],
    ["posture-after-scan", scanAnswers],
    ["posture-pinned", pinAnswers],
    ["posture-tag-version", versionAnswers],
    ["posture-test-index", testIndexAnswers],
    ["posture-attestations", attestationAnswers],
    ["posture-changelog", changelogAnswers],
    ["posture-notify", notifyAnswers],
  ];

/** Rules whose answer may stand in the workflow that uses a reusable one. */
const OF_CALLER = new Set(
  "after-tests after-approval after-scan test-index changelog notify tag-version"
    .split(" ")
    .map((id) => `posture-${id}`),
);

/** Everything about CI files and publishing. */
export function publishingAnswers(facts: PublishingFacts, { files, secretsIn }: Checkout): readonly PostureAnswer[] {
  const why = facts.steps.length === 0 ? "no CI file publishes a package" : "nothing here asks for it";
  const called = new Set(facts.pipelines.filter(isOnlyCalled).map(({ path }) => path));
  const own = PUBLISHING.flatMap(([rule, answers]): readonly PostureAnswer[] => {
    const found = facts.steps.length === 0 ? [] : answers(facts);
    return found.length > 0
      ? onePerJob(found.map((one) => leftToCaller(one, called)))
      : [{ rule, status: "not applicable", evidence: why }];
  });
  const others = files.map(({ path }) => path).filter((path) => /(?:^|\/)\.pypirc$/.test(path));
  return [
    ...own,
    ...includeAnswers(facts),
    ...literalAnswers(facts, secretsIn),
    ...scopeAnswers(facts, secretsIn, others),
  ];
}

function leftToCaller(answer: PostureAnswer, called: ReadonlySet<string>): PostureAnswer {
  if (answer.status !== "fail" || !OF_CALLER.has(answer.rule) || !called.has(answer.place?.path ?? "")) return answer;
  return {
    ...answer,
    status: "by hand",
    evidence: `${answer.evidence} in this file; what uses it is not in this checkout`,
  };
}

/** A job that uploads several packages alike gets one row, not one for each. */
function onePerJob(answers: readonly PostureAnswer[]): readonly PostureAnswer[] {
  const seen = new Set<string>();
  return answers.filter(({ rule, status, evidence }) => {
    const key = rule === "posture-pinned" ? evidence : `${status} ${evidence.replace(/:\d+:/, ":")}`;
    return !seen.has(key) && seen.add(key);
  });
}
