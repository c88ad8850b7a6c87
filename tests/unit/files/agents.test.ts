import { describe, expect, test } from "@jest/globals";
import { found, made, only, tokenOf } from "../../helpers/scan-text.ts";

const KEY = made("{base62:30}", 41);
const SETTINGS = ".claude/settings.local.json";
const allowing = (...commands: string[]): string =>
  JSON.stringify({ permissions: { allow: commands, deny: [] } }, null, 2);

describe("commands that an agent may run", () => {
  test.each([
    ["an assignment", `Bash(TWINE_PASSWORD=${KEY} twine upload dist/*)`, "TWINE_PASSWORD"],
    ["an exported assignment", `Bash(export SERVICE_TOKEN=${KEY}:*)`, "SERVICE_TOKEN"],
    ["a quoted assignment", `Bash(PGPASSWORD="${KEY}" psql -h db:*)`, "PGPASSWORD"],
    ["a header", `Bash(curl -H "Authorization: Bearer ${KEY}" https://api.example.test)`, "Authorization"],
    ["a header of its own", `Bash(curl -s -H 'X-Api-Key: ${KEY}' https://api.example.test)`, "X-Api-Key"],
    ["an option", `Bash(tool --password ${KEY} sync)`, "--password"],
    ["an option with =", `Bash(tool --api-key=${KEY} sync)`, "--api-key"],
    ["curl -u", `Bash(curl -u me:${KEY} https://api.example.test)`, "-u"],
    ["the last word", `Bash(mytool login --token ${KEY})`, "--token"],
  ])("%s", (_form, command, name) => {
    const text = allowing("Bash(npm run:*)", command);
    const detection = only(text, SETTINGS);
    expect([detection.pattern.name, detection.verdict, detection.secret.reveal()]).toEqual([
      "agent-command-credential",
      "shaped",
      KEY,
    ]);
    expect(text.slice(detection.start, detection.end)).toBe(KEY);
    expect(detection.facts["name"]).toBe(name);
  });

  test("an ordinary word as password is found too", () => {
    expect(found(allowing("Bash(PGPASSWORD=sunflower psql:*)"), SETTINGS)).toEqual([
      ["agent-command-credential", "shaped", "sunflower"],
    ]);
  });

  test("tokens of known formats are reported as that, with exact offsets behind escapes", () => {
    const token = tokenOf("pypi-api-token");
    const text = allowing(`Bash(printf "[pypi]\\npassword = ${token}\\n" > ~/.pypirc)`);
    const detection = only(text, SETTINGS);
    expect([detection.pattern.name, detection.verdict]).toEqual(["pypi-api-token", "confirmed"]);
    expect(text.slice(detection.start, detection.end)).toBe(token);
  });

  test.each([
    "Bash(npm run:*)",
    "Bash(git push:*)",
    "Read(~/.zshrc)",
    "mcp__github__create_token",
    'Bash(curl -H "Authorization: Bearer $TOKEN" https://api.example.test)',
    'Bash(TWINE_PASSWORD="$(cat ~/.token)" twine upload:*)',
    "Bash(TWINE_PASSWORD=$PYPI_TOKEN twine upload:*)",
    "Bash(security find-generic-password -s pypi -w)",
    "Bash(tool --password-stdin:*)",
    "Bash(curl -u me https://api.example.test)",
  ])("silent: %s", (command) => {
    expect(found(allowing(command), SETTINGS)).toEqual([]);
  });

  test.each([
    ".claude/settings.json",
    "sub/.claude/settings.local.json",
    ".CLAUDE/Settings.Local.json",
    ".gemini/settings.json",
  ])("read at %s", (path) => {
    expect(found(allowing(`Bash(PGPASSWORD=sunflower psql:*)`), path)).toHaveLength(1);
  });
});

describe("settings of MCP servers and agents", () => {
  const server = (config: object): string => JSON.stringify({ mcpServers: { db: config } }, null, 2);

  test.each([
    ["an environment", server({ command: "npx", env: { SERVICE_API_KEY: KEY, LOG_LEVEL: "debug" } })],
    ["a header", server({ url: "https://mcp.example.test", headers: { Authorization: `Bearer ${KEY}` } })],
    ["a header of its own", server({ url: "https://mcp.example.test", headers: { "X-Api-Key": KEY } })],
    ["arguments", server({ command: "npx", args: ["-y", "server", "--api-key", KEY] })],
    ["an argument with =", server({ command: "npx", args: ["-y", "server", `--token=${KEY}`] })],
    [
      "a header among arguments",
      server({ command: "npx", args: ["remote", "--header", `Authorization: Bearer ${KEY}`] }),
    ],
  ])("%s", (_place, text) => {
    for (const path of [".mcp.json", ".cursor/mcp.json", "claude_desktop_config.json"]) {
      expect(found(text, path)).toEqual([["agent-setting-credential", "shaped", KEY]]);
    }
  });

  test("a login inside a URL is found once", () => {
    const text = server({ url: `https://me:${KEY}@mcp.example.test/sse` });
    const detection = only(text, ".mcp.json");
    expect(detection.secret.reveal()).toBe(KEY);
    expect(detection.verdict).toBe("shaped");
  });

  test("names of folders in a table of icons are no credentials", () => {
    const associations = { "material-icon-theme.folders.associations": { "external-secrets": "secure" } };
    expect(found(JSON.stringify(associations), ".vscode/settings.json")).toEqual([]);
    const own = { "app.tokens": { "external-secrets": "secure" } };
    expect(found(JSON.stringify(own), ".vscode/settings.json")).toHaveLength(1);
  });

  test("an agent's own environment, in JSON, TOML and YAML", () => {
    expect(found(JSON.stringify({ env: { SERVICE_TOKEN: KEY } }), ".claude/settings.json")).toHaveLength(1);
    expect(found(`[mcp_servers.db.env]\nSERVICE_TOKEN = "${KEY}"\n`, ".codex/config.toml")).toEqual([
      ["agent-setting-credential", "shaped", KEY],
    ]);
    expect(found(`openai-api-key: ${KEY}\n`, ".aider.conf.yml")).toEqual([["agent-setting-credential", "shaped", KEY]]);
  });

  test.each([
    ["a variable", server({ env: { SERVICE_API_KEY: "${SERVICE_API_KEY}" } })],
    ["VS Code's variable", server({ env: { SERVICE_API_KEY: "${env:SERVICE_API_KEY}" } })],
    ["an input", server({ headers: { Authorization: "Bearer ${input:token}" } })],
    ["a blank to fill in", server({ env: { SERVICE_API_KEY: "<your-api-key>" } })],
    ["nothing secret", server({ command: "npx", args: ["-y", "server"], env: { LOG_LEVEL: "debug" } })],
    ["broken JSON", '{"mcpServers": {"db": {"env": {"LOG_LEVEL": "debug"'],
  ])("silent: %s", (_what, text) => {
    expect(found(text, ".mcp.json")).toEqual([]);
  });

  test("broken JSON does not hide what it holds", () => {
    expect(found(`{"mcpServers": {"db": {"env": {"SERVICE_API_KEY": "${KEY}"`, ".mcp.json")).toHaveLength(1);
  });
});

test("a compose file beside a dev container's settings is no such settings", () => {
  const text = "services:\n  db:\n    environment:\n      POSTGRES_PASSWORD: postgres\n";
  const patterns = found(text, ".devcontainer/compose.yaml").map(([pattern]) => pattern);
  expect(patterns).not.toContain("agent-setting-credential");
});
