import { readmeFile, licenseFile, type PythonProject } from "../project.ts";
import { isTable, pairs, table, text, texts, type Table } from "../toml.ts";
import { onlySet, type FindPackages, type SetuptoolsOptions } from "./options.ts";

/**
 * Options of `[project]` and `[tool.setuptools]`; null where pyproject.toml has neither.
 * @see https://setuptools.pypa.io/en/latest/userguide/pyproject_config.html
 */
export function optionsOfToml({ toml, metadata }: PythonProject): SetuptoolsOptions | null {
  const own = table(toml, "tool", "setuptools");
  if (!isTable(toml["project"]) && Object.keys(own).length === 0) return null;
  const licenses = metadata["license-files"] ?? own["license-files"];
  const extensions = Array.isArray(own["ext-modules"]) ? (own["ext-modules"] as unknown[]) : undefined;
  return onlySet({
    fromToml: true,
    name: text(metadata, "name"),
    packages: packages(own["packages"]),
    modules: list(own["py-modules"]),
    packageDir: isTable(own["package-dir"]) ? Object.fromEntries(pairs(own["package-dir"])) : undefined,
    packageData: globs(own["package-data"]),
    excludePackageData: globs(own["exclude-package-data"]),
    includePackageData: typeof own["include-package-data"] === "boolean" ? own["include-package-data"] : undefined,
    dataFiles: isTable(own["data-files"]) ? Object.entries(globs(own["data-files"]) ?? {}) : undefined,
    scripts: list(own["script-files"]),
    sources: extensions?.flatMap((extension) => texts(table(extension)["sources"])),
    hasExtensions: extensions === undefined ? undefined : extensions.length > 0,
    licenseFiles: list(Array.isArray(licenses) ? licenses : table(licenses)["paths"]),
    referenced: [...texts([readmeFile(metadata), licenseFile(metadata)]), ...dynamicFiles(own)],
  });
}

function packages(value: unknown): (string | FindPackages)[] | undefined {
  if (Array.isArray(value)) return texts(value);
  if (!isTable(value)) return undefined;
  const find = table(value, "find");
  const { where, include, exclude, namespaces } = find;
  return [
    {
      where: list(where) ?? ["."],
      include: list(include) ?? ["*"],
      exclude: texts(exclude),
      namespaces: namespaces !== false,
      setsPlace: true,
    },
  ];
}

/** `[tool.setuptools.dynamic] name = {file = ...}`. */
function dynamicFiles(own: Table): string[] {
  return Object.values(table(own, "dynamic")).flatMap((directive) => {
    const file = table(directive)["file"];
    return typeof file === "string" ? [file] : texts(file);
  });
}

function globs(value: unknown): Record<string, string[]> | undefined {
  if (!isTable(value)) return undefined;
  return Object.fromEntries(Object.entries(value).map(([name, own]) => [name === "*" ? "" : name, texts(own)]));
}

function list(value: unknown): string[] | undefined {
  return Array.isArray(value) ? texts(value) : undefined;
}
