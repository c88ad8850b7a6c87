import { describe, expect, test } from "@jest/globals";
import { createHash } from "node:crypto";
import { found, madeUp, prove, sample, scanText } from "../../helpers/proof.ts";

const part = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString("base64url");

describe("GitHub", () => {
  const jwt = (payload: unknown): string =>
    `${part({ alg: "RS256" })}.${part(payload)}.${madeUp("{base64url:342}", 1)}`;
  const NAME = "github-app-installation-token";

  test("an app token of 2026 tells app and end, and is found whole", () => {
    const token = `ghs_1234567_${jwt({ exp: 1_900_000_000 })}`;
    const facts = { appId: "1234567", expires: "2030-03-17T17:46:40Z" };
    expect(prove(NAME, token)).toMatchObject({ verdict: "confirmed", facts });
    expect(prove(NAME, token, { now: 1_900_000_000_000 }).verdict).toBe("expired");
    expect(scanText(`GITHUB_TOKEN="${token}"`).detections.map(({ secret }) => secret.reveal() === token)).toEqual([
      true,
    ]);
  });

  test("one whose JWT does not decode is shaped", () => {
    expect(prove(NAME, `ghs_1234567_${madeUp("eyJ{base64url:20}.{base64url:40}.{base64url:43}", 1)}`).verdict).toBe(
      "shaped",
    );
  });

  test("the older form is still checked", () => {
    const classic = sample("github-personal-access-token", 1).replace("ghp_", "ghs_");
    expect(found(`t=${classic}`)).toEqual([`${NAME} confirmed`]);
  });

  test("a checksum that begins with a zero is filled", () => {
    const zeros = Array.from({ length: 400 }, (_, seed) => sample("github-personal-access-token", seed)).filter(
      (token) => token.at(-6) === "0",
    );
    expect(zeros.length).toBeGreaterThan(0);
    for (const token of zeros) expect(prove("github-personal-access-token", token).verdict).toBe("confirmed");
  });

  test("a length without a known checksum is shaped, not lowered", () => {
    expect(found(`t=${madeUp("ghp_{base62:60}", 1)}`)).toEqual(["github-personal-access-token shaped"]);
    expect(found(`t=${madeUp("npm_{base62:44}", 1)}`)).toEqual(["npm-access-token shaped"]);
  });
});

describe("GitLab", () => {
  test("a routable token tells whose it is", () => {
    const facts = { organizationId: 1, userId: 10 };
    expect(prove("gitlab-personal-access-token", sample("gitlab-personal-access-token", 1))).toMatchObject({ facts });
    expect(prove("gitlab-runner-token", sample("gitlab-runner-token", 1))).toMatchObject({
      verdict: "confirmed",
      facts,
    });
  });

  test("an older token is shaped and found whole", () => {
    const token = madeUp("glpat-{base62:20}", 1);
    const { detections } = scanText(`PRIVATE-TOKEN: ${token}\n`);
    expect(detections.map(({ verdict, secret }) => [verdict, secret.reveal()])).toEqual([["shaped", token]]);
  });

  test("a routable token at the end of a sentence is found without the dot", () => {
    const token = sample("gitlab-personal-access-token", 2);
    expect(scanText(`The token is ${token}.`).detections.map(({ secret }) => secret.reveal())).toEqual([token]);
  });
});

describe("Atlassian", () => {
  test("the sign before the checksum may stand escaped; it stays the same secret", () => {
    const token = sample("atlassian-api-token", 1);
    for (const written of ["\\=", "%3D", "%3d", "\\u003d"]) {
      const value = token.replace("=", () => written);
      expect(prove("atlassian-api-token", value)).toMatchObject({ verdict: "confirmed", normalised: token });
      expect(found(`x: "${value}"`)).toEqual(["atlassian-api-token confirmed"]);
    }
  });
});

describe("Supabase", () => {
  const signed = (ref: string): string => {
    const head = madeUp("sb_secret_{base64url:22}", 3);
    return `${head}_${createHash("sha256").update(`${ref}|${head}`).digest("base64url").slice(0, 8)}`;
  };
  const ref = "abcdefghijklmnopqrst";

  test("a project named in the same text confirms, any other leaves it shaped", () => {
    const key = signed(ref);
    const near = (project: string): string => `URL=https://${project}.supabase.co\n\n\nKEY=${key}\n`;
    expect(scanText(near(ref)).detections[0]).toMatchObject({ verdict: "confirmed", facts: { project: ref } });
    expect(scanText(near("tsrqponmlkjihgfedcba")).detections[0]).toMatchObject({ verdict: "shaped" });
  });
});

describe("Grafana", () => {
  test("cloud tokens and older keys tell organisation and name", () => {
    expect(prove("grafana-cloud-access-policy-token", sample("grafana-cloud-access-policy-token", 1))).toMatchObject({
      verdict: "confirmed",
      facts: { tokenName: "writer", region: "eu", organization: expect.stringMatching(/^\d{6}$/) },
    });
    expect(prove("grafana-api-key", sample("grafana-api-key", 1))).toMatchObject({
      verdict: "confirmed",
      facts: { keyName: "ci", organization: "1" },
    });
  });
});

describe("NuGet version 4", () => {
  test("what NuGet cannot have issued is lowered", () => {
    expect(prove("nuget-api-key", sample("nuget-api-key", 1)).verdict).toBe("shaped");
    expect(prove("nuget-api-key", madeUp("oy2z{base32:42}", 1)).verdict).toBe("mismatch");
  });

  test("upper case is the same secret; mixed case is no key", () => {
    const key = sample("nuget-api-key", 1);
    expect(prove("nuget-api-key", key.toUpperCase()).normalised).toBe(key);
    expect(found(`key=${key.toUpperCase()}`)).toEqual(["nuget-api-key shaped"]);
    expect(found(`x ${key.slice(0, 20)}${key.slice(20).toUpperCase()}`)).toEqual([]);
  });
});

describe("tokens glued to other text", () => {
  test.each(["npm-access-token", "github-personal-access-token", "rubygems-api-key", "azure-storage-account-key"])(
    "%s inside a longer run is not reported",
    (name) => {
      expect(found(`${madeUp("{base62:24}", 1)}${sample(name, 1)}`)).toEqual([]);
    },
  );

  test.each(["npm-access-token", "pypi-api-token", "docker-hub-personal-access-token", "entra-client-secret"])(
    "%s behind an escaped line end is",
    (name) => {
      expect(found(`"a\\n${sample(name, 1)}\\nb"`).map((line) => line.split(" ")[0])).toContain(name);
    },
  );
});
