"use strict";
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

// lib/cli/hook/agent.ts
var agent_exports = {};
__export(agent_exports, {
  runAgentHook: () => runAgentHook,
  runAgentProgram: () => runAgentProgram
});
module.exports = __toCommonJS(agent_exports);

// lib/agents/agent-call.ts
function callOf(tool, parts) {
  return { tool, cwd: null, texts: [], edits: [], commands: [], reads: [], mentions: [], searches: [], ...parts };
}

// lib/agents/fields.ts
function isFields(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function stringIn(fields, names) {
  const found = names.map((name) => fields[name]).find((value) => typeof value === "string");
  return typeof found === "string" ? found : null;
}
function stringsIn(value, except = /* @__PURE__ */ new Set()) {
  const found = [];
  const open = [value];
  while (open.length > 0) {
    const next2 = open.pop();
    if (typeof next2 === "string") found.push(next2);
    else for (const inner of innerValues(next2, except).toReversed()) open.push(inner);
  }
  return found;
}
function innerValues(value, except) {
  if (Array.isArray(value)) return value;
  if (!isFields(value)) return [];
  return Object.entries(value).flatMap((entry) => except.has(entry[0]) ? [] : entry);
}
function fieldsIn(value) {
  return Array.isArray(value) ? value.filter(isFields) : [];
}
function parsedText(value) {
  if (typeof value !== "string") return value;
  try {
    return JSON.parse(value);
  } catch {
    return value;
  }
}

// lib/agents/mentions.ts
var LONGEST = 4096;
var MOST_MARKS = 16;
var MARKS = /[\p{P}\p{S}]{0,16}$/u;
var QUOTED = /@"([^"\n]+)"/g;
var BARE = /@(\S+)/g;
var LINES = /#.*$/s;
function mentionsIn(prompt) {
  const quoted = [...prompt.matchAll(QUOTED)].map(([, path]) => path);
  const bare = [...prompt.matchAll(BARE)].map(([, word]) => word);
  const words = [...quoted, ...bare].filter((word) => word.length <= LONGEST);
  return [...new Set(words.flatMap((word) => [word, word.replace(LINES, "")]).flatMap(readings))];
}
function readings(word) {
  const marks = MARKS.exec(word)[0].length;
  const most = Math.min(marks, MOST_MARKS);
  return Array.from({ length: most + 1 }, (_, cut) => word.slice(0, word.length - cut)).filter((path) => path !== "");
}

// lib/agents/tool-call.ts
var KINDS = new Map([
  ...["bash", "powershell", "shell", "monitor"].map((name) => [name, "shell"]),
  ...["write_bash", "write_powershell"].map((name) => [name, "typed"]),
  ...["write", "create", "tabwrite"].map((name) => [name, "write"]),
  ...["edit", "multiedit", "notebookedit", "str_replace_editor", "strreplace"].map((name) => [name, "edit"]),
  ...["apply_patch", "applypatch"].map((name) => [name, "patch"]),
  ...["read", "view", "notebookread", "tabread", "grep", "rg"].map((name) => [name, "read"])
]);
var FILE_FIELDS = ["file_path", "notebook_path", "path", "filePath", "target_file"];
var BEFORE_FIELDS = ["old_string", "old_str"];
var AFTER_FIELDS = ["new_string", "new_str", "new_source"];
var REPLACED = new Set(BEFORE_FIELDS);
var LONGEST_PATH = 4096;
function toolCall(name, args, cwd) {
  const fields = isFields(args) ? args : {};
  const file = stringIn(fields, FILE_FIELDS);
  const kind = KINDS.get(name.toLowerCase()) ?? "other";
  switch (kind) {
    case "shell": {
      const command = stringIn(fields, ["command"]);
      return command === null ? null : callOf(name, { cwd, commands: [command], texts: textsOf(args, null) });
    }
    case "typed": {
      const input = stringIn(fields, ["input"]);
      return callOf(name, { cwd, commands: input === null ? [] : [asTyped(input)], texts: textsOf(args, null) });
    }
    case "write":
      return callOf(name, { cwd, texts: textsOf(args, file) });
    case "edit":
      return fields["command"] === "view" && file !== null ? callOf(name, { cwd, reads: [file] }) : callOf(name, { cwd, texts: textsOf(args, file, REPLACED), edits: editsOf(fields, file) });
    case "patch":
      return callOf(name, { cwd, texts: stringsIn(args).flatMap(addedBy) });
    case "read":
      return callOf(name, { cwd, texts: [asJson(args)], reads: filesOf(fields), searches: searchedBy(fields) });
    case "other":
      return callOf(name, {
        cwd,
        texts: [asJson(args)],
        commands: ["command", "cmd"].flatMap((one) => stringIn(fields, [one]) ?? []),
        mentions: stringsIn(args).filter((text) => text.length <= LONGEST_PATH && !text.includes("\n"))
      });
  }
}
function asTyped(input) {
  return input.replaceAll(/\{\w+\}/g, "\n");
}
function filesOf(fields) {
  const file = stringIn(fields, FILE_FIELDS);
  return [...file === null ? [] : [file], ...stringsIn(fields["paths"])];
}
function searchedBy(fields) {
  const glob = stringIn(fields, ["glob"]);
  if (glob === null) return [];
  const folders = filesOf(fields);
  return (folders.length === 0 ? ["."] : folders).map((folder) => `${folder}/${glob}`);
}
function textsOf(args, file, except) {
  return stringsIn(args, except).map((text) => ({ text, label: "its arguments", file }));
}
function asJson(args) {
  return { text: JSON.stringify(args, null, 1) ?? "", label: "its arguments", file: null };
}
function editsOf(fields, file) {
  if (file === null) return [];
  return [fields, ...fieldsIn(fields["edits"])].flatMap((edit) => {
    const before = stringIn(edit, BEFORE_FIELDS);
    const after = stringIn(edit, AFTER_FIELDS);
    return before === null || after === null ? [] : [{ file, before, after }];
  });
}
var PATCH_FILE = /^\*\*\* (?:Add|Update) File: (.+)$/;
function addedBy(patch) {
  if (!patch.includes("*** Begin Patch")) return [{ text: patch, label: "its arguments", file: null }];
  const texts = [];
  let file = null;
  let added = [];
  const flush = () => {
    if (added.length > 0) texts.push({ text: added.join("\n"), label: "the patch", file });
    added = [];
  };
  for (const line of patch.split(/\r?\n/)) {
    const header = PATCH_FILE.exec(line);
    if (header !== null) {
      flush();
      file = header[1] ?? null;
    } else if (!line.startsWith("-") && !line.startsWith(" ")) {
      added.push(line.startsWith("+") ? line.slice(1) : line);
    }
  }
  flush();
  return texts;
}

// lib/agents/claude-code.ts
var claudeCode = {
  read(input) {
    const cwd = stringIn(input, ["cwd"]);
    switch (input["hook_event_name"]) {
      case "PreToolUse":
      // A command in a skill or in a command of the user's own, which runs before the model sees anything.
      case "PreSkillShellCommand": {
        const name = stringIn(input, ["tool_name"]);
        return name === null ? null : toolCall(name, input["tool_input"], cwd);
      }
      case "UserPromptSubmit": {
        const text = stringIn(input, ["prompt"]);
        if (text === null) return null;
        return callOf("prompt", { cwd, texts: [{ text, label: "the prompt", file: null }], reads: mentionsIn(text) });
      }
      default:
        return null;
    }
  },
  allow: () => ({ code: 0, stdout: "", stderr: "" }),
  deny: (_input, reason) => ({ code: 2, stdout: "", stderr: reason })
};

// lib/agents/copilot.ts
var copilot = {
  read(input) {
    const name = toolBefore(input);
    if (name === null) return null;
    return toolCall(name, parsedText(input["toolArgs"] ?? input["tool_input"]), stringIn(input, ["cwd"]));
  },
  allow: () => ({ code: 0, stdout: "", stderr: "" }),
  deny: (input, reason) => input !== null && toolBefore(input) !== null ? { code: 0, stdout: json({ permissionDecision: "deny", permissionDecisionReason: reason.trim() }), stderr: "" } : { code: 2, stdout: "", stderr: reason }
};
function toolBefore(input) {
  const event = input["hook_event_name"];
  const isBefore = event === void 0 ? !("toolResult" in input || "error" in input) : event === "PreToolUse";
  return isBefore ? stringIn(input, ["toolName", "tool_name"]) : null;
}
function json(value) {
  return `${JSON.stringify(value)}
`;
}

// lib/agents/cursor.ts
var DECIDES = /* @__PURE__ */ new Set([
  "preToolUse",
  "beforeShellExecution",
  "beforeMCPExecution",
  "beforeReadFile",
  "beforeTabFileRead",
  "beforeSubmitPrompt"
]);
var cursor = {
  read: callIn,
  allow: (input) => ({ code: 0, stdout: decision(input, null), stderr: "" }),
  deny: (input, reason) => input !== null && DECIDES.has(String(input["hook_event_name"])) ? { code: 0, stdout: decision(input, reason.trim()), stderr: "" } : { code: 2, stdout: "", stderr: reason }
};
function callIn(input) {
  const cwd = stringIn(input, ["cwd"]) || firstRoot(input);
  switch (input["hook_event_name"]) {
    case "preToolUse": {
      const name = stringIn(input, ["tool_name"]);
      return name === null ? null : toolCall(name, parsedText(input["tool_input"]), cwd);
    }
    case "beforeShellExecution":
      return toolCall("Shell", { command: input["command"] }, cwd);
    case "beforeMCPExecution": {
      const name = stringIn(input, ["tool_name"]);
      return name === null ? null : toolCall(`MCP:${name}`, parsedText(input["tool_input"]), cwd);
    }
    case "beforeReadFile":
    case "beforeTabFileRead": {
      const file = stringIn(input, ["file_path"]);
      if (file === null) return null;
      const texts = [{ text: stringIn(input, ["content"]) ?? "", label: "the file", file }];
      return callOf("Read", { cwd, texts, reads: [file, ...attached(input)] });
    }
    case "beforeSubmitPrompt": {
      const text = stringIn(input, ["prompt"]);
      const texts = [{ text: text ?? "", label: "the prompt", file: null }];
      return text === null ? null : callOf("prompt", { cwd, texts, reads: attached(input) });
    }
    default:
      return null;
  }
}
function firstRoot(input) {
  const roots = input["workspace_roots"];
  const [first] = Array.isArray(roots) ? roots : [];
  return typeof first === "string" ? first : null;
}
function attached(input) {
  return fieldsIn(input["attachments"]).filter(({ type }) => type === "file").flatMap((one) => stringIn(one, ["file_path", "filePath"]) ?? []);
}
function decision(input, reason) {
  const message = reason === null ? {} : { user_message: reason };
  const isPrompt = input["hook_event_name"] === "beforeSubmitPrompt";
  const answer = isPrompt ? { continue: reason === null, ...message } : { permission: reason === null ? "allow" : "deny", ...message, ...reason !== null && { agent_message: reason } };
  return `${JSON.stringify(answer)}
`;
}

// lib/agents/protocols.ts
var PROTOCOLS = /* @__PURE__ */ new Map([
  ["claude-code", claudeCode],
  ["cursor", cursor],
  ["copilot", copilot]
]);

// lib/config/file/find-config.ts
var import_node_fs2 = require("node:fs");
var import_node_path = require("node:path");

// lib/core/error.ts
var LeaktrailError = class extends Error {
  code;
  /** One sentence that tells the user how to get past it. */
  remedy;
  constructor(code, message, remedy, cause) {
    super(message, cause === void 0 ? void 0 : { cause });
    this.name = "LeaktrailError";
    this.code = code;
    this.remedy = remedy;
  }
};
function isLeaktrailError(value) {
  return typeof value === "object" && value !== null && value.name === "LeaktrailError";
}

// lib/config/file/read-settings.ts
var import_node_fs = require("node:fs");
var CAREFULLY = import_node_fs.constants.O_RDONLY | (import_node_fs.constants.O_NONBLOCK ?? 0);
var NO_LINK = import_node_fs.constants.O_NOFOLLOW ?? 0;
var IS_LINK = /* @__PURE__ */ new Set(["ELOOP", "EMLINK"]);
function readSettings(path, mostBytes, unreadable4) {
  let descriptor = null;
  try {
    descriptor = openUnlessLink(path) ?? openLinked(path, unreadable4);
    const stats = (0, import_node_fs.fstatSync)(descriptor);
    if (!stats.isFile()) throw unreadable4("it is no regular file");
    if (stats.size > mostBytes) throw unreadable4(`it is larger than ${mostBytes} bytes`);
    return (0, import_node_fs.readFileSync)(descriptor, "utf8");
  } catch (error) {
    if (error instanceof LeaktrailError) throw error;
    const { code = "error" } = error;
    if (code === "ENOENT") return null;
    throw unreadable4(code);
  } finally {
    if (descriptor !== null) (0, import_node_fs.closeSync)(descriptor);
  }
}
function openUnlessLink(path) {
  try {
    return (0, import_node_fs.openSync)(path, CAREFULLY | NO_LINK);
  } catch (error) {
    if (IS_LINK.has(error.code)) return null;
    throw error;
  }
}
function openLinked(path, unreadable4) {
  try {
    return (0, import_node_fs.openSync)(path, CAREFULLY);
  } catch (error) {
    if (error.code === "ENOENT") throw unreadable4("it is a link that leads nowhere");
    throw error;
  }
}

// lib/config/file/find-config.ts
var CONFIG_NAME = ".leaktrail.jsonc";
var MOST_BYTES = 4 * 1024 ** 2;
function chosenConfig({ named: named2, none, ref }, folder, cwd, readAtRef) {
  const given = Object.entries({
    "--config": named2 !== void 0,
    "--no-config": none,
    "--config-from": ref !== void 0
  });
  const [first, second] = given.filter(([, isGiven]) => isGiven);
  if (first !== void 0 && second !== void 0) {
    throw new LeaktrailError("usage", `${first[0]} and ${second[0]} exclude each other`, "Give one of them.");
  }
  if (none) return null;
  const top = topAbove(folder);
  if (ref !== void 0) return configAtRef(ref, top, readAtRef);
  return named2 === void 0 ? readConfig((0, import_node_path.join)(top, CONFIG_NAME), CONFIG_NAME, top) : namedConfig(named2, cwd, top);
}
function topAbove(path) {
  const start = (0, import_node_path.resolve)(path);
  for (let at2 = start; ; at2 = (0, import_node_path.dirname)(at2)) {
    if ((0, import_node_fs2.existsSync)((0, import_node_path.join)(at2, ".git"))) return at2;
    if ((0, import_node_path.dirname)(at2) === at2) return folderOf(start);
  }
}
function folderOf(path) {
  return (0, import_node_fs2.statSync)(path, { throwIfNoEntry: false })?.isDirectory() === false ? (0, import_node_path.dirname)(path) : path;
}
function configAtRef(ref, top, readAtRef) {
  const text = readAtRef(ref, CONFIG_NAME);
  const file = `${ref}:${CONFIG_NAME}`;
  if (text !== null && text.length > MOST_BYTES) throw unreadable(file, `it is larger than ${MOST_BYTES} bytes`);
  return text === null ? null : { file, path: (0, import_node_path.join)(top, CONFIG_NAME), top, ref, text };
}
function namedConfig(path, cwd, top) {
  const found = readConfig((0, import_node_path.resolve)(cwd, path), path, top);
  if (found === null) throw unreadable(path, "there is no such file");
  return found;
}
function readConfig(path, file, top) {
  const text = readSettings(path, MOST_BYTES, (reason) => unreadable(file, reason));
  return text === null ? null : { file, path, top, text };
}
function unreadable(file, reason) {
  return new LeaktrailError(
    "bad-config",
    `the configuration ${file} cannot be read: ${reason}`,
    "Name another file with --config, or use --no-config."
  );
}

// lib/git/hook-context.ts
var import_node_child_process = require("node:child_process");

// lib/git/environment.ts
var OWN = /* @__PURE__ */ new Set([
  "GIT_EXEC_PATH",
  "GIT_CONFIG_GLOBAL",
  "GIT_CONFIG_SYSTEM",
  "GIT_CONFIG_NOSYSTEM",
  "GIT_CEILING_DIRECTORIES",
  "GIT_DISCOVERY_ACROSS_FILESYSTEM",
  "GIT_TEST_ASSUME_DIFFERENT_OWNER"
]);
var SURROUNDING = /* @__PURE__ */ new Set([
  "GIT_DIR",
  "GIT_COMMON_DIR",
  "GIT_WORK_TREE",
  "GIT_PREFIX",
  "GIT_INDEX_FILE",
  "GIT_INDEX_VERSION",
  "GIT_OBJECT_DIRECTORY",
  "GIT_ALTERNATE_OBJECT_DIRECTORIES",
  "GIT_QUARANTINE_PATH",
  "GIT_SHALLOW_FILE",
  "GIT_NAMESPACE",
  "GIT_DEFAULT_HASH"
]);
var PROGRAMS = /* @__PURE__ */ new Set(["EDITOR", "VISUAL", "PAGER", "LESS", "LV", "SSH_ASKPASS", "PREFIX"]);
var FIXED = {
  LC_ALL: "C",
  GIT_TERMINAL_PROMPT: "0",
  GIT_OPTIONAL_LOCKS: "0",
  GIT_NO_REPLACE_OBJECTS: "1",
  GIT_NO_LAZY_FETCH: "1",
  // Before git 2.44 only a list of allowed protocols, an empty one, keeps absent objects from being fetched.
  GIT_ALLOW_PROTOCOL: "",
  GIT_LITERAL_PATHSPECS: "1"
};
function hookEnvironment(from = process.env) {
  return build(from, /* @__PURE__ */ new Set([...OWN, ...SURROUNDING]));
}
function build(from, keep) {
  const environment = {};
  for (const [name, value] of Object.entries(from)) {
    const key = name.toUpperCase();
    if (value === void 0 || PROGRAMS.has(key) || key === "LANGUAGE") continue;
    if (!key.startsWith("GIT_") || keep.has(key)) environment[name] = value;
  }
  return Object.assign(environment, FIXED);
}

// lib/git/process.ts
var import_node_fs3 = require("node:fs");

// lib/core/terminal.ts
var UNSAFE = (
  // oxlint-disable-next-line no-control-regex -- these are exactly the characters to catch
  /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g
);
function escapeForTerminal(text) {
  return text.replace(UNSAFE, (character) => {
    const code = character.charCodeAt(0);
    return code < 256 ? `\\x${code.toString(16).padStart(2, "0").toUpperCase()}` : `\\u{${code.toString(16).padStart(4, "0").toUpperCase()}}`;
  });
}
function escapeLines(text) {
  return text.split("\n").map(escapeForTerminal).join("\n");
}

// lib/git/process.ts
var HARMLESS = ["-c", "core.fsmonitor=false", "-c", "core.quotePath=false"];
function gitFailed(args, end) {
  const said = end.stderr === "" ? `exit code ${end.code ?? "none"}` : end.stderr;
  return new LeaktrailError("git-failed", `git ${args[0] ?? ""} failed: ${said}`, remedyFor(end.stderr));
}
function noGit(cause) {
  return new LeaktrailError("no-git", "git was not found on PATH", "Install git, or put its folder on PATH.", cause);
}
function quoteStderr(raw) {
  const lines = raw.split("\n").map((line) => line.trim());
  const told = lines.filter((line) => line !== "" && !line.startsWith("hint:"));
  return escapeForTerminal(told.join("; "));
}
function remedyFor(stderr) {
  if (/dubious ownership|safe\.directory/.test(stderr)) {
    return "The repository belongs to another user: if you trust it, run `git config --global --add safe.directory <its path>`.";
  }
  if (/not a git repository/.test(stderr)) return "Run it inside a repository, or make one with `git init`.";
  if (/safe\.bareRepository/i.test(stderr)) {
    return "Your git configuration forbids bare repositories: allow them with `git config --global safe.bareRepository all`.";
  }
  if (/git repo version|repository extensions?/.test(stderr)) {
    return "The `config` of its git directory asks for what this git does not know: update git, or mend that file.";
  }
  if (/bad (?:numeric |boolean )?config/.test(stderr)) {
    return "Mend what git says is wrong; a repository's own settings are in the file `config` of its git directory.";
  }
  return "Run `git fsck` in the repository to see whether it is damaged.";
}
function startFailed(error, command) {
  if (error.code === "ENOENT" && (command.cwd === void 0 || (0, import_node_fs3.existsSync)(command.cwd))) return noGit(error);
  return new LeaktrailError(
    "git-failed",
    `git ${command.args[0] ?? ""} could not be started: ${escapeForTerminal(error.message)}`,
    "Check that git runs in this shell.",
    error
  );
}

// lib/git/hook-context.ts
var HANDED_DOWN = /^GIT_CONFIG_(?:PARAMETERS|COUNT|KEY_\d+|VALUE_\d+)$/;
function hookContext(cwd, given) {
  const settings = Object.entries(given).filter(([name, value]) => HANDED_DOWN.test(name) && value !== void 0);
  const env = {
    ...hookEnvironment(given),
    ...Object.fromEntries(settings),
    // Before git 2.44 a lazy fetch cannot be switched off: this list of allowed protocols is empty.
    GIT_ALLOW_PROTOCOL: "",
    GIT_GRAFT_FILE: process.platform === "win32" ? "nul" : "/dev/null"
  };
  return { cwd, env, given };
}
function askGit(context, args, question = {}) {
  const output = askGitBriefly(context, args, question, Number.POSITIVE_INFINITY);
  if (output === null) throw gitFailed(args, { code: null, stderr: "too much output" });
  return output;
}
function askGitBriefly({ cwd, env }, args, { input = "", accept = [0] }, limit) {
  const { status, stdout, stderr, error } = (0, import_node_child_process.spawnSync)("git", ["--no-pager", ...HARMLESS, ...args], {
    cwd,
    env,
    input,
    maxBuffer: limit,
    killSignal: "SIGKILL",
    windowsHide: true
  });
  if (error?.code === "ENOBUFS") return null;
  if (error !== void 0 && status === null) throw startFailed(error, { args, env, cwd });
  if (status === null || !accept.includes(status)) {
    throw gitFailed(args, { code: status, stderr: quoteStderr(stderr.toString("utf8")) });
  }
  return stdout;
}

// lib/report/agent-text.ts
var MOST_ROWS = 10;
var INSTEAD = "Do not try another way to write, print or send it. Refer to the value by the name of an environment variable, or ask the user.";
var STEPS = "If the call itself makes what is missing, run that part alone first.";
function agentText({ tool, blocking, refusals, skipped, gaps }) {
  const name = escapeForTerminal(tool);
  const lines = [
    ...blocking.length > 0 ? [`leaktrail stopped ${name}: it holds or would show a secret.`] : [],
    ...blocking.slice(0, MOST_ROWS).map(rowOf),
    ...blocking.length > MOST_ROWS ? [`  and ${blocking.length - MOST_ROWS} more`] : [],
    ...blocking.length > 0 ? [INSTEAD] : [],
    ...refusals.flatMap((text) => [`leaktrail stopped ${name}:`, escapeLines(text)]),
    ...skipped.length + gaps.length > 0 ? [`leaktrail stopped ${name}: this could not be checked, so nothing is proven about it.`] : [],
    ...gaps.map(
      ({ reason, command }) => escapeForTerminal(`  ${reason}${command === void 0 ? "" : `; run: ${command}`}`)
    ),
    ...skipped.map(
      ({ path, reason, detail }) => escapeForTerminal(`  ${path}: ${reason}${detail === void 0 ? "" : `, ${detail}`}`)
    ),
    ...skipped.length + gaps.length > 0 ? [STEPS] : []
  ];
  return `${lines.join("\n")}
`;
}
function agentFailureText(message, remedy) {
  return `leaktrail stopped the call: ${escapeLines(message)}
${escapeLines(remedy)}
${STEPS}
`;
}
function rowOf({ secret, title, location, verdict }) {
  const place = secret === null ? location.path : `${location.path}:${location.line}`;
  const what = secret === null ? title : `${title} ${secret.masked} (${verdict})`;
  return escapeForTerminal(`  ${place}  ${what}`);
}

