import { generateKeyPairSync } from "node:crypto";
import { sampleOf } from "../../../lib/detect/expand.ts";
import { nodePlatform } from "../../../lib/node-platform.ts";
import { PATTERNS } from "../../../patterns/all.ts";
import type { Hidden } from "../../helpers/leak-finder.ts";

/** Files with secrets of many kinds, and the secrets. */
export interface Fixtures {
  readonly files: Readonly<Record<string, string>>;
  readonly hidden: readonly Hidden[];
  /** A token, for messages, variables and names. */
  readonly token: string;
}

const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

/** A generator of numbers that gives the same ones for the same seed. */
function randomOf(seed: number): () => number {
  let state = (seed ^ 0x9e3779b9) >>> 0;
  return () => {
    state = (Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x6d2b79f5) >>> 0;
    return ((state ^ (state >>> 14)) >>> 0) / 2 ** 32;
  };
}

export function makeFixtures(seed: number): Fixtures {
  const random = randomOf(seed);
  const word = (length: number): string =>
    Array.from({ length }, () => LETTERS[Math.floor(random() * LETTERS.length)]).join("");
  const sample = (name: string, nth: number): string =>
    sampleOf(
      PATTERNS.find((pattern) => pattern.name === name)!,
      nodePlatform,
      seed + nth,
    );
  const [token, second, marked, packed, hexed] = [0, 1, 2, 3, 4].map((nth) =>
    sample("github-personal-access-token", nth),
  ) as [string, string, string, string, string];
  const [npm, pypi, slack, keyId, key] = [
    sample("npm-access-token", 5),
    sample("pypi-api-token", 6),
    sample("slack-bot-token", 7),
    sample("aws-access-key-id", 8),
    sample("aws-secret-access-key", 9),
  ];
  const [password, generic, userPart, basic] = [word(18), word(32), word(24), word(20)];
  const jwt = sample("jwt", 10);
  const pem = generateKeyPairSync("ec", { namedCurve: "P-256" }).privateKey.export({ type: "pkcs8", format: "pem" });
  const lines = String(pem).split("\n").slice(1, -2);
  const files = {
    "src/app.ts": `const a = "${token}", b = "${second}";\nlogin("${token}" , "${npm}");\n`,
    "src/aws.py": `aws_access_key_id = "${keyId}"\naws_secret_access_key = "${key}"\n`,
    "src/marked.ts": `const t = "${marked}"; // leaktrail:ignore ${marked} is made up, and so is ${second}\n`,
    "deploy/key.pem": String(pem),
    "deploy/one-line.json": JSON.stringify({ key: String(pem), jwt }),
    "config/db.yml": `url: postgres://admin:${password}@db.example.test:5432/app\nremote: https://${second}:${userPart}@git.example.test/x.git\n`,
    "config/settings.ini": `[main]\napi_secret = ${generic}\n${token} = ${second}\n`,
    "config/encoded.txt": `token: ${Buffer.from(packed).toString("base64")}\nhex: ${Buffer.from(hexed).toString("hex")}\npercent: ${percent(packed)}\n`,
    ".env": `GITHUB_TOKEN=${token}\nDB_PASSWORD=${password}\nSLACK=${slack}\n`,
    ".pypirc": `[pypi]\nusername = __token__\npassword = ${pypi}\n`,
    ".npmrc": `//npm.example.test/:_authToken=${npm}\n//npm.example.test/:_auth=${Buffer.from(`ada:${basic}`).toString("base64")}\n`,
    "package.json": JSON.stringify({ name: "x", version: "1.0.0", files: ["src", "config", ".env"] }),
    ".github/workflows/ci.yml": `on: push\njobs:\n  a:\n    runs-on: x\n    env:\n      TOKEN: ${token}\n    steps:\n      - run: curl -H "Authorization: Bearer ${second}" https://example.test\n`,
    ".gitignore": "out/\n",
    "out/ignored.log": `${slack}\n`,
  };
  const structured = (name: string, value: string, prefix: number): Hidden => ({ name, body: value.slice(prefix) });
  return {
    files,
    token,
    hidden: [
      ...[token, second, marked, packed, hexed].map((value, at) => structured(`GitHub token ${at}`, value, 4)),
      structured("npm token", npm, 4),
      structured("PyPI token", pypi, "pypi-AgEIcHlwaS5vcmc".length),
      structured("Slack token", slack, 5),
      structured("AWS key id", keyId, 4),
      { name: "AWS secret key", body: key },
      { name: "password in a URL", body: password },
      { name: "generic value", body: generic },
      { name: "user part of a URL", body: userPart },
      { name: "basic password", body: basic },
      structured("JWT", jwt, jwt.lastIndexOf(".") + 1),
      ...lines.map((body, at) => ({ name: `line ${at} of a key`, body: at === 0 ? body.slice(36) : body })),
    ],
  };
}

function percent(text: string): string {
  return Buffer.from(text).toString("hex").replaceAll(/../g, "%$&");
}
