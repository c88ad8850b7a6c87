import type { Pattern } from "../lib/core/pattern.ts";

const SLOT = { anchor: "file", weak: true, publicPrefix: "" } as const;

/** What programs keep to log in by themselves: transfer and mail clients, browsers, lists of users. */
export const CLIENT_FILE_PATTERNS: readonly Pattern[] = [
  {
    ...SLOT,
    name: "client-login-password",
    provider: "Login files",
    title: "password kept by a transfer or mail client",
    impact: "Whoever reads it can log in to the server or mailbox that stands beside it.",
    proof: "login-value",
    token: "{base62:16}",
    examplePath: "sitemanager.xml",
    examples: [
      "<Server><Host>ftp.example.test</Host><User>me</User><Pass>{token}</Pass></Server>",
      "<Server>\n  <User>me</User>\n  <Pass>\n    {token}\n  </Pass>\n</Server>",
    ],
    counterExamples: [
      '<Server><User>me</User><Pass encoding="crypt" pubkey="{base64:43}=">{base64:64}</Pass></Server>',
      "<Server><User>me</User><Pass></Pass></Server>",
      "<Server><User>{token}</User><Logontype>2</Logontype></Server>",
    ],
    revoke: [
      "Change the password at the server or mailbox that the entry names.",
      "Let the client ask for it, or keep it in the system's keychain; take the file out of the repository.",
    ],
    references: ["https://wiki.filezilla-project.org/Client_Configuration"],
  },
  {
    ...SLOT,
    name: "firefox-login",
    provider: "Mozilla",
    title: "login saved by Firefox",
    impact: "With `key4.db` of the same profile, and its primary password where one is set, it can be read.",
    proof: "firefox-login",
    token: "MDIEEPgAAAAAAAAAAAAAAAAAAAEwFAYIKoZIhvcNAwcECF{base64:22}",
    examplePath: "profile/logins.json",
    examples: ['{"logins": [{"hostname": "https://example.test", "encryptedPassword": "{token}=="}]}'],
    counterExamples: [
      '{"logins": [{"hostname": "https://example.test", "encryptedPassword": ""}]}',
      '{"logins": [{"encryptedPassword": "{base64:64}"}]}',
    ],
    revoke: [
      "Take the profile out of the repository, and see whether `key4.db` was published with it.",
      "If it was, change the password of every site in the list.",
    ],
    references: ["https://support.mozilla.org/kb/profiles-where-firefox-stores-user-data"],
  },
  {
    ...SLOT,
    name: "password-hash",
    provider: "Login files",
    title: "hash of a password",
    impact: "Whoever has it can try passwords against it as fast as their hardware allows; weak ones fall in minutes.",
    proof: "password-hash",
    token: "$2y$12${base62:53}",
    examplePath: ".htpasswd",
    examples: [
      "me:{token}\n",
      "# staff\nme:$apr1${base62:8}${base62:22}\n",
      "me:$6${base62:16}${base62:86}:19000:0:99999:7:::\n",
    ],
    counterExamples: ["me:*:19000:0:99999:7:::\n", "me:$2y$12${base62:20}\n", "# {token}\n"],
    revoke: [
      "Change the passwords of the users in the list, elsewhere too where they use the same one.",
      "Keep the file outside the repository; hand test data out with hashes of passwords made for it.",
    ],
    references: [
      "https://httpd.apache.org/docs/current/misc/password_encryptions.html",
      "https://man7.org/linux/man-pages/man5/crypt.5.html",
    ],
  },
];
