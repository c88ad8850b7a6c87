import { mayMintIdentity } from "../../ci/publish.ts";
import { releaseToolOf } from "../../ci/release-tools.ts";
import type { PostureAnswer } from "../../../core/posture.ts";
import { answerAt, publishJobs, realSteps, stepsBefore, wordsOf, type PublishingFacts } from "./facts.ts";

/** Attestations of what is published. */
export function attestationAnswers(facts: PublishingFacts): readonly PostureAnswer[] {
  return realSteps(facts)
    .filter(({ registry, toForge }) => !toForge && (registry.name === "PyPI" || registry.name === "npm"))
    .map((publish) => {
      const { pipeline, job, step, registry, login } = publish;
      const off = step.arguments.find(
        ({ name, text }) => name === "attestations" && /^(?:false|no|off|0)$/i.test(text),
      );
      const rule = "posture-attestations";
      if (off !== undefined)
        return answerAt(rule, "fail", { pipeline, job, line: off.line }, "attestations are switched off");
      const at = { pipeline, job, line: step.line };
      if (pipeline.system === "jenkins" || pipeline.system === "circleci")
        return answerAt(rule, "not applicable", at, `${registry.name} takes no attestations of this system`);
      const isAttested = [...stepsBefore(publish), step].some(
        (one) =>
          /attest|sigstore|--provenance\b|NPM_CONFIG_PROVENANCE/i.test(wordsOf(one)) ||
          one.variables.some(({ name }) => /PROVENANCE/i.test(name)),
      );
      if (isAttested) return answerAt(rule, "pass", at, "a step attests the artifact");
      const isDefault =
        login === "oidc" &&
        (registry.name === "npm" || step.uses?.text.startsWith("pypa/gh-action-pypi-publish@") === true);
      if (isDefault && mayMintIdentity(pipeline, job))
        return answerAt(rule, "pass", at, "trusted publishing attests by default");
      return answerAt(rule, "fail", at, "nothing attests the artifact");
    });
}

/** The release's entry in the changelog. */
export function changelogAnswers(facts: PublishingFacts): readonly PostureAnswer[] {
  return realSteps(facts).map((publish) => {
    const { pipeline, job, step } = publish;
    const asked = stepsBefore(publish).find(
      (one) =>
        /change-?log|release[- ]?notes|HISTORY\.(?:md|rst)|CHANGES\.(?:md|rst)|NEWS\b/i.test(wordsOf(one)) &&
        /\bgrep\b|\bawk\b|\bsed\b|exit 1|test -|changelog/i.test(wordsOf(one)),
    );
    const tool = [...stepsBefore(publish), step].find((one) => releaseToolOf(one)?.changelog === true);
    if (asked === undefined && tool !== undefined)
      return answerAt(
        "posture-changelog",
        "pass",
        { pipeline, job, line: tool.line },
        `${releaseToolOf(tool)!.name} writes it`,
      );
    return asked === undefined
      ? answerAt(
          "posture-changelog",
          "fail",
          { pipeline, job, line: step.line },
          "no step looks for the changelog's entry",
        )
      : answerAt("posture-changelog", "pass", { pipeline, job, line: asked.line }, "a step looks into the changelog");
  });
}

const TELLS =
  /softprops\/action-gh-release|ncipollo\/release-action|actions\/create-release|upload-to-gh-release|release-drafter|goreleaser|(?:gh|glab)\s+release\s+(?:create|edit)|slack|discord|teams|mattermost|sendmail|action-send-mail|\bmail\s+-s|telegram|webhook|release-cli|emailext|slackSend/i;

/** Word of the release. */
export function notifyAnswers(facts: PublishingFacts): readonly PostureAnswer[] {
  const real = publishJobs(facts).filter(({ steps }) => steps.some(({ toTestIndex }) => !toTestIndex));
  return real.map(({ pipeline, job, steps }) => {
    const last = Math.max(...steps.map(({ step }) => job.steps.indexOf(step)));
    const after = [
      ...job.steps.slice(last + 1),
      ...pipeline.jobs.filter(({ needs }) => needs.includes(job.id)).flatMap((one) => one.steps),
    ];
    const told = after.find((step) => TELLS.test(wordsOf(step)));
    if (told !== undefined)
      return answerAt(
        "posture-notify",
        "pass",
        { pipeline, job, line: told.line },
        "a step behind it tells of the release",
      );
    if (pipeline.triggers.some(({ text }) => text === "release"))
      return answerAt(
        "posture-notify",
        "pass",
        { pipeline, job, line: job.line },
        "the release that starts it tells its watchers",
      );
    const other = after.find((step) => /repository-dispatch|gh\s+workflow\s+run/.test(wordsOf(step)));
    if (other !== undefined)
      return answerAt(
        "posture-notify",
        "by hand",
        { pipeline, job, line: other.line },
        "a step behind it starts another workflow, which may tell",
      );
    return answerAt(
      "posture-notify",
      "fail",
      { pipeline, job, line: job.line },
      "no step behind it tells of the release",
    );
  });
}
