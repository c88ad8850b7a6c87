import type { ShellCommand, ShellWord } from "./command.ts";
import { closing, readWord } from "./read-word.ts";

/** Command lines inside of command lines are followed so far. */
const DEEPEST = 20;
const MOST_OPEN = 50;
const REDIRECT = /(?:\d*|&)(<<<|<<-?|<>|<&|<|>>|>\||>&|>)/y;

/**
 * The commands of a shell command line, those inside of `$(...)`, `(...)`, backticks and here-documents too. It reads
 * what bash and its like share and knows nothing of what a command does.
 * @returns null where it is not well formed, so that nothing can be said about it
 */
export function readCommands(text: string, depth = 0): ShellCommand[] | null {
  if (depth > DEEPEST) return null;
  const reading = new Reading(text);
  while (reading.at < text.length) if (!reading.step()) return null;
  reading.endCommand();
  const inner = reading.nested.map((line) => readCommands(line, depth + 1));
  return inner.some((one) => one === null) ? null : [...reading.commands, ...inner.flatMap((one) => one ?? [])];
}

/** Where a here-document ends. */
interface PendingBody {
  readonly end: string;
  readonly isLiteral: boolean;
  readonly bodies: string[];
}

interface OpenCommand {
  readonly words: ShellWord[];
  readonly inputs: ShellWord[];
  readonly bodies: string[];
  readonly variables: string[];
}

/** One pass over a command line. */
class Reading {
  at = 0;
  readonly commands: ShellCommand[] = [];
  readonly nested: string[] = [];
  #open: OpenCommand = emptyCommand();
  #pending: PendingBody[] = [];
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  endCommand(): void {
    const { words, inputs, bodies } = this.#open;
    if (words.length + inputs.length + bodies.length > 0) this.commands.push(this.#open);
    this.#open = emptyCommand();
  }

  /** Reads one word or sign; false where the line is not well formed. */
  step(): boolean {
    const character = this.#text[this.at]!;
    if (character === "\n") return this.#endLine();
    if (" \t\r".includes(character)) return this.#skip(1);
    if (this.#text.startsWith("\\\n", this.at)) return this.#skip(2);
    if (character === "#") return this.#comment();
    REDIRECT.lastIndex = this.at;
    const redirect = REDIRECT.exec(this.#text);
    if (redirect !== null) return this.#redirect(redirect);
    if (character === "(") return this.#group();
    if (";&|)".includes(character)) {
      this.endCommand();
      return this.#skip(1);
    }
    const word = this.#word();
    if (word === null) return false;
    this.#open.words.push(word);
    return true;
  }

  #skip(length: number): true {
    this.at += length;
    return true;
  }

  #comment(): true {
    const end = this.#text.indexOf("\n", this.at);
    this.at = end === -1 ? this.#text.length : end;
    return true;
  }

  #group(): boolean {
    const end = closing(this.#text, this.at);
    if (end === -1) return false;
    this.endCommand();
    this.nested.push(this.#text.slice(this.at + 1, end));
    this.at = end + 1;
    return true;
  }

  #word(): ShellWord | null {
    const read = readWord(this.#text, this.at);
    if (read === null || read.end === this.at) return null;
    this.at = read.end;
    for (const line of read.nested) this.nested.push(line);
    for (const name of read.variables) this.#open.variables.push(name);
    return read.word;
  }

  #redirect([sign, kind = ""]: RegExpExecArray): boolean {
    this.at += sign.length;
    while (" \t".includes(this.#text[this.at] ?? "\n")) this.at++;
    // `<(...)` and `>(...)`: a command whose output or input is taken for a file.
    if (this.#text[this.at] === "(") return this.#group();
    const start = this.at;
    const word = this.#word();
    if (word === null) return false;
    if (kind === "<" || kind === "<>") this.#open.inputs.push(word);
    if (kind === "<<<") this.#open.bodies.push(word.text);
    if (kind === "<<" || kind === "<<-") {
      const isLiteral = /['"\\]/.test(this.#text.slice(start, this.at));
      this.#pending.push({ end: word.text, isLiteral, bodies: this.#open.bodies });
    }
    return true;
  }

  /** Here-documents begin on the line behind their sign. */
  #endLine(): boolean {
    this.at++;
    for (const { end, isLiteral, bodies } of this.#pending) {
      const rest = this.#text.slice(this.at);
      const close = closingLine(rest, end);
      const body = rest.slice(0, close.from);
      bodies.push(body);
      const inner = isLiteral ? [] : substitutions(body);
      if (inner === null) return false;
      for (const line of inner) this.nested.push(line);
      this.at += close.to;
    }
    if (this.#pending.length === 0) this.endCommand();
    this.#pending = [];
    return true;
  }
}

function emptyCommand(): OpenCommand {
  return { words: [], inputs: [], bodies: [], variables: [] };
}

/** Command lines that run to make a text; null where so many are not closed that looking on would take too long. */
function substitutions(text: string): string[] | null {
  const found: string[] = [];
  let open = 0;
  for (let at = text.indexOf("$("); at !== -1; at = text.indexOf("$(", at + 2)) {
    const end = closing(text, at + 1);
    if (end !== -1) found.push(text.slice(at + 2, end));
    else if (++open > MOST_OPEN) return null;
  }
  return found;
}

/** Offsets of the line that ends a here-document; the text's end where there is none. */
function closingLine(text: string, end: string): { readonly from: number; readonly to: number } {
  for (let from = 0; from < text.length;) {
    const next = text.indexOf("\n", from);
    const to = next === -1 ? text.length : next;
    if (text.slice(from, to).replace(/^\t+/, "").replace(/\r$/, "") === end) return { from, to };
    from = to + 1;
  }
  return { from: text.length, to: text.length };
}
