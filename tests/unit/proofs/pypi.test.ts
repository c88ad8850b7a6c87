import { describe, expect, test } from "@jest/globals";
import { found, prove, scanText } from "../../helpers/proof.ts";

/** What a macaroon is built from here, independently of the parser; the parts are those of pymacaroons. */
interface Parts {
  readonly location?: string;
  readonly identifier?: string;
  readonly caveats?: readonly unknown[];
  readonly signature?: Buffer;
  /** Python's `json.dumps` puts a space behind commas and colons; orjson and pydantic do not. */
  readonly spaced?: boolean;
}

const ID = "0a1b2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d";
const USER = "11111111-2222-4333-8444-555555555555";
const PROJECT = "66666666-7777-4888-8999-aaaaaaaaaaaa";
const NAME = "pypi-api-token";
const SIGNATURE = Buffer.from(Array.from({ length: 32 }, (_, index) => (index * 7 + 3) & 0xff));

function varint(value: number): number[] {
  return value < 0x80 ? [value] : [(value & 0x7f) | 0x80, ...varint(value >>> 7)];
}

function packet(type: number, data: Buffer): Buffer {
  return Buffer.from([type, ...varint(data.length), ...data]);
}

function binary(parts: Parts): Buffer {
  const { location = "pypi.org", identifier = ID, caveats = [], signature = SIGNATURE, spaced = false } = parts;
  const json = (caveat: unknown): Buffer => {
    const text = JSON.stringify(caveat);
    return Buffer.from(spaced ? text.replace(/([,:])/g, "$1 ") : text);
  };
  return Buffer.concat([
    Buffer.from([2]),
    packet(1, Buffer.from(location)),
    packet(2, Buffer.from(identifier)),
    Buffer.from([0]),
    ...caveats.flatMap((caveat) => [packet(2, json(caveat)), Buffer.from([0])]),
    Buffer.from([0]),
    packet(6, signature),
  ]);
}

function token(parts: Parts = {}): string {
  return `pypi-${binary(parts).toString("base64url")}`;
}

const OIDC = [
  [4, USER, null],
  [2, [PROJECT]],
  [0, 1_700_000_900, 1_700_000_000],
];

describe("the builder makes tokens of the lengths that warehouse's do", () => {
  test.each([
    ["no caveat", 119, 125, {}],
    ["user", 179, 185, { caveats: [[3, USER]] }],
    [
      "one-letter project",
      197,
      204,
      {
        caveats: [
          [1, ["a"]],
          [2, [PROJECT]],
        ],
      },
    ],
    ["trusted publishing", 285, 292, { caveats: OIDC }],
    ["old user", 172, 179, { caveats: [{ version: 1, permissions: "user" }], spaced: true }],
  ])("%s: %i on PyPI, %i on TestPyPI", (_, production, testing, parts) => {
    expect(token(parts)).toHaveLength(production);
    expect(token({ ...parts, location: "test.pypi.org" })).toHaveLength(testing);
  });
});

describe("what a token tells", () => {
  test.each<[string, Parts, object]>([
    [
      "the whole account",
      { caveats: [[3, USER]] },
      { index: "pypi.org", scope: "account", userId: USER, identifier: ID },
    ],
    ["no caveat counts as the whole account", {}, { index: "pypi.org", scope: "account" }],
    ["TestPyPI", { location: "test.pypi.org", caveats: [[3, USER]] }, { index: "test.pypi.org", scope: "account" }],
    ["a private index", { location: "pypi.corp.example", caveats: [[3, USER]] }, { index: "pypi.corp.example" }],
    [
      "project names",
      {
        caveats: [
          [1, ["a", "b"]],
          [2, [PROJECT]],
        ],
      },
      { scope: "projects", projects: ["a", "b"], projectIds: [PROJECT] },
    ],
    ["project ids", { caveats: [[2, [PROJECT]]] }, { scope: "project-ids", projectIds: [PROJECT] }],
    [
      "names that all caveats allow",
      {
        caveats: [
          [1, ["a", "b"]],
          [1, ["b", "c"]],
        ],
      },
      { projects: ["b"] },
    ],
    ["old form, account", { caveats: [{ version: 1, permissions: "user" }] }, { scope: "account" }],
    [
      "old form, projects",
      { caveats: [{ version: 1, permissions: { projects: ["a"] } }] },
      { scope: "projects", projects: ["a"] },
    ],
    ["old form, ids", { caveats: [{ project_ids: [PROJECT] }] }, { scope: "project-ids" }],
    [
      "old form, lifetime",
      { caveats: [{ nbf: 1, exp: 4_000_000_000 }] },
      { expires: "2096-10-02T07:06:40Z", notBefore: "1970-01-01T00:00:01Z" },
    ],
    [
      "trusted publishing",
      { caveats: OIDC },
      {
        origin: "trusted publishing",
        projectIds: [PROJECT],
        expires: "2023-11-14T22:28:20Z",
        notBefore: "2023-11-14T22:13:20Z",
      },
    ],
  ])("%s", (_, parts, facts) => {
    expect(prove(NAME, token(parts))).toMatchObject({ verdict: "confirmed", facts });
  });
});

