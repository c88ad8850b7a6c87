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
var import_node_fs5 = require("node:fs");
var import_node_path5 = require("node:path");

// lib/git/checkout-facts.ts
var import_node_fs = require("node:fs");
var import_node_path = require("node:path");

// lib/git/ask-git.ts
var part;
var load = () => part ??= require("./hook-git.cjs");
var askGit = (...args) => load().askGit(...args);

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
function gitDirOfIndex({ cwd, given }) {
  const index = given["GIT_INDEX_FILE"];
  if (index === void 0 || !/(?:^|[\\/])(?:index|index\.lock|next-index-\d+\.lock)$/.test(index)) return null;
  const folder = (0, import_node_path.dirname)((0, import_node_path.resolve)(cwd, index));
  return (0, import_node_fs.existsSync)((0, import_node_path.join)(folder, "HEAD")) ? folder : null;
}

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

// lib/git/staged/own-staged-diff.ts
var import_node_path4 = require("node:path");

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

// lib/git/object-parse.ts
function parseTree(body, oidBytes) {
  const bytes = Buffer.from(body.buffer, body.byteOffset, body.byteLength);
  const entries = [];
  for (let at = 0; at < bytes.length; ) {
    const space = bytes.indexOf(32, at);
    const nul = bytes.indexOf(0, space + 1);
    if (space < 0 || nul < 0 || nul + 1 + oidBytes > bytes.length) return null;
    const mode = Number.parseInt(bytes.toString("latin1", at, space), 8);
    const name = bytes.toString("latin1", space + 1, nul);
    if (Number.isNaN(mode)) return null;
    entries.push({ name, mode, oid: bytes.toString("hex", nul + 1, nul + 1 + oidBytes) });
    at = nul + 1 + oidBytes;
  }
  return entries;
}

