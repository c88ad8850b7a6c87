import { decodeBase64Url, encodeBase64Url } from "../codecs/base64.ts";
import { latin1Bytes, latin1Text } from "../codecs/bytes.ts";
import { isoTime } from "../iso-time.ts";
import type { Proof } from "../proof.ts";

/** First millisecond that a Discord id can hold (discord.com/developers/docs/reference, Snowflakes). */
const EPOCH = 1_420_070_400_000;

/** Discord bot tokens: the first part is the bot's id, whose upper bits are the time it was made. */
export const discordProof: Proof = {
  name: "discord",
  check({ value, now }) {
    const id = latin1Text(decodeBase64Url(value.slice(0, value.indexOf("."))) ?? new Uint8Array());
    if (!/^\d{15,20}$/.test(id)) return { verdict: "reject", why: "does not begin with a Discord id" };
    const created = EPOCH + Number(BigInt(id) >> 22n);
    if (now !== undefined && created > now) return { verdict: "mismatch", why: "its id is from the future" };
    const time = isoTime(created);
    const facts = { bot: id, ...(time === undefined ? {} : { created: time }) };
    return { verdict: "shaped", why: "begins with the id of a Discord bot", facts };
  },
  seal: (shape) => encodeBase64Url(latin1Bytes(`10${shape.slice(0, 16)}`)) + shape.slice(16),
};
