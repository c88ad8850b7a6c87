import { generateKeyPairSync } from "node:crypto";
import { describe, expect, test } from "@jest/globals";
import { found, madeUp, prove, sample, scanText } from "../../helpers/proof.ts";

const KEY_ID = madeUp("AKIAX{BASE32:15}", 1);
const SECRET = sample("aws-secret-access-key", 1);

describe("AWS", () => {
  test("an old id tells no account", () => {
    expect(prove("aws-access-key-id", madeUp("AKIAI{BASE32:15}", 2)).facts).toEqual({
      keyType: "long-lived",
      confidence: "alone",
    });
  });

  test("an id alone warns, its secret key is shaped and names id and account", () => {
    const text = `[default]\naws_access_key_id = ${KEY_ID}\naws_secret_access_key = ${SECRET}\n`;
    const { detections } = scanText(text);
    expect(detections.map(({ pattern, verdict }) => [pattern.name, verdict])).toEqual([
      ["aws-access-key-id", "generic"],
      ["aws-secret-access-key", "shaped"],
    ]);
    expect(detections[1]!.facts).toMatchObject({ accessKeyId: "AKIA...", account: detections[0]!.facts["account"] });
  });

  test.each([
    ["in one object", `{"AccessKeyId":"${KEY_ID}","SecretAccessKey":"${SECRET}"}`],
    ["in a table", `User,Access key ID,Secret access key\nme,${KEY_ID},${SECRET}\n`],
    ["five lines on", `${KEY_ID}\n1\n2\n3\n4\nvalue: ${SECRET}\n`],
    ["before its id", `${SECRET}\n${KEY_ID}\n`],
  ])("a secret key %s is found", (_, text) => {
    expect(found(text)).toContain("aws-secret-access-key shaped");
  });

  test.each([
    ["too far from the id", `${KEY_ID}\n\n\n\n\n\n\nvalue ${SECRET}\n`],
    ["called a checksum", `${KEY_ID}\nsha512: ${SECRET}\n`],
    ["a commit's id", `${KEY_ID}\nrevision ${madeUp("{hex:40}", 3)}\n`],
    ["a path", `${KEY_ID}\n/opt/something/LongDirectory/another9/deeper12\n`],
    ["of 41 characters", `${KEY_ID}\nvalue ${SECRET}a\n`],
  ])("40 characters that are %s are no secret key", (_, text) => {
    expect(found(text)).not.toContain("aws-secret-access-key shaped");
  });

  test("the samples of AWS's own pages are silent", () => {
    const id = ["AKIAIOSFODNN7", "EXAMPLE"].join("");
    // leaktrail:ignore a part of the sample in AWS's documentation
    const secret = ["wJalrXUtnFEMI/K7MDENG/bPxRfiCY", "EXAMPLEKEY"].join("");
    expect(found(`aws_access_key_id = ${id}\naws_secret_access_key = ${secret}\n`)).toEqual([]);
  });

  test("a session token that stands escaped in a URL is found whole", () => {
    const token = `IQoJb3JpZ2luX2Vj${madeUp("{base62:60}%2F{base62:60}%2B{base62:60}%3D", 1)}`;
    const { detections } = scanText(`https://b.s3.amazonaws.com/k?X-Amz-Security-Token=${token}&X-Amz-Expires=1`);
    expect(detections.map(({ secret }) => secret.reveal())).toEqual([token]);
  });

  test("Bedrock keys tell account, region and end", () => {
    const long = prove("aws-bedrock-api-key", sample("aws-bedrock-api-key", 1));
    expect(long).toMatchObject({ verdict: "confirmed", facts: { account: expect.stringMatching(/^\d{12}$/) } });
    const short = sample("aws-bedrock-short-term-api-key", 1);
    const facts = { region: "us-east-1", expires: "2030-01-01T12:00:00Z" };
    expect(prove("aws-bedrock-short-term-api-key", short)).toMatchObject({ verdict: "confirmed", facts });
    const now = Date.UTC(2030, 0, 1, 12);
    expect(prove("aws-bedrock-short-term-api-key", short, { now }).verdict).toBe("expired");
    expect(prove("aws-bedrock-short-term-api-key", short, { now: now - 1 }).verdict).toBe("confirmed");
  });
});

