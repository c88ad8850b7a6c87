import { describe, expect, test } from "@jest/globals";
import { defaultCatalogue } from "../../../lib/detect/default-catalogue.ts";
import { detect } from "../../../lib/detect/detect.ts";
import { nodePlatform } from "../../../lib/node-platform.ts";
import { counted, found, made, only, tokenOf } from "../../helpers/scan-text.ts";

const KEY = made("{base62:30}", 31);
/** A password that no generic filter would believe: only the file's structure gives it away. */
const WEAK = "sunflower";

describe("credential files are parsed: even an ordinary word in the slot is found", () => {
  test.each([
    [
      ".pypirc",
      `[distutils]\nindex-servers = pypi\n\n[pypi]\nusername = me\npassword = ${WEAK}\n`,
      "pypirc-password",
      "pypi password",
    ],
    [".pypirc", `[pypi]\nusername: me\npassword: ${WEAK} \r\n`, "pypirc-password", "pypi password"],
    [
      "pip.conf",
      `[global]\nindex-url = https://me:${WEAK}@pypi.example.test/simple\n`,
      "package-index-password",
      "index-url",
    ],
    [
      "pip/pip.ini",
      `[global]\nextra-index-url =\n    https://a.example.test/\n    https://me:${WEAK}@b.example.test/\n`,
      "package-index-password",
      "extra-index-url",
    ],
    ["uv.toml", `[[index]]\nurl = "https://me:${WEAK}@pypi.example.test/simple"\n`, "package-index-password", "url"],
    [
      ".config/pypoetry/auth.toml",
      `[http-basic.internal]\nusername = "me"\npassword = "${WEAK}"\n`,
      "package-index-password",
      "password",
    ],
    [".npmrc", `//npm.example.test/:_authToken="${WEAK}"\n`, "npmrc-credential", "_authToken"],
    [
      ".yarnrc.yml",
      `npmRegistries:\n  "https://npm.example.test":\n    npmAuthToken: "${WEAK}"\n`,
      "npmrc-credential",
      "npmAuthToken",
    ],
    [".yarnrc.yml", `npmAuthIdent: "me:${WEAK}"\n`, "npmrc-credential", "npmAuthIdent"],
    [
      ".netrc",
      `machine git.example.test\n  login me\n  password ${WEAK}\n`,
      "netrc-password",
      "machine git.example.test password",
    ],
    ["_netrc", `default login me password "${WEAK}"\n`, "netrc-password", "machine default password"],
    [
      ".git-credentials",
      `https://one@git.example.test\nhttps://me:${WEAK}@git.example.test\n`,
      "git-credential",
      "url",
    ],
    [
      ".gitconfig",
      `[url "https://me:${WEAK}@git.example.test/"]\n  insteadOf = https://git.example.test/\n`,
      "git-credential",
      "url",
    ],
    [
      ".kube/config",
      `kind: Config\nusers:\n- name: me\n  user:\n    username: me\n    password: ${WEAK}\n`,
      "kubeconfig-credential",
      "password",
    ],
    ["cluster.kubeconfig", `users:\n  - name: me\n    user:\n      token: ${WEAK}\n`, "kubeconfig-credential", "token"],
    [
      "k8s/db.yaml",
      `apiVersion: v1\nkind: Secret\nstringData:\n  password: ${WEAK}\n`,
      "kubernetes-secret-value",
      "password",
    ],
    [".cargo/credentials.toml", `[registry]\ntoken = "${WEAK}"\n`, "cargo-registry-credential", "registry token"],
    [".gem/credentials", `---\n:rubygems_api_key: ${WEAK}\n`, "gem-credential", "rubygems_api_key"],
    ["NuGet.Config", `<add key="ClearTextPassword" value="${WEAK}" />`, "nuget-config-password", "ClearTextPassword"],
    [
      "settings.xml",
      `<server><username>me</username><password>${WEAK}</password></server>`,
      "maven-settings-password",
      "password",
    ],
    [
      "auth.json",
      `{"http-basic": {"r.example.test": {"username": "me", "password": "${WEAK}"}}}`,
      "composer-auth",
      "http-basic password",
    ],
    [".pgpass", `# comment\ndb.example.test:5432:app:me:${WEAK}\n`, "database-password-file", "password"],
    [".my.cnf", `[client]\nuser = me\npassword = ${WEAK}\n`, "database-password-file", "password"],
  ])("%s", (path, text, pattern, name) => {
    const detection = only(text, path);
    expect([detection.pattern.name, detection.verdict, detection.secret.reveal()]).toEqual([pattern, "shaped", WEAK]);
    expect(text.slice(detection.start, detection.end)).toBe(WEAK);
    expect(detection.facts["name"]).toBe(name);
  });

  test("one finding per entry of a file", () => {
    const text = `machine a login me password ${WEAK}1\nmachine b login me password ${WEAK}2\n`;
    expect(found(text, "home/.netrc").map(([, , value]) => value)).toEqual([`${WEAK}1`, `${WEAK}2`]);
  });

  test("a path is matched in any case and at any depth, and nothing else by its like", () => {
    const text = `[pypi]\nusername = me\npassword = ${WEAK}\n`;
    expect(found(text, "dot/files/.PyPiRc")).toHaveLength(1);
    expect(found(text, "docs/about.pypirc.md")).toEqual([]);
  });
});

