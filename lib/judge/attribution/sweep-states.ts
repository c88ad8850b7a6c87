/** Two sets of bits, by number: what a commit's tree has, and what it or an ancestor had. */
export class SweepStates {
  readonly #of: Int32Array;
  readonly #held: (Uint32Array | undefined)[];
  readonly #ever: (Uint32Array | undefined)[];
  /** How many commits whose children are still to come have each. */
  readonly #commits: number[];

  /** State 0 is that of a commit that is not there. */
  constructor(commits: number, nothing: Uint32Array) {
    this.#of = new Int32Array(commits);
    [this.#held, this.#ever, this.#commits] = [[nothing], [nothing], [0]];
  }

  /** State of a commit, which -1 has too; commits with the same state have the same sets. */
  of(commit: number): number {
    return commit < 0 ? 0 : this.#of[commit]!;
  }

  held(state: number): Uint32Array {
    return this.#held[state]!;
  }

  ever(state: number): Uint32Array {
    return this.#ever[state]!;
  }

  /** A new state. Numbers are never given again. */
  add(held: Uint32Array, ever: Uint32Array): number {
    this.#held.push(held);
    this.#ever.push(ever);
    return this.#commits.push(0) - 1;
  }

  give(commit: number, state: number): void {
    this.#of[commit] = state;
    this.#commits[state]!++;
  }

  /** Forgets a commit, and its sets with the last commit that has them. */
  drop(commit: number): void {
    const state = this.#of[commit]!;
    if (--this.#commits[state]! > 0 || state === 0) return;
    this.#held[state] = undefined;
    this.#ever[state] = undefined;
  }
}
