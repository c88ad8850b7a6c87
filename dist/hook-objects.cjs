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
  catObjects: () => catObjects,
  openObjectStream: () => openObjectStream
});
module.exports = __toCommonJS(stdin_exports);

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

// lib/git/hook-context.ts
var import_node_child_process2 = require("node:child_process");

// lib/git/process.ts
var import_node_child_process = require("node:child_process");
var import_node_fs = require("node:fs");

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
async function endOf(child, command) {
  let stderr = "";
  child.stderr.setEncoding("utf8");
  child.stderr.on("data", (text) => {
    stderr = (stderr + text).slice(-STDERR_KEPT);
  });
  return new Promise((resolve, reject) => {
    child.once("error", (error) => {
      if (command.signal?.aborted === true) return;
      reject(startFailed(error, command));
    });
    child.once("close", (code) => resolve({ code, stderr: quoteStderr(stderr) }));
  });
}
function startFailed(error, command) {
  if (error.code === "ENOENT" && (command.cwd === void 0 || (0, import_node_fs.existsSync)(command.cwd))) return noGit(error);
  return new LeaktrailError(
    "git-failed",
    `git ${command.args[0] ?? ""} could not be started: ${escapeForTerminal(error.message)}`,
    "Check that git runs in this shell.",
    error
  );
}

// lib/git/hook-context.ts
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
    for (let at = 0; at < chunk.length; ) {
      at = this.#open === null ? this.#readHead(chunk, at, answers) : this.#readBody(chunk, at, answers);
    }
    return answers;
  }
  #readHead(chunk, at, answers) {
    const end = chunk.indexOf(LINE_END, at);
    const piece = chunk.subarray(at, end < 0 ? chunk.length : end);
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
  #readBody(chunk, at, answers) {
    const open = this.#open;
    if (open === null) return at;
    const take = Math.min(open.size - open.at, chunk.length - at);
    const wanted = open.size <= this.#maxBytes;
    if (wanted && take > 0) {
      if (take === open.size) open.body = chunk.subarray(at, at + take);
      else (open.body ??= Buffer.allocUnsafeSlow(open.size)).set(chunk.subarray(at, at + take), open.at);
    }
    open.at += take;
    if (open.at < open.size || at + take === chunk.length) return at + take;
    const { type, name, size, body } = open;
    answers.push({ type, name, size, body: wanted ? body ?? NO_BYTES : null });
    this.#open = null;
    return at + take + 1;
  }
};

// lib/git/object-stream.ts
var LARGEST = 500 * 1024 * 1024;
function catObjects(context, names, limit) {
  const input = linesOf(names);
  const output = askGitBriefly(context, ["cat-file", "--batch"], { input, accept: [0, 128] }, limit);
  if (output === null) return null;
  const answers = new BatchParser(true).push(output);
  return answers.length < names.length ? null : answers.map((answer, index) => answerTo(names[index], answer));
}
function openObjectStream(context) {
  return new ObjectStream(context);
}
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
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  catObjects,
  openObjectStream
});
