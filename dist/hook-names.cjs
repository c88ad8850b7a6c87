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
  refusePolicyNames: () => refusePolicyNames
});
module.exports = __toCommonJS(stdin_exports);

// node_modules/leven/index.js
var array = [];
var characterCodeCache = [];
function leven(first, second, options) {
  if (first === second) {
    return 0;
  }
  const maxDistance = options?.maxDistance;
  const swap = first;
  if (first.length > second.length) {
    first = second;
    second = swap;
  }
  let firstLength = first.length;
  let secondLength = second.length;
  while (firstLength > 0 && first.charCodeAt(~-firstLength) === second.charCodeAt(~-secondLength)) {
    firstLength--;
    secondLength--;
  }
  let start = 0;
  while (start < firstLength && first.charCodeAt(start) === second.charCodeAt(start)) {
    start++;
  }
  firstLength -= start;
  secondLength -= start;
  if (maxDistance !== void 0 && secondLength - firstLength > maxDistance) {
    return maxDistance;
  }
  if (firstLength === 0) {
    return maxDistance !== void 0 && secondLength > maxDistance ? maxDistance : secondLength;
  }
  let bCharacterCode;
  let result;
  let temporary;
  let temporary2;
  let index = 0;
  let index2 = 0;
  while (index < firstLength) {
    characterCodeCache[index] = first.charCodeAt(start + index);
    array[index] = ++index;
  }
  while (index2 < secondLength) {
    bCharacterCode = second.charCodeAt(start + index2);
    temporary = index2++;
    result = index2;
    for (index = 0; index < firstLength; index++) {
      temporary2 = bCharacterCode === characterCodeCache[index] ? temporary : temporary + 1;
      temporary = array[index];
      result = array[index] = temporary > result ? temporary2 > result ? result + 1 : temporary2 : temporary2 > temporary ? temporary + 1 : temporary2;
    }
    if (maxDistance !== void 0) {
      let rowMinimum = result;
      for (index = 0; index < firstLength; index++) {
        if (array[index] < rowMinimum) {
          rowMinimum = array[index];
        }
      }
      if (rowMinimum > maxDistance) {
        return maxDistance;
      }
    }
  }
  array.length = firstLength;
  characterCodeCache.length = firstLength;
  return maxDistance !== void 0 && result > maxDistance ? maxDistance : result;
}
function closestMatch(target, candidates, options) {
  if (!Array.isArray(candidates) || candidates.length === 0) {
    return void 0;
  }
  const userMax = options?.maxDistance;
  const targetLength = target.length;
  for (const candidate of candidates) {
    if (candidate === target) {
      return candidate;
    }
  }
  if (userMax === 0) {
    return void 0;
  }
  let best;
  let bestDist = Number.POSITIVE_INFINITY;
  const seen = /* @__PURE__ */ new Set();
  for (const candidate of candidates) {
    if (seen.has(candidate)) {
      continue;
    }
    seen.add(candidate);
    const lengthDiff = Math.abs(candidate.length - targetLength);
    if (lengthDiff >= bestDist) {
      continue;
    }
    if (userMax !== void 0 && lengthDiff > userMax) {
      continue;
    }
    const cap = Number.isFinite(bestDist) ? userMax === void 0 ? bestDist : Math.min(bestDist, userMax) : userMax;
    const distance = cap === void 0 ? leven(target, candidate) : leven(target, candidate, { maxDistance: cap });
    if (userMax !== void 0 && distance > userMax) {
      continue;
    }
    let actualD = distance;
    if (cap !== void 0 && distance === cap && cap === userMax) {
      actualD = leven(target, candidate);
    }
    if (actualD < bestDist) {
      bestDist = actualD;
      best = candidate;
      if (bestDist === 0) {
        break;
      }
    }
  }
  if (userMax !== void 0 && bestDist > userMax) {
    return void 0;
  }
  return best;
}

