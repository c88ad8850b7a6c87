"use strict";

// lib/config/apart/worker.ts
var import_node_worker_threads = require("node:worker_threads");

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
var part;
var load = () => part ??= require("./hook-pairs.cjs");
var pairFilter = (...args) => load().pairFilter(...args);

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
    return found.sort(byEnd).flatMap(({ index, start }) => [index, start]);
  }
  #collect(matched, start, bytes, found) {
    for (const index of this.#list.after(matched)) {
      const { text, ignoreCase } = this.#list.keywords[index];
      if (standsAt(text, ignoreCase, bytes, start)) found.push({ index, start, end: start + text.length });
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
function compileCatalogue(patterns2) {
  const byName = /* @__PURE__ */ new Map();
  for (const pattern of patterns2) {
    if (byName.has(pattern.name)) throw badPattern(pattern.name, "two patterns have this name");
    byName.set(pattern.name, pattern);
  }
  const compiled = patterns2.flatMap((pattern) => pattern.anchor === "file" ? [] : [compile(pattern)]);
  const { keywords, owners } = gatherKeywords(compiled);
  return {
    patterns: patterns2,
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

// lib/core/path.ts
function baseName(path) {
  return path.slice(path.lastIndexOf("/") + 1);
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
var part2;
var load2 = () => part2 ??= require("./hook-files.cjs");
var readFormats = (...args) => load2().readFormats(...args);

// lib/detect/files/registry.ts
var part3;
var load3 = () => part3 ??= require("./hook-files.cjs");
var formatsFor = (...args) => load3().formatsFor(...args);

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
var part4;
var load4 = () => part4 ??= require("./hook-found.cjs");
var secretKey = (...args) => load4().secretKey(...args);

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

// lib/detect/overlap.ts
var part5;
var load5 = () => part5 ??= require("./hook-found.cjs");
var resolveOverlaps = (...args) => load5().resolveOverlaps(...args);

// lib/detect/redact-facts.ts
var part6;
var load6 = () => part6 ??= require("./hook-found.cjs");
var redactFacts = (...args) => load6().redactFacts(...args);

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
var part7;
var load7 = () => part7 ??= require("./hook-judge.cjs");
var confirmIn = (...args) => load7().confirmIn(...args);

// lib/detect/placeholder/mask.ts
var part8;
var load8 = () => part8 ??= require("./hook-literal.cjs");
var startsMask = (...args) => load8().startsMask(...args);

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
function siteAt(text, at, compiled, facts, seen) {
  const { pattern, regex, crosses } = compiled;
  const isWhole = pattern.inWord !== true;
  const offset = Math.max(0, at - LEAD);
  let cap = at + (crosses === Infinity ? LONGEST_BLOCK : LONGEST_LINE);
  widen(seen, at - LEAD, at);
  if (isWhole && !mayBeLeftBoundary(text, at)) return null;
  for (; ; ) {
    const end = endOfPiece(text, at, cap, crosses);
    widen(seen, at, end === text.length ? end + 1 : end);
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
      seen
    );
  }
}
function maskedSite(masked) {
  return { detections: NOTHING2, masked };
}
function endOfPiece(text, at, cap, crosses) {
  const limit = Math.min(text.length, cap);
  return crosses === Infinity ? limit : text.lineEnd(Math.min(at + crosses, limit), limit);
}
function isMasked({ pattern }, piece, at) {
  if (pattern.weak === true) return false;
  const keyword = pattern.keywords.find((literal2) => piece.startsWith(literal2, at));
  return keyword !== void 0 && startsMask(piece, at + keyword.length);
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
  for (const at of [...starts].sort((a, b) => a - b)) {
    const start = Math.max(0, at - compiled.before);
    const end = Math.min(length, at + compiled.after);
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
    const index = match.index + offset;
    if (hasSecret(match)) {
      found.push({ suspect: suspectOf(match, compiled, offset), index, whole: index + match[0].length });
    }
    if (match[0].length === 0) regex.lastIndex++;
  }
  return found;
}

// lib/detect/sites.ts
function sitesOf(text, hits, catalogue2, facts) {
  const sites = [];
  const seen = { from: 0, to: 0 };
  const add = (site) => void (site !== null && sites.push(site));
  for (const [index, starts] of hitsByPattern(hits, catalogue2)) {
    const compiled = catalogue2.compiledAt(index);
    if (compiled.pattern.anchor === "start") for (const at of starts) add(siteAt(text, at, compiled, facts, seen));
    else
      for (const region of regionsOf(starts, compiled, text.length))
        add(siteOfRegion(text, region, compiled, facts, seen));
  }
  return sites;
}
function hitsByPattern(hits, catalogue2) {
  const byPattern = /* @__PURE__ */ new Map();
  for (let i = 0; i < hits.length; i += 2) {
    for (const owner of catalogue2.owners[hits[i]]) {
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
var HEAD2 = 12;
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
  for (let at = from; at < to && count < HEAD2; at++) {
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

// lib/detect/views/look-inside.ts
var part9;
var load9 = () => part9 ??= require("./hook-views.cjs");
var siteOfRun = (...args) => load9().siteOfRun(...args);
var siteOfPacked = (...args) => load9().siteOfPacked(...args);

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
function wordIs(bytes, at, word) {
  return (bytes[at] | bytes[at + 1] << 8 | bytes[at + 2] << 16 | bytes[at + 3] << 24) === word;
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
function detect(bytes, catalogue2, options) {
  const facts = { path: options.path, platform: options.platform, now: options.now };
  const plain = detectView(bytes, null, catalogue2, facts);
  const wide = detectWide(bytes, catalogue2, facts);
  const read2 = wide === null ? plain : joined(wide, plain);
  return isPacked(bytes) ? joined(read2, detectPacked(bytes, catalogue2, facts)) : read2;
}
function detectPacked(bytes, catalogue2, facts) {
  let isWhole = true;
  const site = siteOfPacked(bytes, { catalogue: catalogue2, facts, onUnopened: () => void (isWhole = false) });
  const result = site === null ? NOTHING : outcomeOf(site.detections, [], 1);
  return isWhole ? result : { ...result, unopened: true };
}
function detectWide(bytes, catalogue2, facts) {
  const wide = wideView(bytes);
  return wide === null ? null : detectView(bytesOfText(wide.text), wide, catalogue2, facts);
}
function detectView(units, wide, catalogue2, facts) {
  const formats = mayBeRead(facts.path) ? formatsFor(facts.path) : [];
  const hits = catalogue2.prefilter.hits(units);
  const encoded = sitesOfRuns(units, { catalogue: catalogue2, facts });
  if (hits.length + encoded.length + formats.length === 0) return NOTHING;
  const text = wide?.text ?? byteString(units);
  const sites = [...sitesOf(sourceOfText(text), hits, catalogue2, facts), ...encoded];
  const slots = formats.length === 0 ? [] : readFormats(formats, catalogue2, { ...facts, text });
  return outcomeOf([...sites.flatMap(({ detections }) => detections), ...slots], maskedIn(sites), wide?.unit ?? 1);
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
  readPem: (pem) => read(() => crypto().createPrivateKey({ key: pem, format: "pem" })),
  readJwk: (json) => read(() => crypto().createPrivateKey({ key: JSON.parse(json), format: "jwk" })),
  gunzip: (bytes, limit) => unpacked(zlib().gunzipSync, bytes, limit),
  inflateRaw: (bytes, limit) => unpacked(zlib().inflateRawSync, bytes, limit)
};
function unpacked(unpack, bytes, limit) {
  try {
    return { bytes: unpack(bytes, { maxOutputLength: limit }), isWhole: true };
  } catch (error) {
    return firstPart(unpack, isTooLarge(error) ? bytes.subarray(0, bytes.length >> 1) : bytes, limit);
  }
}
function firstPart(unpack, bytes, limit) {
  const finishFlush = zlib().constants.Z_SYNC_FLUSH;
  for (let end = bytes.length; end > 0; end >>= 1) {
    try {
      return { bytes: unpack(bytes.subarray(0, end), { maxOutputLength: limit, finishFlush }), isWhole: false };
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
function read(parse) {
  try {
    const key = parse();
    const bits = key.asymmetricKeyDetails?.modulusLength;
    return { kind: "key", type: key.asymmetricKeyType ?? "unknown", ...bits === void 0 ? {} : { bits } };
  } catch (error) {
    return NEEDS_PASSPHRASE.has(String(error.code)) ? { kind: "encrypted" } : { kind: "invalid" };
  }
}

// lib/config/apart/messages.ts
var DONE = 1;
function toAnswer({ detections, placeholders }) {
  const sent = detections.map(({ pattern, secret, ...rest }) => ({
    ...rest,
    pattern: pattern.name,
    value: secret.reveal(),
    publicPrefix: secret.publicPrefix
  }));
  return { detections: sent, placeholders };
}

// lib/config/apart/worker.ts
var { patterns, port, state } = import_node_worker_threads.workerData;
var catalogue = compileCatalogue(patterns);
port.on("message", ({ bytes, path, now }) => {
  const result = detect(bytes, catalogue, { path, platform: nodePlatform, ...now === void 0 ? {} : { now } });
  port.postMessage(toAnswer(result));
  tellDone();
});
tellDone();
function tellDone() {
  Atomics.store(state, 0, DONE);
  Atomics.notify(state, 0);
}
