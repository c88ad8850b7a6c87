import { describe, expect, test } from "@jest/globals";
import { found, made } from "../../helpers/scan-text.ts";

const LITERAL = made("{base62:20}", 31);
const inBase64 = (text: string): string => Buffer.from(text).toString("base64");

describe("a byte order mark does not hide what stands on the first line", () => {
  test.each([
    [".env", `DB_PASSWORD=${LITERAL}\n`],
    [".netrc", `machine a.example.test login me password ${LITERAL}\n`],
    ["secret.yml", `kind: Secret\nstringData:\n  password: ${LITERAL}\n`],
  ])("%s", (path, text) => {
    const plain = found(text, path);
    expect(plain).toEqual([[expect.anything(), "shaped", LITERAL]]);
    expect(found(`\uFEFF${text}`, path)).toEqual(plain);
  });
});

describe("credential files told by what they hold", () => {
  test("a docker configuration under another folder", () => {
    const text = JSON.stringify({ auths: { "r.example.test": { auth: inBase64(`me:${LITERAL}`) } } });
    expect(found(text, "ci/config.json")).toEqual([["docker-config-auth", "shaped", LITERAL]]);
    expect(found(JSON.stringify({ theme: { auth: "dark", password: "hidden" } }), "ci/config.json")).toEqual([]);
  });

  test("a kubeconfig under another name", () => {
    const text = `apiVersion: v1\nkind: Config\nusers:\n- name: u\n  user:\n    token: ${LITERAL}\n`;
    expect(found(text, "clusters/prod.yaml")).toEqual([["kubeconfig-credential", "shaped", LITERAL]]);
  });

  test("a .netrc with the token as its login", () => {
    const text = `machine a.example.test login ${LITERAL} password x-oauth-basic\n`;
    expect(found(text, ".netrc")).toEqual([["netrc-password", "shaped", LITERAL]]);
  });
});
