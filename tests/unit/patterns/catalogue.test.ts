import { expect, test } from "@jest/globals";
import { checkCatalogue } from "../../../lib/detect/check.ts";
import { defaultCatalogue } from "../../../lib/detect/default-catalogue.ts";
import { nodePlatform } from "../../../lib/node-platform.ts";

test("every pattern finds its examples and passes over its counter-examples", () => {
  const problems = checkCatalogue(defaultCatalogue(), nodePlatform);
  expect(problems.map(({ pattern, problem }) => `${pattern}: ${problem}`)).toEqual([]);
});
