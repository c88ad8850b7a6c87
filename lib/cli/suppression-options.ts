import type { Option, VerbName } from "./option.ts";

/** Verbs that judge findings. */
const JUDGING: readonly VerbName[] = ["hook", "audit", "scan", "prepublish", "posture"];
/** Options about what is passed over. */
export const SUPPRESSION_OPTIONS: readonly Option[] = [
  {
    name: "ignore-file",
    type: "text",
    value: "FILE",
    verbs: JUDGING,
    category: "Judgement",
    doc: "file of suppressions to use instead of the repository's .leaktrail-ignore",
    long: "Without it, `.leaktrail-ignore` in the top folder of the checkout is used, as it stands on disk: for `audit` of the audited repository, for `scan` of the one that the first path is in. A bare repository has none. Outside of a repository, the folder itself is looked in. What stands in it: `docs/suppressions.md`.",
    example: "leaktrail audit ../mirror.git --ignore-file .leaktrail-ignore",
  },
  {
    name: "baseline",
    type: "text",
    value: "FILE",
    verbs: JUDGING,
    category: "Judgement",
    doc: "baseline to use instead of the repository's .leaktrail-baseline",
    long: "A baseline holds what was known when it was made, in the form of `.leaktrail-ignore`; `leaktrail baseline create` writes it. Without this option, `.leaktrail-baseline` beside `.leaktrail-ignore` is used, where there is one.",
    example: "leaktrail scan --baseline ci/known-secrets",
  },
  {
    name: "no-ignore",
    type: "flag",
    verbs: JUDGING,
    category: "Judgement",
    doc: "heed neither .leaktrail-ignore nor a baseline",
    long: "What they pass over is reported like everything else. Comments beside values still count; see `--no-inline`.",
    example: "leaktrail audit ../foreign --no-ignore --no-inline",
  },
  {
    name: "no-inline",
    type: "flag",
    verbs: JUDGING,
    category: "Judgement",
    doc: "heed no comment that silences a finding",
    long: "For CI that accepts only what stands in `.leaktrail-ignore`, where a review sees it: `leaktrail:ignore` beside a value then counts for nothing.",
    example: "leaktrail audit --range origin/main..HEAD --no-inline",
  },
  {
    name: "honour-foreign-marks",
    type: "flag",
    verbs: JUDGING,
    category: "Judgement",
    doc: "heed comments that are for gitleaks, trufflehog and other tools too",
    long: "`gitleaks:allow` and `betterleaks:allow` on the line, `trufflehog:ignore` behind the value, `kingfisher:ignore` on the line or behind a value of several lines, `pragma: allowlist secret` in a comment at the line's end or `pragma: allowlist nextline secret` above it, `secretlint-disable` as block, line and next line, and `ggignore`. They need no reason; such findings are listed as silenced with the tool's name.",
    example: "leaktrail scan --honour-foreign-marks",
  },
];
