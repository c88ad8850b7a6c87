// A server's pre-receive hook: refuses a push that brings a secret in, whatever the client's hooks did.
// In the bare repository, hooks/pre-receive: #!/bin/sh
//   exec node /srv/hooks/pre-receive.js
import { execFileSync, spawn } from "node:child_process";
import { scan } from "leaktrail";

const LARGEST = 32 * 1024 * 1024;
const GONE = /^0+$/;

const updates = (await textOf(process.stdin)).trim().split("\n").filter(Boolean);
const tips = updates.map((line) => line.split(" ")[1]).filter((id) => !GONE.test(id));
const refused = [];
if (tips.length > 0) {
  // What the repository does not have yet: commits with their messages, files, and tags.
  const list = execFileSync("git", ["rev-list", "--objects", ...tips, "--not", "--all"], { maxBuffer: 1 << 30 });
  for await (const { id, type, bytes, size } of objects(list)) {
    if (type === "tree") continue;
    const path = pathOf(list, id);
    const place = path || `${type} ${id}`;
    if (bytes === null) refused.push(`${place}: ${size} bytes are too many to look at`);
    else {
      for (const { severity, title, secret, line } of scan(bytes, { path, now: Date.now() })) {
        if (severity === "error") refused.push(`${place}:${line}  ${title} ${secret.masked}`);
      }
    }
  }
}
if (refused.length > 0) {
  console.error(`This push is refused, since it holds:\n${refused.map(printable).join("\n")}`);
  console.error("Take it out of every commit (git rebase -i) and revoke it if it is real.");
  process.exitCode = 1;
}

/** Contents of the listed objects, one after the other; null for one that is too large. */
async function* objects(list) {
  const ids = list
    .toString("latin1")
    .split("\n")
    .filter(Boolean)
    .map((row) => row.split(" ")[0]);
  const child = spawn("git", ["cat-file", "--batch"], { stdio: ["pipe", "pipe", "inherit"] });
  child.stdin.end(`${ids.join("\n")}\n`);
  let rest = Buffer.alloc(0);
  const input = child.stdout[Symbol.asyncIterator]();
  const more = async () => {
    const { value, done } = await input.next();
    if (done) throw new Error("git cat-file ended too early");
    rest = rest.length === 0 ? value : Buffer.concat([rest, value]);
  };
  for (const asked of ids) {
    while (!rest.includes(10)) await more();
    const end = rest.indexOf(10);
    const [id, type, length] = rest.toString("latin1", 0, end).split(" ");
    if (length === undefined) throw new Error(`git does not have ${asked}`);
    const size = Number(length);
    rest = rest.subarray(end + 1);
    const parts = [];
    let left = size + 1;
    while (left > 0) {
      if (rest.length === 0) await more();
      const part = rest.subarray(0, left);
      if (size <= LARGEST) parts.push(part);
      rest = rest.subarray(part.length);
      left -= part.length;
    }
    yield { id, type, size, bytes: size <= LARGEST ? Buffer.concat(parts).subarray(0, size) : null };
  }
}

function pathOf(list, id) {
  const at = list.indexOf(`${id} `);
  return at === -1 ? "" : list.toString("utf8", at + id.length + 1, list.indexOf(10, at));
}

/** Names of files come from the client: nothing in them may steer the terminal. */
function printable(text) {
  return text.replaceAll(/[^\P{C}]/gu, "?");
}

async function textOf(stream) {
  const parts = [];
  for await (const part of stream) parts.push(part);
  return Buffer.concat(parts).toString("latin1");
}
