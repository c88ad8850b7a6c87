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
  siteOfPacked: () => siteOfPacked,
  siteOfRun: () => siteOfRun
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
  for (let at = 0; at < units.length; at++) {
    const code = units.codeAt(at);
    if (code === 0 || code > LAST_CODE_POINT) return false;
    if (code < 128) ascii++;
  }
  return units.codeAt(0) === ORDER_MARK || ascii > units.length * ASCII_SHARE;
}
function utf32Text(bytes, order) {
  const units = unitsOf(bytes, order);
  const parts = [];
  for (let at = 0; at < units.length; at++) {
    const code = units.codeAt(at);
    parts.push(code < FIRST_ASTRAL ? String.fromCharCode(code) : ASTRAL);
  }
  return parts.join("");
}
function unitsOf(bytes, order) {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return { length: bytes.length >> 2, codeAt: (at) => view.getUint32(at * 4, order === "utf-32le") };
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

// lib/core/secret-key.ts
var part;
var load = () => part ??= require("./hook-found.cjs");
var secretKey = (...args) => load().secretKey(...args);

// lib/detect/mark-parts.ts
var STRETCH = 2048;
function markParts(detections) {
  const wholes = detections.filter(({ parts }) => parts !== void 0);
  if (wholes.length === 0) return detections;
  const places = placesOf(wholes);
  return detections.map((detection) => {
    const near = stretchesOf(detection.start, detection.end).flatMap((stretch) => places.get(stretch) ?? []);
    const whole = near.sort((a, b) => a - b).find((at) => wholes[at] !== detection && isPart(detection, wholes[at]));
    const { parts: _told, ...rest } = detection;
    return whole === void 0 ? rest : { ...rest, partOf: secretKey(wholes[whole]) };
  });
}
function placesOf(wholes) {
  const places = /* @__PURE__ */ new Map();
  wholes.forEach(({ start, parts = [] }, at) => {
    for (const stretch of new Set(parts.flatMap(({ from, to }) => stretchesOf(start + from, start + to)))) {
      const known = places.get(stretch);
      if (known === void 0) places.set(stretch, [at]);
      else known.push(at);
    }
  });
  return places;
}
function stretchesOf(start, end) {
  const first = Math.floor(start / STRETCH);
  return Array.from({ length: Math.floor(Math.max(start, end - 1) / STRETCH) - first + 1 }, (_, at) => first + at);
}
function isPart(detection, whole) {
  const { start, end } = detection;
  return rank(detection) <= rank(whole) && whole.parts.some(({ from, to }) => start < whole.start + to && whole.start + from < end);
}
function rank(detection) {
  return SEVERITIES.indexOf(severityOfDetection(detection));
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
var part2;
var load2 = () => part2 ??= require("./hook-judge.cjs");
var confirmIn = (...args) => load2().confirmIn(...args);

// lib/detect/placeholder/mask.ts
var part3;
var load3 = () => part3 ??= require("./hook-literal.cjs");
var startsMask = (...args) => load3().startsMask(...args);

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
var NOTHING = [];
function siteAt(text, at, compiled, facts, seen2) {
  const { pattern, regex, crosses } = compiled;
  const isWhole = pattern.inWord !== true;
  const offset = Math.max(0, at - LEAD);
  let cap = at + (crosses === Infinity ? LONGEST_BLOCK : LONGEST_LINE);
  widen(seen2, at - LEAD, at);
  if (isWhole && !mayBeLeftBoundary(text, at)) return null;
  for (; ; ) {
    const end = endOfPiece(text, at, cap, crosses);
    widen(seen2, at, end === text.length ? end + 1 : end);
    const piece = text.slice(offset, end);
    if (isWhole && !isLeftBoundary(piece, at - offset)) return null;
    regex.lastIndex = at - offset;
    const match = regex.exec(piece);
    if (match === null || !hasSecret(match))
      return isWhole && isMasked(compiled, piece, at - offset) ? maskedSite(pattern.name) : null;
    if (end === cap && end < text.length && regex.lastIndex + LOOKAHEAD > piece.length) {
      cap = at + (cap - at) * GROWTH;
      continue;
    }
    return judged(
      text,
      [{ ...suspectOf(match, compiled, offset, isWhole ? at : void 0), keyword: at }],
      facts,
      seen2
    );
  }
}
function maskedSite(masked) {
  return { detections: NOTHING, masked };
}
function endOfPiece(text, at, cap, crosses) {
  const limit = Math.min(text.length, cap);
  return crosses === Infinity ? limit : text.lineEnd(Math.min(at + crosses, limit), limit);
}
function isMasked({ pattern }, piece, at) {
  if (pattern.weak === true) return false;
  const keyword = pattern.keywords.find((literal) => piece.startsWith(literal, at));
  return keyword !== void 0 && startsMask(piece, at + keyword.length);
}
function judged(text, suspects, facts, seen2) {
  const detections = [];
  for (const suspect of suspects) {
    const { detection, from, to } = confirmIn(text, suspect, facts);
    widen(seen2, from, to);
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
  const joined = [];
  for (const at of [...starts].sort((a, b) => a - b)) {
    const start = Math.max(0, at - compiled.before);
    const end = Math.min(length, at + compiled.after);
    const last = joined.at(-1);
    const touches = last !== void 0 && start <= last.end;
    if (touches && end - last.start <= LIMIT) last.end = Math.max(last.end, end);
    else joined.push({ start, end, isCut: touches });
  }
  return joined;
}
var LEAD2 = 16;
var KEYWORD = 64;
var GROWTH2 = 8;
function siteOfRegion(text, region, compiled, facts, seen2) {
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
  widenByRegion(seen2, region, compiled, end);
  return judged(text, suspects, facts, seen2);
}
function widenByRegion(seen2, region, { before, after }, end) {
  const from = region.isCut ? -Infinity : region.start - Math.max(LEAD2, after + 1);
  widen(seen2, from, Math.max(end, region.end + before + KEYWORD) + 1);
}
function matchAll(text, start, end, compiled) {
  const { regex } = compiled;
  const offset = Math.max(0, start - LEAD2);
  const piece = text.slice(offset, end);
  const found = [];
  regex.lastIndex = start - offset;
  for (let match = regex.exec(piece); match !== null; match = regex.exec(piece)) {
    const index = match.index + offset;
    if (hasSecret(match)) {
      found.push({ suspect: suspectOf(match, compiled, offset), index, whole: index + match[0].length });
    }
    if (match[0].length === 0) regex.lastIndex++;
  }
  return found;
}

// lib/detect/sites.ts
function sitesOf(text, hits, catalogue, facts) {
  const sites = [];
  const seen2 = { from: 0, to: 0 };
  const add = (site) => void (site !== null && sites.push(site));
  for (const [index, starts] of hitsByPattern(hits, catalogue)) {
    const compiled = catalogue.compiledAt(index);
    if (compiled.pattern.anchor === "start") for (const at of starts) add(siteAt(text, at, compiled, facts, seen2));
    else
      for (const region of regionsOf(starts, compiled, text.length))
        add(siteOfRegion(text, region, compiled, facts, seen2));
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

// lib/detect/source-text.ts
function sourceOfText(text) {
  let clearFrom = 0;
  let clearTo = -1;
  return {
    length: text.length,
    codeAt: (at) => text.charCodeAt(at),
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

// lib/detect/views/decoded.ts
var PART = 1 << 18;
var OVERLAP = 1 << 14;

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
function escapeAt(bytes, at, to) {
  const lead = bytes[at];
  if (lead === PERCENT2) return hexEscape(bytes, at, 1, 2, to);
  if (lead === BACKSLASH2) return behindBackslash(bytes, at, to);
  return lead === AMPERSAND ? reference(bytes, at, to) : null;
}
function behindBackslash(bytes, at, to) {
  if (at + 1 >= to) return null;
  const next = bytes[at + 1];
  if (next === 120) return hexEscape(bytes, at, 2, 2, to);
  if (next === 117) return hexEscape(bytes, at, 2, 4, to);
  const code = THEMSELVES.has(next) ? next : LETTERS2[next];
  return code === void 0 ? null : { code, length: 2 };
}
function hexEscape(bytes, at, lead, digits2, to) {
  const end = at + lead + digits2;
  const code = end > to ? -1 : numberIn(bytes, at + lead, end, 16);
  return code < 0 ? null : { code, length: lead + digits2 };
}
function reference(bytes, at, to) {
  const limit = Math.min(to, at + 2 + LONGEST_REFERENCE);
  let end = at + 1;
  while (end < limit && bytes[end] !== SEMICOLON) end++;
  if (end >= limit || end === at + 1) return null;
  const code = codeOf(bytes, at + 1, end);
  return code < 0 || code > LARGEST_CODE ? null : { code, length: end + 1 - at };
}
function codeOf(bytes, from, to) {
  if (bytes[from] !== 35) return NAMED[String.fromCharCode(...bytes.subarray(from, to))] ?? -1;
  const isHex = (bytes[from + 1] | 32) === 120;
  return isHex ? numberIn(bytes, from + 2, to, 16) : numberIn(bytes, from + 1, to, 10);
}
function numberIn(bytes, from, to, base) {
  let value = from < to ? 0 : -1;
  for (let at = from; at < to && value >= 0; at++) {
    const digit = digitOf(bytes[at]);
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
  for (let at = from; at < to; at++) {
    if (values[bytes[at]] >= 0) continue;
    if (at - start >= SHORTEST_RUN && startsText(bytes, start, at)) return true;
    const escape = escapeAt(bytes, at, to);
    if (escape !== null && matters(escape, at - start)) return true;
    start = at + 1;
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
  for (let at = from; at < to && count < HEAD; at++) {
    const digit = values[bytes[at]];
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

// lib/detect/views/decode-digits.ts
function* decodeDigits(bytes, lines) {
  if (!startsText(bytes, lines[0].from, lines[0].to)) return;
  const digits2 = digitsOf(bytes, lines);
  if (digits2 === null) return;
  for (const places of partsOf(lines)) yield decodePart(bytes, places, digits2);
}
function digitsOf(bytes, lines) {
  const length = lines.reduce((sum, line) => sum + line.to - line.from, 0);
  if (length % 2 === 0 && lines.every((line) => isAll(HEX, bytes, line))) return HEX;
  return length % 4 !== 1 && lines.every((line) => isAll(BASE64, bytes, line)) ? BASE64 : null;
}
function isAll({ values }, bytes, { from, to }) {
  for (let at = from; at < to; at++) if (values[bytes[at]] < 0) return false;
  return true;
}
function* partsOf(lines) {
  const total = lines.reduce((sum, { from, to }) => sum + to - from, 0);
  let part4 = new Uint32Array(Math.min(PART, total));
  let count = 0;
  let done = 0;
  for (const { from, to } of lines) {
    for (let at = from; at < to; at++) {
      part4[count++] = at;
      done++;
      if (count < PART || done === total) continue;
      yield part4;
      const next = new Uint32Array(Math.min(PART, OVERLAP + total - done));
      next.set(part4.subarray(PART - OVERLAP));
      part4 = next;
      count = OVERLAP;
    }
  }
  yield part4.subarray(0, count);
}
function decodePart(bytes, places, { encoding, bits, values }) {
  const out = new Uint8Array(Math.floor(places.length * bits / 8));
  let held = 0;
  let value = 0;
  let count = 0;
  for (const place of places) {
    value = (value << bits | values[bytes[place]]) & 65535;
    held += bits;
    if (held < 8) continue;
    held -= 8;
    out[count++] = value >> held;
  }
  return {
    encoding,
    bytes: out,
    startOf: (byte) => places[Math.floor(byte * 8 / bits)],
    endOf: (byte) => places[Math.floor((byte * 8 + 7) / bits)] + 1
  };
}

// lib/detect/views/decode-escapes.ts
var WIDE = 255;
function decodeEscapes(bytes, { from, to }) {
  const codes = new Uint8Array(to - from);
  const starts = new Uint32Array(to - from + 1);
  let count = 0;
  let at = from;
  while (at < to) {
    const escape = escapeAt(bytes, at, to);
    codes[count] = escape === null ? bytes[at] : Math.min(escape.code, WIDE);
    starts[count++] = at;
    at += escape?.length ?? 1;
  }
  if (count === to - from) return null;
  starts[count] = to;
  return {
    encoding: "escapes",
    bytes: codes.subarray(0, count),
    startOf: (byte) => starts[byte],
    endOf: (byte) => starts[byte + 1]
  };
}

// lib/detect/views/long-run.ts
var firstLong = (bytes, from, to) => {
  let first = from;
  let known = from;
  for (; ; ) {
    const enough = first + SHORTEST_RUN;
    if (first >= to || enough > bytes.length) return -1;
    let at = enough - 1;
    while (at >= known && IN_RUN[bytes[at]] === 1) at--;
    if (at >= known) {
      first = at + 1;
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
  for (let at = from; IN_RUN[bytes[at]] === 1; at++) {
    digits2 = IN_HEX[bytes[at]] === 1 ? digits2 + 1 : 0;
    if (IN_SIGN[bytes[at]] === 1 || digits2 === SHORTEST_RUN) return true;
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
  let at = from;
  if (isInRun(bytes, at)) while (at > 0 && isInRun(bytes, at - 1)) at--;
  for (; ; ) {
    const place = findLong(bytes, at, to);
    if (place < 0) return null;
    let first = place;
    while (first > at && isInRun(bytes, first - 1)) first--;
    at = place + 1;
    while (at < bytes.length && isInRun(bytes, at)) at++;
    const run = first < to ? runOf(bytes, first, at) : null;
    if (run !== null) return run;
  }
}
function* eachRun(bytes) {
  for (let run = findRun(bytes, 0, bytes.length); run !== null; run = findRun(bytes, run.to, bytes.length)) yield run;
}
function isInRun(bytes, at) {
  return IN_RUN[bytes[at]] === 1;
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
  for (let at = from; at < to; at++) if (IN_BASE64[bytes[at]] === 0) return null;
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
  let at = from;
  while (at > 0 && isIndent(bytes[at - 1]) && from - at < DEEPEST_INDENT) at--;
  if (at === 0 || bytes[at - 1] !== LF3) return null;
  at--;
  if (at > 0 && bytes[at - 1] === CR) at--;
  let first = at;
  while (first > 0 && at - first <= LONGEST_LINE2 && IN_BASE64[bytes[first - 1]] === 1) first--;
  if (first === at || first > 0 && IN_RUN[bytes[first - 1]] === 1) return null;
  return { from: first, to: at };
}
function lineBehind(bytes, to) {
  let at = to;
  if (bytes[at] === CR) at++;
  if (bytes[at] !== LF3) return null;
  at++;
  const line = at;
  while (at < bytes.length && isIndent(bytes[at]) && at - line < DEEPEST_INDENT) at++;
  let end = at;
  while (end < bytes.length && end - at <= LONGEST_LINE2 && IN_BASE64[bytes[end]] === 1) end++;
  if (end === at || IN_RUN[bytes[end] ?? 0] === 1) return null;
  return { from: at, to: end };
}
function isIndent(byte) {
  return byte === 32 || byte === 9;
}

// lib/detect/views/zip-members.ts
var LOCAL = 67324752;
var LOCAL_LENGTH = 30;
var CENTRAL = 33639248;
var CENTRAL_LENGTH = 46;
var END = 101010256;
var END_LENGTH = 22;
var LONGEST_COMMENT = 65535;
var STORED = 0;
var DEFLATED = 8;
var IS_ENCRYPTED = 1;
var MOST_MEMBERS = 2e4;
function isZip(bytes) {
  const last = bytes.length - END_LENGTH;
  return last >= 0 && (wordIs(bytes, 0, LOCAL) || wordIs(bytes, last, END));
}
function* zipMembers(bytes) {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endRecord(bytes);
  if (end < 0) return yield null;
  const size = view.getUint32(end + 12, true);
  const directory = end - size;
  const shift = directory - view.getUint32(end + 16, true);
  const count = view.getUint16(end + 10, true);
  let at = directory;
  for (let member = 0; member < count; member++) {
    const isListed = at >= 0 && at + CENTRAL_LENGTH <= end && wordIs(bytes, at, CENTRAL);
    if (!isListed || member === MOST_MEMBERS) return yield null;
    if (view.getUint32(at + 20, true) > 0) yield memberAt(view, at, shift);
    at += CENTRAL_LENGTH + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
}
function endRecord(bytes) {
  const last = bytes.length - END_LENGTH;
  const first = Math.max(0, last - LONGEST_COMMENT);
  for (let at = last; at >= first; at--) if (bytes[at] === 80 && wordIs(bytes, at, END)) return at;
  return -1;
}
function memberAt(view, at, shift) {
  const method = view.getUint16(at + 10, true);
  const isEncrypted = (view.getUint16(at + 8, true) & IS_ENCRYPTED) === 1;
  const local = view.getUint32(at + 42, true) + shift;
  if (isEncrypted || method !== STORED && method !== DEFLATED) return null;
  if (local < 0 || local + LOCAL_LENGTH > view.byteLength || view.getUint32(local, true) !== LOCAL) return null;
  const start = local + LOCAL_LENGTH + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  const end = start + view.getUint32(at + 20, true);
  return end > view.byteLength || end <= start ? null : { start, end, isStored: method === STORED };
}
function wordIs(bytes, at, word) {
  return (bytes[at] | bytes[at + 1] << 8 | bytes[at + 2] << 16 | bytes[at + 3] << 24) === word;
}

// lib/detect/views/unpack.ts
var LARGEST_GROWTH = 64;
var SHORT = 1 << 15;
var LARGEST = 1 << 22;
var LARGEST_ARCHIVE = 1 << 26;
function* unpack(bytes, platform) {
  if (isGzip(bytes)) yield* stretched("gzip", platform.gunzip?.(bytes, limitOf(bytes)) ?? null, 0, bytes.length);
  else if (isZip(bytes)) yield* unzip(bytes, platform);
}
function isPacked(bytes) {
  return isGzip(bytes) || isZip(bytes);
}
function isGzip(bytes) {
  return bytes[0] === 31 && bytes[1] === 139 && bytes[2] === 8;
}
function* unzip(bytes, platform) {
  let left = LARGEST_ARCHIVE;
  for (const member of zipMembers(bytes)) {
    if (left <= 0) return yield null;
    if (member === null) {
      yield null;
      continue;
    }
    const { start, end, isStored } = member;
    const packed = bytes.subarray(start, end);
    const limit = Math.min(limitOf(packed), left);
    const text = isStored ? { bytes: packed, isWhole: true } : platform.inflateRaw?.(packed, limit) ?? null;
    yield* stretched("zip", text, start, end);
    left -= text?.bytes.length ?? 0;
  }
}
function limitOf(packed) {
  return Math.min(LARGEST, Math.max(SHORT, LARGEST_GROWTH * packed.length));
}
function* stretched(encoding, unpacked, start, end) {
  if (unpacked?.isWhole !== true) yield null;
  if (unpacked === null || unpacked.bytes.length === 0) return;
  const { bytes } = unpacked;
  const share = (end - start) / bytes.length;
  yield {
    encoding,
    bytes,
    startOf: (byte) => start + Math.floor(byte * share),
    endOf: (byte) => Math.min(end, start + Math.max(1, Math.ceil((byte + 1) * share)))
  };
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

// lib/detect/views/wide-text.ts
function wideText(bytes) {
  const view = wideView(bytes);
  if (view === null) return { text: null, bytes, unit: 1 };
  return { text: view.text, bytes: bytesOfText(view.text), unit: view.unit };
}

// lib/detect/views/look-inside.ts
var DEEPEST = 4;
var PADDING2 = 61;
function siteOfRun(bytes, run, inside) {
  return siteIn(bytes, run, inside, 1);
}
function siteOfPacked(bytes, inside) {
  return siteOf(packedSites(bytes, inside, 1));
}
function packedSites(bytes, inside, depth) {
  const sites = [];
  for (const decoded of unpack(bytes, inside.facts.platform)) {
    if (decoded === null) inside.onUnopened?.();
    else sites.push(seen(decoded, inside, depth));
  }
  return sites;
}
function siteIn(bytes, run, inside, depth) {
  const found = [];
  for (const lines of digitsIn(bytes, run)) {
    for (const decoded of decodeDigits(bytes, lines)) found.push(seen(decoded, inside, depth));
  }
  for (const part4 of run.lines.length === 1 ? partsOf2(run) : []) {
    const escaped = decodeEscapes(bytes, part4);
    if (escaped !== null) found.push(seen(escaped, inside, depth));
  }
  return siteOf(found);
}
function* partsOf2({ from, to }) {
  for (let start = from; start < to; start += PART - OVERLAP) {
    yield { from: start, to: Math.min(to, start + PART) };
    if (start + PART >= to) return;
  }
}
function siteOf(found) {
  const detections = found.flatMap((site) => site.detections);
  return detections.length === 0 ? null : { detections, masked: null };
}
function* digitsIn(bytes, { lines }) {
  if (lines.length > 1) {
    const last = lines.at(-1);
    const full = lines.slice(0, -1);
    yield [...full, { from: last.from, to: beforePadding(bytes, last) }];
    if (last.to - last.from < full[0].to - full[0].from) yield full;
    return;
  }
  const [{ from, to }] = lines;
  let start = from;
  for (let at = from; at <= to; at++) {
    if (at < to && BASE64.values[bytes[at]] >= 0) continue;
    if (at - start >= SHORTEST_RUN) yield [{ from: start, to: at }];
    start = at + 1;
  }
}
function beforePadding(bytes, { from, to }) {
  let end = to;
  while (end > from && bytes[end - 1] === PADDING2) end--;
  return end;
}
function seen(decoded, inside, depth) {
  const { catalogue, facts } = inside;
  const { text, bytes, unit } = wideText(decoded.bytes);
  const sites = sitesOf(sourceOfText(text ?? byteString(bytes)), catalogue.prefilter.hits(bytes), catalogue, facts);
  const deeper = [];
  if (depth < DEEPEST) {
    deeper.push(...packedSites(bytes, inside, depth + 1));
    for (const run of eachRun(bytes)) {
      const site = siteIn(bytes, run, inside, depth + 1);
      if (site !== null) deeper.push(site);
    }
  } else if (isPacked(bytes)) inside.onUnopened?.();
  const outer = (detection) => ({
    ...detection,
    start: decoded.startOf(detection.start * unit),
    end: decoded.endOf(detection.end * unit - 1),
    facts: { ...detection.facts, encoding: nameOf(decoded, detection) }
  });
  const here = markParts(sites.flatMap(({ detections: detections2 }) => detections2));
  const detections = [...here, ...deeper.flatMap((site) => site.detections)].filter(isWorthTelling);
  return { detections: detections.map(outer), masked: null };
}
function nameOf({ encoding }, { facts }) {
  const inner = facts["encoding"];
  return typeof inner === "string" ? `${inner} in ${encoding}` : encoding;
}
function isWorthTelling({ pattern }) {
  return pattern.verdict !== "generic";
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  siteOfPacked,
  siteOfRun
});
