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
  configured: () => configured,
  textAtRef: () => textAtRef
});
module.exports = __toCommonJS(stdin_exports);

// lib/cli/hook/config.ts
var import_node_path7 = require("node:path");

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

// lib/cache/regex-answers.ts
var import_node_path4 = require("node:path");

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
function readOwnFile(path) {
  let file = null;
  try {
    file = (0, import_node_fs2.openSync)(path, import_node_fs2.constants.O_RDONLY | CAREFULLY);
    const stats = (0, import_node_fs2.fstatSync)(file);
    if (!stats.isFile() || !isOurs(stats) || stats.size > MAX_FILE_BYTES) return null;
    const bytes = new Uint8Array(new ArrayBuffer(stats.size + ROOM), 0, stats.size);
    for (let at = 0; at < bytes.length; ) {
      const read = (0, import_node_fs2.readSync)(file, bytes, at, bytes.length - at, null);
      if (read === 0) return null;
      at += read;
    }
    return bytes;
  } catch {
    return null;
  } finally {
    if (file !== null) (0, import_node_fs2.closeSync)(file);
  }
}
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
function unpack(file, key) {
  if (file.byteOffset % ALIGNMENT !== 0 || file.length < HEADER_BYTES) return null;
  const view = new DataView(file.buffer, file.byteOffset, file.length);
  const isKnown = Buffer.from(file.buffer, file.byteOffset, 8).toString("latin1") === MAGIC && new Uint32Array(file.buffer, file.byteOffset + 8, 1)[0] === BYTE_ORDER && view.getUint32(12, true) === CACHE_VERSION && key.every((byte, index) => file[24 + index] === byte);
  return isKnown ? sectionsOf(file, view) : null;
}
function sectionsOf(file, view) {
  const count = view.getUint32(20, true);
  let at = aligned(HEADER_BYTES + 8 * count);
  if (at > file.length) return null;
  const sections = [];
  for (let index = 0; index < count; index++) {
    const length = view.getFloat64(HEADER_BYTES + 8 * index, true);
    if (!(length >= 0 && at + length <= file.length)) return null;
    sections.push(file.subarray(at, at + length));
    at = aligned(at + length);
  }
  if (at !== file.length) return null;
  const written = view.getUint32(CHECKSUM_AT, true);
  const before = file.subarray(0, CHECKSUM_AT);
  return checksum([before, NO_CHECKSUM, file.subarray(CHECKSUM_AT + 4)]) === written ? sections : null;
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
var REGEX_ANSWER = ".regex";

// lib/cache/regex-answers.ts
function regexAnswers(dir, foreign) {
  if (!isOurFolder(dir, foreign)) return null;
  return {
    read(key) {
      const file = readOwnFile((0, import_node_path4.join)(dir, nameOf(key)));
      const sections = file === null ? null : unpack(file, key);
      return sections === null ? null : new TextDecoder().decode(sections[0]);
    },
    write(key, answer) {
      writeOwnFile(dir, nameOf(key), pack(key, [new TextEncoder().encode(answer)]));
    }
  };
}
function nameOf(key) {
  return `${Buffer.from(key).toString("hex")}${REGEX_ANSWER}`;
}

// lib/config/apart/run-apart.ts
var import_node_path5 = require("node:path");
var import_node_worker_threads = require("node:worker_threads");

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

// lib/detect/outcome.ts
var NOTHING = { detections: [], placeholders: /* @__PURE__ */ new Map() };

// lib/core/secret.ts
var HIDDEN_BEFORE_TAIL = 16;
var TAIL = 4;
var Secret = class {
  #value;
  #prefix;
  /**
   * @param value the secret as text
   * @param publicPrefix the part of the value that tells the format and is no secret (`ghp_`); must start the value
   */
  constructor(value, publicPrefix = "") {
    this.#value = value;
    this.#prefix = value.startsWith(publicPrefix) ? publicPrefix : "";
  }
  /** Length in UTF-16 code units. */
  get length() {
    return this.#value.length;
  }
  /** The part of the value that is no secret. */
  get publicPrefix() {
    return this.#prefix;
  }
  /** Public prefix, `...`, and the last four characters where 16 or more stay hidden. */
  get masked() {
    const hidden = this.#value.length - this.#prefix.length - TAIL;
    const tail = hidden >= HIDDEN_BEFORE_TAIL ? this.#value.slice(-TAIL) : "";
    return `${this.#prefix}...${tail}`;
  }
  /** The raw value. Callers: fingerprints, suppression, and reporters under `--reveal`. */
  reveal() {
    return this.#value;
  }
  toString() {
    return this.masked;
  }
  toJSON() {
    return this.masked;
  }
};

// lib/config/apart/messages.ts
var BUSY = 0;
function fromAnswer({ detections, placeholders }, patterns) {
  return {
    detections: detections.flatMap(({ pattern: name, value, publicPrefix, ...rest }) => {
      const pattern = patterns.find((one) => one.name === name);
      return pattern === void 0 ? [] : [{ ...rest, pattern, secret: new Secret(value, publicPrefix) }];
    }),
    placeholders
  };
}

// lib/config/apart/run-apart.ts
var BUDGET = 250;
var START = 1e4;
function runApart(patterns, now) {
  let thread = null;
  const late = /* @__PURE__ */ new Map();
  const end = () => {
    void thread?.worker.terminate();
    thread = null;
  };
  return {
    scan(bytes, path) {
      thread ??= start(patterns);
      const answer = thread === null ? null : ask(thread, { bytes: bytes.slice(), path, now });
      if (answer !== null) return fromAnswer(answer, patterns);
      end();
      late.set(path, lateSkip(path, patterns));
      return NOTHING;
    },
    close() {
      end();
      return [...late.values()];
    }
  };
}
function start(patterns) {
  const { port1, port2 } = new import_node_worker_threads.MessageChannel();
  const state = new Int32Array(new SharedArrayBuffer(4));
  const job = { patterns, port: port2, state };
  const worker = new import_node_worker_threads.Worker((0, import_node_path5.join)(__dirname, "hook-apart.cjs"), { workerData: job, transferList: [port2] });
  worker.on("error", () => {
  });
  worker.unref();
  port1.unref();
  return Atomics.wait(state, 0, BUSY, START) === "timed-out" ? null : { worker, port: port1, state };
}
function ask({ port, state }, question) {
  Atomics.store(state, 0, BUSY);
  port.postMessage(question);
  if (Atomics.wait(state, 0, BUSY, BUDGET) === "timed-out") return null;
  return (0, import_node_worker_threads.receiveMessageOnPort)(port)?.message ?? null;
}
function lateSkip(path, patterns) {
  const names = patterns.map(({ name }) => name).join(", ");
  return { path, reason: "slow-pattern", detail: `more than ${BUDGET} ms for ${names}`, incomplete: true };
}

// lib/config/file/in-place-of-options.ts
var OPTION_KEYS = [
  {
    option: "fail-on",
    shape: "text",
    keys: (verb) => [["failOn", verb], ["failOn"]],
    verbs: ["hook", "audit", "scan", "prepublish", "posture"]
  },
  {
    option: "max-size",
    shape: "text",
    keys: () => [["limits", "maxSize"]],
    verbs: ["audit", "scan", "prepublish", "posture"]
  },
  { option: "no-surface", shape: "text", keys: () => [["audit", "noSurface"]], verbs: ["audit"] },
  { option: "exclude-dependencies", shape: "flag", keys: () => [["scan", "excludeDependencies"]], verbs: ["scan"] },
  { option: "no-history", shape: "flag", keys: () => [["scan", "noHistory"]], verbs: ["scan"] }
];
function writtenOption({ keys }, verb, written) {
  for (const key of keys(verb)) {
    const value = key.reduce(memberOf, written);
    if (Array.isArray(value)) return { key, value: value.join(",") };
    if (typeof value === "string" || typeof value === "boolean") return { key, value };
  }
  return null;
}
function writtenValue(option, verb, written) {
  const key = OPTION_KEYS.find((one) => one.option === option && one.verbs.includes(verb));
  return key === void 0 ? void 0 : writtenOption(key, verb, written)?.value;
}
function memberOf(value, key) {
  return typeof value === "object" && value !== null && Object.hasOwn(value, key) ? value[key] : void 0;
}

// node_modules/jsonc-parser/lib/esm/impl/scanner.js
function createScanner(text, ignoreTrivia = false) {
  const len = text.length;
  let pos = 0, value = "", tokenOffset = 0, token = 16, lineNumber = 0, lineStartOffset = 0, tokenLineStartOffset = 0, prevTokenLineStartOffset = 0, scanError = 0;
  function scanHexDigits(count, exact) {
    let digits = 0;
    let value2 = 0;
    while (digits < count || !exact) {
      let ch = text.charCodeAt(pos);
      if (ch >= 48 && ch <= 57) {
        value2 = value2 * 16 + ch - 48;
      } else if (ch >= 65 && ch <= 70) {
        value2 = value2 * 16 + ch - 65 + 10;
      } else if (ch >= 97 && ch <= 102) {
        value2 = value2 * 16 + ch - 97 + 10;
      } else {
        break;
      }
      pos++;
      digits++;
    }
    if (digits < count) {
      value2 = -1;
    }
    return value2;
  }
  function setPosition(newPosition) {
    pos = newPosition;
    value = "";
    tokenOffset = 0;
    token = 16;
    scanError = 0;
  }
  function scanNumber() {
    let start2 = pos;
    if (text.charCodeAt(pos) === 48) {
      pos++;
    } else {
      pos++;
      while (pos < text.length && isDigit(text.charCodeAt(pos))) {
        pos++;
      }
    }
    if (pos < text.length && text.charCodeAt(pos) === 46) {
      pos++;
      if (pos < text.length && isDigit(text.charCodeAt(pos))) {
        pos++;
        while (pos < text.length && isDigit(text.charCodeAt(pos))) {
          pos++;
        }
      } else {
        scanError = 3;
        return text.substring(start2, pos);
      }
    }
    let end = pos;
    if (pos < text.length && (text.charCodeAt(pos) === 69 || text.charCodeAt(pos) === 101)) {
      pos++;
      if (pos < text.length && text.charCodeAt(pos) === 43 || text.charCodeAt(pos) === 45) {
        pos++;
      }
      if (pos < text.length && isDigit(text.charCodeAt(pos))) {
        pos++;
        while (pos < text.length && isDigit(text.charCodeAt(pos))) {
          pos++;
        }
        end = pos;
      } else {
        scanError = 3;
      }
    }
    return text.substring(start2, end);
  }
  function scanString() {
    let result = "", start2 = pos;
    while (true) {
      if (pos >= len) {
        result += text.substring(start2, pos);
        scanError = 2;
        break;
      }
      const ch = text.charCodeAt(pos);
      if (ch === 34) {
        result += text.substring(start2, pos);
        pos++;
        break;
      }
      if (ch === 92) {
        result += text.substring(start2, pos);
        pos++;
        if (pos >= len) {
          scanError = 2;
          break;
        }
        const ch2 = text.charCodeAt(pos++);
        switch (ch2) {
          case 34:
            result += '"';
            break;
          case 92:
            result += "\\";
            break;
          case 47:
            result += "/";
            break;
          case 98:
            result += "\b";
            break;
          case 102:
            result += "\f";
            break;
          case 110:
            result += "\n";
            break;
          case 114:
            result += "\r";
            break;
          case 116:
            result += "	";
            break;
          case 117:
            const ch3 = scanHexDigits(4, true);
            if (ch3 >= 0) {
              result += String.fromCharCode(ch3);
            } else {
              scanError = 4;
            }
            break;
          default:
            scanError = 5;
        }
        start2 = pos;
        continue;
      }
      if (ch >= 0 && ch <= 31) {
        if (isLineBreak(ch)) {
          result += text.substring(start2, pos);
          scanError = 2;
          break;
        } else {
          scanError = 6;
        }
      }
      pos++;
    }
    return result;
  }
  function scanNext() {
    value = "";
    scanError = 0;
    tokenOffset = pos;
    lineStartOffset = lineNumber;
    prevTokenLineStartOffset = tokenLineStartOffset;
    if (pos >= len) {
      tokenOffset = len;
      return token = 17;
    }
    let code = text.charCodeAt(pos);
    if (isWhiteSpace(code)) {
      do {
        pos++;
        value += String.fromCharCode(code);
        code = text.charCodeAt(pos);
      } while (isWhiteSpace(code));
      return token = 15;
    }
    if (isLineBreak(code)) {
      pos++;
      value += String.fromCharCode(code);
      if (code === 13 && text.charCodeAt(pos) === 10) {
        pos++;
        value += "\n";
      }
      lineNumber++;
      tokenLineStartOffset = pos;
      return token = 14;
    }
    switch (code) {
      // tokens: []{}:,
      case 123:
        pos++;
        return token = 1;
      case 125:
        pos++;
        return token = 2;
      case 91:
        pos++;
        return token = 3;
      case 93:
        pos++;
        return token = 4;
      case 58:
        pos++;
        return token = 6;
      case 44:
        pos++;
        return token = 5;
      // strings
      case 34:
        pos++;
        value = scanString();
        return token = 10;
      // comments
      case 47:
        const start2 = pos - 1;
        if (text.charCodeAt(pos + 1) === 47) {
          pos += 2;
          while (pos < len) {
            if (isLineBreak(text.charCodeAt(pos))) {
              break;
            }
            pos++;
          }
          value = text.substring(start2, pos);
          return token = 12;
        }
        if (text.charCodeAt(pos + 1) === 42) {
          pos += 2;
          const safeLength = len - 1;
          let commentClosed = false;
          while (pos < safeLength) {
            const ch = text.charCodeAt(pos);
            if (ch === 42 && text.charCodeAt(pos + 1) === 47) {
              pos += 2;
              commentClosed = true;
              break;
            }
            pos++;
            if (isLineBreak(ch)) {
              if (ch === 13 && text.charCodeAt(pos) === 10) {
                pos++;
              }
              lineNumber++;
              tokenLineStartOffset = pos;
            }
          }
          if (!commentClosed) {
            pos++;
            scanError = 1;
          }
          value = text.substring(start2, pos);
          return token = 13;
        }
        value += String.fromCharCode(code);
        pos++;
        return token = 16;
      // numbers
      case 45:
        value += String.fromCharCode(code);
        pos++;
        if (pos === len || !isDigit(text.charCodeAt(pos))) {
          return token = 16;
        }
      // found a minus, followed by a number so
      // we fall through to proceed with scanning
      // numbers
      case 48:
      case 49:
      case 50:
      case 51:
      case 52:
      case 53:
      case 54:
      case 55:
      case 56:
      case 57:
        value += scanNumber();
        return token = 11;
      // literals and unknown symbols
      default:
        while (pos < len && isUnknownContentCharacter(code)) {
          pos++;
          code = text.charCodeAt(pos);
        }
        if (tokenOffset !== pos) {
          value = text.substring(tokenOffset, pos);
          switch (value) {
            case "true":
              return token = 8;
            case "false":
              return token = 9;
            case "null":
              return token = 7;
          }
          return token = 16;
        }
        value += String.fromCharCode(code);
        pos++;
        return token = 16;
    }
  }
  function isUnknownContentCharacter(code) {
    if (isWhiteSpace(code) || isLineBreak(code)) {
      return false;
    }
    switch (code) {
      case 125:
      case 93:
      case 123:
      case 91:
      case 34:
      case 58:
      case 44:
      case 47:
        return false;
    }
    return true;
  }
  function scanNextNonTrivia() {
    let result;
    do {
      result = scanNext();
    } while (result >= 12 && result <= 15);
    return result;
  }
  return {
    setPosition,
    getPosition: () => pos,
    scan: ignoreTrivia ? scanNextNonTrivia : scanNext,
    getToken: () => token,
    getTokenValue: () => value,
    getTokenOffset: () => tokenOffset,
    getTokenLength: () => pos - tokenOffset,
    getTokenStartLine: () => lineStartOffset,
    getTokenStartCharacter: () => tokenOffset - prevTokenLineStartOffset,
    getTokenError: () => scanError
  };
}
function isWhiteSpace(ch) {
  return ch === 32 || ch === 9;
}
function isLineBreak(ch) {
  return ch === 10 || ch === 13;
}
function isDigit(ch) {
  return ch >= 48 && ch <= 57;
}
var CharacterCodes;
(function(CharacterCodes2) {
  CharacterCodes2[CharacterCodes2["lineFeed"] = 10] = "lineFeed";
  CharacterCodes2[CharacterCodes2["carriageReturn"] = 13] = "carriageReturn";
  CharacterCodes2[CharacterCodes2["space"] = 32] = "space";
  CharacterCodes2[CharacterCodes2["_0"] = 48] = "_0";
  CharacterCodes2[CharacterCodes2["_1"] = 49] = "_1";
  CharacterCodes2[CharacterCodes2["_2"] = 50] = "_2";
  CharacterCodes2[CharacterCodes2["_3"] = 51] = "_3";
  CharacterCodes2[CharacterCodes2["_4"] = 52] = "_4";
  CharacterCodes2[CharacterCodes2["_5"] = 53] = "_5";
  CharacterCodes2[CharacterCodes2["_6"] = 54] = "_6";
  CharacterCodes2[CharacterCodes2["_7"] = 55] = "_7";
  CharacterCodes2[CharacterCodes2["_8"] = 56] = "_8";
  CharacterCodes2[CharacterCodes2["_9"] = 57] = "_9";
  CharacterCodes2[CharacterCodes2["a"] = 97] = "a";
  CharacterCodes2[CharacterCodes2["b"] = 98] = "b";
  CharacterCodes2[CharacterCodes2["c"] = 99] = "c";
  CharacterCodes2[CharacterCodes2["d"] = 100] = "d";
  CharacterCodes2[CharacterCodes2["e"] = 101] = "e";
  CharacterCodes2[CharacterCodes2["f"] = 102] = "f";
  CharacterCodes2[CharacterCodes2["g"] = 103] = "g";
  CharacterCodes2[CharacterCodes2["h"] = 104] = "h";
  CharacterCodes2[CharacterCodes2["i"] = 105] = "i";
  CharacterCodes2[CharacterCodes2["j"] = 106] = "j";
  CharacterCodes2[CharacterCodes2["k"] = 107] = "k";
  CharacterCodes2[CharacterCodes2["l"] = 108] = "l";
  CharacterCodes2[CharacterCodes2["m"] = 109] = "m";
  CharacterCodes2[CharacterCodes2["n"] = 110] = "n";
  CharacterCodes2[CharacterCodes2["o"] = 111] = "o";
  CharacterCodes2[CharacterCodes2["p"] = 112] = "p";
  CharacterCodes2[CharacterCodes2["q"] = 113] = "q";
  CharacterCodes2[CharacterCodes2["r"] = 114] = "r";
  CharacterCodes2[CharacterCodes2["s"] = 115] = "s";
  CharacterCodes2[CharacterCodes2["t"] = 116] = "t";
  CharacterCodes2[CharacterCodes2["u"] = 117] = "u";
  CharacterCodes2[CharacterCodes2["v"] = 118] = "v";
  CharacterCodes2[CharacterCodes2["w"] = 119] = "w";
  CharacterCodes2[CharacterCodes2["x"] = 120] = "x";
  CharacterCodes2[CharacterCodes2["y"] = 121] = "y";
  CharacterCodes2[CharacterCodes2["z"] = 122] = "z";
  CharacterCodes2[CharacterCodes2["A"] = 65] = "A";
  CharacterCodes2[CharacterCodes2["B"] = 66] = "B";
  CharacterCodes2[CharacterCodes2["C"] = 67] = "C";
  CharacterCodes2[CharacterCodes2["D"] = 68] = "D";
  CharacterCodes2[CharacterCodes2["E"] = 69] = "E";
  CharacterCodes2[CharacterCodes2["F"] = 70] = "F";
  CharacterCodes2[CharacterCodes2["G"] = 71] = "G";
  CharacterCodes2[CharacterCodes2["H"] = 72] = "H";
  CharacterCodes2[CharacterCodes2["I"] = 73] = "I";
  CharacterCodes2[CharacterCodes2["J"] = 74] = "J";
  CharacterCodes2[CharacterCodes2["K"] = 75] = "K";
  CharacterCodes2[CharacterCodes2["L"] = 76] = "L";
  CharacterCodes2[CharacterCodes2["M"] = 77] = "M";
  CharacterCodes2[CharacterCodes2["N"] = 78] = "N";
  CharacterCodes2[CharacterCodes2["O"] = 79] = "O";
  CharacterCodes2[CharacterCodes2["P"] = 80] = "P";
  CharacterCodes2[CharacterCodes2["Q"] = 81] = "Q";
  CharacterCodes2[CharacterCodes2["R"] = 82] = "R";
  CharacterCodes2[CharacterCodes2["S"] = 83] = "S";
  CharacterCodes2[CharacterCodes2["T"] = 84] = "T";
  CharacterCodes2[CharacterCodes2["U"] = 85] = "U";
  CharacterCodes2[CharacterCodes2["V"] = 86] = "V";
  CharacterCodes2[CharacterCodes2["W"] = 87] = "W";
  CharacterCodes2[CharacterCodes2["X"] = 88] = "X";
  CharacterCodes2[CharacterCodes2["Y"] = 89] = "Y";
  CharacterCodes2[CharacterCodes2["Z"] = 90] = "Z";
  CharacterCodes2[CharacterCodes2["asterisk"] = 42] = "asterisk";
  CharacterCodes2[CharacterCodes2["backslash"] = 92] = "backslash";
  CharacterCodes2[CharacterCodes2["closeBrace"] = 125] = "closeBrace";
  CharacterCodes2[CharacterCodes2["closeBracket"] = 93] = "closeBracket";
  CharacterCodes2[CharacterCodes2["colon"] = 58] = "colon";
  CharacterCodes2[CharacterCodes2["comma"] = 44] = "comma";
  CharacterCodes2[CharacterCodes2["dot"] = 46] = "dot";
  CharacterCodes2[CharacterCodes2["doubleQuote"] = 34] = "doubleQuote";
  CharacterCodes2[CharacterCodes2["minus"] = 45] = "minus";
  CharacterCodes2[CharacterCodes2["openBrace"] = 123] = "openBrace";
  CharacterCodes2[CharacterCodes2["openBracket"] = 91] = "openBracket";
  CharacterCodes2[CharacterCodes2["plus"] = 43] = "plus";
  CharacterCodes2[CharacterCodes2["slash"] = 47] = "slash";
  CharacterCodes2[CharacterCodes2["formFeed"] = 12] = "formFeed";
  CharacterCodes2[CharacterCodes2["tab"] = 9] = "tab";
})(CharacterCodes || (CharacterCodes = {}));

// node_modules/jsonc-parser/lib/esm/impl/string-intern.js
var cachedSpaces = new Array(20).fill(0).map((_, index) => {
  return " ".repeat(index);
});
var maxCachedValues = 200;
var cachedBreakLinesWithSpaces = {
  " ": {
    "\n": new Array(maxCachedValues).fill(0).map((_, index) => {
      return "\n" + " ".repeat(index);
    }),
    "\r": new Array(maxCachedValues).fill(0).map((_, index) => {
      return "\r" + " ".repeat(index);
    }),
    "\r\n": new Array(maxCachedValues).fill(0).map((_, index) => {
      return "\r\n" + " ".repeat(index);
    })
  },
  "	": {
    "\n": new Array(maxCachedValues).fill(0).map((_, index) => {
      return "\n" + "	".repeat(index);
    }),
    "\r": new Array(maxCachedValues).fill(0).map((_, index) => {
      return "\r" + "	".repeat(index);
    }),
    "\r\n": new Array(maxCachedValues).fill(0).map((_, index) => {
      return "\r\n" + "	".repeat(index);
    })
  }
};

// node_modules/jsonc-parser/lib/esm/impl/parser.js
var ParseOptions;
(function(ParseOptions2) {
  ParseOptions2.DEFAULT = {
    allowTrailingComma: false
  };
})(ParseOptions || (ParseOptions = {}));
function parseTree(text, errors = [], options = ParseOptions.DEFAULT) {
  let currentParent = { type: "array", offset: -1, length: -1, children: [], parent: void 0 };
  function ensurePropertyComplete(endOffset) {
    if (currentParent.type === "property") {
      currentParent.length = endOffset - currentParent.offset;
      currentParent = currentParent.parent;
    }
  }
  function onValue(valueNode) {
    currentParent.children.push(valueNode);
    return valueNode;
  }
  const visitor = {
    onObjectBegin: (offset) => {
      currentParent = onValue({ type: "object", offset, length: -1, parent: currentParent, children: [] });
    },
    onObjectProperty: (name, offset, length) => {
      currentParent = onValue({ type: "property", offset, length: -1, parent: currentParent, children: [] });
      currentParent.children.push({ type: "string", value: name, offset, length, parent: currentParent });
    },
    onObjectEnd: (offset, length) => {
      ensurePropertyComplete(offset + length);
      currentParent.length = offset + length - currentParent.offset;
      currentParent = currentParent.parent;
      ensurePropertyComplete(offset + length);
    },
    onArrayBegin: (offset, length) => {
      currentParent = onValue({ type: "array", offset, length: -1, parent: currentParent, children: [] });
    },
    onArrayEnd: (offset, length) => {
      currentParent.length = offset + length - currentParent.offset;
      currentParent = currentParent.parent;
      ensurePropertyComplete(offset + length);
    },
    onLiteralValue: (value, offset, length) => {
      onValue({ type: getNodeType(value), offset, length, parent: currentParent, value });
      ensurePropertyComplete(offset + length);
    },
    onSeparator: (sep3, offset, length) => {
      if (currentParent.type === "property") {
        if (sep3 === ":") {
          currentParent.colonOffset = offset;
        } else if (sep3 === ",") {
          ensurePropertyComplete(offset);
        }
      }
    },
    onError: (error, offset, length) => {
      errors.push({ error, offset, length });
    }
  };
  visit(text, visitor, options);
  const result = currentParent.children[0];
  if (result) {
    delete result.parent;
  }
  return result;
}
function visit(text, visitor, options = ParseOptions.DEFAULT) {
  const _scanner = createScanner(text, false);
  const _jsonPath = [];
  let suppressedCallbacks = 0;
  function toNoArgVisit(visitFunction) {
    return visitFunction ? () => suppressedCallbacks === 0 && visitFunction(_scanner.getTokenOffset(), _scanner.getTokenLength(), _scanner.getTokenStartLine(), _scanner.getTokenStartCharacter()) : () => true;
  }
  function toOneArgVisit(visitFunction) {
    return visitFunction ? (arg) => suppressedCallbacks === 0 && visitFunction(arg, _scanner.getTokenOffset(), _scanner.getTokenLength(), _scanner.getTokenStartLine(), _scanner.getTokenStartCharacter()) : () => true;
  }
  function toOneArgVisitWithPath(visitFunction) {
    return visitFunction ? (arg) => suppressedCallbacks === 0 && visitFunction(arg, _scanner.getTokenOffset(), _scanner.getTokenLength(), _scanner.getTokenStartLine(), _scanner.getTokenStartCharacter(), () => _jsonPath.slice()) : () => true;
  }
  function toBeginVisit(visitFunction) {
    return visitFunction ? () => {
      if (suppressedCallbacks > 0) {
        suppressedCallbacks++;
      } else {
        let cbReturn = visitFunction(_scanner.getTokenOffset(), _scanner.getTokenLength(), _scanner.getTokenStartLine(), _scanner.getTokenStartCharacter(), () => _jsonPath.slice());
        if (cbReturn === false) {
          suppressedCallbacks = 1;
        }
      }
    } : () => true;
  }
  function toEndVisit(visitFunction) {
    return visitFunction ? () => {
      if (suppressedCallbacks > 0) {
        suppressedCallbacks--;
      }
      if (suppressedCallbacks === 0) {
        visitFunction(_scanner.getTokenOffset(), _scanner.getTokenLength(), _scanner.getTokenStartLine(), _scanner.getTokenStartCharacter());
      }
    } : () => true;
  }
  const onObjectBegin = toBeginVisit(visitor.onObjectBegin), onObjectProperty = toOneArgVisitWithPath(visitor.onObjectProperty), onObjectEnd = toEndVisit(visitor.onObjectEnd), onArrayBegin = toBeginVisit(visitor.onArrayBegin), onArrayEnd = toEndVisit(visitor.onArrayEnd), onLiteralValue = toOneArgVisitWithPath(visitor.onLiteralValue), onSeparator = toOneArgVisit(visitor.onSeparator), onComment = toNoArgVisit(visitor.onComment), onError = toOneArgVisit(visitor.onError);
  const disallowComments = options && options.disallowComments;
  const allowTrailingComma = options && options.allowTrailingComma;
  function scanNext() {
    while (true) {
      const token = _scanner.scan();
      switch (_scanner.getTokenError()) {
        case 4:
          handleError(
            14
            /* ParseErrorCode.InvalidUnicode */
          );
          break;
        case 5:
          handleError(
            15
            /* ParseErrorCode.InvalidEscapeCharacter */
          );
          break;
        case 3:
          handleError(
            13
            /* ParseErrorCode.UnexpectedEndOfNumber */
          );
          break;
        case 1:
          if (!disallowComments) {
            handleError(
              11
              /* ParseErrorCode.UnexpectedEndOfComment */
            );
          }
          break;
        case 2:
          handleError(
            12
            /* ParseErrorCode.UnexpectedEndOfString */
          );
          break;
        case 6:
          handleError(
            16
            /* ParseErrorCode.InvalidCharacter */
          );
          break;
      }
      switch (token) {
        case 12:
        case 13:
          if (disallowComments) {
            handleError(
              10
              /* ParseErrorCode.InvalidCommentToken */
            );
          } else {
            onComment();
          }
          break;
        case 16:
          handleError(
            1
            /* ParseErrorCode.InvalidSymbol */
          );
          break;
        case 15:
        case 14:
          break;
        default:
          return token;
      }
    }
  }
  function handleError(error, skipUntilAfter = [], skipUntil = []) {
    onError(error);
    if (skipUntilAfter.length + skipUntil.length > 0) {
      let token = _scanner.getToken();
      while (token !== 17) {
        if (skipUntilAfter.indexOf(token) !== -1) {
          scanNext();
          break;
        } else if (skipUntil.indexOf(token) !== -1) {
          break;
        }
        token = scanNext();
      }
    }
  }
  function parseString(isValue) {
    const value = _scanner.getTokenValue();
    if (isValue) {
      onLiteralValue(value);
    } else {
      onObjectProperty(value);
      _jsonPath.push(value);
    }
    scanNext();
    return true;
  }
  function parseLiteral() {
    switch (_scanner.getToken()) {
      case 11:
        const tokenValue = _scanner.getTokenValue();
        let value = Number(tokenValue);
        if (isNaN(value)) {
          handleError(
            2
            /* ParseErrorCode.InvalidNumberFormat */
          );
          value = 0;
        }
        onLiteralValue(value);
        break;
      case 7:
        onLiteralValue(null);
        break;
      case 8:
        onLiteralValue(true);
        break;
      case 9:
        onLiteralValue(false);
        break;
      default:
        return false;
    }
    scanNext();
    return true;
  }
  function parseProperty() {
    if (_scanner.getToken() !== 10) {
      handleError(3, [], [
        2,
        5
        /* SyntaxKind.CommaToken */
      ]);
      return false;
    }
    parseString(false);
    if (_scanner.getToken() === 6) {
      onSeparator(":");
      scanNext();
      if (!parseValue()) {
        handleError(4, [], [
          2,
          5
          /* SyntaxKind.CommaToken */
        ]);
      }
    } else {
      handleError(5, [], [
        2,
        5
        /* SyntaxKind.CommaToken */
      ]);
    }
    _jsonPath.pop();
    return true;
  }
  function parseObject() {
    onObjectBegin();
    scanNext();
    let needsComma = false;
    while (_scanner.getToken() !== 2 && _scanner.getToken() !== 17) {
      if (_scanner.getToken() === 5) {
        if (!needsComma) {
          handleError(4, [], []);
        }
        onSeparator(",");
        scanNext();
        if (_scanner.getToken() === 2 && allowTrailingComma) {
          break;
        }
      } else if (needsComma) {
        handleError(6, [], []);
      }
      if (!parseProperty()) {
        handleError(4, [], [
          2,
          5
          /* SyntaxKind.CommaToken */
        ]);
      }
      needsComma = true;
    }
    onObjectEnd();
    if (_scanner.getToken() !== 2) {
      handleError(7, [
        2
        /* SyntaxKind.CloseBraceToken */
      ], []);
    } else {
      scanNext();
    }
    return true;
  }
  function parseArray() {
    onArrayBegin();
    scanNext();
    let isFirstElement = true;
    let needsComma = false;
    while (_scanner.getToken() !== 4 && _scanner.getToken() !== 17) {
      if (_scanner.getToken() === 5) {
        if (!needsComma) {
          handleError(4, [], []);
        }
        onSeparator(",");
        scanNext();
        if (_scanner.getToken() === 4 && allowTrailingComma) {
          break;
        }
      } else if (needsComma) {
        handleError(6, [], []);
      }
      if (isFirstElement) {
        _jsonPath.push(0);
        isFirstElement = false;
      } else {
        _jsonPath[_jsonPath.length - 1]++;
      }
      if (!parseValue()) {
        handleError(4, [], [
          4,
          5
          /* SyntaxKind.CommaToken */
        ]);
      }
      needsComma = true;
    }
    onArrayEnd();
    if (!isFirstElement) {
      _jsonPath.pop();
    }
    if (_scanner.getToken() !== 4) {
      handleError(8, [
        4
        /* SyntaxKind.CloseBracketToken */
      ], []);
    } else {
      scanNext();
    }
    return true;
  }
  function parseValue() {
    switch (_scanner.getToken()) {
      case 3:
        return parseArray();
      case 1:
        return parseObject();
      case 10:
        return parseString(true);
      default:
        return parseLiteral();
    }
  }
  scanNext();
  if (_scanner.getToken() === 17) {
    if (options.allowEmptyContent) {
      return true;
    }
    handleError(4, [], []);
    return false;
  }
  if (!parseValue()) {
    handleError(4, [], []);
    return false;
  }
  if (_scanner.getToken() !== 17) {
    handleError(9, [], []);
  }
  return true;
}
function getNodeType(value) {
  switch (typeof value) {
    case "boolean":
      return "boolean";
    case "number":
      return "number";
    case "string":
      return "string";
    case "object": {
      if (!value) {
        return "null";
      } else if (Array.isArray(value)) {
        return "array";
      }
      return "object";
    }
    default:
      return "null";
  }
}

// node_modules/jsonc-parser/lib/esm/main.js
var ScanError;
(function(ScanError2) {
  ScanError2[ScanError2["None"] = 0] = "None";
  ScanError2[ScanError2["UnexpectedEndOfComment"] = 1] = "UnexpectedEndOfComment";
  ScanError2[ScanError2["UnexpectedEndOfString"] = 2] = "UnexpectedEndOfString";
  ScanError2[ScanError2["UnexpectedEndOfNumber"] = 3] = "UnexpectedEndOfNumber";
  ScanError2[ScanError2["InvalidUnicode"] = 4] = "InvalidUnicode";
  ScanError2[ScanError2["InvalidEscapeCharacter"] = 5] = "InvalidEscapeCharacter";
  ScanError2[ScanError2["InvalidCharacter"] = 6] = "InvalidCharacter";
})(ScanError || (ScanError = {}));
var SyntaxKind;
(function(SyntaxKind2) {
  SyntaxKind2[SyntaxKind2["OpenBraceToken"] = 1] = "OpenBraceToken";
  SyntaxKind2[SyntaxKind2["CloseBraceToken"] = 2] = "CloseBraceToken";
  SyntaxKind2[SyntaxKind2["OpenBracketToken"] = 3] = "OpenBracketToken";
  SyntaxKind2[SyntaxKind2["CloseBracketToken"] = 4] = "CloseBracketToken";
  SyntaxKind2[SyntaxKind2["CommaToken"] = 5] = "CommaToken";
  SyntaxKind2[SyntaxKind2["ColonToken"] = 6] = "ColonToken";
  SyntaxKind2[SyntaxKind2["NullKeyword"] = 7] = "NullKeyword";
  SyntaxKind2[SyntaxKind2["TrueKeyword"] = 8] = "TrueKeyword";
  SyntaxKind2[SyntaxKind2["FalseKeyword"] = 9] = "FalseKeyword";
  SyntaxKind2[SyntaxKind2["StringLiteral"] = 10] = "StringLiteral";
  SyntaxKind2[SyntaxKind2["NumericLiteral"] = 11] = "NumericLiteral";
  SyntaxKind2[SyntaxKind2["LineCommentTrivia"] = 12] = "LineCommentTrivia";
  SyntaxKind2[SyntaxKind2["BlockCommentTrivia"] = 13] = "BlockCommentTrivia";
  SyntaxKind2[SyntaxKind2["LineBreakTrivia"] = 14] = "LineBreakTrivia";
  SyntaxKind2[SyntaxKind2["Trivia"] = 15] = "Trivia";
  SyntaxKind2[SyntaxKind2["Unknown"] = 16] = "Unknown";
  SyntaxKind2[SyntaxKind2["EOF"] = 17] = "EOF";
})(SyntaxKind || (SyntaxKind = {}));
var parseTree2 = parseTree;
var ParseErrorCode;
(function(ParseErrorCode2) {
  ParseErrorCode2[ParseErrorCode2["InvalidSymbol"] = 1] = "InvalidSymbol";
  ParseErrorCode2[ParseErrorCode2["InvalidNumberFormat"] = 2] = "InvalidNumberFormat";
  ParseErrorCode2[ParseErrorCode2["PropertyNameExpected"] = 3] = "PropertyNameExpected";
  ParseErrorCode2[ParseErrorCode2["ValueExpected"] = 4] = "ValueExpected";
  ParseErrorCode2[ParseErrorCode2["ColonExpected"] = 5] = "ColonExpected";
  ParseErrorCode2[ParseErrorCode2["CommaExpected"] = 6] = "CommaExpected";
  ParseErrorCode2[ParseErrorCode2["CloseBraceExpected"] = 7] = "CloseBraceExpected";
  ParseErrorCode2[ParseErrorCode2["CloseBracketExpected"] = 8] = "CloseBracketExpected";
  ParseErrorCode2[ParseErrorCode2["EndOfFileExpected"] = 9] = "EndOfFileExpected";
  ParseErrorCode2[ParseErrorCode2["InvalidCommentToken"] = 10] = "InvalidCommentToken";
  ParseErrorCode2[ParseErrorCode2["UnexpectedEndOfComment"] = 11] = "UnexpectedEndOfComment";
  ParseErrorCode2[ParseErrorCode2["UnexpectedEndOfString"] = 12] = "UnexpectedEndOfString";
  ParseErrorCode2[ParseErrorCode2["UnexpectedEndOfNumber"] = 13] = "UnexpectedEndOfNumber";
  ParseErrorCode2[ParseErrorCode2["InvalidUnicode"] = 14] = "InvalidUnicode";
  ParseErrorCode2[ParseErrorCode2["InvalidEscapeCharacter"] = 15] = "InvalidEscapeCharacter";
  ParseErrorCode2[ParseErrorCode2["InvalidCharacter"] = 16] = "InvalidCharacter";
})(ParseErrorCode || (ParseErrorCode = {}));
function printParseErrorCode(code) {
  switch (code) {
    case 1:
      return "InvalidSymbol";
    case 2:
      return "InvalidNumberFormat";
    case 3:
      return "PropertyNameExpected";
    case 4:
      return "ValueExpected";
    case 5:
      return "ColonExpected";
    case 6:
      return "CommaExpected";
    case 7:
      return "CloseBraceExpected";
    case 8:
      return "CloseBracketExpected";
    case 9:
      return "EndOfFileExpected";
    case 10:
      return "InvalidCommentToken";
    case 11:
      return "UnexpectedEndOfComment";
    case 12:
      return "UnexpectedEndOfString";
    case 13:
      return "UnexpectedEndOfNumber";
    case 14:
      return "InvalidUnicode";
    case 15:
      return "InvalidEscapeCharacter";
    case 16:
      return "InvalidCharacter";
  }
  return "<unknown ParseErrorCode>";
}

// lib/core/json-depth.ts
var DEEPEST = 200;
var CLOSED_BY = { "]": "[", "}": "{" };
function tooDeepAt(text) {
  const open = [];
  for (let at = 0; at < text.length; at++) {
    const character = text[at];
    if (character === '"') at = stringEnd(text, at + 1);
    else if (character === "/") at = commentEnd(text, at);
    else if (character === "[" || character === "{") {
      if (open.push(character) > DEEPEST) return at;
    } else if (open.length > 0 && open.at(-1) === CLOSED_BY[character]) open.pop();
  }
  return null;
}
function stringEnd(text, from) {
  for (let at = from; at < text.length; at++) {
    const character = text[at];
    if (character === '"' || character === "\n" || character === "\r") return at;
    if (character === "\\") at++;
  }
  return text.length;
}
function commentEnd(text, at) {
  const begins = text.slice(at, at + 2);
  if (begins !== "//" && begins !== "/*") return at;
  const end = begins === "//" ? lineEnd(text, at) : text.indexOf("*/", at + 2) + 1;
  return end <= 0 ? text.length : end;
}
function lineEnd(text, from) {
  let at = from;
  while (at < text.length && text[at] !== "\n" && text[at] !== "\r") at++;
  return at;
}

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

// lib/config/file/line-at.ts
function lineAt(text, offset) {
  const before = text.slice(0, offset);
  return { line: before.split("\n").length, column: offset - before.lastIndexOf("\n") };
}

// lib/config/file/config-error.ts
function configError({ file, text }, offset, problem, remedy) {
  const { line, column } = lineAt(text, offset);
  return new LeaktrailError("bad-config", `${file}:${line}:${column}: ${problem}`, remedy);
}

// lib/config/own/own-pattern.ts
function ownPattern(written, regex) {
  const title = written.title ?? written.name;
  return {
    provider: "configuration file",
    title,
    impact: `The configuration file does not tell what somebody can do with ${title}.`,
    anchor: "within",
    revoke: ["Revoke it where it was issued, and issue another."],
    references: [],
    counterExamples: [],
    token: "",
    ...written,
    regex
  };
}
function readPattern(placed, source) {
  const written = placed.value;
  return ownPattern(written, regexOf(written.regex, written.flags ?? "", placed, source));
}
function regexOf(written, flags, { parts }, source) {
  const { offset } = parts.get("regex");
  const refuse = (problem, remedy) => configError(source, offset, problem, remedy);
  let regex;
  try {
    regex = new RegExp(written, flags);
  } catch (error) {
    throw refuse(
      error.message,
      "Write it as JavaScript takes it; each backslash stands twice in JSON."
    );
  }
  if (!/\(\?<secret>/.test(written)) {
    throw refuse("the regex has no group `secret`", "Put (?<secret>...) around the part that is the secret.");
  }
  if (/[^ -~\n\t]/.test(written)) {
    throw refuse("the regex holds a character beyond ASCII", "Write its UTF-8 bytes, such as \\\\xc3\\\\xa9.");
  }
  if (regex.test("")) throw refuse("the regex matches an empty text", "Ask for at least one character.");
  return regex;
}

// lib/config/policy/expand-braces.ts
var MOST = 256;
function expandBraces(glob) {
  const found = [];
  const open = [glob];
  for (let next = open.pop(); next !== void 0; next = open.pop()) {
    const parts = firstBraces(next);
    if (parts === null) found.push(next);
    else open.push(...parts.choices.map((choice) => parts.before + choice + parts.behind).reverse());
    if (found.length + open.length > MOST) return null;
  }
  return found;
}
function firstBraces(glob) {
  for (let at = 0; at < glob.length; at++) {
    if (glob[at] === "\\") at++;
    else if (glob[at] === "{") {
      const braces = bracesAt(glob, at);
      if (braces !== null) return braces;
    }
  }
  return null;
}
function bracesAt(glob, start2) {
  const cuts = [start2];
  let depth = 0;
  for (let at = start2; at < glob.length; at++) {
    const character = glob[at];
    if (character === "\\") at++;
    else if (character === "{") depth++;
    else if (character === "," && depth === 1) cuts.push(at);
    else if (character === "}" && --depth === 0) {
      const choices = cuts.map((cut, index) => glob.slice(cut + 1, cuts[index + 1] ?? at));
      return cuts.length === 1 ? null : { before: glob.slice(0, start2), choices, behind: glob.slice(at + 1) };
    }
  }
  return null;
}

// lib/config/policy/in-order.ts
var ANY = "any";
function areInOrder(parts, items) {
  let at = 0;
  let from = 0;
  let any = -1;
  for (let index = 0; index < items.length; ) {
    const part4 = parts[at];
    if (part4 === ANY) {
      any = at++;
      from = index;
    } else if (part4?.(items[index]) === true) {
      at++;
      index++;
    } else if (any < 0) return false;
    else {
      at = any + 1;
      index = ++from;
    }
  }
  return parts.slice(at).every((part4) => part4 === ANY);
}

// lib/config/policy/glob-segment.ts
var SET = /^\[(\^|!)?(\]?[^\]]*)\]/;
function segmentMatcher(segment) {
  const tokens = [];
  for (let rest = segment; rest !== ""; ) {
    const [token, length] = tokenIn(rest);
    if (token !== ANY || tokens.at(-1) !== ANY) tokens.push(token);
    rest = rest.slice(length);
  }
  return (name) => areInOrder(tokens, name);
}
function tokenIn(rest) {
  const first = rest[0];
  if (first === "*") return [ANY, 1];
  if (first === "?") return [() => true, 1];
  if (first === "\\" && rest.length > 1) return [same(rest[1]), 2];
  const set = first === "[" ? SET.exec(rest) : null;
  return set === null ? [same(first), 1] : [inSet(set[2], set[1] !== void 0), set[0].length];
}
function same(expected) {
  const folded = expected.toUpperCase();
  return (character) => character.toUpperCase() === folded;
}
function inSet(text, isNegated) {
  const ranges = [...text.matchAll(/([^])-([^])|([^])/g)].map(
    ([, from, to, one]) => [from ?? one, to ?? one]
  );
  return (character) => {
    const cases = [character, character.toLowerCase(), character.toUpperCase()];
    return cases.some((one) => ranges.some(([from, to]) => from <= one && one <= to)) !== isNegated;
  };
}

