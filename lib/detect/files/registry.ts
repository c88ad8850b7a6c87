import type { FileFormat } from "../file-format.ts";
import { agentSettings } from "./agent-settings.ts";
import { configValues } from "./config-values.ts";
import { dockerConfig } from "./docker-config.ts";
import { dotenv } from "./dotenv.ts";
import { kubeconfig, kubernetesSecret } from "./kubernetes.ts";
import { gitCredentials, myCnf, netrc, pgpass } from "./logins.ts";
import { npmrc, yarnrc } from "./npmrc.ts";
import { pypirc, pythonIndex } from "./python-index.ts";
import { cargoCredentials, composerAuth, gemCredentials, mavenSettings, nugetConfig } from "./registries.ts";
import { terraformState, terraformVariables } from "./terraform.ts";

const FORMATS: readonly FileFormat[] = [
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
  kubeconfig,
  kubernetesSecret,
  cargoCredentials,
  gemCredentials,
  nugetConfig,
  mavenSettings,
  composerAuth,
  terraformVariables,
  terraformState,
  ...configValues,
  ...agentSettings,
];

/** The parsers that read a file at this path. */
export function formatsFor(path: string): readonly FileFormat[] {
  return FORMATS.filter((format) => format.matches(path));
}
