import { baseName } from "../../core/path.ts";
import type { Checkout } from "../checkout.ts";
import type { PostureAnswer } from "../../core/posture.ts";
import type { TextFix } from "./ignore-fix.ts";

/** Variants that are made to be shared, or hold ciphers alone. */
const EXAMPLE = /(?:^|\.)(?:example|sample|template|tmpl|dist|defaults?|schema|vault|keys)(?:\.env)?$/;
/** Words by which a comment warns, or tells what the file is for. */
const WARNING =
  /^[ \t]*#.*\b(?:never|not|don'?t|cop(?:y|ied)|placeholders?|real|secrets?|credentials?|examples?|fill|replace|sample|template|dummy|rename|change)\b/im;
const KEY = /^\s*(?:export\s+)?([A-Za-z_][\w.]*)\s*=/;

/** First line of an example that we write. */
export const EXAMPLE_WARNING = "# Copy this file to .env and fill it in there. Never put a real value into this one.";

/** Whether every dotenv file has an example with the same keys, placeholders only and a warning. */
export function exampleAnswers(checkout: Checkout): readonly PostureAnswer[] {
  const dotenvs = dotenvFiles(checkout);
  if (dotenvs.length === 0) {
    return [
      {
        rule: "posture-env-example",
        status: "not applicable",
        evidence: "there is no dotenv file that is kept from others",
      },
    ];
  }
  return dotenvs.map((path) => exampleAnswer(path, checkout));
}

/** The examples that would make all of them pass. Values never get in. */
export function exampleFixes(checkout: Checkout): readonly TextFix[] {
  const lacking = dotenvFiles(checkout).filter((path) => exampleAnswer(path, checkout).status === "fail");
  const byExample = new Map<string, string[]>();
  for (const path of lacking) {
    const example = exampleFor(path);
    byExample.set(example, [...(byExample.get(example) ?? []), ...keysOf(checkout.text(path) ?? "")]);
  }
  return [...byExample].map(([path, keys]) => {
    const before = checkout.text(path);
    return { path, before, text: exampleText(before, keys) };
  });
}

/** What is tracked and holds no secret is shared as it is, and needs no example. */
function dotenvFiles({ files, secretsIn }: Checkout): readonly string[] {
  const dotenvs = files.filter(({ path }) => isDotenv(baseName(path)) && !EXAMPLE.test(baseName(path)));
  return dotenvs.filter(({ path, tracked }) => !tracked || secretsIn(path).length > 0).map(({ path }) => path);
}

/** `.env`, `.env.local`, `api.env.test`. */
function isDotenv(name: string): boolean {
  if (name === ".dev.vars") return true;
  const parts = name.split(".");
  const env = parts.lastIndexOf("env");
  return env > 0 && /^[\w.-]+$/.test(name) && !parts.slice(env).includes("");
}

function exampleFor(path: string): string {
  const name = baseName(path);
  return `${path.slice(0, path.length - name.length)}${name === ".dev.vars" ? name : ".env"}.example`;
}

function exampleAnswer(path: string, { text, secretsIn }: Checkout): PostureAnswer {
  const example = exampleFor(path);
  const own = text(example);
  const fail = (evidence: string, line = 1): PostureAnswer => ({
    rule: "posture-env-example",
    status: "fail",
    evidence,
    place: { path: own === null ? path : example, line },
  });
  if (own === null) return fail(`${path} has no ${example}`);
  const absent = keysOf(text(path) ?? "").filter((key) => !keysOf(own).includes(key));
  if (absent.length > 0) return fail(`${example} lacks ${absent.join(", ")}`);
  const [secret] = secretsIn(example);
  if (secret !== undefined) return fail(`${example} holds a literal: ${secret.title}`, secret.line);
  if (!WARNING.test(own)) return fail(`${example} has no comment that warns of real values`);
  return { rule: "posture-env-example", status: "pass", evidence: `${example} has the keys of ${path}` };
}

function keysOf(text: string): readonly string[] {
  return [...new Set(text.split(/\r?\n/).flatMap((line) => KEY.exec(line)?.[1] ?? []))];
}

/** Keeps what stands in an example, and adds the warning and the keys that are absent. */
function exampleText(own: string | null, keys: readonly string[]): string {
  const before = own === null ? "" : own.endsWith("\n") || own === "" ? own : `${own}\n`;
  const warning = WARNING.test(before) ? "" : `${EXAMPLE_WARNING}\n`;
  const absent = [...new Set(keys)].filter((key) => !keysOf(before).includes(key));
  return `${warning}${before}${absent.map((key) => `${key}=\n`).join("")}`;
}
