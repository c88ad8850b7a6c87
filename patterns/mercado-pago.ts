import type { Pattern } from "../lib/core/pattern.ts";

/** Mercado Pago access tokens; public keys have the same prefixes before a UUID. */
export const MERCADO_PAGO_PATTERNS: readonly Pattern[] = [
  {
    name: "mercado-pago-access-token",
    provider: "Mercado Pago",
    title: "Mercado Pago production access token",
    impact: "Take, refund and read payments of the account.",
    anchor: "start",
    keywords: ["APP_USR-"],
    regex: /(?<secret>APP_USR-\d{12,20}-\d{6,8}-[0-9a-f]{32}(?:__[A-Z]{2}_[A-Z]{2}__)?-\d{5,12})(?![\w-])/,
    entropy: 3.2,
    revoke: [
      "Open https://www.mercadopago.com/developers/panel/app, choose the application, Production credentials, and More options (three dots), Renew.",
      "Check the account's activity for payments and refunds that are not yours.",
    ],
    references: [
      "https://www.mercadopago.com.ar/developers/en/docs/your-integrations/credentials",
      "https://github.com/mercadopago/sdk-nodejs",
    ],
    token: "APP_USR-{digit:16}-{digit:6}-{hex:32}-{digit:9}",
    examples: [
      "MERCADOPAGO_ACCESS_TOKEN={token}",
      "new MercadoPagoConfig({ accessToken: '{token}' })",
      "new MP('APP_USR-{digit:16}-{digit:6}-{hex:32}__LA_LB__-{digit:9}');",
    ],
    counterExamples: [
      "MERCADOPAGO_PUBLIC_KEY=APP_USR-{hex:8}-{hex:4}-{hex:4}-{hex:4}-{hex:12}",
      "MERCADOPAGO_ACCESS_TOKEN=APP_USR-{digit:16}-{digit:6}",
      "MERCADOPAGO_ACCESS_TOKEN=APP_USR-...",
    ],
  },
  {
    name: "mercado-pago-test-token",
    provider: "Mercado Pago",
    title: "Mercado Pago test access token",
    impact: "Read and create the account's test payments; no money moves.",
    anchor: "within",
    keywords: ["mercado"],
    ignoreCase: true,
    publicPrefix: "TEST-",
    regex: /(?<![\w-])(?<secret>TEST-\d{12,20}-\d{6,8}-[0-9a-f]{32}(?:__[A-Z]{2}_[A-Z]{2}__)?-\d{5,12})(?![\w-])/,
    entropy: 3.2,
    revoke: [
      "Open https://www.mercadopago.com/developers/panel/app, choose the application, Test credentials, and renew the credentials.",
      "Check the account's activity for payments and refunds that are not yours.",
    ],
    references: [
      "https://www.mercadopago.com.ar/developers/en/docs/your-integrations/credentials",
      "https://github.com/mercadopago/sdk-nodejs",
    ],
    token: "TEST-{digit:16}-{digit:6}-{hex:32}-{digit:9}",
    examples: ["MERCADOPAGO_ACCESS_TOKEN={token}", "new MercadoPagoConfig({ accessToken: '{token}' })"],
    counterExamples: [
      "MERCADOPAGO_PUBLIC_KEY=TEST-{hex:8}-{hex:4}-{hex:4}-{hex:4}-{hex:12}",
      "MERCADOPAGO_ACCESS_TOKEN=TEST-{digit:16}-{digit:6}",
      "MERCADOPAGO_ACCESS_TOKEN=TEST-...",
    ],
  },
];
