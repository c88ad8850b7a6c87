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
  barelyMarked: () => barelyMarked,
  familyOf: () => familyOf,
  groupBySecret: () => groupBySecret,
  judgedRows: () => judgedRows,
  occurrencesIn: () => occurrencesIn,
  pathsByAge: () => pathsByAge,
  redactFacts: () => redactFacts,
  resolveOverlaps: () => resolveOverlaps,
  secretKey: () => secretKey,
  secretsByAge: () => secretsByAge,
  strictestRule: () => strictestRule,
  wholeFile: () => wholeFile
});
module.exports = __toCommonJS(stdin_exports);

// lib/detect/overlap.ts
var TRUST = {
  confirmed: 6,
  expired: 5,
  encrypted: 5,
  shaped: 4,
  placeholder: 3,
  mismatch: 2,
  generic: 1,
  path: 0,
  posture: 0
};
function resolveOverlaps(detections) {
  return clusters(detections).flatMap(winners).sort((a, b) => a.start - b.start || a.end - b.end);
}
function clusters(detections) {
  const found = [];
  let end = -1;
  for (const detection of [...detections].sort((a, b) => a.start - b.start)) {
    if (detection.start < end) found.at(-1).push(detection);
    else found.push([detection]);
    end = Math.max(end, detection.end);
  }
  return found;
}
function winners(cluster) {
  const kept = [];
  for (const candidate of cluster.sort(better)) {
    if (!kept.some((winner) => overlaps(winner, candidate))) kept.push(candidate);
  }
  return kept;
}
function overlaps(a, b) {
  return a.start < b.end && b.start < a.end;
}
function better(a, b) {
  return specificity(b) - specificity(a) || TRUST[b.verdict] - TRUST[a.verdict] || b.end - b.start - (a.end - a.start) || a.start - b.start || depth(a) - depth(b) || (a.pattern.name < b.pattern.name ? -1 : 1);
}
function depth({ facts: { encoding } }) {
  return typeof encoding === "string" ? encoding.split(" in ").length : 0;
}
function specificity(detection) {
  const isSample = detection.verdict === "placeholder";
  if (detection.pattern.verdict === "generic") return isSample ? 0 : 1;
  if (detection.pattern.anchor === "file") return isSample ? 0.6 : 3;
  if (detection.pattern.weak === true) return isSample ? 0.5 : 2;
  return detection.pattern.formatSource === void 0 ? 4 : 3.5;
}

// lib/detect/redact-facts.ts
var SHORTEST = 4;
var NEIGHBOURS = 8;
function redactFacts(detections) {
  return detections.map((detection, at) => {
    const near = detections.slice(Math.max(0, at - NEIGHBOURS), at + NEIGHBOURS + 1);
    return { ...detection, facts: redact(detection.facts, near) };
  });
}
function redact(facts, near) {
  const masks = near.map(({ secret }) => [secret.reveal(), secret.masked]).filter(([value]) => value.length >= SHORTEST).sort(([a], [b]) => b.length - a.length);
  const masked = (text) => masks.reduce((shown, [value, mask]) => shown.replaceAll(value, () => mask), text);
  const entries = Object.entries(facts).map(([name, value]) => {
    if (typeof value === "string") return [name, masked(value)];
    return [name, Array.isArray(value) ? value.map(masked) : value];
  });
  return Object.fromEntries(entries);
}

