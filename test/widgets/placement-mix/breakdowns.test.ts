// Tests what is said of several breakdowns of the same people: each has its own parts, its own title and its own total.
import { expect } from '@open-wc/testing';
import { parsePlacementMix, writePlacementMix } from '../../../src/widgets/placement-mix/input.js';
import { protectPlacementMix } from '../../../src/widgets/placement-mix/protect.js';
import { placementMixTable } from '../../../src/widgets/placement-mix/table.js';
import { words } from '../../../src/widgets/placement-mix/words.en.js';
import { summing } from '../../../src/widgets/placement-mix/words.summary.en.js';
import { notes } from '../../../src/widgets/placement-mix/words.notes.en.js';
import { modelOf, parts } from './scene.js';

const mixOf = (title: string, values: Readonly<Record<string, number>>, more: object = {}) => ({
  title,
  area: 'Exampleshire',
  period: '31 March 2025',
  parts: parts(values),
  ...more,
});
const kinds = mixOf('By kind', { Own: 40, Kin: 23, Agency: 20 });
const ages = mixOf('By age', { 'Under 5': 50, 'Under 10': 30, 'Over 10': 3 });

describe('several breakdowns of the same people', () => {
  it('are blank where there is no such part, and withhold what would tell a small count', () => {
    const { rows } = placementMixTable(modelOf([kinds, ages]), words);
    expect(rows.map(({ head, cells: [number] }) => `${head}: ${number}`)).to.deep.equal([
      'Own, By kind: 40',
      'Own, By age: ',
      'Kin, By kind: 23',
      'Kin, By age: ',
      'Agency, By kind: 20',
      'Agency, By age: ',
      'Under 5, By kind: ',
      'Under 5, By age: [c]',
      'Under 10, By kind: ',
      'Under 10, By age: [c]',
      'Over 10, By kind: ',
      'Over 10, By age: [c]',
      'Total, By kind: 83',
      'Total, By age: 83',
    ]);
  });

  it('show the parts of the coarsest, whatever their order', () => {
    const parts = { 'Under 10': 80, 'Over 10': 3 };
    const coarse = mixOf('By age', parts);
    for (const all of [
      [kinds, coarse],
      [coarse, kinds],
    ]) {
      const { mixes } = protectPlacementMix(parsePlacementMix(all).dataset!).publishable;
      const numbers = mixes.map(({ now }) =>
        [...now.parts, now.total].flatMap(({ value }) => (value === '[z]' ? [] : [value])),
      );
      expect(numbers).to.have.deep.members([
        ['[c]', '[c]', '[c]', 83],
        ['[c]', '[c]', 83],
      ]);
    }
    const large = mixOf('By age', { 'Under 10': 60, 'Over 10': 23 });
    const small = mixOf('By kind', { Own: 60, Kin: 3, Agency: 20 });
    for (const all of [
      [small, large],
      [large, small],
    ]) {
      const { mixes } = protectPlacementMix(parsePlacementMix(all).dataset!).publishable;
      const shown = mixes.flatMap(({ now }) => now.parts.map(({ value }) => value));
      expect(shown.filter((value) => typeof value === 'number')).to.have.members([60, 23]);
    }
  });

  it('are summed each by itself, said by title, and never called “not available”', () => {
    const model = modelOf([kinds, { ...ages, parts: parts({ 'Under 5': 50, 'Over 5': 33 }) }]);
    expect(summing.summary(model)).to.equal(
      'By kind: total 83; the largest part is own: 40 (48%). By age: total 83; the largest part is Under 5: 50 (60%).',
    );
    expect(notes(model).join(' ')).not.to.match(/not a[vp]/);
    expect(words.point(model, 1, 0)).to.deep.equal(['By age, Own', 'no such part']);
    expect(words.surface(model).subtitle).to.equal('31 March 2025');
  });

  it('have a heading that is true of all: what they share, and their titles', () => {
    const headingOf = (...all: readonly object[]) => {
      const model = modelOf(all);
      const { title } = words.surface(model);
      return [title, placementMixTable(model, words).caption];
    };
    const north = 'Exampleshire: by kind and by age';
    expect(headingOf(kinds, ages)).to.deep.equal([north, north]);
    const [k, a] = [kinds, ages].map(({ area: _, ...rest }) => rest);
    expect(headingOf(k!, a!)[0]).to.equal('By kind and by age');
    const south = [kinds, ages].map((mix) => ({ ...mix, area: 'Southshire' }));
    expect(headingOf(kinds, ages, ...south)[0]).to.equal('By kind and by age');
    // Too long for a title: the area is left.
    const long = {
      ...ages,
      title: 'By the age that each of the children had on the last day of it',
    };
    expect(headingOf(kinds, long)[0]).to.equal('Exampleshire');
    expect(headingOf(kinds, { ...ages, title: kinds.title })[0]).to.equal('By kind');
    const again = writePlacementMix(parsePlacementMix([kinds, ages]).dataset!);
    expect(words.surface(modelOf(again)).title).to.equal(north);
  });

  it('have no sum of a group that is not divided', () => {
    const groups = [{ name: 'In-house' }, { name: 'External' }];
    const grouped = {
      ...kinds,
      groups,
      parts: [
        { name: 'Own', group: 'In-house', value: 60 },
        { name: 'Agency', group: 'External', value: 40 },
      ],
    };
    const model = modelOf([grouped, { ...ages, parts: parts({ 'Under 5': 70, 'Over 5': 30 }) }]);
    expect(model.mixes[1]!.groups.map(({ none, percent }) => [none, percent])).to.deep.equal([
      [true, undefined],
      [true, undefined],
    ]);
    expect(summing.summary(model)).to.contain(
      'By age: total 100; the largest part is Under 5: 70 (70%).',
    );
  });

  it('of several areas are named by area and title', () => {
    const south = [kinds, ages].map((mix) => ({ ...mix, area: 'Southshire' }));
    const model = modelOf([kinds, ages, ...south]);
    expect(model.mixes.map((_, mix) => words.mixName(model, mix))).to.deep.equal([
      'Exampleshire, By kind',
      'Exampleshire, By age',
      'Southshire, By kind',
      'Southshire, By age',
    ]);
  });

  it('are told apart by their order where their titles are the same', () => {
    const model = modelOf([kinds, { ...ages, title: kinds.title }]);
    expect(model.mixes.map((_, mix) => words.mixName(model, mix))).to.deep.equal([
      'Exampleshire, 31 March 2025 (1)',
      'Exampleshire, 31 March 2025 (2)',
    ]);
  });

  it('are the same when they are written and read again', () => {
    const { dataset } = parsePlacementMix([kinds, ages]);
    const again = parsePlacementMix(writePlacementMix(dataset!));
    expect(again.problems).to.deep.equal([]);
    expect(again.dataset!.mixes.map(({ breakdown, now }) => [breakdown, now])).to.deep.equal(
      dataset!.mixes.map(({ breakdown, now }) => [breakdown, now]),
    );
  });

  it('are not taken for areas that lack a part', () => {
    const short = { ...kinds, parts: parts({ Own: 40, Kin: 23 }) };
    const { dataset } = parsePlacementMix([kinds, short]);
    expect(dataset!.mixes.map(({ breakdown }) => breakdown)).to.deep.equal([undefined, undefined]);
    const other = protectPlacementMix(
      parsePlacementMix([kinds, { ...ages, area: 'Southshire' }]).dataset!,
    ).publishable;
    expect(other.mixes[1]!.now.parts[0]).to.deep.equal({ value: '[x]', marks: [] });
  });
});
