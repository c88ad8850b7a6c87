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
  scanPush: () => scanPush
});
module.exports = __toCommonJS(stdin_exports);

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
  const pairs2 = Math.min(bytes.length, SNIFF_BYTES) >> 1;
  let even = 0;
  let odd = 0;
  for (let i = 0; i < pairs2 * 2; i += 2) {
    if (bytes[i] === 0) even++;
    if (bytes[i + 1] === 0) odd++;
  }
  if (odd > pairs2 * 0.6 && even < pairs2 * 0.1) return "utf-16le";
  if (even > pairs2 * 0.6 && odd < pairs2 * 0.1) return "utf-16be";
  return even + odd === 0 ? "bytes" : sniffByLineEnds(bytes.subarray(0, pairs2 * 2));
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

// lib/sources/message.ts
var part;
var load = () => part ??= require("./hook-named.cjs");
var messageOf = (...args) => load().messageOf(...args);

// lib/core/error.ts
var LeaktrailError = class extends Error {
  code;
  /** One sentence that tells the user how to get past it. */
  remedy;
  constructor(code, message2, remedy, cause) {
    super(message2, cause === void 0 ? void 0 : { cause });
    this.name = "LeaktrailError";
    this.code = code;
    this.remedy = remedy;
  }
};
function isLeaktrailError(value) {
  return typeof value === "object" && value !== null && value.name === "LeaktrailError";
}

// lib/git/hook-context.ts
var import_node_child_process = require("node:child_process");

// lib/git/process.ts
var import_node_fs = require("node:fs");

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
  if (error.code === "ENOENT" && (command.cwd === void 0 || (0, import_node_fs.existsSync)(command.cwd))) return noGit(error);
  return new LeaktrailError(
    "git-failed",
    `git ${command.args[0] ?? ""} could not be started: ${escapeForTerminal(error.message)}`,
    "Check that git runs in this shell.",
    error
  );
}

// lib/git/hook-context.ts
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

// lib/sources/push.ts
var import_node_fs2 = require("node:fs");
var import_node_path = require("node:path");

// lib/sources/hook-mode.ts
function isZero(oid) {
  return /^0+$/.test(oid);
}

// lib/git/checkout-facts.ts
var EMPTY_TREE = {
  sha1: "4b825dc642cb6eb9a060e54bf8d69288fbee4904",
  sha256: "6ef19b41225c5369f1c104d45d8d85efa9b057b53b14b4b9b939dd74decc5321"
};

// lib/sources/range.ts
var ALL_REMOTES = "*";
var BATCH = 500;
function rangeCommits(context, range) {
  if (range.tips.length === 0) return [];
  const args = ["rev-list", "--topo-order", "--reverse", "--parents", "--stdin"];
  if (range.remote !== null)
    args.push("--not", range.remote === ALL_REMOTES ? "--remotes" : `--remotes=${range.remote}`);
  const input = [...range.tips, ...range.exclude.map((oid) => `^${oid}`), ""].join("\n");
  const lines = latin1(askGit(context, args, { input })).split("\n");
  return lines.filter((line) => line !== "").map((line) => {
    const [oid, ...parents] = line.split(" ");
    return { oid, parents };
  });
}
function* commitChanges(context, commits) {
  for (let start = 0; start < commits.length; start += BATCH) {
    const batch = commits.slice(start, start + BATCH);
    const input = batch.flatMap(pairs).join("\n");
    const args = ["diff-tree", "--stdin", "-r", "--root", "--always", ...RAW_DIFF];
    const blocks = parseRawDiff(askGit(context, args, { input: `${input}
` }));
    let next = 0;
    for (const { oid, parents } of batch) {
      const own = blocks.slice(next, next += Math.max(1, parents.length));
      if (own.length < Math.max(1, parents.length) || own.some(({ header }) => header !== oid)) throw leftOut(oid);
      yield { commit: oid, change: changeAgainst(own.map(({ changes }) => changes)) };
    }
  }
}
function pairs({ oid, parents }) {
  return parents.length === 0 ? [oid] : parents.map((parent) => `${oid} ${parent}`);
}
function leftOut(oid) {
  return new LeaktrailError("unreadable", `git did not compare commit ${oid}`, "Check the repository with: git fsck");
}
function netChange(context, from, to) {
  const base = latin1(askGit(context, ["merge-base", from, to], { accept: [0, 1] })).trim();
  return changeAgainst([treeChanges(context, base || from, to)]);
}
function treeContent(context, tree) {
  const empty = EMPTY_TREE[tree.length === 40 ? "sha1" : "sha256"];
  return changeAgainst([treeChanges(context, empty, tree)]);
}
function treeChanges(context, from, to) {
  return parseRawDiff(askGit(context, ["diff-tree", "-r", ...RAW_DIFF, from, to]))[0]?.changes ?? [];
}
function latin1(bytes) {
  return bytes.toString("latin1");
}

