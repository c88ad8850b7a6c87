"use strict";
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
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
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  isNodeMode || !mod || !mod.__esModule ? __defProp(target, "default", { value: mod, enumerable: true }) : target,
  mod
));
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);

// lib/cli/hook-entry.ts
var hook_entry_exports = {};
__export(hook_entry_exports, {
  main: () => main
});
module.exports = __toCommonJS(hook_entry_exports);

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

// lib/core/exit-code.ts
var EXIT = {
  clean: 0,
  findings: 1,
  usage: 2,
  incomplete: 3
};

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

// lib/cli/hook.ts
var import_node_fs2 = require("node:fs");
var import_node_path2 = require("node:path");

// lib/git/checkout-facts.ts
var import_node_path = require("node:path");

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
var import_node_fs = require("node:fs");
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
  return escapeForTerminal(lines.filter((line) => line !== "").join("; "));
}
function remedyFor(stderr) {
  if (/dubious ownership|safe\.directory/.test(stderr)) {
    return "The repository belongs to another user: if you trust it, run `git config --global --add safe.directory <its path>`.";
  }
  if (/not a git repository/.test(stderr)) return "Run it inside a repository, or make one with `git init`.";
  if (/safe\.bareRepository/i.test(stderr)) {
    return "Your git configuration forbids bare repositories: allow them with `git config --global safe.bareRepository all`.";
  }
  return "Run `git fsck` in the repository to see whether it is damaged.";
}
function startFailed(error, command) {
  if (error.code === "ENOENT" && (command.cwd === void 0 || (0, import_node_fs.existsSync)(command.cwd))) return noGit(error);
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

// lib/git/checkout-facts.ts
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
  return { top: (0, import_node_path.resolve)(context.cwd, cdup), gitDir: gitDir.slice(0, -1).join("\n"), hash };
}
function headExists(context) {
  const answer = askGit(context, ["rev-parse", "--quiet", "--verify", "HEAD"], { accept: [0, 1] });
  return answer.length > 0;
}

// lib/sources/hook-mode.ts
var MESSAGE_SOURCES = /* @__PURE__ */ new Set(["message", "template", "merge", "squash", "commit"]);
var PUSH_LINE = /^(.+) ([0-9a-f]{40}|[0-9a-f]{64}) (\S+) ([0-9a-f]{40}|[0-9a-f]{64})$/;
function hookMode(facts) {
  const { env, args } = facts;
  const message = mayBeMessage(args) ? args[0] : null;
  if (message !== null && facts.inGitDir(message)) return { kind: "message", file: message };
  const remote = env["PRE_COMMIT_REMOTE_NAME"] ?? null;
  const from = env["PRE_COMMIT_FROM_REF"] ?? env["PRE_COMMIT_ORIGIN"];
  const to = env["PRE_COMMIT_TO_REF"] ?? env["PRE_COMMIT_SOURCE"];
  if (from && to) return { kind: "range", from, to, remote };
  const branch = env["PRE_COMMIT_LOCAL_BRANCH"];
  if (branch) return { kind: "branch", branch: to || branch, remote };
  if (env["GIT_INDEX_FILE"]) return { kind: "staged", files: args };
  const push = pushMode(facts);
  if (push !== null) return push;
  return args.length > 0 ? { kind: "named-files", files: args } : { kind: "index" };
}
function mayBeMessage(args) {
  return args.length === 1 || args.length > 1 && args.length <= 3 && MESSAGE_SOURCES.has(args[1]);
}
function mayBePush(env) {
  if (env["GIT_PREFIX"] === void 0 || env["GIT_INDEX_FILE"]) return false;
  return !env["PRE_COMMIT"] && !env["PRE_COMMIT_TO_REF"] && !env["PRE_COMMIT_LOCAL_BRANCH"];
}
function pushMode({ args, input, onDisk }) {
  if (input === null) return null;
  const updates = refUpdates(input);
  const remote = args.length === 2 && (updates.length > 0 || !onDisk(args[0])) ? args[0] : null;
  if (updates.length === 0 && remote === null) return null;
  return { kind: "push", updates, remote };
}
function refUpdates(input) {
  return input.split("\n").filter((line) => line !== "").map((line) => {
    const match = PUSH_LINE.exec(line);
    if (match === null) throw new RangeError("standard input is not what git gives to a pre-push hook");
    const [, localRef, localOid, remoteRef, remoteOid] = match;
    return { localRef, localOid, remoteRef, remoteOid };
  });
}

