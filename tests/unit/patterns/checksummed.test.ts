import { describe, expect, test } from "@jest/globals";
import type { Pattern } from "../../../lib/core/pattern.ts";
import { AGE_PATTERNS } from "../../../patterns/age.ts";
import { ATLASSIAN_PATTERNS } from "../../../patterns/atlassian.ts";
import { AWS_PATTERNS } from "../../../patterns/aws.ts";
import { AZURE_DEVOPS_PATTERNS } from "../../../patterns/azure-devops.ts";
import { AZURE_MESSAGING_PATTERNS } from "../../../patterns/azure-messaging.ts";
import { AZURE_STORAGE_PATTERNS } from "../../../patterns/azure-storage.ts";
import { AZURE_PATTERNS } from "../../../patterns/azure.ts";
import { CLOUDFLARE_PATTERNS } from "../../../patterns/cloudflare.ts";
import { CRATES_PATTERNS } from "../../../patterns/crates.ts";
import { DOCKER_PATTERNS } from "../../../patterns/docker.ts";
import { ELASTIC_PATTERNS } from "../../../patterns/elastic.ts";
import { ENTRA_PATTERNS } from "../../../patterns/entra.ts";
import { GCP_PATTERNS } from "../../../patterns/gcp.ts";
import { GITHUB_PATTERNS } from "../../../patterns/github.ts";
import { GITLAB_PATTERNS } from "../../../patterns/gitlab.ts";
import { GRAFANA_PATTERNS } from "../../../patterns/grafana.ts";
import { NATS_PATTERNS } from "../../../patterns/nats.ts";
import { NPM_PATTERNS } from "../../../patterns/npm.ts";
import { NUGET_PATTERNS } from "../../../patterns/nuget.ts";
import { PYPI_PATTERNS } from "../../../patterns/pypi.ts";
import { RUBYGEMS_PATTERNS } from "../../../patterns/rubygems.ts";
import { SUPABASE_PATTERNS } from "../../../patterns/supabase.ts";
import { THUNDERSTORE_PATTERNS } from "../../../patterns/thunderstore.ts";
import { YANDEX_CLOUD_PATTERNS } from "../../../patterns/yandex-cloud.ts";
import { sample, scanText } from "../../helpers/proof.ts";

/** Formats that only a word near them tells: the catalogue's examples show them in their places. */
const NEEDS_CONTEXT = new Set([
  "aws-ses-smtp-password",
  "aws-secret-access-key",
  "azure-devops-personal-access-token-v1",
  "cloudflare-access-client-secret",
  "cloudflare-api-token-unprefixed",
  "cloudflare-global-api-key-unprefixed",
  "cloudflare-r2-secret-access-key",
  "crates-api-token",
  "elasticsearch-api-key",
  "gcp-service-account-key",
]);

const PATTERNS: readonly Pattern[] = [
  ...AGE_PATTERNS,
  ...ATLASSIAN_PATTERNS,
  ...AWS_PATTERNS,
  ...AZURE_DEVOPS_PATTERNS,
  ...AZURE_MESSAGING_PATTERNS,
  ...AZURE_STORAGE_PATTERNS,
  ...AZURE_PATTERNS,
  ...CLOUDFLARE_PATTERNS,
  ...CRATES_PATTERNS,
  ...DOCKER_PATTERNS,
  ...ELASTIC_PATTERNS,
  ...ENTRA_PATTERNS,
  ...GCP_PATTERNS,
  ...GITHUB_PATTERNS,
  ...GITLAB_PATTERNS,
  ...GRAFANA_PATTERNS,
  ...NATS_PATTERNS,
  ...NPM_PATTERNS,
  ...NUGET_PATTERNS,
  ...PYPI_PATTERNS,
  ...RUBYGEMS_PATTERNS,
  ...SUPABASE_PATTERNS,
  ...THUNDERSTORE_PATTERNS,
  ...YANDEX_CLOUD_PATTERNS,
].filter(({ name }) => !NEEDS_CONTEXT.has(name));

const PLACES: readonly (readonly [place: string, before: string, after: string])[] = [
  ["alone", "", ""],
  ["at a line's end", "x ", "\r\ny"],
  ["in quotes", 'K="', '"\n'],
  ["in an object", '{"k":"', '","l":1}'],
  ["in a list of fields", "a=1;k=", ";b=2"],
  ["between tags", "<v>", "</v>"],
  ["in a call", "f('", "')"],
  ["between escaped line ends", '"a\\n', '\\nb"'],
  ["in an expression", "${{ secrets.", " }}"],
];

describe.each(PATTERNS.map((pattern) => [pattern.name] as const))("%s", (name) => {
  test.each(PLACES)("stands %s and is found whole", (_, before, after) => {
    const token = sample(name, 7);
    const { detections } = scanText(before + token + after);
    const own = detections.filter(({ pattern }) => pattern.name === name);
    expect(own.map(({ secret, start }) => [secret.reveal() === token, start])).toEqual([[true, before.length]]);
  });

  test("a mask never shows more than the public prefix and four characters", () => {
    const token = sample(name, 7);
    const { secret } = scanText(token).detections[0]!;
    const shown = secret.masked.replace(/\.\.\..{0,4}$/, "");
    expect(token.startsWith(shown)).toBe(true);
    expect(token.length - shown.length).toBeGreaterThanOrEqual(16);
  });
});
