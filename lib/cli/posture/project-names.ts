import type { Checkout } from "../../posture/checkout.ts";

/** Names of the packages that a checkout makes, as its own files say. */
export function projectNames({ text }: Checkout): readonly string[] {
  const names = [
    nameIn(text("pyproject.toml"), "project"),
    nameIn(text("pyproject.toml"), "tool.poetry"),
    nameIn(text("setup.cfg"), "metadata"),
    npmName(text("package.json")),
    nameIn(text("Cargo.toml"), "package"),
  ];
  return [...new Set(names.filter((name) => name !== undefined))];
}

/** `name` in a section of TOML or INI, line by line: a file of a stranger must not cost more than its length. */
function nameIn(text: string | null, section: string): string | undefined {
  let isInside = false;
  for (const line of (text ?? "").split("\n").map((one) => one.trim())) {
    if (line.startsWith("[")) isInside = line.startsWith(`[${section}]`);
    const value = isInside && line.startsWith("name") ? line.slice("name".length).trim() : "";
    if (value.startsWith("=")) return /^=\s*["']?([^"'\s]+)/.exec(value)?.[1];
  }
  return undefined;
}

function npmName(manifest: string | null): string | undefined {
  try {
    const { name } = JSON.parse(manifest ?? "{}") as { readonly name?: unknown };
    return typeof name === "string" ? name : undefined;
  } catch {
    return undefined;
  }
}
