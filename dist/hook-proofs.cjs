var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: true });
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);

// <stdin>
var stdin_exports = {};
__export(stdin_exports, {
  structuredProof: () => structuredProof
});
module.exports = __toCommonJS(stdin_exports);

// lib/detect/codecs/bech32.ts
var ALPHABET = "qpzry9x8gf2tvdw0s3jn54khce6mua7l";
var GENERATOR = [996825010, 642813549, 513874426, 1027748829, 705979059];
var CHECK_LENGTH = 6;
function isBech32(text, humanPart) {
  if (!text.startsWith(`${humanPart}1`)) return false;
  const values = valuesOf(text.slice(humanPart.length + 1));
  return values !== null && values.length > CHECK_LENGTH && polymod([...expand(humanPart), ...values]) === 1;
}
function bech32Checksum(humanPart, data) {
  const rest = polymod([...expand(humanPart), ...valuesOf(data) ?? [], 0, 0, 0, 0, 0, 0]) ^ 1;
  let text = "";
  for (let i = 0; i < CHECK_LENGTH; i++) text += ALPHABET[rest >>> 5 * (5 - i) & 31];
  return text;
}
function valuesOf(text) {
  const values = Array.from(text, (character) => ALPHABET.indexOf(character));
  return values.includes(-1) ? null : values;
}
function expand(humanPart) {
  const codes = Array.from(humanPart, (character) => character.charCodeAt(0));
  return [...codes.map((code) => code >> 5), 0, ...codes.map((code) => code & 31)];
}
function polymod(values) {
  let sum = 1;
  for (const value of values) {
    const top = sum >>> 25;
    sum = (sum & 33554431) << 5 ^ value;
    for (let i = 0; i < 5; i++) if (top >>> i & 1) sum ^= GENERATOR[i];
  }
  return sum;
}

// lib/detect/proofs/age.ts
var ageProof = {
  name: "age-bech32",
  check: ({ value }) => {
    const text = value.toLowerCase();
    const [humanPart] = splitAtLastOne(text);
    return isBech32(text, humanPart) ? {
      verdict: "confirmed",
      why: "its bech32 checksum is right",
      facts: { postQuantum: humanPart.endsWith("-pq-") }
    } : { verdict: "mismatch", why: "has the shape, but its bech32 checksum is wrong" };
  },
  seal: (shape) => {
    const [humanPart, data] = splitAtLastOne(shape.toLowerCase());
    return shape.toUpperCase() + bech32Checksum(humanPart, data).toUpperCase();
  }
};
function splitAtLastOne(text) {
  const at = text.lastIndexOf("1");
  return [text.slice(0, at), text.slice(at + 1)];
}

// lib/detect/codecs/bytes.ts
function latin1Bytes(text) {
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) bytes[i] = text.charCodeAt(i);
  return bytes;
}
function latin1Text(bytes) {
  let text = "";
  for (const byte of bytes) text += String.fromCharCode(byte);
  return text;
}
function hexOf(bytes) {
  let text = "";
  for (const byte of bytes) text += byte.toString(16).padStart(2, "0");
  return text;
}
function bigEndian32(value) {
  return Uint8Array.of(value >>> 24, value >>> 16, value >>> 8, value);
}
function littleEndian32(value) {
  return bigEndian32(value).reverse();
}
function concatBytes(...parts) {
  const whole = new Uint8Array(parts.reduce((sum, part8) => sum + part8.length, 0));
  let at = 0;
  for (const part8 of parts) {
    whole.set(part8, at);
    at += part8.length;
  }
  return whole;
}
function sameBytes(a, b) {
  return a.length === b.length && a.every((byte, index) => byte === b[index]);
}

// lib/detect/codecs/crc32.ts
function crc32(bytes) {
  return checksum(bytes, ZIP);
}
function crc32c(bytes) {
  return checksum(bytes, CASTAGNOLI);
}
var ZIP = tableOf(3988292384);
var CASTAGNOLI = tableOf(2197175160);
function checksum(bytes, table2) {
  let crc = 4294967295;
  for (const byte of bytes) crc = crc >>> 8 ^ table2[(crc ^ byte) & 255];
  return ~crc >>> 0;
}
function tableOf(polynomial) {
  return Uint32Array.from({ length: 256 }, (_, index) => {
    let crc = index;
    for (let bit = 0; bit < 8; bit++) crc = crc >>> 1 ^ (crc & 1 ? polynomial : 0);
    return crc;
  });
}

// lib/detect/proofs/crc32-outcome.ts
function crc32Outcome(isRight) {
  return isRight ? { verdict: "confirmed", why: "its CRC-32 checksum is right" } : { verdict: "mismatch", why: "has the shape, but its CRC-32 checksum is wrong" };
}

// lib/detect/proofs/atlassian.ts
var CHECK_LENGTH2 = 8;
var atlassianProof = {
  name: "atlassian-checksum",
  check: ({ value }) => {
    const normalised = value.replace(/(?<!\\)\\+(?:u003[dD]|=)|%3[dD]/, "=");
    const isRight = checkOf(normalised.slice(0, -CHECK_LENGTH2)) === normalised.slice(-CHECK_LENGTH2);
    return !isRight && value.startsWith("ATBB") ? { verdict: "shaped", why: "has the shape of an app password", normalised } : { ...crc32Outcome(isRight), normalised };
  },
  seal: (shape) => shape + checkOf(shape)
};
function checkOf(text) {
  return crc32(latin1Bytes(text)).toString(16).toUpperCase().padStart(CHECK_LENGTH2, "0");
}

// lib/detect/generic/judge-literal.ts
var part;
var load = () => part ??= require("./hook-literal.cjs");
var judgeLiteral = (...args) => load().judgeLiteral(...args);

// lib/core/path.ts
function baseName(path) {
  return path.slice(path.lastIndexOf("/") + 1);
}

