import { groovyBlocks, lineAt, type GroovyBlock } from "./groovy-blocks.ts";
import { shellStep, type Job, type Pipeline, type Step, type TagFilter, type Variable } from "./pipeline.ts";

/** Reads a declarative Jenkinsfile (jenkins.io/doc/book/pipeline/syntax): each stage without stages in it is a job. */
export function jenkinsPipeline(path: string, text: string): Pipeline {
  const roots = groovyBlocks(text);
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
    jobs: stages.map((stage) => jobOf(stage, stages, text)),
    includes: librariesOf(text),
  };
}

/** Shared libraries, whose steps stand in another repository. */
function librariesOf(text: string): Pipeline["includes"] {
  return [...text.matchAll(/@Library\s*\(\s*\[?\s*["']([^"']+)["']|^\s*library\s*\(?\s*["']([^"']+)["']/gm)].map(
    (match) => ({
      text: match[1] ?? match[2] ?? "",
      line: lineAt(text, match.index),
    }),
  );
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

function jobOf({ id, block, parallel }: Stage, stages: readonly Stage[], text: string): Job {
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
    steps: [...calledFunctions(body, text), block].flatMap(({ from, to }) => stepsIn(text.slice(from, to), from, text)),
    idToken: false,
    manual: /(?:^|[\s;{(])input\b\s*(?:[({"']|message\b)/.test(body),
    tagFilters: tagFiltersIn(block, text),
  };
}

/** `NAME = credentials('id')` or `NAME = 'text'`. */
function assignments(text: string, { from, to }: GroovyBlock): readonly Variable[] {
  return [...text.slice(from, to).matchAll(/^[ \t]*([A-Za-z_]\w*)[ \t]*=[ \t]*(.+?)[ \t]*$/gm)].map((match) => ({
    name: match[1]!,
    text: match[2]!.replace(/^(["'])(.*)\1$/, "$2"),
    line: lineAt(text, from + match.index + match[0].indexOf(match[1]!)),
  }));
}

/** `string(credentialsId: 'id', variable: 'NAME')` and its like. */
function bindings({ header, line }: GroovyBlock): readonly Variable[] {
  return [...header.matchAll(/\w+\s*\([^()]*credentialsId\s*:\s*["']([^"']*)["'][^()]*\)/g)].flatMap((match) => {
    const names = [...match[0].matchAll(/(?:variable|passwordVariable|keyFileVariable)\s*:\s*["'](\w+)["']/g)];
    const at = line + lineAt(header, match.index) - 1;
    return names.map(([, name]) => ({ name: name!, text: `credentials('${match[1]}')`, line: at }));
  });
}

/** Functions of the file that a stage calls, in scripted pipelines the usual place of its commands. */
function calledFunctions(body: string, text: string): readonly GroovyBlock[] {
  return groovyBlocks(text).filter(({ header }) => {
    const name = /^(?:def|void|[A-Z]\w*)\s+(\w+)\s*\(/.exec(header)?.[1];
    return name !== undefined && new RegExp(`\\b${name}\\s*\\(`).test(body);
  });
}

const SHELL = /\b(?:sh|bat|pwsh|powershell)\s*\(?\s*(?:script\s*:\s*)?("""|'''|"|')/g;

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

/** `buildingTag()`, `tag "v*"`, `tag pattern: "v\\d+", comparator: "REGEXP"`. */
function tagFiltersIn(stage: GroovyBlock, text: string): readonly TagFilter[] {
  return [...blocksWhere(stage.children, /^when$/, () => false)].flatMap(({ from, to }) => {
    const condition = text.slice(from, to);
    const patterns = [...condition.matchAll(/\btag\s*\(?\s*(?:pattern\s*:\s*)?(["'])(.*?)\1([^\n)]*)/g)];
    const filters = patterns.map((match): TagFilter => {
      const isRegex = /comparator\s*:\s*["']REGEXP["']/.test(match[3]!);
      const pattern = match[2]!.replaceAll("\\\\", "\\");
      return { text: pattern, line: lineAt(text, from + match.index), grammar: isRegex ? "regex" : "ant" };
    });
    const any = /\bbuildingTag\s*\(/.exec(condition);
    return any === null || filters.length > 0
      ? filters
      : [{ text: "buildingTag()", line: lineAt(text, from + any.index), grammar: "any" } as const];
  });
}
