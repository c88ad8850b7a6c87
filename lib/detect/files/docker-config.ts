import type { FileFormat, Passage, Slot } from "../file-format.ts";
import { decodedPassages, pairSlot } from "./encoded-pair.ts";
import { jsonLeaves } from "./json-leaves.ts";
import { lastKey, slotOf, type Leaf } from "./leaf.ts";

const PATTERN = "docker-config-auth";

/** Logins that `docker login` keeps where no credential store is set. */
export const dockerConfig: FileFormat = {
  name: "docker-config",
  matches: (path) =>
    /(?:^|\/)(?:\.docker\/config\.json|\.dockercfg|\.?dockerconfig\.json|\.dockerconfigjson|containers\/auth\.json)$/i.test(
      path,
    ),
  slots: dockerSlots,
  passages: (text): Passage[] => decodedPassages(jsonLeaves(text).filter((leaf) => lastKey(leaf) === "auth")),
};

/** The same under `auths` of a `config.json` at any other place. */
export const dockerAuths: FileFormat = {
  name: "docker-auths",
  matches: (path) => /(?:^|\/)config\.json$/i.test(path) && !dockerConfig.matches(path),
  slots: (text) => authLeaves(text).flatMap((leaf) => slotIn(leaf) ?? []),
  passages: (text): Passage[] => decodedPassages(authLeaves(text).filter((leaf) => lastKey(leaf) === "auth")),
};

function authLeaves(text: string): Leaf[] {
  return text.includes('"auths"') ? jsonLeaves(text).filter((leaf) => leaf.keys.at(-3) === "auths") : [];
}

/** The logins in a docker configuration's JSON. */
export function dockerSlots(text: string): Slot[] {
  return jsonLeaves(text).flatMap((leaf) => slotIn(leaf) ?? []);
}

function slotIn(leaf: Leaf): Slot | null {
  const key = lastKey(leaf);
  const name = `${leaf.keys.at(-2) ?? "auths"} ${key}`;
  if (key === "auth") return pairSlot(PATTERN, leaf, name);
  return /^(?:identitytoken|registrytoken|password)$/i.test(key) ? slotOf(PATTERN, leaf, name) : null;
}
