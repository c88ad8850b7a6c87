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
  pairFilter: () => pairFilter
});
module.exports = __toCommonJS(stdin_exports);

// lib/detect/generic/bigrams.ts
var LEVELS_PER_BIT = 2;
var BIGRAM_COSTS = [
  "la78je9kanf797n9m785beffdie9",
  "6fee8ihi88i5bh8gk89f7ijlakc6",
  "8hdi6hl6cn69dj5hm9d6bikobog8",
  "8cf94hgl7kkcfiagnabhafkecoe3",
  "ag98dadiimlba7hbd669iddaeog4",
  "8lge88fk4lk9gd6dk9abajkkcmd5",
  "9ifk4hcd6mlch9afl88eciikhhf3",
  "5hdg4iki8lkgff7jkccabjklgld3",
  "bd97aa8mkmk8a57bja86lcodobia",
  "cggf2gggbfeggh8fgg6fbgahhga6",
  "ahhd4dfg9kifhbcfkf7cchfkikd3",
  "7gib4dhl6ng8ih6foib99finaog5",
  "5cjc5ihm7lid8g67miafcjmmfmd6",
  "8j87797kaldegd9elf76cckngmf5",
  "db99jecjccc985a9p6a98abhhmh8",
  "5kec6hecaoi7jj7ak5c89jkndnf6",
  "fgfggfggfgg9gfggdecg1gfggga5",
  "7gad4ham8pddbd7fpa9accjpbpg5",
  "ckaj6hg98neegh9ahh94aigmelg4",
  "7mcg5di96pnffj9dp8abcmggbmf4",
  "b8cc7bblamm7a6g8n676ilmgmkgc",
  "4jfi3jik4kjjjfbhkkehgijlkk77",
  "6ife8gib6jfeh86gj79bhjehjjd4",
  "bfac9fih9jjecig5jhf5fhicci73",
  "dfehbihjejjdbaf7kdaajifjhgd1",
  "5efe3eff8ffdefbgffdgdfefbb95",
  "cdcddcceefedeeedfddddeeafe33",
  "8a7999bb9fea9a97g778babfhhcz"
];

// lib/detect/generic/symbols.ts
var SYMBOLS = 28;
var DIGIT = 26;
var EDGE = 27;
function symbolsOf(text) {
  const symbols = [EDGE];
  let before = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (isLower(code)) symbols.push(code - 97);
    else if (isUpper(code)) {
      if (isLower(before) || isUpper(before) && isLower(text.charCodeAt(at + 1))) pushEdge(symbols);
      symbols.push(code - 65);
    } else if (code >= 48 && code <= 57) symbols.push(DIGIT);
    else pushEdge(symbols);
    before = code;
  }
  pushEdge(symbols);
  return symbols;
}
function pushEdge(symbols) {
  if (symbols.at(-1) !== EDGE) symbols.push(EDGE);
}
function isLower(code) {
  return code >= 97 && code <= 122;
}
function isUpper(code) {
  return code >= 65 && code <= 90;
}

// lib/detect/generic/language.ts
var table;
function costOf(text) {
  table ??= decode();
  const symbols = symbolsOf(text);
  let cost = 0;
  for (let at = 1; at < symbols.length; at++) cost += table[symbols[at - 1] * SYMBOLS + symbols[at]];
  return cost / LEVELS_PER_BIT;
}
function decode() {
  return Uint8Array.from(BIGRAM_COSTS.join(""), (digit) => Number.parseInt(digit, 36));
}

