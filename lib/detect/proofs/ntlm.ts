import { decodeBase64 } from "../codecs/base64.ts";

/** `NTLMSSP`, a zero, and the number of the message that the client sends last; in base64. */
const LAST_MESSAGE = "TlRMTVNTUAADAAAA";

/** Bytes of the fields that every such message has. */
const HEAD = 64;
/** Where the length of the answer to the server's challenge stands, and where its place. */
const LENGTH_AT = 20;
const PLACE_AT = 24;
/** The shortest answer, that of the first version; who signs in as nobody sends none. */
const SHORTEST = 24;

/** Whether a value is the message of NTLM that proves the password (MS-NLMP section 2.2.1.3), with its answer inside. */
export function holdsNtlmAnswer(value: string): boolean {
  const bytes = value.startsWith(LAST_MESSAGE) ? decodeBase64(value) : null;
  if (bytes === null || bytes.length < HEAD) return false;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const length = view.getUint16(LENGTH_AT, true);
  return length >= SHORTEST && view.getUint32(PLACE_AT, true) + length <= bytes.length;
}
