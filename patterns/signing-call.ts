import type { Pattern } from "../lib/core/pattern.ts";

/** A name, a call or a number before the secret, without a quote or a comma in it. */
const EXPRESSION = String.raw`[^\s"'` + "`" + String.raw`,{][^"'\r\n,]{0,60}`;

/** What stands between two arguments. */
const COMMA = String.raw`\s{0,4},\s{0,20}`;

/** What is signed: an expression or an object of some members. */
const PAYLOAD = String.raw`(?:\{[^{}]{0,160}\}|${EXPRESSION})${COMMA}`;

/** The name of a hash function. */
const HASH = String.raw`["'][\w-]{2,20}["']${COMMA}`;

/** A call that makes bytes of a text. */
const BYTES = String.raw`(?:(?:System\.Text\.)?Encoding\.\w{1,12}\.GetBytes\(|\[\]byte\(|Buffer\.from\()`;

const QUOTE = "[\"'`]";

/** Keys that no name but that of a call tells. */
export const SIGNING_CALL_PATTERNS: readonly Pattern[] = [
  {
    name: "signing-call",
    family: "generic",
    provider: "Generic",
    title: "key in a call that signs",
    impact: "Whoever reads it can sign tokens and messages that the program takes for its own.",
    anchor: "start",
    inWord: true,
    ignoreCase: true,
    keywords: [
      "jwt.sign(",
      "jwt.verify(",
      "jwt.encode(",
      "jwt.decode(",
      "jwt::encode(",
      "jwt::decode(",
      "createhmac(",
      "hash_hmac(",
      "hmac.new(",
      "signwith(",
      "secretkeyspec(",
      "symmetricsecuritykey(",
      "signedstring(",
      "hmac256(",
      "hmac384(",
      "hmac512(",
      "hmacsha256(",
      "hmacsha512(",
    ],
    crosses: 536,
    regex: new RegExp(
      "(?:" +
        [
          String.raw`jwt(?:\.|::)(?:sign|verify|encode|decode)\(\s{0,20}${PAYLOAD}`,
          String.raw`createhmac\(\s{0,20}${HASH}`,
          String.raw`hash_hmac\(\s{0,20}${HASH}${EXPRESSION}${COMMA}`,
          String.raw`hmac\.new\(\s{0,20}(?:key[ ]?=[ ]?)?`,
          String.raw`signwith\(\s{0,20}(?:${EXPRESSION}${COMMA})?`,
          String.raw`(?:secretkeyspec|symmetricsecuritykey|signedstring)\(\s{0,20}`,
          // With two arguments it may be anybody's function, whose first one is what is signed.
          String.raw`hmac(?:sha)?(?:256|384|512)\((?=[^,\r\n]{6,320}\))\s{0,20}`,
        ].join("|") +
        String.raw`)(?:new[ ])?${BYTES}?[bru]?${QUOTE}(?<secret>[^\s"'` +
        "`" +
        String.raw`\\]{6,256})(?=${QUOTE}\s{0,4}[,).])`,
      "i",
    ),
    verdict: "generic",
    proof: "signing-call",
    publicPrefix: "",
    weak: true,
    token: "{base62:32}",
    examples: [
      'const token = jwt.sign({ id: user.id }, "{token}", { expiresIn: "1h" });',
      "claims = jwt.decode(raw, '{token}', algorithms=['HS256'])",
      "$token = JWT::encode($payload, '{token}', 'HS256');",
      "crypto.createHmac('sha256', '{token}').update(body)",
      "$sum = hash_hmac('sha256', $body, '{token}');",
      'digest = hmac.new(b"{token}", body, hashlib.sha256)',
      '.signWith(SignatureAlgorithm.HS256, "{token}")',
      'new SecretKeySpec("{token}".getBytes(UTF_8), "AES")',
      'new SymmetricSecurityKey(Encoding.UTF8.GetBytes("{token}"))',
      'return token.SignedString([]byte("{token}"))',
      'Algorithm.HMAC256("{token}")',
      'using var hmac = new HMACSHA256(Encoding.UTF8.GetBytes("{token}"));',
    ],
    counterExamples: [
      "jwt.sign({ id: user.id }, process.env.JWT_SECRET)",
      'jwt.sign({ id: user.id }, "your-secret-key")',
      "crypto.createHmac('sha256', secret)",
      "crypto.createHmac('sha256', 'secret')",
      'new SecretKeySpec(key.getBytes(UTF_8), "AES")',
      'new SecretKeySpec(bytes, "HmacSHA256")',
      "hash_hmac('sha256', $body, $key)",
      'sum := hmacSHA256("{token}", key)',
      "jwt.verify(token, publicKeyOfIssuer, { algorithms: ['RS256'] })",
    ],
    revoke: [
      "Make a new key and let the program read it from the environment or a secret store.",
      "Everything that was signed with the old one is void from then on: its users have to sign in again.",
    ],
    references: [
      "https://cwe.mitre.org/data/definitions/321.html",
      "https://www.rfc-editor.org/rfc/rfc8725#section-3.5",
    ],
  },
];
