import { describe, expect, test } from "@jest/globals";
import { found, made } from "../../helpers/scan-text.ts";

describe("keys that a program drew", () => {
  test.each([made("{hex:40}", 5), made("{hex:64}", 6)])("hexadecimal behind the id of an account: %s", (hex) => {
    const value = `1872505326:${hex}`;
    expect(found(`'token' => '${value}',`, "a.php")).toEqual([["generic-assignment", "generic", value]]);
  });

  test.each([
    ["Django", "SECRET_KEY = 'VALUE'", "settings.py", "u4&s!%8!z+_60jrgh!%x9f52%*xq!*!=9zkd!2&m$"],
    ["Play", 'play.crypto.secret="VALUE"', "application.conf", "^<csm5Fx4d=r2HE8p?x[mc;IZE<_Qq8EX_/7@Z6dP05"],
  ])("a key with so many signs that it looks like code: %s", (_framework, text, path, head) => {
    const value = `${head}${made("{hex:6}", 5)}`;
    expect(
      found(
        text.replace("VALUE", () => value),
        path,
      ),
    ).toEqual([["generic-assignment", "generic", value]]);
  });
});

describe("what a program drew is no secret", () => {
  test.each([
    ["hashes of files", `{"/img/time-pass.png":"${made("{hex:32}", 3)}","/js/password.js":"${made("{hex:32}", 4)}"}`],
    [
      "a place in a row of pages",
      `https://graph.example.test/x?limit=25&__paging_token=enc_${made("{base64url:60}", 3)}`,
    ],
    ["an action of a controller", "- pass: `app/controllers/mdot/v2/gifts#purchase`"],
    ["a hash with escaped signs", String.raw`password: '\$2y\$13\$${made("{base62:53}", 3)}'`],
    ["Apple's address of a phone", `device_token: "${made("{hex:64}", 3)}"`],
    ["Google's address of a phone", `token: "${made("{base64url:11}", 3)}:APA91b${made("{base64url:134}", 3)}"`],
  ])("%s", (_what, text) => {
    expect(found(text, "README.md")).toEqual([]);
  });

  test("but a token of a registration, and a server's key for messages, are", () => {
    const token = made("{hex:64}", 7);
    const key = `AAAA${made("{base64url:7}", 3)}:APA91b${made("{base64url:134}", 3)}`;
    expect(found(`RUNNER_REGISTRATION_TOKEN=${token}`, "run.sh").map((one) => one[2])).toEqual([token]);
    expect(found(`api_key = "${key}"`, "a.py").map((one) => one[2])).toEqual([key]);
  });
});
