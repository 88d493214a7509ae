// Reads the bytes of a file as text. A table comes from a spreadsheet, which seldom says in which encoding it saves.
import { markedEncoding, unmarkedEncoding } from '../core/data/encoding.js';

export interface DecodedText {
  /** Without a byte order mark. `''` where the bytes are no text. */
  readonly text: string;
  readonly encoding: string;
  /** What the bytes are where they are no text; `spreadsheet`: Excel or OpenDocument. */
  readonly isNoText?: 'spreadsheet' | 'other';
}

/** What English and Welsh spreadsheets are saved in where it is not UTF-8. Every byte is a letter of it. */
const OLD_ENCODING = 'windows-1252';

/** `PK` begins a zip archive, which `.xlsx` and `.ods` are; the other an `.xls`. */
const SPREADSHEETS = [
  [0x50, 0x4b, 0x03, 0x04],
  [0xd0, 0xcf, 0x11, 0xe0],
] as const;

/**
 * The text of a file. A byte order mark decides; without one it is UTF-16 where every other byte of its first letter is
 * 0, else UTF-8, and Windows-1252 where it is not valid UTF-8. A letter that is cut off at the end is left out.
 *
 * @example decodeText(new Uint8Array([0xa3, 0x39, 0x31])) // { text: '£91', encoding: 'windows-1252' }
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const none = { text: '', encoding: '' };
  if (SPREADSHEETS.some((signature) => signature.every((byte, i) => bytes[i] === byte)))
    return { ...none, isNoText: 'spreadsheet' };
  const encoding = markedEncoding(bytes) ?? unmarkedEncoding(bytes);
  const text = decoded(bytes, encoding);
  const read =
    text === undefined
      ? { text: decoded(bytes, OLD_ENCODING)!, encoding: OLD_ENCODING }
      : { text, encoding };
  return read.text.includes('\0') ? { ...none, isNoText: 'other' } : read;
}

/** Undefined where the bytes are not of the encoding. */
function decoded(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    // With `stream`, a letter that the end of the file cuts off is no fault of all others.
    return new TextDecoder(encoding, { fatal: encoding !== OLD_ENCODING }).decode(bytes, {
      stream: true,
    });
  } catch {
    return undefined;
  }
}
