import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { FORMATS, formatsFor } from "../../lib/detect/files/registry.ts";
import { PATTERNS } from "../../patterns/all.ts";

/** Pieces of the paths that parsers read, and of those that none does. */
const examples = PATTERNS.flatMap(({ examplePath }) => examplePath ?? []);
const pieces = fc.constantFrom(
  ...new Set(examples.flatMap((path) => path.split(/[/.]/)).filter((piece) => piece !== "")),
  ..."env secrets local .secrets .claude mcp .mcp kube config kubeconfig auth settings credentials netrc my pip uv".split(
    " ",
  ),
  ..."json jsonc yml yaml toml js ts py md txt tf po pm lock properties conf ini cnf cfg xml tfvars tfstate backup ENV Json 0be7db13dbd2d96d2240374e".split(
    " ",
  ),
);
const separators = fc.constantFrom("/", ".", "/.", "", "_");
const paths = fc
  .array(fc.tuple(separators, pieces), { minLength: 1, maxLength: 5 })
  .map((parts) => parts.flat().join(""));

function byHand(path: string): string[] {
  return FORMATS.filter((format) => format.matches(path)).map(({ name }) => name);
}

function inOrder(path: string): string[] {
  return formatsFor(path).map(({ name }) => name);
}

test("the shortcut by extension leaves out no parser", () => {
  fc.assert(
    fc.property(paths, (path) => {
      expect(inOrder(path).sort()).toEqual(byHand(path).sort());
    }),
    { numRuns: 3000, examples: [...examples, "31/f1/0be7db13dbd2d96d2240374e"].map((path) => [path]) },
  );
});
