import { readFileSync } from "node:fs";
import { expect, test } from "@jest/globals";
import { Ajv } from "ajv";
import fc from "fast-check";
import { CONFIG_FIELDS } from "../../lib/config/file/fields.ts";
import { parseConfig } from "../../lib/config/file/parse-config.ts";
import type { Field, Shape } from "../../lib/config/file/shape.ts";
import { isLeaktrailError } from "../../lib/core/error.ts";

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

const validate = new Ajv({ strict: true }).compile(
  JSON.parse(readFileSync("schema/config.schema.json", "utf8")) as object,
);

function loads(text: string): boolean {
  try {
    parseConfig({ file: "x", path: "/x", top: "/", text });
    return true;
  } catch (error) {
    if (isLeaktrailError(error) && error.code === "bad-config") return false;
    throw error;
  }
}

/** Texts that a shape takes, by its regex; those of a regex or glob are fixed, since a schema cannot tell more of them. */
const TEXTS: readonly string[] = ["a-name", "b2", "im", "64M", "512K", "100", "docs/**/*.md", "tests/", "ok", "acme_"];

function textFor(field: string, matches: RegExp | undefined): fc.Arbitrary<Json> {
  if (field === "regex") return fc.constant("acme_(?<secret>[a-z]{20})");
  const fitting = TEXTS.filter((text) => matches === undefined || matches.test(text));
  return fc.constantFrom(...fitting);
}

function valueOf(shape: Shape, field: string): fc.Arbitrary<Json> {
  switch (shape.kind) {
    case "text":
      return textFor(field, shape.matches);
    case "choice":
      return fc.constantFrom(...shape.of);
    case "flag":
      return fc.boolean();
    case "number":
      return fc.integer({ min: shape.least, max: shape.most });
    case "list": {
      const { least = 0, most = Math.max(least, 2) } = shape;
      return fc.uniqueArray(valueOf(shape.of, field), { minLength: least, maxLength: most });
    }
    case "object":
      return membersOf(shape.fields);
    case "map":
      return fc.oneof(
        membersOf(shape.fields),
        fc.dictionary(fc.constantFrom("npm-access-token", "a1"), valueOf(shape.of, "")),
      );
    case "either":
      return fc.oneof(...shape.of.map((one) => valueOf(one, field)));
  }
}

function membersOf(fields: readonly Field[]): fc.Arbitrary<Json> {
  const all = Object.fromEntries(fields.map(({ name, shape }) => [name, valueOf(shape, name)]));
  const requiredKeys = fields.filter(({ required }) => required === true).map(({ name }) => name);
  return fc.record(all, { requiredKeys, noNullPrototype: true });
}

const JUNK = fc.constantFrom<Json>(null, true, 0, -1, 1.5, 1e9, "", "Not A Name!", "**", "!x", "600M", [], {}, [
  "error",
]);
/** What befalls one value of a configuration: by its place among all values, something else, a further key, or a lost one. */
const MISHAP = fc.record({ at: fc.nat(200), how: fc.constantFrom("replace", "add", "drop"), junk: JUNK });

/** Every member of a value with who holds it. */
function membersIn(value: Json): { readonly holder: Json[] | Record<string, Json>; readonly key: string }[] {
  if (typeof value !== "object" || value === null) return [];
  const holder = value as Record<string, Json>;
  return Object.keys(holder).flatMap((key) => [{ holder, key }, ...membersIn(holder[key]!)]);
}

function spoil(config: Json, { at, how, junk }: { at: number; how: string; junk: Json }): void {
  const members = membersIn(config);
  const member = members[at % Math.max(1, members.length)];
  if (member === undefined) return;
  const holder = member.holder as Record<string, Json>;
  // Whether a text is a regex, or which names are taken, is beyond a schema.
  const isBeyond = member.key === "regex" || member.key === "name" || member.key === "$schema";
  if (how === "add" && !Array.isArray(holder)) holder["somethingElse"] = structuredClone(junk);
  else if (how === "drop" && Array.isArray(holder)) holder.splice(Number(member.key), 1);
  else if (how === "drop") delete holder[member.key];
  else if (!isBeyond || typeof junk !== "string") holder[member.key] = structuredClone(junk);
}

test("the published schema and the loader take and refuse the same configurations", () => {
  const counts = { taken: 0, refused: 0 };
  fc.assert(
    fc.property(membersOf(CONFIG_FIELDS), fc.array(MISHAP, { maxLength: 2 }), (config, mishaps) => {
      const patterns = (config as { patterns?: { name: string }[] }).patterns ?? [];
      patterns.forEach((pattern, number) => (pattern.name = `own-${number}`));
      for (const mishap of mishaps) spoil(config, mishap);
      const isTaken = loads(JSON.stringify(config));
      expect(validate(config)).toBe(isTaken);
      counts[isTaken ? "taken" : "refused"]++;
    }),
    { numRuns: 300 },
  );
  expect(Math.min(counts.taken, counts.refused)).toBeGreaterThan(50);
});
