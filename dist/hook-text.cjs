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
  hookText: () => hookText,
  incompleteText: () => incompleteText,
  safeNames: () => safeNames,
  safeText: () => safeText,
  unstagedText: () => unstagedText,
  verboseText: () => verboseText
});
module.exports = __toCommonJS(stdin_exports);

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
function rawPath(shown) {
  return shown.pathBytes === void 0 ? new TextEncoder().encode(shown.path) : bytesOfText(atob(shown.pathBytes));
}
function isUtf8(raw) {
  for (let at = 0; at < raw.length; ) {
    const length = sequenceLength(raw, at, raw.length);
    if (length === 1 && (raw[at] ?? 0) > 127) return false;
    at += length;
  }
  return true;
}

// lib/detect/path/judge-path.ts
var TAKE_OUT = "Take the file out of the index with `git rm --cached` and add it to .gitignore.";

// lib/report/shell-word.ts
function shellWord(shown) {
  const { path, pathBytes } = shown;
  if (pathBytes === void 0 && /^[\w./@%+=,-]+$/.test(path)) return path;
  if (pathBytes === void 0 && escapeForTerminal(path) === path) return `'${path.replaceAll("'", "'\\''")}'`;
  return `$'${Array.from(rawPath(shown), quotedByte).join("")}'`;
}
function quotedByte(byte) {
  const plain = byte >= 32 && byte < 127 && byte !== 39 && byte !== 92;
  return plain ? String.fromCharCode(byte) : `\\${byte.toString(8).padStart(3, "0")}`;
}

