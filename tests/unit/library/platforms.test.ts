import { gzipSync } from "node:zlib";
import { describe, expect, test } from "@jest/globals";
import { browserPlatform, scan as scanInBrowser } from "../../../lib/browser.ts";
import { sampleOf } from "../../../lib/detect/expand.ts";
import { nodePlatform, scan, type ScanFinding } from "../../../lib/index.ts";
import { PATTERNS } from "../../../patterns/all.ts";
import { makeZip } from "../../helpers/make-archive.ts";
import { githubToken } from "../../helpers/hook-secret.ts";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const same = ({ id, pattern, start, end }: ScanFinding): unknown => ({ id, pattern, start, end });

describe("the two entries", () => {
  test("find the same in samples of every pattern; only keys are not proven in a browser", () => {
    const samples = PATTERNS.map((pattern) => `value = "${sampleOf(pattern, nodePlatform, 1)}"\n`);
    expect(samples.length).toBeGreaterThan(500);
    const text = samples.join("\n");
    const [ours, theirs] = [scan(text), scanInBrowser(text)];
    expect(ours.length).toBeGreaterThan(400);
    expect(theirs.map(same)).toEqual(ours.map(same));
    const lowered = ours.flatMap(({ pattern, verdict }, index) =>
      verdict === theirs[index]!.verdict ? [] : [`${pattern}: ${verdict} ${theirs[index]!.verdict}`],
    );
    expect(lowered.filter((line) => !/key.*: (?:confirmed|encrypted) shaped$/.test(line))).toEqual([]);
  });

  test("hash alike", () => {
    for (const length of [0, 1, 55, 56, 64, 1000]) {
      const input = new Uint8Array(length).fill(length);
      expect(browserPlatform.sha256(input)).toEqual(new Uint8Array(nodePlatform.sha256(input)));
    }
  });

  test("unpack alike", () => {
    const text = bytes(`token = ${githubToken(12)}\n`.repeat(50));
    const packed = new Uint8Array(gzipSync(text));
    expect(browserPlatform.gunzip?.(packed, 1 << 20)).toEqual({ bytes: text, isWhole: true });
    const zip = new Uint8Array(makeZip([{ name: "a.txt", content: text }]));
    for (const content of [`blob: ${Buffer.from(packed).toString("base64")}`, packed, zip]) {
      expect(scanInBrowser(content).map(same)).toEqual(scan(content).map(same));
      expect(new Set(scanInBrowser(content).map(({ id }) => id)).size).toBe(1);
    }
  });

  test("stop at the limit, and at damage", () => {
    const packed = new Uint8Array(gzipSync(new Uint8Array(50_000_000)));
    expect(browserPlatform.gunzip?.(packed, 1000)).toEqual({ bytes: new Uint8Array(1000), isWhole: false });
    expect(nodePlatform.gunzip?.(packed, 1000)?.isWhole ?? false).toBe(false);
    expect(browserPlatform.gunzip?.(bytes("no gzip at all"), 1000)).toBeNull();
    expect(browserPlatform.gunzip?.(packed.subarray(0, 12), 1000)?.bytes.length ?? 0).toBe(0);
  });

  test("take a platform of the user's own", () => {
    const platform = { ...browserPlatform, readPem: nodePlatform.readPem };
    expect(scanInBrowser(githubToken(13), { platform }).map(same)).toEqual(scan(githubToken(13)).map(same));
  });
});

test.each([[undefined], [null], [5], [{}], [[]], [new DataView(new ArrayBuffer(3))]])(
  "%p is refused, not searched",
  (input) => {
    for (const call of [scan, scanInBrowser]) expect(() => call(input as never)).toThrow(TypeError);
  },
);
