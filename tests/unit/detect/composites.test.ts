import { describe, expect, test } from "@jest/globals";
import { secretRows, groupBySecret } from "../../../lib/judge/rows.ts";
import { occurrencesIn } from "../../../lib/judge/occurrences.ts";
import type { Finding } from "../../../lib/core/finding.ts";
import { nodePlatform } from "../../../lib/node-platform.ts";
import { made, scanText, tokenOf } from "../../helpers/scan-text.ts";

const ID = made("AKIAX{BASE32:15}", 1);
const TEMPORARY_ID = made("ASIAX{BASE32:15}", 2);
const SECRET = tokenOf("aws-secret-access-key", 1);
const SESSION = tokenOf("aws-session-token", 1);
const SID = made("AC{hex:32}", 4);
const TOKEN = made("{hex:32}", 5);
const PASSWORD = made("{base62:20}", 6);
const CLIENT_SECRET = made("{base62:40}", 7);

/** The rows of a report about one file. */
function rows(text: string, path = "settings.txt"): Finding[] {
  const bytes = new TextEncoder().encode(text);
  const found = occurrencesIn({ path, where: "worktree", bytes }, scanText(text, path).detections);
  return secretRows(groupBySecret(found), { platform: nodePlatform }).findings;
}

function onlyRow(text: string, path?: string): Finding {
  const found = rows(text, path);
  expect(found.map(({ pattern }) => pattern)).toHaveLength(1);
  return found[0]!;
}

describe("AWS: id, secret key and session token are one row", () => {
  test.each([
    ["env", `AWS_ACCESS_KEY_ID=${ID}\nAWS_SECRET_ACCESS_KEY=${SECRET}\n`],
    ["secret first", `AWS_SECRET_ACCESS_KEY=${SECRET}\nAWS_ACCESS_KEY_ID=${ID}\n`],
    ["ini", `[default]\naws_access_key_id = ${ID}\naws_secret_access_key = ${SECRET}\nregion = eu-west-1\n`],
    ["JSON", `{"AccessKeyId": "${ID}", "SecretAccessKey": "${SECRET}"}`],
    ["YAML", `aws:\n  access_key: ${ID}\n  secret_key: ${SECRET}\n`],
    ["XML", `<add key="AWSAccessKey" value="${ID}"/>\n<add key="AWSSecretKey" value="${SECRET}"/>\n`],
    ["code", `client = boto3.client("s3", aws_access_key_id="${ID}", aws_secret_access_key="${SECRET}")\n`],
    ["a table", `User,Access key ID,Secret access key\nme,${ID},${SECRET}\n`],
    ["Terraform", `provider "aws" {\n  access_key = "${ID}"\n  secret_key = "${SECRET}"\n}\n`],
  ])("%s", (_syntax, text) => {
    const { pattern, verdict, facts, secret } = onlyRow(text);
    expect([pattern, verdict, secret?.reveal()]).toEqual(["aws-secret-access-key", "shaped", SECRET]);
    expect(facts).toMatchObject({ confidence: "paired", parts: ["key id", "secret key"], accessKeyId: "AKIA..." });
    expect(facts["account"]).toMatch(/^\d{12}$/);
  });

  test("with a session token", () => {
    for (const text of [
      `AWS_ACCESS_KEY_ID=${TEMPORARY_ID}\nAWS_SECRET_ACCESS_KEY=${SECRET}\nAWS_SESSION_TOKEN=${SESSION}\n`,
      `{"SessionToken": "${SESSION}",\n "SecretAccessKey": "${SECRET}",\n "AccessKeyId": "${TEMPORARY_ID}"}`,
    ]) {
      expect(onlyRow(text).facts["parts"]).toEqual(["key id", "secret key", "session token"]);
    }
  });

  test("in one object, however many lines are between", () => {
    const between = Array.from({ length: 9 }, (_, i) => `  "setting${i}": ${i},`).join("\n");
    expect(
      onlyRow(`{\n  "accessKeyId": "${ID}",\n${between}\n  "secretAccessKey": "${SECRET}"\n}\n`).facts,
    ).toMatchObject({
      confidence: "paired",
    });
  });

  test("two profiles are two rows, each with its own id", () => {
    const other = { id: made("AKIAY{BASE32:15}", 11), secret: tokenOf("aws-secret-access-key", 12) };
    const profile = (id: string, secret: string): string =>
      `aws_secret_access_key = ${secret}\naws_access_key_id = ${id}\n`;
    const found = rows(`[a]\n${profile(ID, SECRET)}\n[b]\n${profile(other.id, other.secret)}`);
    expect(found.map(({ pattern }) => pattern)).toEqual(["aws-secret-access-key", "aws-secret-access-key"]);
    expect(found[0]!.facts["account"]).not.toBe(found[1]!.facts["account"]);
  });

  test("alone, each is told as that", () => {
    expect(onlyRow(`key ${ID}\n`)).toMatchObject({ verdict: "generic", facts: { confidence: "alone" } });
    expect(onlyRow(`AWS_SECRET_ACCESS_KEY=${SECRET}\n`)).toMatchObject({
      verdict: "shaped",
      facts: { confidence: "alone" },
    });
    expect(onlyRow(`AWS_SESSION_TOKEN=${SESSION}\n`).pattern).toBe("aws-session-token");
  });

  test("an id that also stands far from its secret keeps its row, at that place", () => {
    const text = `AWS_ACCESS_KEY_ID=${ID}\nAWS_SECRET_ACCESS_KEY=${SECRET}\n${"\n".repeat(12)}# was ${ID}\n`;
    const found = rows(text);
    expect(found.map(({ pattern }) => pattern).toSorted()).toEqual(["aws-access-key-id", "aws-secret-access-key"]);
    const id = found.find(({ pattern }) => pattern === "aws-access-key-id")!;
    expect([id.location.line, id.locations.length]).toEqual([15, 2]);
  });

  test("a session token whose secret key is silenced keeps its row", () => {
    const text = `AWS_SESSION_TOKEN=${SESSION}\nAWS_ACCESS_KEY_ID=${TEMPORARY_ID}\nAWS_SECRET_ACCESS_KEY=${SECRET} # leaktrail:ignore reason=revoked\n`;
    expect(rows(text).map(({ pattern }) => pattern)).toContain("aws-session-token");
  });

  test("the pair inside base64 is one row too", () => {
    const inner = `[default]\naws_access_key_id = ${ID}\naws_secret_access_key = ${SECRET}\n`;
    expect(onlyRow(`data: ${btoa(inner)}\n`).facts).toMatchObject({ confidence: "paired", encoding: "base64" });
  });
});

