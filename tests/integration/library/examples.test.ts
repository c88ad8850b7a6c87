import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { chromium } from "playwright-core";
import { githubToken } from "../../helpers/hook-secret.ts";
import { gitTestEnvironment } from "../../helpers/repo.ts";
import { CHROMIUM } from "../../helpers/open-page.ts";

const ROOT = join(import.meta.dirname, "../../..");
const EXAMPLES = join(ROOT, "docs/examples");
const TOKEN = githubToken(11);
const MASK = `ghp_...${TOKEN.slice(-4)}`;

let folder = "";

beforeAll(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), "leaktrail-examples-")));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("the page's first lines run as they stand", () => {
  const [, code = ""] = /```js\n([^]*?)```/.exec(readFileSync(join(ROOT, "docs/library.md"), "utf8"))!;
  const run = (text: string): string => {
    const { status, stdout, stderr } = spawnSync(process.execPath, ["--input-type=module"], {
      cwd: ROOT,
      input: text,
      encoding: "utf8",
    });
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    return stdout;
  };
  expect(run(code)).toBe("");
  expect(run(code.replace("not a secret", TOKEN))).toBe(`1:14 GitHub personal access token (classic) ${MASK}\n`);
  expect(
    run(
      'const { scan } = require("leaktrail"); console.log(scan("x"));'.replace(
        "const",
        "import module from 'node:module'; const require = module.createRequire(process.cwd() + '/x.js'); const",
      ),
    ),
  ).toBe("[]\n");
});

test("the lint tells each secret at its place", () => {
  const lint = join(folder, "lint");
  mkdirSync(lint);
  const plugin = join(EXAMPLES, "eslint-plugin.js");
  const rules = { "leaktrail/no-secrets": "error" };
  writeFileSync(join(lint, ".oxlintrc.json"), JSON.stringify({ jsPlugins: [plugin], categories: {}, rules }));
  writeFileSync(join(lint, "good.js"), "export const a = process.env.TOKEN;\n");
  writeFileSync(join(lint, "bad.js"), `export const a = 1;\nexport const b = "\u{1f511}", c = "${TOKEN}";\n`);
  const oxlint = join(ROOT, "node_modules/oxlint/bin/oxlint");
  const { stdout } = spawnSync(process.execPath, [oxlint, "--format", "json"], { cwd: lint, encoding: "utf8" });
  const { diagnostics } = JSON.parse(stdout) as {
    diagnostics: {
      code: string;
      message: string;
      filename: string;
      labels: { span: { line: number; column: number } }[];
    }[];
  };
  const own = diagnostics.filter(({ code }) => code.includes("no-secrets"));
  expect(own.map(({ filename, message }) => [filename, message])).toEqual([
    ["bad.js", `GitHub personal access token (classic) ${MASK}: read it from the environment instead`],
  ]);
  expect(own[0]!.labels[0]!.span.line).toBe(2);
  expect(stdout).not.toContain(TOKEN.slice(4, -4));
});

test("the server's hook refuses a push with a secret, and lets others through", () => {
  const env = gitTestEnvironment(folder);
  const git = (cwd: string, ...args: readonly string[]): { code: number | null; text: string } => {
    const { status, stdout, stderr } = spawnSync("git", args, { cwd, env, encoding: "utf8" });
    return { code: status, text: stdout + stderr };
  };
  const bare = join(folder, "server.git");
  const work = join(folder, "work");
  git(folder, "init", "--quiet", "--bare", "--initial-branch=main", bare);
  const hook = `#!/bin/sh\nexec "${process.execPath}" "${join(EXAMPLES, "pre-receive.js")}"\n`;
  writeFileSync(join(bare, "hooks/pre-receive"), hook, { mode: 0o755 });
  git(folder, "init", "--quiet", "--initial-branch=main", work);
  git(work, "remote", "add", "origin", bare);
  const commit = (file: string, text: string, message = "a change"): void => {
    writeFileSync(join(work, file), text);
    git(work, "add", file);
    expect(git(work, "commit", "--quiet", "-m", message).code).toBe(0);
  };
  const refs = (): string => git(bare, "for-each-ref").text;

  commit("a.txt", "hello\n");
  expect(git(work, "push", "--quiet", "origin", "main")).toMatchObject({ code: 0 });
  const before = refs();
  commit("b \u{1b}[2J.txt", `one\ntoken ${TOKEN}\n`);
  commit("b \u{1b}[2J.txt", "gone\n");
  const refused = git(work, "push", "--quiet", "origin", "main");
  expect(refused.code).not.toBe(0);
  expect(refused.text).toContain(`b ?[2J.txt:2  GitHub personal access token (classic) ${MASK}`);
  expect(refused.text).not.toContain(TOKEN.slice(4, -4));
  expect(refs()).toBe(before);

  git(work, "reset", "--quiet", "--hard", "origin/main");
  commit("c.txt", "fine\n", `fixes it with ${TOKEN}`);
  expect(git(work, "push", "--quiet", "origin", "main").text).toContain("commit ");
  git(work, "reset", "--quiet", "--hard", "origin/main");
  commit("c.txt", "fine\n");
  expect(git(work, "push", "--quiet", "origin", "main")).toMatchObject({ code: 0 });
  expect(git(work, "push", "--quiet", "origin", ":main").text).not.toContain("refused");
  expect(refs()).not.toBe(before);
});

test("the page finds and masks in a browser, and asks nothing of the network", async () => {
  const html = readFileSync(join(EXAMPLES, "browser.html"), "utf8");
  const text = `hello\n\u{1f511} token=${TOKEN} end`;
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? "");
    const isPage = request.url === "/page.html";
    response.setHeader("content-type", isPage ? "text/html" : "text/javascript");
    response.end(isPage ? html : readFileSync(join(ROOT, "dist/browser.js")));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const browser = await chromium.launch({ executablePath: CHROMIUM, args: ["--no-sandbox", "--disable-gpu"] });
  try {
    const page = await browser.newPage();
    const problems: string[] = [];
    page.on("console", (message) => problems.push(message.text()));
    page.on("pageerror", (error) => problems.push(error.message));
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/page.html`);
    await page.waitForLoadState("networkidle");
    await page.fill("#text", text);
    const seen = `line 2: GitHub personal access token (classic) ${MASK} (error)`;
    expect(await page.locator("#findings li").allTextContents()).toEqual([seen]);
    await page.click("#clean");
    expect(await page.inputValue("#text")).toBe(`hello\n\u{1f511} token=${MASK} end`);
    expect(await page.locator("#findings li").count()).toBe(0);
    expect(problems).toEqual([]);
    const own = ["/page.html", "/node_modules/leaktrail/dist/browser.js"];
    expect(asked.filter((url) => url !== "/favicon.ico")).toEqual(own);
  } finally {
    await browser.close();
    server.close();
    server.closeAllConnections();
  }
});
