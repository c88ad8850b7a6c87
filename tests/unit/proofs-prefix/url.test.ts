import { describe, expect, test } from "@jest/globals";
import { only, run, verdicts } from "./found.ts";

/** Looks like a password that somebody made: letters of both cases and digits. */
const PASSWORD = ["hT7", "vQ2", "mZ9", "kL4"].join("");

describe("passwords in URLs", () => {
  test.each([
    ["a remote of git", `url = https://deploy:${PASSWORD}@git.acme-tools.io/app.git`, "url-password"],
    ["a proxy", `HTTPS_PROXY=http://robot:${PASSWORD}@proxy.acme-tools.io:3128`, "url-password"],
    ["a longer scheme", `pip install git+ssh://robot:${PASSWORD}@git.acme-tools.io/app`, "url-password"],
    ["an IPv6 host", `https://robot:${PASSWORD}@[2001:db8::1]:8443/`, "url-password"],
    ["PostgreSQL", `DATABASE_URL="postgres://app:${PASSWORD}@db.acme-tools.io:5432/app"`, "database-url"],
    [
      "MongoDB with hosts",
      `mongodb://app:${PASSWORD}@m1.acme-tools.io:27017,m2.acme-tools.io:27017/app`,
      "database-url",
    ],
    ["SQLAlchemy", `mysql+pymysql://app:${PASSWORD}@db.acme-tools.io/app`, "database-url"],
    ["Redis without a user", `redis://:${PASSWORD}@cache.acme-tools.io:6379`, "database-url"],
    ["an alias of MySQL", `my://app:${PASSWORD}@db.acme-tools.io/app`, "database-url"],
    ["AMQP", `amqps://app:${PASSWORD}@mq.acme-tools.io/vhost`, "database-url"],
    ["a service of Compose", `postgresql://app:${PASSWORD}@db:5432/app`, "database-url"],
    ["JDBC", `jdbc:mysql://db.acme-tools.io/app?user=app&password=${PASSWORD}&useSSL=true`, "jdbc-password"],
    ["ADO.NET", `"Server=db.acme-tools.io;Database=app;User Id=app;Password=${PASSWORD};"`, "connection-string"],
    ["ODBC", `Driver={x};Server=db.acme-tools.io;UID=app;PWD=${PASSWORD}`, "connection-string"],
    [
      "a list of hosts",
      `mysql://[(host=h1.acme-tools.io,user=app,password=${PASSWORD}),(host=h2)]/db`,
      "connection-string",
    ],
    ["libpq", `host=db.acme-tools.io dbname=app user=app password=${PASSWORD}`, "connection-string"],
  ])("%s: the password alone is the value", (_, text, pattern) => {
    const detection = only(text);
    expect([detection.pattern.name, detection.verdict]).toEqual([pattern, "shaped"]);
    expect(detection.secret.reveal()).toBe(PASSWORD);
    expect(text.slice(detection.start, detection.end)).toBe(PASSWORD);
    expect(detection.secret.masked).toBe("...");
  });

  test.each([
    [`host=db.acme-tools.io user=app password='four ${PASSWORD} words, all'`, `four ${PASSWORD} words, all`],
    [`host=db.acme-tools.io user=app password=${"four"}\\ ${PASSWORD}\\ words port=5432`, `four ${PASSWORD} words`],
  ])("a password of several words is one value: %s", (text, password) => {
    const detection = only(text);
    expect([detection.pattern.name, detection.verdict]).toEqual(["connection-string", "shaped"]);
    expect(detection.normalised).toBe(password);
  });

  test("code between the parts of a connection string is no password", () => {
    expect(verdicts("'host=db.acme-tools.io;user=app;password=' + password + ';port=5432'")).toEqual([]);
  });

  test.each([
    "def connect(host=None, username=None, password=None):",
    "def connect(host=None, username=None, password=None) -> None:",
    "connect(host=primary, username=name, password=password)",
    "connect(username=name, password=node_password, host=primary, port=node_port)",
    "user = User(host=primary, username=name, password=form.password))",
    "host= user= password= port= database=",
    "host = user = password = login = None",
  ])("arguments of a call are no connection string: %s", (text) => {
    expect(verdicts(text)).toEqual([]);
  });

  test("a bracket behind a connection string, or in its password, makes none of an argument", () => {
    for (const text of [
      `(host=db.acme-tools.io user=app password=${PASSWORD})`,
      `connect("Server=db.acme-tools.io;User Id=app;Password=${"winter"})x;")`,
      `Server=db.acme-tools.io, User Id=app, Password=${PASSWORD})`,
      `Server=db.acme-tools.io, User Id=app, Password=${PASSWORD}, Database=x`,
    ]) {
      expect(verdicts(text)).toEqual(["connection-string shaped"]);
    }
  });

  test("a user between quotes of code is told without them", () => {
    expect(only(`\`host=db.acme-tools.io password=${PASSWORD} user=app\``).facts["user"]).toBe("app");
  });

  test("user, host and the name it is assigned to are facts", () => {
    expect(only(`DATABASE_URL=postgres://app:${PASSWORD}@db.acme-tools.io/app`).facts).toEqual({
      user: "app",
      host: "db.acme-tools.io",
      database: "app",
      name: "DATABASE_URL",
    });
  });

  test("escaped or not it is the same password", () => {
    const plain = only(`postgres://app:${PASSWORD}!@db.acme-tools.io/app`);
    const escaped = only(`postgres://app:${PASSWORD}%21@db.acme-tools.io/app`);
    expect(escaped.normalised).toBe(plain.normalised);
    expect(escaped.normalised).toBe(`${PASSWORD}!`);
  });

  test("an @ inside the password belongs to it", () => {
    expect(only(`postgres://app:${PASSWORD}@x@db.acme-tools.io/app`).secret.reveal()).toBe(`${PASSWORD}@x`);
  });

  test("two URLs on one line are two findings", () => {
    const two = `a=https://u1:${PASSWORD}@a.acme-tools.io,https://u2:${PASSWORD}@b.acme-tools.io`;
    expect(run(two).detections.map((detection) => detection.facts["host"])).toEqual([
      "a.acme-tools.io",
      "b.acme-tools.io",
    ]);
  });
});

