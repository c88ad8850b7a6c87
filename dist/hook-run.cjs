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

// lib/cli/hook-run.ts
var hook_run_exports = {};
__export(hook_run_exports, {
  scanMode: () => scanMode
});
module.exports = __toCommonJS(hook_run_exports);

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

// lib/node-platform.ts
function crypto() {
  return process.getBuiltinModule("node:crypto");
}
var nodePlatform = {
  sha256: (bytes) => crypto().createHash("sha256").update(bytes).digest(),
  readPem: (pem) => read(() => crypto().createPrivateKey({ key: pem, format: "pem" })),
  readJwk: (json) => read(() => crypto().createPrivateKey({ key: JSON.parse(json), format: "jwk" }))
};
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

// lib/report/hook-text.ts
var part;
var load = () => part ??= require("./hook-text.cjs");
var hookText = (...args) => load().hookText(...args);
var incompleteText = (...args) => load().incompleteText(...args);
var verboseText = (...args) => load().verboseText(...args);

// lib/cli/color.ts
function useColor(choice, env, stream) {
  if (choice !== "auto") return choice === "always";
  if ((env["NO_COLOR"] ?? "") !== "") return false;
  const force = env["FORCE_COLOR"];
  if (force !== void 0) return force !== "0" && force !== "false";
  return stream.isTTY === true && env["TERM"] !== "dumb";
}

// lib/detect/default-catalogue.ts
var import_node_fs = require("node:fs");

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