describe("Twilio: SID and token are one row", () => {
  test.each([
    ["env", `TWILIO_ACCOUNT_SID=${SID}\nTWILIO_AUTH_TOKEN=${TOKEN}\n`],
    ["token first", `TWILIO_AUTH_TOKEN=${TOKEN}\nTWILIO_ACCOUNT_SID=${SID}\n`],
    ["YAML", `twilio:\n  account_sid: ${SID}\n  auth_token: ${TOKEN}\n`],
    ["YAML, token first", `sms:\n  auth_token: ${TOKEN}\n  account_sid: ${SID}\n`],
    ["JSON", `{"accountSid": "${SID}", "authToken": "${TOKEN}"}`],
    ["JSON, token first", `{"authToken": "${TOKEN}", "accountSid": "${SID}"}`],
    ["code", `const client = require("twilio")("${SID}", "${TOKEN}");\n`],
    ["curl", `curl -u ${SID}:${TOKEN} https://api.twilio.com/2010-04-01/Accounts.json\n`],
  ])("%s", (_syntax, text) => {
    const { verdict, facts, secret } = onlyRow(text);
    expect([verdict, secret?.reveal()]).toEqual(["shaped", TOKEN]);
    expect(facts).toMatchObject({ accountSid: SID, confidence: "paired" });
  });

  test("a token without a SID is told as that", () => {
    expect(onlyRow(`TWILIO_AUTH_TOKEN=${TOKEN}\n`).facts).toMatchObject({ confidence: "alone" });
  });
});

