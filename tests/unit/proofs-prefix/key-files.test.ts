import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { armored } from "../../../lib/detect/keys/armor.ts";
import { pgpProof } from "../../../lib/detect/proofs/pgp.ts";
import { nodePlatform } from "../../../lib/node-platform.ts";
import { describeWithTool } from "../../helpers/tool.ts";
import { only, run, verdicts } from "./found.ts";

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "leaktrail-keys-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs a key tool without any terminal to ask on. */
function tool(command: string, args: readonly string[], env: Readonly<Record<string, string>> = {}): string {
  return execFileSync(command, args, {
    cwd: folder,
    encoding: "utf8",
    env: { ...process.env, ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
}

function sshKey(type: string, passphrase: string, ...more: readonly string[]): string {
  const file = join(folder, `ssh-${type}-${passphrase.length}-${more.join("")}`);
  tool("ssh-keygen", ["-q", "-t", type, "-N", passphrase, "-C", "me@example.test", "-f", file, ...more]);
  return file;
}

describeWithTool("ssh-keygen", () => {
  test.each([
    ["ed25519", [], { type: "ed25519" }],
    ["rsa", ["-b", "2048"], { type: "rsa", bits: 2048 }],
    ["ecdsa", ["-b", "384"], { type: "ec", bits: 384 }],
  ])("%s without a passphrase is confirmed, plain and in JSON alike", (type, more, facts) => {
    const key = readFileSync(sshKey(type, "", ...more), "utf8");
    const plain = only(key);
    expect(plain).toMatchObject({ verdict: "confirmed", facts, pattern: { name: "openssh-private-key" } });
    expect(only(JSON.stringify({ key }))).toMatchObject({ verdict: "confirmed", normalised: plain.normalised });
  });

  test("with a passphrase it is encrypted", () => {
    const key = readFileSync(sshKey("ed25519", "correct horse"), "utf8");
    expect(verdicts(key)).toEqual(["openssh-private-key encrypted"]);
  });

  test("ssh-keygen's PEM form is confirmed", () => {
    const file = sshKey("rsa", "", "-b", "2048", "-m", "PEM");
    expect(only(readFileSync(file, "utf8"))).toMatchObject({
      verdict: "confirmed",
      facts: { type: "rsa", bits: 2048 },
    });
  });

  test("public keys, in both of their forms, are not reported", () => {
    const file = sshKey("ed25519", "", "-O", "no-touch-required");
    expect(verdicts(readFileSync(`${file}.pub`, "utf8"))).toEqual([]);
    expect(verdicts(tool("ssh-keygen", ["-e", "-f", `${file}.pub`]))).toEqual([]);
  });

  test("a key with its check numbers spoiled is a mismatch", () => {
    const key = readFileSync(sshKey("ed25519", "", "-a", "1"), "utf8");
    const body = Buffer.from(key.split("\n").slice(1, -2).join(""), "base64");
    const check = body.lastIndexOf("ssh-ed25519") - 8;
    body[check]! ^= 1;
    const spoiled = `-----BEGIN OPENSSH PRIVATE KEY-----\n${body.toString("base64")}\n-----END OPENSSH PRIVATE KEY-----`;
    expect(verdicts(spoiled)).toEqual(["openssh-private-key mismatch"]);
  });
});

describeWithTool("puttygen", () => {
  const ppk = (name: string, ...args: readonly string[]): string => {
    tool("puttygen", [...args, "-o", name, "--random-device", "/dev/urandom", "-q"]);
    return readFileSync(join(folder, name), "utf8");
  };
  test.each([
    ["rsa.ppk", ["-t", "rsa", "-b", "2048"], { type: "rsa", bits: 2048 }],
    ["ed25519.ppk", ["-t", "ed25519"], { type: "ed25519" }],
    ["ecdsa.ppk", ["-t", "ecdsa", "-b", "256"], { type: "ec", bits: 256 }],
    ["dsa.ppk", ["-t", "dsa", "-b", "1024"], { type: "dsa", bits: 1024 }],
  ])("version 3, %s", (name, args, facts) => {
    const key = ppk(name, ...args, "--new-passphrase", "/dev/null", "-C", "a comment");
    expect(only(key)).toMatchObject({ verdict: "confirmed", facts: { ...facts, comment: "a comment" } });
    expect(only(JSON.stringify({ key })).normalised).toBe(only(key).normalised);
    expect(only(key.replaceAll("\n", "\r\n    ")).normalised).toBe(only(key).normalised);
  });

  test("version 2", () => {
    const key = ppk("v2.ppk", "-t", "rsa", "-b", "2048", "--ppk-param", "version=2", "--new-passphrase", "/dev/null");
    expect(key.startsWith("PuTTY-User-Key-File-2")).toBe(true);
    expect(verdicts(key)).toEqual(["putty-private-key confirmed"]);
  });

  test("in string literals of code, one for each line", () => {
    const key = ppk("code.ppk", "-t", "ed25519", "--new-passphrase", "/dev/null");
    const lines = key.trim().split("\n");
    for (const [end, sign] of [
      ["\\n", " +"],
      ["\\r\\n", " +"],
      ["\\n", ""],
      ["\\n", " ."],
    ]) {
      const text = lines.map((line) => `    "${line}${end}"`).join(`${sign}\n`);
      expect(verdicts(text)).toEqual(["putty-private-key confirmed"]);
      expect(only(text).normalised).toBe(only(key).normalised);
    }
  });

  test("with a passphrase it is encrypted", () => {
    execFileSync("sh", ["-c", "printf 'correct horse' > phrase"], { cwd: folder });
    const key = ppk("enc.ppk", "-t", "ed25519", "--new-passphrase", "phrase");
    expect(verdicts(key)).toEqual(["putty-private-key encrypted"]);
  });

  test("one whose private blob does not decode is a mismatch", () => {
    const key = ppk("bad.ppk", "-t", "ed25519", "--new-passphrase", "/dev/null");
    const [blob] = /(?<=Private-Lines: 1\n).+/.exec(key)!;
    expect(verdicts(key.replace(blob, `Z${blob.slice(1)}`))).toEqual(["putty-private-key mismatch"]);
  });
});

test("an OpenPGP key beside a subkey of an algorithm that came later", () => {
  const key = pgpProof.seal!("made-up-shape-of-a-secret-number-32", nodePlatform);
  const label = "PGP PRIVATE KEY BLOCK";
  const bytes = Buffer.from(key.split("\n").slice(1, -1).join(""), "base64");
  const later = (algorithm: number): Buffer => Buffer.from([0xc7, 7, 4, 1, 2, 3, 4, algorithm, 0]);
  const block = (subkey: Buffer): string => armored(label, Buffer.concat([bytes, subkey]).toString("base64"));
  expect(verdicts(block(later(35)))).toEqual(["pgp-private-key confirmed"]);
  expect(verdicts(block(later(22)))).toEqual(["pgp-private-key mismatch"]);
});

describeWithTool("gpg", () => {
  const gpg = (...args: readonly string[]): string =>
    tool("gpg", ["--homedir", folder, "--batch", "--pinentry-mode", "loopback", "-q", ...args]);
  const exported = (algorithm: string, passphrase: string): string => {
    const id = `Someone <${algorithm}${passphrase.length}@example.test>`;
    gpg("--passphrase", passphrase, "--quick-gen-key", id, algorithm, "default", "never");
    return gpg("--passphrase", passphrase, "--armor", "--export-secret-keys", `=${id}`);
  };
  afterAll(() => {
    execFileSync("gpgconf", ["--homedir", folder, "--kill", "gpg-agent"], { stdio: "ignore" });
  });

  test.each([
    ["rsa2048", { type: "rsa", bits: 2048 }],
    ["ed25519", { type: "eddsa" }],
    ["nistp256", { type: "ecdsa" }],
    ["dsa1024", { type: "dsa", bits: 1024 }],
  ])("%s without a passphrase is confirmed and names its owner", (algorithm, facts) => {
    const key = exported(algorithm, "");
    const plain = only(key);
    expect(plain).toMatchObject({ verdict: "confirmed", pattern: { name: "pgp-private-key" }, facts });
    expect(plain.facts["owner"]).toBe(`Someone <${algorithm}0@example.test>`);
    expect(only(JSON.stringify({ key }))).toMatchObject({ verdict: "confirmed", normalised: plain.normalised });
  });

  test("with a passphrase it is encrypted", () => {
    expect(verdicts(exported("ed25519", "correct horse"))).toEqual(["pgp-private-key encrypted"]);
  });

  test("a public key is not reported", () => {
    gpg("--passphrase", "", "--quick-gen-key", "pub <pub@example.test>", "ed25519", "default", "never");
    expect(verdicts(gpg("--armor", "--export", "=pub <pub@example.test>"))).toEqual([]);
  });

  test("a key whose packets are cut is a mismatch, blanked-out text a placeholder", () => {
    const [begin, , ...rest] = exported("rsa3072", "").split("\n");
    const cut = [begin, "", ...rest.slice(4)].join("\n");
    expect(verdicts(cut)).toEqual(["pgp-private-key mismatch"]);
    expect(run(`${begin}\n\n...\n${rest.at(-2)}`).placeholders.get("pgp-private-key")).toBe(1);
  });
});