// lib/config/policy/glob.ts
function globMatcher(globs) {
  const all = [];
  for (const glob of globs) {
    const expanded = expandBraces(anchored(glob));
    if (expanded === null) return null;
    all.push(...expanded.map(compile));
  }
  return (path) => {
    const names = path.split("/");
    return all.some((glob) => areInOrder(glob, names));
  };
}
function anchored(glob) {
  const inFolder = glob.endsWith("/") ? `${glob}**` : glob;
  return glob.includes("/") ? inFolder.replace(/^(?:\.?\/)+/, "") : `**/${glob}`;
}
function compile(glob) {
  return glob.replace(/(?<=^|\/)\*\*$/, "**/*").split("/").filter((segment) => segment !== "").map((segment) => segment === "**" ? ANY : segmentMatcher(segment));
}

// lib/config/policy/too-broad.ts
var PROBES = [
  "Makefile",
  "README.md",
  "package.json",
  "go.sum",
  ".env",
  ".gitignore",
  ".github/workflows/ci.yml",
  "LICENSE",
  "bin/run",
  "cmd/server/main.go",
  "src/index.ts",
  "src/app/pages/login/form.tsx",
  "lib/http/client.rb",
  "app/models/user.py",
  "internal/store/sql/migrate/0001_init.sql",
  "config/settings.toml",
  "deploy/prod/terraform/main.tf",
  "infra/ansible/hosts",
  "k8s/base/secret.yaml",
  "docker/Dockerfile",
  "docs/guide/start.rst",
  "tests/unit/login.test.js",
  "spec/fixtures/token.txt",
  "scripts/release.sh",
  "web/static/css/site.css",
  "web/templates/base.html",
  "android/app/build.gradle",
  "ios/App/Info.plist",
  "native/src/codec.c",
  "native/include/codec.h",
  "engine/core/loop.cpp",
  "services/billing/src/main/java/Invoice.java",
  "services/mail/Program.cs",
  "crates/parse/src/lib.rs",
  "notebooks/model.ipynb",
  "data/2024/03/export.csv",
  "keys/id_rsa",
  "home/user/.ssh/config",
  "etc/nginx/sites/default",
  "vendor/acme/tool/tool.php",
  "old/backup/dump.bak",
  "a",
  "x/y",
  "deep/er/and/deep/er/still/0",
  "with space/and-dash_under.log",
  "\xFCber/gr\xF6\xDFe.ini",
  "UPPER/CASE.XML",
  "certs/server.pem"
];
var MOST2 = 0.75;
function isTooBroad(covers) {
  return PROBES.filter(covers).length >= PROBES.length * MOST2;
}

