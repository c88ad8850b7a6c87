import type { Pattern } from "../lib/core/pattern.ts";
import { ASSIGNS, ASSIGNS_WITHIN } from "./bare-value.ts";

/** Railway tokens: UUIDs, told by the name that the CLI reads them from. */
export const RAILWAY_PATTERNS: readonly Pattern[] = [
  {
    name: "railway-token",
    provider: "Railway",
    title: "Railway project, account or workspace token",
    impact:
      "Deploy and read variables of the project's environment; an account or workspace token manages every project it reaches.",
    anchor: "start",
    keywords: ["railway_token", "railway_api_token"],
    ignoreCase: true,
    inWord: true,
    regex: new RegExp(
      String.raw`railway_(?:api_)?token${ASSIGNS}(?<secret>[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12})(?![\w-])`,
      "i",
    ),
    crosses: ASSIGNS_WITHIN,
    entropy: 3.0,
    revoke: [
      "A project's token: the project's settings, Tokens, in https://railway.com. An account's or workspace's: https://railway.com/account/tokens. Delete it there.",
      "An OAuth token ends when its user takes the application's access away.",
    ],
    references: ["https://docs.railway.com/integrations/api", "https://docs.railway.com/cli/deploying"],
    formatSource: "https://docs.railway.com/cli/deploying",
    token: "{hex:8}-{hex:4}-{hex:4}-{hex:4}-{hex:12}",
    examples: ["RAILWAY_TOKEN={token} railway up", "RAILWAY_API_TOKEN: '{token}'"],
    counterExamples: [
      "RAILWAY_TOKEN=XXXXXXXX-XXXX-XXXX-XXXX-XXXXXXXXXXXX",
      "RAILWAY_PROJECT_ID={hex:8}-{hex:4}-{hex:4}-{hex:4}-{hex:12}",
      "RAILWAY_TOKEN: ${{ secrets.RAILWAY_TOKEN }}",
    ],
  },
];
