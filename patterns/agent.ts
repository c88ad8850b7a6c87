import type { Pattern } from "../lib/core/pattern.ts";

const REVOKE = [
  "Revoke the token or change the password at the service it belongs to: the agent's logs may hold it too.",
  "Remove the entry from the settings; let the agent read the secret from the environment or a keychain.",
  "Add the agent's local settings to .gitignore and to the package's list of excluded files.",
] as const;

const AGENT = { anchor: "file", proof: "slot-value", weak: true, publicPrefix: "", revoke: REVOKE } as const;

/** Credentials in the settings of coding agents and of the MCP servers they start. */
export const AGENT_PATTERNS: readonly Pattern[] = [
  {
    ...AGENT,
    name: "agent-command-credential",
    family: "agent-credential",
    provider: "Coding agents",
    title: "credential in a command that an agent may run",
    impact:
      "Agents keep allowed commands word for word: whoever reads the settings, also in a published package, has the credential.",
    token: "{base62:28}",
    examplePath: ".claude/settings.local.json",
    examples: [
      '{"permissions": {"allow": ["Bash(TWINE_PASSWORD={token} twine upload:*)"]}}',
      '{"permissions": {"allow": ["Bash(curl -H \\"Authorization: Bearer {token}\\" https://api.example.test)"]}}',
      '{"permissions": {"allow": ["Bash(curl -u me:{token} https://api.example.test)", "Bash(npm run:*)"]}}',
      '{"permissions": {"allow": ["Bash(mytool --password {token} sync)"]}}',
    ],
    counterExamples: [
      '{"permissions": {"allow": ["Bash(npm run:*)", "Bash(git push:*)", "Read(~/.zshrc)"]}}',
      '{"permissions": {"allow": ["Bash(curl -H \\"Authorization: Bearer $TOKEN\\" https://api.example.test)"]}}',
      '{"permissions": {"allow": ["Bash(TWINE_PASSWORD=\\"$(cat ~/.token)\\" twine upload:*)"]}}',
    ],
    references: ["https://docs.claude.com/en/docs/claude-code/settings"],
  },
  {
    ...AGENT,
    name: "agent-setting-credential",
    family: "agent-credential",
    proof: "setting-value",
    provider: "Coding agents",
    title: "credential in the settings of an agent or MCP server",
    impact: "Whoever reads the settings can use the account that the agent or the server uses.",
    token: "{base62:32}",
    examplePath: ".mcp.json",
    examples: [
      '{"mcpServers": {"db": {"command": "npx", "args": ["-y", "server", "--api-key", "{token}"]}}}',
      '{"mcpServers": {"db": {"command": "npx", "env": {"SERVICE_API_KEY": "{token}"}}}}',
      '{"mcpServers": {"web": {"url": "https://mcp.example.test", "headers": {"Authorization": "Bearer {token}"}}}}',
      '{"mcpServers": {"web": {"url": "https://me:{token}@mcp.example.test/sse"}}}',
    ],
    counterExamples: [
      '{"mcpServers": {"db": {"command": "npx", "env": {"SERVICE_API_KEY": "${SERVICE_API_KEY}"}}}}',
      '{"mcpServers": {"db": {"headers": {"Authorization": "Bearer ${input:token}"}}}}',
      '{"mcpServers": {"db": {"env": {"LOG_LEVEL": "debug"}, "args": ["-y", "server"]}}}',
      '{"mcpServers": {"db": {"env": {"API_KEY": "${env:API_KEY}"}}}}',
      '{"containerEnv": {"PGHOST": "db", "PGPASSWORD": "pg"}}',
    ],
    references: ["https://modelcontextprotocol.io/docs/develop/connect-local-servers"],
  },
];
