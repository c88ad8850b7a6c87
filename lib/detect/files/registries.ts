import type { FileFormat, Slot } from "../file-format.ts";
import { iniLeaves } from "./ini-leaves.ts";
import { jsonLeaves } from "./json-leaves.ts";
import { lastKey, partOf, slotOf } from "./leaf.ts";
import { xmlLeaves } from "./xml-leaves.ts";
import { yamlLeaves } from "./yaml-leaves.ts";

/** Cargo's registry tokens. */
export const cargoCredentials: FileFormat = {
  name: "cargo-credentials",
  matches: (path) => /(?:^|\/)\.cargo\/(?:credentials|config)(?:\.toml)?$/i.test(path),
  slots: (text) =>
    iniLeaves(text)
      .filter((leaf) => lastKey(leaf) === "token")
      .map((leaf) => slotOf("cargo-registry-credential", leaf, `${leaf.keys[0]} token`)),
};

/** RubyGems' API keys and Bundler's logins (`user:password`). */
export const gemCredentials: FileFormat = {
  name: "gem-credentials",
  matches: (path) => /(?:^|\/)(?:\.gem\/credentials|\.bundle\/config|gem\/credentials)$/i.test(path),
  slots: (text) =>
    yamlLeaves(text).flatMap((leaf): Slot[] => {
      const key = lastKey(leaf);
      if (/api_key$/i.test(key)) return [slotOf("gem-credential", leaf, key.replace(/^:/, ""))];
      if (!/^BUNDLE_.*__/.test(key)) return [];
      return [slotOf("gem-credential", partOf(leaf, leaf.value.indexOf(":") + 1, leaf.value.length))];
    }),
};

/** Shortest base64 of what Windows' data protection encrypts. */
const SEALED = /^[A-Za-z0-9+/]{40,}={0,2}$/;

/** NuGet's clear-text passwords; `Password` is encrypted for one Windows account, unless somebody typed it there. */
export const nugetConfig: FileFormat = {
  name: "nuget-config",
  matches: (path) => /(?:^|\/)nuget(?:\.[^/]*)?\.config$/i.test(path),
  slots: (text) =>
    xmlLeaves(text)
      .filter(({ keys }) => lastKeyIs(keys, "@value") && /^(?:cleartext)?password$/i.test(keys.at(-2) ?? ""))
      .filter(({ keys, value }) => keys.at(-2)!.length > "password".length || !SEALED.test(value))
      .map((leaf) => slotOf("nuget-config-password", leaf, "ClearTextPassword")),
};

/** Maven's server passwords; in braces they are encrypted. */
export const mavenSettings: FileFormat = {
  name: "maven-settings",
  matches: (path) => /(?:^|\/)settings(?:-security)?\.xml$/i.test(path),
  slots: (text) =>
    xmlLeaves(text)
      .filter(
        (leaf) => /^(?:password|passphrase|privateKeyPassphrase)$/.test(lastKey(leaf)) && !/^\{.*\}$/.test(leaf.value),
      )
      .map((leaf) => slotOf("maven-settings-password", leaf)),
};

/** Composer's `auth.json`: tokens and passwords by kind and host. */
export const composerAuth: FileFormat = {
  name: "composer-auth",
  matches: (path) => /(?:^|\/)auth\.json$/i.test(path),
  slots: (text) =>
    jsonLeaves(text).flatMap((leaf): Slot[] => {
      const kind = leaf.keys[0] ?? "";
      if (!/^(?:http-basic|github-oauth|gitlab-oauth|gitlab-token|bitbucket-oauth|bearer)$/.test(kind)) return [];
      if (/^(?:username|consumer-key)$/.test(lastKey(leaf))) return [];
      return [slotOf("composer-auth", leaf, `${kind} ${lastKey(leaf)}`)];
    }),
};

function lastKeyIs(keys: readonly string[], key: string): boolean {
  return keys.at(-1) === key;
}
