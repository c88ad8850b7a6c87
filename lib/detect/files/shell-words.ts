/** A word of a shell command with its quotes undone; `at` holds where each of its characters stands in the command. */
export interface ShellWord {
  readonly text: string;
  readonly at: readonly number[];
}

/**
 * Splits a command into words: quotes and backslashes undone, substitutions kept whole, and operators (`|`, `&&`, `;`)
 * as words of their own. Not a shell: enough to tell assignments, options and arguments.
 */
export function shellWords(command: string): ShellWord[] {
  const words: ShellWord[] = [];
  let text = "";
  let at: number[] = [];
  let inWord = false;
  const take = (from: number, to: number): void => {
    for (let i = from; i < to; i++) {
      text += command[i]!;
      at.push(i);
    }
    inWord = true;
  };
  const close = (): void => {
    if (inWord) words.push({ text, at });
    text = "";
    at = [];
    inWord = false;
  };
  for (let i = 0; i < command.length;) {
    const character = command[i]!;
    if (/\s/.test(character)) {
      close();
      i++;
    } else if (/[|;&<>]/.test(character)) {
      close();
      take(i, i + 1);
      close();
      i++;
    } else if (character === "'" || character === '"') {
      const end = endOfQuote(command, i);
      inWord = true;
      takeQuoted(command, i + 1, end, character, take);
      i = end + 1;
    } else if (character === "\\" && i + 1 < command.length) {
      take(i + 1, i + 2);
      i += 2;
    } else {
      const end = character === "$" || character === "`" ? endOfSubstitution(command, i) : i + 1;
      take(i, end);
      i = end;
    }
  }
  close();
  return words;
}

function takeQuoted(
  command: string,
  from: number,
  to: number,
  quote: string,
  take: (a: number, b: number) => void,
): void {
  for (let i = from; i < to; i++) {
    if (quote === '"' && command[i] === "\\" && /["\\$`]/.test(command[i + 1] ?? "")) i++;
    take(i, i + 1);
  }
}

function endOfQuote(command: string, open: number): number {
  const quote = command[open];
  for (let i = open + 1; i < command.length; i++) {
    if (quote === '"' && command[i] === "\\") i++;
    else if (command[i] === quote) return i;
  }
  return command.length;
}

/** One past `$(...)`, `${...}` or a pair of backticks, or past the single character that opens none of them. */
function endOfSubstitution(command: string, at: number): number {
  const opener = command.slice(at, at + 2);
  if (command[at] === "`") return command.indexOf("`", at + 1) + 1 || at + 1;
  if (opener !== "$(" && opener !== "${") return at + 1;
  const [open, shut] = opener === "$(" ? ["(", ")"] : ["{", "}"];
  let depth = 0;
  for (let i = at + 1; i < command.length; i++) {
    if (command[i] === open) depth++;
    else if (command[i] === shut && --depth === 0) return i + 1;
  }
  return command.length;
}
