import { isAlias, isMap, isScalar, isSeq, LineCounter, parseDocument, type Document, type Node } from "yaml";
import type { Spot, Variable } from "./pipeline.ts";

/** A YAML file whose nodes know their lines. */
export interface YamlFile {
  readonly root: YamlView;
  /** Message and line of the first syntax error; null where there is none. */
  readonly error: Spot | null;
}

/** Parses YAML of any kind; aliases are followed, merge keys applied. */
export function readYaml(text: string): YamlFile {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, merge: true, logLevel: "silent" });
  const [error] = document.errors;
  const line = error === undefined ? 0 : lines.linePos(error.pos[0]).line;
  return {
    root: new YamlView(document.contents, { document, lines }, 1),
    error: error === undefined ? null : { text: error.message.split("\n")[0] ?? "", line },
  };
}

interface Source {
  readonly document: Document;
  readonly lines: LineCounter;
}

/** A node of a YAML file, or nothing; every question has an answer. */
export class YamlView {
  readonly #node: Node | null;
  readonly #source: Source;
  readonly #parentLine: number;

  constructor(node: unknown, source: Source, parentLine: number) {
    const followed = isAlias(node) ? node.resolve(source.document) : node;
    this.#node = (followed as Node | null | undefined) ?? null;
    this.#source = source;
    this.#parentLine = parentLine;
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

  /** Keys with their lines, and values. */
  entries(): readonly (readonly [key: Spot, value: YamlView])[] {
    if (!isMap(this.#node)) return [];
    return this.#node.items.map(({ key, value }) => {
      const name = this.#view(key);
      const view = new YamlView(value, this.#source, name.line);
      return [{ text: name.text ?? "", line: name.line }, view] as const;
    });
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
