// Tests that every problem is told in Welsh alone: no word of the English sentence, and all that it names of the data.
import { expect } from '@open-wc/testing';
import type { Path } from '../../../src/core/data/path.js';
import { CAPTION_PLACE, OPTION_PLACE, TABLE_PLACE } from '../../../src/core/data/path.js';
import type { Problem, ProblemCode } from '../../../src/core/data/problem.js';
import type { Received } from '../../../src/core/data/received.js';
import type { ProblemFacts, ShapeCode } from '../../../src/core/problems/facts.js';
import { problemLine } from '../../../src/core/problems/lines.js';
import { problemMessages } from '../../../src/core/problems/messages.js';
import { problemWords as welsh } from '../../../src/core/problems/problems.cy.js';
import { problemWords as english } from '../../../src/core/problems/problems.en.js';
import { shapesEn } from '../../../src/core/problems/problems.shapes.en.js';
import { wordsIn } from '../../support/every-word.js';

const QUOTE: Received = { kind: 'quote', text: 'Zqa' };
const RECEIVED: readonly Received[] = [
  QUOTE,
  { kind: 'value', value: 75 },
  ...(
    [
      ...['nothing', 'number', 'number in quotes', 'empty text', 'text'],
      ...['list', 'object', 'symbol', 'function'],
    ] as const
  ).map((kind) => ({ kind })),
];
const AT: readonly Path[] = [
  ['zqparts', 3, 'zqvalue'],
  ['zqparts', 4, 'was'],
];
const NAMES = ['Zqb', 'Zqc', 'Zqd'];
const placed = [
  { count: 1, at: [] },
  { count: 7, at: AT },
  { count: 2, at: [AT[0]!] },
];

