import type { Pattern } from "../lib/core/pattern.ts";
import { ASSIGNS, ASSIGNS_WITHIN } from "./bare-value.ts";

/** Ruby on Rails keys, told by the name they are assigned to. */
export const RAILS_PATTERNS: readonly Pattern[] = [
  {
    name: "rails-secret-key-base",
    provider: "Ruby on Rails",
    title: "Rails secret key base",
    impact: "Forge signed cookies and sessions and read encrypted ones, which can end in signing in as anybody.",
    anchor: "start",
    keywords: ["secret_key_base"],
    ignoreCase: true,
    inWord: true,
    regex: new RegExp(String.raw`secret_key_base${ASSIGNS}(?<secret>[0-9a-f]{128})(?![\w-])`, "i"),
    crosses: ASSIGNS_WITHIN,
    entropy: 3.6,
    revoke: [
      "Make a new one with `bin/rails secret` and put it into the credentials or `SECRET_KEY_BASE`.",
      "Do not keep the old one as a fallback for message verifiers or cookies: sessions end, and everybody signs in anew.",
    ],
    references: ["https://guides.rubyonrails.org/security.html#session-storage"],
    formatSource: "https://github.com/rails/rails/blob/main/railties/lib/rails/generators/app_base.rb",
    token: "{hex:128}",
    examples: ["SECRET_KEY_BASE={token}", "production:\n  secret_key_base: {token}\n"],
    counterExamples: ["SECRET_KEY_BASE={hex:64}", 'secret_key_base: <%= ENV["SECRET_KEY_BASE"] %>', "digest {hex:128}"],
  },
  {
    name: "rails-master-key",
    provider: "Ruby on Rails",
    title: "Rails master key",
    impact: "Decrypt `config/credentials.yml.enc` and every secret in it.",
    anchor: "start",
    keywords: ["rails_master_key"],
    ignoreCase: true,
    inWord: true,
    regex: new RegExp(String.raw`rails_master_key${ASSIGNS}(?<secret>[0-9a-f]{32}|[0-9a-f]{64})(?![\w-])`, "i"),
    crosses: ASSIGNS_WITHIN,
    entropy: 3.0,
    revoke: [
      "Take the credentials out with `bin/rails credentials:show`, delete `config/master.key` and `config/credentials.yml.enc`, and make both anew with `bin/rails credentials:edit`.",
      "Change every secret that stood in the credentials: old copies stay readable.",
    ],
    references: ["https://guides.rubyonrails.org/security.html#custom-credentials"],
    formatSource: "https://github.com/rails/rails/blob/main/activesupport/lib/active_support/encrypted_file.rb",
    token: "{hex:32}",
    examples: ["RAILS_MASTER_KEY={token}", "- RAILS_MASTER_KEY: '{token}'"],
    counterExamples: ["RAILS_MASTER_KEY={hex:16}", "RAILS_MASTER_KEY: ${{ secrets.RAILS_MASTER_KEY }}"],
  },
];
