// Walks through the XML of a spreadsheet. Node has no parser of it, and a page would build a tree of a million cells.

export interface Mark {
  /** Without its prefix. */
  readonly name: string;
  /** `text`: what stands between two marks; an element without content opens and closes. */
  readonly kind: 'open' | 'close' | 'text';
  readonly text: string;
  /** The value of an attribute, by its name without its prefix. */
  readonly attribute: (name: string) => string | undefined;
}

/**
 * Elements and texts in their order. Comments and declarations are passed over; no entity but those of XML itself and
 * those of letters is known, so that nothing is loaded and nothing grows.
 *
 * @example [...marksOf('<v>7</v>')].map(({ kind }) => kind) // ['open', 'text', 'close']
 */
export function* marksOf(xml: string): Generator<Mark> {
  let at = 0;
  while (at < xml.length) {
    const start = xml.indexOf('<', at);
    const text = xml.slice(at, start < 0 ? xml.length : start);
    if (text !== '') yield { ...NONE, kind: 'text', text: unescaped(text) };
    if (start < 0) return;
    const special = SPECIAL.find(({ opens }) => xml.startsWith(opens, start));
    const end = special ? xml.indexOf(special.closes, start) : endOfTag(xml, start);
    if (end < 0) return;
    if (special?.opens === '<![CDATA[')
      yield { ...NONE, kind: 'text', text: xml.slice(start + special.opens.length, end) };
    if (!special) yield* tagMarks(xml.slice(start + 1, end));
    at = end + (special?.closes.length ?? 1);
  }
}

const SPECIAL = [
  { opens: '<!--', closes: '-->' },
  { opens: '<![CDATA[', closes: ']]>' },
  { opens: '<?', closes: '?>' },
  { opens: '<!', closes: '>' },
];

const NONE = { name: '', text: '', attribute: (): undefined => undefined };

/** A `>` may stand in the value of an attribute. */
function endOfTag(xml: string, start: number): number {
  let quote = '';
  for (let at = start + 1; at < xml.length; at += 1) {
    const letter = xml[at]!;
    if (quote !== '') quote = letter === quote ? '' : quote;
    else if (letter === '"' || letter === "'") quote = letter;
    else if (letter === '>') return at;
  }
  return -1;
}

function* tagMarks(tag: string): Generator<Mark> {
  const isClosing = tag.startsWith('/');
  const prefixed = /^\/?([^\s/]+)/.exec(tag)?.[1] ?? '';
  const name = prefixed.replace(/^.*:/, '');
  const mark = { name, text: '', attribute: (wanted: string) => attributeIn(tag, wanted) };
  if (!isClosing) yield { ...mark, kind: 'open' };
  if (isClosing || tag.endsWith('/')) yield { ...mark, kind: 'close' };
}

function attributeIn(tag: string, name: string): string | undefined {
  const found = new RegExp(`[\\s:]${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(tag);
  return found ? unescaped(found[1] ?? found[2] ?? '') : undefined;
}

const NAMED: Readonly<Record<string, string>> = {
  ...{ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" },
};

const unescaped = (text: string): string =>
  text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w{2,4}));/gi, (whole, ...found) => {
    const [decimal, hex, name] = found as readonly (string | undefined)[];
    if (name !== undefined) return NAMED[name.toLowerCase()] ?? whole;
    const code = decimal === undefined ? parseInt(hex!, 16) : Number(decimal);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
