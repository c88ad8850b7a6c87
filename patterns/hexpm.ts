import type { Pattern } from "../lib/core/pattern.ts";
import { ASSIGNS, ASSIGNS_WITHIN } from "./bare-value.ts";

/** Hex, the package manager of Erlang and Elixir. */
export const HEXPM_PATTERNS: readonly Pattern[] = [
  {
    name: "hexpm-api-key",
    provider: "Hex",
    title: "Hex API key",
    impact:
      "Whoever holds it can publish packages and releases as its owner or organisation, as far as its permissions allow.",
    anchor: "start",
    keywords: ["hex_api_key", "hexpm", "hex_key", "$read_key'", "$write_key'", "auth_key"],
    ignoreCase: true,
    inWord: true,
    regex: new RegExp(
      // The last form is that of `.hex/hex.config`, which holds Erlang terms.
      String.raw`(?:(?:hex_api_key|hexpm[\w .-]{0,16}?(?:key|token)|hex_key)${ASSIGNS}|(?:\$(?:read|write)_key'|auth_key)[ \t]{0,4}(?:,|=>)[ \t]{0,4}<<")(?<secret>[0-9a-f]{32})(?![\w-])`,
      "i",
    ),
    crosses: ASSIGNS_WITHIN,
    entropy: 3.12,
    revoke: [
      "Run `mix hex.user key revoke <name>`, or delete the key under https://hex.pm/dashboard/keys.",
      "Look at your packages for releases that are not yours; revert them with `mix hex.publish --revert <version>` or retire them with `mix hex.retire`.",
      "Generate a key with only the permission api:write for CI.",
    ],
    references: ["https://hex.pm/docs/publish", "https://hexdocs.pm/hex/Mix.Tasks.Hex.User.html"],
    formatSource: "https://github.com/hexpm/hexpm/blob/main/lib/hexpm/accounts/auth.ex",
    token: "{hex:32}",
    examples: [
      "HEX_API_KEY={token}",
      "hexpm_api_key: '{token}'",
      "export HEX_API_KEY={token}",
      `{'$write_key',<<"{token}">>}.`,
    ],
    counterExamples: [
      "HEX_API_KEY={hex:20}",
      "auth_key => {hex:32}",
      "hexpm package checksum {hex:32}",
      "HEX_API_KEY=${{ secrets.HEX_API_KEY }}",
    ],
  },
];
