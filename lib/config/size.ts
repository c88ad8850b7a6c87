import { LeaktrailError } from "../core/error.ts";

const UNITS: Readonly<Record<string, number>> = { "": 1, K: 1024, M: 1024 ** 2 };

/** Greatest content in bytes that can become one text: V8's longest string is a little over 512 M characters. */
export const LARGEST_SIZE: number = 500 * 1024 ** 2;

/**
 * Bytes meant by `4096`, `64K`, `10M` (also `10MB`, `10MiB`, in any case).
 * @param option the option it was given to, for the message
 * @throws LeaktrailError `usage` for anything else, zero, or more than {@link LARGEST_SIZE}
 */
export function parseSize(text: string, option: string): number {
  const match = /^(\d{1,12})([KM]?)(?:i?B)?$/i.exec(text.trim());
  const size = match === null ? 0 : Number(match[1]) * (UNITS[(match[2] ?? "").toUpperCase()] ?? 1);
  if (size > 0 && size <= LARGEST_SIZE) return size;
  throw new LeaktrailError(
    "usage",
    `--${option}: ${text} is not a size between 1 and 500M`,
    "Give bytes, or a number with K or M: 65536, 64K, 10M.",
  );
}
