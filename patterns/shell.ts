import type { Pattern } from "../lib/core/pattern.ts";
import { ARGUMENT } from "./assignment.ts";

const REVOKE_STORED = [
  "Change the password or replace the token at the service it belongs to: the stored copy is not the one that leaked.",
  "Enter the new value at the store's prompt, or pipe it from a file outside the repository, so that no command line holds it.",
] as const;

const STORED = {
  family: "stored-literal",
  impact: "Whoever reads the command has the secret that the store was meant to keep.",
  proof: "stored-literal",
  publicPrefix: "",
  weak: true,
  token: "{base62:20}",
  revoke: REVOKE_STORED,
} as const;

/** The rest of a command: up to a pipe or its end, over continued lines and those of an argument list. */
const REST = String.raw`(?:[^\r\n|;]|\\\r?\n|(?<=,)\r?\n){0,400}?`;

/** Between an option and its value: spaces or `=`, a continued line. */
const GAP = String.raw`[ \t=]{1,4}(?:\\\r?\n[ \t]{0,16})?`;

/** The same between quoted words of an argument list. */
const LIST_GAP = String.raw`["'],\s{0,40}(?=["'])`;

/** Commands that read the secret from their input. */
const READERS = [
  "secret-tool store",
  "keyring set",
  "docker secret create",
  "podman secret create",
  "gcloud secrets create",
  "gcloud secrets versions add",
  "gh secret set",
  "wrangler secret put",
  "pass insert",
  "docker login",
] as const;

/** Those and others that a secret is piped into. */
const PIPED_READERS = [...READERS, "vault kv put", "vault write", "bao kv put"] as const;

/** Commands that take `name=secret` arguments. */
const PAIR_COMMANDS = [
  "vault kv put",
  "vault kv patch",
  "vault write",
  "bao kv put",
  "heroku config:set",
  "fly secrets set",
  "flyctl secrets set",
  "supabase secrets set",
  "doppler secrets set",
  "op item create",
  "op item edit",
  "railway variables set",
] as const;

/** An account before its password, as `chpasswd` reads them. */
const ACCOUNT = String.raw`\\?["']?[^\s:"'|;&]{1,64}:`;

