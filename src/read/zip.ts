// Takes files out of a zip archive, which a spreadsheet is.
import { inflated } from './inflate.js';

/** All files together, once inflated: an archive of a few kB may hold gigabytes of zeros. */
const MOST_BYTES = 200_000_000;

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const STORED = 0;
const DEFLATED = 8;
/** The end of an archive has 22 bytes and a comment of up to 65,535. */
const END_BYTES = 22;
const MOST_COMMENT = 65_535;

interface Entry {
  readonly name: string;
  readonly method: number;
  readonly crc: number;
  readonly isEncrypted: boolean;
  readonly data: Uint8Array<ArrayBuffer>;
}

/**
 * The texts of the wanted files by their names; undefined where the bytes are no archive, or one that is damaged,
 * encrypted or too large: of figures half is worse than none.
 *
 * @example await unzipped(bytes, (name) => name.endsWith('.xml'))
 */
export async function unzipped(
  bytes: Uint8Array,
  isWanted: (name: string) => boolean,
): Promise<ReadonlyMap<string, string> | undefined> {
  try {
    const texts = new Map<string, string>();
    let left = MOST_BYTES;
    for (const entry of entriesOf(bytes).filter(({ name }) => isWanted(name))) {
      const content = await contentOf(entry, left);
      left -= content.length;
      texts.set(entry.name, new TextDecoder('utf-8', { fatal: true }).decode(content));
    }
    return texts;
  } catch {
    return undefined;
  }
}

/** @throws RangeError where the directory of the archive is not there, or leads out of it */
function entriesOf(bytes: Uint8Array): readonly Entry[] {
  const copy = bytes.slice();
  const view = new DataView(copy.buffer);
  let end = copy.length - END_BYTES;
  while (view.getUint32(end, true) !== END) {
    end -= 1;
    if (end < copy.length - END_BYTES - MOST_COMMENT) throw new RangeError('no end');
  }
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  return Array.from({ length: count }, () => {
    if (view.getUint32(at, true) !== ENTRY) throw new RangeError('no entry');
    const field = (offset: number): number => view.getUint16(at + offset, true);
    const long = (offset: number): number => view.getUint32(at + offset, true);
    const name = new TextDecoder().decode(copy.subarray(at + 46, at + 46 + field(28)));
    const local = long(42);
    const nameEnd = local + 30 + view.getUint16(local + 26, true);
    const start = nameEnd + view.getUint16(local + 28, true);
    // A name is in no check sum, and stands twice.
    if (new TextDecoder().decode(copy.subarray(local + 30, nameEnd)) !== name)
      throw new RangeError('two names');
    const entry = {
      name,
      method: field(10),
      crc: long(16),
      isEncrypted: (field(8) & 1) === 1,
      data: copy.subarray(start, start + long(20)),
    };
    at += 46 + field(28) + field(30) + field(32);
    return entry;
  });
}

/** @throws RangeError where it is longer than `most`, or not what was put in */
async function contentOf(
  { method, crc, isEncrypted, data }: Entry,
  most: number,
): Promise<Uint8Array> {
  if (isEncrypted || (method !== STORED && method !== DEFLATED)) throw new RangeError('method');
  const content = method === STORED ? data : await inflated(data, most);
  if (content.length > most || crc32(content) !== crc) throw new RangeError('content');
  return content;
}

/** The check of the format: a byte that was damaged may be a digit. */
const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let rest = byte;
  for (let bit = 0; bit < 8; bit += 1) rest = rest & 1 ? 0xedb88320 ^ (rest >>> 1) : rest >>> 1;
  return rest;
});

function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = CRC_TABLE[(crc ^ byte) & 0xff]! ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}
