import { describe, expect, test } from "@jest/globals";
import { encodeBase32 } from "../../../lib/detect/codecs/base32.ts";
import { concatBytes, latin1Bytes } from "../../../lib/detect/codecs/bytes.ts";
import { crc16Xmodem } from "../../../lib/detect/codecs/crc16.ts";
import { found, made } from "../../helpers/scan-text.ts";

describe("answers of NTLM", () => {
  test.each([
    ["in its header", "Authorization: NTLM VALUE"],
    ["in a proxy's", "Proxy-Authorization: Negotiate VALUE"],
    ["beside the header's name", "{ key: 'Authorization', value: 'NTLM VALUE' }"],
  ])("an answer of NTLM %s can be tried like a hash", (_where, text) => {
    const value = ntlmMessage(made("{base62:24}", 3));
    expect(found(text.replace("VALUE", value), "a.har")).toEqual([["generic-authorization", "encrypted", value]]);
    expect(found(text.replace("VALUE", ntlmMessage("")), "a.har")).toEqual([]);
  });
});

describe("public keys of NATS", () => {
  test("are silent under the name of a key, whose seed is the secret", () => {
    for (const text of [`{nkey: ${publicNkey(3)}}`, `"issuer_key": "${publicNkey(4)}"`, `token: ${publicNkey(5)}`]) {
      expect(found(text, "accounts.conf")).toEqual([]);
    }
  });

  test("are told by their checksum alone", () => {
    const wrong = `U${publicNkey(3).slice(1, -4)}AAAA`;
    expect(found(`nkey: ${wrong}`, "accounts.conf")).toEqual([["generic-key", "generic", wrong]]);
  });
});

/** NTLM's last message with an answer behind its 64 bytes of fields. */
function ntlmMessage(answer: string): string {
  const fields = Buffer.alloc(64);
  fields.write("NTLMSSP\0\u0003", "latin1");
  fields.writeUInt16LE(answer.length, 20);
  fields.writeUInt32LE(64, 24);
  return Buffer.concat([fields, Buffer.from(answer)]).toString("base64");
}

/** A user's: a byte that tells the kind, 32 bytes, and their CRC-16. */
function publicNkey(seed: number): string {
  const payload = concatBytes(Uint8Array.of(20 << 3), latin1Bytes(made("{base62:32}", seed)));
  const sum = crc16Xmodem(payload);
  return encodeBase32(concatBytes(payload, Uint8Array.of(sum & 0xff, sum >> 8))).toUpperCase();
}
