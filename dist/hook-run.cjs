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

// lib/cli/hook/run.ts
var run_exports = {};
__export(run_exports, {
  safeMessage: () => safeMessage,
  scanMode: () => scanMode
});
module.exports = __toCommonJS(run_exports);
var import_node_path9 = require("node:path");

// lib/config/ignore/find-entries.ts
var import_node_fs3 = require("node:fs");
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
function isLeaktrailError(value) {
  return typeof value === "object" && value !== null && value.name === "LeaktrailError";
}

// lib/config/file/find-config.ts
var import_node_fs2 = require("node:fs");
var import_node_path = require("node:path");

// lib/config/file/read-settings.ts
var import_node_fs = require("node:fs");
var CAREFULLY = import_node_fs.constants.O_RDONLY | (import_node_fs.constants.O_NONBLOCK ?? 0);
var NO_LINK = import_node_fs.constants.O_NOFOLLOW ?? 0;
var IS_LINK = /* @__PURE__ */ new Set(["ELOOP", "EMLINK"]);
function readSettings(path, mostBytes, unreadable3) {
  let descriptor = null;
  try {
    descriptor = openUnlessLink(path) ?? openLinked(path, unreadable3);
    const stats = (0, import_node_fs.fstatSync)(descriptor);
    if (!stats.isFile()) throw unreadable3("it is no regular file");
    if (stats.size > mostBytes) throw unreadable3(`it is larger than ${mostBytes} bytes`);
    return (0, import_node_fs.readFileSync)(descriptor, "utf8");
  } catch (error) {
    if (error instanceof LeaktrailError) throw error;
    const { code = "error" } = error;
    if (code === "ENOENT") return null;
    throw unreadable3(code);
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
function openLinked(path, unreadable3) {
  try {
    return (0, import_node_fs.openSync)(path, CAREFULLY);
  } catch (error) {
    if (error.code === "ENOENT") throw unreadable3("it is a link that leads nowhere");
    throw error;
  }
}

// lib/config/file/find-config.ts
var CONFIG_NAME = ".leaktrail.jsonc";
var MOST_BYTES = 4 * 1024 ** 2;
function chosenConfig({ named, none, ref }, folder, cwd, readAtRef) {
  const given = Object.entries({
    "--config": named !== void 0,
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
  return named === void 0 ? readConfig((0, import_node_path.join)(top, CONFIG_NAME), CONFIG_NAME, top) : namedConfig(named, cwd, top);
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
  const named = [
    ["file", ignoreFile],
    ["baseline", baseline]
  ];
  return named.flatMap(([home, path]) => {
    if (path !== void 0) return [required((0, import_node_path2.resolve)(cwd, path), path, home)];
    const name = ENTRY_FILES[home];
    if (ref !== void 0) return entriesAtRef(ref, name, home, readAtRef);
    return top === null ? [] : readEntryFile((0, import_node_path2.join)(top, name), name, home) ?? [];
  });
}
function entriesAtRef(ref, name, home, readAtRef) {
  const text = readAtRef(ref, name);
  return text === null ? [] : [{ home, file: `${ref}:${name}`, text }];
}
function topFolder(path) {
  const folder = folderOf((0, import_node_path2.resolve)(path));
  for (let at2 = folder; ; at2 = (0, import_node_path2.dirname)(at2)) {
    if ((0, import_node_fs3.existsSync)((0, import_node_path2.join)(at2, ".git"))) return at2;
    if (isBare(at2)) return null;
    if ((0, import_node_path2.dirname)(at2) === at2) return folder;
  }
}
function isBare(folder) {
  return (0, import_node_fs3.existsSync)((0, import_node_path2.join)(folder, "HEAD")) && (0, import_node_fs3.existsSync)((0, import_node_path2.join)(folder, "objects")) && (0, import_node_fs3.existsSync)((0, import_node_path2.join)(folder, "refs"));
}
function required(path, file, home) {
  const found = readEntryFile(path, file, home);
  if (found === null) throw unreadable2(file, "there is no such file");
  return found;
}
function readEntryFile(path, file, home) {
  const text = readSettings(path, MOST_READ, (reason) => unreadable2(file, reason));
  return text === null ? null : { home, file, text };
}
var MOST_READ = 16 * MOST_CHARACTERS;
function unreadable2(file, reason) {
  return new LeaktrailError("bad-config", `${file} cannot be read: ${reason}`, "Mend it, or use --no-ignore.");
}

// lib/core/exit-code.ts
var EXIT = {
  clean: 0,
  findings: 1,
  usage: 2,
  incomplete: 3
};
function exitCodeFor(blocking, complete, allowIncomplete) {
  if (blocking > 0) return EXIT.findings;
  return complete || allowIncomplete ? EXIT.clean : EXIT.incomplete;
}

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

// lib/report/hook-text.ts
var part;
var load = () => part ??= require("./hook-text.cjs");
var hookText = (...args) => load().hookText(...args);
var incompleteText = (...args) => load().incompleteText(...args);
var unstagedText = (...args) => load().unstagedText(...args);
var verboseText = (...args) => load().verboseText(...args);

// lib/report/safe-names.ts
var part2;
var load2 = () => part2 ??= require("./hook-text.cjs");
var safeNames = (...args) => load2().safeNames(...args);
var safeText = (...args) => load2().safeText(...args);

// lib/cli/color.ts
function useColor(choice, env, stream) {
  if (choice !== "auto") return choice === "always";
  if ((env["NO_COLOR"] ?? "") !== "") return false;
  const force = env["FORCE_COLOR"];
  if (force !== void 0) return force !== "0" && force !== "false";
  return stream.isTTY === true && env["TERM"] !== "dumb";
}

// lib/detect/default-catalogue.ts
var import_node_fs4 = require("node:fs");

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
var part3;
var load3 = () => part3 ??= require("./hook-pairs.cjs");
var pairFilter = (...args) => load3().pairFilter(...args);

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
var read = (name) => (0, import_node_fs4.readFileSync)(__dirname + "/" + name, "latin1");
function readPattern(from, to) {
  const bytes = Buffer.allocUnsafe(to - from);
  const file = (0, import_node_fs4.openSync)(__dirname + "/hook-patterns.jsonl", "r");
  const length = (0, import_node_fs4.readSync)(file, bytes, 0, bytes.length, from);
  (0, import_node_fs4.closeSync)(file);
  return bytes.toString("latin1", 0, length);
}
var opened;
function defaultCatalogue() {
  return opened ??= openPacked({
    heads: read("hook-heads.txt"),
    readIndex: () => read("hook-keywords.json"),
    readPattern
  });
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

// lib/core/secret-key.ts
var part6;
var load6 = () => part6 ??= require("./hook-found.cjs");
var secretKey = (...args) => load6().secretKey(...args);

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
var HEAD2 = 12;
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
  for (let at2 = from; at2 < to && count < HEAD2; at2++) {
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
    if (count - plain - wide > HEAD2 - LEAST_TEXT && packed < count) return false;
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
  const read4 = wide === null ? plain : joined(wide, plain);
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
  let next = 0;
  let end = 0;
  texts.forEach((text, number) => {
    end += text.length + 1;
    const before = next;
    while (next < offsets.length && offsets[next] < end) next++;
    if (next > before || text.includes("://")) found.add(number);
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
  readPem: (pem) => read2(() => crypto().createPrivateKey({ key: pem, format: "pem" })),
  readJwk: (json) => read2(() => crypto().createPrivateKey({ key: JSON.parse(json), format: "jwk" })),
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
function read2(parse) {
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

// lib/cli/hook/last.ts
var part12;
var load12 = () => part12 ??= require("./hook-last.cjs");
var noteLast = (...args) => load12().noteLast(...args);

// lib/git/checkout-facts.ts
var import_node_fs6 = require("node:fs");
var import_node_path3 = require("node:path");

// lib/git/hook-context.ts
var import_node_child_process = require("node:child_process");

// lib/git/process.ts
var import_node_fs5 = require("node:fs");

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
  if (error.code === "ENOENT" && (command.cwd === void 0 || (0, import_node_fs5.existsSync)(command.cwd))) return noGit(error);
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
  return { top: (0, import_node_path3.resolve)(context.cwd, cdup), gitDir: gitDir.slice(0, -1).join("\n"), hash };
}
function headExists(context) {
  const answer = askGit(context, ["rev-parse", "--quiet", "--verify", "HEAD"], { accept: [0, 1] });
  return answer.length > 0;
}
function otherParents(gitDir, env) {
  const recorded = readMergeHead((0, import_node_path3.join)(gitDir, "MERGE_HEAD"));
  if (recorded !== null) return recorded;
  const merging = /^(?:merge|pull)\b/.test(env["GIT_REFLOG_ACTION"] ?? "");
  if (!merging || env["GIT_INDEX_FILE"] === void 0) return [];
  return Object.keys(env).flatMap((name) => /^GITHEAD_([0-9a-f]{40}(?:[0-9a-f]{24})?)$/.exec(name)?.[1] ?? []);
}
function gitDirOfIndex({ cwd, given }) {
  const index2 = given["GIT_INDEX_FILE"];
  if (index2 === void 0 || !/(?:^|[\\/])(?:index|index\.lock|next-index-\d+\.lock)$/.test(index2)) return null;
  const folder = (0, import_node_path3.dirname)((0, import_node_path3.resolve)(cwd, index2));
  return (0, import_node_fs6.existsSync)((0, import_node_path3.join)(folder, "HEAD")) ? folder : null;
}
function readMergeHead(file) {
  try {
    return (0, import_node_fs6.readFileSync)(file, "latin1").split("\n").filter((line) => line !== "");
  } catch (error) {
    if (error.code === "ENOENT") return null;
    throw new LeaktrailError("unreadable", `${file} cannot be read`, "Make it readable for you.", error);
  }
}

// lib/git/object-reader.ts
var import_node_path5 = require("node:path");

// lib/git/object-stream.ts
var part13;
var load13 = () => part13 ??= require("./hook-objects.cjs");
var catObjects = (...args) => load13().catObjects(...args);
var openObjectStream = (...args) => load13().openObjectStream(...args);

// lib/git/pack/loose-store.ts
var import_node_fs8 = require("node:fs");
var import_node_path4 = require("node:path");
var import_node_zlib2 = require("node:zlib");

// lib/git/read-file.ts
var import_node_fs7 = require("node:fs");
var CAREFULLY2 = import_node_fs7.constants.O_RDONLY | (import_node_fs7.constants.O_NONBLOCK ?? 0);
var NO_FILE = "no regular file";
function openFile(path) {
  const descriptor = (0, import_node_fs7.openSync)(path, CAREFULLY2);
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
      file = openFile((0, import_node_path4.join)(this.#dir, oid.slice(0, 2), oid.slice(2)));
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
      for (const name of namesIn((0, import_node_path4.join)(this.#dir, folder))) if (/^[0-9a-f]{38}$/.test(name)) yield folder + name;
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
    this.#fresh = gitDir === void 0 ? null : new LooseStore((0, import_node_path5.join)(gitDir, "objects"));
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

// lib/sources/message.ts
var part14;
var load14 = () => part14 ??= require("./hook-named.cjs");
var messageFile = (...args) => load14().messageFile(...args);

// lib/sources/named-files.ts
var part15;
var load15 = () => part15 ??= require("./hook-named.cjs");
var namedFiles = (...args) => load15().namedFiles(...args);

// lib/sources/path-filter.ts
var import_node_fs9 = require("node:fs");
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
  return [absolute, physical(absolute)].flatMap((path) => {
    const inside = (0, import_node_path6.relative)(top, path);
    if (inside === ".." || inside.startsWith(`..${import_node_path6.sep}`)) return [];
    return [import_node_path6.sep === "/" ? inside : inside.replaceAll(import_node_path6.sep, "/")];
  });
}
function physical(path) {
  try {
    return (0, import_node_path6.join)((0, import_node_fs9.realpathSync)((0, import_node_path6.dirname)(path)), (0, import_node_path6.basename)(path));
  } catch {
    return path;
  }
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

// lib/cli/hook/push.ts
var part16;
var load16 = () => part16 ??= require("./hook-push.cjs");
var scanPush = (...args) => load16().scanPush(...args);

// lib/judge/occurrences.ts
var part17;
var load17 = () => part17 ??= require("./hook-found.cjs");
var occurrencesIn = (...args) => load17().occurrencesIn(...args);
var barelyMarked = (...args) => load17().barelyMarked(...args);
var wholeFile = (...args) => load17().wholeFile(...args);

// lib/judge/newness.ts
var part18;
var load18 = () => part18 ??= require("./hook-found.cjs");
var secretsByAge = (...args) => load18().secretsByAge(...args);
var pathsByAge = (...args) => load18().pathsByAge(...args);

// lib/judge/rows.ts
var part19;
var load19 = () => part19 ??= require("./hook-found.cjs");
var groupBySecret = (...args) => load19().groupBySecret(...args);
var judgedRows = (...args) => load19().judgedRows(...args);

// lib/core/blob.ts
function blobPlace({ path, pathBytes, oid }) {
  return { path, ...pathBytes !== void 0 && { pathBytes }, ...oid !== void 0 && { oid } };
}

// lib/detect/path/globs.generated.ts
var import_node_fs10 = require("node:fs");
var GLOB_TABLE = (0, import_node_fs10.readFileSync)(__dirname + "/hook-globs.txt", "latin1");

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
    const glob = read3(line);
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
    globs.push(read3(GLOB_TABLE.slice(at2 + 1, GLOB_TABLE.indexOf("\n", at2 + 1))));
  }
  if (globs.length > 0) KNOWN.set(start, globs);
  return globs;
};
function read3(line) {
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
var part20;
var load20 = () => part20 ??= require("./hook-found.cjs");
var strictestRule = (...args) => load20().strictestRule(...args);

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

// lib/cli/hook/settings.ts
var import_node_path8 = require("node:path");

// lib/config/file/text-at-ref.ts
var part21;
var load21 = () => part21 ??= require("./hook-config.cjs");
var textAtRef = (...args) => load21().textAtRef(...args);

// lib/judge/entry-suppressions.ts
var part22;
var load22 = () => part22 ??= require("./hook-ignore.cjs");
var suppressionsOf = (...args) => load22().suppressionsOf(...args);

// lib/judge/suppressions.ts
var ONLY_COMMENTS = {
  inline: true,
  foreign: false,
  ofSecret: () => ({}),
  ofFile: () => ({})
};

// lib/config/ignore/parse-entries.ts
var part23;
var load23 = () => part23 ??= require("./hook-ignore.cjs");
var parseEntries = (...args) => load23().parseEntries(...args);

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
  const entries = texts.flatMap((text) => parseEntries(text));
  return suppressionsOf({ ...comments, entries, hashes, now, pathOf, shownPath: shownPath2 });
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
var import_node_fs11 = require("node:fs");
var import_node_path7 = require("node:path");
var OF_FILES = /* @__PURE__ */ new Set(["tree", "stash", "reflog", "unreachable", "index", "staged"]);
var historyPath = ({ where, path }) => OF_FILES.has(where) ? path : null;
function folderPaths(folder, top) {
  return ({ path }) => fromTop2(top, (0, import_node_path7.resolve)(folder, path));
}
function hookPaths(cwd, top, fromCwd) {
  const ownPath = folderPaths(cwd, top);
  return (place) => historyPath(place) ?? (fromCwd ? ownPath(place) : null);
}
function fromTop2(top, absolute) {
  for (const one of [top, (0, import_node_fs11.realpathSync)(top)]) {
    const path = (0, import_node_path7.relative)(one, absolute);
    if (path !== "" && path !== ".." && !path.startsWith(`..${import_node_path7.sep}`)) return path.split(import_node_path7.sep).join("/");
  }
  return null;
}

// lib/cli/hook/config.ts
var part24;
var load24 = () => part24 ??= require("./hook-config.cjs");
var configured = (...args) => load24().configured(...args);

// lib/cli/hook/settings.ts
function hookSettings({ values, typed }, { context, top, fromCwd }, env) {
  const { cwd, given } = context;
  const folder = (0, import_node_path8.resolve)(cwd, given["GIT_WORK_TREE"] ?? ".");
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

// lib/cli/hook/unstaged.ts
var part25;
var load25 = () => part25 ??= require("./hook-last.cjs");
var unstagedEntries = (...args) => load25().unstagedEntries(...args);

// lib/cli/io.ts
async function writeOut(stream, text) {
  if (text === "") return;
  await new Promise((resolve8, reject) => {
    stream.write(text, (error) => error ? reject(failureOf(error)) : resolve8());
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

// lib/cli/hook/run.ts
async function scanMode(task, io) {
  const { values } = task.args;
  const top = topOf(task);
  const fromCwd = task.mode.kind === "named-files";
  const settings = hookSettings(task.args, { context: task.context, top, fromCwd }, io.env);
  const run = await runMode(task, settings.engine);
  const found = reportOf(run, settings);
  const speaks = found.blocking.length + found.warnings.length > 0;
  const told = toldOf(
    { report: found, skipped: run.gathered.skipped, gaps: [...run.gaps, ...emptyRange(task, run)] },
    settings,
    values.has("verbose")
  );
  const { report, gaps } = told;
  const color = speaks && useColor(values.get("color"), io.env, io.stdout);
  if (speaks) {
    noteLast([...report.blocking, ...report.warnings], report.blocking.length, top, io.env);
    await tell(io, "stdout", hookText(report, color));
  }
  if (task.mode.kind === "staged" && report.suppressed.some(({ file }) => file !== void 0)) {
    await tell(io, "stderr", unstagedText(unstagedEntries(task.context, top, report.suppressed)));
  }
  const missing = told.skipped.filter(({ incomplete }) => incomplete);
  const complete = missing.length + gaps.length === 0;
  if (!complete) await tell(io, "stderr", incompleteText(missing, gaps));
  if (values.has("verbose")) {
    const left = told.skipped.filter(({ incomplete }) => !incomplete);
    await tell(io, "stderr", verboseText(task.mode.kind, run.gathered, { suppressed: report.suppressed, left }));
  }
  return exitCodeFor(report.blocking.length, complete, values.has("allow-incomplete"));
}
function toldOf(told, { engine }, isVerbose) {
  const { report, skipped, gaps } = told;
  const rows = [...report.blocking, ...report.warnings, ...report.standing];
  const isSilent = rows.length + gaps.length === 0 && report.suppressed.every(({ file }) => file === void 0) && skipped.every(({ incomplete }) => !incomplete && !isVerbose);
  if (isSilent) return told;
  return safeNames([told], masksBy(engine), rows)(told);
}
function emptyRange({ mode, args }, { gathered }) {
  const { blobs, skipped, looked } = gathered;
  if (mode.kind !== "range" || args.files.length === 0 || blobs + skipped.length + looked > 0) return [];
  return [{ reason: `the range ${mode.from}..${mode.to} holds no change` }];
}
async function tell(io, stream, text) {
  if (text !== "") await writeOut(io[stream], text);
}
function topOf({ context: { cwd, given }, facts }) {
  return facts?.top ?? topFolder((0, import_node_path9.resolve)(cwd, given["GIT_WORK_TREE"] ?? ".")) ?? cwd;
}
function reportOf({ gathered, action, undo }, { engine, failOn, judge: judge2 }) {
  const { fresh, standing, suppressed } = findingsOf(gathered, engine);
  const [counted, stood] = [fresh, standing].map((rows) => judge2?.(rows) ?? { findings: rows, suppressed: [] });
  const { findings } = counted;
  return {
    action,
    undo,
    blocking: findings.filter(({ severity }) => reaches(severity, failOn)),
    warnings: findings.filter(({ severity }) => !reaches(severity, failOn)),
    standing: stood.findings,
    bareMarks: gathered.bareMarks,
    suppressed: [...suppressed, ...counted.suppressed, ...stood.suppressed].map(({ suppression }) => suppression)
  };
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  safeMessage,
  scanMode
});