// patterns/path-rules.ts
function read(json) {
  const list = JSON.parse(json);
  for (const item of list) if (item.regex !== void 0) item.regex = new RegExp(item.regex[0], item.regex[1]);
  return list;
}
var PATH_RULES = read(`[{"name":"path-dotenv-keys","title":"dotenvx private keys","impact":"Decrypts every committed .env file of the project.","policy":"block","globs":[".env.keys"],"why":"the file holds the keys of encrypted .env files","remedy":["Keep the keys in the CI system's secret store, and rotate them with \`dotenvx rotate\`."]},{"name":"path-dotenv","title":"dotenv file with literal values","impact":"Opens whatever the application itself may open.","policy":"parse","globs":[".env",".env.*","*.env","env.local",".envrc",".flaskenv",".dev.vars"],"safe":[".env{,.*}.{example,sample,template,tmpl,dist,defaults,schema}","{example,sample,template,env,default,defaults}.{env,example}","*.env.{example,sample,template}",".env.vault"],"remedy":["Commit a .env.example with the same names and no values instead."]},{"name":"path-agent-credentials","title":"coding agent's credentials, local settings or history","impact":"Holds sign-ins, approved commands with their tokens, or whole sessions of a coding agent.","policy":"block","globs":[".claude/*.local.json",".claude/.credentials.json",".claude/projects/**",".claude/**/*.log",".codex/auth.json",".gemini/oauth_creds.json","gemini-debug.log",".aider.{input,chat,llm}*history*",".config/github-copilot/{hosts,apps}.json"],"why":"such files are personal and collect the commands and tokens of every session","remedy":["Add it to the repository's own .gitignore: packaging tools do not read your global one."]},{"name":"path-agent-config","title":"coding agent's settings with literal credentials","impact":"Gives its readers the tools and servers that the agent may use.","policy":"parse","globs":[".claude/settings.json",".claude.json","claude.local.md","{.mcp,mcp,mcp_config,mcp_settings,cline_mcp_settings,claude_desktop_config}.json",".codeium/**/mcp_config.json",".junie/**/mcp.json",".windsurf/**",".continue/config.{json,yaml}",".continuerc.json",".cline/**",".codex/config.toml",".gemini/settings.json",".aider.conf.yml",".crush/**","opencode.json",".opencode/**",".goose/**",".zed/settings.json",".devcontainer/devcontainer.json"],"remedy":["Refer to an environment variable or an input prompt of the agent instead of writing the value."]},{"name":"path-pypirc","title":"Python index credentials (.pypirc)","impact":"Publishes packages under your name.","policy":"block","globs":[".pypirc"],"why":"it names your index account, and the next upload may write a password into it","remedy":["Keep it in your home directory with mode 0600, or use keyring or trusted publishing."]},{"name":"path-package-credentials","title":"package manager's configuration with literal credentials","impact":"Reads private packages or publishes under your name.","policy":"parse","globs":["pip.{conf,ini}","uv.toml","auth.toml","{.npmrc,.yarnrc,.yarnrc.yml,.pnpmrc}","bunfig.toml",".cargo/credentials*",".gem/credentials",".bundle/config","nuget.config","settings{,-security}.xml","gradle.properties","auth.json",".condarc",".renviron",".hex/hex.config",".sbt/**/*credentials*",".m2/**"],"remedy":["Refer to an environment variable, as in \`_authToken=\${NPM_TOKEN}\`."]},{"name":"path-keystore","title":"key store or password vault","impact":"Gives its keys to whoever finds or guesses its password.","policy":"block","globs":["*.{p12,pfx,pkcs12,jks,keystore,bks}","secring.*","*.{kdb,kdbx,psafe3,kwallet,tblk,keychain,keychain-db}","*.agilekeychain/**","master.key","git-crypt*.key",".vault_pass*","vault-password*"],"safe":["debug.keystore","*truststore*.{p12,pfx,pkcs12,jks,keystore,bks}"],"why":"its content cannot be read here, and its kind holds private keys or passwords","remedy":["Replace the keys that it holds: a password does not protect a file that everybody has."]},{"name":"path-password-export","title":"export of a password manager","impact":"Holds every password of its owner in clear text.","policy":"block","globs":["*.{1pux,1pif,opvault}","*.opvault/**","bitwarden_export_*","lastpass*.csv"],"why":"such exports are clear text","remedy":["Change every password in it.","Delete the export from disk too."]},{"name":"path-private-key","title":"file with a private key","impact":"Signs or decrypts as its owner.","policy":"parse","globs":["id_{rsa,dsa,ecdsa,ed25519,ed25519_sk,ecdsa_sk}","*.{pem,key,ppk,p8,asc,gpg,ovpn,age,cer}","wg*.conf","keys.txt","config/credentials/*.key","*-firebase-adminsdk-*.json"],"safe":["pubring.gpg","trustdb.gpg","*.pub.{asc,gpg,pem}","{public,pubkey}.{asc,gpg,key,pem}"],"remedy":["Make a new key; the old one counts as known."]},{"name":"path-authorized-keys","title":"list of keys that may log in","impact":"Tells who may log in where.","policy":"warn","globs":["authorized_keys"],"why":"it names people and machines","remedy":["Keep it out of public repositories."]},{"name":"path-mobile-provision","title":"provisioning profile","impact":"Tells team, devices and certificates of an app's makers.","policy":"warn","globs":["*.mobileprovision"],"why":"it names devices and certificates","remedy":["Fetch profiles in CI instead of committing them."]},{"name":"path-cloud-state","title":"cloud tokens or infrastructure state","impact":"Holds live tokens or every secret of the described infrastructure.","policy":"block","globs":["*.tfstate","*.tfstate.{backup,*.backup}","application_default_credentials.json",".azure/{accesstokens,msal_token_cache}*","credentials.tfrc.json",".pulumi/credentials.json",".passwd-s3fs"],"why":"such files hold secrets in clear text by design","remedy":["Keep state in a remote backend with encryption, and sign in anew on each machine."]},{"name":"path-cloud-config","title":"cloud configuration with literal credentials","impact":"Acts in your cloud account.","policy":"parse","globs":[".aws/{credentials,config}","{.boto,.s3cfg}","service-account*.json","*credentials*.json","client_secret*.json",".config/gcloud/**",".azure/azureprofile*","*.{publishsettings,pubxml,cscfg}","*.pubxml.user",".oci/config",".doctl/config.yaml",".tugboat",".kube/config","kubeconfig*","*.kubeconfig",".terraform/**","*.tfvars{,.json}",".terraformrc","pulumi.*.yaml","serverless.env.yml","local.settings.json",".databrickscfg",".snowflake/**",".fly/config.yml",".netlify/**",".vercel/**","wrangler.toml",".heroku","heroku.json","rclone.conf"],"safe":["*.tfvars.{example,sample,template}","*.{example,sample,template}.json"],"remedy":["Read the value from the environment or from the cloud's own secret manager."]},{"name":"path-secrets-file","title":"secrets file with literal values","impact":"Opens whatever the application itself may open.","policy":"parse","globs":[".secrets",".secrets/**",".actrc","secrets.{yml,yaml,toml}","config/{secrets,local}.{yml,yaml}"],"remedy":["Encrypt the values (SOPS, Sealed Secrets) or read them from the environment."]},{"name":"path-credential-store","title":"credential store of a command line tool","impact":"Signs in as you where the tool is signed in.","policy":"block","globs":[".git-credentials","{.netrc,_netrc}","{.pgpass,pgpass.conf}",".mylogin.cnf",".*_history","etc/shadow",".htpasswd",".config/gh/hosts.yml",".config/hub",".config/glab-cli/config.yml"],"why":"the file exists to hold credentials or everything you typed","remedy":["Keep it in your home directory with mode 0600."]},{"name":"path-tool-config","title":"tool configuration with literal credentials","impact":"Signs in to the database, mail server or host that the tool uses.","policy":"parse","globs":["{.gitconfig,.curlrc,.wgetrc,.my.cnf,.psqlrc,.esmtprc,.msmtprc,.muttrc}","{mongoid,database}.yml","dbeaver-data-sources.xml","{credentials-config,robomongo}.json","{sftp-config,.ftpconfig,.remote-sync,deployment-config}.json",".ftpconfig",".vscode/sftp.json",".idea/{webservers,datasources.local,deployment}.xml","{filezilla,recentservers}.xml"],"remedy":["Keep the file in your home directory, or let it read the value from the environment."]},{"name":"path-shell-profile","title":"shell profile with literal credentials","impact":"Holds the tokens of every shell its owner opens.","policy":"parse","globs":[".{bashrc,bash_profile,bash_login,profile,zshrc,zshenv,zprofile}"],"remedy":["Read the value from a keychain in the profile: \`export X=$(security find-generic-password ...)\`."]},{"name":"path-mobile-services","title":"mobile services configuration","impact":"Names the project and its API keys, which are public in the app but should be restricted.","policy":"warn","globs":["google-services.json","googleservice-info.plist"],"why":"its API keys need restrictions before they are public","remedy":["Restrict the keys to the app and its APIs in the provider's console."]},{"name":"path-data-dump","title":"database file or dump","impact":"May hold people's data and password hashes.","policy":"warn","globs":["*.{sql,dump,sqlite,sqlite3,sqlite-journal,sqlite-wal,sqlite-shm,hprof}","core.[0-9]*"],"safe":["*schema*.sql","structure.sql","[VUR][0-9]*__*.sql","{migration,migrations,migrate,evolutions,flyway,liquibase}/**/*.sql"],"why":"dumps hold more than their makers remember","remedy":["Look at what is in it before it is public."]},{"name":"path-capture","title":"recorded traffic, session or log","impact":"May hold the headers and cookies of a signed-in session.","policy":"warn","globs":["*.{har,pcap}","npm-debug.log*","cassettes/**",".ddtrace","{,*.}postman_environment.json","insomnia*.json","{logins.json,key4.db,cookies}"],"why":"recordings hold headers and cookies","remedy":["Redact headers and cookies before you commit a recording."]}]`);

