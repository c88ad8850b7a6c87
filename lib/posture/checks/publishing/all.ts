import type { Checkout } from "../../checkout.ts";
import type { PostureAnswer } from "../../../core/posture.ts";
import {
  approvalAnswers,
  confirmationAnswers,
  environmentAnswers,
  permissionAnswers,
  tagFilterAnswers,
  triggerAnswers,
} from "./access.ts";
import type { PublishingFacts } from "./facts.ts";
import { forgeTokenAnswers, identityAnswers, leftoverAnswers, loginAnswers } from "./login.ts";
import { literalAnswers, scopeAnswers, sharedSecretAnswers } from "./secrets.ts";
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

/** Everything about CI files and publishing. */
export function publishingAnswers(facts: PublishingFacts, { files, secretsIn }: Checkout): readonly PostureAnswer[] {
  const why = facts.steps.length === 0 ? "no CI file publishes a package" : "nothing here asks for it";
  const own = PUBLISHING.flatMap(([rule, answers]): readonly PostureAnswer[] => {
    const found = facts.steps.length === 0 ? [] : answers(facts);
    return found.length > 0 ? found : [{ rule, status: "not applicable", evidence: why }];
  });
  const others = files.map(({ path }) => path).filter((path) => /(?:^|\/)\.pypirc$/.test(path));
  return [...own, ...literalAnswers(facts, secretsIn), ...scopeAnswers(facts, secretsIn, others)];
}
