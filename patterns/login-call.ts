import type { Pattern } from "../lib/core/pattern.ts";

/** A user as the first argument: a literal, or a variable. Source of a regex with the group `user`. */
const USER = String.raw`(?:[bru]?["'](?<user>[\w.@+\\-]{2,80})["']|[A-Za-z_$][\w$.]{0,60})`;

/** Passwords that no name but that of a call tells. */
export const LOGIN_CALL_PATTERNS: readonly Pattern[] = [
  {
    name: "login-call",
    family: "generic",
    provider: "Generic",
    title: "password in a call that logs in",
    impact: "Whoever reads it can log in as the user that stands before it.",
    anchor: "start",
    inWord: true,
    ignoreCase: true,
    keywords: [
      "login(",
      "logon(",
      "signin(",
      "sign_in(",
      "authenticate(",
      "authentication(",
      "credential(",
      "credentials(",
      "auth(",
      "auth=(",
      "auth = (",
    ],
    regex: new RegExp(
      String.raw`(?:log[io]n|sign_?in|authenticat(?:e|ion)|credentials?|auth(?:[ ]?=[ ]?)?)\([ \t]{0,4}(?:["']{2},[ \t]{0,4})?${USER},[ \t]{0,4}[bru]?["'](?<secret>[^\s"'\\]{4,128})(?=["'][ \t]{0,4}[,)])`,
      "i",
    ),
    verdict: "generic",
    proof: "login-call",
    publicPrefix: "",
    weak: true,
    token: "{base62:20}",
    examples: [
      'server.login("robot@acme-tools.io", "{token}")',
      "smtp.login(SENDER, '{token}')",
      'auth := smtp.PlainAuth("", "robot@acme-tools.io", "{token}", "mail.acme-tools.io")',
      'requests.get(url, auth=("robot", "{token}"))',
      'request.Credentials = new NetworkCredential("robot", "{token}");',
    ],
    counterExamples: [
      'server.login("robot@acme-tools.io", os.environ["MAIL_PASSWORD"])',
      'client.login("username", "password")',
      'login("robot@acme-tools.io", "your-password-here")',
      'auth("google", "calendar.readonly")',
      'smtp.login(SENDER, "must-be-set-first")',
    ],
    revoke: [
      "Change the password of the user that stands before it, and end the sessions that are not yours.",
      "Let the program read the password from the environment or a secret store.",
    ],
    references: [
      "https://cwe.mitre.org/data/definitions/798.html",
      "https://docs.python.org/3/library/smtplib.html#smtplib.SMTP.login",
    ],
  },
];