// lib/detect/path/strictest-rule.ts
var STRICTEST_FIRST = ["block", "parse", "warn"];
function strictestRule(numbers) {
  for (const policy of STRICTEST_FIRST) {
    const rule = PATH_RULES.find((candidate, number) => candidate.policy === policy && numbers.has(number));
    if (rule !== void 0) return rule;
  }
  return null;
}

// lib/core/secret-key.ts
function secretKey(detection) {
  return `${familyOf(detection)}\0${detection.normalised}`;
}
function familyOf({ pattern }) {
  return pattern.family ?? pattern.name;
}

// lib/judge/newness.ts
function secretsByAge(occurrences, old) {
  return split(occurrences, ({ detection }) => old.secrets.has(secretKey(detection)));
}
function pathsByAge(places, old) {
  return split(places, (place) => old.hasPath(place));
}
function split(items, stood) {
  const fresh = [];
  const standing = [];
  for (const item of items) (stood(item) ? standing : fresh).push(item);
  return { fresh, standing };
}

// lib/core/utf-32.ts
var LAST_CODE_POINT = 1114111;
var FIRST_ASTRAL = 65536;
var ORDER_MARK = 65279;
var ASTRAL = "\uFFFD";
var ASCII_SHARE = 0.6;
function sniffUtf32(head) {
  if (head.length < 4) return null;
  if (head[3] === 0) return isUtf32(head, "utf-32le") ? "utf-32le" : null;
  return head[0] === 0 && isUtf32(head, "utf-32be") ? "utf-32be" : null;
}
function isUtf32(head, order) {
  const units = unitsOf(head, order);
  let ascii = 0;
  for (let at = 0; at < units.length; at++) {
    const code = units.codeAt(at);
    if (code === 0 || code > LAST_CODE_POINT) return false;
    if (code < 128) ascii++;
  }
  return units.codeAt(0) === ORDER_MARK || ascii > units.length * ASCII_SHARE;
}
function utf32Text(bytes, order) {
  const units = unitsOf(bytes, order);
  const parts = [];
  for (let at = 0; at < units.length; at++) {
    const code = units.codeAt(at);
    parts.push(code < FIRST_ASTRAL ? String.fromCharCode(code) : ASTRAL);
  }
  return parts.join("");
}
function utf32Columns(bytes, order) {
  const units = unitsOf(bytes, order);
  let columns = 0;
  for (let at = 0; at < units.length; at++) columns += units.codeAt(at) < FIRST_ASTRAL ? 1 : 2;
  return columns;
}
function unitsOf(bytes, order) {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return { length: bytes.length >> 2, codeAt: (at) => view.getUint32(at * 4, order === "utf-32le") };
}

