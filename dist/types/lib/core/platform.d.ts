/** Result of reading a private key in PEM or JWK form. */
export type KeyReading = {
    readonly kind: "key";
    readonly type: string;
    readonly bits?: number;
} | {
    readonly kind: "encrypted";
} | {
    readonly kind: "invalid";
}
/** The platform has no parser: nothing is proven either way. */
 | {
    readonly kind: "unsupported";
};
/** What pure detection needs from its host: Node's crypto in the CLI, pure JavaScript in a browser. */
export interface Platform {
    /** SHA-256 of `bytes`, 32 bytes. */
    sha256(bytes: Uint8Array): Uint8Array;
    /** Reads a normalised PEM block (real newlines). */
    readPem(pem: string): KeyReading;
    /** Reads a JSON Web Key given as its JSON text. */
    readJwk(json: string): KeyReading;
    /** Unpacks a gzip member to at most so many bytes, the first ones; null where it is damaged before them. */
    gunzip?(bytes: Uint8Array, limit: number): Unpacked | null;
    /** The same for deflated bytes without a head, as a zip file's members are (RFC 1951). */
    inflateRaw?(bytes: Uint8Array, limit: number): Unpacked | null;
}
/** What packed bytes hold. */
export interface Unpacked {
    readonly bytes: Uint8Array;
    /** False where there is more, or where there would be if it were not damaged. */
    readonly isWhole: boolean;
}
/** Hashes that entries of `.leaktrail-ignore` are made with. */
export interface KeyedHashes {
    /** HMAC-SHA-256, 32 bytes. */
    hmac(key: Uint8Array, message: Uint8Array): Uint8Array;
    /** scrypt with N = 16384, r = 8, p = 1, 32 bytes: some 30 ms and 16 MB. */
    scrypt(message: Uint8Array, salt: Uint8Array): Uint8Array;
}
