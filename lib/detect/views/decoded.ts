/** A longer encoding is undone in parts of so many characters, each with the end of the one before; both are whole bytes. */
export const PART: number = 1 << 18;
export const OVERLAP: number = 1 << 14;

/** What an encoded stretch of text stands for, with the way back. */
export interface Decoded {
  readonly encoding: "base64" | "hex" | "escapes" | "gzip" | "zip";
  readonly bytes: Uint8Array;
  /** Offset in the encoded text at which a byte's encoding begins. */
  startOf(byte: number): number;
  /** Offset in the encoded text behind a byte's encoding. */
  endOf(byte: number): number;
}
