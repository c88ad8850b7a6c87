import { describe, expect, test } from "@jest/globals";
import { counted, found, made, only } from "../../helpers/scan-text.ts";

const KEY = made("{base62:32}", 5);
/** A word that somebody typed. */
const WORD = ["cat", "erpillar"].join("");

describe("the key of a call that signs", () => {
  test.each([
    ["Node, an object", `const t = jwt.sign({ id: user.id, admin: true }, "${KEY}", { expiresIn: "1h" });`, "a.js"],
    ["Node, a variable", `jwt.verify(token, '${KEY}')`, "a.ts"],
    ["Node, a hash", `crypto.createHmac('sha256', '${KEY}').update(body)`, "a.js"],
    ["Python", `claims = jwt.decode(raw, "${KEY}", algorithms=["HS256"])`, "a.py"],
    ["Python, bytes", `hmac.new(b"${KEY}", body, hashlib.sha256)`, "a.py"],
    ["PHP", `$t = JWT::encode($payload, '${KEY}', 'HS256');`, "a.php"],
    ["PHP, a hash", `$sum = hash_hmac('sha256', $body, '${KEY}');`, "a.php"],
    ["Ruby", `JWT.encode(payload, '${KEY}', 'HS256')`, "a.rb"],
    ["Java", `Jwts.builder().signWith(SignatureAlgorithm.HS256, "${KEY}")`, "A.java"],
    ["Java, a cipher", `new SecretKeySpec("${KEY}".getBytes(StandardCharsets.UTF_8), "AES")`, "A.java"],
    ["Java, an algorithm", `Algorithm.HMAC256("${KEY}")`, "A.java"],
    ["C#", `new SymmetricSecurityKey(Encoding.UTF8.GetBytes("${KEY}"))`, "A.cs"],
    ["Go", `return token.SignedString([]byte("${KEY}"))`, "a.go"],
    ["on the next line", `jwt.sign(\n    payload,\n    "${KEY}",\n)`, "a.js"],
  ])("%s", (_name, text, path) => {
    expect(found(text, path)).toEqual([["signing-call", "generic", KEY]]);
  });

  test("a word is noted in program text alone", () => {
    const noted = only(`jwt.sign(payload, "${WORD}")`, "a.js");
    expect([noted.pattern.name, noted.severity]).toEqual(["signing-call", "note"]);
    expect(found(`Call \`jwt.sign(payload, "${WORD}")\` first.`, "README.md")).toEqual([]);
  });

  test.each([
    ["a sample word", 'jwt.sign(payload, "my-secret-key")'],
    ["what to put there", 'jwt.sign(payload, "your-256-bit-secret")'],
    ["a reference", 'crypto.createHmac("sha256", "${APP_SECRET}")'],
  ])("%s is counted as a placeholder", (_name, text) => {
    expect(found(text, "a.js")).toEqual([]);
    expect(counted(text, "a.js")).toBeGreaterThan(0);
  });

  test.each([
    ["a variable", "jwt.sign(payload, process.env.JWT_SECRET)"],
    ["the name of an algorithm", 'new SecretKeySpec(bytes, "HmacSHA256")'],
    ["what is signed", `crypto.createHmac("sha256", key).update("${KEY}")`],
    ["a message", `hmac.new(key, b"${KEY}")`],
    ["a bundle's", `jwt.sign(payload, "${KEY}")`, "app.min.js"],
  ])("%s is none", (_name, text, path = "a.js") => {
    expect(found(text, path)).toEqual([]);
  });
});
