/** One field of a Protocol Buffers message: a number (varint) or bytes (length-delimited). */
export interface ProtobufField {
  readonly field: number;
  readonly value: number | Uint8Array;
}

/**
 * Fields of a message that holds only varints and length-delimited values (protobuf.dev, Encoding);
 * null where the bytes are not exactly that. Varints above 2^53 lose precision.
 */
export function readProtobuf(bytes: Uint8Array): ProtobufField[] | null {
  const fields: ProtobufField[] = [];
  let at = 0;
  while (at < bytes.length) {
    const key = readVarint(bytes, at);
    const value = key === null ? null : readVarint(bytes, key.end);
    if (key === null || value === null) return null;
    const field = Math.floor(key.value / 8);
    if (key.value % 8 === 0) {
      fields.push({ field, value: value.value });
      at = value.end;
    } else if (key.value % 8 === 2 && value.end + value.value <= bytes.length) {
      at = value.end + value.value;
      fields.push({ field, value: bytes.subarray(value.end, at) });
    } else return null;
  }
  return fields;
}

/** A message of varints and byte strings; the inverse of {@link readProtobuf}. */
export function writeProtobuf(fields: readonly ProtobufField[]): Uint8Array {
  return Uint8Array.from(
    fields.flatMap(({ field, value }) =>
      typeof value === "number"
        ? [...varint(field * 8), ...varint(value)]
        : [...varint(field * 8 + 2), ...varint(value.length), ...value],
    ),
  );
}

function readVarint(bytes: Uint8Array, start: number): { value: number; end: number } | null {
  let value = 0;
  for (let at = start; at < Math.min(bytes.length, start + 10); at++) {
    value += (bytes[at]! & 0x7f) * 2 ** (7 * (at - start));
    if (bytes[at]! < 0x80) return { value, end: at + 1 };
  }
  return null;
}

function varint(value: number): number[] {
  return value < 0x80 ? [value] : [(value % 0x80) + 0x80, ...varint(Math.floor(value / 0x80))];
}
