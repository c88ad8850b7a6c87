import { createHash } from "node:crypto";
import { describe, expect, test } from "@jest/globals";
import type { Checklist } from "../../../lib/core/posture.ts";
import type { PageData } from "../../../lib/report/html/data.ts";
import { at, checklistReport, fullReport, HOSTILE, hostileReport, htmlText } from "./exports.ts";
import { finding, history, oid, report } from "./samples.ts";

function dataOf(page: string): PageData {
  return JSON.parse(/<script type="application\/json" id="data">(.*?)<\/script>/s.exec(page)![1]!) as PageData;
}

/** What a reader sees without the script: the page without data, style, script and tags. */
function staticText(page: string): string {
  const bare = page.replaceAll(/<(script|style|noscript)\b.*?<\/\1>/gs, "").replaceAll(/<[^>]*>/g, " ");
  return bare.replaceAll(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code))).replaceAll(/\s+/g, " ");
}

function sha256(text: string): string {
  return `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
}

describe("the policy of the page", () => {
  test("allows nothing but its one script and its one style", () => {
    const page = htmlText(fullReport());
    const scripts = [...page.matchAll(/<script>(.*?)<\/script>/gs)].map(([, text]) => sha256(text!));
    const styles = [...page.matchAll(/<style>(.*?)<\/style>/gs)].map(([, text]) => sha256(text!));
    const policy = /<meta http-equiv="Content-Security-Policy" content="([^"]*)">/.exec(page)![1]!.split("; ");
    expect(policy).toEqual([
      "default-src 'none'",
      `script-src ${scripts[0]}`,
      `style-src ${styles[0]}`,
      "base-uri 'none'",
      "form-action 'none'",
      "require-trusted-types-for 'script'",
      "trusted-types 'none'",
    ]);
    expect([scripts.length, styles.length]).toEqual([1, 1]);
    expect(page.indexOf("http-equiv")).toBeLessThan(page.indexOf("<style>"));
  });

  test("comes before anything that it could stop, and the page names no other file", () => {
    const page = htmlText(fullReport());
    expect(page.slice(0, page.indexOf("http-equiv"))).not.toMatch(/<(script|style|link|img)/);
    expect(page).not.toMatch(/<(?:link|img|iframe|object|embed|base)\b|\ssrc=|@import|url\(/);
  });
});

describe("names from a repository", () => {
  test("are text in every part of the page", () => {
    const clean = htmlText({ ...fullReport() });
    const page = htmlText(hostileReport());
    // A heading more or less for the sections, but no tag that a name brought.
    expect(tagsOf(page).filter((tag) => !tagsOf(clean).includes(tag))).toEqual([]);
    expect(page.match(/<script/g)).toHaveLength(2);
    expect(page.match(/<\/script/g)).toHaveLength(2);
    expect(staticText(page)).toContain("=cmd()|'\"<b>]]>&amp;\\x0D\\x0A::error::x");
  });

  test("cannot end the data, and are the same names after it is read", () => {
    const path = "a</script><!--<script>\u2028b";
    const page = htmlText(report([at({ path })]));
    const [block] = /id="data">.*?<\/script>/s.exec(page)!;
    expect(block.slice('id="data">'.length, -"</script>".length)).not.toMatch(/[<>&\u2028]/);
    expect(dataOf(page).findings[0]!.places.first[0]!.text).toBe("a</script><!--<script>\\u{2028}b:12:9");
    expect(dataOf(htmlText(hostileReport())).findings[0]!.life!.first!.author).toContain("</script>");
  });

  function tagsOf(page: string): string[] {
    const bare = page.replaceAll(/<(script|style)\b.*?<\/\1>/gs, "");
    return [...new Set(bare.match(/<[a-z][a-z0-9]*/g))];
  }
});

describe("the page", () => {
  test("tells first of all what was not read", () => {
    const text = staticText(htmlText(fullReport()));
    expect(text.indexOf("Incomplete: not everything was read")).toBeLessThan(text.indexOf("8 findings, 1 note"));
    expect(text).toContain("shallow. To complete it, run: git fetch --unshallow");
    expect(text).toContain("Not read: big file: too-large");
    expect(staticText(htmlText(report([])))).not.toContain("Incomplete");
  });

  test("never calls an incomplete run clean", () => {
    const gaps = [{ reason: "interrupted" }];
    expect(staticText(htmlText(report([], { gaps })))).toContain("Nothing found in what was read");
    expect(staticText(htmlText(report([])))).toContain("Nothing found Everything in scope was read.");
  });

  test("tells how many and how grave without the script", () => {
    const text = staticText(htmlText(fullReport()));
    expect(text).toMatch(/errors 5 warnings 3 note 1 still in HEAD 2 reached a remote 2 in ignored files 1 silenced 1/);
    expect(text).toMatch(/Demo API token 6 Environment file 2/);
  });

  test("speaks of notes where there is nothing else", () => {
    const notes = [1, 2].map((line) => at({ line }, { severity: "note" }));
    expect(staticText(htmlText(report(notes)))).toContain("2 notes errors 0 warnings 0 notes 2 ");
  });

  test("keeps notes and silenced findings in tables of their own", () => {
    const { findings, notes, silenced } = dataOf(htmlText(fullReport()));
    expect(findings).toHaveLength(8);
    expect(notes.map(({ severity }) => severity)).toEqual(["note"]);
    expect(silenced.map((row) => row.silenced)).toEqual([{ reason: "a test key", by: "a comment on the line" }]);
    const text = staticText(htmlText(fullReport()));
    expect(text).toMatch(/Findings 8 .*Notes 1 .*Silenced 1 /);
  });

  test("tells who silenced a finding, where, and until when", () => {
    const suppression = {
      kind: "file",
      reason: "",
      owner: "Ann",
      until: "2027-01-31",
      file: ".leaktrail-ignore",
      line: 3,
    } as const;
    const { silenced } = dataOf(htmlText({ ...report([]), suppressed: [{ ...finding(), suppression }] }));
    expect(silenced[0]!.silenced).toEqual({
      reason: "no reason given",
      by: "an entry of .leaktrail-ignore:3, owner Ann, until 2027-01-31",
    });
  });

  test("tells where each stands today", () => {
    const { findings } = dataOf(htmlText(fullReport()));
    const states = findings.map(({ state }) => state);
    expect(states).toEqual([
      "on other refs",
      "message",
      "in HEAD",
      "in HEAD",
      "archive",
      "in a file",
      "ignored",
      "in a file",
    ]);
    const gone = history({ presentAt: [], presentAtHead: false });
    expect(dataOf(htmlText(report([finding({ history: gone })]))).findings[0]!.state).toBe("in history only");
    const unread = [[], ["refs/heads/side"]].map((presentAt) => history({ presentAt, presentAtHead: null }));
    const rows = unread.map((life) => dataOf(htmlText(report([finding({ history: life })]))).findings[0]!);
    expect(rows.map(({ state }) => state)).toEqual(["HEAD not looked at", "on refs, HEAD not looked at"]);
    expect(rows.map(({ life }) => [life!.standing, life!.headUnread])).toEqual([
      ["unknown", true],
      ["refs", true],
    ]);
  });

  test("tells what rows share once, and cuts lists that can be endless but not their count", () => {
    const refs = Array.from({ length: 5000 }, (_, n) => `refs/heads/b${n}`);
    const life = history({ presentAt: refs, introductions: refs.map(() => oid("e")) });
    const locations = refs.map((_, n) => at({ path: `f${n}` }).location);
    const rows = Array.from({ length: 50 }, () => finding({ history: life, locations, location: locations[0]! }));
    const page = htmlText(report(rows));
    const { kinds, lists, findings } = dataOf(page);
    expect([kinds.length, lists.length, findings.length]).toEqual([1, 2, 50]);
    expect(lists[findings[0]!.life!.refs]).toMatchObject({ count: 5000 });
    expect(findings[0]!.places.count).toBe(5000);
    expect(findings[0]!.life!.entered.count).toBe(5000);
    expect(page.length).toBeLessThan(400_000);
  });

  test("holds the steps of the provider and who hears of a leak", () => {
    const { kinds } = dataOf(htmlText(report([finding({ provider: "GitHub" })])));
    expect(kinds[0]!.remedy).toEqual(["Revoke it on the account page.", "Make a new one."]);
    expect(kinds[0]!.disclosed).toMatch(/^GitHub /);
  });

  test("shows what would keep files out of a package, as text", () => {
    const patch = `--- a/.npmignore\n+++ b/.npmignore\n+${HOSTILE.replaceAll(/[\r\n]/g, "")}\n`;
    const page = htmlText({ ...report([finding()], {}, {}, "prepublish"), patch });
    expect(page).toContain("--- a/.npmignore\n+++ b/.npmignore\n+=cmd()");
    expect(page).not.toContain("<b>]]>");
  });
});

describe("the page of a posture", () => {
  const made = checklistReport();

  test("is a checklist with steps for what fails, without a script", () => {
    const page = htmlText(made);
    const text = staticText(page);
    expect(page).not.toContain("<script");
    expect(text).toContain("Posture: high risk 1 fail, 1 hold, 1 to look at by hand, 0 do not apply.");
    expect(text).toContain("holds A <holds> seen");
    expect(text).toContain("fails B fails Do <this>. https://docs.example.test/ in <x>.yml");
    expect(text).toContain("look by hand C by hand Do <this>. security, quarterly");
  });

  test("tells the risk of an earlier run beside", () => {
    const before: Checklist = { ...made.posture!, groups: [{ group: "access control", risk: "low" }], overall: "low" };
    expect(staticText(htmlText({ ...made, postureBefore: before }))).toContain("high risk, was low");
  });
});