// lib/git/pack/loose-store.ts
var import_node_fs2 = require("node:fs");
var import_node_path2 = require("node:path");
var import_node_zlib2 = require("node:zlib");

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
var HEAD = 32;
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
      file = (0, import_node_fs2.openSync)((0, import_node_path2.join)(this.#dir, oid.slice(0, 2), oid.slice(2)), "r");
    } catch (error) {
      const { code = "error" } = error;
      return code === "ENOENT" || code === "ENOTDIR" ? MISSING : corrupt(`cannot be opened: ${code}`);
    }
    try {
      return readFrom(file, maxBytes);
    } catch (error) {
      return corrupt(error.message);
    } finally {
      (0, import_node_fs2.closeSync)(file);
    }
  }
  /** Ids of all objects, in hexadecimal, sorted within a folder. */
  *oids() {
    for (let i = 0; i < 256; i++) {
      const folder = i.toString(16).padStart(2, "0");
      for (const name of namesIn((0, import_node_path2.join)(this.#dir, folder))) if (/^[0-9a-f]{38}$/.test(name)) yield folder + name;
    }
  }
};
function readFrom(file, maxBytes) {
  const { size } = (0, import_node_fs2.fstatSync)(file);
  if (size * LARGEST_GROWTH < maxBytes) return readSmall((0, import_node_fs2.readFileSync)(file));
  const start = new Uint8Array(Math.min(PACKED_HEAD, size));
  (0, import_node_fs2.readSync)(file, start, 0, start.length, 0);
  const head = parseHead(start);
  if (typeof head === "string") return corrupt(head);
  if (head.size > maxBytes) return { state: "too-large", size: head.size };
  const whole = new Uint8Array(head.length + head.size + 1);
  const error = inflateBytes((0, import_node_fs2.readFileSync)(file), head.length + head.size, whole);
  if (error !== null) return corrupt(error);
  return { state: "read", type: head.type, bytes: whole.subarray(head.length, head.length + head.size) };
}
function readSmall(packed) {
  const whole = (0, import_node_zlib2.inflateSync)(packed);
  const head = headOf(whole);
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
  return headOf(bytes);
}
function headOf(bytes) {
  const end = bytes.subarray(0, HEAD).indexOf(0);
  const [, type, size] = /^(commit|tree|blob|tag) (0|[1-9][0-9]*)$/.exec(bytes.toString("latin1", 0, end)) ?? [];
  if (end < 0 || type === void 0) return "has no head of an object";
  return { type, size: Number(size), length: end + 1 };
}
function namesIn(dir) {
  try {
    return (0, import_node_fs2.readdirSync)(dir).sort();
  } catch {
    return [];
  }
}

// lib/git/staged/plain-checkout.ts
var import_node_fs3 = require("node:fs");
var import_node_path3 = require("node:path");
var ELSEWHERE = [
  "GIT_COMMON_DIR",
  "GIT_OBJECT_DIRECTORY",
  "GIT_ALTERNATE_OBJECT_DIRECTORIES",
  "GIT_QUARANTINE_PATH",
  "GIT_NAMESPACE"
];
var OTHER_FORMAT = /\[\s*extensions|repositoryformatversion\s*=\s*"?0*[1-9]/i;
var OID = /^[0-9a-f]{40}$/;
function plainCheckout(context) {
  const { cwd, given } = context;
  const gitDir = gitDirOfIndex(context);
  if (gitDir === null || ELSEWHERE.some((name) => given[name] !== void 0)) return null;
  if (given["GIT_DIR"] !== void 0 && (0, import_node_path3.resolve)(cwd, given["GIT_DIR"]) !== gitDir) return null;
  const config = textOf((0, import_node_path3.join)(gitDir, "config"));
  if (config === null || OTHER_FORMAT.test(config) || (0, import_node_fs3.existsSync)((0, import_node_path3.join)(gitDir, "commondir"))) return null;
  const head = headOf2(gitDir);
  return head === null ? null : { gitDir, index: (0, import_node_path3.resolve)(cwd, given["GIT_INDEX_FILE"]), head };
}
function headOf2(gitDir) {
  const head = textOf((0, import_node_path3.join)(gitDir, "HEAD"))?.trimEnd() ?? "";
  const branch = /^ref: (refs\/[^\0\n]+)$/.exec(head)?.[1];
  if (branch === void 0) return OID.test(head) ? head : null;
  if (branch.includes("..")) return null;
  if (branch.includes("\uFFFD")) return null;
  const loose = textOf((0, import_node_path3.join)(gitDir, branch))?.trimEnd();
  const oid = loose ?? packedRef(textOf((0, import_node_path3.join)(gitDir, "packed-refs")) ?? "", branch);
  return OID.test(oid) ? oid : null;
}
function packedRef(packed, name) {
  const at = packed.indexOf(` ${name}
`);
  return at < 0 ? "" : packed.slice(packed.lastIndexOf("\n", at) + 1, at);
}
function textOf(path) {
  try {
    return (0, import_node_fs3.readFileSync)(path, "utf8");
  } catch {
    return null;
  }
}

// lib/git/staged/staged-index.ts
var import_node_fs4 = require("node:fs");
var HEADER = 12;
var TRAILER = 20;
var MODE = 24;
var OID2 = 40;
var FLAGS = 60;
var EXTENDED = 16384;
var STAGE = 12288;
var LONGEST_LENGTH = 4095;
var INTENT_TO_ADD = 8192;
var TREE = 16384;
var FORMAT = 61440;
function readStagedIndex(path) {
  let bytes;
  try {
    bytes = (0, import_node_fs4.readFileSync)(path);
  } catch {
    return null;
  }
  if (bytes.length < HEADER + TRAILER || bytes.toString("latin1", 0, 4) !== "DIRC") return null;
  const version = bytes.readUInt32BE(4);
  if (version !== 2 && version !== 3) return null;
  const starts = new Uint32Array(Math.min(bytes.readUInt32BE(8), bytes.length >> 6));
  if (starts.length !== bytes.readUInt32BE(8)) return null;
  const end = placeEntries(bytes, starts);
  if (end === null) return null;
  const tree = cachedTrees(bytes, end);
  return tree === "other" ? null : { bytes, starts, root: tree };
}
function pathAt({ bytes, starts }, entry) {
  const at = nameAt(bytes, starts[entry]);
  return bytes.toString("latin1", at, bytes.indexOf(0, at));
}
function modeAt({ bytes, starts }, entry) {
  return bytes.readUInt32BE(starts[entry] + MODE);
}
function oidAt({ starts }, entry) {
  return starts[entry] + OID2;
}
function isIntentToAdd({ bytes, starts }, entry) {
  const flags = bytes.readUInt16BE(starts[entry] + FLAGS);
  return (flags & EXTENDED) !== 0 && (bytes.readUInt16BE(starts[entry] + FLAGS + 2) & INTENT_TO_ADD) !== 0;
}
function nameAt(bytes, start) {
  return start + FLAGS + ((bytes[start + FLAGS] & EXTENDED >> 8) === 0 ? 2 : 4);
}
function placeEntries(bytes, starts) {
  const limit = bytes.length - TRAILER;
  let at = HEADER;
  for (let entry = 0; entry < starts.length; entry++) {
    if (at + FLAGS + 4 > limit) return null;
    const flags = bytes.readUInt16BE(at + FLAGS);
    if ((flags & STAGE) !== 0 || (bytes.readUInt32BE(at + MODE) & FORMAT) === TREE) return null;
    starts[entry] = at;
    const name = nameAt(bytes, at);
    const length = flags & LONGEST_LENGTH;
    const nameEnd = length < LONGEST_LENGTH ? name + length : bytes.indexOf(0, name);
    if (nameEnd < name || bytes[nameEnd] !== 0) return null;
    at += nameEnd - at + 8 & ~7;
  }
  return at <= limit ? at : null;
}
function cachedTrees(bytes, start) {
  const limit = bytes.length - TRAILER;
  let tree = null;
  for (let at = start; at + 8 <= limit; at += 8 + bytes.readUInt32BE(at + 4)) {
    const name = bytes.toString("latin1", at, at + 4);
    if (!/^[A-Z]/.test(name)) return "other";
    const end = at + 8 + bytes.readUInt32BE(at + 4);
    if (end > limit) return "other";
    if (name === "TREE" && end > at + 8) tree = readCachedTree({ bytes, at: at + 8, end })?.tree ?? null;
  }
  return tree;
}
function readCachedTree(cursor) {
  const { bytes, at, end } = cursor;
  const nul = bytes.indexOf(0, at);
  const line = bytes.indexOf(10, nul);
  if (nul < 0 || line < 0 || line > end) return null;
  const [count = NaN, below = NaN] = bytes.toString("latin1", nul + 1, line).split(" ").map(Number);
  if (!Number.isInteger(count) || !Number.isInteger(below)) return null;
  const isValid = count >= 0;
  cursor.at = line + 1 + (isValid ? TRAILER : 0);
  if (cursor.at > end) return null;
  const oid = isValid ? bytes.toString("hex", line + 1, cursor.at) : null;
  const folders = /* @__PURE__ */ new Map();
  for (let left = below; left > 0; left--) {
    const folder = readCachedTree(cursor);
    if (folder === null) return null;
    folders.set(folder.name, folder.tree);
  }
  return { name: bytes.toString("latin1", at, nul), tree: { oid, count, folders } };
}

// lib/git/staged/own-staged-diff.ts
var LARGEST = 16 * 1024 * 1024;
var OID_BYTES = 20;
var NO_BYTES = new Uint8Array(0);
var NOTHING = { mode: "000000", oid: "0".repeat(2 * OID_BYTES) };
var TREE_LINE = /^tree ([0-9a-f]{40})\n/;
var TREE2 = 16384;
var FORMAT2 = 61440;
var FILE = 32768;
var EXECUTABLE = 64;
function ownStagedDiff(context) {
  const checkout = plainCheckout(context);
  if (checkout === null) return null;
  const loose = new LooseStore((0, import_node_path4.join)(checkout.gitDir, "objects"));
  const read = (oid, type) => {
    const object = loose.read(oid, LARGEST);
    return object.state === "read" && object.type === type ? object.bytes : null;
  };
  const commit = read(checkout.head, "commit");
  const tree = commit === null ? void 0 : TREE_LINE.exec(byteString(commit.subarray(0, 46)))?.[1];
  const index = tree === void 0 ? null : readStagedIndex(checkout.index);
  if (tree === void 0 || index === null) return null;
  const changes = [];
  const compared = compareFolder(
    { index, changes, treeOf: (oid) => read(oid, "tree") },
    { prefix: "", from: 0, to: index.starts.length, cached: index.root },
    tree
  );
  return compared ? changes.sort((a, b) => a.path < b.path ? -1 : 1) : null;
}
function compareFolder(comparison, folder, tree) {
  const { index, changes } = comparison;
  const { prefix, from, to, cached } = folder;
  if (tree !== null && cached?.oid === tree && cached.count === to - from) return true;
  const before = entriesOf(comparison, tree);
  if (before === null) return false;
  for (let entry = from; entry < to; ) {
    const path = pathAt(index, entry);
    const slash = path.indexOf("/", prefix.length);
    const name = path.slice(prefix.length, slash < 0 ? void 0 : slash);
    const old = before.get(name);
    const isFolder = slash >= 0;
    if (old !== void 0 && isFolder === isTree(old)) before.delete(name);
    if (isFolder) {
      const below = folderAt(index, folder, entry, path.slice(0, slash + 1));
      if (!compareFolder(comparison, below, old !== void 0 && isTree(old) ? old.oid : null)) return false;
      entry = below.to;
    } else {
      const side = stagedSide(index, entry);
      tell(changes, path, old === void 0 || isTree(old) ? NOTHING : sideOf(old), side);
      entry++;
    }
  }
  return [...before].every(([name, old]) => {
    if (isTree(old)) {
      return compareFolder(comparison, { prefix: `${prefix}${name}/`, from: 0, to: 0, cached: null }, old.oid);
    }
    tell(changes, prefix + name, sideOf(old), NOTHING);
    return true;
  });
}
function folderAt(index, { prefix, to, cached }, from, path) {
  const below = cached?.folders.get(path.slice(prefix.length, -1)) ?? null;
  let end = below === null || below.count < 1 ? from + 1 : Math.min(to, from + below.count);
  if (!pathAt(index, end - 1).startsWith(path)) end = from + 1;
  while (end < to && pathAt(index, end).startsWith(path)) end++;
  return { prefix: path, from, to: end, cached: below };
}
function tell(changes, path, old, now) {
  if (old.mode === now.mode && old.oid === now.oid) return;
  changes.push({ path, status: statusOf(old, now), old, new: now });
}
function statusOf(old, now) {
  if (old === NOTHING) return "A";
  if (now === NOTHING) return "D";
  return old.mode.slice(0, 3) === now.mode.slice(0, 3) ? "M" : "T";
}
function stagedSide(index, entry) {
  if (isIntentToAdd(index, entry)) return NOTHING;
  const at = oidAt(index, entry);
  return sideOf({ mode: modeAt(index, entry), oid: index.bytes.toString("hex", at, at + OID_BYTES) });
}
function sideOf({ mode, oid }) {
  const isFile = (mode & FORMAT2) === FILE;
  const shown = isFile ? (mode & EXECUTABLE) === 0 ? 33188 : 33261 : mode;
  return { mode: shown.toString(8).padStart(6, "0"), oid };
}
function isTree({ mode }) {
  return (mode & FORMAT2) === TREE2;
}
function entriesOf({ treeOf }, oid) {
  const bytes = oid === null ? NO_BYTES : treeOf(oid);
  const entries = bytes === null ? null : parseTree(bytes, OID_BYTES);
  return entries === null ? null : new Map(entries.map((entry) => [entry.name, entry]));
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
  const changes = ownStagedDiff(context);
  if (changes !== null) return { changes, unborn: false };
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
    name: "exclude-dependencies",
    type: "flag",
    verbs: ["scan"],
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
    long: "Audits the commits reachable from the named branch instead of those of every ref. Stashes and notes are then out of scope.",
    example: "leaktrail audit --branch main"
  },
  {
    name: "range",
    type: "text",
    value: "A..B",
    verbs: ["audit"],
    category: "Scope",
    doc: "only the commits of a revision range",
    long: "Audits the commits that B reaches and A does not, as `git rev-list A..B` lists them. Useful in CI for the commits of one pull request.",
    example: "leaktrail audit --range origin/main..HEAD"
  },
  {
    name: "no-surface",
    type: "text",
    value: "NAMES",
    verbs: ["audit"],
    category: "Scope",
    doc: "leave out places: stash, reflog, unreachable, message, index and others",
    long: "An audit looks at more than the trees of branches and tags. This option leaves some of it out; several names are separated by commas. `message`: commit messages. `tag-message`: messages of annotated tags. `note`: git notes. `stash`: all stashes, with the untracked and staged files kept in them. `reflog`: commits that only a reflog of a worktree still names, such as amended ones. `unreachable`: objects that nothing names any more and git has not deleted yet. `blob-ref`: blobs and trees that a ref names directly. `index`: staged files that no commit holds. With `--branch` and `--range` only trees and messages are looked at, with `--since` neither unreachable objects nor the index.",
    example: "leaktrail audit --no-surface reflog,unreachable"
  },
  {
    name: "threads",
    type: "text",
    value: "N",
    verbs: ["audit"],
    category: "Scope",
    doc: "threads that scan contents (default: all the machine runs at once, 8 at most)",
    long: "The result does not depend on it. Contents that git has packed are scanned on N threads; 1 uses none but the program's own.",
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
    long: "An audit of all history keeps which commits change which files, and in which contents it found nothing, so that the next one reads only what is new. No secret and nothing made from one is kept. The file is in your cache directory (`LEAKTRAIL_CACHE_DIR`, else `leaktrail` in `XDG_CACHE_HOME`, `~/.cache`, `~/Library/Caches` or `%LOCALAPPDATA%`), readable by you alone, and never in the scanned repository. Audits of a part of history, and of shallow or partial clones, use none.",
    example: "leaktrail audit --no-cache"
  },
  {
    name: "max-size",
    type: "text",
    value: "SIZE",
    default: "64M",
    verbs: ["audit", "scan"],
    category: "Scope",
    doc: "largest content to read, in bytes or with K, M",
    long: "Files and blobs above this size are not read. Each is listed in the coverage record with the reason `too-large` and makes the run incomplete (exit 3). `K` is 1024 bytes, `M` 1024 K; the greatest value is 500M.",
    example: "leaktrail scan data --max-size 200M"
  },
  {
    name: "fail-on",
    type: "text",
    choices: ["error", "warning", "note"],
    default: "error",
    verbs: ["hook", "audit", "scan"],
    category: "Judgement",
    doc: "lowest severity that makes the exit code 1",
    long: "`error`: confirmed and shaped secrets, and files that never belong in a repository. `warning`: also generic assignments, expired tokens, tokens with a wrong checksum, and suspicious files. `note`: also encrypted keys, and in audits every file of a kind that often holds credentials, such as a `.env` without any.",
    example: "leaktrail audit --fail-on warning"
  },
  {
    name: "allow-incomplete",
    type: "flag",
    verbs: ["hook", "audit", "scan"],
    category: "Judgement",
    doc: "exit 0 instead of 3 when something could not be read",
    long: "The report still says what was not read. Findings still give exit code 1.",
    example: "leaktrail audit --allow-incomplete"
  },
  {
    name: "format",
    type: "text",
    choices: ["text", "json", "jsonl"],
    default: "text",
    verbs: ["audit", "scan"],
    category: "Output",
    doc: "form of the report on standard output",
    long: "`text` is for people. `json` is one object that follows `schema/report.schema.json`. `jsonl` is one object on each line, told apart by `type`: first a `header`; during `scan` a `found` for each secret in each file, as soon as that file is read; when everything is read a `finding` for each secret with all its places, then a `suppressed` for each silenced one; and last a `summary` with the coverage record. Output without that last line was cut off. An audit has no `found` lines: it can judge a secret only by its whole history.",
    example: "leaktrail audit --format json > report.json"
  },
  {
    name: "format",
    type: "text",
    choices: ["text", "json"],
    default: "text",
    verbs: ["patterns"],
    category: "Output",
    doc: "form of the answer on standard output",
    long: "`json` gives everything the catalogue knows of a pattern.",
    example: "leaktrail patterns list --format json"
  },
  {
    name: "detail",
    type: "flag",
    verbs: ["audit", "scan"],
    category: "Output",
    doc: "tell all that is known of each finding instead of one row",
    long: "For each finding: what it opens, why it is believed real, its whole life, every place it stands at, and the steps to take now. Only for the text format; the others always hold all of it.",
    example: "leaktrail audit --detail"
  },
  {
    name: "reveal",
    type: "flag",
    verbs: ["audit", "scan"],
    category: "Output",
    doc: "print the secrets themselves",
    long: "Without it no output holds more of a secret than its public prefix and, in long ones, the last four characters. With it the whole value is printed: keep such output out of logs.",
    example: "leaktrail audit --format json --reveal"
  },
  {
    name: "color",
    type: "text",
    choices: ["auto", "always", "never"],
    default: "auto",
    verbs: ["hook", "audit", "scan", "patterns"],
    category: "Output",
    doc: "colour in text output",
    long: "`auto` colours when standard output is a terminal. The environment variables NO_COLOR and FORCE_COLOR change what `auto` means; `always` and `never` win over both.",
    example: "leaktrail audit --color always | less -R"
  },
  {
    name: "no-progress",
    type: "flag",
    verbs: ["audit", "scan"],
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
  }
];
function optionsOf(verb) {
  return OPTIONS.filter((option) => option.verbs.includes(verb));
}

// lib/cli/hook-args.ts
function parseHookArgs(argv, onDisk) {
  const options = optionsOf("hook");
  const values = new Map(options.flatMap(({ name, default: value }) => value === void 0 ? [] : [[name, value]]));
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
    const [, attached] = splitAtEquals(word);
    if (option.type === "flag" && attached === null) values.set(option.name, "true");
    else if (option.type === "flag") throw usage(`${splitAtEquals(word)[0]} takes no value`);
    else values.set(option.name, checkedValue(option, attached ?? argv[++i]));
  }
  if (files.includes("")) throw usage("a file name is empty");
  return { values, files };
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
function signature({ name, short, choices }) {
  const value = choices === void 0 ? "" : ` ${choices.join("|")}`;
  return `${short === void 0 ? "" : `-${short}, `}--${name}${value}`;
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
  const late = new Promise((resolve4) => {
    timer = setTimeout(() => resolve4("late"), patience);
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
  await new Promise((resolve4, reject) => {
    stream.write(text, (error) => error ? reject(error) : resolve4());
  });
}

// lib/cli/hook.ts
async function runHook(argv, io) {
  if (argv[0] === "--help" || argv[0] === "-h") {
    await writeOut(io.stdout, hookHelp());
    return EXIT.clean;
  }
  const onDisk = (file) => (0, import_node_fs5.lstatSync)((0, import_node_path5.resolve)(io.cwd, file), { throwIfNoEntry: false }) !== void 0;
  const args = parseHookArgs(argv, onDisk);
  const context = hookContext(io.cwd, io.env);
  const facts = mayBeMessage(args.files) ? checkoutFacts(context) : null;
  const mode = hookMode({
    env: io.env,
    args: args.files,
    inGitDir: (file) => facts !== null && isInside(facts.gitDir, (0, import_node_path5.resolve)(io.cwd, file)),
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
function isInside(folder, file) {
  return [file, physical(file)].some((path) => path.startsWith(folder + import_node_path5.sep));
}
function physical(file) {
  try {
    return (0, import_node_path5.join)((0, import_node_fs5.realpathSync)((0, import_node_path5.dirname)(file)), (0, import_node_path5.basename)(file));
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
    await writeOut(io.stderr, `leaktrail: ${escapeLines(error.message)}
${escapeLines(error.remedy)}
`);
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