// lib/detect/line-crossing.ts
var SUSPECTS = /\\[sWDnxucpP0]|\[\^((?:[^\]\\]|\\[^])*)\]/g;
function mayCrossLines({ source, flags }) {
  if (flags.includes("s")) return true;
  return [...source.matchAll(SUSPECTS)].some(([, negated]) => negated === void 0 || !/\\[ns]/.test(negated));
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
var part2;
var load2 = () => part2 ??= require("./hook-pairs.cjs");
var pairFilter = (...args) => load2().pairFilter(...args);

// lib/core/text.ts
var SNIFF_BYTES = 4096;
function sniffEncoding(bytes) {
  if (bytes.length < 2) return "bytes";
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
  const text = new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);
  return { text, encoding, unit: 2 };
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
  /** Indexes of keywords that may stand where a head was matched; filled as heads are seen. */
  #after = /* @__PURE__ */ new Map();
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
    for (const index of this.#possibleAfter(matched)) {
      const { text, ignoreCase } = this.#list.keywords[index];
      if (standsAt(text, ignoreCase, bytes, start)) found.push({ index, start, end: start + text.length });
    }
  }
  /** A shorter head may have matched where a longer one stands, and the other way round. */
  #possibleAfter(matched) {
    const known = this.#after.get(matched);
    if (known !== void 0) return known;
    const possible2 = this.#list.keywords.flatMap(({ text }, index) => {
      const head = headOf(text);
      return head.startsWith(matched) || matched.startsWith(head) ? [index] : [];
    });
    this.#after.set(matched, possible2);
    return possible2;
  }
};
function headsOf(keywords) {
  return [...new Set(keywords.map(({ text }) => literal(headOf(text))))].join("|");
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
var WORTH_BUILDING = 192 * 1024;
var Prefilter = class {
  headed;
  #quick = null;
  #pairs = null;
  #read = 0;
  #longest = -1;
  /** @param list keywords, with the quick filter's regex where that was made ahead of time */
  constructor(list) {
    this.headed = "heads" in list ? list : { heads: headsOf(list), keywords: list };
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
function runnable({ regex, anchor }) {
  const flags = new Set(regex.flags + "d");
  flags.add(anchor === "start" ? "y" : "g");
  return new RegExp(regex.source, [...flags].join(""));
}
function badPattern(name, problem) {
  return new LeaktrailError("bad-pattern", `pattern ${name}: ${problem}`, "Correct the pattern's definition.");
}

// lib/detect/packed-catalogue.ts
function openPacked({ heads, readIndex, readPatterns }) {
  const index = once(() => JSON.parse(readIndex()));
  const texts = once(() => readPatterns().split("\n"));
  const patterns = /* @__PURE__ */ new Map();
  const compiled = /* @__PURE__ */ new Map();
  const patternAt = (line) => kept(patterns, line, () => unpack(texts()[line]));
  const compiledAt = (number) => kept(compiled, number, () => compile(patternAt(index().lines[number])));
  return {
    get patterns() {
      return index().names.map((_name, line) => patternAt(line));
    },
    get compiled() {
      return index().lines.map((_line, number) => compiledAt(number));
    },
    get byName() {
      return new Map(index().names.map((name, line) => [name, patternAt(line)]));
    },
    get owners() {
      return index().owners;
    },
    compiledAt,
    named: (name) => index().names.includes(name) ? patternAt(index().names.indexOf(name)) : void 0,
    prefilter: new Prefilter({
      heads,
      get keywords() {
        return index().keywords;
      }
    })
  };
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
function unpack(line) {
  const { regex, ...pattern } = JSON.parse(line);
  return regex === void 0 ? pattern : { ...pattern, regex: new RegExp(...regex) };
}

// lib/detect/default-catalogue.ts
var read2 = (name) => (0, import_node_fs.readFileSync)(__dirname + "/" + name, "latin1");
var opened;
function defaultCatalogue() {
  return opened ??= openPacked({
    heads: read2("hook-heads.txt"),
    readIndex: () => read2("hook-keywords.json"),
    readPatterns: () => read2("hook-patterns.jsonl")
  });
}

// lib/git/checkout-facts.ts
var import_node_fs3 = require("node:fs");
var import_node_path = require("node:path");

// lib/git/hook-context.ts
var import_node_child_process2 = require("node:child_process");

// lib/git/process.ts
var import_node_child_process = require("node:child_process");
var import_node_fs2 = require("node:fs");

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
var STDERR_KEPT = 16384;
var HARMLESS = ["-c", "core.fsmonitor=false", "-c", "core.quotePath=false"];
function startGit(command) {
  const child = (0, import_node_child_process.spawn)("git", ["--no-pager", ...HARMLESS, ...command.args], {
    cwd: command.cwd,
    env: command.env,
    stdio: ["pipe", "pipe", "pipe"],
    signal: command.signal,
    killSignal: "SIGKILL",
    windowsHide: true
  });
  const ended = endOf(child, command);
  ended.catch(() => void 0);
  child.stdin.on("error", () => void 0);
  return { stdin: child.stdin, stdout: child.stdout, ended, stop: () => void child.kill("SIGKILL") };
}
async function* readChunks(git) {
  let finished = false;
  try {
    for await (const chunk of git.stdout) yield chunk;
    finished = true;
  } catch (error) {
    await git.ended;
    throw error;
  } finally {
    if (!finished) git.stop();
  }
}
function gitFailed(args, end) {
  const said = end.stderr === "" ? `exit code ${end.code ?? "none"}` : end.stderr;
  return new LeaktrailError("git-failed", `git ${args[0] ?? ""} failed: ${said}`, remedyFor(end.stderr));
}
function noGit(cause) {
  return new LeaktrailError("no-git", "git was not found on PATH", "Install git, or put its folder on PATH.", cause);
}
function quoteStderr(raw) {
  const lines = raw.split("\n").map((line) => line.trim());
  return escapeForTerminal(lines.filter((line) => line !== "").join("; "));
}
function remedyFor(stderr) {
  if (/dubious ownership|safe\.directory/.test(stderr)) {
    return "The repository belongs to another user: if you trust it, run `git config --global --add safe.directory <its path>`.";
  }
  if (/not a git repository/.test(stderr)) return "Run it inside a repository, or make one with `git init`.";
  if (/safe\.bareRepository/i.test(stderr)) {
    return "Your git configuration forbids bare repositories: allow them with `git config --global safe.bareRepository all`.";
  }
  return "Run `git fsck` in the repository to see whether it is damaged.";
}
async function endOf(child, command) {
  let stderr = "";
  child.stderr.setEncoding("utf8");
  child.stderr.on("data", (text) => {
    stderr = (stderr + text).slice(-STDERR_KEPT);
  });
  return new Promise((resolve3, reject) => {
    child.once("error", (error) => {
      if (command.signal?.aborted === true) return;
      reject(startFailed(error, command));
    });
    child.once("close", (code) => resolve3({ code, stderr: quoteStderr(stderr) }));
  });
}
function startFailed(error, command) {
  if (error.code === "ENOENT" && (command.cwd === void 0 || (0, import_node_fs2.existsSync)(command.cwd))) return noGit(error);
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
  const { status, stdout, stderr, error } = (0, import_node_child_process2.spawnSync)("git", ["--no-pager", ...HARMLESS, ...args], {
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
  return { top: (0, import_node_path.resolve)(context.cwd, cdup), gitDir: gitDir.slice(0, -1).join("\n"), hash };
}
function headExists(context) {
  const answer = askGit(context, ["rev-parse", "--quiet", "--verify", "HEAD"], { accept: [0, 1] });
  return answer.length > 0;
}
function otherParents(gitDir, env) {
  const recorded = readMergeHead((0, import_node_path.join)(gitDir, "MERGE_HEAD"));
  if (recorded !== null) return recorded;
  const merging = /^(?:merge|pull)\b/.test(env["GIT_REFLOG_ACTION"] ?? "");
  if (!merging || env["GIT_INDEX_FILE"] === void 0) return [];
  return Object.keys(env).flatMap((name) => /^GITHEAD_([0-9a-f]{40}(?:[0-9a-f]{24})?)$/.exec(name)?.[1] ?? []);
}
function gitDirOfIndex({ cwd, given }) {
  const index = given["GIT_INDEX_FILE"];
  if (index === void 0 || !/(?:^|[\\/])(?:index|index\.lock|next-index-\d+\.lock)$/.test(index)) return null;
  const folder = (0, import_node_path.dirname)((0, import_node_path.resolve)(cwd, index));
  return (0, import_node_fs3.existsSync)((0, import_node_path.join)(folder, "HEAD")) ? folder : null;
}
function readMergeHead(file) {
  try {
    return (0, import_node_fs3.readFileSync)(file, "latin1").split("\n").filter((line) => line !== "");
  } catch (error) {
    if (error.code === "ENOENT") return null;
    throw new LeaktrailError("unreadable", `${file} cannot be read`, "Make it readable for you.", error);
  }
}

// lib/git/native/batch-parser.ts
var LINE_END = 10;
var NO_BYTES = new Uint8Array(0);
var BatchParser = class {
  #withBody;
  #maxBytes;
  #head = Buffer.alloc(0);
  /** The answer whose content is on its way. */
  #open = null;
  constructor(withBody, maxBytes = Number.POSITIVE_INFINITY) {
    this.#withBody = withBody;
    this.#maxBytes = maxBytes;
  }
  /** Answers that end in this piece. */
  push(chunk) {
    const answers = [];
    for (let at2 = 0; at2 < chunk.length; ) {
      at2 = this.#open === null ? this.#readHead(chunk, at2, answers) : this.#readBody(chunk, at2, answers);
    }
    return answers;
  }
  #readHead(chunk, at2, answers) {
    const end = chunk.indexOf(LINE_END, at2);
    const piece = chunk.subarray(at2, end < 0 ? chunk.length : end);
    if (end < 0) {
      this.#head = Buffer.concat([this.#head, piece]);
      return chunk.length;
    }
    const line = this.#head.toString("latin1") + piece.toString("latin1");
    if (this.#head.length > 0) this.#head = Buffer.alloc(0);
    this.#begin(line, answers);
    return end + 1;
  }
  #begin(line, answers) {
    const [, name = line, type = null, digits] = /^(.*?) (?:(commit|tree|blob|tag) (\d+)|\w+)$/s.exec(line) ?? [];
    const size = Number(digits ?? 0);
    if (type === null || !this.#withBody) answers.push({ type, name, size, body: null });
    else this.#open = { type, name, size, body: null, at: 0 };
  }
  #readBody(chunk, at2, answers) {
    const open = this.#open;
    if (open === null) return at2;
    const take = Math.min(open.size - open.at, chunk.length - at2);
    const wanted = open.size <= this.#maxBytes;
    if (wanted && take > 0) {
      if (take === open.size) open.body = chunk.subarray(at2, at2 + take);
      else (open.body ??= Buffer.allocUnsafeSlow(open.size)).set(chunk.subarray(at2, at2 + take), open.at);
    }
    open.at += take;
    if (open.at < open.size || at2 + take === chunk.length) return at2 + take;
    const { type, name, size, body } = open;
    answers.push({ type, name, size, body: wanted ? body ?? NO_BYTES : null });
    this.#open = null;
    return at2 + take + 1;
  }
};

// lib/git/object-reader.ts
var LARGEST = 500 * 1024 * 1024;
var AT_ONCE = { objects: 256, bytes: 32 * 1024 * 1024 };
var ObjectReader = class {
  #context;
  #stream;
  /** @param expect `few` objects, for one commit, or `many` questions that are worth a process that stays */
  constructor(context, expect) {
    this.#context = context;
    this.#stream = expect === "few" ? null : new ObjectStream(context);
  }
  /**
   * Asks for objects by id and answers in the same order. One call at a time, each read to its end.
   * @throws LeaktrailError `unreadable` when git stops answering (an object is corrupt), `no-git`
   */
  async *read(names) {
    if (names.length === 0) return;
    const few = this.#stream === null && names.length <= AT_ONCE.objects ? this.#readAtOnce(names) : null;
    if (few !== null) yield* few;
    else yield* (this.#stream ??= new ObjectStream(this.#context)).read(names);
  }
  /** Ends the process, where there is one. */
  close() {
    this.#stream?.close();
  }
  /** null when there is too much of it, or when git fails, which the stream tells with the object. */
  #readAtOnce(names) {
    const input = linesOf(names);
    const output = askGitBriefly(this.#context, ["cat-file", "--batch"], { input, accept: [0, 128] }, AT_ONCE.bytes);
    if (output === null) return null;
    const answers = new BatchParser(true).push(output);
    return answers.length < names.length ? null : answers.map((answer, index) => answerTo(names[index], answer));
  }
};
var ObjectStream = class {
  #git;
  #chunks;
  #parser = new BatchParser(true, LARGEST);
  #waiting = [];
  constructor({ cwd, env }) {
    this.#git = startGit({ args: ["cat-file", "--batch"], env, cwd });
    this.#chunks = readChunks(this.#git);
  }
  async *read(names) {
    this.#git.stdin.write(linesOf(names));
    for (const name of names) yield answerTo(name, await this.#next(name));
  }
  close() {
    this.#git.stop();
  }
  async #next(name) {
    while (this.#waiting.length === 0) {
      const { value, done } = await this.#chunks.next();
      if (done === true) throw await this.#stopped(name);
      this.#waiting = this.#parser.push(value);
    }
    return this.#waiting.shift();
  }
  async #stopped(name) {
    const { stderr } = await this.#git.ended;
    const said = stderr === "" ? "git cat-file gave no reason" : stderr;
    return new LeaktrailError("unreadable", `object ${name} cannot be read: ${said}`, "See `git fsck` for the damage.");
  }
};
function linesOf(names) {
  return `${names.join("\n")}
`;
}
function answerTo(name, { type, size, body }) {
  if (type === null) return { name, type: "missing" };
  return body === null ? { name, type: "too-large", size } : { name, type, bytes: body };
}

// lib/core/position.ts
var LF2 = 10;
var LineIndex = class {
  #bytes;
  #encoding;
  #starts;
  /** The last answer: questions come in order, and counting a long line anew for each would be quadratic. */
  #last = {
    start: 0,
    offset: 0,
    units: 0
  };
  constructor(bytes) {
    this.#bytes = bytes;
    this.#encoding = sniffEncoding(bytes);
    this.#starts = lineStarts(bytes, this.#encoding);
  }
  /** Position of a byte offset; the end of the content is a valid offset. */
  at(offset) {
    const line = lastAtOrBefore(this.#starts, offset);
    const start = this.#starts[line] ?? 0;
    return { line: line + 1, column: this.#units(start, offset) + 1 };
  }
  /** Byte range `[start, end)` of a 1-based line, its line end left out; null past the last line. */
  range(line) {
    const start = this.#starts[line - 1];
    if (start === void 0) return null;
    return [start, (this.#starts[line] ?? this.#bytes.length + 1) - 1];
  }
  #units(start, end) {
    if (this.#encoding !== "bytes") return end - start >> 1;
    const last = this.#last;
    const goesOn = last.start === start && last.offset <= end && (this.#bytes[last.offset] ?? 0) >> 6 !== 2;
    const units = goesOn ? last.units + utf8Units(this.#bytes, last.offset, end) : utf8Units(this.#bytes, start, end);
    this.#last = { start, offset: end, units };
    return units;
  }
};
function lineStarts(bytes, encoding) {
  const starts = [bomLength(bytes, encoding)];
  if (encoding === "bytes") {
    for (let at2 = bytes.indexOf(LF2); at2 !== -1; at2 = bytes.indexOf(LF2, at2 + 1)) starts.push(at2 + 1);
    return starts;
  }
  const low = encoding === "utf-16le" ? 0 : 1;
  for (let at2 = 0; at2 + 1 < bytes.length; at2 += 2) {
    if (bytes[at2 + low] === LF2 && bytes[at2 + 1 - low] === 0) starts.push(at2 + 2);
  }
  return starts;
}
function bomLength(bytes, encoding) {
  if (encoding === "bytes") return bytes[0] === 239 && bytes[1] === 187 && bytes[2] === 191 ? 3 : 0;
  return bytes[0] === 255 && bytes[1] === 254 || bytes[0] === 254 && bytes[1] === 255 ? 2 : 0;
}
function lastAtOrBefore(sorted, value) {
  let low = 0;
  let high = sorted.length - 1;
  while (low < high) {
    const middle = low + high + 1 >> 1;
    if ((sorted[middle] ?? 0) <= value) low = middle;
    else high = middle - 1;
  }
  return low;
}
function utf8Units(bytes, start, end) {
  let units = 0;
  for (let at2 = start; at2 < end; ) {
    const length = sequenceLength(bytes, at2, end);
    units += length === 4 ? 2 : 1;
    at2 += length;
  }
  return units;
}
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
var DECODER = new TextDecoder("utf-8", { ignoreBOM: true });
function displayPath(raw) {
  if (isUtf8(raw)) return { path: DECODER.decode(raw) };
  let path = "";
  for (let at2 = 0; at2 < raw.length; ) {
    const length = sequenceLength(raw, at2, raw.length);
    const byte = raw[at2] ?? 0;
    path += length === 1 && byte > 127 ? `\\x${byte.toString(16).padStart(2, "0").toUpperCase()}` : new TextDecoder().decode(raw.subarray(at2, at2 + length));
    at2 += length;
  }
  return { path, pathBytes: btoa(byteString(raw)) };
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
  const places2 = /* @__PURE__ */ new Map();
  for (const blob of side) {
    const known = places2.get(blob.oid);
    if (known === void 0) places2.set(blob.oid, [blob]);
    else known.push(blob);
  }
  for await (const answer of objects.read([...places2.keys()])) {
    for (const place of places2.get(answer.name)) yield blobAt(place, answer, where);
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
function shownPath(path) {
  return displayPath(bytesOfText(path));
}
function isContent(mode) {
  const kind = kindOfMode(mode);
  return kind === "file" || kind === "link";
}
function unique(changes) {
  return [...new Map(changes.map((change) => [`${change.old.oid} ${change.path}`, change])).values()];
}

// lib/sources/message.ts
var part3;
var load3 = () => part3 ??= require("./hook-named.cjs");
var messageFile = (...args) => load3().messageFile(...args);

// lib/sources/named-files.ts
var part4;
var load4 = () => part4 ??= require("./hook-named.cjs");
var namedFiles = (...args) => load4().namedFiles(...args);

// lib/sources/path-filter.ts
var import_node_fs4 = require("node:fs");
var import_node_path2 = require("node:path");
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
  const absolute = (0, import_node_path2.resolve)(cwd, file);
  return [absolute, physical(absolute)].flatMap((path) => {
    const inside = (0, import_node_path2.relative)(top, path);
    if (inside === ".." || inside.startsWith(`..${import_node_path2.sep}`)) return [];
    return [import_node_path2.sep === "/" ? inside : inside.replaceAll(import_node_path2.sep, "/")];
  });
}
function physical(path) {
  try {
    return (0, import_node_path2.join)((0, import_node_fs4.realpathSync)((0, import_node_path2.dirname)(path)), (0, import_node_path2.basename)(path));
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

// lib/cli/hook-push.ts
var part5;
var load5 = () => part5 ??= require("./hook-push.cjs");
var scanPush = (...args) => load5().scanPush(...args);

// lib/judge/identity.ts
var ID_BYTES = 8;
function secretKey(detection) {
  return `${familyOf(detection)}\0${detection.normalised}`;
}
function isWeak(detection) {
  return detection.pattern.weak === true || detection.pattern.verdict === "generic";
}
function findingId(detection, place, platform) {
  const family = familyOf(detection);
  if (!isWeak(detection)) return hashedId(family, [detection.normalised], platform);
  return hashedId(family, [place.path, nameOf(detection), String(place.ordinal)], platform);
}
function pathId(rule, path, platform) {
  return hashedId(rule, [path], platform);
}
function nameOf(detection) {
  const name = detection.facts["name"];
  return typeof name === "string" ? name : "";
}
function familyOf(detection) {
  return detection.pattern.family ?? detection.pattern.name;
}
function hashedId(head, parts, platform) {
  const hash = platform.sha256(new TextEncoder().encode([head, ...parts].join("\0")));
  const hex = Array.from(hash.subarray(0, ID_BYTES), (byte) => byte.toString(16).padStart(2, "0"));
  return `${head}:${hex.join("")}`;
}

// lib/judge/inline-ignore.ts
var LINE_LIMIT = 65536;
var MARK = /(?<![\w:-])leaktrail:ignore(?![\w-])([^\r\n]{0,400})/;
var COMMENT_END = /(?:\*\/|--!?>|[#%-]\}|\*\)|-\}|%>|"{1,3}|'{1,3})?[\s,;)\]}]*$/;
function inlineIgnore(bytes, lines, detection) {
  return inlineMark(bytes, lines, detection)?.reason ?? null;
}
function inlineMark(bytes, lines, detection) {
  const first = lines.at(detection.start).line;
  const last = lines.at(Math.max(detection.start, detection.end - 1)).line;
  const encoding = sniffEncoding(bytes);
  let bare = null;
  for (const line of /* @__PURE__ */ new Set([first, last, first - 1])) {
    const mark = markOn(lineText(bytes, lines, line, encoding));
    if (mark !== null && mark.reason !== null) return mark;
    bare ??= mark;
  }
  return bare;
}
function markOn(line) {
  const match = MARK.exec(line);
  if (match === null) return null;
  const reason = (match[1] ?? "").replace(/^\s*:/, "").trim().replace(COMMENT_END, "").trim();
  return { reason: /[\p{L}\p{N}]/u.test(reason) ? reason : null };
}
function lineText(bytes, lines, line, encoding) {
  const range = lines.range(line);
  if (range === null) return "";
  const piece = bytes.subarray(range[0], Math.min(range[1], range[0] + LINE_LIMIT));
  return new TextDecoder(encoding === "bytes" ? "utf-8" : encoding).decode(piece);
}

// lib/judge/newness.ts
function secretsByAge(occurrences, old) {
  return split(occurrences, ({ detection }) => old.secrets.has(secretKey(detection)));
}
function pathsByAge(places2, old) {
  return split(places2, (place) => old.hasPath(place));
}
function split(items, stood) {
  const fresh = [];
  const standing = [];
  for (const item of items) (stood(item) ? standing : fresh).push(item);
  return { fresh, standing };
}

// lib/judge/rows.ts
function groupBySecret(occurrences) {
  const groups = /* @__PURE__ */ new Map();
  for (const occurrence of occurrences) {
    const key = secretKey(occurrence.detection);
    const group = groups.get(key);
    if (group === void 0) groups.set(key, [occurrence]);
    else group.push(occurrence);
  }
  return [...groups].map(([key, members]) => ({ key, occurrences: members }));
}
function secretRows(groups, platform, historyOf) {
  const ordinalOf = ordinals();
  const findings = [];
  const suppressed = [];
  for (const group of groups) {
    const live = group.occurrences.filter((occurrence) => occurrence.ignored === void 0);
    const shown = live.length > 0 ? live : group.occurrences;
    const row = secretRow(shown, ordinalOf(shown[0]), platform, historyOf?.(group));
    if (live.length > 0) findings.push(row);
    else suppressed.push({ ...row, suppression: { kind: "inline", reason: group.occurrences[0].ignored ?? "" } });
  }
  return { findings, suppressed };
}
function secretRow(occurrences, ordinal, platform, history) {
  const { detection, location } = occurrences[0];
  return {
    id: findingId(detection, { path: location.path, ordinal }, platform),
    pattern: detection.pattern.name,
    title: detection.pattern.title,
    impact: detection.pattern.impact,
    verdict: detection.verdict,
    severity: severityOf(detection.verdict),
    secret: detection.secret,
    facts: detection.facts,
    why: detection.why,
    remedy: detection.pattern.revoke,
    location,
    locations: occurrences.map((occurrence) => occurrence.location),
    ...history === void 0 ? {} : { history }
  };
}
function pathRow(occurrence, platform, history) {
  const { path, location } = occurrence;
  return {
    id: pathId(path.rule.name, location.path, platform),
    pattern: path.rule.name,
    title: path.title,
    impact: path.impact,
    verdict: "path",
    severity: path.severity,
    secret: null,
    facts: {},
    why: path.why,
    remedy: path.remedy,
    location,
    locations: [location],
    ...history === void 0 ? {} : { history }
  };
}
function ordinals() {
  const counts = /* @__PURE__ */ new Map();
  return ({ detection, location }) => {
    if (!isWeak(detection)) return 0;
    const place = [familyOf(detection), location.path, nameOf(detection)].join("\0");
    const ordinal = counts.get(place) ?? 0;
    counts.set(place, ordinal + 1);
    return ordinal;
  };
}

// lib/detect/files/may-read.ts
var UNREAD = new Set(
  "js mjs cjs jsx ts mts cts tsx py go rs c h cc cpp hpp java kt swift rb php cs scala sh bash lua pl ex exs dart vue svelte html css scss less md mdx rst txt lock sum svg png jpg gif ico map".split(" ")
);
var ANY_EXTENSION = /env|kube/;
function mayBeRead(path) {
  const folded = path.toLowerCase();
  return !UNREAD.has(folded.slice(folded.lastIndexOf(".") + 1)) || ANY_EXTENSION.test(folded);
}

// lib/detect/files/read-format.ts
var part6;
var load6 = () => part6 ??= require("./hook-files.cjs");
var readFormats = (...args) => load6().readFormats(...args);

// lib/detect/files/registry.ts
var part7;
var load7 = () => part7 ??= require("./hook-files.cjs");
var formatsFor = (...args) => load7().formatsFor(...args);

// lib/detect/overlap.ts
var TRUST = {
  confirmed: 6,
  expired: 5,
  encrypted: 5,
  shaped: 4,
  placeholder: 3,
  mismatch: 2,
  generic: 1,
  path: 0,
  posture: 0
};
function resolveOverlaps(detections) {
  return clusters(detections).flatMap(winners).sort((a, b) => a.start - b.start || a.end - b.end);
}
function clusters(detections) {
  const found = [];
  let end = -1;
  for (const detection of [...detections].sort((a, b) => a.start - b.start)) {
    if (detection.start < end) found.at(-1).push(detection);
    else found.push([detection]);
    end = Math.max(end, detection.end);
  }
  return found;
}
function winners(cluster) {
  const kept2 = [];
  for (const candidate of cluster.sort(better)) {
    if (!kept2.some((winner) => overlaps(winner, candidate))) kept2.push(candidate);
  }
  return kept2;
}
function overlaps(a, b) {
  return a.start < b.end && b.start < a.end;
}
function better(a, b) {
  return specificity(b) - specificity(a) || TRUST[b.verdict] - TRUST[a.verdict] || b.end - b.start - (a.end - a.start) || a.start - b.start || (a.pattern.name < b.pattern.name ? -1 : 1);
}
function specificity(detection) {
  const isSample = detection.verdict === "placeholder";
  if (detection.pattern.verdict === "generic") return isSample ? 0 : 1;
  if (detection.pattern.anchor === "file") return isSample ? 0.6 : 3;
  if (detection.pattern.weak === true) return isSample ? 0.5 : 2;
  return 4;
}

// lib/detect/redact-facts.ts
var SHORTEST = 4;
var NEIGHBOURS = 8;
function redactFacts(detections) {
  return detections.map((detection, at2) => {
    const near = detections.slice(Math.max(0, at2 - NEIGHBOURS), at2 + NEIGHBOURS + 1);
    return { ...detection, facts: redact(detection.facts, near) };
  });
}
function redact(facts, near) {
  const masks = near.map(({ secret }) => [secret.reveal(), secret.masked]).filter(([value]) => value.length >= SHORTEST).sort(([a], [b]) => b.length - a.length);
  const masked = (text) => masks.reduce((shown, [value, mask]) => shown.replaceAll(value, () => mask), text);
  const entries = Object.entries(facts).map(([name, value]) => {
    if (typeof value === "string") return [name, masked(value)];
    return [name, Array.isArray(value) ? value.map(masked) : value];
  });
  return Object.fromEntries(entries);
}

// lib/detect/outcome.ts
var NOTHING = { detections: [], placeholders: /* @__PURE__ */ new Map() };
function outcomeOf(judged2, masked, unit) {
  if (judged2.length + masked.length === 0) return NOTHING;
  const placeholders = /* @__PURE__ */ new Map();
  const count = (name) => void placeholders.set(name, (placeholders.get(name) ?? 0) + 1);
  const kept2 = [];
  for (const detection of resolveOverlaps(judged2)) {
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
  return { detections: resolveOverlaps([...first.detections, ...second.detections]), placeholders };
}
function inBytes(detection, unit) {
  return { ...detection, start: detection.start * unit, end: detection.end * unit };
}

// lib/detect/boundary.ts
var BASE64_RUN = 24;
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
var part8;
var load8 = () => part8 ??= require("./hook-judge.cjs");
var confirmIn = (...args) => load8().confirmIn(...args);

// lib/detect/placeholder/mask.ts
var MASK_AHEAD = /^[\w.+/=-]{0,400}?(?:\.{3}|[\u2026\u2022]|\u00e2\u0080[\u00a6\u00a2]|\*{3}|x{4}|X{4}|<|\$[({]|\{|\[|%s|your|YOUR)/;
function startsMask(text, offset) {
  return MASK_AHEAD.test(text.slice(offset, offset + 420));
}

// lib/detect/site.ts
var LEAD = 96;
var LONGEST_LINE = 16384;
var LONGEST_BLOCK = 131072;
var LOOKAHEAD = 1300;
var GROWTH = 8;
var NOTHING2 = [];
function siteAt(text, at2, compiled, facts) {
  const { pattern, regex, crosses } = compiled;
  const isWhole = pattern.inWord !== true;
  const offset = Math.max(0, at2 - LEAD);
  let cap = at2 + (crosses === Infinity ? LONGEST_BLOCK : LONGEST_LINE);
  for (; ; ) {
    const end = endOfPiece(text, at2, cap, crosses);
    const to = end === text.length ? end + 1 : end;
    const piece = text.slice(offset, end);
    if (isWhole && !isLeftBoundary(piece, at2 - offset)) return emptySite(at2, to, null);
    regex.lastIndex = at2 - offset;
    const match = regex.exec(piece);
    if (match === null)
      return emptySite(at2, to, isWhole && isMasked(compiled, piece, at2 - offset) ? pattern.name : null);
    if (end === cap && end < text.length && regex.lastIndex + LOOKAHEAD > piece.length) {
      cap = at2 + (cap - at2) * GROWTH;
      continue;
    }
    return judged(
      text,
      { at: at2, from: at2 - LEAD, to },
      [suspectOf(match, compiled, offset, isWhole ? at2 : void 0)],
      facts
    );
  }
}
function emptySite(at2, to, masked) {
  return { at: at2, from: at2 - LEAD, to, detections: NOTHING2, masked };
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
function judged(text, seen, suspects, facts) {
  let { from, to } = seen;
  const detections = [];
  for (const suspect of suspects) {
    const verdict = confirmIn(text, suspect, facts);
    from = Math.min(from, verdict.from);
    to = Math.max(to, verdict.to);
    if (verdict.detection !== null) detections.push(verdict.detection);
  }
  return { at: seen.at, from, to, detections, masked: null };
}
function suspectOf(match, { pattern }, offset, head) {
  const [start, end] = match.indices.groups["secret"];
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
function siteOfRegion(text, region, compiled, facts) {
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
  const seen = {
    at: region.start,
    from: region.isCut ? -Infinity : region.start - Math.max(LEAD2, compiled.after + 1),
    to: Math.max(end, region.end + compiled.before + KEYWORD) + 1
  };
  return judged(text, seen, suspects, facts);
}
function matchAll(text, start, end, compiled) {
  const { regex } = compiled;
  const offset = Math.max(0, start - LEAD2);
  const piece = text.slice(offset, end);
  const found = [];
  regex.lastIndex = start - offset;
  for (let match = regex.exec(piece); match !== null; match = regex.exec(piece)) {
    const index = match.index + offset;
    found.push({ suspect: suspectOf(match, compiled, offset), index, whole: index + match[0].length });
    if (match[0].length === 0) regex.lastIndex++;
  }
  return found;
}

// lib/detect/sites.ts
function sitesOf(text, hits, catalogue, facts) {
  const sites = [];
  for (const [index, starts] of hitsByPattern(hits, catalogue)) {
    const compiled = catalogue.compiledAt(index);
    if (compiled.pattern.anchor === "start") for (const at2 of starts) sites.push(siteAt(text, at2, compiled, facts));
    else
      for (const region of regionsOf(starts, compiled, text.length))
        sites.push(siteOfRegion(text, region, compiled, facts));
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
  return {
    length: text.length,
    slice: (from, to) => text.slice(from, to),
    lineEnd(from, limit) {
      const lineFeed = text.indexOf("\n", from);
      return lineFeed < 0 ? limit : Math.min(lineFeed + 1, limit);
    }
  };
}

// lib/detect/detect.ts
function detect(bytes, catalogue, options) {
  const facts = { path: options.path, platform: options.platform, now: options.now };
  const plain = detectView(bytes, null, catalogue, facts);
  const wide = detectWide(bytes, catalogue, facts);
  return wide === null ? plain : joined(wide, plain);
}
function detectWide(bytes, catalogue, facts) {
  const wide = quickView(bytes);
  return wide === null ? null : detectView(bytesOfText(wide.text), wide, catalogue, facts);
}
function detectView(units, wide, catalogue, facts) {
  const formats = mayBeRead(facts.path) ? formatsFor(facts.path) : [];
  const hits = catalogue.prefilter.hits(units);
  if (hits.length === 0 && formats.length === 0) return NOTHING;
  const text = wide?.text ?? byteString(units);
  const sites = sitesOf(sourceOfText(text), hits, catalogue, facts);
  const slots = readFormats(formats, catalogue, { ...facts, text });
  return outcomeOf([...sites.flatMap(({ detections }) => detections), ...slots], maskedIn(sites), wide?.unit ?? 1);
}
function quickView(bytes) {
  const first = bytes[0];
  if (first !== 255 && first !== 254 && bytes.subarray(0, SNIFF_BYTES).indexOf(0) === -1) return null;
  const view = viewOf(bytes);
  return view.unit === 2 ? view : null;
}

// patterns/path-rules.ts
function read3(json) {
  const list = JSON.parse(json);
  for (const item of list) if (item.regex !== void 0) item.regex = new RegExp(item.regex[0], item.regex[1]);
  return list;
}
var PATH_RULES = read3(`[{"name":"path-dotenv-keys","title":"dotenvx private keys","impact":"Decrypts every committed .env file of the project.","policy":"block","globs":[".env.keys"],"why":"the file holds the keys of encrypted .env files","remedy":["Keep the keys in the CI system's secret store, and rotate them with \`dotenvx rotate\`."]},{"name":"path-dotenv","title":"dotenv file with literal values","impact":"Opens whatever the application itself may open.","policy":"parse","globs":[".env",".env.*","*.env","env.local",".envrc",".flaskenv",".dev.vars"],"safe":[".env{,.*}.{example,sample,template,tmpl,dist,defaults,schema}","{example,sample,template,env}.{env,example}","*.env.{example,sample,template}",".env.vault"],"remedy":["Commit a .env.example with the same names and no values instead."]},{"name":"path-agent-credentials","title":"coding agent's credentials, local settings or history","impact":"Holds sign-ins, approved commands with their tokens, or whole sessions of a coding agent.","policy":"block","globs":[".claude/*.local.json",".claude/.credentials.json",".claude/projects/**",".claude/**/*.log",".codex/auth.json",".gemini/oauth_creds.json","gemini-debug.log",".aider.{input,chat,llm}*history*",".config/github-copilot/{hosts,apps}.json"],"why":"such files are personal and collect the commands and tokens of every session","remedy":["Add it to the repository's own .gitignore: packaging tools do not read your global one."]},{"name":"path-agent-config","title":"coding agent's settings with literal credentials","impact":"Gives its readers the tools and servers that the agent may use.","policy":"parse","globs":[".claude/settings.json",".claude.json","claude.local.md","{.mcp,mcp,mcp_config,mcp_settings,cline_mcp_settings,claude_desktop_config}.json",".codeium/**/mcp_config.json",".junie/**/mcp.json",".windsurf/**",".continue/config.{json,yaml}",".continuerc.json",".cline/**",".codex/config.toml",".gemini/settings.json",".aider.conf.yml",".crush/**","opencode.json",".opencode/**",".goose/**",".zed/settings.json",".devcontainer/devcontainer.json"],"remedy":["Refer to an environment variable or an input prompt of the agent instead of writing the value."]},{"name":"path-pypirc","title":"Python index credentials (.pypirc)","impact":"Publishes packages under your name.","policy":"block","globs":[".pypirc"],"why":"it names your index account, and the next upload may write a password into it","remedy":["Keep it in your home directory with mode 0600, or use keyring or trusted publishing."]},{"name":"path-package-credentials","title":"package manager's configuration with literal credentials","impact":"Reads private packages or publishes under your name.","policy":"parse","globs":["pip.{conf,ini}","uv.toml","auth.toml","{.npmrc,.yarnrc,.yarnrc.yml,.pnpmrc}","bunfig.toml",".cargo/credentials*",".gem/credentials",".bundle/config","nuget.config","settings{,-security}.xml","gradle.properties","auth.json",".condarc",".renviron",".hex/hex.config",".sbt/**/*credentials*",".m2/**"],"remedy":["Refer to an environment variable, as in \`_authToken=\${NPM_TOKEN}\`."]},{"name":"path-keystore","title":"key store or password vault","impact":"Gives its keys to whoever finds or guesses its password.","policy":"block","globs":["*.{p12,pfx,pkcs12,jks,keystore,bks}","secring.*","*.{kdb,kdbx,psafe3,kwallet,tblk,keychain,keychain-db}","*.agilekeychain/**","master.key","git-crypt*.key",".vault_pass*","vault-password*"],"safe":["debug.keystore"],"why":"its content cannot be read here, and its kind holds private keys or passwords","remedy":["Replace the keys that it holds: a password does not protect a file that everybody has."]},{"name":"path-password-export","title":"export of a password manager","impact":"Holds every password of its owner in clear text.","policy":"block","globs":["*.{1pux,1pif,opvault}","*.opvault/**","bitwarden_export_*","lastpass*.csv"],"why":"such exports are clear text","remedy":["Change every password in it.","Delete the export from disk too."]},{"name":"path-private-key","title":"file with a private key","impact":"Signs or decrypts as its owner.","policy":"parse","globs":["id_{rsa,dsa,ecdsa,ed25519,ed25519_sk,ecdsa_sk}","*.{pem,key,ppk,p8,asc,gpg,ovpn,age,cer}","wg*.conf","keys.txt","config/credentials/*.key","*-firebase-adminsdk-*.json"],"remedy":["Make a new key; the old one counts as known."]},{"name":"path-authorized-keys","title":"list of keys that may log in","impact":"Tells who may log in where.","policy":"warn","globs":["authorized_keys"],"why":"it names people and machines","remedy":["Keep it out of public repositories."]},{"name":"path-mobile-provision","title":"provisioning profile","impact":"Tells team, devices and certificates of an app's makers.","policy":"warn","globs":["*.mobileprovision"],"why":"it names devices and certificates","remedy":["Fetch profiles in CI instead of committing them."]},{"name":"path-cloud-state","title":"cloud tokens or infrastructure state","impact":"Holds live tokens or every secret of the described infrastructure.","policy":"block","globs":["*.tfstate","*.tfstate.{backup,*.backup}","application_default_credentials.json",".azure/{accesstokens,msal_token_cache}*","credentials.tfrc.json",".pulumi/credentials.json",".passwd-s3fs"],"why":"such files hold secrets in clear text by design","remedy":["Keep state in a remote backend with encryption, and sign in anew on each machine."]},{"name":"path-cloud-config","title":"cloud configuration with literal credentials","impact":"Acts in your cloud account.","policy":"parse","globs":[".aws/{credentials,config}","{.boto,.s3cfg}","service-account*.json","*credentials*.json","client_secret*.json",".config/gcloud/**",".azure/azureprofile*","*.{publishsettings,pubxml,cscfg}","*.pubxml.user",".oci/config",".doctl/config.yaml",".tugboat",".kube/config","kubeconfig*","*.kubeconfig",".terraform/**","*.tfvars{,.json}",".terraformrc","pulumi.*.yaml","serverless.env.yml","local.settings.json",".databrickscfg",".snowflake/**",".fly/config.yml",".netlify/**",".vercel/**","wrangler.toml",".heroku","heroku.json","rclone.conf"],"safe":["*.tfvars.{example,sample,template}","*.{example,sample,template}.json"],"remedy":["Read the value from the environment or from the cloud's own secret manager."]},{"name":"path-secrets-file","title":"secrets file with literal values","impact":"Opens whatever the application itself may open.","policy":"parse","globs":[".secrets",".secrets/**",".actrc","secrets.{yml,yaml,toml}","config/{secrets,local}.{yml,yaml}"],"remedy":["Encrypt the values (SOPS, Sealed Secrets) or read them from the environment."]},{"name":"path-credential-store","title":"credential store of a command line tool","impact":"Signs in as you where the tool is signed in.","policy":"block","globs":[".git-credentials","{.netrc,_netrc}","{.pgpass,pgpass.conf}",".mylogin.cnf",".*_history","etc/shadow",".htpasswd",".config/gh/hosts.yml",".config/hub",".config/glab-cli/config.yml"],"why":"the file exists to hold credentials or everything you typed","remedy":["Keep it in your home directory with mode 0600."]},{"name":"path-tool-config","title":"tool configuration with literal credentials","impact":"Signs in to the database, mail server or host that the tool uses.","policy":"parse","globs":["{.gitconfig,.curlrc,.wgetrc,.my.cnf,.psqlrc,.esmtprc,.msmtprc,.muttrc}","{mongoid,database}.yml","dbeaver-data-sources.xml","{credentials-config,robomongo}.json","{sftp-config,.ftpconfig,.remote-sync,deployment-config}.json",".ftpconfig",".vscode/sftp.json",".idea/{webservers,datasources.local,deployment}.xml","{filezilla,recentservers}.xml"],"remedy":["Keep the file in your home directory, or let it read the value from the environment."]},{"name":"path-shell-profile","title":"shell profile with literal credentials","impact":"Holds the tokens of every shell its owner opens.","policy":"parse","globs":[".{bashrc,bash_profile,bash_login,profile,zshrc,zshenv,zprofile}"],"remedy":["Read the value from a keychain in the profile: \`export X=$(security find-generic-password ...)\`."]},{"name":"path-mobile-services","title":"mobile services configuration","impact":"Names the project and its API keys, which are public in the app but should be restricted.","policy":"warn","globs":["google-services.json","googleservice-info.plist"],"why":"its API keys need restrictions before they are public","remedy":["Restrict the keys to the app and its APIs in the provider's console."]},{"name":"path-data-dump","title":"database file or dump","impact":"May hold people's data and password hashes.","policy":"warn","globs":["*.{sql,dump,sqlite,sqlite3,sqlite-journal,sqlite-wal,sqlite-shm,hprof}","core.[0-9]*"],"why":"dumps hold more than their makers remember","remedy":["Look at what is in it before it is public."]},{"name":"path-capture","title":"recorded traffic, session or log","impact":"May hold the headers and cookies of a signed-in session.","policy":"warn","globs":["*.{har,pcap}","npm-debug.log*","cassettes/**",".ddtrace","{,*.}postman_environment.json","insomnia*.json","{logins.json,key4.db,cookies}"],"why":"recordings hold headers and cookies","remedy":["Redact headers and cookies before you commit a recording."]}]`);

// lib/detect/path/globs.generated.ts
var GLOB_TABLE = "\nname .env.keys	0		^(?:^(?:\\.env\\.keys)$)$\nname .env	1		^(?:^(?:\\.env)$)$\nprefix .env.	1		^(?:^(?:\\.env\\.[^/]*?)$)$\nextension env	1		^(?:(?!(?:^|\\/)\\.{1,2}(?:\\/|$))(?=.)[^/]*?\\.env\\/?)$\nname env.local	1		^(?:^(?:env\\.local)$)$\nname .envrc	1		^(?:^(?:\\.envrc)$)$\nname .flaskenv	1		^(?:^(?:\\.flaskenv)$)$\nname .dev.vars	1		^(?:^(?:\\.dev\\.vars)$)$\nname .env.example	1	s	^(?:^(?:\\.env\\.example)$)$\nname .env.sample	1	s	^(?:^(?:\\.env\\.sample)$)$\nname .env.template	1	s	^(?:^(?:\\.env\\.template)$)$\nname .env.tmpl	1	s	^(?:^(?:\\.env\\.tmpl)$)$\nname .env.dist	1	s	^(?:^(?:\\.env\\.dist)$)$\nname .env.defaults	1	s	^(?:^(?:\\.env\\.defaults)$)$\nname .env.schema	1	s	^(?:^(?:\\.env\\.schema)$)$\nprefix .env.	1	s	^(?:^(?:\\.env\\.[^/]*?\\.example)$)$\nprefix .env.	1	s	^(?:^(?:\\.env\\.[^/]*?\\.sample)$)$\nprefix .env.	1	s	^(?:^(?:\\.env\\.[^/]*?\\.template)$)$\nprefix .env.	1	s	^(?:^(?:\\.env\\.[^/]*?\\.tmpl)$)$\nprefix .env.	1	s	^(?:^(?:\\.env\\.[^/]*?\\.dist)$)$\nprefix .env.	1	s	^(?:^(?:\\.env\\.[^/]*?\\.defaults)$)$\nprefix .env.	1	s	^(?:^(?:\\.env\\.[^/]*?\\.schema)$)$\nname example.env	1	s	^(?:^(?:example\\.env)$)$\nname example.example	1	s	^(?:^(?:example\\.example)$)$\nname sample.env	1	s	^(?:^(?:sample\\.env)$)$\nname sample.example	1	s	^(?:^(?:sample\\.example)$)$\nname template.env	1	s	^(?:^(?:template\\.env)$)$\nname template.example	1	s	^(?:^(?:template\\.example)$)$\nname env.env	1	s	^(?:^(?:env\\.env)$)$\nname env.example	1	s	^(?:^(?:env\\.example)$)$\nextension example	1	s	^(?:(?!(?:^|\\/)\\.{1,2}(?:\\/|$))(?=.)[^/]*?\\.env\\.example\\/?)$\nextension sample	1	s	^(?:(?!(?:^|\\/)\\.{1,2}(?:\\/|$))(?=.)[^/]*?\\.env\\.sample\\/?)$\nextension template	1	s	^(?:(?!(?:^|\\/)\\.{1,2}(?:\\/|$))(?=.)[^/]*?\\.env\\.template\\/?)$\nname .env.vault	1	s	^(?:^(?:\\.env\\.vault)$)$\nsegment .claude	2	w	^(?:(?:^|\\/|(?:(?:(?!(?:^|\\/)\\.{1,2}(?:\\/|$)).)*?)\\/)\\.claude\\/(?!\\.{1,2}(?:\\/|$))(?=.)[^/]*?\\.local\\.json)$\nsegment .credentials.json	2	w	^(?:(?:^|\\/|(?:(?:(?!(?:^|\\/)\\.{1,2}(?:\\/|$)).)*?)\\/)\\.claude\\/\\.credentials\\.json)$\nsegment projects	2	w	^(?:(?:^|\\/|(?:(?:(?!(?:^|\\/)\\.{1,2}(?:\\/|$)).)*?)\\/)\\.claude\\/projects(?:\\/(?!\\.{1,2}(?:\\/|$))(?:(?:(?!(?:^|\\/)\\.{1,2}(?:\\/|$)).)*?)|$))$\nsegment .claude	2	w	^(?:(?:^|\\/|(?:(?:(?!(?:^|\\/)\\.{1,2}(?:\\/|$)).)*?)\\/)\\.claude(?:\\/(?!\\.{1,2}(?:\\/|$))(?:(?:(?!(?:^|\\/)\\.{1,2}(?:\\/|$)).)*?)\\/|\\/|$)(?!\\.{1,2}(?:\\/|$))(?=.)[^/]*?\\.log)$\nsegment auth.json	2	w	^(?:(?:^|\\/|(?:(?:(?!(?:^|\\/)\\.{1,2}(?:\\/|$)).)*?)\\/)\\.codex\\/auth\\.json)$\nsegment oauth_creds.json	2	w	^(?:(?:^|\\/|(?:(?:(?!(?:^|\\/)\\.{1,2}(?:\\/|$)).)*?)\\/)\\.gemini\\/oauth_creds\\.json)$\nname gemini-debug.log	2		^(?:^(?:gemini\\-debug\\.log)$)$\nprefix .aider.input	2		^(?:^(?:\\.aider\\.input[^/]*?history[^/]*?)$)$\nprefix .aider.chat	2		^(?:^(?:\\.aider\\.chat[^/]*?history[^/]*?)$)$\nprefix .aider.llm	2		^(?:^(?:\\.aider\\.llm[^/]*?history[^/]*?)$)$\nsegment github-copilot	2	w	^(?:(?:^|\\/|(?:(?:(?!(?:^|\\/)\\.{1,2}(?:\\/|$)).)*?)\\/)\\.config\\/github-copilot\\/hosts\\.json)$\nsegment github-copilot	2	w	^(?:(?:^|\\/|(?:(?:(?!(?:^|\\/)\\.{1,2}(?:\\/|$)).)*?)\\/)\\.config\\/github-copilot\\/apps\\.json)$\nsegment settings.json	3	w	^(?:(?:^|\\/|(?:(?:(?!(?:^|\\/)\\.{1,2}(?:\\/|$)).)*?)\\/)\\.claude\\/settings\\.json)$\nname .claude.json	3		^(?:^(?:\\.claude\\.json)$)$\nname claude.local.md	3		^(?:^(?:claude\\.local\\.md)$)$\nname .mcp.json	3		^(?:^(?:\\.mcp\\.json)$)$\nname mcp.json	3		^(?:^(?:mcp\\.json)$)$\nname mcp_config.json	3		^(?:^(?:mcp_config\\.json)$)$\nname mcp_settings.json	3		^(?:^(?:mcp_settings\\.json)$)$\nname cline_mcp_settings.json	3		^(?:^(?:cline_mcp_settings\\.json)$)$\nname claude_desktop_config.json	3		^(?:^(?:claude_desktop_config\\.json)$)$\nsegment mcp_config.json	3	w	^(?:(?:^|\\/|(?:(?:(?!(?:^|\\/)\\.{1,2}(?:\\/|$)).)*?)\\/)\\.codeium(?:\\/(?!\\.{1,2}(?:\\/|$))(?:(?:(?!(?:^|\\/)\\.{1,2}(?:\\/|$)).)*?)\\/|\\/|$)mcp_config\\.json)$\nsegment mcp.json	3	w	^(?:(?:^|\\/|(?:(?:(?!(?:^|\\/)\\.{1,2}(?:\\/|$)).)*?)\\/)\\.junie(?:\\/(?!\\.{1,2}(?:\\/|$))(?:(?:(?!(?:^|\\/)\\.{1,2}(?:\\/|$)).)*?)\\/|\\/|$)mcp\\.json)$\nsegment .windsurf	3	w	^(?:(?:^|\\/|(?:(?:(?!(?:^|\\/)\\.{1,2}(?:\\/|$)).)*?)\\/)\\.windsurf(?:\\/(?!\\.{1,2}(?:\\/|$))(?:(?:(?!(?:^|\\/)\\.{1,2}(?:\\/|$)).)*?)|$))$\nsegment config.json	3	w	^(?:(?:^|\\/|(?:(?:(?!(?:^|\\/)\\.{1,2}(?:\\/|$)).)*?)\\/)\\.continue\\/config\\.json)$\nsegment config.yaml	3	w	^(?:(?:^|\\/|(?:(?:(?!(?:^|\\/)\\.{1,2}(?:\\/|$)).)*?)\\/)\\.continue\\/config\\.yaml)$\nname .continuerc.json	3		^(?:^(?:\\.continuerc\\.json)$)$\nsegment .cline	3	w	^(?:(?:^|\\/|(?:(?:(?!(?:^|\\/)\\.{1,2}(?:\\/|$)).)*?)\\/)\\.cline(?:\\/(?!\\.{1,2}(?:\\/|$))(?:(?:(?!(?:^|\\/)\\.{1,2}(?:\\/|$)).)*?)|$))$\nsegment config.toml	3	w	^(?:(?:^|\\/|(?:(?:(?!(?:^|\\/)\\.{1,2}(?:\\/|$)).)*?)\\/)\\.codex\\/config\\.toml)$\nsegment settings.json	3	w	^(?:(?:^|\\/|(?:(?:(?!(?:^|\\/)\\.{1,2}(?:\\/|$)).)*?)\\/)\\.gemini\\/settings\\.json)$\nname .aider.conf.yml	3		^(?:^(?:\\.aider\\.conf\\.yml)$)$\nsegment .crush	3	w	^(?:(?:^|\\/|(?:(?:(?!(?:^|\\/)\\.{1,2}(?:\\/|$)).)*?)\\/)\\.crush(?:\\/(?!\\.{1,2}(?:\\/|$))(?:(?:(?!(?:^|\\/)\\.{1,2}(?:\\/|$)).)*?)|$))$\nname opencode.json	3		^(?:^(?:opencode\\.json)$)$\nsegment .opencode	3	w	^(?:(?:^|\\/|(?:(?:(?!(?:^|\\/)\\.{1,2}(?:\\/|$)).)*?)\\/)\\.opencode(?:\\/(?!\\.{1,2}(?:\\/|$))(?:(?:(?!(?:^|\\/)\\.{1,2}(?:\\/|$)).)*?)|$))$\nsegment .goose	3	w	^(?:(?:^|\\/|(?:(?:(?!(?:^|\\/)\\.{1,2}(?:\\/|$)).)*?)\\/)\\.goose(?:\\/(?!\\.{1,2}(?:\\/|$))(?:(?:(?!(?:^|\\/)\\.{1,2}(?:\\/|$)).)*?)|$))$\nsegment settings.json	3	w	^(?:(?:^|\\/|(?:(?:(?!(?:^|\\/)\\.{1,2}(?:\\/|$)).)*?)\\/)\\.zed\\/settings\\.json)$\nsegment devcontainer.json	3	w	^(?:(?:^|\\/|(?:(?:(?!(?:^|\\/)\\.{1,2}(?:\\/|$)).)*?)\\/)\\.devcontainer\\/devcontainer\\.json)$\nname .pypirc	4		^(?:^(?:\\.pypirc)$)$\nname pip.conf	5		^(?:^(?:pip\\.conf)$)$\nname pip.ini	5		^(?:^(?:pip\\.ini)$)$\nname uv.toml	5		^(?:^(?:uv\\.toml)$)$\nname auth.toml	5		^(?:^(?:auth\\.toml)$)$\nname .npmrc	5		^(?:^(?:\\.npmrc)$)$\nname .yarnrc	5		^(?:^(?:\\.yarnrc)$)$\nname .yarnrc.yml	5		^(?:^(?:\\.yarnrc\\.yml)$)$\nname .pnpmrc	5		^(?:^(?:\\.pnpmrc)$)$\nname bunfig.toml	5		^(?:^(?:bunfig\\.toml)$)$\nsegment .cargo	5	w	^(?:(?:^|\\/|(?:(?:(?!(?:^|\\/)\\.{1,2}(?:\\/|$)).)*?)\\/)\\.cargo\\/credentials[^/]*?\\/?)$\nsegment credentials	5	w	^(?:(?:^|\\/|(?:(?:(?!(?:^|\\/)\\.{1,2}(?:\\/|$)).)*?)\\/)\\.gem\\/credentials)$\nsegment .bundle	5	w	^(?:(?:^|\\/|(?:(?:(?!(?:^|\\/)\\.{1,2}(?:\\/|$)).)*?)\\/)\\.bundle\\/config)$\nname nuget.config	5		^(?:^(?:nuget\\.config)$)$\nname settings.xml	5		^(?:^(?:settings\\.xml)$)$\nname settings-security.xml	5		^(?:^(?:settings\\-security\\.xml)$)$\nname gradle.properties	5		^(?:^(?:gradle\\.properties)$)$\nname auth.json	5		^(?:^(?:auth\\.json)$)$\nname .condarc	5		^(?:^(?:\\.condarc)$)$\nname .renviron	5		^(?:^(?:\\.renviron)$)$\nsegment hex.config	5	w	^(?:(?:^|\\/|(?:(?:(?!(?:^|\\/)\\.{1,2}(?:\\/|$)).)*?)\\/)\\.hex\\/hex\\.config)$\nsegment .sbt	5	w	^(?:(?:^|\\/|(?:(?:(?!(?:^|\\/)\\.{1,2}(?:\\/|$)).)*?)\\/)\\.sbt(?:\\/(?!\\.{1,2}(?:\\/|$))(?:(?:(?!(?:^|\\/)\\.{1,2}(?:\\/|$)).)*?)\\/|\\/|$)(?!\\.{1,2}(?:\\/|$))(?=.)[^/]*?credentials[^/]*?\\/?)$\nsegment .m2	5	w	^(?:(?:^|\\/|(?:(?:(?!(?:^|\\/)\\.{1,2}(?:\\/|$)).)*?)\\/)\\.m2(?:\\/(?!\\.{1,2}(?:\\/|$))(?:(?:(?!(?:^|\\/)\\.{1,2}(?:\\/|$)).)*?)|$))$\nextension p12	6		^(?:(?!(?:^|\\/)\\.{1,2}(?:\\/|$))(?=.)[^/]*?\\.p12\\/?)$\nextension pfx	6		^(?:(?!(?:^|\\/)\\.{1,2}(?:\\/|$))(?=.)[^/]*?\\.pfx\\/?)$\nextension pkcs12	6		^(?:(?!(?:^|\\/)\\.{1,2}(?:\\/|$))(?=.)[^/]*?\\.pkcs12\\/?)$\nextension jks	6		^(?:(?!(?:^|\\/)\\.{1,2}(?:\\/|$))(?=.)[^/]*?\\.jks\\/?)$\nextension keystore	6		^(?:(?!(?:^|\\/)\\.{1,2}(?:\\/|$))(?=.)[^/]*?\\.keystore\\/?)$\nextension bks	6		^(?:(?!(?:^|\\/)\\.{1,2}(?:\\/|$))(?=.)[^/]*?\\.bks\\/?)$\nprefix secring.	6		^(?:^(?:secring\\.[^/]*?)$)$\nextension kdb	6		^(?:(?!(?:^|\\/)\\.{1,2}(?:\\/|$))(?=.)[^/]*?\\.kdb\\/?)$\nextension kdbx	6		^(?:(?!(?:^|\\/)\\.{1,2}(?:\\/|$))(?=.)[^/]*?\\.kdbx\\/?)$\nextension psafe3	6		^(?:(?!(?:^|\\/)\\.{1,2}(?:\\/|$))(?=.)[^/]*?\\.psafe3\\/?)$\nextension kwallet	6		^(?:(?!(?:^|\\/)\\.{1,2}(?:\\/|$))(?=.)[^/]*?\\.kwallet\\/?)$\nextension tblk	6		^(?:(?!(?:^|\\/)\\.{1,2}(?:\\/|$))(?=.)[^/]*?\\.tblk\\/?)$\nextension keychain	6		^(?:(?!(?:^|\\/)\\.{1,2}(?:\\/|$))(?=.)[^/]*?\\.keychain\\/?)$\nextension keychain-db	6		^(?:(?!\\.{1,2}(?:\\/|$))(?=.)[^/]*?\\.keychain-db)$\nany .agilekeychain	6	w	^(?:(?:^|\\/|(?:(?:(?!(?:^|\\/)\\.{1,2}(?:\\/|$)).)*?)\\/)(?!\\.{1,2}(?:\\/|$))(?=.)[^/]*?\\.agilekeychain(?:\\/(?!\\.{1,2}(?:\\/|$))(?:(?:(?!(?:^|\\/)\\.{1,2}(?:\\/|$)).)*?)|$))$\nname master.key	6		^(?:^(?:master\\.key)$)$\nprefix git-crypt	6		^(?:^(?:git\\-crypt[^/]*?\\.key)$)$\nprefix .vault_pass	6		^(?:^(?:\\.vault_pass[^/]*?)$)$\nprefix vault-password	6		^(?:^(?:vault\\-password[^/]*?)$)$\nname debug.keystore	6	s	^(?:^(?:debug\\.keystore)$)$\nextension 1pux	7		^(?:(?!(?:^|\\/)\\.{1,2}(?:\\/|$))(?=.)[^/]*?\\.1pux\\/?)$\nextension 1pif	7		^(?:(?!(?:^|\\/)\\.{1,2}(?:\\/|$))(?=.)[^/]*?\\.1pif\\/?)$\nextension opvault	7		^(?:(?!(?:^|\\/)\\.{1,2}(?:\\/|$))(?=.)[^/]*?\\.opvault\\/?)$\nany .opvault	7	w	^(?:(?:^|\\/|(?:(?:(?!(?:^|\\/)\\.{1,2}(?:\\/|$)).)*?)\\/)(?!\\.{1,2}(?:\\/|$))(?=.)[^/]*?\\.opvault(?:\\/(?!\\.{1,2}(?:\\/|$))(?:(?:(?!(?:^|\\/)\\.{1,2}(?:\\/|$)).)*?)|$))$\nprefix bitwarden_export_	7		^(?:^(?:bitwarden_export_[^/]*?)$)$\nprefix lastpass	7		^(?:^(?:lastpass[^/]*?\\.csv)$)$\nname id_rsa	8		^(?:^(?:id_rsa)$)$\nname id_dsa	8		^(?:^(?:id_dsa)$)$\nname id_ecdsa	8		^(?:^(?:id_ecdsa)$)$\nname id_ed25519	8		^(?:^(?:id_ed25519)$)$\nname id_ed25519_sk	8		^(?:^(?:id_ed25519_sk)$)$\nname id_ecdsa_sk	8		^(?:^(?:id_ecdsa_sk)$)$\nextension pem	8		^(?:(?!(?:^|\\/)\\.{1,2}(?:\\/|$))(?=.)[^/]*?\\.pem\\/?)$\nextension key	8		^(?:(?!(?:^|\\/)\\.{1,2}(?:\\/|$))(?=.)[^/]*?\\.key\\/?)$\nextension ppk	8		^(?:(?!(?:^|\\/)\\.{1,2}(?:\\/|$))(?=.)[^/]*?\\.ppk\\/?)$\nextension p8	8		^(?:(?!(?:^|\\/)\\.{1,2}(?:\\/|$))(?=.)[^/]*?\\.p8\\/?)$\nextension asc	8		^(?:(?!(?:^|\\/)\\.{1,2}(?:\\/|$))(?=.)[^/]*?\\.asc\\/?)$\nextension gpg	8		^(?:(?!(?:^|\\/)\\.{1,2}(?:\\/|$))(?=.)[^/]*?\\.gpg\\/?)$\nextension ovpn	8		^(?:(?!(?:^|\\/)\\.{1,2}(?:\\/|$))(?=.)[^/]*?\\.ovpn\\/?)$\nextension age	8		^(?:(?!(?:^|\\/)\\.{1,2}(?:\\/|$))(?=.)[^/]*?\\.age\\/?)$\nextension cer	8		^(?:(?!(?:^|\\/)\\.{1,2}(?:\\/|$))(?=.)[^/]*?\\.cer\\/?)$\nextension conf	8		^(?:^(?:wg[^/]*?\\.conf)$)$\nname keys.txt	8		^(?:^(?:keys\\.txt)$)$\nsegment credentials	8	w	^(?:(?:^|\\/|(?:(?:(?!(?:^|\\/)\\.{1,2}(?:\\/|$)).)*?)\\/)config\\/credentials\\/(?!\\.{1,2}(?:\\/|$))(?=.)[^/]*?\\.key)$\nextension json	8		^(?:(?!\\.{1,2}(?:\\/|$))(?=.)[^/]*?-firebase-adminsdk-[^/]*?\\.json)$\nname authorized_keys	9		^(?:^(?:authorized_keys)$)$\nextension mobileprovision	10		^(?:(?!(?:^|\\/)\\.{1,2}(?:\\/|$))(?=.)[^/]*?\\.mobileprovision\\/?)$\nextension tfstate	11		^(?:(?!(?:^|\\/)\\.{1,2}(?:\\/|$))(?=.)[^/]*?\\.tfstate\\/?)$\nextension backup	11		^(?:(?!(?:^|\\/)\\.{1,2}(?:\\/|$))(?=.)[^/]*?\\.tfstate\\.backup\\/?)$\nextension backup	11		^(?:(?!\\.{1,2}(?:\\/|$))(?=.)[^/]*?\\.tfstate\\.[^/]*?\\.backup)$\nname application_default_credentials.json	11		^(?:^(?:application_default_credentials\\.json)$)$\nsegment .azure	11	w	^(?:(?:^|\\/|(?:(?:(?!(?:^|\\/)\\.{1,2}(?:\\/|$)).)*?)\\/)\\.azure\\/accesstokens[^/]*?\\/?)$\nsegment .azure	11	w	^(?:(?:^|\\/|(?:(?:(?!(?:^|\\/)\\.{1,2}(?:\\/|$)).)*?)\\/)\\.azure\\/msal_token_cache[^/]*?\\/?)$\nname credentials.tfrc.json	11		^(?:^(?:credentials\\.tfrc\\.json)$)$\nsegment credentials.json	11	w	^(?:(?:^|\\/|(?:(?:(?!(?:^|\\/)\\.{1,2}(?:\\/|$)).)*?)\\/)\\.pulumi\\/credentials\\.json)$\nname .passwd-s3fs	11		^(?:^(?:\\.passwd\\-s3fs)$)$\nsegment credentials	12	w	^(?:(?:^|\\/|(?:(?:(?!(?:^|\\/)\\.{1,2}(?:\\/|$)).)*?)\\/)\\.aws\\/credentials)$\nsegment config	12	w	^(?:(?:^|\\/|(?:(?:(?!(?:^|\\/)\\.{1,2}(?:\\/|$)).)*?)\\/)\\.aws\\/config)$\nname .boto	12		^(?:^(?:\\.boto)$)$\nname .s3cfg	12		^(?:^(?:\\.s3cfg)$)$\nprefix service-account	12		^(?:^(?:service\\-account[^/]*?\\.json)$)$\nextension json	12		^(?:(?!\\.{1,2}(?:\\/|$))(?=.)[^/]*?credentials[^/]*?\\.json)$\nprefix client_secret	12		^(?:^(?:client_secret[^/]*?\\.json)$)$\nsegment .config	12	w	^(?:(?:^|\\/|(?:(?:(?!(?:^|\\/)\\.{1,2}(?:\\/|$)).)*?)\\/)\\.config\\/gcloud(?:\\/(?!\\.{1,2}(?:\\/|$))(?:(?:(?!(?:^|\\/)\\.{1,2}(?:\\/|$)).)*?)|$))$\nsegment .azure	12	w	^(?:(?:^|\\/|(?:(?:(?!(?:^|\\/)\\.{1,2}(?:\\/|$)).)*?)\\/)\\.azure\\/azureprofile[^/]*?\\/?)$\nextension publishsettings	12		^(?:(?!(?:^|\\/)\\.{1,2}(?:\\/|$))(?=.)[^/]*?\\.publishsettings\\/?)$\nextension pubxml	12		^(?:(?!(?:^|\\/)\\.{1,2}(?:\\/|$))(?=.)[^/]*?\\.pubxml\\/?)$\nextension cscfg	12		^(?:(?!(?:^|\\/)\\.{1,2}(?:\\/|$))(?=.)[^/]*?\\.cscfg\\/?)$\nextension user	12		^(?:(?!(?:^|\\/)\\.{1,2}(?:\\/|$))(?=.)[^/]*?\\.pubxml\\.user\\/?)$\nsegment config	12	w	^(?:(?:^|\\/|(?:(?:(?!(?:^|\\/)\\.{1,2}(?:\\/|$)).)*?)\\/)\\.oci\\/config)$\nsegment config.yaml	12	w	^(?:(?:^|\\/|(?:(?:(?!(?:^|\\/)\\.{1,2}(?:\\/|$)).)*?)\\/)\\.doctl\\/config\\.yaml)$\nname .tugboat	12		^(?:^(?:\\.tugboat)$)$\nsegment config	12	w	^(?:(?:^|\\/|(?:(?:(?!(?:^|\\/)\\.{1,2}(?:\\/|$)).)*?)\\/)\\.kube\\/config)$\nprefix kubeconfig	12		^(?:^(?:kubeconfig[^/]*?)$)$\nextension kubeconfig	12		^(?:(?!(?:^|\\/)\\.{1,2}(?:\\/|$))(?=.)[^/]*?\\.kubeconfig\\/?)$\nsegment .terraform	12	w	^(?:(?:^|\\/|(?:(?:(?!(?:^|\\/)\\.{1,2}(?:\\/|$)).)*?)\\/)\\.terraform(?:\\/(?!\\.{1,2}(?:\\/|$))(?:(?:(?!(?:^|\\/)\\.{1,2}(?:\\/|$)).)*?)|$))$\nextension tfvars	12		^(?:(?!(?:^|\\/)\\.{1,2}(?:\\/|$))(?=.)[^/]*?\\.tfvars\\/?)$\nextension json	12		^(?:(?!(?:^|\\/)\\.{1,2}(?:\\/|$))(?=.)[^/]*?\\.tfvars\\.json\\/?)$\nname .terraformrc	12		^(?:^(?:\\.terraformrc)$)$\nprefix pulumi.	12		^(?:^(?:pulumi\\.[^/]*?\\.yaml)$)$\nname serverless.env.yml	12		^(?:^(?:serverless\\.env\\.yml)$)$\nname local.settings.json	12		^(?:^(?:local\\.settings\\.json)$)$\nname .databrickscfg	12		^(?:^(?:\\.databrickscfg)$)$\nsegment .snowflake	12	w	^(?:(?:^|\\/|(?:(?:(?!(?:^|\\/)\\.{1,2}(?:\\/|$)).)*?)\\/)\\.snowflake(?:\\/(?!\\.{1,2}(?:\\/|$))(?:(?:(?!(?:^|\\/)\\.{1,2}(?:\\/|$)).)*?)|$))$\nsegment config.yml	12	w	^(?:(?:^|\\/|(?:(?:(?!(?:^|\\/)\\.{1,2}(?:\\/|$)).)*?)\\/)\\.fly\\/config\\.yml)$\nsegment .netlify	12	w	^(?:(?:^|\\/|(?:(?:(?!(?:^|\\/)\\.{1,2}(?:\\/|$)).)*?)\\/)\\.netlify(?:\\/(?!\\.{1,2}(?:\\/|$))(?:(?:(?!(?:^|\\/)\\.{1,2}(?:\\/|$)).)*?)|$))$\nsegment .vercel	12	w	^(?:(?:^|\\/|(?:(?:(?!(?:^|\\/)\\.{1,2}(?:\\/|$)).)*?)\\/)\\.vercel(?:\\/(?!\\.{1,2}(?:\\/|$))(?:(?:(?!(?:^|\\/)\\.{1,2}(?:\\/|$)).)*?)|$))$\nname wrangler.toml	12		^(?:^(?:wrangler\\.toml)$)$\nname .heroku	12		^(?:^(?:\\.heroku)$)$\nname heroku.json	12		^(?:^(?:heroku\\.json)$)$\nname rclone.conf	12		^(?:^(?:rclone\\.conf)$)$\nextension example	12	s	^(?:(?!(?:^|\\/)\\.{1,2}(?:\\/|$))(?=.)[^/]*?\\.tfvars\\.example\\/?)$\nextension sample	12	s	^(?:(?!(?:^|\\/)\\.{1,2}(?:\\/|$))(?=.)[^/]*?\\.tfvars\\.sample\\/?)$\nextension template	12	s	^(?:(?!(?:^|\\/)\\.{1,2}(?:\\/|$))(?=.)[^/]*?\\.tfvars\\.template\\/?)$\nextension json	12	s	^(?:(?!(?:^|\\/)\\.{1,2}(?:\\/|$))(?=.)[^/]*?\\.example\\.json\\/?)$\nextension json	12	s	^(?:(?!(?:^|\\/)\\.{1,2}(?:\\/|$))(?=.)[^/]*?\\.sample\\.json\\/?)$\nextension json	12	s	^(?:(?!(?:^|\\/)\\.{1,2}(?:\\/|$))(?=.)[^/]*?\\.template\\.json\\/?)$\nname .secrets	13		^(?:^(?:\\.secrets)$)$\nsegment .secrets	13	w	^(?:(?:^|\\/|(?:(?:(?!(?:^|\\/)\\.{1,2}(?:\\/|$)).)*?)\\/)\\.secrets(?:\\/(?!\\.{1,2}(?:\\/|$))(?:(?:(?!(?:^|\\/)\\.{1,2}(?:\\/|$)).)*?)|$))$\nname .actrc	13		^(?:^(?:\\.actrc)$)$\nname secrets.yml	13		^(?:^(?:secrets\\.yml)$)$\nname secrets.yaml	13		^(?:^(?:secrets\\.yaml)$)$\nname secrets.toml	13		^(?:^(?:secrets\\.toml)$)$\nsegment secrets.yml	13	w	^(?:(?:^|\\/|(?:(?:(?!(?:^|\\/)\\.{1,2}(?:\\/|$)).)*?)\\/)config\\/secrets\\.yml)$\nsegment secrets.yaml	13	w	^(?:(?:^|\\/|(?:(?:(?!(?:^|\\/)\\.{1,2}(?:\\/|$)).)*?)\\/)config\\/secrets\\.yaml)$\nsegment local.yml	13	w	^(?:(?:^|\\/|(?:(?:(?!(?:^|\\/)\\.{1,2}(?:\\/|$)).)*?)\\/)config\\/local\\.yml)$\nsegment local.yaml	13	w	^(?:(?:^|\\/|(?:(?:(?!(?:^|\\/)\\.{1,2}(?:\\/|$)).)*?)\\/)config\\/local\\.yaml)$\nname .git-credentials	14		^(?:^(?:\\.git\\-credentials)$)$\nname .netrc	14		^(?:^(?:\\.netrc)$)$\nname _netrc	14		^(?:^(?:_netrc)$)$\nname .pgpass	14		^(?:^(?:\\.pgpass)$)$\nname pgpass.conf	14		^(?:^(?:pgpass\\.conf)$)$\nname .mylogin.cnf	14		^(?:^(?:\\.mylogin\\.cnf)$)$\nany _history	14		^(?:^(?:\\.[^/]*?_history)$)$\nsegment shadow	14	w	^(?:(?:^|\\/|(?:(?:(?!(?:^|\\/)\\.{1,2}(?:\\/|$)).)*?)\\/)etc\\/shadow)$\nname .htpasswd	14		^(?:^(?:\\.htpasswd)$)$\nsegment hosts.yml	14	w	^(?:(?:^|\\/|(?:(?:(?!(?:^|\\/)\\.{1,2}(?:\\/|$)).)*?)\\/)\\.config\\/gh\\/hosts\\.yml)$\nsegment .config	14	w	^(?:(?:^|\\/|(?:(?:(?!(?:^|\\/)\\.{1,2}(?:\\/|$)).)*?)\\/)\\.config\\/hub)$\nsegment config.yml	14	w	^(?:(?:^|\\/|(?:(?:(?!(?:^|\\/)\\.{1,2}(?:\\/|$)).)*?)\\/)\\.config\\/glab-cli\\/config\\.yml)$\nname .gitconfig	15		^(?:^(?:\\.gitconfig)$)$\nname .curlrc	15		^(?:^(?:\\.curlrc)$)$\nname .wgetrc	15		^(?:^(?:\\.wgetrc)$)$\nname .my.cnf	15		^(?:^(?:\\.my\\.cnf)$)$\nname .psqlrc	15		^(?:^(?:\\.psqlrc)$)$\nname .esmtprc	15		^(?:^(?:\\.esmtprc)$)$\nname .msmtprc	15		^(?:^(?:\\.msmtprc)$)$\nname .muttrc	15		^(?:^(?:\\.muttrc)$)$\nname mongoid.yml	15		^(?:^(?:mongoid\\.yml)$)$\nname database.yml	15		^(?:^(?:database\\.yml)$)$\nname dbeaver-data-sources.xml	15		^(?:^(?:dbeaver\\-data\\-sources\\.xml)$)$\nname credentials-config.json	15		^(?:^(?:credentials\\-config\\.json)$)$\nname robomongo.json	15		^(?:^(?:robomongo\\.json)$)$\nname sftp-config.json	15		^(?:^(?:sftp\\-config\\.json)$)$\nname .ftpconfig.json	15		^(?:^(?:\\.ftpconfig\\.json)$)$\nname .remote-sync.json	15		^(?:^(?:\\.remote\\-sync\\.json)$)$\nname deployment-config.json	15		^(?:^(?:deployment\\-config\\.json)$)$\nname .ftpconfig	15		^(?:^(?:\\.ftpconfig)$)$\nsegment sftp.json	15	w	^(?:(?:^|\\/|(?:(?:(?!(?:^|\\/)\\.{1,2}(?:\\/|$)).)*?)\\/)\\.vscode\\/sftp\\.json)$\nsegment webservers.xml	15	w	^(?:(?:^|\\/|(?:(?:(?!(?:^|\\/)\\.{1,2}(?:\\/|$)).)*?)\\/)\\.idea\\/webservers\\.xml)$\nsegment datasources.local.xml	15	w	^(?:(?:^|\\/|(?:(?:(?!(?:^|\\/)\\.{1,2}(?:\\/|$)).)*?)\\/)\\.idea\\/datasources\\.local\\.xml)$\nsegment deployment.xml	15	w	^(?:(?:^|\\/|(?:(?:(?!(?:^|\\/)\\.{1,2}(?:\\/|$)).)*?)\\/)\\.idea\\/deployment\\.xml)$\nname filezilla.xml	15		^(?:^(?:filezilla\\.xml)$)$\nname recentservers.xml	15		^(?:^(?:recentservers\\.xml)$)$\nname .bashrc	16		^(?:^(?:\\.bashrc)$)$\nname .bash_profile	16		^(?:^(?:\\.bash_profile)$)$\nname .bash_login	16		^(?:^(?:\\.bash_login)$)$\nname .profile	16		^(?:^(?:\\.profile)$)$\nname .zshrc	16		^(?:^(?:\\.zshrc)$)$\nname .zshenv	16		^(?:^(?:\\.zshenv)$)$\nname .zprofile	16		^(?:^(?:\\.zprofile)$)$\nname google-services.json	17		^(?:^(?:google\\-services\\.json)$)$\nname googleservice-info.plist	17		^(?:^(?:googleservice\\-info\\.plist)$)$\nextension sql	18		^(?:(?!(?:^|\\/)\\.{1,2}(?:\\/|$))(?=.)[^/]*?\\.sql\\/?)$\nextension dump	18		^(?:(?!(?:^|\\/)\\.{1,2}(?:\\/|$))(?=.)[^/]*?\\.dump\\/?)$\nextension sqlite	18		^(?:(?!(?:^|\\/)\\.{1,2}(?:\\/|$))(?=.)[^/]*?\\.sqlite\\/?)$\nextension sqlite3	18		^(?:(?!(?:^|\\/)\\.{1,2}(?:\\/|$))(?=.)[^/]*?\\.sqlite3\\/?)$\nextension sqlite-journal	18		^(?:(?!\\.{1,2}(?:\\/|$))(?=.)[^/]*?\\.sqlite-journal)$\nextension sqlite-wal	18		^(?:(?!\\.{1,2}(?:\\/|$))(?=.)[^/]*?\\.sqlite-wal)$\nextension sqlite-shm	18		^(?:(?!\\.{1,2}(?:\\/|$))(?=.)[^/]*?\\.sqlite-shm)$\nextension hprof	18		^(?:(?!(?:^|\\/)\\.{1,2}(?:\\/|$))(?=.)[^/]*?\\.hprof\\/?)$\nprefix core.	18		^(?:core\\.[0-9][^/]*?\\/?)$\nextension har	19		^(?:(?!(?:^|\\/)\\.{1,2}(?:\\/|$))(?=.)[^/]*?\\.har\\/?)$\nextension pcap	19		^(?:(?!(?:^|\\/)\\.{1,2}(?:\\/|$))(?=.)[^/]*?\\.pcap\\/?)$\nprefix npm-debug.log	19		^(?:^(?:npm\\-debug\\.log[^/]*?)$)$\nsegment cassettes	19	w	^(?:(?:^|\\/|(?:(?:(?!(?:^|\\/)\\.{1,2}(?:\\/|$)).)*?)\\/)cassettes(?:\\/(?!\\.{1,2}(?:\\/|$))(?:(?:(?!(?:^|\\/)\\.{1,2}(?:\\/|$)).)*?)|$))$\nname .ddtrace	19		^(?:^(?:\\.ddtrace)$)$\nname postman_environment.json	19		^(?:^(?:postman_environment\\.json)$)$\nextension json	19		^(?:(?!(?:^|\\/)\\.{1,2}(?:\\/|$))(?=.)[^/]*?\\.postman_environment\\.json\\/?)$\nprefix insomnia	19		^(?:^(?:insomnia[^/]*?\\.json)$)$\nname logins.json	19		^(?:^(?:logins\\.json)$)$\nname key4.db	19		^(?:^(?:key4\\.db)$)$\nname cookies	19		^(?:^(?:cookies)$)$\n";

// lib/detect/path/match-rules.ts
var KNOWN = /* @__PURE__ */ new Map();
var WORTH_INDEXING = 500;
var questions = 0;
var places = null;
function matchRules(path) {
  const folded = path.toLowerCase();
  const matching = possible(folded).filter((glob) => glob.regex.test(glob.whole ? path : baseName(path)));
  const safe = new Set(matching.filter((glob) => glob.safe).map((glob) => glob.rule));
  return new Set(matching.filter((glob) => !glob.safe && !safe.has(glob.rule)).map((glob) => glob.rule));
}
function possible(folded) {
  const segments = folded.split("/");
  const name = segments.at(-1) ?? "";
  const extension = name.slice(name.lastIndexOf(".") + 1);
  return [
    ...globsUnder(`name ${name}	`),
    ...globsUnder(`extension ${extension}	`),
    ...segments.flatMap((segment) => globsUnder(`segment ${segment}	`)),
    ...globsUnder("prefix ").filter(({ literal: literal2 }) => name.startsWith(literal2)),
    ...globsUnder("any ").filter(({ literal: literal2 }) => folded.includes(literal2))
  ];
}
function globsUnder(start) {
  const known = KNOWN.get(start);
  if (known !== void 0) return known;
  if (places === null && ++questions > WORTH_INDEXING) places = new Set(GLOB_TABLE.match(/^[^\t\n]+\t/gm));
  if (places !== null && start.endsWith("	") && !places.has(start)) return [];
  const globs = [];
  const wanted = `
${start}`;
  for (let at2 = GLOB_TABLE.indexOf(wanted); at2 !== -1; at2 = GLOB_TABLE.indexOf(wanted, at2 + 1)) {
    globs.push(read4(GLOB_TABLE.slice(at2 + 1, GLOB_TABLE.indexOf("\n", at2 + 1))));
  }
  if (globs.length > 0) KNOWN.set(start, globs);
  return globs;
}
function read4(line) {
  const [place = "", rule, flags = "", source = ""] = line.split("	");
  return {
    literal: place.slice(place.indexOf(" ") + 1),
    rule: Number(rule),
    safe: flags.includes("s"),
    whole: flags.includes("w"),
    regex: new RegExp(source, "is")
  };
}

// lib/detect/path/judge-path.ts
var STRICTEST_FIRST = ["block", "parse", "warn"];
function pathRuleFor(path) {
  const matching = matchRules(path);
  if (matching.size === 0) return null;
  for (const policy of STRICTEST_FIRST) {
    const rule = PATH_RULES.find((candidate, number) => candidate.policy === policy && matching.has(number));
    if (rule !== void 0) return rule;
  }
  return null;
}
var LITERAL = /* @__PURE__ */ new Set(["confirmed", "shaped", "generic", "expired", "mismatch"]);
function judgePath(path, detections) {
  const rule = pathRuleFor(path);
  if (rule === null) return null;
  const literals = (detections ?? []).filter(({ verdict }) => LITERAL.has(verdict));
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
  const { catalogue, platform, now } = engine;
  const result = detect(blob.bytes, catalogue, { path: blob.path, platform, ...now === void 0 ? {} : { now } });
  addCounts(placeholders, result.placeholders);
  const path = blob.link === true ? null : judgePath(blob.path, result.detections);
  if (result.detections.length === 0 && path === null) return null;
  return {
    path: blob.path,
    ...blob.oid === void 0 ? {} : { oid: blob.oid },
    ...blob.unit === void 0 ? {} : { unit: blob.unit },
    occurrences: occurrencesIn(blob, result.detections),
    sensitive: path === null ? null : { path, location: wholeFile(blob) }
  };
}
function addCounts(sums, counts) {
  for (const [name, count] of counts) sums.set(name, (sums.get(name) ?? 0) + count);
}
function occurrencesIn(blob, detections) {
  if (detections.length === 0) return [];
  const lines = new LineIndex(blob.bytes);
  return detections.map((detection) => {
    const ignored = inlineIgnore(blob.bytes, lines, detection);
    const location = locate(blob, lines, detection);
    return { detection, location, ...ignored === null ? {} : { ignored } };
  });
}
function locate(blob, lines, detection) {
  const start = lines.at(detection.start);
  const end = lines.at(detection.end);
  return { ...origin(blob), line: start.line, column: start.column, endLine: end.line, endColumn: end.column };
}
function wholeFile(blob) {
  return { ...origin(blob), line: 1, column: 1, endLine: 1, endColumn: 1 };
}
function origin(blob) {
  const { path, pathBytes, where, oid } = blob;
  return {
    path,
    where,
    ...pathBytes === void 0 ? {} : { pathBytes },
    ...oid === void 0 ? {} : { blob: oid }
  };
}

// lib/cli/hook-scan.ts
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
async function scanChange(change, origin2, engine, into) {
  into.skipped.push(...change.skipped);
  into.looked += change.entered.length + change.left.length;
  const found = [];
  for await (const item of sideBlobs(origin2.objects, change.entered, origin2.where)) {
    const scanned2 = look(item, engine, into);
    if (scanned2 !== null) found.push(scanned2);
  }
  if (found.length > 0) judge(found, await oldSide(change, origin2.objects, engine), origin2.commit, into);
}
async function scanAll(source, engine, into, commit) {
  for await (const item of source) {
    const scanned2 = look(item, engine, into);
    if (scanned2 !== null) judge([scanned2], { secrets: /* @__PURE__ */ new Set(), hasPath: () => false }, commit, into);
  }
}
function findingsOf(gathered, platform) {
  const { occurrences, sensitive, fresh } = gathered;
  const groups = groupBySecret(occurrences).map(({ key, occurrences: members }) => {
    const [first, ...rest] = members.filter(({ location }) => fresh.has(location));
    return { key, occurrences: first === void 0 ? members : [first, ...rest] };
  });
  const { findings, suppressed } = secretRows(groups, platform);
  const rows = [...findings, ...sensitive.map((place) => pathRow(place, platform))];
  const isFresh = (row) => fresh.has(row.location);
  return { fresh: rows.filter(isFresh), standing: rows.filter((row) => !isFresh(row)), suppressed };
}
function look(item, engine, into) {
  if (!("where" in item)) {
    into.skipped.push(item);
    return null;
  }
  into.blobs++;
  into.bytes += item.bytes.length;
  const scanned2 = scanBlob(item, engine, into.placeholders);
  if (scanned2 !== null) noteBareMarks(item.bytes, scanned2, into);
  return scanned2;
}
function noteBareMarks(bytes, { occurrences }, into) {
  const open = occurrences.filter(({ ignored }) => ignored === void 0);
  if (open.length === 0) return;
  const lines = new LineIndex(bytes);
  for (const { detection, location } of open) {
    if (inlineMark(bytes, lines, detection) !== null) into.bareMarks.add(location);
  }
}
function judge(found, old, commit, into) {
  const places2 = found.map((blob) => commit === void 0 ? blob : at(blob, commit, into));
  const occurrences = places2.flatMap((blob) => blob.occurrences);
  const sensitive = places2.flatMap((blob) => blob.sensitive ?? []);
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

// lib/cli/hook-modes.ts
async function runMode({ mode, context, facts, staged, args }) {
  switch (mode.kind) {
    case "message":
      return scanned(
        "commit",
        { kind: "message" },
        (engine, into) => scanAll([messageFile(mode.file, context.cwd)], engine, into)
      );
    case "named-files":
      return scanned(
        null,
        { kind: "file" },
        (engine, into) => scanAll(namedFiles(mode.files, context.cwd), engine, into)
      );
    case "index":
      return runIndex(context, facts ?? checkoutFacts(context));
    case "staged":
      return runStaged(context, staged ?? stagedDiff(context), args.files, facts);
    case "range":
    case "branch":
    case "push": {
      const action = mode.kind === "range" && mode.remote === null ? null : "push";
      return withObjects(
        new ObjectReader(context, "many"),
        (objects) => scanned(action, { kind: "push" }, (engine, into) => scanPush(context, mode, objects, engine, into))
      );
    }
  }
}
async function runStaged(context, { changes, unborn }, files, known) {
  const facts = files.length > 0 ? known ?? checkoutFacts(context) : known;
  const gitDir = facts?.gitDir ?? gitDirOfIndex(context) ?? checkoutFacts(context).gitDir;
  const parents = otherParents(gitDir, context.given);
  const diffs = [changes, ...parents.map((parent) => indexAgainst(context, parent))];
  const paths = new Set(diffs.flat().map(({ path }) => path));
  const wanted = facts === null ? paths : namedPaths(files, context.cwd, facts.top, paths);
  const change = only(changeAgainst(diffs), wanted);
  return withObjects(new ObjectReader(context, "few"), async (objects) => {
    const run = await scanned(
      "commit",
      undoOf(context, unborn, parents.length > 0),
      (engine, into) => scanChange(change, { objects, where: "staged" }, engine, into)
    );
    return wanted.size > 0 || files.length === 0 ? run : { ...run, gaps: [{ reason: "none of the named files is staged" }] };
  });
}
async function runIndex(context, facts) {
  const changes = wholeIndex(context, facts);
  const gaps = changes.length === 0 ? [{ reason: "the index is empty, so nothing was scanned" }] : [];
  return withObjects(new ObjectReader(context, "many"), async (objects) => {
    const change = changeAgainst([changes]);
    const run = await scanned(
      null,
      { kind: "file" },
      (engine, into) => scanChange(change, { objects, where: "index" }, engine, into)
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
async function scanned(action, undo, work) {
  const engine = makeEngine();
  const gathered = nothingGathered();
  return { gathered, gaps: await work(engine, gathered) ?? [], action, undo };
}
async function withObjects(objects, work) {
  try {
    return await work(objects);
  } finally {
    objects.close();
  }
}
function makeEngine() {
  return { catalogue: defaultCatalogue(), platform: nodePlatform, now: Date.now() };
}

// lib/cli/io.ts
async function writeOut(stream, text) {
  if (text === "") return;
  await new Promise((resolve3, reject) => {
    stream.write(text, (error) => error ? reject(error) : resolve3());
  });
}

// lib/cli/hook-run.ts
async function scanMode(task, io) {
  const { values } = task.args;
  const run = await runMode(task);
  const gaps = [...run.gaps, ...emptyRange(task, run)];
  const report = reportOf(run, values.get("fail-on"));
  const speaks = report.blocking.length + report.warnings.length > 0;
  const color = speaks && useColor(values.get("color"), io.env, io.stdout);
  if (speaks) await tell(io, "stdout", hookText(report, color));
  const missing = run.gathered.skipped.filter(({ incomplete }) => incomplete);
  const complete = missing.length + gaps.length === 0;
  if (!complete) await tell(io, "stderr", incompleteText(missing, gaps));
  if (values.has("verbose")) await tell(io, "stderr", verboseText(task.mode.kind, run.gathered, report.suppressed));
  return exitCodeFor(report.blocking.length, complete, values.has("allow-incomplete"));
}
function emptyRange({ mode, args }, { gathered }) {
  const { blobs, skipped, looked } = gathered;
  if (mode.kind !== "range" || args.files.length === 0 || blobs + skipped.length + looked > 0) return [];
  return [{ reason: `the range ${mode.from}..${mode.to} holds no change` }];
}
async function tell(io, stream, text) {
  if (text !== "") await writeOut(io[stream], text);
}
function reportOf({ gathered, action, undo }, failOn) {
  const { fresh, standing, suppressed } = findingsOf(gathered, nodePlatform);
  return {
    action,
    undo,
    blocking: fresh.filter(({ severity }) => reaches(severity, failOn)),
    warnings: fresh.filter(({ severity }) => !reaches(severity, failOn)),
    standing,
    bareMarks: gathered.bareMarks,
    suppressed: suppressed.length
  };
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  scanMode
});