// lib/core/text.ts
function unitOf(encoding) {
  return encoding === "bytes" ? 1 : isUtf322(encoding) ? 4 : 2;
}
function isUtf322(encoding) {
  return encoding === "utf-32le" || encoding === "utf-32be";
}
var SNIFF_BYTES = 4096;
function sniffEncoding(bytes) {
  if (bytes.length < 2) return "bytes";
  const wider = sniffUtf32(bytes.subarray(0, SNIFF_BYTES));
  if (wider !== null) return wider;
  if (bytes[0] === 255 && bytes[1] === 254) return "utf-16le";
  if (bytes[0] === 254 && bytes[1] === 255) return "utf-16be";
  const pairs = Math.min(bytes.length, SNIFF_BYTES) >> 1;
  let even = 0;
  let odd = 0;
  for (let i = 0; i < pairs * 2; i += 2) {
    if (bytes[i] === 0) even++;
    if (bytes[i + 1] === 0) odd++;
  }
  if (odd > pairs * 0.6 && even < pairs * 0.1) return "utf-16le";
  if (even > pairs * 0.6 && odd < pairs * 0.1) return "utf-16be";
  return even + odd === 0 ? "bytes" : sniffByLineEnds(bytes.subarray(0, pairs * 2));
}
var LF = 10;
function sniffByLineEnds(head) {
  let little = 0;
  let big = 0;
  for (let i = 0; i < head.length; i += 2) {
    if (head[i] === LF && head[i + 1] === 0) little++;
    else if (head[i] === 0 && head[i + 1] === LF) big++;
  }
  if (little > 0 && big === 0 && isAllCharacters(head, "utf-16le")) return "utf-16le";
  if (big > 0 && little === 0 && isAllCharacters(head, "utf-16be")) return "utf-16be";
  return "bytes";
}
function isAllCharacters(head, encoding) {
  const text = new TextDecoder(encoding).decode(head).slice(0, -1);
  return !/[\0-\x08\x0e-\x1f\x7f-\x9f\ue000-\uf8ff\ufdd0-\ufdef\ufff0-\uffff]/.test(text);
}
function wideTextOf(bytes, encoding) {
  if (isUtf322(encoding)) return utf32Text(bytes, encoding);
  return new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);
}

