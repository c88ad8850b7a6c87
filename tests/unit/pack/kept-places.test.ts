import { describe, expect, test } from "@jest/globals";
import { defaultCatalogue } from "../../../lib/detect/default-catalogue.ts";
import { detect, type DetectOptions } from "../../../lib/detect/detect.ts";
import { expandExample } from "../../../lib/detect/expand.ts";
import type { DetectResult } from "../../../lib/detect/outcome.ts";
import { nodePlatform } from "../../../lib/node-platform.ts";
import { keptPlaces, placesAgain } from "../../../lib/pack-scan/kept-places.ts";

const catalogue = defaultCatalogue();

interface Example {
  readonly pattern: string;
  readonly bytes: Uint8Array;
  readonly options: DetectOptions;
}

const examples: readonly Example[] = catalogue.patterns.flatMap((pattern) =>
  pattern.examples.map((template, seed) => ({
    pattern: pattern.name,
    bytes: new TextEncoder().encode(`first line\n${expandExample(template, pattern, nodePlatform, seed)}\nlast\n`),
    options: { path: pattern.examplePath ?? "example.txt", platform: nodePlatform },
  })),
);

/** Everything a detection says, its value included. */
function whole({ detections, placeholders }: DetectResult): unknown {
  return { detections: detections.map((one) => ({ ...one, secret: one.secret.reveal() })), placeholders };
}

function hiddenPieces({ detections }: DetectResult): string[] {
  return detections.flatMap(({ secret }) => {
    const hidden = secret.reveal().slice(secret.publicPrefix.length);
    return Array.from({ length: Math.max(0, hidden.length - 7) }, (_, at) => hidden.slice(at, at + 8));
  });
}

describe("what is kept of a content", () => {
  test("tells the same as detection, for every example in which it is kept", () => {
    let kept = 0;
    for (const { pattern, bytes, options } of examples) {
      const result = detect(bytes, catalogue, options);
      const text = keptPlaces(bytes, result);
      if (text === null) continue;
      kept++;
      const again = placesAgain(text, bytes, catalogue);
      expect([pattern, again === null ? null : whole(again)]).toEqual([pattern, whole(result)]);
    }
    expect(kept).toBeGreaterThan(examples.length / 2);
  });

  test("holds no piece of a value", () => {
    for (const { pattern, bytes, options } of examples) {
      const result = detect(bytes, catalogue, options);
      const text = keptPlaces(bytes, result) ?? "";
      // A value may have its vendor's name in it.
      const own = `${pattern} ${catalogue.named(pattern)!.title}`;
      const isTold = (piece: string): boolean => text.includes(piece) && !own.includes(piece);
      expect([pattern, hiddenPieces(result).filter(isTold)]).toEqual([pattern, []]);
    }
  });

  test("is nothing where the clock decides", () => {
    const aged = examples.filter(({ bytes, options }) => {
      const [then, later] = [0, Date.UTC(2200, 0)].map((now) => detect(bytes, catalogue, { ...options, now }));
      return JSON.stringify(whole(then!)) !== JSON.stringify(whole(later!));
    });
    expect(aged.length).toBeGreaterThan(0);
    const kept = aged.map(({ bytes, options }) => keptPlaces(bytes, detect(bytes, catalogue, { ...options, now: 0 })));
    expect(kept.filter((text) => text !== null)).toEqual([]);
  });

  test("is nothing where a value stands in another form", () => {
    const { bytes, options } = examples.find(({ pattern }) => pattern === "generic-assignment")!;
    const text = Buffer.from(`${Buffer.from(bytes).toString("base64")}\n`);
    const encoded = detect(text, catalogue, options);
    for (const one of encoded.detections) expect(keptPlaces(text, { ...encoded, detections: [one] })).toBeNull();
    const wide = Buffer.from(`\ufeff${Buffer.from(bytes).toString("latin1")}`, "utf16le");
    const result = detect(wide, catalogue, options);
    expect(result.detections).not.toHaveLength(0);
    expect(keptPlaces(wide, result)).toBeNull();
  });

  test("is nothing where the name of one value is a piece of another", () => {
    const { bytes, options } = examples.find(({ pattern }) => pattern === "github-personal-access-token")!;
    const tail = detect(bytes, catalogue, options).detections[0]!.secret.reveal().slice(-20);
    const password = ["Kr4ft", "17", "werk"].join("");
    const text = Buffer.concat([bytes, Buffer.from(`${tail}_password = "${password}"\n`)]);
    const result = detect(text, catalogue, options);
    expect(result.detections.map(({ facts }) => facts["name"])).toContain(`${tail}_password`);
    expect(keptPlaces(text, result)).toBeNull();
  });

  test("is not told again where a pattern is gone", () => {
    const { bytes, options } = examples.find(({ pattern }) => pattern === "generic-assignment")!;
    const text = keptPlaces(bytes, detect(bytes, catalogue, options))!;
    expect(placesAgain(text.replace("generic-assignment", "no-such-pattern"), bytes, catalogue)).toBeNull();
  });

  describe("that does not fit the content, though its checksum does,", () => {
    const { bytes, options } = examples.find(({ pattern }) => pattern === "generic-assignment")!;
    const text = keptPlaces(bytes, detect(bytes, catalogue, options))!;
    const kept = JSON.parse(text) as { readonly places: readonly unknown[][]; readonly placeholders: unknown };

    test.each(["", "{", "null", "1", "[]", "{}", '{"places":1,"placeholders":[]}', '{"places":[],"placeholders":[]}'])(
      "is nothing: %s",
      (other) => expect(placesAgain(other, bytes, catalogue)).toBeNull(),
    );

    test.each([
      ["no name", 0, null],
      ["a start before the content", 1, -1],
      ["a start within a byte", 1, 0.5],
      ["an end beyond the content", 2, bytes.length + 1],
      ["an end at the start", 2, kept.places[0]![1]],
      ["a verdict of another version", 3, "likely"],
      ["a prefix that is no text", 4, {}],
      ["a reason that is no text", 5, 7],
      ["a fact within a fact", 6, { of: { what: 1 } }],
      ["no facts", 6, null],
      ["a severity of another version", 7, "fatal"],
      ["an owner that is not there", 8, 1e6],
    ])("is nothing: %s", (_, field, value) => {
      const places = kept.places.map((place) => place.with(field, value));
      expect(placesAgain(JSON.stringify({ ...kept, places }), bytes, catalogue)).toBeNull();
    });

    test.each([null, 1, {}, [[]], [["name"]], [["name", "1"]], [[1, 1]], [["name", -1]]])(
      "is nothing: samples as %j",
      (placeholders) => expect(placesAgain(JSON.stringify({ ...kept, placeholders }), bytes, catalogue)).toBeNull(),
    );
  });
});