// lib/detect/prefilter/windows.ts
var ANY = -1;
var BY_FREQUENCY = " :/etasr\nioncd	lmhup\"fg.b_-)(,1w0yv2=5634789k*S#TIEx;APR\\{}C>NODL'&j[]F%z<`M$UqGBHV+W!|YKXJQZ@~?^";
var UNLIKELY = 4;
var RARITY = rarities();
function rarities() {
  const of = new Uint8Array(256).fill(BY_FREQUENCY.length);
  for (let rank = 0; rank < BY_FREQUENCY.length; rank++) of[BY_FREQUENCY.charCodeAt(rank)] = rank;
  return of;
}
function windowsOf({ text, ignoreCase }, keyword) {
  const bytes = [];
  for (let i = 0; i < text.length; i++) bytes.push(text.charCodeAt(i));
  if (bytes.length === 0 || bytes.some((byte) => byte > 255)) return [];
  const odd = bytes.length > 4 ? rarest(bytes, 1) : rarerEnd(bytes);
  return [windowAt(rarest(bytes, 0), bytes, keyword, ignoreCase), windowAt(odd, bytes, keyword, ignoreCase)];
}
function rarest(bytes, first) {
  let best = first;
  let most = -1;
  for (let at = first; at + 4 <= bytes.length; at += 2) {
    const here = rarityOf(bytes, at);
    if (here <= most) continue;
    most = here;
    best = at;
  }
  return best;
}
function rarerEnd(bytes) {
  return bytes.length === 4 && RARITY[bytes[3]] > RARITY[bytes[0]] ? 1 : -1;
}
function rarityOf(bytes, at) {
  let sum = 0;
  for (let i = at; i < at + 4; i++) sum += RARITY[bytes[i]];
  return sum + UNLIKELY * costOf(String.fromCharCode(...bytes.slice(at, at + 4)));
}
function windowAt(offset, bytes, keyword, ignoreCase) {
  const a = bytes[offset] ?? ANY;
  const b = bytes[offset + 1] ?? ANY;
  const c = bytes[offset + 2] ?? ANY;
  const d = bytes[offset + 3] ?? ANY;
  const mask = (a < 0 ? 0 : 255) | (b < 0 ? 0 : 65280) | (c < 0 ? 0 : 16711680) | (d < 0 ? 0 : 255 << 24);
  return { keyword, ignoreCase, offset, bytes: [a, b, c, d], mask };
}
function isLower2(byte) {
  return byte >= 97 && byte <= 122;
}

// lib/detect/prefilter/pair-table.ts
var GROUPS = 16;
var WHOLE = -1;
function pairTable(windows) {
  const gapped = [...new Set(windows.map(({ mask }) => mask))].filter((mask) => mask !== WHOLE);
  const masks = Array.from({ length: GROUPS }, (_, group) => gapped[group] ?? WHOLE);
  const rows = new Int32Array(65536);
  rows.fill(gapped.reduce((bits, mask, group) => mask >>> 16 === 0 ? bits | 1 << group : bits, 0));
  for (const { mask, bytes, ignoreCase } of windows) {
    if (mask === WHOLE) continue;
    const [a, b, c, d] = bytes;
    const group = gapped.indexOf(mask);
    enter(a, b, ignoreCase, 1 << group + GROUPS, rows);
    if (mask >>> 16 !== 0) enter(c, d, ignoreCase, 1 << group, rows);
  }
  return { rows, masks };
}
function enter(low, high, ignoreCase, bit, rows) {
  const otherLow = ignoreCase && isLower2(low) ? low - 32 : low;
  const otherHigh = ignoreCase && isLower2(high) ? high - 32 : high;
  if (low === ANY) {
    enterLine(rows, high << 8, 1, bit);
    enterLine(rows, otherHigh << 8, 1, bit);
  } else if (high === ANY) {
    enterLine(rows, low, 256, bit);
    enterLine(rows, otherLow, 256, bit);
  } else {
    rows[low | high << 8] |= bit;
    rows[otherLow | high << 8] |= bit;
    rows[low | otherHigh << 8] |= bit;
    rows[otherLow | otherHigh << 8] |= bit;
  }
}
function enterLine(rows, first, step, bit) {
  if ((rows[first] & bit) !== 0) return;
  for (let i = 0, index = first; i < 256; i++, index += step) rows[index] |= bit;
}