/** Facts of each kind of problem, one for each sentence that it has. */
const FACTS: { readonly [C in Exclude<ProblemCode, ShapeCode>]: readonly ProblemFacts[C][] } = {
  'unreadable object': [{}],
  choice: [
    { received: QUOTE, choices: ['zqe', 'zqf'] },
    { received: { kind: 'nothing' }, choices: [1] },
  ],
  'unknown field': [{}, { near: 'zqg' }, { near: 'marks' }],
  'over a limit': (['items', 'counts', 'fields', 'characters', 'marks'] as const).map((of) => ({
    of,
    most: 1234,
  })),
  'other widget': [{ widget: 'zqh', received: QUOTE }],
  'unreadable period': [{ received: QUOTE }],
  'unclear period': ['1/4/2021', '2024 Q1', '2008'].map((text) => ({ text })),
  'previous period not before': [{ text: '2031' }],
  'unreadable value': RECEIVED.map((received) => ({ received })),
  'was without a number': [{}],
  'marked number': [{ mark: 'c' }, { mark: '!' }, { mark: 'x' }],
  'unknown mark': [{ received: QUOTE, marks: ['p', 'r'] }],
  count: [
    { negative: true, whole: true },
    { negative: false, whole: false },
  ],
  'name repeated': [
    { field: 'name', id: 'Zqi', first: AT[0]!, outcome: 'both left out' },
    { field: 'id', id: 'Zqi', first: AT[0]!, outcome: 'numbers not shown', inArea: true },
    { field: 'name', id: 'Zqi', first: AT[0]!, outcome: 'drawn as one' },
  ],
  'shares exceed the whole': [{}],
  'shares contradict the total': [{}],
  'parts exceed their sum': [{}],
  'parts below their sum': [{}],
  'small counts in the file': placed,
  'telling numbers in the file': placed,
  'share beside counts': placed,
  'telling share': placed,
  'telling revision': placed,
  'few candidates': [{ field: 'previous', limit: 29 }],
  'period within another': [{ text: 'Zqj', longer: 'Zqk' }],
  'areas add up': [{ among: [] }, { among: ['Zqj'] }, { among: NAMES }],
  'unreadable cell': [{ received: QUOTE }],
  'table too large': [{ most: 12345 }],
  'table without figures': [{}],
  'other unit in table': [{ unit: 'percent' }, { unit: 'zqk' }],
  'no unit in cell': [{}],
  'several units in table': [{ units: NAMES }],
  'unknown column': [{ known: NAMES }],
  'unknown option': [{}, { near: 'zql' }, { isOfMember: true }],
  'option of several': [{ parts: NAMES, example: 'zqm.zqn' }],
  'sum of no group': [{}],
  'no period in table': [{}],
  'unclear kind of cost': [{}],
  'not text': [{ isSpreadsheet: true }, { isSpreadsheet: false }],
  'unclear separator': [{ choices: [',', ';'] }, { choices: ['\t', '|'] }],
  'stray quote': [
    { line: 41, isOpen: true },
    { line: 41, isOpen: false },
  ],
  'ragged row': [{ isLonger: true }, { isLonger: false }],
  'head repeated': [{ head: 'Zqo' }],
  'unclear column': (['area', 'period', 'figures', 'codes or figures'] as const).flatMap((of) => [
    { of, choices: [] },
    { of, choices: NAMES },
  ]),
  'decimal commas': [{ columns: ['Zqp'] }, { columns: NAMES }],
  'no figures': [{ mixed: [] }, { mixed: ['Zqp'] }, { mixed: NAMES }],
  'mixed column': [{}],
  'repeated figure': [{ telling: [] }, { telling: NAMES }],
  'unknown level of area': [{ received: QUOTE }],
  'no figures in class': [
    { received: QUOTE, items: [] },
    { received: QUOTE, items: NAMES },
  ],
  'server refused': [{ received: QUOTE }, { received: { kind: 'nothing' } }],
  'malformed source': (
    [
      ...(['id and size', 'category', 'values', 'fields', 'rows'] as const),
      ...(['results', 'meta', 'known ids', 'json'] as const),
    ] as const
  ).map((needs) => ({ needs })),
  'further pages': [{ pages: 17, of: 53 }],
  'unclear choice': (
    [
      ...(['resource', 'sheet', 'area', 'measure', 'filter'] as const),
      ...(['period', 'parts', 'total', 'kind'] as const),
    ] as const
  ).flatMap((of) => [
    { of, choices: [] },
    { of, choices: NAMES, in: 'Zqq' },
  ]),
  'no comparator': [{ which: 'region' }, { which: 'neighbours' }],
  'neighbours missing': [{ missing: 13, of: 37 }],
  'area spelled otherwise': [{ named: 'Zqr' }],
  'unit not told': [{ measure: 'Zqs' }],
  'year not told': [{}],
  'no figures chosen': [{}],
  'form of option': [{ form: 'pair' }, { form: 'stage' }],
  'wide table': [{}],
  'other sheets': [{ taken: 'Zqt', others: NAMES }],
  'no such column': [{ known: [] }, { near: 'Zqu', known: NAMES }],
  'no period': [{}],
  'no series': [{}],
  'no indicator': [{}],
  'period repeated': [
    { text: '2031', first: AT[0]!, others: 0, at: [] },
    { text: '2031', first: AT[0]!, others: 5, at: AT },
  ],
  'wrong length': [
    { expected: 1, length: 19, none: 'null' },
    { expected: 23, length: 19, none: '[x]' },
  ],
  'bounds crossed': [{}],
  'target beside a range': [{}],
  'many series': [{ count: 47, most: 12 }],
  'control start too late': [{ text: '2031' }],
  'no denominator': [{ more: 0 }, { more: 1 }, { more: 31 }],
  'unclear unit': [{ unit: 'zqv' }],
  'unclear counts': [{ unit: 'zqv' }],
  'series may add up': (['one of them', 'denominator', 'as much as others'] as const).map((to) => ({
    among: NAMES,
    to,
  })),
  'series may be averages': [{ among: NAMES }],
  'series may leave few': [{ among: NAMES }],
  'periods may add up': [{}],
  'no dataset': [{}],
  'no part': [{}],
  'targets exceed the whole': [{}],
  'unknown group': [{ received: QUOTE }],
  'unused group': [{ id: 'zqw' }],
  'beside areas': [{}],
  'code of another area': [{ first: AT[0]! }],
  'no date among several': [{ of: 'numbers' }, { of: 'previous' }],
  'unknown part': [{ received: QUOTE }],
  'other part': [{}],
  'circle of parts': [{}],
  'more than its part': [{}],
  'nothing to draw': [{}],
  'area repeated': [{}],
  'contacts beside a journey': [{}],
  'unknown level': [
    { ids: [], received: QUOTE, leftOut: 'number' },
    { ids: NAMES, received: QUOTE, leftOut: 'movement' },
  ],
  'unused level': [{ id: 'zqx' }],
  'movement to the same level': [{ level: 'Zqy' }],
  'movement repeated': [{ first: AT[0]! }],
  'share not of contacts': [{}],
  'less than its parts': [{ parts: ['sources', 'outcomes', 'levels'] }],
  'outcomes below their level': [{}],
  'not the largest source': [{}],
  'no cost': [{}],
  'no unit': [{}],
  'other unit': [{ unit: 'zqz' }, { of: 'bed', unit: 'zqz' }],
  'unlikely cost': [{ why: 'zero' }, { why: 'negative' }, { why: 'too much' }],
  'no stated occupancy': [{}],
  'occupancy not full': [{}],
  'other number of packages': [{}],
  'more packages than there are': [{}],
  'other number under the bound': [{}],
  'unknown provision': [{ ids: NAMES, received: QUOTE }],
  'no beds': [{}],
  'other fixed cost': [{}],
  'no cost at full occupancy': [{}],
  'beds in use': [{ why: 'no beds' }, { why: 'too many' }, { why: 'not whole' }],
  places: [{}],
};