// lib/config/policy/read-policy.ts
function readPolicy(root, source) {
  const levels = [...root.parts.get("severities")?.parts ?? []];
  const rules = root.parts.get("paths");
  if (levels.length === 0 && rules === void 0) return null;
  return {
    levels: new Map(levels.map(([name, placed]) => [name, namedLevel(name, placed, source)])),
    caps: rules === void 0 ? [] : readCaps(rules, source)
  };
}
function namedLevel(name, { value, offset }, source) {
  const reason = `${source.file}:${lineAt(source.text, offset).line} switches off ${name}`;
  return { level: value, reason };
}
function readCaps(rules, source) {
  const caps = [...rules.parts.values()].map((placed) => readCap(placed, source));
  for (const [at, { covers }] of caps.entries()) {
    if (isTooBroad(covers)) throw tooBroad(rules.parts.get(String(at)).offset, "this rule is", source);
  }
  if (isTooBroad((path) => caps.some(({ covers }) => covers(path)))) {
    throw tooBroad(rules.offset, "these rules together are", source);
  }
  return caps;
}
function readCap({ value, parts }, source) {
  const { files, except, atMost, patterns, reason } = value;
  const isNamed = matcherFor(parts.get("files"), files, source);
  const isExcepted = except === void 0 ? () => false : matcherFor(parts.get("except"), except, source);
  return {
    files,
    covers: (path) => isNamed(path) && !isExcepted(path),
    names: patterns === void 0 ? null : new Set(patterns),
    atMost,
    reason
  };
}
function matcherFor({ offset }, globs, source) {
  const matcher = globMatcher(globs);
  if (matcher !== null) return matcher;
  throw configError(source, offset, "the braces of a glob stand for too much", "Write several globs.");
}
function tooBroad(offset, what, source) {
  return configError(
    source,
    offset,
    `${what} about nearly every path`,
    "Name the folders and files that are meant; `severities` and `disable` are for a pattern as a whole."
  );
}

