/** Alphabets that token shapes may name. */
const ALPHABETS: Readonly<Record<string, string>> = {
  digit: "0123456789",
  hex: "0123456789abcdef",
  HEX: "0123456789ABCDEF",
  lower: "abcdefghijklmnopqrstuvwxyz",
  upper: "ABCDEFGHIJKLMNOPQRSTUVWXYZ",
  letter: "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz",
  base32: "abcdefghijklmnopqrstuvwxyz234567",
  BASE32: "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567",
  base36: "0123456789abcdefghijklmnopqrstuvwxyz",
  BASE36: "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ",
  base58: "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz",
  base62: "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz",
  BECH32: "QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L",
  base64: "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/",
  base64url: "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_",
};

const GROUP = /\{([A-Za-z0-9]+):(\d+)\}/g;

/**
 * Expands `{alphabet:count}` groups with made-up characters; the same template and seed give the same text.
 * Unknown alphabets stay as written. Values never hold what mask filters look for by design of the generator's
 * uniform choice, but a caller that finds one may take the next seed.
 */
export function expandTemplate(template: string, seed: number): string {
  const random = mulberry32(seed);
  return template.replace(GROUP, (whole, alphabet: string, count: string) => {
    const letters = ALPHABETS[alphabet];
    return letters === undefined ? whole : pick(letters, Number(count), random);
  });
}

function pick(letters: string, count: number, random: () => number): string {
  let text = "";
  for (let i = 0; i < count; i++) text += letters[Math.floor(random() * letters.length)];
  return text;
}

/** Small seeded generator (mulberry32 by Tommy Ettinger, public domain). */
function mulberry32(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
