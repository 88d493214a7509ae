// Tests that every widget leaves out a number whose marks cannot be read, since they may withhold it, and that it
// warns of one that is written as what could not be read.
import { expect } from '@open-wc/testing';
import type { Parsed } from '../../src/core/data/problem.js';
import { parseCostComparator } from '../../src/widgets/cost-comparator/input.js';
import { parseIndicatorTrend } from '../../src/widgets/indicator-trend/input.js';
import { parsePlacementMix } from '../../src/widgets/placement-mix/input.js';
import { parseThresholdFunnel } from '../../src/widgets/threshold-funnel/input.js';
import { parseVitalSigns } from '../../src/widgets/vital-signs/input.js';
import { problemText } from '../support/problem-text.js';

/** A dataset of each widget that has the cell, and the place of the cell. */
const places: Readonly<Record<string, [string, (cell: unknown) => Parsed<unknown>]>> = {
  'indicator-trend': [
    'series[0].values[1]',
    (cell) =>
      parseIndicatorTrend({
        title: 'Contacts',
        periods: ['2022-23', '2023-24'],
        series: [{ name: 'Exampleshire', values: [40, cell] }],
      }),
  ],
  'vital-signs': [
    'indicators[0].series[0].values[1]',
    (cell) =>
      parseVitalSigns({
        title: 'Vital signs',
        indicators: [
          {
            name: 'Contacts',
            periods: ['2022-23', '2023-24'],
            series: [{ name: 'Exampleshire', values: [40, cell] }],
          },
        ],
      }),
  ],
  'vital-signs, quality': [
    'indicators[0].quality.value',
    (cell) =>
      parseVitalSigns({
        title: 'Vital signs',
        indicators: [
          {
            name: 'Contacts',
            periods: ['2022-23', '2023-24'],
            series: [{ name: 'Exampleshire', values: [40, 41] }],
            quality: { name: 'Reached in time', value: cell },
          },
        ],
      }),
  ],
  'placement-mix': [
    'parts[1].value',
    (cell) =>
      parsePlacementMix({
        title: 'Homes',
        parts: [
          { name: 'Fostering', value: 320 },
          { name: 'Homes', value: cell },
        ],
      }),
  ],
  'threshold-funnel': [
    'sources[1].value',
    (cell) =>
      parseThresholdFunnel({
        title: 'Front door',
        contacts: 320,
        sources: [
          { name: 'Police', value: 200 },
          { name: 'Schools', value: cell },
        ],
      }),
  ],
  'cost-comparator': [
    'provisions[1].cost',
    (cell) =>
      parseCostComparator({
        title: 'Costs of a bed',
        unit: 'pounds per bed per year',
        provisions: [
          { name: 'In-house', kind: 'in-house', cost: 129000 },
          { name: 'External', kind: 'external', cost: cell },
        ],
      }),
  ],
  // Which of the packages it is may say how many there are, and is not told.
  'cost-comparator, packages': [
    'packages.values',
    (cell) =>
      parseCostComparator({
        title: 'Packages',
        packages: { unit: 'pounds per week', values: [3100, cell] },
      }),
  ],
};

const MARKS = 'correct or remove them; the figure is left out, since a mark may withhold it';
const MARK = 'correct or remove it; the figure is left out, since the mark may withhold it';
const NAME =
  'expected a field that is known here, received an unknown field; did you mean "marks"? The figure is left out, since a mark may withhold it';

for (const [widget, [place, parse]] of Object.entries(places)) {
  const read = (cell: unknown) => {
    const { dataset, problems } = parse(cell);
    const marked = problems.filter(({ path }) =>
      ['marks', 'mark', 'mraks'].some((key) => path.includes(key)),
    );
    return {
      text: JSON.stringify(dataset),
      lines: marked.map(problemText),
      severities: marked.map(({ severity }) => severity),
    };
  };
  for (const [written, severity, is] of [
    ['[!]', 'warning', 'kept, and only its author is told'],
    ['!', 'fault', 'refused'],
  ] as const)
    it(`a value of ${widget} that is written as ${written} is ${is}`, () => {
      const { dataset, problems } = parse(written);
      expect(JSON.stringify(dataset)).to.include('"[!]"');
      const told = problems.filter(({ code }) => code === 'unreadable value');
      expect(told.map(problemText)).to.deep.equal([
        `${place}: expected a number, or shorthand such as "[c]", "[x]" or "[z]", received "${written}"; write the number, or the shorthand for why there is none`,
      ]);
      expect(told.map((each) => each.severity)).to.deep.equal([severity]);
    });
  describe(`marks of a value of ${widget}`, () => {
    it('may be written as text', () => {
      const { text, lines } = read({ value: 127, marks: 'p r' });
      expect(lines).to.deep.equal([]);
      expect(text).to.include('"value":127,"marks":["p","r"]');
    });
    it('withhold the number where they are the text "c"', () => {
      const { problems, dataset } = parse({ value: 127, marks: 'c' });
      const text = JSON.stringify(dataset);
      expect(text).not.to.include('127');
      expect(text).to.include('"[c]"');
      expect(problems.map(problemText)).to.include(
        `${place}: expected no number where the mark is "c", received a number marked "c"; write "[c]" in its place, since a withheld number must not be in the file`,
      );
      expect(problems.some(({ severity }) => severity === 'danger')).to.equal(true);
    });
    for (const [name, cell, line] of [
      [
        'an object',
        { marks: { c: true } },
        `marks: expected marks such as "p" or ["p", "r"], received an object; ${MARKS}`,
      ],
      [
        'a number',
        { marks: 3 },
        `marks: expected marks such as "p" or ["p", "r"], received a number; ${MARKS}`,
      ],
      [
        'null',
        { marks: null },
        `marks: expected marks such as "p" or ["p", "r"], received null; ${MARKS}`,
      ],
      ['under a shorter name', { mark: ['c'] }, `mark: ${NAME}`],
      ['under a misspelt name', { mraks: ['c'] }, `mraks: ${NAME}`],
      ['under a misspelt name beside others', { marks: ['p'], mraks: ['c'] }, `mraks: ${NAME}`],
      [
        'a list with a number',
        { marks: [3] },
        `marks[0]: expected a mark such as "p", received a number; ${MARK}`,
      ],
      [
        'a list with null',
        { marks: [null] },
        `marks[0]: expected a mark such as "p", received null; ${MARK}`,
      ],
      [
        'a list in a list',
        { marks: [['b']] },
        `marks[0]: expected a mark such as "p", received a list; ${MARK}`,
      ],
      [
        'a list with null and "c"',
        { marks: [null, 'c'] },
        `marks[0]: expected a mark such as "p", received null; ${MARK}`,
      ],
    ] as const) {
      it(`leave out the number, with one message, where they are ${name}`, () => {
        const { text, lines, severities } = read({ value: 127, ...cell });
        expect(text).not.to.include('127');
        expect(text).to.include('"[!]"');
        expect(lines).to.deep.equal([`${place}.${line}`]);
        expect(severities).to.deep.equal(['fault']);
      });
    }
  });
}
