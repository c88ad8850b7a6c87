import { describe, expect, test } from "@jest/globals";
import { counted, found, made } from "../../helpers/scan-text.ts";

const WEAK = "sunflower";
const COMMON = ["pass", "word"].join("");

/** As JetBrains' editors write a password: each character XOR a constant. */
function disguised(password: string): string {
  return [...password].map((letter) => (letter.charCodeAt(0) ^ 0xdfaa).toString(16).padStart(4, "0")).join("");
}

describe("passwords that clients keep", () => {
  test.each([
    [".ftpconfig", `{"host": "a.example.test", "pass": "${WEAK}"}`, "client-login-password"],
    [".remote-sync.json", `{"transport": "ftp", "password": "${WEAK}"}`, "client-login-password"],
    ["deployment-config.json", `{"type": "sftp", "password": "${WEAK}"}`, "client-login-password"],
    ["sitemanager.xml", `<Server><Pass>${WEAK}</Pass></Server>`, "client-login-password"],
    [".esmtprc", `hostname mail.example.test:587\npassword "${WEAK}"\n`, "client-login-password"],
    [".msmtprc", `account a\npassword ${WEAK}\n`, "client-login-password"],
    [".dbeaver-data-sources.xml", `<connection user="me" password="${WEAK}"/>`, "database-password-file"],
    ["wp-config.php", `<?php\ndefine( 'DB_PASSWORD', '${WEAK}' );`, "database-password-file"],
    ["forum/config.php", `<?php\n$dbpasswd = '${WEAK}';`, "database-password-file"],
    [".git-credentials", `https://me@mail.example.test:${WEAK}@git.example.test\n`, "git-credential"],
    [
      ".git-credentials",
      `https://me@mail.example.test:${WEAK}@5#1@git.example.test\n`,
      "git-credential",
      `${WEAK}@5#1`,
    ],
  ])("%s", (path, text, pattern, value = WEAK) => {
    expect(found(text, path)).toEqual([[pattern, "shaped", value]]);
  });

  test("FileZilla writes it in base64 where the element says so", () => {
    const encoded = Buffer.from(`${WEAK}\n`).toString("base64");
    const text = `<Server><User>me</User><Pass encoding="base64">${encoded}</Pass></Server>`;
    expect(found(text, "recentservers.xml")).toEqual([["client-login-password", "shaped", WEAK]]);
    expect(found(text.replace("base64", "crypt"), "recentservers.xml")).toEqual([]);
  });

  test("JetBrains' disguise is undone", () => {
    const text = `<fileTransfer host="a.example.test" password="${disguised(WEAK)}" username="me">`;
    expect(found(text, ".idea/webServers.xml")).toEqual([["client-login-password", "shaped", WEAK]]);
  });

  test("a common word is a weak password there, and a sample in a file of samples", () => {
    const line = `db.example.test:5432:app:me:${COMMON}\n`;
    expect(found(line, ".pgpass")).toEqual([["database-password-file", "generic", COMMON]]);
    expect(found(line.replace(COMMON, "your-password"), ".pgpass")).toEqual([]);
    expect(found(`<connection password="${COMMON}"/>`, "data-sources.example.xml")).toEqual([]);
  });
});

describe("what stands encrypted or hashed is a note", () => {
  const bcrypt = made("$2y$12${base62:53}", 4);
  const sha512 = made("$6${base62:16}${base62:86}", 5);

  test.each([
    [".htpasswd", `me:${bcrypt}\n`, bcrypt],
    ["etc/shadow", `root:*:19000:0:99999:7:::\nme:${sha512}:19000:0:99999:7:::\n`, sha512],
    ["proftpdpasswd", `me:${sha512}:1:1::/home/me:/bin/sh\n`, sha512],
    ["dump.sql", `INSERT INTO users VALUES (1, 'me', '${bcrypt}', 1);`, bcrypt],
  ])("%s", (path, text, hash) => {
    expect(found(text, path)).toEqual([["password-hash", "encrypted", hash]]);
  });

  test("a hash in program text is silent", () => {
    expect(found(`const known = "${bcrypt}";`, "login.test.js")).toEqual([]);
    expect(found(`SELECT crypt('x', '${bcrypt}');`, "query.sql")).toEqual([]);
  });

  test("Firefox' logins", () => {
    const sealed = Buffer.concat([
      Buffer.from("303a0410f8000000000000000000000000000001", "hex"),
      Buffer.from(made("{base62:40}", 6)),
    ]).toString("base64");
    const text = JSON.stringify({ logins: [{ hostname: "https://a.example.test", encryptedPassword: sealed }] });
    expect(found(text, "profile/logins.json")).toEqual([["firefox-login", "encrypted", sealed]]);
  });
});

test("the file of Rails' master key is the key", () => {
  const key = made("{hex:32}", 7);
  expect(found(`${key}\n`, "config/master.key")).toEqual([["rails-master-key", "shaped", key]]);
  expect(found(`${key}\n`, "docs/master.key")).toEqual([]);
});

test("a shell's profile is read like settings", () => {
  const value = made("{base62:20}", 8);
  expect(found(`export PATH=$PATH:/usr/local/bin\nexport MAIL_PASS=${value}\n`, ".bash_profile")).toEqual([
    ["config-file-value", "shaped", value],
  ]);
  expect(counted("export MAIL_PASS=$(pass show mail)\n", ".zshrc")).toBeGreaterThan(0);
});
