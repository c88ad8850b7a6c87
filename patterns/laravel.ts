import type { Pattern } from "../lib/core/pattern.ts";
import { ASSIGNS, ASSIGNS_WITHIN } from "./bare-value.ts";

/** Laravel's application key. */
export const LARAVEL_PATTERNS: readonly Pattern[] = [
  {
    name: "laravel-app-key",
    provider: "Laravel",
    title: "Laravel application key",
    impact: "Decrypt and forge the application's cookies, sessions and encrypted data, which can end in running code.",
    anchor: "start",
    keywords: ["APP_KEY"],
    inWord: true,
    crosses: ASSIGNS_WITHIN,
    regex: new RegExp(
      String.raw`APP_KEY${ASSIGNS}(?<secret>base64:(?:[A-Za-z0-9+/]{43}=|[A-Za-z0-9+/]{22}==))(?![\w+/=])`,
    ),
    publicPrefix: "base64:",
    entropy: 3.5,
    revoke: [
      "Run `php artisan key:generate`: everybody is signed out, and what the old key encrypted can no longer be read.",
      "Where stored data must still be read, list the old key in `APP_PREVIOUS_KEYS`, which also lets old sessions live on; encrypt the data anew, then take the key out.",
    ],
    references: ["https://laravel.com/docs/encryption#gracefully-rotating-encryption-keys"],
    formatSource:
      "https://github.com/laravel/framework/blob/12.x/src/Illuminate/Foundation/Console/KeyGenerateCommand.php",
    token: "base64:{base64:43}=",
    examples: ["APP_KEY={token}", "'key' => env('APP_KEY', '{token}'),", "APP_KEY: {token}"],
    counterExamples: ["APP_KEY=base64:{base64:20}=", "APP_KEY=", "OTHER={base64:43}="],
  },
];
