import { linesBehind, linesFrom } from "../../ci/lines.ts";
import { shellOf, type Step } from "../../ci/pipeline.ts";
import type { PublishStep } from "../../ci/publish.ts";
import type { PostureAnswer } from "../../../core/posture.ts";
import {
  answerAt,
  jobsBefore,
  publishJobs,
  publishPipelines,
  realSteps,
  stepsBefore,
  strictShellOf,
  wordsOf,
  type PublishingFacts,
} from "./facts.ts";
import { toolOf } from "./start.ts";

const CHECKOUT = /^actions\/checkout@/i;
const BUILDS =
  /\bpython[\d.]*\s+-m\s+build\b|\b(?:pipx\s+run|uvx)\s+(?:build|pyproject-build)\b|\bpyproject-build\b|\bpip[\d.]*\s+install\b|\b(?:poetry|uv|hatch|flit|pdm)\s+build\b|setup\.py\s+(?:sdist|bdist)|\bnpm\s+(?:ci|install|run\s+build)\b|\b(?:yarn|pnpm|bun)\s+(?:install|build|run\s+build)\b|\bcargo\s+build\b|\bgem\s+build\b|\bdotnet\s+(?:build|pack)\b|\bcargo\s+package\b|\bnpm\s+pack\b|\bmaturin\s+(?:build|publish)\b|\bflit\s+publish\b/;

/** A job that publishes should neither check out nor build. */
export function buildAnswers(facts: PublishingFacts): readonly PostureAnswer[] {
  return publishJobs(facts).map(({ pipeline, job }) => {
    const built = job.steps.find(
      (step) =>
        CHECKOUT.test(step.uses?.text ?? "") || step.uses?.text === "checkout" || builtBy(shellOf(step)) !== null,
    );
    if (built === undefined)
      return answerAt("posture-build-apart", "pass", { pipeline, job, line: job.line }, "builds nothing");
    const seen =
      CHECKOUT.test(built.uses?.text ?? "") || built.uses?.text === "checkout"
        ? "checks out the sources"
        : `runs ${builtBy(shellOf(built)) ?? "a build"}`;
    return answerAt("posture-build-apart", "fail", { pipeline, job, line: built.line }, seen);
  });
}

/** What of a shell text builds; null for nothing. Of two tools that publish, one builds if asked to, one unless told not to. */
function builtBy(shell: string): string | null {
  const build = BUILDS.exec(shell);
  if (build !== null) return build[0];
  const asked = linesFrom(shell, /\bpoetry\s+publish\b/).flatMap((line) => /^.*--build\b/.exec(line)?.[0] ?? []);
  if (asked.length > 0) return asked[0]!;
  const isToldNotTo = (options: string): boolean => options.includes("--no-build");
  return linesBehind(shell, /\bpdm\s+publish\b/).every(isToldNotTo) ? null : "pdm publish";
}

const TESTS =
  /\bpytest\b|\bnox\b|\bnosetests\b|\bunittest\b|\bsetup\.py\s+test\b|\bmocha\b|\bnpm\s+(?:run\s+)?t(?:est)?\b|\b(?:yarn|pnpm|bun)\s+(?:run\s+)?test\b|\bjest\b|\bvitest\b|\bcargo\s+test\b|\bgo\s+test\b|\brake\s+(?:test|spec)\b|\brspec\b|\bdotnet\s+test\b|\bmake\s+(?:test|check)\b|\bhatch\s+(?:run\s+)?test\b|\bctest\b/;
/** Environments of tox that test nothing. */
const NO_TESTS = /-e\s*(?:docs?|lint|qa|release|build|publish|type|mypy)\b/;

function runsTests(shell: string): boolean {
  return TESTS.test(shell) || linesBehind(shell, /\btox\b/).some((options) => !NO_TESTS.test(options));
}

/** Tests before publishing. */
export function testAnswers({ steps }: PublishingFacts): readonly PostureAnswer[] {
  return steps.map((publish) => {
    const { pipeline, job, step } = publish;
    const test = stepsBefore(publish).find((one) => runsTests(strictShellOf(one)) || isNamedTest(one));
    const named = jobsBefore(pipeline, job).find(({ id }) => /(?:^|[^a-z])(?:tests?|ci|check)(?:$|[^a-z])/i.test(id));
    if (test !== undefined)
      return answerAt("posture-after-tests", "pass", { pipeline, job, line: test.line }, "tests run before");
    if (named !== undefined)
      return answerAt("posture-after-tests", "pass", { pipeline, job, line: named.line }, `needs job ${named.id}`);
    return answerAt(
      "posture-after-tests",
      "fail",
      { pipeline, job, line: step.line },
      "no job that tests is needed before",
    );
  });
}

/** A script that is not in the checkout, under a name that tells. */
function isNamedTest({ name, run }: Step): boolean {
  return (
    run !== null &&
    /\b(?:run|unit|and)?\W*tests?\b/i.test(name ?? "") &&
    !/upload|publish|report|pypi|index|install|results/i.test(name ?? "")
  );
}

const FOLDER = /\b(?:dist|build|wheelhouse|package)\b/;
const ARTIFACT = /\b(?:dist|build|wheelhouse|package)\b|\.whl|\.tar\.gz|\.tgz|prepublish/;
/** Programs that read what was built, and what of their command says that they do. */
const SCANNERS = [
  [/\bleaktrail(?:\.js|@[\w.-]+)?\s+(?:prepublish|scan)\b/, ARTIFACT],
  [/\b(?:gitleaks|betterleaks)\s+(?:dir|directory|detect)\b/, FOLDER],
  [/\btrufflehog\s+filesystem\b/, FOLDER],
  [/\b(?:kingfisher|ggshield\s+secret)\s+scan\b/, FOLDER],
] as const;

