import type { Checkout } from "../checkout.ts";
import { readYaml, type YamlView } from "../ci/yaml-view.ts";
import type { PostureAnswer } from "../../core/posture.ts";

const CONFIG = ".pre-commit-config.yaml";
/** Programs that look for secrets, as a hook's text names them. */
const SCANNERS =
  /\b(?:leaktrail|gitleaks|betterleaks|trufflehog|detect-secrets|kingfisher|secretlint|ggshield|talisman|git-secrets|ripsecrets)\b/;
const RUNS_OTHERS = /\b(?:pre-commit|lefthook|husky|lint-staged|prek)\b/;
/** Ids that repositories offer, where we know all of them. */
const OFFERED: readonly (readonly [RegExp, ReadonlySet<string>])[] = [
  [/(?:^|\/)leaktrail(?:\.git)?\/?$/, new Set(["leaktrail", "leaktrail-system", "leaktrail-history"])],
  [/\/gitleaks\/gitleaks(?:\.git)?\/?$/, new Set(["gitleaks", "gitleaks-docker", "gitleaks-system"])],
  [/\/yelp\/detect-secrets(?:\.git)?\/?$/i, new Set(["detect-secrets"])],
];

/** Whether a hook of this clone looks for secrets. */
export function hookAnswers({ hooks, isRepository, text }: Checkout): readonly PostureAnswer[] {
  if (!isRepository) return [{ rule: "posture-hook", status: "not applicable", evidence: "this is no git repository" }];
  const script = hooks.active.get("pre-commit");
  if (script === undefined) {
    const isDead = hooks.dead.includes("pre-commit");
    const evidence = isDead
      ? `${hooks.folder}/pre-commit is not executable, so that git passes it over`
      : `there is no ${hooks.folder}/pre-commit`;
    const remedy = isDead ? { remedy: [`Run \`chmod +x ${hooks.folder}/pre-commit\`.`] } : {};
    return [{ rule: "posture-hook", status: "fail", evidence, ...remedy }];
  }
  const configured = [text(CONFIG), text("lefthook.yml"), text(".husky/pre-commit"), text("package.json")].join("\n");
  const isCalled = SCANNERS.test(script) || (RUNS_OTHERS.test(script) && SCANNERS.test(configured));
  return isCalled
    ? [{ rule: "posture-hook", status: "pass", evidence: `${hooks.folder}/pre-commit runs a scanner` }]
    : [{ rule: "posture-hook", status: "fail", evidence: `${hooks.folder}/pre-commit calls no scanner that we know` }];
}

/** Whether each entry of pre-commit's configuration can run. */
export function hookConfigAnswers({ text }: Checkout): readonly PostureAnswer[] {
  const config = text(CONFIG);
  if (config === null) {
    return [{ rule: "posture-hook-config", status: "not applicable", evidence: `there is no ${CONFIG}` }];
  }
  const { root, error } = readYaml(config);
  if (error !== null) return [broken(error.text, error.line)];
  const faults = root.get("repos").items().flatMap(faultsOf);
  if (faults.length > 0) return faults;
  const count = root.get("repos").items().length;
  return [
    {
      rule: "posture-hook-config",
      status: "pass",
      evidence: `${CONFIG}: ${count} repositories, each with what it needs`,
    },
  ];
}

function faultsOf(entry: YamlView): readonly PostureAnswer[] {
  const repo = entry.get("repo").text;
  if (repo === null) return [broken("an entry without `repo`", entry.line)];
  const hooks = entry.get("hooks").items();
  if (hooks.length === 0) return [broken(`${repo} has no hooks`, entry.line)];
  if (repo === "local") return hooks.flatMap(localFaults);
  if (repo === "meta") return [];
  const rev = entry.get("rev").text;
  const offered = OFFERED.find(([name]) => name.test(repo))?.[1];
  const unknown = offered === undefined ? [] : hooks.filter((hook) => !offered.has(hook.get("id").text ?? ""));
  return [
    ...(rev === null || rev === "" ? [broken(`${repo} has no \`rev\``, entry.line)] : []),
    ...unknown.map((hook) => broken(`${repo} offers no hook ${hook.get("id").text ?? "without an id"}`, hook.line)),
  ];
}

function localFaults(hook: YamlView): readonly PostureAnswer[] {
  const absent = ["id", "name", "entry", "language"].filter((key) => hook.get(key).text === null);
  return absent.length === 0 ? [] : [broken(`a local hook has no \`${absent.join("`, `")}\``, hook.line)];
}

function broken(why: string, line: number): PostureAnswer {
  return {
    rule: "posture-hook-config",
    status: "fail",
    evidence: `${CONFIG}:${line}: ${why}`,
    place: { path: CONFIG, line },
  };
}