// lib/core/line-starts.ts
var LF2 = 10;
var LineStarts = class {
  #bytes;
  #encoding;
  #starts;
  /** Up to where line feeds were looked for. */
  #read = 0;
  constructor(bytes, encoding) {
    this.#bytes = bytes;
    this.#encoding = encoding;
    this.#starts = [bomLength(bytes, encoding)];
  }
  /** Starts of the lines up to the one that an offset is in; perhaps of more. */
  upTo(offset) {
    while (this.#read <= offset && this.#next()) ;
    return this.#starts;
  }
  /** Start of a 1-based line; undefined past the last one. */
  of(line) {
    while (this.#starts.length < line && this.#next()) ;
    return this.#starts[line - 1];
  }
  /** Finds the next line feed; false where there is none. */
  #next() {
    const end = this.#encoding === "bytes" ? this.#plainEnd() : this.#wideEnd(unitOf(this.#encoding));
    this.#read = end ?? this.#bytes.length;
    if (end !== null) this.#starts.push(end);
    return end !== null;
  }
  #plainEnd() {
    const bytes = this.#bytes;
    let at = this.#read;
    while (at < bytes.length && bytes[at] !== LF2) at++;
    return at < bytes.length ? at + 1 : null;
  }
  #wideEnd(unit) {
    const bytes = this.#bytes;
    const low = this.#encoding.endsWith("le") ? 0 : unit - 1;
    for (let at = this.#read; at + unit <= bytes.length; at += unit) {
      if (bytes[at + low] === LF2 && isNulBeside(bytes, at, unit, low)) return at + unit;
    }
    return null;
  }
};
function isNulBeside(bytes, at, unit, low) {
  for (let i = 0; i < unit; i++) if (i !== low && bytes[at + i] !== 0) return false;
  return true;
}
function bomLength(bytes, encoding) {
  if (encoding === "bytes") return bytes[0] === 239 && bytes[1] === 187 && bytes[2] === 191 ? 3 : 0;
  const unit = unitOf(encoding);
  const [low, high] = encoding.endsWith("le") ? [0, 1] : [unit - 1, unit - 2];
  return bytes[low] === 255 && bytes[high] === 254 ? unit : 0;
}

