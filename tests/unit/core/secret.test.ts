import { inspect } from "node:util";
import { describe, expect, test } from "@jest/globals";
import { Secret } from "../../../lib/core/secret.ts";

const value = `abcd_${"q7".repeat(12)}tail`;

describe("Secret", () => {
  test("shows prefix and last four only where sixteen or more stay hidden", () => {
    expect(new Secret(value, "abcd_").masked).toBe("abcd_...tail");
    expect(new Secret("abcd_0123456789abcdeLAST", "abcd_").masked).toBe("abcd_...");
    expect(new Secret("hunter2").masked).toBe("...");
  });

  test("ignores a public prefix that does not start the value", () => {
    expect(new Secret("other", "abcd_").masked).toBe("...");
  });

  test.each([
    ["String()", (secret: Secret) => String(secret)],
    ["template", (secret: Secret) => `${secret.toString()}`],
    ["JSON", (secret: Secret) => JSON.stringify({ secret })],
    ["inspect", (secret: Secret) => inspect({ secret }, { depth: 9, showHidden: true })],
    ["concatenation", (secret: Secret) => "" + (secret as unknown as string)],
    ["own keys", (secret: Secret) => JSON.stringify(Object.entries(secret))],
  ])("never prints its value through %s", (_, print) => {
    expect(print(new Secret(value, "abcd_"))).not.toContain("q7q7");
  });

  test("gives the value to who asks by name", () => {
    expect(new Secret(value).reveal()).toBe(value);
  });
});
