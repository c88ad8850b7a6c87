import type { FileFormat } from "../file-format.ts";
import { isCredentialName } from "../generic/name.ts";
import { iniLeaves } from "./ini-leaves.ts";
import { jsonLeaves } from "./json-leaves.ts";
import { lastKey, slotOf } from "./leaf.ts";

/** Values given to Terraform's variables. */
export const terraformVariables: FileFormat = {
  name: "terraform-variables",
  matches: (path) => /\.tfvars(?:\.json)?$/i.test(path),
  slots: (text) =>
    (text.trimStart().startsWith("{") ? jsonLeaves(text) : iniLeaves(text))
      .filter((leaf) => isCredentialName(lastKey(leaf)))
      .map((leaf) => slotOf("terraform-value", leaf)),
};

/** Terraform's state: attributes with names of credentials. */
export const terraformState: FileFormat = {
  name: "terraform-state",
  matches: (path) => /\.tfstate(?:\.backup)?$/i.test(path),
  slots: (text) =>
    jsonLeaves(text)
      .filter((leaf) => isCredentialName(lastKey(leaf)) && leaf.keys.includes("attributes"))
      .map((leaf) => slotOf("terraform-value", leaf)),
};
