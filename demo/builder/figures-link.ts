// Puts a dataset into the fragment of an address, and takes it out again. No server is told of a fragment.
import { inflated } from '../../src/read/inflate.js';

const NAME = '#figures=';
/** A dataset is no larger. */
const MOST_BYTES = 20_000_000;

/** The address of a page that shows what the text holds. */
export async function linkWith(text: string, page: string): Promise<string> {
  const packed = new Blob([text]).stream().pipeThrough(new CompressionStream('deflate-raw'));
  const bytes = new Uint8Array(await new Response(packed).arrayBuffer());
  const letters = [...bytes].map((byte) => String.fromCharCode(byte)).join('');
  const code = btoa(letters).replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '');
  return `${page.replace(/#.*$/s, '')}${NAME}${code}`;
}

/** Whether a fragment has figures in it. */
export const hasFigures = (fragment: string): boolean => fragment.startsWith(NAME);

/** The text in a fragment; undefined where it is damaged, or larger than any dataset. */
export async function textInLink(fragment: string): Promise<string | undefined> {
  try {
    const code = fragment.slice(NAME.length).replace(/-/g, '+').replace(/_/g, '/');
    const bytes = Uint8Array.from(atob(code), (letter) => letter.charCodeAt(0));
    const whole = await inflated(bytes, MOST_BYTES);
    return new TextDecoder('utf-8', { fatal: true }).decode(whole);
  } catch {
    return undefined;
  }
}
