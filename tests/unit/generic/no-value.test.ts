import { describe, expect, test } from "@jest/globals";
import { found, made } from "../../helpers/scan-text.ts";

const KEY = made("{base62:32}", 3);

describe("the next key is no value", () => {
  test.each([
    ["an object on the next line", '"forget-password" : {\n  "post7x" : {\n', "openapi.json"],
    ["an array of PHP", "'Passphrase' => [ 'shape7' => 'S1r', ],", "api-2.json.php"],
    ["a dictionary of Python", 'flows = Model(password={"tokenUrl7": url, "scopes": scopes})', "oauth2.py"],
    ["an object in a string", String.raw`{"body": "{\"password\": {\"post7x\": 1}}"}`, "har.json"],
  ])("%s", (_what, text, path) => {
    expect(found(text, path)).toEqual([]);
  });

  test.each(["host= user= password= port=5432 database=", "TOKEN=  PORT=8080"])("in a row: %s", (text) => {
    expect(found(text, "a.py")).toEqual([]);
  });

  test.each([
    ["a comparison that opens a block", `if token == "VALUE":`, "a.py"],
    ["the first value of an array", `'api_token' => [ 'VALUE', 'other' => 1 ],`, "a.php"],
    ["a value before another key", `{"api_token": "VALUE", "port": 3}`, "a.json"],
  ])("but %s is", (_what, text, path) => {
    expect(found(text.replace("VALUE", KEY), path)).toEqual([["generic-assignment", "generic", KEY]]);
  });
});

describe("a name of code is no authorization", () => {
  test.each([
    "OAuth2Authorization authorization = TestOAuth2Authorizations\n  .authorization(registeredClient2).build();",
    "var authorization = createAuthorization(registeredClient2);",
    "void mapOAuth2Authorization(OAuth2DeviceCodeGrant grant) {",
  ])("%s", (text) => {
    expect(found(text, "A.java")).toEqual([]);
  });
});

describe("the first part of a token alone is no token", () => {
  const header = Buffer.from('{"alg":"RS256","typ":"JWT"}').toString("base64url");
  test.each([`"access_token": "${header}"`, `BearerToken:   "${header}",`, `token := "${header}"`])("%s", (text) => {
    expect(found(text, "a.go")).toEqual([]);
  });

  test("where somebody set it as a secret, it is one", () => {
    expect(found(`secret: "${header}"`, "a.yml")).toEqual([["generic-assignment", "generic", header]]);
  });
});

test("a password with a colon that a URL gives is no value of its own", () => {
  expect(found("parse('mysql://user:password-start:rest@db.acme-tools.io:3306/app')", "a.js")).toEqual([]);
  expect(found(`password-start: ${KEY}`, "a.yml")).toEqual([["generic-assignment", "generic", KEY]]);
});

describe("a checksum of Helm's is no value", () => {
  const hash = made("{hex:64}", 4);
  test.each([`checksum/secret: ${hash}`, `"checksum/app-secrets": "${hash}"`])("%s", (text) => {
    expect(found(`annotations:\n  ${text}\n`, "deployment.yaml")).toEqual([]);
  });

  test("but the same beside it is", () => {
    expect(found(`checksums:\n  secret: ${hash}\n`, "deployment.yaml").map((one) => one[2])).toEqual([hash]);
  });
});

describe("the token of a badge is no value", () => {
  test.each([
    ["of a build", `![ci](https://cov.example.test/gh/a/b/badge.svg?token=${made("{base62:24}", 5)})`],
    ["of a review", `![x](https://app.example.test/gh/a/b.svg/?label=active+issues&token=${made("{base62:24}", 4)})`],
  ])("%s", (_what, text) => {
    expect(found(text, "README.md")).toEqual([]);
  });

  test.each([
    ["of another address", `[x](https://app.example.test/gh/a/b.json?style=flat&token=${KEY})`],
    [
      "of a program's interface, which may open more",
      `![x](https://ci.example.test/gh/a/b.svg?style=svg&circle-token=${KEY})`,
    ],
  ])("but that %s is", (_what, text) => {
    expect(found(text, "README.md").map((one) => one[2])).toEqual([KEY]);
  });
});

describe("the next word of a list is no value", () => {
  test.each([
    ["behind two words", "$fillable=['name','username','password','credit'];", "User.php"],
    ["behind one, at the list's end", "$fillable = ['username', 'password', 'authkey'];", "User.php"],
    ["between words", `required:["Username","Password","S3Configuration","Role"]`, "sdk.js"],
  ])("%s", (_what, text, path) => {
    expect(found(text, path)).toEqual([]);
  });

  test.each([
    ["a random value", `row = ["bob", "api_token", "VALUE"]`, KEY, "a.py"],
    ["an option of a command", `run(["tool", "-u", "bob", "--password", "VALUE"])`, "Winter2031!", "a.py"],
    ["a section, a name and a value", `config.set("database", "password", "VALUE")`, "Winter2031!", "a.py"],
  ])("but %s is", (_what, text, value, path) => {
    expect(found(text.replace("VALUE", value), path).map((one) => one[2])).toEqual([value]);
  });
});

describe("an expression between the quotes of the text around it is no value", () => {
  test.each([
    ["Java", `props.put("jaas", "username='"+Vault.KEY+"' password='"+Vault.WORD+"';");`, "A.java"],
    ["a page", `"SELECT * FROM users WHERE user='"+user+"' AND password='"+pword+"'"`, "sql.html"],
    ["PHP", `$q = "WHERE name='".$pName."' AND password='".$pWord."'";`, "a.php"],
    ["Visual Basic", `sql = "WHERE password='"&txtWord&"'"`, "login.vb"],
  ])("%s", (_language, text, path) => {
    expect(found(text, path)).toEqual([]);
  });

  test("but a password with a sign between quotes is", () => {
    const value = "+Winter&2031";
    expect(found(`password = "'${value}'"`, "a.py").map((one) => one[1])).toEqual(["generic"]);
    expect(found(`password = '"${value}'`, "a.py").map((one) => one[1])).toEqual(["generic"]);
  });
});

describe("a phase of a set-up of Windows", () => {
  test.each(["windowsPE", "offlineServicing", "generalize", "specialize", "auditSystem", "auditUser", "oobeSystem"])(
    "%s is no password",
    (phase) => {
      expect(found(`<settings pass="${phase}" wasPassProcessed="true">`, "Autounattend.xml")).toEqual([]);
    },
  );

  test("but elsewhere such a word is", () => {
    expect(found(`<login pass="${"specialize"}">`, "app.xml").map((one) => one[1])).toEqual(["generic"]);
  });
});
