import type { ProjectFolder } from "../../project-folder.ts";
import { findFiles, STANDARD_GLOB } from "../path-glob.ts";
import {
  call,
  parts,
  PyCall,
  type Literal,
  type PyDict,
  type PySource,
  type SyntaxNode,
  type Tree,
} from "./literal.ts";
import { onlySet, type FindPackages, type ReadOptions, type SetuptoolsOptions } from "./options.ts";

/** Arguments of `setup` that may change which files are packed, in ways that only running tells. */
const MAKERS: readonly string[] = [
  "cmdclass",
  "distclass",
  "cffi_modules",
  "rust_extensions",
  "use_scm_version",
  "pbr",
];

/**
 * What setup.py says in literals, without running it: the arguments of its one call of `setup`, names that are
 * assigned once, `find_packages`. Everything else is a gap. Null where there is no setup.py.
 */
export async function optionsOfSetupPy(folder: ProjectFolder): Promise<ReadOptions | null> {
  const text = folder.text("setup.py");
  if (text === null) return null;
  const tree = await treeOf(text);
  if (tree === null) return { options: {}, gaps: ["setup.py: it is nested too deep to be read"] };
  const source = { text, names: assignedOnce(tree, text), steps: 0 };
  const calls = setupCalls(tree, text);
  const [found] = calls;
  if (found === undefined || calls.length > 1) {
    return { options: {}, gaps: [`setup.py: it has ${calls.length} calls of setup(), so its arguments are not known`] };
  }
  return new Reader(folder).read(call(source, found));
}

/** The syntax of a file; null where it is nested deeper than anybody writes. */
async function treeOf(text: string): Promise<Tree | null> {
  if (isDeep(text)) return null;
  const { parser } = await import("@lezer/python");
  try {
    return parser.parse(text);
  } catch (error) {
    // Levels are made of more than brackets, and a bracket in a string may hide one.
    if (error instanceof RangeError) return null;
    throw error;
  }
}

const DEEPEST = 200;

/** Whether brackets are nested too deep, those in strings counted as well. */
function isDeep(text: string): boolean {
  let depth = 0;
  for (const character of text) {
    if ("([{".includes(character)) depth++;
    else if (")]}".includes(character)) depth = Math.max(0, depth - 1);
    if (depth > DEEPEST) return true;
  }
  return false;
}

class Reader {
  readonly #folder: ProjectFolder;
  readonly #gaps: string[] = [];

  constructor(folder: ProjectFolder) {
    this.#folder = folder;
  }

  read({ args, keywords }: PyCall): ReadOptions {
    if (args.length > 0) this.#gaps.push("setup.py: arguments that are not written out");
    for (const name of MAKERS.filter((one) => keywords.has(one))) this.#gaps.push(`setup.py: ${name} may add files`);
    const options = onlySet({
      name: this.#text(keywords, "name"),
      packages: this.#packages(keywords),
      modules: this.#list(keywords, "py_modules"),
      packageDir: this.#table(keywords, "package_dir", (value) => (typeof value === "string" ? value : null)),
      packageData: this.#globs(keywords, "package_data"),
      excludePackageData: this.#globs(keywords, "exclude_package_data"),
      includePackageData: this.#flag(keywords, "include_package_data"),
      dataFiles: this.#dataFiles(keywords),
      scripts: this.#list(keywords, "scripts"),
      ...this.#extensions(keywords),
      licenseFiles: this.#list(keywords, "license_files") ?? this.#list(keywords, "license_file"),
    });
    return { options, gaps: this.#gaps };
  }

  #unread(name: string): undefined {
    this.#gaps.push(`setup.py: the value of ${name} is not written out`);
    return undefined;
  }

