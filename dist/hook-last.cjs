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
  noteLast: () => noteLast,
  unstagedEntries: () => unstagedEntries
});
module.exports = __toCommonJS(stdin_exports);

// lib/cache/directory.ts
var import_node_path = require("node:path");
function cacheDirectory(env, platform) {
  const asked = env["LEAKTRAIL_CACHE_DIR"] ?? "";
  if (asked !== "") return (0, import_node_path.isAbsolute)(asked) ? asked : null;
  const base = userCaches(env, platform);
  return (0, import_node_path.isAbsolute)(base) ? (0, import_node_path.join)(base, "leaktrail") : null;
}
function userCaches(env, platform) {
  if (platform === "win32") return env["LOCALAPPDATA"] ?? "";
  const home = env["HOME"] ?? "";
  if (platform === "darwin") return home === "" ? "" : (0, import_node_path.join)(home, "Library", "Caches");
  const xdg = env["XDG_CACHE_HOME"] ?? "";
  if ((0, import_node_path.isAbsolute)(xdg)) return xdg;
  return home === "" ? "" : (0, import_node_path.join)(home, ".cache");
}

// lib/cache/last-findings.ts
var import_node_crypto2 = require("node:crypto");
var import_node_fs3 = require("node:fs");

// lib/cache/file.ts
var import_node_crypto = require("node:crypto");
var import_node_fs2 = require("node:fs");
var import_node_path3 = require("node:path");

// lib/cache/guard.ts
var import_node_fs = require("node:fs");
var import_node_path2 = require("node:path");
var OTHERS_WRITE = 18;
function isOurFolder(dir, foreign) {
  try {
    const folders = foreign.map((other) => (0, import_node_fs.realpathSync)(other));
    const isForeign = (path) => folders.some((folder) => isInside(path, folder));
    const missing = missingFolders(dir);
    if (isForeign((0, import_node_fs.realpathSync)(missing[0] === void 0 ? dir : (0, import_node_path2.dirname)(missing[0])))) return false;
    for (const folder of missing) makeFolder(folder);
    const stats = (0, import_node_fs.lstatSync)(dir);
    return stats.isDirectory() && isOurs(stats) && !isForeign((0, import_node_fs.realpathSync)(dir));
  } catch {
    return false;
  }
}
function isOurs({ uid, mode }) {
  const self = process.getuid?.();
  return self === void 0 || uid === self && (mode & OTHERS_WRITE) === 0;
}
function missingFolders(dir) {
  const missing = [];
  for (let path = dir; !(0, import_node_fs.existsSync)(path) && (0, import_node_path2.dirname)(path) !== path; path = (0, import_node_path2.dirname)(path)) missing.unshift(path);
  return missing;
}
function makeFolder(path) {
  try {
    (0, import_node_fs.mkdirSync)(path, { mode: 448 });
  } catch (error) {
    if (error.code !== "EEXIST") throw error;
  }
}
function isInside(path, folder) {
  const way = (0, import_node_path2.relative)(folder, path);
  return way === "" || way !== ".." && !way.startsWith(`..${import_node_path2.sep}`) && !(0, import_node_path2.isAbsolute)(way);
}

// lib/cache/file.ts
var MAX_FILE_BYTES = 512 * 1024 ** 2;
var UNFINISHED = ".tmp";
var CAREFULLY = (import_node_fs2.constants.O_NOFOLLOW ?? 0) | (import_node_fs2.constants.O_NONBLOCK ?? 0);
var ROOM = 1024 ** 2;
function writeOwnFile(dir, name, pieces) {
  if (pieces.reduce((sum, piece) => sum + piece.length, 0) > MAX_FILE_BYTES) return false;
  const unfinished = (0, import_node_path3.join)(dir, `${name}.${(0, import_node_crypto.randomBytes)(8).toString("hex")}${UNFINISHED}`);
  try {
    writeAll(unfinished, pieces);
    (0, import_node_fs2.renameSync)(unfinished, (0, import_node_path3.join)(dir, name));
    return true;
  } catch {
    forget(unfinished);
    return false;
  }
}
function forget(path) {
  try {
    (0, import_node_fs2.unlinkSync)(path);
  } catch {
  }
}
function writeAll(path, pieces) {
  const file = (0, import_node_fs2.openSync)(path, import_node_fs2.constants.O_WRONLY | import_node_fs2.constants.O_CREAT | import_node_fs2.constants.O_EXCL | CAREFULLY, 384);
  try {
    for (const piece of pieces) {
      for (let at = 0; at < piece.length; ) at += (0, import_node_fs2.writeSync)(file, piece, at, piece.length - at);
    }
  } finally {
    (0, import_node_fs2.closeSync)(file);
  }
}