// lib/sources/push.ts
function planRange(context, mode) {
  switch (mode.kind) {
    case "push":
      return planPush(context, mode.updates, mode.remote ?? ALL_REMOTES);
    case "branch": {
      const tip = resolveRevision(context, mode.branch);
      return { range: { tips: [tip], exclude: [], remote: mode.remote ?? ALL_REMOTES }, from: null, named: [tip] };
    }
    case "range": {
      const tip = resolveRevision(context, mode.to);
      const from = isZero(mode.from) ? null : resolveRevision(context, `${mode.from}^{commit}`);
      return { range: { tips: [tip], exclude: from === null ? [] : [from], remote: mode.remote }, from, named: [tip] };
    }
  }
}
function planPush(context, updates, remote) {
  const named = [...new Set(updates.map(({ localOid }) => localOid).filter((oid) => !isZero(oid)))];
  const remoteOids = [...new Set(updates.map(({ remoteOid }) => remoteOid).filter((oid) => !isZero(oid)))];
  const exclude = named.length === 0 ? [] : commitsAmong(context, remoteOids);
  return { range: { tips: named, exclude, remote }, from: null, named };
}
function commitsAmong(context, oids) {
  if (oids.length === 0) return [];
  const names = oids.map((oid) => `${oid}^{commit}`).join("\n");
  const answer = askGit(context, ["cat-file", "--batch-check=%(objectname)"], { input: `${names}
` });
  return answer.toString("latin1").split("\n").filter((line) => /^[0-9a-f]+$/.test(line));
}
function resolveRevision(context, name) {
  const args = ["rev-parse", "--quiet", "--verify", "--end-of-options", name];
  const answer = askGit(context, args, { accept: [0, 1] }).toString("latin1").trim();
  if (/^[0-9a-f]+$/.test(answer)) return answer;
  throw new LeaktrailError(
    "unknown-revision",
    `${name} is not known in this repository`,
    "Fetch it first; in CI, check out with the whole history (fetch-depth: 0)."
  );
}
async function peelTips(objects, named) {
  const commits = [];
  const others = [];
  const tags = [];
  const seen = /* @__PURE__ */ new Set();
  for (let wanted = [...named]; wanted.length > 0; ) {
    const next = [];
    wanted.forEach((oid) => seen.add(oid));
    for await (const answer of objects.read(wanted)) {
      if (answer.type === "missing" || answer.type === "too-large") throw unreadableTip(answer.name);
      if (answer.type === "commit") commits.push(answer.name);
      else if (answer.type !== "tag") others.push({ oid: answer.name, type: answer.type });
      else {
        tags.push({ oid: answer.name, bytes: answer.bytes });
        const target = /^object ([0-9a-f]+)$/m.exec(new TextDecoder().decode(answer.bytes))?.[1];
        if (target === void 0) throw unreadableTip(answer.name);
        if (!seen.has(target)) next.push(target);
      }
    }
    wanted = next;
  }
  return { commits, others, tags };
}
function unreadableTip(oid) {
  return new LeaktrailError(
    "unreadable",
    `object ${oid}, which is to be pushed, cannot be read`,
    "Check the repository with: git fsck"
  );
}
function shallowGaps(context, commits) {
  const answer = askGit(context, ["rev-parse", "--git-path", "shallow"]);
  const file = (0, import_node_path.resolve)(context.cwd, answer.toString("utf8").replace(/\n$/, ""));
  const cut = new Set(readShallow(file));
  const reached = commits.find((oid) => cut.has(oid));
  if (reached === void 0) return [];
  return [{ reason: `the history is cut off at commit ${reached} (shallow clone)`, command: "git fetch --unshallow" }];
}
function readShallow(file) {
  try {
    return (0, import_node_fs2.readFileSync)(file, "latin1").split("\n");
  } catch (error) {
    if (error.code === "ENOENT") return [];
    throw new LeaktrailError("unreadable", `${file} cannot be read`, "Make it readable for you.", error);
  }
}

