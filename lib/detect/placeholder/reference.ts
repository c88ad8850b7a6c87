/** What stands for a value that lives elsewhere, with what to call it. Anchored: the value as a whole is the reference. */
const REFERENCES: readonly (readonly [RegExp, string])[] = [
  [/^["']?\$\{\{.*\}\}["']?$/s, "an expression of the workflow"],
  [/^\$(?:env:|ENV:)?[A-Za-z_]\w*$/, "an environment variable"],
  [/^\$\{[^{}]*\}$/, "an environment variable"],
  [/^\$\([\w.-]+\)$/, "a variable of the pipeline or makefile"],
  [/^%[A-Za-z_]\w*%$/, "an environment variable"],
  [/^(?:\{\{.*\}\}|\{%.*%\}|<%.*%>|\[\[.*\]\])$/s, "a template expression"],
  [/^<.*>$/s, "a blank to fill in"],
  [/^\[[A-Za-z _-]+\]$/, "a blank to fill in"],
  [/^@[A-Za-z_][\w.]*@$/, "a build variable"],
  [/^__[A-Za-z][\w]*__$/, "a blank to fill in"],
  [/^%\(\w+\)[sd]$|^%[sdvq@]$|^\{\w*\}$|^#\{.*\}$|^\\\(.*\)$|^:[a-z_]\w*$/, "a template expression"],
  [
    /^(?:op|vault|bao|secrets?|secretsmanager|secretref|ssm|akv|azurekeyvault|gcpsecret|awssm|keyring|keychain|infisical|doppler|bws|env|file|k8s):(?:\/\/)?[^\s:@]*$/i,
    "a reference to a secret store",
  ],
  [/^vault:[\w/-]+(?:#|:)[\w.-]+$/i, "a reference to a secret store"],
  [/^ref\+[a-z]/i, "a reference to a secret store"],
  [/^arn:aws[\w-]*:(?:secretsmanager|ssm|kms):/, "a reference to a secret store"],
  [/^projects\/[^/]+\/secrets\//, "a reference to a secret store"],
  [/^@Microsoft\.KeyVault\(/i, "a reference to a secret store"],
  [/^\{\{?resolve:/, "a reference to a secret store"],
  [/^https:\/\/[\w-]+\.vault\.azure\.net\/(?:secrets|keys)\//i, "a reference to a secret store"],
  [/^!(?:vault|secret|env_var|ref|sub|getatt|reference|envvar)\b/i, "a reference in YAML"],
  [/^(?:ENC\[|ENC\(|\{cipher\}|encrypted:|\$ANSIBLE_VAULT|secure:)/i, "encrypted"],
];

/** Expressions that read the value when the program runs. */
const READS =
  /^(?:await[ \t]+|str\(|String\()?(?:process\.env|import\.meta\.env|(?:os|environ|env)\.(?:environ|getenv|Getenv|LookupEnv|get|require)|environ\b|getenv\b|System\.(?:getenv|getProperty)|Environment\.GetEnvironmentVariable|(?:Deno|Bun)\.env|ENV(?:\[|\.fetch)|env(?:iron)?[([]|std::env|env::var|env!\(|option_env!|\$_(?:ENV|SERVER)|\$::env|Sys\.getenv|credentials\(|withCredentials|keyring\.get_password|getpass(?:\.getpass)?\(|input\(|prompt\(|(?:secrets|vars|var|local|data|module|inputs|params|parameters|env|github|steps|needs|values|Values)\.[\w.[\]"'*-]+$)/;

/** Template syntax anywhere in the value: part of it comes from elsewhere. */
const HOLDS_TEMPLATE =
  /\$\{\{|\$\{[\w.]|\{\{|<%|#\{|\$\([A-Za-z]|%\(\w+\)s|^[A-Za-z]*[:=_-]?\{[A-Za-z_][\w.]*\}$|(?:^|[^\w%])%[sdv](?:$|\W)/;

/**
 * What a value refers to, where it is a reference rather than a value; null where it is a literal.
 * A literal default (`${NAME:-literal}`) is one.
 */
export function referenceOf(value: string): string | null {
  if (literalDefault(value) !== null) return null;
  for (const [shape, what] of REFERENCES) if (shape.test(value)) return what;
  if (READS.test(value)) return "read when the program runs";
  return HOLDS_TEMPLATE.test(value) ? "a template" : null;
}

/** The literal that `${NAME:-literal}` falls back to, or null. */
export function literalDefault(value: string): string | null {
  const match = /^\$\{\w+:?-([^${}]+)\}$/.exec(value);
  return match?.[1] ?? null;
}