  #text(keywords: PyDict, name: string): string | undefined {
    const value = keywords.get(name);
    return typeof value === "string" ? value : undefined;
  }

  #flag(keywords: PyDict, name: string): boolean | undefined {
    const value = keywords.get(name);
    if (value === undefined || value === null) return undefined;
    return typeof value === "boolean" ? value : this.#unread(name);
  }

  #list(keywords: PyDict, name: string): string[] | undefined {
    const value = keywords.get(name);
    if (value === undefined || value === null) return undefined;
    return this.#texts(value, name);
  }

  /** A list of texts, also one that `glob(...)` gives. */
  #texts(value: Literal, name: string): string[] {
    if (typeof value === "string") return [value];
    if (value instanceof PyCall && value.name === "glob" && typeof value.args[0] === "string") {
      return findFiles(this.#folder, value.args[0], STANDARD_GLOB);
    }
    if (isList(value)) return value.flatMap((item) => this.#texts(item, name));
    this.#unread(name);
    return [];
  }

  #table<Value>(
    keywords: PyDict,
    name: string,
    read: (value: Literal) => Value | null,
  ): Record<string, Value> | undefined {
    const value = keywords.get(name);
    if (value === undefined || value === null) return undefined;
    if (!(value instanceof Map)) return this.#unread(name);
    const entries = [...(value as PyDict)].flatMap(([key, item]) => {
      const one = read(item);
      if (one === null) this.#unread(name);
      return one === null ? [] : [[key, one] as const];
    });
    return Object.fromEntries(entries);
  }

  #globs(keywords: PyDict, name: string): Record<string, string[]> | undefined {
    return this.#table(keywords, name, (value) => this.#texts(value, name));
  }

  #packages(keywords: PyDict): (string | FindPackages)[] | undefined {
    const value = keywords.get("packages");
    if (value === undefined || value === null) return undefined;
    const items = isList(value) ? value : [value];
    const found = items.map((item) =>
      item instanceof PyCall ? findCall(item) : typeof item === "string" ? item : null,
    );
    if (found.includes(null)) this.#unread("packages");
    const known = found.filter((item) => item !== null);
    return known.length > 0 || items.length === 0 ? known : undefined;
  }

  #dataFiles(keywords: PyDict): [string, string[]][] | undefined {
    const value = keywords.get("data_files");
    if (value === undefined || value === null) return undefined;
    if (!isList(value)) return this.#unread("data_files");
    return value.map((item): [string, string[]] => {
      const [place, files] = isList(item) ? item : ["", item];
      return [typeof place === "string" ? place : "", this.#texts(files ?? [], "data_files")];
    });
  }

  #extensions(keywords: PyDict): Pick<SetuptoolsOptions, "sources" | "hasExtensions"> {
    const value = keywords.get("ext_modules") ?? keywords.get("libraries");
    if (value === undefined || value === null) return {};
    const sources = (isList(value) ? value : [value]).flatMap((item) => {
      const listed = item instanceof PyCall ? (item.keywords.get("sources") ?? item.args[1]) : undefined;
      if (listed !== undefined) return this.#texts(listed, "ext_modules");
      this.#unread("ext_modules");
      return [];
    });
    return { sources, hasExtensions: true };
  }
}

/** `find_packages` and `find_namespace_packages` with literal arguments. */
function findCall({ name, args, keywords }: PyCall): FindPackages | null {
  if (name !== "find_packages" && name !== "find_namespace_packages") return null;
  const [where = "."] = [keywords.get("where") ?? args[0] ?? "."];
  const exclude = texts(keywords.get("exclude") ?? args[1] ?? []);
  const include = texts(keywords.get("include") ?? args[2] ?? ["*"]);
  if (typeof where !== "string" || exclude === null || include === null) return null;
  return { where: [where], include, exclude, namespaces: name === "find_namespace_packages", setsPlace: false };
}

function texts(value: Literal): string[] | null {
  if (!isList(value)) return null;
  return value.every((item) => typeof item === "string") ? [...value] : null;
}

function isList(value: Literal | undefined): value is readonly Literal[] {
  return Array.isArray(value);
}

function setupCalls(tree: Tree, text: string): SyntaxNode[] {
  const found: SyntaxNode[] = [];
  tree.iterate({
    enter({ name, node }) {
      const callee = name === "CallExpression" ? node.firstChild : null;
      if (callee !== null && /^(?:(?:setuptools|distutils|core)\.)*setup$/.test(text.slice(callee.from, callee.to))) {
        found.push(node);
      }
    },
  });
  return found;
}

/** Names at the top of the file that are assigned once in the whole file, and on which nothing is called. */
function assignedOnce(tree: Tree, text: string): PySource["names"] {
  const names = new Map<string, SyntaxNode>();
  const again = new Set<string>();
  tree.iterate({
    enter({ name, node }) {
      const object = name === "MemberExpression" ? node.firstChild : null;
      if (object?.name === "VariableName") again.add(text.slice(object.from, object.to));
      if (name !== "AssignStatement" && name !== "UpdateStatement") return;
      const items = parts(node).filter((part) => part.name !== "TypeDef");
      const [target, operator, value] = items;
      if (target?.name !== "VariableName") return;
      const key = text.slice(target.from, target.to);
      const isPlain = operator?.name === "AssignOp" && value !== undefined && items.length === 3;
      if (names.has(key) || !isPlain || node.parent?.name !== "Script") again.add(key);
      else names.set(key, value);
    },
  });
  for (const key of again) names.delete(key);
  return names;
}