// patterns/path-rules.ts
function read(json) {
  const list = JSON.parse(json);
  for (const item of list) if (item.regex !== void 0) item.regex = new RegExp(item.regex[0], item.regex[1]);
  return list;
}
var PATH_RULES = read(`[{"name":"path-dotenv-keys","title":"dotenvx private keys","impact":"Decrypts every committed .env file of the project.","policy":"block","globs":[".env.keys"],"why":"the file holds the keys of encrypted .env files","remedy":["Keep the keys in the CI system's secret store, and rotate them with \`dotenvx rotate\`."]},{"name":"path-dotenv","title":"dotenv file with literal values","impact":"Opens whatever the application itself may open.","policy":"parse","globs":[".env",".env.*","*.env","env.local",".envrc",".flaskenv",".dev.vars"],"safe":[".env{,.*}.{example,sample,template,tmpl,dist,defaults,schema}","{example,sample,template,env,default,defaults}.{env,example}","*.env.{example,sample,template}",".env.vault"],"remedy":["Commit a .env.example with the same names and no values instead."]},{"name":"path-agent-credentials","title":"coding agent's credentials, local settings or history","impact":"Holds sign-ins, approved commands with their tokens, or whole sessions of a coding agent.","policy":"block","globs":[".claude/*.local.json",".claude/.credentials.json",".claude/projects/**",".claude/**/*.log",".codex/auth.json",".gemini/oauth_creds.json","gemini-debug.log",".aider.{input,chat,llm}*history*",".config/github-copilot/{hosts,apps}.json"],"why":"such files are personal and collect the commands and tokens of every session","remedy":["Add it to the repository's own .gitignore: packaging tools do not read your global one."]},{"name":"path-agent-config","title":"coding agent's settings with literal credentials","impact":"Gives its readers the tools and servers that the agent may use.","policy":"parse","globs":[".claude/settings.json",".claude.json","claude.local.md","{.mcp,mcp,mcp_config,mcp_settings,cline_mcp_settings,claude_desktop_config}.json",".codeium/**/mcp_config.json",".junie/**/mcp.json",".windsurf/**",".continue/config.{json,yaml}",".continuerc.json",".cline/**",".codex/config.toml",".gemini/settings.json",".aider.conf.yml",".crush/**","opencode.json",".opencode/**",".goose/**",".zed/settings.json",".devcontainer/devcontainer.json"],"remedy":["Refer to an environment variable or an input prompt of the agent instead of writing the value."]},{"name":"path-pypirc","title":"Python index credentials (.pypirc)","impact":"Publishes packages under your name.","policy":"block","globs":[".pypirc"],"why":"it names your index account, and the next upload may write a password into it","remedy":["Keep it in your home directory with mode 0600, or use keyring or trusted publishing."]},{"name":"path-package-credentials","title":"package manager's configuration with literal credentials","impact":"Reads private packages or publishes under your name.","policy":"parse","globs":["pip.{conf,ini}","uv.toml","auth.toml","{.npmrc,.yarnrc,.yarnrc.yml,.pnpmrc}","bunfig.toml",".cargo/credentials*",".gem/credentials",".bundle/config","nuget.config","settings{,-security}.xml","gradle.properties","auth.json",".condarc",".renviron",".hex/hex.config",".sbt/**/*credentials*",".m2/**"],"remedy":["Refer to an environment variable, as in \`_authToken=\${NPM_TOKEN}\`."]},{"name":"path-keystore","title":"key store or password vault","impact":"Gives its keys to whoever finds or guesses its password.","policy":"block","globs":["*.{p12,pfx,pkcs12,jks,keystore,bks}","secring.*","*.{kdb,kdbx,psafe3,kwallet,tblk,keychain,keychain-db}","*.agilekeychain/**","master.key","git-crypt*.key",".vault_pass*","vault-password*"],"safe":["debug.keystore","*truststore*.{p12,pfx,pkcs12,jks,keystore,bks}"],"why":"its content cannot be read here, and its kind holds private keys or passwords","remedy":["Replace the keys that it holds: a password does not protect a file that everybody has."]},{"name":"path-password-export","title":"export of a password manager","impact":"Holds every password of its owner in clear text.","policy":"block","globs":["*.{1pux,1pif,opvault}","*.opvault/**","bitwarden_export_*","lastpass*.csv"],"why":"such exports are clear text","remedy":["Change every password in it.","Delete the export from disk too."]},{"name":"path-private-key","title":"file with a private key","impact":"Signs or decrypts as its owner.","policy":"parse","globs":["id_{rsa,dsa,ecdsa,ed25519,ed25519_sk,ecdsa_sk}","*.{pem,key,ppk,p8,asc,gpg,ovpn,age,cer}","wg*.conf","keys.txt","config/credentials/*.key","*-firebase-adminsdk-*.json"],"safe":["pubring.gpg","trustdb.gpg","*.pub.{asc,gpg,pem}","{public,pubkey}.{asc,gpg,key,pem}"],"remedy":["Make a new key; the old one counts as known."]},{"name":"path-authorized-keys","title":"list of keys that may log in","impact":"Tells who may log in where.","policy":"warn","globs":["authorized_keys"],"why":"it names people and machines","remedy":["Keep it out of public repositories."]},{"name":"path-mobile-provision","title":"provisioning profile","impact":"Tells team, devices and certificates of an app's makers.","policy":"warn","globs":["*.mobileprovision"],"why":"it names devices and certificates","remedy":["Fetch profiles in CI instead of committing them."]},{"name":"path-cloud-state","title":"cloud tokens or infrastructure state","impact":"Holds live tokens or every secret of the described infrastructure.","policy":"block","globs":["*.tfstate","*.tfstate.{backup,*.backup}","application_default_credentials.json",".azure/{accesstokens,msal_token_cache}*","credentials.tfrc.json",".pulumi/credentials.json",".passwd-s3fs"],"why":"such files hold secrets in clear text by design","remedy":["Keep state in a remote backend with encryption, and sign in anew on each machine."]},{"name":"path-cloud-config","title":"cloud configuration with literal credentials","impact":"Acts in your cloud account.","policy":"parse","globs":[".aws/{credentials,config}","{.boto,.s3cfg}","service-account*.json","*credentials*.json","client_secret*.json",".config/gcloud/**",".azure/azureprofile*","*.{publishsettings,pubxml,cscfg}","*.pubxml.user",".oci/config",".doctl/config.yaml",".tugboat",".kube/config","kubeconfig*","*.kubeconfig",".terraform/**","*.tfvars{,.json}",".terraformrc","pulumi.*.yaml","serverless.env.yml","local.settings.json",".databrickscfg",".snowflake/**",".fly/config.yml",".netlify/**",".vercel/**","wrangler.toml",".heroku","heroku.json","rclone.conf"],"safe":["*.tfvars.{example,sample,template}","*.{example,sample,template}.json"],"remedy":["Read the value from the environment or from the cloud's own secret manager."]},{"name":"path-secrets-file","title":"secrets file with literal values","impact":"Opens whatever the application itself may open.","policy":"parse","globs":[".secrets",".secrets/**",".actrc","secrets.{yml,yaml,toml}","config/{secrets,local}.{yml,yaml}"],"remedy":["Encrypt the values (SOPS, Sealed Secrets) or read them from the environment."]},{"name":"path-credential-store","title":"credential store of a command line tool","impact":"Signs in as you where the tool is signed in.","policy":"block","globs":[".git-credentials","{.netrc,_netrc}","{.pgpass,pgpass.conf}",".mylogin.cnf",".*_history","etc/shadow",".htpasswd",".config/gh/hosts.yml",".config/hub",".config/glab-cli/config.yml"],"why":"the file exists to hold credentials or everything you typed","remedy":["Keep it in your home directory with mode 0600."]},{"name":"path-tool-config","title":"tool configuration with literal credentials","impact":"Signs in to the database, mail server or host that the tool uses.","policy":"parse","globs":["{.gitconfig,.curlrc,.wgetrc,.my.cnf,.psqlrc,.esmtprc,.msmtprc,.muttrc}","{mongoid,database}.yml","dbeaver-data-sources.xml","{credentials-config,robomongo}.json","{sftp-config,.ftpconfig,.remote-sync,deployment-config}.json",".ftpconfig",".vscode/sftp.json",".idea/{webservers,datasources.local,deployment}.xml","{filezilla,recentservers}.xml"],"remedy":["Keep the file in your home directory, or let it read the value from the environment."]},{"name":"path-shell-profile","title":"shell profile with literal credentials","impact":"Holds the tokens of every shell its owner opens.","policy":"parse","globs":[".{bashrc,bash_profile,bash_login,profile,zshrc,zshenv,zprofile}"],"remedy":["Read the value from a keychain in the profile: \`export X=$(security find-generic-password ...)\`."]},{"name":"path-mobile-services","title":"mobile services configuration","impact":"Names the project and its API keys, which are public in the app but should be restricted.","policy":"warn","globs":["google-services.json","googleservice-info.plist"],"why":"its API keys need restrictions before they are public","remedy":["Restrict the keys to the app and its APIs in the provider's console."]},{"name":"path-data-dump","title":"database file or dump","impact":"May hold people's data and password hashes.","policy":"warn","globs":["*.{sql,dump,sqlite,sqlite3,sqlite-journal,sqlite-wal,sqlite-shm,hprof}","core.[0-9]*"],"safe":["*schema*.sql","structure.sql","[VUR][0-9]*__*.sql","{migration,migrations,migrate,evolutions,flyway,liquibase}/**/*.sql"],"why":"dumps hold more than their makers remember","remedy":["Look at what is in it before it is public."]},{"name":"path-capture","title":"recorded traffic, session or log","impact":"May hold the headers and cookies of a signed-in session.","policy":"warn","globs":["*.{har,pcap}","npm-debug.log*","cassettes/**",".ddtrace","{,*.}postman_environment.json","insomnia*.json","{logins.json,key4.db,cookies}"],"why":"recordings hold headers and cookies","remedy":["Redact headers and cookies before you commit a recording."]}]`);

