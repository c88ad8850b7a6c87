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
  parseEntries: () => parseEntries,
  suppressionsOf: () => suppressionsOf
});
module.exports = __toCommonJS(stdin_exports);

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
function isUtf8(raw) {
  for (let at = 0; at < raw.length; ) {
    const length = sequenceLength(raw, at, raw.length);
    if (length === 1 && (raw[at] ?? 0) > 127) return false;
    at += length;
  }
  return true;
}

// lib/core/entry-path.ts
var AWKWARD = /[\s%\p{C}]/gu;
function entryPath(path) {
  return path.replace(
    AWKWARD,
    (character) => Array.from(
      new TextEncoder().encode(character),
      (byte) => `%${byte.toString(16).toUpperCase().padStart(2, "0")}`
    ).join("")
  );
}
function sameEntryPath(typed) {
  if (typed === "" || /%(?![0-9A-Fa-f]{2})/.test(typed)) return null;
  const bytes = typed.split(/(%[0-9A-Fa-f]{2})/).flatMap((part2, at) => at % 2 === 1 ? [Number.parseInt(part2.slice(1), 16)] : [...new TextEncoder().encode(part2)]);
  return entryPath(displayPath(Uint8Array.from(bytes)).path);
}

// lib/core/suppression.ts
function dayOf(moment) {
  return new Date(moment).toISOString().slice(0, "YYYY-MM-DD".length);
}
function isOver({ until }, today) {
  return until !== null && until < today;
}
function saysSomething(reason) {
  return /[\p{L}\p{N}]/u.test(reason);
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

// lib/config/ignore/entry-text.ts
var MOST_CHARACTERS = 4 * 1024 ** 2;
function entryError({ file }, line, problem, remedy = GRAMMAR) {
  return new LeaktrailError("bad-config", `${file}:${line}: ${problem}`, remedy);
}
var GRAMMAR = "A line is: FAMILY hmac-SALTHASH|scrypt-SALTHASH|path:PATH [until=YYYY-MM-DD] [owner=NAME] REASON. `leaktrail ignore` writes one; docs/suppressions.md tells more.";

// lib/config/ignore/parse-entries.ts
var MOST_SALTS = 16;
var MOST_IN_LINE = 2e3;
var HASH = /^(hmac|scrypt)-([0-9a-f]{32})([0-9a-f]{38})$/;
var FAMILY = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;
var FIELD = /^([a-z]+)=(?:"([^"]*)"|([^\s"]*))(?:\s+|$)/i;
function parseEntries(source) {
  const { text, file, home } = source;
  if (text.length > MOST_CHARACTERS) throw entryError(source, lineOf(text, MOST_CHARACTERS), TOO_LARGE, SMALLER);
  const entries = [];
  const salts = /* @__PURE__ */ new Set();
  text.replace(/^\ufeff/, "").split(/\r?\n/).forEach((content, at) => {
    const line = at + 1;
    if (isRemark(content)) return;
    const entry = parseLine(content, (problem, remedy) => entryError(source, line, problem, remedy));
    if (entry.mark.kind === "scrypt") salts.add(entry.mark.salt);
    if (salts.size > MOST_SALTS) throw entryError(source, line, `more than ${MOST_SALTS} scrypt salts`, FEWER_SALTS);
    entries.push({ ...entry, home, file, line });
  });
  return entries;
}
function isRemark(line) {
  return /^\s*(?:#|$)/.test(line);
}
var TOO_LARGE = `larger than ${MOST_CHARACTERS} characters`;
var SMALLER = "Run `leaktrail baseline prune`, or fix what it passes over: so long a list is read by nobody.";
var FEWER_SALTS = "Take out lines of the rarest salts, and ignore what is then found anew: it gets one salt.";
function parseLine(content, fail) {
  const line = content.trim();
  if (/^(?:<{7}|={7}|>{7}|\|{7})(?:\s|$)/.test(line)) {
    throw fail("a merge left its conflict here", "Keep the lines of both sides and delete the markers.");
  }
  if (line.length > MOST_IN_LINE) throw fail(`longer than ${MOST_IN_LINE} characters`);
  if (/[\p{Cc}\p{Zl}\p{Zp}]/u.test(line.replaceAll("	", " "))) throw fail("holds a control character");
  const [family, behind] = firstWord(line);
  const [mark, tail] = firstWord(behind);
  if (!FAMILY.test(family)) throw fail("does not begin with the family of a pattern");
  return { family, mark: parseMark(mark, fail), ...parseTail(tail, fail) };
}
function firstWord(text) {
  const end = text.search(/\s/);
  return end === -1 ? [text, ""] : [text.slice(0, end), text.slice(end).trimStart()];
}
function parseMark(word, fail) {
  if (word.startsWith("path:")) {
    const path = sameEntryPath(word.slice("path:".length));
    if (path === null) throw fail("`path:` names no path");
    return { kind: "path", path };
  }
  const [, kind, salt, digest] = HASH.exec(word) ?? [];
  if (kind === void 0 || salt === void 0 || digest === void 0) {
    throw fail("its second word is none of hmac-SALTHASH, scrypt-SALTHASH and path:PATH");
  }
  return { kind: kind === "hmac" ? "hmac" : "scrypt", salt, digest };
}
function parseTail(tail, fail) {
  const fields = /* @__PURE__ */ new Map();
  let rest = tail;
  for (let match = FIELD.exec(rest); match !== null; match = FIELD.exec(rest)) {
    const [whole, name = "", quoted, bare = ""] = match;
    if (name !== "until" && name !== "owner") throw fail("has a field that is neither `until=` nor `owner=`");
    if (fields.has(name)) throw fail(`the field \`${name}=\` stands twice`);
    fields.set(name, quoted ?? bare);
    rest = rest.slice(whole.length);
  }
  const until = fields.get("until") ?? null;
  const owner = fields.get("owner") ?? null;
  if (until !== null && !isDay(until)) throw fail("`until=` is no day like 2027-01-31");
  if (owner !== null && owner.trim() === "") throw fail("`owner=` is empty");
  if (!saysSomething(rest)) throw fail("gives no reason");
  return { until, owner, reason: rest.trim() };
}
function isDay(text) {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(text) : Number.NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
function lineOf(text, offset) {
  return text.slice(0, offset).split("\n").length;
}

// lib/core/grouped-by.ts
function groupedBy(values, keyOf) {
  const groups = /* @__PURE__ */ new Map();
  for (const value of values) {
    const key = keyOf(value);
    const group = groups.get(key);
    if (group === void 0) groups.set(key, [value]);
    else group.push(value);
  }
  return groups;
}

// lib/core/secret-key.ts
var part;
var load = () => part ??= require("./hook-found.cjs");
var secretKey = (...args) => load().secretKey(...args);
var familyOf = (...args) => load().familyOf(...args);

// lib/detect/codecs/bytes.ts
function hexOf(bytes) {
  let text = "";
  for (const byte of bytes) text += byte.toString(16).padStart(2, "0");
  return text;
}

// lib/judge/entry-mark.ts
var DIGEST = 19;
function digestOf(detection, kind, salt, { hmac, scrypt }) {
  const message = new TextEncoder().encode(secretKey(detection));
  const key = Uint8Array.from(salt.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
  return hexOf((kind === "hmac" ? hmac(key, message) : scrypt(message, key)).subarray(0, DIGEST));
}

// lib/judge/entry-suppressions.ts
function suppressionsOf({ inline, foreign, entries, hashes, now, pathOf, shownPath }) {
  const byFamily = groupedBy(entries, ({ family }) => family);
  const today = dayOf(now);
  const known = /* @__PURE__ */ new Map();
  const answer = (matches) => {
    const live = matches.find((entry) => !isOver(entry, today));
    if (live !== void 0) return { live };
    return matches[0] === void 0 ? NOTHING : { expired: matches[0] };
  };
  return {
    inline,
    foreign,
    ofSecret(detection) {
      const own = byFamily.get(familyOf(detection));
      if (own === void 0) return NOTHING;
      const key = secretKey(detection);
      const found = known.get(key) ?? answer(matching(detection, own, hashes));
      known.set(key, found);
      return found;
    },
    ofFile(rule, place) {
      const own = byFamily.get(rule);
      const path = own === void 0 ? null : pathOf(place);
      if (own === void 0 || path === null) return NOTHING;
      const words = [entryPath(path)];
      if (own.some(({ mark }) => mark.kind === "path" && mark.path.includes("...")))
        words.push(entryPath(shownPath(path)));
      return answer(own.filter(({ mark }) => mark.kind === "path" && words.includes(mark.path)));
    }
  };
}
var NOTHING = {};
function matching(detection, entries, hashes) {
  const digests = /* @__PURE__ */ new Map();
  return entries.filter(({ mark }) => {
    if (mark.kind === "path") return false;
    const { kind, salt } = mark;
    const digest = digests.get(kind + salt) ?? digestOf(detection, kind, salt, hashes);
    digests.set(kind + salt, digest);
    return digest === mark.digest;
  });
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  parseEntries,
  suppressionsOf
});
