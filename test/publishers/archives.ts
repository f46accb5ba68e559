import {deflateRawSync} from "node:zlib";

/**
 * Returns a ZIP archive of one file of *size* zeros, which says that it unpacks
 * to *named* bytes: a few kB on the wire, as much as you like once unpacked.
 */
export function bomb(size: number, named = size): Buffer {
  const packed = deflateRawSync(Buffer.alloc(size));
  const name = Buffer.from("xl/workbook.xml");
  const sizes = Buffer.alloc(12);
  sizes.writeUInt32LE(packed.length, 4);
  sizes.writeUInt32LE(named, 8);
  const file = Buffer.concat([
    Buffer.from("504b030414000000080000002100", "hex"),
    sizes,
    u16(name.length),
    u16(0),
    name,
    packed
  ]);
  const entry = Buffer.concat([
    Buffer.from("504b0102140014000000080000002100", "hex"),
    sizes,
    u16(name.length),
    Buffer.alloc(16),
    name
  ]);
  const end = Buffer.alloc(22);
  end.write("PK\x05\x06", "latin1");
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(entry.length, 12);
  end.writeUInt32LE(file.length, 16);
  return Buffer.concat([file, entry, end]);
}

function u16(value: number): Buffer {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16LE(value);
  return bytes;
}