describe("its own lifetime", () => {
  const expiry = 1_700_000_900_000;

  test("is over from the second it names", () => {
    expect(prove(NAME, token({ caveats: OIDC }), { now: expiry }).verdict).toBe("expired");
    expect(prove(NAME, token({ caveats: OIDC }), { now: expiry - 1 }).verdict).toBe("confirmed");
  });

  test("does not count without a clock", () => {
    expect(prove(NAME, token({ caveats: OIDC })).verdict).toBe("confirmed");
  });

  test("is the shortest of several", () => {
    const caveats = [
      [0, 4_000_000_000, 1],
      [0, 1_700_000_900, 1],
    ];
    expect(prove(NAME, token({ caveats }), { now: expiry }).verdict).toBe("expired");
  });
});

describe("what is not quite PyPI's", () => {
  test("an unknown caveat narrows: shaped, and not called account-wide", () => {
    const outcome = prove(NAME, token({ caveats: [[9, "x"]] }));
    expect(outcome).toMatchObject({ verdict: "shaped", facts: { scope: "narrowed", unknownCaveats: true } });
  });

  test("an identifier that is no UUID: shaped, under its own value", () => {
    const outcome = prove(NAME, token({ identifier: "b", caveats: [[3, USER]] }));
    expect(outcome.verdict).toBe("shaped");
    expect(outcome.normalised).toBeUndefined();
  });

  test.each<[string, Buffer]>([
    ["a byte behind the signature", Buffer.concat([binary({}), Buffer.from([0])])],
    ["a signature of 31 bytes", binary({ signature: SIGNATURE.subarray(1) })],
    ["a cut end", binary({}).subarray(0, -3)],
    ["another version", Buffer.concat([Buffer.from([1]), binary({}).subarray(1)])],
    [
      "fields out of order",
      Buffer.concat([
        Buffer.from([2]),
        packet(2, Buffer.from(ID)),
        packet(1, Buffer.from("pypi.org")),
        Buffer.from([0, 0]),
        packet(6, SIGNATURE),
      ]),
    ],
    [
      "a length that runs past the end",
      Buffer.concat([
        Buffer.from([2, 1, 8]),
        Buffer.from("pypi.org"),
        Buffer.from([2, 0xff, 0x7f]),
        SIGNATURE,
        SIGNATURE,
      ]),
    ],
    [
      "an empty caveat section",
      Buffer.concat([binary({}).subarray(0, -34), Buffer.from([1, 0]), Buffer.from([0, 0]), packet(6, SIGNATURE)]),
    ],
  ])("%s: a mismatch, never confirmed", (_, bytes) => {
    expect(prove(NAME, `pypi-${bytes.toString("base64url")}`).verdict).toBe("mismatch");
  });
});

test("attenuated copies of one token are one secret", () => {
  const outcomes = [
    [[3, USER]],
    [
      [3, USER],
      [0, 4_000_000_000, 1],
    ],
  ].map((caveats) => prove(NAME, token({ caveats })));
  expect(outcomes.map(({ normalised }) => normalised)).toEqual([ID, ID]);
});

test("the older text form is reported with its index", () => {
  const line = (text: string): string => `${(text.length + 5).toString(16).padStart(4, "0")}${text}\n`;
  const text = line("location pypi.org") + line(`identifier ${ID}`) + line(`cid {"version": 1, "permissions": "user"}`);
  const value = `pypi-${Buffer.from(`${text}${line(`signature ${"s".repeat(32)}`)}`).toString("base64url")}`;
  expect(value.startsWith("pypi-MDA")).toBe(true);
  expect(prove(NAME, value)).toMatchObject({ verdict: "shaped", facts: { index: "pypi.org" }, normalised: ID });
  expect(found(`password = ${value}`)).toEqual([`${NAME} shaped`]);
});

describe("in a file", () => {
  test("a token of any length is found whole", () => {
    const names = Array.from({ length: 400 }, (_, index) => `project-number-${index}`);
    const value = token({
      caveats: [
        [1, names],
        [3, USER],
      ],
    });
    const { detections } = scanText(`TWINE_PASSWORD="${value}"\n`);
    expect(detections.map(({ secret, start }) => [secret.reveal() === value, start])).toEqual([[true, 16]]);
    expect(detections[0]!.facts["projects"]).toHaveLength(400);
  });

  test.each([
    ["a workflow's expression", (value: string) => `password: \${{ secrets.${value} }}`],
    ["an escaped line end", (value: string) => `"key\\n${value}\\nmore"`],
    ["a command", (value: string) => `Bash(TWINE_USERNAME=__token__ TWINE_PASSWORD=${value} twine upload dist/*)`],
    ["a URL", (value: string) => `https://__token__:${value}@upload.pypi.org/legacy/`],
  ])("%s", (_, around) => {
    expect(found(around(token({ caveats: [[3, USER]] })))).toContain(`${NAME} confirmed`);
  });

  test("the mask shows the index and the last four characters", () => {
    const value = token({ caveats: [[3, USER]] });
    const masked = scanText(value).detections[0]!.secret.masked;
    expect(masked).toBe(`${value.slice(0, 22)}...${value.slice(-4)}`);
  });

  test.each([
    "pypi-AgEIcHlwaS5vcmcCJGNhNjE5...",
    "pypi-AgEI...",
    "pypi-AgEIcHlwaS5vcmcCJGNhNjE5\u2026",
    "pypi-your-token-here",
    "pypi-xxxxxxxx",
  ])("%s is silent and counted", (mask) => {
    const { detections, placeholders } = scanText(`TWINE_PASSWORD=${mask}\n`);
    expect(detections).toEqual([]);
    expect(placeholders.get(NAME)).toBe(1);
  });
});
