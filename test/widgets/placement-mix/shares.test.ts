// Tests which shares a mix gives, and that its note on rounding is true of every one of them.
import { expect } from '@open-wc/testing';
import { notes } from '../../../src/widgets/placement-mix/words.notes.en.js';
import { summing } from '../../../src/widgets/placement-mix/words.summary.en.js';
import { placementMixTable } from '../../../src/widgets/placement-mix/table.js';
import { words as welsh } from '../../../src/widgets/placement-mix/words.cy.js';
import { words as english } from '../../../src/widgets/placement-mix/words.en.js';
import * as partsCy from '../../../src/widgets/placement-mix/words.parts.cy.js';
import { loadParts } from '../../support/load-parts.js';
import { parsePlacementMix } from '../../../src/widgets/placement-mix/input.js';
import { problemText } from '../../support/problem-text.js';
import { modelOf, parts } from './scene.js';

await loadParts(partsCy);

const BY_ITSELF =
  'Percentages are of the total. Each is rounded by itself, so they may not add up to 100.';
const things = { title: 'Homes', measure: { counts: 'things' } };

describe('shares of a mix', () => {
  it('are each rounded by itself in every area, as the note says', () => {
    const whole = { area: 'North', parts: parts({ A: 103, B: 252, C: 148 }) };
    const part = { area: 'South', parts: parts({ A: 5, B: '[x]' }), total: 11 };
    const model = modelOf({ ...things, areas: [whole, part] });
    expect(model.mixes[0]!.parts.map(({ percent }) => percent)).to.deep.equal([20, 50, 29]);
    expect(notes(model)).to.contain(BY_ITSELF);
  });

  it('are the nearest ones where they come to 99 or 101', () => {
    const percentsOf = (values: Parameters<typeof parts>[0]) =>
      modelOf({ ...things, parts: parts(values) }).mixes[0]!.parts.map(({ percent }) => percent);
    expect(percentsOf({ A: 5, B: 1, C: 1 })).to.deep.equal([71, 14, 14]);
    expect(percentsOf({ A: 330, B: 97, C: 49 })).to.deep.equal([69, 20, 10]);
    expect(percentsOf({ A: 45, B: 45, C: 110 })).to.deep.equal([23, 23, 55]);
  });

  for (const none of ['[z]', '[w]'])
    it(`are not given of ${none}, which is no number`, () => {
      const model = modelOf({ ...things, parts: parts({ A: none, B: 0, C: 216 }), total: 239 });
      const [absent, zero] = model.mixes[0]!.parts;
      expect(absent!.percent).to.equal(undefined);
      expect(absent!.share).to.equal(undefined);
      expect(zero!.percent).to.equal(0);
    });

  it('of a group of rounded numbers are those of the number beside it', () => {
    const model = modelOf({
      title: 'Carers',
      disclosure: { rounding: 10 },
      groups: [{ name: 'In-house' }],
      parts: [
        { name: 'A', group: 'In-house', value: 7 },
        { name: 'B', group: 'In-house', value: 7 },
        { name: 'C', group: 'In-house', value: 30 },
        { name: 'D', value: 40 },
      ],
      total: 84,
    });
    const [group] = model.mixes[0]!.groups;
    expect([group!.value.value, model.mixes[0]!.total.value.value]).to.deep.equal([40, 80]);
    expect(group!.percent).to.equal(50);
    expect(notes(model)).to.contain(BY_ITSELF);
  });

  it('do not say that no figure can be shown beside one that is', () => {
    const said = (value: number) =>
      summing.summary(modelOf({ title: 'Carers', parts: parts({ A: value }), total: '[c]' }));
    expect(said(26)).to.equal('A: 26.');
    expect(said(0)).to.equal('A: 0.');
  });

  it('of the largest parts are not said in one where their marks differ', () => {
    const estimated = { value: 30, marks: ['e'] };
    const text = summing.summary(
      modelOf({ ...things, parts: parts({ A: 30, B: estimated, C: 9 }) }),
    );
    expect(text).not.to.contain('each');
  });
});

