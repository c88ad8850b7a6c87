/** A macaroon as its holder can read it; the signature needs the issuer's key and is not verified. */
export interface Macaroon {
  readonly location: string | null;
  readonly identifier: Uint8Array;
  readonly caveats: readonly MacaroonCaveat[];
  readonly signature: Uint8Array;
}

interface MacaroonCaveat {
  readonly identifier: Uint8Array;
  /** True where another service must discharge it. */
  readonly thirdParty: boolean;
}

const VERSION = 2;
const LOCATION = 1;
const IDENTIFIER = 2;
const VERIFICATION = 4;
const SIGNATURE = 6;
const SIGNATURE_LENGTH = 32;

/**
 * Parses the macaroon v2 binary format (libmacaroons doc/format.txt; pymacaroons `binary_serializer.py`):
 * version, then sections of fields of strictly increasing type, each section ended by a zero, then the signature.
 * null unless every length fits and nothing is left over.
 */
export function parseMacaroon(bytes: Uint8Array): Macaroon | null {
  const reader = new Reader(bytes);
  if (reader.byte() !== VERSION) return null;
  const head = reader.section();
  const identifier = head?.get(IDENTIFIER);
  if (identifier === undefined || !holdsOnly(head!, [LOCATION, IDENTIFIER])) return null;
  const caveats: MacaroonCaveat[] = [];
  for (let section = reader.section(); section?.size !== 0; section = reader.section()) {
    const caveat = section?.get(IDENTIFIER);
    if (caveat === undefined || !holdsOnly(section!, [LOCATION, IDENTIFIER, VERIFICATION])) return null;
    caveats.push({ identifier: caveat, thirdParty: section!.has(VERIFICATION) });
  }
  const signature = reader.field();
  if (signature?.type !== SIGNATURE || signature.data.length !== SIGNATURE_LENGTH || !reader.atEnd()) return null;
  const location = head!.get(LOCATION);
  return {
    location: location === undefined ? null : new TextDecoder().decode(location),
    identifier,
    caveats,
    signature: signature.data,
  };
}

interface Field {
  readonly type: number;
  readonly data: Uint8Array;
}

type Section = ReadonlyMap<number, Uint8Array>;

function holdsOnly(section: Section, types: readonly number[]): boolean {
  return [...section.keys()].every((type) => types.includes(type));
}

class Reader {
  readonly #bytes: Uint8Array;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  atEnd(): boolean {
    return this.#at === this.#bytes.length;
  }

  byte(): number | undefined {
    return this.#bytes[this.#at++];
  }

  field(): Field | null {
    const type = this.#varint();
    const length = type === null ? null : this.#varint();
    if (type === null || length === null || this.#at + length > this.#bytes.length) return null;
    const data = this.#bytes.subarray(this.#at, this.#at + length);
    this.#at += length;
    return { type, data };
  }

  /** Fields up to the zero that ends a section; null where one does not fit or the order is wrong. */
  section(): Section | null {
    const fields = new Map<number, Uint8Array>();
    for (let last = 0; this.#bytes[this.#at] !== 0;) {
      const field = this.field();
      if (field === null || field.type <= last) return null;
      fields.set(field.type, field.data);
      last = field.type;
    }
    this.#at++;
    return fields;
  }

  /** Little-endian base 128; longer than four bytes is no length that a token could have. */
  #varint(): number | null {
    let value = 0;
    for (let shift = 0; shift < 28; shift += 7) {
      const byte = this.byte();
      if (byte === undefined) return null;
      value |= (byte & 0x7f) << shift;
      if (byte < 0x80) return value;
    }
    return null;
  }
}
