import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { readReflogs } from "../../../lib/git/reflogs.ts";
import { unreadable } from "../../../lib/git/isomorphic/read-file.ts";

let commonDir: string;
beforeEach(() => {
  commonDir = mkdtempSync(join(tmpdir(), "leaktrail-logs-"));
  mkdirSync(join(commonDir, "logs/refs"), { recursive: true });
});
afterEach(() => rmSync(commonDir, { recursive: true }));

const oid = "a".repeat(40);
const line = `${"0".repeat(40)} ${oid} A <a@b> 0 +0000\tcommit\n`;

test("logs that may not be read are named, and the others are read", () => {
  writeFileSync(join(commonDir, "logs/HEAD"), line);
  const closed = [join(commonDir, "logs/refs"), join(commonDir, "logs/main")];
  const file = { isDirectory: () => false, isFile: () => true };
  const folder = { isDirectory: () => true, isFile: () => false };
  const refuse = (path: string): never => {
    throw unreadable(path, { code: "EACCES" });
  };
  const logs = readReflogs(
    { commonDir },
    {
      list: (path) =>
        closed.includes(path)
          ? refuse(path)
          : [
              { name: "HEAD", ...file },
              { name: "main", ...file },
              { name: "refs", ...folder },
            ],
      read: (path) => (closed.includes(path) ? refuse(path) : line),
    },
  );
  expect(logs.others).toEqual([oid]);
  expect([...logs.unread].sort()).toEqual([...closed].sort());
});