// lib/detect/prefilter/scanner.ts
var CHUNK = 16384;
var MARGIN = 32;
var WHOLE_GROUP = 32768;
var CASE_BITS = 538976288;
var KEY_BITS = 17;
function keyHash(key) {
  return Math.imul(key, 2654435761) >>> 32 - KEY_BITS;
}
function otherHash(key) {
  return Math.imul(key, 2246822507) >>> 32 - KEY_BITS;
}
function keySet(keys, hashOf) {
  const set = new Uint8Array(1 << KEY_BITS - 3);
  for (let i = 0; i < keys.length; i++) {
    const hash = hashOf(keys[i]);
    set[hash >> 3] |= 1 << (hash & 7);
  }
  return set;
}

// lib/detect/prefilter/scan-js.ts
function jsScanner(tables) {
  const text = new Uint8Array(CHUNK + MARGIN);
  const found = new Uint32Array(CHUNK / 2);
  return { text, found, scan: (length) => scan(text, length, tables, found) };
}
function scan(text, length, tables, found) {
  const { rows } = tables;
  let count = 0;
  let a = rows[text[0] | text[1] << 8];
  for (let at = 0; at < length; at += 2) {
    const b = rows[text[at + 2] | text[at + 3] << 8];
    const groups = groupsAt(text, at, a >>> 16 & b, tables);
    if (groups !== 0) found[count++] = at >> 1 << 16 | groups;
    a = b;
  }
  return count;
}
function groupsAt(text, at, gapped, tables) {
  const word = text[at] | text[at + 1] << 8 | text[at + 2] << 16 | text[at + 3] << 24 | CASE_BITS;
  const whole = isKey(word, tables) ? WHOLE_GROUP : 0;
  for (let rest = gapped; rest !== 0; rest &= rest - 1) {
    if (isKey(word & tables.masks[31 - Math.clz32(rest & -rest)], tables)) return whole | gapped;
  }
  return whole;
}
function isKey(key, { keys, otherKeys }) {
  const hash = keyHash(key);
  if ((keys[hash >> 3] >> (hash & 7) & 1) === 0) return false;
  const other = otherHash(key);
  return (otherKeys[other >> 3] >> (other & 7) & 1) !== 0;
}

// lib/core/web-assembly.ts
function moduleExports(code) {
  const api = globalThis.WebAssembly;
  if (api === void 0) return null;
  try {
    const bytes = Uint8Array.from(atob(code), (character) => character.charCodeAt(0));
    return new api.Instance(new api.Module(bytes)).exports;
  } catch {
    return null;
  }
}

// lib/detect/prefilter/scan-code.ts
var SCAN_CODE = "AGFzbQEAAAABBgFgAX8BfwMCAQAFAwEABgcRAgRzY2FuAAAGbWVtb3J5AgAKnAUBmQUBCX8gAEGAgBJqIQVBgIAQIQFBgIASLwEAQQJ0KAIAIQBBgIASIQQDQCAEIAVJBEAgBC8BBEECdCgCACEDIAQvAQJBAnQoAgAiBiAAQRB2cSIABEACQCAEKAIAQaDAgIECciEHIAAhAgNAIAIEQCAHIAJoQQJ0QYCgFWooAgBxIghBsfPd8XlsQQ92IglBA3ZBgKATai0AACAJQQdxdkEBcQR/IAhB65Svr3hsQQ92IghBA3ZBgKAUai0AACAIQQdxdkEBcQVBAAsNAiACIAJBAWtxIQIMAQsLQQAhAAsLIABBgIACciAAIAQoAgBBoMCAgQJyIgBBsfPd8XlsQQ92IgJBA3ZBgKATai0AACACQQdxdkEBcQR/IABB65Svr3hsQQ92IgBBA3ZBgKAUai0AACAAQQdxdkEBcQVBAAsbIgAEQCABIARBgIASa0EBdkEQdCAAcjYCACABQQRqIQELIARBAmohByAGQRB2IANxIgAEQAJAIAcoAgBBoMCAgQJyIQYgACECA0AgAgRAIAYgAmhBAnRBgKAVaigCAHEiCEGx893xeWxBD3YiCUEDdkGAoBNqLQAAIAlBB3F2QQFxBH8gCEHrlK+veGxBD3YiCEEDdkGAoBRqLQAAIAhBB3F2QQFxBUEACw0CIAIgAkEBa3EhAgwBCwtBACEACwsgAEGAgAJyIAAgBygCAEGgwICBAnIiAEGx893xeWxBD3YiAkEDdkGAoBNqLQAAIAJBB3F2QQFxBH8gAEHrlK+veGxBD3YiAEEDdkGAoBRqLQAAIABBB3F2QQFxBUEACxsiAARAIAEgB0GAgBJrQQF2QRB0IAByNgIAIAFBBGohAQsgAyEAIARBBGohBAwBCwsgAUGAgBBrQQJ2Cw==";