describe("encoded slots: the decoded value is the secret, the place is where it is written", () => {
  const encoded = btoa(`me:${WEAK}`);
  test.each([
    [
      ".docker/config.json",
      `{"auths": {"r.example.test": {"auth": "${encoded}"}}}`,
      "docker-config-auth",
      encoded,
      WEAK,
    ],
    [".dockercfg", `{"r.example.test": {"auth": "${encoded}"}}`, "docker-config-auth", encoded, WEAK],
    [".npmrc", `//npm.example.test/:_auth=${encoded}\n`, "npmrc-credential", encoded, WEAK],
    [".npmrc", `//npm.example.test/:_password=${btoa(WEAK)}\n`, "npmrc-credential", btoa(WEAK), WEAK],
    ["k8s/db.yml", `kind: Secret\ndata:\n  password: ${btoa(WEAK)}\n`, "kubernetes-secret-value", btoa(WEAK), WEAK],
    [
      "k8s/db.json",
      `{"kind": "Secret", "data": {"password": "${btoa(WEAK)}"}}`,
      "kubernetes-secret-value",
      btoa(WEAK),
      WEAK,
    ],
    [
      "k8s/pull.yml",
      `kind: Secret\ntype: kubernetes.io/dockerconfigjson\ndata:\n  .dockerconfigjson: ${btoa(`{"auths":{"r":{"auth":"${encoded}"}}}`)}\n`,
      "docker-config-auth",
      btoa(`{"auths":{"r":{"auth":"${encoded}"}}}`),
      WEAK,
    ],
    [".git-credentials", "https://me:sun%2Fflower@git.example.test\n", "git-credential", "sun%2Fflower", "sun/flower"],
    [".pgpass", "db:5432:app:me:sun\\:flower\n", "database-password-file", "sun\\:flower", "sun:flower"],
  ])("%s", (path, text, pattern, written, value) => {
    const detection = only(text, path);
    expect([detection.pattern.name, detection.secret.reveal()]).toEqual([pattern, value]);
    expect(text.slice(detection.start, detection.end)).toBe(written);
  });

  test("a token of a known format inside is named as that", () => {
    const token = tokenOf("github-personal-access-token");
    const docker = `{"auths": {"ghcr.example.test": {"auth": "${btoa(`me:${token}`)}"}}}`;
    expect(found(docker, ".docker/config.json")).toEqual([["github-personal-access-token", "confirmed", token]]);
    const secret = `kind: Secret\ndata:\n  token: ${btoa(token)}\n`;
    expect(found(secret, "secret.yaml")).toEqual([["github-personal-access-token", "confirmed", token]]);
  });
});

describe("a token of a known format in a slot is reported as that, once", () => {
  const pypi = tokenOf("pypi-api-token");
  const npm = tokenOf("npm-access-token");
  test.each([
    [".pypirc", `[pypi]\nusername = __token__\npassword = ${pypi}\n`, "pypi-api-token", pypi],
    [".npmrc", `//npm.example.test/:_authToken=${npm}\n`, "npm-access-token", npm],
    [".env", `NPM_TOKEN=${npm}\n`, "npm-access-token", npm],
    [".netrc", `machine pypi.example.test login __token__ password ${pypi}\n`, "pypi-api-token", pypi],
    [".git-credentials", `https://me:${npm}@git.example.test\n`, "npm-access-token", npm],
  ])("%s", (path, text, pattern, value) => {
    expect(found(text, path)).toEqual([[pattern, "confirmed", value]]);
  });
});