describe('published shares beside numbers of things', () => {
  const told = (dataset: object) =>
    parsePlacementMix({ ...things, ...dataset }).problems.map((problem) => {
      expect(problem.severity).to.equal('warning');
      return problemText(problem);
    });
  const homes = (share: number, more: object = {}) => ({
    ...{ parts: [{ name: 'A', value: 3 }, { name: 'B', value: { value: '[x]', share } }] },
    ...{ total: 10, ...more },
  }); // prettier-ignore
  const WARNING = ': expected shares and numbers that together come to the total, received some that do not; correct one of them, or write the number in place of the share; they are shown as they are'; // prettier-ignore

  it('are told to the author where they contradict the total', () => {
    expect(told(homes(0.61))).to.deep.equal([`total${WARNING}`]);
    expect(told(homes(0.75))).to.deep.equal([`total${WARNING}`]);
    const areas = [{ area: 'North', ...homes(0.61) }];
    expect(told({ areas })).to.deep.equal([`areas[0].total${WARNING}`]);
  });

  it('are not where they fit it, as far as shares are rounded and parts are all', () => {
    expect(told(homes(0.7))).to.deep.equal([]);
    expect(told(homes(0.704))).to.deep.equal([]);
    expect(told(homes(0.61, { whole: false }))).to.deep.equal([]);
    expect(told(homes(0.61, { total: undefined }))).to.deep.equal([]);
    const [a, b] = homes(0.61).parts;
    expect(told({ parts: [a, b, { name: 'C', value: '[x]' }], total: 10 })).to.deep.equal([]);
  });

  it('are never told of people, whose shares are not shown beside a number', () => {
    const people = parsePlacementMix({ title: 'T', ...homes(0.61) });
    expect(people.problems).to.deep.equal([]);
  });

  it('of the period before are shown as they are published', () => {
    const x = (share: number) => ({ value: '[x]', share });
    const of = (now: unknown, then: unknown, more: object = {}) => ({
      ...{ value: now, previous: then },
      ...more,
    });
    const table = (measure: object, list: readonly object[], more: object = {}) => {
      const dates = { period: '31 March 2025', previousPeriod: '31 March 2024' };
      const model = modelOf({ title: 'Homes', measure, ...dates, ...more, parts: list });
      return [english, welsh].map((words) => {
        const { columns, rows } = placementMixTable(model, words);
        const at = columns.findIndex((head) => /^(Share|Cyfran), /.test(head));
        return [columns[at], ...rows.map(({ head, cells }) => `${head}: ${cells[at - 1]}`)];
      });
    };
    const own = of(x(0.614), x(0.582), { name: 'A', group: 'In' });
    const kin = of(x(0.1), x(0.2), { name: 'Kin', of: 'A' });
    const other = of(x(0.386), x(0.418), { name: 'B', group: 'Out' });
    const groups = { groups: [{ name: 'In' }, { name: 'Out' }] };
    const people = { counts: 'people' };
    expect(table(people, [own, kin, other], groups)).to.deep.equal([
      [
        'Share, 31 March 2024',
        ...['A: 58.2%', 'A, of which Kin: 20% of all', 'In, all: 58.2%'],
        ...['B: 41.8%', 'Out, all: 41.8%', 'Total: '],
      ],
      [
        'Cyfran, 31 Mawrth 2024',
        ...['A: 58.2%', 'A, o’r rhain, Kin: 20% o’r cyfan', 'In, cyfanswm: 58.2%'],
        ...['B: 41.8%', 'Out, cyfanswm: 41.8%', 'Cyfanswm: '],
      ],
    ]);
    const counted = [of(61, x(0.582), { name: 'A' }), of(39, 70, { name: 'B' })];
    expect(table({ counts: 'things' }, counted)[0]).to.deep.equal([
      'Share, 31 March 2024',
      ...['A: 58.2%', 'B: ', 'Total: '],
    ]);
    // Beside numbers of people they are left out, and the author is told.
    expect(table(people, counted)[0]![0]).to.equal(undefined);
  });
});
