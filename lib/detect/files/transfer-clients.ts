import type { FileFormat, Slot } from "../file-format.ts";
import { decodedText } from "./encoded-pair.ts";
import { linesOf } from "./ini-leaves.ts";
import { jsonLeaves } from "./json-leaves.ts";
import { lastKey, slotOf, type Leaf } from "./leaf.ts";
import { xmlLeaves } from "./xml-leaves.ts";

const PATTERN = "client-login-password";

/** Editors' and deployment tools' connections to servers, in JSON. */
export const transferSettings: FileFormat = {
  name: "transfer-settings",
  matches: (path) =>
    /(?:^|\/)(?:\.ftpconfig|\.ftp-deploy\.json|\.remote-sync\.json|deployment-config\.json|\.?ftp-?sync\.json|ftp-simple\.json|\.sftp-config\.json)$/i.test(
      path,
    ),
  slots: (text) =>
    jsonLeaves(text)
      .filter((leaf) => /^(?:pass|password|passphrase)$/i.test(lastKey(leaf)))
      .map((leaf) => slotOf(PATTERN, leaf)),
};

/** FileZilla's servers: `Pass`, in base64 where its `encoding` says so; `crypt` needs the master password. */
export const filezilla: FileFormat = {
  name: "filezilla",
  matches: (path) => /(?:^|\/)(?:filezilla|recentservers|sitemanager)\.xml$/i.test(path),
  slots: (text) => {
    let encoding = "";
    return xmlLeaves(text).flatMap((leaf): Slot[] => {
      if (lastKey(leaf) === "@encoding" && leaf.keys.at(-2) === "Pass") encoding = leaf.value;
      if (lastKey(leaf) !== "Pass") return [];
      const [isEncoded, isOpen] = [encoding === "base64", encoding !== "crypt"];
      encoding = "";
      if (!isOpen) return [];
      const value = isEncoded ? decodedText(leaf.value)?.trimEnd() : leaf.value;
      return value === undefined ? [] : [slotOf(PATTERN, { ...leaf, value }, "Pass")];
    });
  },
};

/** Every character of a password is written as its code XOR this, in four hex digits (IntelliJ's PasswordUtil). */
const JETBRAINS_MASK = 0xdfaa;

/** Deployment servers of JetBrains' editors: `password` of a `fileTransfer`, disguised but not encrypted. */
export const webServers: FileFormat = {
  name: "web-servers",
  matches: (path) => /(?:^|\/)webservers\.xml$/i.test(path),
  slots: (text) =>
    xmlLeaves(text).flatMap((leaf): Slot[] => {
      if (lastKey(leaf) !== "@password") return [];
      const value = undisguised(leaf.value);
      return value === null ? [] : [slotOf(PATTERN, { ...leaf, value }, "password")];
    }),
};

function undisguised(hex: string): string | null {
  if (!/^(?:[0-9a-f]{4})+$/i.test(hex)) return null;
  const codes = (hex.match(/.{4}/g) ?? []).map((digits) => parseInt(digits, 16) ^ JETBRAINS_MASK);
  return codes.some((code) => code < 0x20 || code > 0xff) ? null : String.fromCharCode(...codes);
}

/** Connections of DBeaver, where it keeps them in clear text. */
export const dbeaver: FileFormat = {
  name: "dbeaver",
  matches: (path) => /(?:^|\/)\.?(?:dbeaver-)?data-sources[^/]*\.xml$/i.test(path),
  slots: (text) =>
    xmlLeaves(text)
      .filter(({ keys }) => keys.at(-1) === "@password")
      .map((leaf) => slotOf("database-password-file", leaf, "password")),
};

/** Mail clients of the command line: `password "..."`. */
export const mailClients: FileFormat = {
  name: "mail-clients",
  matches: (path) => /(?:^|\/)(?:[._](?:esmtprc|msmtprc|fetchmailrc)|esmtprc|msmtprc)$/i.test(path),
  slots: (text) => linesOf(text).flatMap(({ line, start }) => mailPassword(line, start).map(asSlot)),
};

function mailPassword(line: string, start: number): Leaf[] {
  const match = /^(?!\s*#).*?\b(password)[ \t]+(?:=[ \t]*)?(?:"([^"]+)"|([^\s"]+))/.exec(line);
  if (match === null) return [];
  const value = match[2] ?? match[3]!;
  const from = start + match[0].length - value.length - (match[2] === undefined ? 0 : 1);
  return [{ keys: ["password"], value, start: from, end: from + value.length }];
}

function asSlot(leaf: Leaf): Slot {
  return slotOf(PATTERN, leaf);
}
