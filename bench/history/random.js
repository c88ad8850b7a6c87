// Numbers, tokens and program text from a seed.
import { crc32 } from "node:zlib";

const BASE62 = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
const PREFIXES = ["ghp_", "gho_", "npm_"];

/** mulberry32: below(n) gives 0 to n - 1. */
export function dice(seed) {
  let state = seed >>> 0;
  const below = (end) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) % end;
  };
  return { below, chance: (percent) => below(100) < percent, pick: (list) => list[below(list.length)] };
}

/** A token of GitHub's or npm's present form: 30 random characters and their CRC-32 in base 62. */
export function makeToken(rng) {
  const body = Array.from({ length: 30 }, () => BASE62[rng.below(62)]).join("");
  let check = "";
  for (let rest = crc32(body); rest > 0; rest = Math.floor(rest / 62)) check = BASE62[rest % 62] + check;
  return rng.pick(PREFIXES) + body + check.padStart(6, "0");
}

const WORDS =
  "account action address amount batch branch buffer cache channel client column commit config context count cursor date depth entry error event field file filter flag format group handle header index input item kind label layer length level limit line link list lock loop match member message method mode model module name node offset option order output owner packet page parent path pattern point policy port prefix price process query queue range reader record region report request result role root row rule sample schema scope score section segment server session shape size slice source span stage state status step store stream style table target task text time title total trace tree type unit update user value vector version view weight width window word worker writer zone".split(
    " ",
  );
/** Names that make scanners look twice, as in any real program. */
const TEMPTING = ["apiKey", "password", "secretName", "token", "authorization", "privateKey", "credentials"];

/** A line of a made-up program. */
export function codeLine(rng) {
  const word = () => (rng.chance(3) ? rng.pick(TEMPTING) : rng.pick(WORDS));
  const camel = () => `${word()}${rng.chance(50) ? capital(word()) : ""}`;
  switch (rng.below(9)) {
    case 0:
      return `  const ${camel()} = ${camel()}(${word()}, ${rng.below(1000)});`;
    case 1:
      return `  if (${word()}.${word()} ${rng.pick(["<", ">", "===", "!=="])} ${rng.below(100)}) return ${camel()};`;
    case 2:
      return `  // The ${word()} of a ${word()} holds each ${word()} until the ${word()} asks for its ${word()}.`;
    case 3:
      return `  ${camel()}: "${word()} ${word()} ${word()}",`;
    case 4:
      return `export function ${camel()}(${word()}, ${camel()}) {`;
    case 5:
      return "}";
    case 6:
      return "";
    case 7:
      return `  ${word()}.push({ ${word()}: ${word()}.${word()}, ${camel()}: ${rng.below(10_000)} });`;
    default:
      return `  for (const ${word()} of ${camel()}.${word()}()) ${camel()}(${word()});`;
  }
}

export function codeLines(rng, count) {
  return Array.from({ length: count }, () => codeLine(rng));
}

/** A line that holds a token, as people write it. */
export function leakLine(rng, token) {
  const name = rng.pick(["authToken", "TOKEN", "registry_token", "github_auth"]);
  return rng.pick([`  const ${name} = "${token}";`, `export ${name}=${token}`, `  "${name}": "${token}",`]);
}

function capital(word) {
  return word[0].toUpperCase() + word.slice(1);
}
