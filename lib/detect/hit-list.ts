const FIRST_SIZE = 256;

/** Keyword hits in order, without an object for each; kept and cleared rather than made anew. */
export class HitList {
  /** How many hits there are; the arrays may be longer. */
  count = 0;
  /** Index into the keyword list, by hit. */
  keyword: Int32Array = new Int32Array(FIRST_SIZE);
  /** Offset of the keyword's first byte, by hit. */
  start: Int32Array = new Int32Array(FIRST_SIZE);

  add(keyword: number, start: number): void {
    if (this.count === this.keyword.length) this.#grow();
    this.keyword[this.count] = keyword;
    this.start[this.count] = start;
    this.count++;
  }

  clear(): void {
    this.count = 0;
  }

  #grow(): void {
    const { keyword, start } = this;
    this.keyword = new Int32Array(2 * keyword.length);
    this.start = new Int32Array(2 * start.length);
    this.keyword.set(keyword);
    this.start.set(start);
  }
}