// lib/sources/history/options.ts
var SURFACES = [
  "tree",
  "message",
  "tag-message",
  "note",
  "stash",
  "reflog",
  "unreachable",
  "blob-ref",
  "index"
];

// lib/config/file/pattern-fields.ts
var TEXT = { kind: "text" };
var TEXTS = { kind: "list", of: TEXT };
var MOST_REACH = 4096;
var PATTERN_FIELDS = [
  {
    name: "name",
    required: true,
    shape: { kind: "text", matches: /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/ },
    doc: "Id of the pattern in kebab-case; no built-in pattern may have it."
  },
  {
    name: "keywords",
    required: true,
    shape: { kind: "list", of: { kind: "text", matches: /^[ -~]{2,64}$/ }, least: 1 },
    doc: "Literals of which one stands in or near every match; the regex runs only where one is found."
  },
  {
    name: "regex",
    required: true,
    shape: TEXT,
    doc: "JavaScript regex with the named group `secret`; a group `name` tells what it is assigned to. It sees one character for each byte."
  },
  { name: "flags", shape: { kind: "text", matches: /^[ims]*$/ }, doc: "Flags of the regex: i, m, s." },
  {
    name: "examples",
    required: true,
    shape: { kind: "list", of: TEXT, least: 1 },
    doc: "Texts that must be found. `{token}` stands for a made-up value of `token`, `{base62:36}` for made-up characters."
  },
  {
    name: "counterExamples",
    shape: TEXTS,
    doc: "Texts that must not be found; written like `examples`."
  },
  { name: "token", shape: TEXT, doc: "Shape of a made-up value: literal text and groups such as `{hex:32}`." },
  { name: "title", shape: TEXT, doc: "What it is, as a noun phrase. Default: the name." },
  { name: "provider", shape: TEXT, doc: "Whose secret it is." },
  { name: "impact", shape: TEXT, doc: "What somebody who holds it can do, one sentence." },
  { name: "revoke", shape: TEXTS, doc: "Steps that end its validity, in order." },
  { name: "references", shape: TEXTS, doc: "Pages that document the format." },
  {
    name: "verdict",
    shape: { kind: "choice", of: ["shaped", "generic"] },
    doc: "`shaped` (default) is an error and blocks; `generic` is a warning."
  },
  {
    name: "anchor",
    shape: { kind: "choice", of: ["start", "within"] },
    doc: "`start`: every match begins with a keyword. `within` (default): the regex searches around each keyword."
  },
  { name: "ignoreCase", shape: { kind: "flag" }, doc: "Keywords are compared without case." },
  { name: "inWord", shape: { kind: "flag" }, doc: "`start` only: the keyword may stand inside a word." },
  {
    name: "reach",
    shape: { kind: "list", of: { kind: "number", least: 0, most: MOST_REACH, whole: true }, least: 2, most: 2 },
    doc: "`within` only: characters before and behind the keyword's start that the regex sees. Default: 64 and 256."
  },
  {
    name: "entropy",
    shape: { kind: "number", least: 0, most: 8 },
    doc: "Shannon entropy in bits per character below which a match is dropped."
  },
  { name: "proof", shape: TEXT, doc: "Name of a built-in offline proof, as `leaktrail patterns explain` tells them." },
  { name: "publicPrefix", shape: TEXT, doc: "Public part that a mask may show." },
  { name: "family", shape: TEXT, doc: "Values found under two patterns of one family are one secret." },
  { name: "weak", shape: { kind: "flag" }, doc: "People choose the value: nothing of it goes into the finding's id." },
  { name: "examplePath", shape: TEXT, doc: "Path that the examples are scanned under." }
];

