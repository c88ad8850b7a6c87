import { describe, expect, test } from "@jest/globals";
import { defaultCatalogue } from "../../../lib/detect/default-catalogue.ts";
import { detect } from "../../../lib/detect/detect.ts";
import { nodePlatform } from "../../../lib/node-platform.ts";
import { found, made, only, tokenOf } from "../../helpers/scan-text.ts";

const KEY = made("{base62:32}", 3);

describe("a random value under a secret's name is a warning", () => {
  test.each([
    ["env", `API_KEY=${KEY}`, "deploy.conf", "API_KEY"],
    ["export", `export SERVICE_TOKEN="${KEY}"`, "setup.sh", "SERVICE_TOKEN"],
    ["NAME=value command", `SIGNING_KEY=${KEY} ./release.sh`, "Makefile", "SIGNING_KEY"],
    ["YAML", `  client_secret: ${KEY}  # from the portal`, "values.yml", "client_secret"],
    ["JSON", `{"apiKey": "${KEY}", "port": 3}`, "settings.json", "apiKey"],
    ["JSON in a string", String.raw`{"body": "{\"api_key\": \"${KEY}\"}"}`, "har.json", "api_key"],
    ["TOML", `auth_token = "${KEY}"`, "app.toml", "auth_token"],
    ["INI", `secret=${KEY}`, "app.ini", "secret"],
    ["a name with dots", `tgc.signing.key=${KEY}`, "cas.properties", "tgc.signing.key"],
    ["properties", `spring.datasource.password = ${KEY}`, "app.properties", "spring.datasource.password"],
    ["XML element", `<clientSecret>${KEY}</clientSecret>`, "app.xml", "clientSecret"],
    ["XML attributes", `<add key="ServiceApiKey" value="${KEY}" />`, "web.config", "ServiceApiKey"],
    ["HCL", `  access_key = "${KEY}"`, "main.tf", "access_key"],
    ["name beside value", `- name: SERVICE_TOKEN\n  value: "${KEY}"`, "pod.yml", "SERVICE_TOKEN"],
    ["JSON name beside value", `{"name": "SERVICE_TOKEN", "value": "${KEY}"}`, "task.json", "SERVICE_TOKEN"],
    ["Dockerfile", `ENV SERVICE_TOKEN ${KEY}`, "Dockerfile", "SERVICE_TOKEN"],
    ["option with a blank", `tool --api-token ${KEY} run`, "run.sh", "--api-token"],
    ["option with =", `tool --api-token=${KEY} run`, "run.sh", "--api-token"],
    ["argument list", `["tool", "--api-token", "${KEY}"]`, "run.txt", "--api-token"],
    ["JavaScript", `const apiKey = "${KEY}";`, "a.js", "apiKey"],
    ["TypeScript", `const apiKey: string = '${KEY}';`, "a.ts", "apiKey"],
    ["template literal", `const apiKey = \`${KEY}\`;`, "a.js", "apiKey"],
    ["Python", `SECRET_KEY = b'${KEY}'`, "settings.py", "SECRET_KEY"],
    ["Go", `const accessToken string = "${KEY}"`, "a.go", "accessToken"],
    ["Java", `private String authToken = "${KEY}";`, "A.java", "authToken"],
    ["Ruby", `:api_key => "${KEY}",`, "a.rb", "api_key"],
    ["PHP", `define('API_SECRET', '${KEY}');`, "a.php", "API_SECRET"],
    ["indexed", `os.environ["API_TOKEN"] = "${KEY}"`, "a.py", "API_TOKEN"],
    ["call", `client.setAccessToken("${KEY}")`, "a.java", "client.setAccessToken"],
    ["keyword argument", `connect(host="h", auth_token="${KEY}")`, "a.py", "auth_token"],
    ["comparison", `if (token === "${KEY}") {`, "a.js", "token"],
    ["SQL", `ALTER USER app WITH PASSWORD '${KEY}';`, "init.sql", "PASSWORD"],
    ["query", `GET /v1/items?api_key=${KEY}&page=2`, "access.log", "api_key"],
    ["markdown", `Use \`API_TOKEN=${KEY}\` for the demo.`, "README.md", "API_TOKEN"],
  ])("%s", (_language, text, path, name) => {
    const detection = only(text, path);
    expect([detection.pattern.name, detection.verdict, detection.secret.reveal()]).toEqual([
      "generic-assignment",
      "generic",
      KEY,
    ]);
    expect(text.slice(detection.start, detection.end)).toBe(KEY);
    expect(detection.facts["name"]).toBe(name);
  });

  test.each([
    ["header", `curl -H "Authorization: Bearer ${KEY}" https://api.example.test`],
    ["header in code", `headers["Authorization"] = "Bearer ${KEY}"`],
    ["header in JSON", `{"Authorization": "Bearer ${KEY}"}`],
    ["scheme alone", `send("Bearer ${KEY}")`],
    ["Basic", `Authorization: Basic ${btoa(`me:${KEY}`)}`],
  ])("authorization: %s", (_form, text) => {
    expect(found(text).map(([pattern, verdict]) => [pattern, verdict])).toEqual([["generic-authorization", "generic"]]);
  });

  test.each(["Tr0ub4dor&3", "Winter2031!", "qX7mP2vLz9", "welcome2031", "p9$kLm2!xQ"])("password %s", (value) => {
    expect(found(`password = "${value}"`, "app.py")).toEqual([["generic-assignment", "generic", value]]);
    expect(found(`db_password: ${value}`, "app.yml")).toEqual([["generic-assignment", "generic", value]]);
  });

  test("bytes as PostgreSQL writes them", () => {
    const value = `\\x${made("{hex:40}", 12)}`;
    expect(found(`UPDATE users SET totp_secret = '${value}';`, "seed.sql")).toEqual([
      ["generic-assignment", "generic", value],
    ]);
  });

  test("a long key that was typed, with the same characters again and again", () => {
    const hand = made("{base62:16}", 4);
    const value = hand + hand.slice(0, 7) + hand;
    expect(found(`FILTER_TOKEN="${value}"`, "a.py")).toEqual([["generic-assignment", "generic", value]]);
  });

  test("a key behind the id of its account", () => {
    const value = `10722505326459985-${made("{base62:30}", 5)}`;
    expect(found(`access_token = "${value}"`, "a.py")).toEqual([["generic-assignment", "generic", value]]);
  });

  test("a password with a bracket among many signs is no call", () => {
    const value = "qW@$6v(y1(t@fhDvf!5^%";
    expect(found(`AUTH_PASS = "${value}"`, "a.py")).toEqual([["generic-assignment", "generic", value]]);
  });

  test.each([
    ["in YAML", "    password: VALUE\n", "a.yml"],
    ["in an environment file", "DB_PASSWORD=VALUE\n", "prod.conf"],
    ["in properties", "spring.datasource.password = VALUE", "a.properties"],
    ["in a list", "- password: VALUE\r\n", "a.yml"],
  ])("a password with brackets %s is found whole", (_where, text, path) => {
    const value = "Kmbdf#3DU]pP8a=CKTK}";
    expect(found(text.replace("VALUE", value), path)).toEqual([["generic-assignment", "generic", value]]);
  });

  test("a bracket that encloses what is assigned ends the value", () => {
    const value = made("{base62:24}", 3);
    for (const text of [`{user: robot, password: ${value}}`, `connect (password=${value})`, `[token: ${value}]\n`]) {
      expect(found(text, "a.yml")).toEqual([["generic-assignment", "generic", value]]);
    }
  });

  test.each(["API_TOKEN_OF_SAMPLES=VALUE", "example_token = VALUE", "An example. The token: VALUE"])("%s", (text) => {
    expect(found(text.replace("VALUE", KEY), "a.ini")).toEqual([["generic-assignment", "generic", KEY]]);
  });

  test("a short private key without the form of a name", () => {
    const value = `qX7_${made("{base62:14}", 3)}`;
    expect(found(`jwtPrivateKey = "${value}"`, "a.ini")).toEqual([["generic-assignment", "generic", value]]);
  });

  test("a password inside a URL put together at run time is found with it", () => {
    const value = `$PROTO://robot:${KEY}@$HOST`;
    expect(found(`PUSH_PASSWORD=${value}`, "a.sh")).toEqual([["generic-assignment", "generic", value]]);
  });

  test.each(["HUBSPOT_TOKEN", "apiKey", "client_secret", "x-access-key"])("a UUID as %s", (name) => {
    const value = made("{hex:8}-{hex:4}-4{hex:3}-a{hex:3}-{hex:12}", 3);
    expect(found(`${name} = "${value}"`, "a.ini")).toEqual([["generic-assignment", "generic", value]]);
  });

  test.each([
    ["a user altered in Oracle", "SQL> alter user sys identified by VALUE container=all;", "README.md"],
    ["a user created in Oracle", "CREATE USER app IDENTIFIED BY VALUE;", "seed.sql"],
    ["a user created in MySQL", 'CREATE USER app@localhost IDENTIFIED BY "VALUE";', "seed.sql"],
    ["a short name of a password", '      - "DB_PW=VALUE"', "compose.yml"],
    ["the same in code", 'DB_PW = "VALUE"', "settings.py"],
    ["a symbol of Ruby's in a form", 'fill_in :user_password, with: "VALUE"', "login_spec.rb"],
    ["a template of YAML", "  adminPassword: VALUE", "values.yaml.j2"],
    ["a template of a database's settings", "  password: VALUE", "config/database.yml.erb"],
    ["a template of an environment file", "DB_PASSWORD=VALUE", "roles/app/templates/app.conf.j2"],
  ])("a password in %s", (_where, text, path) => {
    const value = "qX7mP2vLz9";
    expect(found(text.replace("VALUE", value), path)).toEqual([["generic-assignment", "generic", value]]);
  });

  test.each([
    ["Makefile, assigned at once", 'API_TOKEN ::= "VALUE"', "Makefile"],
    ["Makefile, by POSIX", 'API_TOKEN :::= "VALUE"', "Makefile"],
    ["PHP, appended", '$apiToken .= "VALUE";', "a.php"],
    ["Python, appended", 'api_token += "VALUE"', "a.py"],
    ["Ruby, where nothing is set", 'api_token ||= "VALUE"', "a.rb"],
    ["C#, where nothing is set", 'apiToken ??= "VALUE";', "a.cs"],
    ["XML, on a line of its own", "<apiToken>\n    VALUE\n</apiToken>", "a.xml"],
    ["HCL, lined up with a longer name", `api_token${" ".repeat(40)}= "VALUE"`, "main.tf"],
    ["PHP, lined up with a longer name", `'api_token'${" ".repeat(40)}=> 'VALUE',`, "a.php"],
  ])("%s", (_where, text, path) => {
    expect(found(text.replace("VALUE", KEY), path)).toEqual([["generic-assignment", "generic", KEY]]);
  });

  test("hex, base64 and base64url keys", () => {
    for (const shape of [
      "{hex:32}",
      "{hex:40}",
      "{hex:64}",
      "{base64:43}=",
      "{base64url:43}",
      "{base36:30}",
      "{BASE32:32}",
    ]) {
      const value = made(shape, 11);
      expect(found(`encryption_key = "${value}"`, "a.py")).toEqual([["generic-assignment", "generic", value]]);
    }
  });
});

