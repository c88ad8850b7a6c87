import { isForgeToken, mayMintIdentity } from "../../ci/publish.ts";
import type { Step } from "../../ci/pipeline.ts";
import type { PostureAnswer } from "../../../core/posture.ts";
import { answerAt, type PublishingFacts } from "./facts.ts";

/** No registry takes an identity of Jenkins. */
const OF_JENKINS: readonly string[] = [
  "Publish from a system whose identity the registry takes (GitHub Actions, GitLab), and let Jenkins test and build.",
  "Where it must be Jenkins: a token for this project alone, in a credential of this job's folder, replaced by a date that is written down.",
];

/** How each step proves who it is: by trusted publishing, by a token, or by both, of which the token wins. */
export function loginAnswers({ steps }: PublishingFacts): readonly PostureAnswer[] {
  return steps
    .filter(({ toForge }) => !toForge)
    .flatMap((publish): readonly PostureAnswer[] => {
      const { pipeline, job, step, registry, login, tokens } = publish;
      const at = { pipeline, job, line: tokens[0]?.line ?? step.line };
      const name = tokens[0] === undefined ? "" : shownToken(tokens[0]);
      switch (login) {
        case "oidc":
          return [
            answerAt("posture-login", "pass", at, `publishes to ${registry.name} by trusted publishing`),
            answerAt("posture-login-both", "pass", at, "no token beside it"),
          ];
        case "both":
          return [
            answerAt(
              "posture-login-both",
              "fail",
              at,
              `${name} stands beside \`id-token: write\`: ${
                registry.name === "npm"
                  ? "npm falls back to it where trusted publishing fails, and it lives on"
                  : "the token is used, and trusted publishing is off"
              }`,
            ),
          ];
        case "token": {
          const seen = `publishes to ${registry.name} with ${name === "" ? "a token of the project's settings" : name}`;
          const answer = answerAt("posture-login", "fail", at, seen);
          return [pipeline.system === "jenkins" ? { ...answer, remedy: OF_JENKINS } : answer];
        }
        case "unknown":
          return [
            answerAt("posture-login", "by hand", at, `publishes to ${registry.name}, and nothing here says with what`),
          ];
      }
    });
}

/** A token that other jobs or steps still have although publishing needs none. */
export function leftoverAnswers({ steps, pipelines }: PublishingFacts): readonly PostureAnswer[] {
  const trusted = steps.filter(({ login }) => login === "oidc");
  if (trusted.length === 0) return [];
  const names = new Set(trusted.flatMap(({ registry }) => registry.tokens));
  const used = new Set(steps.flatMap(({ tokens }) => tokens));
  const left = pipelines.flatMap((pipeline) =>
    [
      ...pipeline.variables,
      ...pipeline.jobs.flatMap(({ variables, steps: all }) => [...variables, ...all.flatMap((one) => one.variables)]),
    ]
      .filter((variable) => names.has(variable.name) && variable.text !== "" && !used.has(variable))
      .filter(({ text }) => !/steps\.[\w-]+\.outputs\./.test(text))
      .map((variable) =>
        answerAt("posture-leftover", "fail", { pipeline, line: variable.line }, `${variable.name} is still set`),
      ),
  );
  return left.length > 0
    ? left
    : [{ rule: "posture-leftover", status: "pass", evidence: "no variable of a publishing token is set" }];
}

/** The forge's own token is for its own registry. */
export function forgeTokenAnswers({ steps }: PublishingFacts): readonly PostureAnswer[] {
  return steps.map(({ pipeline, job, step, registry, toForge }) => {
    const given = [...pipeline.variables, ...job.variables, ...step.variables, ...step.arguments];
    const own = given.find(
      ({ name, text }) =>
        isForgeToken(text) && (registry.tokens.includes(name) || registry.tokenArguments.includes(name)),
    );
    if (own === undefined || toForge)
      return answerAt(
        "posture-forge-token",
        "pass",
        { pipeline, job, line: step.line },
        own === undefined ? "the forge's token is not used" : "it goes to the forge's own registry",
      );
    return answerAt(
      "posture-forge-token",
      "fail",
      { pipeline, job, line: own.line },
      `${own.name} hands the forge's token to ${registry.name}`,
    );
  });
}

/** `id-token: write` in jobs that publish, and nowhere else. */
export function identityAnswers({ pipelines, steps }: PublishingFacts): readonly PostureAnswer[] {
  return pipelines
    .filter(({ system }) => system === "github")
    .flatMap((pipeline) => {
      const { permissions } = pipeline;
      const top = permissions?.scopes.get("id-token") === "write" || permissions?.all === "write";
      const publishing = new Set(steps.filter((one) => one.pipeline === pipeline).map(({ job }) => job));
      if (publishing.size === 0) return [];
      if (top && pipeline.jobs.some((job) => job.permissions === null && !publishing.has(job))) {
        return [
          answerAt(
            "posture-id-token-scope",
            "fail",
            { pipeline, line: permissions.line },
            "every job may ask for identity tokens",
          ),
        ];
      }
      const others = pipeline.jobs.filter(
        (job) =>
          !publishing.has(job) && job.permissions !== null && mayMintIdentity(pipeline, job) && !attests(job.steps),
      );
      if (others.length === 0)
        return [
          answerAt(
            "posture-id-token-scope",
            "pass",
            { pipeline, line: 1 },
            "only jobs that publish may ask for identity tokens",
          ),
        ];
      return others.map((job) =>
        answerAt(
          "posture-id-token-scope",
          "fail",
          { pipeline, job, line: job.permissions!.line },
          "may ask for identity tokens and publishes nothing",
        ),
      );
    });
}

/** Signing asks for an identity too. */
function attests(steps: readonly Step[]): boolean {
  return steps.some(({ uses, run, arguments: given }) =>
    /attest|sigstore|cosign|slsa|codecov|configure-aws-credentials|google-github-actions\/auth|azure\/login/i.test(
      `${uses?.text ?? ""} ${run ?? ""} ${given.map(({ name }) => name).join(" ")}`,
    ),
  );
}

/** A variable as it stands in the file, without anything that may be a value. */
function shownToken({ name, text }: { readonly name: string; readonly text: string }): string {
  const reference = /^\$\{\{[^}]*\}\}?|^\$\{?\w+\}?/.exec(text)?.[0];
  if (name === "") return reference ?? (/^[$`]/.test(text) ? "what a command prints" : "a literal token");
  return reference === undefined ? name : `${name}: ${reference}`;
}