/** Literals handed to a secret store or to a command on its command line. */
export const SHELL_PATTERNS: readonly Pattern[] = [
  {
    ...STORED,
    name: "keychain-command-literal",
    provider: "macOS Keychain",
    title: "secret on a keychain command line",
    anchor: "start",
    keywords: ["add-generic-password", "add-internet-password"],
    crosses: 1280,
    regex: new RegExp(
      String.raw`add-(?:generic|internet)-password\b${REST}(?<=[ \t"'])-[wpX](?:${GAP}|${LIST_GAP}|(?=[^\s"',]))${ARGUMENT}`,
    ),
    examples: [
      'security add-generic-password -a "$USER" -s pypi -w {token}',
      "security add-internet-password -s api.example.test -a me -w '{token}' login.keychain",
      "security add-generic-password -a me -s pypi -w{token}",
      `run(["security", "add-generic-password", "-a", user,\n     "-w", "{token}"])`,
    ],
    counterExamples: [
      'security add-generic-password -a "$USER" -s pypi -w "$TOKEN"',
      "security add-generic-password -a me -s pypi -w",
      `run(["security", "add-generic-password", "-a", "me", "-w", token])`,
      "security find-generic-password -a me -s pypi -w",
    ],
    references: ["https://ss64.com/mac/security.html"],
  },
  {
    ...STORED,
    name: "secret-store-option-literal",
    provider: "Secret store",
    title: "secret in an option of a store's command",
    anchor: "start",
    inWord: true,
    keywords: ["--secret-string", "keyvault secret set", "gh secret set", "put-parameter", "glab variable set"],
    crosses: 1280,
    regex: new RegExp(
      `(?:--secret-string${GAP}|keyvault secret set\\b${REST}[ \\t]--value[ \\t=]{1,4}|gh secret set\\b${REST}[ \\t](?:--body[ \\t=]{1,4}|-b[ \\t=]{0,4})|put-parameter\\b(?=(?:[^\\r\\n|;]|\\\\\\r?\\n){0,400}SecureString)${REST}[ \\t]--value[ \\t=]{1,4}|glab variable set\\b${REST}[ \\t]--value[ \\t=]{1,4})` +
        String.raw`(?:\\?["']?\{[^{}\r\n]{0,200}?\\?"[^"\r\n]{0,40}(?:[Pp]ass|[Ss]ecret|[Tt]oken|[Kk]ey|pwd)[^"\r\n]{0,40}"[ \t]{0,4}:[ \t]{0,4})?` +
        ARGUMENT,
    ),
    examples: [
      "aws secretsmanager create-secret --name app/db --secret-string {token}",
      `aws secretsmanager put-secret-value --secret-id app/db --secret-string '{"user":"me","password":"{token}"}'`,
      "gh secret set PYPI_PASS --body {token}",
      'gh secret set PYPI_PASS -b"{token}"',
      "az keyvault secret set --vault-name v --name n --value '{token}'",
      "aws ssm put-parameter --name /app/db --value {token} --type SecureString",
      'aws secretsmanager create-secret --name app/db --secret-string \\\n  "{token}"',
    ],
    counterExamples: [
      'aws secretsmanager create-secret --name app/db --secret-string "$DB_PASS"',
      "aws secretsmanager create-secret --name app/db --secret-string file://secret.json",
      "aws secretsmanager get-secret-value --secret-id app/db --query SecretString --output text",
      "aws ssm put-parameter --name /app/mode --value production --type String",
    ],
    references: ["https://docs.aws.amazon.com/cli/latest/reference/secretsmanager/create-secret.html"],
  },
  {
    ...STORED,
    name: "secret-store-pair-literal",
    provider: "Secret store",
    title: "secret in a pair of a store's command",
    anchor: "within",
    keywords: [...PAIR_COMMANDS, "kubectl create secret "],
    reach: [0, 600],
    regex: new RegExp(
      String.raw`(?<![\w.-])(?<name>[A-Za-z_][\w.-]{0,63})=(?<=(?:${PAIR_COMMANDS.join("|")}|kubectl create secret)\b(?:[^\r\n|;]|\\\r?\n){0,400}[ \t"'=][\w.-]{1,64}=)${ARGUMENT}`,
    ),
    proof: "stored-pair",
    examples: [
      "vault kv put secret/app user=me password={token}",
      "heroku config:set MODE=live SIGNING_KEY={token}",
      "kubectl create secret generic db --from-literal=user=me --from-literal=password='{token}'",
    ],
    counterExamples: [
      "vault kv put secret/hello foo=world",
      'vault kv put secret/app password="$PASSWORD"',
      "vault kv put secret/app password=@password.txt",
      "vault kv get -field=password secret/app",
    ],
    references: ["https://developer.hashicorp.com/vault/docs/commands/kv/put"],
  },
  {
    ...STORED,
    name: "secret-store-pipe-literal",
    provider: "Secret store",
    title: "secret printed into a store's command",
    anchor: "within",
    keywords: PIPED_READERS,
    reach: [360, 32],
    regex: new RegExp(
      String.raw`\b(?:echo|printf)[ \t]{1,4}(?:-\w{1,4}[ \t]{1,4}){0,2}(?:["']?%s(?:\\n)?["']?[ \t]{1,4})?${ARGUMENT}[ \t\\\r\n]{0,12}\|[ \t\\\r\n]{0,12}(?:sudo[ \t])?(?:${PIPED_READERS.join("|")})\b`,
    ),
    examples: [
      "echo -n {token} | secret-tool store --label=pypi service pypi",
      "printf '%s' '{token}' | docker secret create db -",
      'echo "{token}" | keyring set https://upload.example.test/ me',
      'echo "{token}" | \\\n  secret-tool store --label=pypi service pypi',
      "echo -n {token} | vault kv put secret/app password=-",
    ],
    counterExamples: [
      'echo "$TOKEN" | secret-tool store --label=pypi service pypi',
      "cat token.txt | docker login --username me --password-stdin",
      "secret-tool lookup service pypi",
    ],
    references: ["https://manpages.debian.org/bookworm/libsecret-tools/secret-tool.1.en.html"],
  },
  {
    ...STORED,
    name: "secret-store-input-literal",
    provider: "Secret store",
    title: "secret in the here-document of a store's command",
    anchor: "start",
    keywords: READERS,
    crosses: 448,
    regex: new RegExp(
      String.raw`(?:${READERS.join("|")})\b[^\r\n|;<]{0,300}(?:<<<[ \t]{0,4}|<<-?[ \t]{0,4}\\?["']?\w{1,20}["']?[^\r\n]{0,80}\r?\n[ \t]{0,8})${ARGUMENT}`,
    ),
    examples: ["secret-tool store --label=pypi service pypi <<EOF\n{token}\nEOF", "keyring set pypi me <<< '{token}'"],
    counterExamples: ['keyring set pypi me <<< "$TOKEN"', "docker login -u me < password.txt"],
    references: ["https://keyring.readthedocs.io/en/latest/#command-line-utility"],
  },
  {
    ...STORED,
    name: "keyring-call-literal",
    provider: "Keyring",
    title: "secret in a call that stores it",
    anchor: "start",
    inWord: true,
    keywords: ["set_password(", "setPassword(", "keyring.Set("],
    crosses: 19840,
    regex:
      /(?<![A-Za-z])(?:set_password|setPassword|keyring\.Set)\(\s{0,40}(?:[^(),[\]\r\n]|\([^()\r\n]{0,80}\)|\[[^[\]\r\n]{0,80}\]){1,120},\s{0,40}(?:[^(),[\]\r\n]|\([^()\r\n]{0,80}\)|\[[^[\]\r\n]{0,80}\]){1,120},\s{0,40}(?:password\s{0,4}=\s{0,4})?[brufBRUF]{0,2}(?:["'`]|"""|''')(?<secret>(?<=")[^"\r\n]{4,512}(?=")|(?<=')[^'\r\n]{4,512}(?=')|(?<=`)[^`\r\n]{4,512}(?=`))/,
    examples: [
      'keyring.set_password("pypi", "__token__", "{token}")',
      "await keytar.setPassword('service', account, '{token}');",
      'keyring.set_password("pypi", getpass.getuser(), """{token}""")',
    ],
    counterExamples: [
      'keyring.set_password("pypi", "__token__", token)',
      'keyring.get_password("pypi", "__token__")',
      'service.resetPassword("me", code, "{token}");',
      'keyring.set_password("pypi", "me", f"{token_from_prompt}")',
      '["set_password(", "keyring.Set("], "crosses", "regex"',
    ],
    references: ["https://keyring.readthedocs.io/en/latest/#using-keyring-from-python"],
  },
  {
    ...STORED,
    name: "netrc-login-text",
    provider: "netrc",
    title: "login of a .netrc file in other text",
    impact: "Whoever reads it can log in to that host.",
    proof: "setting-value",
    anchor: "start",
    keywords: ["machine "],
    crosses: 320,
    regex: new RegExp(
      String.raw`machine[ \t]{1,8}[\w.:-]{1,120}(?:\s|\\n){1,12}login[ \t]{1,8}[^\s\\]{1,120}(?:\s|\\n){1,12}password[ \t]{1,8}(?!x-oauth-basic\b)${ARGUMENT}`,
    ),
    examples: [
      "cat > ~/.netrc <<EOF\nmachine api.example.test\n  login me\n  password {token}\nEOF",
      'echo "machine api.example.test login me password {token}" >> ~/.netrc',
    ],
    counterExamples: [
      "machine api.example.test login me password $PASSWORD",
      "each machine asks for login and password again",
    ],
    references: ["https://www.gnu.org/software/inetutils/manual/html_node/The-_002enetrc-file.html"],
  },
  {
    name: "command-line-password",
    family: "generic",
    provider: "Generic",
    title: "password on a command line",
    impact: "Whoever reads the command can log in with it.",
    anchor: "start",
    keywords: [
      "curl ",
      "sshpass ",
      "docker login ",
      "redis-cli ",
      "mysql ",
      "mysqldump ",
      "mysqladmin ",
      "mariadb ",
      "mongosh ",
      "mongodump ",
      "sqlcmd ",
      "ldapsearch ",
      "http ",
      "ConvertTo-SecureString ",
    ],
    crosses: 1280,
    regex: new RegExp(
      "(?:" +
        [
          String.raw`curl[ \t]${REST}(?:(?<=[ \t])-\w{0,6}u[ \t]{0,4}|--user[ \t=]{1,4})\\?["']?[^\s:"'<>]{0,80}["']?:`,
          String.raw`http[ \t]${REST}(?<=[ \t])(?:-a|--auth)[ \t=]{1,4}\\?["']?[^\s:"'<>]{1,80}:`,
          String.raw`sshpass[ \t]${REST}(?<=[ \t])-p[ \t]{0,4}`,
          String.raw`docker login[ \t]${REST}(?<=[ \t])-p[ \t]{1,4}`,
          String.raw`redis-cli[ \t]${REST}(?<=[ \t])-a[ \t]{1,4}`,
          String.raw`(?:mysql(?:dump|admin)?|mariadb)[ \t]${REST}(?<=[ \t])-p(?=[^\s-])`,
          String.raw`mongo(?:sh|dump)[ \t]${REST}(?<=[ \t])-p[ \t]{1,4}`,
          String.raw`sqlcmd[ \t]${REST}(?<=[ \t])-P[ \t]{0,4}`,
          String.raw`ConvertTo-SecureString[ \t]{1,4}(?:-String[ \t]{1,4})?(?=[^\r\n]{1,512}-AsPlainText)`,
          String.raw`ldapsearch[ \t]${REST}(?<=[ \t])-w[ \t]{1,4}`,
        ].join("|") +
        ")" +
        ARGUMENT,
    ),
    verdict: "generic",
    proof: "typed-literal",
    publicPrefix: "",
    weak: true,
    token: "{base62:16}",
    examples: [
      "curl -fsS -u deploy:{token} https://api.example.test/v1",
      'curl --user "me:{token}" https://api.example.test/v1',
      'curl -u ":{token}" https://api.example.test/v1',
      "sshpass -p '{token}' ssh me@host.example.test",
      "docker login -u me -p {token} registry.example.test",
      "mysql -u root -p{token} app",
      "sqlcmd -S db.acme-tools.io -U sa -P {token}",
      'ConvertTo-SecureString "{token}" -AsPlainText -Force',
    ],
    counterExamples: [
      "curl -u me https://api.example.test/v1",
      'curl -u "$USER:$PASS" https://api.example.test/v1',
      "curl -u user:password https://api.example.test/v1",
      "mysql -u root -p app",
    ],
    revoke: [
      "Change the password at the service.",
      "Let the command read it from the environment, a `.netrc` outside the repository or a prompt.",
    ],
    references: ["https://curl.se/docs/manpage.html#-u"],
  },
  {
    name: "account-command-password",
    family: "generic",
    provider: "Generic",
    title: "password that a command sets for an account",
    impact: "Whoever reads the command can log in to that machine.",
    anchor: "within",
    ignoreCase: true,
    keywords: ["chpasswd", "net user ", "net.exe user "],
    reach: [200, 700],
    regex: new RegExp(
      "(?:" +
        [
          String.raw`\b(?:echo|printf)[ \t]{1,4}(?:-\w{1,4}[ \t]{1,4}){0,2}(?:["']?%s(?:\\n)?["']?[ \t]{1,4})?${ACCOUNT}(?=[^\r\n|;&]{4,128}\|[ \t]{0,4}(?:sudo[ \t]{1,4})?(?:/usr)?(?:/sbin/)?chpasswd\b)`,
          String.raw`\bchpasswd[ \t]{0,4}<<<[ \t]{0,4}${ACCOUNT}`,
          String.raw`\bnet(?:\.exe)?[ \t]{1,4}user[ \t]{1,4}["']?[^\s"'/|;&]{1,64}["']?[ \t]{1,4}(?=[^\s/][^\r\n|;&]{3,128}[ \t]/(?:add|active|domain|expires|fullname|comment|passwordchg|passwordreq|y)\b)`,
        ].join("|") +
        ")" +
        ARGUMENT,
      "i",
    ),
    verdict: "generic",
    proof: "typed-literal",
    publicPrefix: "",
    weak: true,
    token: "{base62:16}",
    examples: [
      'echo "deploy:{token}" | chpasswd',
      "RUN echo 'root:{token}' | sudo chpasswd",
      "printf '%s\\n' 'deploy:{token}' | /usr/sbin/chpasswd",
      'chpasswd <<< "deploy:{token}"',
      "net user deploy {token} /add",
      'net user "deploy" "{token}" /add /y',
    ],
    counterExamples: [
      'echo "deploy:$PASSWORD" | chpasswd',
      'echo "$LOGIN:${PASSWORD}" | chpasswd',
      "cat logins.txt | chpasswd",
      "echo user:password | chpasswd",
      "net user deploy %PASSWORD% /add",
      "net user deploy * /add",
      "net user deploy /delete",
      "each net user account has a name",
    ],
    revoke: [
      "Change the password of the account on every machine that the command ran on, images included.",
      "Let the command read it from a file outside the repository or a secret of the build, or log in with a key.",
    ],
    references: [
      "https://man7.org/linux/man-pages/man8/chpasswd.8.html",
      "https://learn.microsoft.com/en-us/windows-server/administration/windows-commands/net-user",
    ],
  },
];
