/** Promises that are waited for, and can all be failed at once. What they came to is held no longer than by its taker. */
export class Pending {
  readonly #failures = new Set<(error: Error) => void>();

  /** What the promise comes to, or the failure of all, whichever is first. */
  until<Answer>(answer: Promise<Answer>): Promise<Answer> {
    return new Promise((resolve, reject) => {
      // A race with one promise for the failure of all would hold each answer as long as that stays open.
      this.#failures.add(reject);
      void answer.then(resolve, reject).then(() => this.#failures.delete(reject));
    });
  }

  /** Fails what is waited for now. */
  fail(error: Error): void {
    for (const reject of this.#failures) reject(error);
    this.#failures.clear();
  }
}
