#!/usr/bin/env node
// Plain JavaScript that old Node versions can parse: checks the version, then loads the bundle the verb needs.
const [major, minor] = process.versions.node.split(".").map(Number);
const isHook = process.argv[2] === "hook";

// An error's message may quote scanned text, so only its kind and its frames are shown.
function crash(error) {
  const frames = String((error && error.stack) || "").match(/^ {4}at .*$/gm) || [];
  const kind = (error && (error.code || error.name)) || "unknown";
  process.stderr.write(`leaktrail: internal error (${kind}), nothing was proven\n${frames.join("\n")}\n`);
  process.exit(2);
}

// The reader of a pipe went away: the output is incomplete.
process.stdout.on("error", (error) => (error.code === "EPIPE" ? process.exit(isHook ? 2 : 3) : crash(error)));
process.on("uncaughtException", crash);

if (major > 22 || (major === 22 && minor >= 12) || (major === 20 && minor >= 19)) {
  const { argv, stdin, stdout, stderr, env } = process;
  import(isHook ? "../dist/hook.js" : "../dist/cli.js")
    .then(({ main }) => main(argv.slice(2), { stdin, stdout, stderr, env, cwd: process.cwd() }))
    .then((code) => {
      process.exitCode = code;
    }, crash);
} else {
  process.stderr.write(
    `leaktrail: needs Node 20.19 or newer in line 20, or 22.12 and up; this is ${process.version}\n`,
  );
  process.exitCode = 2;
}
