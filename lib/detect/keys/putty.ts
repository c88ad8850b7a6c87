import { decodeBase64 } from "../codecs/base64.ts";
import { sshStrings } from "../codecs/ssh-wire.ts";
import { describePublicKey } from "./openssh.ts";

/** What a PuTTY private key file (PuTTY manual, appendix C) tells without its passphrase. */
export interface PuttyKey {
  readonly type: string;
  readonly bits?: number;
  readonly comment: string;
  readonly encrypted: boolean;
  /** The private blob as written, base64 without white space. */
  readonly body: string;
  /** Both blobs decode as what the file says they are. */
  readonly sound: boolean;
}

/** Numbers in the private blob of each algorithm (PuTTY manual, C.3). */
const PRIVATE_FIELDS: Readonly<Record<string, number>> = { rsa: 4, dsa: 1, ec: 1, ed25519: 1, "ssh-ed448": 1 };

/** Between two lines that are string literals of code. */
const LITERALS = /\\n["'][ \t]{0,4}[+.&]?[ \t]{0,4}\\?\r?\n[ \t]{0,40}["']/g;

/** Reads a `.ppk` file of version 1 to 3; null where a part is missing. */
export function readPuttyKey(file: string): PuttyKey | null {
  const lines = file
    .replace(LITERALS, "\n")
    .replace(/(?<!\\)\\+[rn]/g, "\n")
    .split(/[\r\n]+[ \t]*/);
  const comment = headerOf(lines, "Comment");
  const encryption = headerOf(lines, "Encryption");
  const publicBlob = blobOf(lines, "Public-Lines");
  const body = blobOf(lines, "Private-Lines");
  if (encryption === null || publicBlob === null || body === null) return null;
  const key = describePublicKey(decodeBase64(publicBlob) ?? new Uint8Array());
  const encrypted = encryption !== "none";
  return {
    type: key?.type ?? "unknown",
    ...(key?.bits === undefined ? {} : { bits: key.bits }),
    comment: comment ?? "",
    encrypted,
    body,
    sound: key !== null && (encrypted || holdsPrivateFields(body, key.type)),
  };
}

function holdsPrivateFields(body: string, type: string): boolean {
  const fields = sshStrings(decodeBase64(body) ?? new Uint8Array());
  return fields !== null && fields.length === PRIVATE_FIELDS[type] && fields.every((field) => field.length > 0);
}

function headerOf(lines: readonly string[], name: string): string | null {
  const line = lines.find((text) => text.startsWith(`${name}: `));
  return line === undefined ? null : line.slice(name.length + 2);
}

function blobOf(lines: readonly string[], name: string): string | null {
  const at = lines.findIndex((text) => text.startsWith(`${name}: `));
  const count = Number(lines[at]?.slice(name.length + 2));
  if (!Number.isInteger(count) || count < 1 || at + count >= lines.length) return null;
  return lines.slice(at + 1, at + 1 + count).join("");
}