// lib/detect/generic/file-kind.ts
var SOURCE = new Set(
  "js mjs cjs jsx ts mts cts tsx vue svelte py pyi pyx rb erb go rs java kt kts scala groovy gradle cs fs vb c h cc cpp cxx hpp hh m mm swift php phtml pl pm t lua r jl dart ex exs erl hrl clj cljs hs ml mli elm nim zig d v sol pas f90 asm s css scss sass less htm html hbs ejs jinja jinja2 j2 proto graphql gql thrift sql y l el lisp scm tcl vim cshtml razor asp aspx jsp ipynb tf hcl nix rego cue".split(" ")
);
var LOCK_FILES = new Set(
  "package-lock.json npm-shrinkwrap.json pnpm-lock.yaml bun.lockb packages.lock.json go.work.sum gradle.lockfile cartfile.resolved package.resolved .terraform.lock.hcl conda-lock.yml cabal.project.freeze verification-metadata.xml sha256sums sha512sums sha1sums md5sums checksums.txt shasums256.txt".split(" ")
);
var WRITTEN = new Map(
  Object.entries({
    "lock file": "lock sum sha1 sha256 sha512 md5",
    "source map": "map",
    snapshot: "snap ambr",
    image: "svg",
    font: "woff woff2 ttf eot",
    translation: "po pot mo xlf xliff",
    "certificate or signature": "sig asc pub crt csr",
    "compiled code": "pyc wasm"
  }).flatMap(([kind, extensions]) => extensions.split(" ").map((extension) => [extension, kind]))
);
var SAMPLE = /[.-](?:example|sample|samples|template|tmpl|tpl|dist|defaults?|schema|skel|in)$|^defaults?\.env$|^(?:example|sample)[.-](?:env|config|conf|ya?ml|json|toml|ini|properties|tfvars)|[._-](?:example|sample|template|tmpl|dist)\./i;
var TEMPLATE = /\.(?:j2|jinja2?|erb|ejs|hbs)$/i;
var isSourceCode = remembering((path) => SOURCE.has(extensionOf(untemplated(path))));
function untemplated(path) {
  const made = path.replace(TEMPLATE, "");
  return extensionOf(made) === "" ? path : made;
}
var machineMade = remembering((path) => {
  const kind = WRITTEN.get(extensionOf(path));
  if (kind !== void 0) return kind;
  const name = baseName(path).toLowerCase();
  if (LOCK_FILES.has(name)) return "lock file";
  if (/(?:^|\/)__snapshots__\//.test(path)) return "snapshot";
  if (/(?:^|\/)\.yarn\/(?:releases|plugins|sdks)\//.test(path)) return "minified bundle";
  return /[.-]min\.(?:c|m)?(?:js|ss)$/.test(name) ? "minified bundle" : null;
});
var isMachineMade = (path) => machineMade(path) !== null;
var isSampleFile = remembering((path) => SAMPLE.test(baseName(path)));
var LOCALE = /(?:^|[/_.-])(?:locales?|i18n|l10n|lang|langs|languages?|translations?|nls|messages)(?:[/_.-]|$)/i;
var isLocale = remembering((path) => LOCALE.test(path));
var PROSE = new Set("md markdown mdx rst adoc asciidoc txt org tex".split(" "));
var isProse = remembering((path) => PROSE.has(extensionOf(path)));
function remembering(ask) {
  let last;
  return (path) => {
    if (path !== last?.path) last = { path, answer: ask(path) };
    return last.answer;
  };
}
function extensionOf(path) {
  const name = baseName(path);
  const dot = name.lastIndexOf(".");
  return dot === -1 ? "" : name.slice(dot + 1).toLowerCase();
}
var FIREBASE_CLIENT = /(?:^|\/)(?:google-services\.json|GoogleService-Info\.plist|firebase_options\.dart)$/i;
function isFirebaseClient(path) {
  return FIREBASE_CLIENT.test(path);
}

// lib/detect/codecs/base64.ts
var STANDARD = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
var URL_SAFE = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
function decodeBase64(text) {
  return decode(text, STANDARD_VALUES);
}
function decodeBase64Url(text) {
  return decode(text, URL_SAFE_VALUES);
}
function encodeBase64(bytes) {
  const text = encode(bytes, STANDARD);
  return text + "=".repeat((4 - text.length % 4) % 4);
}
function encodeBase64Url(bytes) {
  return encode(bytes, URL_SAFE);
}
function withoutPadding(text) {
  let end = text.length;
  while (end > 0 && text[end - 1] === "=") end--;
  return text.slice(0, end);
}
function valuesOf2(alphabet) {
  const values = new Int8Array(256).fill(-1);
  for (let i = 0; i < alphabet.length; i++) values[alphabet.charCodeAt(i)] = i;
  return values;
}
var STANDARD_VALUES = valuesOf2(STANDARD);
var URL_SAFE_VALUES = valuesOf2(URL_SAFE);
function decode(text, values) {
  let length = text.length;
  for (let padding = 0; padding < 2 && text.charCodeAt(length - 1) === 61; padding++) length--;
  if (length % 4 === 1) return null;
  const bytes = new Uint8Array(Math.floor(length * 3 / 4));
  let bits = 0;
  let held = 0;
  let at = 0;
  for (let i = 0; i < length; i++) {
    const value = values[text.charCodeAt(i)] ?? -1;
    if (value < 0) return null;
    bits = (bits & 65535) << 6 | value;
    held += 6;
    if (held >= 8) {
      held -= 8;
      bytes[at++] = bits >> held & 255;
    }
  }
  return bytes;
}
function encode(bytes, alphabet) {
  let text = "";
  for (let i = 0; i < bytes.length; i += 3) {
    const group = bytes[i] << 16 | (bytes[i + 1] ?? 0) << 8 | (bytes[i + 2] ?? 0);
    const characters = Math.min(bytes.length - i, 3) + 1;
    for (let c = 0; c < characters; c++) text += alphabet[group >> 18 - 6 * c & 63];
  }
  return text;
}

// lib/detect/codecs/base32.ts
var ALPHABET2 = "abcdefghijklmnopqrstuvwxyz234567";
function decodeBase32(text) {
  const bytes = new Uint8Array(Math.floor(text.length * 5 / 8));
  let bits = 0;
  let held = 0;
  let at = 0;
  for (const character of text.toLowerCase()) {
    const value = ALPHABET2.indexOf(character);
    if (value < 0) return null;
    bits = (bits & 255) << 5 | value;
    held += 5;
    if (held >= 8) {
      held -= 8;
      bytes[at++] = bits >> held & 255;
    }
  }
  return bytes;
}
function encodeBase32(bytes) {
  let text = "";
  let bits = 0;
  let held = 0;
  for (const byte of bytes) {
    bits = (bits & 255) << 8 | byte;
    held += 8;
    while (held >= 5) {
      held -= 5;
      text += ALPHABET2[bits >> held & 31];
    }
  }
  return held === 0 ? text : text + ALPHABET2[bits << 5 - held & 31];
}

// lib/detect/codecs/crc16.ts
function crc16Xmodem(bytes) {
  let crc = 0;
  for (const byte of bytes) {
    crc ^= byte << 8;
    for (let bit = 0; bit < 8; bit++) crc = (crc << 1 ^ (crc & 32768 ? 4129 : 0)) & 65535;
  }
  return crc;
}

// lib/detect/keys/nkey.ts
var SUM = 2;
function decodeNkey(text) {
  const bytes = decodeBase32(text);
  if (bytes === null || bytes.length <= SUM) return null;
  const end = bytes.length - SUM;
  const sum = crc16Xmodem(bytes.subarray(0, end));
  return bytes[end] === (sum & 255) && bytes[end + 1] === sum >> 8 ? bytes.subarray(0, end) : null;
}

// lib/detect/generic/bigrams.ts
var LEVELS_PER_BIT = 2;
var BIGRAM_COSTS = [
  "la78je9kanf797n9m785beffdie9",
  "6fee8ihi88i5bh8gk89f7ijlakc6",
  "8hdi6hl6cn69dj5hm9d6bikobog8",
  "8cf94hgl7kkcfiagnabhafkecoe3",
  "ag98dadiimlba7hbd669iddaeog4",
  "8lge88fk4lk9gd6dk9abajkkcmd5",
  "9ifk4hcd6mlch9afl88eciikhhf3",
  "5hdg4iki8lkgff7jkccabjklgld3",
  "bd97aa8mkmk8a57bja86lcodobia",
  "cggf2gggbfeggh8fgg6fbgahhga6",
  "ahhd4dfg9kifhbcfkf7cchfkikd3",
  "7gib4dhl6ng8ih6foib99finaog5",
  "5cjc5ihm7lid8g67miafcjmmfmd6",
  "8j87797kaldegd9elf76cckngmf5",
  "db99jecjccc985a9p6a98abhhmh8",
  "5kec6hecaoi7jj7ak5c89jkndnf6",
  "fgfggfggfgg9gfggdecg1gfggga5",
  "7gad4ham8pddbd7fpa9accjpbpg5",
  "ckaj6hg98neegh9ahh94aigmelg4",
  "7mcg5di96pnffj9dp8abcmggbmf4",
  "b8cc7bblamm7a6g8n676ilmgmkgc",
  "4jfi3jik4kjjjfbhkkehgijlkk77",
  "6ife8gib6jfeh86gj79bhjehjjd4",
  "bfac9fih9jjecig5jhf5fhicci73",
  "dfehbihjejjdbaf7kdaajifjhgd1",
  "5efe3eff8ffdefbgffdgdfefbb95",
  "cdcddcceefedeeedfddddeeafe33",
  "8a7999bb9fea9a97g778babfhhcz"
];

// lib/detect/generic/symbols.ts
var SYMBOLS = 28;
var DIGIT = 26;
var EDGE = 27;
function symbolsOf(text) {
  const symbols = [EDGE];
  let before = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (isLower(code)) symbols.push(code - 97);
    else if (isUpper(code)) {
      if (isLower(before) || isUpper(before) && isLower(text.charCodeAt(at + 1))) pushEdge(symbols);
      symbols.push(code - 65);
    } else if (code >= 48 && code <= 57) symbols.push(DIGIT);
    else pushEdge(symbols);
    before = code;
  }
  pushEdge(symbols);
  return symbols;
}
function pushEdge(symbols) {
  if (symbols.at(-1) !== EDGE) symbols.push(EDGE);
}
function isLower(code) {
  return code >= 97 && code <= 122;
}
function isUpper(code) {
  return code >= 65 && code <= 90;
}

// lib/detect/generic/language.ts
var table;
function unlikeliness(text) {
  return costOf(text) / text.length;
}
function costOf(text) {
  table ??= decode2();
  const symbols = symbolsOf(text);
  let cost = 0;
  for (let at = 1; at < symbols.length; at++) cost += table[symbols[at - 1] * SYMBOLS + symbols[at]];
  return cost / LEVELS_PER_BIT;
}
function decode2() {
  return Uint8Array.from(BIGRAM_COSTS.join(""), (digit) => Number.parseInt(digit, 36));
}

// lib/detect/generic/no-literal.ts
function textInBase64(value) {
  const bytes = value.length < 8 ? null : decodeBase64(value);
  if (bytes === null) return null;
  const text = latin1Text(bytes);
  return /^[\x20-\x7e\t\r\n]+$/.test(text) ? text : null;
}

// lib/detect/placeholder/reference.ts
var BY_SIGN = {
  $: [
    [/^\$\{\{.*\}\}$/s, "an expression of the workflow"],
    [/^\$(?:\d|(?:env:|ENV:)?[A-Za-z_]\w*)$|^\$\{[^{}]*\}$/, "an environment variable"],
    [/^\$\$(?:[A-Z_][A-Z0-9_]*|\{[A-Z_][A-Z0-9_]*\})$/, "an environment variable, escaped for compose or make"],
    [/^\$\([\w.-]+\)$/, "a variable of the pipeline or makefile"],
    [/^\$[A-Za-z_]+(?:\.[A-Za-z_]+)+$/, "a member of a variable"],
    [/^\$ANSIBLE_VAULT/, "encrypted"]
  ],
  "%": [
    [/^%[A-Za-z_]\w*%$/, "an environment variable"],
    [/^%\(\w+\)[sd]$|^%[sdvq@]$/, "a template expression"]
  ],
  "{": [
    [/^\{\{?resolve:/, "a reference to a secret store"],
    [/^\{cipher\}/i, "encrypted"],
    [/^\{\{.*\}\}$|^\{%.*%\}$|^\{\w*\}$/s, "a template expression"]
  ],
  "<": [
    [/^<%.*%>$/s, "a template expression"],
    [/^<.*>$/s, "a blank to fill in"]
  ],
  "[": [
    [/^\[\[.*\]\]$/s, "a template expression"],
    [/^\[[A-Za-z _-]+\]$/, "a blank to fill in"]
  ],
  "@": [
    [/^@[A-Za-z_][\w.]*@$/, "a build variable"],
    [/^@Microsoft\.KeyVault\(/i, "a reference to a secret store"]
  ],
  _: [[/^__[A-Za-z]\w*__$/, "a blank to fill in"]],
  "~": [[/^~t?[spwbxi]$/, "a template expression"]],
  "#": [[/^#\{.*\}$/, "a template expression"]],
  "\\": [[/^\\\(.*\)$/, "a template expression"]],
  ":": [[/^:[a-z_]\w*$/, "a template expression"]],
  "!": [[/^!(?:vault|secret|env_var|ref|sub|getatt|reference|envvar)\b/i, "a reference in YAML"]]
};
var STORES = new Set(
  "op vault bao secret secrets secretsmanager secretref ssm akv azurekeyvault gcpsecret awssm keyring keychain infisical doppler bws env file k8s".split(
    " "
  )
);
var READS = "process.env import.meta.env os.environ os.getenv os.Getenv os.LookupEnv environ. environ[ environ( getenv( getenv[ System.getenv System.getProperty Environment.GetEnvironmentVariable Deno.env Bun.env ENV[ ENV.fetch env[ env( env.get env.require env.str std::env env::var env!( option_env! $_ENV $_SERVER $::env Sys.getenv sys.env ProcessInfo.processInfo.environment configuration[ Configuration[ builder.Configuration[ credentials( withCredentials keyring.get_password getpass( getpass.getpass( input( prompt( decouple.config(".split(
  " "
);
var ROOTS = new Set(
  "secrets vars var local data module inputs params parameters env github steps needs values Values".split(" ")
);
var HOLDS_TEMPLATE = /\{[A-Za-z]\w*:\d+\}|\{\$[A-Za-z_]|^[^{}]*\}[^{}]*\{[A-Za-z_][\w.]*\}$|\$\{\{|\$\{[\w.]|\{\{|<%|#\{|\$\([A-Za-z]|%\(\w+\)s|^[A-Za-z]*[:=_-]?\{[A-Za-z_][\w.]*\}$|(?:^|[^\w%])%[sdv](?:$|\W)/;
function referenceOf(value) {
  if (literalDefault(value) !== null) return null;
  for (const [shape, what] of BY_SIGN[value[0] ?? ""] ?? []) if (shape.test(value)) return what;
  const pointed = pointedTo(value) ?? (readsAtRunTime(value) ? "read when the program runs" : null);
  if (pointed !== null) return pointed;
  return /[$%{<#]/.test(value) && HOLDS_TEMPLATE.test(value) ? "a template" : null;
}
function pointedTo(value) {
  const scheme = value.slice(0, Math.max(0, value.indexOf(":"))).toLowerCase();
  const isOpen = /^ENC[[(]/i.test(value);
  if (isOpen || (scheme === "encrypted" || scheme === "secure") && value.length > scheme.length + 1)
    return "encrypted";
  const rest = value.slice(scheme.length + 1);
  const isReference = STORES.has(scheme) && /^[^\s:@]*$/.test(rest) || scheme === "vault" && /^[\w/-]+[#:][\w.-]+$/.test(rest) || scheme === "arn" && /^aws[\w-]*:(?:secretsmanager|ssm|kms):/.test(rest) || scheme === "https" && /^\/\/[\w-]+\.vault\.azure\.net\/(?:secrets|keys)\//i.test(rest) || value.startsWith("ref+") || value.startsWith("projects/") && value.includes("/secrets/");
  return isReference ? "a reference to a secret store" : null;
}
function readsAtRunTime(value) {
  const expression = value.replace(/^(?:await[ \t]+|str\(|String\()/, "");
  if (READS.some((beginning) => expression.startsWith(beginning))) return true;
  const root = expression.slice(0, Math.max(0, expression.indexOf(".")));
  return ROOTS.has(root) && /^[\w.[\]"'*-]+$/.test(expression);
}
function literalDefault(value) {
  return value.startsWith("${") ? /^\$\{\w+:?-([^${}]+)\}$/.exec(value)?.[1] ?? null : null;
}

// lib/detect/entropy.ts
var part2;
var load2 = () => part2 ??= require("./hook-literal.cjs");
var entropyOf = (...args) => load2().entropyOf(...args);

// lib/detect/generic/strength.ts
var SHORTEST_RANDOM = 14;
var SHORTEST_PASSWORD = 8;
var SHORTEST_HEX = 16;
var SHORTEST_MIXED_HEX = 64;
var LETTERS_ONLY = 24;
var UNLIKELY = 5.2;
var UNLIKELY_LONG = 5;
var UNLIKELY_LETTERS = 6;
var STRANGE = 5.5;
var SLACK = 0.3;
var HEX_FLOORS = [
  [64, 3.56],
  [40, 3.28],
  [32, 3.12],
  [24, 2.89],
  [16, 2.5]
];
var MIXED_FLOORS = [
  [40, 4.1],
  [36, 4],
  [30, 3.8],
  [24, 3.6],
  [20, 3.4],
  [16, 3.1],
  [10, 2.6]
];
function strengthOf(value) {
  const body2 = value.replace(/^(?:[A-Za-z]{1,12}[_-]|v\d\.)/, "");
  if (isHex(body2)) return isRandomHex(body2) ? "random" : "weak";
  if (isNameOfSecret(value)) return "weak";
  const own = value.replace(BEHIND_ID, "");
  if (isRandom(value) || isRandom(own) || own !== value && isHex(own) && isRandomHex(own)) return "random";
  return isCarefulPassword(value) ? "password" : "weak";
}
var BEHIND_ID = /^\d{6,24}[-_|.:]/;
function isNameOfSecret(value) {
  if (value.length > LONGEST_NAME) return false;
  return /^[a-z]{3,20}[A-Z][A-Za-z0-9]{0,30}(?:Token|Password|Passphrase|Secret|Key)$/.test(value);
}
var LONGEST_NAME = 32;
function isHex(value) {
  return /^(?:0x|\\x)?[0-9a-f-]+$/i.test(value) && /[0-9a-f]{7}/i.test(value);
}
function isRandomHex(value) {
  const digits = value.replace(/^(?:0x|\\x)|-/gi, "");
  if (digits.length < SHORTEST_HEX || !/\d.*\d.*\d/.test(digits) || !/[a-f].*[a-f]/i.test(digits)) return false;
  const isMixed = /[a-f]/.test(digits) && /[A-F]/.test(digits);
  if (digits.length % 2 !== 0 || isMixed && digits.length < SHORTEST_MIXED_HEX) return false;
  return entropyOf(digits) >= floorFor(digits.length, HEX_FLOORS);
}
function isRandom(value) {
  if (value.length < SHORTEST_RANDOM) return false;
  const cost = unlikeliness(value);
  if (!/\d/.test(value)) return value.length >= LETTERS_ONLY && cost >= UNLIKELY_LETTERS && hasEntropy(value);
  if (value.length >= LETTERS_ONLY && cost >= STRANGE) return hasEntropy(value, SLACK);
  return cost >= (value.length >= 20 ? UNLIKELY_LONG : UNLIKELY) && hasEntropy(value);
}
function hasEntropy(value, slack = 0) {
  return entropyOf(value) >= floorFor(value.length, MIXED_FLOORS) - slack;
}
var NAMES_ITSELF = /p[a@4][s$5]{2}(?:w[o0]?r?d|phrase)|s[e3]cr[e3]t|t[o0]k[e3]n/i;
function isTrial(value) {
  const digits = /^(?:test|demo|trial)[\W_]?(\d+)\W?$/i.exec(value)?.[1];
  return digits !== void 0 && "1234567890".startsWith(digits);
}
function isCarefulPassword(value) {
  if (NAMES_ITSELF.test(value) || isTrial(value)) return false;
  if (value.length < SHORTEST_PASSWORD || !/\d/.test(value) || !/[a-z]/i.test(value)) return false;
  if (new Set(value).size < SHORTEST_PASSWORD - 2) return false;
  return /[!@#$%^&*?+=~,;:|(){}[\]]/.test(value) || /^[A-Za-z0-9]+$/.test(value);
}
function floorFor(length, floors) {
  return floors.find(([from]) => length >= from)?.[1] ?? 2.2;
}

// lib/detect/proofs/ntlm.ts
var LAST_MESSAGE = "TlRMTVNTUAADAAAA";
var HEAD = 64;
var LENGTH_AT = 20;
var PLACE_AT = 24;
var SHORTEST = 24;
function holdsNtlmAnswer(value) {
  const bytes = value.startsWith(LAST_MESSAGE) ? decodeBase64(value) : null;
  if (bytes === null || bytes.length < HEAD) return false;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const length = view.getUint16(LENGTH_AT, true);
  return length >= SHORTEST && view.getUint32(PLACE_AT, true) + length <= bytes.length;
}

// lib/detect/proofs/authorization-value.ts
var authorizationValue = {
  name: "authorization-value",
  rejectsAllIn: isMachineMade,
  check(input) {
    if (isMachineMade(input.path)) return { verdict: "reject", why: "a file made by a program" };
    const outcome = outcomeOf(input);
    if (outcome.verdict !== "generic" || !isSampleFile(input.path)) return outcome;
    return { verdict: "placeholder", why: "stands in a file of samples" };
  }
};
function outcomeOf(input) {
  const { value, groups } = input;
  if (/^[A-Za-z_]+=|^[\w-]+:[A-Z]\w+$/.test(value)) return { verdict: "reject", why: "a parameter or an action" };
  if (holdsNtlmAnswer(value)) return NTLM_ANSWER;
  const pair = textInBase64(value);
  if (pair !== null && /^[^\s:]{0,64}:[^\n]{1,128}$/.test(pair)) return basicOutcome(pair);
  if (groups["pair"] !== void 0) return { verdict: "reject", why: "no user name and password in base64" };
  if (isNameInCode(input)) return { verdict: "reject", why: "code" };
  const literal = judgeLiteral({ value, name: "authorization" });
  if (literal.kind === "placeholder") return { verdict: "placeholder", why: literal.why };
  if (literal.kind === "other" || literal.strength === "weak") return { verdict: "reject", why: "no random value" };
  return { verdict: "generic", why: "a literal is sent as authorization" };
}
function isNameInCode({ value, text, start, path }) {
  if (!/^[A-Za-z_]\w*$/.test(value) || !isSourceCode(path)) return false;
  return /(?:[ \t]=[ \t]{0,4}|[A-Za-z]\()$/.test(text.slice(Math.max(0, start - SIGN_REACH), start));
}
var SIGN_REACH = 6;
var NTLM_ANSWER = {
  verdict: "encrypted",
  why: "an answer of NTLM, against which passwords can be tried",
  settled: true
};
function basicOutcome(pair) {
  const at = pair.indexOf(":");
  const literal = judgeLiteral({ value: pair.slice(at + 1), name: "password" });
  const reference = referenceOf(pair) ?? referenceOf(pair.slice(at + 1));
  if (reference !== null) return { verdict: "placeholder", why: `${reference}, in base64` };
  const facts = { user: pair.slice(0, at) };
  const why = "holds a user name and a password in base64";
  const isOrdinary = literal.kind !== "secret" || strengthOf(pair.slice(at + 1)) === "weak";
  return isOrdinary ? { verdict: "generic", why, facts, severity: "note" } : { verdict: "generic", why, facts };
}

// lib/detect/aws-account.ts
var PREFIX_LENGTH = 4;
function awsAccountOf(keyId) {
  const bytes = decodeBase32(keyId.slice(PREFIX_LENGTH));
  if (bytes === null || bytes.length < 6 || (bytes[0] & 128) === 0) return void 0;
  const bits = bytes.subarray(0, 6).reduce((sum, byte) => sum * 256 + byte, 0);
  const account = Math.floor((bits - 2 ** 47) / 128);
  return account < 1e12 ? String(account).padStart(12, "0") : void 0;
}

// lib/detect/iso-time.ts
function isoTime(milliseconds) {
  const date = new Date(milliseconds);
  return Number.isNaN(date.getTime()) ? void 0 : `${date.toISOString().slice(0, -5)}Z`;
}

// lib/detect/proofs/aws-bedrock.ts
var LONG = "ABSK";
var SHORT = "bedrock-api-key-";
var awsBedrockProof = {
  name: "aws-bedrock",
  check: (input) => input.value.startsWith(SHORT) ? checkShort(input) : checkLong(input.value),
  seal: (shape) => {
    const prefix = shape.startsWith("bedrock.") ? SHORT : LONG;
    return prefix + encodeBase64(latin1Bytes(shape));
  }
};
function checkLong(value) {
  const text = decoded(value.slice(LONG.length));
  const account = /^BedrockAPIKey-[\w-]+-at-(\d{12}):.+$/.exec(text)?.[1];
  return account === void 0 ? { verdict: "shaped", why: "has the prefix of a Bedrock key" } : { verdict: "confirmed", why: "decodes to a Bedrock key", facts: { account } };
}
function checkShort(input) {
  const text = decoded(input.value.slice(SHORT.length));
  if (!/X-Amz-Credential=/.test(text)) return { verdict: "shaped", why: "has the prefix of a short-lived Bedrock key" };
  const { facts, expires } = readUrl(text);
  if (expires !== void 0 && input.now !== void 0 && input.now >= expires) {
    return { verdict: "expired", why: `its own expiry passed on ${isoTime(expires) ?? "a past day"}`, facts };
  }
  return { verdict: "confirmed", why: "decodes to a presigned request to Bedrock", facts };
}
function readUrl(text) {
  const [, keyId, region] = /X-Amz-Credential=(A[A-Z2-7]{19})(?:%2F|\/)\d{8}(?:%2F|\/)([a-z0-9-]+)/.exec(text) ?? [];
  const [, y, mo, d, h, mi, s] = /X-Amz-Date=(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z/.exec(text) ?? [];
  const seconds = /X-Amz-Expires=(\d{1,7})\b/.exec(text)?.[1];
  const signed = y === void 0 ? Number.NaN : Date.parse(`${y}-${mo}-${d}T${h}:${mi}:${s}Z`);
  const expires = seconds === void 0 || Number.isNaN(signed) ? void 0 : signed + Number(seconds) * 1e3;
  const account = keyId === void 0 ? void 0 : awsAccountOf(keyId);
  const end = expires === void 0 ? void 0 : isoTime(expires);
  return {
    facts: {
      ...keyId === void 0 ? {} : { accessKeyId: keyId },
      ...account === void 0 ? {} : { account },
      ...region === void 0 ? {} : { region },
      ...end === void 0 ? {} : { expires: end }
    },
    expires
  };
}
function decoded(text) {
  const bytes = decodeBase64(text);
  return bytes === null ? "" : latin1Text(bytes);
}

// lib/detect/companions/companion.ts
var PAIRED = { confidence: "paired" };
var ALONE = { confidence: "alone" };

// lib/detect/placeholder/mask.ts
var part3;
var load3 = () => part3 ??= require("./hook-literal.cjs");
var madeOfRuns = (...args) => load3().madeOfRuns(...args);
var maskOf = (...args) => load3().maskOf(...args);

// lib/detect/proofs/aws-key-id.ts
var awsKeyIdProof = {
  name: "aws-key-id",
  check: ({ value }) => {
    const mask = maskOf(value, value.slice(0, 4));
    if (mask !== null) return { verdict: "placeholder", why: mask };
    const account = awsAccountOf(value);
    return {
      verdict: "generic",
      why: "an access key id; by itself it opens nothing, but it names the account and its secret key may be near",
      facts: {
        ...account === void 0 ? {} : { account },
        ...ALONE,
        keyType: value.startsWith("ASIA") ? "temporary" : "long-lived"
      }
    };
  }
};

// lib/detect/assigned-name.ts
var part4;
var load4 = () => part4 ??= require("./hook-literal.cjs");
var assignedName = (...args) => load4().assignedName(...args);
var nameAround = (...args) => load4().nameAround(...args);

// lib/detect/companions/vicinity.ts
var REACH = 1600;
var LINES = 5;
var EDGE2 = /\n[ \t]*\r?\n|\n[ \t]*\[|[{}]/;
function nearBefore(text, start) {
  const before = text.slice(Math.max(0, start - REACH), start);
  const open = before.lastIndexOf("{");
  const object = open >= 0 && open > before.lastIndexOf("}") ? open : before.length;
  return before.slice(Math.min(object, lineBack(before)));
}
function nearAfter(text, end) {
  const after = text.slice(end, end + REACH);
  const close = after.indexOf("}");
  const open = after.indexOf("{");
  const object = close >= 0 && (open < 0 || close < open) ? close : 0;
  return after.slice(0, Math.max(object, lineOn(after)));
}
function lineBack(text) {
  let at = text.length;
  for (let lines2 = 0; lines2 <= LINES && at > 0; lines2++) at = text.lastIndexOf("\n", at - 1);
  return at < 0 ? 0 : at;
}
function lineOn(text) {
  let at = -1;
  for (let lines2 = 0; lines2 <= LINES; lines2++) {
    at = text.indexOf("\n", at + 1);
    if (at < 0) return text.length;
  }
  return at;
}
function nearest(before, after, length, regex) {
  const ahead = [...before.matchAll(regex)].map((match) => ranked(match, -before.length, before.slice(match.index)));
  const behind = [...after.matchAll(regex)].map((match) => ranked(match, length, after.slice(0, match.index)));
  const [first] = [...ahead, ...behind].sort((a, b) => a.edges - b.edges || a.distance - b.distance);
  return first?.near;
}
function ranked(match, offset, between) {
  const text = match[1] ?? match[0];
  const from = offset + match.index + match[0].lastIndexOf(text);
  return {
    near: { text, from, to: from + text.length },
    edges: EDGE2.test(between) ? 1 : 0,
    distance: between.length
  };
}

// lib/detect/companions/aws.ts
var AWS_KEY_ID = /(?<![A-Za-z0-9])A(?:KIA|SIA|BIA|CCA)[A-Z2-7]{16}(?![A-Za-z0-9])/g;

// lib/detect/proofs/aws-secret-key.ts
var SECRET_NAME = /secret|access[_-]?key$|aws[_-]?key$/i;
var SECRET_AHEAD = /secret[_-]?access[_-]?key["'`\s:=,|]{1,12}$/i;
var OTHER_NAME = /sha|hash|digest|integrity|checksum|commit|rev|etag|md5|signature|fingerprint|path|url|uri/i;
var ENTROPY = 4.2;
var awsSecretKeyProof = { name: "aws-secret-key", reach: REACH, check: checkSecret };
function checkSecret(input) {
  if (!looksRandom(input.value)) return { verdict: "reject", why: "no random base64" };
  const name = assignedName(input.text, input.start);
  const keyId = keyIdNear(input);
  const ahead = input.text.slice(Math.max(0, input.start - 40), input.start);
  const named = name !== void 0 && SECRET_NAME.test(name) || SECRET_AHEAD.test(ahead);
  if (!named && (keyId === void 0 || name !== void 0 && OTHER_NAME.test(name))) {
    return { verdict: "reject", why: "nothing near says that it is a secret key" };
  }
  if (keyId === void 0 && isYandex(input.value, name)) return { verdict: "reject", why: "a key of Yandex Cloud" };
  return {
    verdict: "shaped",
    why: keyId === void 0 ? "is called a secret access key" : "stands beside an access key id"
  };
}
function isYandex(value, name) {
  return value.startsWith("YC") && name !== void 0 && /yandex|^yc[_-]|storage/i.test(name);
}
function keyIdNear({ text, start, end }) {
  return nearest(nearBefore(text, start), nearAfter(text, end), end - start, AWS_KEY_ID)?.text;
}
function looksRandom(value) {
  return /[0-9]/.test(value) && /[a-z]/.test(value) && /[A-Z]/.test(value) && !/(?:^|\/)[a-z]{5,}\/|\/[a-z]{5,}(?:\/|$)/.test(value) && entropyOf(value) >= ENTROPY;
}

// lib/detect/codecs/digits.ts
var BASE62 = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
var BASE36 = "0123456789abcdefghijklmnopqrstuvwxyz";
function toDigits(value, alphabet, width) {
  let text = "";
  for (let rest = value; rest > 0; rest = Math.floor(rest / alphabet.length)) {
    text = alphabet[rest % alphabet.length] + text;
  }
  return text.padStart(width, alphabet[0]);
}
function fromDigits(text, alphabet) {
  let value = 0;
  for (const character of text) {
    const digit = alphabet.indexOf(character);
    if (digit < 0) return Number.NaN;
    value = value * alphabet.length + digit;
  }
  return value;
}

// lib/detect/codecs/marvin32.ts
function marvin32(bytes, seed) {
  const [low, high] = marvin64(bytes, seedWord(seed, 4), seedWord(seed, 0));
  return (low ^ high) >>> 0;
}
function marvin64(bytes, seedLow, seedHigh) {
  let state = [seedLow | 0, seedHigh | 0];
  const whole = bytes.length & ~3;
  for (let at = 0; at < whole; at += 4) state = mix(state, little(bytes, at, 4));
  const rest = bytes.length - whole;
  state = mix(state, little(bytes, whole, rest) | 128 << 8 * rest);
  const [low, high] = mix(state, 0);
  return [low >>> 0, high >>> 0];
}
function mix(state, word) {
  let p0 = state[0] + word | 0;
  let p1 = state[1] ^ p0;
  p0 = rotate(p0, 20) + p1 | 0;
  p1 = rotate(p1, 9) ^ p0;
  p0 = rotate(p0, 27) + p1 | 0;
  p1 = rotate(p1, 19);
  return [p0, p1];
}
function rotate(value, by) {
  return value << by | value >>> 32 - by;
}
function little(bytes, at, count) {
  let word = 0;
  for (let i = 0; i < count; i++) word |= bytes[at + i] << 8 * i;
  return word;
}
function seedWord(seed, at) {
  let word = 0;
  for (let i = at; i < at + 4; i++) word = word << 8 | seed.charCodeAt(i);
  return word;
}

// lib/detect/proofs/azure-cask.ts
var CHECKED = 80;
var CHECK_LENGTH3 = 4;
var FIRST_YEAR = 2024;
var DATE_DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
var SERVICES = {
  ACOG: "Azure AI services",
  AZAC: "Azure App Configuration",
  AZCS: "Azure Communication Services",
  AZDO: "Azure DevOps",
  AZEG: "Azure Event Grid",
  AZFR: "Azure Fluid Relay",
  AZMP: "Azure Maps",
  AZMR: "Azure Mixed Reality",
  NUGT: "NuGet",
  msql: "SQL Server"
};
var azureCaskProof = { name: "azure-cask", check: (input) => checkKey(input), seal: sealKey };
function checkKey(input) {
  const { value } = input;
  const signed = value.slice(0, CHECKED);
  if (!checksOf(signed).includes(value.slice(CHECKED, CHECKED + CHECK_LENGTH3))) {
    return { verdict: "mismatch", why: "has the shape, but its Marvin32 checksum is wrong" };
  }
  const signature = value.slice(76, CHECKED);
  const facts = { service: SERVICES[signature] ?? signature, ...createdFact(value), ...nugetFacts(value) };
  const expires = facts["expires"];
  if (typeof expires === "string" && input.now !== void 0 && input.now >= Date.parse(expires)) {
    return { verdict: "expired", why: `its own expiry passed on ${expires}`, facts };
  }
  return { verdict: "confirmed", why: "its Marvin32 checksum is right", facts };
}
function checksOf(signed) {
  const bytes = decodeBase64(signed);
  if (bytes === null) return [];
  const hash = littleEndian32(marvin32(bytes, "Default0"));
  const number = hash.reduce((sum, byte) => sum * 256 + byte, 0);
  return [toDigits(number, BASE62, 0).padEnd(6, "0"), encodeBase64(hash)].map((text) => text.slice(0, CHECK_LENGTH3));
}
function createdFact(value) {
  const year = FIRST_YEAR + fromDigits(value[58], DATE_DIGITS);
  const month = fromDigits(value[59], DATE_DIGITS) + 1;
  return month <= 12 ? { created: `${year}-${String(month).padStart(2, "0")}` } : {};
}
var ENVIRONMENTS = {
  P: "production",
  I: "integration",
  D: "development",
  L: "local"
};
function nugetFacts(value) {
  if (value.slice(76, CHECKED) !== "NUGT" || value.slice(60, 62) !== "N5") return {};
  const [year, month, day, hour, minute] = Array.from(
    value.slice(58, 60) + value.slice(69, 72),
    (digit) => fromDigits(digit, DATE_DIGITS)
  );
  const created = Date.UTC(FIRST_YEAR + year, month, day + 1, hour, minute);
  const expires = created + fromDigits(value.slice(73, 76), BASE62) * 5 * 6e4;
  return {
    created: isoTime(created) ?? "",
    expires: isoTime(expires) ?? "",
    ownerId: fromDigits(value.slice(63, 69), BASE62),
    environment: ENVIRONMENTS[value[62]] ?? value[62],
    keyType: value[72] === "S" ? "short-lived" : value[72] === "L" ? "long-lived" : value[72]
  };
}
function sealKey(shape) {
  return shape + checksOf(shape)[0];
}

// lib/detect/proofs/azure-devops.ts
var CHECK_AT = [22, 8, 7, 2];
var USER = 3770247469;
var APPLICATION = 270137646;
var azureDevopsPatProof = {
  name: "azure-devops-pat",
  check: ({ value }) => {
    const bytes = decodeBase32(value);
    if (bytes === null) return { verdict: "reject", why: "no base32" };
    const kind = [USER, APPLICATION].find(
      (constant) => checkBytes(bytes, constant).every((byte, i) => byte === bytes[CHECK_AT[i]])
    );
    return kind === void 0 ? { verdict: "mismatch", why: "has the shape, but its CRC-32 checksum is wrong" } : {
      verdict: "confirmed",
      why: "its CRC-32 checksum is right",
      facts: { owner: kind === USER ? "user" : "application" }
    };
  },
  seal: (shape) => {
    const bytes = decodeBase32(shape);
    checkBytes(bytes, USER).forEach((byte, i) => bytes[CHECK_AT[i]] = byte);
    return encodeBase32(bytes);
  }
};
function checkBytes(bytes, constant) {
  const rest = bytes.filter((_, index) => !CHECK_AT.includes(index));
  return [...littleEndian32((crc32(rest) ^ constant) >>> 0)];
}

// lib/detect/proofs/azure-identifiable.ts
var MESSAGING = {
  Send0000: "send",
  Listen00: "listen",
  Manage00: "manage",
  System00: "system",
  Unknown0: "unknown"
};
var SERVICES2 = {
  "+ASt": { name: "Azure Storage", seeds: { Default0: "account" } },
  "+ABa": { name: "Azure Batch", seeds: { AbAcct00: "account" } },
  "+AMC": { name: "Azure Machine Learning (classic)", seeds: { Classic0: "web service" } },
  ACDb: {
    name: "Azure Cosmos DB",
    seeds: {
      MastRW00: "read-write",
      MastRO00: "read-only",
      SystRW00: "system read-write",
      SystRO00: "system read-only",
      SysAll00: "system",
      Resour00: "resource",
      Encryp00: "data encryption"
    }
  },
  APIM: {
    name: "Azure API Management",
    seeds: { Tenant00: "direct management", IoTHub00: "subscription", Gatewy00: "gateway", GitKey00: "repository" }
  },
  "+ASb": { name: "Azure Service Bus", seeds: MESSAGING },
  "+AEh": { name: "Azure Event Hubs", seeds: MESSAGING },
  "+ARm": { name: "Azure Relay", seeds: MESSAGING },
  AIoT: {
    name: "Azure IoT",
    seeds: { IoTHub00: "hub", DpsKey00: "device provisioning", Device00: "device" }
  },
  AZEG: { name: "Azure Event Grid", seeds: { SendRecv: "send and receive", Default0: "access" } },
  /** Plus and slash are replaced after the checksum is made, so it fits only keys that have neither. */
  AzCa: { name: "Azure Cache for Redis", seeds: { Access00: "access" }, lenient: true },
  AzSe: { name: "Azure AI Search", seeds: { PAdmin00: "admin", Query000: "query" } },
  /** None of the five keys in trufflehog's tests fits this seed. */
  "+ACR": { name: "Azure Container Registry", seeds: { ACRDflt0: "registry" }, lenient: true },
  AzFu: { name: "Azure Functions", seeds: { Master00: "master", System00: "system", Functi00: "function" } }
};
var SIGNATURE_LENGTH = 4;
var CHECK_LENGTH4 = 6;
var azureIdentifiableProof = {
  name: "azure-identifiable",
  check: ({ value }) => checkKey2(value),
  seal: sealKey2
};
function checkKey2(value) {
  const service = serviceOf(value);
  const bytes = decodeBase64(value) ?? decodeBase64Url(value);
  if (service === void 0 || bytes === null) return { verdict: "shaped", why: "has the shape of an Azure key" };
  const body2 = bytes.subarray(0, -4);
  const seed = Object.keys(service.seeds).find(
    (name) => sameBytes(littleEndian32(marvin32(body2, name)), bytes.subarray(-4))
  );
  if (seed !== void 0) {
    const facts2 = { service: service.name, keyType: service.seeds[seed] };
    return { verdict: "confirmed", why: "its Marvin32 checksum is right", facts: facts2 };
  }
  const facts = { service: service.name };
  return service.lenient === true ? { verdict: "shaped", why: `has the shape and signature of a key of ${service.name}`, facts } : { verdict: "mismatch", why: "has the shape, but its Marvin32 checksum is wrong", facts };
}
function serviceOf(value) {
  const end = withoutPadding(value).length - CHECK_LENGTH4;
  return SERVICES2[value.slice(end - SIGNATURE_LENGTH, end)];
}
function sealKey2(shape) {
  const urlSafe = shape.endsWith("AzFu");
  const decode3 = urlSafe ? decodeBase64Url : decodeBase64;
  const body2 = decode3(shape + "A".repeat(CHECK_LENGTH4)).slice(0, -4);
  const seed = Object.keys(SERVICES2[shape.slice(-SIGNATURE_LENGTH)].seeds)[0];
  const key = concatBytes(body2, littleEndian32(marvin32(body2, seed)));
  if (urlSafe) return `${encodeBase64Url(key)}==`;
  return shape.endsWith("AzCa") ? encodeBase64(key).replace(/\+/g, "P").replace(/\//g, "F") : encodeBase64(key);
}

// lib/detect/proofs/crc32-base62.ts
var CHECK_LENGTH5 = 6;
function checkCrc32Base62(value, lengths) {
  const body2 = value.slice(value.indexOf("_") + 1);
  if (!lengths.includes(body2.length))
    return { verdict: "shaped", why: "has the prefix, in a length without known checksum" };
  const random = body2.slice(0, -CHECK_LENGTH5);
  return crc32Outcome(checkOf2(random) === body2.slice(-CHECK_LENGTH5));
}
function sealCrc32Base62(shape) {
  return shape + checkOf2(shape.slice(shape.indexOf("_") + 1));
}
function checkOf2(random) {
  return toDigits(crc32(latin1Bytes(random)), BASE62, CHECK_LENGTH5);
}

// lib/detect/proofs/body-checksum.ts
var bodyChecksumProof = {
  name: "body-checksum",
  check: ({ value }) => checkCrc32Base62(body(value), [36, 43]),
  seal: (shape) => shape.slice(0, shape.lastIndexOf("_")) + sealCrc32Base62(body(shape))
};
function body(token) {
  return token.slice(token.lastIndexOf("_"));
}

// lib/detect/generic/no-value.ts
var part5;
var load5 = () => part5 ??= require("./hook-literal.cjs");
var isNextPair = (...args) => load5().isNextPair(...args);

// lib/detect/placeholder/command.ts
var FETCHERS = /\b(?:security[ \t]+find-(?:generic|internet)-password|secret-tool[ \t]+lookup|keyring[ \t]+get|vault[ \t]+(?:kv[ \t]+get|read)|bao[ \t]+(?:kv[ \t]+get|read)|op[ \t]+(?:read|item[ \t]+get|get)|bw[ \t]+get|bws[ \t]+secret|lpass[ \t]+show|pass[ \t]+(?:show[ \t])?|gopass[ \t]|gh[ \t]+auth[ \t]+token|doppler[ \t]+secrets|infisical[ \t]+secrets|chamber[ \t]+read|credstash[ \t]+get|sops[ \t]|ansible-vault[ \t]|age[ \t]+-d|gpg[ \t]|cat[ \t]|openssl[ \t]+rand|uuidgen|pwgen|head[ \t]|mktemp)/;
var CLOUD_FETCHERS = [
  [/\baws[ \t]/, /get-(?:secret-value|parameter|login-password|authorization-token)/],
  [/\bgcloud[ \t]/, /print-(?:access|identity)-token|versions[ \t]+access/],
  [/\baz[ \t]/, /secret[ \t]+show|get-access-token/],
  [/\bkubectl[ \t]/, /\bget\b/]
];
var BARE_FETCHER = /^(?:security find-(?:generic|internet)-password|secret-tool lookup|(?:vault|bao) (?:kv get|read)|aws secretsmanager get-secret-value|op read)\b/;
var PRINTS = /^[ \t]*(?:echo|printf)[ \t]+(?:-\w+[ \t]+)*(?:["']?%s(?:\\n)?["']?[ \t]+)?["']?([^\s"'|)]*)/;
function fetchedAtRunTime(value) {
  const command = substitutedCommand(value);
  if (command === null) return BARE_FETCHER.test(value.replace(/^["']/, "")) ? "a command that fetches it" : null;
  const printed = PRINTS.exec(command);
  if (printed !== null && !/^(?:\$|$)/.test(printed[1] ?? "")) return null;
  return FETCHERS.test(command) || command.split("\n").some(fetchesFromCloud) ? "fetched at run time" : "the output of a command";
}
function fetchesFromCloud(line) {
  return CLOUD_FETCHERS.some(([program, verb]) => {
    const at = line.search(program);
    return at !== -1 && verb.test(line.slice(at));
  });
}
function substitutedCommand(value) {
  const bare2 = value.replace(/^["']/, "");
  if (bare2.startsWith("$(")) return bare2.slice(2).replace(/\)["']?$/, "");
  const ticks = /^`([^`]*)`?$/.exec(bare2);
  return ticks?.[1] ?? null;
}

// lib/detect/placeholder/byte-count.ts
var MOSTLY = 0.6;
var SHORTEST2 = 16;
function countsInBytes(value) {
  const digits = value.startsWith("0x") ? value.slice(2) : value;
  if (digits.length < SHORTEST2 || !/^[0-9a-f]+$/i.test(digits)) return false;
  let steps = 0;
  for (let at = 2; at + 2 <= digits.length; at += 2) {
    const step = Math.abs(byteAt(digits, at) - byteAt(digits, at - 2));
    if (step === 1 || step === 17) steps++;
  }
  return 2 * steps > digits.length * MOSTLY;
}
function byteAt(digits, at) {
  return Number.parseInt(digits.slice(at, at + 2), 16);
}

// lib/detect/placeholder/words.ts
var STAND_INS = new Set(
  "null nil none undefined nan true false yes no on off empty blank todo tbd fixme na unset unused disabled enabled string str text int integer number boolean bool object array any void bytes required optional default auto hidden masked redacted removed omitted scrubbed sanitized filtered censored confidential snip invalid unknown foo bar baz qux foobar foobarbaz quux lorem ipsum example sample demo dummy fake mock placeholder changeme change_me changeit replaceme fixture stub correcthorsebatterystaple".split(" ")
);
var PARTS = new Set(
  "a an the my your our his their some any this that its is in on at of for to from with and or here there goes new old real actual current valid invalid wrong correct bad good really test testing tests dev local prod production staging first second one two three another other same different own dedicated personal long very super strong secure top random generated unique default initial temporary temp tmp plain clear raw custom full only please insert enter put add paste replace change set get use update copy fill provide specify api app access auth oauth bearer client account admin root user username login service server site web db database machine host proxy master main private public shared secret secrets secretly token tokens key keys pass passwd password passwords passphrase pwd credential credentials cred creds value values string code id name hash data text signing signature encryption session jwt webhook deploy deployment publish registry repo repository project package upload release bot ci github gitlab pypi testpypi npm aws azure google gcp slack stripe openai docker me us it not so be must should will can do does dont no yes fake dummy sample example mock placeholder foo bar read write some thing something anything nothing whatever redacted removed hidden base64 encoded sha md5 uuid hex".split(" ")
);
var MARKS = /^(?:your|my|new|the|some|here|something|example|sample|dummy|fake|mock|placeholder|test|changeme|insert|enter|replace|change|secrets?|tokens?|keys?|pass(?:wd|words?|phrase)?|pwd|credentials?|creds?|value|string)$/;
var NAMES_A_VARIABLE = /^[A-Z]{2,24}(?:_[A-Z]{2,24}){0,5}_(?:PASSWORD|PASSWD|PWD|SECRET|TOKEN|KEY)$/;
var MADE_OF_WORDS = "made of sample words";
function standInWords(value) {
  const lower = value.toLowerCase();
  if (STAND_INS.has(lower.replace(/[\s_-]+/g, "")) || STAND_INS.has(lower)) return "a stand-in word";
  if (/^your(?:[^a-z]|$)|^<|^\[?insert[ _-]|^replace[ _-]/i.test(value) || /^(?:AUTO_?)?REPLACE[A-Z_]*$/.test(value))
    return "says what to put there";
  if (NAMES_A_VARIABLE.test(value)) return "the name of what belongs there";
  if (/^insecure[a-z _-]*$/i.test(value)) return "says that it is not secure";
  const words = wordsOf(value);
  if (words.length === 0) return null;
  return words.every((word) => PARTS.has(word)) && words.some((word) => MARKS.test(word)) ? MADE_OF_WORDS : null;
}
function repeatsName(value, name) {
  if (name === void 0) return null;
  const flat = letters(value);
  const own = letters(name);
  if (flat.length < 3 || flat.length < value.length * 0.7) return null;
  return flat === own || own.endsWith(flat) || own.length >= 5 && flat.endsWith(own) && flat.length <= own.length + 8 ? "repeats its name" : null;
}
var GLUED_LIMIT = 48;
function wordsOf(value) {
  if (!/^[A-Za-z][A-Za-z0-9 _.,!?/-]*$/.test(value)) return [];
  const words = value.replace(/([a-z])([A-Z])/g, "$1 $2").replace(/(?<=[A-Za-z])\d{1,2}(?![A-Za-z0-9])/g, "").toLowerCase().split(/[^a-z0-9]+/).filter((word) => word.length > 0).flatMap((word) => PARTS.has(word) ? [word] : unglue(word) ?? [word]);
  return words.length < 2 && /\d/.test(value) ? [] : words;
}
function unglue(word) {
  if (word.length > GLUED_LIMIT) return null;
  const lastWord2 = [""];
  for (let end = 2; end <= word.length; end++) {
    for (let start = 0; start <= end - 2; start++) {
      if (lastWord2[start] === void 0 || !PARTS.has(word.slice(start, end))) continue;
      lastWord2[end] = word.slice(start, end);
      break;
    }
  }
  const parts = [];
  for (let end = word.length; end > 0; end -= parts.at(-1).length) {
    const part8 = lastWord2[end];
    if (part8 === void 0) return null;
    parts.push(part8);
  }
  return parts;
}
function letters(text) {
  return text.toLowerCase().replace(/[^a-z0-9]/g, "");
}

// lib/detect/placeholder/reason.ts
function placeholderReason(value, context) {
  const bare2 = value.trim();
  if (bare2 === "") return "empty";
  if (bare2 === "__token__") return "the user name of a token login";
  if (/^[\u0080-\uffff]+$/.test(bare2)) return "a word of another script";
  return referenceOf(bare2) ?? fetchedAtRunTime(bare2) ?? maskOf(bare2, "") ?? blanked(bare2) ?? standInWords(bare2) ?? repeatsName(bare2, context.name);
}
function blanked(value) {
  if (/^[xX*._#?-]+$/.test(value) || /x{4}|X{4}|.{5}(?:x{3}|X{3})$/.test(value)) return "masked";
  if (madeOfRuns(value) || countsInBytes(value)) return "a sequence";
  return value.length >= 3 && /^(.)\1+$/.test(value) ? "one character repeated" : null;
}

// lib/detect/proofs/password-quality.ts
var TRIVIAL = new Set(
  "password pass passwd passwort pwd pw secret test tests testing tester guest root admin administrator user username demo default letmein qwerty welcome abc123 secret123 test123 admin123 password1 password123 pass123 passw0rd p@ssw0rd p@ssword pass1234 mypassword mypass mypwd yourpassword thepassword dbpassword dbpass postgres postgresql mysql mariadb redis mongo mongodb rabbitmq rabbit sa oracle tiger docker vagrant minio minioadmin token apikey foo bar baz foobar hello world abcd abcdef asdf 0000 1234 12345 123456 1234567 12345678 123456789".split(" ")
);
function isWellKnown(password) {
  return TRIVIAL.has(password.toLowerCase());
}
var SAMPLE_USERS = /^(?:user(?:name|id)?|usr|[a-z]|me|name|login|foo|bar|joe|john|jane|alice|bob|jdoe|example|(?:my|your|some|the|a)?_?user(?:name)?|db_?user(?:name)?|<.*>|\{.*\})\d?$/i;
var SAMPLE_HOST = /(?:^|\.)(?:example|invalid|test)(?:\.(?:com|org|net|edu|co\.uk))?$|^(?:(?:my|your|some|the|db|remote)?[-_.]?(?:host(?:name)?|server(?:name)?|domain|site|company|registry|repo|fakeurl|proxy|endpoint|url|address)\d?|foo|bar|baz|foobar|xyz|abc|[a-z])(?:\.(?:com|org|net|io|local|tld|name))?$/i;
var LOOPBACK = /^(?:localhost|127(?:\.\d{1,3}){3}|0\.0\.0\.0|\[?::1\]?|host\.docker\.internal|.*\.localhost)$/i;
var SYNTAX = /^(?:pass|passwd|pwd|pw|secret|token|apikey|pass(?:word|phrase)?[-_]?here|(?:the|your|some|api|db|my)[-_]?pass(?:word|wd)?|foo|bar|baz|foobar|xyz|abc|x+|.{0,12}\*\*.{0,12})$/i;
var OF_TESTS = /^test[-_]?pass(?:word)?$/i;
var SHORTEST3 = 6;
var GLUED = /^[a-z]{4,12}$/i;
function judgePassword({ password, user = "", host = "" }) {
  if (SAMPLE_HOST.test(host)) return { verdict: "placeholder", why: "for a host name that stands for any" };
  if (password.length < 3 || /^[^\p{L}\p{N}]+$/u.test(password)) return { verdict: "placeholder", why: "no password" };
  const local = LOOPBACK.test(host);
  if (OF_TESTS.test(password) && (local || !host.includes(".") || isSampleUser(user)))
    return { verdict: "placeholder", why: "a sample for tests" };
  if (SYNTAX.test(password) || password === "password" && /\.[a-z]/i.test(host))
    return { verdict: "placeholder", why: "a sample of the syntax" };
  const repeatsUser = password.toLowerCase() === user.toLowerCase();
  if (isWellKnown(password) || repeatsUser && /^\w/.test(user)) return wellKnown(isSampleUser(user));
  const reason = placeholderReason(password, { name: void 0 });
  if (reason !== null) {
    const isTyped = reason === MADE_OF_WORDS && (GLUED.test(password) || /^[a-z]+(?:_[a-z]+)?$/.test(password));
    return isTyped ? wellKnown(isSampleUser(user)) : { verdict: "placeholder", why: reason };
  }
  if (nameEachOther(user, password)) return wellKnown(local || !host.includes("."));
  if (isSampleUser(user) && isSampleWithSigns(password))
    return { verdict: "placeholder", why: "a sample word with signs" };
  if (local) return { verdict: "generic", why: "a password for this machine" };
  if (password.length < SHORTEST3 || isWord(password) || isWellKnown(plain(password)))
    return { verdict: "generic", why: "a short or plain password" };
  return { verdict: "shaped", why: "a password for a named host" };
}
function isSampleUser(user) {
  return SAMPLE_USERS.test(user.replace(/^\[/, ""));
}
function wellKnown(isSample) {
  return isSample ? { verdict: "placeholder", why: "a sample or a well-known default" } : { verdict: "generic", why: "a well-known default password", severity: "note" };
}
var LETTER_OF = { 0: "o", 1: "i", 3: "e", 4: "a", 5: "s", "@": "a", $: "s" };
function plain(password) {
  const letters2 = password.toLowerCase().replace(/\d{1,2}$/, "").replace(/[01345@$]/g, (sign) => LETTER_OF[sign] ?? "");
  return letters2.replace(/[^a-z0-9]/g, "");
}
var SAYS_USER = /user(?:name)?|login/i;
var SAYS_PASSWORD = /pass(?:w(?:or)?d|phrase)?|pwd|secret/i;
function bare(password) {
  return password.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
}
function isSampleWithSigns(password) {
  const letters2 = bare(password);
  return /^[a-z]+$/.test(letters2) && (isWellKnown(letters2) || /(?<![a-z])passw(?:or)?d(?![a-z])/i.test(password));
}
function nameEachOther(user, password) {
  const rest = user.replace(SAYS_USER, "").toLowerCase();
  const twin = password.replace(SAYS_PASSWORD, "").toLowerCase();
  return rest === twin && rest !== user.toLowerCase() && twin !== password.toLowerCase() && /^[a-z@._-]*$/.test(rest);
}
function isWord(password) {
  return password.length < 16 && /^[A-Z]?[a-z]+(?: [a-z]+)?$|^[A-Z]+$/.test(password);
}

// lib/detect/proofs/connection-string.ts
var REACH2 = 400;
var NAME_REACH = 56;
var SERVER = /(?:^|[;"'`\s{(])(?:server|data source|host(?:name)?|hostaddr|addr(?:ess)?|network address|endpoint|account ?endpoint)\s{0,3}=\s{0,3}(?:tcp:)?([^;"'`\s,\\]{1,253})/i;
var USER2 = /(?:^|[;"'`\s{(])(?:user ?id|uid|user(?: ?name)?)\s{0,3}=\s{0,3}([^;"'`\s]{1,128})/i;
var DATABASE = /(?:^|[;"'`\s{(])(?:initial catalog|database|dbname|db)\s{0,3}=\s{0,3}([^;"'`\s]{0,128})/i;
var ESCAPED_BLANK = /\\(?= )/g;
var NO_VALUE = /^(?:nil|null|none|undefined|nothing)\W*$/i;
var BEFORE_SIGN = /^\s{1,3}=\s/;
var ARGUMENT = /^[A-Za-z_][A-Za-z_.]*(?:\)\W*|(?<=pass(?:word)?|pwd|secret),)$/i;
var BEHIND_COMMA = /,\s{0,40}(?:password|pwd)\s?=\s?$/i;
var connectionStringProof = {
  name: "connection-string",
  reach: REACH2,
  check({ value, text, start, end }) {
    const line = lineAround(text, start, end);
    const host = SERVER.exec(line)?.[1];
    const user = USER2.exec(line)?.[1];
    const database = DATABASE.exec(line)?.[1];
    if (host === void 0 && (user === void 0 || database === void 0)) {
      return { verdict: "reject", why: "stands in no connection string" };
    }
    if (NO_VALUE.test(value)) return { verdict: "reject", why: "a parameter without a value" };
    if (isNextPair({ text, start, value }) || BEFORE_SIGN.test(text.slice(end, end + 5))) {
      return { verdict: "reject", why: "the next key" };
    }
    if (ARGUMENT.test(value) && BEHIND_COMMA.test(text.slice(Math.max(0, start - NAME_REACH), start))) {
      return { verdict: "reject", why: "an argument of a call" };
    }
    const password = value.replace(ESCAPED_BLANK, "");
    const facts = {
      ...user === void 0 ? {} : { user },
      ...host === void 0 ? {} : { host: bareHost(host) },
      ...database === void 0 || database === "" ? {} : { database }
    };
    return { ...judgePassword({ password, user, host: bareHost(host ?? "") }), facts, normalised: password };
  }
};
function lineAround(text, start, end) {
  const before = text.slice(Math.max(0, start - REACH2), start);
  const after = text.slice(end, end + REACH2);
  return before.slice(before.lastIndexOf("\n") + 1) + after.split("\n", 1)[0];
}
function bareHost(host) {
  return host.split(/[,:\\]/, 1)[0].replace(/^\.$|^\(local\)$/i, "localhost");
}

// lib/detect/proofs/crates.ts
var PREFIX = "cio_tp_";
var ALPHABET3 = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
var cratesTrustedPublishingProof = {
  name: "crates-trusted-publishing",
  check: ({ value }) => checkOf3(value.slice(PREFIX.length, -1)) === value.at(-1) ? { verdict: "confirmed", why: "its check character is right", facts: { origin: "trusted publishing" } } : { verdict: "mismatch", why: "has the shape, but its check character is wrong" },
  seal: (shape) => shape + checkOf3(shape.slice(PREFIX.length))
};
function checkOf3(random) {
  return ALPHABET3[latin1Bytes(random).reduce((sum, byte) => sum ^ byte, 0) % ALPHABET3.length];
}

// lib/detect/keys/armor.ts
var KEY_LINE = /[A-Za-z0-9+/]{32}/;
var BEGIN = /^-----BEGIN(?: |\+|%20)((?:[A-Z0-9 +]|%20){1,80}?)-----/;
var LEGACY_HEADERS = /Proc-Type:\s*4,\s*ENCRYPTED|DEK-Info:\s*[\w-]+(?:,[0-9A-Fa-f]+)?/g;
var HEADER_NAME = /^[A-Za-z][A-Za-z0-9-]{2,30}$/;
var CUT = /\.{3}|\u2026|\u00e2\u0080\u00a6|\*{3}|x{8}|X{8}|[<[{]|REDACTED|redacted/;
function readArmor(block) {
  const begin = BEGIN.exec(block);
  if (begin === null) return null;
  const end = block.lastIndexOf("-----END");
  const inner = undoEscapes(block.slice(begin[0].length, end < begin[0].length ? void 0 : end));
  const label = begin[1].replace(/%20|\+/g, " ");
  const body2 = inner.replace(LEGACY_HEADERS, "\n").split("\n").map(withoutHeader).join("\n");
  return {
    label,
    bodies: bodiesOf(body2),
    encrypted: label.includes("ENCRYPTED") || /Proc-Type:\s*4,\s*ENCRYPTED/.test(inner),
    cut: CUT.test(body2),
    hasWordsOnly: !KEY_LINE.test(body2)
  };
}
function withoutHeader(line) {
  for (let colon = line.indexOf(": "); colon !== -1; colon = line.indexOf(": ", colon + 1)) {
    let start = colon;
    while (colon - start <= LONGEST_NAME2 && /[A-Za-z0-9-]/.test(line[start - 1] ?? "")) start--;
    if (HEADER_NAME.test(line.slice(start, colon))) return line.slice(0, start);
  }
  return line;
}
var LONGEST_NAME2 = 31;
function armored(label, body2) {
  return `-----BEGIN ${label}-----
${(body2.match(/.{1,64}/g) ?? []).join("\n")}
-----END ${label}-----
`;
}
var ESCAPED = { "2b": "+", "2f": "/", "3d": "=" };
function undoEscapes(text) {
  return text.replace(/(?<!\\)\\+(?:u00|x)(0a|0d|20|2b|2f|3d)/gi, (_, code) => ESCAPED[code.toLowerCase()] ?? "\n").replace(/%(0a|0d|20|2b|2f|3d)/gi, (_, code) => ESCAPED[code.toLowerCase()] ?? "\n").replace(/&#(?:10|13|x0?[ad]);|<br ?\/?>/gi, "\n").replace(/(?<!\\)\\+[nrt]/g, "\n").replace(/\\+/g, "");
}
var SHORTEST_LINE = 16;
function bodiesOf(text) {
  const runs = withoutDiffMarks((text.match(/[A-Za-z0-9+/=]+/g) ?? []).filter(isData));
  const all = padded(runs);
  const long = padded(longLines(runs));
  return all === long ? [all] : [all, long];
}
function longLines(runs) {
  const counts = /* @__PURE__ */ new Map();
  for (const run of runs) counts.set(run, (counts.get(run) ?? 0) + 1);
  const once = runs.filter((run) => run.length >= SHORTEST_LINE || counts.get(run) === 1);
  return once.filter((run, index) => run.length >= SHORTEST_LINE || index === once.length - 1);
}
function isData(run) {
  return !/^[+/]{1,3}$|^=[A-Za-z0-9+/]{4}$/.test(run);
}
function withoutDiffMarks(runs) {
  return runs.length > 1 && runs.every((run) => run.startsWith("+")) ? runs.map((run) => run.slice(1)) : runs;
}
function padded(runs) {
  const body2 = runs.join("").replace(/=+/g, "");
  return body2 + "=".repeat((4 - body2.length % 4) % 4);
}

// lib/detect/keys/der.ts
function framesPrivateKey(bytes) {
  if (bytes[0] !== 48) return false;
  const long = bytes[1] & 128 ? bytes[1] & 127 : 0;
  if (long > 3) return false;
  const content = 2 + long;
  const length = long === 0 ? bytes[1] : bytes.subarray(2, content).reduce((sum, byte) => sum * 256 + byte, 0);
  return content + length === bytes.length && bytes[content] === 2 && bytes[content + 1] === 1;
}

// lib/detect/keys/facts.ts
function keyFacts(key) {
  return { type: key.type, ...key.bits === void 0 ? {} : { bits: key.bits } };
}

// lib/detect/proofs/private-key.ts
var SHORTEST_BODY = 64;
var privateKeyProof = {
  name: "private-key",
  check: ({ value, platform, text, end }) => {
    const judged = judgePem(value, platform);
    return judged.verdict === "mismatch" && goesOnElsewhere(value, text.slice(end, end + AHEAD)) ? { ...judged, verdict: "placeholder", why: "the key is cut" } : judged;
  },
  seal: (shape) => armored("PRIVATE KEY", encodeBase64(ed25519Pkcs8(shape))).trimEnd()
};
var AHEAD = 24;
function goesOnElsewhere(block, behind) {
  return !block.includes("-----END") && /^[\s#/(<[]*(?:etc|and so on|snip|truncated)?[ ]?(?:\.{3}|\u2026|\u00e2\u0080\u00a6)/.test(behind);
}
function judgePem(block, platform) {
  const armor = readArmor(block);
  if (armor === null) return { verdict: "reject", why: "has no label" };
  const shown = { publicPrefix: block.slice(0, block.indexOf("-----", 10) + 5), settled: true };
  for (const body2 of armor.bodies.filter(isWhole)) {
    const reading = readClear(armor.label, body2, platform);
    if (reading.kind === "key") return { ...shown, ...confirmed(reading, body2) };
    if (reading.kind === "encrypted") return { ...shown, ...encrypted(body2) };
  }
  return { ...shown, ...unread(armor, platform), normalised: armor.bodies[0] };
}
function cutOff(armor) {
  if (armor.cut) return { verdict: "placeholder", why: "the key is cut or blanked out" };
  if (armor.hasWordsOnly) return { verdict: "placeholder", why: "words between two lines about a key" };
  if (!armor.bodies.some((body2) => isWhole(body2) && !(armor.label.startsWith("RSA") && body2.length < SHORTEST_RSA))) {
    return { verdict: "placeholder", why: "too short for a private key" };
  }
  return armor.bodies.every((body2) => new Set(body2).size < FEWEST_CHARACTERS) ? { verdict: "placeholder", why: "too few different characters" } : null;
}
var SHORTEST_RSA = 400;
var FEWEST_CHARACTERS = 20;
function isWhole(body2) {
  return body2.length >= SHORTEST_BODY;
}
function readClear(label, body2, platform) {
  return platform.readPem(armored(label.replace("ENCRYPTED ", ""), body2));
}
function confirmed(key, body2) {
  return {
    verdict: "confirmed",
    why: `reads as a private key without a passphrase`,
    facts: keyFacts(key),
    normalised: body2
  };
}
function encrypted(body2) {
  return { verdict: "encrypted", why: "protected by a passphrase", normalised: body2 };
}
function unread(armor, platform) {
  const cut = cutOff(armor);
  if (armor.encrypted && cut === null) return encrypted(armor.bodies[0]);
  if (cut !== null) return cut;
  if (readClear(armor.label, armor.bodies[0], platform).kind === "unsupported") {
    return { verdict: "shaped", why: "has the shape of a private key; no parser here to read it" };
  }
  if (armor.bodies.some((body2) => framesPrivateKey(decodeBase64(body2) ?? new Uint8Array()))) {
    return { verdict: "shaped", why: "framed like a private key, of a kind that could not be read" };
  }
  return { verdict: "mismatch", why: "looks like a private key but does not parse as one" };
}
function ed25519Pkcs8(shape) {
  const head = [48, 46, 2, 1, 0, 48, 5, 6, 3, 43, 101, 112, 4, 34, 4, 32];
  return Uint8Array.from([...head, ...latin1Bytes(shape).subarray(0, 32)]);
}

// lib/detect/proofs/der-key.ts
var LABELS = ["PRIVATE KEY", "RSA PRIVATE KEY", "EC PRIVATE KEY"];
var derKeyProof = {
  name: "der-key",
  check({ value, platform }) {
    const bytes = decodeBase64(withoutPadding(value));
    if (bytes === null || !framesPrivateKey(bytes)) return { verdict: "reject", why: "not framed like a private key" };
    for (const label of LABELS) {
      const reading = platform.readPem(armored(label, value));
      if (reading.kind === "unsupported") {
        return { verdict: "shaped", why: "begins like a private key; no parser here to read it", settled: true };
      }
      if (reading.kind !== "key") continue;
      const facts = keyFacts(reading);
      return { verdict: "confirmed", why: "reads as a private key", facts, normalised: value };
    }
    return { verdict: "reject", why: "does not read as a private key" };
  },
  seal: (shape) => encodeBase64(ed25519Pkcs8(shape))
};

// lib/detect/proofs/discord.ts
var EPOCH = 14200704e5;
var discordProof = {
  name: "discord",
  check({ value, now }) {
    const id = latin1Text(decodeBase64Url(value.slice(0, value.indexOf("."))) ?? new Uint8Array());
    if (!/^\d{15,20}$/.test(id)) return { verdict: "reject", why: "does not begin with a Discord id" };
    const created = EPOCH + Number(BigInt(id) >> 22n);
    if (now !== void 0 && created > now) return { verdict: "mismatch", why: "its id is from the future" };
    const time = isoTime(created);
    const facts = { bot: id, ...time === void 0 ? {} : { created: time } };
    return { verdict: "shaped", why: "begins with the id of a Discord bot", facts };
  },
  seal: (shape) => encodeBase64Url(latin1Bytes(`10${shape.slice(0, 16)}`)) + shape.slice(16)
};

// lib/detect/proofs/elastic.ts
var CHECK_LENGTH6 = 8;
var elasticCloudProof = {
  name: "elastic-cloud",
  check: ({ value }) => {
    const bytes = decodeBase64(value.slice(value.lastIndexOf("_") + 1));
    if (bytes === null) return crc32Outcome(false);
    const credential = bytes.subarray(0, -CHECK_LENGTH6);
    return crc32Outcome(sameBytes(bytes.subarray(-CHECK_LENGTH6), checkOf4(credential)));
  },
  seal: (shape) => {
    const start = shape.lastIndexOf("_") + 1;
    const credential = latin1Bytes(encodeBase64(latin1Bytes(shape.slice(start))));
    return shape.slice(0, start) + encodeBase64(concatBytes(credential, checkOf4(credential)));
  }
};
function checkOf4(credential) {
  return concatBytes(bigEndian32(0), bigEndian32(crc32(credential)));
}

// lib/detect/keys/openpgp-packets.ts
function readPackets(bytes) {
  const packets = [];
  let at = 0;
  while (at < bytes.length) {
    const head = bytes[at];
    if (head < 128) return null;
    const read = head & 64 ? readNewBody(bytes, at + 1) : readOldBody(bytes, at);
    if (read === null || read.end > bytes.length) return null;
    packets.push({ tag: head & 64 ? head & 63 : head >> 2 & 15, body: read.body });
    at = read.end;
  }
  return packets;
}
function readOldBody(bytes, at) {
  const type = bytes[at] & 3;
  if (type === 3) return { body: bytes.subarray(at + 1), end: bytes.length };
  const size = 1 << type;
  const length = numberOf(bytes, at + 1, size);
  return length === null ? null : slice(bytes, at + 1 + size, length);
}
function readNewBody(bytes, start) {
  const parts = [];
  let at = start;
  for (; ; ) {
    const first = bytes[at];
    if (first === void 0) return null;
    const partial = first >= 224 && first < 255;
    const size = first < 192 || partial ? 1 : first < 224 ? 2 : 5;
    const length = partial ? 2 ** (first & 31) : definiteLength(bytes, at, first);
    const part8 = length === null ? null : slice(bytes, at + size, length);
    if (part8 === null) return null;
    parts.push(part8.body);
    at = part8.end;
    if (!partial) return { body: parts.length === 1 ? part8.body : concatBytes(...parts), end: at };
  }
}
function definiteLength(bytes, at, first) {
  if (first < 192) return first;
  if (first < 224) return at + 1 < bytes.length ? (first - 192) * 256 + bytes[at + 1] + 192 : null;
  return numberOf(bytes, at + 1, 4);
}
function numberOf(bytes, at, size) {
  if (at + size > bytes.length) return null;
  return bytes.subarray(at, at + size).reduce((sum, byte) => sum * 256 + byte, 0);
}
function slice(bytes, start, length) {
  return start + length > bytes.length ? null : { body: bytes.subarray(start, start + length), end: start + length };
}

// lib/detect/keys/openpgp-secret-key.ts
var ALGORITHMS = {
  1: ["rsa", ["m", "m"], 4],
  2: ["rsa", ["m", "m"], 4],
  3: ["rsa", ["m", "m"], 4],
  16: ["elgamal", ["m", "m", "m"], 1],
  17: ["dsa", ["m", "m", "m", "m"], 1],
  18: ["ecdh", ["o", "m", "o"], 1],
  19: ["ecdsa", ["o", "m"], 1],
  22: ["eddsa", ["o", "m"], 1],
  25: ["x25519", [32], 32],
  26: ["x448", [56], 56],
  27: ["ed25519", [32], 32],
  28: ["ed448", [57], 57]
};
var GNU_STUB = 101;
function isKnownAlgorithm(body2) {
  return ALGORITHMS[body2[5] ?? -1] !== void 0;
}
function readSecretKey(body2) {
  const version = body2[0] ?? 0;
  const algorithm = ALGORITHMS[body2[5] ?? -1];
  if (version < 4 || version > 6 || algorithm === void 0) return null;
  const [type, fields, secrets] = algorithm;
  const start = version === 4 ? 6 : 10;
  const end = fields.reduce((at, field) => fieldEnd(body2, at, field), start);
  const usage = body2[end];
  if (usage === void 0) return null;
  const bits = fields[0] === "m" ? body2[start] * 256 + body2[start + 1] : void 0;
  const key = { type, ...bits === void 0 ? {} : { bits } };
  if (usage !== 0) return { ...key, protection: isStub(body2, end) ? "stub" : "passphrase" };
  return version !== 4 || checksumHolds(body2, end + 1, secrets) ? { ...key, protection: "none" } : null;
}
function fieldEnd(body2, at, field) {
  if (typeof field === "number") return at + field;
  if (field === "o") return at + 1 + (body2[at] ?? body2.length);
  return at + 2 + (((body2[at] ?? 0) << 8) + (body2[at + 1] ?? 0) + 7 >> 3);
}
function isStub(body2, usageAt) {
  return body2[usageAt + 2] === GNU_STUB;
}
function checksumHolds(body2, start, secrets) {
  let end = start;
  if (secrets >= 32) end += secrets;
  else for (let i = 0; i < secrets; i++) end = fieldEnd(body2, end, "m");
  if (end + 2 !== body2.length) return false;
  const sum = body2.subarray(start, end).reduce((total, byte) => total + byte, 0) & 65535;
  return sum === body2[end] * 256 + body2[end + 1];
}

// lib/detect/keys/openpgp.ts
var SECRET_KEY = 5;
var SECRET_SUBKEY = 7;
var USER_ID = 13;
function readOpenPgpKeys(bytes) {
  const packets = readPackets(bytes);
  if (packets === null) return null;
  const secrets = packets.filter(({ tag }) => tag === SECRET_KEY || tag === SECRET_SUBKEY);
  const keys = secrets.filter(({ body: body2 }) => isKnownAlgorithm(body2)).map(({ body: body2 }) => readSecretKey(body2));
  if (keys.length === 0 || keys.includes(null)) return null;
  const owner = packets.find(({ tag }) => tag === USER_ID);
  return { keys, ...owner === void 0 ? {} : { owner: latin1Text(owner.body) } };
}

// lib/detect/proofs/pgp.ts
var pgpProof = {
  name: "pgp",
  check({ value }) {
    const armor = readArmor(value);
    if (armor === null) return { verdict: "reject", why: "has no label" };
    for (const body2 of armor.bodies) {
      const keys = readOpenPgpKeys(decodeBase64(body2) ?? new Uint8Array());
      if (keys !== null) return { ...judgeKeys(keys), normalised: body2, publicPrefix: PREFIX2 };
    }
    const unread2 = { verdict: "mismatch", why: "looks like an OpenPGP key but does not parse as one" };
    return { ...cutOff(armor) ?? unread2, normalised: armor.bodies[0], publicPrefix: PREFIX2, settled: true };
  },
  seal: (shape) => armored("PGP PRIVATE KEY BLOCK", encodeBase64(clearEddsa(latin1Bytes(shape)))).trimEnd()
};
var PREFIX2 = "-----BEGIN PGP PRIVATE KEY BLOCK-----";
function judgeKeys({ keys, owner }) {
  const shown = keys.find((key) => key.protection === "none") ?? keys[0];
  const facts = { ...keyFacts(shown), ...owner === void 0 ? {} : { owner } };
  if (shown.protection === "none") {
    return { verdict: "confirmed", why: "holds secret key packets without a passphrase", facts };
  }
  if (keys.every((key) => key.protection === "stub")) {
    return { verdict: "placeholder", why: "holds only stubs: the secret parts are elsewhere", facts };
  }
  return { verdict: "encrypted", why: "protected by a passphrase", facts };
}
function clearEddsa(made) {
  const oid = [9, 43, 6, 1, 4, 1, 218, 71, 15, 1];
  const point = [1, 7, 64, ...made.subarray(0, 32)];
  const secret = [0, 255, ...made.subarray(0, 32)];
  const sum = secret.reduce((total, byte) => total + byte, 0) & 65535;
  const body2 = Uint8Array.from([4, 96, 0, 0, 0, 22, ...oid, ...point, 0, ...secret, sum >> 8, sum & 255]);
  return concatBytes(Uint8Array.of(197, body2.length), body2);
}

// lib/detect/codecs/ssh-wire.ts
var SshReader = class {
  #bytes;
  #at;
  constructor(bytes, start = 0) {
    this.#bytes = bytes;
    this.#at = start;
  }
  /** Bytes not yet read. */
  get left() {
    return this.#bytes.length - this.#at;
  }
  /** An unsigned 32-bit number, or null past the end. */
  uint32() {
    if (this.left < 4) return null;
    const [a, b, c, d] = this.#bytes.subarray(this.#at, this.#at + 4);
    this.#at += 4;
    return (a << 24 | b << 16 | c << 8 | d) >>> 0;
  }
  /** A string or multi-precision integer, or null where it does not fit. */
  string() {
    const length = this.uint32();
    if (length === null || length > this.left) return null;
    this.#at += length;
    return this.#bytes.subarray(this.#at - length, this.#at);
  }
};
function sshString(bytes) {
  return concatBytes(bigEndian32(bytes.length), bytes);
}
function sshStrings(bytes) {
  const reader = new SshReader(bytes);
  const strings = [];
  while (reader.left > 0) {
    const string = reader.string();
    if (string === null) return null;
    strings.push(string);
  }
  return strings;
}
function bitLength(bytes) {
  const first = bytes.findIndex((byte) => byte !== 0);
  return first === -1 ? 0 : (bytes.length - first) * 8 - Math.clz32(bytes[first]) + 24;
}

// lib/detect/keys/openssh.ts
var MAGIC = latin1Bytes("openssh-key-v1\0");
function readOpenSshKey(bytes) {
  if (!sameBytes(bytes.subarray(0, MAGIC.length), MAGIC)) return null;
  const reader = new SshReader(bytes, MAGIC.length);
  const cipher = reader.string();
  const kdf = reader.string();
  const options = reader.string();
  const count = reader.uint32();
  const publicKey = reader.string();
  const secret = reader.string();
  if (cipher === null || kdf === null || options === null || count !== 1) return null;
  if (publicKey === null || secret === null) return null;
  const key = describePublicKey(publicKey);
  if (key === null) return null;
  if (latin1Text(cipher) !== "none") return secret.length > 0 ? { ...key, encrypted: true } : null;
  return opensClear(secret, publicKey) ? { ...key, encrypted: false } : null;
}
function describePublicKey(blob) {
  const reader = new SshReader(blob);
  const name = reader.string();
  const first = reader.string();
  if (name === null || first === null) return null;
  const ssh = latin1Text(name);
  const hardware = ssh.startsWith("sk-");
  if (ssh === "ssh-rsa") return { type: "rsa", bits: bitLength(reader.string() ?? new Uint8Array()), hardware };
  if (ssh === "ssh-dss") return { type: "dsa", bits: bitLength(first), hardware };
  const curve = /nistp(\d+)/.exec(ssh)?.[1];
  if (curve !== void 0) return { type: "ec", bits: Number(curve), hardware };
  return ssh.includes("ed25519") ? { type: "ed25519", hardware } : { type: ssh, hardware };
}
function opensClear(secret, publicKey) {
  const reader = new SshReader(secret);
  const check = reader.uint32();
  if (check === null || check !== reader.uint32()) return false;
  const type = reader.string();
  const expected = new SshReader(publicKey).string();
  return type !== null && expected !== null && sameBytes(type, expected) && reader.left > 0;
}

// lib/detect/proofs/ssh-key.ts
var sshKeyProof = {
  name: "ssh-key",
  check({ value }) {
    const armor = readArmor(value);
    if (armor === null) return { verdict: "reject", why: "has no label" };
    for (const body2 of armor.bodies) {
      const outcome = judgeBody(body2);
      if (outcome !== null) return { ...outcome, normalised: body2, publicPrefix: PREFIX3 };
    }
    const unread2 = { verdict: "mismatch", why: "looks like an OpenSSH key but does not parse as one" };
    return { ...cutOff(armor) ?? unread2, normalised: armor.bodies[0], publicPrefix: PREFIX3, settled: true };
  },
  seal: (shape) => armored("OPENSSH PRIVATE KEY", encodeBase64(clearEd25519(latin1Bytes(shape)))).trimEnd()
};
var PREFIX3 = "-----BEGIN OPENSSH PRIVATE KEY-----";
function judgeBody(body2) {
  const key = readOpenSshKey(decodeBase64(body2) ?? new Uint8Array());
  if (key === null) return null;
  const facts = keyFacts(key);
  if (key.encrypted) return { verdict: "encrypted", why: "protected by a passphrase", facts };
  if (key.hardware) return { verdict: "encrypted", why: "of no use without its hardware security key", facts };
  return { verdict: "confirmed", why: "reads as an OpenSSH private key without a passphrase", facts };
}
function clearEd25519(made) {
  const name = sshString(latin1Bytes("ssh-ed25519"));
  const half = made.subarray(0, 32);
  const check = made.subarray(0, 4);
  const none = sshString(latin1Bytes("none"));
  const secret = concatBytes(
    check,
    check,
    name,
    sshString(half),
    sshString(made.subarray(0, 64)),
    sshString(latin1Bytes("key"))
  );
  const magic = latin1Bytes("openssh-key-v1\0");
  return concatBytes(
    magic,
    none,
    none,
    bigEndian32(0),
    bigEndian32(1),
    sshString(concatBytes(name, sshString(half))),
    sshString(secret)
  );
}

// lib/detect/proofs/encoded-key.ts
var encodedKeyProof = {
  name: "encoded-key",
  check(input) {
    const text = latin1Text(decodeBase64(withoutPadding(input.value)) ?? new Uint8Array());
    const block = /-----BEGIN [A-Z0-9 ]{0,60}PRIVATE KEY(?: BLOCK)?-----[^-]{0,65536}(?:-(?!----)[^-]{0,4096}){0,64}-----END/.exec(
      text
    )?.[0];
    if (block === void 0) return { verdict: "reject", why: "does not decode to a private key" };
    const outcome = judge(block, input);
    return { ...outcome, why: `base64 of a PEM file: ${outcome.why}`, publicPrefix: "LS0tLS1CRUdJTi" };
  },
  seal: (shape, platform) => encodeBase64(latin1Bytes(privateKeyProof.seal(shape, platform) + "\n"))
};
function judge(block, input) {
  const proof = block.startsWith("-----BEGIN PGP") ? pgpProof : block.startsWith("-----BEGIN OPENSSH") ? sshKeyProof : privateKeyProof;
  return proof.check({ ...input, value: block });
}

// lib/detect/proofs/entra.ts
var ALPHABET4 = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ1234567890.-_~";
var CHECK_LENGTH7 = 3;
var entraSecretProof = {
  name: "entra-secret",
  check: ({ value }) => {
    if (value.slice(3, 6) !== "8Q~") return { verdict: "shaped", why: "has the shape of an older client secret" };
    return checkOf5(value.slice(0, -CHECK_LENGTH7)) === value.slice(-CHECK_LENGTH7) ? { verdict: "confirmed", why: "its Marvin32 checksum is right" } : { verdict: "mismatch", why: "has the shape, but its Marvin32 checksum is wrong" };
  },
  seal: (shape) => shape + checkOf5(shape)
};
function checkOf5(text) {
  return toDigits(marvin32(latin1Bytes(text), "AadPwd00"), ALPHABET4, 6).slice(0, CHECK_LENGTH7);
}

// lib/detect/codecs/msgpack.ts
var MAX_DEPTH = 16;
var FAIL = /* @__PURE__ */ Symbol("not MessagePack");
function readMsgpack(bytes) {
  const reader = new Reader(bytes);
  const value = reader.value(0);
  return value === FAIL || !reader.done ? void 0 : value;
}
var Reader = class {
  #bytes;
  #view;
  #at = 0;
  constructor(bytes) {
    this.#bytes = bytes;
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }
  get done() {
    return this.#at === this.#bytes.length;
  }
  value(depth) {
    const tag = this.#bytes[this.#at++];
    if (tag === void 0 || depth > MAX_DEPTH) return FAIL;
    if (tag < 128) return tag;
    if (tag < 144) return this.#list((tag & 15) * 2, depth);
    if (tag < 160) return this.#list(tag & 15, depth);
    if (tag < 192) return this.#text(tag & 31);
    if (tag >= 224) return tag - 256;
    return this.#tagged(tag, depth);
  }
  #tagged(tag, depth) {
    if (tag === 192) return null;
    if (tag === 194 || tag === 195) return tag === 195;
    if (tag >= 196 && tag <= 198) return this.#binary(this.#uint(1 << tag - 196));
    if (tag === 202 || tag === 203) return this.#float(tag === 202 ? 4 : 8);
    if (tag >= 204 && tag <= 207) return this.#uint(1 << tag - 204) ?? FAIL;
    if (tag >= 208 && tag <= 211) return this.#int(1 << tag - 208);
    if (tag >= 217 && tag <= 219) return this.#text(this.#uint(1 << tag - 217));
    if (tag === 220 || tag === 221) return this.#list(this.#uint(tag === 220 ? 2 : 4), depth);
    if (tag === 222 || tag === 223) {
      const pairs = this.#uint(tag === 222 ? 2 : 4);
      return this.#list(pairs === null ? null : pairs * 2, depth);
    }
    return FAIL;
  }
  #list(length, depth) {
    if (length === null || length > this.#bytes.length - this.#at) return FAIL;
    const items = [];
    for (let i = 0; i < length; i++) {
      const item = this.value(depth + 1);
      if (item === FAIL) return FAIL;
      items.push(item);
    }
    return items;
  }
  #binary(length) {
    if (length === null || length > this.#bytes.length - this.#at) return FAIL;
    this.#at += length;
    return this.#bytes.subarray(this.#at - length, this.#at);
  }
  #text(length) {
    const bytes = this.#binary(length);
    return bytes === FAIL ? FAIL : new TextDecoder().decode(bytes);
  }
  #uint(size) {
    const bytes = this.#binary(size);
    return bytes === FAIL ? null : bytes.reduce((sum, byte) => sum * 256 + byte, 0);
  }
  #int(size) {
    const value = this.#uint(size);
    if (value === null) return FAIL;
    return value < 2 ** (8 * size - 1) ? value : value - 2 ** (8 * size);
  }
  #float(size) {
    if (this.#binary(size) === FAIL) return FAIL;
    return size === 4 ? this.#view.getFloat32(this.#at - 4) : this.#view.getFloat64(this.#at - 8);
  }
};

// lib/detect/proofs/fly.ts
var VALIDITY_WINDOW = 4;
var flyProof = {
  name: "fly",
  check({ value, now }) {
    const [first] = value.split(",");
    const macaroon = readMacaroon(first.slice(first.indexOf("_") + 1));
    if (macaroon === null) return { verdict: "shaped", why: "has the shape of a Fly.io token" };
    const outcome = judge2(macaroon, now);
    return { ...outcome, normalised: first };
  },
  seal: (shape) => {
    const made = latin1Bytes(shape);
    const location = latin1Bytes("https://api.fly.example.test/v1");
    const bytes = [148, 147, 196, 16, ...made.subarray(0, 16), 196, 16, ...made.subarray(16, 32), 194];
    bytes.push(160 + location.length, ...location, 144, 196, 32, ...made.subarray(32, 64));
    return `fm2_${encodeBase64(Uint8Array.from(bytes))}`;
  }
};
function readMacaroon(body2) {
  const value = readMsgpack(decodeBase64(body2) ?? new Uint8Array());
  if (!Array.isArray(value) || value.length !== 4) return null;
  const [nonce, location, caveats, tail] = value;
  if (!Array.isArray(nonce) || typeof location !== "string" || !Array.isArray(caveats)) return null;
  return tail instanceof Uint8Array && tail.length === 32 ? { location, caveats } : null;
}
function judge2({ location, caveats }, now) {
  const expiry = expiryOf(caveats);
  const expires = expiry === void 0 ? void 0 : isoTime(expiry);
  const facts = { location, ...expires === void 0 ? {} : { expires } };
  if (expiry !== void 0 && now !== void 0 && expiry < now) {
    return { verdict: "expired", why: "its validity window is past", facts };
  }
  return { verdict: "confirmed", why: "decodes to a signed token", facts };
}
function expiryOf(caveats) {
  const ends = caveats.flatMap((type, index) => {
    const body2 = caveats[index + 1];
    if (index % 2 === 1 || type !== VALIDITY_WINDOW || !Array.isArray(body2)) return [];
    const end = body2[1];
    return typeof end === "number" ? [end * 1e3] : [];
  });
  return ends.length === 0 ? void 0 : Math.min(...ends);
}

// lib/detect/proofs/gcp-service-account.ts
var REACH3 = 4e3;
var MEMBER = /"(type|project_id|private_key_id|client_email)\\*"\s{0,8}:\s{0,8}\\*"([\w@.:-]{1,200})\\*"/g;
var EMAIL = /\.gserviceaccount\.com$/;
var gcpServiceAccountProof = {
  name: "gcp-service-account",
  reach: REACH3,
  check: (input) => {
    const members = membersAround(input);
    const email = members["client_email"];
    if (members["type"] !== "service_account" && !(email !== void 0 && EMAIL.test(email))) {
      return { verdict: "reject", why: "no service account stands around this key" };
    }
    return withFacts(judgePem(input.value, input.platform), members);
  },
  seal: (shape, platform) => privateKeyProof.seal(shape, platform).replaceAll("\n", "\\n") + "\\n"
};
function withFacts(outcome, members) {
  const { project_id: project, private_key_id: keyId, client_email: email } = members;
  const facts = {
    ...outcome.facts,
    ...project === void 0 ? {} : { project },
    ...email === void 0 ? {} : { email },
    ...keyId === void 0 ? {} : { keyId },
    ...email === void 0 ? ALONE : PAIRED
  };
  const why = outcome.verdict === "confirmed" ? "a service account whose private key parses" : outcome.why;
  return { ...outcome, why, facts };
}
function membersAround({ text, start, end }) {
  const before = text.slice(Math.max(0, start - REACH3), start);
  const after = text.slice(end, end + REACH3);
  const close = after.indexOf("}");
  const object = before.slice(before.lastIndexOf("{") + 1) + after.slice(0, close === -1 ? void 0 : close);
  const members = {};
  for (const [, name, value] of object.matchAll(MEMBER)) members[name] ??= value;
  return members;
}

// lib/detect/jwt.ts
function decodeJwt(text) {
  const parts = text.split(".");
  if (parts.length !== 3) return null;
  const [head, body2, signature] = parts;
  const header = jsonObjectOf(decodeBase64Url(head));
  const payload = jsonObjectOf(decodeBase64Url(body2));
  if (header === null || payload === null || typeof header["alg"] !== "string") return null;
  return decodeBase64Url(signature) === null ? null : { header, payload, signature };
}
function jsonObjectOf(bytes) {
  const value = jsonOf(bytes);
  return typeof value === "object" && value !== null && !Array.isArray(value) ? value : null;
}
function jsonOf(bytes) {
  if (bytes === null) return void 0;
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    return void 0;
  }
}

// lib/detect/proofs/github.ts
var CHECKED_LENGTHS = [36, 76];
var githubProof = {
  name: "github-checksum",
  check: (input) => {
    const token = /^ghs_(\d+)_(.+)$/.exec(input.value);
    return token === null ? checkCrc32Base62(input.value, CHECKED_LENGTHS) : checkAppToken(token[1], token[2], input);
  },
  seal: (shape) => /^ghs_\d+_/.test(shape) ? sealAppToken(shape) : sealCrc32Base62(shape)
};
function checkAppToken(appId, jwtText, input) {
  const jwt = decodeJwt(jwtText);
  if (jwt === null) return { verdict: "shaped", why: "has the shape of an app token, but its JWT does not decode" };
  const exp = jwt.payload["exp"];
  const expires = typeof exp === "number" ? isoTime(exp * 1e3) : void 0;
  const facts = { appId, ...expires === void 0 ? {} : { expires } };
  if (typeof exp === "number" && input.now !== void 0 && input.now >= exp * 1e3) {
    return { verdict: "expired", why: `its own expiry passed on ${expires ?? "a past day"}`, facts };
  }
  return { verdict: "confirmed", why: `an app token whose JWT decodes, of app ${appId}`, facts };
}
function sealAppToken(shape) {
  const [head, signature = ""] = shape.split("|");
  const part8 = (value) => encodeBase64Url(new TextEncoder().encode(JSON.stringify(value)));
  return `${head}${part8({ alg: "RS256", typ: "JWT" })}.${part8({ iss: "github", exp: 4102444800 })}.${signature}`;
}
var CHECK_FROM = -16;
var CHECK_TO = -8;
var githubFineGrainedProof = {
  name: "github-fine-grained",
  check: ({ value, platform }) => value.slice(CHECK_FROM, CHECK_TO) === fineGrainedCheck(value.slice(0, CHECK_FROM), platform) ? { verdict: "confirmed", why: "its SHA-256 checksum is right" } : { verdict: "shaped", why: "has the shape; its checksum is of another kind or wrong" },
  seal: (shape, platform) => {
    const [head = "", free = ""] = shape.split("|");
    return head + fineGrainedCheck(head, platform) + free;
  }
};
function fineGrainedCheck(text, platform) {
  return encodeBase32(platform.sha256(latin1Bytes(text))).slice(0, 8).toUpperCase();
}

// lib/detect/proofs/gitlab.ts
var CRC_LENGTH = 7;
var RANDOM_BYTES = 16;
var ROUTABLE = /^([\w-]+?)(?:\.([0-9a-z]{2}))?\.([0-9a-z]{2})([0-9a-z]{7})$/;
var KEYS = {
  c: "cell",
  o: "organizationId",
  g: "groupId",
  p: "projectId",
  u: "userId"
};
var gitlabProof = { name: "gitlab-routable", check: ({ value }) => checkToken(value), seal: sealToken };
function checkToken(value) {
  const parts = ROUTABLE.exec(value);
  if (parts === null) return { verdict: "shaped", why: "has GitLab's prefix and length, which carry no checksum" };
  if (crcOf(value.slice(0, -CRC_LENGTH)) !== parts[4]) {
    return { verdict: "mismatch", why: "has the shape of a routable token, but its CRC-32 checksum is wrong" };
  }
  return { verdict: "confirmed", why: "its CRC-32 checksum is right", facts: factsOf(parts[1], parts[3]) };
}
function crcOf(text) {
  return toDigits(crc32(latin1Bytes(text)), BASE36, CRC_LENGTH);
}
function factsOf(head, lengthText) {
  const bytes = decodeBase64Url(head.slice(-fromDigits(lengthText, BASE36)));
  if (bytes === null || bytes.length <= RANDOM_BYTES) return {};
  const facts = {};
  for (const line of latin1Text(bytes.subarray(RANDOM_BYTES, -1)).split("\n")) {
    const [, key = "", value = ""] = /^([a-z]):(\w+)$/.exec(line) ?? [];
    const name = KEYS[key];
    const number = fromDigits(value, BASE36);
    if (name !== void 0 && Number.isSafeInteger(number)) facts[name] = number;
  }
  return facts;
}
function sealToken(shape) {
  const [head = "", routing, random = ""] = shape.split("|");
  if (routing === void 0) return shape;
  const lines2 = routing.replaceAll(";", "\n");
  const payload = encodeBase64Url(
    latin1Bytes(random.slice(0, RANDOM_BYTES) + lines2 + String.fromCharCode(lines2.length))
  );
  const text = `${head}${payload}.01.${toDigits(payload.length, BASE36, 2)}`;
  return text + crcOf(text);
}

// lib/detect/proofs/google-api-key.ts
var REACH4 = 700;
var CLIENT_CONFIG = /authDomain|firebaseapp\.com|messagingSenderId|"current_key"|mobilesdk_app_id|REVERSED_CLIENT_ID|GOOGLE_APP_ID/;
var googleApiKeyProof = {
  name: "google-api-key",
  reach: REACH4,
  check: ({ value, text, start, end, path }) => {
    const mask = maskOf(value, "AIza");
    if (mask !== null) return { verdict: "placeholder", why: mask };
    const near = text.slice(Math.max(0, start - REACH4), end + REACH4);
    return isFirebaseClient(path) || CLIENT_CONFIG.test(near) ? { verdict: "generic", why: "stands in the configuration of a Firebase client, where it is public by design" } : { verdict: "shaped", why: "has the shape of a Google API key" };
  }
};

// lib/detect/proofs/grafana.ts
var CHECK_LENGTH8 = 8;
var grafanaServiceAccountProof = {
  name: "grafana-service-account",
  check: ({ value }) => crc32Outcome(checkOf6(value.slice(0, -CHECK_LENGTH8 - 1)) === value.slice(-CHECK_LENGTH8)),
  seal: (shape) => `${shape}_${checkOf6(shape)}`
};
function checkOf6(text) {
  return hexOf(littleEndian32(crc32(latin1Bytes(text))));
}
var grafanaCloudProof = {
  name: "grafana-cloud",
  check: ({ value }) => {
    const token = decodeObject(value.slice("glc_".length));
    if (token === null || typeof token["k"] !== "string" || !("o" in token)) {
      return { verdict: "shaped", why: "has the prefix, but does not decode" };
    }
    return { verdict: "confirmed", why: "decodes to a Grafana Cloud token", facts: cloudFacts(token) };
  },
  seal: (shape) => "glc_" + encodeBase64(new TextEncoder().encode(shape))
};
function cloudFacts(token) {
  const region = token["m"]?.["r"];
  return {
    organization: String(token["o"]),
    ...typeof token["n"] === "string" ? { tokenName: token["n"] } : {},
    ...typeof region === "string" ? { region } : {}
  };
}
var grafanaLegacyProof = {
  name: "grafana-legacy",
  check: ({ value }) => {
    const key = decodeObject(value);
    if (key === null || typeof key["k"] !== "string" || typeof key["n"] !== "string" || !("id" in key)) {
      return { verdict: "reject", why: "base64 JSON of something else" };
    }
    return {
      verdict: "confirmed",
      why: "decodes to a Grafana API key",
      facts: { keyName: key["n"], organization: String(key["id"]) }
    };
  },
  seal: (shape) => encodeBase64(new TextEncoder().encode(shape))
};
function decodeObject(text) {
  return jsonObjectOf(decodeBase64(text) ?? decodeBase64Url(text));
}

// lib/detect/proofs/jdbc.ts
var REACH5 = 360;
var jdbcProof = {
  name: "jdbc",
  reach: REACH5,
  check({ value, text, start, end }) {
    const before = text.slice(Math.max(0, start - REACH5), start);
    const url = before.slice(before.lastIndexOf("jdbc:")) + value + (/^[^\s"'`<>]*/.exec(text.slice(end, end + REACH5))?.[0] ?? "");
    const host = /(?:\/\/|@)([^\s:/;?,@]{1,253})/.exec(url)?.[1];
    const user = /[?&;]user(?:name)?=([^\s&;]{1,128})/i.exec(url)?.[1];
    const database = /(?:\/\/|@)[^\s/;?]{1,260}\/([\w.-]{1,64})|[;?&]databaseName=([\w.-]{1,64})/i.exec(url);
    const facts = {
      ...user === void 0 ? {} : { user },
      ...host === void 0 ? {} : { host },
      ...database === null ? {} : { database: database[1] ?? database[2] }
    };
    return { ...judgePassword({ password: value, user, host }), facts };
  }
};

// lib/detect/proofs/jfrog.ts
var jfrogProof = {
  name: "jfrog",
  check({ value, now }) {
    const text = latin1Text(decodeBase64(value) ?? new Uint8Array());
    const expiry = /^reftkn:\d{2}:(\d{1,12}):[\w+/-]{16,}$/.exec(text)?.[1];
    if (expiry === void 0) return { verdict: "reject", why: "does not decode to a reference token" };
    const milliseconds = Number(expiry) * 1e3;
    if (milliseconds === 0) return { verdict: "confirmed", why: "decodes to a reference token that never expires" };
    const expires = isoTime(milliseconds);
    const facts = expires === void 0 ? {} : { expires };
    if (now !== void 0 && milliseconds < now)
      return { verdict: "expired", why: "its own expiry date is past", facts };
    return { verdict: "confirmed", why: "decodes to a reference token", facts };
  },
  seal: (shape) => withoutPadding(encodeBase64(latin1Bytes(`reftkn:01:0000000000:${shape}`)))
};

// lib/detect/keys/jwk.ts
var NAME = "(kty|crv|kid|x|y|n|e|d|p|q|dp|dq|qi|k)";
var MEMBER2 = new RegExp(
  String.raw`(?:(?:^|[{[,\s"'\\])${NAME}\\*["']?(?:>>)?\s{0,8}(?::|=>)|\.put\(\s{0,8}["']${NAME}["'],)\s{0,8}(?:<<)?\\*["']([^"'\\{}]{1,2000})\\*["']`,
  "g"
);
function readJwkMembers(text) {
  const members = {};
  for (const [, name, put, value] of text.matchAll(MEMBER2)) members[name ?? put] ??= value;
  return members;
}
function bitsOf(value) {
  const bytes = value === void 0 ? null : decodeBase64Url(value);
  return bytes === null ? void 0 : bytes.length * 8;
}

// lib/detect/proofs/jwk.ts
var jwkProof = {
  name: "jwk",
  check: ({ value, groups, platform }) => judgeKey(value, readJwkMembers(groups["json"] ?? ""), platform),
  seal: (shape) => {
    const half = latin1Bytes(shape);
    return `{"kty":"OKP","crv":"Ed25519","x":"${encodeBase64Url(half.subarray(0, 32))}","d":"${encodeBase64Url(half.subarray(32, 64))}"}`;
  }
};
var REACH6 = 8192;
var CALL_REACH = 12;
var jwkInCode = {
  name: "jwk-in-code",
  reach: REACH6,
  check({ value, text, start, end, platform }) {
    const before = text.slice(Math.max(0, start - REACH6), start);
    const open = Math.max(...[..."{}[];"].map((sign) => before.lastIndexOf(sign)));
    if (before[open] === "{" && before.slice(-CALL_REACH).includes("=>"))
      return { verdict: "reject", why: "an object, which has its own pattern" };
    const after = text.slice(end, end + REACH6);
    const close = after.search(/[{}[\];]/);
    const row = before.slice(open + 1) + value + (close === -1 ? after : after.slice(0, close));
    return judgeKey(value, readJwkMembers(row), platform);
  }
};
function judgeKey(value, members, platform) {
  if (members["kty"] === void 0) return { verdict: "reject", why: "is no JSON Web Key" };
  const mask = maskOf(members["d"] ?? members["k"] ?? "", "");
  if (mask !== null) return { verdict: "placeholder", why: mask };
  const outcome = members["kty"] === "oct" ? judgeSymmetric(members) : judgePrivate(members, platform);
  return { normalised: withoutPadding(value), facts: factsOf2(members), ...outcome };
}
function judgePrivate(members, platform) {
  if (members["d"] === void 0) return { verdict: "reject", why: "is a public key" };
  const reading = platform.readJwk(JSON.stringify(members));
  if (reading.kind === "key") return { verdict: "confirmed", why: "reads as a private JSON Web Key" };
  if (reading.kind === "unsupported" || isWithoutPrimes(members))
    return { verdict: "shaped", why: "has the shape of a private JSON Web Key" };
  return { verdict: "mismatch", why: "looks like a private JSON Web Key but does not read as one" };
}
function isWithoutPrimes({ kty, n, e, d, p, q }) {
  const modulus = bitsOf(n) ?? 0;
  return kty === "RSA" && e !== void 0 && p === void 0 && q === void 0 && (bitsOf(d) ?? 0) * 2 > modulus;
}
function judgeSymmetric(members) {
  const bits = bitsOf(members["k"]);
  if (bits === void 0) return { verdict: "mismatch", why: "the key is not base64url" };
  if (bits < 128) return { verdict: "placeholder", why: "too short for a symmetric key" };
  return { verdict: "shaped", why: `a symmetric JSON Web Key of ${bits} bits` };
}
function factsOf2(members) {
  const bits = members["kty"] === "oct" ? bitsOf(members["k"]) : bitsOf(members["n"]);
  return {
    type: members["kty"] ?? "",
    ...members["crv"] === void 0 ? {} : { curve: members["crv"] },
    ...bits === void 0 ? {} : { bits },
    ...members["kid"] === void 0 ? {} : { kid: members["kid"] }
  };
}

// lib/detect/proofs/jwt-claims.ts
function claimFacts(payload) {
  const facts = {};
  for (const name of ["iss", "sub", "role", "ref"]) {
    const text = textOf(payload[name]);
    if (text !== void 0) facts[name] = text;
  }
  const audience = audienceOf(payload["aud"]);
  if (audience !== void 0) facts["aud"] = audience;
  const expiry = expiryOf2(payload);
  const expires = expiry === void 0 ? void 0 : isoTime(expiry);
  if (expires !== void 0) facts["expires"] = expires;
  return facts;
}
function expiryOf2(payload) {
  const seconds = payload["exp"];
  return typeof seconds === "number" ? seconds * 1e3 : void 0;
}
function isPast(payload, now) {
  const expiry = expiryOf2(payload);
  return now !== void 0 && expiry !== void 0 && expiry < now;
}
var LONGEST = 200;
function textOf(value) {
  if (typeof value === "number") return String(value);
  return typeof value === "string" && value !== "" ? value.slice(0, LONGEST) : void 0;
}
function audienceOf(value) {
  if (!Array.isArray(value)) return textOf(value);
  return value.flatMap((entry) => textOf(entry) ?? []);
}

// lib/detect/proofs/jwt-sample.ts
var SHORTEST_SIGNATURE = 12;
function sampleReason(token) {
  if (String(token.header["alg"]).toLowerCase() === "none") return "unsigned: its algorithm is none";
  if (token.signature === "") return "unsigned: it has no signature";
  if (token.signature.length < SHORTEST_SIGNATURE) return "its signature is cut off";
  if (isSampleSubject(token)) return "its subject is the one of a sample";
  if (token.payload["iss"] === "supabase-demo") return "the public demo key of a local Supabase";
  if (isNatsClaim(token)) return "claims of NATS, which open nothing without the seed of their key";
  if (isSupabaseRole(token, "anon")) return "a Supabase anon key, which is public by design";
  return null;
}
function isSampleSubject({ payload }) {
  return payload["sub"] === "1234567890" && payload["name"] === "John Doe";
}
function isNatsClaim({ header, payload }) {
  const claims = payload["nats"];
  if (header["alg"] !== "ed25519-nkey" || typeof claims !== "object" || claims === null) return false;
  return claims.bearer_token !== true;
}
function isSupabaseRole(token, role) {
  return token.payload["iss"] === "supabase" && token.payload["role"] === role;
}

// lib/detect/proofs/jwt.ts
var SIGNATURE_LENGTH2 = {
  HS256: 43,
  HS384: 64,
  HS512: 86,
  ES256: 86,
  ES256K: 86,
  ES384: 128,
  ES512: 176,
  EdDSA: 86
};
var jwtProof = {
  name: "jwt",
  check({ value, now }) {
    const token = decodeJwt(withoutPadding(value));
    if (token === null) return { verdict: "reject", why: "does not decode as a JSON Web Token" };
    if (isSupabaseRole(token, "service_role"))
      return { verdict: "reject", why: "a Supabase key, which has its own pattern" };
    const outcome = judge3(token, now);
    return { ...outcome, facts: claimFacts(token.payload), publicPrefix: "eyJ" };
  },
  seal: (shape) => {
    const part8 = (json) => encodeBase64Url(latin1Bytes(json));
    return `${part8('{"alg":"HS256","typ":"JWT"}')}.${part8(`{"sub":"${shape.slice(0, 8)}","iat":1700000000}`)}.${shape.slice(-43)}`;
  }
};
function judge3(token, now) {
  const sample = sampleReason(token);
  if (sample !== null) return { verdict: "placeholder", why: sample };
  if (isPast(token.payload, now)) return { verdict: "expired", why: "its own expiry date is past" };
  const algorithm = String(token.header["alg"]);
  const expected = SIGNATURE_LENGTH2[algorithm];
  if (expected !== void 0 && token.signature.length !== expected) {
    return { verdict: "mismatch", why: `a signature of this length is never made by ${algorithm}` };
  }
  return { verdict: "shaped", why: "header and payload decode, and it is signed" };
}

// lib/detect/generic/assigned.ts
function judgeAssigned(input) {
  const code = isNoProperty(input) || isOutsideProse(input) ? PROSE2 : codeAt(input);
  if (code?.kind === "other") return { name: void 0, literal: code, inSampleFile: false };
  const name = input.groups["name"] ?? nameAround(input.text, input.keyword);
  const literal = code ?? judgeLiteral({ value: unescaped(input.value), name });
  return { name, literal, inSampleFile: isSampleFile(input.path) };
}
function codeAt(input) {
  if (isMachineMade(input.path)) return { kind: "other", why: "a file made by a program" };
  return isSourceCode(input.path) && !isQuoted(input) && !isParameter(input) ? inCode(input.value) : null;
}
function inCode(value) {
  const reference = referenceOf(value) ?? fetchedAtRunTime(value);
  return reference === null ? { kind: "other", why: "code" } : { kind: "placeholder", why: reference };
}
var PROSE2 = { kind: "other", why: "words with a blank between" };
function isNoProperty({ text, start, keyword, path }) {
  if (start < keyword || !isBlank(text[start - 1])) return false;
  if (!/^[\w.-]+[ \t]+(?:\\\r?\n[ \t]*)?$/.test(text.slice(keyword, start))) return false;
  if (/^requirepass[ \t]/i.test(text.slice(keyword, start))) return false;
  const name = text.slice(Math.max(0, keyword - LONGEST_NAME3), keyword);
  return extensionOf(path) !== "properties" && /(?:^|\n)[ \t]*(?:[\w.][\w.-]*)?$/.test(name);
}
function isOutsideProse({ text, start, keyword, path }) {
  if (text[start - 1] !== "`" || start < keyword || isProse(path)) return false;
  return /^[\w.-]+[ \t]+(?:is:?[ \t]+)?`{1,2}$/.test(text.slice(keyword, start));
}
function isBlank(character) {
  return character === " " || character === "	" || character === "\n";
}
var DEFAULTED = /\$\{[\w.-]{1,80}:[-=]?$/;
function isQuoted({ text, start, end, keyword }) {
  if (/["'`]/.test(text[start - 1] ?? "") || /["'`]/.test(text[end] ?? "") || text.startsWith('\\"', end)) return true;
  if (start > keyword && IDENTIFIED_BY.test(text.slice(keyword, start))) return true;
  if (text[end] === "}" && DEFAULTED.test(text.slice(Math.max(0, start - 96), start))) return true;
  if (text.startsWith("</", end) && isInElement(text, start, end)) return true;
  return start > keyword && OPENS.test(text[start - 1]) && OPENS_TEXT.test(text.slice(keyword, start));
}
var IDENTIFIED_BY = /^identified by[ \t]{1,4}$/i;
var MARKED = /<(?:b|strong|code|kbd|em|tt|samp)>$/i;
var LONGEST_ELEMENT = 124;
function isInElement(text, start, end) {
  const before = text.slice(Math.max(0, start - LONGEST_ELEMENT), start);
  const name = /<([A-Za-z][\w:.-]{0,60})(?:\s[^<>]{0,60})?>$/.exec(before)?.[1];
  return MARKED.test(before) || name !== void 0 && text.startsWith(`</${name}>`, end);
}
var OPENS = /[\s({[<|]/;
var OPENS_TEXT = /(?:"""|'''|<<[-~<]?[ \t]?["']?\w+["']?)\r?\n[ \t]*$|(?:%[qw]?|=[ \t]*qq?)[({[<|]$/i;
var LONGEST_NAME3 = 64;
function isParameter({ text, start, end }) {
  if (text[start - 1] !== "=") return false;
  if (text[end] === "&" && /^&[\w.-]{1,60}=/.test(text.slice(end, end + LONGEST_NAME3))) return true;
  return /[?&][\w.-]{1,60}=$/.test(text.slice(Math.max(0, start - LONGEST_NAME3), start));
}
function unescaped(value) {
  return value.replace(/\\(["'/\\])/g, "$1");
}

// lib/detect/generic/name.ts
var part6;
var load6 = () => part6 ??= require("./hook-literal.cjs");
var nameKind = (...args) => load6().nameKind(...args);
var isKeyId = (...args) => load6().isKeyId(...args);

// lib/detect/proofs/key-value.ts
var keyValue = {
  name: "key-value",
  rejectsAllIn: isMachineMade,
  check(input) {
    const { name, literal, inSampleFile } = judgeAssigned(input);
    if (literal.kind !== "secret" || literal.strength !== "random")
      return { verdict: "reject", why: "no random value" };
    if (name === void 0 || nameKind(name) === null || inSampleFile) {
      return { verdict: "reject", why: "the name is not one of a secret" };
    }
    if (isKeyId(name, input.value)) return { verdict: "reject", why: "the id of a public key" };
    return { verdict: "generic", why: `a random value is assigned to ${name}`, facts: { name }, severity: "note" };
  }
};

// lib/detect/generic/ordinary.ts
var part7;
var load7 = () => part7 ??= require("./hook-literal.cjs");
var isTypedPassword = (...args) => load7().isTypedPassword(...args);

// lib/detect/proofs/login-call.ts
var loginCallProof = {
  name: "login-call",
  rejectsAllIn: isMachineMade,
  check(input) {
    if (isMachineMade(input.path)) return { verdict: "reject", why: "a file made by a program" };
    const outcome = outcomeOf2(input, judgeLiteral({ value: input.value, name: "password" }));
    if (outcome.verdict !== "generic" || !isSampleFile(input.path)) return outcome;
    return { verdict: "placeholder", why: "stands in a file of samples" };
  }
};
function outcomeOf2(input, literal) {
  if (literal.kind === "other") return { verdict: "reject", why: literal.why };
  if (literal.kind === "placeholder") return { verdict: "placeholder", why: literal.why };
  const { user } = input.groups;
  const isDefault = judgePassword({ password: input.value, user }).severity === "note";
  if (isDefault) return { verdict: "placeholder", why: "a sample or a well-known default" };
  const facts = user === void 0 ? {} : { user };
  if (strengthOf(input.value) !== "weak") {
    return { verdict: "generic", why: "a literal is the password of a call that logs in", facts };
  }
  if (!isBelieved(input)) return { verdict: "reject", why: "too ordinary for a secret" };
  return {
    verdict: "generic",
    why: "an ordinary value is the password of a call that logs in",
    facts,
    severity: "note"
  };
}
var MAIL_ADDRESS = /^[\w.+-]+@[\w-]+(?:\.[\w-]+)+$/;
function isBelieved({ value, groups, path }) {
  return MAIL_ADDRESS.test(groups["user"] ?? "") && !isProse(path) && isTypedPassword(value);
}

// lib/detect/proofs/matrix.ts
var CHECK_LENGTH9 = 6;
var matrixProof = {
  name: "matrix-checksum",
  check: ({ value }) => {
    const at = value.lastIndexOf("_");
    return crc32Outcome(checkOf7(value.slice(0, at)) === value.slice(at + 1));
  },
  seal: (shape) => `${shape}_${checkOf7(shape)}`
};
function checkOf7(base) {
  const sum = crc32(latin1Bytes(base));
  if (base.startsWith("sy")) return toDigits(sum, BASE62, CHECK_LENGTH9);
  return [...toDigits(sum, BASE62, 1)].toReversed().join("").padStart(CHECK_LENGTH9, "0");
}

// lib/detect/proofs/nats.ts
var KINDS = {
  A: "account",
  C: "cluster",
  N: "server",
  O: "operator",
  U: "user",
  X: "curve"
};
var PAYLOAD = 34;
var natsSeedProof = {
  name: "nats-seed",
  check: ({ value }) => decodeNkey(value)?.length === PAYLOAD ? { verdict: "confirmed", why: "its CRC-16 checksum is right", facts: { keyType: KINDS[value[1]] ?? "unknown" } } : { verdict: "mismatch", why: "has the shape of a seed, but its CRC-16 checksum is wrong" },
  seal: (shape) => {
    const payload = concatBytes(Uint8Array.of(149, 0), latin1Bytes(shape).subarray(0, PAYLOAD - 2));
    const sum = crc16Xmodem(payload);
    return encodeBase32(concatBytes(payload, Uint8Array.of(sum & 255, sum >> 8))).toUpperCase();
  }
};

// lib/detect/proofs/nostr.ts
var HUMAN_PART = "nsec";
var nostrProof = {
  name: "nostr-bech32",
  check: ({ value }) => isBech32(value, HUMAN_PART) ? { verdict: "confirmed", why: "its bech32 checksum is right" } : { verdict: "mismatch", why: "has the shape, but its bech32 checksum is wrong" },
  seal: (shape) => {
    const text = shape.toLowerCase();
    return text + bech32Checksum(HUMAN_PART, text.slice(HUMAN_PART.length + 1));
  }
};

// lib/detect/proofs/npm.ts
var npmProof = {
  name: "npm-checksum",
  check: ({ value }) => checkCrc32Base62(value, [36]),
  seal: sealCrc32Base62
};

// lib/detect/proofs/nuget.ts
var VERSION_4 = /^oy2[a-p][a-z2-7]{15}[aq][a-z2-7]{25}[aeimquy4]$/;
var ID_LENGTH = 20;
var nugetV4Proof = {
  name: "nuget-v4",
  check: ({ value }) => {
    const key = value.toLowerCase();
    const id = VERSION_4.test(key) ? decodeBase32(key.slice(0, ID_LENGTH)) : null;
    const issued = id !== null && id.every((byte) => byte !== 0);
    return {
      verdict: issued ? "shaped" : "mismatch",
      why: issued ? "decodes to a version 4 key" : "has the prefix and length, but NuGet issues no such key",
      normalised: key
    };
  }
};

// lib/detect/proofs/onepassword.ts
var onepasswordProof = {
  name: "onepassword",
  check({ value }) {
    const about = jsonObjectOf(decodeBase64(value.slice(4).replace(/-/g, "+").replace(/_/g, "/")));
    if (about === null) return { verdict: "shaped", why: "has the shape of a service account token" };
    const address = about["signInAddress"];
    const email = about["email"];
    const facts = {
      ...typeof address === "string" ? { account: address } : {},
      ...typeof email === "string" ? { email } : {}
    };
    const whole = about["muk"] !== void 0 || about["secretKey"] !== void 0 || about["srpX"] !== void 0;
    if (!whole) return { verdict: "shaped", why: "decodes to JSON without the expected keys", facts };
    return { verdict: "confirmed", why: "decodes to the keys of a service account", facts };
  },
  seal: (shape) => {
    const muk = `{"alg":"A256GCM","ext":true,"k":"${shape.slice(0, 43)}","key_ops":["encrypt","decrypt"],"kty":"oct","kid":"mp"}`;
    const about = `{"signInAddress":"acme.1password.example.test","userAuth":{"method":"SRPg-4096","alg":"PBES2g-HS256","iterations":650000,"salt":"${shape.slice(43, 65)}"},"email":"bot@1passwordserviceaccounts.example.test","srpX":"${shape}","muk":${muk},"secretKey":"A3-${shape.slice(0, 30)}"}`;
    return `ops_${withoutPadding(encodeBase64(latin1Bytes(about)))}`;
  }
};

// lib/detect/keys/putty.ts
var PRIVATE_FIELDS = { rsa: 4, dsa: 1, ec: 1, ed25519: 1, "ssh-ed448": 1 };
var LITERALS = /\\n["'][ \t]{0,4}[+.&]?[ \t]{0,4}\\?\r?\n[ \t]{0,40}["']/g;
function readPuttyKey(file) {
  const lines2 = file.replace(LITERALS, "\n").replace(/(?<!\\)\\+[rn]/g, "\n").split(/[\r\n]+[ \t]*/);
  const comment = headerOf(lines2, "Comment");
  const encryption = headerOf(lines2, "Encryption");
  const publicBlob = blobOf(lines2, "Public-Lines");
  const body2 = blobOf(lines2, "Private-Lines");
  if (encryption === null || publicBlob === null || body2 === null) return null;
  const key = describePublicKey(decodeBase64(publicBlob) ?? new Uint8Array());
  const encrypted2 = encryption !== "none";
  return {
    type: key?.type ?? "unknown",
    ...key?.bits === void 0 ? {} : { bits: key.bits },
    comment: comment ?? "",
    encrypted: encrypted2,
    body: body2,
    sound: key !== null && (encrypted2 || holdsPrivateFields(body2, key.type))
  };
}
function holdsPrivateFields(body2, type) {
  const fields = sshStrings(decodeBase64(body2) ?? new Uint8Array());
  return fields !== null && fields.length === PRIVATE_FIELDS[type] && fields.every((field) => field.length > 0);
}
function headerOf(lines2, name) {
  const line = lines2.find((text) => text.startsWith(`${name}: `));
  return line === void 0 ? null : line.slice(name.length + 2);
}
function blobOf(lines2, name) {
  const at = lines2.findIndex((text) => text.startsWith(`${name}: `));
  const count = Number(lines2[at]?.slice(name.length + 2));
  if (!Number.isInteger(count) || count < 1 || at + count >= lines2.length) return null;
  return lines2.slice(at + 1, at + 1 + count).join("");
}

// lib/detect/proofs/putty.ts
var puttyProof = {
  name: "putty",
  check({ value }) {
    const key = readPuttyKey(value);
    if (key === null) return { verdict: "placeholder", why: "parts of the key file are missing" };
    const shared = {
      facts: { ...keyFacts(key), ...key.comment === "" ? {} : { comment: key.comment } },
      normalised: key.body,
      settled: true
    };
    if (key.encrypted) return { ...shared, verdict: "encrypted", why: "protected by a passphrase" };
    if (!key.sound)
      return { ...shared, verdict: "mismatch", why: "looks like a PuTTY key but its blobs do not decode" };
    return { ...shared, verdict: "confirmed", why: "reads as a PuTTY private key without a passphrase" };
  },
  seal: (shape) => clearEd255192(latin1Bytes(shape))
};
function clearEd255192(made) {
  const publicBlob = concatBytes(sshString(latin1Bytes("ssh-ed25519")), sshString(made.subarray(0, 32)));
  const mac = Array.from(made.subarray(0, 32), (byte) => byte.toString(16).padStart(2, "0")).join("");
  return [
    "PuTTY-User-Key-File-3: ssh-ed25519",
    "Encryption: none",
    "Comment: imported key",
    ...lines("Public-Lines", encodeBase64(publicBlob)),
    ...lines("Private-Lines", encodeBase64(sshString(made.subarray(0, 32)))),
    `Private-MAC: ${mac}`
  ].join("\n");
}
function lines(name, base64) {
  const broken = base64.match(/.{1,64}/g) ?? [];
  return [`${name}: ${broken.length}`, ...broken];
}

// lib/detect/macaroon.ts
var VERSION = 2;
var LOCATION = 1;
var IDENTIFIER = 2;
var VERIFICATION = 4;
var SIGNATURE = 6;
var SIGNATURE_LENGTH3 = 32;
function parseMacaroon(bytes) {
  const reader = new Reader2(bytes);
  if (reader.byte() !== VERSION) return null;
  const head = reader.section();
  const identifier = head?.get(IDENTIFIER);
  if (identifier === void 0 || !holdsOnly(head, [LOCATION, IDENTIFIER])) return null;
  const caveats = [];
  for (let section = reader.section(); section?.size !== 0; section = reader.section()) {
    const caveat = section?.get(IDENTIFIER);
    if (caveat === void 0 || !holdsOnly(section, [LOCATION, IDENTIFIER, VERIFICATION])) return null;
    caveats.push({ identifier: caveat, thirdParty: section.has(VERIFICATION) });
  }
  const signature = reader.field();
  if (signature?.type !== SIGNATURE || signature.data.length !== SIGNATURE_LENGTH3 || !reader.atEnd()) return null;
  const location = head.get(LOCATION);
  return {
    location: location === void 0 ? null : new TextDecoder().decode(location),
    identifier,
    caveats,
    signature: signature.data
  };
}
function holdsOnly(section, types) {
  return [...section.keys()].every((type) => types.includes(type));
}
var Reader2 = class {
  #bytes;
  #at = 0;
  constructor(bytes) {
    this.#bytes = bytes;
  }
  atEnd() {
    return this.#at === this.#bytes.length;
  }
  byte() {
    return this.#bytes[this.#at++];
  }
  field() {
    const type = this.#varint();
    const length = type === null ? null : this.#varint();
    if (type === null || length === null || this.#at + length > this.#bytes.length) return null;
    const data = this.#bytes.subarray(this.#at, this.#at + length);
    this.#at += length;
    return { type, data };
  }
  /** Fields up to the zero that ends a section; null where one does not fit or the order is wrong. */
  section() {
    const fields = /* @__PURE__ */ new Map();
    for (let last = 0; this.#bytes[this.#at] !== 0; ) {
      const field = this.field();
      if (field === null || field.type <= last) return null;
      fields.set(field.type, field.data);
      last = field.type;
    }
    this.#at++;
    return fields;
  }
  /** Little-endian base 128; longer than four bytes is no length that a token could have. */
  #varint() {
    let value = 0;
    for (let shift = 0; shift < 28; shift += 7) {
      const byte = this.byte();
      if (byte === void 0) return null;
      value |= (byte & 127) << shift;
      if (byte < 128) return value;
    }
    return null;
  }
};

// lib/detect/pypi-caveat.ts
var UNKNOWN = { kind: "unknown" };
function readPypiCaveat(bytes) {
  const value = jsonOf(bytes);
  if (Array.isArray(value)) return readTagged(value);
  return typeof value === "object" && value !== null ? readLegacy(value) : UNKNOWN;
}
function readTagged([tag, first, second]) {
  if (tag === 0 && isTime(first) && isTime(second)) return { kind: "lifetime", expires: first, notBefore: second };
  if (tag === 1 && isTexts(first)) return { kind: "projects", names: first };
  if (tag === 2 && isTexts(first)) return { kind: "project-ids", ids: first };
  if (tag === 3 && typeof first === "string") return { kind: "user", id: first };
  if (tag === 4 && typeof first === "string") return { kind: "publisher", id: first };
  return UNKNOWN;
}
function readLegacy(value) {
  if (value["version"] === 1) return readPermissions(value["permissions"]);
  const { exp, nbf, project_ids: ids } = value;
  if (isTime(exp) && isTime(nbf)) return { kind: "lifetime", expires: exp, notBefore: nbf };
  return isTexts(ids) ? { kind: "project-ids", ids } : UNKNOWN;
}
function readPermissions(permissions) {
  if (permissions === "user") return { kind: "user" };
  const projects = typeof permissions === "object" && permissions !== null ? permissions["projects"] : 0;
  return isTexts(projects) ? { kind: "projects", names: projects } : UNKNOWN;
}
function isTime(value) {
  return typeof value === "number" && Number.isSafeInteger(value) && value >= 0;
}
function isTexts(value) {
  return Array.isArray(value) && value.every((item) => typeof item === "string");
}

// lib/detect/proofs/pypi.ts
var PREFIX4 = "pypi-";
var UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
var pypiProof = {
  name: "pypi-macaroon",
  check: (input) => input.value.startsWith(`${PREFIX4}MDA`) ? checkTextForm(input.value) : checkBinaryForm(input),
  seal: sealToken2
};
function checkBinaryForm(input) {
  const bytes = decodeBase64Url(input.value.slice(PREFIX4.length));
  const macaroon = bytes === null ? null : parseMacaroon(bytes);
  if (macaroon === null) {
    return { verdict: "mismatch", why: "begins like a PyPI token, but its macaroon does not parse" };
  }
  const caveats = macaroon.caveats.map(
    (caveat) => caveat.thirdParty ? { kind: "unknown" } : readPypiCaveat(caveat.identifier)
  );
  const identifier = latin1Text(macaroon.identifier);
  const facts = factsOf3(macaroon, identifier, caveats);
  const shared = {
    facts,
    ...UUID.test(identifier) ? { normalised: identifier } : {},
    publicPrefix: publicPrefixOf(input.value, macaroon)
  };
  const expires = lifetimeOf(caveats)?.expires;
  if (expires !== void 0 && input.now !== void 0 && input.now >= expires * 1e3) {
    return { ...shared, verdict: "expired", why: `its own expiry passed on ${facts["expires"] ?? "a past day"}` };
  }
  const whole = UUID.test(identifier) && caveats.every((caveat) => caveat.kind !== "unknown");
  return {
    ...shared,
    verdict: whole ? "confirmed" : "shaped",
    why: whole ? `the macaroon decodes: ${macaroon.location ?? "no location"}, scope ${String(facts["scope"])}` : "the macaroon's framing is whole, but its identifier or a caveat is not PyPI's"
  };
}
function factsOf3(macaroon, identifier, caveats) {
  const names = sharedBy(caveats.flatMap((caveat) => caveat.kind === "projects" ? [caveat.names] : []));
  const ids = sharedBy(caveats.flatMap((caveat) => caveat.kind === "project-ids" ? [caveat.ids] : []));
  const user = caveats.find((caveat) => caveat.kind === "user")?.id;
  const publisher = caveats.find((caveat) => caveat.kind === "publisher");
  const unknown = caveats.some((caveat) => caveat.kind === "unknown");
  return {
    ...macaroon.location === null ? {} : { index: macaroon.location },
    scope: names !== null ? "projects" : ids !== null ? "project-ids" : publisher ? "publisher" : unknown ? "narrowed" : "account",
    ...names === null ? {} : { projects: names },
    ...ids === null ? {} : { projectIds: ids },
    ...user === void 0 ? {} : { userId: user },
    ...publisher === void 0 ? {} : { origin: "trusted publishing", publisherId: publisher.id },
    ...unknown ? { unknownCaveats: true } : {},
    ...timesOf(lifetimeOf(caveats)),
    ...UUID.test(identifier) ? { identifier } : {}
  };
}
function sharedBy(lists) {
  const [first, ...rest] = lists;
  return first === void 0 ? null : first.filter((item) => rest.every((list) => list.includes(item)));
}
function lifetimeOf(caveats) {
  const all = caveats.flatMap((caveat) => caveat.kind === "lifetime" ? [caveat] : []);
  if (all.length === 0) return void 0;
  return {
    expires: Math.min(...all.map((caveat) => caveat.expires)),
    notBefore: Math.max(...all.map((caveat) => caveat.notBefore))
  };
}
function timesOf(lifetime) {
  const expires = lifetime && isoTime(lifetime.expires * 1e3);
  const notBefore = lifetime && isoTime(lifetime.notBefore * 1e3);
  return {
    ...expires === void 0 ? {} : { expires },
    ...notBefore === void 0 ? {} : { notBefore }
  };
}
function publicPrefixOf(value, macaroon) {
  const location = macaroon.location === null ? 0 : 2 + new TextEncoder().encode(macaroon.location).length;
  const headerBytes = 1 + location + 2;
  return value.slice(0, PREFIX4.length + Math.floor(headerBytes * 4 / 3));
}
function checkTextForm(value) {
  const bytes = decodeBase64Url(value.slice(PREFIX4.length));
  const packets = bytes === null ? null : readPackets2(latin1Text(bytes));
  if (packets === null) return { verdict: "shaped", why: "begins like a PyPI token of the older text form" };
  const location = packets.get("location");
  const identifier = packets.get("identifier");
  return {
    verdict: "shaped",
    why: "a macaroon of the older text form",
    facts: {
      ...location === void 0 ? {} : { index: location },
      ...identifier !== void 0 && UUID.test(identifier) ? { identifier } : {}
    },
    ...identifier !== void 0 && UUID.test(identifier) ? { normalised: identifier } : {}
  };
}
function readPackets2(text) {
  const packets = /* @__PURE__ */ new Map();
  for (let at = 0; at < text.length; ) {
    const length = Number.parseInt(text.slice(at, at + 4), 16);
    const match = /^(\w+) ([^]*)\n$/.exec(text.slice(at + 4, at + length));
    if (!(length > 6) || match === null) return null;
    packets.set(match[1], match[2]);
    at += length;
  }
  return packets;
}
function sealToken2(shape) {
  const [location = "", identifier = "", user = "", signature = ""] = shape.split(" ");
  const caveat = latin1Bytes(JSON.stringify([3, user]));
  const macaroon = concatBytes(
    Uint8Array.of(2, 1, location.length),
    latin1Bytes(location),
    Uint8Array.of(2, identifier.length),
    latin1Bytes(identifier),
    Uint8Array.of(0, 2, caveat.length),
    caveat,
    Uint8Array.of(0, 0, 6, 32),
    decodeBase64Url(signature).subarray(0, 32)
  );
  return PREFIX4 + encodeBase64Url(macaroon);
}

// lib/detect/proofs/qovery.ts
var qoveryProof = {
  name: "qovery-checksum",
  check: ({ value }) => {
    const [, body2 = "", check, ...more] = value.split("_");
    return more.length === 0 && check === checkOf8(body2) ? crc32Outcome(true) : { verdict: "shaped", why: "has the prefix, but no checksum that is known" };
  },
  seal: (shape) => `${shape}_${checkOf8(shape.split("_")[1])}`
};
function checkOf8(body2) {
  return String(crc32(latin1Bytes(body2)));
}

// lib/detect/proofs/sentry.ts
var PREFIX5 = "sntrys_";
var sentryProof = {
  name: "sentry",
  check({ value }) {
    const end = value.lastIndexOf("_");
    const about = jsonObjectOf(decodeBase64(value.slice(PREFIX5.length, end)));
    if (about === null || about["iat"] === void 0 || typeof about["org"] !== "string") {
      return { verdict: "mismatch", why: "its payload does not decode to an organisation" };
    }
    const created = isoTime(Number(about["iat"]) * 1e3);
    const facts = {
      organisation: about["org"],
      ...typeof about["url"] === "string" ? { url: about["url"] } : {},
      ...created === void 0 ? {} : { created }
    };
    return { verdict: "confirmed", why: "its payload decodes to an organisation", facts };
  },
  seal: (shape) => {
    const about = `{"iat":1700000000.5,"url":"https://sentry.example.test","region_url":"https://us.sentry.example.test","org":"acme"}`;
    return `${PREFIX5}${encodeBase64(latin1Bytes(about))}_${shape.slice(-43)}`;
  }
};

// lib/detect/proofs/signing-call.ts
var SHORTEST_WORD = 8;
var signingCallProof = {
  name: "signing-call",
  rejectsAllIn: isMachineMade,
  check(input) {
    if (isMachineMade(input.path)) return { verdict: "reject", why: "a file made by a program" };
    const literal = judgeLiteral({ value: input.value, name: "secret" });
    if (literal.kind === "other") return { verdict: "reject", why: literal.why };
    if (literal.kind === "placeholder") return { verdict: "placeholder", why: literal.why };
    if (isSampleFile(input.path)) return { verdict: "placeholder", why: "stands in a file of samples" };
    if (literal.strength === "random" || literal.strength === "password") {
      return { verdict: "generic", why: "a literal is the key of a call that signs" };
    }
    if (!isBelieved2(input)) return { verdict: "reject", why: "too ordinary for a secret" };
    return { verdict: "generic", why: "an ordinary value is the key of a call that signs", severity: "note" };
  }
};
function isBelieved2({ value, path }) {
  return value.length >= SHORTEST_WORD && !isProse(path) && isTypedPassword(value);
}

// lib/detect/proofs/slack-config.ts
var BODY = /^\d+-\d+-(?<team>\d{8,16})-(?:\d{8,16}-)*[0-9a-f]{64}$/;
var slackConfigProof = {
  name: "slack-config",
  check({ value }) {
    const body2 = value.slice(value.lastIndexOf("-") + 1);
    const team = BODY.exec(latin1Text(decodeBase64(body2) ?? new Uint8Array()))?.groups?.["team"];
    if (team === void 0) return { verdict: "shaped", why: "has the shape of a Slack configuration token" };
    return { verdict: "confirmed", why: "its body decodes to a workspace", facts: { team } };
  },
  seal: (shape) => {
    const [prefix, digits, hex] = shape.split(":");
    return prefix + withoutPadding(encodeBase64(latin1Bytes(`1-1-${digits}-${digits}-${hex}`)));
  }
};

// lib/detect/proofs/stored-cipher.ts
var passwordHash = {
  name: "password-hash",
  check: () => ({ verdict: "encrypted", why: "a password stands here as a hash", settled: true })
};
var NSS_KEY_ID = "0410f8000000000000000000000000000001";
var firefoxLogin = {
  name: "firefox-login",
  check({ value }) {
    const bytes = decodeBase64(value);
    const isSealed = bytes !== null && bytes[0] === 48 && hexOf(bytes.subarray(2, 20)) === NSS_KEY_ID;
    if (!isSealed) return { verdict: "reject", why: "not as NSS encrypts" };
    return { verdict: "encrypted", why: "of use only with the key in key4.db beside it", settled: true };
  }
};

// lib/detect/proofs/stored-literal.ts
var SHORTEST4 = 4;
var storedLiteral = {
  name: "stored-literal",
  check: (input) => literalOutcome(input, "shaped")
};
var typedLiteral = {
  name: "typed-literal",
  check(input) {
    const outcome = literalOutcome(input, "generic");
    const isKnown = outcome.verdict === "generic" && isWellKnown(input.value);
    return isKnown ? { ...outcome, why: "a well-known default password", severity: "note" } : outcome;
  }
};
var slotValue = {
  name: "slot-value",
  check: (input) => literalOutcome(input, "shaped")
};
var loginValue = {
  name: "login-value",
  check(input) {
    const outcome = literalOutcome(input, "shaped");
    if (outcome.verdict !== "placeholder" || !isWeakPassword(input.value) || isSampleFile(input.path)) return outcome;
    return { verdict: "generic", why: "an ordinary word stands where a password is kept" };
  }
};
function isWeakPassword(value) {
  return /^(?:p[a@]ssw(?:or|0r)?d|passwort|secret|admin|root|test|user|guest|demo|letmein|welcome)$/i.test(value);
}
var settingValue = {
  name: "setting-value",
  check(input) {
    const literal = judgeLiteral({ value: input.value, name: input.groups["name"] });
    const strength = literal.kind === "secret" ? literal.strength : strengthOf(input.value);
    const isOrdinary = strength !== "random" && strength !== "password";
    if (literal.kind === "other" && (isOrdinary || !LOOKS_LIKE_CODE.test(literal.why))) {
      return { verdict: "reject", why: literal.why };
    }
    if (isOrdinary && /^(?:\d+|[a-z]{1,5})$/i.test(input.value))
      return { verdict: "reject", why: "an ordinary setting" };
    return literalOutcome(input, isOrdinary ? "generic" : "shaped");
  }
};
var LOOKS_LIKE_CODE = /^(?:code|a regular expression)$/;
function literalOutcome(input, verdict) {
  const name = input.groups["name"];
  const literal = judgeLiteral({ value: input.value, name: lastWord(name) });
  if (literal.kind === "placeholder") return { verdict: "placeholder", why: literal.why };
  if (input.value.length < SHORTEST4) return { verdict: "reject", why: "too short for a secret" };
  if (literal.kind === "other" && isNoSecretHere(literal.why)) return { verdict: "reject", why: literal.why };
  if (isSampleFile(input.path)) return { verdict: "placeholder", why: "stands in a file of samples" };
  const what = name === void 0 ? "a literal stands where a secret is given" : `a literal stands as ${name}`;
  return { verdict, why: what };
}
function isNoSecretHere(why) {
  return why === "a URL" || why === "a path" || why === "signs" || why === "a public key" || why === "cut short";
}
function lastWord(name) {
  return name?.slice(name.lastIndexOf(" ") + 1);
}

// lib/detect/proofs/stored-pair.ts
var SECRET_NAME2 = /pass|pwd|secret|token|key|credential|auth|private|pin$/i;
var storedPair = {
  name: "stored-pair",
  check({ value, groups }) {
    const name = groups["name"] ?? "";
    if (value.startsWith("@")) return { verdict: "placeholder", why: "read from a file" };
    const literal = judgeLiteral({ value, name });
    if (literal.kind === "placeholder") return { verdict: "placeholder", why: literal.why };
    if (literal.kind === "other") return { verdict: "reject", why: literal.why };
    const named = SECRET_NAME2.test(name) && nameKind(name) !== null;
    if (!named && literal.strength !== "random")
      return { verdict: "reject", why: "neither named nor shaped as a secret" };
    return { verdict: "shaped", why: `a literal is stored as ${name}` };
  }
};

// lib/detect/proofs/supabase-role.ts
var supabaseRoleProof = {
  name: "supabase-role",
  check({ value, now }) {
    const token = decodeJwt(withoutPadding(value));
    if (token === null || !isSupabaseRole(token, "service_role")) {
      return { verdict: "reject", why: "is no Supabase service_role key" };
    }
    return { ...judge4(token, now), facts: claimFacts(token.payload), publicPrefix: "eyJ" };
  },
  seal: (shape) => {
    const payload = `{"iss":"supabase","ref":"${shape.slice(0, 20)}","role":"service_role","iat":1700000000,"exp":2015000000}`;
    const part8 = (json) => encodeBase64Url(latin1Bytes(json));
    return `${part8('{"alg":"HS256","typ":"JWT"}')}.${part8(payload)}.${shape.slice(-HS256_LENGTH)}`;
  }
};
var HS256_LENGTH = 43;
function judge4(token, now) {
  const sample = sampleReason(token);
  if (sample !== null) return { verdict: "placeholder", why: sample };
  if (isPast(token.payload, now)) return { verdict: "expired", why: "its own expiry date is past" };
  if (token.signature.length !== HS256_LENGTH) return { verdict: "mismatch", why: "its signature is not one of HS256" };
  const named = /^[a-z]{20}$/.test(String(token.payload["ref"]));
  const why = "decodes to the service_role, which passes every row-level security policy";
  return { verdict: named ? "confirmed" : "shaped", why };
}

// lib/detect/proofs/supabase.ts
var CHECK_LENGTH10 = 8;
var SELF_HOSTED = "supabase-self-hosted";
var PROJECT_URL = /\b([a-z]{20})\.supabase\.(?:co|com|in|net|red)\b/g;
var REACH7 = 4e3;
var supabaseSecretProof = {
  name: "supabase-secret",
  reach: REACH7,
  check: (input) => {
    const project = projectsNear(input).find(
      (ref) => checkOf9(ref, input.value, input.platform) === input.value.slice(-CHECK_LENGTH10)
    );
    if (project === void 0) return { verdict: "shaped", why: "has the shape; its project is not named near it" };
    return { verdict: "confirmed", why: `its checksum is right for project ${project}`, facts: { project } };
  },
  seal: (shape, platform) => `${shape}_${checkOf9(SELF_HOSTED, `${shape}_${"x".repeat(CHECK_LENGTH10)}`, platform)}`
};
function projectsNear({ text, start, end }) {
  const near = text.slice(Math.max(0, start - REACH7), end + REACH7);
  return [.../* @__PURE__ */ new Set([SELF_HOSTED, ...Array.from(near.matchAll(PROJECT_URL), (match) => match[1])])];
}
function checkOf9(ref, key, platform) {
  const signed = key.slice(0, -CHECK_LENGTH10 - 1);
  return encodeBase64Url(platform.sha256(new TextEncoder().encode(`${ref}|${signed}`))).slice(0, CHECK_LENGTH10);
}

// lib/detect/proofs/thunderstore.ts
var thunderstoreProof = {
  name: "thunderstore-checksum",
  check: ({ value }) => checkCrc32Base62(value, [36]),
  seal: sealCrc32Base62
};

// lib/detect/companions/twilio.ts
var TWILIO_SID = /(?<![\w-])(?:AC|SK)[0-9a-f]{32}(?![\w-])/g;

// lib/detect/proofs/twilio.ts
var twilioProof = {
  name: "twilio",
  reach: REACH,
  check({ text, start, end }) {
    const sid = nearest(nearBefore(text, start), nearAfter(text, end), end - start, TWILIO_SID);
    return sid === void 0 ? { verdict: "reject", why: "no SID of Twilio stands near" } : { verdict: "shaped", why: "stands beside a SID of Twilio" };
  }
};

// lib/detect/codecs/percent.ts
function percentDecoded(text) {
  try {
    return text.includes("%") ? decodeURIComponent(text) : text;
  } catch {
    return text;
  }
}

// lib/detect/proofs/url-password.ts
var urlPasswordProof = {
  name: "url-password",
  check({ value, groups }) {
    const writtenUser = groups["user"] ?? "";
    if (BRACE.test(value + writtenUser)) return { verdict: "placeholder", why: "a template" };
    if (isSynopsis(value, writtenUser)) return { verdict: "placeholder", why: "the syntax of such a URL" };
    const password = percentDecoded(value);
    if (NO_SECRET.test(password)) return { verdict: "reject", why: "tells that the user name is the token" };
    const user = percentDecoded(writtenUser);
    if (PORT.test(password) && SERVER2.test(user)) return { verdict: "reject", why: "a server and its port" };
    const host = groups["host"] ?? "";
    const { database } = groups;
    const facts = {
      ...user === "" ? {} : { user },
      ...host === "" ? {} : { host },
      ...database === void 0 ? {} : { database }
    };
    return { ...judgePassword({ password, user, host }), facts, normalised: password };
  }
};
var BRACE = /[{}]|\[\^/;
function isSynopsis(value, user) {
  return user.endsWith("[") && value.endsWith("]");
}
var PORT = /^\d{2,5}$/;
var SERVER2 = /^(?:\d{1,3}(?:\.\d{1,3}){3}|[\w.-]{1,100}\.(?:com|org|net|io|dev|local|internal|test))$/i;
var NO_SECRET = /^(?:x-oauth-(?:basic|token)|x-token-auth)$/;

// lib/detect/codecs/protobuf.ts
function readProtobuf(bytes) {
  const fields = [];
  let at = 0;
  while (at < bytes.length) {
    const key = readVarint(bytes, at);
    const value = key === null ? null : readVarint(bytes, key.end);
    if (key === null || value === null) return null;
    const field = Math.floor(key.value / 8);
    if (key.value % 8 === 0) {
      fields.push({ field, value: value.value });
      at = value.end;
    } else if (key.value % 8 === 2 && value.end + value.value <= bytes.length) {
      at = value.end + value.value;
      fields.push({ field, value: bytes.subarray(value.end, at) });
    } else return null;
  }
  return fields;
}
function writeProtobuf(fields) {
  return Uint8Array.from(
    fields.flatMap(
      ({ field, value }) => typeof value === "number" ? [...varint(field * 8), ...varint(value)] : [...varint(field * 8 + 2), ...varint(value.length), ...value]
    )
  );
}
function readVarint(bytes, start) {
  let value = 0;
  for (let at = start; at < Math.min(bytes.length, start + 10); at++) {
    value += (bytes[at] & 127) * 2 ** (7 * (at - start));
    if (bytes[at] < 128) return { value, end: at + 1 };
  }
  return null;
}
function varint(value) {
  return value < 128 ? [value] : [value % 128 + 128, ...varint(Math.floor(value / 128))];
}

// lib/detect/proofs/vault.ts
var vaultProof = {
  name: "vault",
  check({ value }) {
    const fields = readProtobuf(decodeBase64Url(value.slice(4)) ?? Uint8Array.of(0));
    const [version, hmac, token] = fields ?? [];
    const signed = version?.field === 1 && version.value === 1 && hmac?.field === 2 && token?.field === 3;
    const inner = token?.value;
    if (!signed || !(hmac.value instanceof Uint8Array) || hmac.value.length !== 32 || !(inner instanceof Uint8Array)) {
      return { verdict: "shaped", why: "has the shape of a Vault service token" };
    }
    const random = readProtobuf(inner)?.find(({ field }) => field === 1)?.value;
    const named = random instanceof Uint8Array && /^(?:hvs\.)?[A-Za-z0-9]{20,}/.test(latin1Text(random));
    if (!named) return { verdict: "shaped", why: "has the shape of a Vault service token" };
    return { verdict: "confirmed", why: "decodes to a signed Vault token" };
  },
  seal: (shape) => {
    const inner = writeProtobuf([
      { field: 1, value: latin1Bytes(`hvs.${shape.slice(-24)}`) },
      { field: 2, value: 12345 }
    ]);
    const hmac = latin1Bytes(shape.slice(4, 36));
    return `hvs.${encodeBase64Url(
      writeProtobuf([
        { field: 1, value: 1 },
        { field: 2, value: hmac },
        { field: 3, value: inner }
      ])
    )}`;
  }
};

// lib/detect/proofs/webhook.ts
var webhookProof = {
  name: "webhook",
  check({ value }) {
    const address = value.replace(/\\/g, "");
    const hidden = address.indexOf("/", address.indexOf("/") + 1) + 1;
    return {
      verdict: "shaped",
      why: "a complete webhook address",
      normalised: address,
      ...address === value ? { publicPrefix: value.slice(0, hidden) } : {}
    };
  }
};

// lib/detect/proofs/wireguard.ts
var wireguardProof = {
  name: "wireguard",
  check({ value }) {
    const bytes = decodeBase64(value);
    if (bytes === null || bytes.length !== 32) return { verdict: "reject", why: "is not a key of 32 bytes" };
    if (encodeBase64(bytes) !== value) return { verdict: "mismatch", why: "is not canonical base64, which wg refuses" };
    const clamped = (bytes[0] & 7) === 0 && (bytes[31] & 192) === 64;
    return { verdict: "shaped", why: clamped ? "32 bytes, clamped as wg genkey does" : "decodes to a key of 32 bytes" };
  },
  seal: (shape) => {
    const bytes = latin1Bytes(shape).slice(0, 32);
    bytes[0] &= 248;
    bytes[31] = bytes[31] & 63 | 64;
    return encodeBase64(bytes);
  }
};

// lib/detect/codecs/murmur3.ts
function murmur3(bytes) {
  const whole = bytes.length & ~3;
  let hash = 0;
  for (let at = 0; at < whole; at += 4) {
    hash = rotate2(hash ^ scrambled(little2(bytes, at, 4)), 13);
    hash = Math.imul(hash, 5) + 3864292196 | 0;
  }
  hash ^= scrambled(little2(bytes, whole, bytes.length - whole));
  return finished(hash ^ bytes.length);
}
function scrambled(word) {
  return Math.imul(rotate2(Math.imul(word, 3432918353), 15), 461845907);
}
function finished(hash) {
  let mixed = Math.imul(hash ^ hash >>> 16, 2246822507);
  mixed = Math.imul(mixed ^ mixed >>> 13, 3266489909);
  return (mixed ^ mixed >>> 16) >>> 0;
}
function rotate2(value, by) {
  return value << by | value >>> 32 - by;
}
function little2(bytes, at, count) {
  let word = 0;
  for (let i = 0; i < count; i++) word |= bytes[at + i] << 8 * i;
  return word;
}

// lib/detect/proofs/yandex.ts
var CHECK_BYTES = 4;
var CHECK_DIGITS = 8;
var yandexCaptchaProof = {
  name: "yandex-captcha",
  check: ({ value }) => crc32Outcome(digitsOf(value.slice(0, -CHECK_DIGITS)) === value.slice(-CHECK_DIGITS)),
  seal: (shape) => shape + digitsOf(shape)
};
var yandexOidcSecretProof = {
  name: "yandex-oidc-secret",
  check: ({ value }) => hashDigitsOf(value.slice(0, -CHECK_DIGITS)) === value.slice(-CHECK_DIGITS) ? { verdict: "confirmed", why: "its MurmurHash3 checksum is right" } : { verdict: "mismatch", why: "has the shape, but its MurmurHash3 checksum is wrong" },
  seal: (shape) => shape + hashDigitsOf(shape)
};
var yandexStaticKeyProof = {
  name: "yandex-static-key",
  check: ({ value }) => crc32Outcome(endsIn(value, crc32c)),
  seal: (shape) => sealed(shape, crc32c)
};
var yandexOauthProof = {
  name: "yandex-oauth",
  check: ({ value }) => endsIn(value.slice(PREFIX6), crc32) ? crc32Outcome(true) : { verdict: "shaped", why: "has the prefix, but no checksum" },
  seal: (shape) => shape.slice(0, PREFIX6) + sealed(shape.slice(PREFIX6), crc32)
};
var PREFIX6 = "y0_".length;
function digitsOf(text) {
  return hexOf(bigEndian32(crc32(latin1Bytes(text))));
}
function hashDigitsOf(text) {
  return hexOf(bigEndian32(murmur3(latin1Bytes(text))));
}
function endsIn(text, checksum2) {
  const bytes = decodeBase64Url(text);
  if (bytes === null) return false;
  return sameBytes(bytes.subarray(-CHECK_BYTES), bigEndian32(checksum2(bytes.subarray(0, -CHECK_BYTES))));
}
function sealed(text, checksum2) {
  const bytes = decodeBase64Url(text);
  return encodeBase64Url(concatBytes(bytes, bigEndian32(checksum2(bytes))));
}

// lib/detect/proofs/structured.ts
var PROOFS = [
  ageProof,
  atlassianProof,
  authorizationValue,
  awsBedrockProof,
  awsKeyIdProof,
  awsSecretKeyProof,
  azureCaskProof,
  azureDevopsPatProof,
  azureIdentifiableProof,
  bodyChecksumProof,
  connectionStringProof,
  cratesTrustedPublishingProof,
  derKeyProof,
  discordProof,
  elasticCloudProof,
  encodedKeyProof,
  entraSecretProof,
  firefoxLogin,
  flyProof,
  gcpServiceAccountProof,
  githubFineGrainedProof,
  githubProof,
  gitlabProof,
  googleApiKeyProof,
  grafanaCloudProof,
  grafanaLegacyProof,
  grafanaServiceAccountProof,
  jdbcProof,
  jfrogProof,
  jwkProof,
  jwkInCode,
  jwtProof,
  keyValue,
  loginCallProof,
  loginValue,
  matrixProof,
  natsSeedProof,
  nostrProof,
  npmProof,
  nugetV4Proof,
  onepasswordProof,
  passwordHash,
  pgpProof,
  privateKeyProof,
  puttyProof,
  pypiProof,
  qoveryProof,
  sentryProof,
  signingCallProof,
  slackConfigProof,
  settingValue,
  slotValue,
  sshKeyProof,
  storedLiteral,
  storedPair,
  supabaseRoleProof,
  supabaseSecretProof,
  thunderstoreProof,
  twilioProof,
  typedLiteral,
  urlPasswordProof,
  vaultProof,
  webhookProof,
  wireguardProof,
  yandexCaptchaProof,
  yandexOauthProof,
  yandexOidcSecretProof,
  yandexStaticKeyProof
];
var BY_NAME = new Map(PROOFS.map((proof) => [proof.name, proof]));
function structuredProof(name) {
  return BY_NAME.get(name);
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  structuredProof
});
