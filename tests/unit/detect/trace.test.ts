import { expect, test } from "@jest/globals";
import { defaultCatalogue } from "../../../lib/detect/default-catalogue.ts";
import { detect } from "../../../lib/detect/detect.ts";
import { expandExample } from "../../../lib/detect/expand.ts";
import { trace } from "../../../lib/detect/trace/trace.ts";
import { nodePlatform } from "../../../lib/node-platform.ts";

const CATALOGUE = defaultCatalogue();

test("what is told as found is what detection finds, in every example and counter-example", () => {
  const told: string[] = [];
  const found: string[] = [];
  for (const pattern of CATALOGUE.patterns) {
    const path = pattern.examplePath ?? "example.txt";
    for (const [seed, template] of [...pattern.examples, ...pattern.counterExamples].entries()) {
      const bytes = new TextEncoder().encode(expandExample(template, pattern, nodePlatform, seed));
      const options = { path, platform: nodePlatform };
      const steps = trace(bytes, CATALOGUE, options, { start: 0, end: bytes.length });
      const place = `${pattern.name} ${seed}`;
      told.push(
        ...steps
          .filter(({ stage }) => stage === "found")
          .map((one) => `${place}: ${one.pattern} ${one.start}-${one.end}`),
      );
      const { detections } = detect(bytes, CATALOGUE, options);
      found.push(...detections.map((one) => `${place}: ${one.pattern.name} ${one.start}-${one.end}`));
    }
  }
  expect(found.length).toBeGreaterThan(CATALOGUE.patterns.length);
  expect(told.sort()).toEqual(found.sort());
});
