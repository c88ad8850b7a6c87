import { pathRuleFor } from "../../detect/path/judge-path.ts";
import type { Checkout, CheckoutFile } from "../checkout.ts";
import { groupedBy } from "../../core/grouped-by.ts";
import type { PostureAnswer } from "../../core/posture.ts";
import { named } from "./named.ts";

/** A kind of project, told by a file at its root. */
interface Customary {
  readonly marker: RegExp;
  readonly paths: readonly string[];
}

/** Files that projects of a kind usually have, or get one day. */
const CUSTOMARY: readonly Customary[] = [
  {
    marker: /^/,
    paths: [
      ".env",
      ".env.local",
      ".secrets/token",
      "config/secrets.yaml",
      "config/local.yaml",
      ".claude/settings.local.json",
      "CLAUDE.local.md",
    ],
  },
  {
    marker: /^(?:pyproject\.toml|setup\.(?:py|cfg)|requirements[\w-]*\.txt|Pipfile)$/,
    paths: [".venv/pyvenv.cfg", ".pypirc"],
  },
  { marker: /^package\.json$/, paths: [".env.production", "node_modules/x/package.json"] },
  { marker: /\.tf$/, paths: ["terraform.tfstate", "secrets.auto.tfvars", ".terraform/terraform.tfstate"] },
  { marker: /^wrangler\.(?:toml|jsonc?)$/, paths: [".dev.vars"] },
  { marker: /^(?:Gemfile|config\/application\.rb)$/, paths: ["config/master.key"] },
];

/** Paths that git must be asked about before the rules can be judged. */
export function pathsToAsk(paths: readonly string[]): readonly string[] {
  return [...new Set([...paths.filter((path) => pathRuleFor(path) !== null), ...customaryIn(paths)])];
}

/** Paths that the repository's own rules should ignore and do not: of files that are there, and of customary ones. */
export function openPaths({ files, ignoreRule, secretsIn }: Checkout): {
  readonly existing: readonly string[];
  readonly customary: readonly string[];
} {
  const paths = files.map(({ path }) => path);
  const isOpen = (path: string): boolean => ignoreRule(path)?.isShared !== true;
  const existing = files.filter(({ path, tracked }) => !tracked && isSecretive(path, secretsIn));
  const customary = customaryIn(paths).filter((path) => !paths.includes(path));
  return { existing: existing.map(({ path }) => path).filter(isOpen), customary: customary.filter(isOpen) };
}

/** Whether what holds credentials, or customarily does, is ignored by the repository's own rules. */
export function ignoreAnswers({ files, isRepository, ignoreRule, secretsIn }: Checkout): readonly PostureAnswer[] {
  const paths = files.map(({ path }) => path);
  if (!isRepository) return [notApplicable("posture-ignored", "git cannot be asked about this folder")];
  const existing = files.filter(({ path }) => isSecretive(path, secretsIn));
  const tracked = existing.filter((file) => file.tracked);
  const answers = existing.filter((file) => !file.tracked).map(({ path }) => answerFor(path, "is there", ignoreRule));
  const customary = customaryIn(paths).filter((path) => !paths.includes(path));
  return [
    ...trackedAnswers(tracked, secretsIn),
    ...(tracked.length > 0 ? [] : [{ rule: "posture-tracked", status: "pass", evidence: "none is tracked" } as const]),
    ...answers,
    ...customaryAnswers(customary, ignoreRule),
  ];
}

/** A file that never belongs in a repository, or that may and holds a value. */
function isSecretive(path: string, secretsIn: Checkout["secretsIn"]): boolean {
  const rule = pathRuleFor(path);
  if (rule === null || rule.policy === "warn") return false;
  return rule.policy === "block" || secretsIn(path).length > 0;
}

function customaryIn(paths: readonly string[]): readonly string[] {
  return CUSTOMARY.filter(({ marker }) => paths.some((path) => marker.test(path))).flatMap((kind) => kind.paths);
}

function answerFor(path: string, why: string, ignoreRule: Checkout["ignoreRule"]): PostureAnswer {
  const rule = ignoreRule(path);
  const shown = shownPath(path);
  if (rule?.isShared === true) {
    return { rule: "posture-ignored", status: "pass", evidence: `${shown}: ignored by ${rule.place}` };
  }
  const seen = rule === null ? `${why} and not ignored` : `${why} and ignored by ${rule.place} alone`;
  return {
    rule: "posture-ignored",
    status: "fail",
    evidence: `${shown} ${seen}`,
    place: { path: ".gitignore", line: 1 },
    remedy: [
      `Add \`${shown}\` to the repository's .gitignore: a list of your own protects no clone, and package builders do not read it.`,
    ],
  };
}

/** Files that are not there yet, in one row for those that are ignored and one for those that are not. */
function customaryAnswers(paths: readonly string[], ignoreRule: Checkout["ignoreRule"]): readonly PostureAnswer[] {
  const isKept = (path: string): boolean => ignoreRule(path)?.isShared === true;
  const kept = paths.filter(isKept).map(shownPath);
  const open = paths.filter((path) => !isKept(path)).map(shownPath);
  const rule = "posture-ignored";
  return [
    ...(kept.length > 0
      ? [{ rule, status: "pass", evidence: `customary and ignored: ${kept.join(", ")}` } as const]
      : []),
    ...(open.length > 0
      ? [
          {
            rule,
            status: "fail",
            evidence: `customary and not ignored: ${open.join(", ")}`,
            place: { path: ".gitignore", line: 1 },
            remedy: [
              `Add to the repository's .gitignore, one line each: ${open.join(" ")}`,
              "A list of your own protects no clone, and package builders do not read it.",
            ],
          } as const,
        ]
      : []),
  ];
}

/** What stands for a whole folder is shown as the folder. */
export function shownPath(path: string): string {
  return path.replace(/^(\.venv|node_modules|\.terraform|\.secrets)\/.*/, "$1/");
}

/** More files of one kind are told in one row. */
const MOST_ROWS = 3;

function trackedAnswers(files: readonly CheckoutFile[], secretsIn: Checkout["secretsIn"]): readonly PostureAnswer[] {
  const kinds = groupedBy(
    files.map(({ path }) => path),
    (path) => secretsIn(path)[0]?.title ?? pathRuleFor(path)!.title,
  );
  return [...kinds].flatMap(([kind, paths]) =>
    paths.length > MOST_ROWS
      ? [trackedAnswer(paths[0]!, `${paths.length} files are tracked (${kind}): ${named(paths)}`)]
      : paths.map((path) => trackedAnswer(path, `${path} is tracked`)),
  );
}

function trackedAnswer(path: string, evidence: string): PostureAnswer {
  return {
    rule: "posture-tracked",
    status: "fail",
    evidence,
    place: { path, line: 1 },
    remedy: [`Run \`git rm --cached\` on it and add it to .gitignore.`, "Revoke what it holds: the history keeps it."],
  };
}

function notApplicable(rule: string, evidence: string): PostureAnswer {
  return { rule, status: "not applicable", evidence };
}
