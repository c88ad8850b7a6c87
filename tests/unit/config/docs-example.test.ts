import { readFileSync } from "node:fs";
import { expect, test } from "@jest/globals";
import { CONFIG_FIELDS } from "../../../lib/config/file/fields.ts";
import { parseConfig } from "../../../lib/config/file/parse-config.ts";
import { judgeLinearity } from "../../../lib/config/own/linearity.ts";
import { ownCatalogue } from "../../../lib/config/own/own-catalogue.ts";
import { recheck } from "../../../lib/config/own/recheck.ts";
import { checkExamples } from "../../../lib/detect/check.ts";
import { defaultCatalogue } from "../../../lib/detect/default-catalogue.ts";
import { nodePlatform } from "../../../lib/node-platform.ts";

const PAGE = readFileSync("docs/patterns-of-your-own.md", "utf8");

test("the example of docs/patterns-of-your-own.md is a configuration whose pattern passes its own check", async () => {
  const text = /```jsonc\n([^]*?)```/.exec(PAGE)![1]!;
  const config = parseConfig({ file: "docs", path: "/docs", top: "/", text });
  const catalogue = ownCatalogue(defaultCatalogue(), config);
  expect(config.change.own).toHaveLength(1);
  expect(config.change.own.flatMap((pattern) => checkExamples(pattern, catalogue, nodePlatform))).toEqual([]);
  const judged = await judgeLinearity(config.change.own, recheck, null, nodePlatform);
  expect(judged.map(({ status }) => status)).toEqual(["safe"]);
});

test("the regexes that the page warns of are not linear", async () => {
  const named = /do not: (.*?)\. `scan`/.exec(PAGE)![1]!;
  const regexes = [...named.matchAll(/`([^`]+)`/g)].map(([, source]) => source!);
  expect(regexes).toHaveLength(3);
  for (const source of regexes) expect((await recheck(new RegExp(`${source}!`), false)).status).toBe("vulnerable");
});

test("the example of docs/configuration.md is a configuration, and the page names every key", () => {
  const page = readFileSync("docs/configuration.md", "utf8");
  const text = /```jsonc\n([^]*?)```/.exec(page)![1]!;
  const config = parseConfig({ file: "docs", path: "/docs", top: "/", text });
  expect(ownCatalogue(defaultCatalogue(), config).named("twilio-auth-token")).toBeUndefined();
  const [fixtures, docs] = config.policy!.caps;
  const paths = ["tests/fixtures/a/b", "x/y.snap", "tests/fixtures/recorded/a"];
  expect(paths.map((path) => fixtures!.covers(path))).toEqual([true, true, false]);
  expect(docs!.names).toContain("jwt");
  const keys = CONFIG_FIELDS.flatMap(({ name, shape }) =>
    shape.kind === "object" ? shape.fields.map((field) => field.name) : [name],
  );
  for (const key of keys) expect(page).toContain(key);
});
