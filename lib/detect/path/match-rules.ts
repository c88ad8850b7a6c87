import { baseName } from "../../core/path.ts";
import { GLOB_TABLE } from "./globs.generated.ts";

/** A glob of a rule. */
interface CompiledGlob {
  readonly literal: string;
  /** Number of the rule in PATH_RULES. */
  readonly rule: number;
  /** Whether it names look-alikes that are meant to be shared. */
  readonly safe: boolean;
  /** Matched against the whole path rather than the file name. */
  readonly whole: boolean;
  readonly regex: RegExp;
}

/** Globs that were found by searching, by what their lines begin with. */
const KNOWN = new Map<string, readonly CompiledGlob[]>();
/** So many questions are answered by searching the table's text before it is worth an index. */
const WORTH_INDEXING = 32;
let questions = 0;
let index: GlobIndex | null = null;

const NO_RULES: ReadonlySet<number> = new Set();

/** Numbers of the rules that match a path and none of whose safe globs does. */
export function matchRules(whole: string): ReadonlySet<number> {
  const path = ending(whole);
  const globs = possible(path.toLowerCase());
  if (globs.length === 0) return NO_RULES;
  const matching = globs.filter((glob) => glob.regex.test(glob.whole ? path : baseName(path)));
  const safe = new Set(matching.filter((glob) => glob.safe).map((glob) => glob.rule));
  return new Set(matching.filter((glob) => !glob.safe && !safe.has(glob.rule)).map((glob) => glob.rule));
}

/** No file system has longer paths. A glob with two `**` takes the square of the length. */
const LONGEST_PATH = 4096;

/** Of a longer path, as an archive or a tree may hold one, the last folders and the name. */
function ending(path: string): string {
  if (path.length <= LONGEST_PATH) return path;
  const slash = path.indexOf("/", path.length - LONGEST_PATH);
  return path.slice((slash === -1 ? path.lastIndexOf("/") : slash) + 1);
}

/** Globs that are not ruled out by their literal; a prefix or a part may stand anywhere, and there are few of them. */
function possible(folded: string): readonly CompiledGlob[] {
  if (index === null && ++questions > WORTH_INDEXING) index = indexGlobs(GLOB_TABLE);
  const under = index === null ? searched : indexed(index);
  const name = baseName(folded);
  const globs: CompiledGlob[] = [];
  const add = (more: readonly CompiledGlob[]): void => void (more.length > 0 && globs.push(...more));
  add(under("name", name));
  add(under("extension", name.slice(name.lastIndexOf(".") + 1)));
  // Each once: a path may repeat a folder as often as its length allows.
  for (const segment of new Set(folded.split("/"))) add(under("segment", segment));
  for (const glob of under("prefix")) if (name.startsWith(glob.literal)) globs.push(glob);
  for (const glob of under("any")) if (folded.includes(glob.literal)) globs.push(glob);
  return globs;
}

type Kind = "name" | "extension" | "segment" | "prefix" | "any";

/** Gives globs of a kind: those with a literal, or all of them. */
type Under = (kind: Kind, literal?: string) => readonly CompiledGlob[];

/** All globs by kind and literal; those with any literal under the empty one. */
type GlobIndex = Readonly<Record<Kind, ReadonlyMap<string, readonly CompiledGlob[]>>>;

const NONE: readonly CompiledGlob[] = [];

function indexed(globs: GlobIndex): Under {
  return (kind, literal = "") => globs[kind].get(literal) ?? NONE;
}

function indexGlobs(table: string): GlobIndex {
  const byKind: Record<Kind, Map<string, CompiledGlob[]>> = {
    name: new Map(),
    extension: new Map(),
    segment: new Map(),
    prefix: new Map(),
    any: new Map(),
  };
  for (const line of table.split("\n").filter((one) => one !== "")) {
    const kind = line.slice(0, line.indexOf(" ")) as Kind;
    const glob = read(line);
    const key = kind === "prefix" || kind === "any" ? "" : glob.literal;
    byKind[kind].set(key, [...(byKind[kind].get(key) ?? []), glob]);
  }
  return byKind;
}

/** Globs whose line in the table begins so. */
const searched: Under = (kind, literal) => {
  const start = literal === undefined ? `${kind} ` : `${kind} ${literal}\t`;
  const known = KNOWN.get(start);
  if (known !== undefined) return known;
  const globs: CompiledGlob[] = [];
  const wanted = `\n${start}`;
  for (let at = GLOB_TABLE.indexOf(wanted); at !== -1; at = GLOB_TABLE.indexOf(wanted, at + 1)) {
    globs.push(read(GLOB_TABLE.slice(at + 1, GLOB_TABLE.indexOf("\n", at + 1))));
  }
  if (globs.length > 0) KNOWN.set(start, globs);
  return globs;
};

function read(line: string): CompiledGlob {
  const [place = "", rule, flags = "", source = ""] = line.split("\t");
  return {
    literal: place.slice(place.indexOf(" ") + 1),
    rule: Number(rule),
    safe: flags.includes("s"),
    whole: flags.includes("w"),
    regex: new RegExp(source, "is"),
  };
}
