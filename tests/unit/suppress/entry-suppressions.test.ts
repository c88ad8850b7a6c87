import { createHmac, scryptSync } from "node:crypto";
import { describe, expect, test } from "@jest/globals";
import type { Detection } from "../../../lib/core/detection.ts";
import type { KeyedHashes } from "../../../lib/core/platform.ts";
import type { PlacedEntry } from "../../../lib/core/suppression.ts";
import { detect } from "../../../lib/detect/detect.ts";
import { defaultCatalogue } from "../../../lib/detect/default-catalogue.ts";
import { markOf } from "../../../lib/judge/entry-mark.ts";
import { suppressionsOf } from "../../../lib/judge/entry-suppressions.ts";
import { groupBySecret, secretRows } from "../../../lib/judge/rows.ts";
import { occurrencesIn } from "../../../lib/judge/occurrences.ts";
import type { Suppressions } from "../../../lib/judge/suppressions.ts";
import { nodeKeyedHashes, nodePlatform } from "../../../lib/node-platform.ts";
import { githubToken } from "../../helpers/hook-secret.ts";
import { made } from "../../helpers/scan-text.ts";

const SALT = "00112233445566778899aabbccddeeff";
const NOW = Date.UTC(2026, 5, 15, 12);

function detected(text: string | Uint8Array, path = "a.txt"): Detection[] {
  const bytes = typeof text === "string" ? new TextEncoder().encode(text) : text;
  return [...detect(bytes, defaultCatalogue(), { path, platform: nodePlatform }).detections];
}

const only = (text: string | Uint8Array): Detection => {
  const [first, ...others] = detected(text);
  expect(others).toEqual([]);
  return first!;
};

/** Hashes that count how often the slow one is asked. */
function counting(): KeyedHashes & { readonly asked: { scrypt: number } } {
  const asked = { scrypt: 0 };
  return { ...nodeKeyedHashes, asked, scrypt: (...args) => (asked.scrypt++, nodeKeyedHashes.scrypt(...args)) };
}

function entryOf(detection: Detection, more: Partial<PlacedEntry> = {}): PlacedEntry {
  const { family, mark } = markOf(detection, SALT, nodeKeyedHashes);
  return { family, mark, until: null, owner: null, reason: "r", home: "file", file: "f", line: 1, ...more };
}

function under(entries: readonly PlacedEntry[], hashes: KeyedHashes = nodeKeyedHashes): Suppressions {
  return suppressionsOf({
    inline: true,
    foreign: false,
    entries,
    hashes,
    now: NOW,
    shownPath: (path) => path,
    pathOf: ({ path }) => path,
  });
}

const token = githubToken(4);
const password = (seed: number): string =>
  `DATABASE_URL=postgres://app:${made("{base62:16}", seed)}@db.acme-tools.io/app`;

describe("an entry", () => {
  test("passes over the same value in any encoding, and over no other", () => {
    const { ofSecret } = under([entryOf(only(`t = ${token}`))]);
    const wide = Uint8Array.from(Buffer.from(`\ufefft = ${token}\n`, "utf16le"));
    const encoded = `blob: ${Buffer.from(`{"token": "${token}"}`).toString("base64")}`;
    for (const text of [`other line\n\n// ${token}`, wide, encoded]) expect(ofSecret(only(text)).live?.line).toBe(1);
    for (const seed of [5, 6, 7]) expect(ofSecret(only(`t = ${githubToken(seed)}`)).live).toBeUndefined();
  });

  test("of another family or under another salt says nothing of it", () => {
    const own = entryOf(only(`t = ${token}`));
    const salted = { ...own, mark: { ...own.mark, salt: "f".repeat(32) } } as PlacedEntry;
    const { ofSecret } = under([{ ...own, family: "npm-access-token" }, salted]);
    expect(ofSecret(only(`t = ${token}`))).toEqual({});
  });

  test("counts on its last day and not after it; a second one without an end keeps it alive", () => {
    const detection = only(`t = ${token}`);
    const last = (until: string | null): PlacedEntry => entryOf(detection, { until });
    expect(under([last("2026-06-15")]).ofSecret(detection).live?.until).toBe("2026-06-15");
    expect(under([last("2026-06-14")]).ofSecret(detection)).toEqual({ expired: last("2026-06-14") });
    expect(under([last("2026-06-14"), last(null)]).ofSecret(detection).live?.until).toBeNull();
  });

  test("for a file names its rule and its path", () => {
    const entry: PlacedEntry = {
      ...entryOf(only(`t = ${token}`)),
      family: "dotenv",
      mark: { kind: "path", path: "a%20b/.env" },
    };
    const place = { path: "a b/.env", line: 1, column: 1, endLine: 1, endColumn: 1, where: "tree" } as const;
    const { ofFile } = under([entry]);
    expect(ofFile("dotenv", place).live).toBe(entry);
    expect(ofFile("dotenv", { ...place, path: ".env" }).live).toBeUndefined();
    expect(ofFile("npmrc", place).live).toBeUndefined();
  });
});

