import { beginningsIn } from "./beginnings.ts";
import { textFrom } from "./lines.ts";
import { shellStep, type Pipeline, type Step } from "./pipeline.ts";

type ReadText = (path: string) => string | null;

/** Scripts that call scripts are followed so far. */
const MOST_CALLS = 3;
/** Longer files are no scripts of a release. */
const MOST_TEXT = 64 << 10;

/** A pipeline whose steps know the text of what they call in the checkout. */
export function withScripts(pipeline: Pipeline, text: ReadText): Pipeline {
  const jobs = pipeline.jobs.map((job) => ({
    ...job,
    steps: job.steps.flatMap((step) => [...lifecycle(step, text), withBehind(step, text)]),
  }));
  return { ...pipeline, jobs };
}

function withBehind(step: Step, text: ReadText): Step {
  if (step.run === null) return step;
  const behind = calledBy(step.run, text, new Set(), 0);
  return behind === "" ? step : { ...step, behind };
}

/** What npm runs by itself before it uploads (docs.npmjs.com, "scripts", "Life Cycle Scripts"). */
function lifecycle(step: Step, text: ReadText): readonly Step[] {
  if (step.run === null || !/\b(?:npm|pnpm|yarn)\s+publish\b/.test(step.run)) return [];
  const scripts = packageScripts(text);
  const own = ["prepublishOnly", "prepack", "prepare"].flatMap((name) => scripts.get(name) ?? []);
  return own.length === 0 ? [] : [withBehind(shellStep(own.join("\n"), step.line), text)];
}

function calledBy(shell: string, text: ReadText, seen: Set<string>, depth: number): string {
  if (depth === MOST_CALLS) return "";
  const found = [...scriptFiles(shell), ...npmScripts(shell), ...toxCommands(shell), ...makeTargets(shell)];
  return found
    .flatMap(({ id, read }) => {
      if (seen.has(id)) return [];
      seen.add(id);
      const own = read(text);
      return own === null || own.length > MOST_TEXT ? [] : [own, calledBy(own, text, seen, depth + 1)];
    })
    .filter((one) => one !== "")
    .join("\n");
}

interface Called {
  readonly id: string;
  readonly read: (text: ReadText) => string | null;
}

const SCRIPT =
  /^(?:[A-Z_]+=\S*[ \t]+)*(?:(?:bash|sh|zsh|source|\.|pwsh|python3?)[ \t]+(?:-\w+[ \t]+)*)?(?:\.\/)?([\w.-]+(?:\/[\w.-]+)+|[\w-]+\.(?:sh|bash|ps1|py))(?=\s|$|[;&|)])/;

/** `scripts/publish`, `bash tools/release.sh`. */
function scriptFiles(shell: string): readonly Called[] {
  const paths = beginningsIn(shell).flatMap((one) => SCRIPT.exec(one)?.[1] ?? []);
  return paths.map((path) => ({ id: path, read: (text) => text(path) }));
}

/** `npm run release`, `pnpm release`. */
function npmScripts(shell: string): readonly Called[] {
  const names = [...shell.matchAll(/\b(?:npm|pnpm|yarn|bun)[ \t]+(?:run(?:-script)?[ \t]+)?([\w:-]+)/g)];
  return names.map(([, name]) => ({ id: `npm:${name!}`, read: (text) => packageScripts(text).get(name!) ?? null }));
}

function packageScripts(text: ReadText): ReadonlyMap<string, string> {
  try {
    const { scripts } = JSON.parse(text("package.json") ?? "{}") as { readonly scripts?: Record<string, unknown> };
    return new Map(
      Object.entries(scripts ?? {}).flatMap(([name, value]) => (typeof value === "string" ? [[name, value]] : [])),
    );
  } catch {
    return new Map();
  }
}

/** `tox -e release`: the commands of `[testenv:release]`. */
function toxCommands(shell: string): readonly Called[] {
  return shell
    .split(/[\n;&|]/)
    .flatMap((command) => toxNames(command)?.split(",") ?? [])
    .map((name) => ({ id: `tox:${name}`, read: (text) => toxSection(text("tox.ini") ?? "", name) }));
}

function toxNames(command: string): string | undefined {
  return /[ \t]-e[ \t=]*([\w.,-]+)/.exec(textFrom(command, /\btox\b/) ?? "")?.[1];
}

function toxSection(ini: string, name: string): string | null {
  const lines = ini.split(/\r?\n/);
  const start = lines.indexOf(`[testenv:${name}]`);
  if (start === -1) return null;
  const end = lines.findIndex((line, at) => at > start && line.startsWith("["));
  const section = lines.slice(start + 1, end === -1 ? undefined : end);
  const from = section.findIndex((line) => /^commands\s*=/.test(line));
  if (from === -1) return null;
  const after = section.findIndex((line, at) => at > from && /^\S/.test(line));
  const commands = section.slice(from, after === -1 ? undefined : after).map((line) => line.trim());
  return commands.join("\n").replace(/^commands\s*=\s*/, "");
}

/** `make release`: the recipe of that target. */
function makeTargets(shell: string): readonly Called[] {
  const calls = [...shell.matchAll(/(?:^|[\n;&|])[ \t]*make[ \t]+([a-z][\w-]*)/g)];
  return calls.map(([, name]) => ({ id: `make:${name!}`, read: (text) => recipe(text("Makefile") ?? "", name!) }));
}

function recipe(makefile: string, target: string): string | null {
  const lines = makefile.split(/\r?\n/);
  const start = lines.findIndex((line) => line.startsWith(target) && /^\s*:(?!=)/.test(line.slice(target.length)));
  if (start === -1) return null;
  const end = lines.findIndex((line, at) => at > start && !/^(?:\t|\s*$)/.test(line));
  return lines
    .slice(start + 1, end === -1 ? undefined : end)
    .map((line) => line.replace(/^\t[@-]*/, ""))
    .join("\n");
}
