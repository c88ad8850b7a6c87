import { joinPath, type ProjectFolder } from "../project-folder.ts";
import { listUnder, readManifest } from "./manifest.ts";

/** Steps that all patterns of a project may take on all its names; about two seconds. */
const BUDGET = 2e7;
/** Fewer stars in one name are cheap on any name that a file can have. */
const CHEAP_STARS = 2;
const IGNORE_FILES: readonly string[] = [".npmignore", ".gitignore"];

/**
 * The file with a pattern that npm's matcher might take too long for; null where all are cheap. That matcher tries, on
 * a name that does not fit, every way to share the name out among the stars of a pattern: with a few stars and a long
 * name it would not end, and both may come from a stranger's repository. `dependencies` tells whether they count too.
 */
export function costlyPattern(top: ProjectFolder, dependencies: boolean): string | null {
  const names = new Map<string, number>();
  const patterns: { readonly file: string; readonly shape: Shape }[] = [];
  const left = dependencies ? /(?:^|\/)\.git$/ : /(?:^|\/)(?:\.git|node_modules)$/;
  for (const path of top.files("", (folder) => !left.test(folder), false)) {
    const name = path.slice(path.lastIndexOf("/") + 1);
    const lower = name.toLowerCase();
    names.set(lower, (names.get(lower) ?? 0) + 1);
    for (const shape of shapesIn(top, path, name)) patterns.push({ file: path, shape });
  }
  let spent = 0;
  for (const { file, shape } of patterns) {
    for (const [name, count] of names) spent += count * waysOn(name, shape);
    if (spent > BUDGET) return file;
  }
  return null;
}

/** What makes a pattern costly: for each of its components with many stars, the first characters after the stars. */
interface Shape {
  readonly components: readonly (readonly string[])[];
  /** True where a group repeats, `+(...)` or `*(...)`, and fits one text in several ways. */
  readonly repeats: boolean;
}

function shapesIn(top: ProjectFolder, path: string, name: string): Shape[] {
  const folder = path.slice(0, path.length - name.length).replace(/\/$/, "");
  if (IGNORE_FILES.includes(name)) return costly((top.text(path) ?? "").split("\n"));
  if (name !== "package.json") return [];
  const manifest = readManifest(top, joinPath(folder, name));
  return manifest === null ? [] : costly(listUnder(manifest, "files"));
}

function costly(patterns: readonly string[]): Shape[] {
  const shapes = patterns.map((pattern) => {
    const components = pattern.split("/").map((part) => part.toLowerCase().split(/\*+/).slice(1));
    return { components: components.filter((stars) => stars.length > CHEAP_STARS), repeats: mayRepeat(pattern) };
  });
  return shapes.filter(({ components, repeats }) => components.length > 0 || repeats);
}

function mayRepeat(pattern: string): boolean {
  return [...pattern.matchAll(/[+*]\(([^)]*)/g)].some(([, inside = ""]) => {
    const firsts = inside.split("|").map((alternative) => alternative[0]);
    return /[*?[(]/.test(inside) || new Set(firsts).size < firsts.length;
  });
}

/** Ways to share a name out among the stars: what follows a star can only begin where its first character is. */
function waysOn(name: string, { components, repeats }: Shape): number {
  const each = components.map((stars) => {
    let ways = 1;
    stars.forEach((after, at) => {
      const first = after[0];
      const isPlain = first !== undefined && !/[?[({+@!\\]/.test(first);
      const places = isPlain ? name.split(first).length - 1 : name.length;
      // Later stars have what earlier ones leave: so many ways out of all are in order.
      if (after !== "") ways *= Math.max(places - at, 1) / (at + 1);
    });
    return Math.max(ways, 1);
  });
  return each.reduce((sum, ways) => sum + ways, repeats ? 2 ** Math.min(name.length, 60) : 0);
}
