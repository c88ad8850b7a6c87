import type { FileFormat, Slot } from "../file-format.ts";
import { decodedPassages, decodedText, pairSlot } from "./encoded-pair.ts";
import { iniLeaves } from "./ini-leaves.ts";
import { lastKey, slotOf, type Leaf } from "./leaf.ts";
import { yamlLeaves } from "./yaml-leaves.ts";

const PATTERN = "npmrc-credential";

/** `.npmrc` of npm and pnpm, and Yarn 1's `.yarnrc`: tokens and logins scoped to a registry. */
export const npmrc: FileFormat = {
  name: "npmrc",
  matches: (path) => /(?:^|\/)\.?(?:npmrc|pnpmrc|yarnrc)$/i.test(path),
  slots: (text) => npmLeaves(text).flatMap(npmSlot),
  passages: (text) => decodedPassages(npmLeaves(text).filter((leaf) => /_(?:auth|password)$/.test(lastKey(leaf)))),
};

/** Yarn's `.yarnrc.yml` and Bun's `bunfig.toml`. */
export const yarnrc: FileFormat = {
  name: "yarnrc",
  matches: (path) => /(?:^|\/)(?:\.yarnrc\.ya?ml|\.?bunfig\.toml)$/i.test(path),
  slots: (text) =>
    [...yamlLeaves(text), ...iniLeaves(text)].flatMap((leaf) => {
      const key = lastKey(leaf);
      if (key === "npmAuthToken" || (key === "token" && leaf.keys[0]?.startsWith("install") === true))
        return [slotOf(PATTERN, leaf)];
      return key === "npmAuthIdent" ? (pairSlot(PATTERN, leaf) ?? plainPair(leaf)) : [];
    }),
};

const PAIR = /^[ \t]*"?([^\s"=;#]+)"?(?:[ \t]*=[ \t]*|[ \t]+)(?:"([^\s"]+)"|([^\s"]+))/gm;

/** `//host/:_authToken=value`, or Yarn 1's `"//host/:_authToken" "value"`. */
function npmLeaves(text: string): Leaf[] {
  return [...text.matchAll(PAIR)].filter(([, key]) => /_(?:authToken|auth|password)$/i.test(key!)).map(npmLeaf);
}

function npmLeaf({ index, 0: pair, 1: key = "", 2: quoted, 3: bare = "" }: RegExpExecArray): Leaf {
  const value = quoted ?? bare;
  const end = index + pair.length - (quoted === undefined ? 0 : 1);
  return { keys: [key.slice(key.lastIndexOf(":") + 1)], value, start: end - value.length, end };
}

function npmSlot(leaf: Leaf): Slot[] {
  const key = lastKey(leaf);
  if (key === "_auth") return [pairSlot(PATTERN, leaf) ?? slotOf(PATTERN, leaf)];
  const password = key === "_password" ? decodedText(leaf.value) : null;
  return [password === null ? slotOf(PATTERN, leaf) : { ...slotOf(PATTERN, leaf), value: password }];
}

function plainPair(leaf: Leaf): Slot[] {
  const at = leaf.value.indexOf(":");
  return at === -1 ? [] : [{ pattern: PATTERN, name: lastKey(leaf), start: leaf.start + at + 1, end: leaf.end }];
}
