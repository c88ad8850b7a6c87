import { describe, expect, test } from "@jest/globals";
import type { Checkout } from "../../../lib/report/checkout.ts";
import { at, fullReport, githubText, hostileReport } from "./exports.ts";
import { finding, history, location, oid, report } from "./samples.ts";

interface Command {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly message: string;
}

/** Reads workflow commands as GitHub's runner does: `::name key=value,...::message`, each part unescaped. */
function commandsOf(text: string): Command[] {
  const lines = text.split(/\r\n|\r|\n/).filter((line) => line.startsWith("::"));
  return lines.map((line) => {
    const end = line.indexOf("::", 2);
    const [name = "", ...rest] = line.slice(2, end).split(" ");
    const pairs = rest
      .join(" ")
      .split(",")
      .map((pair) => [pair.slice(0, pair.indexOf("=")), unescaped(pair.slice(pair.indexOf("=") + 1))]);
    return {
      name,
      properties: Object.fromEntries(pairs) as Record<string, string>,
      message: unescaped(line.slice(end + 2)),
    };
  });
}

function unescaped(text: string): string {
  const known: Readonly<Record<string, string>> = { "%25": "%", "%0D": "\r", "%0A": "\n", "%3A": ":", "%2C": "," };
  return text.replaceAll(/%25|%0D|%0A|%3A|%2C/g, (code) => known[code]!);
}

describe("annotations of a GitHub workflow", () => {
  test("name file, lines and columns", () => {
    const [first] = commandsOf(githubText(report([at({ path: "a,b:c%d.ts" })])));
    expect(first?.name).toBe("error");
    expect(first?.properties).toEqual({
      file: "a,b:c%d.ts",
      line: "12",
      endLine: "12",
      col: "9",
      endColumn: "54",
      title: "Leaktrail: Demo API token",
    });
    expect(first?.message).toContain("demo_...Zend");
  });

  test("leave columns out where more than one line is meant", () => {
    const [first] = commandsOf(githubText(report([at({ endLine: 14 })])));
    expect(Object.keys(first?.properties ?? {})).toEqual(["file", "line", "endLine", "title"]);
  });

  test("have no file where only the history holds it, and tell the commit", () => {
    const row = at({ where: "tree", commit: oid("a") }, { history: history({ presentAtHead: false }) });
    const [first] = commandsOf(githubText(report([row])));
    expect(Object.keys(first?.properties ?? {})).toEqual(["title"]);
    expect(first?.message).toContain("src/app.ts:12:9: Demo API token demo_...Zend.");
    expect(first?.message).toContain("First in commit aaaaaaaa");
  });

  test("have the file of now where it stands in HEAD", () => {
    const row = at({ where: "tree", commit: oid("a"), path: "old.ts" });
    const checkout: Checkout = { head: oid("b"), anchors: new Map([[row, { place: location({ path: "new.ts" }) }]]) };
    expect(commandsOf(githubText(report([row]), checkout))[0]?.properties["file"]).toBe("new.ts");
  });

  test("are ten of each kind at most, the last one telling how many more there are", () => {
    const rows = [
      ...Array.from({ length: 25 }, () => finding()),
      ...Array.from({ length: 10 }, () => finding({ severity: "warning", verdict: "generic" })),
    ];
    const commands = commandsOf(githubText(report(rows)));
    expect(commands.filter(({ name }) => name === "error")).toHaveLength(10);
    expect(commands.filter(({ name }) => name === "warning")).toHaveLength(10);
    expect(commands[9]?.message).toBe("and 16 more findings");
  });

  test("warn first of what was not read", () => {
    const warnings = commandsOf(githubText(fullReport())).filter(({ name }) => name === "warning");
    expect(warnings[0]?.message).toContain("Not everything was read.");
  });

  test("take no name for a command or a property", () => {
    const commands = commandsOf(githubText(hostileReport()));
    expect(commands.map(({ name }) => name)).toEqual(["error", "error", "error", "warning"]);
    for (const { properties } of commands) {
      expect(Object.keys(properties).filter((key) => !/^(file|line|endLine|col|endColumn|title)$/.test(key))).toEqual(
        [],
      );
    }
    // Besides commands there is the count.
    expect(githubText(hostileReport()).trimEnd().split(/\r|\n/)).toHaveLength(5);
  });

  test("are none where nothing was found", () => {
    expect(githubText(report([]))).toBe("leaktrail scan: 0 findings\n");
  });
});
