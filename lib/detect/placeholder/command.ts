/** Programs whose answer is the secret: nothing is written down where they are called. */
const FETCHERS =
  /\b(?:security[ \t]+find-(?:generic|internet)-password|secret-tool[ \t]+lookup|keyring[ \t]+get|vault[ \t]+(?:kv[ \t]+get|read)|bao[ \t]+(?:kv[ \t]+get|read)|op[ \t]+(?:read|item[ \t]+get|get)|bw[ \t]+get|bws[ \t]+secret|lpass[ \t]+show|pass[ \t]+(?:show[ \t])?|gopass[ \t]|gh[ \t]+auth[ \t]+token|doppler[ \t]+secrets|infisical[ \t]+secrets|chamber[ \t]+read|credstash[ \t]+get|sops[ \t]|ansible-vault[ \t]|age[ \t]+-d|gpg[ \t]|cat[ \t]|openssl[ \t]+rand|uuidgen|pwgen|head[ \t]|mktemp)/;

/** More of them: a program, and what has to stand behind it on its line. */
const CLOUD_FETCHERS: readonly (readonly [program: RegExp, verb: RegExp])[] = [
  [/\baws[ \t]/, /get-(?:secret-value|parameter|login-password|authorization-token)/],
  [/\bgcloud[ \t]/, /print-(?:access|identity)-token|versions[ \t]+access/],
  [/\baz[ \t]/, /secret[ \t]+show|get-access-token/],
  [/\bkubectl[ \t]/, /\bget\b/],
];

/** Those of them that are told apart from a password of several words without `$(...)` around them. */
const BARE_FETCHER =
  /^(?:security find-(?:generic|internet)-password|secret-tool lookup|(?:vault|bao) (?:kv get|read)|aws secretsmanager get-secret-value|op read)\b/;

/** A command that prints its own argument: the argument is a literal unless it is a variable. */
const PRINTS = /^[ \t]*(?:echo|printf)[ \t]+(?:-\w+[ \t]+)*(?:["']?%s(?:\\n)?["']?[ \t]+)?["']?([^\s"'|)]*)/;

/**
 * Why `$(...)` or a pair of backticks stands for a value fetched at run time; null where `value` is neither,
 * or where the command itself writes the literal down (`$(echo literal | base64)`).
 */
export function fetchedAtRunTime(value: string): string | null {
  const command = substitutedCommand(value);
  if (command === null) return BARE_FETCHER.test(value.replace(/^["']/, "")) ? "a command that fetches it" : null;
  const printed = PRINTS.exec(command);
  if (printed !== null && !/^(?:\$|$)/.test(printed[1] ?? "")) return null;
  return FETCHERS.test(command) || command.split("\n").some(fetchesFromCloud)
    ? "fetched at run time"
    : "the output of a command";
}

function fetchesFromCloud(line: string): boolean {
  return CLOUD_FETCHERS.some(([program, verb]) => {
    const at = line.search(program);
    return at !== -1 && verb.test(line.slice(at));
  });
}

/** The command inside `$(...)` or backticks where the value begins with one; a cut-off end does not matter. */
function substitutedCommand(value: string): string | null {
  const bare = value.replace(/^["']/, "");
  if (bare.startsWith("$(")) return bare.slice(2).replace(/\)["']?$/, "");
  const ticks = /^`([^`]*)`?$/.exec(bare);
  return ticks?.[1] ?? null;
}