// lib/core/verdict.ts
var VERDICTS = [
  "confirmed",
  "shaped",
  "generic",
  "expired",
  "mismatch",
  "placeholder",
  "encrypted",
  "path",
  "posture"
];
function isVerdict(name) {
  return VERDICTS.some((verdict) => verdict === name);
}

// lib/judge/packed-kinds.ts
var PACKED_KINDS = [
  {
    rule: "package-git-folder",
    title: "git's own folder is packed",
    impact: "Whoever downloads the artifact gets the whole history, and the credentials that .git/config may hold.",
    severity: "error",
    remedy: ["Keep .git out of the artifact (`prune .git` in MANIFEST.in), build again, and check again."],
    takes: ({ member }) => /(?:^|\/)\.git\//.test(member)
  },
  {
    rule: "package-ignored-here",
    title: "a file is packed that only your own list of ignored files names",
    impact: "Builders do not read that list: a file that git never shows you goes to everybody.",
    severity: "error",
    remedy: ["Add the line to the repository's .gitignore and keep the file out by the builder's own list."],
    takes: ({ standing }) => standing === "ignored-here"
  },
  {
    rule: "package-left-over",
    title: "a file is packed that only an earlier build's leavings bring in",
    impact: "A file that was taken out of the project comes back with the next release.",
    severity: "warning",
    remedy: ["Delete `dist/`, `build/` and `*.egg-info`, build, and check again."],
    takes: ({ leftOver }) => leftOver
  },
  {
    rule: "package-untracked",
    title: "a file is packed that git does not track",
    impact: "Nobody has seen it in a review.",
    severity: "warning",
    remedy: ["Commit it if it belongs to the package, else keep it out."],
    takes: ({ standing }) => standing === "untracked"
  },
  {
    rule: "package-ignored",
    title: "a file is packed that git ignores",
    impact: "Builds make such files, and so do people: nobody has seen it in a review.",
    severity: "note",
    remedy: ["Make sure that the build makes it; else keep it out."],
    takes: ({ standing }) => standing === "ignored"
  }
];

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

