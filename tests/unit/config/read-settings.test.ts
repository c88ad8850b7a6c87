import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { chosenConfig } from "../../../lib/config/file/find-config.ts";
import { chosenEntries } from "../../../lib/config/ignore/find-entries.ts";

let top = "";

beforeEach(() => {
  top = mkdtempSync(join(tmpdir(), "leaktrail-settings-"));
  mkdirSync(join(top, ".git"));
});

afterEach(() => {
  rmSync(top, { recursive: true, force: true });
});

/** Texts of the settings that a folder has at their usual places. */
function settingsOf(folder: string): readonly string[] {
  const config = chosenConfig({ none: false }, folder, folder, () => null);
  const entries = chosenEntries({}, folder, folder, () => null);
  return [...(config === null ? [] : [config.text]), ...entries.map(({ text }) => text)];
}

const NAMES = [".leaktrail.jsonc", ".leaktrail-ignore", ".leaktrail-baseline"];

test("no settings are none", () => {
  expect(settingsOf(top)).toEqual([]);
});

test.each(NAMES)("%s may be a link to a file", (name) => {
  writeFileSync(join(top, "elsewhere"), "text");
  symlinkSync("elsewhere", join(top, name));
  expect(settingsOf(top)).toEqual(["text"]);
});

test.each(NAMES)("%s that is a link to nowhere is not passed over", (name) => {
  symlinkSync("nowhere", join(top, name));
  expect(() => settingsOf(top)).toThrow(`${name} cannot be read: it is a link that leads nowhere`);
});

test.each(NAMES)("%s that is a folder, a pipe, or a link to itself is not passed over", (name) => {
  mkdirSync(join(top, name));
  expect(() => settingsOf(top)).toThrow("it is no regular file");
  rmSync(join(top, name), { recursive: true });
  spawnSync("mkfifo", [join(top, name)]);
  expect(() => settingsOf(top)).toThrow("it is no regular file");
  rmSync(join(top, name));
  symlinkSync(name, join(top, name));
  expect(() => settingsOf(top)).toThrow("ELOOP");
});
