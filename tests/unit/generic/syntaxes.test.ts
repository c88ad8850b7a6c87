import { describe, expect, test } from "@jest/globals";
import type { Facts } from "../../../lib/core/pattern.ts";
import { counted, found, made, only } from "../../helpers/scan-text.ts";
import { COMMANDS } from "./syntaxes/commands.ts";
import { CONFIGURATION } from "./syntaxes/configuration.ts";
import { PIPELINES } from "./syntaxes/pipelines.ts";
import { PROGRAMS } from "./syntaxes/programs.ts";
import { SCRIPTS } from "./syntaxes/scripts.ts";
import { TEXTS_AND_FORMS } from "./syntaxes/texts-and-forms.ts";

const SYNTAXES = [...CONFIGURATION, ...PIPELINES, ...COMMANDS, ...SCRIPTS, ...PROGRAMS, ...TEXTS_AND_FORMS];
const VALUES = [made("{base62:32}", 3), made("{hex:40}", 5), made("{base64url:43}", 9)];
const GENERIC = ["generic-assignment"];

/** Each row gives a value `V`, a place that fetches it, and what is no value at all. */
describe.each(SYNTAXES)("$syntax ($path)", ({ literal, reference, code, path, name, verdict, patterns }) => {
  for (const template of listOf(literal)) {
    test(`finds the value once: ${template}`, () => {
      for (const value of VALUES) {
        const text = withValue(template, value);
        const { start, end, verdict: given, facts, pattern } = only(text, path);
        expect([text.slice(start, end), given, nameIn(facts)]).toEqual([value, verdict ?? "generic", name]);
        expect(patterns ?? GENERIC).toContain(pattern.name);
      }
    });
  }
  for (const text of listOf(reference)) {
    test(`is silent about a reference and counts it: ${text}`, () => {
      expect(found(text, path)).toEqual([]);
      expect(counted(text, path)).toBeGreaterThan(0);
    });
  }
  for (const text of listOf(code)) {
    test(`is silent about what is no value: ${text}`, () => {
      expect(found(withValue(text, VALUES[0]!), path)).toEqual([]);
    });
  }
});

function withValue(template: string, value: string): string {
  return template.replaceAll(/\bV\b|(?<=-p)V\b/g, () => value);
}

function listOf(texts: string | readonly string[] | undefined): readonly string[] {
  return texts === undefined ? [] : typeof texts === "string" ? [texts] : texts;
}

/** Without the sign of a variable in PHP and PowerShell. */
function nameIn({ name }: Facts): string | undefined {
  return typeof name === "string" ? name.replace(/^\$/, "") : undefined;
}