/** A scan of the built artifact before publishing. */
export function scanAnswers({ steps }: PublishingFacts): readonly PostureAnswer[] {
  return steps.map((publish) => {
    const { pipeline, job, step } = publish;
    const scan = stepsBefore(publish).find(readsArtifact);
    if (scan !== undefined)
      return answerAt(
        "posture-after-scan",
        "pass",
        { pipeline, job, line: scan.line },
        "the built artifact is scanned before",
      );
    const words = stepsBefore(publish).find(
      (one) => /\bgrep\b/.test(shellOf(one)) && /pypi-|token|secret|password/i.test(shellOf(one)),
    );
    const seen =
      words === undefined
        ? "nothing scans the built artifact"
        : "a search for words in the sources does not read the built artifact";
    return answerAt("posture-after-scan", "fail", { pipeline, job, line: words?.line ?? step.line }, seen);
  });
}

function readsArtifact(step: Step): boolean {
  const { uses, arguments: given } = step;
  const shell = strictShellOf(step);
  const commands = SCANNERS.flatMap(([scanner, artifact]) =>
    linesFrom(shell, scanner).map((command) => artifact.test(command)),
  );
  if (commands.length > 0) return commands.includes(true);
  const isScanner = /leaktrail|gitleaks|trufflehog|ggshield|kingfisher/i.test(uses?.text ?? "");
  return isScanner && given.some(({ text }) => ARTIFACT.test(text));
}

const FULL_ID = /@[0-9a-f]{40}$/i;

/** Actions pinned to commits. */
export function pinAnswers(facts: PublishingFacts): readonly PostureAnswer[] {
  return publishPipelines(facts)
    .filter(({ system }) => system === "github")
    .flatMap((pipeline) => {
      const used = pipeline.jobs.flatMap(({ steps }) => steps.flatMap(({ uses }) => uses ?? []));
      const loose = used.filter(
        ({ text }) =>
          !text.startsWith("./") && !FULL_ID.test(text) && !/^docker:\/\/.+@sha256:[0-9a-f]{64}$/i.test(text),
      );
      if (loose.length === 0)
        return [
          answerAt("posture-pinned", "pass", { pipeline, line: 1 }, `${used.length} actions, each pinned to a commit`),
        ];
      return loose.map(({ text, line }) =>
        answerAt("posture-pinned", "fail", { pipeline, line }, `${text} is no commit`),
      );
    });
}

const TAG = /GITHUB_REF|github\.ref|CI_COMMIT_TAG|CIRCLE_TAG|TAG_NAME|\bTAG\b/i;
const COMPARISON = /!=|==|\[\[? |\btest\b|assert|exit 1|\bcmp\b|\bdiff\b/;

/** The tag against the package's version. */
export function versionAnswers(facts: PublishingFacts): readonly PostureAnswer[] {
  return realSteps(facts).map((publish) => {
    const { pipeline, job, step } = publish;
    // The publishing step too may be a script that compares before it uploads.
    const compared = [...stepsBefore(publish), step].find(comparesVersion);
    const rule = "posture-tag-version";
    if (compared !== undefined)
      return answerAt(rule, "pass", { pipeline, job, line: compared.line }, "a step compares the tag with the version");
    const at = { pipeline, job, line: step.line };
    const tool = toolOf(publish);
    return tool === null
      ? answerAt(rule, "fail", at, "no step compares the tag with the version")
      : answerAt(rule, "not applicable", at, `${tool} makes the tag of the version`);
  });
}

function comparesVersion(step: Step): boolean {
  const isNamed = /tag.{0,20}version|version.{0,20}tag|check[-_]version/i.test(step.name ?? "");
  const words = wordsOf(step);
  return isNamed || (TAG.test(words) && /version/i.test(words) && COMPARISON.test(shellOf(step)));
}

/** The test index before the real one. */
export function testIndexAnswers({ steps }: PublishingFacts): readonly PostureAnswer[] {
  const real = steps.filter(
    ({ registry, toTestIndex, toForge }) => registry.name === "PyPI" && !toTestIndex && !toForge,
  );
  return real.map(({ pipeline, job, step }) => {
    const before = new Set(jobsBefore(pipeline, job));
    const earlier = (other: PublishStep): boolean =>
      before.has(other.job) || (other.job === job && job.steps.indexOf(other.step) < job.steps.indexOf(step));
    const chosen = step.arguments.find(({ name, text }) => /^repository.url$/.test(name) && text.includes("${{"));
    if (chosen !== undefined)
      return answerAt(
        "posture-test-index",
        "by hand",
        { pipeline, job, line: chosen.line },
        `${chosen.text} decides which index it is`,
      );
    const trial = steps.find((other) => other.pipeline === pipeline && other.toTestIndex && earlier(other));
    return trial === undefined
      ? answerAt(
          "posture-test-index",
          "fail",
          { pipeline, job, line: step.line },
          "no job before it publishes to the test index",
        )
      : answerAt(
          "posture-test-index",
          "pass",
          { pipeline, job, line: trial.step.line },
          `job ${trial.job.id} publishes to the test index before`,
        );
  });
}
