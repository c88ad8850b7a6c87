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
function bytesOfText(text) {
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    bytes[i] = unit > 255 ? 255 : unit;
  }
  return bytes;
}

// lib/core/path.ts
function rawPath(shown) {
  return shown.pathBytes === void 0 ? new TextEncoder().encode(shown.path) : bytesOfText(atob(shown.pathBytes));
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
    ...skips.map((skip) => `${INDENT}${escapeForTerminal(skip.path)}: ${skipText(skip)}`),
    "To let it pass all the same: leaktrail hook --allow-incomplete"
  ];
  return `${lines.join("\n")}
`;
}
function skipText({ reason, detail, oid, bytes }) {
  const notes = [
    detail,
    oid === void 0 ? void 0 : `object ${oid}`,
    bytes === void 0 ? void 0 : `${bytes} bytes`
  ];
  const known = notes.filter((note) => note !== void 0).map(escapeForTerminal);
  return [REMEDIES[reason] ?? reason, ...known].join("; ");
}
var REMEDIES = {
  "too-large": "too large to scan; leave it out, or keep it outside the repository",
  "missing-object": "its content is missing from the object store; git fsck, or git fetch it",
  "corrupt-object": "its content is corrupt; see git fsck",
  unreadable: "cannot be read",
  "special-file": "is no regular file",
  "slow-pattern": "patterns of your own took too long; `leaktrail patterns check` tells why, and lets the others run freely"
};
function verboseText(mode, { blobs, bytes, placeholders }, suppressed) {
  const samples = [...placeholders.values()].reduce((sum, number) => sum + number, 0);
  const notes = [
    ...samples === 0 ? [] : [`${count(samples, "sample")} left out`],
    ...Array.from(silencedBy(suppressed), ([by, number]) => `${number} silenced ${by}`)
  ];
  return `leaktrail: mode ${mode}: scanned ${count(blobs, "file")}, ${count(bytes, "byte")}${notes.map((note) => `, ${note}`).join("")}
`;
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  hookText,
  incompleteText,
  unstagedText,
  verboseText
});
