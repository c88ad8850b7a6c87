import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { chromium, type Browser, type BrowserContextOptions, type Page } from "playwright-core";

/** Debian's. */
export const CHROMIUM = "/usr/bin/chromium";

const ARGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
];

/** A page from a file, and what it did that a report must not do. */
export interface OpenedPage {
  readonly page: Page;
  /** Addresses that it asked for, its own aside. */
  readonly requests: readonly string[];
  /** Errors and warnings of its script and of the browser, and dialogs. */
  readonly problems: readonly string[];
}

/** A browser, and a folder for its pages. */
export interface TestBrowser {
  open(html: string, options?: BrowserContextOptions): Promise<OpenedPage>;
  close(): Promise<void>;
}

export async function openBrowser(): Promise<TestBrowser> {
  const folder = mkdtempSync(join(tmpdir(), "leaktrail-browser-"));
  const browser = await chromium.launch({ executablePath: CHROMIUM, args: ARGS });
  let count = 0;
  return {
    open: (html, options = {}) => openFile(browser, join(folder, `page${count++}.html`), html, options),
    close: async () => {
      await browser.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function openFile(
  browser: Browser,
  file: string,
  html: string,
  options: BrowserContextOptions,
): Promise<OpenedPage> {
  writeFileSync(file, html);
  const own = pathToFileURL(file).href;
  const page = await (await browser.newContext(options)).newPage();
  const [requests, problems]: [string[], string[]] = [[], []];
  page.on("request", (request) => {
    if (request.url().replace(/#.*/, "") !== own) requests.push(request.url());
  });
  page.on("console", (message) => problems.push(`${message.type()}: ${message.text()}`));
  page.on("pageerror", (error) => problems.push(error.message));
  page.on("dialog", (dialog) => {
    problems.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  await page.goto(own);
  return { page, requests, problems };
}
