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
  messageFile: () => messageFile,
  messageOf: () => messageOf,
  namedFiles: () => namedFiles
});
module.exports = __toCommonJS(stdin_exports);

// lib/sources/named-files.ts
var import_node_path = require("node:path");

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
function bytesOfText(text) {
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    bytes[i] = unit > 255 ? 255 : unit;
  }
  return bytes;
}
function compareText(a, b) {
  return a < b ? -1 : Number(a > b);
}

// lib/core/position.ts
function sequenceLength(bytes, at, end) {
  const lead = bytes[at] ?? 0;
  if (lead < 194 || lead > 244) return 1;
  const length = lead < 224 ? 2 : lead < 240 ? 3 : 4;
  if (at + length > end) return 1;
  const second = bytes[at + 1] ?? 0;
  const low = lead === 224 ? 160 : lead === 240 ? 144 : 128;
  const high = lead === 237 ? 159 : lead === 244 ? 143 : 191;
  if (second < low || second > high) return 1;
  for (let i = at + 2; i < at + length; i++) {
    if (((bytes[i] ?? 0) & 192) !== 128) return 1;
  }
  return length;
}

// lib/core/path.ts
function displayPath(raw) {
  if (raw.every((byte) => byte < 128)) return { path: byteString(raw) };
  if (isUtf8(raw)) return { path: new TextDecoder("utf-8", { ignoreBOM: true }).decode(raw) };
  let path = "";
  for (let at = 0; at < raw.length; ) {
    const length = sequenceLength(raw, at, raw.length);
    const byte = raw[at] ?? 0;
    path += length === 1 && byte > 127 ? `\\x${byte.toString(16).padStart(2, "0").toUpperCase()}` : new TextDecoder().decode(raw.subarray(at, at + length));
    at += length;
  }
  return { path, pathBytes: btoa(byteString(raw)) };
}
var BEYOND_ASCII = /[\u0080-\uffff]/;
function shownPath(raw) {
  return BEYOND_ASCII.test(raw) ? displayPath(bytesOfText(raw)) : { path: raw };
}
function toRaw(path) {
  return BEYOND_ASCII.test(path) ? byteString(new TextEncoder().encode(path)) : path;
}
function fromRaw(raw) {
  return BEYOND_ASCII.test(raw) ? new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytesOfText(raw)) : raw;
}
function isUtf8(raw) {
  for (let at = 0; at < raw.length; ) {
    const length = sequenceLength(raw, at, raw.length);
    if (length === 1 && (raw[at] ?? 0) > 127) return false;
    at += length;
  }
  return true;
}

// lib/sources/disk.ts
var import_node_fs = require("node:fs");
var nodeDisk = {
  list(folder2) {
    const entries = (0, import_node_fs.readdirSync)(nodePath(folder2), { withFileTypes: true, encoding: "latin1" });
    return entries.map((entry) => ({ name: entry.name, kind: kindOfEntry(folder2, entry) })).sort((a, b) => compareText(a.name, b.name));
  },
  kindOf: (path) => kindOfStats((0, import_node_fs.lstatSync)(nodePath(path))),
  read,
  head: (file, length) => part(file, 0, length),
  part,
  linkText: (link) => (0, import_node_fs.readlinkSync)(nodePath(link), "buffer"),
  physical: (path) => (0, import_node_fs.realpathSync)(nodePath(path), "latin1")
};
function joinRaw(folder2, name) {
  return folder2 === "" ? name : `${folder2}/${name}`;
}
var ASCII = /^[\0-\x7f]*$/;
function nodePath(path) {
  return ASCII.test(path) ? path : Buffer.from(path, "latin1");
}
function kindOfEntry(folder2, entry) {
  if (entry.isFile()) return "file";
  if (entry.isDirectory()) return "folder";
  if (entry.isSymbolicLink()) return "link";
  if (entry.isFIFO() || entry.isSocket() || entry.isBlockDevice() || entry.isCharacterDevice()) return "special";
  return kindOfStats((0, import_node_fs.lstatSync)(nodePath(joinRaw(folder2, entry.name))));
}
function kindOfStats(stats) {
  if (stats.isFile()) return "file";
  if (stats.isDirectory()) return "folder";
  return stats.isSymbolicLink() ? "link" : "special";
}
var OPEN_FLAGS = import_node_fs.constants.O_RDONLY | (import_node_fs.constants.O_NOFOLLOW ?? 0) | (import_node_fs.constants.O_NONBLOCK ?? 0);
function read(file, maxSize) {
  const descriptor = (0, import_node_fs.openSync)(nodePath(file), OPEN_FLAGS);
  try {
    const stats = (0, import_node_fs.fstatSync)(descriptor);
    if (!stats.isFile()) return { kind: "special" };
    if (stats.size > maxSize) return { kind: "too-large", size: stats.size };
    return readToEnd(descriptor, stats.size, maxSize);
  } finally {
    (0, import_node_fs.closeSync)(descriptor);
  }
}
function part(file, start, length) {
  const descriptor = (0, import_node_fs.openSync)(nodePath(file), OPEN_FLAGS);
  try {
    const bytes = Buffer.alloc(length);
    return bytes.subarray(0, (0, import_node_fs.readSync)(descriptor, bytes, 0, length, start));
  } finally {
    (0, import_node_fs.closeSync)(descriptor);
  }
}
function readToEnd(descriptor, size, maxSize) {
  let buffer = Buffer.allocUnsafeSlow(size + 1);
  let filled = 0;
  for (; ; ) {
    if (filled === buffer.length) buffer = Buffer.concat([buffer], Math.max(buffer.length * 2, 4096));
    const count = (0, import_node_fs.readSync)(descriptor, buffer, filled, buffer.length - filled, null);
    if (count === 0) return { kind: "content", bytes: buffer.subarray(0, filled) };
    filled += count;
    if (filled > maxSize) return { kind: "too-large", size: filled };
  }
}

