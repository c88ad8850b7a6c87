import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { parseEntries } from "../../../lib/config/ignore/parse-entries.ts";
import { changedEntries, entryLine, entryOwner, entryReason } from "../../../lib/config/ignore/write-entries.ts";
import { entryPath } from "../../../lib/core/entry-path.ts";
import { displayPath } from "../../../lib/core/path.ts";
import { defaultCatalogue } from "../../../lib/detect/default-catalogue.ts";
import { detect } from "../../../lib/detect/detect.ts";
import { nodePlatform } from "../../../lib/node-platform.ts";
import { made } from "../../helpers/scan-text.ts";
import type { SuppressionEntry } from "../../../lib/core/suppression.ts";

const SALT = "0123456789abcdef".repeat(2);
const HASH = "fedcba9876543210012".repeat(2);
const ENTRY: SuppressionEntry = {
  family: "github-token",
  mark: { kind: "hmac", salt: SALT, digest: HASH },
  until: "2027-01-31",
  owner: "Jane Doe",
  reason: "revoked, kept as a sample",
};
const LINE = `github-token hmac-${SALT}${HASH} until=2027-01-31 owner="Jane Doe" revoked, kept as a sample`;

const read = (text: string): SuppressionEntry[] =>
  parseEntries({ home: "file", file: ".leaktrail-ignore", text }).map(({ family, mark, until, owner, reason }) => ({
    family,
    mark,
    until,
    owner,
    reason,
  }));

describe("a line of .leaktrail-ignore", () => {
  test("is written and read back", () => {
    expect(entryLine(ENTRY)).toBe(LINE);
    expect(read(LINE)).toEqual([ENTRY]);
  });

  test("may have its fields in either order, more blanks, CRLF and a byte order mark", () => {
    const loose = `\ufeff# remark\r\n\r\n  github-token\thmac-${SALT}${HASH}  owner="Jane Doe"   until=2027-01-31  revoked, kept as a sample \r\n`;
    expect(read(loose)).toEqual([ENTRY]);
  });

  test.each([
    ["", "does not begin"],
    ["hmac", "second word"],
    [`github-token hmac-${SALT}${HASH.slice(1)} r`, "second word"],
    [`github-token md5-${SALT}${HASH} r`, "second word"],
    [`github-token hmac-${SALT}${HASH}`, "no reason"],
    [`github-token hmac-${SALT}${HASH} -- !`, "no reason"],
    [`github-token hmac-${SALT}${HASH} until=2027-02-30 r`, "no day"],
    [`github-token hmac-${SALT}${HASH} until=soon r`, "no day"],
    [`github-token hmac-${SALT}${HASH} untill=2027-01-01 r`, "neither"],
    [`github-token hmac-${SALT}${HASH} until=2027-01-01 until=2028-01-01 r`, "twice"],
    [`github-token hmac-${SALT}${HASH} owner="" r`, "empty"],
    ["dotenv path: r", "no path"],
    ["dotenv path:a%zz r", "no path"],
    ["dotenv path:a r\u001b[31m", "control"],
    ["<<<<<<< HEAD", "merge"],
    [`github-token hmac-${SALT}${HASH} ${"r".repeat(2000)}`, "2000"],
  ])("%.60s is refused with file and line", (line, problem) => {
    const text = `# one\n${LINE}\n${line === "" ? "!" : line}\n`;
    expect(() => read(text)).toThrow(/^\.leaktrail-ignore:3: /);
    expect(() => read(text)).toThrow(problem);
  });

  test("is never quoted in an error", () => {
    const pasted = ["zq", "Vx", "Tu", "Lm"].join("").repeat(5);
    for (const line of [pasted, `github-token ${pasted} r`, `github-token hmac-${SALT}${HASH} ${pasted}= r`]) {
      let said = "";
      try {
        read(line);
      } catch (error) {
        said = `${(error as Error).message} ${(error as { remedy: string }).remedy}`;
      }
      expect(said).toContain(".leaktrail-ignore:1:");
      expect(said).not.toContain(pasted.slice(0, 8));
    }
  });

  test("every entry that can be made reads back as it was", () => {
    const words = fc.string({ unit: "grapheme", maxLength: 30 });
    const anyEntry = fc.record({
      family: fc.constantFrom("github-token", "a", "x9-y"),
      mark: fc.oneof(
        fc.constant(ENTRY.mark),
        fc.uint8Array({ minLength: 1, maxLength: 20 }).map((bytes) => ({
          kind: "path" as const,
          path: entryPath(displayPath(bytes).path),
        })),
      ),
      until: fc.constantFrom(null, "2028-02-29"),
      owner: words.map(entryOwner),
      reason: words.map((text) => entryReason(`${text}x`)),
    });
    fc.assert(fc.property(anyEntry, (entry) => void expect(read(entryLine(entry))).toEqual([entry])));
  });
});

describe("a file of entries", () => {
  const other: SuppressionEntry = { ...ENTRY, family: "aws-key", until: null, owner: null };

  test("is sorted, free of duplicates, and the same however often it is written", () => {
    const text = changedEntries("", { add: [ENTRY, other, ENTRY] });
    expect(read(text)).toEqual([other, ENTRY]);
    expect(changedEntries(text, { add: [] })).toBe(text);
    expect(changedEntries(`${text}${LINE}\r\n`, { add: [other] })).toBe(text);
  });

  test("keeps remarks above the line they stand above, and takes out what is asked", () => {
    const text = `# top\n${LINE}\n# of the other\n${entryLine(other)}\n# last\n`;
    const written = changedEntries(text, { add: [] });
    expect(written.split("\n").slice(1)).toEqual(["# of the other", entryLine(other), "# top", LINE, "# last", ""]);
    expect(changedEntries(text, { add: [], drop: new Set([4]) })).not.toContain("aws-key");
  });

  test("with too many salts, or too large, is refused", () => {
    const salted = Array.from(
      { length: 17 },
      (_, at) => `generic-password scrypt-${at.toString(16).padStart(32, "0")}${HASH} r`,
    ).join("\n");
    expect(() => read(salted)).toThrow(/^\.leaktrail-ignore:17: more than 16/);
    expect(() => read(`${LINE}\n`.repeat(40_000))).toThrow(/^\.leaktrail-ignore:\d+: larger/);
  });
});

test("no scanner takes a line for a finding: neither we ourselves nor one that looks for names and signs", () => {
  const families = [...new Set(defaultCatalogue().patterns.map(({ family, name }) => family ?? name))];
  const hex = (seed: number, length: number): string => made(`{hex:${length}}`, seed);
  const entries = families.flatMap((family, seed) =>
    (["hmac", "scrypt"] as const).map((kind) => ({
      ...ENTRY,
      family,
      mark: { kind, salt: hex(seed, 32), digest: hex(seed + 1, 38) },
    })),
  );
  const bytes = new TextEncoder().encode(changedEntries("", { add: entries }));
  const found = detect(bytes, defaultCatalogue(), { path: ".leaktrail-ignore", platform: nodePlatform });
  expect(found.detections.map(({ pattern }) => pattern.name)).toEqual([]);
  // A name, at most twenty characters, a sign, a value: what generic rules of other tools look for.
  const generic = /(?:key|token|secret|passw|auth|cred)[\w .-]{0,20}(?:=|:|=>|\|\|:)\s{0,3}["']?[\w.=-]{10,}/i;
  expect(entries.map(entryLine).filter((line) => generic.test(line.replace(/ until=.*/, "")))).toEqual([]);
});
