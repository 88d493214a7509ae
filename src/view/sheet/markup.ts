// Writes described nodes as text.
import type { Content } from '../nodes.js';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** Letters that no XML may hold, not even as numbers; halves of letters among them. */
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu;

/** A text for markup, also within quotation marks. */
export const escaped = (text: string): string =>
  text.replace(FORBIDDEN, '\ufffd').replace(/[&<>"]/g, (sign) => ENTITIES[sign]!);

/**
 * As XML, without white space between nodes. Listeners and properties are left out.
 *
 * @throws Error for content that an element would write itself
 * @example xmlOf(node('text', { x: 1 }, 'a & b')) // '<text x="1">a &amp; b</text>'
 */
export const xmlOf = (content: Content): string =>
  markupOf(content, (opened, _, inner) => (inner === '' ? `${opened}/>` : undefined));

/** Those that widgets have of those that HTML has no end for. */
const ENDLESS = ['input', 'col'];

/** The same as HTML, which takes a tag that ends with a slash for one that is open. */
export const htmlOf = (content: Content): string =>
  markupOf(content, (opened, name) => (ENDLESS.includes(name) ? `${opened}>` : undefined));

/** @param short an element without an end tag; undefined where it has one. `opened` lacks its last sign. */
function markupOf(
  content: Content,
  short: (opened: string, name: string, inner: string) => string | undefined,
): string {
  if (content === undefined) return '';
  if (typeof content === 'string') return escaped(content);
  const { name, attributes, content: within } = content;
  if (typeof within === 'function')
    throw new Error(`expected nodes in ${name}, received a function`);
  const written = Object.entries(attributes)
    .filter(([key, value]) => /^[a-z]/i.test(key) && value !== undefined && value !== false)
    .map(([key, value]) => ` ${key}="${value === true ? '' : escaped(String(value))}"`)
    .join('');
  const inner = within.map((each) => markupOf(each, short)).join('');
  const opened = `<${name}${written}`;
  return short(opened, name, inner) ?? `${opened}>${inner}</${name}>`;
}