describe("an ordinary value under a credential's name is a note", () => {
  test.each([
    ["a word with a number", 'password = "hunter2"', "a.py"],
    ["a word in a test", "password: 'secretive'", "login.test.js"],
    ["words without a gap", "const password = 'supersecretpassword';", "a.ts"],
    ["a default", "keystore.password=changeit", "app.properties"],
    ["in a setter", 'config.setPassword("hunter2")', "A.java"],
    ["short hex", `private_token=${made("{hex:6}")}7a7b7c`, "a.sh"],
    ["a key of no known use", `Key = ${made("{hex:32}", 5)}`, "vectors.txt"],
    [
      "a key of 32 letters and signs",
      `key := []byte("${made("{base62:7}!{base62:7}%{base62:7}?{base62:8}", 5)}")`,
      "a.go",
    ],
    ["one of 16", `const key = "${made("{base62:3}!{base62:3}%{base62:3}?{base62:4}", 6)}";`, "a.js"],
    ["a key behind a blank and a colon", `key : "${made("{base64:32}", 5)}"`, "README.md"],
    ["a key lined up with a longer name", `"key"${" ".repeat(40)}: "${made("{hex:32}", 5)}"`, "a.json"],
    ["a salt", `salt: "${made("{hex:40}", 5)}"`, "a.rb"],
    ["in a file of samples", `password = "${made("{base62:20}", 4)}"`, "config.example.ini"],
    ["a word with an apostrophe", "password: w1nt'er7bird", "a.yml"],
    ["letters in no order in a comment", ` *   'password' => '${made("{lower:16}", 2)}',`, "Mail.php"],
    ["the same in prose", ` jwt-secret-key: ${made("{lower:20}", 3)}`, "README.md"],
    ["the same in a setter", `config.setSecretKey("${made("{upper:2}{lower:12}", 4)}");`, "A.java"],
    ["a token of letters in no order", `const token = "${made("{lower:12}", 2)}"`, "a.js"],
    ["letters under a name with dots", `webflow.encryption.key=${made("{upper:2}{lower:14}", 4)}`, "a.properties"],
    ["a word in an option of a continued line", "run \\\n  --property ssl.truststore.password=drifter \\\n", "run.sh"],
    ["letters of both cases before digits that count", "- SA_PASSWORD=SwN12345678", "docker-compose.yml"],
    ["a short word that signs tokens", "      - JWT_SECRET=crape", "docker-compose.yml"],
    ["the same under a longer name", 'APP_JWT_SECRET_KEY = "crape"', "settings.py"],
    ["one that signs sessions", "sessionSecret: 'drift',", "app.js"],
    ["one of a web framework", "app.config['SECRET_KEY'] = 'drift'", "app.py"],
    ["a word as the text of an element", `<Password>${"hedgehog"}</Password>`, "accounts.xml"],
    ["the same beside an attribute", `<param name="password">${"drifter"}</param>`, "report.xml"],
    ["in an element of its own", `<AdministratorPassword>\n  <Value>${"drifter"}</Value>`, "Autounattend.xml"],
    ["in a list of properties", `<key>Password</key>\n\t<string>${"drifter"}</string>`, "Credentials.plist"],
    ["a short key in an element", `<client.secret>${"ab12cdx9"}</client.secret>`, "settings.xml"],
    ["the same with capitals first", `-- Password: '${made("{upper:5}{lower:3}{upper:4}", 5)}'`, "seed.sql"],
  ])("%s", (_what, text, path) => {
    const { verdict, severity } = only(text, path);
    expect([verdict, severity]).toEqual(["generic", "note"]);
  });

  test.each([
    ["a label", "password: Passwort", "locales/de.yml"],
    ["prose", "The password: hello", "README.md"],
    ["an element of a list", 'fields = ["login", "password", "remember"]', "a.py"],
    ["another branch", 'state = passed ? "pass" : "cancelled"', "a.js"],
    ["an action", '"reset_password": "confirmation"', "a.json"],
    ["a working directory", "PWD=workspace", "a.sh"],
    ["bytes that count", "Key = 000102030405060708090a0b0c0d0e0f", "vectors.txt"],
    ["a word in a comment", " *   'password' => 'confidence',", "Mail.php"],
    ["a word in prose", " jwt-secret-key: confidence", "README.md"],
    ["prose about names", "each user is identified by uuidV4 alone", "README.md"],
    ["a name in a template of code", "password: passwordOf7,", "login.js.erb"],
    ["a call in a template of a page", "password = readPassword7", "index.html.j2"],
    ["a width", "col_pw = width7", "a.py"],
    ["an element of a list by its index", "password: passwords[4].text", "a.yml"],
    ["a call behind a word", "password: hash(name)[0]", "a.yml"],
    ["a file of a key", "ssl.private.key = /etc/ssl/server.key", "a.properties"],
    ["a member that is a key", "if (entry.service.key === other) return", "a.js"],
    ["a name of 16 characters as a key", 'key = []byte("user.profile.url")', "a.go"],
    ["a path of 24 characters as a key", 'key: "settings/editor/fontSize"', "a.js"],
    ["a word as a token", 'const token = "confidential"', "a.js"],
    ["a name in a setter", 'config.setSecretKey("SharedConfidence");', "A.java"],
    ["a short word as any secret", 'client_secret = "drift"', "settings.py"],
    ["a short word as a key of a cloud", 'AWS_SECRET_KEY = "drift"', "settings.py"],
    ["a word for a trial before digits that count", "- SA_PASSWORD=Test12345678", "docker-compose.yml"],
    ["small letters before digits that count", "- SA_PASSWORD=swn12345678", "docker-compose.yml"],
    ["the same as a token", "- API_TOKEN=SwN12345678", "docker-compose.yml"],
    ["the same in prose", "SA_PASSWORD=SwN12345678", "README.md"],
    ["a word that tells where a secret is", "JWT_SECRET=vault", "docker-compose.yml"],
    ["a short word in prose", "JWT_SECRET=drift", "README.md"],
    ["a word in a comment of SQL", "  -- password = 'drifter'", "seed.sql"],
    ["a word that a page shows", "<p>password: <code>drifter</code></p>", "lab.xml"],
    ["a word in an element of a page", "<password>drifter</password>", "lab.html"],
    ["a word in an element in prose", "<gpg.passphrase>drifter</gpg.passphrase>", "RELEASE.adoc"],
    ["a text of an app", '<string name="password">contra</string>', "res/values-es/strings.xml"],
    ["a text of a form", '<data name="Password"><value>drifter</value></data>', "Form.resx"],
    ["a word before other text", "<password>drifter</password2>", "a.xml"],
    ["a commented-out element", "<!-- <password>drifter</password> -->", "a.xml"],
    ["a heading", "-- Password: 'Confidence'", "seed.sql"],
  ])("not %s", (_what, text, path) => {
    expect(found(text, path)).toEqual([]);
  });
});

