import { describe, expect, test } from "@jest/globals";
import { found, made, only } from "../../helpers/scan-text.ts";

const LITERAL = made("{base62:34}", 8);
const UUID = made("{hex:8}-{hex:4}-{hex:4}-{hex:4}-{hex:12}", 8);

describe("a literal under a publishing tool's name blocks without any prefix", () => {
  test.each([
    "TWINE_PASSWORD",
    "TWINE_PASSWORD_TESTPYPI",
    "PYPI_TOKEN",
    "PYPI_API_TOKEN",
    "TEST_PYPI_API_TOKEN",
    "TESTPYPI_TOKEN",
    "UV_PUBLISH_TOKEN",
    "UV_PUBLISH_PASSWORD",
    "POETRY_PYPI_TOKEN_PYPI",
    "POETRY_PYPI_TOKEN_MY_INDEX",
    "POETRY_HTTP_BASIC_INTERNAL_PASSWORD",
    "FLIT_PASSWORD",
    "HATCH_INDEX_AUTH",
    "MATURIN_PYPI_TOKEN",
    "MATURIN_PASSWORD",
    "PDM_PUBLISH_PASSWORD",
  ])("%s", (name) => {
    for (const text of [`${name}=${LITERAL}`, `  ${name}: "${LITERAL}"`, `export ${name}='${LITERAL}'`]) {
      const detection = only(text, "deploy.conf");
      expect([detection.pattern.name, detection.verdict]).toEqual(["pypi-upload-credential", "shaped"]);
      expect(detection.secret.reveal()).toBe(LITERAL);
      expect(detection.facts["name"]).toBe(name);
    }
  });

  test.each(["NPM_TOKEN", "NODE_AUTH_TOKEN", "NPM_AUTH_TOKEN", "MY_NPM_TOKEN"])("%s", (name) => {
    for (const value of [LITERAL, UUID]) {
      expect(found(`${name}=${value} npm publish`, "a.sh")).toEqual([["npm-publish-credential", "shaped", value]]);
    }
  });

  test.each([
    ["in Python", `os.environ["TWINE_PASSWORD"] = "${LITERAL}"`, "setup.py"],
    ["in a Makefile", `publish: ; TWINE_PASSWORD=${LITERAL} twine upload dist/*`, "Makefile"],
    ["in a here-document", `cat > env.sh <<EOF\nexport PYPI_TOKEN=${LITERAL}\nEOF`, "ci.sh"],
    ["in a Dockerfile", `ARG PYPI_TOKEN=${LITERAL}`, "Dockerfile"],
    ["in JSON", `{"env": {"PYPI_TOKEN": "${LITERAL}"}}`, "task.json"],
    ["as a default of itself", `PYPI_TOKEN=\${PYPI_TOKEN:-${LITERAL}}`, "ci.sh"],
    ["in a Makefile's default", `export PYPI_TOKEN ?= ${LITERAL}`, "Makefile"],
    ["as an action's input", `    pypi-token: ${LITERAL}`, ".github/workflows/x.yml"],
  ])("%s", (_where, text, path) => {
    expect(found(text, path)).toEqual([["pypi-upload-credential", "shaped", LITERAL]]);
  });

  test.each([
    ["in PowerShell", `$env:TWINE_PASSWORD = "${LITERAL}"`, "a.ps1"],
    ["in cmd", `setx TWINE_PASSWORD ${LITERAL}`, "a.bat"],
    ["in fish", `set -gx TWINE_PASSWORD ${LITERAL}`, "a.fish"],
    ["in csh", `setenv TWINE_PASSWORD ${LITERAL}`, "a.csh"],
  ])("with the name it is assigned to: %s", (_where, text, path) => {
    const { facts, verdict, secret } = only(text, path);
    expect([facts["name"], verdict, secret.reveal()]).toEqual(["TWINE_PASSWORD", "shaped", LITERAL]);
  });

  test.each([
    ["PYPI_TOKEN", "pypi-upload-credential", `variable "PYPI_TOKEN" { default = "${LITERAL}" }`],
    ["NPM_TOKEN", "npm-publish-credential", `variable "NPM_TOKEN" {\n  default="${LITERAL}"\n}`],
    [
      "pypi_token",
      "pypi-upload-credential",
      `variable "pypi_token" {
  type        = string
  description = "Token with which the release job uploads the package to the index of the company"
  sensitive   = true
  default     = "${LITERAL}"
}`,
    ],
  ])("as the default of a variable in Terraform: %s", (name, pattern, text) => {
    const detection = only(text, "main.tf");
    expect([detection.pattern.name, detection.verdict, detection.facts["name"]]).toEqual([pattern, "shaped", name]);
    expect(detection.secret.reveal()).toBe(LITERAL);
  });

  test("a secret's name that the tool does not know stays generic as the default of a variable in Terraform", () => {
    const detection = only(`variable "db_password" {\n  type = string\n  default = "${LITERAL}"\n}`, "main.tf");
    expect([detection.verdict, detection.facts["name"]]).toEqual(["generic", "db_password"]);
  });

  test.each([
    ["a blank", 'variable "TWINE_PASSWORD" { default = "your-token-here" }'],
    ["nothing", 'variable "TWINE_PASSWORD" { default = "" }'],
    [
      "the default of another",
      `variable "TWINE_PASSWORD" { type = string }\nvariable "colour" { default = "${LITERAL}" }`,
    ],
    ["a reference", 'variable "PYPI_TOKEN" { default = "${data.vault.token}" }'],
  ])("not as the default of a variable in Terraform: %s", (_what, text) => {
    expect(found(text, "main.tf")).toEqual([]);
  });

  test.each([
    `twine upload -p ${LITERAL} dist/*`,
    `poetry config pypi-token.pypi ${LITERAL}`,
    `poetry config http-basic.internal me ${LITERAL}`,
    `hatch publish -u me -a ${LITERAL}`,
  ])("handed to a publishing tool: %s", (text) => {
    expect(found(text, "release.sh")).toEqual([["pypi-login-password", "shaped", LITERAL]]);
  });

  test("the password of the publishing action", () => {
    const text = `    - uses: pypa/gh-action-pypi-publish@v1.12.4\n      with:\n        verbose: true\n        password: ${LITERAL}\n`;
    expect(found(text, ".github/workflows/publish.yml")).toEqual([["pypi-publish-action-password", "shaped", LITERAL]]);
  });

  test.each([
    `twine upload -u __token__ -p ${LITERAL} dist/*`,
    `twine upload --username __token__ --password "${LITERAL}" dist/*`,
    `cat > ~/.pypirc <<EOF\n[pypi]\nusername = __token__\npassword = ${LITERAL}\nEOF`,
  ])("beside __token__: %s", (text) => {
    expect(found(text, "release.sh")).toEqual([["pypi-login-password", "shaped", LITERAL]]);
  });

  test.each([
    `RUN echo "//npm.example.test/:_authToken=${UUID}" > ~/.npmrc`,
    `npm config set //npm.example.test/:_authToken ${UUID}`,
  ])("npm's notation: %s", (text) => {
    expect(found(text, "Dockerfile")).toEqual([["npm-registry-credential", "shaped", UUID]]);
  });
});

describe("names beside them are no secrets", () => {
  test.each([
    "TWINE_USERNAME=__token__",
    `TWINE_USERNAME=${made("{base62:20}")}`,
    "TWINE_USERNAME_TESTPYPI=deploy-bot-2031",
    `PYPI_USERNAME=${made("{base62:20}")}`,
    "TWINE_REPOSITORY_URL=https://upload.example.test/legacy/",
    "TWINE_REPOSITORY=testpypi",
    "TWINE_PASSWORD=",
    "TWINE_PASSWORD=__token__",
    "PYPI_TOKEN_URL=https://pypi.example.test/manage/account/token/",
    "NPM_TOKEN_FILE=/run/secrets/npm-token-2031",
    "username = __token__\nrepository = https://upload.example.test/legacy/",
  ])("%s", (text) => {
    expect(found(text, "deploy.conf")).toEqual([]);
  });
});
