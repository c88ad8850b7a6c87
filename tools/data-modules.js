import { build } from "esbuild";

/** Modules that export nothing but data: lists of patterns and rules. */
const DATA = /[/\\]patterns[/\\](?:all|path-rules)\.ts$/;

/**
 * Puts such modules into a bundle as JSON text: V8 reads JSON several times faster than the same data as JavaScript,
 * and the hook pays for that on every commit.
 */
export const dataModules = {
  name: "data-modules",
  setup(builder) {
    builder.onLoad({ filter: DATA }, async ({ path }) => {
      const exported = Object.entries(await evaluate(path));
      const lines = exported.map(
        ([name, value]) => `export const ${name} = read(${JSON.stringify(toJson(name, value))});`,
      );
      return { contents: [READ, ...lines].join("\n"), loader: "js" };
    });
  },
};

/** The option table as `hook` alone needs it: the options of other verbs, and the page about them, are not parsed on every commit. */
export const hookOptions = {
  name: "hook-options",
  setup(builder) {
    builder.onLoad({ filter: /[/\\]lib[/\\]cli[/\\]options\.ts$/ }, async ({ path }) => {
      const { optionsOf } = await evaluate(path);
      const options = optionsOf("hook").map(({ long: _long, example: _example, verbs: _verbs, ...option }) => option);
      const table = JSON.stringify(JSON.stringify(options));
      return {
        contents: `const options = JSON.parse(${table});\nexport const optionsOf = () => options;`,
        loader: "js",
      };
    });
  },
};

const READ = `function read(json) {
  const list = JSON.parse(json);
  for (const item of list) if (item.regex !== undefined) item.regex = new RegExp(item.regex[0], item.regex[1]);
  return list;
}`;

/** What a module of ours exports. */
export async function evaluate(path) {
  const { outputFiles } = await build({
    entryPoints: [path],
    bundle: true,
    write: false,
    format: "esm",
    platform: "node",
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString("base64")}`);
}

/** A list of objects that may hold a `regex` themselves; what JSON would lose is refused. */
function toJson(name, value) {
  if (!Array.isArray(value)) throw new Error(`${name}: is no list`);
  return JSON.stringify(value, (key, part) => {
    if (part instanceof RegExp) {
      if (key === "regex") return [part.source, part.flags];
    } else if (key !== "regex" && isPlain(part)) return part;
    throw new Error(`${name}: ${key} cannot be written as JSON`);
  });
}

function isPlain(value) {
  if (typeof value !== "object" || value === null) return ["string", "number", "boolean"].includes(typeof value);
  return Array.isArray(value) || Object.getPrototypeOf(value) === Object.prototype;
}