// lib/core/secret-key.ts
var part2;
var load2 = () => part2 ??= require("./hook-found.cjs");
var secretKey = (...args) => load2().secretKey(...args);

// lib/judge/occurrences.ts
var part3;
var load3 = () => part3 ??= require("./hook-found.cjs");
var occurrencesIn = (...args) => load3().occurrencesIn(...args);
var barelyMarked = (...args) => load3().barelyMarked(...args);
var wholeFile = (...args) => load3().wholeFile(...args);

// lib/judge/newness.ts
var part4;
var load4 = () => part4 ??= require("./hook-found.cjs");
var secretsByAge = (...args) => load4().secretsByAge(...args);
var pathsByAge = (...args) => load4().pathsByAge(...args);

// lib/core/blob.ts
function blobPlace({ path, pathBytes, oid }) {
  return { path, ...pathBytes !== void 0 && { pathBytes }, ...oid !== void 0 && { oid } };
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
var part5;
var load5 = () => part5 ??= require("./hook-files.cjs");
var readFormats = (...args) => load5().readFormats(...args);

// lib/detect/files/registry.ts
var part6;
var load6 = () => part6 ??= require("./hook-files.cjs");
var formatsFor = (...args) => load6().formatsFor(...args);

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
var part7;
var load7 = () => part7 ??= require("./hook-found.cjs");
var resolveOverlaps = (...args) => load7().resolveOverlaps(...args);

// lib/detect/redact-facts.ts
var part8;
var load8 = () => part8 ??= require("./hook-found.cjs");
var redactFacts = (...args) => load8().redactFacts(...args);

// lib/detect/outcome.ts
var NOTHING = { detections: [], placeholders: /* @__PURE__ */ new Map() };
function outcomeOf(judged2, masked, unit) {
  if (judged2.length + masked.length === 0) return NOTHING;
  const placeholders = /* @__PURE__ */ new Map();
  const count = (name) => void placeholders.set(name, (placeholders.get(name) ?? 0) + 1);
  const kept = [];
  for (const detection of markParts(resolveOverlaps(judged2))) {
    if (detection.verdict === "placeholder") count(detection.pattern.name);
    else kept.push(unit === 1 ? detection : inBytes(detection, unit));
  }
  masked.forEach(count);
  return { detections: redactFacts(kept), placeholders };
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
var part9;
var load9 = () => part9 ??= require("./hook-judge.cjs");
var confirmIn = (...args) => load9().confirmIn(...args);

// lib/detect/placeholder/mask.ts
var part10;
var load10 = () => part10 ??= require("./hook-literal.cjs");
var startsMask = (...args) => load10().startsMask(...args);

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
  const keyword = pattern.keywords.find((literal) => piece.startsWith(literal, at2));
  return keyword !== void 0 && startsMask(piece, at2 + keyword.length);
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
  const add = (site) => void (site !== null && sites.push(site));
  for (const [index2, starts] of hitsByPattern(hits, catalogue)) {
    const compiled = catalogue.compiledAt(index2);
    if (compiled.pattern.anchor === "start") for (const at2 of starts) add(siteAt(text, at2, compiled, facts, seen));
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
  const next = bytes[at2 + 1];
  if (next === 120) return hexEscape(bytes, at2, 2, 2, to);
  if (next === 117) return hexEscape(bytes, at2, 2, 4, to);
  const code = THEMSELVES.has(next) ? next : LETTERS2[next];
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
  let plain = 0;
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
    if (byte >= 32 && byte < 127 || byte === 10 || byte === 13 || byte === 9) plain++;
    else if (byte === 0) wide++;
    if (byte === GZIP[count]) packed++;
    count++;
    if (packed === GZIP.length) return true;
    if (count - plain - wide > HEAD - LEAST_TEXT && packed < count) return false;
  }
  return plain >= Math.min(count, LEAST_TEXT) || plain >= 2 && plain + wide >= LEAST_TEXT - 1;
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
  let behind = lineBehind(bytes, to);
  if (before === null && behind === null) return null;
  for (let at2 = from; at2 < to; at2++) if (IN_BASE64[bytes[at2]] === 0) return null;
  const lines = [{ from, to }];
  for (; before !== null && joins(before, lines.at(-1), bytes); before = lineBefore(bytes, before.from)) {
    lines.push(before);
  }
  lines.reverse();
  for (; behind !== null && joins(lines.at(-1), behind, bytes); behind = lineBehind(bytes, behind.to)) {
    lines.push(behind);
  }
  return lines.length === 1 ? null : lines;
}
function joins(line, next, bytes) {
  const length = line.to - line.from;
  return length >= SHORTEST_FULL_LINE && length <= LONGEST_LINE2 && length % 4 === 0 && next.to - next.from <= length && bytes[line.to - 1] !== PADDING && (next.to === bytes.length || ENDS_LINE[bytes[next.to]] === 1);
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
var part11;
var load11 = () => part11 ??= require("./hook-views.cjs");
var siteOfRun = (...args) => load11().siteOfRun(...args);
var siteOfPacked = (...args) => load11().siteOfPacked(...args);

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
  const plain = detectView(bytes, null, catalogue, facts);
  const wide = detectWide(bytes, catalogue, facts);
  const read2 = wide === null ? plain : joined(wide, plain);
  return isPacked(bytes) ? joined(read2, detectPacked(bytes, catalogue, facts)) : read2;
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
var import_node_fs3 = require("node:fs");
var GLOB_TABLE = (0, import_node_fs3.readFileSync)(__dirname + "/hook-globs.txt", "latin1");

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
var LONGEST_PATH = 4096;
function ending(path) {
  if (path.length <= LONGEST_PATH) return path;
  const slash = path.indexOf("/", path.length - LONGEST_PATH);
  return path.slice((slash === -1 ? path.lastIndexOf("/") : slash) + 1);
}
function possible(folded) {
  if (index === null && ++questions > WORTH_INDEXING) index = indexGlobs(GLOB_TABLE);
  const under = index === null ? searched : indexed(index);
  const name = baseName(folded);
  const globs = [];
  const add = (more) => void (more.length > 0 && globs.push(...more));
  add(under("name", name));
  add(under("extension", name.slice(name.lastIndexOf(".") + 1)));
  for (const segment of new Set(folded.split("/"))) add(under("segment", segment));
  for (const glob of under("prefix")) if (name.startsWith(glob.literal)) globs.push(glob);
  for (const glob of under("any")) if (folded.includes(glob.literal)) globs.push(glob);
  return globs;
}
var NONE = [];
function indexed(globs) {
  return (kind, literal = "") => globs[kind].get(literal) ?? NONE;
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
var searched = (kind, literal) => {
  const start = literal === void 0 ? `${kind} ` : `${kind} ${literal}	`;
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
var part12;
var load12 = () => part12 ??= require("./hook-found.cjs");
var strictestRule = (...args) => load12().strictestRule(...args);

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

// lib/cli/hook/scan.ts
async function scanChange(change, origin, engine, into) {
  into.skipped.push(...change.skipped);
  into.looked += change.entered.length + change.left.length;
  const found = [];
  for await (const item of sideBlobs(origin.objects, change.entered, origin.where)) {
    const scanned = look(item, engine, into);
    if (scanned !== null) found.push(scanned);
  }
  if (found.length > 0) judge(found, await oldSide(change, origin.objects, engine), origin.commit, into);
}
async function scanAll(source, engine, into, commit) {
  for await (const item of source) {
    const scanned = look(item, engine, into);
    if (scanned !== null) judge([scanned], { secrets: /* @__PURE__ */ new Set(), hasPath: () => false }, commit, into);
  }
}
function look(item, engine, into) {
  if (!("where" in item)) {
    into.skipped.push(item);
    return null;
  }
  into.blobs++;
  into.bytes += item.bytes.length;
  const { scanned } = scanInto(item, engine, into);
  if (scanned !== null) {
    for (const location of barelyMarked(item.bytes, scanned.occurrences)) into.bareMarks.add(location);
  }
  return scanned;
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
      const scanned = scanBlob(item, engine, /* @__PURE__ */ new Map());
      for (const { detection } of scanned?.occurrences ?? []) secrets.add(secretKey(detection));
      if (scanned !== null && scanned.sensitive !== null) paths.add(pathKey(scanned.sensitive.location));
    }
  } catch (error) {
    if (!isLeaktrailError(error) || error.code !== "unreadable") throw error;
  }
  return { secrets, hasPath: ({ location }) => paths.has(pathKey(location)) };
}

// lib/cli/hook/push.ts
async function scanPush(context, mode, objects, engine, into) {
  const { range, from, named } = planRange(context, mode);
  const tips = await peelTips(objects, named);
  const commits = rangeCommits(context, { ...range, tips: tips.commits });
  const ids = commits.map(({ oid }) => oid);
  for (const { commit, change } of commitChanges(context, commits)) {
    await scanChange(change, { objects, where: "tree", commit }, engine, into);
  }
  await scanMessages(objects, ids, engine, into);
  await scanTagged(context, objects, tips, engine, into);
  const [tip] = tips.commits;
  if (from !== null && tip !== void 0) {
    await scanChange(netChange(context, from, tip), { objects, where: "tree" }, engine, into);
  }
  return ids.length === 0 ? [] : shallowGaps(context, ids);
}
async function scanMessages(objects, ids, engine, into) {
  for await (const answer of objects.read(ids)) {
    const place = { path: "commit message", oid: answer.name };
    if (answer.type === "missing") into.skipped.push({ ...place, reason: "missing-object", incomplete: true });
    else if (answer.type === "too-large") into.skipped.push({ ...place, reason: "too-large", incomplete: true });
    else await scanAll([message(answer.bytes, "message", answer.name)], engine, into, answer.name);
  }
}
async function scanTagged(context, objects, { tags, others }, engine, into) {
  await scanAll(
    tags.map(({ oid, bytes }) => message(bytes, "tag-message", oid)),
    engine,
    into
  );
  for (const { oid, type } of others) {
    const change = type === "tree" ? treeContent(context, oid) : changeAgainst([]);
    await scanChange(change, { objects, where: "blob-ref" }, engine, into);
    if (type === "blob") {
      await scanAll(sideBlobs(objects, [{ path: oid, oid, link: false }], "blob-ref"), engine, into);
    }
  }
}
function message(object, where, oid) {
  return { path: where === "message" ? "commit message" : "tag message", where, bytes: messageOf(object), oid };
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  scanPush
});
