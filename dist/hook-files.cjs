var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: true });
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);

// <stdin>
var stdin_exports = {};
__export(stdin_exports, {
  formatsFor: () => formatsFor,
  readFormats: () => readFormats
});
module.exports = __toCommonJS(stdin_exports);

// lib/detect/generic/name.ts
var part;
var load = () => part ??= require("./hook-literal.cjs");
var isCredentialName = (...args) => load().isCredentialName(...args);

// lib/detect/files/leaf.ts
function lastKey(leaf) {
  return leaf.keys.at(-1) ?? "";
}
function slotOf(pattern, leaf, name = lastKey(leaf)) {
  const { start, end, value } = leaf;
  const asWritten = leaf.offsets === void 0 && value.length === end - start;
  return asWritten ? { pattern, name, start, end } : { pattern, name, start, end, value };
}
function partOf(leaf, from, to) {
  const at = (index) => leaf.offsets?.[index] ?? leaf.start + index;
  const part5 = { keys: leaf.keys, start: at(from), end: at(to), value: leaf.value.slice(from, to) };
  const offsets = leaf.offsets?.slice(from, to + 1);
  return offsets === void 0 ? part5 : { ...part5, offsets };
}

// lib/detect/files/shell-words.ts
function shellWords(command) {
  const words = [];
  let text = "";
  let at = [];
  let inWord = false;
  const take = (from, to) => {
    for (let i = from; i < to; i++) {
      text += command[i];
      at.push(i);
    }
    inWord = true;
  };
  const close = () => {
    if (inWord) words.push({ text, at });
    text = "";
    at = [];
    inWord = false;
  };
  for (let i = 0; i < command.length; ) {
    const character = command[i];
    if (/\s/.test(character)) {
      close();
      i++;
    } else if (/[|;&<>]/.test(character)) {
      close();
      take(i, i + 1);
      close();
      i++;
    } else if (character === "'" || character === '"') {
      const end = endOfQuote(command, i);
      inWord = true;
      takeQuoted(command, i + 1, end, character, take);
      i = end + 1;
    } else if (character === "\\" && i + 1 < command.length) {
      take(i + 1, i + 2);
      i += 2;
    } else {
      const end = character === "$" || character === "`" ? endOfSubstitution(command, i) : i + 1;
      take(i, end);
      i = end;
    }
  }
  close();
  return words;
}
function takeQuoted(command, from, to, quote, take) {
  for (let i = from; i < to; i++) {
    if (quote === '"' && command[i] === "\\" && /["\\$`]/.test(command[i + 1] ?? "")) i++;
    take(i, i + 1);
  }
}
function endOfQuote(command, open) {
  const quote = command[open];
  for (let i = open + 1; i < command.length; i++) {
    if (quote === '"' && command[i] === "\\") i++;
    else if (command[i] === quote) return i;
  }
  return command.length;
}
function endOfSubstitution(command, at) {
  const opener = command.slice(at, at + 2);
  if (command[at] === "`") return command.indexOf("`", at + 1) + 1 || at + 1;
  if (opener !== "$(" && opener !== "${") return at + 1;
  const [open, shut] = opener === "$(" ? ["(", ")"] : ["{", "}"];
  let depth = 0;
  for (let i = at + 1; i < command.length; i++) {
    if (command[i] === open) depth++;
    else if (command[i] === shut && --depth === 0) return i + 1;
  }
  return command.length;
}

// lib/detect/files/command-secrets.ts
var HEADER = /^[ \t]*([\w-]+)[ \t]*:[ \t]*/;
var CREDENTIAL_HEADER = /^cookie$|token|key|secret|password|auth/i;
var SCHEME = /^(?:bearer|basic|token|apikey)[ \t]+/i;
var SHORT_OPTIONS = [
  [/(?:^|\/)curl$/, /^-\w*u$/, true],
  [/(?:^|\/)https?$/, /^-a$/, true],
  [/(?:^|\/)(?:sshpass|docker|podman|twine|helm)$/, /^-p$/, false],
  [/(?:^|\/)redis-cli$/, /^-a$/, false],
  [/(?:^|\/)security$/, /^-w$/, false]
];
function commandSecrets(command) {
  const words = shellWords(command.value);
  const programs = SHORT_OPTIONS.map(([program]) => words.findIndex(({ text }) => program.test(text)));
  return words.flatMap((word, index) => secretsOf(word, index, { command, words, programs }));
}
function argumentSecrets(args) {
  return args.flatMap((leaf, index) => {
    const joined = /^(--?[\w-]+)=(?=.)/.exec(leaf.value) ?? /^([A-Za-z_]\w*)=(?=.)/.exec(leaf.value);
    if (joined !== null && isCredentialName(joined[1]))
      return [{ name: joined[1], leaf: partOf(leaf, joined[0].length, leaf.value.length) }];
    const header = headerSecret(leaf);
    if (header !== null) return [header];
    const before = sameList(args[index - 1], leaf) ? args[index - 1].value : "";
    return isSecretOption(before) && !leaf.value.startsWith("-") ? [{ name: before, leaf }] : [];
  });
}
function sameList(a, b) {
  return a?.keys.slice(0, -1).join("\0") === b.keys.slice(0, -1).join("\0");
}
function secretsOf(word, index, context) {
  const { command, words } = context;
  const leaf = wordLeaf(word, 0, command);
  const pair = /^(--?[A-Za-z][\w-]*|[A-Za-z_]\w*)=(?=.)/.exec(word.text);
  if (pair !== null && isCredentialName(pair[1]))
    return [{ name: pair[1], leaf: wordLeaf(word, pair[0].length, command) }];
  const before = words[index - 1]?.text ?? "";
  if (/^(?:-H|--header|-\w*H)$/.test(before)) {
    const header = headerSecret(leaf);
    return header === null ? [] : [header];
  }
  if (word.text.startsWith("-") || /^[|;&<>]$/.test(word.text)) return [];
  if (isSecretOption(before)) return [{ name: before, leaf }];
  return loginOf(leaf, before, index, context);
}
function isSecretOption(word) {
  return /^--?[A-Za-z][\w-]+$/.test(word) && isCredentialName(word.replace(/^-+/, "")) && !/-(?:stdin|file|env|from)$/.test(word);
}
function headerSecret(leaf) {
  const value = leaf.value.trimEnd();
  const header = HEADER.exec(value);
  if (header === null || header[0].length === value.length || !CREDENTIAL_HEADER.test(header[1])) return null;
  const scheme = SCHEME.exec(value.slice(header[0].length))?.[0] ?? "";
  return { name: header[1], leaf: partOf(leaf, header[0].length + scheme.length, value.length) };
}
function loginOf(leaf, option, index, { programs }) {
  const known = SHORT_OPTIONS.find(
    ([, shape], at) => shape.test(option) && programs[at] !== -1 && programs[at] < index
  );
  const isUser = /^--(?:user|auth|proxy-user)$/.test(option);
  if (known === void 0 && !isUser) return [];
  if (!isUser && known?.[2] === false) return [{ name: option, leaf }];
  const colon = leaf.value.indexOf(":");
  return colon === -1 || colon === leaf.value.length - 1 ? [] : [{ name: option, leaf: partOf(leaf, colon + 1, leaf.value.length) }];
}
function wordLeaf(word, from, command) {
  const place = (index) => command.offsets?.[index] ?? command.start + index;
  const last = word.at.at(-1) ?? 0;
  const offsets = [...word.at.slice(from).map(place), place(last + 1)];
  return { keys: command.keys, start: offsets[0], end: offsets.at(-1), value: word.text.slice(from), offsets };
}

// lib/detect/files/comment.ts
function withoutComment(text, mark) {
  const at = text.search(mark);
  return (at === -1 ? text : text.slice(0, at)).trimEnd();
}

// lib/detect/files/ini-leaves.ts
var SECTION = /^[ \t]*\[+([^\][\r\n][^\]\r\n]{0,199})\]/;
var PAIR = /^[ \t]*(?:"([\w./:@ -]{1,120})"|'([\w./:@ -]{1,120})'|([\w./:@-][\w./:@ -]{0,119}?))[ \t]*[=:][ \t]*/;
var INLINE = /[{,][ \t]*["']?([\w.-]+)["']?[ \t]*=[ \t]*(?:"([^"'\r\n]*)"|'([^"'\r\n]*)')/g;
function iniLeaves(text) {
  const leaves = [];
  let section = "";
  let key = "";
  for (const { line, start } of linesOf(text)) {
    const heading = SECTION.exec(line);
    if (heading !== null) section = heading[1].trim();
    if (heading !== null || /^[ \t]*(?:[#;!]|$)/.test(line)) continue;
    const pair = /^[ \t]/.test(line) && key !== "" && !/[=:][ \t]/.test(line) ? null : PAIR.exec(line);
    if (pair !== null) key = pair[1] ?? pair[2] ?? pair[3];
    if (key === "") continue;
    const from = pair?.[0].length ?? line.length - line.trimStart().length;
    leaves.push(...valuesOf(line, from, start, [section, key]));
  }
  return leaves;
}
function valuesOf(line, from, lineStart, keys) {
  const rest = line.slice(from);
  if (rest.startsWith("{")) {
    return [...rest.matchAll(INLINE)].map((match) => {
      const value = match[2] ?? match[3];
      const start = lineStart + from + match.index + match[0].length - 1 - value.length;
      return leafAt([...keys, match[1]], value, start);
    });
  }
  const quoted = /^("""|'''|["'])(.*?)\1/.exec(rest);
  if (quoted !== null) return nonEmpty(leafAt(keys, quoted[2], lineStart + from + quoted[1].length));
  const bare = withoutComment(rest, /[ \t][#;]/);
  return nonEmpty(leafAt(keys, bare, lineStart + from));
}
function leafAt(keys, value, start) {
  return { keys, value, start, end: start + value.length };
}
function nonEmpty(leaf) {
  return leaf.value === "" ? [] : [leaf];
}
function linesOf(text) {
  const lines = [];
  for (let start = 0; start <= text.length; ) {
    const end = text.indexOf("\n", start);
    const line = text.slice(start, end === -1 ? text.length : end);
    lines.push({ line: line.endsWith("\r") ? line.slice(0, -1) : line, start });
    if (end === -1) break;
    start = end + 1;
  }
  return lines;
}

// lib/detect/files/json-leaves.ts
var ESCAPED = { b: "\b", f: "\f", n: "\n", r: "\r", t: "	" };
var DEPTH_LIMIT = 200;
var LONGEST_KEY = 500;
function jsonLeaves(text) {
  const leaves = [];
  const stack = [];
  for (let at = 0; at < text.length; ) {
    const character = text[at];
    if (character === '"') at = readString(text, at, stack, leaves);
    else if (character === "/" && (text[at + 1] === "/" || text[at + 1] === "*")) at = skipComment(text, at);
    else {
      track(character, stack);
      at++;
    }
  }
  return leaves;
}
function track(character, stack) {
  if (character === "{" || character === "[") {
    if (stack.length < DEPTH_LIMIT) stack.push({ isObject: character === "{", key: "", index: 0 });
  } else if (character === "}" || character === "]") stack.pop();
  else if (character === ",") {
    const top = stack.at(-1);
    if (top !== void 0) top.index++;
  }
}
function readString(text, at, stack, leaves) {
  const end = endOfString(text, at + 1);
  const top = stack.at(-1);
  if (top?.isObject === true && /^\s*:/.test(text.slice(end + 1, end + 40))) top.key = keyAt(text, at + 1, end);
  else {
    const keys = stack.map((container) => container.isObject ? container.key : String(container.index));
    leaves.push({ keys, start: at + 1, end, ...decode(text, at + 1, end) });
  }
  return end + 1;
}
function keyAt(text, start, end) {
  return decode(text, start, Math.min(end, start + 6 * LONGEST_KEY)).value.slice(0, LONGEST_KEY);
}
function endOfString(text, from) {
  for (let at = from; at < text.length; at++) {
    const character = text[at];
    if (character === "\\") at++;
    else if (character === '"' || character === "\n") return at;
  }
  return text.length;
}
function decode(text, start, end) {
  const raw = text.slice(start, end);
  if (!raw.includes("\\")) return { value: raw };
  let value = "";
  const offsets = [];
  for (let at = 0; at < raw.length; ) {
    offsets.push(start + at);
    const unicode = raw[at] === "\\" ? /^\\u([0-9a-fA-F]{4})/.exec(raw.slice(at, at + 6)) : null;
    if (unicode !== null) {
      value += String.fromCharCode(Number.parseInt(unicode[1], 16));
      at += 6;
    } else if (raw[at] === "\\" && at + 1 < raw.length) {
      value += ESCAPED[raw[at + 1]] ?? raw[at + 1];
      at += 2;
    } else value += raw[at++];
  }
  offsets.push(end);
  return { value, offsets };
}
function skipComment(text, at) {
  const close = text[at + 1] === "/" ? text.indexOf("\n", at) : text.indexOf("*/", at + 2) + 1;
  return close <= 0 ? text.length : close + 1;
}

// lib/detect/codecs/percent.ts
function percentDecoded(text) {
  try {
    return text.includes("%") ? decodeURIComponent(text) : text;
  } catch {
    return text;
  }
}

// lib/detect/files/userinfo.ts
var WITH_USERINFO = /^[a-z][a-z0-9+.-]{0,30}:\/\/([^\s/:@"'<>]{0,300})(?::([^\s/@"'<>]{0,500}))?@/i;
var NO_PASSWORD = /^(?:x-oauth-basic|x-access-token|oauth2?|)$/i;
function userinfoSecret(leaf) {
  const match = WITH_USERINFO.exec(leaf.value);
  if (match?.[2] === void 0) return null;
  const userAt = leaf.value.indexOf("://") + 3;
  const passwordAt = userAt + match[1].length + 1;
  if (!NO_PASSWORD.test(match[2])) return unescaped(partOf(leaf, passwordAt, passwordAt + match[2].length));
  return match[1] === "" ? null : partOf(leaf, userAt, passwordAt - 1);
}
function unescaped(leaf) {
  if (!leaf.value.includes("%") || leaf.offsets !== void 0) return leaf;
  return { ...leaf, value: percentDecoded(leaf.value) };
}

// lib/detect/files/yaml-leaves.ts
var ITEM = /^([ \t]*)-[ \t]+/;
var PAIR2 = /^([ \t]*)(?:"([^"\r\n]{1,200})"|'([^'\r\n]{1,200})'|([^\s#"'[\]{},&*!|>%@`][^#"'\r\n]{0,200}?))[ \t]*:(?:[ \t]+|$)/;
function yamlLeaves(text) {
  const leaves = [];
  let document = 0;
  let levels = [];
  let block = null;
  for (const { line, start } of linesOf(text)) {
    if (block !== null && (line.trim() === "" || indentOf(line) > block.indent)) {
      extend(block, line, start);
      continue;
    }
    if (block !== null) leaves.push(blockLeaf(block, text));
    block = null;
    if (/^---(?:\s|$)/.test(line)) {
      document++;
      levels = [];
      continue;
    }
    const entry = entryOf(line);
    if (entry === null) continue;
    levels = levels.filter((level) => level.indent < entry.indent);
    const keys = [String(document), ...levels.map((level) => level.key), entry.key];
    levels.push({ indent: entry.indent, key: entry.key });
    if (/^[|>][+\d-]*[ \t]*(?:#.*)?$/.test(line.slice(entry.valueAt)))
      block = { indent: entry.indent, keys, start: -1, end: -1 };
    else leaves.push(...scalar(line, entry.valueAt, start, keys));
  }
  if (block !== null) leaves.push(blockLeaf(block, text));
  return leaves.filter((leaf) => leaf.value !== "");
}
function entryOf(line) {
  if (/^[ \t]*(?:#|$)/.test(line)) return null;
  const item = ITEM.exec(line);
  const blanked = item === null ? line : " ".repeat(item[0].length) + line.slice(item[0].length);
  const pair = PAIR2.exec(blanked);
  if (pair !== null) return { indent: pair[1].length, key: pair[2] ?? pair[3] ?? pair[4], valueAt: pair[0].length };
  return item === null ? null : { indent: item[1].length + 1, key: "-", valueAt: item[0].length };
}
function scalar(line, valueAt, lineStart, keys) {
  const rest = line.slice(valueAt);
  const close = closingQuote(rest);
  const value = close === -1 ? withoutComment(rest, /(?:^|[ \t])#/) : rest.slice(1, close);
  const start = lineStart + valueAt + (close === -1 ? 0 : 1);
  return [{ keys, value, start, end: start + value.length }];
}
function closingQuote(rest) {
  const quote = rest[0];
  if (quote !== '"' && quote !== "'") return -1;
  for (let at = rest.indexOf(quote, 1); at !== -1; at = rest.indexOf(quote, at + 1)) {
    const next = nextInk(rest, at + 1);
    if (next === rest.length || rest[next] === "#") return at;
  }
  return -1;
}
function nextInk(line, at) {
  let next = at;
  while (line[next] === " " || line[next] === "	") next++;
  return next;
}
function extend(block, line, start) {
  if (line.trim() === "") return;
  if (block.start === -1) block.start = start + indentOf(line);
  block.end = start + line.trimEnd().length;
}
function blockLeaf(block, text) {
  const { keys, start, end } = block;
  return start === -1 ? { keys, value: "", start: 0, end: 0 } : { keys, value: text.slice(start, end), start, end };
}
function indentOf(line) {
  return line.length - line.trimStart().length;
}

// lib/detect/files/agent-settings.ts
var IN_FOLDER = /(?:^|\/)\.(?:claude|cursor|codex|gemini|kiro|roo|amazonq|codeium|windsurf|continue|cline|crush|opencode|goose|zed|junie|copilot|github-copilot)\//i;
var IN_DEVCONTAINER = /(?:^|\/)\.devcontainer\//i;
var JSON_FILE = /(?:^|\/)(?:\.?mcp|mcp_config|mcp_settings|cline_mcp_settings|claude_desktop_config|\.claude|\.?opencode|\.continuerc|\.?crush|devcontainer|\.vscode\/settings)\.jsonc?$/i;
var agentSettings = [
  {
    name: "agent-json",
    matches: (path) => JSON_FILE.test(path) || /[^/]\.jsonc?$/i.test(path) && (IN_FOLDER.test(path) || IN_DEVCONTAINER.test(path)),
    slots: (text) => agentSlots(jsonLeaves(text)),
    passages: (text) => jsonLeaves(text).flatMap(escapedPassage)
  },
  {
    name: "agent-toml",
    matches: (path) => /[^/]\.toml$/i.test(path) && IN_FOLDER.test(path),
    slots: (text) => agentSlots(iniLeaves(text))
  },
  {
    name: "agent-yaml",
    matches: (path) => /(?:^|\/)\.aider\.conf\.ya?ml$/i.test(path) || /[^/]\.ya?ml$/i.test(path) && IN_FOLDER.test(path),
    slots: (text) => agentSlots(yamlLeaves(text))
  }
];
function escapedPassage({ value, start, end, offsets }) {
  return offsets === void 0 ? [] : [{ text: value, start, end, offsets }];
}
function agentSlots(leaves) {
  const commands = leaves.filter(isCommand);
  const args = leaves.filter((leaf) => leaf.keys.at(-2) === "args");
  const inCommands = commands.flatMap((leaf) => commandSecrets(commandOf(leaf)));
  const inSettings = leaves.filter((leaf) => !isCommand(leaf)).flatMap(settingSecret);
  return [
    ...inCommands.map((secret) => secretSlot("agent-command-credential", secret)),
    ...[...argumentSecrets(args), ...inSettings].map((secret) => secretSlot("agent-setting-credential", secret))
  ];
}
function secretSlot(pattern, { name, leaf }) {
  return slotOf(pattern, leaf, name);
}
function isCommand({ keys, value }) {
  if (/^(?:allow|deny|ask|allowedTools|disallowedTools|autoApprove|alwaysAllow|allowed_commands|commandAllowlist)$/.test(
    keys.at(-2) ?? ""
  ))
    return true;
  return /^(?:command|apiKeyHelper|awsAuthRefresh|postCreateCommand|postStartCommand)$/.test(keys.at(-1) ?? "") && value.includes(" ");
}
function commandOf(leaf) {
  const wrapped = /^[A-Za-z_]\w*\(/.exec(leaf.value);
  if (wrapped === null) return leaf;
  const end = /(?::?\*)?\)$/.exec(leaf.value)?.index ?? leaf.value.length;
  return partOf(leaf, wrapped[0].length, Math.max(end, wrapped[0].length));
}
var NAMES_OF_FILES = /associations$/i;
function settingSecret(leaf) {
  const url = userinfoSecret(leaf);
  if (url !== null) return [{ name: lastKey(leaf), leaf: url }];
  const name = lastKey(leaf);
  if (!isCredentialName(name) || leaf.keys.at(-2) === "args" || NAMES_OF_FILES.test(leaf.keys.at(-2) ?? "")) return [];
  const scheme = /^(?:bearer|basic|token|apikey)[ \t]+(?=\S)/i.exec(leaf.value);
  return [{ name, leaf: scheme === null ? leaf : partOf(leaf, scheme[0].length, leaf.value.length) }];
}

// lib/core/text.ts
function bytesOfText(text) {
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    bytes[i] = unit > 255 ? 255 : unit;
  }
  return bytes;
}

// lib/core/path.ts
function baseName(path) {
  return path.slice(path.lastIndexOf("/") + 1);
}

// lib/detect/files/dotenv-leaves.ts
var PAIR3 = /^[ \t]*(?:export[ \t]+)?([A-Za-z_][\w.-]{0,120})[ \t]*(?:=|:[ \t])[ \t]*/gm;
function dotenvLeaves(text) {
  const leaves = [];
  PAIR3.lastIndex = 0;
  for (let pair = PAIR3.exec(text); pair !== null; pair = PAIR3.exec(text)) {
    const at = PAIR3.lastIndex;
    const quote = text[at];
    const close = quote === '"' || quote === "'" || quote === "`" ? endOfQuoted(text, at + 1, quote) : -1;
    const start = close === -1 ? at : at + 1;
    const end = close === -1 ? endOfBare(text, at) : close;
    if (end > start) leaves.push({ keys: [pair[1]], value: text.slice(start, end), start, end });
    PAIR3.lastIndex = Math.max(end, at);
  }
  return leaves;
}
var QUOTED_LIMIT = 16384;
function endOfQuoted(text, from, quote) {
  const limit = Math.min(text.length, from + QUOTED_LIMIT);
  for (let at = from; at < limit; at++) {
    if (text[at] === "\\" && quote === '"') at++;
    else if (text[at] === quote) return at;
  }
  return -1;
}
var STOP = /[\r\n\u2028\u2029]|[ \t]#/g;
function endOfBare(text, from) {
  if (text[from] === "#") return from;
  STOP.lastIndex = from;
  const stop = STOP.exec(text)?.index ?? text.length;
  return from + text.slice(from, stop).trimEnd().length;
}

// lib/detect/files/config-values.ts
var READERS = [
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
    jsonLeaves
  ]
];
var configValues = [
  ...READERS.map(([shape, leavesOf2]) => formatOf((path) => shape.test(path), leavesOf2)),
  formatOf(isPlainSecretsFile, dotenvLeaves)
];
function isPlainSecretsFile(path) {
  const name = baseName(path);
  return /(?:^|\/)\.secrets\//i.test(path) && name !== "" && !name.includes(".");
}
function repeatsSection({ keys, value }) {
  return keys.slice(0, -1).includes(value);
}
function formatOf(matches, leavesOf2) {
  return {
    name: "config-values",
    matches,
    slots: (text) => leavesOf2(text).filter((leaf) => isCredentialName(lastKey(leaf)) && !repeatsSection(leaf)).map((leaf) => slotOf("config-file-value", leaf))
  };
}

// lib/detect/codecs/base64.ts
var STANDARD = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
var URL_SAFE = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
function decodeBase64(text) {
  return decode2(text, STANDARD_VALUES);
}
function valuesOf2(alphabet) {
  const values = new Int8Array(256).fill(-1);
  for (let i = 0; i < alphabet.length; i++) values[alphabet.charCodeAt(i)] = i;
  return values;
}
var STANDARD_VALUES = valuesOf2(STANDARD);
var URL_SAFE_VALUES = valuesOf2(URL_SAFE);
function decode2(text, values) {
  let length = text.length;
  for (let padding = 0; padding < 2 && text.charCodeAt(length - 1) === 61; padding++) length--;
  if (length % 4 === 1) return null;
  const bytes = new Uint8Array(Math.floor(length * 3 / 4));
  let bits = 0;
  let held = 0;
  let at = 0;
  for (let i = 0; i < length; i++) {
    const value = values[text.charCodeAt(i)] ?? -1;
    if (value < 0) return null;
    bits = (bits & 65535) << 6 | value;
    held += 6;
    if (held >= 8) {
      held -= 8;
      bytes[at++] = bits >> held & 255;
    }
  }
  return bytes;
}

// lib/detect/codecs/bytes.ts
function latin1Text(bytes) {
  let text = "";
  for (const byte of bytes) text += String.fromCharCode(byte);
  return text;
}

// lib/detect/files/encoded-pair.ts
function decodedText(value) {
  const bytes = decodeBase64(value.replace(/\s+/g, ""));
  return bytes === null || bytes.length === 0 ? null : latin1Text(bytes);
}
function pairSlot(pattern, leaf, name = lastKey(leaf)) {
  const pair = decodedText(leaf.value);
  const at = pair?.indexOf(":") ?? -1;
  const password = pair === null ? "" : withoutPadding(pair.slice(at + 1));
  if (at === -1 || password === "") return null;
  return { pattern, name, start: leaf.start, end: leaf.end, value: password };
}
function withoutPadding(text) {
  let end = text.length;
  while (text[end - 1] === "\0") end--;
  return text.slice(0, end);
}
function decodedPassages(leaves) {
  return leaves.flatMap(({ value, start, end }) => {
    const text = decodedText(value);
    return text === null ? [] : [{ text, start, end }];
  });
}

// lib/detect/files/docker-config.ts
var PATTERN = "docker-config-auth";
var dockerConfig = {
  name: "docker-config",
  matches: (path) => /(?:^|\/)(?:\.docker\/config\.json|\.dockercfg|\.?dockerconfig\.json|\.dockerconfigjson|containers\/auth\.json)$/i.test(
    path
  ),
  slots: dockerSlots,
  passages: (text) => decodedPassages(jsonLeaves(text).filter((leaf) => lastKey(leaf) === "auth"))
};
var dockerAuths = {
  name: "docker-auths",
  matches: (path) => /(?:^|\/)config\.json$/i.test(path) && !dockerConfig.matches(path),
  slots: (text) => authLeaves(text).flatMap((leaf) => slotIn(leaf) ?? []),
  passages: (text) => decodedPassages(authLeaves(text).filter((leaf) => lastKey(leaf) === "auth"))
};
function authLeaves(text) {
  return text.includes('"auths"') ? jsonLeaves(text).filter((leaf) => leaf.keys.at(-3) === "auths") : [];
}
function dockerSlots(text) {
  return jsonLeaves(text).flatMap((leaf) => slotIn(leaf) ?? []);
}
function slotIn(leaf) {
  const key = lastKey(leaf);
  const name = `${leaf.keys.at(-2) ?? "auths"} ${key}`;
  if (key === "auth") return pairSlot(PATTERN, leaf, name);
  return /^(?:identitytoken|registrytoken|password)$/i.test(key) ? slotOf(PATTERN, leaf, name) : null;
}

// lib/detect/files/dotenv.ts
var NAMES = /* @__PURE__ */ new Set([".envrc", ".flaskenv", ".dev.vars"]);
var PURPOSE = /(?:^|\.)env\.(?:local|dev|development|prod|production|stag(?:e|ing)|test|testing|ci|docker|keys|me|vault)$/;
var SAMPLE = /(?:example|sample|template|tmpl|dist|defaults|schema)$/;
var dotenv = {
  name: "dotenv",
  matches: (path) => isDotenv(baseName(path).toLowerCase()),
  slots: (text) => dotenvLeaves(text).filter((leaf) => isCredentialName(lastKey(leaf))).map((leaf) => slotOf("dotenv-credential", leaf))
};
function isDotenv(name) {
  if (NAMES.has(name) || name.endsWith(".env") || name.startsWith(".env.") || PURPOSE.test(name)) return true;
  const env = /(?:^|\.)env\./.exec(name);
  return env !== null && SAMPLE.test(name.slice(env.index + env[0].length));
}

// lib/detect/files/kubernetes.ts
var HARMLESS = /(?:^|[._-])(?:user(?:name)?|host(?:name)?|port|name|e?mail|url|uri|endpoint|database|db|dbname|namespace|region|bucket|issuer|client[._-]?id|tenant[._-]?id|ca|crt|cert|pub|type|schema|(?:in)?role|env|environment|mode|debug|driver|timezone|log[._-]?level)\d{0,3}$/i;
var SHORTEST_DECODED = 8;
var kubeconfig = {
  name: "kubeconfig",
  matches: (path) => /(?:^|\/)(?:\.kube\/config[^/]*|kubeconfig[^/]*|[^/]*\.kubeconfig)$/i.test(path),
  slots: (text) => leavesOf(text).flatMap((leaf) => {
    const key = lastKey(leaf);
    if (!leaf.keys.includes("users") && !leaf.keys.includes("user")) return [];
    if (key === "client-key-data") return clientKey(leaf);
    return /^(?:token|password|access-token|id-token|refresh-token|client-secret)$/.test(key) ? [slotOf("kubeconfig-credential", leaf)] : [];
  }),
  passages: (text) => decodedPassages(leavesOf(text).filter((leaf) => lastKey(leaf) === "client-key-data"))
};
function clientKey(leaf) {
  const decoded = decodedText(leaf.value);
  return decoded !== null && READABLE.test(decoded) && !decoded.includes("-----BEGIN ") ? [] : [valued("kubeconfig-credential", leaf, decoded)];
}
var READABLE = /^[\x20-\x7e\s]+$/;
var kubeconfigContent = {
  name: "kubeconfig-content",
  matches: (path) => /\.(?:ya?ml|json|conf)$/i.test(path) && !kubeconfig.matches(path),
  mayHold: (bytes) => namesKind(bytes, "config"),
  slots: (text) => isKubeconfig(text) ? kubeconfig.slots(text) : [],
  passages: (text) => isKubeconfig(text) ? kubeconfig.passages?.(text) ?? [] : []
};
var [K, I, N, D] = [107, 105, 110, 100];
var CASE_BIT = 32;
function namesKind(bytes, name) {
  for (let at = 3; at < bytes.length; ) {
    const byte = bytes[at] | CASE_BIT;
    if (byte === D && isKind(bytes, at - 3) && leadsTo(bytes, at + 1, name)) return true;
    at += byte === N ? 1 : byte === I ? 2 : byte === K ? 3 : 4;
  }
  return false;
}
function isKind(bytes, at) {
  return (bytes[at] | CASE_BIT) === K && (bytes[at + 1] | CASE_BIT) === I && (bytes[at + 2] | CASE_BIT) === N;
}
function leadsTo(bytes, from, name) {
  let at = from;
  while (isBetween(bytes[at])) at++;
  for (let i = 0; i < name.length; i++) if ((bytes[at + i] | CASE_BIT) !== name.charCodeAt(i)) return false;
  return true;
}
function isBetween(byte) {
  return byte === 32 || byte === 9 || byte === 34 || byte === 39 || byte === 58;
}
function isKubeconfig(text) {
  return /["']?kind["']?[ \t]*:[ \t]*["']?Config\b/.test(text) && /["']?users["']?[ \t]*:/.test(text);
}
var kubernetesSecret = {
  name: "kubernetes-secret",
  matches: (path) => /\.(?:ya?ml|json)$/i.test(path),
  mayHold: (bytes) => namesKind(bytes, "secret"),
  slots: (text) => secretLeaves(text).flatMap(secretSlots),
  passages: (text) => decodedPassages(secretLeaves(text).filter((leaf) => leaf.keys.at(-2) === "data"))
};
function leavesOf(text) {
  return text.trimStart().startsWith("{") ? jsonLeaves(text) : yamlLeaves(text);
}
function secretLeaves(text) {
  if (!/["']?kind["']?[ \t]*:[ \t]*["']?Secret\b/i.test(text)) return [];
  const leaves = leavesOf(text);
  const secrets = new Set(
    leaves.filter((leaf) => lastKey(leaf) === "kind" && leaf.value.toLowerCase() === "secret").map((leaf) => leaf.keys.slice(0, -1).join("\0"))
  );
  return leaves.filter(
    (leaf) => /^(?:data|stringData)$/.test(leaf.keys.at(-2) ?? "") && secrets.has(leaf.keys.slice(0, -2).join("\0"))
  );
}
function secretSlots(leaf) {
  const key = lastKey(leaf);
  if (HARMLESS.test(key)) return [];
  if (leaf.keys.at(-2) === "stringData") {
    return isPlainFact(leaf.value) ? [] : [slotOf("kubernetes-secret-value", leaf)];
  }
  const decoded = decodedText(leaf.value);
  if (decoded === null)
    return /[${<]/.test(leaf.value) && !isPlainFact(leaf.value) ? [slotOf("kubernetes-secret-value", leaf)] : [];
  if (/^\.dockerconfigjson$|^\.dockercfg$/.test(key)) {
    const logins = dockerSlots(decoded).map((slot) => ({
      ...slot,
      start: leaf.start,
      end: leaf.end,
      value: slot.value ?? decoded.slice(slot.start, slot.end)
    }));
    const holdsOther = logins.length === 0 && /"auth"\s*:\s*"[^"]/.test(decoded);
    return holdsOther ? [valued("kubernetes-secret-value", leaf, decoded)] : logins;
  }
  return decoded.length < SHORTEST_DECODED || isPlainFact(decoded) ? [] : [valued("kubernetes-secret-value", leaf, decoded)];
}
var TIMESTAMP = /^\d{4}-\d{2}-\d{2}(?:[T ][\d:.]+(?:Z|[+-]\d{2}:?\d{2})?)?$/;
var PUBLIC_PEM = /^-----BEGIN (?!(?:[A-Z0-9]+ )*PRIVATE KEY)/;
var IMAGE = /^[a-z0-9-]+(?:\.[a-z0-9-]+)+(?::\d+)?(?:\/[a-z0-9._-]+)+:[\w.-]+(?:@sha256:[0-9a-f]{64})?$/;
function isPlainFact(text) {
  const value = text.trim();
  if (TIMESTAMP.test(value) || PUBLIC_PEM.test(value) || IMAGE.test(value)) return true;
  if (!/^[[{]/.test(value) || !/[\]}]$/.test(value)) return false;
  const leaves = jsonLeaves(value);
  return leaves.length > 0 && leaves.every(({ value: part5 }) => part5.length < SHORTEST_DECODED || /^\d+$/.test(part5));
}
function valued(pattern, leaf, decoded) {
  const slot = slotOf(pattern, leaf);
  return decoded !== null && READABLE.test(decoded) ? { ...slot, value: decoded.trim() } : slot;
}

// lib/detect/files/logins.ts
var LONGEST_HOST = 255;
var netrc = {
  name: "netrc",
  matches: (path) => /(?:^|\/)[._]netrc$/i.test(path),
  slots: (text) => {
    const slots = [];
    let machine = "";
    let login = null;
    let key = "";
    for (const word of text.matchAll(/"([^"\n]*)"|#[^\n]*|\S+/g)) {
      const quoted = word[1] !== void 0;
      const value = word[1] ?? word[0];
      if (!quoted && value.startsWith("#") && key !== "password") continue;
      const start = word.index + (quoted ? 1 : 0);
      if (key === "machine") machine = value.slice(0, LONGEST_HOST);
      if (key === "login" && value === "anonymous") machine = "";
      const end = start + value.length;
      if (key === "login") login = { pattern: "netrc-password", name: `machine ${machine} login`, start, end };
      if (key === "password" && machine !== "") {
        const password = { pattern: "netrc-password", name: `machine ${machine} password`, start, end };
        slots.push(value === "x-oauth-basic" && login !== null ? login : password);
      }
      if (!quoted && value === "default" && key === "") machine = "default";
      key = key === "" && /^(?:machine|login|password|account)$/.test(value) ? value : "";
    }
    return slots;
  }
};
var URL_WITH_USERINFO = /\b[a-z][a-z0-9+.-]{1,20}:\/\/[^\s/@"'<>]{1,800}@/gi;
var gitCredentials = {
  name: "git-credentials",
  matches: (path) => /(?:^|\/)(?:\.?git-credentials|git\/credentials|\.gitconfig|\.git\/config|git\/config|\.gitmodules)$/i.test(path),
  slots: (text) => [
    ...[...text.matchAll(URL_WITH_USERINFO)].flatMap((match) => {
      const url = { keys: ["url"], value: match[0], start: match.index, end: match.index + match[0].length };
      const secret = userinfoSecret(url);
      return secret === null ? [] : [slotOf("git-credential", secret)];
    }),
    ...oddLogins(text)
  ]
};
var ODD_LOGIN = /^[a-z][a-z0-9+.-]{1,20}:\/\/[^\s:/@]{1,200}@[^\s:/@]{1,200}:(\S{1,500})@[\w.-]{1,200}\/?$/gim;
function oddLogins(text) {
  return [...text.matchAll(ODD_LOGIN)].map((match) => {
    const end = match.index + match[0].lastIndexOf("@");
    return { pattern: "git-credential", name: "password", start: end - match[1].length, end };
  });
}
var pgpass = {
  name: "pgpass",
  matches: (path) => /(?:^|\/)\.?pgpass(?:\.conf)?$/i.test(path),
  slots: (text) => linesOf(text).flatMap(({ line, start }) => {
    const head = /^(?!#)(?:(?:[^:\\]|\\.)*:){4}/.exec(line)?.[0];
    if (head === void 0 || head.length === line.length) return [];
    const written = line.slice(head.length);
    const slot = {
      pattern: "database-password-file",
      name: "password",
      start: start + head.length,
      end: start + line.length
    };
    return [written.includes("\\") ? { ...slot, value: written.replace(/\\(.)/g, "$1") } : slot];
  })
};
var myCnf = {
  name: "my-cnf",
  matches: (path) => /(?:^|\/)\.?my\.(?:cnf|ini)$/i.test(path),
  slots: (text) => iniLeaves(text).filter((leaf) => /^(?:password|loose-password)$/i.test(lastKey(leaf))).map((leaf) => slotOf("database-password-file", leaf))
};

// lib/detect/files/may-read.ts
var UNREAD = new Set(
  "js mjs cjs jsx ts mts cts tsx py go rs c h cc cpp hpp java kt swift rb php cs scala sh bash lua pl ex exs dart vue svelte html css scss less md mdx rst adoc txt po pot mo tf hcl perl pm t tcl lock sum svg png jpg gif ico pdf map".split(" ")
);
var ANY_EXTENSION = /env|kube/;
var HASH = /^(?:[0-9a-f]{2}\/){0,20}[0-9a-f]{16,}$/;
var PHP_SETTINGS = /config|settings|local|conn|db|database/;
function mayBeRead(path) {
  const folded = path.toLowerCase();
  if (HASH.test(folded)) return false;
  const extension = folded.slice(folded.lastIndexOf(".") + 1);
  if (!UNREAD.has(extension) || ANY_EXTENSION.test(folded)) return true;
  return extension === "php" && PHP_SETTINGS.test(baseName(folded).slice(0, -".php".length));
}

// lib/detect/files/npmrc.ts
var PATTERN2 = "npmrc-credential";
var npmrc = {
  name: "npmrc",
  matches: (path) => /(?:^|\/)\.?(?:npmrc|pnpmrc|yarnrc)$/i.test(path),
  slots: (text) => npmLeaves(text).flatMap(npmSlot),
  passages: (text) => decodedPassages(npmLeaves(text).filter((leaf) => /_(?:auth|password)$/.test(lastKey(leaf))))
};
var yarnrc = {
  name: "yarnrc",
  matches: (path) => /(?:^|\/)(?:\.yarnrc\.ya?ml|\.?bunfig\.toml)$/i.test(path),
  slots: (text) => [...yamlLeaves(text), ...iniLeaves(text)].flatMap((leaf) => {
    const key = lastKey(leaf);
    if (key === "npmAuthToken" || key === "token" && leaf.keys[0]?.startsWith("install") === true)
      return [slotOf(PATTERN2, leaf)];
    return key === "npmAuthIdent" ? pairSlot(PATTERN2, leaf) ?? plainPair(leaf) : [];
  })
};
var PAIR4 = /^[ \t]*"?([^\s"=;#]+)"?(?:[ \t]*=[ \t]*|[ \t]+)(?:"([^\s"]+)"|([^\s"]+))/gm;
function npmLeaves(text) {
  return [...text.matchAll(PAIR4)].filter(([, key]) => /_(?:authToken|auth|password)$/i.test(key)).map(npmLeaf);
}
function npmLeaf({ index, 0: pair, 1: key = "", 2: quoted, 3: bare = "" }) {
  const value = quoted ?? bare;
  const end = index + pair.length - (quoted === void 0 ? 0 : 1);
  return { keys: [key.slice(key.lastIndexOf(":") + 1)], value, start: end - value.length, end };
}
function npmSlot(leaf) {
  const key = lastKey(leaf);
  if (key === "_auth") return [pairSlot(PATTERN2, leaf) ?? slotOf(PATTERN2, leaf)];
  const password = key === "_password" ? decodedText(leaf.value) : null;
  return [password === null ? slotOf(PATTERN2, leaf) : { ...slotOf(PATTERN2, leaf), value: password }];
}
function plainPair(leaf) {
  const at = leaf.value.indexOf(":");
  return at === -1 ? [] : [{ pattern: PATTERN2, name: lastKey(leaf), start: leaf.start + at + 1, end: leaf.end }];
}

// lib/detect/files/saved-secrets.ts
var firefoxLogins = {
  name: "firefox-logins",
  matches: (path) => /(?:^|\/)logins(?:-backup)?\.json$/i.test(path),
  slots: (text) => jsonLeaves(text).filter((leaf) => /^encrypted(?:Username|Password)$/.test(lastKey(leaf))).map((leaf) => slotOf("firefox-login", leaf))
};
var railsKey = {
  name: "rails-key",
  matches: (path) => /(?:^|\/)config\/(?:master|credentials\/[\w-]+)\.key$/i.test(path),
  slots: (text) => {
    const match = /^\s*([0-9a-f]{32}|[0-9a-f]{64})\s*$/.exec(text);
    if (match === null) return [];
    const start = match[0].indexOf(match[1]);
    return [{ pattern: "rails-master-key", name: "master key", start, end: start + match[1].length }];
  }
};
var PHP_VALUE = /(?:\bdefine\([ \t]{0,4}["'](\w{1,60})["'][ \t]{0,8},|\$(\w{1,60})[ \t]{0,8}=)[ \t]{0,8}(?:"([^"\\\r\n]{1,200})"|'([^'\\\r\n]{1,200})')[ \t]{0,4}\)?;/g;
var DATABASE_PASSWORD = /^(?:wg)?_?(?:db|database|mysql|sql)_?(?:root_?)?pass(?:w(?:or)?d)?$/i;
var phpSettings = {
  name: "php-settings",
  matches: (path) => /(?:^|\/)(?:wp-config|config|configuration|settings|localsettings|local|conn(?:ect(?:ion)?)?|db|database)(?:[._-][\w.-]+)?\.(?:php|inc)$/i.test(
    path
  ),
  slots: (text) => [...text.matchAll(PHP_VALUE)].flatMap((match) => {
    const name = match[1] ?? match[2];
    if (!DATABASE_PASSWORD.test(name)) return [];
    const value = match[3] ?? match[4];
    const start = match.index + match[0].lastIndexOf(value);
    return [{ pattern: "database-password-file", name, start, end: start + value.length }];
  })
};

// lib/detect/files/stored-hashes.ts
var HASH2 = /\$(?:2[abxy]?\$\d\d\$[./A-Za-z0-9]{53}|apr1\$[./A-Za-z0-9]{1,8}\$[./A-Za-z0-9]{22}|1\$[./A-Za-z0-9]{1,8}\$[./A-Za-z0-9]{22}|5\$(?:rounds=\d{1,9}\$)?[./A-Za-z0-9]{1,16}\$[./A-Za-z0-9]{43}|6\$(?:rounds=\d{1,9}\$)?[./A-Za-z0-9]{1,16}\$[./A-Za-z0-9]{86}|y\$[./A-Za-z0-9]{1,64}\$[./A-Za-z0-9]{1,64}\$[./A-Za-z0-9]{43})(?![./A-Za-z0-9])/g;
var userHashes = {
  name: "user-hashes",
  matches: (path) => /(?:^|\/)(?:\.?htpasswd[\w-]{0,20}(?:\.(?:bak|old|orig|users|default|dev|prod))?|[^/]*\.htpasswd|g?shadow-?|(?:master\.)?passwd-?|(?:proftpd?|vsftpd?|pure-?ftpd?)\.?passwd)$/i.test(
    path
  ),
  slots: (text) => hashSlots(text, /^[^:#\s][^:\n]{0,100}:$/)
};
var DUMP = /dump|backup|export|data|user|account|member|seed/;
var dumpHashes = {
  name: "dump-hashes",
  matches: (path) => {
    const name = baseName(path).toLowerCase();
    return name.endsWith(".sql") && DUMP.test(name.slice(0, -".sql".length));
  },
  slots: (text) => /\binsert into\b|^copy /im.test(text) ? hashSlots(text, /['\t]$/) : []
};
var REACH = 128;
function hashSlots(text, before) {
  return [...text.matchAll(HASH2)].filter(({ index }) => {
    const near2 = text.slice(Math.max(0, index - REACH), index);
    return before.test(near2.slice(near2.lastIndexOf("\n") + 1));
  }).map(({ index, 0: hash }) => {
    return { pattern: "password-hash", name: "password hash", start: index, end: index + hash.length };
  });
}

// lib/detect/files/xml-leaves.ts
var TAG = /<(\/?)([A-Za-z_][\w.:-]{0,80})((?:\s+[\w.:-]{1,80}\s{0,4}=\s{0,4}(?:"[^"<]{0,4096}"|'[^'<]{0,4096}'))*)\s*(\/?)>|<!--/g;
var ATTRIBUTE = /\s+([\w.:-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/gy;
var DEPTH = 32;
function xmlLeaves(text) {
  const leaves = [];
  const path = [];
  let textFrom = 0;
  TAG.lastIndex = 0;
  for (let tag = TAG.exec(text); tag !== null; tag = TAG.exec(text)) {
    if (tag[2] === void 0) {
      const close = text.indexOf("-->", tag.index);
      TAG.lastIndex = close === -1 ? text.length : close + 3;
      continue;
    }
    if (tag[1] === "/") {
      leaves.push(...trimmed(text, textFrom, tag.index, path.slice(-DEPTH)));
      path.pop();
    } else {
      path.push(tag[2]);
      leaves.push(...attributes(tag[3], tag.index + 1 + tag[2].length, path.slice(-DEPTH)));
      if (tag[4] === "/") path.pop();
    }
    textFrom = TAG.lastIndex;
  }
  return leaves;
}
function attributes(source, offset, path) {
  const found = [...source.matchAll(ATTRIBUTE)].map((match) => {
    const value = match[2] ?? match[3] ?? "";
    const start = offset + match.index + match[0].length - 1 - value.length;
    return { name: match[1], value, start };
  });
  const label = found.find(({ name }) => /^(?:key|name)$/i.test(name))?.value;
  const head = label === void 0 ? path : [...path, label];
  return found.map(({ name, value, start }) => ({
    keys: [...head, `@${name}`],
    value,
    start,
    end: start + value.length
  }));
}
function trimmed(text, from, to, path) {
  const raw = text.slice(from, to);
  const value = raw.trim();
  const start = from + raw.length - raw.trimStart().length;
  return value === "" ? [] : [{ keys: path, value, start, end: start + value.length }];
}

// lib/detect/files/transfer-clients.ts
var PATTERN3 = "client-login-password";
var transferSettings = {
  name: "transfer-settings",
  matches: (path) => /(?:^|\/)(?:\.ftpconfig|\.ftp-deploy\.json|\.remote-sync\.json|deployment-config\.json|\.?ftp-?sync\.json|ftp-simple\.json|\.sftp-config\.json)$/i.test(
    path
  ),
  slots: (text) => jsonLeaves(text).filter((leaf) => /^(?:pass|password|passphrase)$/i.test(lastKey(leaf))).map((leaf) => slotOf(PATTERN3, leaf))
};
var filezilla = {
  name: "filezilla",
  matches: (path) => /(?:^|\/)(?:filezilla|recentservers|sitemanager)\.xml$/i.test(path),
  slots: (text) => {
    let encoding = "";
    return xmlLeaves(text).flatMap((leaf) => {
      if (lastKey(leaf) === "@encoding" && leaf.keys.at(-2) === "Pass") encoding = leaf.value;
      if (lastKey(leaf) !== "Pass") return [];
      const [isEncoded, isOpen] = [encoding === "base64", encoding !== "crypt"];
      encoding = "";
      if (!isOpen) return [];
      const value = isEncoded ? decodedText(leaf.value)?.trimEnd() : leaf.value;
      return value === void 0 ? [] : [slotOf(PATTERN3, { ...leaf, value }, "Pass")];
    });
  }
};
var JETBRAINS_MASK = 57258;
var webServers = {
  name: "web-servers",
  matches: (path) => /(?:^|\/)webservers\.xml$/i.test(path),
  slots: (text) => xmlLeaves(text).flatMap((leaf) => {
    if (lastKey(leaf) !== "@password") return [];
    const value = undisguised(leaf.value);
    return value === null ? [] : [slotOf(PATTERN3, { ...leaf, value }, "password")];
  })
};
function undisguised(hex) {
  if (!/^(?:[0-9a-f]{4})+$/i.test(hex)) return null;
  const codes = (hex.match(/.{4}/g) ?? []).map((digits) => parseInt(digits, 16) ^ JETBRAINS_MASK);
  return codes.some((code) => code < 32 || code > 255) ? null : String.fromCharCode(...codes);
}
var dbeaver = {
  name: "dbeaver",
  matches: (path) => /(?:^|\/)\.?(?:dbeaver-)?data-sources[^/]*\.xml$/i.test(path),
  slots: (text) => xmlLeaves(text).filter(({ keys }) => keys.at(-1) === "@password").map((leaf) => slotOf("database-password-file", leaf, "password"))
};
var mailClients = {
  name: "mail-clients",
  matches: (path) => /(?:^|\/)(?:[._](?:esmtprc|msmtprc|fetchmailrc)|esmtprc|msmtprc)$/i.test(path),
  slots: (text) => linesOf(text).flatMap(({ line, start }) => mailPassword(line, start).map(asSlot))
};
function mailPassword(line, start) {
  const match = /^(?!\s*#).*?\b(password)[ \t]+(?:=[ \t]*)?(?:"([^"]+)"|([^\s"]+))/.exec(line);
  if (match === null) return [];
  const value = match[2] ?? match[3];
  const from = start + match[0].length - value.length - (match[2] === void 0 ? 0 : 1);
  return [{ keys: ["password"], value, start: from, end: from + value.length }];
}
function asSlot(leaf) {
  return slotOf(PATTERN3, leaf);
}

// lib/detect/files/python-index.ts
var pypirc = {
  name: "pypirc",
  matches: (path) => /(?:^|\/)\.?pypirc$/i.test(path),
  slots: (text) => iniLeaves(text).flatMap((leaf) => {
    if (/^password$/i.test(lastKey(leaf))) return [slotOf("pypirc-password", leaf, `${leaf.keys[0]} password`)];
    return inUrl("pypirc-password", leaf);
  })
};
var pythonIndex = {
  name: "python-index",
  matches: (path) => /(?:^|\/)(?:pip\.(?:conf|ini)|uv\.toml|poetry\.toml|pdm\.toml|pypoetry\/auth\.toml|\.pdm\.toml|\.pydistutils\.cfg)$/i.test(
    path
  ),
  slots: (text) => iniLeaves(text).flatMap((leaf) => {
    const inLogin = /^(?:http-basic|pypi-token|repository)\b/i.test(leaf.keys[0] ?? "");
    const isSecret = /pass(?:word)?$/i.test(lastKey(leaf)) || /^pypi-token\b/i.test(leaf.keys[0] ?? "");
    if (inLogin && isSecret) return [slotOf("package-index-password", leaf)];
    return inUrl("package-index-password", leaf);
  })
};
function inUrl(pattern, leaf) {
  const secret = userinfoSecret(leaf);
  return secret === null ? [] : [slotOf(pattern, secret)];
}

// lib/detect/files/registries.ts
var cargoCredentials = {
  name: "cargo-credentials",
  matches: (path) => /(?:^|\/)\.cargo\/(?:credentials|config)(?:\.toml)?$/i.test(path),
  slots: (text) => iniLeaves(text).filter((leaf) => lastKey(leaf) === "token").map((leaf) => slotOf("cargo-registry-credential", leaf, `${leaf.keys[0]} token`))
};
var gemCredentials = {
  name: "gem-credentials",
  matches: (path) => /(?:^|\/)(?:\.gem\/credentials|\.bundle\/config|gem\/credentials)$/i.test(path),
  slots: (text) => yamlLeaves(text).flatMap((leaf) => {
    const key = lastKey(leaf);
    if (/api_key$/i.test(key)) return [slotOf("gem-credential", leaf, key.replace(/^:/, ""))];
    if (!/^BUNDLE_.*__/.test(key)) return [];
    return [slotOf("gem-credential", partOf(leaf, leaf.value.indexOf(":") + 1, leaf.value.length))];
  })
};
var SEALED = /^[A-Za-z0-9+/]{40,}={0,2}$/;
var nugetConfig = {
  name: "nuget-config",
  matches: (path) => /(?:^|\/)nuget(?:\.[^/]*)?\.config$/i.test(path),
  slots: (text) => xmlLeaves(text).filter(({ keys }) => lastKeyIs(keys, "@value") && /^(?:cleartext)?password$/i.test(keys.at(-2) ?? "")).filter(({ keys, value }) => keys.at(-2).length > "password".length || !SEALED.test(value)).map((leaf) => slotOf("nuget-config-password", leaf, "ClearTextPassword"))
};
var mavenSettings = {
  name: "maven-settings",
  matches: (path) => /(?:^|\/)settings(?:-security)?\.xml$/i.test(path),
  slots: (text) => xmlLeaves(text).filter(
    (leaf) => /^(?:password|passphrase|privateKeyPassphrase)$/.test(lastKey(leaf)) && !/^\{.*\}$/.test(leaf.value)
  ).map((leaf) => slotOf("maven-settings-password", leaf))
};
var composerAuth = {
  name: "composer-auth",
  matches: (path) => /(?:^|\/)auth\.json$/i.test(path),
  slots: (text) => jsonLeaves(text).flatMap((leaf) => {
    const kind = leaf.keys[0] ?? "";
    if (!/^(?:http-basic|github-oauth|gitlab-oauth|gitlab-token|bitbucket-oauth|bearer)$/.test(kind)) return [];
    if (/^(?:username|consumer-key)$/.test(lastKey(leaf))) return [];
    return [slotOf("composer-auth", leaf, `${kind} ${lastKey(leaf)}`)];
  })
};
function lastKeyIs(keys, key) {
  return keys.at(-1) === key;
}

// lib/detect/files/terraform.ts
var terraformVariables = {
  name: "terraform-variables",
  matches: (path) => /\.tfvars(?:\.json)?$/i.test(path),
  slots: (text) => (text.trimStart().startsWith("{") ? jsonLeaves(text) : iniLeaves(text)).filter((leaf) => isCredentialName(lastKey(leaf))).map((leaf) => slotOf("terraform-value", leaf))
};
var terraformState = {
  name: "terraform-state",
  matches: (path) => /\.tfstate(?:\.backup)?$/i.test(path),
  slots: (text) => jsonLeaves(text).filter((leaf) => isCredentialName(lastKey(leaf)) && leaf.keys.includes("attributes")).map((leaf) => slotOf("terraform-value", leaf))
};

// lib/detect/files/registry.ts
var FORMATS = [
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
  ...agentSettings
];
var JSON_FORMATS = [
  dockerConfig,
  dockerAuths,
  kubeconfigContent,
  kubernetesSecret,
  composerAuth,
  terraformVariables,
  transferSettings,
  firefoxLogins,
  ...configValues,
  ...agentSettings
];
var YAML_FORMATS = [yarnrc, kubeconfigContent, kubernetesSecret, ...configValues, ...agentSettings];
var TOML_FORMATS = [pythonIndex, yarnrc, cargoCredentials, ...configValues, ...agentSettings];
var BY_EXTENSION = /* @__PURE__ */ new Map([
  ["json", JSON_FORMATS],
  ["jsonc", JSON_FORMATS],
  ["yml", YAML_FORMATS],
  ["yaml", YAML_FORMATS],
  ["toml", TOML_FORMATS]
]);
var ANY_EXTENSION2 = /env|kube/;
function formatsFor(path) {
  if (!mayBeRead(path)) return [];
  const folded = path.toLowerCase();
  const extension = folded.slice(folded.lastIndexOf(".") + 1);
  const possible = ANY_EXTENSION2.test(folded) ? FORMATS : BY_EXTENSION.get(extension) ?? FORMATS;
  return possible.filter((format) => format.matches(path));
}

// lib/detect/codecs/base32.ts
var ALPHABET = "abcdefghijklmnopqrstuvwxyz234567";
function decodeBase32(text) {
  const bytes = new Uint8Array(Math.floor(text.length * 5 / 8));
  let bits = 0;
  let held = 0;
  let at = 0;
  for (const character of text.toLowerCase()) {
    const value = ALPHABET.indexOf(character);
    if (value < 0) return null;
    bits = (bits & 255) << 5 | value;
    held += 5;
    if (held >= 8) {
      held -= 8;
      bytes[at++] = bits >> held & 255;
    }
  }
  return bytes;
}

// lib/detect/aws-account.ts
var PREFIX_LENGTH = 4;
function awsAccountOf(keyId) {
  const bytes = decodeBase32(keyId.slice(PREFIX_LENGTH));
  if (bytes === null || bytes.length < 6 || (bytes[0] & 128) === 0) return void 0;
  const bits = bytes.subarray(0, 6).reduce((sum, byte) => sum * 256 + byte, 0);
  const account = Math.floor((bits - 2 ** 47) / 128);
  return account < 1e12 ? String(account).padStart(12, "0") : void 0;
}

// lib/detect/companions/companion.ts
var PAIRED = { confidence: "paired" };
var ALONE = { confidence: "alone" };

// lib/detect/companions/vicinity.ts
var REACH2 = 1600;
var LINES = 5;
var EDGE = /\n[ \t]*\r?\n|\n[ \t]*\[|[{}]/;
function nearBefore(text, start) {
  const before = text.slice(Math.max(0, start - REACH2), start);
  const open = before.lastIndexOf("{");
  const object = open >= 0 && open > before.lastIndexOf("}") ? open : before.length;
  return before.slice(Math.min(object, lineBack(before)));
}
function nearAfter(text, end) {
  const after = text.slice(end, end + REACH2);
  const close = after.indexOf("}");
  const open = after.indexOf("{");
  const object = close >= 0 && (open < 0 || close < open) ? close : 0;
  return after.slice(0, Math.max(object, lineOn(after)));
}
function lineBack(text) {
  let at = text.length;
  for (let lines = 0; lines <= LINES && at > 0; lines++) at = text.lastIndexOf("\n", at - 1);
  return at < 0 ? 0 : at;
}
function lineOn(text) {
  let at = -1;
  for (let lines = 0; lines <= LINES; lines++) {
    at = text.indexOf("\n", at + 1);
    if (at < 0) return text.length;
  }
  return at;
}
function nearest(before, after, length, regex) {
  const ahead = [...before.matchAll(regex)].map((match) => ranked(match, -before.length, before.slice(match.index)));
  const behind = [...after.matchAll(regex)].map((match) => ranked(match, length, after.slice(0, match.index)));
  const [first] = [...ahead, ...behind].sort((a, b) => a.edges - b.edges || a.distance - b.distance);
  return first?.near;
}
function ranked(match, offset, between) {
  const text = match[1] ?? match[0];
  const from = offset + match.index + match[0].lastIndexOf(text);
  return {
    near: { text, from, to: from + text.length },
    edges: EDGE.test(between) ? 1 : 0,
    distance: between.length
  };
}

// lib/detect/companions/aws.ts
var AWS_KEY_ID = /(?<![A-Za-z0-9])A(?:KIA|SIA|BIA|CCA)[A-Z2-7]{16}(?![A-Za-z0-9])/g;
var SESSION_TOKEN = /(?<![A-Za-z0-9+/])(?:IQoJb3JpZ2luX2Vj|F[wQ]oGZXIvYXdz|AQoDYXdz)[A-Za-z0-9+/]{16}/g;
var awsCompanion = {
  name: "aws",
  find({ before, after, value }) {
    const keyId = nearest(before, after, value.length, AWS_KEY_ID);
    const session = nearest(before, after, value.length, SESSION_TOKEN);
    if (keyId === void 0) return { facts: ALONE, parts: session === void 0 ? [] : [session] };
    const account = awsAccountOf(keyId.text);
    const facts = {
      accessKeyId: keyId.text,
      ...account === void 0 ? {} : { account },
      ...PAIRED,
      parts: ["key id", "secret key", ...session === void 0 ? [] : ["session token"]]
    };
    return { facts, parts: session === void 0 ? [keyId] : [keyId, session] };
  }
};

// lib/detect/companions/azure-account.ts
var SIGN = String.raw`\\?["']?[ \t]{0,4}[:=][ \t]{0,4}\\?["']?`;
var ACCOUNT = new RegExp(String.raw`account[_-]?name${SIGN}([a-z0-9][a-z0-9-]{1,62})`, "gi");
var ENDPOINT = new RegExp(
  String.raw`(?:account)?endpoint${SIGN}((?:https|sb|amqps)://[a-z0-9.-]{3,200})|hostname${SIGN}([a-z0-9.-]{3,200})`,
  "gi"
);
var POLICY = new RegExp(String.raw`sharedaccesskeyname${SIGN}([\w.-]{1,64})`, "gi");
var azureAccountCompanion = {
  name: "azure-account",
  find({ before, after, value }) {
    const near2 = (regex) => nearest(before, after, value.length, regex)?.text;
    const [account, endpoint, policy] = [near2(ACCOUNT), near2(ENDPOINT), near2(POLICY)];
    if (account === void 0 && endpoint === void 0) return { facts: ALONE, parts: [] };
    const facts = {
      ...account === void 0 ? {} : { account },
      ...endpoint === void 0 ? {} : { endpoint },
      ...policy === void 0 ? {} : { policy }
    };
    return { facts: { ...facts, ...PAIRED, parts: [...Object.keys(facts), "key"] }, parts: [] };
  }
};

// lib/detect/companions/login.ts
var SECRET_WORD = /(?:pass(?:w(?:or)?d|phrase|code)?|pwd|secret)s?\d?$/i;
var WORDS = [
  ["user", "user(?:[_.-]?(?:name|id))?|login|uid"],
  ["host", "host(?:[_.-]?name)?|server|address|endpoint"],
  ["database", "database|db(?:[_.-]?name)?|dbname|schema"]
];
var LITERAL = String.raw`([A-Za-z0-9][\w.@:/\\-]{0,99})(?=["'` + "`" + String.raw`\s,;)}<]|$)`;
var loginCompanion = {
  name: "login",
  find(vicinity) {
    const service = serviceIn(vicinity.name);
    if (service === null) return null;
    const facts = {};
    for (const [fact, words] of WORDS) {
      const found = assignedTo(`${service}(?:${words})`, vicinity);
      if (found !== void 0) facts[fact] = found;
    }
    if (facts["user"] === void 0 && facts["host"] === void 0) return null;
    return { facts: { ...facts, ...PAIRED, parts: [...Object.keys(facts), "password"] }, parts: [] };
  }
};
function serviceIn(name) {
  const last = name?.replace(/^-+/, "").split(".").at(-1) ?? "";
  const word = SECRET_WORD.exec(last);
  return word === null ? null : `(?<![A-Za-z0-9_-])${last.slice(0, word.index).replace(/[^\w]/g, "\\$&")}`;
}
function assignedTo(names, { before, after, value }) {
  const separator = String.raw`(?:\\?["'\])]{0,3}[ \t]{0,8}(?:=>|:=|[:=,(])[ \t]{0,8}|>)\\?["'` + "`]?";
  return nearest(before, after, value.length, new RegExp(`${names}${separator}${LITERAL}`, "gi"))?.text;
}

// lib/detect/companions/oauth-client.ts
var ASSIGNED = String.raw`\\?["'\])]{0,3}[ \t]{0,8}(?:=>|:=|[:=,(>])[ \t]{0,8}\\?["'` + "`]?";
var CLIENT_ID = new RegExp(
  String.raw`(?:client|consumer|app(?:lication)?)[_.-]?(?:id|key)${ASSIGNED}([\w.:/@-]{5,120})`,
  "gi"
);
var TENANT_ID = new RegExp(String.raw`tenant[_.-]?id${ASSIGNED}([\w.-]{5,60})`, "gi");
var GOOGLE_ID = /(?<![\w-])\d{6,}-[a-z0-9]{32}\.apps\.googleusercontent\.com/g;
var oauthClientCompanion = {
  name: "oauth-client",
  find(vicinity) {
    const clientId = near(vicinity, GOOGLE_ID) ?? near(vicinity, CLIENT_ID);
    if (clientId === void 0) return { facts: ALONE, parts: [] };
    const tenantId = near(vicinity, TENANT_ID);
    const facts = { clientId, ...tenantId === void 0 ? {} : { tenantId }, ...PAIRED };
    return { facts: { ...facts, parts: ["client id", "client secret"] }, parts: [] };
  }
};
function near({ before, after, value }, regex) {
  return nearest(before, after, value.length, regex)?.text;
}

// lib/detect/companions/twilio.ts
var TWILIO_SID = /(?<![\w-])(?:AC|SK)[0-9a-f]{32}(?![\w-])/g;
var twilioCompanion = {
  name: "twilio",
  find({ before, after, value }) {
    const sid = nearest(before, after, value.length, TWILIO_SID)?.text;
    if (sid === void 0) return { facts: ALONE, parts: [] };
    const facts = { ...sid.startsWith("AC") ? { accountSid: sid } : { apiKeySid: sid }, ...PAIRED };
    return { facts: { ...facts, parts: ["SID", "token"] }, parts: [] };
  }
};

// lib/detect/companions/registry.ts
var OAUTH_SECRET = /(?:client|consumer)[_.-]?secret$/i;
var byName = {
  name: "by-name",
  find(vicinity) {
    const isClient = OAUTH_SECRET.test(vicinity.name ?? "");
    return (isClient ? oauthClientCompanion : loginCompanion).find(vicinity);
  }
};
var COMPANIONS = [
  awsCompanion,
  azureAccountCompanion,
  byName,
  loginCompanion,
  oauthClientCompanion,
  twilioCompanion
];
function companionNamed(name) {
  return COMPANIONS.find((companion) => companion.name === name);
}

// lib/detect/companions/with-companions.ts
function withCompanions(detection, text) {
  const { pattern, start, end } = detection;
  const companion = pattern.companion === void 0 ? void 0 : companionNamed(pattern.companion);
  if (companion === void 0 || detection.verdict === "placeholder") return { detection, from: start, to: end };
  const [from, to] = [start - REACH2, end + REACH2];
  const offset = Math.max(0, from);
  const near2 = text.slice(offset, Math.min(text.length, to));
  const name = detection.facts["name"];
  const found = companion.find({
    value: near2.slice(start - offset, end - offset),
    name: typeof name === "string" ? name : void 0,
    before: nearBefore(near2, start - offset),
    after: nearAfter(near2, end - offset)
  });
  if (found === null) return { detection, from, to };
  const facts = { ...found.facts, ...detection.facts };
  return {
    detection: found.parts.length === 0 ? { ...detection, facts } : { ...detection, facts, parts: found.parts },
    from,
    to
  };
}

// lib/detect/confirm.ts
var part2;
var load2 = () => part2 ??= require("./hook-judge.cjs");
var confirm = (...args) => load2().confirm(...args);
var confirmIn = (...args) => load2().confirmIn(...args);

// lib/core/verdict.ts
var SEVERITIES = ["note", "warning", "error"];
function severityOf(verdict) {
  switch (verdict) {
    case "confirmed":
    case "shaped":
    case "path":
    case "posture":
      return "error";
    case "generic":
    case "expired":
    case "mismatch":
      return "warning";
    case "encrypted":
    case "placeholder":
      return "note";
  }
}

// lib/core/detection.ts
function severityOfDetection({ verdict, severity }) {
  return severity ?? severityOf(verdict);
}

// lib/core/secret-key.ts
var part3;
var load3 = () => part3 ??= require("./hook-found.cjs");
var secretKey = (...args) => load3().secretKey(...args);

// lib/detect/mark-parts.ts
var STRETCH = 2048;
function markParts(detections) {
  const wholes = detections.filter(({ parts }) => parts !== void 0);
  if (wholes.length === 0) return detections;
  const places = placesOf(wholes);
  return detections.map((detection) => {
    const near2 = stretchesOf(detection.start, detection.end).flatMap((stretch) => places.get(stretch) ?? []);
    const whole = near2.sort((a, b) => a - b).find((at) => wholes[at] !== detection && isPart(detection, wholes[at]));
    const { parts: _told, ...rest } = detection;
    return whole === void 0 ? rest : { ...rest, partOf: secretKey(wholes[whole]) };
  });
}
function placesOf(wholes) {
  const places = /* @__PURE__ */ new Map();
  wholes.forEach(({ start, parts = [] }, at) => {
    for (const stretch of new Set(parts.flatMap(({ from, to }) => stretchesOf(start + from, start + to)))) {
      const known = places.get(stretch);
      if (known === void 0) places.set(stretch, [at]);
      else known.push(at);
    }
  });
  return places;
}
function stretchesOf(start, end) {
  const first = Math.floor(start / STRETCH);
  return Array.from({ length: Math.floor(Math.max(start, end - 1) / STRETCH) - first + 1 }, (_, at) => first + at);
}
function isPart(detection, whole) {
  const { start, end } = detection;
  return rank(detection) <= rank(whole) && whole.parts.some(({ from, to }) => start < whole.start + to && whole.start + from < end);
}
function rank(detection) {
  return SEVERITIES.indexOf(severityOfDetection(detection));
}

// lib/detect/boundary.ts
var BASE64_RUN = 24;
var BACKSLASH = 92;
var PERCENT = 37;
function mayBeLeftBoundary(text, start) {
  if (start === 0) return true;
  const before = text.codeAt(start - 1);
  if (!isWord(before)) return true;
  return start >= 2 && text.codeAt(start - 2) === BACKSLASH || start >= 3 && text.codeAt(start - 3) === PERCENT || start >= 4 && text.codeAt(start - 4) === BACKSLASH || start >= 6 && text.codeAt(start - 6) === BACKSLASH || (before | 32) === 109;
}
function isLeftBoundary(text, start) {
  if (start === 0) return true;
  const before = text.charCodeAt(start - 1);
  if (isWord(before)) return endsEscape(text, start);
  if (before === 45 || before === 43 || before === 47) return !endsLongRun(text, start);
  return true;
}
function endsEscape(text, start) {
  return /(?:\\[abfnrtv0]|\\u[0-9a-f]{4}|\\x[0-9a-f]{2}|%[0-9a-f]{2}|(?:\u001b|\\u001b|\\x1b|\\033|\\e)\[[\d;]{0,12}m)$/i.test(
    text.slice(Math.max(0, start - 20), start)
  );
}
function endsLongRun(text, start) {
  const run = text.slice(Math.max(0, start - BASE64_RUN), start);
  return run.length === BASE64_RUN && /^[A-Za-z0-9+/_-]+$/.test(run);
}
function isWord(code) {
  return code >= 48 && code <= 57 || code >= 65 && code <= 90 || code >= 97 && code <= 122 || code === 95;
}

// lib/detect/placeholder/mask.ts
var part4;
var load4 = () => part4 ??= require("./hook-literal.cjs");
var startsMask = (...args) => load4().startsMask(...args);

// lib/detect/site.ts
function widen(extent, from, to) {
  if (from < extent.from) extent.from = from;
  if (to > extent.to) extent.to = to;
}
var LEAD = 96;
var LONGEST_LINE = 16384;
var LONGEST_BLOCK = 131072;
var LOOKAHEAD = 1300;
var GROWTH = 8;
var NOTHING = [];
function siteAt(text, at, compiled, facts, seen) {
  const { pattern, regex, crosses } = compiled;
  const isWhole = pattern.inWord !== true;
  const offset = Math.max(0, at - LEAD);
  let cap = at + (crosses === Infinity ? LONGEST_BLOCK : LONGEST_LINE);
  widen(seen, at - LEAD, at);
  if (isWhole && !mayBeLeftBoundary(text, at)) return null;
  for (; ; ) {
    const end = endOfPiece(text, at, cap, crosses);
    widen(seen, at, end === text.length ? end + 1 : end);
    const piece = text.slice(offset, end);
    if (isWhole && !isLeftBoundary(piece, at - offset)) return null;
    regex.lastIndex = at - offset;
    const match = regex.exec(piece);
    if (match === null || !hasSecret(match))
      return isWhole && isMasked(compiled, piece, at - offset) ? maskedSite(pattern.name) : null;
    if (end === cap && end < text.length && regex.lastIndex + LOOKAHEAD > piece.length) {
      cap = at + (cap - at) * GROWTH;
      continue;
    }
    return judged(
      text,
      [{ ...suspectOf(match, compiled, offset, isWhole ? at : void 0), keyword: at }],
      facts,
      seen
    );
  }
}
function maskedSite(masked) {
  return { detections: NOTHING, masked };
}
function endOfPiece(text, at, cap, crosses) {
  const limit = Math.min(text.length, cap);
  return crosses === Infinity ? limit : text.lineEnd(Math.min(at + crosses, limit), limit);
}
function isMasked({ pattern }, piece, at) {
  if (pattern.weak === true) return false;
  const keyword = pattern.keywords.find((literal) => piece.startsWith(literal, at));
  return keyword !== void 0 && startsMask(piece, at + keyword.length);
}
function judged(text, suspects, facts, seen) {
  const detections = [];
  for (const suspect of suspects) {
    const { detection, from, to } = confirmIn(text, suspect, facts);
    widen(seen, from, to);
    if (detection !== null) detections.push(detection);
  }
  return detections.length === 0 ? null : { detections, masked: null };
}
function hasSecret(match) {
  return secretIn(match) !== void 0;
}
function secretIn({ indices }) {
  return indices.groups["secret"] ?? indices.groups["secretBefore"];
}
function suspectOf(match, { pattern }, offset, head) {
  const [start, end] = secretIn(match);
  const place = { pattern, start: start + offset, end: end + offset, groups: match.groups };
  return head === void 0 ? place : { ...place, head };
}

// lib/detect/region.ts
var LIMIT = 65536;
function regionsOf(starts, compiled, length) {
  const joined = [];
  for (const at of [...starts].sort((a, b) => a - b)) {
    const start = Math.max(0, at - compiled.before);
    const end = Math.min(length, at + compiled.after);
    const last = joined.at(-1);
    const touches = last !== void 0 && start <= last.end;
    if (touches && end - last.start <= LIMIT) last.end = Math.max(last.end, end);
    else joined.push({ start, end, isCut: touches });
  }
  return joined;
}
var LEAD2 = 16;
var KEYWORD = 64;
var GROWTH2 = 8;
function siteOfRegion(text, region, compiled, facts, seen) {
  const suspects = [];
  let { start, end } = region;
  for (; ; ) {
    const found = matchAll(text, start, end, compiled);
    const last = found.at(-1);
    const goesOn = last !== void 0 && last.whole === end && end < text.length;
    if (goesOn) found.pop();
    suspects.push(...found.map((match) => match.suspect));
    if (!goesOn) break;
    end = Math.min(text.length, last.index + (end - last.index + 1) * GROWTH2);
    start = last.index;
  }
  widenByRegion(seen, region, compiled, end);
  return judged(text, suspects, facts, seen);
}
function widenByRegion(seen, region, { before, after }, end) {
  const from = region.isCut ? -Infinity : region.start - Math.max(LEAD2, after + 1);
  widen(seen, from, Math.max(end, region.end + before + KEYWORD) + 1);
}
function matchAll(text, start, end, compiled) {
  const { regex } = compiled;
  const offset = Math.max(0, start - LEAD2);
  const piece = text.slice(offset, end);
  const found = [];
  regex.lastIndex = start - offset;
  for (let match = regex.exec(piece); match !== null; match = regex.exec(piece)) {
    const index = match.index + offset;
    if (hasSecret(match)) {
      found.push({ suspect: suspectOf(match, compiled, offset), index, whole: index + match[0].length });
    }
    if (match[0].length === 0) regex.lastIndex++;
  }
  return found;
}

// lib/detect/sites.ts
function sitesOf(text, hits, catalogue, facts) {
  const sites = [];
  const seen = { from: 0, to: 0 };
  const add = (site) => void (site !== null && sites.push(site));
  for (const [index, starts] of hitsByPattern(hits, catalogue)) {
    const compiled = catalogue.compiledAt(index);
    if (compiled.pattern.anchor === "start") for (const at of starts) add(siteAt(text, at, compiled, facts, seen));
    else
      for (const region of regionsOf(starts, compiled, text.length))
        add(siteOfRegion(text, region, compiled, facts, seen));
  }
  return sites;
}
function hitsByPattern(hits, catalogue) {
  const byPattern = /* @__PURE__ */ new Map();
  for (let i = 0; i < hits.length; i += 2) {
    for (const owner of catalogue.owners[hits[i]]) {
      const starts = byPattern.get(owner);
      if (starts === void 0) byPattern.set(owner, [hits[i + 1]]);
      else starts.push(hits[i + 1]);
    }
  }
  return byPattern;
}

// lib/detect/source-text.ts
function sourceOfText(text) {
  let clearFrom = 0;
  let clearTo = -1;
  return {
    length: text.length,
    codeAt: (at) => text.charCodeAt(at),
    slice: (from, to) => text.slice(from, to),
    lineEnd(from, limit) {
      if (from < clearFrom || from > clearTo) {
        const lineFeed = text.indexOf("\n", from);
        clearFrom = from;
        clearTo = lineFeed < 0 ? text.length : lineFeed;
      }
      return Math.min(clearTo + 1, limit);
    }
  };
}

// lib/detect/files/read-format.ts
function readFormats(formats, catalogue, context) {
  if (formats.length === 0) return [];
  const parsed = { ...context, text: withoutMark(context.text) };
  return formats.flatMap((format) => readFormat(format, catalogue, parsed));
}
function withoutMark(text) {
  return text.replace(/^(?:\ufeff|\u00ef\u00bb\u00bf)/, (mark) => "\n".repeat(mark.length));
}
function readFormat(format, catalogue, context) {
  const whole = sourceOfText(context.text);
  const slots = format.slots(context.text).flatMap((slot) => {
    const pattern = catalogue.named(slot.pattern);
    if (pattern === void 0) return [];
    const found = confirm({ ...slot, pattern, groups: { name: slot.name } }, context);
    return found === null ? [] : [withCompanions(found, whole).detection];
  });
  const passages = format.passages?.(context.text) ?? [];
  return [...slots, ...passages.flatMap((passage) => readPassage(passage, catalogue, context))];
}
function readPassage(passage, catalogue, { path, platform, now }) {
  const { text } = passage;
  const hits = catalogue.prefilter.hits(bytesOfText(text));
  return markParts(
    sitesOf(sourceOfText(text), hits, catalogue, { path, platform, now }).flatMap(({ detections }) => detections)
  ).map((detection) => ({ ...detection, ...placeOf(passage, detection.start, detection.end) }));
}
function placeOf({ start, end, offsets }, from, to) {
  return { start: offsets?.[from] ?? start, end: offsets?.[to] ?? end };
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  formatsFor,
  readFormats
});
