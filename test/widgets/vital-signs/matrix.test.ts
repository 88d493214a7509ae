// Tests which scorecards set areas side by side, which way round, and what stands in their cells.
import { expect } from '@open-wc/testing';
import { vitalSignsLayout } from '../../../src/widgets/vital-signs/layout.js';
import { matrixLayout, type MatrixLayout } from '../../../src/widgets/vital-signs/layout.matrix.js';
import { matrixOf } from '../../../src/widgets/vital-signs/model.matrix.js';
import {
  type Filter,
  readAreas,
  readSort,
  selectRows,
} from '../../../src/widgets/vital-signs/model.select.js';
import { words } from '../../../src/widgets/vital-signs/words.en.js';
import { modelOf, sign, type Sign } from './signs.js';

function matrix(
  signs: readonly Sign[],
  {
    filter = 'all',
    sort = '',
    areas = '',
  }: { filter?: Filter; sort?: string; areas?: string } = {},
): MatrixLayout | undefined {
  const model = modelOf(signs);
  const by = readSort(sort);
  const choice = { filter, areas: readAreas(areas, model), ...(by ? { sort: by } : {}) };
  const found = matrixOf(model, selectRows(model, choice, 'en'), choice, 'en');
  const layout = vitalSignsLayout(model, words, { density: 'normal' });
  return found && matrixLayout(found, layout, words);
}

/** Each line as its name and its figures; `–` for an empty cell. */
const figures = (of: MatrixLayout | undefined) =>
  of?.groups.flatMap(({ lines }) =>
    lines.map(({ name, cells }) => [name, ...cells.map((cell) => cell?.row.latest.short ?? '–')]),
  );

const inAreas = (
  name: string,
  values: Readonly<Record<string, Parameters<typeof sign>[1]>>,
  more: Partial<Sign> = {},
) => Object.entries(values).map(([area, of]) => sign(name, of, { area, ...more }));

const plans = inAreas('Plans', { Sampleton: [1, 2], Mockford: [3, 3] });
const visits = inAreas('Visits', { Sampleton: [5, 9], Testborough: [7, '[c]'] });
const two = [...plans, ...visits];