describe("samples of the syntax are silent and counted", () => {
  test.each([
    ["https://user:password@github.com/a/b", "url-password"],
    ["https://user:pass@git.acme-tools.io/a", "url-password"],
    [`https://robot:${PASSWORD}@example.com/`, "url-password"],
    [`https://robot:${PASSWORD}@host/`, "url-password"],
    ["https://robot:<password>@git.acme-tools.io/", "url-password"],
    ["https://robot:{password}@git.acme-tools.io/", "url-password"],
    ["https://robot:${TOKEN}@git.acme-tools.io/", "url-password"],
    ["https://robot:$TOKEN@git.acme-tools.io/", "url-password"],
    ["https://robot:%s@git.acme-tools.io/", "url-password"],
    ["https://robot:****@git.acme-tools.io/", "url-password"],
    ["https://robot:your-token@git.acme-tools.io/", "url-password"],
    ["http://a:b@c.acme-tools.io/", "url-password"],
    ["http://login-on-proxy:passwd-on-proxy@proxy.acme-tools.io:8080/", "url-password"],
    ["https://MACHINE-USER:MACHINE-PASS@github.com/a/b", "url-password"],
    ["http.proxy http://proxuser:proxpass@$PROXY", "url-password"],
    ["postgres://username:top%20secret@db.acme-tools.io/app", "database-url"],
    ["host=localhost user=app password='correct horse battery staple'", "connection-string"],
    [`host=db.acme-tools.io user=app password=${"top"}\\ secret`, "connection-string"],
    [`^postgres://([a-z]+)${":"}([^@]+)@([^/]+)/(.+)$`, "database-url"],
    [`https://****${":"}****@git.acme-tools.io/app.git`, "url-password"],
    [`io_lib:format("amqp://~ts${":"}~ts@~ts:~b", Parts)`, "database-url"],
    ["Server=db.acme-tools.io;User Id=app;Password={0};", "connection-string"],
    ["mongodb://tester:testpass@mongo:27017/app", "database-url"],
    ["mysql://user:password-start:rest@db.acme-tools.io/app", "database-url"],
    [`socks5h://[username[${":"}password]@]hostname[:port]`, "url-password"],
    [`redis://[USER[${":"}PASSWORD]@]HOST[:PORT]`, "database-url"],
    [`postgresql://[user[${":"}password]@][host][:port]`, "database-url"],
    [`socks5h://username${":"}password%25@localhost`, "url-password"],
    [`socks5h://user${":"}pass%3Aword@10.1.2.3`, "url-password"],
    [`http://&a${":"}foo(b]c@d:2/`, "url-password"],
    ["mongodb://tester:testpass@localhost:27017/app", "database-url"],
    ["mongodb://user:testpass@ds1.acme-tools.io:27017/app", "database-url"],
  ])("%s", (text, pattern) => {
    const { detections, placeholders } = run(text);
    expect(detections.map((detection) => detection.pattern.name)).toEqual([]);
    expect(placeholders.get(pattern)).toBe(1);
  });
});

