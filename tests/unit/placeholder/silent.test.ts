import { describe, expect, test } from "@jest/globals";
import { counted, found, made, tokenOf } from "../../helpers/scan-text.ts";

/** Values that are no secrets, under names that would make any literal one. */
const STAND_INS = [
  "${{ secrets.PYPI_API_TOKEN }}",
  "${{ env.TOKEN }}",
  "${{ vars.TOKEN }}",
  "$PYPI_TOKEN",
  "${PYPI_TOKEN}",
  "${PYPI_TOKEN:-}",
  "$pypi.Token",
  "%PYPI_TOKEN%",
  "{{ pypi_token }}",
  "<%= ENV['PYPI_TOKEN'] %>",
  "<YOUR_TOKEN>",
  "@PYPI_TOKEN@",
  "process.env.PYPI_TOKEN",
  'os.environ["PYPI_TOKEN"]',
  'os.getenv("PYPI_TOKEN")',
  'getenv("PYPI_TOKEN")',
  "op://vault/pypi/token",
  "vault:secret/data/pypi#token",
  "ref+vault://secret/pypi#/token",
  "arn:aws:secretsmanager:eu-west-1:123456789012:secret:pypi",
  "projects/acme/secrets/pypi/versions/1",
  "@Microsoft.KeyVault(SecretUri=https://v.vault.azure.net/secrets/pypi)",
  "!vault",
  `ENC[AES256_GCM,data:${made("{base64:20}")},type:str]`,
  `encrypted:${made("{base64:60}")}`,
  "$(cat ~/.pypi-token)",
  '"$(vault kv get -field=token secret/pypi)"',
  "$(security find-generic-password -s pypi -w)",
  "$(secret-tool lookup service pypi)",
  "$(aws secretsmanager get-secret-value --secret-id pypi --query SecretString --output text)",
  "$(op read op://vault/pypi/token)",
  "`security find-generic-password -s pypi -w`",
  "`cat token.txt`",
  '"vault kv get -field=token secret/pypi"',
  'keyring.get_password("pypi", "__token__")',
  "credentials('pypi-upload')",
  "your-token-here",
  "new-token",
  "your-dedicated-pypi-token",
  "your-own-special-value",
  "<your token here>",
  "pypi-xxxxxxxxxxxxxxxx",
  "********",
  "xxxxxxxxxxxxxxxx",
  "REDACTED",
  "changeme",
  "CHANGE_ME_PLEASE",
  "mysecretpassword",
  "1234567890",
  "abcdefghijkl",
  "aaaaaaaaaaaaaaaa",
  "pypi-token",
  "PYPI_TOKEN",
  "dummy-value-for-tests",
  "example",
  "abc123xyz456",
  "passwd-on-proxy",
  "secret_data1",
  "TESTKEY12",
  "CLIENT_PASSWORD1,CLIENT_PASSWORD2",
  `${made("{base62:20}", 10)}FAKE${made("{base62:16}", 11)}`,
  "MACHINE-PASS",
  "top-secret",
  "insecure-session-cookie",
  "insecuresessioncookie",
  "correct-horse-battery-staple",
  `${made("{base62:12}", 6)}xxx`,
  "AUTOREPLACE_SMTP_FROM",
  "REPLACEONINSTALL",
  "secure_password",
  "\u5bc6\u7801",
  "1234yourpasskeyhere56789",
];

/** Values that come close to a stand-in and are none. */
const LITERALS = [
  "abc123xzy457",
  `insecure${made("{base62:24}", 7)}`,
  `${made("{base62:24}", 8)}xx`,
  `passwd-on-${made("{base62:24}", 9)}`,
  `${made("{base62:20}", 10)}fake${made("{base62:16}", 11)}`,
  `secret_data1${made("{base62:16}", 12)}`,
  `REPLACE${made("{hex:20}", 14)}`,
];

