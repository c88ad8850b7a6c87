import { describe, expect, test } from "@jest/globals";
import { parseSince } from "../../../lib/config/since.ts";
import { LARGEST_SIZE, parseSize } from "../../../lib/config/size.ts";

describe("sizes", () => {
  test.each([
    ["1", 1],
    ["65536", 65536],
    ["64K", 65536],
    ["64k", 65536],
    ["10M", 10 * 1024 ** 2],
    ["10MB", 10 * 1024 ** 2],
    ["10MiB", 10 * 1024 ** 2],
    ["500M", LARGEST_SIZE],
  ])("%s", (text, size) => {
    expect(parseSize(text, "max-size")).toBe(size);
  });

  test.each(["", "0", "-1", "1G", "501M", "ten", "1.5M", "10 000", "99999999999999"])(
    "%j is refused by name",
    (text) => {
      expect(() => parseSize(text, "max-size")).toThrow(/--max-size: .*500M/);
    },
  );
});

describe("dates", () => {
  const now = Date.UTC(2026, 2, 31, 12);

  test.each([
    ["2024-02-29", Date.UTC(2024, 1, 29)],
    ["2024-01-31T12:00Z", Date.UTC(2024, 0, 31, 12)],
    ["2024-01-31T12:00:30+02:00", Date.UTC(2024, 0, 31, 10, 0, 30)],
    ["1d", now - 86_400_000],
    ["2w", now - 14 * 86_400_000],
    ["12m", Date.UTC(2025, 2, 31, 12)],
    ["1y", Date.UTC(2025, 2, 31, 12)],
  ])("%s", (text, moment) => {
    expect(parseSince(text, now)).toBe(moment / 1000);
  });

  test.each(["", "yesterday", "2024", "2024-13-01", "2023-02-29", "2024-01-31 12:00", "2024-01-31T25:00Z", "5", "d"])(
    "%j is refused, where git would take it for now",
    (text) => {
      expect(() => parseSince(text, now)).toThrow(/--since: .*no date/);
    },
  );
});
