import { expect, test } from "@jest/globals";
import { familyOf } from "../../../lib/core/secret-key.ts";
import { defaultCatalogue } from "../../../lib/detect/default-catalogue.ts";
import { maskedNames } from "../../../lib/detect/name-masks.ts";
import { nodePlatform } from "../../../lib/node-platform.ts";

const judge = { catalogue: defaultCatalogue(), platform: nodePlatform };
const DIGITS = ["62c6aff8", "afa93e7c"].join("");

test("ids of findings are no secrets, of whatever family", () => {
  const families = new Set(judge.catalogue.patterns.map((pattern) => familyOf({ pattern })));
  const ids = [...families].map((family) => `  ${family}:${DIGITS}  a.txt:3  some title`);
  expect([...maskedNames(ids, judge).values()]).toEqual([]);
});

test("the same digits behind another word are one", () => {
  expect(maskedNames([`  db-password:${DIGITS}  a.txt:3`], judge).size).toBe(1);
});
