/** Values of the digits of an encoding whose digits have so many bits each; -1 for what is no digit. */
export interface Digits {
  readonly encoding: "base64" | "hex";
  readonly bits: 4 | 6;
  readonly values: Int8Array;
}

function valuesOf(...alphabets: readonly string[]): Int8Array {
  const values = new Int8Array(256).fill(-1);
  for (const alphabet of alphabets) {
    for (let value = 0; value < alphabet.length; value++) values[alphabet.charCodeAt(value)] = value;
  }
  return values;
}

const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

/** RFC 4648, section 8. */
export const HEX: Digits = digits("hex", 4, ["0123456789ABCDEF", "0123456789abcdef"]);

/** RFC 4648, sections 4 and 5 together. */
export const BASE64: Digits = digits("base64", 6, [`${LETTERS}+/`, `${LETTERS}-_`]);

/** The table is made when it is first asked for: most runs of the hook never are. */
function digits(encoding: Digits["encoding"], bits: Digits["bits"], alphabets: readonly string[]): Digits {
  let values: Int8Array | undefined;
  return {
    encoding,
    bits,
    get values() {
      return (values ??= valuesOf(...alphabets));
    },
  };
}
