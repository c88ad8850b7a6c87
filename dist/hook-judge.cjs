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
  confirm: () => confirm,
  confirmIn: () => confirmIn
});
module.exports = __toCommonJS(stdin_exports);

// lib/core/secret.ts
var HIDDEN_BEFORE_TAIL = 16;
var TAIL = 4;
var Secret = class {
  #value;
  #prefix;
  /**
   * @param value the secret as text
   * @param publicPrefix the part of the value that tells the format and is no secret (`ghp_`); must start the value
   */
  constructor(value, publicPrefix2 = "") {
    this.#value = value;
    this.#prefix = value.startsWith(publicPrefix2) ? publicPrefix2 : "";
  }
  /** Length in UTF-16 code units. */
  get length() {
    return this.#value.length;
  }
  /** The part of the value that is no secret. */
  get publicPrefix() {
    return this.#prefix;
  }
  /** Public prefix, `...`, and the last four characters where 16 or more stay hidden. */
  get masked() {
    const hidden = this.#value.length - this.#prefix.length - TAIL;
    const tail = hidden >= HIDDEN_BEFORE_TAIL ? this.#value.slice(-TAIL) : "";
    return `${this.#prefix}...${tail}`;
  }
  /** The raw value. Callers: fingerprints, suppression, and reporters under `--reveal`. */
  reveal() {
    return this.#value;
  }
  toString() {
    return this.masked;
  }
  toJSON() {
    return this.masked;
  }
};

// lib/detect/assigned-name.ts
var part;
var load = () => part ??= require("./hook-literal.cjs");
var assignedName = (...args) => load().assignedName(...args);
var nameAround = (...args) => load().nameAround(...args);

