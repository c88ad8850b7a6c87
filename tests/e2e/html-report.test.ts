import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "@jest/globals";
import type { Page } from "playwright-core";
import { main } from "../../lib/cli/main.ts";
import type { Report } from "../../lib/core/report.ts";
import { CHROMIUM, openBrowser, type TestBrowser } from "../helpers/open-page.ts";
import { plantedToken } from "../helpers/e2e-token.ts";
import { gitTestEnvironment, repoFolder, type RepoFolder } from "../helpers/repo.ts";
import { describeWithTool } from "../helpers/tool.ts";
import { fakeIo } from "../unit/cli/fake-io.ts";
import { at, checklistReport, fullReport, hostileReport, htmlText } from "../unit/report/exports.ts";
import { history, oid, report } from "../unit/report/samples.ts";

/** Marks a page on which something of a repository ran. */
const RUN = "window.wasRun=true;alert(1)";

describeWithTool(CHROMIUM, () => {
  let browser: TestBrowser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(async () => browser.close());

  describe("the page", () => {
    test.each([
      ["of everything", fullReport()],
      ["of hostile names", hostileReport()],
      ["of nothing", report([])],
      ["of one finding", lives(1)],
    ])("%s opens alone, without an error, and asks for nothing", async (_, made) => {
      const { page, requests, problems } = await browser.open(htmlText(made));
      expect(await page.locator("tbody tr").count()).toBe(made.findings.length + made.suppressed.length);
      expect([requests, problems]).toEqual([[], []]);
      await page.close();
    });

    test("refuses scripts, markup and requests of others", async () => {
      const { page, requests } = await browser.open(htmlText(fullReport()));
      const tried = await page.evaluate(`(async () => {
        const refused = [];
        const refuse = (error) => refused.push(error.name);
        try { document.body.innerHTML = "<p>x</p>"; } catch (error) { refuse(error); }
        try { document.body.setAttribute("onclick", "${RUN}"); } catch (error) { refuse(error); }
        document.body.click();
        await fetch("https://example.test/").catch(refuse);
        return [refused, "wasRun" in window];
      })()`);
      expect([tried, requests]).toEqual([[["TypeError", "TypeError", "TypeError"], false], []]);
      await page.close();
    });

    test("tells what counts without JavaScript", async () => {
      const { page } = await browser.open(htmlText(fullReport()), { javaScriptEnabled: false });
      const text = await page.locator("main").innerText();
      expect(text).toContain("Incomplete: not everything was read");
      expect(text).toContain("8 findings, 1 note");
      expect(text).toContain("leaktrail audit --format markdown");
      await page.close();
    });
  });

  describe("a repository whose every name is markup", () => {
    let folder: RepoFolder;
    beforeEach(() => {
      folder = repoFolder();
    });
    afterEach(() => folder.remove());

    test("stays text", async () => {
      const repo = folder.make();
      const name = `<img src=x onerror=${RUN}>"'</script><script>${RUN}</script>`;
      const path = `${name.replaceAll("/", "")}\u202etxt.${"long".repeat(20)}`;
      repo.write(path, `token = "${plantedToken(1).value}"\n`);
      repo.git("add", "--all");
      const person = name.replaceAll(/[<>]/g, "");
      repo.bytes(["commit", "--quiet", "--message", `${name} ${plantedToken(2).value}`], {
        env: { GIT_AUTHOR_NAME: person, GIT_AUTHOR_EMAIL: `"><b onclick=${RUN}>` },
      });
      repo.git("tag", "--", `v1'"><script>${RUN}</script>`.replaceAll(" ", ""));
      const io = fakeIo({ cwd: repo.path, env: { ...gitTestEnvironment(folder.path), XDG_CACHE_HOME: folder.path } });
      const code = await main(["audit", "--format", "html"], io, new AbortController().signal);
      expect(code).toBe(1);
      const { page, requests, problems } = await browser.open(io.stdout.text());
      await page.locator("button.open").first().click();
      await page.getByRole("button", { name: "Next" }).click();
      await page.keyboard.press("Escape");
      await page.evaluate("dispatchEvent(new Event('beforeprint'))");
      expect(await page.locator("main").innerText()).toContain("<img src=x onerror=");
      expect(await page.locator("main").innerText()).toContain("\\u{202E}txt");
      expect(await page.locator("img, b[onclick], tbody script").count()).toBe(0);
      expect(await page.evaluate("'wasRun' in window")).toBe(false);
      expect([requests, problems]).toEqual([[], []]);
      await page.close();
    });
  });

  describe("the table", () => {
    let page: Page;
    beforeAll(async () => {
      ({ page } = await browser.open(htmlText(lives(250))));
    });
    afterAll(async () => page.close());
    afterEach(async () => page.getByRole("button", { name: "Clear" }).click());

    test("sorts by keyboard, both ways, and says so", async () => {
      const head = page.locator("#findings th").nth(3);
      await head.getByRole("button").focus();
      await page.keyboard.press("Enter");
      expect([await head.getAttribute("aria-sort"), await firstPlace(page)]).toEqual(["ascending", "f000.ts:12:9"]);
      await page.keyboard.press("Enter");
      expect([await head.getAttribute("aria-sort"), await firstPlace(page)]).toEqual(["descending", "f249.ts:12:9"]);
      expect(await page.locator("#findings th[aria-sort]").count()).toBe(1);
      // Neither a search nor its end changes the order.
      await page.getByLabel("Search").fill("f1");
      expect(await firstPlace(page)).toBe("f199.ts:12:9");
      await page.getByRole("button", { name: "Clear" }).click();
      expect(await firstPlace(page)).toBe("f249.ts:12:9");
    });

    test("filters as one types, in the timeline too, and says how many are left", async () => {
      await page.getByLabel("Search").fill("f24");
      expect(await page.locator("#findings tbody tr").count()).toBe(10);
      expect(await page.locator("#findings .status").innerText()).toBe("10 of 250 rows");
      expect(await page.locator("#timeline g.bar").count()).toBe(10);
      await page.getByRole("combobox", { name: "Kind" }).selectOption("Odd token");
      expect(await page.locator("#findings tbody tr").count()).toBe(5);
      await page.getByLabel("Search").fill("no such thing");
      expect(await page.locator("#findings .status").innerText()).toBe("No row fits.");
    });

    test("lays out a hundred rows at once and turns pages", async () => {
      expect(await page.locator("#findings tbody tr").count()).toBe(100);
      await page.getByRole("button", { name: "Next" }).click();
      await page.getByRole("button", { name: "Next" }).click();
      expect(await page.locator("#findings tbody tr").count()).toBe(50);
      expect(await page.locator(".pager").innerText()).toContain("201 to 250 of 250");
      expect(await page.getByRole("button", { name: "Next" }).isDisabled()).toBe(true);
    });

    test("tells a row whole in a window that the keyboard opens and closes", async () => {
      await page.getByLabel("Search").fill("f007");
      const button = page.locator("button.open").first();
      await button.focus();
      await page.keyboard.press("Enter");
      const dialog = page.getByRole("dialog", { name: "Odd token" });
      const text = await dialog.innerText();
      expect(text).toContain("Revoke it on the account page.");
      expect(text).toContain(oid("a"));
      expect(text).toContain("Ann Author <ann@example.test>, committed by Carl Committer");
      expect(text).toContain("v1.0");
      await page.keyboard.press("Escape");
      expect(await dialog.isVisible()).toBe(false);
      expect(await page.locator("button.open:focus").innerText()).toBe(await button.innerText());
    });

    test("is whole on paper: every chosen row, its story and its steps", async () => {
      await page.getByLabel("Search").fill("f1");
      await page.emulateMedia({ media: "print" });
      await page.evaluate("dispatchEvent(new Event('beforeprint'))");
      expect(await page.locator("#findings tbody tr").count()).toBe(100);
      expect(await page.locator("#findings .paper article").count()).toBe(100 + 2);
      expect(await page.locator(".paper").innerText()).toContain("Revoke it on the account page.");
      expect(await page.locator(".controls").first().isVisible()).toBe(false);
      await page.evaluate("dispatchEvent(new Event('afterprint'))");
      expect(await page.locator(".paper").count()).toBe(0);
      await page.emulateMedia({ media: "screen" });
    });
  });

  test("of ten thousand findings holds no more than a page of rows, and finds each of them", async () => {
    const { page, problems } = await browser.open(htmlText(lives(10_000)));
    expect(await page.locator("tbody tr").count()).toBe(100);
    await page.getByLabel("Search").fill("f9876");
    expect(await page.locator("tbody tr").count()).toBe(1);
    expect(await firstPlace(page)).toBe("f9876.ts:12:9");
    expect(await page.locator("#timeline path.area").count()).toBe(0);
    await page.getByLabel("Search").fill("");
    expect(await page.locator("#timeline path.area").count()).toBe(3);
    expect(await page.locator("#timeline g.bar").count()).toBe(12);
    // Paper ends somewhere, and says so.
    await page.evaluate("dispatchEvent(new Event('beforeprint'))");
    expect(await page.locator("#findings tbody tr").count()).toBe(2000);
    expect(await page.locator(".paper").innerText()).toContain("The first 2,000 of 10,000.");
    expect(problems).toEqual([]);
    await page.close();
  });

  // The rules of WCAG 2 AA that a program can check, contrast in both colour schemes among them.
  describe("axe finds nothing wrong", () => {
    const axe = readFileSync(createRequire(import.meta.url).resolve("../node_modules/axe-core/axe.min.js"), "utf8");

    async function violations(page: Page): Promise<string[]> {
      await page.evaluate(axe);
      const found = (await page.evaluate("axe.run()")) as { violations: readonly Violation[] };
      return found.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
    }

    test.each([
      ["light", 1280],
      ["dark", 1280],
      ["light", 400],
    ] as const)("%s, %d pixels wide", async (colorScheme, width) => {
      const viewport = { width, height: 800 };
      const { page } = await browser.open(htmlText(fullReport()), { colorScheme, viewport });
      expect(await violations(page)).toEqual([]);
      // Nothing is wider than the window.
      expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(width);
      await page.locator("button.open").first().click();
      expect(await violations(page)).toEqual([]);
      await page.close();
    });

    test("in a checklist", async () => {
      const { page, problems } = await browser.open(htmlText(checklistReport()));
      expect(await violations(page)).toEqual([]);
      expect(problems).toEqual([]);
      await page.close();
    });

    test("and does see a control without a label", async () => {
      const { page } = await browser.open(htmlText(fullReport()));
      await page.evaluate("document.querySelector('label span').remove()");
      await page.evaluate("document.querySelector('input').removeAttribute('placeholder')");
      expect((await violations(page)).join("\n")).toContain("label: ");
      await page.close();
    });
  });
});

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string }[];
}

/** An audit of so many findings of two kinds, each of its own time. */
function lives(count: number): Report {
  const digits = String(count - 1).length;
  const rows = Array.from({ length: count }, (_, n) => {
    const from = new Date(Date.UTC(2020, 0, 1 + (n % 365))).toISOString();
    return at(
      { path: `f${String(n).padStart(digits, "0")}.ts`, where: "tree" },
      {
        id: `demo:${n}`,
        title: n % 2 === 0 ? "Even token" : "Odd token",
        history: history({ exposure: { from, to: n % 3 === 0 ? "2021-06-01T00:00:00Z" : null } }),
      },
    );
  });
  return report(rows, {}, {}, "audit");
}

async function firstPlace(page: Page): Promise<string> {
  return page.locator("#findings tbody td.place code").first().innerText();
}