// lib/core/secret-key.ts
var part;
var load = () => part ??= require("./hook-found.cjs");
var secretKey = (...args) => load().secretKey(...args);

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
function reaches(severity, level) {
  return SEVERITIES.indexOf(severity) >= SEVERITIES.indexOf(level);
}

// lib/judge/rows.ts
var part2;
var load2 = () => part2 ??= require("./hook-found.cjs");
var groupBySecret = (...args) => load2().groupBySecret(...args);
var judgedRows = (...args) => load2().judgedRows(...args);

// lib/report/safe-names.ts
var part3;
var load3 = () => part3 ??= require("./hook-text.cjs");
var safeText = (...args) => load3().safeText(...args);

// lib/core/blob.ts
function blobPlace({ path, pathBytes, oid }) {
  return { path, ...pathBytes !== void 0 && { pathBytes }, ...oid !== void 0 && { oid } };
}

// lib/core/utf-32.ts
var LAST_CODE_POINT = 1114111;
var FIRST_ASTRAL = 65536;
var ORDER_MARK = 65279;
var ASTRAL = "\uFFFD";
var ASCII_SHARE = 0.6;
function sniffUtf32(head) {
  if (head.length < 4) return null;
  if (head[3] === 0) return isUtf32(head, "utf-32le") ? "utf-32le" : null;
  return head[0] === 0 && isUtf32(head, "utf-32be") ? "utf-32be" : null;
}
function isUtf32(head, order) {
  const units = unitsOf(head, order);
  let ascii = 0;
  for (let at2 = 0; at2 < units.length; at2++) {
    const code = units.codeAt(at2);
    if (code === 0 || code > LAST_CODE_POINT) return false;
    if (code < 128) ascii++;
  }
  return units.codeAt(0) === ORDER_MARK || ascii > units.length * ASCII_SHARE;
}
function utf32Text(bytes, order) {
  const units = unitsOf(bytes, order);
  const parts = [];
  for (let at2 = 0; at2 < units.length; at2++) {
    const code = units.codeAt(at2);
    parts.push(code < FIRST_ASTRAL ? String.fromCharCode(code) : ASTRAL);
  }
  return parts.join("");
}
function unitsOf(bytes, order) {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return { length: bytes.length >> 2, codeAt: (at2) => view.getUint32(at2 * 4, order === "utf-32le") };
}

// lib/core/text.ts
function unitOf(encoding) {
  return encoding === "bytes" ? 1 : isUtf322(encoding) ? 4 : 2;
}
function isUtf322(encoding) {
  return encoding === "utf-32le" || encoding === "utf-32be";
}
var SNIFF_BYTES = 4096;
function sniffEncoding(bytes) {
  if (bytes.length < 2) return "bytes";
  const wider = sniffUtf32(bytes.subarray(0, SNIFF_BYTES));
  if (wider !== null) return wider;
  if (bytes[0] === 255 && bytes[1] === 254) return "utf-16le";
  if (bytes[0] === 254 && bytes[1] === 255) return "utf-16be";
  const pairs = Math.min(bytes.length, SNIFF_BYTES) >> 1;
  let even = 0;
  let odd = 0;
  for (let i = 0; i < pairs * 2; i += 2) {
    if (bytes[i] === 0) even++;
    if (bytes[i + 1] === 0) odd++;
  }
  if (odd > pairs * 0.6 && even < pairs * 0.1) return "utf-16le";
  if (even > pairs * 0.6 && odd < pairs * 0.1) return "utf-16be";
  return even + odd === 0 ? "bytes" : sniffByLineEnds(bytes.subarray(0, pairs * 2));
}
var LF = 10;
function sniffByLineEnds(head) {
  let little = 0;
  let big = 0;
  for (let i = 0; i < head.length; i += 2) {
    if (head[i] === LF && head[i + 1] === 0) little++;
    else if (head[i] === 0 && head[i + 1] === LF) big++;
  }
  if (little > 0 && big === 0 && isAllCharacters(head, "utf-16le")) return "utf-16le";
  if (big > 0 && little === 0 && isAllCharacters(head, "utf-16be")) return "utf-16be";
  return "bytes";
}
function isAllCharacters(head, encoding) {
  const text = new TextDecoder(encoding).decode(head).slice(0, -1);
  return !/[\0-\x08\x0e-\x1f\x7f-\x9f\ue000-\uf8ff\ufdd0-\ufdef\ufff0-\uffff]/.test(text);
}
function viewOf(bytes) {
  const encoding = sniffEncoding(bytes);
  if (encoding === "bytes") return { text: byteString(bytes), encoding, unit: 1 };
  return { text: wideTextOf(bytes, encoding), encoding, unit: unitOf(encoding) };
}
function wideTextOf(bytes, encoding) {
  if (isUtf322(encoding)) return utf32Text(bytes, encoding);
  return new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);
}
function byteString(bytes) {
  if (typeof Buffer !== "undefined") {
    return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
  }
  let text = "";
  for (let i = 0; i < bytes.length; i += 8192) {
    text += String.fromCharCode(...bytes.subarray(i, i + 8192));
  }
  return text;
}
function bytesOfText(text) {
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    bytes[i] = unit > 255 ? 255 : unit;
  }
  return bytes;
}

// lib/core/position.ts
function sequenceLength(bytes, at2, end) {
  const lead = bytes[at2] ?? 0;
  if (lead < 194 || lead > 244) return 1;
  const length = lead < 224 ? 2 : lead < 240 ? 3 : 4;
  if (at2 + length > end) return 1;
  const second = bytes[at2 + 1] ?? 0;
  const low = lead === 224 ? 160 : lead === 240 ? 144 : 128;
  const high = lead === 237 ? 159 : lead === 244 ? 143 : 191;
  if (second < low || second > high) return 1;
  for (let i = at2 + 2; i < at2 + length; i++) {
    if (((bytes[i] ?? 0) & 192) !== 128) return 1;
  }
  return length;
}

// lib/core/path.ts
function displayPath(raw) {
  if (raw.every((byte) => byte < 128)) return { path: byteString(raw) };
  if (isUtf8(raw)) return { path: new TextDecoder("utf-8", { ignoreBOM: true }).decode(raw) };
  let path = "";
  for (let at2 = 0; at2 < raw.length; ) {
    const length = sequenceLength(raw, at2, raw.length);
    const byte = raw[at2] ?? 0;
    path += length === 1 && byte > 127 ? `\\x${byte.toString(16).padStart(2, "0").toUpperCase()}` : new TextDecoder().decode(raw.subarray(at2, at2 + length));
    at2 += length;
  }
  return { path, pathBytes: btoa(byteString(raw)) };
}
var BEYOND_ASCII = /[\u0080-\uffff]/;
function shownPath(raw) {
  return BEYOND_ASCII.test(raw) ? displayPath(bytesOfText(raw)) : { path: raw };
}
function baseName(path) {
  return path.slice(path.lastIndexOf("/") + 1);
}
function isUtf8(raw) {
  for (let at2 = 0; at2 < raw.length; ) {
    const length = sequenceLength(raw, at2, raw.length);
    if (length === 1 && (raw[at2] ?? 0) > 127) return false;
    at2 += length;
  }
  return true;
}

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

// lib/detect/files/read-format.ts
var part4;
var load4 = () => part4 ??= require("./hook-files.cjs");
var readFormats = (...args) => load4().readFormats(...args);

// lib/detect/files/registry.ts
var part5;
var load5 = () => part5 ??= require("./hook-files.cjs");
var formatsFor = (...args) => load5().formatsFor(...args);

// lib/core/detection.ts
function severityOfDetection({ verdict, severity }) {
  return severity ?? severityOf(verdict);
}

// lib/detect/mark-parts.ts
var STRETCH = 2048;
function markParts(detections) {
  const wholes = detections.filter(({ parts }) => parts !== void 0);
  if (wholes.length === 0) return detections;
  const places = placesOf(wholes);
  return detections.map((detection) => {
    const near = stretchesOf(detection.start, detection.end).flatMap((stretch) => places.get(stretch) ?? []);
    const whole = near.sort((a, b) => a - b).find((at2) => wholes[at2] !== detection && isPart(detection, wholes[at2]));
    const { parts: _told, ...rest } = detection;
    return whole === void 0 ? rest : { ...rest, partOf: secretKey(wholes[whole]) };
  });
}
function placesOf(wholes) {
  const places = /* @__PURE__ */ new Map();
  wholes.forEach(({ start, parts = [] }, at2) => {
    for (const stretch of new Set(parts.flatMap(({ from, to }) => stretchesOf(start + from, start + to)))) {
      const known = places.get(stretch);
      if (known === void 0) places.set(stretch, [at2]);
      else known.push(at2);
    }
  });
  return places;
}
function stretchesOf(start, end) {
  const first = Math.floor(start / STRETCH);
  return Array.from({ length: Math.floor(Math.max(start, end - 1) / STRETCH) - first + 1 }, (_, at2) => first + at2);
}
function isPart(detection, whole) {
  const { start, end } = detection;
  return rank(detection) <= rank(whole) && whole.parts.some(({ from, to }) => start < whole.start + to && whole.start + from < end);
}
function rank(detection) {
  return SEVERITIES.indexOf(severityOfDetection(detection));
}

// lib/detect/overlap.ts
var part6;
var load6 = () => part6 ??= require("./hook-found.cjs");
var resolveOverlaps = (...args) => load6().resolveOverlaps(...args);

// lib/detect/redact-facts.ts
var part7;
var load7 = () => part7 ??= require("./hook-found.cjs");
var redactFacts = (...args) => load7().redactFacts(...args);