// lib/cache/frame.ts
var import_node_zlib = require("node:zlib");
var CACHE_VERSION = 4;
var MAGIC = "LTRAIL\r\n";
var BYTE_ORDER = 16909060;
var KEY_BYTES = 32;
var HEADER_BYTES = 8 + 4 * 4 + KEY_BYTES;
var CHECKSUM_AT = 16;
var ALIGNMENT = 8;
function pack(key, sections) {
  const head = new Uint8Array(aligned(HEADER_BYTES + 8 * sections.length));
  const view = new DataView(head.buffer);
  head.set(new TextEncoder().encode(MAGIC));
  new Uint32Array(head.buffer, 8, 1)[0] = BYTE_ORDER;
  view.setUint32(12, CACHE_VERSION, true);
  view.setUint32(20, sections.length, true);
  head.set(key, 24);
  sections.forEach((section, index) => view.setFloat64(HEADER_BYTES + 8 * index, section.byteLength, true));
  const pieces = [head, ...sections.flatMap(padded)];
  view.setUint32(CHECKSUM_AT, checksum(pieces), true);
  return pieces;
}
var NO_CHECKSUM = new Uint8Array(4);
function checksum(pieces) {
  return pieces.reduce((sum, piece) => piece.length === 0 ? sum : (0, import_node_zlib.crc32)(piece, sum), 0);
}
function padded(section) {
  const bytes = new Uint8Array(section.buffer, section.byteOffset, section.byteLength);
  const rest = aligned(bytes.length) - bytes.length;
  return rest === 0 ? [bytes] : [bytes, new Uint8Array(rest)];
}
function aligned(length) {
  return Math.ceil(length / ALIGNMENT) * ALIGNMENT;
}

// lib/cache/prune.ts
var DAY = 24 * 60 * 60 * 1e3;
var BOUNDS = { bytes: 1024 ** 3, age: 60 * DAY };
var LAST_FINDINGS = ".last";

// lib/cache/last-findings.ts
function keepLast(dir, top, findings) {
  const key = keyOf(top);
  if (key === null || !isOurFolder(dir, [top])) return;
  writeOwnFile(dir, nameOf(key), pack(key, [new TextEncoder().encode(JSON.stringify(findings))]));
}
function keyOf(top) {
  try {
    return (0, import_node_crypto2.createHash)("sha256").update(`last findings\0${(0, import_node_fs3.realpathSync)(top)}`).digest();
  } catch {
    return null;
  }
}
function nameOf(key) {
  return `${Buffer.from(key).toString("hex")}${LAST_FINDINGS}`;
}

// lib/cli/hook/last.ts
function noteLast(findings, blocking, top, env) {
  const dir = cacheDirectory(env, process.platform);
  if (dir === null) return;
  const notes = findings.map(({ id, pattern, title, secret, location }, at) => {
    const { path, pathBytes, line, column, where, blob } = location;
    return {
      id,
      pattern,
      title,
      masked: secret?.masked ?? null,
      path,
      ...pathBytes !== void 0 && { pathBytes },
      line,
      column,
      where,
      ...blob !== void 0 && { blob },
      blocking: at < blocking
    };
  });
  keepLast(dir, top, notes);
}

// lib/cli/hook/unstaged.ts
var import_node_fs5 = require("node:fs");
var import_node_path4 = require("node:path");

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

// lib/config/ignore/entry-text.ts
var MOST_CHARACTERS = 4 * 1024 ** 2;

// lib/config/ignore/find-entries.ts
var ENTRY_FILES = {
  file: ".leaktrail-ignore",
  baseline: ".leaktrail-baseline"
};
var MOST_READ = 16 * MOST_CHARACTERS;

// lib/git/hook-context.ts
var import_node_child_process = require("node:child_process");

// lib/git/process.ts
var import_node_fs4 = require("node:fs");

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
  if (error.code === "ENOENT" && (command.cwd === void 0 || (0, import_node_fs4.existsSync)(command.cwd))) return noGit(error);
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

// lib/cli/hook/unstaged.ts
function unstagedEntries(context, top, suppressed) {
  return Object.values(ENTRY_FILES).filter((file) => {
    const used = suppressed.flatMap((one) => one.file === file ? one.line ?? [] : []);
    if (used.length === 0) return false;
    const staged = new Set(linesOf(askGit(context, ["cat-file", "blob", `:${file}`], { accept: [0, 128] }).toString()));
    const onDisk = linesOf(readText((0, import_node_path4.join)(top, file)));
    return used.some((line) => !staged.has(onDisk[line - 1] ?? ""));
  });
}
function linesOf(text) {
  return text.split(/\r?\n/).map((line) => line.trim());
}
function readText(path) {
  try {
    return (0, import_node_fs5.readFileSync)(path, "utf8");
  } catch {
    return "\0";
  }
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  noteLast,
  unstagedEntries
});
