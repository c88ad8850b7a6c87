import { groovyBlocks, lineAt, withoutComments, type GroovyBlock } from "./groovy-blocks.ts";
import {
  shellStep,
  type Job,
  type Pipeline,
  type Step,
  type TagFilter,
  type Unparsed,
  type Variable,
} from "./pipeline.ts";

/** Reads a declarative Jenkinsfile (jenkins.io/doc/book/pipeline/syntax): each stage without stages in it is a job. */
export function jenkinsPipeline(path: string, file: string): Pipeline | Unparsed {
  const text = withoutComments(file);
  const roots = groovyBlocks(text);
  if (roots === null) return { path, line: 1, why: "its blocks are nested too deep to be read" };
  const stages = leafStages(roots, null);
  const isStage = (block: GroovyBlock): boolean => /^stages?\b/.test(block.header);
  const outside = [...blocksWhere(roots, /^environment$/, isStage)];
  return {
    system: "jenkins",
    path,
    triggers: [],
    tagFilters: [],
    branches: [],
    inputs: [],
    permissions: null,
    variables: outside.flatMap((block) => assignments(text, block)),
    jobs: stages.map((stage) => jobOf(stage, stages, { text, roots })),
    includes: librariesOf(text),
  };
}

/** Shared libraries, whose steps stand in another repository. */
function librariesOf(text: string): Pipeline["includes"] {
  return [...text.matchAll(/@Library[\s([]*["']([^"']+)["']|^[ \t]*library[ \t(]*["']([^"']+)["']/gm)].map((match) => ({
    text: match[1] ?? match[2] ?? "",
    line: lineAt(text, match.index),
  }));
}

interface Stage {
  readonly id: string;
  readonly block: GroovyBlock;
  /** The `parallel` block that it stands in. */
  readonly parallel: GroovyBlock | null;
}

function leafStages(blocks: readonly GroovyBlock[], parallel: GroovyBlock | null): readonly Stage[] {
  return blocks.flatMap((block): readonly Stage[] => {
    const inner = leafStages(block.children, /^parallel\b/.test(block.header) ? block : parallel);
    const id = /^stage\s*\(\s*(?:name:\s*)?["']([^"']*)["']/.exec(block.header)?.[1];
    return id === undefined || inner.length > 0 ? inner : [{ id, block, parallel }];
  });
}

function* blocksWhere(
  blocks: readonly GroovyBlock[],
  header: RegExp,
  isLeftOut: (block: GroovyBlock) => boolean,
): Generator<GroovyBlock> {
  for (const block of blocks) {
    if (isLeftOut(block)) continue;
    if (header.test(block.header)) yield block;
    yield* blocksWhere(block.children, header, isLeftOut);
  }
}

interface Source {
  readonly text: string;
  readonly roots: readonly GroovyBlock[];
}

function jobOf({ id, block, parallel }: Stage, stages: readonly Stage[], { text, roots }: Source): Job {
  const before = stages.filter(
    (other) => other.block.to < block.from && (parallel === null || other.parallel !== parallel),
  );
  const body = text.slice(block.from, block.to);
  const environments = [...blocksWhere(block.children, /^environment$/, () => false)];
  const bound = [...blocksWhere(block.children, /^withCredentials\b/, () => false)];
  return {
    id,
    line: block.line,
    needs: before.map((other) => other.id),
    environment: null,
    permissions: null,
    condition:
      [...blocksWhere(block.children, /^when$/, () => false)]
        .map(({ from, to }) => text.slice(from, to).trim())
        .join(" ") || null,
    variables: [...environments.flatMap((one) => assignments(text, one)), ...bound.flatMap(bindings)],
    steps: [...calledFunctions(body, roots), block].flatMap(({ from, to }) =>
      stepsIn(text.slice(from, to), from, text),
    ),
    idToken: false,
    manual: /(?:^|[\s;{(])input\b\s*(?:[({"']|message\b)/.test(body),
    ...tagsIn(block, text),
  };
}

/** `NAME = credentials('id')` or `NAME = 'text'`. */
function assignments(text: string, { from, to }: GroovyBlock): readonly Variable[] {
  return [...text.slice(from, to).matchAll(/^[ \t]*([A-Za-z_]\w*)[ \t]*=[ \t]*([^ \t\r\n].*)$/gm)].map((match) => ({
    name: match[1]!,
    text: assigned(match[2]!.trimEnd()),
    line: lineAt(text, from + match.index + match[0].indexOf(match[1]!)),
  }));
}

/** Text without its quotes; what is neither text nor a credential is some expression. */
function assigned(value: string): string {
  const quoted = /^(["'])(.*)\1$/.exec(value)?.[2];
  return quoted ?? (value.startsWith("credentials(") ? value : `\${${value}}`);
}

/** `string(credentialsId: 'id', variable: 'NAME')` and its like. */
function bindings({ header, line }: GroovyBlock): readonly Variable[] {
  return [...header.matchAll(/\(([^()]*)\)/g)].flatMap(({ 1: inner, index }) => {
    const id = [...inner!.matchAll(/credentialsId\s*:\s*["']([^"']*)["']/g)].at(-1)?.[1];
    if (id === undefined) return [];
    const names = [...inner!.matchAll(/(?:variable|passwordVariable|keyFileVariable)\s*:\s*["'](\w+)["']/g)];
    const at = line + lineAt(header, index) - 1;
    return names.map(([, name]) => ({ name: name!, text: `credentials('${id}')`, line: at }));
  });
}

/** Functions of the file that a stage calls, in scripted pipelines the usual place of its commands. */
function calledFunctions(body: string, roots: readonly GroovyBlock[]): readonly GroovyBlock[] {
  const called = new Set([...body.matchAll(/\b(\w+)\s*\(/g)].map(([, name]) => name));
  return roots.filter(({ header }) => {
    const name = /^(?:def|void|[A-Z]\w*)\s+(\w+)\s*\(/.exec(header)?.[1];
    return name !== undefined && called.has(name);
  });
}

const SHELL = /\b(?:sh|bat|pwsh|powershell)[\s(]*(?:script\s*:\s*)?("""|'''|"|')/g;

function stepsIn(body: string, offset: number, text: string): readonly Step[] {
  return [...body.matchAll(SHELL)].map((match) => {
    const from = match.index + match[0].length;
    const quote = match[1]!;
    const end = closing(body, quote, from);
    const lead = /^\s*/.exec(body.slice(from, end))?.[0] ?? "";
    return shellStep(body.slice(from, end), lineAt(text, offset + from + (quote.length === 3 ? lead.length : 0)));
  });
}

function closing(text: string, quote: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    if (text[at] === "\\") at++;
    else if (text.startsWith(quote, at)) return at;
  }
  return text.length;
}

/** `buildingTag()`, `tag "v*"`, `tag pattern: "v\\d+", comparator: "REGEXP"`, `env.TAG_NAME ==~ /regex/`. */
function tagsIn(stage: GroovyBlock, text: string): Pick<Job, "tagFilters" | "untagged"> {
  const whens = [...blocksWhere(stage.children, /^when$/, () => false)];
  const compared = comparedIn(text.slice(stage.from, stage.to), stage.from, text);
  const filters = whens.flatMap(({ from, to }) => patternsIn(text.slice(from, to), from, text));
  const any = whens.flatMap(({ from, to }) => {
    const at = /\bbuildingTag\s*\(/.exec(text.slice(from, to))?.index;
    return at === undefined ? [] : [{ text: "buildingTag()", line: lineAt(text, from + at), grammar: "any" } as const];
  });
  const either = [...blocksWhere(stage.children, /^anyOf$/, () => false)].find(({ from, to }) =>
    /\bbranch\b/.test(text.slice(from, to)),
  );
  const own = [...filters, ...compared];
  return {
    tagFilters: own.length > 0 ? own : any,
    untagged: either === undefined ? null : { text: "a branch beside it", line: either.line },
  };
}

function patternsIn(condition: string, offset: number, text: string): readonly TagFilter[] {
  const patterns = [...condition.matchAll(/\btag[\s(]*(?:pattern\s*:\s*)?(?:"([^"\n]*)"|'([^'\n]*)')([^\n)]*)/g)];
  return patterns.map((match) => {
    const isRegex = /comparator\s*:\s*["']REGEXP["']/.test(match[3]!);
    const pattern = (match[1] ?? match[2]!).replaceAll("\\\\", "\\");
    return { text: pattern, line: lineAt(text, offset + match.index), grammar: isRegex ? "regex" : "ant" };
  });
}

/** Groovy's `==~` asks for the whole tag, `=~` for a part. */
function comparedIn(body: string, offset: number, text: string): readonly TagFilter[] {
  const found = [...body.matchAll(/\bTAG_NAME\s*(==~|=~)\s*(?:\/((?:[^/\\\n]|\\.)*)\/|"([^"\n]*)"|'([^'\n]*)')/g)];
  return found.map((match) => {
    const regex = match[2] ?? (match[3] ?? match[4]!).replaceAll("\\\\", "\\");
    const source = match[1] === "==~" ? `^(?:${regex})$` : regex;
    return { text: source, line: lineAt(text, offset + match.index), grammar: "regex" };
  });
}