// lib/detect/outcome.ts
var NOTHING = { detections: [], placeholders: /* @__PURE__ */ new Map() };
function outcomeOf(judged2, masked, unit) {
  if (judged2.length + masked.length === 0) return NOTHING;
  const placeholders = /* @__PURE__ */ new Map();
  const count = (name) => void placeholders.set(name, (placeholders.get(name) ?? 0) + 1);
  const kept2 = [];
  for (const detection of markParts(resolveOverlaps(judged2))) {
    if (detection.verdict === "placeholder") count(detection.pattern.name);
    else kept2.push(unit === 1 ? detection : inBytes(detection, unit));
  }
  masked.forEach(count);
  return { detections: redactFacts(kept2), placeholders };
}
function joined(first, second) {
  if (second === NOTHING) return first;
  const placeholders = new Map(first.placeholders);
  for (const [name, count] of second.placeholders) placeholders.set(name, (placeholders.get(name) ?? 0) + count);
  const unopened = first.unopened ?? second.unopened;
  const detections = resolveOverlaps([...first.detections, ...second.detections]);
  return { detections, placeholders, ...unopened && { unopened } };
}
function inBytes(detection, unit) {
  return { ...detection, start: detection.start * unit, end: detection.end * unit };
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

// lib/detect/confirm.ts
var part8;
var load8 = () => part8 ??= require("./hook-judge.cjs");
var confirmIn = (...args) => load8().confirmIn(...args);

// lib/detect/placeholder/mask.ts
var part9;
var load9 = () => part9 ??= require("./hook-literal.cjs");
var startsMask = (...args) => load9().startsMask(...args);

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
var NOTHING2 = [];
function siteAt(text, at2, compiled, facts, seen) {
  const { pattern, regex, crosses } = compiled;
  const isWhole = pattern.inWord !== true;
  const offset = Math.max(0, at2 - LEAD);
  let cap = at2 + (crosses === Infinity ? LONGEST_BLOCK : LONGEST_LINE);
  widen(seen, at2 - LEAD, at2);
  if (isWhole && !mayBeLeftBoundary(text, at2)) return null;
  for (; ; ) {
    const end = endOfPiece(text, at2, cap, crosses);
    widen(seen, at2, end === text.length ? end + 1 : end);
    const piece = text.slice(offset, end);
    if (isWhole && !isLeftBoundary(piece, at2 - offset)) return null;
    regex.lastIndex = at2 - offset;
    const match = regex.exec(piece);
    if (match === null || !hasSecret(match))
      return isWhole && isMasked(compiled, piece, at2 - offset) ? maskedSite(pattern.name) : null;
    if (end === cap && end < text.length && regex.lastIndex + LOOKAHEAD > piece.length) {
      cap = at2 + (cap - at2) * GROWTH;
      continue;
    }
    return judged(
      text,
      [{ ...suspectOf(match, compiled, offset, isWhole ? at2 : void 0), keyword: at2 }],
      facts,
      seen
    );
  }
}
function maskedSite(masked) {
  return { detections: NOTHING2, masked };
}
function endOfPiece(text, at2, cap, crosses) {
  const limit = Math.min(text.length, cap);
  return crosses === Infinity ? limit : text.lineEnd(Math.min(at2 + crosses, limit), limit);
}
function isMasked({ pattern }, piece, at2) {
  if (pattern.weak === true) return false;
  const keyword = pattern.keywords.find((literal2) => piece.startsWith(literal2, at2));
  return keyword !== void 0 && startsMask(piece, at2 + keyword.length);
}
function judged(text, suspects2, facts, seen) {
  const detections = [];
  for (const suspect of suspects2) {
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
  const joined2 = [];
  for (const at2 of [...starts].sort((a, b) => a - b)) {
    const start = Math.max(0, at2 - compiled.before);
    const end = Math.min(length, at2 + compiled.after);
    const last = joined2.at(-1);
    const touches = last !== void 0 && start <= last.end;
    if (touches && end - last.start <= LIMIT) last.end = Math.max(last.end, end);
    else joined2.push({ start, end, isCut: touches });
  }
  return joined2;
}
var LEAD2 = 16;
var KEYWORD = 64;
var GROWTH2 = 8;
function siteOfRegion(text, region, compiled, facts, seen) {
  const suspects2 = [];
  let { start, end } = region;
  for (; ; ) {
    const found = matchAll(text, start, end, compiled);
    const last = found.at(-1);
    const goesOn = last !== void 0 && last.whole === end && end < text.length;
    if (goesOn) found.pop();
    suspects2.push(...found.map((match) => match.suspect));
    if (!goesOn) break;
    end = Math.min(text.length, last.index + (end - last.index + 1) * GROWTH2);
    start = last.index;
  }
  widenByRegion(seen, region, compiled, end);
  return judged(text, suspects2, facts, seen);
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
    const index2 = match.index + offset;
    if (hasSecret(match)) {
      found.push({ suspect: suspectOf(match, compiled, offset), index: index2, whole: index2 + match[0].length });
    }
    if (match[0].length === 0) regex.lastIndex++;
  }
  return found;
}

// lib/detect/sites.ts
function sitesOf(text, hits, catalogue, facts) {
  const sites = [];
  const seen = { from: 0, to: 0 };
  const add2 = (site) => void (site !== null && sites.push(site));
  for (const [index2, starts] of hitsByPattern(hits, catalogue)) {
    const compiled = catalogue.compiledAt(index2);
    if (compiled.pattern.anchor === "start") for (const at2 of starts) add2(siteAt(text, at2, compiled, facts, seen));
    else
      for (const region of regionsOf(starts, compiled, text.length))
        add2(siteOfRegion(text, region, compiled, facts, seen));
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
function maskedIn(sites) {
  return sites.flatMap(({ masked }) => masked ?? []);
}

// lib/detect/source-text.ts
function sourceOfText(text) {
  let clearFrom = 0;
  let clearTo = -1;
  return {
    length: text.length,
    codeAt: (at2) => text.charCodeAt(at2),
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

// lib/detect/views/digits.ts
function valuesOf(...alphabets) {
  const values = new Int8Array(256).fill(-1);
  for (const alphabet of alphabets) {
    for (let value = 0; value < alphabet.length; value++) values[alphabet.charCodeAt(value)] = value;
  }
  return values;
}
var LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
var HEX = digits("hex", 4, ["0123456789ABCDEF", "0123456789abcdef"]);
var BASE64 = digits("base64", 6, [`${LETTERS}+/`, `${LETTERS}-_`]);
function digits(encoding, bits, alphabets) {
  let values;
  return {
    encoding,
    bits,
    get values() {
      return values ??= valuesOf(...alphabets);
    }
  };
}

// lib/detect/views/run-set.ts
var SHORTEST_RUN = 32;
function setOf(characters, others = new Uint8Array(256)) {
  const set = Uint8Array.from(others);
  for (const character of characters) set[character.charCodeAt(0)] = 1;
  return set;
}
var CAPITALS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
var ALPHANUMERIC = `${CAPITALS}${CAPITALS.toLowerCase()}0123456789`;
var IN_BASE64 = setOf(`${ALPHANUMERIC}+/_-=`);
var IN_RUN = setOf("\\%&#;", IN_BASE64);
var IN_SIGN = setOf(`${CAPITALS}\\%&`);
var IN_HEX = setOf("0123456789abcdefABCDEF");
var ENDS_LINE = setOf("\r\n\"'`<");
var INDENTS = setOf(" 	");

// lib/detect/views/escape.ts
var LF2 = 10;
var PERCENT2 = 37;
var AMPERSAND = 38;
var BACKSLASH2 = 92;
var SEMICOLON = 59;
var LARGEST_CODE = 1114111;
var LONGEST_REFERENCE = 8;
var NAMED = { amp: 38, lt: 60, gt: 62, quot: 34, apos: 39 };
var LETTERS2 = { 110: LF2, 114: 13, 116: 9 };
var THEMSELVES = /* @__PURE__ */ new Set([34, 39, 47, BACKSLASH2]);
function escapeAt(bytes, at2, to) {
  const lead = bytes[at2];
  if (lead === PERCENT2) return hexEscape(bytes, at2, 1, 2, to);
  if (lead === BACKSLASH2) return behindBackslash(bytes, at2, to);
  return lead === AMPERSAND ? reference(bytes, at2, to) : null;
}
function behindBackslash(bytes, at2, to) {
  if (at2 + 1 >= to) return null;
  const next2 = bytes[at2 + 1];
  if (next2 === 120) return hexEscape(bytes, at2, 2, 2, to);
  if (next2 === 117) return hexEscape(bytes, at2, 2, 4, to);
  const code = THEMSELVES.has(next2) ? next2 : LETTERS2[next2];
  return code === void 0 ? null : { code, length: 2 };
}
function hexEscape(bytes, at2, lead, digits2, to) {
  const end = at2 + lead + digits2;
  const code = end > to ? -1 : numberIn(bytes, at2 + lead, end, 16);
  return code < 0 ? null : { code, length: lead + digits2 };
}
function reference(bytes, at2, to) {
  const limit = Math.min(to, at2 + 2 + LONGEST_REFERENCE);
  let end = at2 + 1;
  while (end < limit && bytes[end] !== SEMICOLON) end++;
  if (end >= limit || end === at2 + 1) return null;
  const code = codeOf(bytes, at2 + 1, end);
  return code < 0 || code > LARGEST_CODE ? null : { code, length: end + 1 - at2 };
}
function codeOf(bytes, from, to) {
  if (bytes[from] !== 35) return NAMED[String.fromCharCode(...bytes.subarray(from, to))] ?? -1;
  const isHex = (bytes[from + 1] | 32) === 120;
  return isHex ? numberIn(bytes, from + 2, to, 16) : numberIn(bytes, from + 1, to, 10);
}
function numberIn(bytes, from, to, base) {
  let value = from < to ? 0 : -1;
  for (let at2 = from; at2 < to && value >= 0; at2++) {
    const digit = digitOf(bytes[at2]);
    value = digit < 0 || digit >= base ? -1 : value * base + digit;
  }
  return value;
}
function digitOf(code) {
  if (code >= 48 && code <= 57) return code - 48;
  const letter = code | 32;
  return letter >= 97 && letter <= 102 ? letter - 97 + 10 : -1;
}

// lib/detect/views/encoded-head.ts
var HEAD = 12;
var LEAST_TEXT = 11;
var LINE = 48;
function mayBeEncoded(bytes, from, to) {
  const { values } = BASE64;
  let start = from;
  for (let at2 = from; at2 < to; at2++) {
    if (values[bytes[at2]] >= 0) continue;
    if (at2 - start >= SHORTEST_RUN && startsText(bytes, start, at2)) return true;
    const escape = escapeAt(bytes, at2, to);
    if (escape !== null && matters(escape, at2 - start)) return true;
    start = at2 + 1;
  }
  return to - start >= SHORTEST_RUN && startsText(bytes, start, to);
}
function matters({ code }, before) {
  return code === LF2 ? before >= LINE : isInToken(code);
}
function isInToken(code) {
  return code >= 43 && code <= 58 && code !== 44 || code === 61 || code === 95 || code === 126 || isLetter(code);
}
function isLetter(code) {
  return (code | 32) >= 97 && (code | 32) <= 122;
}
function startsText(bytes, from, to) {
  return startsTextIn(BASE64, bytes, from, to) || startsTextIn(HEX, bytes, from, to);
}
function startsTextIn({ bits, values }, bytes, from, to) {
  let held = 0;
  let value = 0;
  let count = 0;
  let plain3 = 0;
  let wide = 0;
  let packed = 0;
  for (let at2 = from; at2 < to && count < HEAD; at2++) {
    const digit = values[bytes[at2]];
    if (digit < 0) return false;
    value = (value << bits | digit) & 65535;
    held += bits;
    if (held < 8) continue;
    held -= 8;
    const byte = value >> held & 255;
    if (byte >= 32 && byte < 127 || byte === 10 || byte === 13 || byte === 9) plain3++;
    else if (byte === 0) wide++;
    if (byte === GZIP[count]) packed++;
    count++;
    if (packed === GZIP.length) return true;
    if (count - plain3 - wide > HEAD - LEAST_TEXT && packed < count) return false;
  }
  return plain3 >= Math.min(count, LEAST_TEXT) || plain3 >= 2 && plain3 + wide >= LEAST_TEXT - 1;
}
var GZIP = [31, 139, 8];

// lib/detect/views/long-run.ts
var firstLong = (bytes, from, to) => {
  let first = from;
  let known = from;
  for (; ; ) {
    const enough = first + SHORTEST_RUN;
    if (first >= to || enough > bytes.length) return -1;
    let at2 = enough - 1;
    while (at2 >= known && IN_RUN[bytes[at2]] === 1) at2--;
    if (at2 >= known) {
      first = at2 + 1;
      known = enough;
      continue;
    }
    if (hasSign(bytes, first)) return first;
    while (IN_RUN[bytes[known]] === 1) known++;
    first = known = Math.max(known, enough);
  }
};
function hasSign(bytes, from) {
  let digits2 = 0;
  for (let at2 = from; IN_RUN[bytes[at2]] === 1; at2++) {
    digits2 = IN_HEX[bytes[at2]] === 1 ? digits2 + 1 : 0;
    if (IN_SIGN[bytes[at2]] === 1 || digits2 === SHORTEST_RUN) return true;
  }
  return false;
}

// lib/detect/views/encoded-run.ts
var SHORTEST_FULL_LINE = 48;
var LONGEST_LINE2 = 200;
var DEEPEST_INDENT = 32;
var LF3 = 10;
var CR = 13;
var PADDING = 61;
function findRun(bytes, from, to, findLong = firstLong) {
  let at2 = from;
  if (isInRun(bytes, at2)) while (at2 > 0 && isInRun(bytes, at2 - 1)) at2--;
  for (; ; ) {
    const place = findLong(bytes, at2, to);
    if (place < 0) return null;
    let first = place;
    while (first > at2 && isInRun(bytes, first - 1)) first--;
    at2 = place + 1;
    while (at2 < bytes.length && isInRun(bytes, at2)) at2++;
    const run = first < to ? runOf(bytes, first, at2) : null;
    if (run !== null) return run;
  }
}
function* eachRun(bytes) {
  for (let run = findRun(bytes, 0, bytes.length); run !== null; run = findRun(bytes, run.to, bytes.length)) yield run;
}
function isInRun(bytes, at2) {
  return IN_RUN[bytes[at2]] === 1;
}
function runOf(bytes, from, to) {
  const lines = linesAround(bytes, from, to);
  if (lines !== null) return { from: lines[0].from, to: lines.at(-1).to, lines };
  return mayBeEncoded(bytes, from, to) ? { from, to, lines: [{ from, to }] } : null;
}
function linesAround(bytes, from, to) {
  let before = lineBefore(bytes, from);
  let behind2 = lineBehind(bytes, to);
  if (before === null && behind2 === null) return null;
  for (let at2 = from; at2 < to; at2++) if (IN_BASE64[bytes[at2]] === 0) return null;
  const lines = [{ from, to }];
  for (; before !== null && joins(before, lines.at(-1), bytes); before = lineBefore(bytes, before.from)) {
    lines.push(before);
  }
  lines.reverse();
  for (; behind2 !== null && joins(lines.at(-1), behind2, bytes); behind2 = lineBehind(bytes, behind2.to)) {
    lines.push(behind2);
  }
  return lines.length === 1 ? null : lines;
}
function joins(line, next2, bytes) {
  const length = line.to - line.from;
  return length >= SHORTEST_FULL_LINE && length <= LONGEST_LINE2 && length % 4 === 0 && next2.to - next2.from <= length && bytes[line.to - 1] !== PADDING && (next2.to === bytes.length || ENDS_LINE[bytes[next2.to]] === 1);
}
function lineBefore(bytes, from) {
  let at2 = from;
  while (at2 > 0 && isIndent(bytes[at2 - 1]) && from - at2 < DEEPEST_INDENT) at2--;
  if (at2 === 0 || bytes[at2 - 1] !== LF3) return null;
  at2--;
  if (at2 > 0 && bytes[at2 - 1] === CR) at2--;
  let first = at2;
  while (first > 0 && at2 - first <= LONGEST_LINE2 && IN_BASE64[bytes[first - 1]] === 1) first--;
  if (first === at2 || first > 0 && IN_RUN[bytes[first - 1]] === 1) return null;
  return { from: first, to: at2 };
}
function lineBehind(bytes, to) {
  let at2 = to;
  if (bytes[at2] === CR) at2++;
  if (bytes[at2] !== LF3) return null;
  at2++;
  const line = at2;
  while (at2 < bytes.length && isIndent(bytes[at2]) && at2 - line < DEEPEST_INDENT) at2++;
  let end = at2;
  while (end < bytes.length && end - at2 <= LONGEST_LINE2 && IN_BASE64[bytes[end]] === 1) end++;
  if (end === at2 || IN_RUN[bytes[end] ?? 0] === 1) return null;
  return { from: at2, to: end };
}
function isIndent(byte) {
  return byte === 32 || byte === 9;
}

// lib/detect/views/look-inside.ts
var part10;
var load10 = () => part10 ??= require("./hook-views.cjs");
var siteOfRun = (...args) => load10().siteOfRun(...args);
var siteOfPacked = (...args) => load10().siteOfPacked(...args);

// lib/detect/views/sites-of-runs.ts
function sitesOfRuns(bytes, inside) {
  const sites = [];
  for (const run of eachRun(bytes)) {
    const site = siteOfRun(bytes, run, inside);
    if (site !== null) sites.push(site);
  }
  return sites;
}

// lib/detect/views/zip-members.ts
var LOCAL = 67324752;
var END = 101010256;
var END_LENGTH = 22;
function isZip(bytes) {
  const last = bytes.length - END_LENGTH;
  return last >= 0 && (wordIs(bytes, 0, LOCAL) || wordIs(bytes, last, END));
}
function wordIs(bytes, at2, word) {
  return (bytes[at2] | bytes[at2 + 1] << 8 | bytes[at2 + 2] << 16 | bytes[at2 + 3] << 24) === word;
}

// lib/detect/views/unpack.ts
var SHORT = 1 << 15;
var LARGEST = 1 << 22;
var LARGEST_ARCHIVE = 1 << 26;
function isPacked(bytes) {
  return isGzip(bytes) || isZip(bytes);
}
function isGzip(bytes) {
  return bytes[0] === 31 && bytes[1] === 139 && bytes[2] === 8;
}

// lib/detect/wide.ts
var WIDE_HEAD = SNIFF_BYTES;
function mayBeWide(bytes) {
  return isOrderMark(bytes[0]) || bytes.subarray(0, WIDE_HEAD).indexOf(0) !== -1;
}
function isOrderMark(first) {
  return first === 255 || first === 254;
}
function wideView(bytes) {
  return mayBeWide(bytes) && sniffEncoding(bytes) !== "bytes" ? viewOf(bytes) : null;
}

// lib/detect/detect.ts
function detect(bytes, catalogue, options) {
  const facts = { path: options.path, platform: options.platform, now: options.now };
  const plain3 = detectView(bytes, null, catalogue, facts);
  const wide = detectWide(bytes, catalogue, facts);
  const read4 = wide === null ? plain3 : joined(wide, plain3);
  return isPacked(bytes) ? joined(read4, detectPacked(bytes, catalogue, facts)) : read4;
}
function detectPacked(bytes, catalogue, facts) {
  let isWhole = true;
  const site = siteOfPacked(bytes, { catalogue, facts, onUnopened: () => void (isWhole = false) });
  const result = site === null ? NOTHING : outcomeOf(site.detections, [], 1);
  return isWhole ? result : { ...result, unopened: true };
}
function detectWide(bytes, catalogue, facts) {
  const wide = wideView(bytes);
  return wide === null ? null : detectView(bytesOfText(wide.text), wide, catalogue, facts);
}
function detectView(units, wide, catalogue, facts) {
  const formats = mayBeRead(facts.path) ? formatsFor(facts.path) : [];
  const hits = catalogue.prefilter.hits(units);
  const encoded = sitesOfRuns(units, { catalogue, facts });
  if (hits.length + encoded.length + formats.length === 0) return NOTHING;
  const text = wide?.text ?? byteString(units);
  const sites = [...sitesOf(sourceOfText(text), hits, catalogue, facts), ...encoded];
  const slots = formats.length === 0 ? [] : readFormats(formats, catalogue, { ...facts, text });
  return outcomeOf([...sites.flatMap(({ detections }) => detections), ...slots], maskedIn(sites), wide?.unit ?? 1);
}

// lib/detect/path/globs.generated.ts
var import_node_fs4 = require("node:fs");
var GLOB_TABLE = (0, import_node_fs4.readFileSync)(__dirname + "/hook-globs.txt", "latin1");

// lib/detect/path/match-rules.ts
var KNOWN = /* @__PURE__ */ new Map();
var WORTH_INDEXING = 32;
var questions = 0;
var index = null;
var NO_RULES = /* @__PURE__ */ new Set();
function matchRules(whole) {
  const path = ending(whole);
  const globs = possible(path.toLowerCase());
  if (globs.length === 0) return NO_RULES;
  const matching = globs.filter((glob) => glob.regex.test(glob.whole ? path : baseName(path)));
  const safe = new Set(matching.filter((glob) => glob.safe).map((glob) => glob.rule));
  return new Set(matching.filter((glob) => !glob.safe && !safe.has(glob.rule)).map((glob) => glob.rule));
}
var LONGEST_PATH2 = 4096;
function ending(path) {
  if (path.length <= LONGEST_PATH2) return path;
  const slash = path.indexOf("/", path.length - LONGEST_PATH2);
  return path.slice((slash === -1 ? path.lastIndexOf("/") : slash) + 1);
}
function possible(folded) {
  if (index === null && ++questions > WORTH_INDEXING) index = indexGlobs(GLOB_TABLE);
  const under = index === null ? searched : indexed(index);
  const name = baseName(folded);
  const globs = [];
  const add2 = (more) => void (more.length > 0 && globs.push(...more));
  add2(under("name", name));
  add2(under("extension", name.slice(name.lastIndexOf(".") + 1)));
  for (const segment of new Set(folded.split("/"))) add2(under("segment", segment));
  for (const glob of under("prefix")) if (name.startsWith(glob.literal)) globs.push(glob);
  for (const glob of under("any")) if (folded.includes(glob.literal)) globs.push(glob);
  return globs;
}
var NONE = [];
function indexed(globs) {
  return (kind, literal2 = "") => globs[kind].get(literal2) ?? NONE;
}
function indexGlobs(table) {
  const byKind = {
    name: /* @__PURE__ */ new Map(),
    extension: /* @__PURE__ */ new Map(),
    segment: /* @__PURE__ */ new Map(),
    prefix: /* @__PURE__ */ new Map(),
    any: /* @__PURE__ */ new Map()
  };
  for (const line of table.split("\n").filter((one) => one !== "")) {
    const kind = line.slice(0, line.indexOf(" "));
    const glob = read(line);
    const key = kind === "prefix" || kind === "any" ? "" : glob.literal;
    byKind[kind].set(key, [...byKind[kind].get(key) ?? [], glob]);
  }
  return byKind;
}
var searched = (kind, literal2) => {
  const start = literal2 === void 0 ? `${kind} ` : `${kind} ${literal2}	`;
  const known = KNOWN.get(start);
  if (known !== void 0) return known;
  const globs = [];
  const wanted = `
${start}`;
  for (let at2 = GLOB_TABLE.indexOf(wanted); at2 !== -1; at2 = GLOB_TABLE.indexOf(wanted, at2 + 1)) {
    globs.push(read(GLOB_TABLE.slice(at2 + 1, GLOB_TABLE.indexOf("\n", at2 + 1))));
  }
  if (globs.length > 0) KNOWN.set(start, globs);
  return globs;
};
function read(line) {
  const [place = "", rule, flags = "", source = ""] = line.split("	");
  return {
    literal: place.slice(place.indexOf(" ") + 1),
    rule: Number(rule),
    safe: flags.includes("s"),
    whole: flags.includes("w"),
    regex: new RegExp(source, "is")
  };
}

// lib/detect/path/strictest-rule.ts
var part11;
var load11 = () => part11 ??= require("./hook-found.cjs");
var strictestRule = (...args) => load11().strictestRule(...args);

// lib/detect/path/judge-path.ts
function pathRuleFor(path) {
  const matching = matchRules(path);
  return matching.size === 0 ? null : strictestRule(matching);
}
var LITERAL = /* @__PURE__ */ new Set(["confirmed", "shaped", "generic", "expired", "mismatch"]);
function judgePath(path, detections) {
  const rule = pathRuleFor(path);
  return rule === null ? null : judgeFile(rule, detections);
}
function judgeFile(rule, detections) {
  const literals = (detections ?? []).filter((one) => LITERAL.has(one.verdict) && severityOfDetection(one) !== "note");
  if (rule.policy === "parse" && literals.length === 0) return null;
  const { title, impact } = rule;
  const severity = rule.policy === "warn" ? "warning" : "error";
  return { rule, severity, title, impact, why: reasonFor(rule, literals), remedy: [TAKE_OUT, ...rule.remedy] };
}
var TAKE_OUT = "Take the file out of the index with `git rm --cached` and add it to .gitignore.";
function reasonFor(rule, literals) {
  const [first] = literals;
  if (first === void 0) return rule.why ?? "its kind is sensitive";
  const more = literals.length > 1 ? ` and ${literals.length - 1} more` : "";
  return `holds a literal value: ${first.pattern.title}${more}`;
}

// lib/judge/occurrences.ts
var part12;
var load12 = () => part12 ??= require("./hook-found.cjs");
var occurrencesIn = (...args) => load12().occurrencesIn(...args);
var barelyMarked = (...args) => load12().barelyMarked(...args);
var wholeFile = (...args) => load12().wholeFile(...args);

// lib/scan.ts
function scanBlob(blob, engine, placeholders) {
  return scanInto(blob, engine, { placeholders, skipped: [] }).scanned;
}
function scanInto(blob, engine, into) {
  const detected = detectIn(blob, engine);
  addCounts(into.placeholders, detected.placeholders);
  if (detected.unopened === true) into.skipped.push(unopenedSkip(blobPlace(blob)));
  return { scanned: scannedBlob(blob, engine, detected), detected };
}
function detectIn(blob, engine) {
  const { catalogue, platform, now, apart } = engine;
  const path = blob.inner ?? blob.path;
  const options = { path, platform, ...now === void 0 ? {} : { now } };
  const own = engine.recall?.(blob) ?? engine.detect?.(blob.bytes, options) ?? detect(blob.bytes, catalogue, options);
  return apart === void 0 ? own : joined(own, apart.scan(blob.bytes, path));
}
function scannedBlob(blob, engine, { detections }) {
  const path = blob.link === true ? null : judgePath(blob.inner ?? blob.path, detections);
  if (detections.length === 0 && path === null) return null;
  return {
    path: blob.path,
    ...blob.oid === void 0 ? {} : { oid: blob.oid },
    ...blob.unit === void 0 ? {} : { unit: blob.unit },
    occurrences: detections.length === 0 ? [] : occurrencesIn(blob, detections, engine.suppressions),
    sensitive: path === null ? null : { path, location: wholeFile(blob) }
  };
}
function unopenedSkip(place) {
  const detail = "not all that it packs was looked at: some is too large, encrypted, damaged or packed in a way of its own";
  return { ...place, reason: "archive-limit", detail, incomplete: false };
}
function addCounts(sums, counts) {
  for (const [name, count] of counts) sums.set(name, (sums.get(name) ?? 0) + count);
}

// lib/detect/default-catalogue.ts
var import_node_fs5 = require("node:fs");

// lib/detect/line-crossing.ts
var SUSPECT = /\\[sWDnxucpP0]/;
function mayCrossLines({ source, flags }) {
  const [before = "", ...negated] = source.split("[^");
  return flags.includes("s") || SUSPECT.test(before) || negated.some(crossesBehind);
}
function crossesBehind(text) {
  const inside = /^(?:[^\]\\]|\\[^])*/.exec(text)[0];
  return !/\\[ns]/.test(inside) || SUSPECT.test(text.slice(inside.length));
}

// lib/detect/hit-list.ts
var FIRST_SIZE = 256;
var HitList = class {
  /** How many hits there are; the arrays may be longer. */
  count = 0;
  /** Index into the keyword list, by hit. */
  keyword = new Int32Array(FIRST_SIZE);
  /** Offset of the keyword's first byte, by hit. */
  start = new Int32Array(FIRST_SIZE);
  add(keyword, start) {
    if (this.count === this.keyword.length) this.#grow();
    this.keyword[this.count] = keyword;
    this.start[this.count] = start;
    this.count++;
  }
  clear() {
    this.count = 0;
  }
  #grow() {
    const { keyword, start } = this;
    this.keyword = new Int32Array(2 * keyword.length);
    this.start = new Int32Array(2 * start.length);
    this.keyword.set(keyword);
    this.start.set(start);
  }
};

// lib/detect/prefilter/pair-filter.ts
var part13;
var load13 = () => part13 ??= require("./hook-pairs.cjs");
var pairFilter = (...args) => load13().pairFilter(...args);

// lib/detect/quick-filter.ts
var HEAD2 = 5;
var QuickFilter = class {
  #list;
  #regex;
  constructor(list) {
    this.#list = list;
    this.#regex = new RegExp(list.heads, "g");
  }
  /** All hits in `bytes`, by end offset; of those that end together the longer first, as the automaton has them. */
  hits(bytes) {
    if (this.#list.heads === "") return [];
    const text = lower(byteString(bytes));
    const found = [];
    this.#regex.lastIndex = 0;
    for (let match = this.#regex.exec(text); match !== null; match = this.#regex.exec(text)) {
      this.#collect(match[0], match.index, bytes, found);
      this.#regex.lastIndex = match.index + 1;
    }
    return found.sort(byEnd).flatMap(({ index: index2, start }) => [index2, start]);
  }
  #collect(matched, start, bytes, found) {
    for (const index2 of this.#list.after(matched)) {
      const { text, ignoreCase } = this.#list.keywords[index2];
      if (standsAt(text, ignoreCase, bytes, start)) found.push({ index: index2, start, end: start + text.length });
    }
  }
};
function headed(keywords) {
  const known = /* @__PURE__ */ new Map();
  return {
    heads: headsOf(keywords).map(literal).join("|"),
    keywords,
    after(head) {
      const possible2 = known.get(head) ?? possibleAfter(head, keywords);
      known.set(head, possible2);
      return possible2;
    }
  };
}
function headsOf(keywords) {
  return [...new Set(keywords.map(({ text }) => headOf(text)))];
}
function possibleAfter(matched, keywords) {
  return keywords.flatMap(({ text }, index2) => {
    const head = headOf(text);
    return head.startsWith(matched) || matched.startsWith(head) ? [index2] : [];
  });
}
function headOf(keyword) {
  return lower(keyword).slice(0, HEAD2);
}
function lower(text) {
  return text.toLowerCase();
}
function literal(text) {
  return text.replace(/[^\w]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
function byEnd(a, b) {
  return a.end - b.end || a.start - b.start || a.index - b.index;
}
function standsAt(text, ignoreCase, bytes, start) {
  for (let i = 0; i < text.length; i++) {
    const byte = bytes[start + i];
    const code = text.charCodeAt(i);
    if (byte !== code && !(ignoreCase && isUpper(byte) && byte + 32 === code)) return false;
  }
  return true;
}
function isUpper(byte) {
  return byte !== void 0 && byte >= 65 && byte <= 90;
}

// lib/detect/prefilter.ts
var WORTH_BUILDING = 512 * 1024;
var Prefilter = class {
  headed;
  #quick = null;
  #pairs = null;
  #read = 0;
  #longest = -1;
  /** @param list keywords, with the quick filter's regex where that was made ahead of time */
  constructor(list) {
    this.headed = "heads" in list ? list : headed(list);
  }
  /** All hits in `bytes`, by end offset; of those that end together the longer first. */
  hits(bytes) {
    this.#read += bytes.length;
    if (this.#pairs === null && this.#read <= WORTH_BUILDING) {
      return (this.#quick ??= new QuickFilter(this.headed)).hits(bytes);
    }
    const list = new HitList();
    this.hitsIn(bytes, 0, bytes.length, list);
    const found = [];
    for (let i = 0; i < list.count; i++) found.push(list.keyword[i], list.start[i]);
    return found;
  }
  /**
   * Appends to `into` all keywords that lie wholly inside `bytes[from, to)`, with offsets into `bytes`, in the order
   * of {@link hits}.
   */
  hitsIn(bytes, from, to, into) {
    (this.#pairs ??= pairFilter(this.headed.keywords)).hitsIn(bytes, from, to, into);
  }
  /** Bytes of the longest keyword; 0 where there is none. */
  get longest() {
    if (this.#longest < 0) this.#longest = Math.max(0, ...this.headed.keywords.map(({ text }) => text.length));
    return this.#longest;
  }
};

// lib/detect/catalogue.ts
var DEFAULT_REACH = [64, 256];
function compile(pattern) {
  if (!pattern.regex.source.includes("(?<secret>")) throw badPattern(pattern.name, "the regex has no group `secret`");
  const [before, after] = pattern.reach ?? DEFAULT_REACH;
  let regex;
  return {
    pattern,
    before,
    after,
    crosses: pattern.crosses ?? (mayCrossLines(pattern.regex) ? Infinity : 0),
    // Most runs need few of them.
    get regex() {
      return regex ??= runnable(pattern);
    }
  };
}
var LONG_TEXT = " ".repeat(1e3);
var LONG_SOURCE = 400;
function runnable({ regex, anchor }) {
  const flags = new Set(regex.flags + "d");
  flags.add(anchor === "start" ? "y" : "g");
  const made = new RegExp(regex.source, [...flags].join(""));
  if (regex.source.length > LONG_SOURCE) made.test(LONG_TEXT);
  return made;
}
function badPattern(name, problem) {
  return new LeaktrailError("bad-pattern", `pattern ${name}: ${problem}`, "Correct the pattern's definition.");
}

// lib/detect/packed-catalogue.ts
function openPacked({ heads, readIndex, readPattern: readPattern2 }) {
  const index2 = once(() => JSON.parse(readIndex()));
  const keywords = once(() => linesOf(index2().keywords).map(keywordOf));
  const names = once(() => linesOf(index2().names));
  const patterns = /* @__PURE__ */ new Map();
  const compiled = /* @__PURE__ */ new Map();
  const textAt = (number) => readPattern2(index2().offsets[number], index2().offsets[number + 1]);
  const patternAt = (number) => kept(patterns, number, () => unpack(textAt(number)));
  const compiledAt = (place) => kept(compiled, place, () => compile(patternAt(index2().numbers[place])));
  return {
    get patterns() {
      return names().map((_name, number) => patternAt(number));
    },
    get compiled() {
      return index2().numbers.map((_number, place) => compiledAt(place));
    },
    get byName() {
      return new Map(names().map((name, number) => [name, patternAt(number)]));
    },
    get owners() {
      return index2().owners;
    },
    get size() {
      return index2().numbers.length;
    },
    placeOf: (name) => index2().numbers.findIndex((number) => names()[number] === name),
    compiledAt,
    named: (name) => names().includes(name) ? patternAt(names().indexOf(name)) : void 0,
    prefilter: new Prefilter({
      heads,
      get keywords() {
        return keywords();
      },
      after: (head) => numbersAfter(head, index2().after)
    })
  };
}
function linesOf(text) {
  return text.split("\n");
}
function keywordOf(line) {
  return { text: line.slice(1), ignoreCase: line.startsWith("i") };
}
function numbersAfter(head, after) {
  const line = after.indexOf(`
${head}	`);
  if (line < 0) return [];
  const start = line + head.length + 2;
  return after.slice(start, after.indexOf("\n", start)).split(",").map(Number);
}
function once(make) {
  let value;
  return () => value ??= make();
}
function kept(known, key, make) {
  const value = known.get(key) ?? make();
  known.set(key, value);
  return value;
}
function unpack(text) {
  const { regex, ...pattern } = JSON.parse(text);
  return regex === void 0 ? pattern : { ...pattern, regex: new RegExp(...regex) };
}

// lib/detect/default-catalogue.ts
var read2 = (name) => (0, import_node_fs5.readFileSync)(__dirname + "/" + name, "latin1");
function readPattern(from, to) {
  const bytes = Buffer.allocUnsafe(to - from);
  const file = (0, import_node_fs5.openSync)(__dirname + "/hook-patterns.jsonl", "r");
  const length = (0, import_node_fs5.readSync)(file, bytes, 0, bytes.length, from);
  (0, import_node_fs5.closeSync)(file);
  return bytes.toString("latin1", 0, length);
}
var opened;
function defaultCatalogue() {
  return opened ??= openPacked({
    heads: read2("hook-heads.txt"),
    readIndex: () => read2("hook-keywords.json"),
    readPattern
  });
}

// lib/detect/url-masks.ts
var USER_INFO = /:\/\/([^\s/@:?#'"]*)(?::([^\s/@'"]*))?@/g;
var LIKE_A_TOKEN = /^(?=.*\d).{16,}$/;
function urlMasks(text) {
  return [...text.matchAll(USER_INFO)].flatMap(({ index: index2, 1: user = "", 2: password = "" }) => {
    const start = index2 + "://".length;
    const end = start + user.length;
    return [
      ...LIKE_A_TOKEN.test(user) ? [{ start, end, masked: "..." }] : [],
      ...password === "" ? [] : [{ start: end + 1, end: end + 1 + password.length, masked: "..." }]
    ];
  });
}

// lib/detect/name-masks.ts
var SHORTEST = 8;
function maskedNames(names, judge2) {
  const masked = /* @__PURE__ */ new Map();
  const list = [...new Set(names)].filter(({ length }) => length >= SHORTEST);
  for (const at2 of suspects(list, judge2)) {
    const bytes = new TextEncoder().encode(list[at2]);
    const shown = replaced(byteString(bytes), masksIn(bytes, judge2));
    if (shown !== null) masked.set(list[at2], new TextDecoder().decode(bytesOfText(shown)));
  }
  return masked;
}
function replaced(text, masks) {
  if (masks.length === 0) return null;
  let shown = "";
  let from = 0;
  for (const { start, end, masked } of united(masks)) {
    shown += text.slice(from, start) + masked;
    from = end;
  }
  return shown + text.slice(from);
}
function united(masks) {
  const all = [];
  for (const mask of [...masks].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = all.at(-1);
    if (last === void 0 || mask.start >= last.end) all.push(mask);
    else if (mask.end > last.end) all[all.length - 1] = { ...last, end: mask.end };
  }
  return all;
}
function suspects(names, { catalogue, platform }) {
  const texts = names.map(asBytes);
  const bytes = bytesOfText(texts.join("\n"));
  const hits = catalogue.prefilter.hits(bytes);
  const sites = sitesOfRuns(bytes, { catalogue, facts: { path: "", platform, now: void 0 } });
  const found = /* @__PURE__ */ new Set();
  const offsets = sites.flatMap(({ detections }) => detections.map(({ start }) => start));
  for (let at2 = 1; at2 < hits.length; at2 += 2) offsets.push(hits[at2]);
  offsets.sort((a, b) => a - b);
  let next2 = 0;
  let end = 0;
  texts.forEach((text, number) => {
    end += text.length + 1;
    const before = next2;
    while (next2 < offsets.length && offsets[next2] < end) next2++;
    if (next2 > before || text.includes("://")) found.add(number);
  });
  return found;
}
function asBytes(name) {
  return /^[\u0000-\u007f]*$/.test(name) ? name : byteString(new TextEncoder().encode(name));
}
function masksIn(bytes, judge2) {
  const options = { path: "", platform: judge2.platform };
  const strongIn = (copy) => detect(copy, judge2.catalogue, options).detections.filter(({ pattern }) => isStrong(pattern));
  const found = [
    ...detect(bytes, judge2.catalogue, options).detections,
    ...parted(bytes, judge2.catalogue).flatMap(strongIn)
  ];
  const text = byteString(bytes);
  const secrets = found.filter(({ start, end }) => !isFindingId(text, start, end, judge2.catalogue));
  return [...secrets.map(({ start, end, secret }) => ({ start, end, masked: secret.masked })), ...urlMasks(text)];
}
var ID_DIGITS = /^[0-9a-f]{16}$/;
function isFindingId(text, start, end, catalogue) {
  if (text[start - 1] !== ":" || !ID_DIGITS.test(text.slice(start, end))) return false;
  let from = start - 1;
  while (from > 0 && isInName(text.charCodeAt(from - 1))) from--;
  const name = text.slice(from, start - 1);
  return name.startsWith("path-") || catalogue.named(name) !== void 0 || isFamily(name, catalogue);
}
function isFamily(name, { patterns }) {
  return patterns.some(({ family }) => family === name);
}
function isInName(code) {
  return code >= 97 && code <= 122 || code >= 48 && code <= 57 || code === 45;
}
function isStrong({ weak, verdict }) {
  return weak !== true && verdict !== "generic";
}
var LINE_FEED = 10;
var BETWEEN_PARTS = Array.from("/\\:@?&=,;", (character) => character.charCodeAt(0));
var BETWEEN_WORDS = [45, 46, 95];
function parted(bytes, { prefilter }) {
  const parts = bytes.map((byte) => BETWEEN_PARTS.includes(byte) ? LINE_FEED : byte);
  const isKept = new Uint8Array(bytes.length);
  const hits = prefilter.hits(bytes);
  for (let at2 = 0; at2 < hits.length; at2 += 2) {
    const start = hits[at2 + 1];
    if (start > 0 && BETWEEN_WORDS.includes(bytes[start - 1])) parts[start - 1] = LINE_FEED;
    isKept.fill(1, start, start + prefilter.headed.keywords[hits[at2]].text.length);
  }
  const words = parts.map((byte, at2) => isKept[at2] === 0 && BETWEEN_WORDS.includes(byte) ? LINE_FEED : byte);
  return [parts, words];
}

// lib/node-platform.ts
function crypto() {
  return process.getBuiltinModule("node:crypto");
}
function zlib() {
  return process.getBuiltinModule("node:zlib");
}
var nodePlatform = {
  sha256: (bytes) => crypto().createHash("sha256").update(bytes).digest(),
  readPem: (pem) => read3(() => crypto().createPrivateKey({ key: pem, format: "pem" })),
  readJwk: (json2) => read3(() => crypto().createPrivateKey({ key: JSON.parse(json2), format: "jwk" })),
  gunzip: (bytes, limit) => unpacked(zlib().gunzipSync, bytes, limit),
  inflateRaw: (bytes, limit) => unpacked(zlib().inflateRawSync, bytes, limit)
};
var nodeKeyedHashes = {
  hmac: (key, message) => crypto().createHmac("sha256", key).update(message).digest(),
  scrypt: (message, salt) => crypto().scryptSync(message, salt, 32, { N: 16384, r: 8, p: 1 })
};
function unpacked(unpack2, bytes, limit) {
  try {
    return { bytes: unpack2(bytes, { maxOutputLength: limit }), isWhole: true };
  } catch (error) {
    return firstPart(unpack2, isTooLarge(error) ? bytes.subarray(0, bytes.length >> 1) : bytes, limit);
  }
}
function firstPart(unpack2, bytes, limit) {
  const finishFlush = zlib().constants.Z_SYNC_FLUSH;
  for (let end = bytes.length; end > 0; end >>= 1) {
    try {
      return { bytes: unpack2(bytes.subarray(0, end), { maxOutputLength: limit, finishFlush }), isWhole: false };
    } catch (error) {
      if (!isTooLarge(error)) return null;
    }
  }
  return null;
}
function isTooLarge(error) {
  return error.code === "ERR_BUFFER_TOO_LARGE";
}
var NEEDS_PASSPHRASE = /* @__PURE__ */ new Set(["ERR_OSSL_CRYPTO_INTERRUPTED_OR_CANCELLED", "ERR_MISSING_PASSPHRASE"]);
function read3(parse) {
  try {
    const key = parse();
    const bits = key.asymmetricKeyDetails?.modulusLength;
    return { kind: "key", type: key.asymmetricKeyType ?? "unknown", ...bits === void 0 ? {} : { bits } };
  } catch (error) {
    return NEEDS_PASSPHRASE.has(String(error.code)) ? { kind: "encrypted" } : { kind: "invalid" };
  }
}

// lib/cli/safe-message.ts
function masksBy(judge2) {
  return (names) => maskedNames(names, judge2 ?? { catalogue: defaultCatalogue(), platform: nodePlatform });
}
function safeMessage(text) {
  return safeText(text, masksBy());
}

// lib/cli/agent/findings.ts
var CallFindings = class {
  skipped = [];
  /** What another verb said when it refused. */
  refusals = [];
  #rows = [];
  #occurrences = [];
  #sensitive = [];
  #engine;
  #settings;
  #until;
  /** @param until milliseconds since 1970, after which nothing more is looked at */
  constructor(settings, until) {
    this.#settings = settings;
    this.#engine = settings.engine;
    this.#until = until;
  }
  /**
   * Text that an agent made: no mark in it silences anything, since an agent would learn to write it.
   * @param known keys of secrets that stand in the file already
   */
  addText(text, path, inner, known = /* @__PURE__ */ new Set()) {
    const blob = { path, inner, where: "stdin", bytes: new TextEncoder().encode(text) };
    for (const { detection, location } of this.#scan(blob)?.occurrences ?? []) {
      if (!known.has(secretKey(detection))) this.#occurrences.push({ detection, location });
    }
  }
  /** A file on disk, where marks are somebody's decision; what stood before is not new. */
  addFile(file, old) {
    if (!("where" in file)) {
      if (file.incomplete) this.skipped.push(file);
      return;
    }
    const { occurrences = [], sensitive = null } = this.#scan(file) ?? {};
    this.#occurrences.push(...occurrences.filter(({ detection }) => old?.secrets.has(secretKey(detection)) !== true));
    if (sensitive !== null && old?.hasPath(sensitive) !== true) this.#sensitive.push(sensitive);
  }
  /**
   * To be called wherever a call decides how long a loop is.
   * @throws LeaktrailError `unreadable` when the time is over
   */
  checkTime() {
    if (Date.now() > this.#until) throw tooSlow();
  }
  /** Rows that another scan made. */
  addRows(rows) {
    this.#rows.push(...rows);
  }
  /** What these contents hold. */
  standingIn(blobs) {
    const scanned2 = blobs.flatMap((blob) => this.#scan(blob) ?? []);
    const paths = new Set(scanned2.filter(({ sensitive }) => sensitive !== null).map(({ path }) => path));
    return {
      secrets: new Set(scanned2.flatMap(({ occurrences }) => occurrences.map(({ detection }) => secretKey(detection)))),
      hasPath: ({ location }) => paths.has(location.path)
    };
  }
  /** Those that stop the call; a file counts once, by what it holds or by its kind. */
  blocking() {
    const { findings } = judgedRows(groupBySecret(this.#occurrences), this.#sensitive, this.#engine);
    const rows = [...findings, ...this.#rows];
    const counted = this.#settings.judge?.(rows).findings ?? rows;
    const all = counted.filter(({ severity }) => reaches(severity, this.#settings.failOn));
    return [...new Map(all.map((row) => [row.id, row])).values()];
  }
  /** A message without anything of a secret: a path, a revision or an address that it quotes may hold one. */
  redacted(message) {
    const shown = safeText(message, masksBy(this.#engine));
    return this.#occurrences.reduce(
      (text, { detection: { secret } }) => text.replaceAll(secret.reveal(), () => secret.masked),
      shown
    );
  }
  /** What patterns that run apart did not get through. */
  close() {
    this.skipped.push(...this.#engine.apart?.close() ?? []);
  }
  #scan(blob) {
    this.checkTime();
    return scanBlob(blob, this.#engine, /* @__PURE__ */ new Map());
  }
};
function tooSlow() {
  return new LeaktrailError(
    "unreadable",
    "the call could not be checked in time",
    "Make it smaller: fewer files at once, or one command at a time."
  );
}

// lib/cli/agent/guard.ts
var import_node_worker_threads = require("node:worker_threads");
var WATCH = `
const { workerData: { state, patience, reason } } = require("node:worker_threads");
if (Atomics.wait(state, 0, 0, patience) === "timed-out") {
  try {
    require("node:fs").writeSync(2, reason);
  } catch {}
  process.kill(process.pid, "SIGKILL");
}
`;
function guard(patience, reason) {
  const state = new Int32Array(new SharedArrayBuffer(4));
  const worker = new import_node_worker_threads.Worker(WATCH, { eval: true, workerData: { state, patience, reason } });
  worker.on("error", () => {
  });
  worker.unref();
  return () => {
    Atomics.store(state, 0, 1);
    Atomics.notify(state, 0);
  };
}

// lib/cli/agent/judge-call.ts
var import_node_path9 = require("node:path");

// lib/agents/shell/command-lists.ts
var HARMLESS2 = new Set(
  [
    "rm unlink shred rmdir mv mkdir touch ln chmod chown chgrp chattr setfacl ls dir tree stat test [ [[ wc du df file",
    "realpath readlink basename dirname which type pwd cd pushd popd true false : exit return set shift",
    "source . export unset alias kill wait sleep date leaktrail tee truncate sha256sum sha1sum md5sum cksum cmp age",
    "ssh-add ssh-keygen install remove-item test-path get-item get-childitem set-location new-item"
  ].join(" ").split(" ")
);
var PRINTS = new Set(
  [
    "cat tac head tail less more most bat batcat nl od xxd hexdump hd strings base64 base32 uuencode rev fold fmt pr",
    "grep egrep fgrep rg ag ack sed awk gawk mawk cut sort uniq comm join paste column expand tr diff sdiff colordiff",
    "jq yq xmllint openssl gpg curl wget http https xh httpie nc ncat netcat socat ftp sftp scp rsync rclone mail mutt",
    "sendmail gh glab hub aws gsutil gcloud az s3cmd kubectl pbcopy xclip xsel wl-copy clip get-content gc",
    "select-string invoke-webrequest invoke-restmethod iwr irm cp dd tar zip 7z gzip bzip2 xz zstd"
  ].join(" ").split(" ")
);
var WRAPPERS = new Map([
  ["sudo", /* @__PURE__ */ new Set(["-u", "-g", "-C", "-h", "-p"])],
  ["doas", /* @__PURE__ */ new Set(["-u", "-C"])],
  ["env", /* @__PURE__ */ new Set(["-u", "-C", "-S"])],
  ["timeout", /* @__PURE__ */ new Set(["-k", "-s"])],
  ["nice", /* @__PURE__ */ new Set(["-n"])],
  ["ionice", /* @__PURE__ */ new Set(["-c", "-n"])],
  ["xargs", /* @__PURE__ */ new Set(["-I", "-n", "-P", "-L", "-d", "-a", "-E", "-s"])],
  ["stdbuf", /* @__PURE__ */ new Set(["-i", "-o", "-e"])],
  ["watch", /* @__PURE__ */ new Set(["-n"])],
  ["npx", /* @__PURE__ */ new Set(["-p", "--package"])],
  ...["nohup", "exec", "command", "builtin", "time", "setsid", "bunx"].map(
    (name) => [name, /* @__PURE__ */ new Set()]
  )
]);
var KEYWORDS = new Set("if then else elif while until do ! { } time coproc".split(" "));
var SHELLS = new Set("sh bash zsh dash ksh ash fish".split(" "));

// lib/agents/shell/git-step.ts
var TAKES_VALUE = /* @__PURE__ */ new Set(["-C", "-c", "--git-dir", "--work-tree", "--namespace", "--exec-path"]);
var COMMIT_VALUES = /^(?:-[a-zA-Z]*[mFcCtS]|--(?:message|file|reuse-message|template|author|date|cleanup|fixup|squash|trailer))$/;
var PUSH_VALUES = /* @__PURE__ */ new Set(["-o", "--push-option", "--repo", "--receive-pack", "--exec"]);
function readGit(words) {
  let folder = null;
  let isElsewhere = false;
  let at2 = 0;
  for (; words[at2]?.text.startsWith("-") === true; at2++) {
    const option = words[at2].text;
    const value = words[at2 + 1];
    if (option === "-C") {
      isElsewhere ||= value?.isComputed === true;
      folder = folder === null ? value?.text ?? null : `${folder}/${value?.text ?? ""}`;
    }
    isElsewhere ||= /^--(?:git-dir|work-tree)/.test(option);
    if (TAKES_VALUE.has(option)) at2++;
  }
  const verb = words[at2]?.text ?? "";
  const rest = words.slice(at2 + 1);
  return { folder, isElsewhere, verb, rest, step: stepOf(verb, rest) };
}
function stepOf(verb, rest) {
  switch (verb) {
    case "add":
    case "stage":
      return addStep(rest);
    case "commit":
      return commitStep(rest);
    case "push":
      return pushStep(rest);
    case "diff":
      return diffStep(rest);
    default:
      return null;
  }
}
function addStep(rest) {
  const { options, operands: operands2 } = split(rest, () => false);
  const has2 = (short, ...long) => hasOption(options, short, long);
  const isWhole = has2("A", "--all", "--no-ignore-removal") || has2("u", "--update") || has2("p", "--patch");
  const isListed = options.some((option) => option.startsWith("--pathspec-from-file")) || has2("i", "--interactive");
  const paths = isListed || isWhole && operands2.length === 0 ? "all" : pathsOf(operands2);
  return { kind: "add", paths, force: has2("f", "--force"), tracked: has2("u", "--update") };
}
function commitStep(rest) {
  const { options, operands: operands2 } = split(rest, (option) => COMMIT_VALUES.test(option));
  const isListed = options.some((option) => option.startsWith("--pathspec-from-file"));
  return { kind: "commit", stages: isListed || hasOption(options, "a", ["--all"]) ? "all" : pathsOf(operands2) };
}
var DIFF_WITHOUT = /^--(?:stat|shortstat|numstat|dirstat|name-only|name-status|summary|quiet|check|no-index)\b/;
function diffStep(rest) {
  const { options, operands: operands2 } = split(rest, () => false);
  if (options.some((option) => DIFF_WITHOUT.test(option)) || operands2.some(({ text }) => text.includes("..")))
    return null;
  if (options.includes("--cached") || options.includes("--staged")) return { kind: "commit", stages: [] };
  if (operands2.length > 0) return { kind: "commit", stages: "all" };
  return { kind: "add", paths: "all", force: false, tracked: true };
}
function pathsOf(words) {
  if (words.some(({ isComputed }) => isComputed)) return "all";
  return words.map(({ text, isGlob }) => isGlob ? text.replaceAll(/\{[^{}]*\}/g, "*") : text);
}
function pushStep(rest) {
  const { options, operands: operands2 } = split(rest, (option) => PUSH_VALUES.has(option));
  if (hasOption(options, "d", ["--delete"])) return null;
  const [remote = null, ...specs] = operands2.map(({ text }) => text);
  const sources = specs.map((spec) => spec.replace(/^\+/, "").split(":")[0] ?? "").filter((source) => source !== "");
  const refs = options.includes("--mirror") || options.includes("--tags") ? "all" : "heads";
  const isAll = options.some((option) => ["--mirror", "--tags", "--all", "--branches"].includes(option));
  const onlyDeletes = specs.length > 0 && sources.length === 0;
  if (onlyDeletes && !isAll) return null;
  return { kind: "push", remote, sources: specs.length > 0 || isAll ? sources : ["HEAD"], refs: isAll ? refs : "none" };
}
function split(words, takesValue) {
  const options = [];
  const operands2 = [];
  for (let at2 = 0; at2 < words.length; at2++) {
    const word = words[at2];
    if (word.text === "--") {
      operands2.push(...words.slice(at2 + 1));
      break;
    }
    if (!word.text.startsWith("-") || word.text === "-") operands2.push(word);
    else {
      options.push(word.text);
      if (takesValue(word.text)) at2++;
    }
  }
  return { options, operands: operands2 };
}
function hasOption(options, short, long) {
  return options.some((option) => long.includes(option) || lettersOf(option).includes(short));
}
function lettersOf(option) {
  return /^-([a-zA-Z]*)/.exec(option)?.[1] ?? "";
}

// lib/agents/shell/publish-step.ts
var PUBLISHERS = /* @__PURE__ */ new Set(["npm", "pnpm", "yarn", "bun", "poetry", "flit", "hatch", "pdm", "uv"]);
var VALUED = /^--?(?:tag|access|otp|registry|userconfig|provenance-file|repository|repository-url|r|u|p|username|password|token|index|publish-url|config-file|i|C|prefix|dir|filter|w|workspace)$/;
function publishStep(name, rest) {
  const words = operands(rest);
  if (PUBLISHERS.has(name)) {
    const at2 = words.indexOf("publish");
    const isVerb = at2 === 0 || at2 === 1 && words[0] === "npm";
    return isVerb ? published(words.slice(at2 + 1), name === "uv" || name === "hatch" ? "dist/*" : ".") : null;
  }
  if (name === "twine" && words[0] === "upload") return published(words.slice(1), "dist/*");
  const isModule = /^python[\d.]*$|^py$/.test(name) && rest[0]?.text === "-m" && rest[1]?.text === "twine";
  return isModule ? publishStep("twine", rest.slice(2)) : null;
}
function published(targets, otherwise) {
  return { kind: "publish", targets: targets.length > 0 ? targets : [otherwise] };
}
function operands(words) {
  return words.filter(({ text }, index2) => !text.startsWith("-") && !VALUED.test(words[index2 - 1]?.text ?? "")).map(({ text }) => text);
}

// lib/agents/shell/read-word.ts
var ENDS = /* @__PURE__ */ new Set([" ", "	", "\r", "\n", ";", "&", "|", "(", ")", "<", ">"]);
var NAME = /[A-Za-z_]\w*/y;
function readWord(text, start) {
  const state = { text: "", isGlob: false, isComputed: false, nested: [], variables: [] };
  let quoted = false;
  let at2 = start;
  for (; at2 < text.length; at2++) {
    const character = text[at2];
    if (!quoted && ENDS.has(character)) break;
    if (character === "\\") {
      at2++;
      if (text[at2] !== "\n") state.text += (quoted && !'"\\$`'.includes(text[at2] ?? "") ? "\\" : "") + (text[at2] ?? "");
    } else if (character === '"' || character === "$" && text[at2 + 1] === '"' && !quoted) {
      quoted = !quoted;
      if (character === "$") at2++;
    } else if (character === "$" && text[at2 + 1] === "'" && !quoted) {
      const end = closingQuote(text, at2 + 2);
      if (end === -1) return null;
      state.text += unescaped(text.slice(at2 + 2, end));
      at2 = end;
    } else if (character === "'" && !quoted) {
      const end = text.indexOf("'", at2 + 1);
      if (end === -1) return null;
      state.text += text.slice(at2 + 1, end);
      at2 = end;
    } else if (character === "`" || character === "$" && (text[at2 + 1] === "(" || text[at2 + 1] === "{")) {
      const end = character === "`" ? closingTick(text, at2 + 1) : closing(text, at2 + 1);
      if (end === -1) return null;
      state.isComputed = true;
      state.text += text.slice(at2, end + 1);
      const isVariable = text[at2 + 1] === "{" && character === "$";
      const inside = text.slice(character === "`" ? at2 + 1 : at2 + 2, end);
      if (isVariable) state.variables.push(nameAt(inside, 0));
      else state.nested.push(inside);
      at2 = end;
    } else if (character === "$" && nameAt(text, at2 + 1) !== "") {
      state.isComputed = true;
      const name = nameAt(text, at2 + 1);
      state.variables.push(name);
      state.text += `$${name}`;
      at2 += name.length;
    } else {
      if (!quoted && "*?[{".includes(character)) state.isGlob = true;
      state.text += character;
    }
  }
  if (quoted) return null;
  const { nested, variables, ...word } = state;
  return { word, end: at2, nested, variables };
}
function nameAt(text, at2) {
  NAME.lastIndex = at2;
  return NAME.exec(text)?.[0] ?? "";
}
function closingTick(text, start) {
  return closingSign(text, start, "`");
}
function closingQuote(text, start) {
  return closingSign(text, start, "'");
}
function closingSign(text, start, sign) {
  for (let at2 = start; at2 < text.length; at2++) {
    if (text[at2] === "\\") at2++;
    else if (text[at2] === sign) return at2;
  }
  return -1;
}
var CONTROLS = { n: "\n", t: "	", r: "\r", a: "\x07", b: "\b", e: "\x1B" };
function unescaped(text) {
  return text.replaceAll(
    /\\(?:x([0-9A-Fa-f]{1,2})|u([0-9A-Fa-f]{1,4})|([0-7]{1,3})|([^]))/g,
    (_, hex, wide, octal, sign = "") => {
      const code = Number.parseInt(hex ?? wide ?? octal ?? "", octal === void 0 ? 16 : 8);
      return Number.isNaN(code) ? CONTROLS[sign] ?? sign : String.fromCharCode(code);
    }
  );
}
function closing(text, open) {
  const [opens, closes] = text[open] === "{" ? ["{", "}"] : ["(", ")"];
  let depth = 0;
  let quote = "";
  for (let at2 = open; at2 < text.length; at2++) {
    const character = text[at2];
    if (character === "\\" && quote !== "'") at2++;
    else if (quote !== "") quote = character === quote ? "" : quote;
    else if (character === '"' || character === "'") quote = character;
    else if (character === opens) depth++;
    else if (character === closes && --depth === 0) return at2;
  }
  return -1;
}

// lib/agents/shell/read-commands.ts
var DEEPEST = 20;
var MOST_OPEN = 50;
var REDIRECT = /(?:\d*|&)(<<<|<<-?|<>|<&|<|>>|>\||>&|>)/y;
function readCommands(text, depth = 0) {
  if (depth > DEEPEST) return null;
  const reading = new Reading(text);
  while (reading.at < text.length) if (!reading.step()) return null;
  reading.endCommand();
  const inner = reading.nested.map((line) => readCommands(line, depth + 1));
  return inner.some((one) => one === null) ? null : [...reading.commands, ...inner.flatMap((one) => one ?? [])];
}
var Reading = class {
  at = 0;
  commands = [];
  nested = [];
  #open = emptyCommand();
  #pending = [];
  #text;
  constructor(text) {
    this.#text = text;
  }
  endCommand() {
    const { words, inputs, bodies } = this.#open;
    if (words.length + inputs.length + bodies.length > 0) this.commands.push(this.#open);
    this.#open = emptyCommand();
  }
  /** Reads one word or sign; false where the line is not well formed. */
  step() {
    const character = this.#text[this.at];
    if (character === "\n") return this.#endLine();
    if (" 	\r".includes(character)) return this.#skip(1);
    if (this.#text.startsWith("\\\n", this.at)) return this.#skip(2);
    if (character === "#") return this.#comment();
    REDIRECT.lastIndex = this.at;
    const redirect = REDIRECT.exec(this.#text);
    if (redirect !== null) return this.#redirect(redirect);
    if (character === "(") return this.#group();
    if (";&|)".includes(character)) {
      this.endCommand();
      return this.#skip(1);
    }
    const word = this.#word();
    if (word === null) return false;
    this.#open.words.push(word);
    return true;
  }
  #skip(length) {
    this.at += length;
    return true;
  }
  #comment() {
    const end = this.#text.indexOf("\n", this.at);
    this.at = end === -1 ? this.#text.length : end;
    return true;
  }
  #group() {
    const end = closing(this.#text, this.at);
    if (end === -1) return false;
    this.endCommand();
    this.nested.push(this.#text.slice(this.at + 1, end));
    this.at = end + 1;
    return true;
  }
  #word() {
    const read4 = readWord(this.#text, this.at);
    if (read4 === null || read4.end === this.at) return null;
    this.at = read4.end;
    for (const line of read4.nested) this.nested.push(line);
    for (const name of read4.variables) this.#open.variables.push(name);
    return read4.word;
  }
  #redirect([sign, kind = ""]) {
    this.at += sign.length;
    while (" 	".includes(this.#text[this.at] ?? "\n")) this.at++;
    if (this.#text[this.at] === "(") return this.#group();
    const start = this.at;
    const word = this.#word();
    if (word === null) return false;
    if (kind === "<" || kind === "<>") this.#open.inputs.push(word);
    if (kind === "<<<") this.#open.bodies.push(word.text);
    if (kind === "<<" || kind === "<<-") {
      const isLiteral = /['"\\]/.test(this.#text.slice(start, this.at));
      this.#pending.push({ end: word.text, isLiteral, bodies: this.#open.bodies });
    }
    return true;
  }
  /** Here-documents begin on the line behind their sign. */
  #endLine() {
    this.at++;
    for (const { end, isLiteral, bodies } of this.#pending) {
      const rest = this.#text.slice(this.at);
      const close = closingLine(rest, end);
      const body = rest.slice(0, close.from);
      bodies.push(body);
      const inner = isLiteral ? [] : substitutions(body);
      if (inner === null) return false;
      for (const line of inner) this.nested.push(line);
      this.at += close.to;
    }
    if (this.#pending.length === 0) this.endCommand();
    this.#pending = [];
    return true;
  }
};
function emptyCommand() {
  return { words: [], inputs: [], bodies: [], variables: [] };
}
function substitutions(text) {
  const found = [];
  let open = 0;
  for (let at2 = text.indexOf("$("); at2 !== -1; at2 = text.indexOf("$(", at2 + 2)) {
    const end = closing(text, at2 + 1);
    if (end !== -1) found.push(text.slice(at2 + 2, end));
    else if (++open > MOST_OPEN) return null;
  }
  return found;
}
function closingLine(text, end) {
  for (let from = 0; from < text.length; ) {
    const next2 = text.indexOf("\n", from);
    const to = next2 === -1 ? text.length : next2;
    if (text.slice(from, to).replace(/^\t+/, "").replace(/\r$/, "") === end) return { from, to };
    from = to + 1;
  }
  return { from: text.length, to: text.length };
}

// lib/agents/shell/steps.ts
var USES = /^--(?:env-file(?:-if-exists)?|key|cert|cacert|netrc-file|userconfig|config-file|kubeconfig|private-key|identity-file)$/;
var KEY_USERS = /* @__PURE__ */ new Set(["ssh", "scp", "sftp", "ssh-copy-id"]);
var COPIES = /* @__PURE__ */ new Set(["cp", "scp", "rsync"]);
var INTERPRETERS = new Set(
  "python python2 python3 py node deno bun ruby perl php pwsh powershell osascript".split(" ")
);
var GIT_PRINTS = /* @__PURE__ */ new Set(["diff", "show", "grep", "blame", "annotate", "cat-file", "archive", "log", "hash-object"]);
var ASSIGNMENT = /^[A-Za-z_]\w*\+?=/;
var LOOKS_LIKE_CODE = /[\s"'(]/;
var PATH_IN_TEXT = /[\w@%+~./-]+/g;
function stepsOf(line) {
  const commands = readCommands(line);
  if (commands !== null) return [...commands.flatMap(commandSteps), ...spelledOut(line, commands)];
  return pathsIn(line).map((text) => ({ kind: "read", word: plain(text) }));
}
function spelledOut(line, commands) {
  if (!/["'\\]/.test(line)) return [];
  const hidden = commands.filter(({ words }) => words.some(({ text }) => !line.includes(text)));
  if (hidden.length === 0) return [];
  return [{ kind: "text", text: hidden.map(({ words }) => words.map(({ text }) => text).join(" ")).join("\n") }];
}
function commandSteps(command) {
  const [first, ...rest] = unwrapped(command.words);
  const inputs = command.inputs.map((word) => ({ kind: "read", word }));
  if (first === void 0) return [...inputs, ...runsEnv(command.words) ? [allVariables] : []];
  const name = nameOf(first);
  const known = publishStep(name, rest) ?? folderStep(name, rest);
  if (known !== null) return [...inputs, known];
  if (name === "git") return [...inputs, ...gitSteps(rest)];
  if (name === "printenv" || name === "echo" || name === "printf") return [...inputs, ...variableSteps(name, command)];
  if (SHELLS.has(name) || name === "eval") return [...inputs, ...scriptSteps(name, rest, command)];
  const listed = listedVariables(name, rest);
  if (listed !== null) return [...inputs, ...listed];
  if (HARMLESS2.has(name) || isSedInPlace(name, rest)) return name === "tee" ? inputs : [];
  const kind = PRINTS.has(name) ? "read" : "mention";
  const operands2 = operandsOf(name, rest);
  const scripts = operands2.map(({ text }) => text).filter((text) => LOOKS_LIKE_CODE.test(text));
  const code = INTERPRETERS.has(name) ? [...scripts, ...command.bodies].flatMap(mentionsIn2) : [];
  return [...inputs, ...operands2.flatMap((word) => stepsFor(word, kind)), ...code];
}
function operandsOf(name, rest) {
  const words = rest.filter(({ text }, index2) => {
    const before = rest[index2 - 1]?.text ?? "";
    const isKey = (option) => USES.test(option) || option === "-i" && KEY_USERS.has(name);
    return !isKey(before) && !isKey(text.split("=")[0]);
  });
  return COPIES.has(name) ? words.slice(0, -1) : words;
}
function unwrapped(all) {
  let words = all;
  for (; ; ) {
    const [first] = words;
    const name = nameOf(first);
    const options = WRAPPERS.get(name);
    if (first !== void 0 && (KEYWORDS.has(first.text) || ASSIGNMENT.test(first.text))) words = words.slice(1);
    else if (options !== void 0) words = behindOptions(words.slice(1), options, name === "timeout" ? 1 : 0);
    else return words;
  }
}
function behindOptions(words, valued, operands2) {
  let at2 = 0;
  for (; words[at2]?.text.startsWith("-") === true; at2++) if (valued.has(words[at2].text)) at2++;
  return words.slice(at2 + operands2);
}
function nameOf(word) {
  const text = word?.text ?? "";
  return text.slice(Math.max(text.lastIndexOf("/"), text.lastIndexOf("\\")) + 1).toLowerCase().replace(/\.exe$/, "");
}
function scriptSteps(name, rest, { bodies }) {
  if (name === "eval") return stepsOf(rest.map(({ text }) => text).join(" "));
  const at2 = rest.findIndex(({ text }) => /^-[a-z]*c$/.test(text));
  const script = at2 === -1 ? void 0 : rest[at2 + 1]?.text;
  const files = script === void 0 ? rest.flatMap((word) => stepsFor(word, "mention")) : [];
  return [...script === void 0 ? [] : [script], ...bodies].flatMap(stepsOf).concat(files);
}
function folderStep(name, [folder]) {
  if (name !== "cd" && name !== "pushd" && name !== "set-location") return null;
  return { kind: "folder", folder: folder === void 0 ? "~" : folder.isComputed ? null : folder.text };
}
function gitSteps(words) {
  const git = readGit(words);
  const mentions = GIT_PRINTS.has(git.verb) ? git.rest.flatMap((word) => stepsFor(word, "mention")) : [];
  const message = git.verb === "commit" ? messageFiles(git.rest) : [];
  return [...git.step === null ? [] : [{ kind: "git", git }], ...mentions, ...message];
}
function messageFiles(words) {
  return words.flatMap((word, index2) => {
    const value = /^(?:-F|--file)$/.test(word.text) ? words[index2 + 1] : void 0;
    return value === void 0 ? [] : [{ kind: "read", word: value }];
  });
}
var allVariables = { kind: "variables", names: null };
function runsEnv(words) {
  return words.some((word) => nameOf(word) === "env");
}
var LISTS = /* @__PURE__ */ new Set(["set", "export", "declare", "typeset", "readonly"]);
function listedVariables(name, rest) {
  if (!LISTS.has(name) || name === "set" && rest.length > 0) return null;
  const named2 = rest.map(({ text }) => text).filter((text) => !text.startsWith("-"));
  if (named2.length === 0) return [allVariables];
  return rest.some(({ text }) => /^-[a-z]*p/.test(text)) ? [{ kind: "variables", names: named2 }] : null;
}
function variableSteps(name, { words, variables }) {
  const named2 = words.slice(1).map(({ text }) => text);
  if (name === "printenv") return [named2.length === 0 ? allVariables : { kind: "variables", names: named2 }];
  return variables.length === 0 ? [] : [{ kind: "variables", names: variables }];
}
function isSedInPlace(name, rest) {
  return name === "sed" && rest.some(({ text }) => /^(?:-[a-zA-Z]*i|--in-place)/.test(text));
}
function stepsFor(word, kind) {
  const { text } = word;
  const parts = [
    text,
    ...["@", "=", ":"].flatMap((sign) => behind(text, sign)),
    /^-[A-Za-z](?=[^-])(.*)$/s.exec(text)?.[1]
  ];
  const names = new Set(
    parts.flatMap((part23) => part23 === void 0 || part23 === "" ? [] : [part23, part23.split(";")[0]])
  );
  return [...names].map((name) => ({ kind, word: { ...word, text: name } }));
}
function behind(text, sign) {
  const at2 = text.indexOf(sign);
  return at2 === -1 ? [] : [text.slice(at2 + 1).replace(/^@/, "")];
}
function mentionsIn2(text) {
  return pathsIn(text).map((path) => ({ kind: "mention", word: plain(path) }));
}
function pathsIn(text) {
  return [...new Set(text.match(PATH_IN_TEXT))];
}
function plain(text) {
  return { text, isGlob: false, isComputed: false };
}

// lib/cli/io.ts
function homeOf(env) {
  return env["HOME"] ?? env["USERPROFILE"];
}
async function writeOut(stream, text) {
  if (text === "") return;
  await new Promise((resolve11, reject) => {
    stream.write(text, (error) => error ? reject(failureOf(error)) : resolve11());
  });
}
function failureOf(error) {
  const { code = "unknown error" } = error;
  if (code === "EPIPE") return error;
  return new LeaktrailError(
    "unwritable",
    `the answer cannot be written to standard output (${code})`,
    "Make room on the disk, or send the output elsewhere.",
    error
  );
}

// lib/cli/agent/named-by-call.ts
var import_node_fs6 = require("node:fs");
var import_node_path2 = require("node:path");
var import_node_url = require("node:url");

// lib/core/re2/tree.ts
var LAST = 1114111;
function has(set, code) {
  return set.some(([from, to]) => from <= code && code <= to);
}

// lib/core/re2/cursor.ts
var Re2Error = class extends Error {
};

// lib/core/re2/matcher.ts
var MOST_STATES = 2e4;
var MATCHED = 0;
function re2Matcher(tree) {
  const states = [{ next: [] }];
  const start = add(states, tree, MATCHED);
  return (text) => {
    let current = [];
    for (let at2 = 0; at2 <= text.length; at2++) {
      const code = text.charCodeAt(at2);
      const from = [start, ...current.flatMap(({ next: next2 }) => next2)];
      const reached = reach(states, from, (what) => holds(what, text, at2));
      if (reached === null) return true;
      current = reached.filter(({ set }) => set !== void 0 && has(set, code));
    }
    return false;
  };
}
function add(states, node, next2) {
  switch (node.kind) {
    case "chars":
      return push(states, { set: node.set, next: [next2] });
    case "assert":
      return push(states, { what: node.what, next: [next2] });
    case "concat":
      return node.parts.reduceRight((after, part23) => add(states, part23, after), next2);
    case "either":
      return push(states, { next: node.branches.map((branch) => add(states, branch, next2)) });
    case "group":
      return add(states, node.of, next2);
    case "repeat":
      return addRepeat(states, node, next2);
  }
}
function addRepeat(states, { of, least, most }, next2) {
  let first = next2;
  if (most === Infinity) {
    first = push(states, { next: [] });
    states[first].next = [add(states, of, first), next2];
  } else {
    for (let count = least; count < most; count++) first = push(states, { next: [add(states, of, first), next2] });
  }
  for (let count = 0; count < least; count++) {
    const before = states.length;
    first = add(states, of, first);
    if (states.length === before) break;
  }
  return first;
}
function push(states, state) {
  if (states.length === MOST_STATES) throw new Re2Error("it is too large");
  return states.push(state) - 1;
}
function reach(states, from, isTrue) {
  const seen = new Set(from);
  for (const at2 of seen) {
    if (at2 === MATCHED) return null;
    const { set, what, next: next2 } = states[at2];
    if (set === void 0 && (what === void 0 || isTrue(what))) for (const one of next2) seen.add(one);
  }
  return [...seen].map((at2) => states[at2]);
}
function holds(what, text, at2) {
  switch (what) {
    case "text-start":
      return at2 === 0;
    case "text-end":
      return at2 === text.length;
    case "line-start":
      return at2 === 0 || text[at2 - 1] === "\n";
    case "line-end":
      return at2 === text.length || text[at2] === "\n";
    case "word-edge":
      return isWord2(text[at2 - 1]) !== isWord2(text[at2]);
    case "no-word-edge":
      return isWord2(text[at2 - 1]) === isWord2(text[at2]);
  }
}
function isWord2(character) {
  return character !== void 0 && /\w/.test(character);
}

// lib/core/re2/wildcards.ts
function wildcards(text, any) {
  const one = { kind: "chars", set: any };
  const parts = text.split("").map((character) => {
    if (character === "*") return { kind: "repeat", of: one, least: 0, most: Infinity, lazy: false };
    const code = character.charCodeAt(0);
    return character === "?" ? one : { kind: "chars", set: [[code, code]] };
  });
  return { kind: "concat", parts };
}
function wholeMatcher(tree) {
  const [start, end] = ["text-start", "text-end"].map((what) => ({ kind: "assert", what }));
  return re2Matcher({ kind: "concat", parts: [start, tree, end] });
}

// lib/cli/agent/named-by-call.ts
var LARGEST2 = 32 * 1024 * 1024;
var MOST_MATCHES = 500;
var CAREFULLY2 = import_node_fs6.constants.O_RDONLY | (import_node_fs6.constants.O_NONBLOCK ?? 0);
var ABSENT = /* @__PURE__ */ new Set(["ENOENT", "ENOTDIR", "ENAMETOOLONG", "ERR_INVALID_ARG_VALUE", "ENXIO", "EISDIR"]);
function pathsNamed(word, folders, home) {
  const plain3 = pathOfAddress(word.text);
  const text = /^~(?=$|[/\\])/.test(plain3) && home !== void 0 ? home + plain3.slice(1) : plain3;
  if (text === "" || text.includes("\0")) return [];
  const bases = (0, import_node_path2.isAbsolute)(text) ? ["/"] : folders;
  return bases.flatMap((folder) => word.isGlob ? matches((0, import_node_path2.resolve)(folder, text)) : [(0, import_node_path2.resolve)(folder, text)]);
}
function pathOfAddress(text) {
  if (!/^file:\/\//i.test(text)) return text;
  try {
    return (0, import_node_url.fileURLToPath)(text);
  } catch {
    return text;
  }
}
function fileNamed(path, shown) {
  let descriptor = null;
  try {
    descriptor = (0, import_node_fs6.openSync)(path, CAREFULLY2);
    const stats = (0, import_node_fs6.fstatSync)(descriptor);
    if (!stats.isFile()) return null;
    if (stats.size > LARGEST2) return { path: shown, reason: "too-large", bytes: stats.size, incomplete: true };
    return { path: shown, inner: ruleName((0, import_node_fs6.realpathSync)(path)), where: "worktree", bytes: (0, import_node_fs6.readFileSync)(descriptor) };
  } catch (error) {
    const { code = "error" } = error;
    return ABSENT.has(code) ? null : { path: shown, reason: "unreadable", detail: code, incomplete: true };
  } finally {
    if (descriptor !== null) (0, import_node_fs6.closeSync)(descriptor);
  }
}
function isSensitive(path) {
  const named2 = pathRuleFor(ruleName(path)) !== null;
  return named2 || pathRuleFor(ruleName(physical(path))) !== null;
}
function ruleName(path) {
  return path.replaceAll("\\", "/").replace(/^\/+/, "");
}
function physical(path) {
  try {
    return (0, import_node_fs6.realpathSync)(path);
  } catch {
    return path;
  }
}
function matches(path) {
  const folder = (0, import_node_path2.dirname)(path);
  const folders = /[*?[{]/.test(folder) ? matches(folder) : [folder];
  const isNamed = globMatcher((0, import_node_path2.basename)(path));
  const found = folders.flatMap(
    (one) => entries(one).filter(isNamed).map((entry) => (0, import_node_path2.join)(one, entry))
  );
  return [path, ...found.slice(0, MOST_MATCHES)];
}
function entries(folder) {
  try {
    return (0, import_node_fs6.readdirSync)(folder);
  } catch {
    return [];
  }
}
function globMatcher(part23) {
  const any = [[0, LAST]];
  const text = part23.replaceAll(/\[[^\]]*(?:\]|$)/g, (one) => one.endsWith("]") ? "?" : one);
  const parts = text.split(/\{([^{}]*)\}/).map((piece, at2) => {
    const isChoice = at2 % 2 === 1;
    return { kind: "either", branches: (isChoice ? piece.split(",") : [piece]).map((one) => wildcards(one, any)) };
  });
  try {
    return wholeMatcher({ kind: "concat", parts });
  } catch {
    return () => true;
  }
}

// lib/cli/agent/run-steps.ts
var import_node_path8 = require("node:path");

// lib/cli/agent/judge-git.ts
var import_node_path7 = require("node:path");

// lib/git/object-reader.ts
var import_node_path4 = require("node:path");

// lib/git/object-stream.ts
var part14;
var load14 = () => part14 ??= require("./hook-objects.cjs");
var catObjects = (...args) => load14().catObjects(...args);
var openObjectStream = (...args) => load14().openObjectStream(...args);

// lib/git/pack/loose-store.ts
var import_node_fs8 = require("node:fs");
var import_node_path3 = require("node:path");
var import_node_zlib2 = require("node:zlib");

// lib/git/read-file.ts
var import_node_fs7 = require("node:fs");
var CAREFULLY3 = import_node_fs7.constants.O_RDONLY | (import_node_fs7.constants.O_NONBLOCK ?? 0);
var NO_FILE = "no regular file";
function openFile(path) {
  const descriptor = (0, import_node_fs7.openSync)(path, CAREFULLY3);
  const stats = (0, import_node_fs7.fstatSync)(descriptor);
  if (stats.isFile()) return { descriptor, size: stats.size };
  (0, import_node_fs7.closeSync)(descriptor);
  throw Object.assign(new Error(NO_FILE), { code: NO_FILE });
}

// lib/git/pack/inflater.ts
var import_node_zlib = require("node:zlib");
function inflateBytes(input, size, out) {
  try {
    const text = (0, import_node_zlib.inflateSync)(input, { maxOutputLength: size + 1 });
    if (text.length !== size) return "not the size that its header says";
    out.set(text);
    return null;
  } catch (error) {
    return error.message;
  }
}

// lib/git/pack/read-answer.ts
var MISSING = { state: "missing" };
function corrupt(detail) {
  return { state: "corrupt", detail };
}

// lib/git/pack/loose-store.ts
var HEAD3 = 32;
var PACKED_HEAD = 256;
var LARGEST_GROWTH = 1032;
var LooseStore = class {
  #dir;
  constructor(objectDir) {
    this.#dir = objectDir;
  }
  /** Reads an object by its id in hexadecimal. Objects of more than `maxBytes` are not inflated. */
  read(oid, maxBytes) {
    let file;
    try {
      file = openFile((0, import_node_path3.join)(this.#dir, oid.slice(0, 2), oid.slice(2)));
    } catch (error) {
      const { code = "error" } = error;
      return code === "ENOENT" || code === "ENOTDIR" ? MISSING : corrupt(`cannot be opened: ${code}`);
    }
    try {
      return readFrom(file, maxBytes);
    } catch (error) {
      return corrupt(error.message);
    } finally {
      (0, import_node_fs8.closeSync)(file.descriptor);
    }
  }
  /** Ids of all objects, in hexadecimal, sorted within a folder. */
  *oids() {
    for (let i = 0; i < 256; i++) {
      const folder = i.toString(16).padStart(2, "0");
      for (const name of namesIn((0, import_node_path3.join)(this.#dir, folder))) if (/^[0-9a-f]{38}$/.test(name)) yield folder + name;
    }
  }
};
function readFrom({ descriptor, size }, maxBytes) {
  if (size * LARGEST_GROWTH < maxBytes) return readSmall((0, import_node_fs8.readFileSync)(descriptor));
  const start = new Uint8Array(Math.min(PACKED_HEAD, size));
  (0, import_node_fs8.readSync)(descriptor, start, 0, start.length, 0);
  const head = parseHead(start);
  if (typeof head === "string") return corrupt(head);
  if (head.size > maxBytes) return { state: "too-large", size: head.size };
  const whole = new Uint8Array(head.length + head.size + 1);
  const error = inflateBytes((0, import_node_fs8.readFileSync)(descriptor), head.length + head.size, whole);
  if (error !== null) return corrupt(error);
  return { state: "read", type: head.type, bytes: whole.subarray(head.length, head.length + head.size) };
}
function readSmall(packed) {
  const whole = (0, import_node_zlib2.inflateSync)(packed);
  const head = headOf2(whole);
  if (typeof head === "string") return corrupt(head);
  if (whole.length !== head.length + head.size) return corrupt("not the size that its header says");
  return { state: "read", type: head.type, bytes: whole.subarray(head.length) };
}
function parseHead(packed) {
  let bytes;
  try {
    bytes = (0, import_node_zlib2.inflateSync)(packed, { finishFlush: import_node_zlib2.constants.Z_SYNC_FLUSH });
  } catch (error) {
    return error.message;
  }
  return headOf2(bytes);
}
function headOf2(bytes) {
  const end = bytes.subarray(0, HEAD3).indexOf(0);
  const [, type, size] = /^(commit|tree|blob|tag) (0|[1-9][0-9]*)$/.exec(bytes.toString("latin1", 0, end)) ?? [];
  if (end < 0 || type === void 0) return "has no head of an object";
  return { type, size: Number(size), length: end + 1 };
}
function namesIn(dir) {
  try {
    return (0, import_node_fs8.readdirSync)(dir).sort();
  } catch {
    return [];
  }
}

// lib/git/object-reader.ts
var AT_ONCE = { objects: 256, bytes: 32 * 1024 * 1024 };
var ObjectReader = class {
  #context;
  #fresh;
  #stream;
  /**
   * @param expect `few` objects, for one commit, or `many` questions that are worth a process that stays
   * @param gitDir where few objects are looked for first
   */
  constructor(context, expect, gitDir) {
    this.#context = context;
    this.#fresh = gitDir === void 0 ? null : new LooseStore((0, import_node_path4.join)(gitDir, "objects"));
    this.#stream = expect === "few" ? null : openObjectStream(context);
  }
  /**
   * Asks for objects by id and answers in the same order. One call at a time, each read to its end.
   * @throws LeaktrailError `unreadable` when git stops answering (an object is corrupt), `no-git`
   */
  async *read(names) {
    if (names.length === 0) return;
    const few = this.#stream === null && names.length <= AT_ONCE.objects ? this.#readFresh(names) ?? catObjects(this.#context, names, AT_ONCE.bytes) : null;
    if (few !== null) yield* few;
    else yield* (this.#stream ??= openObjectStream(this.#context)).read(names);
  }
  /** Ends the process, where there is one. */
  close() {
    this.#stream?.close();
  }
  /** null when one of them lies elsewhere, is damaged or is large: then git answers for all. */
  #readFresh(names) {
    const answers = [];
    let room = AT_ONCE.bytes;
    for (const name of names) {
      const object = this.#fresh?.read(name, room);
      if (object?.state !== "read") return null;
      answers.push({ name, type: object.type, bytes: object.bytes });
      room -= object.bytes.length;
    }
    return answers;
  }
};

// lib/git/raw-diff.ts
var RAW_DIFF = [
  "--raw",
  "-z",
  "--no-abbrev",
  "--no-renames",
  "--no-ext-diff",
  "--no-textconv",
  "--ignore-submodules=none"
];
function parseRawDiff(output) {
  const fields = byteString(output).split("\0");
  if (fields.pop() !== "") throw new RangeError("git's list of changed files is cut off");
  const blocks = [];
  for (let i = 0; i < fields.length; i++) {
    const field = fields[i];
    if (!field.startsWith(":")) blocks.push({ header: field, changes: [] });
    else {
      if (blocks.length === 0) blocks.push({ header: "", changes: [] });
      blocks.at(-1).changes.push(changeOf(field, fields[++i]));
    }
  }
  return blocks;
}
function changeOf(meta, path) {
  const [oldMode, newMode, oldOid, newOid, status] = meta.slice(1).split(" ");
  if (path === void 0 || status === void 0) throw new RangeError("git's list of changed files cannot be read");
  return {
    path,
    status: status[0],
    old: { mode: oldMode, oid: oldOid },
    new: { mode: newMode, oid: newOid }
  };
}
function kindOfMode(mode) {
  switch (mode) {
    case "000000":
      return "none";
    case "120000":
      return "link";
    case "160000":
      return "submodule";
    default:
      return "file";
  }
}

// lib/sources/change.ts
function pathKey(shown) {
  return shown.pathBytes === void 0 ? shown.path : `\0${shown.pathBytes}`;
}
function changeAgainst(diffs) {
  const [first = [], ...others] = diffs;
  const inOthers = others.map((diff) => new Set(diff.map(({ path }) => path)));
  const differing = first.filter(({ path }) => inOthers.every((paths) => paths.has(path)));
  const before = diffs.flat().filter(({ old }) => isContent(old.mode));
  return {
    entered: differing.filter((change) => isContent(change.new.mode)).map(({ path, new: side }) => sideBlob(path, side)),
    left: unique(before).map(({ path, old }) => sideBlob(path, old)),
    skipped: differing.flatMap(skipOf)
  };
}
async function* sideBlobs(objects, side, where) {
  const places = /* @__PURE__ */ new Map();
  for (const blob of side) {
    const known = places.get(blob.oid);
    if (known === void 0) places.set(blob.oid, [blob]);
    else known.push(blob);
  }
  for await (const answer of objects.read([...places.keys()])) {
    for (const place of places.get(answer.name)) yield blobAt(place, answer, where);
  }
}
function blobAt({ path, pathBytes, oid, link }, answer, where) {
  const shown = pathBytes === void 0 ? { path } : { path, pathBytes };
  if (answer.type === "missing") return { ...shown, oid, reason: "missing-object", incomplete: true };
  if (answer.type === "too-large") {
    return { ...shown, oid, reason: "too-large", bytes: answer.size, incomplete: true };
  }
  return { ...shown, oid, where, bytes: answer.bytes, link };
}
function skipOf({ path, status, new: side }) {
  if (status === "U") {
    return [{ ...shownPath(path), reason: "unreadable", detail: "it has an unresolved conflict", incomplete: true }];
  }
  if (kindOfMode(side.mode) !== "submodule") return [];
  return [{ ...shownPath(path), oid: side.oid, reason: "submodule", incomplete: false }];
}
function sideBlob(path, side) {
  return { ...shownPath(path), oid: side.oid, link: kindOfMode(side.mode) === "link" };
}
function isContent(mode) {
  const kind = kindOfMode(mode);
  return kind === "file" || kind === "link";
}
function unique(changes) {
  return [...new Map(changes.map((change) => [`${change.old.oid} ${change.path}`, change])).values()];
}

// lib/sources/named-files.ts
var part15;
var load15 = () => part15 ??= require("./hook-named.cjs");
var namedFiles = (...args) => load15().namedFiles(...args);

// lib/git/checkout-facts.ts
var import_node_fs9 = require("node:fs");
var import_node_path5 = require("node:path");
var EMPTY_TREE = {
  sha1: "4b825dc642cb6eb9a060e54bf8d69288fbee4904",
  sha256: "6ef19b41225c5369f1c104d45d8d85efa9b057b53b14b4b9b939dd74decc5321"
};
function checkoutFacts(context) {
  const args = ["rev-parse", "--is-inside-work-tree", "--show-object-format", "--show-cdup", "--absolute-git-dir"];
  const [inside, hash, cdup, ...gitDir] = askGit(context, args).toString("utf8").split("\n");
  if (inside !== "true") {
    throw new LeaktrailError("not-a-repository", "this is not inside a work tree", "Run the hook in a checkout.");
  }
  if (hash !== "sha1" && hash !== "sha256") {
    throw new LeaktrailError("git-failed", `git names an unknown hash: ${hash}`, "Update leaktrail.");
  }
  return { top: (0, import_node_path5.resolve)(context.cwd, cdup), gitDir: gitDir.slice(0, -1).join("\n"), hash };
}
function headExists(context) {
  const answer = askGit(context, ["rev-parse", "--quiet", "--verify", "HEAD"], { accept: [0, 1] });
  return answer.length > 0;
}
function otherParents(gitDir, env) {
  const recorded = readMergeHead((0, import_node_path5.join)(gitDir, "MERGE_HEAD"));
  if (recorded !== null) return recorded;
  const merging = /^(?:merge|pull)\b/.test(env["GIT_REFLOG_ACTION"] ?? "");
  if (!merging || env["GIT_INDEX_FILE"] === void 0) return [];
  return Object.keys(env).flatMap((name) => /^GITHEAD_([0-9a-f]{40}(?:[0-9a-f]{24})?)$/.exec(name)?.[1] ?? []);
}
function gitDirOfIndex({ cwd, given }) {
  const index2 = given["GIT_INDEX_FILE"];
  if (index2 === void 0 || !/(?:^|[\\/])(?:index|index\.lock|next-index-\d+\.lock)$/.test(index2)) return null;
  const folder = (0, import_node_path5.dirname)((0, import_node_path5.resolve)(cwd, index2));
  return (0, import_node_fs9.existsSync)((0, import_node_path5.join)(folder, "HEAD")) ? folder : null;
}
function readMergeHead(file) {
  try {
    return (0, import_node_fs9.readFileSync)(file, "latin1").split("\n").filter((line) => line !== "");
  } catch (error) {
    if (error.code === "ENOENT") return null;
    throw new LeaktrailError("unreadable", `${file} cannot be read`, "Make it readable for you.", error);
  }
}

// lib/sources/stageable.ts
var GLOBS = "--no-literal-pathspecs";
function stageable(context, { paths, force, tracked }) {
  const { top } = checkoutFacts(context);
  if (paths.length === 0) return { top, files: [], before: [] };
  const named2 = ["--", ...paths === "all" ? [":(top)"] : paths];
  const changes = parseRawDiff(askGit(context, [GLOBS, "diff-files", ...RAW_DIFF, ...named2]))[0]?.changes ?? [];
  const list = [GLOBS, "ls-files", "-z", "--others", "--full-name", ...force ? [] : ["--exclude-standard"], ...named2];
  const untracked = tracked ? [] : byteString(askGit(context, list)).split("\0");
  const files = [...changes.filter(({ status }) => status !== "D").map(({ path }) => path), ...untracked];
  return {
    top,
    files: [...new Set(files.filter((path) => path !== ""))].map((path) => Buffer.from(path, "latin1").toString()),
    before: changes.filter(({ old }) => kindOfMode(old.mode) === "file").map(({ path, old }) => ({ ...shownPath(path), oid: old.oid, link: false }))
  };
}

// lib/sources/staged.ts
function stagedDiff(context) {
  try {
    return { changes: indexAgainst(context, "HEAD"), unborn: false };
  } catch (error) {
    const facts = checkoutFacts(context);
    if (headExists(context)) throw error;
    return { changes: wholeIndex(context, facts), unborn: true };
  }
}
function indexAgainst(context, treeish) {
  const args = ["diff-index", "--cached", ...RAW_DIFF, "--ita-invisible-in-index", treeish, "--"];
  return parseRawDiff(askGit(context, args))[0]?.changes ?? [];
}
function wholeIndex(context, facts) {
  return indexAgainst(context, EMPTY_TREE[facts.hash]);
}

// lib/sources/message.ts
var part16;
var load16 = () => part16 ??= require("./hook-named.cjs");
var messageFile = (...args) => load16().messageFile(...args);

// lib/sources/path-filter.ts
var import_node_fs10 = require("node:fs");
var import_node_path6 = require("node:path");
function namedPaths(files, cwd, top, paths) {
  const wanted = new Set(files.flatMap((file) => fromTop(file, cwd, top)));
  const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
  return new Set([...paths].filter((path) => isWanted(decoder.decode(bytesOfText(path)), wanted)));
}
function isWanted(path, wanted) {
  for (let end = path.length; end > 0; end = path.lastIndexOf("/", end - 1)) {
    if (wanted.has(path.slice(0, end))) return true;
  }
  return wanted.has("");
}
function fromTop(file, cwd, top) {
  const absolute = (0, import_node_path6.resolve)(cwd, file);
  return [absolute, physical2(absolute)].flatMap((path) => {
    const inside = (0, import_node_path6.relative)(top, path);
    if (inside === ".." || inside.startsWith(`..${import_node_path6.sep}`)) return [];
    return [import_node_path6.sep === "/" ? inside : inside.replaceAll(import_node_path6.sep, "/")];
  });
}
function physical2(path) {
  try {
    return (0, import_node_path6.join)((0, import_node_fs10.realpathSync)((0, import_node_path6.dirname)(path)), (0, import_node_path6.basename)(path));
  } catch {
    return path;
  }
}

// lib/cli/hook/push.ts
var part17;
var load17 = () => part17 ??= require("./hook-push.cjs");
var scanPush = (...args) => load17().scanPush(...args);

// lib/judge/newness.ts
var part18;
var load18 = () => part18 ??= require("./hook-found.cjs");
var secretsByAge = (...args) => load18().secretsByAge(...args);
var pathsByAge = (...args) => load18().pathsByAge(...args);

// lib/cli/hook/scan.ts
function nothingGathered() {
  return {
    occurrences: [],
    sensitive: [],
    fresh: /* @__PURE__ */ new Set(),
    bareMarks: /* @__PURE__ */ new Set(),
    skipped: [],
    placeholders: /* @__PURE__ */ new Map(),
    looked: 0,
    blobs: 0,
    bytes: 0
  };
}
async function scanChange(change, origin, engine, into) {
  into.skipped.push(...change.skipped);
  into.looked += change.entered.length + change.left.length;
  const found = [];
  for await (const item of sideBlobs(origin.objects, change.entered, origin.where)) {
    const scanned2 = look(item, engine, into);
    if (scanned2 !== null) found.push(scanned2);
  }
  if (found.length > 0) judge(found, await oldSide(change, origin.objects, engine), origin.commit, into);
}
async function scanAll(source, engine, into, commit) {
  for await (const item of source) {
    const scanned2 = look(item, engine, into);
    if (scanned2 !== null) judge([scanned2], { secrets: /* @__PURE__ */ new Set(), hasPath: () => false }, commit, into);
  }
}
function findingsOf(gathered, judging) {
  const { occurrences, sensitive, fresh } = gathered;
  if (occurrences.length + sensitive.length === 0) return { fresh: [], standing: [], suppressed: [] };
  const groups = groupBySecret(occurrences).map(({ key, occurrences: members }) => {
    const [first, ...rest] = members.filter(({ location }) => fresh.has(location));
    return { key, occurrences: first === void 0 ? members : [first, ...rest] };
  });
  const { findings, suppressed } = judgedRows(groups, sensitive, judging);
  const isFresh = (row) => fresh.has(row.location);
  return { fresh: findings.filter(isFresh), standing: findings.filter((row) => !isFresh(row)), suppressed };
}
function look(item, engine, into) {
  if (!("where" in item)) {
    into.skipped.push(item);
    return null;
  }
  into.blobs++;
  into.bytes += item.bytes.length;
  const { scanned: scanned2 } = scanInto(item, engine, into);
  if (scanned2 !== null) {
    for (const location of barelyMarked(item.bytes, scanned2.occurrences)) into.bareMarks.add(location);
  }
  return scanned2;
}
function judge(found, old, commit, into) {
  const places = found.map((blob) => commit === void 0 ? blob : at(blob, commit, into));
  const occurrences = places.flatMap((blob) => blob.occurrences);
  const sensitive = places.flatMap((blob) => blob.sensitive ?? []);
  for (const { location } of [...secretsByAge(occurrences, old).fresh, ...pathsByAge(sensitive, old).fresh]) {
    into.fresh.add(location);
  }
  into.occurrences.push(...occurrences);
  into.sensitive.push(...sensitive);
}
function at(blob, commit, into) {
  const moved = (place) => {
    const location = { ...place.location, commit };
    if (into.bareMarks.delete(place.location)) into.bareMarks.add(location);
    return { ...place, location };
  };
  const { occurrences, sensitive } = blob;
  return { ...blob, occurrences: occurrences.map(moved), sensitive: sensitive === null ? null : moved(sensitive) };
}
async function oldSide(change, objects, engine) {
  const secrets = /* @__PURE__ */ new Set();
  const paths = /* @__PURE__ */ new Set();
  try {
    for await (const item of sideBlobs(objects, change.left, "tree")) {
      if (!("where" in item)) continue;
      const scanned2 = scanBlob(item, engine, /* @__PURE__ */ new Map());
      for (const { detection } of scanned2?.occurrences ?? []) secrets.add(secretKey(detection));
      if (scanned2 !== null && scanned2.sensitive !== null) paths.add(pathKey(scanned2.sensitive.location));
    }
  } catch (error) {
    if (!isLeaktrailError(error) || error.code !== "unreadable") throw error;
  }
  return { secrets, hasPath: ({ location }) => paths.has(pathKey(location)) };
}

// lib/cli/hook/modes.ts
async function runMode({ mode, context, facts, staged, args }, engine) {
  switch (mode.kind) {
    case "message":
      return scanned(
        "commit",
        { kind: "message" },
        engine,
        (into) => scanAll([messageFile(mode.file, context.cwd)], engine, into)
      );
    case "named-files":
      return scanned(
        null,
        { kind: "file" },
        engine,
        (into) => scanAll(namedFiles(mode.files, context.cwd), engine, into)
      );
    case "index":
      return runIndex(context, facts ?? checkoutFacts(context), engine);
    case "staged":
      return runStaged({ context, staged: staged ?? stagedDiff(context), files: args.files, facts }, engine);
    case "range":
    case "branch":
    case "push": {
      const action = mode.kind === "range" && mode.remote === null ? null : "push";
      return withObjects(
        new ObjectReader(context, "many"),
        (objects) => scanned(action, { kind: "push" }, engine, (into) => scanPush(context, mode, objects, engine, into))
      );
    }
  }
}
async function runStaged({ context, staged, files, facts: known }, engine) {
  const { changes, unborn } = staged;
  const facts = files.length > 0 ? known ?? checkoutFacts(context) : known;
  const gitDir = facts?.gitDir ?? gitDirOfIndex(context) ?? checkoutFacts(context).gitDir;
  const parents = otherParents(gitDir, context.given);
  const diffs = [changes, ...parents.map((parent) => indexAgainst(context, parent))];
  const paths = new Set(diffs.flat().map(({ path }) => path));
  const wanted = facts === null ? paths : namedPaths(files, context.cwd, facts.top, paths);
  const whole = changeAgainst(diffs);
  const change = facts === null ? whole : only(whole, wanted);
  return withObjects(new ObjectReader(context, "few", gitDir), async (objects) => {
    const run = await scanned(
      "commit",
      undoOf(context, unborn, parents.length > 0),
      engine,
      (into) => scanChange(change, { objects, where: "staged" }, engine, into)
    );
    return wanted.size > 0 || files.length === 0 ? run : { ...run, gaps: [{ reason: "none of the named files is staged" }] };
  });
}
async function runIndex(context, facts, engine) {
  const changes = wholeIndex(context, facts);
  const gaps = changes.length === 0 ? [{ reason: "the index is empty, so nothing was scanned" }] : [];
  return withObjects(new ObjectReader(context, "many"), async (objects) => {
    const change = changeAgainst([changes]);
    const run = await scanned(
      null,
      { kind: "file" },
      engine,
      (into) => scanChange(change, { objects, where: "index" }, engine, into)
    );
    return { ...run, gaps };
  });
}
function only(change, wanted) {
  const keys = new Set([...wanted].map((path) => pathKey(shownPath(path))));
  return {
    ...change,
    entered: change.entered.filter((blob) => keys.has(pathKey(blob))),
    skipped: change.skipped.filter((skip) => keys.has(pathKey(skip)))
  };
}
function undoOf({ given }, unborn, merging) {
  if (merging) return { kind: "merge" };
  const own = /(?:^|[\\/])(?:index|next-index-\d+)\.lock$/.test(given["GIT_INDEX_FILE"] ?? "");
  return own ? { kind: "commit-line" } : { kind: "staged", unborn };
}
async function scanned(action, undo, engine, work) {
  const gathered = nothingGathered();
  const gaps = await work(gathered) ?? [];
  gathered.skipped.push(...engine.apart?.close() ?? []);
  return { gathered, gaps, action, undo };
}
async function withObjects(objects, work) {
  try {
    return await work(objects);
  } finally {
    objects.close();
  }
}

// lib/cli/agent/judge-git.ts
var UNKNOWN_PLACE = {
  reason: "which repository this git command works on is only known when it runs",
  command: "the same with a plain folder in `git -C FOLDER`"
};
async function judgeGit(git, place, into) {
  const { step, folder } = git;
  if (step === null) return [];
  if (git.isElsewhere || place.cwd === null) return [UNKNOWN_PLACE];
  const context = hookContext((0, import_node_path7.resolve)(place.cwd, folder ?? "."), place.io.env);
  switch (step.kind) {
    case "add":
      await addStageable(context, step, into);
      return [];
    case "commit": {
      const gaps = await addMode({ kind: "staged", files: [] }, context, place.engine, into);
      await addStageable(context, { paths: step.stages, force: false, tracked: true }, into);
      return gaps;
    }
    case "push":
      return addMode(pushMode(context, step), context, place.engine, into);
  }
}
async function addStageable(context, request, into) {
  const { top, files, before } = stageable(context, request);
  const old = [];
  const objects = new ObjectReader(context, "few");
  try {
    for await (const item of sideBlobs(objects, before, "index")) if ("where" in item) old.push(item);
  } finally {
    objects.close();
  }
  const standing2 = into.standingIn(old);
  for await (const item of namedFiles(files, top)) into.addFile(item, standing2);
}
async function addMode(mode, context, engine, into) {
  const staged = mode.kind === "staged" ? stagedDiff(context) : null;
  if (staged !== null && staged.changes.length === 0) return [];
  const args = { values: /* @__PURE__ */ new Map(), typed: /* @__PURE__ */ new Set(), files: [] };
  const { gathered, gaps } = await runMode({ mode, context, facts: null, staged, args }, engine);
  into.addRows(findingsOf(gathered, engine).fresh);
  into.skipped.push(...gathered.skipped.filter(({ incomplete }) => incomplete));
  return gaps;
}
function pushMode(context, { remote, sources, refs }) {
  const lines = refs === "none" ? "" : refsOf(context, refs === "heads" ? "refs/heads" : "refs");
  const oids = [...sources.map((source) => oidOf(context, source)), ...lines.split("\n").filter((line) => line !== "")];
  const updates = oids.map((oid) => ({
    localRef: oid,
    localOid: oid,
    remoteRef: oid,
    remoteOid: "0".repeat(oid.length)
  }));
  return { kind: "push", updates, remote };
}
function refsOf(context, under) {
  return askGit(context, ["for-each-ref", "--format=%(objectname)", under]).toString("latin1");
}
function oidOf(context, source) {
  return askGit(context, ["rev-parse", "--quiet", "--verify", "--end-of-options", source]).toString("latin1").trim();
}

// lib/cli/agent/judge-publish.ts
async function judgePublish(targets, folder, io, into) {
  if (folder === null || io.loadVerbs === void 0) {
    return [{ reason: "what would be published could not be looked at", command: "leaktrail prepublish --gate" }];
  }
  const { main } = await io.loadVerbs();
  const words = targets.flatMap((text) => named(text, folder));
  const said = [];
  const output = { write: (text, done) => (said.push(text), done?.(), true) };
  const code = await main(["prepublish", "--gate", "--color", "never", "--", ...words], {
    ...io,
    cwd: folder,
    stdout: output,
    stderr: output
  });
  if (code !== 0) into.refusals.push(said.join("").trim());
  return [];
}
function named(text, folder) {
  if (!/[*?[{]/.test(text)) return [text];
  const [, ...found] = pathsNamed({ text, isGlob: true, isComputed: false }, [folder], void 0);
  return found.length > 0 ? found : [text];
}

// lib/cli/agent/known-variables.ts
var NAMED2 = /\$(?:\{([A-Za-z_]\w*)\}|([A-Za-z_]\w*)|\(\s*(pwd)\s*\))|`\s*(pwd)\s*`/g;
function withVariables(word, folder, env) {
  if (!word.isComputed) return word;
  const valueOf = (whole, braced, bare, ...pwd) => {
    const name = braced ?? bare;
    const isFolder = name === "PWD" || pwd[0] === "pwd" || pwd[1] === "pwd";
    return isFolder ? folder : (name === void 0 ? void 0 : env[name]) ?? whole;
  };
  return { ...word, text: word.text.replaceAll(NAMED2, valueOf) };
}

// lib/cli/agent/run-steps.ts
async function runSteps(steps, { cwd, engine, io }, into) {
  const gaps = [];
  const folders = [cwd];
  let folder = cwd;
  const home = homeOf(io.env);
  const seen = /* @__PURE__ */ new Set();
  for (const step of steps) {
    into.checkTime();
    switch (step.kind) {
      case "folder":
        folder = step.folder === null ? null : next(step.folder, folder, home);
        if (folder !== null) folders.push(folder);
        break;
      case "read":
      case "mention":
        for (const path of pathsNamed(withVariables(step.word, folder ?? cwd, io.env), folders, home)) {
          if (step.kind === "mention" && !isSensitive(path)) continue;
          if (!seen.has(path)) addFile(path, step.word, into);
          seen.add(path);
        }
        break;
      case "text":
        into.addText(step.text, "its command line", "");
        break;
      case "variables":
        addVariables(step.names, io.env, into);
        break;
      case "git":
        gaps.push(...await judgeGit(step.git, { cwd: folder, engine, io }, into));
        break;
      case "publish":
        gaps.push(...await judgePublish(step.targets, folder, io, into));
        break;
    }
  }
  return gaps;
}
function next(to, from, home) {
  const [path] = pathsNamed({ text: to, isGlob: false, isComputed: false }, from === null ? [] : [from], home);
  return path === void 0 ? null : (0, import_node_path8.resolve)(path);
}
function addFile(path, word, into) {
  const file = fileNamed(path, word.isGlob ? path : word.text);
  if (file !== null) into.addFile(file);
}
function addVariables(names, env, into) {
  for (const name of names ?? Object.keys(env)) {
    const value = env[name];
    if (value !== void 0) into.addText(`${name}=${value}
`, `the environment variable ${name}`, ".env");
  }
}

// lib/cli/agent/judge-call.ts
var LONGEST_COMMAND = 256 * 1024;
var TOO_LONG = { reason: "the command is too long to be read", command: "it as a script in a file" };
async function judgeCall({ call, engine, io }, into) {
  const cwd = call.cwd ?? io.cwd;
  for (const { text, label, file } of call.texts) {
    const path = file === null ? null : (0, import_node_path9.resolve)(cwd, file);
    const known = path === null ? /* @__PURE__ */ new Set() : standing(path, into);
    into.addText(text, file ?? label, path === null ? "" : ruleName(path), known);
  }
  for (const edit of call.edits) addEdited(edit, (0, import_node_path9.resolve)(cwd, edit.file), into);
  if (into.blocking().length > 0) return [];
  for (const file of call.reads) addNamed(plain2(file), cwd, true, io, into);
  for (const text of new Set(call.mentions)) addNamed(plain2(text), cwd, false, io, into);
  for (const glob of call.searches) addNamed({ ...plain2(glob), isGlob: true }, cwd, false, io, into);
  const gaps = [];
  for (const command of call.commands) {
    if (command.length > LONGEST_COMMAND) gaps.push(TOO_LONG);
    else gaps.push(...await runSteps(stepsOf(command), { cwd, engine, io }, into));
  }
  return gaps;
}
function addEdited({ file, before, after }, path, into) {
  const blob = contentAt(path, file);
  if (blob === null) return;
  const text = new TextDecoder().decode(blob.bytes);
  if (before === "" || !text.includes(before)) return;
  into.addText(
    text.replaceAll(before, () => after),
    file,
    ruleName(path),
    into.standingIn([blob]).secrets
  );
}
function plain2(text) {
  return { text, isGlob: false, isComputed: false };
}
function addNamed(word, cwd, isRead, io, into) {
  for (const path of pathsNamed(word, [cwd], homeOf(io.env))) {
    into.checkTime();
    const file = isRead || isSensitive(path) ? fileNamed(path, word.isGlob ? path : word.text) : null;
    if (file !== null) into.addFile(file);
  }
}
function standing(path, into) {
  const blob = contentAt(path, path);
  return blob === null ? /* @__PURE__ */ new Set() : into.standingIn([blob]).secrets;
}
function contentAt(path, shown) {
  const file = fileNamed(path, shown);
  return file !== null && "where" in file ? file : null;
}

// lib/core/json-depth.ts
var DEEPEST2 = 200;
var CLOSED_BY = { "]": "[", "}": "{" };
function tooDeepAt(text) {
  const open = [];
  for (let at2 = 0; at2 < text.length; at2++) {
    const character = text[at2];
    if (character === '"') at2 = stringEnd(text, at2 + 1);
    else if (character === "/") at2 = commentEnd(text, at2);
    else if (character === "[" || character === "{") {
      if (open.push(character) > DEEPEST2) return at2;
    } else if (open.length > 0 && open.at(-1) === CLOSED_BY[character]) open.pop();
  }
  return null;
}
function stringEnd(text, from) {
  for (let at2 = from; at2 < text.length; at2++) {
    const character = text[at2];
    if (character === '"' || character === "\n" || character === "\r") return at2;
    if (character === "\\") at2++;
  }
  return text.length;
}
function commentEnd(text, at2) {
  const begins = text.slice(at2, at2 + 2);
  if (begins !== "//" && begins !== "/*") return at2;
  const end = begins === "//" ? lineEnd(text, at2) : text.indexOf("*/", at2 + 2) + 1;
  return end <= 0 ? text.length : end;
}
function lineEnd(text, from) {
  let at2 = from;
  while (at2 < text.length && text[at2] !== "\n" && text[at2] !== "\r") at2++;
  return at2;
}

// lib/cli/agent/read-input.ts
var MOST_INPUT = 32 * 1024 * 1024;
var RUN_BY_AGENT = "Let the agent run this command as its hook; docs/agents.md shows how.";
async function readAgentInput(input, most = MOST_INPUT) {
  if (input.isTTY === true) throw unreadable2("nothing was written to standard input", RUN_BY_AGENT);
  const parts = [];
  let length = 0;
  for await (const chunk of input) {
    const part23 = Buffer.from(chunk);
    length += part23.length;
    if (length > most) {
      throw unreadable2(`the hook's input is larger than ${most} bytes`, "Split the call into smaller ones.");
    }
    parts.push(part23);
  }
  const text = Buffer.concat(parts).toString().replace(/^\u{feff}/u, "");
  if (tooDeepAt(text) !== null) throw unreadable2("the hook's input is nested too deep", "Make a plainer call.");
  const value = parsed(text);
  if (!isFields(value)) throw unreadable2("the hook's input is not a JSON object", RUN_BY_AGENT);
  return value;
}
function parsed(text) {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
function unreadable2(message, remedy) {
  return new LeaktrailError("unreadable", message, remedy);
}

// lib/cli/options/option.ts
var JUDGING = ["hook", "audit", "scan", "prepublish", "posture"];

// lib/cli/options/config.ts
var OTHERS = ["ignore", "baseline", "suppressions", "explain", "config"];
var CONFIG_OPTIONS = [
  {
    name: "config",
    type: "text",
    value: "FILE",
    verbs: [...JUDGING, ...OTHERS, "patterns"],
    category: "Judgement",
    doc: "configuration file to use instead of the repository's .leaktrail.jsonc",
    long: "Without it, `.leaktrail.jsonc` in the top folder of the repository's work tree is read, where there is one: for `audit` of the audited repository, for `scan` of the one that the first path is in, for `patterns explain FILE:LINE` of the one that holds the file, else of the current one. Outside of a repository, the folder itself is looked in. An unknown key, a pattern that is not well formed or a file that cannot be read ends the run with exit code 2. What may stand in it: `docs/configuration.md` and `schema/config.schema.json`.",
    example: "leaktrail scan . --config ../shared/leaktrail.jsonc"
  },
  {
    name: "no-config",
    type: "flag",
    verbs: [...JUDGING, ...OTHERS, "patterns"],
    category: "Judgement",
    doc: "ignore the repository's .leaktrail.jsonc",
    long: "For repositories that are not yours: what is scanned then has no say in how it is scanned.",
    example: "leaktrail audit ../foreign --no-config"
  },
  {
    name: "config-from",
    type: "text",
    value: "REF",
    verbs: [...JUDGING, ...OTHERS],
    category: "Judgement",
    doc: "read the configuration from this commit, not from the work tree",
    long: "For checks of a change under review: the change then has no say in its own check. `.leaktrail.jsonc` and `.leaktrail-ignore` are read from REF, a branch, a tag or a commit of the repository; where the configuration is not there, the defaults hold. A REF that the repository does not have ends the run with exit code 2: in CI, fetch it first.",
    example: "leaktrail audit --range origin/main..HEAD --config-from origin/main"
  }
];

// lib/config/migrate/old-settings.ts
var TOOLS = [
  "gitleaks",
  "betterleaks",
  "detect-secrets",
  "secretlint",
  "talisman",
  "trufflehog",
  "pre-commit"
];

// lib/cli/options/migrate.ts
var MIGRATE_OPTIONS = [
  {
    name: "from",
    type: "text",
    choices: ["all", ...TOOLS],
    default: "all",
    verbs: ["migrate"],
    category: "Scope",
    doc: "the tool whose files are read",
    long: "Only the files of this tool are looked for in the top folder. `pre-commit` is `.pre-commit-config.yaml`, where our hook takes the place of others.",
    example: "leaktrail migrate --from gitleaks"
  },
  {
    name: "file",
    type: "text",
    value: "FILE",
    verbs: ["migrate"],
    category: "Scope",
    doc: "a file of the tool that --from names, where it has another name or place",
    long: "For baselines of gitleaks and lists of trufflehog, which may have any name. Of gitleaks, a name that ends in `.toml` is a configuration, in `.json` a report, any other one a list of fingerprints.",
    example: "leaktrail migrate --from gitleaks --file ci/gitleaks-report.json"
  },
  {
    name: "write",
    type: "flag",
    verbs: ["migrate"],
    category: "Output",
    doc: "write the files without asking",
    long: "Without it, each file is asked about on a terminal, and nothing is written elsewhere.",
    example: "leaktrail migrate --write"
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
    example: "leaktrail migrate --format json"
  }
];

// lib/cli/options/suppression.ts
var WRITING = ["ignore", "baseline"];
var SUPPRESSION_OPTIONS = [
  {
    name: "ignore-file",
    type: "text",
    value: "FILE",
    verbs: [...JUDGING, ...WRITING, "suppressions", "explain"],
    category: "Judgement",
    doc: "file of suppressions to use instead of the repository's .leaktrail-ignore",
    long: "Without it, `.leaktrail-ignore` in the top folder of the checkout is used, as it stands on disk: for `audit` of the audited repository, for `scan` of the one that the first path is in. A bare repository has none. Outside of a repository, the folder itself is looked in. What stands in it: `docs/suppressions.md`.",
    example: "leaktrail audit ../mirror.git --ignore-file .leaktrail-ignore"
  },
  {
    name: "baseline",
    type: "text",
    value: "FILE",
    verbs: [...JUDGING, ...WRITING, "suppressions", "explain"],
    category: "Judgement",
    doc: "baseline to use instead of the repository's .leaktrail-baseline",
    long: "A baseline holds what was known when it was made, in the form of `.leaktrail-ignore`; `leaktrail baseline create` writes it. Without this option, `.leaktrail-baseline` beside `.leaktrail-ignore` is used, where there is one.",
    example: "leaktrail scan --baseline ci/known-secrets"
  },
  {
    name: "no-ignore",
    type: "flag",
    verbs: [...JUDGING, "explain"],
    category: "Judgement",
    doc: "heed neither .leaktrail-ignore nor a baseline",
    long: "What they pass over is reported like everything else. Comments beside values still count; see `--no-inline`.",
    example: "leaktrail audit ../foreign --no-ignore --no-inline"
  },
  {
    name: "no-inline",
    type: "flag",
    verbs: [...JUDGING, "explain"],
    category: "Judgement",
    doc: "heed no comment that silences a finding",
    long: "For CI that accepts only what stands in `.leaktrail-ignore`, where a review sees it: `leaktrail:ignore` beside a value then counts for nothing.",
    example: "leaktrail audit --range origin/main..HEAD --no-inline"
  },
  {
    name: "honour-foreign-marks",
    type: "flag",
    verbs: [...JUDGING, "baseline", "suppressions", "explain"],
    category: "Judgement",
    doc: "heed comments that are for gitleaks, trufflehog and other tools too",
    long: "`gitleaks:allow` and `betterleaks:allow` on the line, `trufflehog:ignore` behind the value, `kingfisher:ignore` on the line or behind a value of several lines, `pragma: allowlist secret` in a comment at the line's end or `pragma: allowlist nextline secret` above it, `secretlint-disable` as block, line and next line, and `ggignore`. They need no reason; such findings are listed as silenced with the tool's name.",
    example: "leaktrail scan --honour-foreign-marks"
  },
  {
    name: "last",
    type: "flag",
    verbs: ["ignore"],
    category: "Scope",
    doc: "what the last hook run in this repository told",
    long: "A hook that refuses a commit or a push notes the ids and places of what it found, with nothing of the values, in your cache directory. They are looked up again, so that the entry is bound to the value. Where there were several, they are listed and nothing is written: name them with `--id`.",
    example: "leaktrail ignore --last --reason sample"
  },
  {
    name: "id",
    type: "text",
    value: "IDS",
    verbs: ["ignore"],
    category: "Scope",
    doc: "the findings with these ids, as reports tell them",
    long: "Several ids are separated by commas. A finding is looked for among what the last hook run told, then in the files on disk, then in the whole history. An id of a value that somebody chose says nothing of the value: where it stands for different values, nothing is written and the places are told.",
    example: "leaktrail ignore --id generic-password:0123456789abcdef --reason demo"
  },
  {
    name: "reason",
    type: "text",
    value: "TEXT",
    verbs: WRITING,
    category: "Scope",
    doc: "why it may be passed over; `ignore` needs one",
    long: "Goes into the file as it is, for the next reader. It must not hold the secret. Default for a baseline: `known when the baseline was made`.",
    example: "leaktrail ignore --last --reason revoked"
  },
  {
    name: "owner",
    type: "text",
    value: "NAME",
    verbs: WRITING,
    category: "Scope",
    doc: "who answers for it",
    long: "Default of `ignore`: `user.name` of git. A baseline has none unless it is given.",
    example: "leaktrail ignore --last --owner @acme/platform --reason revoked"
  },
  {
    name: "until",
    type: "text",
    value: "DATE",
    verbs: WRITING,
    category: "Scope",
    doc: "last day on which it is passed over",
    long: "A day in UTC (`2027-01-31`) or a span from today (`30d`, `12w`, `6m`, `1y`). From the day after, the finding counts again, and it is told that its entry ended.",
    example: "leaktrail ignore --last --until 30d --reason rotating"
  },
  {
    name: "no-history",
    type: "flag",
    verbs: ["ignore", "baseline", "suppressions"],
    category: "Scope",
    doc: "look at the files on disk alone",
    long: "Otherwise the whole history is audited too: what was removed from the files is still found there.",
    example: "leaktrail baseline create --no-history"
  },
  {
    name: "fail-unused",
    type: "flag",
    verbs: ["suppressions"],
    category: "Judgement",
    doc: "exit 2 when an entry passes over nothing, or its last day is over",
    long: "Keeps the files short: an entry whose secret is gone from files and history, or whose day is over, is to be taken out. Where not everything could be read, nothing is proven and the exit code is 3.",
    example: "leaktrail suppressions --fail-unused"
  },
  {
    name: "format",
    type: "text",
    choices: ["text", "json"],
    default: "text",
    verbs: ["suppressions"],
    category: "Output",
    doc: "form of the answer on standard output",
    long: "`json` is one object with `counts`, `entries`, `comments` and `complete`.",
    example: "leaktrail suppressions --format json"
  }
];

// lib/cli/options.ts
var OPTIONS = [
  {
    name: "stdin",
    type: "flag",
    verbs: ["scan"],
    category: "Scope",
    doc: "scan what arrives on standard input instead of files",
    long: "Reads standard input to its end and scans it as one file; the path `-` means the same. An empty input is reported as incomplete (exit 3), because nothing was looked at. Cannot be combined with paths.",
    example: "git show HEAD:deploy.sh | leaktrail scan --stdin"
  },
  {
    name: "stdin-path",
    type: "text",
    value: "NAME",
    verbs: ["scan"],
    category: "Scope",
    doc: "path that the text of --stdin is judged and reported under",
    long: "Some files are read by a parser of their own (`.env`, `.npmrc`, `.pypirc`) and some are findings by their name alone. This names the file whose content arrives on standard input. Default: `stdin`.",
    example: "leaktrail scan --stdin --stdin-path .npmrc < backup.txt"
  },
  {
    name: "agent",
    type: "text",
    value: "NAME",
    verbs: ["hook"],
    category: "Scope",
    doc: "answer the hook of a coding agent: claude-code, cursor or copilot",
    long: "Reads the call that the agent is about to make and stops it when it would write, print, commit, push, publish or send a secret, by that agent's own protocol: exit code 2 for Claude Code, JSON on standard output for Cursor and Copilot. What cannot be read or checked stops the call too. Must be the first option. `docs/agents.md` has the set-up for each agent.",
    example: "leaktrail hook --agent claude-code"
  },
  {
    name: "exclude-dependencies",
    type: "flag",
    verbs: ["scan", "config"],
    category: "Scope",
    doc: "leave out node_modules, .venv, site-packages, vendor and their like",
    long: "Dependency folders are read by default and their findings stand below the project's own. With this option they are not entered; each folder left out is listed in the coverage record with the reason `excluded`, and the scan still counts as complete.",
    example: "leaktrail scan . --exclude-dependencies"
  },
  {
    name: "since",
    type: "text",
    value: "DATE",
    verbs: ["audit"],
    category: "Scope",
    doc: "only commits of DATE or later",
    long: "Takes a day in UTC (`2024-01-31`), a time (`2024-01-31T12:00Z`) or a span that ends now (`90d`, `12w`, `6m`, `1y`), and compares it with the committer's date. Secrets that entered earlier and were not touched since are out of scope.",
    example: "leaktrail audit --since 2024-01-01"
  },
  {
    name: "branch",
    type: "text",
    value: "NAME",
    verbs: ["audit"],
    category: "Scope",
    doc: "only the history of this branch",
    long: "Audits the commits reachable from the named branch instead of those of every ref. Stashes and notes are then out of scope, and so is HEAD where the branch does not hold its commit: whether a secret still stands there is then told as not looked at.",
    example: "leaktrail audit --branch main"
  },
  {
    name: "range",
    type: "text",
    value: "A..B",
    verbs: ["audit"],
    category: "Scope",
    doc: "only the commits of a revision range",
    long: "Audits the commits that B reaches and A does not, as `git rev-list A..B` lists them. Useful in CI for the commits of one pull request. Whether a secret still stands in HEAD is told where HEAD's commit is one of them, or a parent of one.",
    example: "leaktrail audit --range origin/main..HEAD"
  },
  {
    name: "no-surface",
    type: "text",
    value: "NAMES",
    verbs: ["audit", "config"],
    category: "Scope",
    doc: "leave out places: stash, reflog, unreachable, message, index and others",
    long: "An audit looks at more than the trees of branches and tags. This option leaves some of it out; several names are separated by commas. `message`: commit messages, with the names, addresses and signed tags in their headers. `tag-message`: the same of annotated tags. `note`: git notes. `stash`: all stashes, with the untracked and staged files kept in them. `reflog`: commits that only a reflog of a worktree still names, such as amended ones. `unreachable`: objects that nothing names any more and git has not deleted yet. `blob-ref`: blobs and trees that a ref names directly. `index`: staged files that no commit holds. With `--branch` and `--range` only trees and messages are looked at, with `--since` neither unreachable objects nor the index.",
    example: "leaktrail audit --no-surface reflog,unreachable"
  },
  {
    name: "threads",
    type: "text",
    value: "N",
    verbs: ["audit", "scan"],
    category: "Scope",
    doc: "threads that scan contents (default: all the machine runs at once, 8 at most)",
    long: "The result does not depend on it. Contents that git has packed, and files from some thousands on, are scanned on N threads; 1 uses none but the program's own.",
    example: "leaktrail audit --threads 1"
  },
  {
    name: "verify-objects",
    type: "flag",
    verbs: ["audit"],
    category: "Scope",
    doc: "check that each content read is the one its id stands for",
    long: "Computes the SHA-1 of every content that comes out of a pack and compares it with the object's id. One that differs is listed as corrupt and makes the run incomplete (exit 3). Slower: all bytes of all versions are hashed, and nothing that earlier audits kept is used.",
    example: "leaktrail audit --verify-objects"
  },
  {
    name: "no-cache",
    type: "flag",
    verbs: ["audit"],
    category: "Scope",
    doc: "read everything anew, and keep nothing for the next audit",
    long: "An audit of all history keeps which commits change which files, in which contents it found nothing, and where in others something stands, so that the next one reads only what is new. No value that was found is kept, nor anything made from one: values are taken out of the repository again. Names of files, and of variables beside a value, are kept as they are. The file is in your cache directory (`LEAKTRAIL_CACHE_DIR`, else `leaktrail` in `XDG_CACHE_HOME`, `~/.cache`, `~/Library/Caches` or `%LOCALAPPDATA%`), readable by you alone, and never in the scanned repository. Audits of a part of history, and of shallow or partial clones, use none.",
    example: "leaktrail audit --no-cache"
  },
  {
    name: "max-size",
    type: "text",
    value: "SIZE",
    default: "64M",
    verbs: ["audit", "scan", "prepublish", "posture", "config"],
    category: "Scope",
    doc: "largest content to read, in bytes or with K, M",
    long: "Files and blobs above this size are not read. Each is listed in the coverage record with the reason `too-large` and makes the run incomplete (exit 3). `K` is 1024 bytes, `M` 1024 K; the greatest value is 500M.",
    example: "leaktrail scan data --max-size 200M"
  },
  {
    name: "repo",
    type: "text",
    value: "DIR",
    verbs: ["explain"],
    category: "Scope",
    doc: "repository to look for the finding in (default: the current one)",
    long: "A checkout, a bare repository or a folder inside one. Outside of repositories only the files on disk are looked at.",
    example: "leaktrail explain 0123abcd --repo ../other"
  },
  ...CONFIG_OPTIONS,
  {
    name: "fail-on",
    type: "text",
    choices: ["error", "warning", "note"],
    default: "error",
    verbs: ["hook", "audit", "prepublish", "config"],
    category: "Judgement",
    doc: "lowest severity that makes the exit code 1",
    long: "`error`: confirmed and shaped secrets, and files that never belong in a repository. `warning`: also generic assignments, expired tokens, tokens with a wrong checksum, and suspicious files. `note`: also encrypted keys, and in audits every file of a kind that often holds credentials, such as a `.env` without any.",
    example: "leaktrail audit --fail-on warning"
  },
  {
    name: "fail-on",
    type: "text",
    choices: ["error", "warning", "note", "local"],
    default: "error",
    verbs: ["scan", "posture"],
    category: "Judgement",
    doc: "lowest severity that makes the exit code 1",
    long: "As for audits. What stands only in files that git ignores, and does not track all the same, is told in its own section and does not fail; `local` is `error` and lets it fail too.",
    example: "leaktrail scan --fail-on local"
  },
  {
    name: "no-history",
    type: "flag",
    verbs: ["scan", "posture", "config"],
    category: "Scope",
    doc: "do not ask the history about what only ignored files hold",
    long: "Where something is found only in files that git ignores, the repository's history is audited to tell whether it ever held the same value, or a file at that path. In a large repository that takes as long as its first audit; later ones read only what is new. With this option nothing is said about it.",
    example: "leaktrail scan --no-history"
  },
  {
    name: "allow-incomplete",
    type: "flag",
    verbs: ["hook", "audit", "scan", "posture", "prepublish"],
    category: "Judgement",
    doc: "exit 0 instead of 3 when something could not be read",
    long: "The report still says what was not read. Findings still give exit code 1.",
    example: "leaktrail audit --allow-incomplete"
  },
  {
    name: "format",
    type: "text",
    choices: ["text", "json", "jsonl", "sarif", "gitlab", "junit", "github", "csv", "markdown", "html"],
    default: "text",
    verbs: ["audit", "scan", "prepublish"],
    category: "Output",
    doc: "form of the report on standard output",
    long: "`text` is for people. `json` is one object that follows `schema/report.schema.json`. `jsonl` is one object on each line, told apart by `type`: first a `header`; during `scan` a `found` for each secret in each file, as soon as that file is read; when everything is read a `finding` for each secret with all its places, then a `suppressed` for each silenced one; and last a `summary` with the coverage record. Output without that last line was cut off. An audit has no `found` lines: it can judge a secret only by its whole history. `sarif` (2.1.0) is for GitHub code scanning, `gitlab` (15.2.1) for GitLab's secret detection, `junit` for what shows test results, `github` writes annotations of a GitHub workflow and its job summary, `csv` is for spreadsheets, `markdown` for issues, and `html` is one page that opens in a browser without a network. `docs/reports.md` tells which to use where.",
    example: "leaktrail audit --format json > report.json"
  },
  {
    name: "format",
    type: "text",
    choices: ["text", "json", "sarif", "gitlab", "junit", "github", "csv", "markdown", "html"],
    default: "text",
    verbs: ["posture"],
    category: "Output",
    doc: "form of the checklist on standard output",
    long: "`text` is for people. `json` is one object that follows `schema/report.schema.json`: `posture` holds every row, `findings` the rows that fail. `markdown` is a task list for an issue, in which what holds is ticked, `html` one page for a browser. The others hold the rows that fail, for the systems that `docs/reports.md` names.",
    example: "leaktrail posture --format markdown"
  },
  {
    name: "home",
    type: "flag",
    verbs: ["scan", "posture"],
    category: "Scope",
    doc: "look at the home folder's credential files, shell profiles and histories too",
    long: "Reads `~/.pypirc`, `~/.npmrc`, `~/.netrc`, `~/.git-credentials`, everything in `~/.secrets`, shell profiles and shell histories. `posture` judges their modes, and literals in profiles and histories; `scan` reports what they hold. Without this option nothing outside of the named folders is read.",
    example: "leaktrail posture --home"
  },
  {
    name: "compare",
    type: "text",
    value: "FILE",
    verbs: ["posture"],
    category: "Output",
    doc: "print what changed since the checklist in FILE",
    long: "FILE is a report that `leaktrail posture --format json` wrote. The risk of each group stands before and after, with the rows that were mended and those that are new.",
    example: "leaktrail posture --compare before.json"
  },
  {
    name: "gate",
    type: "flag",
    verbs: ["prepublish"],
    category: "Judgement",
    doc: "end with one line that allows or refuses publishing",
    long: "For CI, `prepublishOnly` and wrappers around twine: the last line on standard error says `publishing allowed` or `publishing refused` and why. Exit code 0 allows, everything else refuses, also what could not be read.",
    example: "leaktrail prepublish dist/* --gate"
  },
  {
    name: "record",
    type: "text",
    value: "FILE",
    verbs: ["prepublish"],
    category: "Output",
    doc: "write the release's record to FILE",
    long: "With --gate: names, sizes and SHA-256 of the artifacts, commit and tags, date, what was read, the catalogue's hash, and the verdict, as JSON by `schema/release-record.schema.json`. It holds no secret.",
    example: "leaktrail prepublish dist/* --gate --record release.json"
  },
  {
    name: "fix",
    type: "flag",
    verbs: ["prepublish"],
    category: "Scope",
    doc: "write what keeps bad files out of the artifact, after asking",
    long: "Shows what to add to `.npmignore`, `.gitignore`, `package.json`, `MANIFEST.in` or `pyproject.toml`, by the builder's own rules, as a diff for each file, and asks before it is written; `--yes` answers for you. Then it plans anew and says what would still be packed.",
    example: "leaktrail prepublish --fix"
  },
  {
    name: "fix",
    type: "flag",
    verbs: ["posture"],
    category: "Scope",
    doc: "write missing lines of .gitignore, and a .env.example, after asking",
    long: "Shows what each file would get and asks before it is written; `--yes` answers for you. `.gitignore` gets the paths that the repository's own rules should ignore and do not. An example holds the keys and a warning, never a value. What stands in a file already is kept.",
    example: "leaktrail posture --fix"
  },
  {
    name: "yes",
    type: "flag",
    verbs: ["prepublish", "posture"],
    category: "Scope",
    doc: "answer yes to every question of --fix",
    long: "For scripts. Without it, and without a terminal to ask on, nothing is written.",
    example: "leaktrail posture --fix --yes"
  },
  {
    name: "format",
    type: "text",
    choices: ["text", "json"],
    default: "text",
    verbs: ["patterns", "config", "explain"],
    category: "Output",
    doc: "form of the answer on standard output",
    long: "`json` gives everything that is known, for programs.",
    example: "leaktrail patterns list --format json"
  },
  {
    name: "sarif-suppressed",
    type: "flag",
    verbs: ["audit", "scan", "prepublish"],
    category: "Output",
    doc: "silenced findings in SARIF too, marked as suppressed",
    long: "GitHub code scanning does not heed the mark and opens an alert for each of them, so that they are left out by default and only counted. Other readers of SARIF show them as suppressed.",
    example: "leaktrail audit --format sarif --sarif-suppressed > leaktrail.sarif"
  },
  {
    name: "detail",
    type: "flag",
    verbs: ["audit", "scan", "prepublish"],
    category: "Output",
    doc: "tell all that is known of each finding instead of one row",
    long: "For each finding: what it opens, why it is believed real, its whole life, every place it stands at, and the steps to take now. Only for the text format; the others always hold all of it.",
    example: "leaktrail audit --detail"
  },
  {
    name: "reveal",
    type: "flag",
    verbs: ["audit", "scan", "prepublish"],
    category: "Output",
    doc: "print the secrets themselves",
    long: "Without it no output holds more of a secret than its public prefix and, in long ones, the last four characters. With it the whole value is printed: keep such output out of logs. Only for text, json and jsonl: the other formats are made to be sent elsewhere.",
    example: "leaktrail audit --format json --reveal"
  },
  {
    name: "color",
    type: "text",
    choices: ["auto", "always", "never"],
    default: "auto",
    verbs: ["hook", "audit", "scan", "posture", "patterns", "prepublish", "config", "explain"],
    category: "Output",
    doc: "colour in text output",
    long: "`auto` colours when standard output is a terminal. The environment variables NO_COLOR and FORCE_COLOR change what `auto` means; `always` and `never` win over both.",
    example: "leaktrail audit --color always | less -R"
  },
  {
    name: "no-progress",
    type: "flag",
    verbs: ["audit", "scan", "posture"],
    category: "Output",
    doc: "no progress line on standard error",
    long: "The line is shown only when standard error is a terminal and neither CI nor PRE_COMMIT is set, so that this option is rarely needed.",
    example: "leaktrail audit --no-progress"
  },
  {
    name: "verbose",
    short: "v",
    type: "flag",
    verbs: ["hook"],
    category: "Output",
    doc: "say what was scanned even when nothing was found",
    long: "A hook that has nothing to report is silent. With this option it prints how it chose its input, and how many files and bytes it read.",
    example: "leaktrail hook --verbose"
  },
  ...SUPPRESSION_OPTIONS,
  ...MIGRATE_OPTIONS
];
function optionsOf(verb) {
  return OPTIONS.filter((option) => option.verbs.includes(verb));
}

// lib/cli/hook/args.ts
function parseHookArgs(argv, onDisk) {
  const options = optionsOf("hook");
  const values = new Map(options.flatMap(({ name, default: value }) => value === void 0 ? [] : [[name, value]]));
  const typed = /* @__PURE__ */ new Set();
  const files = [];
  for (let i = 0; i < argv.length; i++) {
    const word = argv[i];
    if (word === "--") {
      files.push(...argv.slice(i + 1));
      break;
    }
    if (!word.startsWith("-") || word === "-" || onDisk(word)) {
      files.push(word);
      continue;
    }
    const option = optionNamed(word, options);
    const [, attached2] = splitAtEquals(word);
    typed.add(option.name);
    if (option.type === "flag" && attached2 === null) values.set(option.name, "true");
    else if (option.type === "flag") throw usage(`${splitAtEquals(word)[0]} takes no value`);
    else values.set(option.name, checkedValue(option, attached2 ?? argv[++i]));
  }
  if (files.includes("")) throw usage("a file name is empty");
  return { values, typed, files };
}
function optionNamed(word, options) {
  const [name] = splitAtEquals(word);
  const option = options.find((one) => name === `--${one.name}` || name === `-${one.short}`);
  if (option === void 0) throw usage(`unknown option, and no such file: ${name}`);
  return option;
}
function checkedValue({ name, choices }, value) {
  if (value === void 0 || value === "") throw usage(`--${name} needs a value`);
  if (choices !== void 0 && !choices.includes(value)) {
    throw usage(`--${name}: ${value} is none of ${choices.join(", ")}`);
  }
  return value;
}
function splitAtEquals(word) {
  const at2 = word.indexOf("=");
  return at2 === -1 ? [word, null] : [word.slice(0, at2), word.slice(at2 + 1)];
}
function usage(message) {
  return new LeaktrailError("usage", message, "See `leaktrail hook --help`.");
}

// lib/cli/hook/settings.ts
var import_node_path12 = require("node:path");

// lib/config/file/text-at-ref.ts
var part19;
var load19 = () => part19 ??= require("./hook-config.cjs");
var textAtRef = (...args) => load19().textAtRef(...args);

// lib/judge/entry-suppressions.ts
var part20;
var load20 = () => part20 ??= require("./hook-ignore.cjs");
var suppressionsOf = (...args) => load20().suppressionsOf(...args);

// lib/judge/suppressions.ts
var ONLY_COMMENTS = {
  inline: true,
  foreign: false,
  ofSecret: () => ({}),
  ofFile: () => ({})
};

// lib/config/ignore/find-entries.ts
var import_node_fs11 = require("node:fs");
var import_node_path10 = require("node:path");

// lib/config/ignore/entry-text.ts
var MOST_CHARACTERS = 4 * 1024 ** 2;

// lib/config/ignore/find-entries.ts
var ENTRY_FILES = {
  file: ".leaktrail-ignore",
  baseline: ".leaktrail-baseline"
};
function chosenEntries({ ignoreFile, baseline, none, ref }, folder, cwd, readAtRef) {
  if (none === true && (ignoreFile ?? baseline) !== void 0) {
    throw new LeaktrailError("usage", "--no-ignore excludes --ignore-file and --baseline", "Leave one of them out.");
  }
  if (none === true) return [];
  const top = topFolder(folder);
  const named2 = [
    ["file", ignoreFile],
    ["baseline", baseline]
  ];
  return named2.flatMap(([home, path]) => {
    if (path !== void 0) return [required((0, import_node_path10.resolve)(cwd, path), path, home)];
    const name = ENTRY_FILES[home];
    if (ref !== void 0) return entriesAtRef(ref, name, home, readAtRef);
    return top === null ? [] : readEntryFile((0, import_node_path10.join)(top, name), name, home) ?? [];
  });
}
function entriesAtRef(ref, name, home, readAtRef) {
  const text = readAtRef(ref, name);
  return text === null ? [] : [{ home, file: `${ref}:${name}`, text }];
}
function topFolder(path) {
  const folder = folderOf((0, import_node_path10.resolve)(path));
  for (let at2 = folder; ; at2 = (0, import_node_path10.dirname)(at2)) {
    if ((0, import_node_fs11.existsSync)((0, import_node_path10.join)(at2, ".git"))) return at2;
    if (isBare(at2)) return null;
    if ((0, import_node_path10.dirname)(at2) === at2) return folder;
  }
}
function isBare(folder) {
  return (0, import_node_fs11.existsSync)((0, import_node_path10.join)(folder, "HEAD")) && (0, import_node_fs11.existsSync)((0, import_node_path10.join)(folder, "objects")) && (0, import_node_fs11.existsSync)((0, import_node_path10.join)(folder, "refs"));
}
function required(path, file, home) {
  const found = readEntryFile(path, file, home);
  if (found === null) throw unreadable3(file, "there is no such file");
  return found;
}
function readEntryFile(path, file, home) {
  const text = readSettings(path, MOST_READ, (reason) => unreadable3(file, reason));
  return text === null ? null : { home, file, text };
}
var MOST_READ = 16 * MOST_CHARACTERS;
function unreadable3(file, reason) {
  return new LeaktrailError("bad-config", `${file} cannot be read: ${reason}`, "Mend it, or use --no-ignore.");
}

// lib/config/ignore/parse-entries.ts
var part21;
var load21 = () => part21 ??= require("./hook-ignore.cjs");
var parseEntries = (...args) => load21().parseEntries(...args);

// lib/config/raw-args.ts
function textOption({ options }, name) {
  const value = options[name];
  return typeof value === "string" ? value : void 0;
}

// lib/config/load-suppressions.ts
function loadSuppressions(raw, scope) {
  const { folder, cwd, now, hashes, pathOf, shownPath: shownPath2, readAtRef } = scope;
  const comments = commentChoice(raw);
  const texts = chosenEntries(entryChoice(raw), folder, cwd, readAtRef);
  if (texts.length === 0) return { ...ONLY_COMMENTS, ...comments };
  const entries2 = texts.flatMap((text) => parseEntries(text));
  return suppressionsOf({ ...comments, entries: entries2, hashes, now, pathOf, shownPath: shownPath2 });
}
function entryChoice(raw) {
  return {
    ignoreFile: textOption(raw, "ignore-file"),
    baseline: textOption(raw, "baseline"),
    none: raw.options["no-ignore"] !== void 0,
    ref: textOption(raw, "config-from")
  };
}
function commentChoice({ options }) {
  const inline = options["no-inline"] === void 0;
  const foreign = options["honour-foreign-marks"] !== void 0;
  if (inline || !foreign) return { inline, foreign };
  throw new LeaktrailError("usage", "--no-inline and --honour-foreign-marks exclude each other", "Give one of them.");
}

// lib/cli/config/paths.ts
var import_node_fs12 = require("node:fs");
var import_node_path11 = require("node:path");
var OF_FILES = /* @__PURE__ */ new Set(["tree", "stash", "reflog", "unreachable", "index", "staged"]);
var historyPath = ({ where, path }) => OF_FILES.has(where) ? path : null;
function folderPaths(folder, top) {
  return ({ path }) => fromTop2(top, (0, import_node_path11.resolve)(folder, path));
}
function hookPaths(cwd, top, fromCwd) {
  const ownPath = folderPaths(cwd, top);
  return (place) => historyPath(place) ?? (fromCwd ? ownPath(place) : null);
}
function fromTop2(top, absolute) {
  for (const one of [top, (0, import_node_fs12.realpathSync)(top)]) {
    const path = (0, import_node_path11.relative)(one, absolute);
    if (path !== "" && path !== ".." && !path.startsWith(`..${import_node_path11.sep}`)) return path.split(import_node_path11.sep).join("/");
  }
  return null;
}

// lib/cli/hook/config.ts
var part22;
var load22 = () => part22 ??= require("./hook-config.cjs");
var configured = (...args) => load22().configured(...args);

// lib/cli/hook/settings.ts
function hookSettings({ values, typed }, { context, top, fromCwd }, env) {
  const { cwd, given } = context;
  const folder = (0, import_node_path12.resolve)(cwd, given["GIT_WORK_TREE"] ?? ".");
  const now = Date.now();
  const readAtRef = (ref, name) => textAtRef(context, ref, name);
  const pathOf = hookPaths(cwd, top, fromCwd);
  const suppressions = loadSuppressions(
    { words: [], options: Object.fromEntries(values) },
    { folder, cwd, now, hashes: nodeKeyedHashes, pathOf, shownPath: safeMessage, readAtRef }
  );
  const engine = { catalogue: defaultCatalogue(), platform: nodePlatform, now, suppressions };
  const failOn = values.get("fail-on");
  const choice = { named: values.get("config"), none: values.has("no-config"), ref: values.get("config-from") };
  const source = chosenConfig(choice, folder, cwd, readAtRef);
  if (source === null) return { engine, failOn };
  const written = configured(source, engine, { cwd, env, fromCwd });
  return { ...written, failOn: typed.has("fail-on") ? failOn : written.failOn ?? failOn };
}

// lib/cli/hook/agent.ts
var PATIENCE_MS = 2e4;
var GRACE_MS = 3e3;
var SEE = "docs/agents.md has the command for each agent.";
var WRONG_EVENT = new LeaktrailError(
  "usage",
  "this agent lets no hook stop such an event, or its input is not what leaktrail knows",
  "Call the hook only for the events in docs/agents.md, and update leaktrail if the agent is newer."
);
async function runAgentHook(argv, io, patience = PATIENCE_MS) {
  const args = parseHookArgs(argv, () => false);
  const agent = args.values.get("agent") ?? "";
  const protocol = PROTOCOLS.get(agent);
  if (protocol === void 0) {
    throw new LeaktrailError("usage", `--agent: ${agent} is none of ${[...PROTOCOLS.keys()].join(", ")}`, SEE);
  }
  if (args.files.length > 0) throw new LeaktrailError("usage", "--agent takes no names of files", SEE);
  const asked = { input: null, findings: null };
  const { reason, isLate } = await inTime(
    () => refusal(protocol, asked, { args, io, until: Date.now() + patience }),
    patience
  );
  const { input, findings } = asked;
  const told = reason === null ? null : findings?.redacted(reason) ?? safeMessage(reason);
  const answer = told === null && input !== null ? protocol.allow(input) : protocol.deny(input, told ?? "");
  await writeOut(io.stdout, answer.stdout);
  await writeOut(io.stderr, answer.stderr);
  if (isLate) io.end?.(answer.code);
  return answer.code;
}
async function runAgentProgram(argv, io, patience = PATIENCE_MS) {
  const release = guard(patience + GRACE_MS, failure(tooSlow()));
  try {
    return await runAgentHook(argv, io, patience);
  } finally {
    release();
  }
}
async function inTime(work, patience) {
  let timer;
  const late = new Promise((resolve11) => {
    timer = setTimeout(() => resolve11({ reason: failure(tooSlow()), isLate: true }), patience);
  });
  const done = work().then(
    (reason) => ({ reason, isLate: false }),
    (error) => ({ reason: failure(error), isLate: false })
  );
  const first = await Promise.race([done, late]);
  clearTimeout(timer);
  return first;
}
function failure(error) {
  if (isLeaktrailError(error)) return agentFailureText(error.message, error.remedy);
  const { code, name = "unknown" } = error;
  return agentFailureText(`internal error (${code ?? name})`, "Please report it, with the kind of call but no secret.");
}
async function refusal(protocol, asked, { args, io, until }) {
  const input = await readAgentInput(io.stdin);
  asked.input = input;
  const call = protocol.read(input);
  if (call === null) throw WRONG_EVENT;
  const context = hookContext(call.cwd ?? io.cwd, io.env);
  const top = topAbove(context.cwd);
  const settings = hookSettings(args, { context, top, fromCwd: true }, io.env);
  const { engine } = settings;
  const findings = new CallFindings(settings, until);
  asked.findings = findings;
  const gaps = await judgeCall({ call, engine, io }, findings);
  findings.close();
  const { refusals, skipped } = findings;
  const blocking = findings.blocking();
  const isIncomplete = skipped.length + gaps.length > 0 && !args.values.has("allow-incomplete");
  if (blocking.length + refusals.length === 0 && !isIncomplete) return null;
  const missing = isIncomplete ? { skipped, gaps } : { skipped: [], gaps: [] };
  return agentText({ tool: call.tool, blocking, refusals, ...missing });
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  runAgentHook,
  runAgentProgram
});