// lib/core/text.ts
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

// lib/cli/options.ts
var options = JSON.parse(`[{"name":"agent","type":"text","value":"NAME","category":"Scope","doc":"answer the hook of a coding agent: claude-code, cursor or copilot"},{"name":"config","type":"text","value":"FILE","category":"Judgement","doc":"configuration file to use instead of the repository's .leaktrail.jsonc"},{"name":"no-config","type":"flag","category":"Judgement","doc":"ignore the repository's .leaktrail.jsonc"},{"name":"config-from","type":"text","value":"REF","category":"Judgement","doc":"read the configuration from this commit, not from the work tree"},{"name":"fail-on","type":"text","choices":["error","warning","note"],"default":"error","category":"Judgement","doc":"lowest severity that makes the exit code 1"},{"name":"allow-incomplete","type":"flag","category":"Judgement","doc":"exit 0 instead of 3 when something could not be read"},{"name":"color","type":"text","choices":["auto","always","never"],"default":"auto","category":"Output","doc":"colour in text output"},{"name":"verbose","short":"v","type":"flag","category":"Output","doc":"say what was scanned even when nothing was found"},{"name":"ignore-file","type":"text","value":"FILE","category":"Judgement","doc":"file of suppressions to use instead of the repository's .leaktrail-ignore"},{"name":"baseline","type":"text","value":"FILE","category":"Judgement","doc":"baseline to use instead of the repository's .leaktrail-baseline"},{"name":"no-ignore","type":"flag","category":"Judgement","doc":"heed neither .leaktrail-ignore nor a baseline"},{"name":"no-inline","type":"flag","category":"Judgement","doc":"heed no comment that silences a finding"},{"name":"honour-foreign-marks","type":"flag","category":"Judgement","doc":"heed comments that are for gitleaks, trufflehog and other tools too"}]`);
var optionsOf = () => options;

// lib/cli/hook-args.ts
function parseHookArgs(argv, onDisk) {
  const options2 = optionsOf("hook");
  const values = new Map(options2.flatMap(({ name, default: value }) => value === void 0 ? [] : [[name, value]]));
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
    const option = optionNamed(word, options2);
    const [, attached] = splitAtEquals(word);
    typed.add(option.name);
    if (option.type === "flag" && attached === null) values.set(option.name, "true");
    else if (option.type === "flag") throw usage(`${splitAtEquals(word)[0]} takes no value`);
    else values.set(option.name, checkedValue(option, attached ?? argv[++i]));
  }
  if (files.includes("")) throw usage("a file name is empty");
  return { values, typed, files };
}
function hookHelp() {
  const rows = optionsOf("hook").map((option) => [signature(option), option.doc]);
  const width = Math.max(...rows.map(([left]) => left.length)) + 2;
  const lines = rows.map(([left, doc]) => `  ${left.padEnd(width)}${doc}`);
  return `Usage: leaktrail hook [options] [files...]

${lines.join("\n")}

See docs/options.md for all of it.
`;
}
function signature({ name, short, choices, value }) {
  const given = choices?.join("|") ?? value;
  return `${short === void 0 ? "" : `-${short}, `}--${name}${given === void 0 ? "" : ` ${given}`}`;
}
function optionNamed(word, options2) {
  const [name] = splitAtEquals(word);
  const option = options2.find((one) => name === `--${one.name}` || name === `-${one.short}`);
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
  const at = word.indexOf("=");
  return at === -1 ? [word, null] : [word.slice(0, at), word.slice(at + 1)];
}
function usage(message) {
  return new LeaktrailError("usage", message, "See `leaktrail hook --help`.");
}