describe("a value that somebody chose", () => {
  test("gets the slow hash, once for each value, and only where the file has its family", () => {
    const weak = only(password(1));
    const entry = entryOf(weak);
    expect(entry.mark.kind).toBe("scrypt");
    const hashes = counting();
    const { ofSecret } = under([entry, ...Array.from({ length: 99 }, (_, line) => ({ ...entry, line }))], hashes);
    expect(ofSecret(weak).live).toBe(entry);
    expect(ofSecret(only(`again ${password(1)}`)).live).toBe(entry);
    expect(hashes.asked.scrypt).toBe(1);
    expect(ofSecret(only(password(2))).live).toBeUndefined();
    expect(hashes.asked.scrypt).toBe(2);
    const others = counting();
    expect(under([entryOf(only(`t = ${token}`))], others).ofSecret(weak)).toEqual({});
    expect(others.asked.scrypt).toBe(0);
  });

  test("and one that a machine made have the hashes that docs/suppressions.md tells", () => {
    const salt = Buffer.from(SALT, "hex");
    const weak = only(password(1));
    const value = made("{base62:16}", 1);
    const slow = scryptSync(`database-url\0${value}`, salt, 19, { N: 16_384, r: 8, p: 1 }).toString("hex");
    expect(markOf(weak, SALT, nodeKeyedHashes)).toEqual({
      family: "database-url",
      mark: { kind: "scrypt", salt: SALT, digest: slow },
    });
    const quick = createHmac("sha256", salt).update(`github-personal-access-token\0${token}`).digest("hex");
    expect(markOf(only(`t = ${token}`), SALT, nodeKeyedHashes).mark).toEqual({
      kind: "hmac",
      salt: SALT,
      digest: quick.slice(0, 38),
    });
  });
});

describe("rows", () => {
  const at = (text: string, path = "a.txt"): ReturnType<typeof occurrencesIn> => {
    const bytes = new TextEncoder().encode(text);
    return occurrencesIn({ path, where: "worktree", bytes }, detected(text, path));
  };

  test("a generic pattern does not come back where the specific one is passed over", () => {
    const text = `password = "${token}"\napi_key = "${token}"\n`;
    const suppressions = under([entryOf(detected(text)[0]!)]);
    const { findings, suppressed } = secretRows(groupBySecret(at(text)), { platform: nodePlatform, suppressions });
    expect(findings).toEqual([]);
    expect(suppressed.map(({ pattern }) => pattern)).toEqual(["github-personal-access-token"]);
  });

  test("nor do the parts of a credential", () => {
    const text = `aws_access_key_id = ${made("AKIA{base32:16}", 3)}\naws_secret_access_key = ${made("{base64:40}", 3)}\n`;
    const groups = groupBySecret(at(text, "credentials"));
    const plain = secretRows(groups, { platform: nodePlatform });
    expect(plain.findings).toHaveLength(1);
    const entry = entryOf(plain.detections.get(plain.findings[0]!.id)!);
    const { findings, suppressed } = secretRows(groups, { platform: nodePlatform, suppressions: under([entry]) });
    expect([findings.length, suppressed.length]).toEqual([0, 1]);
  });

  test("tell who passes over them, and which entry ended", () => {
    const [detection] = detected(`t = ${token}`);
    const live = under([entryOf(detection!, { owner: "Jane", until: "2027-01-01", home: "baseline", line: 7 })]);
    const judged = secretRows(groupBySecret(at(`t = ${token}`)), { platform: nodePlatform, suppressions: live });
    expect(judged.suppressed[0]?.suppression).toEqual({
      kind: "baseline",
      reason: "r",
      owner: "Jane",
      until: "2027-01-01",
      file: "f",
      line: 7,
    });
    const over = under([entryOf(detection!, { until: "2026-01-01", line: 9 })]);
    const told = secretRows(groupBySecret(at(`t = ${token}`)), { platform: nodePlatform, suppressions: over });
    expect(told.findings[0]?.why).toContain("its entry at f:9 ended on 2026-01-01");
  });
});
