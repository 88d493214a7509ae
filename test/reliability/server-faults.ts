// Lists what a server can do wrong, with a sentence that a reader is told of each.
import type { FaultyAnswer } from '../support/faulty-files.js';

export interface ServerFault {
  readonly name: string;
  readonly answer: FaultyAnswer;
  readonly says: string;
  /** WebKitGTK gives half of a file as a whole one, where the server has not said how long it is. */
  readonly saysInWebKit?: string;
}

const AWAY = 'No answer came';
const PART = 'Only a part of the data arrived';
const LATE = 'The data took too long to arrive';
const LARGE = 'The file of the data is too large';
const MISSING = 'The data are not there';
const SERVER = 'The server that has the data does not work';
const EMPTY = 'The data are empty';
const PAGE = 'A web page was sent in their place';
const LETTERS = 'The letters of the data cannot be read';
const MISTAKE = 'There is a mistake in how the data are written';
/** What is JSON and no dataset is told as problems of the data. */
const REFUSED = 'could not be';

const GOOD = '{"title": "Wrong", "parts": [{"name": "A", "value": 9}]}';
const HTML = '<!doctype html><title>Log in</title><script>globalThis.ranByData=1</script>';
const charset = (name: string) => ({ 'content-type': `application/json; charset=${name}` });

/** Not 404, which the runner of the tests takes for a slip. */
const statuses = (says: string, ...list: readonly number[]): readonly ServerFault[] =>
  list.map((status) => ({ name: `status ${status}`, answer: { status, body: GOOD }, says }));

const bodies = (says: string, texts: Readonly<Record<string, string>>): readonly ServerFault[] =>
  Object.entries(texts).map(([name, body]) => ({ name, answer: { body }, says }));

export const serverFaults: readonly ServerFault[] = [
  { name: 'a connection that is reset', answer: { cut: 'head' }, says: AWAY },
  {
    name: 'an answer that breaks off',
    answer: { cut: 'body', body: GOOD },
    says: PART,
    saysInWebKit: MISTAKE,
  },
  { name: 'an answer that never begins', answer: { stall: 'head' }, says: LATE },
  { name: 'an answer that never ends', answer: { stall: 'body', body: GOOD }, says: LATE },
  { name: 'an answer without end', answer: { endless: true, body: GOOD }, says: LARGE },
  {
    name: 'a circle of redirections',
    answer: { status: 302, headers: { location: '?' } },
    says: AWAY,
  },
  {
    name: 'a redirection to nowhere',
    answer: { status: 302, headers: { location: 'http://127.0.0.1:1/' } },
    says: AWAY,
  },
  { name: 'status 204', answer: { status: 204 }, says: EMPTY },
  ...statuses(MISSING, 400, 401, 403, 410, 451),
  ...statuses(SERVER, 429, 500, 502, 503, 504),
  { name: 'a page with status 410', answer: { status: 410, body: HTML }, says: MISSING },
  { name: 'a page in the place of a file', answer: { body: HTML }, says: PAGE },
  {
    name: 'a page that calls itself a page',
    answer: { body: HTML, headers: { 'content-type': 'text/html' } },
    says: PAGE,
  },
  { name: 'Latin-1', answer: { body: '{"title": "Café"}', encoding: 'latin1' }, says: LETTERS },
  {
    name: 'a charset that nobody knows',
    answer: { body: GOOD, headers: charset('x-none') },
    says: LETTERS,
  },
  {
    name: 'a charset that is not that of the file',
    answer: { body: '{"title": "Café"}', encoding: 'latin1', headers: charset('utf-8') },
    says: LETTERS,
  },
  {
    name: 'UTF-16 that ends within a letter',
    answer: { body: '\u00ff\u00fe{\u0000"', encoding: 'latin1' },
    says: LETTERS,
  },
  ...bodies(EMPTY, {
    'an empty file': '',
    'blank lines': '\n\n',
    'only a byte order mark': '\ufeff',
  }),
  ...bodies(MISTAKE, {
    'half of a file': GOOD.slice(0, 20),
    'a NaN': '{"title": "A", "parts": [{"name": "A", "value": NaN}]}',
    'a comma too many': GOOD.replace('}]', '},]'),
    'JSON with comments': `// A file\n${GOOD}`,
    'a script': 'globalThis.ranByData=1',
    'two files in one': GOOD + GOOD,
    'a table with commas': 'title,value\nA,9\n',
  }),
  ...bodies(REFUSED, {
    null: 'null',
    'a number': '5',
    'a list of nothing': '[]',
    'an object of nothing': '{}',
    'the data of another widget': '{"widget": "vital-signs", "indicators": []}',
    'a list in lists': `${'['.repeat(3000)}${']'.repeat(3000)}`,
    'a prototype': '{"__proto__": {"polluted": true}, "constructor": 1}',
  }),
];