// lib/cli/hook-stdin.ts
var PATIENCE_MS = 1e4;
async function readPushInput(input, patience = PATIENCE_MS) {
  if (input.isTTY === true) return null;
  let timer;
  const late = new Promise((resolve3) => {
    timer = setTimeout(() => resolve3("late"), patience);
  });
  const text = await Promise.race([readAll(input), late]);
  clearTimeout(timer);
  if (text !== "late") return text.join("");
  input.destroy?.();
  throw new LeaktrailError(
    "unreadable",
    `standard input did not end within ${patience / 1e3} s, so what is to be pushed is not known`,
    "Give the hook the standard input that git gave you, or none: leaktrail hook </dev/null"
  );
}
async function readAll(input) {
  const texts = [];
  for await (const chunk of input)
    texts.push(typeof chunk === "string" ? chunk : Buffer.from(chunk).toString("latin1"));
  return texts;
}

// lib/cli/io.ts
async function writeOut(stream, text) {
  if (text === "") return;
  await new Promise((resolve3, reject) => {
    stream.write(text, (error) => error ? reject(error) : resolve3());
  });
}

// lib/cli/hook.ts
async function runHook(argv, io) {
  if (argv[0] === "--help" || argv[0] === "-h") {
    await writeOut(io.stdout, hookHelp());
    return EXIT.clean;
  }
  if (asksForAgent(argv)) {
    const { runAgentHook, runAgentProgram } = await Promise.resolve().then(() => __toESM(require("./hook-agent.cjs"), 1));
    return io.end === void 0 ? runAgentHook(argv, io) : runAgentProgram(argv, io);
  }
  const onDisk = (file) => (0, import_node_fs2.lstatSync)((0, import_node_path2.resolve)(io.cwd, file), { throwIfNoEntry: false }) !== void 0;
  const args = parseHookArgs(argv, onDisk);
  const context = hookContext(io.cwd, io.env);
  const facts = mayBeMessage(args.files) ? checkoutFacts(context) : null;
  const mode = hookMode({
    env: io.env,
    args: args.files,
    inGitDir: (file) => facts !== null && isInside(facts.gitDir, (0, import_node_path2.resolve)(io.cwd, file)),
    onDisk,
    input: mayBePush(io.env) ? await readPushInput(io.stdin) : null
  });
  const staged = mode.kind === "staged" ? stagedDiff(context) : null;
  if (staged?.changes.length === 0 && args.files.length === 0) {
    if (args.values.has("verbose")) await writeOut(io.stderr, "leaktrail: mode staged: nothing is staged\n");
    return EXIT.clean;
  }
  const { scanMode } = await Promise.resolve().then(() => __toESM(require("./hook-run.cjs"), 1));
  return scanMode({ mode, context, facts, staged, args }, io);
}
function asksForAgent(argv) {
  const isAgent = (word) => word === "--agent" || word.startsWith("--agent=");
  const words = argv.slice(0, argv.includes("--") ? argv.indexOf("--") : argv.length);
  if (words.findIndex(isAgent) <= 0) return words[0] !== void 0 && isAgent(words[0]);
  throw new LeaktrailError(
    "usage",
    "--agent stands behind something else",
    "Put it first: leaktrail hook --agent NAME. Names of files go behind `--`."
  );
}
function isInside(folder, file) {
  return [file, physical(file)].some((path) => path.startsWith(folder + import_node_path2.sep));
}
function physical(file) {
  try {
    return (0, import_node_path2.join)((0, import_node_fs2.realpathSync)((0, import_node_path2.dirname)(file)), (0, import_node_path2.basename)(file));
  } catch {
    return file;
  }
}

// lib/cli/hook-entry.ts
async function main(argv, io) {
  try {
    return await runHook(argv[0] === "hook" ? argv.slice(1) : argv, io);
  } catch (error) {
    if (!isLeaktrailError(error)) throw error;
    const { safeMessage } = await Promise.resolve().then(() => __toESM(require("./hook-run.cjs"), 1));
    await writeOut(io.stderr, escapeLines(safeMessage(`leaktrail: ${error.message}
${error.remedy}
`)));
    return codeOf(error);
  }
}
function codeOf({ code }) {
  return code === "unreadable" || code === "nothing-matched" ? EXIT.incomplete : EXIT.usage;
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  main
});
