/** What an encoded stretch of text stands for, with the way back. */
export interface Decoded {
  readonly encoding: "base64" | "hex" | "escapes" | "gzip";
  readonly bytes: Uint8Array;
  /** Offset in the encoded text at which a byte's encoding begins. */
  startOf(byte: number): number;
  /** Offset in the encoded text behind a byte's encoding. */
  endOf(byte: number): number;
}