describe("a stand-in is silent and counted", () => {
  test.each(STAND_INS)("%s", (value) => {
    const text = `PYPI_TOKEN=${value}\n`;
    expect(found(text)).toEqual([]);
    expect(counted(text)).toBeGreaterThan(0);
  });

  test.each(STAND_INS.filter((value) => !/["'`]/.test(value)))("%s in quotes", (value) => {
    const text = `pypi_token: "${value}"\n`;
    expect(found(text, "deploy.yml")).toEqual([]);
    expect(counted(text, "deploy.yml")).toBeGreaterThan(0);
  });

  test("a piece of a template, cut at the colon of a login", () => {
    expect(found("curl -u AC{hex:8}:{token} https://api.example.test/\n", "run.sh")).toEqual([]);
  });

  test.each(LITERALS)("%s is a literal", (value) => {
    expect(found(`PYPI_TOKEN=${value}\n`)).toEqual([["pypi-upload-credential", "shaped", value]]);
  });

  test("the control: a literal in the same place is found", () => {
    const value = made("{base62:30}");
    expect(found(`PYPI_TOKEN=${value}\n`)).toEqual([["pypi-upload-credential", "shaped", value]]);
    expect(found(`pypi_token: "${value}"\n`, "deploy.yml")).toEqual([["pypi-upload-credential", "shaped", value]]);
  });
});

describe("samples of real formats are silent and counted", () => {
  const token = tokenOf("pypi-api-token");
  test.each([
    ["cut by dots", `${token.slice(0, 40)}...`],
    ["cut right behind the prefix", `${token.slice(0, 9)}...`],
    ["cut by an ellipsis character", `${token.slice(0, 40)}\u2026`],
    ["crossed out", `${token.slice(0, 9)}${"x".repeat(40)}`],
  ])("%s", (_how, text) => {
    expect(found(`use ${text} here`)).toEqual([]);
    expect(counted(`use ${text} here`)).toBeGreaterThan(0);
  });

  test("keys that vendors publish", () => {
    // Put together here so that none of them stands in the repository.
    const awsSecret = ["wJalrXUtnFEMI", "K7MDENG", "bPxRfiCYEXAMPLEKEY"].join("/");
    const emulator = `${["Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq", "K1SZFPTOtr", "KBHBeksoGMGw"].join("/")}==`;
    const recaptcha = ["6LeIxAcTAAAAAGG", "vFI1TnRWxMZNFuojJ4WifJWe"].join("-");
    const hashOfNothing = ["d41d8cd98f00b204", "e9800998ecf8427e"].join("");
    for (const value of [awsSecret, emulator, recaptcha, hashOfNothing]) {
      expect(found(`secret_key = "${value}"`)).toEqual([]);
      expect(counted(`secret_key = "${value}"`)).toBeGreaterThan(0);
    }
  });
});

describe("a real-shaped token is found wherever it stands", () => {
  const token = tokenOf("pypi-api-token");
  test.each([
    ["inside an expression of a workflow", `password: \${{ ${token} }}`, "ci.yml"],
    ["quoted inside an expression of a workflow", `password: \${{ '${token}' }}`, ".github/workflows/ci.yml"],
    ["inside a command substitution", `TWINE_PASSWORD=$(echo ${token})`, "deploy.sh"],
    ["inside backticks", `TWINE_PASSWORD=\`printf %s ${token}\``, "deploy.sh"],
    ["as the default of a variable", `TWINE_PASSWORD=\${PYPI:-${token}}`, "deploy.sh"],
    ["in .env.example", `TWINE_PASSWORD=${token}`, ".env.example"],
    ["after a sample on the same line", `# your-token-here, not ${token}`, "README.md"],
  ])("%s", (_where, text, path) => {
    expect(found(text, path)).toEqual([["pypi-api-token", "confirmed", token]]);
  });

  test("a literal without a format inside a printing command", () => {
    const value = made("{base62:30}", 4);
    expect(found(`PYPI_TOKEN=$(echo ${value} | base64)`, "x.sh")).toEqual([
      ["pypi-upload-credential", "shaped", value],
    ]);
  });

  test("a literal default without a format", () => {
    const value = made("{base62:30}", 5);
    expect(found(`PYPI_TOKEN=\${CI_TOKEN:-${value}}`, "x.sh")).toEqual([["pypi-upload-credential", "shaped", value]]);
  });
});

describe(".env.example", () => {
  const text = [
    "PORT=3000",
    `DB_PASSWORD=${made("{lower:7}{digit:2}")}`,
    `SECRET_KEY=${made("{hex:64}")}`,
    "API_KEY=your-key",
    "SESSION_SECRET=",
    "",
  ].join("\n");

  test("its contents are silent and counted", () => {
    expect(found(text, ".env.example")).toEqual([]);
    expect(counted(text, ".env.example")).toBeGreaterThanOrEqual(3);
  });

  test("the same contents in .env are found", () => {
    expect(found(text, ".env").map(([pattern]) => pattern)).toEqual(["dotenv-credential", "dotenv-credential"]);
  });
});