// lib/sources/unreadable.ts
function systemMessage(error) {
  const { code, message } = error;
  const said = /^[A-Z0-9_]+: ([^,]+),/.exec(message ?? "")?.[1];
  return said === void 0 ? code ?? "unknown error" : `${said} (${code ?? ""})`;
}

// lib/sources/named-files.ts
var LIMIT = 500 * 1024 * 1024;
var LOST = "\uFFFD";
async function* namedFiles(files, cwd, disk = nodeDisk) {
  for (const file of files) {
    for (const name of rawNames(file, cwd, disk)) yield readNamed(name, toRaw((0, import_node_path.resolve)(cwd)), disk);
  }
}
function readNamed(name, cwd, disk) {
  const shown = shownPath(name);
  const path = isAbsolute(name) ? name : joinRaw(cwd, name);
  try {
    switch (disk.kindOf(path)) {
      case "file": {
        const content = disk.read(path, LIMIT);
        if (content.kind === "content") return { ...shown, where: "worktree", bytes: content.bytes };
        if (content.kind === "special") return { ...shown, reason: "special-file", incomplete: true };
        return { ...shown, reason: "too-large", bytes: content.size, incomplete: true };
      }
      case "link":
        return { ...shown, where: "worktree", bytes: disk.linkText(path), link: true };
      case "folder":
        return folder(shown, path, disk);
      case "special":
        return { ...shown, reason: "special-file", incomplete: true };
    }
  } catch (error) {
    return { ...shown, reason: "unreadable", detail: systemMessage(error), incomplete: true };
  }
}
function folder(shown, path, disk) {
  if (disk.list(path).some((entry) => entry.name === ".git")) {
    return { ...shown, reason: "submodule", incomplete: false };
  }
  return { ...shown, reason: "unreadable", detail: "it is a folder; `leaktrail scan` reads those", incomplete: true };
}
function rawNames(file, cwd, disk) {
  if (!file.includes(LOST)) return [toRaw(file)];
  let found = [file.startsWith("/") ? "/" : ""];
  for (const part2 of file.split("/").filter((name) => name !== "")) {
    found = found.flatMap(
      (base) => part2.includes(LOST) ? entriesLike(base, part2, cwd, disk) : [joinRaw(base, toRaw(part2))]
    );
  }
  return found.length > 0 ? found : [toRaw(file)];
}
function entriesLike(base, part2, cwd, disk) {
  const folderPath = isAbsolute(base) ? base : joinRaw(toRaw((0, import_node_path.resolve)(cwd)), base);
  try {
    const entries = disk.list(folderPath).filter((entry) => fromRaw(entry.name) === part2);
    return entries.map((entry) => joinRaw(base, entry.name));
  } catch {
    return [];
  }
}
function isAbsolute(path) {
  return /^(?:\/|[A-Za-z]:[\\/])/.test(path);
}

// lib/sources/message.ts
var import_node_fs2 = require("node:fs");
var import_node_path2 = require("node:path");

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

// lib/sources/message.ts
var SCISSORS = /^(\S+) -{24} >8 -{24}\r?\n(?=\1)/m;
function messageFile(file, cwd) {
  const shown = displayPath(Buffer.from(file));
  try {
    return { ...shown, where: "message", bytes: withoutDiff((0, import_node_fs2.readFileSync)((0, import_node_path2.resolve)(cwd, file))) };
  } catch (error) {
    const said = systemMessage(error);
    throw new LeaktrailError(
      "unreadable",
      `the message file ${file} cannot be read: ${said}`,
      "Check its permissions.",
      error
    );
  }
}
function withoutDiff(message) {
  const text = byteString(message);
  const cut = SCISSORS.exec(text);
  return cut === null ? message : bytesOfText(text.slice(0, cut.index));
}
function messageOf(object) {
  const bytes = Buffer.from(object.buffer, object.byteOffset, object.byteLength);
  const end = bytes.indexOf("\n\n");
  if (end === -1) return object.subarray(object.length);
  const message = object.subarray(end + 2);
  const written = writtenIn(bytes.subarray(0, end));
  return written.length === 0 ? message : Buffer.concat([message, ...written.flatMap((text) => [LINE_END, text])]);
}
var LINE_END = Buffer.from("\n");
var LONG_WORD = /[\w-]{20}/;
var MADE_BY_GIT = /* @__PURE__ */ new Set(["tree", "parent", "object", "type", "gpgsig", "gpgsig-sha256"]);
function writtenIn(head) {
  const people = Math.max(0, head.indexOf("\nauthor "));
  const text = head.toString("latin1", people);
  if (!LONG_WORD.test(text)) return [];
  return text.split(/\n(?! )/).flatMap((header) => {
    const name = header.slice(0, header.indexOf(" "));
    if (MADE_BY_GIT.has(name) || !LONG_WORD.test(header)) return [];
    if (name !== MERGED_TAG) return [Buffer.from(header, "latin1")];
    return [messageOf(Buffer.from(header.slice(name.length + 1).replaceAll("\n ", "\n"), "latin1"))];
  });
}
var MERGED_TAG = "mergetag";
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  messageFile,
  messageOf,
  namedFiles
});