describe("default passwords that are in use are only noted", () => {
  test.each([
    ["http://admin:admin@localhost:8080/", "url-password"],
    ["postgres://postgres:postgres@localhost:5432/app", "database-url"],
    ["mysql://root:root@db/app", "database-url"],
    ["amqp://guest:guest@127.0.0.1", "database-url"],
    ["jdbc:mysql://localhost/app?user=root&password=root", "jdbc-password"],
    ["Server=localhost;Database=app;User Id=sa;Password=password;", "connection-string"],
    ["nats://robot:password@10.1.2.3:4222", "url-password"],
    ["postgres://app:top_secret@localhost/app", "database-url"],
    [`mongodb://tester:${"testpass"}@ds1.acme-tools.io:27017/app`, "database-url"],
  ])("%s", (text, pattern) => {
    const { detections } = run(text);
    expect(detections.map((found) => [found.pattern.name, found.verdict, found.severity])).toEqual([
      [pattern, "generic", "note"],
    ]);
  });
});

describe("what only warns", () => {
  test.each([
    ["a default password for a named host", `postgres://postgres:${"postgres"}@db.acme-tools.io/app`, "database-url"],
    ["a password for this machine", `postgres://app:${PASSWORD}@localhost/app`, "database-url"],
    ["a plain word", `https://robot:${"horse"}@git.acme-tools.io/`, "url-password"],
    ["a plain word in digits and signs", `https://robot:${"s3cr3t"}@git.acme-tools.io/`, "url-password"],
    ["two plain words", `https://robot:${"open%20horse"}@git.acme-tools.io/`, "url-password"],
    ["a plain word with a number", `amqp://root:${"secret2"}@mq.acme-tools.io/`, "database-url"],
    [
      "a password that names itself for a named host",
      `https://gateuser:${"gatepass"}@git.acme-tools.io/`,
      "url-password",
    ],
  ])("%s", (_, text, pattern) => expect(verdicts(text)).toEqual([`${pattern} generic`]));
});

describe("what is no password", () => {
  test.each([
    "https://acme-tools.io:8080/user@host",
    "reverse:https://app.acme-tools.io:8443@localhost:8080",
    "reverse:udp://10.1.2.3:5353@localhost:53",
    "https://robot@git.acme-tools.io/",
    "def initialize(host = nil, user = nil, database = nil, password = nil, path = nil)",
    "https://:x-oauth-basic@git.acme-tools.io/",
    "http://acme-tools.io/a?b=c:d@e",
    "see https://acme-tools.io: it has mail@acme-tools.io",
    "mongodb://localhost:27017/app",
    "https://registry.npm.example.test/@scope/name/-/name-1.0.0.tgz",
    `https://acme-tools.io/#a:${PASSWORD}@b`,
  ])("%s", (text) => {
    const { detections, placeholders } = run(text);
    expect([detections.length, placeholders.size]).toEqual([0, 0]);
  });

  test("`password=` outside a connection string is left to other patterns", () => {
    expect(verdicts(`password=${PASSWORD}`).filter((found) => found.startsWith("connection-string"))).toEqual([]);
  });
});

test("a token as the user name is found, and x-oauth-basic is not", () => {
  const token = "4f9a".concat("c7d21e", "b083f6", "59ad7e", "1c3b90", "d84e2f", "6a75b1");
  const detection = only(`git clone https://${token}:x-oauth-basic@git.acme-tools.io/app`);
  expect([detection.pattern.name, detection.secret.reveal()]).toEqual(["url-token-user", token]);
});
