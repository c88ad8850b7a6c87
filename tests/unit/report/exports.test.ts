import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { Secret } from "../../../lib/core/secret.ts";
import type { Report } from "../../../lib/core/report.ts";
import { everyExport, fullReport, hostileReport, STEERING } from "./exports.ts";
import { finding, report } from "./samples.ts";

describe("every form for other systems", () => {
  test("holds no character that steers a terminal or changes the direction of text", () => {
    for (const [format, text] of everyExport(hostileReport())) {
      expect([format, STEERING.exec(text)?.[0]]).toEqual([format, undefined]);
    }
  });

  test("is the same for the same report", () => {
    expect(everyExport(fullReport())).toEqual(everyExport(fullReport()));
  });

  test("holds nothing of a secret but its mask, raw or encoded", () => {
    const letters = fc.constantFrom(..."ABCDEFGHJKLMNPQRSTUVWXYZ23456789");
    const hidden = fc.oneof(
      fc.string({ minLength: 12, maxLength: 60, unit: letters }),
      fc.string({ minLength: 12, maxLength: 60, unit: "grapheme-ascii" }),
    );
    fc.assert(
      fc.property(hidden, fc.constantFrom("", "demo_"), (tail, prefix) => {
        const usual = new Map(everyExport(reportOf(new Secret("", ""))));
        for (const [format, text] of everyExport(reportOf(new Secret(prefix + tail, prefix)))) {
          const told = windowsOf(tail).flatMap(shapesOf);
          expect([format, told.filter((one) => text.includes(one) && !usual.get(format)!.includes(one))]).toEqual([
            format,
            [],
          ]);
        }
      }),
      { numRuns: 40 },
    );
  });

  test("tells ten thousand findings in seconds", () => {
    const many = Array.from({ length: 10_000 }, (_, n) => fullReport().findings[n % 9]!);
    for (const [format, text] of everyExport(report(many))) expect([format, text.length > 0]).toEqual([format, true]);
  });
});

function reportOf(secret: Secret): Report {
  const row = finding({ secret });
  return { ...report([row]), suppressed: [{ ...row, suppression: { kind: "inline", reason: "r" } }] };
}

/** Eight characters at a time. */
function windowsOf(text: string): string[] {
  return Array.from({ length: text.length - 7 }, (_, at) => text.slice(at, at + 8));
}

/** A text as it is, and as other writings show it: base64 wherever it starts in a group of three, hex, URLs, JSON, XML. */
function shapesOf(text: string): string[] {
  const bytes = Buffer.from(text);
  const groups = [0, 1, 2].map((skip) => bytes.subarray(skip, skip + 6).toString("base64"));
  const xml = text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("'", "&apos;");
  return [text, ...groups, bytes.toString("hex"), encodeURIComponent(text), JSON.stringify(text).slice(1, -1), xml];
}
