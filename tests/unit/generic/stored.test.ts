import { describe, expect, test } from "@jest/globals";
import { counted, found, made, only, tokenOf } from "../../helpers/scan-text.ts";

const LITERAL = made("{base62:18}", 21);

describe("a password on a command line that everybody knows is a note", () => {
  test.each([
    ["mysql -uroot -proot -e 'CREATE DATABASE app'", "root"],
    ["mongosh -u admin -p passw0rd", "passw0rd"],
  ])("%s", (text, value) => {
    const { severity, secret } = only(text, "ci.sh");
    expect([severity, secret.reveal()]).toEqual(["note", value]);
  });
});

describe("a literal handed to a secret store blocks", () => {
  test.each([
    ["keychain-command-literal", `security add-generic-password -a "$USER" -s pypi -w ${LITERAL}`],
    ["keychain-command-literal", `security add-generic-password -a me \\\n  -s pypi \\\n  -w "${LITERAL}" -U`],
    ["keychain-command-literal", `security add-generic-password -a me -s pypi -w${LITERAL}`],
    ["keychain-command-literal", `run(["security", "add-generic-password", "-a", user, "-w", "${LITERAL}"])`],
    ["keychain-command-literal", `run([\n  'security',\n  'add-generic-password',\n  '-w',\n  '${LITERAL}',\n])`],
    ["secret-store-pipe-literal", `echo "${LITERAL}" | \\\n  secret-tool store --label=pypi service pypi`],
    ["secret-store-pipe-literal", `echo "${LITERAL}" |\n  secret-tool store --label=pypi service pypi`],
    ["secret-store-pipe-literal", `echo -n '${LITERAL}' | vault kv put secret/app password=-`],
    ["keyring-call-literal", `keyring.set_password("https://a.example.test/", getpass.getuser(), "${LITERAL}")`],
    ["keyring-call-literal", `keyring.set_password("pypi", "me", """${LITERAL}""")`],
    ["secret-store-option-literal", `aws secretsmanager create-secret \\\n  --secret-string \\\n  "${LITERAL}"`],
    ["netrc-login-text", `cat > ~/.netrc <<EOF\nmachine a.example.test\nlogin me\npassword ${LITERAL}\nEOF`],
    ["secret-store-pipe-literal", `echo ${LITERAL} | secret-tool store --label=pypi service pypi`],
    ["secret-store-pipe-literal", `echo -n "${LITERAL}" | secret-tool store --label=pypi service pypi`],
    ["secret-store-pipe-literal", `printf '%s' '${LITERAL}' | docker secret create db -`],
    ["secret-store-pipe-literal", `echo '${LITERAL}' | gh secret set PYPI_PASS`],
    ["secret-store-input-literal", `secret-tool store --label=pypi service pypi <<< "${LITERAL}"`],
    ["secret-store-input-literal", `secret-tool store --label=pypi service pypi <<EOF\n${LITERAL}\nEOF\n`],
    ["keyring-call-literal", `keyring.set_password("pypi", "__token__", "${LITERAL}")`],
    ["keyring-call-literal", `keyring.set_password(\n    "pypi",\n    user,\n    '${LITERAL}',\n)`],
    ["secret-store-pair-literal", `vault kv put secret/app user=me password=${LITERAL}`],
    ["secret-store-pair-literal", `vault kv put -mount=secret app \\\n  password="${LITERAL}"`],
    ["secret-store-pair-literal", `kubectl create secret generic db --from-literal=password=${LITERAL}`],
    ["secret-store-option-literal", `aws secretsmanager create-secret --name a --secret-string ${LITERAL}`],
    [
      "secret-store-option-literal",
      `aws secretsmanager create-secret --name a --secret-string '{"password":"${LITERAL}"}'`,
    ],
    ["secret-store-option-literal", `gh secret set PYPI_PASS --body "${LITERAL}"`],
  ])("%s: %s", (pattern, text) => {
    expect(found(text, "store.sh")).toEqual([[pattern, "shaped", LITERAL]]);
  });

  test("a weak password too: whatever is stored is secret", () => {
    const weak = made("{lower:7}");
    expect(found(`security add-generic-password -a me -s db -w ${weak}`, "store.sh")).toEqual([
      ["keychain-command-literal", "shaped", weak],
    ]);
  });

  test("words as people make them up for a manual only warn in the text of a .netrc file", () => {
    expect(found(`machine a.example.test login me password ${"sunflower"}`, "manual.md")).toEqual([
      ["netrc-login-text", "generic", "sunflower"],
    ]);
  });

  test("the name of a Kubernetes secret is none", () => {
    const text = `kubectl create secret generic redis-ca --from-file ca.crt --set tls.existingSecret="${"redis-ca"}"`;
    expect(found(text, "notes.tpl")).toEqual([]);
  });

  test("a token of a known format is reported as that", () => {
    const token = tokenOf("pypi-api-token");
    expect(found(`security add-generic-password -a me -s pypi -w ${token}`, "store.sh")).toEqual([
      ["pypi-api-token", "confirmed", token],
    ]);
    expect(found(`keyring.set_password("pypi", "__token__", "${token}")`, "store.py")).toEqual([
      ["pypi-api-token", "confirmed", token],
    ]);
  });

  test("two pairs of one command are two findings", () => {
    const other = made("{base62:18}", 22);
    const text = `vault kv put secret/app password=${LITERAL} api_token=${other}`;
    expect(found(text, "store.sh").map(([, , value]) => value)).toEqual([LITERAL, other]);
  });
});

