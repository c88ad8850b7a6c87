import { baseName } from "../../core/path.ts";
import type { FileFormat, Slot } from "../file-format.ts";

/** Hashes of passwords as crypt(3), Apache and databases write them. */
const HASH =
  /\$(?:2[abxy]?\$\d\d\$[./A-Za-z0-9]{53}|apr1\$[./A-Za-z0-9]{1,8}\$[./A-Za-z0-9]{22}|1\$[./A-Za-z0-9]{1,8}\$[./A-Za-z0-9]{22}|5\$(?:rounds=\d{1,9}\$)?[./A-Za-z0-9]{1,16}\$[./A-Za-z0-9]{43}|6\$(?:rounds=\d{1,9}\$)?[./A-Za-z0-9]{1,16}\$[./A-Za-z0-9]{86}|y\$[./A-Za-z0-9]{1,64}\$[./A-Za-z0-9]{1,64}\$[./A-Za-z0-9]{43})(?![./A-Za-z0-9])/g;

/** Files of users and hashes: `user:hash:...`, one a line. */
export const userHashes: FileFormat = {
  name: "user-hashes",
  matches: (path) =>
    /(?:^|\/)(?:\.?htpasswd[\w-]{0,20}(?:\.(?:bak|old|orig|users|default|dev|prod))?|[^/]*\.htpasswd|g?shadow-?|(?:master\.)?passwd-?|(?:proftpd?|vsftpd?|pure-?ftpd?)\.?passwd)$/i.test(
      path,
    ),
  slots: (text) => hashSlots(text, /^[^:#\s][^:\n]{0,100}:$/),
};

const DUMP = /dump|backup|export|data|user|account|member|seed/;

/** Dumps of databases: hashes in the rows that are inserted. */
export const dumpHashes: FileFormat = {
  name: "dump-hashes",
  matches: (path) => {
    const name = baseName(path).toLowerCase();
    return name.endsWith(".sql") && DUMP.test(name.slice(0, -".sql".length));
  },
  slots: (text) => (/\binsert into\b|^copy /im.test(text) ? hashSlots(text, /['\t]$/) : []),
};

/** Longest part of a line that is looked at before a hash. */
const REACH = 128;

/** Hashes with `before` right before them on their line. */
function hashSlots(text: string, before: RegExp): Slot[] {
  return [...text.matchAll(HASH)]
    .filter(({ index }) => {
      const near = text.slice(Math.max(0, index - REACH), index);
      return before.test(near.slice(near.lastIndexOf("\n") + 1));
    })
    .map(({ index, 0: hash }) => {
      return { pattern: "password-hash", name: "password hash", start: index, end: index + hash.length };
    });
}
