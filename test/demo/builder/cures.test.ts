// Tests what is done in one press about what must not be published, and what is told after it. Made-up figures.
import { expect } from '@open-wc/testing';
import {
  type Accepted,
  checkCured as checkAt,
  type CureName,
  curesFor,
  standingOf as standing,
} from '../../../demo/builder/cures.js';
import { publishedJson } from '../../../demo/builder/published-json.js';
import { type Stages, stagesOf } from '../../../demo/builder/widget-stages.js';
import type { Problem } from '../../../src/index.js';

const stages = await stagesOf('indicator-trend');
const dataset = (values: readonly unknown[]) => ({
  title: 'Plans (made-up figures)',
  area: 'Exampleshire',
  measure: { unit: 'count', counts: 'people', kind: 'flow', direction: 'low' },
  periods: ['2022-23', '2023-24', '2024-25'].slice(0, values.length),
  series: [{ name: 'Exampleshire', role: 'area', values }],
});
/** 1 March 2025: none of the figures is old. */
const today = Date.UTC(2025, 2, 1) / 864e5;
const checkCured = (input: unknown, cures: readonly CureName[], of: Stages) =>
  checkAt(input, cures, { stages: of, today });
const standingOf = (checked: ReturnType<typeof checkCured>, accepted: readonly Accepted[] = []) =>
  standing(checked, accepted);
const names = (input: unknown) => curesFor(checkCured(input, [], stages).problems).map(({ name }) => name); // prettier-ignore
const codes = ({ problems }: ReturnType<typeof checkCured>) => problems.map(({ code }) => code);

describe('cures', () => {
  it('are none where there is no danger', () => {
    expect(names(dataset([61, 62, 64]))).to.deep.equal([]);
  });

  it('of a small count are to take it out', () => {
    expect(names(dataset([61, 3, 64]))).to.deep.equal(['withhold']);
  });

  it('of a file whose publisher withholds figures are also to say that they are protected', () => {
    const telling: Problem = {
      severity: 'danger',
      path: [],
      code: 'telling numbers in the file',
      facts: { count: 1, at: [] },
    };
    expect(curesFor([telling]).map(({ name }) => name)).to.deep.equal(['withhold', 'protected']);
  });

  it('take the small count out, and leave no danger', () => {
    const before = checkCured(dataset([61, 3, 64]), [], stages);
    expect(standingOf(before)).to.equal('danger');
    const after = checkCured(dataset([61, 3, 64]), ['withhold'], stages);
    expect(standingOf(after)).not.to.equal('danger');
    expect(JSON.stringify(after.dataset)).to.include('[c]').and.not.match(/\b3\b/);
  });

  it('leave the figures as they are where they are said to be protected', () => {
    const after = checkCured(dataset([61, 3, 64]), ['protected'], stages);
    expect(after.dataset).to.deep.equal({
      ...dataset([61, 3, 64]),
      disclosure: { protected: true },
    });
    expect(after.withheld).to.deep.equal([]);
  });

  it('do not hide what could not be read, though it is not in what they leave', () => {
    const after = checkCured(dataset([61, 3, 'a few']), ['withhold'], stages);
    expect(codes(after)).to.include('unreadable value');
    expect(codes(after)).not.to.include('small counts in the file');
    expect(standingOf(after)).to.equal('to accept');
  });

  it('tell what they have brought themselves, and once what was there before', () => {
    const losing = (now: unknown) => ({
      ...(now as object),
      series: [
        ...(now as ReturnType<typeof dataset>).series.slice(1),
        { name: 'Nearby', role: 'area', values: [7, 8, 'some'] },
      ],
    });
    const cure = { button: 'Lose', mend: losing };
    const found = [{ name: 'many parts', meaning: 'Many.', cure }] as const;
    const input = dataset([61, 62, 64]);
    const series = [{ name: 'Beeton', role: 'area', values: [60, 61, 62] }, ...input.series];
    series[1]!.values = [61, 62, 'a few'];
    const after = checkCured({ ...input, series }, ['many parts'], {
      ...stages,
      misleading: () => found,
    });
    const lost = after.problems.filter(({ code }) => code === 'unreadable value');
    expect(lost.map(({ path }) => path)).to.deep.equal([
      ['series', 1, 'values', 2],
      // What is brought stands nowhere in what the author wrote.
      ['series'],
    ]);
  });

  it('tell of a figure at its own place, where they have left out what stood before it', async () => {
    const mix = await stagesOf('placement-mix');
    const parts = [...'ABCDEFGHI'].map((name, i) => ({ name, value: 50 + i, previous: 40 }));
    parts[8]!.previous = 3;
    const input = { title: 'Homes (made-up figures)', period: '2024-25', previousPeriod: '2023-24', measure: { counts: 'people' }, parts }; // prettier-ignore
    const placesAfter = (...cures: readonly CureName[]) =>
      checkCured(input, cures, mix).problems.flatMap(({ code, path, facts }) =>
        code === 'small counts in the file' ? [path, (facts as { at: unknown }).at] : [],
      );
    // What is small, and what would tell it.
    const places = [['parts', 7, 'previous'], ['parts', 8, 'previous']]; // prettier-ignore
    expect(placesAfter()).to.deep.equal([[], places]);
    // “Other” would tell it now, which is no row of the author's.
    expect(placesAfter('many parts')).to.deep.equal([[], [places[1], ['parts']]]);
  });

  it('do nothing to what cannot be drawn', () => {
    const after = checkCured('no dataset', ['withhold'], stages);
    expect(standingOf(after)).to.equal('undrawn');
    expect(after.dataset).to.equal('no dataset');
  });
});

describe('the JSON that is taken away', () => {
  const taken = (input: object, cures: readonly 'withhold'[] = []) => {
    const own = JSON.stringify(input);
    const checked = checkCured(input, cures, stages);
    return publishedJson(stages.write(checked.publishable!), own, { ...checked, cures }) === own;
  };

  it('is that of its author, where nothing is left out', () => {
    expect(taken(dataset([61, 62, 64]))).to.equal(true);
  });
  it('is not, where a count is withheld, or was', () => {
    expect(taken(dataset([61, 3, 64]))).to.equal(false);
    expect(taken(dataset([61, 3, 64]), ['withhold'])).to.equal(false);
  });
  it('is not, where a field is unknown: nobody has looked at what is in it', () => {
    expect(taken({ ...dataset([61, 62, 64]), remark: 'three of them' })).to.equal(false);
  });
  it('is not, where a figure could not be read', () => {
    expect(taken(dataset([61, 62, 'a few']))).to.equal(false);
  });
});
