/** Lets so many pieces of work run at once; the others wait for their turn. */
export type Gate = <T>(work: () => Promise<T>) => Promise<T>;

/** Makes a gate for at most `width` pieces of work. */
export function gateFor(width: number): Gate {
  let free = width;
  const waiting: (() => void)[] = [];
  return async (work) => {
    if (free === 0) await new Promise<void>((go) => waiting.push(go));
    else free--;
    try {
      return await work();
    } finally {
      const next = waiting.shift();
      if (next === undefined) free++;
      else next();
    }
  };
}
