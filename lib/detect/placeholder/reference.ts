type Shapes = readonly (readonly [RegExp, string])[];

/** What stands for a value that lives elsewhere, by its first character. Anchored: the whole value is the reference. */
const BY_SIGN: Readonly<Record<string, Shapes>> = {
  $: [
    [/^\$\{\{.*\}\}$/s, "an expression of the workflow"],
    [/^\$(?:\d|(?:env:|ENV:)?[A-Za-z_]\w*)$|^\$\{[^{}]*\}$/, "an environment variable"],
    [/^\$\$(?:[A-Z_][A-Z0-9_]*|\{[A-Z_][A-Z0-9_]*\})$/, "an environment variable, escaped for compose or make"],
    [/^\$\([\w.-]+\)$/, "a variable of the pipeline or makefile"],
    [/^\$[A-Za-z_]+(?:\.[A-Za-z_]+)+$/, "a member of a variable"],
    [/^\$ANSIBLE_VAULT/, "encrypted"],
  ],
  "%": [
    [/^%[A-Za-z_]\w*%$/, "an environment variable"],
    [/^%\(\w+\)[sd]$|^%[sdvq@]$/, "a template expression"],
  ],
  "{": [
    [/^\{\{?resolve:/, "a reference to a secret store"],
    [/^\{cipher\}/i, "encrypted"],
    [/^\{\{.*\}\}$|^\{%.*%\}$|^\{\w*\}$/s, "a template expression"],
  ],
  "<": [
    [/^<%.*%>$/s, "a template expression"],
    [/^<.*>$/s, "a blank to fill in"],
  ],
  "[": [
    [/^\[\[.*\]\]$/s, "a template expression"],
    [/^\[[A-Za-z _-]+\]$/, "a blank to fill in"],
  ],
  "@": [
    [/^@[A-Za-z_][\w.]*@$/, "a build variable"],
    [/^@Microsoft\.KeyVault\(/i, "a reference to a secret store"],
  ],
  _: [[/^__[A-Za-z]\w*__$/, "a blank to fill in"]],
  "~": [[/^~t?[spwbxi]$/, "a template expression"]],
  "#": [[/^#\{.*\}$/, "a template expression"]],
  "\\": [[/^\\\(.*\)$/, "a template expression"]],
  ":": [[/^:[a-z_]\w*$/, "a template expression"]],
  "!": [[/^!(?:vault|secret|env_var|ref|sub|getatt|reference|envvar)\b/i, "a reference in YAML"]],
};

/** Schemes of references to secret stores and to what a program reads at run time: `op://vault/item`, `env:NAME`. */
const STORES: ReadonlySet<string> = new Set(
  "op vault bao secret secrets secretsmanager secretref ssm akv azurekeyvault gcpsecret awssm keyring keychain infisical doppler bws env file k8s".split(
    " ",
  ),
);

/** Beginnings of expressions that read the value when the program runs. */
const READS: readonly string[] =
  "process.env import.meta.env os.environ os.getenv os.Getenv os.LookupEnv environ. environ[ environ( getenv( getenv[ System.getenv System.getProperty Environment.GetEnvironmentVariable Deno.env Bun.env ENV[ ENV.fetch env[ env( env.get env.require env.str std::env env::var env!( option_env! $_ENV $_SERVER $::env Sys.getenv sys.env ProcessInfo.processInfo.environment configuration[ Configuration[ builder.Configuration[ credentials( withCredentials keyring.get_password getpass( getpass.getpass( input( prompt( decouple.config(".split(
    " ",
  );

/** Roots of expressions of workflows, Terraform and Helm: the whole value is a path from one of them. */
const ROOTS: ReadonlySet<string> = new Set(
  "secrets vars var local data module inputs params parameters env github steps needs values Values".split(" "),
);

/** Template syntax anywhere in the value: part of it comes from elsewhere. */
const HOLDS_TEMPLATE =
  /\{[A-Za-z]\w*:\d+\}|\{\$[A-Za-z_]|^[^{}]*\}[^{}]*\{[A-Za-z_][\w.]*\}$|\$\{\{|\$\{[\w.]|\{\{|<%|#\{|\$\([A-Za-z]|%\(\w+\)s|^[A-Za-z]*[:=_-]?\{[A-Za-z_][\w.]*\}$|(?:^|[^\w%])%[sdv](?:$|\W)/;

/**
 * What a value refers to, where it is a reference rather than a value; null where it is a literal.
 * A literal default (`${NAME:-literal}`) is one.
 */
export function referenceOf(value: string): string | null {
  if (literalDefault(value) !== null) return null;
  for (const [shape, what] of BY_SIGN[value[0] ?? ""] ?? []) if (shape.test(value)) return what;
  const pointed = pointedTo(value) ?? (readsAtRunTime(value) ? "read when the program runs" : null);
  if (pointed !== null) return pointed;
  return /[$%{<#]/.test(value) && HOLDS_TEMPLATE.test(value) ? "a template" : null;
}

/** What a value with a scheme or a resource name points to. */
function pointedTo(value: string): string | null {
  const scheme = value.slice(0, Math.max(0, value.indexOf(":"))).toLowerCase();
  const isOpen = /^ENC[[(]/i.test(value);
  if (isOpen || ((scheme === "encrypted" || scheme === "secure") && value.length > scheme.length + 1))
    return "encrypted";
  const rest = value.slice(scheme.length + 1);
  const isReference =
    (STORES.has(scheme) && /^[^\s:@]*$/.test(rest)) ||
    (scheme === "vault" && /^[\w/-]+[#:][\w.-]+$/.test(rest)) ||
    (scheme === "arn" && /^aws[\w-]*:(?:secretsmanager|ssm|kms):/.test(rest)) ||
    (scheme === "https" && /^\/\/[\w-]+\.vault\.azure\.net\/(?:secrets|keys)\//i.test(rest)) ||
    value.startsWith("ref+") ||
    (value.startsWith("projects/") && value.includes("/secrets/"));
  return isReference ? "a reference to a secret store" : null;
}

function readsAtRunTime(value: string): boolean {
  const expression = value.replace(/^(?:await[ \t]+|str\(|String\()/, "");
  if (READS.some((beginning) => expression.startsWith(beginning))) return true;
  const root = expression.slice(0, Math.max(0, expression.indexOf(".")));
  return ROOTS.has(root) && /^[\w.[\]"'*-]+$/.test(expression);
}

/** The literal that `${NAME:-literal}` falls back to, or null. */
export function literalDefault(value: string): string | null {
  return value.startsWith("${") ? (/^\$\{\w+:?-([^${}]+)\}$/.exec(value)?.[1] ?? null) : null;
}
