import { describe, expect, test } from "@jest/globals";
import { counted, found, made, only } from "../../helpers/scan-text.ts";

const PASSWORD = made("{base62:14}", 5);
/** A word that somebody typed, too plain to be told from other arguments. */
const WORD = ["cat", "erpillar"].join("");
const MAIL = "robot@acme-tools.io";

describe("the password of a call that logs in", () => {
  test.each([
    ["smtplib", `server.login("${MAIL}", "${PASSWORD}")`, "mail.py"],
    ["a variable for the user", `smtp.login(SENDER, '${PASSWORD}')`, "mail.py"],
    ["more arguments", `conn.login('${MAIL}', '${PASSWORD}', function (err, res) {`, "sync.js"],
    ["Go", `auth := smtp.PlainAuth("", "${MAIL}", "${PASSWORD}", host)`, "mail.go"],
    ["requests", `requests.get(url, auth=("robot", "${PASSWORD}"))`, "get.py"],
    ["requests, a class", `requests.get(url, auth=HTTPBasicAuth('robot', '${PASSWORD}'))`, "get.py"],
    [".NET", `client.Credentials = new NetworkCredential("robot", "${PASSWORD}");`, "Mail.cs"],
    ["Java", `return new PasswordAuthentication("robot", "${PASSWORD}");`, "Mail.java"],
  ])("%s", (_name, text, path) => {
    expect(found(text, path)).toEqual([["login-call", "generic", PASSWORD]]);
  });

  test("the user is a fact, and a warning is given", () => {
    const { facts, severity } = only(`login("robot", "${PASSWORD}")`, "a.py");
    expect([facts["user"], severity]).toEqual(["robot", undefined]);
  });

  test("a plain word is noted behind a mail address alone", () => {
    const noted = only(`conn.login("${MAIL}", "${WORD}")`, "a.js");
    expect([noted.pattern.name, noted.severity]).toEqual(["login-call", "note"]);
    expect(found(`conn.login("robot", "${WORD}")`, "a.js")).toEqual([]);
    expect(found(`Call \`conn.login("${MAIL}", "${WORD}")\` first.`, "README.md")).toEqual([]);
  });

  test.each([
    ["a well-known default", 'client.login("admin", "admin")'],
    ["a sample word", `client.login("${MAIL}", "mypassword")`],
    ["what to put there", `client.login("${MAIL}", "your-password-here")`],
    ["a reference", `client.login("${MAIL}", "\${MAIL_PASSWORD}")`],
  ])("%s is counted as a placeholder", (_name, text) => {
    expect(found(text, "a.js")).toEqual([]);
    expect(counted(text, "a.js")).toBe(1);
  });

  test.each([
    `client.login("${MAIL}", readPassword())`,
    `client.login("${MAIL}", PASSWORD)`,
    'passport.authenticate("local", "session-store")',
    'google.auth("calendar", "https://api.example.test/auth/calendar.readonly")',
    `login("${PASSWORD}")`,
  ])("nothing: %s", (text) => expect(found(text, "a.js")).toEqual([]));

  test("a file of samples holds none", () => {
    expect(found(`server.login("${MAIL}", "${PASSWORD}")`, "settings.sample.py")).toEqual([]);
  });
});
