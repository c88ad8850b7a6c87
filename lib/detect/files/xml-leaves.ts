import type { Leaf } from "./leaf.ts";

const TAG =
  /<(\/?)([A-Za-z_][\w.:-]{0,80})((?:\s+[\w.:-]{1,80}\s{0,4}=\s{0,4}(?:"[^"<]{0,4096}"|'[^'<]{0,4096}'))*)\s*(\/?)>|<!--/g;
const ATTRIBUTE = /\s+([\w.:-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/gy;

/** Elements are told up to so many above a value, so that a file nested ten thousand times takes no longer than others. */
const DEPTH = 32;

/**
 * Text of elements and values of attributes in XML, with the elements around them; an attribute's key is `@name`, and
 * a `key` or `name` attribute stands before the others of its element.
 */
export function xmlLeaves(text: string): Leaf[] {
  const leaves: Leaf[] = [];
  const path: string[] = [];
  let textFrom = 0;
  TAG.lastIndex = 0;
  for (let tag = TAG.exec(text); tag !== null; tag = TAG.exec(text)) {
    if (tag[2] === undefined) {
      const close = text.indexOf("-->", tag.index);
      TAG.lastIndex = close === -1 ? text.length : close + 3;
      continue;
    }
    if (tag[1] === "/") {
      leaves.push(...trimmed(text, textFrom, tag.index, path.slice(-DEPTH)));
      path.pop();
    } else {
      path.push(tag[2]);
      leaves.push(...attributes(tag[3]!, tag.index + 1 + tag[2].length, path.slice(-DEPTH)));
      if (tag[4] === "/") path.pop();
    }
    textFrom = TAG.lastIndex;
  }
  return leaves;
}

function attributes(source: string, offset: number, path: readonly string[]): Leaf[] {
  const found = [...source.matchAll(ATTRIBUTE)].map((match) => {
    const value = match[2] ?? match[3] ?? "";
    const start = offset + match.index + match[0].length - 1 - value.length;
    return { name: match[1]!, value, start };
  });
  const label = found.find(({ name }) => /^(?:key|name)$/i.test(name))?.value;
  const head = label === undefined ? path : [...path, label];
  return found.map(({ name, value, start }) => ({
    keys: [...head, `@${name}`],
    value,
    start,
    end: start + value.length,
  }));
}

function trimmed(text: string, from: number, to: number, path: readonly string[]): Leaf[] {
  const raw = text.slice(from, to);
  const value = raw.trim();
  const start = from + raw.length - raw.trimStart().length;
  return value === "" ? [] : [{ keys: path, value, start, end: start + value.length }];
}
