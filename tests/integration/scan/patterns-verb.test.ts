import { describe, expect, test } from "@jest/globals";
import { main } from "../../../lib/cli/main.ts";
import { defaultCatalogue } from "../../../lib/detect/default-catalogue.ts";
import { detect } from "../../../lib/detect/detect.ts";
import { nodePlatform } from "../../../lib/node-platform.ts";
import { fakeIo } from "../../unit/cli/fake-io.ts";

async function leaktrail(...argv: string[]): Promise<{ code: number; out: string; err: string }> {
  const io = fakeIo();
  const code = await main(argv, io, new AbortController().signal);
  return { code, out: io.stdout.text(), err: io.stderr.text() };
}

const { patterns } = defaultCatalogue();
const names = patterns.map(({ name }) => name);

describe("patterns list", () => {
  test("names every pattern once", async () => {
    const { code, out } = await leaktrail("patterns", "list");
    const listed = out
      .split("\n\n")[0]!
      .split("\n")
      .slice(1)
      .map((line) => line.split(" ")[0]);
    expect(code).toBe(0);
    expect(listed.toSorted()).toEqual(names.toSorted());
  });

  test("as JSON tells how each is found and revoked", async () => {
    const { out } = await leaktrail("patterns", "list", "--format", "json");
    const rows = JSON.parse(out) as Record<string, unknown>[];
    expect(rows.map((row) => row["name"])).toEqual(names);
    for (const row of rows) {
      expect(row).toMatchObject({ revoke: expect.arrayContaining([expect.any(String)]), impact: expect.any(String) });
      expect(row["keywords"] ?? row["file"]).toBeTruthy();
      expect(row["disclosure"]).toMatchObject({ github: expect.anything(), page: expect.any(String) });
    }
  });
});

describe("patterns explain", () => {
  const pattern = patterns.find(({ name }) => name === "github-personal-access-token")!;

  test("tells all that the catalogue knows", async () => {
    const { code, out } = await leaktrail("patterns", "explain", pattern.name);
    const text = out.replaceAll(/\s+/g, " ");
    expect(code).toBe(0);
    for (const part of [pattern.title, pattern.impact, pattern.proof!, ...pattern.revoke, ...pattern.references]) {
      expect(text).toContain(part.replaceAll(/\s+/g, " "));
    }
  });

  test("gives made-up examples that detection takes for real", async () => {
    const { out } = await leaktrail("patterns", "explain", pattern.name, "--format", "json");
    const { examples } = JSON.parse(out) as { examples: string[] };
    expect(examples.length).toBeGreaterThan(0);
    for (const example of examples) {
      const found = detect(new TextEncoder().encode(example), defaultCatalogue(), {
        path: "a.txt",
        platform: nodePlatform,
      });
      expect(found.detections.map((one) => one.pattern.name)).toContain(pattern.name);
    }
  });

  test("suggests the name that was meant", async () => {
    const { code, err } = await leaktrail("patterns", "explain", "github-personal-acess-token");
    expect(code).toBe(2);
    expect(err).toContain("Did you mean `github-personal-access-token`?");
  });

  test("tells where all names are for one that is near none", async () => {
    const { code, err } = await leaktrail("patterns", "explain", "nope");
    expect(code).toBe(2);
    expect(err).toContain("`leaktrail patterns list` shows all names.");
  });

  test("wants a name, and the other actions do not", async () => {
    expect(await leaktrail("patterns", "explain")).toMatchObject({ code: 2, out: "" });
    expect(await leaktrail("patterns", "list", "x")).toMatchObject({ code: 2, out: "" });
  });
});

test("patterns check runs every example of the catalogue", async () => {
  const { code, out } = await leaktrail("patterns", "check");
  const examples = patterns.reduce((sum, pattern) => sum + pattern.examples.length, 0);
  expect(out).toContain(`${patterns.length} patterns`);
  expect(out).toContain(`${examples} examples`);
  expect(out).toContain(" 0 problems");
  expect(code).toBe(0);
});
