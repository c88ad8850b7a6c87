import type { Pattern } from "../lib/core/pattern.ts";

/** JSON Web Tokens, and the Supabase keys that have their form. */
export const JWT_PATTERNS: readonly Pattern[] = [
  {
    name: "jwt",
    provider: "JSON Web Token",
    title: "JSON Web Token",
    impact: "Act as the subject of the token towards whoever trusts its issuer, until it expires.",
    anchor: "start",
    keywords: ["eyJ"],
    // Some libraries leave base64's padding in.
    regex: /(?<secret>eyJ[\w-]{10,}={0,2}\.[\w-]{2,}={0,2}\.[\w-]*)(?![\w-])/,
    proof: "jwt",
    revoke: [
      "Sign the person or service out where the token was issued (the issuer stands in the details), so that it is refused before its end.",
      "If it was signed with a shared secret, and that may be known too, change the signing key.",
    ],
    references: ["https://www.rfc-editor.org/rfc/rfc7519", "https://www.rfc-editor.org/rfc/rfc8725"],
    token: "{base62:60}",
    examples: [
      "ACCESS_TOKEN={token}",
      '{"access_token": "{token}"}',
      "Authorization: Bearer {token}",
      "https://host.example.test/?token={token}&x=1",
    ],
    counterExamples: [
      "token = eyJ{base64url:30}.{base64url:40}.{base64url:43}",
      "token = eyJhbGciOiJub25lIn0.eyJzdWIiOiJhIn0.",
      "token = eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJhIn0.",
      "eyJhbGciOi...",
    ],
  },
  {
    name: "supabase-service-role",
    provider: "Supabase",
    title: "Supabase service_role key (passes every row-level security policy)",
    impact: "Read and change every row of the project's database and every stored file.",
    anchor: "start",
    keywords: ["eyJ"],
    regex: /(?<secret>eyJ[\w-]{10,}\.[\w-]{2,}\.[\w-]*)(?![\w-])/,
    proof: "supabase-role",
    revoke: [
      "Open the project's settings, API Keys: move the service to a new secret key, then disable the legacy keys (or rotate the JWT secret, which ends the anon key too).",
      "GitHub tells the provider about copies in public repositories, and the provider may act before you do.",
    ],
    references: [
      "https://supabase.com/docs/guides/api/api-keys",
      "https://supabase.com/docs/guides/platform/migrating-within-supabase",
    ],
    token: "{lower:20}{base64url:43}",
    examples: ["SUPABASE_SERVICE_ROLE_KEY={token}", '{"supabase_service_role_key": "{token}"}'],
    counterExamples: [
      "SUPABASE_ANON_KEY=eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJpc3MiOiJzdXBhYmFzZSIsInJvbGUiOiJhbm9uIn0.{base64url:43}",
      "SUPABASE_SERVICE_ROLE_KEY=eyJ...",
    ],
  },
];
