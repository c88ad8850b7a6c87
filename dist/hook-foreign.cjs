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
  foreignMarks: () => foreignMarks
});
module.exports = __toCommonJS(stdin_exports);

// lib/core/secret-key.ts
var part;
var load = () => part ??= require("./hook-found.cjs");
var familyOf = (...args) => load().familyOf(...args);

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

// lib/judge/inline-ignore.ts
var LINE_LIMIT = 65536;
function lineText(bytes, lines, line, encoding) {
  const range = lines.range(line);
  if (range === null) return "";
  const piece = bytes.subarray(range[0], Math.min(range[1], range[0] + LINE_LIMIT));
  return encoding === "bytes" ? new TextDecoder().decode(piece) : wideTextOf(piece, encoding);
}

// lib/judge/secretlint-blocks.ts
var MARK = /secretlint-(disable|enable)(?![\w-])([^\n]{0,1000})/g;
function secretlintBlocks(text) {
  const open = [];
  const closed = [];
  let line = 1;
  let counted = 0;
  for (const { index, 1: kind, 2: rules = "" } of text.matchAll(MARK)) {
    for (; counted < index; counted++) if (text.charCodeAt(counted) === 10) line++;
    if (kind === "disable") open.push({ from: line, rules });
    else closed.push(...open.splice(0).map((block) => ({ ...block, to: line })));
  }
  return [...closed, ...open.map((block) => ({ ...block, to: Number.POSITIVE_INFINITY }))];
}
function merged(blocks) {
  const ranges = [];
  for (const { from, to } of [...blocks].sort((a, b) => a.from - b.from)) {
    const last = ranges.at(-1);
    if (last !== void 0 && from <= last.to) last.to = Math.max(last.to, to);
    else ranges.push({ from, to });
  }
  return ranges;
}
function holdsLine(ranges, line) {
  let low = 0;
  let high = ranges.length;
  while (low < high) {
    const middle = low + high >> 1;
    if (ranges[middle].to <= line) low = middle + 1;
    else high = middle;
  }
  return low < ranges.length && ranges[low].from <= line;
}

// lib/judge/foreign-marks.ts
var COMMENT = String.raw`(?:#|//|/\*|'|--|<!--)[ \t]*`;
var PRAGMA = new RegExp(String.raw`${COMMENT}pragma: ?(?:allow|white)list[ -]secret[ \t]*(?:(?:\*/|-->)[ \t]*)?$`);
var PRAGMA_ABOVE = new RegExp(
  String.raw`^[ \t]*${COMMENT}pragma: ?(?:allow|white)list[ -]nextline[ -]secret[ \t]*(?:(?:\*/|-->)[ \t]*)?$`
);
var SECRETLINT_LINE = /secretlint-disable-line(?![\w-])([^\r\n]*)/;
var SECRETLINT_NEXT = /secretlint-disable-next-line(?![\w-])([^\r\n]*)/;
var TOOLS = [
  ["gitleaks", ({ own }) => own.some((line) => line.includes("gitleaks:allow"))],
  ["betterleaks", ({ own }) => own.some((line) => line.includes("betterleaks:allow"))],
  ["trufflehog", ({ behind }) => behind.some((line) => line.includes("trufflehog:ignore"))],
  ["kingfisher", ({ own, after }) => [...own, ...own.length > 1 ? [after] : []].some(isKingfisher)],
  ["detect-secrets", ({ own, before }) => own.some((line) => PRAGMA.test(line)) || PRAGMA_ABOVE.test(before)],
  ["ggshield", ({ own }) => own.some((line) => /(?<![\w-])ggignore(?![\w-])/.test(line))],
  [
    "secretlint",
    ({ own, before }, family) => own.some((line) => concerns(SECRETLINT_LINE.exec(line), family)) || concerns(SECRETLINT_NEXT.exec(before), family)
  ]
];
var ANY_MARK = /allow|ignore|pragma|secretlint-disable/i;
function foreignMarks(bytes, lines) {
  const encoding = sniffEncoding(bytes);
  const textOf = remembering((line) => {
    const text = lineText(bytes, lines, line, encoding);
    return ANY_MARK.test(text) ? text : "";
  });
  const blocks = remembering(
    (family) => merged(secretlintBlocks(viewOf(bytes).text).filter(({ rules }) => isFor(rules, family)))
  );
  return (detection, { line: first, column }) => {
    const family = familyOf(detection);
    const last = lines.lineAt(Math.max(detection.start, detection.end - 1));
    const around = {
      own: [.../* @__PURE__ */ new Set([first, last])].map(textOf),
      behind: [textOf(first).slice(column - 1), ...last > first ? [textOf(last)] : []],
      before: textOf(first - 1),
      after: textOf(last + 1)
    };
    const found = TOOLS.find(([, holds]) => holds(around, family));
    if (found !== void 0) return found[0];
    return holdsLine(blocks(family), first) ? "secretlint" : null;
  };
}
function remembering(ask) {
  const known = /* @__PURE__ */ new Map();
  return (key) => {
    if (!known.has(key)) known.set(key, ask(key));
    return known.get(key);
  };
}
function isKingfisher(line) {
  return /kingfisher:(?:ignore|allow)/i.test(line);
}
function concerns(match, family) {
  return match !== null && isFor(match[1] ?? "", family);
}
function isFor(rules, family) {
  const [named = ""] = rules.split(/\s--\s/, 1);
  const names = [...named.matchAll(/secretlint-rule-([a-z0-9-]+)/g)];
  const plain = family.replaceAll("-", "");
  return names.length === 0 || names.some(([, name = ""]) => plain.includes(name.replaceAll("-", "")));
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  foreignMarks
});
