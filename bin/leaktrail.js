#!/usr/bin/env node
// Plain JavaScript that old Node versions can parse: checks the version, then loads the bundle the verb needs.
// CommonJS (bin/package.json), like the hook's bundle: starting Node's module loader costs a hook a tenth of its time.
const [major, minor] = process.versions.node.split(".").map(Number);
const isHook = process.argv[2] === "hook";

// An error's message may quote scanned text, so only its kind and its frames are shown.
function crash(error) {
  const frames = framesOf(error).match(/^ {4}at .*$/gm) || [];
  const kind = (error && (error.code || error.name)) || "unknown";
  process.stderr.write(`leaktrail: internal error (${kind}), nothing was proven\n${frames.join("\n")}\n`);
  process.exit(2);
}

// A message may have lines that look like frames; nothing is shown where it cannot be told from them.
function framesOf(error) {
  const { stack, message } = error || {};
  if (typeof stack !== "string" || typeof message !== "string") return "";
  const at = stack.indexOf(message);
  return at === -1 ? "" : stack.slice(at + message.length);
}

// When the reader of a pipe goes away, the output is incomplete.
function failed(error) {
  if (error && error.code === "EPIPE") process.exit(isHook ? 2 : 3);
  crash(error);
}
process.on("uncaughtException", failed);
let isDone = false;
// When nothing is left to do or to write, taking Node down piece by piece would cost a hook a twentieth of its time.
process.on("beforeExit", () => {
  // What waits for an answer that nobody is left to give must not look like success.
  if (isDone) process.exit();
  else crash({ code: "unfinished" });
});

function currentFolder() {
  try {
    return process.cwd();
  } catch (error) {
    if (error.code !== "ENOENT") crash(error);
    process.stderr.write("leaktrail: the current folder is gone\nChange to a folder that is there.\n");
    process.exit(2);
  }
}

// Node opens each stream when it is first asked for; a silent hook asks for none.
const io = {
  get stdin() {
    return process.stdin;
  },
  stdinDescriptor: 0,
  get stdout() {
    return process.stdout;
  },
  get stderr() {
    return process.stderr;
  },
  env: process.env,
  cwd: currentFolder(),
  loadVerbs: () => import("../dist/cli.js"),
  end: (code) => process.exit(code),
};

// Until the verb listens for them itself: its bundle takes a tenth of a second to load.
const SIGNALS = ["SIGINT", "SIGTERM"];
function interrupted() {
  process.stderr.write("leaktrail: interrupted before anything was scanned: nothing is proven\n");
  process.exit(3);
}
if (!isHook) SIGNALS.forEach((name) => process.on(name, interrupted));

async function load() {
  return isHook ? require("../dist/hook.cjs") : import("../dist/cli.js");
}

if (major > 22 || (major === 22 && minor >= 12) || (major === 20 && minor >= 19)) {
  load()
    .then(({ main }) => {
      const ended = main(process.argv.slice(2), io);
      SIGNALS.forEach((name) => process.off(name, interrupted));
      return ended;
    })
    .then((code) => {
      isDone = true;
      process.exitCode = code;
    }, failed);
} else {
  process.stderr.write(
    `leaktrail: needs Node 20.19 or newer in line 20, or 22.12 and up; this is ${process.version}\n`,
  );
  isDone = true;
  process.exitCode = 2;
}