// lib/config/file/fields.ts
var TEXT2 = { kind: "text" };
var FLAG = { kind: "flag" };
var NAME = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;
var NAMES = {
  kind: "list",
  of: { kind: "text", matches: NAME, inWords: "the name of a pattern", known: "patterns" }
};
var LEVEL = { kind: "choice", of: SEVERITIES };
var LEVEL_OR_OFF = { kind: "choice", of: [...SEVERITIES, "off"] };
var GLOB = {
  kind: "text",
  matches: /^(?!!)(?!.*\{[^{},]*\.\.)(?=.*[^*?/.])[^\n]{1,300}$/,
  inWords: "a glob that names something, such as tests/fixtures/** or *.snap, without `!` before it and without ranges in braces"
};
var GLOBS = { kind: "list", of: GLOB, least: 1 };
var SIZE = {
  kind: "text",
  matches: /^(?:[1-9][0-9]{0,7}|[1-9][0-9]{0,4}[Kk]|(?:[1-9][0-9]?|[1-4][0-9][0-9]|500)[Mm])$/,
  inWords: 'a size such as "65536", "64K" or "10M", 500M at most'
};
var FAIL_ON = {
  kind: "either",
  of: [
    LEVEL,
    {
      kind: "object",
      fields: [
        { name: "hook", shape: LEVEL, doc: "For `leaktrail hook`: what blocks a commit or push." },
        { name: "audit", shape: LEVEL, doc: "For `leaktrail audit`." },
        {
          name: "scan",
          shape: { kind: "choice", of: [...SEVERITIES, "local"] },
          doc: "For `leaktrail scan`; `local` is `error`, also for what stands in ignored files alone."
        },
        { name: "prepublish", shape: LEVEL, doc: "For `leaktrail prepublish`." },
        {
          name: "posture",
          shape: { kind: "choice", of: [...SEVERITIES, "local"] },
          doc: "For `leaktrail posture`; `local` as for `scan`."
        }
      ]
    }
  ]
};
var PATH_FIELDS = [
  {
    name: "files",
    required: true,
    shape: GLOBS,
    doc: "Globs of paths from the top of the repository. One without `/` is about the file's name in any folder; one that ends in `/` about everything in that folder."
  },
  { name: "except", shape: GLOBS, doc: "Globs of files that the rule is not about." },
  {
    name: "atMost",
    required: true,
    shape: { kind: "choice", of: ["off", "note", "warning"] },
    doc: "The severity that findings there keep at most. `off` lists them as silenced. Confirmed secrets are left alone unless `patterns` names them."
  },
  {
    name: "patterns",
    shape: { ...NAMES, least: 1 },
    doc: "Names of patterns or path rules that it is about. Default: all."
  },
  {
    name: "reason",
    required: true,
    shape: { kind: "text", matches: /[A-Za-z0-9]/, inWords: "a text that gives the reason" },
    doc: "Why; reports show it."
  }
];
var LIMITS = [
  {
    name: "maxSize",
    shape: SIZE,
    doc: "Largest content that `audit`, `scan`, `prepublish` and `posture` read, in bytes or with K, M. Default: 64M. What is larger makes a run incomplete."
  },
  {
    name: "archiveDepth",
    shape: { kind: "number", least: 1, most: 32, whole: true },
    doc: "Archives in archives that are opened, the outermost counted. Default: 8."
  },
  {
    name: "archiveMembers",
    shape: { kind: "number", least: 1, most: 1e7, whole: true },
    doc: "Members of an archive, those of archives in it included, that are read. Default: 200000."
  },
  {
    name: "archiveMegabytes",
    shape: { kind: "number", least: 1, most: 65536, whole: true },
    doc: "Megabytes that an archive may unpack to. Default: 4096."
  }
];
var CONFIG_FIELDS = [
  { name: "$schema", shape: TEXT2, doc: "The JSON Schema of this file, for editors." },
  {
    name: "patterns",
    shape: { kind: "list", of: { kind: "object", fields: PATTERN_FIELDS } },
    doc: "Patterns of your own, beside the built-in ones."
  },
  { name: "disable", shape: NAMES, doc: "Names of built-in patterns to leave out. All others stay on." },
  {
    name: "severities",
    shape: {
      kind: "map",
      keys: NAME,
      of: LEVEL_OR_OFF,
      fields: [
        { name: "generic", shape: LEVEL, doc: "Assignments that look like a secret. Default: warning." },
        { name: "expired", shape: LEVEL, doc: "Secrets whose own data says that they are past. Default: warning." },
        { name: "mismatch", shape: LEVEL, doc: "Tokens with a wrong checksum. Default: warning." },
        { name: "encrypted", shape: LEVEL, doc: "Keys that a passphrase protects. Default: note." }
      ]
    },
    doc: "Severities by the name or family of a pattern, by path rule, or by verdict (`generic`, `expired`, `mismatch`, `encrypted`). `off`, for names only, lists such findings as silenced."
  },
  {
    name: "paths",
    shape: { kind: "list", of: { kind: "object", fields: PATH_FIELDS } },
    doc: "What findings in some paths count for. Of several rules the mildest holds."
  },
  {
    name: "failOn",
    shape: FAIL_ON,
    doc: "Lowest severity that makes the exit code 1, for all verbs or by verb; as --fail-on."
  },
  { name: "limits", shape: { kind: "object", fields: LIMITS }, doc: "How much is read." },
  {
    name: "audit",
    shape: {
      kind: "object",
      fields: [
        {
          name: "noSurface",
          shape: { kind: "list", of: { kind: "choice", of: SURFACES.filter((surface) => surface !== "tree") } },
          doc: "Places that an audit leaves out; as --no-surface."
        }
      ]
    },
    doc: "For `leaktrail audit`."
  },
  {
    name: "scan",
    shape: {
      kind: "object",
      fields: [
        {
          name: "excludeDependencies",
          shape: FLAG,
          doc: "Leaves out node_modules, .venv, vendor and their like; as --exclude-dependencies."
        },
        { name: "noHistory", shape: FLAG, doc: "Does not ask the history about ignored files; as --no-history." }
      ]
    },
    doc: "For `leaktrail scan`."
  }
];

// node_modules/leven/index.js
var array = [];
var characterCodeCache = [];
function leven(first, second, options) {
  if (first === second) {
    return 0;
  }
  const maxDistance = options?.maxDistance;
  const swap = first;
  if (first.length > second.length) {
    first = second;
    second = swap;
  }
  let firstLength = first.length;
  let secondLength = second.length;
  while (firstLength > 0 && first.charCodeAt(~-firstLength) === second.charCodeAt(~-secondLength)) {
    firstLength--;
    secondLength--;
  }
  let start2 = 0;
  while (start2 < firstLength && first.charCodeAt(start2) === second.charCodeAt(start2)) {
    start2++;
  }
  firstLength -= start2;
  secondLength -= start2;
  if (maxDistance !== void 0 && secondLength - firstLength > maxDistance) {
    return maxDistance;
  }
  if (firstLength === 0) {
    return maxDistance !== void 0 && secondLength > maxDistance ? maxDistance : secondLength;
  }
  let bCharacterCode;
  let result;
  let temporary;
  let temporary2;
  let index = 0;
  let index2 = 0;
  while (index < firstLength) {
    characterCodeCache[index] = first.charCodeAt(start2 + index);
    array[index] = ++index;
  }
  while (index2 < secondLength) {
    bCharacterCode = second.charCodeAt(start2 + index2);
    temporary = index2++;
    result = index2;
    for (index = 0; index < firstLength; index++) {
      temporary2 = bCharacterCode === characterCodeCache[index] ? temporary : temporary + 1;
      temporary = array[index];
      result = array[index] = temporary > result ? temporary2 > result ? result + 1 : temporary2 : temporary2 > temporary ? temporary + 1 : temporary2;
    }
    if (maxDistance !== void 0) {
      let rowMinimum = result;
      for (index = 0; index < firstLength; index++) {
        if (array[index] < rowMinimum) {
          rowMinimum = array[index];
        }
      }
      if (rowMinimum > maxDistance) {
        return maxDistance;
      }
    }
  }
  array.length = firstLength;
  characterCodeCache.length = firstLength;
  return maxDistance !== void 0 && result > maxDistance ? maxDistance : result;
}
function closestMatch(target, candidates, options) {
  if (!Array.isArray(candidates) || candidates.length === 0) {
    return void 0;
  }
  const userMax = options?.maxDistance;
  const targetLength = target.length;
  for (const candidate of candidates) {
    if (candidate === target) {
      return candidate;
    }
  }
  if (userMax === 0) {
    return void 0;
  }
  let best;
  let bestDist = Number.POSITIVE_INFINITY;
  const seen = /* @__PURE__ */ new Set();
  for (const candidate of candidates) {
    if (seen.has(candidate)) {
      continue;
    }
    seen.add(candidate);
    const lengthDiff = Math.abs(candidate.length - targetLength);
    if (lengthDiff >= bestDist) {
      continue;
    }
    if (userMax !== void 0 && lengthDiff > userMax) {
      continue;
    }
    const cap = Number.isFinite(bestDist) ? userMax === void 0 ? bestDist : Math.min(bestDist, userMax) : userMax;
    const distance = cap === void 0 ? leven(target, candidate) : leven(target, candidate, { maxDistance: cap });
    if (userMax !== void 0 && distance > userMax) {
      continue;
    }
    let actualD = distance;
    if (cap !== void 0 && distance === cap && cap === userMax) {
      actualD = leven(target, candidate);
    }
    if (actualD < bestDist) {
      bestDist = actualD;
      best = candidate;
      if (bestDist === 0) {
        break;
      }
    }
  }
  if (userMax !== void 0 && bestDist > userMax) {
    return void 0;
  }
  return best;
}

// lib/config/file/shown-name.ts
var LONG = { letters: 25, withDigits: 8 };
var LONGEST = 80;
function shownName(name) {
  const words = name.split(/[^\p{L}\p{N}]+/u);
  const isPlain = name.length <= LONGEST && /^[ -~]*$/.test(name) && !words.some(isLong);
  return isPlain ? name : "(not shown: it may hold a secret)";
}
function isLong(word) {
  return word.length >= (/\d/.test(word) ? LONG.withDigits : LONG.letters);
}

// lib/config/file/shape.ts
function shapeInWords(shape) {
  switch (shape.kind) {
    case "text":
      return shape.inWords ?? (shape.matches === void 0 ? "a text" : `a text like ${shape.matches.source}`);
    case "choice":
      return `one of ${shape.of.map((one) => JSON.stringify(one)).join(", ")}`;
    case "flag":
      return "true or false";
    case "number":
      return `a ${shape.whole === true ? "whole number" : "number"} from ${shape.least} to ${shape.most}`;
    case "list":
      return `a list${countInWords(shape.least, shape.most)} in which each is ${shapeInWords(shape.of)}`;
    case "object":
      return "an object";
    case "map":
      return `an object in which each value is ${shapeInWords(shape.of)}`;
    case "either":
      return shape.of.map(shapeInWords).join(", or ");
  }
}
function countInWords(least, most) {
  if (least !== void 0 && least === most) return ` of ${least}`;
  if (most !== void 0) return ` of ${most} at most`;
  return least === void 0 ? "" : ` of ${least} or more`;
}

// lib/config/file/read-shape.ts
var MAX_EDITS = 3;
function readShape(node, shape, source, name) {
  if (shape.kind === "object") return readObject(node, shape.fields, source, name);
  if (shape.kind === "list") return readList(node, shape, source, name);
  if (shape.kind === "map") return readMap(node, shape, source, name);
  if (shape.kind === "either") return readEither(node, shape, source, name);
  if (!isOf(node, shape)) throw wrong(node, shape, source, name);
  return { value: node.value, offset: node.offset, parts: /* @__PURE__ */ new Map() };
}
function isOf({ type, value }, shape) {
  switch (shape.kind) {
    case "text":
      return type === "string" && (shape.matches === void 0 || shape.matches.test(String(value)));
    case "choice":
      return type === "string" && shape.of.includes(String(value));
    case "flag":
      return type === "boolean";
    case "number":
      return type === "number" && isWithin(Number(value), shape);
    default:
      return false;
  }
}
function isWithin(value, { least, most, whole }) {
  return value >= least && value <= most && (whole !== true || Number.isInteger(value));
}
function readList(node, shape, source, name) {
  const { least = 0, most = Infinity } = shape;
  const children = node.children ?? [];
  if (node.type !== "array" || children.length < least || children.length > most)
    throw wrong(node, shape, source, name);
  const parts = children.map((child, at) => readShape(child, shape.of, source, `${name}[${at}]`));
  return {
    value: parts.map(({ value }) => value),
    offset: node.offset,
    parts: new Map(parts.map((part4, at) => [String(at), part4]))
  };
}
function readEither(node, shape, source, name) {
  const chosen = shape.of.find((one) => node.type === "object" ? one.kind === "object" : isOf(node, one));
  if (chosen === void 0) throw wrong(node, shape, source, name);
  return readShape(node, chosen, source, name);
}
function readMap(node, shape, source, name) {
  if (node.type !== "object") throw wrong(node, shape, source, name);
  return readMembers(node, source, name, (key) => {
    const field = shape.fields.find((one) => one.name === key.value);
    if (field === void 0 && !shape.keys.test(String(key.value))) {
      const problem = `\`${shownName(String(key.value))}\` cannot be a name in ${name}`;
      throw configError(source, key.offset, problem, "Names are in kebab-case; `leaktrail patterns list` tells them.");
    }
    return field?.shape ?? shape.of;
  });
}
function readObject(node, fields, source, name) {
  if (node.type !== "object") throw wrong(node, { kind: "object", fields }, source, name);
  const placed = readMembers(node, source, name, (key) => {
    const field = fields.find((one) => one.name === key.value);
    if (field === void 0) throw unknownKey(key, fields, source, name);
    return field.shape;
  });
  const missing = fields.find((field) => field.required === true && !placed.parts.has(field.name));
  if (missing === void 0) return placed;
  const problem = `${name === "" ? "the file" : name} has no \`${missing.name}\``;
  throw configError(source, node.offset, problem, missing.doc);
}
function readMembers(node, source, name, shapeOf) {
  const parts = /* @__PURE__ */ new Map();
  for (const { children: [key, value] = [] } of node.children ?? []) {
    if (key === void 0 || value === void 0) continue;
    const shape = shapeOf(key);
    const known = String(key.value);
    if (parts.has(known)) {
      throw configError(source, key.offset, `the key ${shownName(known)} stands twice`, "Leave one of them out.");
    }
    parts.set(known, readShape(value, shape, source, name === "" ? known : `${name}.${shownName(known)}`));
  }
  return {
    value: Object.fromEntries([...parts].map(([key, part4]) => [key, part4.value])),
    offset: node.offset,
    parts
  };
}
function unknownKey(key, fields, source, name) {
  const known = fields.map((field) => field.name);
  const given = String(key.value);
  const nearest = closestMatch(given, known, { maxDistance: Math.min(MAX_EDITS, Math.ceil(given.length / 2)) });
  const remedy = nearest === void 0 ? `Known keys are ${known.join(", ")}.` : `Did you mean \`${nearest}\`?`;
  return configError(
    source,
    key.offset,
    `unknown key \`${shownName(given)}\`${name === "" ? "" : ` in ${name}`}`,
    remedy
  );
}
function wrong(node, shape, source, name) {
  const what = name === "" ? "the file" : `\`${name}\``;
  return configError(
    source,
    node.offset,
    `${what} is not what is asked for here`,
    `It must be ${shapeInWords(shape)}.`
  );
}

// lib/config/file/parse-config.ts
function parseConfig(source) {
  const errors = [];
  const text = source.text.startsWith("\uFEFF") ? ` ${source.text.slice(1)}` : source.text;
  const deep = tooDeepAt(text);
  if (deep !== null) throw configError(source, deep, "it is nested too deep to be read", "Take levels out.");
  const tree = parseTree2(text, errors, { allowTrailingComma: true });
  const [error] = errors;
  if (error !== void 0 || tree === void 0) {
    const problem = error === void 0 ? "nothing in it" : inWords(error);
    throw configError(source, error?.offset ?? 0, `no valid JSON: ${problem}`, SYNTAX);
  }
  const root = readShape(tree, { kind: "object", fields: CONFIG_FIELDS }, source, "");
  const patterns = [...root.parts.get("patterns")?.parts.values() ?? []];
  const own = patterns.map((placed) => readPattern(placed, source));
  const disabled = [...root.parts.get("disable")?.parts.values() ?? []];
  const names = [...patterns.map(({ parts }) => parts.get("name")), ...disabled];
  const { $schema: _, ...settings } = root.value;
  return {
    source,
    change: { own, disabled: disabled.map(({ value }) => String(value)) },
    places: new Map([...placesOf(names, source), ...patterns.flatMap(examplePlaces)]),
    settings: JSON.stringify(settings),
    policy: readPolicy(root, source),
    written: root.value,
    root
  };
}
var SYNTAX = "Write JSON; comments and trailing commas are allowed.";
function inWords({ error }) {
  return printParseErrorCode(error).replace(/([a-z])([A-Z])/g, "$1 $2").toLowerCase();
}
function exampleKey(pattern, { list, index }) {
  return `${pattern} ${list}[${index}]`;
}
function examplePlaces({ parts }) {
  const name = String(parts.get("name").value);
  const lists = ["examples", "counterExamples"];
  return lists.flatMap(
    (list) => [...parts.get(list)?.parts.values() ?? []].map(({ offset }, index) => [
      exampleKey(name, { list, index }),
      offset
    ])
  );
}
function placesOf(names, source) {
  const places = /* @__PURE__ */ new Map();
  for (const { value, offset } of names) {
    const name = String(value);
    if (places.has(name))
      throw configError(source, offset, `${shownName(name)} stands twice`, "Leave one out, or rename it.");
    places.set(name, offset);
  }
  return places;
}

// lib/config/own/linearity.ts
var CHECKER = "recheck 4.5.0, fuzzer, then automaton";
function knownLinearity(pattern, answers, platform) {
  const answer = answers?.read(keyOf(pattern, platform)) ?? null;
  return answer === null ? null : JSON.parse(answer);
}
function keyOf({ regex, anchor }, platform) {
  return platform.sha256(new TextEncoder().encode(JSON.stringify([CHECKER, anchor, regex.source, regex.flags])));
}
function notLinear({ source, places }, pattern, why) {
  const problem = `the regex of ${pattern} is not linear: ${why}`;
  return configError(source, places.get(pattern) ?? 0, problem, REMEDY);
}
var REMEDY = "Give repeats that may match the same text a bound or a separator; `leaktrail patterns check` tells more.";

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
  add(keyword, start2) {
    if (this.count === this.keyword.length) this.#grow();
    this.keyword[this.count] = keyword;
    this.start[this.count] = start2;
    this.count++;
  }
  clear() {
    this.count = 0;
  }
  #grow() {
    const { keyword, start: start2 } = this;
    this.keyword = new Int32Array(2 * keyword.length);
    this.start = new Int32Array(2 * start2.length);
    this.keyword.set(keyword);
    this.start.set(start2);
  }
};

