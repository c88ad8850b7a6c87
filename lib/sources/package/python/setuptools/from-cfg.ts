import type { ProjectFolder } from "../../project-folder.ts";
import { onlySet, type FindPackages, type SetuptoolsOptions } from "./options.ts";

/** Values by key, by section. */
type Sections = ReadonlyMap<string, ReadonlyMap<string, string>>;

const NONE: ReadonlyMap<string, string> = new Map();

/**
 * Options of setup.cfg; null where there is none.
 * @see https://setuptools.pypa.io/en/latest/userguide/declarative_config.html
 */
export function optionsOfCfg(folder: ProjectFolder): SetuptoolsOptions | null {
  const content = folder.text("setup.cfg");
  if (content === null) return null;
  const sections = readSections(content);
  const section = (name: string): ReadonlyMap<string, string> => sections.get(name) ?? NONE;
  const metadata = section("metadata");
  const options = section("options");
  const licenses = [...(lines(metadata.get("license_files")) ?? []), ...(lines(metadata.get("license_file")) ?? [])];
  const dataFiles = lists(sections.get("options.data_files"));
  const include = options.get("include_package_data");
  return onlySet({
    name: metadata.get("name"),
    packages: packages(options.get("packages"), section("options.packages.find")),
    modules: lines(options.get("py_modules")),
    packageDir: dictionary(options.get("package_dir")),
    packageData: lists(sections.get("options.package_data")),
    excludePackageData: lists(sections.get("options.exclude_package_data")),
    includePackageData: include === undefined ? undefined : /^(?:1|true|yes)$/i.test(include),
    dataFiles: dataFiles === undefined ? undefined : Object.entries(dataFiles),
    scripts: lines(options.get("scripts")),
    licenseFiles: licenses.length > 0 ? licenses : undefined,
    referenced: [...metadata.values(), ...options.values()].flatMap(filesOfDirective),
    eggBase: section("egg_info").get("egg_base"),
  });
}

/**
 * Sections as Python's configparser reads them: keys without case, `-` as `_`, values go on in indented lines.
 * @see https://docs.python.org/3/library/configparser.html#supported-ini-file-structure
 */
function readSections(content: string): Sections {
  const sections = new Map<string, Map<string, string>>();
  let current = new Map<string, string>();
  let key = "";
  for (const line of content.split(/\r?\n/)) {
    if (/^\s*[#;]/.test(line)) continue;
    const header = /^\[([^\]]+)\]/.exec(line)?.[1];
    const sign = line.search(/[=:]/);
    if (header !== undefined) {
      current = sections.get(header) ?? new Map<string, string>();
      sections.set(header, current);
      key = "";
    } else if (sign > 0 && /^\S/.test(line)) {
      key = line.slice(0, sign).trimEnd().toLowerCase().replaceAll("-", "_");
      current.set(key, line.slice(sign + 1).trim());
    } else if (/^\s/.test(line) && key !== "") current.set(key, `${current.get(key) ?? ""}\n${line.trim()}`);
  }
  return sections;
}

/** A list: one a line, or separated by commas on one line. */
function lines(value: string | undefined): string[] | undefined {
  if (value === undefined) return undefined;
  const items = value.includes("\n") ? value.split("\n") : value.split(",");
  return items.map((item) => item.trim()).filter((item) => item !== "");
}

function dictionary(value: string | undefined): Record<string, string> | undefined {
  const entries = lines(value)?.map((item) => {
    const at = item.indexOf("=");
    return [item.slice(0, Math.max(at, 0)).trim(), item.slice(at + 1).trim()] as const;
  });
  return entries === undefined ? undefined : Object.fromEntries(entries);
}

/** Lists by the section's keys, that of all packages by the empty one. */
function lists(section: ReadonlyMap<string, string> | undefined): Record<string, string[]> | undefined {
  if (section === undefined) return undefined;
  return Object.fromEntries([...section].map(([key, value]) => [key === "*" ? "" : key, lines(value) ?? []]));
}

function packages(value: string | undefined, find: ReadonlyMap<string, string>): (string | FindPackages)[] | undefined {
  const directive = /^\s*find(_namespace)?:\s*$/.exec(value ?? "");
  if (directive === null) return lines(value);
  return [
    {
      where: [find.get("where")?.trim() ?? "."],
      include: lines(find.get("include")) ?? ["*"],
      exclude: lines(find.get("exclude")) ?? [],
      namespaces: directive[1] !== undefined,
      setsPlace: false,
    },
  ];
}

/** `file: a, b`. */
function filesOfDirective(value: string): string[] {
  const files = /^file:(.*)$/s.exec(value.trim())?.[1];
  return files === undefined
    ? []
    : files
        .split(/[,\n]/)
        .map((file) => file.trim())
        .filter((file) => file !== "");
}
