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

// lib/detect/entropy.ts
var part2;
var load2 = () => part2 ??= require("./hook-literal.cjs");
var entropyOf = (...args) => load2().entropyOf(...args);

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
var FETCHERS = /\b(?:security[ \t]+find-(?:generic|internet)-password|secret-tool[ \t]+lookup|keyring[ \t]+get|vault[ \t]+(?:kv[ \t]+get|read)|bao[ \t]+(?:kv[ \t]+get|read)|aws[ \t][^\n]*get-(?:secret-value|parameter|parameters|login-password|authorization-token)|op[ \t]+(?:read|item[ \t]+get|get)|bw[ \t]+get|bws[ \t]+secret|lpass[ \t]+show|pass[ \t]+(?:show[ \t])?|gopass[ \t]|gcloud[ \t][^\n]*(?:print-(?:access|identity)-token|versions[ \t]+access)|az[ \t][^\n]*(?:secret[ \t]+show|get-access-token)|kubectl[ \t][^\n]*\bget\b|gh[ \t]+auth[ \t]+token|doppler[ \t]+secrets|infisical[ \t]+secrets|chamber[ \t]+read|credstash[ \t]+get|sops[ \t]|ansible-vault[ \t]|age[ \t]+-d|gpg[ \t]|cat[ \t]|openssl[ \t]+rand|uuidgen|pwgen|head[ \t]|mktemp)/;
var BARE_FETCHER = /^(?:security find-(?:generic|internet)-password|secret-tool lookup|(?:vault|bao) (?:kv get|read)|aws secretsmanager get-secret-value|op read)\b/;
var PRINTS = /^[ \t]*(?:echo|printf)[ \t]+(?:-\w+[ \t]+)*(?:["']?%s(?:\\n)?["']?[ \t]+)?["']?([^\s"'|)]*)/;
function fetchedAtRunTime(value) {
  const command = substitutedCommand(value);
  if (command === null) return BARE_FETCHER.test(value.replace(/^["']/, "")) ? "a command that fetches it" : null;
  const printed = PRINTS.exec(command);
  if (printed !== null && !/^(?:\$|$)/.test(printed[1] ?? "")) return null;
  return FETCHERS.test(command) ? "fetched at run time" : "the output of a command";
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
    [/^\$(?:env:|ENV:)?[A-Za-z_]\w*$|^\$\{[^{}]*\}$/, "an environment variable"],
    [/^\$\([\w.-]+\)$/, "a variable of the pipeline or makefile"],
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
var READS = "process.env import.meta.env os.environ os.getenv os.Getenv os.LookupEnv environ. environ[ environ( getenv( getenv[ System.getenv System.getProperty Environment.GetEnvironmentVariable Deno.env Bun.env ENV[ ENV.fetch env[ env( env.get env.require env.str std::env env::var env!( option_env! $_ENV $_SERVER $::env Sys.getenv credentials( withCredentials keyring.get_password getpass( getpass.getpass( input( prompt( decouple.config(".split(
  " "
);
var ROOTS = new Set(
  "secrets vars var local data module inputs params parameters env github steps needs values Values".split(" ")
);
var HOLDS_TEMPLATE = /\{[A-Za-z]\w*:\d+\}|\$\{\{|\$\{[\w.]|\{\{|<%|#\{|\$\([A-Za-z]|%\(\w+\)s|^[A-Za-z]*[:=_-]?\{[A-Za-z_][\w.]*\}$|(?:^|[^\w%])%[sdv](?:$|\W)/;
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

// lib/core/path.ts
function baseName(path) {
  return path.slice(path.lastIndexOf("/") + 1);
}

// lib/detect/generic/file-kind.ts
var SOURCE = new Set(
  "js mjs cjs jsx ts mts cts tsx vue svelte py pyi pyx rb erb go rs java kt kts scala groovy gradle cs fs vb c h cc cpp cxx hpp hh m mm swift php phtml pl pm t lua r jl dart ex exs erl hrl clj cljs hs ml mli elm nim zig d v sol pas f90 asm s css scss sass less htm html hbs ejs jinja jinja2 j2 proto graphql gql thrift sql y l el lisp scm tcl vim cshtml razor asp aspx jsp ipynb tf hcl nix rego cue".split(" ")
);
var LOCK_FILES = new Set(
  "package-lock.json npm-shrinkwrap.json pnpm-lock.yaml bun.lockb packages.lock.json go.work.sum gradle.lockfile cartfile.resolved package.resolved".split(" ")
);
var WRITTEN = new Set(
  "lock sum map snap svg po pot mo xlf xliff sig asc pub crt csr pyc wasm woff woff2 ttf eot".split(" ")
);
var SAMPLE = /[.-](?:example|sample|samples|template|tmpl|tpl|dist|defaults?|schema|skel|in)$|^(?:example|sample)[.-](?:env|config|conf|ya?ml|json|toml|ini|properties|tfvars)|[._-](?:example|sample|template|tmpl|dist)\.[^/]*$/i;
var isSourceCode = remembering((path) => SOURCE.has(extensionOf(path)));
var isMachineMade = remembering((path) => {
  const extension = extensionOf(path);
  if (WRITTEN.has(extension)) return true;
  const name = baseName(path).toLowerCase();
  return LOCK_FILES.has(name) || /[.-]min\.(?:c|m)?(?:js|ss)$/.test(name);
});
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
  let answer = false;
  return (path) => {
    if (path !== last) answer = ask(path);
    last = path;
    return answer;
  };
}
function extensionOf(path) {
  const name = baseName(path);
  const dot = name.lastIndexOf(".");
  return dot === -1 ? "" : name.slice(dot + 1).toLowerCase();
}

// lib/detect/generic/judge-literal.ts
var part5;
var load5 = () => part5 ??= require("./hook-literal.cjs");
var judgeLiteral = (...args) => load5().judgeLiteral(...args);

// lib/detect/generic/assigned.ts
function judgeAssigned(input) {
  const code = codeAt(input);
  if (code?.kind === "other") return { name: void 0, literal: code, inSampleFile: false };
  const name = input.groups["name"] ?? assignedName(input.text, input.start);
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
function isQuoted({ text, start, end }) {
  return /["'`]/.test(text[start - 1] ?? "") || /["'`]/.test(text[end] ?? "") || text.startsWith('\\"', end);
}
var LONGEST_NAME = 64;
function isParameter({ text, start }) {
  return text[start - 1] === "=" && /[?&][\w.-]{1,60}=$/.test(text.slice(Math.max(0, start - LONGEST_NAME), start));
}
function unescaped(value) {
  return value.replace(/\\(["'/\\])/g, "$1");
}

// lib/detect/generic/name.ts
var part6;
var load6 = () => part6 ??= require("./hook-literal.cjs");
var nameKind = (...args) => load6().nameKind(...args);

// lib/detect/generic/ordinary.ts
var part7;
var load7 = () => part7 ??= require("./hook-literal.cjs");
var isOrdinarySecret = (...args) => load7().isOrdinarySecret(...args);
var isTokenInJson = (...args) => load7().isTokenInJson(...args);
var isTypedFromWords = (...args) => load7().isTypedFromWords(...args);

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
  if (literal.kind === "placeholder") {
    const isTyped = name !== void 0 && !inSampleFile && isTypedFromWords(input.value, name);
    return isTyped ? ordinary(name) : { verdict: "placeholder", why: literal.why };
  }
  if (literal.kind === "other") return ordinary(name ?? "");
  const believed = literal.strength === "random" || literal.strength === "password" && kind === "password" || literal.strength === "uuid" && name !== void 0 && CLAIMS_SECRET.test(name);
  if (!believed && name !== void 0 && !inSampleFile && isOrdinarySecret(input, name)) return ordinary(name);
  if (!believed) return { verdict: "reject", why: "too ordinary for a secret" };
  const look = literal.strength === "random" ? "a random value" : "what looks like a password";
  const why = `${look} is assigned to ${name ?? "a name of a secret"}`;
  if (inSampleFile && isSampleDotenv(input.path)) return { verdict: "placeholder", why: "stands in a file of samples" };
  if (inSampleFile) return { verdict: "generic", why: `${why} in a file of samples`, severity: "note" };
  return { verdict: "generic", why };
}
function ordinary(name) {
  return { verdict: "generic", why: `an ordinary value is assigned to ${name}`, severity: "note" };
}

// lib/detect/proofs/named-value.ts
var REACH = 640;
var namedValue = {
  name: "named-value",
  reach: REACH,
  check(input) {
    const { name, literal, inSampleFile } = judgeAssigned(input);
    if (literal.kind === "placeholder") return { verdict: "placeholder", why: literal.why };
    if (literal.kind === "other") return { verdict: "reject", why: literal.why };
    if (literal.strength === "weak") return { verdict: "reject", why: "too ordinary for a secret" };
    if (inSampleFile && literal.strength !== "random")
      return { verdict: "placeholder", why: "stands in a file of samples" };
    return { verdict: "shaped", why: `a literal is assigned to ${name ?? "the name of a credential"}` };
  }
};

// lib/detect/proofs/structured.ts
var part8;
var load8 = () => part8 ??= require("./hook-proofs.cjs");
var structuredProof = (...args) => load8().structuredProof(...args);

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
var REACH2 = 192;
function confirmIn(text, suspect, facts) {
  const { pattern, start, end, head = start, groups, value } = suspect;
  const reach = Math.max(REACH2, pattern.proof === void 0 ? 0 : proofNamed(pattern.proof).reach ?? 0);
  const from = Math.min(head, start) - reach;
  const to = end + reach;
  const offset = Math.max(0, from);
  const moved = { pattern, start: start - offset, end: end - offset, head: head - offset, groups, value };
  const { path, platform, now, onDrop } = facts;
  const context = { text: text.slice(offset, Math.min(text.length, to)), path, platform, now };
  const found = confirm(moved, onDrop === void 0 ? context : { ...context, onDrop: told(suspect, onDrop) });
  const detection = found === null ? null : { ...found, start, end };
  return { detection, from, to };
}
function told(suspect, onDrop) {
  return (_moved, why) => onDrop(suspect, why);
}
function confirm(suspect, context) {
  const { pattern, start, end, groups } = suspect;
  const { text, path, platform, now } = context;
  const value = suspect.value ?? text.slice(start, end);
  const outcome = judge(pattern, { value, groups, text, start, end, path, platform, now });
  if (outcome.verdict === "reject") {
    context.onDrop?.(suspect, outcome.why);
    return null;
  }
  const name = suspect.groups["name"] ?? assignedName(context.text, suspect.head ?? start);
  const facts = { ...outcome.facts, ...name === void 0 ? {} : { name } };
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