// lib/detect/prefilter/scan-wasm.ts
var FOUND = 262144;
var TEXT = 294912;
var KEYS = 315392;
var OTHER_KEYS = 331776;
var MASKS = 348160;
function wasmScanner({ rows, masks, keys, otherKeys }) {
  const found = moduleExports(SCAN_CODE);
  if (found === null) return null;
  const { memory, scan: scan2 } = found;
  new Int32Array(memory.buffer).set(rows);
  new Uint8Array(memory.buffer, KEYS).set(keys);
  new Uint8Array(memory.buffer, OTHER_KEYS).set(otherKeys);
  new Int32Array(memory.buffer, MASKS).set(masks);
  const text = new Uint8Array(memory.buffer, TEXT, CHUNK + MARGIN);
  return { text, found: new Uint32Array(memory.buffer, FOUND, CHUNK / 2), scan: scan2 };
}

// lib/detect/prefilter/window-index.ts
var BUCKETS = 2048;
function indexWindows(windows, { masks }) {
  const keys = windows.map(keyOf);
  const from = new Uint32Array(BUCKETS + 1);
  for (const key2 of keys) from[bucketOf(key2)]++;
  for (let i = 1; i < from.length; i++) from[i] += from[i - 1];
  const key = new Int32Array(keys.length);
  const keyword = new Int32Array(keys.length);
  const offset = new Int32Array(keys.length);
  keys.forEach((one, i) => {
    const slot = --from[bucketOf(one)];
    key[slot] = one;
    keyword[slot] = windows[i].keyword;
    offset[slot] = windows[i].offset;
  });
  return { from, key, keyword, offset, ...distinctMasks(masks) };
}
function bucketOf(key) {
  return keyHash(key) & BUCKETS - 1;
}
function keyOf({ bytes: [a, b, c, d], mask }) {
  return (a & 255 | (b & 255) << 8 | (c & 255) << 16 | (d & 255) << 24 | CASE_BITS) & mask;
}
function distinctMasks(masks) {
  const distinct = [...new Set(masks)];
  const groups = distinct.map((one) => masks.reduce((bits, mask, bit) => mask === one ? bits | 1 << bit : bits, 0));
  return { masks: Int32Array.from(distinct), groups: Int32Array.from(groups) };
}
function keywordBytes(keywords) {
  const at = new Int32Array(keywords.length + 1);
  keywords.forEach(({ text }, i) => at[i + 1] = at[i] + text.length);
  const bytes = new Uint8Array(at.at(-1));
  const loose = new Uint8Array(bytes.length);
  keywords.forEach(({ text, ignoreCase }, i) => {
    for (let j = 0; j < text.length; j++) {
      bytes[at[i] + j] = text.charCodeAt(j);
      if (ignoreCase && isLower2(text.charCodeAt(j))) loose[at[i] + j] = 32;
    }
  });
  return { bytes, loose, at };
}