describe("OAuth: the client's id is told with its secret", () => {
  const id = made("{digit:12}-{base36:32}.apps.googleusercontent.com", 3);
  test.each([
    [
      "JSON of Google",
      `{"installed": {"client_id": "${id}", "client_secret": "${tokenOf("google-oauth-client-secret")}"}}`,
      id,
    ],
    ["env of Google", `GOOGLE_CLIENT_SECRET=${tokenOf("google-oauth-client-secret")}\nGOOGLE_CLIENT_ID=${id}\n`, id],
    ["any provider", `OAUTH_CLIENT_ID=acme-web\nOAUTH_CLIENT_SECRET=${CLIENT_SECRET}\n`, "acme-web"],
    ["YAML", `client-secret: ${CLIENT_SECRET}\nclient-id: acme-web\n`, "acme-web"],
    ["code", `new Client({ clientId: "acme-web", clientSecret: "${CLIENT_SECRET}" })\n`, "acme-web"],
  ])("%s", (_syntax, text, clientId) => {
    expect(onlyRow(text).facts).toMatchObject({ clientId, confidence: "paired" });
  });

  test("Entra: with the tenant", () => {
    const text = `AZURE_TENANT_ID=contoso.example\nAZURE_CLIENT_ID=acme-web\nAZURE_CLIENT_SECRET=${tokenOf("entra-client-secret")}\n`;
    expect(onlyRow(text).facts).toMatchObject({
      clientId: "acme-web",
      tenantId: "contoso.example",
      confidence: "paired",
    });
  });

  test("a client's secret alone", () => {
    expect(onlyRow(`client_secret: ${CLIENT_SECRET}\n`).facts).toMatchObject({ confidence: "alone" });
  });
});

describe("databases: one row names user, host and database", () => {
  const LOGIN = { user: "app", host: "db.acme-tools.io", database: "shop" };
  test.each([
    ["URL", `DATABASE_URL=postgres://app:${PASSWORD}@db.acme-tools.io:5432/shop?sslmode=require\n`],
    ["JDBC", `url=jdbc:postgresql://db.acme-tools.io:5432/shop?user=app&password=${PASSWORD}\n`],
    ["ADO.NET", `Server=db.acme-tools.io;Database=shop;User ID=app;Password=${PASSWORD};Encrypt=true\n`],
    ["libpq", `dsn = "host=db.acme-tools.io dbname=shop user=app password=${PASSWORD}"\n`],
    [
      "variables",
      `DB_HOST=db.acme-tools.io\nDB_NAME=shop\nDB_USER=app\nDB_PASSWORD=${PASSWORD}\n`.replace(
        "DB_NAME",
        "DB_DATABASE",
      ),
    ],
    ["JSON", `{"host": "db.acme-tools.io", "user": "app", "password": "${PASSWORD}", "database": "shop"}`],
    ["YAML", `production:\n  username: app\n  password: ${PASSWORD}\n  host: db.acme-tools.io\n  database: shop\n`],
    ["Python", `connect(host="db.acme-tools.io", user="app", password="${PASSWORD}", database="shop")\n`],
    ["PHP", `$dbUser = 'app';\n$dbPassword = '${PASSWORD}';\n$dbHost = 'db.acme-tools.io';\n$dbDatabase = 'shop';\n`],
  ])("%s", (_syntax, text) => {
    expect(onlyRow(text).facts).toMatchObject(LOGIN);
  });

  test("what another service is called is not told", () => {
    const text = `DB_PASSWORD=${PASSWORD}\nSMTP_USER=robot\nSMTP_HOST=mail.acme-tools.io\n`;
    expect(Object.keys(onlyRow(text).facts)).toEqual(["name"]);
  });

  test("references are no parts", () => {
    expect(onlyRow(`DB_USER=$USER\nDB_HOST=\${HOST}\nDB_PASSWORD=${PASSWORD}\n`).facts["user"]).toBeUndefined();
  });
});

test("Azure: the account is told with its key", () => {
  const key = tokenOf("azure-storage-account-key");
  const text = `DefaultEndpointsProtocol=https;AccountName=acme;AccountKey=${key};EndpointSuffix=core.windows.net\n`;
  expect(onlyRow(text).facts).toMatchObject({ account: "acme", confidence: "paired" });
});

test("a service account's key is one row with project and e-mail", () => {
  const key = tokenOf("gcp-service-account-key");
  const email = "robot@acme-prod.iam.gserviceaccount.com";
  const text = `{"type": "service_account", "project_id": "acme-prod", "private_key": "${key}", "client_email": "${email}"}`;
  expect(onlyRow(text, "key.json").facts).toMatchObject({ project: "acme-prod", email, confidence: "paired" });
});
