import {
  Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  parseAllDocuments,
  type Alias,
  type Node,
  type YAMLMap,
} from "yaml";
import type { Spot, Variable } from "./pipeline.ts";
import { isDeepYaml } from "./yaml-depth.ts";

/** A YAML file whose nodes know their lines. */
export interface YamlFile {
  readonly root: YamlView;
  /** Whether its aliases, followed one into another, came to more than anybody writes; the rest then read as nothing. */
  readonly isTooMuch: () => boolean;
  /** Message and line of the first syntax error; null where there is none. */
  readonly error: Spot | null;
}

/** Parses YAML of any kind; aliases are followed, merge keys applied. */
export function readYaml(text: string): YamlFile {
  if (!isDeepYaml(text)) return parsed(text);
  return { ...parsed(""), error: { text: "it is nested too deep to be read", line: 1 } };
}

function parsed(text: string): YamlFile {
  const lines = new LineCounter();
  // GitLab lets a document with `spec` stand before the one that counts.
  const documents = parseAllDocuments(text, { lineCounter: lines, merge: true, logLevel: "silent" });
  const document = documents.at(-1) ?? new Document(null);
  const [error] = documents.flatMap(({ errors }) => errors);
  const line = error === undefined ? 0 : lines.linePos(error.pos[0]).line;
  const source: Source = { document, lines, resolved: new Map(), left: MOST_ALIASES };
  return {
    root: new YamlView(document.contents, source, 1),
    isTooMuch: () => source.left < 0,
    error: error === undefined ? null : { text: error.message.split("\n")[0] ?? "", line },
  };
}

/** Aliases that are followed while a file is read. */
const MOST_ALIASES = 50_000;
/** Maps that merge each other. */
const MOST_MERGED = 50;

interface Source {
  readonly document: Document;
  readonly lines: LineCounter;
  /** What each alias stands for. */
  readonly resolved: Map<Alias, Node | null>;
  /** Aliases that may still be followed. */
  left: number;
}

/** A node of a YAML file, or nothing; every question has an answer. */
export class YamlView {
  readonly #given: Node | null;
  readonly #source: Source;
  readonly #parentLine: number;

  constructor(node: unknown, source: Source, parentLine: number) {
    this.#given = (node as Node | null | undefined) ?? null;
    this.#source = source;
    this.#parentLine = parentLine;
  }

  /** The node itself, aliases followed: only when it is asked about, since a few lines of them can stand for billions. */
  get #node(): Node | null {
    return followed(this.#given, this.#source);
  }

  get line(): number {
    const start = this.#node?.range?.[0];
    return start === undefined ? this.#parentLine : this.#source.lines.linePos(start).line;
  }

  /** Line on which the text of a scalar begins: of a block (`|`, `>`) the one below. */
  get textLine(): number {
    const isBlock = isScalar(this.#node) && (this.#node.type === "BLOCK_LITERAL" || this.#node.type === "BLOCK_FOLDED");
    return isBlock ? this.line + 1 : this.line;
  }

  /** Whether there is a node, `null` counted as none. */
  get exists(): boolean {
    return this.#node !== null && !(isScalar(this.#node) && this.#node.value === null);
  }

  get isMap(): boolean {
    return isMap(this.#node);
  }

  get isList(): boolean {
    return isSeq(this.#node);
  }

  /** A scalar as text; null for anything else. */
  get text(): string | null {
    if (!isScalar(this.#node) || this.#node.value === null) return null;
    return String(this.#node.source ?? this.#node.value);
  }

  /** The value of a key; a view of nothing where there is none. */
  get(key: string): YamlView {
    return this.entries().find(([name]) => name.text === key)?.[1] ?? this.#view(null);
  }

  /** Path of a `!reference [job, key]` of GitLab; null for anything else. */
  get reference(): readonly string[] | null {
    const node = this.#node;
    return isSeq(node) && node.tag === "!reference" ? this.texts().map(({ text }) => text) : null;
  }

  /** Keys with their lines, and values; those of merged maps (`<<`) behind the map's own. */
  entries(): readonly (readonly [key: Spot, value: YamlView])[] {
    const found = new Map<string, readonly [key: Spot, value: YamlView]>();
    for (const map of this.#merged()) {
      for (const { key, value } of map.items) {
        const name = this.#view(key);
        const text = name.text ?? "";
        if (isMergeKey(key) || found.has(text)) continue;
        found.set(text, [{ text, line: name.line }, new YamlView(value, this.#source, name.line)]);
      }
    }
    return [...found.values()];
  }

  /** The map and those that it merges, the one that wins first. */
  #merged(): readonly YAMLMap[] {
    const maps: YAMLMap[] = [];
    const open = [this.#node];
    for (let node = open.pop(); node !== undefined && maps.length < MOST_MERGED; node = open.pop()) {
      if (!isMap(node) || maps.includes(node)) continue;
      maps.push(node);
      const merges = node.items.filter(({ key }) => isMergeKey(key)).map(({ value }) => value);
      const sources = merges.map((value) => followed(value as Node | null, this.#source));
      const parts = sources.flatMap((value) => (isSeq(value) ? value.items : [value]));
      open.push(...parts.map((part) => followed(part as Node | null, this.#source)).toReversed());
    }
    return maps;
  }

  /** Items of a list; a single value counts as a list of one. */
  items(): readonly YamlView[] {
    if (isSeq(this.#node)) return this.#node.items.map((item) => this.#view(item));
    return this.exists ? [this] : [];
  }

  /** Texts of a list, or of a single value. */
  texts(): readonly Spot[] {
    return this.items().flatMap((item) => (item.text === null ? [] : [{ text: item.text, line: item.line }]));
  }

  /** A map of scalars; what is no scalar counts as empty. */
  variables(): readonly Variable[] {
    return this.entries().map(([{ text: name, line }, value]) => ({ name, text: value.text ?? "", line }));
  }

  #view(node: unknown): YamlView {
    return new YamlView(node, this.#source, this.line);
  }
}

function isMergeKey(key: unknown): boolean {
  return isScalar(key) && (key.source === "<<" || key.value === "<<");
}

function followed(node: Node | null, source: Source): Node | null {
  if (!isAlias(node)) return node;
  if (source.left-- <= 0) return null;
  const known = source.resolved.get(node);
  if (known !== undefined) return known;
  const found = node.resolve(source.document) ?? null;
  source.resolved.set(node, found);
  return found;
}
