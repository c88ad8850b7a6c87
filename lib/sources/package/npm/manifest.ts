import type { ProjectFolder } from "../project-folder.ts";

/** A package.json as npm sees it before it packs. */
export interface NpmManifest {
  readonly [field: string]: unknown;
  readonly name?: unknown;
  readonly private?: unknown;
}

/** The package.json of a folder, with its fields brought into one form; null where there is none that can be parsed. */
export function readManifest(folder: ProjectFolder, path: string): NpmManifest | null {
  const text = folder.text(path);
  if (text === null) return null;
  try {
    const value: unknown = JSON.parse(text);
    return isRecord(value) ? normalise(folder, value) : null;
  } catch {
    return null;
  }
}

/** Names under a field of dependencies. */
export function namesUnder(manifest: NpmManifest, field: string): string[] {
  const value = manifest[field];
  return isRecord(value) ? Object.keys(value) : [];
}

/** The texts of a list. */
export function listUnder(manifest: NpmManifest, field: string): string[] {
  const value = manifest[field];
  return Array.isArray(value) ? value.filter((item) => typeof item === "string") : [];
}

/**
 * What npm makes of the fields that decide about files.
 * @see https://docs.npmjs.com/cli/v11/configuring-npm/package-json
 */
function normalise(folder: ProjectFolder, raw: Record<string, unknown>): NpmManifest {
  const { bundledDependencies, bundleDependencies = bundledDependencies, files, bin, main, browser, ...rest } = raw;
  return {
    ...rest,
    ...(Array.isArray(files) ? { files: files.filter((file) => typeof file === "string") } : {}),
    ...(typeof main === "string" ? { main } : {}),
    ...(typeof browser === "string" ? { browser } : {}),
    bin: programs(folder, raw, bin),
    bundleDependencies: bundled(raw, bundleDependencies),
  };
}

function bundled(raw: Record<string, unknown>, value: unknown): readonly string[] {
  if (value === true) return namesUnder(raw, "dependencies");
  if (Array.isArray(value)) return value.filter((name) => typeof name === "string");
  return isRecord(value) ? Object.keys(value) : [];
}

/** `bin` as a table of paths without `..`; else every file below `directories.bin`. */
function programs(folder: ProjectFolder, raw: Record<string, unknown>, bin: unknown): Record<string, string> {
  if (typeof bin === "string") return { bin: insidePath(bin) };
  if (isRecord(bin)) {
    const own = Object.entries(bin).filter((pair): pair is [string, string] => typeof pair[1] === "string");
    return Object.fromEntries(own.map(([name, path]) => [name, insidePath(path)]));
  }
  const { directories } = raw;
  const place = isRecord(directories) ? directories["bin"] : undefined;
  if (typeof place !== "string") return {};
  return Object.fromEntries([...folder.files(insidePath(place))].map((path) => [path, path]));
}

function insidePath(path: string): string {
  const parts: string[] = [];
  for (const part of path.replaceAll("\\", "/").split("/")) {
    if (part === "..") parts.pop();
    else if (part !== "" && part !== ".") parts.push(part);
  }
  return parts.join("/");
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
