import { crc32, deflateRawSync, gzipSync } from "node:zlib";

/** A member of a made archive; fields that lie make hostile ones. */
export interface MadeMember {
  readonly name: string | Uint8Array;
  readonly content?: string | Uint8Array;
  /** tar only. Default a file. */
  readonly type?: "0" | "1" | "2" | "3" | "5" | "S" | "g" | "x";
  readonly linkname?: string;
  /** zip only. */
  readonly encrypted?: boolean;
  readonly method?: number;
  readonly saysSize?: number;
  readonly mode?: number;
  readonly comment?: string;
  /** zip only: it stands in the file, and its directory does not name it. */
  readonly unlisted?: boolean;
}

/** A tar file, ustar, written member by member. */
export function makeTar(members: readonly MadeMember[]): Buffer {
  return Buffer.concat([...members.flatMap(tarMember), Buffer.alloc(1024)]);
}

function tarMember(member: MadeMember): Buffer[] {
  const content = Buffer.from(member.content ?? "");
  const header = Buffer.alloc(512);
  Buffer.from(member.name).copy(header);
  header.write("0000644\0", 100);
  header.write("0000000\0", 108);
  header.write("0000000\0", 116);
  header.write(`${(member.saysSize ?? content.length).toString(8).padStart(11, "0")}\0`, 124);
  header.write("00000000000\0", 136);
  header.write("        ", 148);
  header.write(member.type ?? "0", 156);
  header.write(member.linkname ?? "", 157);
  header.write("ustar\u000000", 257);
  const sum = header.reduce((all, byte) => all + byte, 0);
  header.write(`${sum.toString(8).padStart(6, "0")}\0 `, 148);
  return [header, content, Buffer.alloc((512 - (content.length % 512)) % 512)];
}

/** A record of a pax header. */
export function paxRecord(name: string, value: string): string {
  const rest = ` ${name}=${value}\n`;
  const length = rest.length + String(rest.length).length;
  return `${rest.length + String(length).length}${rest}`;
}

/** A gzip file whose header has a name and a comment. */
export function makeGzip(content: Uint8Array | string, name: string, comment: string): Buffer {
  const bytes = gzipSync(content);
  bytes[3] = 8 | 16;
  return Buffer.concat([bytes.subarray(0, 10), Buffer.from(`${name}\0${comment}\0`), bytes.subarray(10)]);
}

/** A zip file with deflated members. */
export function makeZip(members: readonly MadeMember[], comment = ""): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const member of members) {
    const name = Buffer.from(member.name);
    const content = Buffer.from(member.content ?? "");
    const packed = deflateRawSync(content);
    const facts = Buffer.alloc(26);
    facts.writeUInt16LE(20, 0);
    facts.writeUInt16LE(member.encrypted === true ? 1 : 0, 2);
    facts.writeUInt16LE(member.method ?? 8, 4);
    facts.writeUInt32LE(crc32(content), 10);
    facts.writeUInt32LE(packed.length, 14);
    facts.writeUInt32LE(member.saysSize ?? content.length, 18);
    facts.writeUInt16LE(name.length, 22);
    const rest = Buffer.alloc(14);
    rest.writeUInt16LE(Buffer.byteLength(member.comment ?? ""), 0);
    rest.writeUInt32LE(((member.mode ?? 0o100644) << 16) >>> 0, 6);
    rest.writeUInt32LE(at, 10);
    parts.push(Buffer.from("PK\x03\x04", "latin1"), facts, name, packed);
    if (member.unlisted !== true)
      directory.push(Buffer.from("PK\x01\x02\x14\x03", "latin1"), facts, rest, name, Buffer.from(member.comment ?? ""));
    at += 30 + name.length + packed.length;
  }
  const central = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write("PK\x05\x06", 0, "latin1");
  const listed = members.filter(({ unlisted }) => unlisted !== true).length;
  end.writeUInt16LE(listed & 0xffff, 8);
  end.writeUInt16LE(listed & 0xffff, 10);
  end.writeUInt32LE(central.length, 12);
  end.writeUInt32LE(at, 16);
  end.writeUInt16LE(Buffer.byteLength(comment), 20);
  return Buffer.concat([...parts, central, end, Buffer.from(comment)]);
}