// lib/detect/prefilter/pair-filter.ts
var PairFilter = class {
  #scanner;
  #index;
  #keywords;
  /** @param scannerOf how to scan; by default with WebAssembly where there is any */
  constructor(keywords, scannerOf = bestScanner) {
    const windows = keywords.flatMap(windowsOf);
    const table2 = pairTable(windows);
    this.#index = indexWindows(windows, table2);
    const { key } = this.#index;
    this.#scanner = scannerOf({ ...table2, keys: keySet(key, keyHash), otherKeys: keySet(key, otherHash) });
    this.#keywords = keywordBytes(keywords);
  }
  /** As `Prefilter.hitsIn`. */
  hitsIn(bytes, from, to, into) {
    if (from >= to) return;
    const first = into.count;
    const search = { bytes, from, to, into };
    let skipped = 1;
    for (let start = from - 1; start < to; start += CHUNK) {
      const end = Math.min(start + CHUNK + FOLLOWING, to);
      copy(bytes, start + skipped, end, this.#scanner.text, skipped);
      const count = this.#scanner.scan(Math.min(CHUNK, to - start));
      for (let i = 0; i < count; i++) this.#check(this.#scanner.found[i], start, search);
      skipped = 0;
    }
    sortByEnd(into, first, this.#keywords.at);
  }
  /** Adds the keywords at a place that the scanner found; `start` is where its text begins. */
  #check(found, start, search) {
    const { text } = this.#scanner;
    const { masks, groups } = this.#index;
    const at = found >>> 16 << 1;
    const word = text[at] | text[at + 1] << 8 | text[at + 2] << 16 | text[at + 3] << 24;
    for (let i = 0; i < masks.length; i++) {
      if ((found & groups[i]) !== 0) this.#lookUp((word | CASE_BITS) & masks[i], start + at, search);
    }
  }
  #lookUp(key, at, { bytes, from, to, into }) {
    const index = this.#index;
    const ends = this.#keywords.at;
    const bucket = bucketOf(key);
    for (let slot = index.from[bucket]; slot < index.from[bucket + 1]; slot++) {
      if (index.key[slot] !== key) continue;
      const keyword = index.keyword[slot];
      const start = at - index.offset[slot];
      const inside = start >= from && start + ends[keyword + 1] - ends[keyword] <= to;
      if (inside && standsAt(keyword, this.#keywords, bytes, start)) into.add(keyword, start);
    }
  }
};
function pairFilter(keywords) {
  return new PairFilter(keywords);
}
var FEW = 128;
function copy(bytes, from, to, text, at) {
  if (to - from > FEW) text.set(bytes.subarray(from, to), at);
  else for (let i = from, j = at; i < to; i++, j++) text[j] = bytes[i];
}
var FOLLOWING = 4;
function bestScanner(tables) {
  return wasmScanner(tables) ?? jsScanner(tables);
}
function standsAt(keyword, { bytes, loose, at }, text, start) {
  const from = at[keyword];
  const length = at[keyword + 1] - from;
  for (let i = 0; i < length; i++) if ((text[start + i] | loose[from + i]) !== bytes[from + i]) return false;
  return true;
}
function sortByEnd(list, first, at) {
  const { keyword, start, count } = list;
  for (let i = first + 1; i < count; i++) {
    const k = keyword[i];
    const s = start[i];
    const end = s + at[k + 1] - at[k];
    let j = i - 1;
    for (; j >= first; j--) {
      const before = start[j] + at[keyword[j] + 1] - at[keyword[j]];
      if (before < end || before === end && (start[j] < s || start[j] === s && keyword[j] < k)) break;
      keyword[j + 1] = keyword[j];
      start[j + 1] = start[j];
    }
    keyword[j + 1] = k;
    start[j + 1] = s;
  }
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  pairFilter
});
