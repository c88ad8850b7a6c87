/** What opening one archive may cost, whatever stands in it. */
export interface ArchiveLimits {
  /** Larger members, in bytes, are listed and not read. */
  readonly maxSize: number;
  /** Archives in archives that are opened. */
  readonly maxDepth: number;
  /** Members of all levels together. */
  readonly maxMembers: number;
  /** Unpacked bytes of all levels together. */
  readonly maxBytes: number;
  /** Unpacked bytes for each byte of the archive, once there are more than {@link RATIO_FROM}. */
  readonly maxRatio: number;
}

const MB = 1024 ** 2;
/** Small archives of zeros are no bombs. */
export const RATIO_FROM: number = 64 * MB;

/** Limits that packages people publish stay far below. */
export function defaultLimits(maxSize: number): ArchiveLimits {
  return { maxSize, maxDepth: 8, maxMembers: 200_000, maxBytes: 4096 * MB, maxRatio: 250 };
}

/** Counts what one archive costs with everything in it. */
export class Budget {
  readonly #limits: ArchiveLimits;
  readonly #packed: number;
  #members = 0;
  #bytes = 0;
  #reached: string | null = null;

  /** @param packed bytes of the archive as it stands */
  constructor(limits: ArchiveLimits, packed: number) {
    this.#limits = limits;
    this.#packed = packed;
  }

  /** Which limit was reached, as a clause; null while there is room. */
  get reached(): string | null {
    return this.#reached;
  }

  /** Counts unpacked bytes; false from the first limit on. */
  takes(bytes: number): boolean {
    const { maxBytes, maxRatio } = this.#limits;
    this.#bytes += bytes;
    if (this.#bytes > maxBytes) this.#reached ??= `it unpacks to more than ${maxBytes / MB} MB`;
    if (this.#bytes > RATIO_FROM && this.#bytes > this.#packed * maxRatio)
      this.#reached ??= `it unpacks to more than ${maxRatio} times its size`;
    return this.#reached === null;
  }

  /** Counts a member; false from the first limit on. */
  takesMember(): boolean {
    const { maxMembers } = this.#limits;
    if (++this.#members > maxMembers) this.#reached ??= `it has more than ${maxMembers} members`;
    return this.#reached === null;
  }
}