describe("Google Cloud", () => {
  const pem = generateKeyPairSync("rsa", { modulusLength: 2048 }).privateKey.export({ type: "pkcs8", format: "pem" });
  const account = {
    type: "service_account",
    project_id: "acme-prod",
    private_key_id: madeUp("{hex:40}", 1),
    private_key: pem.toString(),
    client_email: "robot@acme-prod.iam.gserviceaccount.com",
  };
  const facts = {
    project: "acme-prod",
    email: account.client_email,
    keyId: account.private_key_id,
    type: "rsa",
    bits: 2048,
  };

  test.each([
    ["a file", JSON.stringify(account, null, 2)],
    ["one line", JSON.stringify(account)],
    ["an environment variable", `GOOGLE_CREDENTIALS=${JSON.stringify(JSON.stringify(account))}\n`],
  ])("a service account in %s is one finding with its owner", (_, text) => {
    const { detections } = scanText(text, { path: "key.json" });
    expect(detections.map(({ pattern, verdict }) => [pattern.name, verdict])).toEqual([
      ["gcp-service-account-key", "confirmed"],
    ]);
    expect(detections[0]!.facts).toMatchObject(facts);
  });

  test("the key is the same secret as in a PEM file", () => {
    const inJson = scanText(JSON.stringify(account)).detections[0]!;
    const inPem = scanText(account.private_key, { path: "key.pem" }).detections[0]!;
    expect(inJson.normalised).toBe(inPem.normalised);
    expect(inJson.pattern.family ?? inJson.pattern.name).toBe(inPem.pattern.family ?? inPem.pattern.name);
  });

  test("an API key is shaped on a server and warns in a Firebase client", () => {
    const key = sample("google-api-key", 1);
    expect(found(`GEMINI_KEY=${key}`)).toEqual(["google-api-key shaped"]);
    expect(found(`{apiKey: "${key}", authDomain: "acme.firebaseapp.com"}`)).toEqual(["google-api-key generic"]);
    expect(found(`{"k": "${key}"}`, { path: "app/google-services.json" })).toEqual(["google-api-key generic"]);
  });
});

describe("Azure", () => {
  test("a Cosmos DB key tells what it may do, a Storage key its service", () => {
    expect(prove("azure-cosmos-key", sample("azure-cosmos-key", 1)).facts).toEqual({
      service: "Azure Cosmos DB",
      keyType: "read-write",
    });
    const text = `DefaultEndpointsProtocol=https;AccountName=acme;AccountKey=${sample("azure-storage-account-key", 1)};`;
    expect(found(text)).toEqual(["azure-storage-account-key confirmed"]);
  });

  test("a Redis key whose plus or slash was replaced is not let through", () => {
    const verdicts = Array.from(
      { length: 40 },
      (_, seed) => prove("azure-redis-key", sample("azure-redis-key", seed)).verdict,
    );
    expect(new Set(verdicts)).toEqual(new Set(["confirmed", "shaped"]));
  });

  test("a NuGet key is told from other annotated keys, and ends when it says", () => {
    const key = sample("nuget-api-key-v5", 1);
    expect(found(`key=${key}`)).toEqual(["nuget-api-key-v5 confirmed"]);
    const expires = Date.parse(String(prove("nuget-api-key-v5", key).facts!["expires"]));
    expect(prove("nuget-api-key-v5", key, { now: expires }).verdict).toBe("expired");
    expect(prove("nuget-api-key-v5", key, { now: expires - 1 }).verdict).toBe("confirmed");
  });

  test("52 characters of base 32 need a word of Azure DevOps near them", () => {
    const token = sample("azure-devops-personal-access-token-v1", 1);
    expect(found(`AZURE_DEVOPS_EXT_PAT=${token}`)).toEqual(["azure-devops-personal-access-token-v1 confirmed"]);
    expect(found(`checksum ${token}`)).toEqual([]);
  });

  test("an older client secret without a checksum is shaped", () => {
    expect(found(`secret: ${madeUp("{base62:3}7Q~{base62:31}", 1)}`)).toEqual(["entra-client-secret shaped"]);
  });
});