// lib/detect/prefilter/pair-filter.ts
var part;
var load = () => part ??= require("./hook-pairs.cjs");
var pairFilter = (...args) => load().pairFilter(...args);

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

// lib/detect/quick-filter.ts
var HEAD = 5;
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
    return found.sort(byEnd).flatMap(({ index, start: start2 }) => [index, start2]);
  }
  #collect(matched, start2, bytes, found) {
    for (const index of this.#list.after(matched)) {
      const { text, ignoreCase } = this.#list.keywords[index];
      if (standsAt(text, ignoreCase, bytes, start2)) found.push({ index, start: start2, end: start2 + text.length });
    }
  }
};
function headed(keywords) {
  const known = /* @__PURE__ */ new Map();
  return {
    heads: headsOf(keywords).map(literal).join("|"),
    keywords,
    after(head) {
      const possible = known.get(head) ?? possibleAfter(head, keywords);
      known.set(head, possible);
      return possible;
    }
  };
}
function headsOf(keywords) {
  return [...new Set(keywords.map(({ text }) => headOf(text)))];
}
function possibleAfter(matched, keywords) {
  return keywords.flatMap(({ text }, index) => {
    const head = headOf(text);
    return head.startsWith(matched) || matched.startsWith(head) ? [index] : [];
  });
}
function headOf(keyword) {
  return lower(keyword).slice(0, HEAD);
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
function standsAt(text, ignoreCase, bytes, start2) {
  for (let i = 0; i < text.length; i++) {
    const byte = bytes[start2 + i];
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
function compileCatalogue(patterns) {
  const byName = /* @__PURE__ */ new Map();
  for (const pattern of patterns) {
    if (byName.has(pattern.name)) throw badPattern(pattern.name, "two patterns have this name");
    byName.set(pattern.name, pattern);
  }
  const compiled = patterns.flatMap((pattern) => pattern.anchor === "file" ? [] : [compile2(pattern)]);
  const { keywords, owners } = gatherKeywords(compiled);
  return {
    patterns,
    compiled,
    byName,
    size: compiled.length,
    placeOf: (name) => compiled.findIndex(({ pattern }) => pattern.name === name),
    compiledAt: (index) => compiled[index],
    named: (name) => byName.get(name),
    prefilter: new Prefilter(keywords),
    owners
  };
}
function compile2(pattern) {
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
function gatherKeywords(compiled) {
  const keywords = [];
  const owners = [];
  const known = /* @__PURE__ */ new Map();
  compiled.forEach(({ pattern }, index) => {
    const ignoreCase = pattern.ignoreCase === true;
    for (const literal2 of pattern.keywords) {
      const text = ignoreCase ? literal2.toLowerCase() : literal2;
      const key = `${ignoreCase ? "i" : "c"}${text}`;
      const slot = known.get(key) ?? keywords.push({ text, ignoreCase }) - 1;
      known.set(key, slot);
      (owners[slot] ??= []).push(index);
    }
  });
  return { keywords, owners };
}
function badPattern(name, problem) {
  return new LeaktrailError("bad-pattern", `pattern ${name}: ${problem}`, "Correct the pattern's definition.");
}

// lib/detect/changed-catalogue.ts
function changedCatalogue(base, { own, disabled }) {
  const added = compileCatalogue(own);
  const isLeft = (name) => !disabled.includes(name);
  const out = new Set(disabled.map((name) => base.placeOf(name)));
  const patterns = once(() => [...base.patterns.filter(({ name }) => isLeft(name)), ...own]);
  const owners = once(() => [
    ...base.owners.map((places) => out.size === 0 ? places : places.filter((place) => !out.has(place))),
    ...added.owners.map((places) => places.map((place) => place + base.size))
  ]);
  return {
    get patterns() {
      return patterns();
    },
    get compiled() {
      return [...base.compiled, ...added.compiled];
    },
    get byName() {
      return new Map(patterns().map((pattern) => [pattern.name, pattern]));
    },
    get size() {
      return base.size + added.size;
    },
    get owners() {
      return owners();
    },
    placeOf(name) {
      const place = added.placeOf(name);
      if (place >= 0) return place + base.size;
      return isLeft(name) ? base.placeOf(name) : -1;
    },
    compiledAt: (place) => place < base.size ? base.compiledAt(place) : added.compiledAt(place - base.size),
    named: (name) => added.named(name) ?? (isLeft(name) ? base.named(name) : void 0),
    prefilter: new Prefilter(joinKeywords(base.prefilter.headed, added.prefilter.headed))
  };
}
function joinKeywords(first, second) {
  const keywords = once(() => [...first.keywords, ...second.keywords]);
  return {
    heads: [first.heads, second.heads].filter((heads) => heads !== "").join("|"),
    get keywords() {
      return keywords();
    },
    after: (head) => [...first.after(head), ...second.after(head).map((index) => index + first.keywords.length)]
  };
}
function once(make) {
  let value;
  return () => value ??= make();
}

// lib/config/policy/policy-names.ts
var part2;
var load2 = () => part2 ??= require("./hook-names.cjs");
var refusePolicyNames = (...args) => load2().refusePolicyNames(...args);

// lib/config/own/own-catalogue.ts
function refuseNames(base, config) {
  const { change, places, source } = config;
  const refuse = (name, problem, remedy) => configError(source, places.get(name) ?? 0, problem, remedy);
  for (const { name } of change.own) {
    if (base.named(name) !== void 0) {
      throw refuse(
        name,
        `a built-in pattern is called ${name}`,
        "Give yours another name; `disable` switches one off."
      );
    }
  }
  for (const name of change.disabled) {
    if (base.named(name) === void 0)
      throw refuse(name, `no built-in pattern is called ${shownName(name)}`, meant(name, base));
  }
  if (config.policy !== null) refusePolicyNames(base, config);
  for (const { name, proof } of change.own) {
    if (proof !== void 0 && !base.patterns.some((pattern) => pattern.proof === proof)) {
      throw refuse(name, `no offline proof is called ${shownName(proof)}`, "See docs/patterns.md for the names.");
    }
  }
}
function meant(name, base) {
  const names = base.patterns.map((pattern) => pattern.name);
  const nearest = closestMatch(name, names, { maxDistance: 3 });
  return nearest === void 0 ? "`leaktrail patterns list` names them." : `Did you mean \`${nearest}\`?`;
}

// lib/judge/policy.ts
function underPolicy(rows, policy, pathOf) {
  const findings = [];
  const suppressed = [];
  for (const row of rows) {
    const named = namedLevel2(row, policy);
    const places = row.locations.map((place) => atPlace(place, row, named, policy, pathOf));
    const gravest = places.reduce((first, one) => rank(one.level) > rank(first.level) ? one : first);
    if (gravest.level === "off") {
      suppressed.push({ ...row, suppression: { kind: "config", reason: gravest.reason } });
    } else findings.push(counted(row, gravest.level, places));
  }
  return { findings, suppressed };
}
function capAt(path, { pattern, verdict, id }, { caps }) {
  if (path === null) return null;
  const family = familyIn(id) ?? pattern;
  const about = caps.filter(({ names, covers }) => {
    const isMeant = names === null ? verdict !== "confirmed" : names.has(pattern) || names.has(family);
    return isMeant && covers(path);
  });
  return about.reduce(
    (mildest, cap) => mildest === null || rank(cap.atMost) < rank(mildest.atMost) ? cap : mildest,
    null
  );
}
function atPlace(place, row, named, policy, pathOf) {
  const cap = policy.caps.length === 0 ? null : capAt(pathOf(place), row, policy);
  if (cap === null || rank(cap.atMost) >= rank(named.level)) return { ...named, place };
  return { level: cap.atMost, reason: cap.reason, place };
}
function namedLevel2({ id, pattern, verdict, severity }, { levels }) {
  const named = levels.get(pattern) ?? levels.get(familyIn(id) ?? pattern);
  if (named !== void 0) return named;
  const ofVerdict = severity === severityOf(verdict) ? levels.get(verdict) : void 0;
  return ofVerdict ?? { level: severity, reason: "" };
}
function counted(row, severity, places) {
  const isFirst = places[0]?.level === severity;
  if (isFirst && row.severity === severity) return row;
  const grave = places.filter(({ level }) => level === severity);
  const others = places.filter(({ level }) => level !== severity);
  const locations = [...grave, ...others].map(({ place }) => place);
  return { ...row, severity, location: isFirst ? row.location : locations[0], locations };
}
function familyIn(id) {
  return id?.slice(0, id.lastIndexOf(":"));
}
function rank(level) {
  return level === "off" ? -1 : SEVERITIES.indexOf(level);
}

// lib/cli/config/paths.ts
var import_node_fs3 = require("node:fs");
var import_node_path6 = require("node:path");
var OF_FILES = /* @__PURE__ */ new Set(["tree", "stash", "reflog", "unreachable", "index", "staged"]);
var historyPath = ({ where, path }) => OF_FILES.has(where) ? path : null;
function folderPaths(folder, top) {
  return ({ path }) => fromTop(top, (0, import_node_path6.resolve)(folder, path));
}
function hookPaths(cwd, top, fromCwd) {
  const ownPath = folderPaths(cwd, top);
  return (place) => historyPath(place) ?? (fromCwd ? ownPath(place) : null);
}
function fromTop(top, absolute) {
  for (const one of [top, (0, import_node_fs3.realpathSync)(top)]) {
    const path = (0, import_node_path6.relative)(one, absolute);
    if (path !== "" && path !== ".." && !path.startsWith(`..${import_node_path6.sep}`)) return path.split(import_node_path6.sep).join("/");
  }
  return null;
}

// lib/cli/hook/config.ts
function configured(source, base, { cwd, env, fromCwd }) {
  const config = parseConfig(source);
  const { policy } = config;
  const pathOf = hookPaths(cwd, source.top, fromCwd);
  return {
    engine: configuredEngine(config, base, env),
    failOn: writtenValue("fail-on", "hook", config.written) ?? null,
    judge: (rows) => policy === null ? { findings: rows, suppressed: [] } : underPolicy(rows, policy, pathOf)
  };
}
function configuredEngine(config, base, env) {
  refuseNames(base.catalogue, config);
  const dir = cacheDirectory(env, process.platform);
  const answers = dir === null ? null : regexAnswers(dir, [(0, import_node_path7.dirname)(config.source.path)]);
  const checked = [];
  const unchecked = [];
  for (const pattern of config.change.own) {
    const known = knownLinearity(pattern, answers, base.platform);
    if (known !== null && known.status !== "safe") throw notLinear(config, pattern.name, known.why);
    (known === null ? unchecked : checked).push(pattern);
  }
  const change = { own: checked, disabled: config.change.disabled };
  return {
    ...base,
    catalogue: changedCatalogue(base.catalogue, change),
    ...unchecked.length > 0 && { apart: runApart(unchecked, base.now) }
  };
}

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

// lib/git/object-stream.ts
var part3;
var load3 = () => part3 ??= require("./hook-objects.cjs");
var catObjects = (...args) => load3().catObjects(...args);

// lib/git/files-at-ref.ts
var MOST_BYTES = 64 * 1024 * 1024;
var NAMESPACES = ["refs/tags/", "refs/heads/", "refs/remotes/"];
function filesAtRef(context, ref, names) {
  const asked = /[\n\0]/.test(ref) ? [] : ask2(context, ref, names) ?? [];
  const [tree, ...files] = asked;
  if (tree?.type !== "tree") {
    throw new LeaktrailError(
      "unknown-revision",
      `the repository has no commit that is called ${ref}`,
      "Name a branch, a tag or a commit that is there; in CI, fetch it first."
    );
  }
  const others = asked.slice(names.length + 1);
  if (others.some((other) => other.type === "tree" && Buffer.compare(other.bytes, tree.bytes) !== 0)) {
    throw ambiguous(ref);
  }
  const found = /* @__PURE__ */ new Map();
  names.forEach((name, at) => {
    const file = files[at];
    if (file?.type === "blob") found.set(name, file.bytes);
    else if (holds(tree.bytes, name)) throw unreadable(ref, name);
  });
  return found;
}
function ask2(context, ref, names) {
  const others = NAMESPACES.map((space) => `${space}${ref}^{tree}`);
  const wanted = [`${ref}^{tree}`, ...names.map((name) => `${ref}:${name}`), ...others];
  const answers = catObjects(context, wanted, MOST_BYTES);
  if (answers === null) askGit(context, ["rev-parse", "--git-dir"]);
  return answers;
}
function holds(tree, name) {
  return Buffer.from(tree.buffer, tree.byteOffset, tree.byteLength).includes(` ${name}\0`);
}
function ambiguous(ref) {
  return new LeaktrailError(
    "unknown-revision",
    `${ref} is the name of several branches or tags, which differ`,
    `Write it in full: ${NAMESPACES.map((space) => `${space}${ref}`).join(", ")}.`
  );
}
function unreadable(ref, name) {
  return new LeaktrailError(
    "unreadable",
    `${ref}:${name} cannot be read: its content is missing or damaged, or it is no file`,
    `Fetch it: git cat-file blob ${ref}:${name}`
  );
}

// lib/config/file/text-at-ref.ts
function textAtRef(context, ref, name) {
  const bytes = filesAtRef(context, ref, [name]).get(name);
  return bytes === void 0 ? null : Buffer.from(bytes).toString("utf8");
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  configured,
  textAtRef
});
