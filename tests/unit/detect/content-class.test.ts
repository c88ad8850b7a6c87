import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { expandExample } from "../../../lib/detect/expand.ts";
import { contentClass } from "../../../lib/detect/content-class.ts";
import { defaultCatalogue } from "../../../lib/detect/default-catalogue.ts";
import { detect } from "../../../lib/detect/detect.ts";
import { nodePlatform } from "../../../lib/node-platform.ts";

const CATALOGUE = defaultCatalogue();

/** Paths of every kind that detection tells apart, and pairs that it does not. */
const PATHS = (
  "a.txt b.md c.py d.js e.example .env .env.example x/.env.local f.sample.yml g.yml package-lock.json h.json i.min.js yarn.lock google-services.json firebase_options.dart " +
  "GoogleService-Info.plist .npmrc .pypirc j.tf k.tfvars kubeconfig.json l.env.js Makefile .claude/settings.json .mcp.json config.json .docker/config.json m.po n.sh o pip.conf"
).split(" ");

const found = (text: string, path: string): string =>
  detect(new TextEncoder().encode(text), CATALOGUE, { path, platform: nodePlatform })
    .detections.map(({ pattern, verdict, start, end }) => `${pattern.name} ${verdict} ${start}-${end}`)
    .join("\n");

describe("contentClass", () => {
  test("paths of one class give the same detections for every pattern's examples", () => {
    const path = fc.constantFrom(...PATHS);
    const pattern = fc.constantFrom(...CATALOGUE.patterns);
    fc.assert(
      fc.property(path, path, pattern, fc.nat({ max: 3 }), (one, other, chosen, which) => {
        fc.pre(contentClass(one) === contentClass(other));
        const text = expandExample(chosen.examples[which % chosen.examples.length]!, chosen, nodePlatform, which);
        expect(found(text, one)).toBe(found(text, other));
      }),
      { numRuns: 3000 },
    );
  });

  test("a sample file and source code are told apart", () => {
    const classes = ["aaa.example", "zzz.py", "readme.txt", "package-lock.json"].map(contentClass);
    expect(new Set(classes).size).toBe(4);
  });
});