describe('the same indicators of several areas', () => {
  it('have a row an indicator and a column an area', () => {
    const found = matrix(two)!;
    expect(found.across).to.equal('areas');
    expect(found.columns.map(({ name }) => name)).to.deep.equal([
      'Sampleton',
      'Mockford',
      'Testborough',
    ]);
    expect(figures(found)).to.deep.equal([
      ['Plans', '2%', '3%', '–'],
      ['Visits', '9%', '–', '[c]'],
    ]);
    const [, { cells }] = found.groups[0]!.lines as [
      unknown,
      MatrixLayout['groups'][0]['lines'][0],
    ];
    expect(cells.map((cell) => cell?.second)).to.deep.equal([
      ['↑ 4 pts'],
      undefined,
      ['7% 2020-21'],
    ]);
  });
  it('keep only the areas that are chosen, and the cells that a filter keeps', () => {
    expect(figures(matrix(two, { areas: 'Mockford|Testborough' }))).to.deep.equal([
      ['Plans', '3%', '–'],
      ['Visits', '–', '[c]'],
    ]);
    expect(figures(matrix(two, { filter: 'changed' }))).to.deep.equal([
      ['Plans', '2%', '–', '–'],
      ['Visits', '9%', '–', '–'],
    ]);
  });
  it('are sorted by name, and say a period once for each indicator', () => {
    const found = matrix(two, { sort: '-indicator' })!;
    expect(figures(found)!.map(([name]) => name)).to.deep.equal(['Visits', 'Plans']);
    expect(found.groups[0]!.lines[0]!.under).to.deep.equal(['2021 to 2022']);
    const older = inAreas('Visits', { Kent: [1, 2], Essex: [1, 2], Devon: [1] });
    const cells = matrix(older)!.groups[0]!.lines[0]!.cells;
    expect(cells.map((cell) => cell!.second)).to.deep.equal([['↑ 1 pt'], ['↑ 1 pt'], ['2020-21']]);
  });
  it('name a unit once where all have it, else with each figure', () => {
    const of = (unit: string, kind: 'stock' | 'flow' = 'flow') => ({
      measure: { unit, kind, direction: 'neutral' as const, counts: 'things' as const },
    });
    const waits = (kent: string, essex: string) => [
      ...inAreas('Waits', { Kent: [4, 4] }, of(kent)),
      ...inAreas('Waits', { Essex: [5, 5] }, of(essex)),
    ];
    const lineOf = (signs: readonly Sign[]) => {
      const { under, cells } = matrix(signs)!.groups[0]!.lines[0]!;
      return [under, ...cells.map((cell) => cell!.second[0])];
    };
    expect(lineOf(waits('cases', 'cases'))).to.eql([['2021 to 2022', 'cases'], '→ same', '→ same']);
    expect(lineOf(waits('cases', 'days'))).to.eql([['2021 to 2022'], 'cases', 'days']);
    expect(lineOf(waits('count', 'days'))).to.eql([['2021 to 2022'], '→ same', 'days']);
    // As of a day only where all are.
    const mixed = [
      ...inAreas('Waits', { Kent: [4] }, of('cases', 'stock')),
      ...inAreas('Waits', { Essex: [5] }, of('cases')),
    ];
    expect(matrix(mixed)!.groups[0]!.lines[0]!.under).to.eql(['2020 to 2021', 'cases']);
    const many = [...'ABCDEFG'].flatMap((area, i) =>
      inAreas('Waits', { [area]: [i + 1] }, of(i ? 'days' : 'cases')),
    );
    const across = matrix(many)!;
    expect(across.columns[0]!.under).to.eql(['2020 to 2021']);
    expect(across.groups[0]!.lines.map(({ cells }) => cells[0]!.second[0])).to.eql([
      'cases',
      ...Array<string>(6).fill('days'),
    ]);
  });
  it('are not headed by a group of the same name', () => {
    const grouped = [
      ...inAreas('Plans', { Kent: [1], Essex: [2] }, { group: 'Plans' }),
      ...inAreas('Visits', { Kent: [1], Essex: [2] }, { group: 'Quality' }),
    ];
    expect(matrix(grouped)!.groups.map(({ name }) => name)).to.deep.equal(['', 'Quality']);
  });
  it('have a row an area where areas are many, sorted by any of the indicators', () => {
    const names = [...'ABCDEFG'];
    const of = (values: readonly number[]) =>
      Object.fromEntries(names.map((area, i) => [area, [values[i]!]]));
    const many = [
      ...inAreas('Plans', of([3, 1, 2, 7, 6, 5, 4])),
      ...inAreas('Visits', of([1, 2, 3, 4, 5, 6, 7])),
    ];
    const found = matrix(many)!;
    expect(found.across).to.equal('indicators');
    expect(found.columns).to.deep.equal([
      { id: 'Plans', name: 'Plans', under: ['2020 to 2021'] },
      { id: 'Visits', name: 'Visits', under: ['2020 to 2021'] },
    ]);
    const order = (sort: string) =>
      figures(matrix(many, { sort }))!
        .map(([name]) => name)
        .join('');
    expect(order('')).to.equal('ABCDEFG');
    expect(order('latest')).to.equal('BCAGFED');
    expect(order('-latest:Visits')).to.equal('GFEDCBA');
    expect(order('-area')).to.equal('GFEDCBA');
    expect(matrix(many, { areas: 'A|B' })!.across).to.equal('areas');
  });
});

describe('no matrix', () => {
  it('is made of one area, of indicators that areas do not share, or of many of both', () => {
    expect(matrix([sign('Plans'), sign('Visits')])).to.equal(undefined);
    expect(
      matrix([sign('Plans', [1], { area: 'A' }), sign('Visits', [1], { area: 'B' })]),
    ).to.equal(undefined);
    const names = [...'ABCDEFG'];
    const many = names.flatMap((name) =>
      inAreas(name, Object.fromEntries(names.map((area) => [area, [1]]))),
    );
    expect(matrix(many)).to.equal(undefined);
    expect(matrix(many, { areas: 'A|B' })!.across).to.equal('areas');
  });
});
