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
  indexAgainst: () => indexAgainst,
  stagedDiff: () => stagedDiff,
  wholeIndex: () => wholeIndex
});
module.exports = __toCommonJS(stdin_exports);

// lib/git/checkout-facts.ts
var import_node_fs = require("node:fs");
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
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  indexAgainst,
  stagedDiff,
  wholeIndex
});
