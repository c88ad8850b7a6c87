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
  assignedName: () => assignedName,
  entropyOf: () => entropyOf,
  isCredentialName: () => isCredentialName,
  isKeyId: () => isKeyId,
  isKeyName: () => isKeyName,
  isKnownSample: () => isKnownSample,
  isNextPair: () => isNextPair,
  isOrdinarySecret: () => isOrdinarySecret,
  isPushAddress: () => isPushAddress,
  isTokenInJson: () => isTokenInJson,
  isTypedBeforeRun: () => isTypedBeforeRun,
  isTypedFromWords: () => isTypedFromWords,
  isTypedPassword: () => isTypedPassword,
  judgeLiteral: () => judgeLiteral,
  madeOfRuns: () => madeOfRuns,
  maskOf: () => maskOf,
  nameAround: () => nameAround,
  nameKind: () => nameKind,
  noValue: () => noValue,
  startsMask: () => startsMask
});
module.exports = __toCommonJS(stdin_exports);

// lib/detect/assigned-name.ts
var REACH = 160;
function endingAt(source) {
  return new RegExp(`(?<=${source})`, "iy");
}
var NAME = String.raw`([A-Za-z_$][\w$.-]{0,63})`;
var ASSIGNED = endingAt(
  NAME + String.raw`(?:\[\w{0,12}\])?\\?["'` + "`" + String.raw`]?[\])]{0,2}[ \t]{0,48}` + String.raw`(?:(?:(?<!\$env):[ \t]{0,4}[A-Za-z][\w.<>|?[\]]{0,30}|string|String)[ \t]{0,4}=|=>|:{1,3}=|\?{1,2}=|[.+]=|\|\|=|->|[=!]={1,2}|[=:,>(])[ \t]{0,40}`
);
var OPTION = endingAt(String.raw`(?:^|[\s"'${"`"}(,[])(--?[A-Za-z][\w-]{0,60})["']?(?:=|,?[ \t]{1,8})`);
var ENV_LINE = endingAt(String.raw`\b(?:ENV|setenv|setx|set[ \t]{1,4}-\w{1,4})[ \t]{1,4}(\w{1,64})[ \t]{1,4}`);
var SQL = endingAt(String.raw`\b(password|identified by)[ \t]{1,4}`);
var NAME_BESIDE = endingAt(
  String.raw`(?:name|key|variable|id)["']?[ \t]{0,4}[=:][ \t]{0,4}["']?${NAME}["']?,?\s{1,40}["']?`
);
var ELEMENT_ABOVE = endingAt(String.raw`<${NAME}>[ \t]{0,8}\r?\n[ \t]{0,40}`);
var VARIABLE = endingAt(
  String.raw`variable[ \t]{1,4}"${NAME}"[ \t]{0,4}\{[^{}]{0,400}\bdefault[ \t]{0,16}=[ \t]{0,4}"`
);
var OPENER = endingAt(
  String.raw`((?:[bruf@$]{1,2}(?=\\?["']))?(?:\\?["'` + "`" + String.raw`]{1,3})?(?:\$\{\w{1,40}:?-["']?)?(?:\$\([ \t]{0,4}(?:echo|printf)[ \t][^()\n]{0,20})?(?:\\?["'])?(?:(?<![\w-])(?:bearer|basic|token|apikey)[ \t]{1,4})?)`
);
function assignedName(text, start) {
  const before = text.slice(Math.max(0, start - REACH), start);
  const head = withoutOpener(before.slice(before.lastIndexOf("\n") + 1));
  const option = /-|ENV|setx|password|identified/i.test(head) ? endOf(OPTION, head) ?? endOf(ENV_LINE, head) ?? endOf(SQL, head) : null;
  if (option !== null) return option;
  if (/^[ \t]*$/.test(head)) return endOf(ELEMENT_ABOVE, before) ?? void 0;
  const name = unescaped(endOf(ASSIGNED, head), head);
  if (name === "default") return endOf(VARIABLE, text.slice(0, start)) ?? name;
  if (name === void 0 || name.toLowerCase() !== "value") return name;
  const whole = withoutOpener(before);
  return endOf(NAME_BESIDE, whole.slice(0, whole.toLowerCase().lastIndexOf("value"))) ?? name;
}
var LONGEST_NAME = 64;
var NAME_CHARACTER = /[\w$.-]/;
var FROM_KEYWORD = /identified by|[\w$.-]{1,64}/iy;
function nameAround(text, keyword) {
  FROM_KEYWORD.lastIndex = keyword;
  const rest = FROM_KEYWORD.exec(text)?.[0];
  if (rest === void 0) return void 0;
  const from = Math.max(0, keyword - LONGEST_NAME);
  let start = keyword;
  while (start > from && NAME_CHARACTER.test(text[start - 1])) start--;
  const lead = text.slice(start, keyword);
  const word = text[start - 1] === "\\" ? lead.replace(/^[nrt]/, "") : lead;
  return (lead.startsWith("-") ? word : word.replace(/^[^A-Za-z_$]+/, "")) + rest;
}
function endOf(regex, head) {
  regex.lastIndex = head.length;
  return regex.exec(head)?.[1] ?? null;
}
function withoutOpener(head) {
  if (/[=:>(]$/.test(head)) return head;
  return head.slice(0, head.length - (endOf(OPENER, head)?.length ?? 0));
}
function unescaped(name, head) {
  if (name === null) return void 0;
  return head[head.lastIndexOf(name) - 1] === "\\" ? name.replace(/^[nrt](?=.)/, "") : name;
}

// lib/detect/entropy.ts
function entropyOf(text) {
  const counts = /* @__PURE__ */ new Map();
  for (const character of text) counts.set(character, (counts.get(character) ?? 0) + 1);
  let bits = 0;
  for (const count of counts.values()) bits -= count / text.length * Math.log2(count / text.length);
  return bits;
}

// lib/detect/codecs/percent.ts
function percentDecoded(text) {
  try {
    return text.includes("%") ? decodeURIComponent(text) : text;
  } catch {
    return text;
  }
}

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
var SHORTEST = 16;
function countsInBytes(value) {
  const digits = value.startsWith("0x") ? value.slice(2) : value;
  if (digits.length < SHORTEST || !/^[0-9a-f]+$/i.test(digits)) return false;
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

// lib/detect/placeholder/mask.ts
var MASK_AHEAD = /^[\w.+/=-]{0,400}?(?:\.{3}|[\u2026\u2022]|\u00e2\u0080[\u00a6\u00a2]|\*{3}|x{4}|X{4}|<|\$[({]|\{|\[|%s|your|YOUR)/;
var MASKED = /x{6}|X{6}|\*{3}|\.{3}|[\u2026\u2022]|\u00e2\u0080[\u00a6\u00a2]/;
var SAYS_SAMPLE = /example|placeholder|redacted|change[_-]?me|dummy|sample|replace[_-]?(?:me|with|this)|insert[_-]|not[_-]?a?[_-]?(?:real|secret|valid)|fake[_-]|^fake|mock[_-]|^your|your(?:[_-]|pass|key|token|secret|api)/i;
var SAYS_FAKE = /FAKE/;
var FAKE_LIMIT = 64;
var RUN = 8;
var KEYBOARD = /qwertyui|asdfghjk|zxcvbnm/i;
function startsMask(text, offset) {
  return MASK_AHEAD.test(text.slice(offset, offset + 420));
}
function maskOf(value, prefix) {
  const body = value.slice(prefix.length);
  if (MASKED.test(body)) return "masked";
  if (SAYS_SAMPLE.test(body) || body.length <= FAKE_LIMIT && SAYS_FAKE.test(body)) return "says it is a sample";
  if (/(.)\1{7}/.test(body)) return "one character repeated";
  if (hasSequence(body)) return "a sequence";
  if (new Set(body).size <= Math.min(4, body.length / 4)) return "too few different characters";
  if (body.length >= 12 && repeatsItself(body)) return "a few characters repeated";
  return null;
}
var REPEATS_LIMIT = 512;
function repeatsItself(body) {
  if (body.length > REPEATS_LIMIT) return /^(.{1,8})\1+$/.test(body);
  return (body + body).indexOf(body, 1) < body.length;
}
function hasSequence(body) {
  let run = 1;
  let step = 0;
  for (let at = 1; at < body.length; at++) {
    const next = stepOf(body.charCodeAt(at - 1), body.charCodeAt(at));
    run = next !== 0 && next === step ? run + 1 : next === 0 ? 1 : 2;
    step = next;
    if (run >= RUN) return true;
  }
  return KEYBOARD.test(body);
}
var SHORTEST_RUN = 3;
function madeOfRuns(value) {
  let run = 1;
  let step = 0;
  for (let at = 1; at < value.length; at++) {
    const next = stepOf(value.charCodeAt(at - 1), value.charCodeAt(at));
    const goesOn = next !== 0 && (run === 1 || next === step);
    if (!goesOn && run < SHORTEST_RUN) return false;
    run = goesOn ? run + 1 : 1;
    step = next;
  }
  return run >= SHORTEST_RUN && value.length >= 2 * SHORTEST_RUN;
}
function stepOf(a, b) {
  if (a === 57 && b === 48) return 1;
  if (!isAlphanumeric(a) || !isAlphanumeric(b)) return 0;
  const step = b - a;
  return step === 1 || step === -1 ? step : 0;
}
function isAlphanumeric(code) {
  return code >= 48 && code <= 57 || code >= 65 && code <= 90 || code >= 97 && code <= 122;
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
function isGlued(value) {
  return !PARTS.has(value) && unglue(value) !== null;
}
function unglue(word) {
  if (word.length > GLUED_LIMIT) return null;
  const lastWord = [""];
  for (let end = 2; end <= word.length; end++) {
    for (let start = 0; start <= end - 2; start++) {
      if (lastWord[start] === void 0 || !PARTS.has(word.slice(start, end))) continue;
      lastWord[end] = word.slice(start, end);
      break;
    }
  }
  const parts = [];
  for (let end = word.length; end > 0; end -= parts.at(-1).length) {
    const part = lastWord[end];
    if (part === void 0) return null;
    parts.push(part);
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
var SHORTEST2 = 6;
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
  if (password.length < SHORTEST2 || isWord(password) || isWellKnown(plain(password)))
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

// lib/detect/generic/name.ts
var ABOUT = new Set(
  "name names id ids type types url uri urls path paths file files filename dir directory folder field fields label labels length len size count num number limit max min expiry expires expiration expire expired ttl lifetime timeout age interval hash hashes hashed digest sha sha1 sha2 sha256 sha512 md5 fingerprint thumbprint checksum sum regex regexp re pattern patterns format prefix suffix header headers algorithm alg algo hint hints policy strength reset placeholder param params parameter parameters class kind ref refs reference var variable env column error errors err message messages msg title text endpoint manager provider store service services scope scopes status state index position offset version location source usage description desc rotation required enabled disabled valid invalid info metadata help docs doc tooltip link page form input button icon view screen component props option options opt flag flags mode method function func handler callback event action rule rules validator validation template key_id keyid arn issuer audience owner user username email login account host hosts hostname port server servers address addresses region bucket prompt question answer test tests spec schema model table policyname encoding charset alphabet bytes bits iterations rounds cost counter check checks created updated date time timestamp at by generator factory helper client response request".split(" ")
);
var NO_SECRET = "public publishable hashed crypted sha256 sha512 sealed ciphertext csrf xsrf authenticitytoken verificationtoken existingsecret crumb sitekey anonkey nexttoken pagetoken continuationtoken synctoken resumetoken canceltoken cancellationtoken paginationtoken changetoken starttoken deltatoken idempoten cachekey primarykey foreignkey sortkey partitionkey tokeniz tokenis tokentype tokencount pagingtoken tokenusage tokenlimit maxtokens contract etag integrity bypass compass passive passenger passthrough passrate passcount firstpass secondpass passed passing passes keyboard keyword keyframe keyspace keycode keyup keydown keypress keymap keypath pubkey peerkey hashkey rangekey keyvalue keyname keysize keytype keystroke".split(" ");
var IS_FILE = /\.(?:png|jpe?g|gif|svg|webp|ico|s?css|less|[mc]?js|jsx|tsx?|vue|woff2?|ttf|eot|html?)$/i;
function nameKind(name) {
  const words = wordsOf2(name);
  const flat = words.join("_");
  if (flat === "identified_by") return "password";
  if (IS_FILE.test(name)) return null;
  if (/^PREF(?:ERENCE)?S?_[A-Z0-9_]+$/.test(name)) return null;
  if (flat === "resourcekey" || flat === "resource_key") return null;
  const squeezed = words.join("");
  if (NO_SECRET.some((part) => squeezed.includes(part)) || words.some((word) => /^authors?$/.test(word))) return null;
  const last = words.at(-1) ?? "";
  if (ABOUT.has(last) && flat !== "secret_id" && !flat.endsWith("_secret_id")) return null;
  if (/(?:hash|digest)$/.test(flat)) return null;
  return /pass(?!port)|pwd|psk$|_pw$/.test(flat) ? "password" : "key";
}
function isKeyId(name, value) {
  if (!/(?:^|\.)signing[kK]ey$/.test(name)) return false;
  return /^(?:0x)?(?:[0-9A-F]{8}|[0-9A-F]{16}|[0-9A-F]{40})$/.test(value);
}
var NAMES_DEVICE = /(?:device|push|pn|apns?|fcm|gcm)[_-]?tokens?$/i;
function isPushAddress(name, value) {
  if (/^(?:(?!AAAA)[\w-]{8,40}:)?APA91b[\w-]{60}/.test(value)) return true;
  return NAMES_DEVICE.test(name) && /^[0-9a-f]{64}$/i.test(value);
}
var SHORTEST_PRIVATE_KEY = 22;
function isKeyName(name, value) {
  if (value.length >= SHORTEST_PRIVATE_KEY || !/private[_-]?key$/i.test(name)) return false;
  return /^[A-Za-z]{2,}(?:_[A-Za-z0-9]{1,16})+$/.test(value);
}
var TRAILS = new Set(
  "old new current confirm confirmed confirmation again repeat repeated retype verify one two three a b value val plain raw clear dev test tests prod production staging default mock".split(
    " "
  )
);
var ACTIONS = new Set(
  "reset forgot forgotten change changed set get update hash encrypt decrypt encode check validate show hide toggle require required requires is has use uses allow allows no skip send generate create delete remove enable disable need needs force with without".split(
    " "
  )
);
function credentialEnd(name) {
  if (/^(?:OLD)?PWD$/.test(name)) return null;
  if (/^identified by$/i.test(name)) return "password";
  const words = wordsOf2(name).map((word) => word.replace(/(?<=[a-z])\d{1,2}$/, ""));
  while (words.length > 1 && (TRAILS.has(words.at(-1)) || /^\d+$/.test(words.at(-1)))) words.pop();
  const last = words.at(-1) ?? "";
  const method = name.slice(name.lastIndexOf(".") + 1);
  if (ACTIONS.has(wordsOf2(method)[0] ?? "") && !/^set/i.test(method)) return null;
  if (/(?:passw(?:or)?d|passphrase|passcode|pwd|^pass|^pw|(?:db|user|store|key|require)pass)$/.test(last))
    return "password";
  if (last.endsWith("secret") || last === "key" && words.at(-2) === "secret" || last === "secretkey") return "secret";
  if (last.endsWith("token")) return "token";
  return last.endsWith("key") && words.length + last.length > 4 ? "key" : null;
}
var CREDENTIAL_WORDS = /^(?:pass|passwd|password|passphrase|passcode|pwd|pw|secret|secrets|token|tokens|key|keys|apikey|apitoken|authtoken|accesskey|secretkey|privatekey|credential|credentials|creds|auth|authorization|bearer|cookie|jwt|dsn|pin|otp|hmac|signature|salt|webhook|ident)$/;
function isCredentialName(name) {
  if (nameKind(name) === null) return false;
  const words = wordsOf2(name).map(unnumbered);
  if (words.length === 1 && /^(?:keys?|auth|salt|pin|pass)$/.test(words[0])) return false;
  return words.some((word) => CREDENTIAL_WORDS.test(word) || /(?:password|passwd|secret|token|apikey)$/.test(word));
}
function unnumbered(word) {
  return /^(?:auth|key)\d/.test(word) ? word : word.replace(/(?<=[a-z])\d{1,2}$/, "");
}
function wordsOf2(name) {
  return name.replace(/([a-z0-9])([A-Z])/g, "$1_$2").toLowerCase().split(/[^a-z0-9]+/).filter((word) => word !== "");
}

// lib/detect/codecs/base64.ts
var STANDARD = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
var URL_SAFE = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
function decodeBase64(text) {
  return decode(text, STANDARD_VALUES);
}
function valuesOf(alphabet) {
  const values = new Int8Array(256).fill(-1);
  for (let i = 0; i < alphabet.length; i++) values[alphabet.charCodeAt(i)] = i;
  return values;
}
var STANDARD_VALUES = valuesOf(STANDARD);
var URL_SAFE_VALUES = valuesOf(URL_SAFE);
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

// lib/detect/codecs/bytes.ts
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
function isPublicNkey(text) {
  return /^[NCOAUX][A-Z2-7]{55}$/.test(text) && decodeNkey(text) !== null;
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
var SHAPES = [
  [/\s/, "text"],
  [/^[a-z][a-z0-9+.-]*:\/\//i, "a URL"],
  [/^\/\/[\w.-]+/, "a URL"],
  [/^(?:\.{1,2}|~|[A-Za-z]:)[/\\]/, "a path"],
  [/^[\w.+-]+@[\w-]+(?:\.[\w-]+)+$/, "a mail address"],
  [/^[+-]?[\d.,_]+(?:[a-z]{1,2}|%)?$/i, "a number"],
  [/^v?\d+(?:\.\d+)+(?:\+[\w.-]+)?$|^v?\d+\.\d+[-.][\w.-]+$/, "a version"],
  [/^\d{4}-\d\d-\d\d(?:[T ][\d:.+Z-]*)?$/, "a date"],
  [/^(?:sha(?:1|224|256|384|512)|md5|blake\w*|hash|argon2\w*|bcrypt|pbkdf2\w*|scrypt)[:\-$_]/i, "a hash"],
  [/^[A-Za-z0-9+/]{22,}={1,2}[A-Za-z0-9+/]{22,}={0,2}$/, "a hash with its salt"],
  [/^SCRAM-SHA-\d{1,3}\$/, "a hash"],
  [/^(?:required|nullable|sometimes|bail|string|filled|present|confirmed)\|/, "a rule of validation"],
  [/(?:\\u(?!00)[0-9a-f]{4}){2}/i, "text in escapes"],
  [/(?:\\[0-3][0-7]{2}[^\\]{0,40}){3}/, "bytes in escapes"],
  [{ test: isBinary }, "bytes"],
  [/^\.?(?:[a-z0-9-]{1,63}\.){1,8}(?:com|net|org|io|dev|app|cloud)$/, "a host name"],
  [/^(?:h1|\\?\$(?:2[abxy]?|argon2\w*|[156y]|pbkdf2[\w-]*|scrypt))\\?[$:]/, "a hash"],
  [/^\{(?:SSHA|SHA|MD5|CRYPT|SMD5|bcrypt|noop)\w*\}/i, "a hash"],
  [/^(?:\^|\(\?|\[\^)|\\[dwsbDWSB]|\[[A-Za-z0-9]-[A-Za-z0-9]|\{\d+(?:,\d*)?\}\$?$|\.[*+]/, "a regular expression"],
  [/^(?:ssh-(?:rsa|ed25519|dss)|ecdsa-sha2|-----BEGIN (?:PUBLIC|CERTIFICATE))/, "a public key"],
  [/^(?:data|urn|mailto|javascript|arn|spiffe|did|magnet|tel|about|blob|chrome|cid):/i, "an identifier"],
  [/^(?:[\w-]+:)?[\w$]+(?:::[\w$]+)+/, "a name in code"],
  [/=>|==(?!$)|&&|\|\||->|::|<\/|\/>|\+\+|!=|<=|>=/, "code"],
  [/^[[({]/, "code"],
  [{ test: endsInCall }, "code"],
  [/^[#.][A-Za-z_][\w-]*$/, "a selector"],
  [/^[-+*/=<>!?.,:;|&~^%$#@_()[\]{}'"`\\]+$/, "signs"],
  [/^\d{1,5}:[A-Za-z_]+$/, "a numbered word"],
  [/^[\w.]+\?[\w.!<>]+$/, "a type"],
  [/^(?:[0-9a-f]{2}:){5,}[0-9a-f]{2}$/i, "a fingerprint"],
  // The quotes belong to the text around it, which is put together at run time: `password='"+word+"'`.
  [/^\\?["'] ?[+.&] ?\$?[A-Za-z_][\w$.()[\]>-]{0,120}(?: ?[+.&] ?\\?["'])?$/, "code"],
  [/\.\.\.|\u2026|\u00e2\u0080\u00a6/, "cut short"]
];
var WORDS = [
  [/^(?:PBKDF2|PBE|HMAC|SHA\d{0,3}|MD5|NONE|RSA|AES|EC)with[A-Z]\w{1,32}$/i, "an algorithm"],
  [/^Hmac(?:SHA|MD)\w{1,12}$/i, "an algorithm"],
  // As PostgreSQL stores them.
  [/^md5[0-9a-f]{32}$/, "a hash"],
  [{ test: isPublicNkey }, "a public key"]
];
var STRAY_BYTES = 4;
function isBinary(value) {
  return (value.match(/[\xc0-\xff](?![\x80-\xbf])/g)?.length ?? 0) >= STRAY_BYTES;
}
var MANY_SIGNS = 4;
function endsInCall(value) {
  if (new Set(value.match(/[!@#$%^~?*]/g)).size >= MANY_SIGNS) return false;
  const inside = value.replace(/[)\]]?[.;,]?$/, "");
  const closed = Math.max(inside.lastIndexOf(")"), inside.lastIndexOf("]"));
  return /[\w$\])][([]/.test(inside.slice(Math.max(0, closed)));
}
var WORDY = [
  [/^\/[\w.@/-]*$/, "a path"],
  [/^[\w.@-]+(?:[/\\][\w.@-]+)*\.[A-Za-z]{1,5}\d?$/, "a file name or a dotted name"],
  [/^[\w.-]+(?:\/[\w.-]+)+:[\w.-]+$/, "an image of a container"],
  [/^\w+(?:\/\w+)+#\w+$/, "an action of a controller"],
  [/^[\w-]+\/[\w.+-]+(?:;.*)?$/, "a media type or a name with a folder"]
];
var WORDS_BELOW = 5;
var UUID = /^[{(]?[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}[)}]?$/i;
function otherThanSecret(value) {
  if (/^[A-Za-z][A-Za-z0-9]*$/.test(value)) return WORDS.find(([shape]) => shape.test(value))?.[1] ?? null;
  for (const [shape, what] of SHAPES) if (shape.test(value)) return what;
  for (const [shape, what] of WORDY) if (shape.test(value) && unlikeliness(value) < WORDS_BELOW) return what;
  return null;
}
function isUuid(value) {
  return UUID.test(value);
}
function textInBase64(value) {
  const bytes = value.length < 8 ? null : decodeBase64(value);
  if (bytes === null) return null;
  const text = latin1Text(bytes);
  return /^[\x20-\x7e\t\r\n]+$/.test(text) ? text : null;
}

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
  const body = value.replace(/^(?:[A-Za-z]{1,12}[_-]|v\d\.)/, "");
  if (isHex(body)) return isRandomHex(body) ? "random" : "weak";
  if (isNameOfSecret(value)) return "weak";
  const own = value.replace(BEHIND_ID, "");
  if (isRandom(value) || isRandom(own) || own !== value && isHex(own) && isRandomHex(own)) return "random";
  return isCarefulPassword(value) ? "password" : "weak";
}
var BEHIND_ID = /^\d{6,24}[-_|.:]/;
function isNameOfSecret(value) {
  if (value.length > LONGEST_NAME2) return false;
  return /^[a-z]{3,20}[A-Z][A-Za-z0-9]{0,30}(?:Token|Password|Passphrase|Secret|Key)$/.test(value);
}
var LONGEST_NAME2 = 32;
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
function namesItself(value) {
  return NAMES_ITSELF.test(value);
}
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

// lib/detect/generic/judge-literal.ts
function judgeLiteral({ value, name }) {
  const placeholder = placeholderReason(value, { name });
  if (placeholder !== null) return { kind: "placeholder", why: placeholder };
  const built = builtUrl(value);
  if (built !== null) return built;
  if (isRandomWithSigns(value, name)) return { kind: "secret", strength: "random" };
  const other = otherThanSecret(value);
  if (other !== null) return { kind: "other", why: other };
  if (isUuid(value)) return { kind: "secret", strength: "uuid" };
  const inner = textInBase64(value);
  if (inner !== null && inner.length >= 6) {
    const hidden = placeholderReason(inner, { name });
    if (hidden !== null) return { kind: "placeholder", why: `${hidden}, in base64` };
    if (isTokenHeader(inner, name)) return { kind: "other", why: "the header of a token" };
    if (strengthOf(inner.slice(inner.indexOf(":") + 1)) === "weak") return { kind: "other", why: "words in base64" };
  }
  return { kind: "secret", strength: strengthOf(value) };
}
function isTokenHeader(text, name) {
  return name !== void 0 && credentialEnd(name) === "token" && /^\{[^{}]{0,200}"alg"[^{}]{1,200}\}$/.test(text);
}
var MANY_SIGNS2 = 6;
var LONGEST = 128;
function isRandomWithSigns(value, name) {
  if (name === void 0 || credentialEnd(name) !== "secret") return false;
  if (value.length > LONGEST || !/^[!-~]{40,}$/.test(value) || /["'`\\]|[a-z]{7}|\.[*+]|\(\?/i.test(value))
    return false;
  const count = (kind) => value.match(kind)?.length ?? 0;
  return new Set(value.match(/[^A-Za-z0-9]/g)).size >= MANY_SIGNS2 && count(/\d/g) >= 3 && count(/[a-z]/gi) >= 10;
}
function builtUrl(value) {
  const match = /^\$\{?\w+\}?:\/\/(?:([^:@/]*):([^@/]*)@)?([^/:]*)/.exec(value);
  if (match === null) return null;
  const [, user, password, host] = match;
  if (password === void 0) return { kind: "other", why: "a URL" };
  const judged = judgePassword({ password: percentDecoded(password), user: percentDecoded(user ?? ""), host });
  return judged.verdict === "placeholder" ? { kind: "placeholder", why: judged.why } : null;
}

// lib/detect/generic/no-value.ts
var REACH2 = 96;
function noValue({ text, start, end, keyword, value }) {
  if (start < keyword) return null;
  if (IN_CHECKSUMS.test(text.slice(Math.max(0, keyword - REACH2), keyword))) return "a checksum";
  const before = text.slice(Math.max(0, start - REACH2), start);
  const after = text.slice(end, end + REACH2);
  if (IN_USERINFO.test(text.slice(Math.max(0, keyword - REACH2), keyword)) && /^[^\s/]*@/.test(value))
    return "a part of a URL";
  if (PHASES.has(value) && /<settings\s{1,8}pass="$/.test(before)) return "a phase of a set-up";
  if (NEXT_IS_VALUE.test(after) && OPENS_MAP.test(before) || isNextPair({ text, start, value }))
    return "the next key";
  if (OF_BADGE.test(text.slice(Math.max(0, start - BADGE_REACH), start))) return "the token of a badge";
  return isWordOfList(before, value, after) ? "a word of a list" : null;
}
var PHASES = new Set(
  "windowsPE offlineServicing generalize specialize auditSystem auditUser oobeSystem".split(" ")
);
var IN_CHECKSUMS = /\bchecksum\/[\w.-]{0,64}$/i;
var IN_USERINFO = /:\/\/[^\s/:@"']{0,64}:$/;
var BADGE_REACH = 240;
var OF_BADGE = /\.svg(?:\/?\?|\/)[^\s"'<>()]{0,160}(?<![\w-])token=$/i;
function isNextPair({ text, start, value }) {
  return /^(?:[A-Za-z_]\w*=[^=]|[a-z_]{1,12}=$)/.test(value) && /\w=[ \t]{1,8}$/.test(text.slice(Math.max(0, start - SIGN_REACH), start));
}
var SIGN_REACH = 10;
var NEXT_IS_VALUE = /^\\?["']\s{0,24}(?::(?!:)|=>)/;
var OPENS_MAP = /(?:[{[(,]\s{0,40}|\n[ \t]{0,40})\\?["']$/;
var ENDS_IN_WORD = /["']\w{1,40}["']\s{0,40}$/;
var WORD_AFTER = /^["']\s{0,4},\s{0,40}["']\w{1,40}["']/;
var LIST_ENDS = /^["']\s{0,4},?\s{0,40}\]/;
var ENOUGH_WORDS = 2;
function isWordOfList(before, value, after) {
  if (!isName(value) || !/,\s{0,40}["']$/.test(before)) return false;
  const [name = "", ...parts] = before.split(",").slice(0, -1).reverse();
  if (!ENDS_IN_WORD.test(name)) return false;
  const gap = parts.findIndex((part) => !ENDS_IN_WORD.test(part));
  const others = (gap === -1 ? parts.length : gap) + (WORD_AFTER.test(after) ? 1 : 0);
  return others >= ENOUGH_WORDS || others > 0 && LIST_ENDS.test(after);
}
var UNLIKE_WORDS = 4.5;
function isName(word) {
  if (/^[A-Za-z_]{2,40}$/.test(word)) return true;
  return /^[A-Za-z_]{1,40}\d[A-Za-z_]{1,40}$/.test(word) && unlikeliness(word) < UNLIKE_WORDS;
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

// lib/detect/generic/ordinary.ts
function isTypedFromWords({ value, path }, name) {
  if (!/^[a-z]{6,24}$/.test(value) || /^(?:test|api|access|client|some|foo|bar)/.test(value)) return false;
  if (isProse(path)) return false;
  const kind = credentialEnd(name);
  if (kind === "password") return value === "changeit" || isGlued(value);
  return kind === "secret" && /^(?:super|very|my|some|top|new)/.test(value);
}
function isTypedBeforeRun({ value, path }, name) {
  if (isProse(path) || credentialEnd(name) !== "password") return false;
  const letters2 = /^([A-Za-z]{2,8})12345678(?:90?)?[!@#$*.]?$/.exec(value)?.[1];
  if (letters2 === void 0 || !/[a-z]/.test(letters2) || !/[A-Z]/.test(letters2)) return false;
  return !/^(?:test|demo|trial|pass|pwd|my|your|user|admin|root|hello|sample|abc|qwe|asd)/i.test(letters2);
}
function isTokenInJson(value) {
  if (!/^\{\s*\\?"/.test(value) || !value.endsWith("}")) return false;
  const texts = value.match(/[A-Za-z0-9+/=_-]{24,}/g) ?? [];
  return texts.some((text) => strengthOf(text) === "random");
}
var REACH3 = 96;
function isOrdinarySecret({ text, start, end, path, value }, name) {
  const kind = credentialEnd(name);
  if (kind === null || isLocale(path)) return false;
  const before = lineBefore(text.slice(Math.max(0, start - REACH3), start));
  const after = text.slice(end, end + REACH3).split("\n", 1)[0];
  const isRandom2 = isStrange(value);
  if (!isAssigned(before, after, isRandom2 || /\d/.test(value), isProse(path)) && !isText(before, after, path))
    return false;
  if (/^[a-z]+$/.test(value) && !isRandom2 && (isProse(path) || IS_COMMENT.test(before))) return false;
  if (kind === "password") return isTypedPassword(value);
  return isShortKey(value, kind === "secret") || isSigningName(name) && isWeakWord(value);
}
function isSigningName(name) {
  return /(?:jwt|session)[._-]?secret(?:[._-]?key)?$/i.test(name) || /(?:^|[^A-Za-z0-9_])SECRET_KEY$/.test(name);
}
var NO_WORDS = new Set(
  "none null true false todo auto file vault here self from with value read load lower upper mysecret".split(" ")
);
function isWeakWord(value) {
  if (!/^[a-z]{4,7}$/.test(value) || NO_WORDS.has(value)) return false;
  return !SAYS_SOMETHING.has(value) && !TRIAL.test(value) && !namesItself(value);
}
var IS_COMMENT = /^\s*(?:#|\/\/|\*|--(?:\s|$)|;|<!--)/;
function lineBefore(text) {
  return text.slice(text.lastIndexOf("\n") + 1);
}
function isAssigned(before, after, isNoWord, isInProse) {
  if (IS_CHOICE.test(before)) return false;
  if (IS_ARGUMENT.test(before)) return isNoWord && TAKES_SECRET.test(before) && /^["'`]\s*\)/.test(after);
  if (/["'`]$/.test(before) || /[\w"'\])]=$/.test(before)) return true;
  return (isNoWord || !isInProse) && /^[\s\\,;)}\]"']*(?:\s[#/].*)?$/.test(after) && !/\{[\w.]+:$/.test(before);
}
function isText(before, after, path) {
  if (isProse(path) || /^(?:x?html?|resx)$/.test(extensionOf(path))) return false;
  const [, name, attributes] = OPENS_ELEMENT.exec(before) ?? [];
  if (name === void 0 || !after.startsWith(`</${name}>`)) return false;
  return !SHOWN.test(name) && !(name === "string" && attributes !== "");
}
var OPENS_ELEMENT = /<([\w:.-]{1,60})((?:\s[^<>]{0,60})?)>$/;
var SHOWN = /^(?:a|abbr|b|button|c|caption|cite|code|dd|div|dt|em|font|h\d|i|kbd|label|legend|li|mark|option|p|pre|q|s|samp|small|span|strong|sub|summary|sup|td|th|title|tt|u|var|example|literal|para|screen|see|userinput)$/i;
var IS_ARGUMENT = /[(,]\s*[bruf@]?\\?["'`]{1,3}$/;
var IS_CHOICE = /\?[^?:]{0,60}["'\])]\s{0,4}:\s{0,4}\[?["'`]?$/;
var TAKES_SECRET = /(?:(?:\bset_?|\.)[A-Za-z_]*?(?:pass(?:w(?:or)?d|phrase)?|pwd|token|secret|key)\(\s*[bruf@]?|\(\s*["'`][\w.-]+["'`]\s*,\s*[bruf@]?)["'`]{1,3}$/i;
var SAYS_SOMETHING = new Set(
  "admin root foobar asdf qwerty nope bad fail another description function string object number boolean symbol undefined text ascii utf8 utf-8 utf16 latin1 binary hex base64 input required missing wrong error errors invalid incorrect expired valid short weak strong reset change forgot forgotten type name label title level field value email login username account auth basic digest plain bearer oauth2 sequence include omit same-origin read write exclusive shared encrypted hashed hash bcrypt sha1 sha256 md5 always never prompt ask manual random generate generated external internal unspecified".split(" ")
);
var TRIAL = /^(?:test|demo|trial|root|user|password|passphrase|secret|token|key)\d{0,1}$|^(?:test|demo|trial|root)\d+$/i;
function isTypedPassword(value) {
  if (SAYS_SOMETHING.has(value.toLowerCase()) || isTrial(value) || TRIAL.test(value)) return false;
  if (/^[a-z]+(?:[_-][a-z]+)?$|^[a-z]+[A-Z][a-zA-Z]*$/.test(value) || isStrange(value)) return true;
  if (/[\s/\\<>{}()]|::|^[#$%@+-]|^\w+:[A-Za-z]/.test(value) || !/[a-z]/.test(value)) return false;
  if (/^[A-Za-z_$]+(?:\.[A-Za-z_$]+)+/.test(value)) return false;
  if (/[!@$%^&*?+=~]/.test(value)) return true;
  return /\d/.test(value) && !/[.:]/.test(value);
}
var UNLIKE_WORDS2 = 4.5;
var UNLIKE_WORDS_OF_LETTERS = 5.2;
var STRANGE2 = 6.2;
var SHORTEST_STRANGE = 8;
function isStrange(value) {
  if (value.length < SHORTEST_STRANGE || !/^[A-Za-z]+$/.test(value) || !/[a-z]/.test(value)) return false;
  return unlikeliness(value) >= STRANGE2;
}
function isShortKey(value, isSecret) {
  if (isUuid(value)) return false;
  if (SAYS_SOMETHING.has(value) || TRIAL.test(value) || value.startsWith("0x") || namesItself(value)) return false;
  if (/^(?=.*\d.*\d)(?=.*[a-f])[0-9a-f]{10,}$/.test(value)) return true;
  if (isSecret && /^(?=.*[a-z])(?=.*[A-Z])(?=.*\d)(?=.*[!@$%^&*?+=~])[^\s'"<>{}()]{10,}$/.test(value)) return true;
  if (!/^[A-Za-z0-9+/=_-]+$/.test(value) || !/[A-Za-z]/.test(value)) return false;
  if (!isSecret && /[_-]/.test(value)) return false;
  const cost = unlikeliness(value);
  if (/\d/.test(value)) return value.length >= (isSecret ? 6 : 10) && cost >= UNLIKE_WORDS2;
  if (/^[a-z]+[A-Z]|^[A-Z]+[a-z]/.test(value)) return value.length >= 12 && cost >= UNLIKE_WORDS_OF_LETTERS;
  return isSecret && /^[a-z]{8,}$/.test(value) || value.length >= 10 && isStrange(value);
}

// lib/detect/placeholder/samples.ts
var SAMPLES = /* @__PURE__ */ new Set([
  // AWS: access keys of its documentation, also git-secrets' default allow-list.
  "1a5d44a2dca19669",
  "c6ea27c534f993d3",
  "78314b11be2e5815",
  "e21b597ba6b9cafa",
  "647f7143af147062",
  // jwt.io: the debugger's tokens (HS256), of 2015, 2018 and 2024.
  "7f75367e78812551",
  "da816f9f2c16e6c5",
  "c794fa6d20c64efb",
  // RFC 7519 section 3.1 and 6.1, RFC 7515 appendix A.1.
  "8d4ef6536dc8895f",
  "f7860a3af2a475db",
  // Stripe: keys of its API documentation.
  "2cafc0970149a84f",
  "f2d6ca16515033e5",
  // Microsoft: account key of Azurite and the storage emulator (learn.microsoft.com, storage-use-azurite).
  "0011cc25eb432071",
  // Microsoft: key of the Cosmos DB emulator (learn.microsoft.com, cosmos-db emulator).
  "aa6547439583c3a2",
  // Supabase: keys, demo tokens and secrets of local development (supabase/cli, pkg/config).
  "c85debb55f2f204d",
  "9705102db0d5f99e",
  "bf1725a8f98bea37",
  "70541e07fd4f900b",
  "a064b502e61d27e9",
  "94228124c289844e",
  "b0f3a96ded759f6c",
  "7f59edafa4d502ca",
  // Google: keys in firebase/firebase-android-sdk and its documentation.
  "f56e323494a6ffc2",
  "2037abcaffb2b777",
  "3f370c9dd8225c63",
  "e4a5542bb7fd7b67",
  "a19f89ab3555eac1",
  "0b476bdf9acf2123",
  "eb540d2b6ee2a0a4",
  "37f8f09bdf12c2f2",
  "8731261cb72d8626",
  "49f777db995e8260",
  "27a9a42931dff7eb",
  "dc0fcf046c61640c",
  "4c98242dcadc8b29",
  "ea9bb1082cf95663",
  "3a8b61d0f636b007",
  "a6c814bc555ae62c",
  "ac9265e56c79b234",
  // GitHub: tokens of its REST and OAuth documentation, and its own scanning test token.
  "3543c50b0cb9cea8",
  "bc3ae723f57c6b9e",
  "797c0ce414586cc8",
  "82e74299544e0073",
  "658735fee1da021d",
  // Slack: answer of oauth.v2.access in its documentation.
  "2ddc147f3a3b5a17",
  // Telegram: tokens of the Bot API manual and the bots' FAQ.
  "0b5dd075ccdd03c4",
  "731fa294d036e54f",
  // Mailgun: key of its user manual.
  "9c846fdf0fa8955c",
  // Google: reCAPTCHA's site and secret key for automated tests.
  "f5e95c9954635b65",
  "03b970ed8171d73b",
  // Microsoft: passwords of the NuGet.config reference.
  "dba72c00f41f4e4c",
  "a0702bc91d699f60",
  // MinIO: keys of its public playground, which its client's first configuration holds.
  "1bbb9293c38acc5e",
  "df452eef23e8cf2c",
  // Google: seed of one-time passwords in the description of its key URIs.
  "8be5d113c0871ce1",
  // i18n-tasks: DeepL key in the configuration that it writes.
  "c953c8977a6b2799",
  // OAuth 2.0: tokens, codes and client secrets of RFC 6749, RFC 6750 and OpenID Connect Core.
  "b8e148545b13c78b",
  "ca7459e2b26776de",
  "6c96130f130ab0d6",
  "00cf4c781dc37003",
  "ad71fb4165536675",
  "53f5da0aaa93d64c",
  "a35b81a7d7927b70",
  "a71b359a87afde13",
  // Hashes of nothing: MD5, SHA-1 and SHA-256 of the empty text.
  "f215faf9d88b7f0a",
  "07e23ede2756aa3f",
  "cd372fb85148700f"
]);
var LENGTHS = /* @__PURE__ */ new Set([
  10,
  11,
  12,
  14,
  15,
  16,
  20,
  22,
  28,
  32,
  36,
  39,
  40,
  41,
  44,
  46,
  53,
  55,
  64,
  88,
  115,
  149,
  153,
  155,
  164,
  172,
  179
]);
function isKnownSample(value, platform) {
  if (!LENGTHS.has(value.length)) return false;
  const hash = platform.sha256(new TextEncoder().encode(value));
  return SAMPLES.has(hexOf(hash.subarray(0, 8)));
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  assignedName,
  entropyOf,
  isCredentialName,
  isKeyId,
  isKeyName,
  isKnownSample,
  isNextPair,
  isOrdinarySecret,
  isPushAddress,
  isTokenInJson,
  isTypedBeforeRun,
  isTypedFromWords,
  isTypedPassword,
  judgeLiteral,
  madeOfRuns,
  maskOf,
  nameAround,
  nameKind,
  noValue,
  startsMask
});
