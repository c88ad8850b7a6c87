import { TOOLS } from "../../config/migrate/old-settings.ts";
import type { Option } from "./option.ts";

/** Options of `leaktrail migrate`. */
export const MIGRATE_OPTIONS: readonly Option[] = [
  {
    name: "from",
    type: "text",
    choices: ["all", ...TOOLS],
    default: "all",
    verbs: ["migrate"],
    category: "Scope",
    doc: "the tool whose files are read",
    long: "Only the files of this tool are looked for in the top folder. `pre-commit` is `.pre-commit-config.yaml`, where our hook takes the place of others.",
    example: "leaktrail migrate --from gitleaks",
  },
  {
    name: "file",
    type: "text",
    value: "FILE",
    verbs: ["migrate"],
    category: "Scope",
    doc: "a file of the tool that --from names, where it has another name or place",
    long: "For baselines of gitleaks and lists of trufflehog, which may have any name. Of gitleaks, a name that ends in `.toml` is a configuration, in `.json` a report, any other one a list of fingerprints.",
    example: "leaktrail migrate --from gitleaks --file ci/gitleaks-report.json",
  },
  {
    name: "write",
    type: "flag",
    verbs: ["migrate"],
    category: "Output",
    doc: "write the files without asking",
    long: "Without it, each file is asked about on a terminal, and nothing is written elsewhere.",
    example: "leaktrail migrate --write",
  },
  {
    name: "format",
    type: "text",
    choices: ["text", "json"],
    default: "text",
    verbs: ["migrate"],
    category: "Output",
    doc: "form of the answer on standard output",
    long: "`json` is one object with `files`, `carried`, `dead`, `left`, `notes`, `edits` and `written`; nothing is asked.",
    example: "leaktrail migrate --format json",
  },
];
