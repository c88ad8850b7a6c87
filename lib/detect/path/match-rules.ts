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

/** Globs that were found by their place. */
const KNOWN = new Map<string, readonly CompiledGlob[]>();
/** So many questions are answered by searching the table's text before it is worth an index. */
const WORTH_INDEXING = 500;
let questions = 0;
let places: ReadonlySet<string> | null = null;

/** Numbers of the rules that match a path and none of whose safe globs does. */
export function matchRules(whole: string): ReadonlySet<number> {
  const path = ending(whole);
  const folded = path.toLowerCase();
  const matching = possible(folded).filter((glob) => glob.regex.test(glob.whole ? path : baseName(path)));
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
function possible(folded: string): CompiledGlob[] {
  const segments = folded.split("/");
  const name = segments.at(-1) ?? "";
  const extension = name.slice(name.lastIndexOf(".") + 1);
  return [
    ...globsUnder(`name ${name}\t`),
    ...globsUnder(`extension ${extension}\t`),
    ...[...new Set(segments)].flatMap((segment) => globsUnder(`segment ${segment}\t`)),
    ...globsUnder("prefix ").filter(({ literal }) => name.startsWith(literal)),
    ...globsUnder("any ").filter(({ literal }) => folded.includes(literal)),
  ];
}

/** Globs whose line in the table begins so: with a key alone, or with key, literal and tab. */
function globsUnder(start: string): readonly CompiledGlob[] {
  const known = KNOWN.get(start);
  if (known !== undefined) return known;
  if (places === null && ++questions > WORTH_INDEXING) places = placesOf(GLOB_TABLE);
  if (places !== null && start.endsWith("\t") && !places.has(start)) return [];
  const globs: CompiledGlob[] = [];
  const wanted = `\n${start}`;
  for (let at = GLOB_TABLE.indexOf(wanted); at !== -1; at = GLOB_TABLE.indexOf(wanted, at + 1)) {
    globs.push(read(GLOB_TABLE.slice(at + 1, GLOB_TABLE.indexOf("\n", at + 1))));
  }
  if (globs.length > 0) KNOWN.set(start, globs);
  return globs;
}

/** What the lines of the table begin with, up to their first tab. */
function placesOf(table: string): ReadonlySet<string> {
  return new Set(table.split("\n").map((line) => line.slice(0, line.indexOf("\t") + 1)));
}

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
