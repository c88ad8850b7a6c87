import type { FileFormat, Slot } from "../file-format.ts";
import { iniLeaves, linesOf } from "./ini-leaves.ts";
import { lastKey, slotOf } from "./leaf.ts";
import { userinfoSecret } from "./userinfo.ts";

/** A host's name has at most so many characters (RFC 1035); every row of a file tells the one before it. */
const LONGEST_HOST = 255;

/** `.netrc`: words in pairs; the password after `password`. */
export const netrc: FileFormat = {
  name: "netrc",
  matches: (path) => /(?:^|\/)[._]netrc$/i.test(path),
  slots: (text) => {
    const slots: Slot[] = [];
    let machine = "";
    let login: Slot | null = null;
    let key = "";
    for (const word of text.matchAll(/"([^"\n]*)"|#[^\n]*|\S+/g)) {
      const quoted = word[1] !== undefined;
      const value = word[1] ?? word[0];
      if (!quoted && value.startsWith("#") && key !== "password") continue;
      const start = word.index + (quoted ? 1 : 0);
      if (key === "machine") machine = value.slice(0, LONGEST_HOST);
      if (key === "login" && value === "anonymous") machine = "";
      const end = start + value.length;
      if (key === "login") login = { pattern: "netrc-password", name: `machine ${machine} login`, start, end };
      if (key === "password" && machine !== "") {
        const password = { pattern: "netrc-password", name: `machine ${machine} password`, start, end };
        // A token may stand as the login beside this fixed word (GitHub's documentation of OAuth tokens).
        slots.push(value === "x-oauth-basic" && login !== null ? login : password);
      }
      if (!quoted && value === "default" && key === "") machine = "default";
      key = key === "" && /^(?:machine|login|password|account)$/.test(value) ? value : "";
    }
    return slots;
  },
};

const URL_WITH_USERINFO = /\b[a-z][a-z0-9+.-]{1,20}:\/\/[^\s/@"'<>]{1,800}@/gi;

/** Stored logins of git, and remotes with a login in their URL. */
export const gitCredentials: FileFormat = {
  name: "git-credentials",
  matches: (path) =>
    /(?:^|\/)(?:\.?git-credentials|git\/credentials|\.gitconfig|\.git\/config|git\/config|\.gitmodules)$/i.test(path),
  slots: (text) => [
    ...[...text.matchAll(URL_WITH_USERINFO)].flatMap((match) => {
      const url = { keys: ["url"], value: match[0], start: match.index, end: match.index + match[0].length };
      const secret = userinfoSecret(url);
      return secret === null ? [] : [slotOf("git-credential", secret)];
    }),
    ...oddLogins(text),
  ],
};

const ODD_LOGIN = /^[a-z][a-z0-9+.-]{1,20}:\/\/[^\s:/@]{1,200}@[^\s:/@]{1,200}:(\S{1,500})@[\w.-]{1,200}\/?$/gim;

/** Lines that a person wrote without percent-encoding: the last `@` ends the login, whatever stands before it. */
function oddLogins(text: string): Slot[] {
  return [...text.matchAll(ODD_LOGIN)].map((match) => {
    const end = match.index + match[0].lastIndexOf("@");
    return { pattern: "git-credential", name: "password", start: end - match[1]!.length, end };
  });
}

/** `.pgpass`: the fifth field of `host:port:database:user:password`, where `\:` and `\\` are escapes. */
export const pgpass: FileFormat = {
  name: "pgpass",
  matches: (path) => /(?:^|\/)\.?pgpass(?:\.conf)?$/i.test(path),
  slots: (text) =>
    linesOf(text).flatMap(({ line, start }) => {
      const head = /^(?!#)(?:(?:[^:\\]|\\.)*:){4}/.exec(line)?.[0];
      if (head === undefined || head.length === line.length) return [];
      const written = line.slice(head.length);
      const slot = {
        pattern: "database-password-file",
        name: "password",
        start: start + head.length,
        end: start + line.length,
      };
      return [written.includes("\\") ? { ...slot, value: written.replace(/\\(.)/g, "$1") } : slot];
    }),
};

/** MySQL's option files: `password` in any group. */
export const myCnf: FileFormat = {
  name: "my-cnf",
  matches: (path) => /(?:^|\/)\.?my\.(?:cnf|ini)$/i.test(path),
  slots: (text) =>
    iniLeaves(text)
      .filter((leaf) => /^(?:password|loose-password)$/i.test(lastKey(leaf)))
      .map((leaf) => slotOf("database-password-file", leaf)),
};