describe("what is no secret is silent", () => {
  test.each([
    ["a line behind a blank to fill in", "rootPassword=<Password>\nadmin_1=create-extension --set x"],
    ["the same in YAML", "rootPassword: <Password>\nadminUser: create-extension7"],
    ["a list of names", 'new Set(["isTestEnv", "injectNpmPassword","injectNpm2FaToken", "zip"])'],
    ["a part of a link", `https://docs.example.test/d/x/edit?resourcekey=0-${made("{base62:22}", 3)}#top`],
  ])("%s", (_what, text) => {
    expect(found(text, "README.md")).toEqual([]);
  });

  test.each([
    ["prose", "password: must be at least twelve characters long", "help.md"],
    ["a label", 'label_password = "Enter your password again"', "a.py"],
    ["an identifier", "token = nextTokenFromStream", "a.ts"],
    ["a call", "token = self.make_token(user.id, 3600)", "a.py"],
    ["a member", "password: config.database.password,", "a.js"],
    ["a type", "password: string;", "a.ts"],
    ["a quoted name", 'token: "accessTokenFromLoginResponse2"', "a.ts"],
    ["a class name", 'credential_provider = "AwsCredentialProviderV2"', "a.py"],
    ["a path", "private_key: /etc/ssl/private/server-2031.key", "a.yml"],
    ["a relative path", 'private_key = "./keys/signing_key_2031.json"', "a.py"],
    ["a URL", "token_endpoint = https://login.example.test/v2/token", "a.ini"],
    ["a secret's URL", 'secret = "https://store.example.test/v2/secret-2031"', "a.py"],
    ["a hash", `password = "$2b$12$${made("{base62:53}")}"`, "a.py"],
    ["a named hash", `secret: sha256:${made("{hex:64}")}`, "a.yml"],
    ["a password's hash", `password_hash = "${made("{hex:64}")}"`, "a.py"],
    ["a commit", `commit = "${made("{hex:40}")}"`, "a.py"],
    ["a checksum", `sha256 = "${made("{hex:64}")}"`, "a.py"],
    ["a UUID", `token_id: ${made("{hex:8}-{hex:4}-{hex:4}-{hex:4}-{hex:12}")}`, "a.yml"],
    ["a UUID as token", `token: ${made("{hex:8}-{hex:4}-{hex:4}-{hex:4}-{hex:12}")}`, "a.yml"],
    ["a version", 'token_version = "2.31.4-beta.2"', "a.py"],
    ["a number", "token_limit = 128000", "a.ini"],
    ["a date", "password_changed = 2031-05-06T07:08:09Z", "a.ini"],
    ["a mail address", 'api_key_contact = "ops.team2@example.test"', "a.py"],
    ["a regex", 'token_pattern = "^[A-Za-z0-9]{32}$"', "a.py"],
    ["a format", 'password = "%s-%d-2031"', "a.py"],
    ["a template", 'token = f"{prefix}-{number}"', "a.py"],
    ["a public key", `public_key = "${made("{base64:43}")}="`, "a.py"],
    ["a page token", `next_page_token: ${made("{base62:40}")}`, "a.yml"],
    ["a form's token", `<input name="csrf_token" value="${made("{base62:40}")}">`, "a.html"],
    ["a word in base64", `secret: ${btoa("the usual configuration")}`, "a.yml"],
    ["a URL put together at run time", "PASSWORD_URL=$PROTO://user%40host:pass%40host@$HTTPD_DEST", "a.sh"],
    ["a URL put together without a password", "TOKEN_URL_2031=${PROTO}://$HOST_2031/tokens/v2", "a.sh"],
    ["a password for a trial", 'password = "Test12345*"', "a.py"],
    ["runs of letters and digits", 'password = "abc123xyz456"', "a.py"],
    ["rules of validation", "'password' => 'required|alpha_dash|string|max:255',", "Settings.php"],
    ["an algorithm", 'SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")', "A.java"],
    ["a translation in escapes", String.raw`"client_secret": "\uc2dc\ud06c\ub9bf1"`, "texts.json"],
    [
      "bytes in escapes",
      String.raw`User-Password = "\323\006\334\020\236\%\004Z\005\246\373\344\033\212*"`,
      "packets.txt",
    ],
    ["a hash of PostgreSQL", `password: "md5${made("{hex:32}", 3)}"`, "a.yml"],
    ["its newer hash", `password: "SCRAM-SHA-256$4096:${made("{base64:22}", 3)}=="`, "a.yml"],
    ["a host's name", `"cdn.opensecret.io": ".d${made("{base36:14}", 3)}.cloudfront.net",`, "hosts.json"],
    ["a preference of an app", 'const val PREFERENCE_PASSCODE_D1 = "PrefPinCode1"', "Codes.kt"],
    ["a call that checks", 'assert!(password_length_check("qX7mP2vLz9"))', "a.rs"],
    ["the key that a user of git signs with", `[user]\n\tsigningkey = ${made("{HEX:16}", 3)}`, ".gitconfig"],
    [
      "an example by the word before its name",
      `# Example password: ${made("{lower:6}-{lower:6}-{base62:9}", 3)}`,
      "genpass",
    ],
    ["an example of a key", `A sample API token: ${made("{base62:32}", 3)}`, "README.md"],
    ["the name of a private key", "PrivateKey=ALICE_k2xqz163v1", "vectors.txt"],
    ["a variable that compose leaves to the shell", 'curl -u "elastic:$$ELASTIC_PASSWORD" https://es01', "a.yml"],
    ["a variable in a string of PHP", `connect("host=db user=web password={$_CONF['db_password']}");`, "a.php"],
    ["a key of a configuration in Erlang", "emqx:update_config([authorization], RawConfig1),", "a.erl"],
    ["what a whole screen of blanks parts from its name", `api_token${" ".repeat(60)}= "${KEY}"`, "main.tf"],
    ["a compass", `compass = "${made("{base62:30}")}"`, "a.py"],
  ])("%s", (_what, text, path) => {
    expect(found(text, path)).toEqual([]);
  });

  test.each([
    "package-lock.json",
    "yarn.lock",
    "Cargo.lock",
    "go.sum",
    "web/app.min.js",
    "web/app.js.map",
    "icon.svg",
    "de.po",
  ])("%s is written by a program", (path) => {
    expect(found(`"token": "${made("{base62:40}")}"\nsecret = "${made("{hex:64}")}"`, path)).toEqual([]);
  });
});