describe("what is read from elsewhere is silent", () => {
  test.each([
    'security add-generic-password -a me -s pypi -w "$TOKEN"',
    'echo "$TOKEN" | secret-tool store --label=pypi service pypi',
    'keyring.set_password("pypi", "__token__", os.environ["TOKEN"])',
    'keyring.set_password("pypi", "__token__", getpass.getpass())',
    'vault kv put secret/app password="$PASSWORD"',
    "vault kv put secret/app password=@password.txt",
    "vault kv put secret/hello foo=world",
    "aws secretsmanager create-secret --name a --secret-string file://secret.json",
    'aws secretsmanager create-secret --name a --secret-string "$(cat secret.json)"',
    "security find-generic-password -a me -s pypi -w",
    "secret-tool lookup service pypi",
    "user.set_password(form.password)",
    `service.resetPassword("me@example.test", code, "${LITERAL}");`,
    'run(["security", "add-generic-password", "-a", "me", "-w", sys.argv[1]])',
    "machine a.example.test login me password $PASSWORD",
  ])("%s", (text) => {
    expect(found(text, "store.sh")).toEqual([]);
  });

  test("and references are counted", () => {
    expect(counted('security add-generic-password -a me -s pypi -w "$TOKEN"', "store.sh")).toBeGreaterThan(0);
    expect(counted('vault kv put secret/app password="$PASSWORD"', "store.sh")).toBeGreaterThan(0);
  });
});

describe("a password on another command line is a warning", () => {
  test.each([
    `curl -u deploy:${LITERAL} https://api.example.test`,
    `curl -sSfu 'deploy:${LITERAL}' https://api.example.test`,
    `curl --fail \\\n  --user deploy:${LITERAL} \\\n  https://api.example.test`,
    `sshpass -p ${LITERAL} ssh me@host.example.test`,
    `docker login -u me -p "${LITERAL}" registry.example.test`,
    `mysql -h db -u root -p${LITERAL} app`,
    `redis-cli -h cache -a ${LITERAL} ping`,
  ])("%s", (text) => {
    expect(found(text, "run.sh")).toEqual([["command-line-password", "generic", LITERAL]]);
  });

  test.each([
    'curl -u "$USER:$PASSWORD" https://api.example.test',
    "curl -u me https://api.example.test",
    "curl -u user:password https://api.example.test",
    "mysql -u root -p app",
    "docker login -u me --password-stdin < password.txt",
  ])("silent: %s", (text) => {
    expect(found(text, "run.sh")).toEqual([]);
  });
});

describe("a password that a command sets for an account", () => {
  test.each([
    `echo "deploy:${LITERAL}" | chpasswd`,
    `RUN useradd deploy && echo 'deploy:${LITERAL}' | sudo chpasswd`,
    `echo -n deploy:${LITERAL} | /usr/sbin/chpasswd`,
    `echo "$LOGIN:${LITERAL}" | chpasswd`,
    `chpasswd <<< "deploy:${LITERAL}"`,
    `net user deploy ${LITERAL} /add`,
    `NET USER deploy "${LITERAL}" /add /y`,
    `cmd /c "net.exe user deploy ${LITERAL} /add"`,
  ])("is a warning: %s", (text) => {
    expect(found(text, "setup.sh")).toEqual([["account-command-password", "generic", LITERAL]]);
  });

  test("is a note where everybody knows it", () => {
    const { severity, secret } = only("RUN echo 'docker:vagrant' | chpasswd", "Dockerfile");
    expect([severity, secret.reveal()]).toEqual(["note", "vagrant"]);
  });

  test.each([
    'echo "deploy:$PASSWORD" | chpasswd',
    'echo "$LOGIN:${PASSWORD}" | chpasswd',
    'echo "deploy:$(cat word.txt)" | chpasswd',
    'echo "deploy:{{ deploy_word }}" | chpasswd',
    "echo user:password | chpasswd",
    "net user deploy %DEPLOY_WORD% /add",
    "net user deploy $word /add",
    "net user deploy $login.GetNetworkCredential().Password /add",
    "net user <name> <password> /add",
    "net user deploy * /add",
    "net user deploy /delete",
    "each net user account has a name and/or more",
  ])("is silent where it comes from elsewhere: %s", (text) => {
    expect(found(text, "setup.sh")).toEqual([]);
  });
});
