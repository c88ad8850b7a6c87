/** CRC-32 of ISO 3309 and zip (reflected, polynomial 0xEDB88320); an unsigned 32-bit number. */
export function crc32(bytes: Uint8Array): number {
  return checksum(bytes, ZIP);
}

/** CRC-32C, Castagnoli's, of iSCSI (RFC 3720; reflected, polynomial 0x82F63B78); an unsigned 32-bit number. */
export function crc32c(bytes: Uint8Array): number {
  return checksum(bytes, CASTAGNOLI);
}

const ZIP = tableOf(0xedb88320);
const CASTAGNOLI = tableOf(0x82f63b78);

function checksum(bytes: Uint8Array, table: Uint32Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (crc >>> 8) ^ table[(crc ^ byte) & 0xff]!;
  return ~crc >>> 0;
}

function tableOf(polynomial: number): Uint32Array {
  return Uint32Array.from({ length: 256 }, (_, index) => {
    let crc = index;
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? polynomial : 0);
    return crc;
  });
}
