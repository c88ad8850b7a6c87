import type { FileFormat, Slot } from "../file-format.ts";
import { jsonLeaves } from "./json-leaves.ts";
import { lastKey, slotOf } from "./leaf.ts";

/** Logins that Firefox has saved, encrypted with the key in `key4.db` beside them. */
export const firefoxLogins: FileFormat = {
  name: "firefox-logins",
  matches: (path) => /(?:^|\/)logins(?:-backup)?\.json$/i.test(path),
  slots: (text) =>
    jsonLeaves(text)
      .filter((leaf) => /^encrypted(?:Username|Password)$/.test(lastKey(leaf)))
      .map((leaf) => slotOf("firefox-login", leaf)),
};

/** Keys of Rails' encrypted credentials: the file is the key. */
export const railsKey: FileFormat = {
  name: "rails-key",
  matches: (path) => /(?:^|\/)config\/(?:master|credentials\/[\w-]+)\.key$/i.test(path),
  slots: (text) => {
    const match = /^\s*([0-9a-f]{32}|[0-9a-f]{64})\s*$/.exec(text);
    if (match === null) return [];
    const start = match[0].indexOf(match[1]!);
    return [{ pattern: "rails-master-key", name: "master key", start, end: start + match[1]!.length }];
  },
};

const PHP_VALUE =
  /(?:\bdefine\([ \t]{0,4}["'](\w{1,60})["'][ \t]{0,8},|\$(\w{1,60})[ \t]{0,8}=)[ \t]{0,8}(?:"([^"\\\r\n]{1,200})"|'([^'\\\r\n]{1,200})')[ \t]{0,4}\)?;/g;
const DATABASE_PASSWORD = /^(?:wg)?_?(?:db|database|mysql|sql)_?(?:root_?)?pass(?:w(?:or)?d)?$/i;

/** Settings of applications in PHP: the password of their database. */
export const phpSettings: FileFormat = {
  name: "php-settings",
  matches: (path) =>
    /(?:^|\/)(?:wp-config|config|configuration|settings|localsettings|local|conn(?:ect(?:ion)?)?|db|database)(?:[._-][\w.-]+)?\.(?:php|inc)$/i.test(
      path,
    ),
  slots: (text) =>
    [...text.matchAll(PHP_VALUE)].flatMap((match): Slot[] => {
      const name = match[1] ?? match[2]!;
      if (!DATABASE_PASSWORD.test(name)) return [];
      const value = match[3] ?? match[4]!;
      const start = match.index + match[0].lastIndexOf(value);
      return [{ pattern: "database-password-file", name, start, end: start + value.length }];
    }),
};
