import { expect, test } from "@jest/globals";
import { defaultCatalogue } from "../../../lib/detect/default-catalogue.ts";
import { EXCEPTIONS } from "../../helpers/twins/exceptions.ts";
import { TwinRun } from "../../helpers/twins/run.ts";
import { TWINS } from "../../helpers/twins/table.ts";

const twins = new TwinRun(defaultCatalogue());

test.each(TWINS.map((twin) => [twin.name, twin] as const))("%s", (_, twin) => {
  const { made, wrong, needless } = twins.run(twin);
  expect(wrong).toEqual([]);
  expect(needless).toEqual([]);
  expect(made).toBeGreaterThan(400);
});

test("exceptions name patterns and twins that there are", () => {
  const patterns = new Set(defaultCatalogue().byName.keys());
  const names = new Set(TWINS.map(({ name }) => name));
  expect(EXCEPTIONS.filter(([pattern, twin]) => !patterns.has(pattern) || !names.has(twin))).toEqual([]);
});
