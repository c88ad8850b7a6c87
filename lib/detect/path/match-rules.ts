import { baseName } from "../../core/path.ts";
import { COMPILED_GLOBS, type CompiledGlob } from "./globs.generated.ts";

/** Globs by the literal that a path must have for them to match; the prefixes are few and tried in turn. */
const BY_LITERAL = new Map<string, CompiledGlob[]>();
const BY_PREFIX: CompiledGlob[] = [];
const BY_PART: CompiledGlob[] = [];
for (const glob of COMPILED_GLOBS) {
  const place = `${glob.key} ${glob.literal}`;
  if (glob.key === "prefix") BY_PREFIX.push(glob);
  else if (glob.key === "any") BY_PART.push(glob);
  else if (!BY_LITERAL.has(place)) BY_LITERAL.set(place, [glob]);
  else BY_LITERAL.get(place)!.push(glob);
}

const REGEXES = new Map<CompiledGlob, RegExp>();

/** Numbers of the rules that match a path and none of whose safe globs does. */
export function matchRules(path: string): ReadonlySet<number> {
  const folded = path.toLowerCase();
  const matching = possible(folded).filter((glob) => regexOf(glob).test(glob.whole ? path : baseName(path)));
  const safe = new Set(matching.filter((glob) => glob.safe).map((glob) => glob.rule));
  return new Set(matching.filter((glob) => !glob.safe && !safe.has(glob.rule)).map((glob) => glob.rule));
}

function possible(folded: string): CompiledGlob[] {
  const segments = folded.split("/");
  const name = segments.at(-1) ?? "";
  const extension = name.slice(name.lastIndexOf(".") + 1);
  const keys = [`name ${name}`, `extension ${extension}`, ...segments.map((segment) => `segment ${segment}`)];
  return [
    ...keys.flatMap((key) => BY_LITERAL.get(key) ?? []),
    ...BY_PREFIX.filter(({ literal }) => name.startsWith(literal)),
    ...BY_PART.filter(({ literal }) => folded.includes(literal)),
  ];
}

function regexOf(glob: CompiledGlob): RegExp {
  const known = REGEXES.get(glob);
  if (known !== undefined) return known;
  const regex = new RegExp(glob.source, "is");
  REGEXES.set(glob, regex);
  return regex;
}
