import type { Checkout } from "../posture/checkout.ts";

/** Names of the packages that a checkout makes, as its own files say. */
export function projectNames({ text }: Checkout): readonly string[] {
  const names = [
    /^\s*\[project\][^[]*?^\s*name\s*=\s*["']([^"']+)["']/ms.exec(text("pyproject.toml") ?? "")?.[1],
    /^\s*\[tool\.poetry\][^[]*?^\s*name\s*=\s*["']([^"']+)["']/ms.exec(text("pyproject.toml") ?? "")?.[1],
    /^\s*\[metadata\][^[]*?^\s*name\s*=\s*(\S+)/ms.exec(text("setup.cfg") ?? "")?.[1],
    npmName(text("package.json")),
    /^\s*\[package\][^[]*?^\s*name\s*=\s*["']([^"']+)["']/ms.exec(text("Cargo.toml") ?? "")?.[1],
  ];
  return [...new Set(names.filter((name) => name !== undefined))];
}

function npmName(manifest: string | null): string | undefined {
  try {
    const { name } = JSON.parse(manifest ?? "{}") as { readonly name?: unknown };
    return typeof name === "string" ? name : undefined;
  } catch {
    return undefined;
  }
}
