import type { FileFormat, Passage, Slot } from "../file-format.ts";
import { isCredentialName } from "../generic/name.ts";
import { argumentSecrets, commandSecrets, type CommandSecret } from "./command-secrets.ts";
import { iniLeaves } from "./ini-leaves.ts";
import { jsonLeaves } from "./json-leaves.ts";
import { lastKey, partOf, slotOf, type Leaf } from "./leaf.ts";
import { userinfoSecret } from "./userinfo.ts";
import { yamlLeaves } from "./yaml-leaves.ts";

const IN_FOLDER =
  /(?:^|\/)\.(?:claude|cursor|codex|gemini|kiro|roo|amazonq|codeium|windsurf|continue|cline|crush|opencode|goose|zed|junie|copilot|github-copilot)\//i;
const IN_DEVCONTAINER = /(?:^|\/)\.devcontainer\//i;
const JSON_FILE =
  /(?:^|\/)(?:\.?mcp|mcp_config|mcp_settings|cline_mcp_settings|claude_desktop_config|\.claude|\.?opencode|\.continuerc|\.?crush|devcontainer|\.vscode\/settings)\.jsonc?$/i;

/** Settings of coding agents and MCP servers: permission lists with whole commands, environments, headers, arguments. */
export const agentSettings: readonly FileFormat[] = [
  {
    name: "agent-json",
    matches: (path) =>
      JSON_FILE.test(path) || (/[^/]\.jsonc?$/i.test(path) && (IN_FOLDER.test(path) || IN_DEVCONTAINER.test(path))),
    slots: (text) => agentSlots(jsonLeaves(text)),
    passages: (text) => jsonLeaves(text).flatMap(escapedPassage),
  },
  {
    name: "agent-toml",
    matches: (path) => /[^/]\.toml$/i.test(path) && IN_FOLDER.test(path),
    slots: (text) => agentSlots(iniLeaves(text)),
  },
  {
    name: "agent-yaml",
    matches: (path) =>
      /(?:^|\/)\.aider\.conf\.ya?ml$/i.test(path) || (/[^/]\.ya?ml$/i.test(path) && IN_FOLDER.test(path)),
    slots: (text) => agentSlots(yamlLeaves(text)),
  },
];

/** Strings with escapes: only after undoing them do quoted arguments read as a shell would read them. */
function escapedPassage({ value, start, end, offsets }: Leaf): Passage[] {
  return offsets === undefined ? [] : [{ text: value, start, end, offsets }];
}

function agentSlots(leaves: readonly Leaf[]): Slot[] {
  const commands = leaves.filter(isCommand);
  const args = leaves.filter((leaf) => leaf.keys.at(-2) === "args");
  const inCommands = commands.flatMap((leaf) => commandSecrets(commandOf(leaf)));
  const inSettings = leaves.filter((leaf) => !isCommand(leaf)).flatMap(settingSecret);
  return [
    ...inCommands.map((secret) => secretSlot("agent-command-credential", secret)),
    ...[...argumentSecrets(args), ...inSettings].map((secret) => secretSlot("agent-setting-credential", secret)),
  ];
}

function secretSlot(pattern: string, { name, leaf }: CommandSecret): Slot {
  return slotOf(pattern, leaf, name);
}

/** An entry of a permission list, a hook's command, a task: text that a shell runs. */
function isCommand({ keys, value }: Leaf): boolean {
  if (
    /^(?:allow|deny|ask|allowedTools|disallowedTools|autoApprove|alwaysAllow|allowed_commands|commandAllowlist)$/.test(
      keys.at(-2) ?? "",
    )
  )
    return true;
  return (
    /^(?:command|apiKeyHelper|awsAuthRefresh|postCreateCommand|postStartCommand)$/.test(keys.at(-1) ?? "") &&
    value.includes(" ")
  );
}

/** `Bash(command:*)` without its wrapping. */
function commandOf(leaf: Leaf): Leaf {
  const wrapped = /^[A-Za-z_]\w*\(/.exec(leaf.value);
  if (wrapped === null) return leaf;
  const end = /(?::?\*)?\)$/.exec(leaf.value)?.index ?? leaf.value.length;
  return partOf(leaf, wrapped[0].length, Math.max(end, wrapped[0].length));
}

/** Which icon or language files and folders of a name have (`"secrets": "secure"`). */
const NAMES_OF_FILES = /associations$/i;

/** A value under a credential's name, with a scheme before it in headers; or a login inside a URL. */
function settingSecret(leaf: Leaf): CommandSecret[] {
  const url = userinfoSecret(leaf);
  if (url !== null) return [{ name: lastKey(leaf), leaf: url }];
  const name = lastKey(leaf);
  if (!isCredentialName(name) || leaf.keys.at(-2) === "args" || NAMES_OF_FILES.test(leaf.keys.at(-2) ?? "")) return [];
  const scheme = /^(?:bearer|basic|token|apikey)[ \t]+(?=\S)/i.exec(leaf.value);
  return [{ name, leaf: scheme === null ? leaf : partOf(leaf, scheme[0].length, leaf.value.length) }];
}