// lib/config/file/line-at.ts
function lineAt(text, offset) {
  const before = text.slice(0, offset);
  return { line: before.split("\n").length, column: offset - before.lastIndexOf("\n") };
}

// lib/config/file/config-error.ts
function configError({ file, text }, offset, problem, remedy) {
  const { line, column } = lineAt(text, offset);
  return new LeaktrailError("bad-config", `${file}:${line}:${column}: ${problem}`, remedy);
}

// lib/config/file/shown-name.ts
var LONG = { letters: 25, withDigits: 8 };
var LONGEST = 80;
function shownName(name) {
  const words = name.split(/[^\p{L}\p{N}]+/u);
  const isPlain = name.length <= LONGEST && /^[ -~]*$/.test(name) && !words.some(isLong);
  return isPlain ? name : "(not shown: it may hold a secret)";
}
function isLong(word) {
  return word.length >= (/\d/.test(word) ? LONG.withDigits : LONG.letters);
}

// lib/config/policy/policy-names.ts
function refusePolicyNames(base, { change, root, source }) {
  const own = new Set(change.own.flatMap(({ name, family }) => [name, ...family === void 0 ? [] : [family]]));
  const refuse = (name, { offset }) => {
    if (own.has(name) || isBuiltIn(name, base)) return;
    throw configError(source, offset, `no pattern and no path rule is called ${shownName(name)}`, meant(name, base));
  };
  for (const [name, placed] of root.parts.get("severities")?.parts ?? []) {
    if (OF_VERDICT.has(name)) continue;
    if (isVerdict(name)) {
      const remedy = `Name patterns; verdicts that may stand here are ${[...OF_VERDICT].join(", ")}.`;
      throw configError(source, placed.offset, `the verdict ${name} has a fixed severity`, remedy);
    }
    refuse(name, placed);
  }
  for (const { parts } of root.parts.get("paths")?.parts.values() ?? []) {
    for (const placed of parts.get("patterns")?.parts.values() ?? []) refuse(String(placed.value), placed);
  }
}
var OF_VERDICT = /* @__PURE__ */ new Set(["generic", "expired", "mismatch", "encrypted"]);
function isBuiltIn(name, base) {
  if (base.named(name) !== void 0 || PACKED_KINDS.some(({ rule }) => rule === name)) return true;
  return PATH_RULES.some((rule) => rule.name === name) || base.patterns.some(({ family }) => family === name);
}
function meant(name, base) {
  const names = [...base.patterns, ...PATH_RULES].map((one) => one.name);
  const nearest = closestMatch(name, [...names, ...PACKED_KINDS.map(({ rule }) => rule), ...OF_VERDICT], {
    maxDistance: 3
  });
  return nearest === void 0 ? "`leaktrail patterns list` names them." : `Did you mean \`${nearest}\`?`;
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  refusePolicyNames
});
