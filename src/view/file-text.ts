// Reads the bytes of a file as text, in the encoding that it declares.
import { markedEncoding, unmarkedEncoding } from '../core/data/encoding.js';
import { DatasetError } from './dataset-error.js';

/**
 * The text, without a byte order mark. The mark decides, then the charset of `contentType`; a file without either
 * is UTF-8, or UTF-16 where every other byte of its first letter is 0, as no JSON has it otherwise.
 *
 * @throws DatasetError where the encoding is unknown, or the bytes are none of it
 */
export function fileText(bytes: Uint8Array, contentType: string): string {
  const charset = /charset\s*=\s*["']?([^\s;"']+)/i.exec(contentType)?.[1];
  const decoder = decoderOf(markedEncoding(bytes) ?? charset ?? unmarkedEncoding(bytes));
  try {
    return decoder.decode(bytes);
  } catch (cause) {
    throw new DatasetError(
      'encoding',
      `expected text in ${decoder.encoding}, received bytes that are not; save the file as UTF-8, or let the server name its charset`,
      { cause },
    );
  }
}

function decoderOf(encoding: string): TextDecoder {
  try {
    return new TextDecoder(encoding, { fatal: true });
  } catch (cause) {
    throw new DatasetError(
      'encoding',
      'expected text in an encoding that browsers know, received another charset; save the file as UTF-8',
      { cause },
    );
  }
}
