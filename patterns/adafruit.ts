import type { Pattern } from "../lib/core/pattern.ts";

/** Adafruit IO keys. */
export const ADAFRUIT_PATTERNS: readonly Pattern[] = [
  {
    name: "adafruit-io-key",
    provider: "Adafruit",
    title: "Adafruit IO key",
    impact: "Read and write every feed, dashboard and trigger of the account, and publish to its MQTT broker.",
    anchor: "start",
    keywords: ["aio_"],
    regex: /(?<secret>aio_[A-Za-z]{4}\d{2}[A-Za-z0-9]{22})(?![\w-])/,
    entropy: 3.7,
    revoke: [
      "Sign in at https://io.adafruit.com, click the key in the page's header and choose Regenerate AIO Key; the old key ends at once, and this cannot be undone.",
      "Put the new key into every sketch and script, and restart devices that are still connected.",
      "GitHub tells the provider about copies in public repositories, and the provider may act before you do.",
    ],
    references: [
      "https://learn.adafruit.com/welcome-to-adafruit-io/securing-your-io-account",
      "https://io.adafruit.com/api/docs/#authentication",
    ],
    token: "aio_{letter:4}{digit:2}{base62:22}",
    examples: ['#define AIO_KEY "{token}"', "X-AIO-Key: {token}", "ADAFRUIT_IO_KEY={token}"],
    counterExamples: ["aio_{base62:12}", '#define AIO_KEY "aio_xxxxxxxxxx"', "aio_{lower:28}"],
  },
];
