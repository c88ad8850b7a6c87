import { baseName } from "../../core/path.ts";
import type { FileFormat } from "../file-format.ts";
import { isCredentialName } from "../generic/name.ts";
import { dotenvLeaves } from "./dotenv-leaves.ts";
import { iniLeaves } from "./ini-leaves.ts";
import { jsonLeaves } from "./json-leaves.ts";
import { lastKey, slotOf, type Leaf } from "./leaf.ts";
import { yamlLeaves } from "./yaml-leaves.ts";

/** Configuration files that exist to hold credentials, and the reader for each. */
const READERS: readonly (readonly [RegExp, (text: string) => Leaf[]])[] = [
  [/(?:^|\/)(?:secrets|config\/local|\.secrets\/[^/]+)\.ya?ml$/i, yamlLeaves],
  [/(?:^|\/)(?:gh\/hosts|glab-cli\/config|doctl\/config|\.fly\/config)\.ya?ml$/i, yamlLeaves],
  [/(?:^|\/)(?:\.streamlit\/secrets|\.snowflake\/[^/]+)\.toml$/i, iniLeaves],
  [/(?:^|\/)(?:\.aws\/(?:credentials|config)|\.boto|\.s3cfg|rclone\.conf|\.databrickscfg|\.oci\/config)$/i, iniLeaves],
  [/(?:^|\/)(?:gradle|key|local)\.properties$/i, iniLeaves],
  [/(?:^|\/)(?:ventrilo_srv|murmur|mumble-server)\.ini$/i, iniLeaves],
  [/(?:^|\/)(?:\.Renviron|\.secrets|\.actrc)$/i, dotenvLeaves],
  [/(?:^|\/)\.(?:bash_?(?:profile|rc|login|aliases)|profile|zshrc|zshenv|zprofile|kshrc)$/i, dotenvLeaves],
  [
    /(?:^|\/)(?:local\.settings|sftp-config|\.vscode\/sftp|credentials\.tfrc|\.pulumi\/credentials|heroku|robomongo)\.json$/i,
    jsonLeaves,
  ],
];

/** Values under names of credentials in such files. */
export const configValues: readonly FileFormat[] = [
  ...READERS.map(([shape, leavesOf]) => formatOf((path) => shape.test(path), leavesOf)),
  formatOf(isPlainSecretsFile, dotenvLeaves),
];

/** A file without an extension somewhere below a folder `.secrets`. */
function isPlainSecretsFile(path: string): boolean {
  const name = baseName(path);
  return /(?:^|\/)\.secrets\//i.test(path) && name !== "" && !name.includes(".");
}

/** `development: { db_key_base: development }`: the name of the section stands for a value that nobody needs to hide. */
function repeatsSection({ keys, value }: Leaf): boolean {
  return keys.slice(0, -1).includes(value);
}

function formatOf(matches: (path: string) => boolean, leavesOf: (text: string) => Leaf[]): FileFormat {
  return {
    name: "config-values",
    matches,
    slots: (text) =>
      leavesOf(text)
        .filter((leaf) => isCredentialName(lastKey(leaf)) && !repeatsSection(leaf))
        .map((leaf) => slotOf("config-file-value", leaf)),
  };
}