const ALL: readonly (readonly [ProblemCode, readonly unknown[]])[] = [
  ...(Object.entries(FACTS) as [ProblemCode, readonly unknown[]][]),
  ...Object.keys(shapesEn).map((code): [ProblemCode, readonly unknown[]] => [
    code as ShapeCode,
    RECEIVED.map((received) => ({ received })),
  ]),
];

const PLACES: readonly Path[] = [
  ['zqseries', 0],
  [TABLE_PLACE, 'Zqrow', 'Zqcolumn'],
  [OPTION_PLACE, 'zqoption'],
];

const LINES = (['en', 'cy'] as const).map(
  (lang) => (code: ProblemCode, facts: unknown, path: Path) =>
    problemLine(
      { code, facts, path, severity: 'warning' } as Problem,
      lang === 'en' ? english : welsh,
    ),
);
const [inEnglish, inWelsh] = LINES as [(typeof LINES)[0], (typeof LINES)[0]];

/** What an author types, and names of the author's: in quotation marks, in braces, or as a name of code. */
const typed = (line: string): readonly string[] =>
  [...line.matchAll(/"[^"]*"|Zq\w+|zq[\w.]+|\b\w+=[^ ,;]*|\b[a-z]+[A-Z]\w*|\d[\d,.]*\d|\d/g)]
    .map(([text]) => text)
    .sort();

/** The words of the sentence itself. */
const own = (line: string): ReadonlySet<string> =>
  wordsIn(
    line.replace(
      /"[^"]*"|\{[^}]*\}|\[[^\]]*\]|zq[\w.]+|[\w.-]+=\S*|\b[a-z]+[A-Z]\w*|[a-z]+\.[a-z]+|Zq\w+/g,
      ' ',
    ),
  );

/** Alike in both languages: names of formats, keywords that stand without quotation marks, words spelt the same. */
const SHARED = new Set(
  [
    ...'json stat csv utf parse null true false id ids symbol tab bar cost data cell set at'.split(
      ' ',
    ),
    // Options and fields, and their values.
    ...'high low neutral tolerance by beds provision episodes flow was'.split(' '),
  ].sort(),
);

describe('problems in Welsh', () => {
  for (const [code, facts] of ALL) {
    it(`has no word of the English, and keeps what is named: ${code}`, () => {
      for (const each of facts)
        for (const path of PLACES) {
          const [en, cy] = [inEnglish(code, each, path), inWelsh(code, each, path)];
          const templates = own(en);
          expect(templates).to.include('expected');
          const left = [...own(cy)].filter((word) => templates.has(word) && !SHARED.has(word));
          expect(left, cy).to.deep.equal([]);
          expect(typed(cy), `${en}\n${cy}`).to.deep.equal(typed(en));
        }
    });
  }

  it('names the places of a table, a link and a dataset', () => {
    expect([TABLE_PLACE, CAPTION_PLACE, 'x'].map((kind) => welsh.place([kind]))).to.deep.equal([
      'tabl',
      'capsiwn',
      'x',
    ]);
    expect(welsh.place([])).to.equal('set ddata');
    expect(welsh.place([TABLE_PLACE, '2021', 'Girls'])).to.equal('rhes 2021, colofn Girls');
    expect(welsh.place([OPTION_PLACE, 'direction'])).to.equal('opsiwn direction');
  });

  it('is what a Welsh widget tells', async () => {
    const problems = Array.from({ length: 3 }, (_, i) => ({
      code: 'value',
      facts: { received: { kind: 'list' } },
      path: ['series', i],
      severity: 'warning',
    })) as readonly Problem[];
    expect(await problemMessages(problems, 'cy')).to.deep.equal([
      'series[0]: disgwylid rhif, neu god megis "[c]", "[x]" neu "[z]", cafwyd rhestr; ysgrifennwch "[x]" lle nad oes ffigur ar gael (a 2 arall o’r math hwn: series[1], series[2])',
    ]);
  });

  it('joins names in quotation marks by the form before a vowel', () => {
    const line = (among: readonly string[]) => inWelsh('areas add up', { among }, []);
    expect(line(['Conwy', 'Abertawe'])).to.contain('"Conwy" ac "Abertawe", y mae rhai');
    expect(line(['Abertawe', 'Conwy'])).to.contain('"Abertawe" a "Conwy", y mae rhai');
  });

  it('counts further problems', () => {
    expect([1, 2].map((count) => welsh.untold(count))).to.deep.equal([
      'set ddata: 1 broblem arall; datryswch y lleill yn gyntaf',
      'set ddata: 2 o broblemau eraill; datryswch y lleill yn gyntaf',
    ]);
  });
});