describe("files without a literal are silent", () => {
  test.each([
    [".pypirc", "[pypi]\nusername = __token__\n"],
    [".pypirc", "[pypi]\nusername = __token__\npassword =\n"],
    [".pypirc", "[pypi]\nusername = __token__\npassword = ${PYPI_TOKEN}\n"],
    ["pip.conf", "[global]\nindex-url = https://pypi.example.test/simple\n"],
    ["pip.conf", "[global]\nindex-url = https://${USER}:${PASS}@pypi.example.test/simple\n"],
    [".npmrc", "//npm.example.test/:_authToken=${NPM_TOKEN}\nsave-exact=true\n"],
    [".npmrc", "//npm.example.test/:certfile=/etc/ssl/me.pem\n"],
    [".netrc", "machine git.example.test login me\n"],
    [".netrc", "machine ftp.example.test login anonymous password me@example.test\n"],
    [".git-credentials", "https://me@git.example.test\n"],
    [".docker/config.json", '{"auths": {"r.example.test": {}}, "credsStore": "desktop"}'],
    [".docker/config.json", '{"auths": {}, "credHelpers": {"r.example.test": "ecr-login"}}'],
    [".kube/config", "users:\n- name: me\n  user:\n    exec:\n      command: aws-iam-authenticator\n"],
    ["k8s/a.yml", `kind: SealedSecret\nspec:\n  encryptedData:\n    password: Ag${made("{base64:720}")}\n`],
    ["k8s/a.yml", 'kind: Secret\ndata:\n  password: "{{ .Values.password | b64enc }}"\n'],
    ["k8s/a.yml", `kind: Secret\ndata:\n  password: ENC[AES256_GCM,data:${made("{base64:20}")},type:str]\n`],
    ["k8s/a.yml", `kind: Secret\ndata:\n  password: ${btoa("changeme")}\n  username: ${btoa("administrator")}\n`],
    ["k8s/a.yml", "kind: Secret\nstringData:\n  APP_ENV: production\n  LOG_LEVEL: verbose-too\n"],
    ["k8s/a.yml", `kind: Secret\ndata:\n  user1: ${btoa("robot_monitoring")}\n  inrole1: ${btoa("robot_group")}\n`],
    ["k8s/a.yml", "kind: Secret\nstringData:\n  passwordMtime: 2019-03-20T17:54:53Z\n"],
    ["k8s/a.yml", 'kind: Secret\ndata:\n  tokens: |\n    [{"id":"123","iat":1583789194,"exp":1583789194}]\n'],
    ["k8s/a.yml", `kind: Secret\nstringData:\n  tokens: '[{"id":"123","iat":1583789194}]'\n`],
    ["k8s/a.yml", `kind: Secret\ndata:\n  tls.key: ${btoa("-----BEGIN CERTIFICATE-----")}\n`],
    ["k8s/a.yml", `kind: Secret\ndata:\n  SIDECAR: ${btoa("ghcr.io/acme/plugin-sidecar:v0.9.0")}\n`],
    ["k8s/a.yml", `kind: Secret\ndata:\n  MAIL_FROM: ${btoa("AUTOREPLACE_MAIL_FROM")}\n`],
    ["k8s/a.yml", `kind: ConfigMap\ndata:\n  motd: ${btoa("a message of the day")}\n`],
    ["NuGet.config", '<add key="ClearTextPassword" value="%FEED_PASSWORD%" />'],
    ["settings.xml", `<server><password>{${made("{base64:44}")}}</password></server>`],
    ["settings.xml", "<!-- <password>sunflower</password> -->"],
    [".env", "PORT=3000\nDEBUG=true\nTOKEN_TTL=3600\nAUTH_URL=https://login.example.test\n"],
    [".env", "APP_AUTH__MONGO__SERVER=mongo_server:27017\nAPP_AUTH__LDAP__SERVERS=ldap_server\n"],
    [".env", "KAFKA_PASSWORD=CLUSTER_API_SECRET\n"],
    ["docker/mysql/defaults.env", "MYSQL_ROOT_PASSWORD=sunflower-meadow\n"],
    [".env", "SECRET_KEY=${SECRET_KEY}\nAPI_TOKEN=your-token-here\nDB_PASSWORD=\n"],
  ])("%s", (path, text) => {
    expect(found(text, path)).toEqual([]);
  });

  test("references in slots are counted", () => {
    expect(counted("//npm.example.test/:_authToken=${NPM_TOKEN}\n", ".npmrc")).toBe(1);
    expect(counted("[pypi]\npassword = ${PYPI_TOKEN}\n", ".pypirc")).toBe(1);
  });
});