// lib/report/hook-text.ts
var RED = 31;
var YELLOW = 33;
var BOLD = 1;
var DIM = 2;
var INDENT = "  ";
var LABEL = 10;
var MOST_PLACES = 5;
function hookText(report, color) {
  const paint = painter(color);
  if (report.blocking.length === 0)
    return warningLines(report, paint).map((line) => `${line}
`).join("");
  const lines = [
    paint(headline(report), BOLD, RED),
    "",
    ...report.blocking.flatMap((finding) => [...findingLines(finding, report, paint), ""]),
    ...adviceLines(report),
    ...warningLines(report, paint),
    ...standingLines(report),
    ...Array.from(silencedBy(report.suppressed), ([by, number]) => `Silenced ${by}: ${count(number, "finding")}.`)
  ];
  return `${lines.join("\n")}
`;
}
function painter(color) {
  return (text, ...codes) => color ? `\x1B[${codes.join(";")}m${text}\x1B[0m` : text;
}
function headline({ action, blocking }) {
  const files = blocking.filter(({ secret }) => secret === null).length;
  const secrets = blocking.length - files;
  const parts = [
    ...secrets > 0 ? [count(secrets, "secret")] : [],
    ...files > 0 ? [count(files, "sensitive file")] : []
  ];
  return `leaktrail: ${action === null ? "" : `${action} blocked, `}${parts.join(" and ")} found`;
}
function findingLines(finding, report, paint) {
  const { location, locations, secret, title, severity, verdict } = finding;
  const value = secret === null ? "" : `  ${escapeForTerminal(secret.masked)}`;
  const head = `${paint(place(finding, location), BOLD)}  ${paint(escapeForTerminal(title), colourOf(severity))}${value}`;
  const bare = locations.some((one) => report.bareMarks.has(one));
  return [
    secret === null ? head : `${head}  ${paint(`(${verdict})`, DIM)}`,
    ...labelled("Opens", [finding.impact]),
    ...labelled("Believed", [finding.why]),
    ...labelled("Facts", factTexts(finding)),
    ...labelled("Also at", otherPlaces(finding)),
    ...labelled("Do now", steps(finding, report.undo)),
    ...bare ? labelled("Note", ["`leaktrail:ignore` stands there without a reason, so it silences nothing."]) : []
  ];
}
function otherPlaces(finding) {
  const others = finding.locations.slice(1).map((one) => place(finding, one));
  return others.length <= MOST_PLACES ? others : [...others.slice(0, MOST_PLACES), `and ${others.length - MOST_PLACES} more places`];
}
function factTexts({ facts }) {
  return Object.entries(facts).map(([name, value]) => {
    const text = Array.isArray(value) ? value.join(", ") : String(value);
    return name === "name" ? `assigned to ${text}` : `${name}: ${text}`;
  });
}
function steps(finding, undo) {
  const { secret, remedy } = finding;
  if (secret === null) return fileSteps(finding, undo).map(numbered);
  const own = [takeOut(finding, undo), ...moveStep(undo), "If anybody else may have seen it, revoke it:"];
  return [...own.map(numbered), ...remedy.map((step) => `   - ${step}`)];
}
function fileSteps(finding, undo) {
  if (undo.kind === "file") return finding.remedy;
  const others = finding.remedy.filter((step) => step !== TAKE_OUT);
  return [takeOut(finding, undo), "Add it to .gitignore.", ...others];
}
function numbered(step, index) {
  return `${index + 1}. ${step}`;
}
function moveStep({ kind }) {
  return kind === "message" ? [] : ["Read it from the environment instead: the file names a variable, not the value."];
}
function takeOut({ secret, location }, undo) {
  const word = shellWord(location.path.startsWith(":") ? { path: `./${location.path}` } : location);
  switch (undo.kind) {
    case "staged":
      return undo.unborn ? `Take it out of the commit: git rm --cached -- ${word}` : `Take it out of the commit: git restore --staged -- ${word}`;
    case "commit-line":
      return `Take ${word} out of the commit: leave it out of \`git commit\`, which is to stage it (-a or a path).`;
    case "merge":
      return secret === null ? `Take it out of the merge: git rm --cached -- ${word}` : `Take it out of the merge: edit ${word}, then git add -- ${word}`;
    case "push":
      return location.commit === void 0 ? `Take it out of what you push: ${secret === null ? `git rm --cached -- ${word}` : `edit ${word}`} and amend the commit.` : `Take it out of commit ${location.commit.slice(0, 10)} before you push: git rebase -i ${location.commit.slice(0, 10)}^ (or git commit --amend for the last commit).`;
    case "message":
      return "Write the message again without it: repeat git commit, or git commit --amend.";
    case "file":
      return `Take it out of ${word}.`;
  }
}
function silencedBy(suppressed) {
  const counts = /* @__PURE__ */ new Map();
  for (const { kind, file } of suppressed) {
    const name = kind === "config" ? "the configuration" : file ?? "a comment";
    const by = `by ${escapeForTerminal(name)}`;
    counts.set(by, (counts.get(by) ?? 0) + 1);
  }
  return counts;
}
function unstagedText(files) {
  const lines = files.map((file) => {
    const word = shellWord({ path: file });
    return `leaktrail: an entry of ${escapeForTerminal(file)} lets something pass, and is not in this commit: git add -- ${word}
`;
  });
  return lines.join("");
}
function adviceLines({ blocking }) {
  if (blocking.every(({ secret }) => secret === null)) return [FOR_GOOD];
  return [
    "Keep such values in a file outside the repository, in the keychain or a password manager, and for CI in its secret store.",
    "Not a secret? Put a comment on its line or the line before: leaktrail:ignore <reason>",
    FOR_GOOD
  ];
}
var FOR_GOOD = 'To pass over it wherever it stands: leaktrail ignore --last --reason "..."';
function warningLines({ warnings, bareMarks }, paint) {
  return warnings.filter(({ severity }) => severity !== "note").map((finding) => {
    const bare = finding.locations.some((one) => bareMarks.has(one)) ? " (leaktrail:ignore needs a reason)" : "";
    return `${paint("leaktrail: warning, not blocking:", YELLOW)} ${oneLine(finding)}${bare}`;
  });
}
function standingLines({ standing }) {
  return standing.map((finding) => `Stood there before, not blocking: ${oneLine(finding)}`);
}
function oneLine(finding) {
  const value = finding.secret === null ? "" : ` ${escapeForTerminal(finding.secret.masked)}`;
  return `${place(finding, finding.location)} ${escapeForTerminal(finding.title)}${value}`;
}
function place({ secret }, location) {
  const spot = secret === null ? "" : `:${location.line}:${location.column}`;
  const commit = location.commit === void 0 ? "" : ` in commit ${location.commit.slice(0, 10)}`;
  return `${escapeForTerminal(location.path)}${spot}${commit}`;
}
function colourOf(severity) {
  return severity === "error" ? RED : YELLOW;
}
function labelled(label, texts) {
  return texts.map((text, index) => `${INDENT}${(index === 0 ? label : "").padEnd(LABEL)}${escapeForTerminal(text)}`);
}
function count(number, noun) {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
function incompleteText(skips, gaps) {
  const lines = [
    "leaktrail: incomplete, so nothing is proven about what follows:",
    ...gaps.map(
      ({ reason, command }) => `${INDENT}${escapeForTerminal(reason)}${command === void 0 ? "" : `; run: ${escapeForTerminal(command)}`}`
    ),
    ...skips.map(skipLine),
    "To let it pass all the same: leaktrail hook --allow-incomplete"
  ];
  return `${lines.join("\n")}
`;
}
function skipLine({ path, reason, detail, oid, bytes }) {
  const notes = [
    detail,
    oid === void 0 ? void 0 : `object ${oid}`,
    bytes === void 0 ? void 0 : `${bytes} bytes`
  ];
  const known = notes.filter((note) => note !== void 0).map(escapeForTerminal);
  return `${INDENT}${escapeForTerminal(path)}: ${[REMEDIES[reason] ?? reason, ...known].join("; ")}`;
}
var REMEDIES = {
  "too-large": "too large to scan; leave it out, or keep it outside the repository",
  "missing-object": "its content is missing from the object store; git fsck, or git fetch it",
  "corrupt-object": "its content is corrupt; see git fsck",
  unreadable: "cannot be read",
  "special-file": "is no regular file",
  "slow-pattern": "patterns of your own took too long; `leaktrail patterns check` tells why, and lets the others run freely"
};
function verboseText(mode, { blobs, bytes, placeholders }, { suppressed, left }) {
  const samples = [...placeholders.values()].reduce((sum, number) => sum + number, 0);
  const notes = [
    ...samples === 0 ? [] : [`${count(samples, "sample")} left out`],
    ...Array.from(silencedBy(suppressed), ([by, number]) => `${number} silenced ${by}`)
  ];
  const first = `leaktrail: mode ${mode}: scanned ${count(blobs, "file")}, ${count(bytes, "byte")}`;
  return `${[[first, ...notes].join(", "), ...left.map(skipLine)].join("\n")}
`;
}

// lib/report/masked-names.ts
var NO_NAMES = /* @__PURE__ */ new Set([
  "id",
  "commit",
  "blob",
  "oid",
  "date",
  "head",
  "lineHash",
  "digest",
  "salt",
  "catalogueHash",
  "configHash",
  "independent",
  "introductions",
  "removedBy",
  "exposure",
  "secret",
  "pathBytes",
  "pattern",
  "provider",
  "verdict",
  "severity",
  "where"
]);
var FACTS = "facts";
function namesMasked(values, mask, maskFacts) {
  const found = { names: /* @__PURE__ */ new Set(), facts: /* @__PURE__ */ new Set(), seen: /* @__PURE__ */ new Set() };
  for (const value of values) gather(value, found, found.names);
  const masks = { names: mask(found.names), facts: maskFacts(found.facts), copies: /* @__PURE__ */ new Map() };
  if (masks.names.size + masks.facts.size === 0) return (value) => value;
  return (value) => copy(value, masks, masks.names);
}
function gather(value, found, into) {
  if (typeof value === "string") for (const line of value.split("\n")) into.add(line);
  if (typeof value !== "object" || value === null || found.seen.has(value)) return;
  found.seen.add(value);
  if (isMany(value)) for (const one of value) gather(one, found, into);
  else if (isPlain(value)) {
    if (isOddPath(value)) into.add(rawText(value));
    for (const [key, one] of Object.entries(value)) {
      if (!NO_NAMES.has(key)) gather(one, found, key === FACTS ? found.facts : into);
    }
  }
}
function copy(value, masks, own) {
  if (typeof value === "string") return maskedLines(value, own);
  if (typeof value !== "object" || value === null) return value;
  const known = masks.copies.get(value);
  if (known !== void 0) return known;
  const made = copyOf(value, masks, own);
  masks.copies.set(value, made);
  return made;
}
function copyOf(value, masks, own) {
  const inner = (one) => copy(one, masks, own);
  if (Array.isArray(value)) return value.map(inner);
  if (value instanceof Set) return new Set([...value].map(inner));
  if (value instanceof Map) return new Map([...value].map(([key, one]) => [inner(key), inner(one)]));
  if (!isPlain(value)) return value;
  const made = Object.fromEntries(
    Object.entries(value).map(([key, one]) => {
      if (NO_NAMES.has(key)) return [key, one];
      return [key, key === FACTS ? copy(one, masks, masks.facts) : inner(one)];
    })
  );
  const raw = isOddPath(value) ? own.get(rawText(value)) : void 0;
  return raw === void 0 ? made : { ...made, ...displayPath(bytesOfText(raw)) };
}
function maskedLines(text, masks) {
  if (!text.includes("\n")) return masks.get(text) ?? text;
  return text.split("\n").map((line) => masks.get(line) ?? line).join("\n");
}
function isMany(value) {
  return Array.isArray(value) || value instanceof Set || value instanceof Map;
}
function isPlain(value) {
  return Object.getPrototypeOf(value) === Object.prototype;
}
function isOddPath(value) {
  return "path" in value && typeof value.path === "string" && "pathBytes" in value && value.pathBytes !== void 0;
}
function rawText(path) {
  return byteString(rawPath(path));
}

// lib/core/secret.ts
var SHORTEST_TOLD = 10;
var WITH_DIGIT_AND_LETTER = /^(?=.*\d)(?=.*[A-Za-z])/;
function isToldFromWords(value) {
  return value.length >= SHORTEST_TOLD && WITH_DIGIT_AND_LETTER.test(value);
}

// lib/report/value-masks.ts
var HEAD = 8;
function alsoValues(mask, secrets) {
  const heads = headsOf(secrets);
  return (names) => {
    const masks = new Map(mask(names));
    if (heads.size === 0) return masks;
    for (const name of names) {
      const before = masks.get(name) ?? name;
      const shown = withoutValues(before, heads);
      if (shown !== before) masks.set(name, shown);
    }
    return masks;
  };
}
function headsOf(secrets) {
  const heads = /* @__PURE__ */ new Map();
  for (const secret of secrets) {
    const value = secret?.reveal() ?? "";
    if (secret === null || !isToldFromWords(value)) continue;
    const head = value.slice(0, HEAD);
    const own = heads.get(head) ?? [];
    heads.set(head, own);
    own.push([value, secret.masked]);
    own.sort(([a], [b]) => b.length - a.length);
  }
  return heads;
}
function withoutValues(name, heads) {
  let shown = "";
  let from = 0;
  for (let at = 0; at + HEAD <= name.length; at++) {
    const found = heads.get(name.slice(at, at + HEAD))?.find(([value2]) => name.startsWith(value2, at));
    if (found === void 0) continue;
    const [value, masked] = found;
    shown += name.slice(from, at) + masked;
    from = at + value.length;
    at = from - 1;
  }
  return from === 0 ? name : shown + name.slice(from);
}

// lib/report/safe-names.ts
function safeNames(values, byPattern, findings = []) {
  const secrets = findings.map(({ secret }) => secret);
  return namesMasked(values, alsoValues(byPattern, secrets), alsoValues(NONE, secrets));
}
function safeText(text, byPattern) {
  return namesMasked([text], byPattern, NONE)(text);
}
var NONE = () => /* @__PURE__ */ new Map();
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  hookText,
  incompleteText,
  safeNames,
  safeText,
  unstagedText,
  verboseText
});
