import { createHash } from "node:crypto";
import type { TestRepo } from "../repo.ts";

/** Numbers below 1 that are the same in every run (mulberry32). */
export function dice(seed: string): () => number {
  let state = createHash("sha256").update(seed).digest().readInt32BE(0);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function line(roll: () => number): string {
  return `${Math.floor(roll() * 1e12).toString(36)} ${Math.floor(roll() * 1e12).toString(36)}\n`;
}

/** A text after a few edits: lines changed, moved, dropped and added. */
function edit(lines: readonly string[], roll: () => number): string[] {
  const result = [...lines];
  for (let i = 0; i < 3; i++) {
    const at = Math.floor(roll() * result.length);
    const what = roll();
    if (what < 0.4) result[at] = line(roll);
    else if (what < 0.6) result.splice(at, 2);
    else if (what < 0.8) result.splice(Math.floor(roll() * result.length), 0, ...result.splice(at, 10));
    else result.splice(at, 0, line(roll), line(roll));
  }
  return result;
}

/** Versions of one text, each an edit of one before it. */
export function versions(count: number, seed: string, lines = 300): string[] {
  const roll = dice(seed);
  const made: string[][] = [Array.from({ length: lines }, () => line(roll))];
  while (made.length < count) made.push(edit(made[Math.floor(made.length * (1 - roll() ** 3))] ?? made.at(-1)!, roll));
  return made.map((each) => each.join(""));
}

function hashBytes(seed: string, size: number): Buffer {
  const parts: Buffer[] = [];
  for (let i = 0; i * 64 < size; i++) parts.push(createHash("sha512").update(`${seed} ${i}`).digest());
  return Buffer.concat(parts).subarray(0, size);
}

/**
 * Input for `git fast-import` with everything a pack can hold: texts in many versions, trees, tags, an empty file,
 * one that cannot be packed smaller, one larger than a window of the reader, one of one byte repeated.
 */
export function historyStream(count: number, seed = "history"): Buffer {
  const parts: (string | Uint8Array)[] = [];
  const file = (path: string, bytes: Uint8Array) => {
    parts.push(`M 100644 inline ${path}\ndata ${bytes.length}\n`, bytes, "\n");
  };
  const long = versions(count, `${seed} long`, 2000);
  versions(count, seed).forEach((text, i) => {
    const message = `change ${i}`;
    parts.push(`commit refs/heads/main\nmark :${i + 1}\n`);
    parts.push(`committer Ada Example <ada@example.test> ${1_700_000_000 + 60 * i} +0000\n`);
    parts.push(`data ${message.length}\n${message}\n`);
    file("text", Buffer.from(text));
    file("folder/long", Buffer.from(long[i]!));
    if (i % 5 === 0) file(`random/${i}`, hashBytes(`${seed} ${i}`, 100 + i * 997));
    if (i === 0) {
      file("empty", Buffer.alloc(0));
      file("zeros", Buffer.alloc(1_000_000));
      file("large", hashBytes(`${seed} large`, 200_000));
    }
  });
  parts.push(`tag v1\nfrom :${count}\ntagger Ada Example <ada@example.test> 1700000000 +0000\ndata 5\nfirst\n`);
  return Buffer.concat(parts.map((part) => (typeof part === "string" ? Buffer.from(part) : part)));
}

/** Fills a repository with such a history, in one pack as fast-import leaves it. */
export function importHistory(repo: TestRepo, count: number, seed?: string): TestRepo {
  repo.bytes(["-c", "fastimport.unpackLimit=1", "fast-import", "--quiet", "--force"], {
    input: historyStream(count, seed),
  });
  return repo;
}
