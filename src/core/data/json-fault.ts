// Finds where a text stops being JSON: not every browser says so, and none says it without repeating a value.

const TOKEN =
  /([[\]{},:])|("[^"\\\u0000-\u001f]*(?:\\(?:["\\/bfnrt]|u[\da-fA-F]{4})[^"\\\u0000-\u001f]*)*")|(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.])/y;

const SPACE = /[ \t\r\n]*/y;

/** What may come after each kind of token: `v` is a value, `t` one that is text, `''` the beginning. */
const AFTER: Readonly<Record<string, string>> = {
  '': 'vt[{',
  v: ',]}',
  t: ':,]}',
  '[': 'vt[{]',
  '{': 't}',
  ']': ',]}',
  '}': ',]}',
  ',': 'vt[{',
  ':': 'vt[{',
};

/** Both count from 1. */
export interface TextPlace {
  readonly line: number;
  readonly column: number;
}

/**
 * The place of the first token that cannot stand there, or where the text ends too soon; undefined where it is
 * JSON as far as can be told by looking at each token and the one before it.
 *
 * @example jsonFault('{"values": [81, NaN]}') // { line: 1, column: 17 }
 */
export function jsonFault(text: string): TextPlace | undefined {
  const open: string[] = [];
  let before = '';
  for (let at = spaceEnd(text, 0); ; at = spaceEnd(text, TOKEN.lastIndex)) {
    if (at === text.length) return before === '' || open.length > 0 ? placeOf(text, at) : undefined;
    TOKEN.lastIndex = at;
    const found = TOKEN.exec(text);
    const kind = found?.[1] ?? (found?.[2] ? 't' : 'v');
    const isOver = before !== '' && open.length === 0;
    if (!found || isOver || !AFTER[before]!.includes(kind)) return placeOf(text, at);
    if (kind === '[' || kind === '{') open.push(kind);
    const opened = kind === ']' ? '[' : kind === '}' ? '{' : undefined;
    if (opened && open.pop() !== opened) return placeOf(text, at);
    before = kind;
  }
}

function spaceEnd(text: string, from: number): number {
  SPACE.lastIndex = from;
  SPACE.exec(text);
  return SPACE.lastIndex;
}

function placeOf(text: string, at: number): TextPlace {
  const lines = text.slice(0, at).split('\n');
  return { line: lines.length, column: lines.at(-1)!.length + 1 };
}
