import { expect, test } from "@jest/globals";
import { kubeconfigContent, kubernetesSecret } from "../../../lib/detect/files/kubernetes.ts";

const VALUE = "c2VjcmV0LXZhbHVlLTEyMw==";
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

test.each([
  ["YAML", `kind: Secret\ndata:\n  password: ${VALUE}\n`],
  ["YAML in quotes", `"kind"\t: 'Secret'\ndata:\n  password: ${VALUE}\n`],
  ["JSON", `{"kind":"Secret","data":{"password":"${VALUE}"}}`],
  ["JSON with blanks", `{ "data": { "password": "${VALUE}" },\n "kind" : "Secret" }`],
  ["in other cases", `kinds: 1\nKind: x\nkind: SECRET\ndata:\n  password: ${VALUE}\n`],
])("a file whose parser finds a Secret is not passed over: %s", (_, text) => {
  expect(kubernetesSecret.slots(text)).toHaveLength(1);
  expect(kubernetesSecret.mayHold?.(bytesOf(text))).toBe(true);
});

test("a client configuration is not passed over", () => {
  const text = `apiVersion: v1\nkind: Config\nusers:\n- name: a\n  user:\n    token: ${VALUE}\n`;
  expect(kubeconfigContent.slots(text)).toHaveLength(1);
  expect(kubeconfigContent.mayHold?.(bytesOf(text))).toBe(true);
});

test("a client key is PEM, and other text is none", () => {
  const config = (key: string): string => `kind: Config\nusers:\n- name: a\n  user:\n    client-key-data: ${key}\n`;
  expect(kubeconfigContent.slots(config(btoa("USER_CKDATA")))).toEqual([]);
  expect(kubeconfigContent.slots(config(btoa(`-----BEGIN ${"EC PRIVATE"} KEY-----\nMHc=\n`)))).toHaveLength(1);
});

test.each(["kind: Pod\n", "kin", "", "kind", "kind:", "kind: Secre", "kinds: Secret\n"])(
  "other files are passed over: %j",
  (text) => {
    expect(kubernetesSecret.slots(text)).toEqual([]);
    expect(kubernetesSecret.mayHold?.(bytesOf(text))).toBe(false);
  },
);
