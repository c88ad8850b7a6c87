// Draws docs/pictures/*.svg from real runs of dist/ in a made-up repository: `node tools/pictures.js`.
import { spawnSync } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { ansiToSvg } from "./ansi-svg.js";
import { fromRoot } from "./bundle.js";
import { importSources } from "./import-sources.js";

const { PATTERNS, sampleOf, nodePlatform } = await importSources(`
export { PATTERNS } from "./patterns/all.ts";
export { sampleOf } from "./lib/detect/expand.ts";
export { nodePlatform } from "./lib/node-platform.ts";
`);

const folder = mkdtempSync(join(tmpdir(), "leaktrail-pictures-"));
const env = {
  PATH: process.env.PATH,
  HOME: folder,
  GIT_CONFIG_NOSYSTEM: "1",
  FORCE_COLOR: "1",
  COLUMNS: "100",
  GIT_AUTHOR_NAME: "Ada Example",
  GIT_AUTHOR_EMAIL: "ada@example.test",
  GIT_COMMITTER_NAME: "Ada Example",
  GIT_COMMITTER_EMAIL: "ada@example.test",
};

try {
  const repo = join(folder, "shop");
  mkdirSync(repo);
  makeHistory(repo);
  draw("audit", "$ leaktrail audit", leaktrail(repo, "audit", "--color", "always"));
  installHook(repo);
  write(repo, "deploy/settings.py", `GITHUB_TOKEN = "${token("github-personal-access-token", 5)}"\n`);
  git(repo, 7, "add", ".");
  draw("blocked-commit", '$ git commit -m "Add deploy settings"', git(repo, 7, "commit", "-m", "Add deploy settings"));
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function makeHistory(repo) {
  git(repo, 1, "init", "-q", "-b", "main");
  write(repo, "README.md", "# shop\n");
  commit(repo, 1, "Start");
  write(repo, ".pypirc", `[pypi]\nusername = __token__\npassword = ${token("pypi-api-token", 1)}\n`);
  commit(repo, 2, "Publish from my machine");
  git(repo, 3, "rm", "-q", ".pypirc");
  commit(repo, 3, "Oops");
  write(repo, "src/mail.js", `const key = "${token("sendgrid-key", 2)}";\n`);
  commit(repo, 4, "Send mail");
  git(repo, 4, "tag", "v1.0.0");
  write(repo, "src/mail.js", "const key = process.env.SENDGRID_API_KEY;\n");
  commit(repo, 5, "Read the key from the environment");
  write(repo, "ci/release.sh", `export NPM_TOKEN=${token("npm-access-token", 3)}\nnpm publish\n`);
  commit(repo, 6, "Release script");
}

function token(pattern, seed) {
  return sampleOf(PATTERNS.find(({ name }) => name === pattern) ?? fail(pattern), nodePlatform, seed);
}

function fail(pattern) {
  throw new Error(`no pattern is called ${pattern}`);
}

function write(repo, path, text) {
  mkdirSync(dirname(join(repo, path)), { recursive: true });
  writeFileSync(join(repo, path), text);
}

function commit(repo, day, message) {
  git(repo, day, "add", "-A");
  git(repo, day, "commit", "-q", "-m", message);
}

/** Runs git on a made-up day, so that the pictures change only when the output does. */
function git(repo, day, ...args) {
  const date = `2026-03-0${day}T09:30:00Z`;
  const { stdout, stderr } = spawnSync("git", args, {
    cwd: repo,
    encoding: "utf8",
    env: { ...env, GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date },
  });
  return stdout + stderr;
}

function installHook(repo) {
  const hook = join(repo, ".git/hooks/pre-commit");
  writeFileSync(hook, `#!/bin/sh\nexec "${process.execPath}" "${fromRoot("bin/leaktrail.js")}" hook\n`);
  chmodSync(hook, 0o755);
}

function leaktrail(repo, ...args) {
  const { stdout } = spawnSync(process.execPath, [fromRoot("bin/leaktrail.js"), ...args], {
    cwd: repo,
    encoding: "utf8",
    env,
  });
  return stdout;
}

function draw(name, command, output) {
  const file = fromRoot("docs/pictures", `${name}.svg`);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, ansiToSvg(`\u001b[2m${command}\u001b[22m\n${output}`, `Output of: ${command.slice(2)}`));
}
