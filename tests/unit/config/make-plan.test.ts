import { describe, expect, test } from "@jest/globals";
import { parseArgs } from "../../../lib/cli/args.ts";
import { planAudit, planFiles } from "../../../lib/config/make-plan.ts";
import type { AuditPlan, FilesPlan } from "../../../lib/config/plan.ts";
import type { RawArgs } from "../../../lib/config/raw-args.ts";
import { nodePlatform } from "../../../lib/node-platform.ts";

async function typed(...argv: string[]): Promise<RawArgs> {
  const command = await parseArgs(argv, 80);
  if (command.kind !== "run") throw new Error("no run");
  return command.args;
}

async function scanPlan(...argv: string[]): Promise<FilesPlan> {
  return planFiles(await typed("scan", ...argv), nodePlatform);
}

async function auditPlan(...argv: string[]): Promise<AuditPlan> {
  return planAudit(await typed("audit", ...argv), nodePlatform, 0);
}

describe("plan of scan", () => {
  test("without arguments: the current folder, everything in it", async () => {
    expect(await scanPlan()).toMatchObject({
      paths: ["."],
      stdinPath: null,
      excludeDependencies: false,
      maxSize: 64 * 1024 ** 2,
      failOn: "error",
      allowIncomplete: false,
      output: { format: "text", detail: false, reveal: false, color: "auto", progress: true },
    });
  });

  test("standard input has a name", async () => {
    expect(await scanPlan("--stdin")).toMatchObject({ stdinPath: "stdin" });
    expect(await scanPlan("--stdin", "--stdin-path", ".npmrc")).toMatchObject({ stdinPath: ".npmrc" });
  });

  test.each([[["--stdin", "x"]], [["--stdin-path", "x"]], [["--max-size", "0"]]])("%j is refused", async (argv) => {
    await expect(scanPlan(...argv)).rejects.toMatchObject({ code: "usage" });
  });

  test("is frozen to the ground", async () => {
    const plan = await scanPlan("a");
    expect(Object.isFrozen(plan) && Object.isFrozen(plan.output) && Object.isFrozen(plan.paths)).toBe(true);
  });
});

describe("plan of audit", () => {
  test("takes a part of history", async () => {
    expect(await auditPlan("repo", "--since", "1970-01-02", "--branch", "main")).toMatchObject({
      repo: "repo",
      since: 86_400,
      branch: "main",
      range: null,
    });
    expect(await auditPlan("--range", "a..b")).toMatchObject({ repo: ".", range: "a..b" });
  });

  test.each([
    [["--range", "a..b", "--branch", "c"]],
    [["--range", "main"]],
    [["--range=--all..x"]],
    [["--since", "x"]],
  ])("%j is refused", async (argv) => {
    await expect(auditPlan(...argv)).rejects.toMatchObject({ code: "usage" });
  });
});

describe("the configuration hash", () => {
  test("tells what decides the reading apart, and only that", async () => {
    const { configHash } = await scanPlan();
    expect(configHash).toMatch(/^[0-9a-f]{16}$/);
    expect((await scanPlan("--format", "json", "--reveal", "other")).configHash).toBe(configHash);
    expect((await scanPlan("--max-size", "1K")).configHash).not.toBe(configHash);
    expect((await scanPlan("--exclude-dependencies")).configHash).not.toBe(configHash);
  });
});
