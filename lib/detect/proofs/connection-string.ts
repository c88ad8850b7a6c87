import { isNextPair } from "../generic/no-value.ts";
import type { Proof } from "../proof.ts";
import { judgePassword } from "./password-quality.ts";

/** Characters looked at on either side of the password. */
const REACH = 400;
/** Of those, what the name and the comma before it take. */
const NAME_REACH = 56;

const SERVER =
  /(?:^|[;"'`\s{(])(?:server|data source|host(?:name)?|hostaddr|addr(?:ess)?|network address|endpoint|account ?endpoint)\s{0,3}=\s{0,3}(?:tcp:)?([^;"'`\s,\\]{1,253})/i;
const USER = /(?:^|[;"'`\s{(])(?:user ?id|uid|user(?: ?name)?)\s{0,3}=\s{0,3}([^;"'`\s]{1,128})/i;
const DATABASE = /(?:^|[;"'`\s{(])(?:initial catalog|database|dbname|db)\s{0,3}=\s{0,3}([^;"'`\s]{0,128})/i;

/** A blank inside a value without quotes, as libpq wants it. */
const ESCAPED_BLANK = /\\(?= )/g;

/** Defaults of a function's parameters, which stand in a row as the parts of such a string do. */
const NO_VALUE = /^(?:nil|null|none|undefined|nothing)\W*$/i;

/** Behind a value that is the next key, since its own has none: `user = key = host = None`. */
const BEFORE_SIGN = /^\s{1,3}=\s/;

/** An argument of a call: a name behind its `=`, then the call's own bracket, or a comma where the name is one of a password. */
const ARGUMENT = /^[A-Za-z_][A-Za-z_.]*(?:\)\W*|(?<=pass(?:word)?|pwd|secret),)$/i;
const BEHIND_COMMA = /,\s{0,40}(?:password|pwd)\s?=\s?$/i;

/**
 * Passwords in key=value connection strings (ADO.NET, ODBC, libpq). The password counts only beside a server or a
 * database with a user in the same string: `password=` alone is an assignment like any other.
 */
export const connectionStringProof: Proof = {
  name: "connection-string",
  reach: REACH,
  check({ value, text, start, end }) {
    const line = lineAround(text, start, end);
    const host = SERVER.exec(line)?.[1];
    const user = USER.exec(line)?.[1];
    const database = DATABASE.exec(line)?.[1];
    if (host === undefined && (user === undefined || database === undefined)) {
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
      ...(user === undefined ? {} : { user }),
      ...(host === undefined ? {} : { host: bareHost(host) }),
      ...(database === undefined || database === "" ? {} : { database }),
    };
    return { ...judgePassword({ password, user, host: bareHost(host ?? "") }), facts, normalised: password };
  },
};

/** What stands on the same line, at most {@link REACH} characters to each side. */
function lineAround(text: string, start: number, end: number): string {
  const before = text.slice(Math.max(0, start - REACH), start);
  const after = text.slice(end, end + REACH);
  return before.slice(before.lastIndexOf("\n") + 1) + after.split("\n", 1)[0]!;
}

/** The host without instance name and port. */
function bareHost(host: string): string {
  return host.split(/[,:\\]/, 1)[0]!.replace(/^\.$|^\(local\)$/i, "localhost");
}