describe("dotenv files", () => {
  test.each([".env", ".env.local", ".env.production", "app/.envrc", ".flaskenv", ".dev.vars", "prod.env", "PROD.ENV"])(
    "%s",
    (path) => {
      expect(found(`PORT=3000\nSECRET_KEY=${KEY}\n`, path)).toEqual([["dotenv-credential", "shaped", KEY]]);
    },
  );

  test.each([
    ["quotes", `SECRET_KEY="${KEY}"`],
    ["single quotes", `SECRET_KEY='${KEY}'`],
    ["export", `export SECRET_KEY=${KEY}`],
    ["a comment", `SECRET_KEY=${KEY} # rotate me`],
    ["blanks", `  SECRET_KEY = ${KEY}  `],
    ["CRLF", `SECRET_KEY=${KEY}\r\nPORT=1\r\n`],
  ])("%s are left out of the value", (_what, text) => {
    expect(found(text, ".env")).toEqual([["dotenv-credential", "shaped", KEY]]);
  });

  test("an ordinary word is only a warning", () => {
    expect(found("DB_PASSWORD=sunflower\n", ".env")).toEqual([["dotenv-credential", "generic", "sunflower"]]);
  });

  test.each(["PASSWORD1", "DB_PASSWORD2", "TOKEN10", "apikey2"])(
    "a number after the name %s changes nothing",
    (name) => {
      expect(found(`${name}=${KEY}\n`, ".env")).toEqual([["dotenv-credential", "shaped", KEY]]);
    },
  );

  test.each(["AUTH0_DOMAIN", "KEY1", "MAP_KEY1", "PASSWORD1_LENGTH"])("%s names no credential", (name) => {
    expect(found(`${name}=sunflower-meadow\n`, ".env")).toEqual([]);
  });

  test("signs that end a word elsewhere belong to the value", () => {
    expect(found("DB_PASSWORD=p9$kLm;2!x(Q)\n", ".env")).toEqual([["dotenv-credential", "shaped", "p9$kLm;2!x(Q)"]]);
  });
});

describe("other files of credentials", () => {
  test.each([
    ["config/secrets.yml", `production:\n  secret_key_base: ${KEY}\n`],
    ["config/local.yaml", `smtp:\n  password: "${KEY}"\n`],
    [".secrets/api.yml", `api_token: ${KEY}\n`],
    [".streamlit/secrets.toml", `[db]\npassword = "${KEY}"\n`],
    [".s3cfg", `[default]\nsecret_key = ${KEY}\n`],
    ["gradle.properties", `signingPassword=${KEY}\n`],
    ["local.settings.json", `{"Values": {"ServiceToken": "${KEY}"}}`],
    [".secrets", `SERVICE_TOKEN=${KEY}\n`],
  ])("%s", (path, text) => {
    expect(found(text, path)).toEqual([["config-file-value", "shaped", KEY]]);
  });

  test("the name of its section is no value", () => {
    const text = `development:\n  secret_key_base: development\nproduction:\n  secret_key_base: ${KEY}\n`;
    expect(found(text, "config/secrets.yml")).toEqual([["config-file-value", "shaped", KEY]]);
  });

  test("Terraform's variables and state", () => {
    expect(found(`db_password = "${KEY}"\n`, "prod.tfvars")).toEqual([["terraform-value", "shaped", KEY]]);
    const state = `{"version": 4, "resources": [{"instances": [{"attributes": {"master_password": "${KEY}", "name": "db"}}]}]}`;
    expect(found(state, "terraform.tfstate")).toEqual([["terraform-value", "shaped", KEY]]);
  });
});

test("offsets are bytes in a UTF-16 file too", () => {
  const text = `//npm.example.test/:_authToken=${KEY}\n`;
  const bytes = Buffer.from(`\ufeff${text}`, "utf16le");
  const { detections } = detect(bytes, defaultCatalogue(), { path: ".npmrc", platform: nodePlatform });
  expect(detections.map((one) => bytes.subarray(one.start, one.end).toString("utf16le"))).toEqual([KEY]);
});
