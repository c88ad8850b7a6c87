import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import micromatch from "micromatch";
import type { Detection } from "../../../lib/core/detection.ts";
import type { Pattern } from "../../../lib/core/pattern.ts";
import { Secret } from "../../../lib/core/secret.ts";
import type { Verdict } from "../../../lib/core/verdict.ts";
import { judgePath, pathRuleFor } from "../../../lib/detect/path/judge-path.ts";
import { matchRules } from "../../../lib/detect/path/match-rules.ts";
import { PATH_RULES } from "../../../patterns/path-rules.ts";

// The types know no flags; micromatch passes them on to RegExp.
const GLOB = { dot: true, flags: "is" } as unknown as micromatch.Options;
const PATTERN = { name: "test-key", title: "Test key" } as Pattern;
const found = (verdict: Verdict): Detection[] => [
  { pattern: PATTERN, verdict, secret: new Secret("x"), normalised: "x", start: 0, end: 1, facts: {}, why: "" },
];

describe("which rule a path falls under", () => {
  test.each([
    [".env", "path-dotenv"],
    ["app/.env.production", "path-dotenv"],
    ["APP/.Env", "path-dotenv"],
    ["we\nird/.env", "path-dotenv"],
    ["prod.env", "path-dotenv"],
    [".env.keys", "path-dotenv-keys"],
    ["a/b/.claude/settings.local.json", "path-agent-credentials"],
    [".claude/settings.json", "path-agent-config"],
    [".claude/projects/x/session.jsonl", "path-agent-credentials"],
    [".cursor/mcp.json", "path-agent-config"],
    [".codex/auth.json", "path-agent-credentials"],
    ["home/.PYPIRC", "path-pypirc"],
    [".npmrc", "path-package-credentials"],
    ["deploy/id_ed25519", "path-private-key"],
    ["t/keyring.gpg", "path-private-key"],
    ["tls/server.KEY", "path-private-key"],
    ["release.p12", "path-keystore"],
    [".secrets/token", "path-secrets-file"],
    ["k8s/secrets.yaml", "path-secrets-file"],
    ["config/local.yml", "path-secrets-file"],
    ["dotfiles/.zshenv", "path-shell-profile"],
    ["me.1pux", "path-password-export"],
    ["bitwarden_export_20260101.json", "path-password-export"],
    ["lastpass_vault.csv", "path-password-export"],
    ["infra/prod.tfstate", "path-cloud-state"],
    [".git-credentials", "path-credential-store"],
    [".bash_history", "path-credential-store"],
    ["backup.sql", "path-data-dump"],
    ["V8.sql", "path-data-dump"],
    ["evolutions/app.sqlite", "path-data-dump"],
    ["tls/client-keystore.p12", "path-keystore"],
  ])("%j is %s", (path, rule) => expect(pathRuleFor(path)?.name).toBe(rule));

  test.each([
    ".env.example",
    "app/.env.sample",
    ".env.local.example",
    "example.env",
    "env.example",
    "prod.env.example",
    "docker/mysql/defaults.env",
    ".env.vault",
    "db/schema.sql",
    "conf/evolutions/default/1.sql",
    "src/main/resources/V1_2__users.sql",
    "tls/client-truststore.p12",
    "src/environment.ts",
    "src/password.component.tsx",
    "lib/core.ts",
    "id_rsa.pub",
    "known_hosts",
    "CLAUDE.md",
    ".github/workflows/release.yml",
    "src/settings.py",
    "AGENTS.md",
    ".claude/commands/deploy.md",
    ".cursorrules",
    "app.keychain.ts",
    "terraform.tfvars.example",
    "debug.keystore",
    "t/pubring.gpg",
    "trustdb.gpg",
    "keys/release.pub.asc",
    "public.pem",
  ])("%j is under none", (path) => expect(pathRuleFor(path)).toBeNull());

  test("every name stays under its rule however many paths were asked about before", () => {
    for (let i = 0; i < 1000; i++) pathRuleFor(`src/file${i}.part${i}`);
    const names = PATH_RULES.flatMap(({ name, globs }) =>
      globs.filter((glob) => /^[\w.-]+$/.test(glob)).map((glob) => [glob, name]),
    );
    expect(names.length).toBeGreaterThan(40);
    for (const [path, name] of names) expect([path, pathRuleFor(`never/asked/${path}`)?.name]).toEqual([path, name]);
  });

  test("the compiled globs agree with micromatch on every rule", () => {
    const words = ["src", ".claude", "config", ".secrets", "x.opvault", "projects", "etc", ".aws", ".config", "gh"];
    const names = [
      ".env",
      ".env.a",
      "id_rsa",
      "x.pem",
      "secrets.yml",
      "Core.12",
      "hosts.yml",
      "shadow",
      "a.log",
      "aUTH.json",
    ];
    const path = fc
      .tuple(fc.array(fc.constantFrom(...words), { maxLength: 3 }), fc.constantFrom(...names, ...words))
      .map(([folders, name]) => [...folders, name].join("/"));
    const byMicromatch = (candidate: string): number[] =>
      PATH_RULES.flatMap((rule, number) => {
        const hits = (globs: readonly string[]): boolean =>
          globs.some((glob) =>
            glob.includes("/")
              ? micromatch.isMatch(candidate, `**/${glob}`, GLOB)
              : micromatch.isMatch(candidate.split("/").at(-1)!, glob, GLOB),
          );
        return hits(rule.globs) && !hits(rule.safe ?? []) ? [number] : [];
      });
    fc.assert(
      fc.property(path, (candidate) =>
        expect([...matchRules(candidate)].sort()).toEqual(byMicromatch(candidate).sort()),
      ),
      { numRuns: 400 },
    );
  });
});

describe("what a path's content decides", () => {
  test("a dotenv file without a credential is nothing", () => expect(judgePath(".env", [])).toBeNull());

  test.each(["confirmed", "shaped", "generic", "mismatch", "expired"] as const)(
    "a dotenv file with a %s value blocks and says what it holds",
    (verdict) => {
      const judged = judgePath(".env", found(verdict));
      expect(judged?.severity).toBe("error");
      expect(judged?.why).toContain("Test key");
    },
  );

  test("a dotenv file with a value that is only noted is nothing", () => {
    const noted = found("generic").map((one) => ({ ...one, severity: "note" as const }));
    expect(judgePath(".env", noted)).toBeNull();
  });

  test("a key file with an encrypted key is nothing", () => expect(judgePath("id_rsa", found("encrypted"))).toBeNull());

  test("a .pypirc blocks with and without a password, in words of its own", () => {
    const bare = judgePath(".pypirc", []);
    const full = judgePath(".pypirc", found("shaped"));
    expect([bare?.severity, full?.severity]).toEqual(["error", "error"]);
    expect(bare?.why).not.toBe(full?.why);
  });

  test("a key store blocks unread, a dump only warns", () => {
    expect(judgePath("release.jks", null)?.severity).toBe("error");
    expect(judgePath("dump.sql", null)?.severity).toBe("warning");
  });
});
