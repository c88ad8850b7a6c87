import { writeOut, type Io } from "./io.ts";

/** Asks questions one after the other. */
export interface Questions {
  /** Only `y` or `yes` agrees; where nobody can answer, the answer is no. */
  confirm(question: string): Promise<boolean>;
  /** Lets go of standard input. */
  end(): void;
}

/** Opens standard input for answers, a line each. */
export function questions({ stdin, stderr }: Io): Questions {
  const chunks = stdin[Symbol.asyncIterator]();
  let rest = "";
  const line = async (): Promise<string> => {
    while (!rest.includes("\n")) {
      const { value, done } = await chunks.next();
      if (done === true) break;
      rest += typeof value === "string" ? value : Buffer.from(value).toString("utf8");
    }
    const end = rest.includes("\n") ? rest.indexOf("\n") + 1 : rest.length;
    const answer = rest.slice(0, end);
    rest = rest.slice(end);
    return answer.trim();
  };
  return {
    async confirm(question) {
      await writeOut(stderr, `${question} [y/N] `);
      return /^y(?:es)?$/i.test(await line());
    },
    // Not awaited: a terminal ends its wait only when a line comes.
    end: () => void chunks.return?.(),
  };
}