// lib/core/position.ts
var LineIndex = class {
  #bytes;
  #encoding;
  #starts;
  /** The last answer: questions come in order, and counting a long line anew for each would be quadratic. */
  #last = {
    start: 0,
    offset: 0,
    units: 0
  };
  constructor(bytes) {
    this.#bytes = bytes;
    this.#encoding = sniffEncoding(bytes);
    this.#starts = new LineStarts(bytes, this.#encoding);
  }
  /** Position of a byte offset; the end of the content is a valid offset. */
  at(offset) {
    const line = this.lineAt(offset);
    return { line, column: this.#units(this.#starts.of(line) ?? 0, offset) + 1 };
  }
  /** The line alone, for which no column is counted. */
  lineAt(offset) {
    return lastAtOrBefore(this.#starts.upTo(offset), offset) + 1;
  }
  /** Byte range `[start, end)` of a 1-based line, its line end left out; null past the last line. */
  range(line) {
    const start = this.#starts.of(line);
    if (start === void 0) return null;
    const lineFeed = this.#encoding === "bytes" ? 1 : unitOf(this.#encoding);
    return [start, (this.#starts.of(line + 1) ?? this.#bytes.length + lineFeed) - lineFeed];
  }
  #units(start, end) {
    if (this.#encoding !== "bytes" && !isUtf322(this.#encoding)) return end - start >> 1;
    const last = this.#last;
    const goesOn = last.start === start && last.offset <= end && this.#isCharacterStart(start, last.offset);
    const units = goesOn ? last.units + this.#count(last.offset, end) : this.#count(start, end);
    this.#last = { start, offset: end, units };
    return units;
  }
  /** Inside a character of several bytes there is nothing to go on from. */
  #isCharacterStart(start, offset) {
    return this.#encoding === "bytes" ? (this.#bytes[offset] ?? 0) >> 6 !== 2 : (offset - start) % 4 === 0;
  }
  #count(from, to) {
    return isUtf322(this.#encoding) ? utf32Columns(this.#bytes.subarray(from, to), this.#encoding) : utf8Units(this.#bytes, from, to);
  }
};
function lastAtOrBefore(sorted, value) {
  let low = 0;
  let high = sorted.length - 1;
  while (low < high) {
    const middle = low + high + 1 >> 1;
    if ((sorted[middle] ?? 0) <= value) low = middle;
    else high = middle - 1;
  }
  return low;
}
function utf8Units(bytes, start, end) {
  let units = 0;
  for (let at = start; at < end; ) {
    const length = sequenceLength(bytes, at, end);
    units += length === 4 ? 2 : 1;
    at += length;
  }
  return units;
}
function sequenceLength(bytes, at, end) {
  const lead = bytes[at] ?? 0;
  if (lead < 194 || lead > 244) return 1;
  const length = lead < 224 ? 2 : lead < 240 ? 3 : 4;
  if (at + length > end) return 1;
  const second = bytes[at + 1] ?? 0;
  const low = lead === 224 ? 160 : lead === 240 ? 144 : 128;
  const high = lead === 237 ? 159 : lead === 244 ? 143 : 191;
  if (second < low || second > high) return 1;
  for (let i = at + 2; i < at + length; i++) {
    if (((bytes[i] ?? 0) & 192) !== 128) return 1;
  }
  return length;
}

// lib/judge/foreign-marks.ts
var part;
var load = () => part ??= require("./hook-foreign.cjs");
var foreignMarks = (...args) => load().foreignMarks(...args);

// lib/core/suppression.ts
function saysSomething(reason) {
  return /[\p{L}\p{N}]/u.test(reason);
}

// lib/judge/inline-ignore.ts
var LINE_LIMIT = 65536;
var MARK = /(?<![\w:-]|(?<!\/)\/|:\/\/)leaktrail:ignore(?![\w/?&=-])([^\r\n]{0,400})/;
var COMMENT_END = /(?:\*\/|--!?>|[#%-]\}|\*\)|-\}|%>|"{1,3}|'{1,3})?[\s,;)\]}]{0,400}$/;
var InlineMarks = class {
  lines;
  #bytes;
  #encoding;
  #known = /* @__PURE__ */ new Map();
  /** Keys of the secrets that begin or end on a line. */
  #held = /* @__PURE__ */ new Map();
  /** @param detections all values of the content: a mark beside one of them is not meant for another on the next line */
  constructor(bytes, lines, detections = []) {
    this.lines = lines;
    for (const detection of detections) {
      for (const line of linesOf(lines, detection)) {
        this.#held.set(line, (this.#held.get(line) ?? /* @__PURE__ */ new Set()).add(ownerOf(detection)));
      }
    }
    this.#bytes = bytes;
    this.#encoding = sniffEncoding(bytes);
  }
  /** The mark on a 1-based line; null where there is none. */
  on(line) {
    const known = this.#known.get(line);
    if (known !== void 0) return known;
    const mark = markOn(lineText(this.#bytes, this.lines, line, this.#encoding));
    this.#known.set(line, mark);
    return mark;
  }
  /** The mark on the line before a detection, unless it stands beside another secret only. */
  above(first, detection) {
    const held = this.#held.get(first - 1);
    return held === void 0 || held.has(ownerOf(detection)) ? this.on(first - 1) : null;
  }
};
function linesOf(lines, { start, end }) {
  return [lines.lineAt(start), lines.lineAt(Math.max(start, end - 1))];
}
function ownerOf(detection) {
  return detection.partOf ?? secretKey(detection);
}
function inlineIgnore(marks, detection) {
  return inlineMark(marks, detection)?.reason ?? null;
}
function inlineMark(marks, detection) {
  const [first, last] = linesOf(marks.lines, detection);
  let bare = null;
  for (const mark of [marks.on(first), marks.on(last), marks.above(first, detection)]) {
    if (mark !== null && mark.reason !== null) return mark;
    bare ??= mark;
  }
  return bare;
}
function markOn(line) {
  const match = MARK.exec(line);
  if (match === null) return null;
  const reason = (match[1] ?? "").replace(/^\s*:/, "").trim().replace(COMMENT_END, "").trim();
  return { reason: saysSomething(reason) ? reason : null };
}
function lineText(bytes, lines, line, encoding) {
  const range = lines.range(line);
  if (range === null) return "";
  const piece = bytes.subarray(range[0], Math.min(range[1], range[0] + LINE_LIMIT));
  return encoding === "bytes" ? new TextDecoder().decode(piece) : wideTextOf(piece, encoding);
}

// lib/judge/without-values.ts
var WINDOW = 8;
var SHORTEST2 = 4;
function withoutValues(texts, bytes, detections) {
  const distinct = [...new Set(texts)];
  if (distinct.length === 0) return /* @__PURE__ */ new Map();
  const values = valuesOf(bytes, detections);
  const lengths = [...new Set([...values].map(lengthOfPart))];
  const written = new Set(distinct.flatMap((text) => lengths.flatMap((length) => partsOf(text, length))));
  const hidden = new Set([...values].flatMap((value) => partsOf(value, lengthOfPart(value), written)));
  return new Map(distinct.map((text) => [text, hidden.size === 0 ? text : without(text, lengths, hidden)]));
}
function valuesOf(bytes, detections) {
  const decoder = new TextDecoder();
  const values = detections.flatMap(
    ({ secret, start, end }) => [secret.reveal(), decoder.decode(bytes.subarray(start, end))].map((text) => text.slice(secret.publicPrefix.length))
  );
  return new Set(values.filter(({ length }) => length >= SHORTEST2));
}
function lengthOfPart({ length }) {
  return Math.min(WINDOW, length);
}
function partsOf(text, length, wanted) {
  const parts = [];
  for (let at = 0; at + length <= text.length; at++) {
    const part2 = text.slice(at, at + length);
    if (wanted === void 0 || wanted.has(part2)) parts.push(part2);
  }
  return parts;
}
function without(text, lengths, hidden) {
  const gone = /* @__PURE__ */ new Set();
  for (const length of lengths) {
    for (let at = 0; at + length <= text.length; at++) {
      if (!hidden.has(text.slice(at, at + length))) continue;
      for (let one = at; one < at + length; one++) gone.add(one);
    }
  }
  if (gone.size === 0) return text;
  return Array.from({ length: text.length }, (_, at) => {
    if (!gone.has(at)) return text[at];
    return gone.has(at - 1) ? "" : "...";
  }).join("");
}

// lib/judge/occurrences.ts
function occurrencesIn(blob, detections, marks = { foreign: false }) {
  const lines = new LineIndex(blob.bytes);
  const own = new InlineMarks(blob.bytes, lines, detections);
  const foreignOf = marks.foreign ? foreignMarks(blob.bytes, lines) : () => null;
  const reasons = detections.map((detection) => inlineIgnore(own, detection));
  const shown = withoutValues(
    reasons.filter((reason) => reason !== null),
    blob.bytes,
    detections
  );
  return detections.map((detection, at) => {
    const ignored = shown.get(reasons[at] ?? "");
    const location = locate(blob, lines, detection);
    const foreign = foreignOf(detection, location);
    return {
      detection,
      location,
      ...ignored === void 0 ? {} : { ignored },
      ...foreign === null ? {} : { foreign }
    };
  });
}
function barelyMarked(bytes, occurrences) {
  const open = occurrences.filter(({ ignored }) => ignored === void 0);
  if (open.length === 0) return [];
  const marks = new InlineMarks(
    bytes,
    new LineIndex(bytes),
    occurrences.map(({ detection }) => detection)
  );
  return open.filter(({ detection }) => inlineMark(marks, detection) !== null).map(({ location }) => location);
}
function wholeFile(blob) {
  return { ...origin(blob), line: 1, column: 1, endLine: 1, endColumn: 1 };
}
function locate(blob, lines, detection) {
  const start = lines.at(detection.start);
  const end = lines.at(detection.end);
  return { ...origin(blob), line: start.line, column: start.column, endLine: end.line, endColumn: end.column };
}
function origin(blob) {
  const { path, pathBytes, where, oid } = blob;
  return {
    path,
    where,
    ...pathBytes === void 0 ? {} : { pathBytes },
    ...oid === void 0 ? {} : { blob: oid }
  };
}

// lib/core/verdict.ts
function severityOf(verdict) {
  switch (verdict) {
    case "confirmed":
    case "shaped":
    case "path":
    case "posture":
      return "error";
    case "generic":
    case "expired":
    case "mismatch":
      return "warning";
    case "encrypted":
    case "placeholder":
      return "note";
  }
}

// lib/core/detection.ts
function severityOfDetection({ verdict, severity }) {
  return severity ?? severityOf(verdict);
}

// lib/judge/identity.ts
var ID_BYTES = 8;
function isWeak(detection) {
  return detection.pattern.weak === true || detection.pattern.verdict === "generic";
}
function findingId(detection, place, platform) {
  const family = familyOf(detection);
  if (!isWeak(detection)) return hashedId(family, [detection.normalised], platform);
  return hashedId(family, [place.path, nameOf(detection), String(place.ordinal)], platform);
}
function pathId(rule, path, platform) {
  return hashedId(rule, [path], platform);
}
function nameOf(detection) {
  const name = detection.facts["name"];
  return typeof name === "string" ? name : "";
}
function hashedId(head, parts, platform) {
  const hash = platform.sha256(new TextEncoder().encode([head, ...parts].join("\0")));
  const hex = Array.from(hash.subarray(0, ID_BYTES), (byte) => byte.toString(16).padStart(2, "0"));
  return `${head}:${hex.join("")}`;
}

// lib/judge/suppressions.ts
var ONLY_COMMENTS = {
  inline: true,
  foreign: false,
  ofSecret: () => ({}),
  ofFile: () => ({})
};

// lib/judge/rows.ts
function groupBySecret(occurrences) {
  const groups = /* @__PURE__ */ new Map();
  for (const occurrence of occurrences) {
    const key = secretKey(occurrence.detection);
    const group = groups.get(key);
    if (group === void 0) groups.set(key, [occurrence]);
    else group.push(occurrence);
  }
  return [...groups].map(([key, members]) => ({ key, occurrences: members }));
}
function withoutParts(groups, suppressions = ONLY_COMMENTS) {
  const isOpen = ({ occurrences }) => occurrences.some((one) => isLive(one, suppressions));
  const open = new Set(groups.filter(isOpen).map(({ key }) => key));
  return groups.filter(
    ({ occurrences }) => occurrences.some(({ detection: { partOf } }) => partOf === void 0 || !open.has(partOf))
  );
}
function aloneFirst(occurrences) {
  const alone = occurrences.filter(({ detection }) => detection.partOf === void 0);
  return alone.length === 0 || alone.length === occurrences.length ? occurrences : [...alone, ...occurrences.filter(({ detection }) => detection.partOf !== void 0)];
}
function isLive({ ignored, foreign }, { inline }) {
  return !inline || ignored === void 0 && foreign === void 0;
}
function secretRows(groups, { platform, suppressions = ONLY_COMMENTS }, historyOf) {
  const ordinalOf = ordinals();
  const detections = /* @__PURE__ */ new Map();
  const findings = [];
  const suppressed = [];
  for (const group of withoutParts(groups, suppressions)) {
    const live = group.occurrences.filter((one) => isLive(one, suppressions));
    const shown = aloneFirst(live.length > 0 ? live : group.occurrences);
    const row = secretRow(shown, ordinalOf(shown[0]), platform, historyOf?.(group));
    detections.set(row.id, shown[0].detection);
    const entry = suppressions.ofSecret(group.occurrences[0].detection);
    if (entry.live !== void 0) suppressed.push({ ...row, suppression: entrySuppression(entry.live) });
    else if (live.length === 0) suppressed.push({ ...row, suppression: commentSuppression(group.occurrences[0]) });
    else findings.push(told(row, entry.expired));
  }
  return { findings, suppressed, detections };
}
function judgedFiles(rows, { suppressions = ONLY_COMMENTS }) {
  const findings = [];
  const suppressed = [];
  for (const row of rows) {
    const entry = suppressions.ofFile(row.pattern, row.location);
    if (entry.live !== void 0) suppressed.push({ ...row, suppression: entrySuppression(entry.live) });
    else findings.push(told(row, entry.expired));
  }
  return { findings, suppressed };
}
function judgedRows(groups, sensitive, judging) {
  const secrets = secretRows(groups, judging);
  const files = judgedFiles(
    sensitive.map((place) => pathRow(place, judging.platform)),
    judging
  );
  return {
    findings: [...secrets.findings, ...files.findings],
    suppressed: [...secrets.suppressed, ...files.suppressed],
    detections: secrets.detections
  };
}
function entrySuppression({ home, reason, owner, until, file, line }) {
  return { kind: home, reason, ...owner !== null && { owner }, ...until !== null && { until }, file, line };
}
function commentSuppression({ ignored, foreign }) {
  if (ignored !== void 0 || foreign === void 0) return { kind: "inline", reason: ignored ?? "" };
  return { kind: "inline", reason: `marked for ${foreign}`, tool: foreign };
}
function told(row, expired) {
  if (expired === void 0) return row;
  return { ...row, why: `${row.why}; its entry at ${expired.file}:${expired.line} ended on ${expired.until}` };
}
function secretRow(occurrences, ordinal, platform, history) {
  const { detection, location } = occurrences[0];
  return {
    id: findingId(detection, { path: location.path, ordinal }, platform),
    pattern: detection.pattern.name,
    title: detection.pattern.title,
    provider: detection.pattern.provider,
    impact: detection.pattern.impact,
    verdict: detection.verdict,
    severity: severityOfDetection(detection),
    secret: detection.secret,
    facts: detection.facts,
    why: detection.why,
    remedy: detection.pattern.revoke,
    location,
    locations: occurrences.map((occurrence) => occurrence.location),
    ...history === void 0 ? {} : { history }
  };
}
function pathRow(occurrence, platform, history) {
  const { path, location } = occurrence;
  return {
    id: pathId(path.rule.name, location.path, platform),
    pattern: path.rule.name,
    title: path.title,
    impact: path.impact,
    verdict: "path",
    severity: path.severity,
    secret: null,
    facts: {},
    why: path.why,
    remedy: path.remedy,
    location,
    locations: [location],
    ...history === void 0 ? {} : { history }
  };
}
function ordinals() {
  const counts = /* @__PURE__ */ new Map();
  return ({ detection, location }) => {
    if (!isWeak(detection)) return 0;
    const place = [familyOf(detection), location.path, nameOf(detection)].join("\0");
    const ordinal = counts.get(place) ?? 0;
    counts.set(place, ordinal + 1);
    return ordinal;
  };
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  barelyMarked,
  familyOf,
  groupBySecret,
  judgedRows,
  occurrencesIn,
  pathsByAge,
  redactFacts,
  resolveOverlaps,
  secretKey,
  secretsByAge,
  strictestRule,
  wholeFile
});
