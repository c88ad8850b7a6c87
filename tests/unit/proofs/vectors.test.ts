import { describe, expect, test } from "@jest/globals";
import { defaultCatalogue } from "../../../lib/detect/default-catalogue.ts";
import { detect } from "../../../lib/detect/detect.ts";
import { nodePlatform } from "../../../lib/node-platform.ts";
import { readVectors } from "../../helpers/vectors.ts";

const VECTORS = readVectors().map((vector) => [`${vector.pattern}, ${vector.source}`, vector] as const);

describe("tokens that others published are judged as their format says", () => {
  test.each(VECTORS)("%s", (_, vector) => {
    const text = (vector.context ?? "value = {token}\n").replace("{token}", () => vector.token);
    const { detections } = detect(Buffer.from(text), defaultCatalogue(), { path: "a.txt", platform: nodePlatform });
    const found = detections.find((detection) => detection.secret.reveal() === vector.token);
    expect(found).toMatchObject({
      verdict: vector.verdict,
      pattern: { name: vector.pattern },
      facts: vector.facts ?? {},
    });
  });
});