describe("bytes that no text has", () => {
  test("are no password in a picture", () => {
    const bytes = Buffer.from("pwd=\u00d4\u00de\u00d7\u00d1_\u00fd\u00cdw1\u00ee", "latin1");
    expect(detect(bytes, defaultCatalogue(), { path: "1.png", platform: nodePlatform }).detections).toEqual([]);
  });

  test("are one with an umlaut in a file that is not UTF-8", () => {
    const bytes = Buffer.from("password=Gr\u00fc\u00dfe2031!xy", "latin1");
    const { detections } = detect(bytes, defaultCatalogue(), { path: "a.properties", platform: nodePlatform });
    expect(detections.map((one) => one.pattern.name)).toEqual(["generic-assignment"]);
  });
});

describe("beside other patterns", () => {
  test("a token of a known format is reported as that, once", () => {
    const token = tokenOf("github-personal-access-token");
    expect(found(`GITHUB_TOKEN="${token}"`, "a.sh")).toEqual([["github-personal-access-token", "confirmed", token]]);
  });

  test("the name stands in the facts of a token of a known format", () => {
    const detection = only(`  "GH_TOKEN": "${tokenOf("github-personal-access-token")}",`, "a.json");
    expect(detection.facts["name"]).toBe("GH_TOKEN");
  });
});