// lib/detect/codecs/base32.ts
var ALPHABET = "abcdefghijklmnopqrstuvwxyz234567";
function decodeBase32(text) {
  const bytes = new Uint8Array(Math.floor(text.length * 5 / 8));
  let bits = 0;
  let held = 0;
  let at = 0;
  for (const character of text.toLowerCase()) {
    const value = ALPHABET.indexOf(character);
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

// lib/detect/aws-account.ts
var PREFIX_LENGTH = 4;
function awsAccountOf(keyId) {
  const bytes = decodeBase32(keyId.slice(PREFIX_LENGTH));
  if (bytes === null || bytes.length < 6 || (bytes[0] & 128) === 0) return void 0;
  const bits = bytes.subarray(0, 6).reduce((sum, byte) => sum * 256 + byte, 0);
  const account = Math.floor((bits - 2 ** 47) / 128);
  return account < 1e12 ? String(account).padStart(12, "0") : void 0;
}

// lib/detect/companions/companion.ts
var PAIRED = { confidence: "paired" };
var ALONE = { confidence: "alone" };

// lib/detect/companions/vicinity.ts
var REACH = 1600;
var LINES = 5;
var EDGE = /\n[ \t]*\r?\n|\n[ \t]*\[|[{}]/;
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
  for (let lines = 0; lines <= LINES && at > 0; lines++) at = text.lastIndexOf("\n", at - 1);
  return at < 0 ? 0 : at;
}
function lineOn(text) {
  let at = -1;
  for (let lines = 0; lines <= LINES; lines++) {
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
    edges: EDGE.test(between) ? 1 : 0,
    distance: between.length
  };
}

// lib/detect/companions/aws.ts
var AWS_KEY_ID = /(?<![A-Za-z0-9])A(?:KIA|SIA|BIA|CCA)[A-Z2-7]{16}(?![A-Za-z0-9])/g;
var SESSION_TOKEN = /(?<![A-Za-z0-9+/])(?:IQoJb3JpZ2luX2Vj|F[wQ]oGZXIvYXdz|AQoDYXdz)[A-Za-z0-9+/]{16}/g;
var awsCompanion = {
  name: "aws",
  find({ before, after, value }) {
    const keyId = nearest(before, after, value.length, AWS_KEY_ID);
    const session = nearest(before, after, value.length, SESSION_TOKEN);
    if (keyId === void 0) return { facts: ALONE, parts: session === void 0 ? [] : [session] };
    const account = awsAccountOf(keyId.text);
    const facts = {
      accessKeyId: keyId.text,
      ...account === void 0 ? {} : { account },
      ...PAIRED,
      parts: ["key id", "secret key", ...session === void 0 ? [] : ["session token"]]
    };
    return { facts, parts: session === void 0 ? [keyId] : [keyId, session] };
  }
};

// lib/detect/companions/azure-account.ts
var SIGN = String.raw`\\?["']?[ \t]{0,4}[:=][ \t]{0,4}\\?["']?`;
var ACCOUNT = new RegExp(String.raw`account[_-]?name${SIGN}([a-z0-9][a-z0-9-]{1,62})`, "gi");
var ENDPOINT = new RegExp(
  String.raw`(?:account)?endpoint${SIGN}((?:https|sb|amqps)://[a-z0-9.-]{3,200})|hostname${SIGN}([a-z0-9.-]{3,200})`,
  "gi"
);
var POLICY = new RegExp(String.raw`sharedaccesskeyname${SIGN}([\w.-]{1,64})`, "gi");
var azureAccountCompanion = {
  name: "azure-account",
  find({ before, after, value }) {
    const near2 = (regex) => nearest(before, after, value.length, regex)?.text;
    const [account, endpoint, policy] = [near2(ACCOUNT), near2(ENDPOINT), near2(POLICY)];
    if (account === void 0 && endpoint === void 0) return { facts: ALONE, parts: [] };
    const facts = {
      ...account === void 0 ? {} : { account },
      ...endpoint === void 0 ? {} : { endpoint },
      ...policy === void 0 ? {} : { policy }
    };
    return { facts: { ...facts, ...PAIRED, parts: [...Object.keys(facts), "key"] }, parts: [] };
  }
};

// lib/detect/companions/login.ts
var SECRET_WORD = /(?:pass(?:w(?:or)?d|phrase|code)?|pwd|secret)s?\d?$/i;
var WORDS = [
  ["user", "user(?:[_.-]?(?:name|id))?|login|uid"],
  ["host", "host(?:[_.-]?name)?|server|address|endpoint"],
  ["database", "database|db(?:[_.-]?name)?|dbname|schema"]
];
var LITERAL = String.raw`([A-Za-z0-9][\w.@:/\\-]{0,99})(?=["'` + "`" + String.raw`\s,;)}<]|$)`;
var loginCompanion = {
  name: "login",
  find(vicinity) {
    const service = serviceIn(vicinity.name);
    if (service === null) return null;
    const facts = {};
    for (const [fact, words] of WORDS) {
      const found = assignedTo(`${service}(?:${words})`, vicinity);
      if (found !== void 0) facts[fact] = found;
    }
    if (facts["user"] === void 0 && facts["host"] === void 0) return null;
    return { facts: { ...facts, ...PAIRED, parts: [...Object.keys(facts), "password"] }, parts: [] };
  }
};
function serviceIn(name) {
  const last = name?.replace(/^-+/, "").split(".").at(-1) ?? "";
  const word = SECRET_WORD.exec(last);
  return word === null ? null : `(?<![A-Za-z0-9_-])${last.slice(0, word.index).replace(/[^\w]/g, "\\$&")}`;
}
function assignedTo(names, { before, after, value }) {
  const separator = String.raw`(?:\\?["'\])]{0,3}[ \t]{0,8}(?:=>|:=|[:=,(])[ \t]{0,8}|>)\\?["'` + "`]?";
  return nearest(before, after, value.length, new RegExp(`${names}${separator}${LITERAL}`, "gi"))?.text;
}

// lib/detect/companions/oauth-client.ts
var ASSIGNED = String.raw`\\?["'\])]{0,3}[ \t]{0,8}(?:=>|:=|[:=,(>])[ \t]{0,8}\\?["'` + "`]?";
var CLIENT_ID = new RegExp(
  String.raw`(?:client|consumer|app(?:lication)?)[_.-]?(?:id|key)${ASSIGNED}([\w.:/@-]{5,120})`,
  "gi"
);
var TENANT_ID = new RegExp(String.raw`tenant[_.-]?id${ASSIGNED}([\w.-]{5,60})`, "gi");
var GOOGLE_ID = /(?<![\w-])\d{6,}-[a-z0-9]{32}\.apps\.googleusercontent\.com/g;
var oauthClientCompanion = {
  name: "oauth-client",
  find(vicinity) {
    const clientId = near(vicinity, GOOGLE_ID) ?? near(vicinity, CLIENT_ID);
    if (clientId === void 0) return { facts: ALONE, parts: [] };
    const tenantId = near(vicinity, TENANT_ID);
    const facts = { clientId, ...tenantId === void 0 ? {} : { tenantId }, ...PAIRED };
    return { facts: { ...facts, parts: ["client id", "client secret"] }, parts: [] };
  }
};
function near({ before, after, value }, regex) {
  return nearest(before, after, value.length, regex)?.text;
}

// lib/detect/companions/twilio.ts
var TWILIO_SID = /(?<![\w-])(?:AC|SK)[0-9a-f]{32}(?![\w-])/g;
var twilioCompanion = {
  name: "twilio",
  find({ before, after, value }) {
    const sid = nearest(before, after, value.length, TWILIO_SID)?.text;
    if (sid === void 0) return { facts: ALONE, parts: [] };
    const facts = { ...sid.startsWith("AC") ? { accountSid: sid } : { apiKeySid: sid }, ...PAIRED };
    return { facts: { ...facts, parts: ["SID", "token"] }, parts: [] };
  }
};

// lib/detect/companions/registry.ts
var OAUTH_SECRET = /(?:client|consumer)[_.-]?secret$/i;
var byName = {
  name: "by-name",
  find(vicinity) {
    const isClient = OAUTH_SECRET.test(vicinity.name ?? "");
    return (isClient ? oauthClientCompanion : loginCompanion).find(vicinity);
  }
};
var COMPANIONS = [
  awsCompanion,
  azureAccountCompanion,
  byName,
  loginCompanion,
  oauthClientCompanion,
  twilioCompanion
];
function companionNamed(name) {
  return COMPANIONS.find((companion) => companion.name === name);
}

// lib/detect/companions/with-companions.ts
function withCompanions(detection, text) {
  const { pattern, start, end } = detection;
  const companion = pattern.companion === void 0 ? void 0 : companionNamed(pattern.companion);
  if (companion === void 0 || detection.verdict === "placeholder") return { detection, from: start, to: end };
  const [from, to] = [start - REACH, end + REACH];
  const offset = Math.max(0, from);
  const near2 = text.slice(offset, Math.min(text.length, to));
  const name = detection.facts["name"];
  const found = companion.find({
    value: near2.slice(start - offset, end - offset),
    name: typeof name === "string" ? name : void 0,
    before: nearBefore(near2, start - offset),
    after: nearAfter(near2, end - offset)
  });
  if (found === null) return { detection, from, to };
  const facts = { ...found.facts, ...detection.facts };
  return {
    detection: found.parts.length === 0 ? { ...detection, facts } : { ...detection, facts, parts: found.parts },
    from,
    to
  };
}

// lib/detect/entropy.ts
var part2;
var load2 = () => part2 ??= require("./hook-literal.cjs");
var entropyOf = (...args) => load2().entropyOf(...args);

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
function isSampleDotenv(path) {
  return isSampleFile(path) && /(?:^|[.-])env(?:[.-]|$)/i.test(baseName(path));
}
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

// lib/detect/generic/context.ts
var TEST_FOLDER = /(?:^|\/)(?:tests?|__tests__|specs?|e2e|fixtures?|__fixtures__|test-?(?:data|fixtures|resources|suite)|mocks?|__mocks__|cypress|testing)\//i;
var TEST_FILE = /(?:^|[._-])(?:test|tests|spec|mock|fixture)s?\.[a-z0-9]+$|^(?:test|mock)_[^/]*\.py$|^conftest\.py$|(?:Test|Tests|Spec|TestCase)\.(?:java|kt|kts|scala|groovy|cs|swift|php)$/;
var EXAMPLE_FOLDER = /(?:^|\/)(?:examples?|samples?|demos?|docs?|documentation|tutorials?)\//i;
var RECORDING = /(?:^|\/)(?:cassettes|vcr_cassettes|__recordings__)\/|\.har$/i;
var GENERATED = /(?:\.pb\.(?:go|cc|h|swift)|_pb2(?:_grpc)?\.pyi?|\.g\.dart|\.freezed\.dart|[._-]generated\.[a-z]+|\.designer\.cs|\.g\.cs|_gen\.go|_generated\.go|bindata\.go)$|zz_generated\.[^]/i;
var contextOfPath = remembering((path) => {
  const made = machineMade(path);
  if (made !== null) return made;
  const name = baseName(path);
  if (RECORDING.test(path)) return "recorded traffic";
  if (GENERATED.test(name)) return "generated code";
  if (TEST_FOLDER.test(path) || TEST_FILE.test(name)) return "test fixture";
  return EXAMPLE_FOLDER.test(path) ? "example or documentation" : null;
});
var HEAD = 1200;
var SAYS_GENERATED = /@generated\b|\bcode generated by\b|<auto-?generated|\bauto-?generated (?:by|file|code|from)\b|\bgenerated by the protocol buffer compiler\b|\bthis (?:file|code) (?:is|was) (?:auto(?:matically)?[ -]?)?generated\b|\bgenerated (?:file|code)[,;.: -]{1,4}do not edit\b/i;
var SAYS_SNAPSHOT = /^\/\/ (?:Jest|Vitest|Bun) Snapshot v\d/;
var LONG_LINE = 1e3;
var BUNDLED = /* @__PURE__ */ new Set(["js", "mjs", "cjs", "css", "html", "htm"]);
function mayBeBundle(path) {
  return BUNDLED.has(extensionOf(path));
}
function contextOfText(text, start, end, path) {
  const head = text.slice(0, Math.min(HEAD, text.length));
  const seen = { from: -1, to: Math.max(end, text.length < HEAD ? text.length + 1 : HEAD) };
  if (SAYS_SNAPSHOT.test(head)) return { ...seen, context: "snapshot" };
  if (SAYS_GENERATED.test(head)) return { ...seen, context: "generated code" };
  if (!mayBeBundle(path)) return { ...seen, context: null };
  const to = end + LONG_LINE;
  const line = text.slice(Math.max(0, start - LONG_LINE), Math.min(text.length, to));
  const isLong = line.length >= LONG_LINE && !line.includes("\n");
  return { from: -1, to: Math.max(seen.to, to), context: isLong ? "minified bundle" : null };
}

// lib/detect/placeholder/samples.ts
var part3;
var load3 = () => part3 ??= require("./hook-literal.cjs");
var isKnownSample = (...args) => load3().isKnownSample(...args);

// lib/detect/placeholder/mask.ts
var part4;
var load4 = () => part4 ??= require("./hook-literal.cjs");
var maskOf = (...args) => load4().maskOf(...args);

// lib/core/error.ts
var LeaktrailError = class extends Error {
  code;
  /** One sentence that tells the user how to get past it. */
  remedy;
  constructor(code, message, remedy, cause) {
    super(message, cause === void 0 ? void 0 : { cause });
    this.name = "LeaktrailError";
    this.code = code;
    this.remedy = remedy;
  }
};

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
  const bare = value.replace(/^["']/, "");
  if (bare.startsWith("$(")) return bare.slice(2).replace(/\)["']?$/, "");
  const ticks = /^`([^`]*)`?$/.exec(bare);
  return ticks?.[1] ?? null;
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

// lib/detect/generic/judge-literal.ts
var part5;
var load5 = () => part5 ??= require("./hook-literal.cjs");
var judgeLiteral = (...args) => load5().judgeLiteral(...args);

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
  const name = text.slice(Math.max(0, keyword - LONGEST_NAME), keyword);
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
var LONGEST_NAME = 64;
function isParameter({ text, start, end }) {
  if (text[start - 1] !== "=") return false;
  if (text[end] === "&" && /^&[\w.-]{1,60}=/.test(text.slice(end, end + LONGEST_NAME))) return true;
  return /[?&][\w.-]{1,60}=$/.test(text.slice(Math.max(0, start - LONGEST_NAME), start));
}
function unescaped(value) {
  return value.replace(/\\(["'/\\])/g, "$1");
}

// lib/detect/generic/name.ts
var part6;
var load6 = () => part6 ??= require("./hook-literal.cjs");
var nameKind = (...args) => load6().nameKind(...args);
var isKeyId = (...args) => load6().isKeyId(...args);
var isKeyName = (...args) => load6().isKeyName(...args);
var isPushAddress = (...args) => load6().isPushAddress(...args);

// lib/detect/generic/no-value.ts
var part7;
var load7 = () => part7 ??= require("./hook-literal.cjs");
var noValue = (...args) => load7().noValue(...args);

// lib/detect/generic/ordinary.ts
var part8;
var load8 = () => part8 ??= require("./hook-literal.cjs");
var isOrdinarySecret = (...args) => load8().isOrdinarySecret(...args);
var isTokenInJson = (...args) => load8().isTokenInJson(...args);
var isTypedBeforeRun = (...args) => load8().isTypedBeforeRun(...args);
var isTypedFromWords = (...args) => load8().isTypedFromWords(...args);

// lib/detect/proofs/generic-value.ts
var genericValue = {
  name: "generic-value",
  rejectsAllIn: isMachineMade,
  check: (input) => outcomeOf(judgeAssigned(input), input)
};
var CLAIMS_SECRET = /\w[_.-]?(?:token|secret|passw(?:or)?d)$|(?:api|secret|access|auth|private)[_.-]?key$/i;
function outcomeOf(assigned, input) {
  const { name, literal, inSampleFile } = assigned;
  if (literal.kind === "other" && !(name !== void 0 && isTokenInJson(input.value))) {
    return { verdict: "reject", why: literal.why };
  }
  const kind = name === void 0 ? "key" : nameKind(name);
  if (kind === null) return { verdict: "reject", why: "the name is not one of a secret" };
  if (name !== void 0 && isKeyId(name, input.value)) return { verdict: "reject", why: "the id of a public key" };
  if (name !== void 0 && isKeyName(name, input.value)) return { verdict: "reject", why: "the name of a key" };
  if (isPushAddress(name ?? "", input.value)) return { verdict: "reject", why: "an address of push messages" };
  const other = noValue(input);
  if (other !== null) return { verdict: "reject", why: other };
  if (saysExample(input)) return { verdict: "placeholder", why: "said to be an example" };
  if (literal.kind === "placeholder") {
    const isTyped = name !== void 0 && !inSampleFile && (isTypedFromWords(input, name) || isTypedBeforeRun(input, name));
    return isTyped ? ordinary(name) : { verdict: "placeholder", why: literal.why };
  }
  if (literal.kind === "other") return ordinary(name ?? "");
  const believed = literal.strength === "random" || literal.strength === "password" && kind === "password" || literal.strength === "uuid" && name !== void 0 && CLAIMS_SECRET.test(name);
  if (!believed && name !== void 0 && !inSampleFile && isOrdinarySecret(input, name)) return ordinary(name);
  if (!believed) return { verdict: "reject", why: "too ordinary for a secret" };
  const look = literal.strength === "random" ? "a random value" : "what looks like a password";
  const why = `${look} is assigned to ${name ?? "a name of a secret"}`;
  const facts = name === void 0 ? {} : { name };
  if (inSampleFile && isSampleDotenv(input.path)) return { verdict: "placeholder", why: "stands in a file of samples" };
  if (inSampleFile) return { verdict: "generic", why: `${why} in a file of samples`, facts, severity: "note" };
  return { verdict: "generic", why, facts };
}
var REACH2 = 64;
function saysExample({ text, keyword }) {
  return /\b(?:example|sample|dummy)[ \t]{1,4}(?:[a-z]{1,16}[ \t]{1,4})?\w{0,24}$/i.test(
    text.slice(Math.max(0, keyword - REACH2), keyword)
  );
}
function ordinary(name) {
  return { verdict: "generic", why: `an ordinary value is assigned to ${name}`, facts: { name }, severity: "note" };
}

// lib/detect/proofs/named-value.ts
var namedValue = {
  name: "named-value",
  check(input) {
    const { name, literal, inSampleFile } = judgeAssigned(input);
    if (literal.kind === "placeholder") return { verdict: "placeholder", why: literal.why };
    if (literal.kind === "other") return { verdict: "reject", why: literal.why };
    if (literal.strength === "weak") return { verdict: "reject", why: "too ordinary for a secret" };
    if (inSampleFile && literal.strength !== "random")
      return { verdict: "placeholder", why: "stands in a file of samples" };
    const facts = name === void 0 ? {} : { name };
    return { verdict: "shaped", why: `a literal is assigned to ${name ?? "the name of a credential"}`, facts };
  }
};

// lib/detect/proofs/structured.ts
var part9;
var load9 = () => part9 ??= require("./hook-proofs.cjs");
var structuredProof = (...args) => load9().structuredProof(...args);

// lib/detect/proofs/registry.ts
var ASSIGNMENTS = [genericValue, namedValue];
function proofNamed(name) {
  const proof = ASSIGNMENTS.find((assignment) => assignment.name === name) ?? structuredProof(name);
  if (proof === void 0) {
    throw new LeaktrailError(
      "bad-pattern",
      `no offline proof is called ${name}`,
      "See docs/patterns.md for the names."
    );
  }
  return proof;
}

// lib/detect/confirm.ts
var REACH3 = 192;
function confirmIn(text, suspect, facts) {
  const { pattern, start, end, head = start, keyword = start, groups, value } = suspect;
  const reach = Math.max(REACH3, pattern.proof === void 0 ? 0 : proofNamed(pattern.proof).reach ?? 0);
  const from = Math.min(head, keyword, start) - reach;
  const to = end + reach;
  const offset = Math.max(0, from);
  const place = {
    pattern,
    start: start - offset,
    end: end - offset,
    head: head - offset,
    keyword: keyword - offset,
    groups,
    value
  };
  const { path, platform, now, onDrop } = facts;
  const context = { text: text.slice(offset, Math.min(text.length, to)), path, platform, now };
  const found = confirm(place, onDrop === void 0 ? context : { ...context, onDrop: moved(suspect, onDrop) });
  if (found === null) return { detection: null, from, to };
  if (found.severity === "note") return { detection: { ...found, start, end }, from, to };
  const told = withCompanions({ ...found, start, end }, text);
  const { detection, ...seen } = inContext(told, text, path);
  return { detection, from: Math.min(from, seen.from), to: Math.max(to, seen.to) };
}
function inContext(told, text, path) {
  const { detection } = told;
  if (detection.verdict !== "generic" || detection.facts["context"] !== void 0) return told;
  const { context, from, to } = contextOfText(text, detection.start, detection.end, path);
  const facts = context === null ? detection.facts : { ...detection.facts, context };
  return { detection: { ...detection, facts }, from: Math.min(from, told.from), to: Math.max(to, told.to) };
}
function moved(suspect, onDrop) {
  return (_moved, why) => onDrop(suspect, why);
}
function confirm(suspect, context) {
  const { pattern, start, end, keyword = start, groups } = suspect;
  const { text, path, platform, now } = context;
  const value = suspect.value ?? text.slice(start, end);
  const outcome = judge(pattern, { value, groups, text, start, end, keyword, path, platform, now });
  if (outcome.verdict === "reject") {
    context.onDrop?.(suspect, outcome.why);
    return null;
  }
  const name = outcome.facts?.["name"] ?? groups["name"] ?? assignedName(text, suspect.head ?? start);
  const kind = contextOfPath(path);
  const facts = {
    ...outcome.facts,
    ...name === void 0 ? {} : { name },
    ...kind === null ? {} : { context: kind }
  };
  return {
    pattern,
    verdict: outcome.verdict,
    secret: new Secret(value, outcome.publicPrefix ?? publicPrefix(pattern, value)),
    normalised: outcome.normalised ?? value,
    start,
    end,
    facts,
    why: outcome.why,
    ...outcome.severity === void 0 ? {} : { severity: outcome.severity }
  };
}
function judge(pattern, input) {
  const outcome = judgeShape(pattern, input);
  const isOpen = outcome.verdict !== "reject" && outcome.verdict !== "placeholder";
  return isOpen && isKnownSample(input.value, input.platform) ? placeholder("a published sample") : outcome;
}
function judgeShape(pattern, input) {
  const proved = pattern.proof === void 0 ? void 0 : proofNamed(pattern.proof).check(input);
  if (proved !== void 0 && isSettled(proved)) return proved;
  const mask = maskOf(input.value, publicPrefix(pattern, input.value));
  if (mask !== null) return placeholder(mask);
  if (pattern.entropy !== void 0 && entropyOf(bodyOf(pattern, input.value)) < pattern.entropy) {
    return { verdict: "reject", why: "too regular for a random token" };
  }
  return proved ?? { verdict: pattern.verdict ?? "shaped", why: `has the shape of ${pattern.title}` };
}
function isSettled(outcome) {
  return outcome.settled === true || outcome.verdict !== "shaped" && outcome.verdict !== "mismatch";
}
function placeholder(why) {
  return { verdict: "placeholder", why };
}
function bodyOf(pattern, value) {
  return value.slice(publicPrefix(pattern, value).length);
}
function publicPrefix(pattern, value) {
  if (pattern.publicPrefix !== void 0) return pattern.publicPrefix;
  if (pattern.anchor !== "start") return "";
  return pattern.keywords.find((keyword) => value.startsWith(keyword)) ?? "";
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  confirm,
  confirmIn
});
