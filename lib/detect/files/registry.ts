import type { FileFormat } from "../file-format.ts";
import { agentSettings } from "./agent-settings.ts";
import { configValues } from "./config-values.ts";
import { dockerAuths, dockerConfig } from "./docker-config.ts";
import { dotenv } from "./dotenv.ts";
import { kubeconfig, kubeconfigContent, kubernetesSecret } from "./kubernetes.ts";
import { gitCredentials, myCnf, netrc, pgpass } from "./logins.ts";
import { mayBeRead } from "./may-read.ts";
import { npmrc, yarnrc } from "./npmrc.ts";
import { firefoxLogins, phpSettings, railsKey } from "./saved-secrets.ts";
import { dumpHashes, userHashes } from "./stored-hashes.ts";
import { dbeaver, filezilla, mailClients, transferSettings, webServers } from "./transfer-clients.ts";
import { pypirc, pythonIndex } from "./python-index.ts";
import { cargoCredentials, composerAuth, gemCredentials, mavenSettings, nugetConfig } from "./registries.ts";
import { terraformState, terraformVariables } from "./terraform.ts";

/** Every parser. */
export const FORMATS: readonly FileFormat[] = [
  dotenv,
  pypirc,
  pythonIndex,
  npmrc,
  yarnrc,
  netrc,
  gitCredentials,
  pgpass,
  myCnf,
  dockerConfig,
  dockerAuths,
  kubeconfig,
  kubeconfigContent,
  kubernetesSecret,
  cargoCredentials,
  gemCredentials,
  nugetConfig,
  mavenSettings,
  composerAuth,
  terraformVariables,
  terraformState,
  transferSettings,
  filezilla,
  webServers,
  dbeaver,
  mailClients,
  firefoxLogins,
  railsKey,
  phpSettings,
  userHashes,
  dumpHashes,
  ...configValues,
  ...agentSettings,
];

const JSON_FORMATS = [
  dockerConfig,
  dockerAuths,
  kubeconfigContent,
  kubernetesSecret,
  composerAuth,
  terraformVariables,
  transferSettings,
  firefoxLogins,
  ...configValues,
  ...agentSettings,
];
const YAML_FORMATS = [yarnrc, kubeconfigContent, kubernetesSecret, ...configValues, ...agentSettings];
const TOML_FORMATS = [pythonIndex, yarnrc, cargoCredentials, ...configValues, ...agentSettings];

/** Extensions whose files few parsers read. A path asks each parser's regex only where it may match. */
const BY_EXTENSION: ReadonlyMap<string, readonly FileFormat[]> = new Map<string, readonly FileFormat[]>([
  ["json", JSON_FORMATS],
  ["jsonc", JSON_FORMATS],
  ["yml", YAML_FORMATS],
  ["yaml", YAML_FORMATS],
  ["toml", TOML_FORMATS],
]);
/** Any extension may follow these (`prod.env.json`, `kubeconfig.yml`). */
const ANY_EXTENSION = /env|kube/;

/** The parsers that read a file at this path. */
export function formatsFor(path: string): readonly FileFormat[] {
  if (!mayBeRead(path)) return [];
  const folded = path.toLowerCase();
  const extension = folded.slice(folded.lastIndexOf(".") + 1);
  const possible = ANY_EXTENSION.test(folded) ? FORMATS : (BY_EXTENSION.get(extension) ?? FORMATS);
  return possible.filter((format) => format.matches(path));
}
