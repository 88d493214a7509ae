// Tests what is told of a mix that would mislead, and what is left after its cure. Made-up figures.
import { expect } from '@open-wc/testing';
import { standingOf } from '../../../demo/builder/cures.js';
import { check, told } from './misleading.js';

const NAMES = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J'];
const mix = (parts: readonly object[], more: object = {}) => ({
  title: 'Where children live (made-up figures)',
  period: '31 March 2026',
  measure: { counts: 'people' },
  parts,
  ...more,
});
const partsOf = (dataset: unknown) => (dataset as { parts: readonly object[] }).parts;

describe('a mix that would mislead', () => {
  it('has more than eight parts, and has its smallest together after the cure', async () => {
    const input = mix(NAMES.map((name, i) => ({ name, value: 10 + 10 * i, previous: 20 })));
    const { misleading } = await check('placement-mix', input);
    expect(misleading.map(({ name, meaning, cure }) => [name, meaning, cure!.button])).to.deep.equal([
      [
        'many parts',
        'The whole has 10 parts. More than 8 cannot be told apart, and small ones look alike.',
        'Group the smallest as “Other”',
      ],
    ]); // prettier-ignore
    const after = await check('placement-mix', input, ['many parts']);
    expect(after.misleading).to.deep.equal([]);
    expect(partsOf(after.dataset)).to.deep.equal([
      ...input.parts.slice(3),
      { name: 'Other', value: 60, previous: 60 },
    ]);
  });

  it('is not one of eight parts', async () => {
    const input = mix(NAMES.slice(2).map((name) => ({ name, value: 20 })));
    expect(await told('placement-mix', input)).to.be.empty;
  });

  it('keeps small counts within Other, so that they need not be withheld', async () => {
    const input = mix(NAMES.map((name, i) => ({ name, value: i < 2 ? 3 : 50 + i })));
    expect(standingOf(await check('placement-mix', input), [])).to.equal('danger');
    const after = await check('placement-mix', input, ['many parts']);
    expect(standingOf(after, [])).to.equal('clear');
    expect(partsOf(after.dataset).at(-1)).to.deep.equal({ name: 'Other', value: 58 });
  });

  it('puts together parts of one group alone, and those of several areas alike', async () => {
    const parts = NAMES.map((name, i) => ({
      ...{ name, value: 10 + 10 * i },
      group: i < 5 ? 'In-house' : 'External',
    }));
    const areas = ['Ayton', 'Beeton'].map((area) => ({ area, parts }));
    const groups = [{ name: 'In-house' }, { name: 'External' }];
    const { parts: _, ...rest } = mix([]);
    const after = await check('placement-mix', { ...rest, groups, areas }, ['many parts']);
    expect(after.misleading).to.deep.equal([]);
    for (const area of (after.dataset as { areas: readonly unknown[] }).areas)
      expect(partsOf(area)).to.deep.equal([
        ...parts.slice(3),
        { name: 'Other', group: 'In-house', value: 60 },
      ]);
  });

  it('puts nothing together that has no number, and joins what is called Other already', async () => {
    const input = mix([
      ...NAMES.slice(0, 8).map((name, i) => ({ name, value: i === 0 ? '[x]' : 10 + 10 * i })),
      { name: 'Other', value: 400 },
    ]);
    const after = await check('placement-mix', input, ['many parts']);
    expect(partsOf(after.dataset)).to.deep.equal([
      { name: 'A', value: '[x]' },
      ...input.parts.slice(2, 8),
      { name: 'Other', value: 420 },
    ]);
  });

  it('names what is together as no other part is named, so that neither is lost', async () => {
    const inHouse = ['A', 'B', 'C', 'D', 'E'].map((name, i) => ({ name, value: 10 + i, group: 'In-house' })); // prettier-ignore
    const external = ['P', 'Q', 'R', 'Other'].map((name, i) => ({ name, value: 100 + i, group: 'External' })); // prettier-ignore
    const groups = [{ name: 'In-house' }, { name: 'External' }];
    const together = async (...more: readonly object[]) => {
      const input = mix([...inHouse, ...external, ...more], { groups });
      const after = await check('placement-mix', input, ['many parts']);
      expect(standingOf(after, [])).to.equal('clear');
      return partsOf(after.dataset).slice(-1 - more.length);
    };
    expect(await together()).to.deep.equal([
      { name: 'Other (In-house)', group: 'In-house', value: 21 },
    ]);
    const subgroup = { name: 'other (in-house)', of: 'P', value: 50 };
    expect(await together(subgroup)).to.deep.equal([
      subgroup,
      { name: 'Other (In-house) 2', group: 'In-house', value: 21 },
    ]);
  });

  it('says of several that are together which group they are of, or that they are of none', async () => {
    const parts = [
      ...[...'ABCDE'].map((name, i) => ({ name, value: 10 + i, group: 'In-house' })),
      ...[...'PQRST'].map((name, i) => ({ name, value: 20 + i })),
      ...[...'WXYZ'].map((name, i) => ({ name, value: 30 + i, group: 'External' })),
    ];
    const input = mix(parts, { groups: [{ name: 'In-house' }, { name: 'External' }] });
    const after = await check('placement-mix', input, ['many parts']);
    expect(standingOf(after, [])).to.equal('clear');
    expect(partsOf(after.dataset).slice(-3)).to.have.deep.members([
      { name: 'Other (In-house)', group: 'In-house', value: 60 },
      { name: 'Other (no group)', value: 41 },
      { name: 'Other (External)', group: 'External', value: 61 },
    ]);
  });

  it('says of what is together that it is the smallest, where a part without a number is called Other', async () => {
    const known = NAMES.slice(0, 8).map((name, i) => ({ name, value: 10 + 10 * i }));
    const input = mix([...known, { name: 'Other', value: '[x]' }]);
    const after = await check('placement-mix', input, ['many parts']);
    expect(partsOf(after.dataset).slice(-2)).to.deep.equal([
      { name: 'Other', value: '[x]' },
      { name: 'Other (smallest)', value: 30 },
    ]);
    expect(after.problems).to.deep.equal((await check('placement-mix', input)).problems);
  });

  it('joins what is called Other by its name, whatever its id', async () => {
    const known = NAMES.slice(0, 8).map((name, i) => ({ name, value: 10 + 10 * i }));
    const input = mix([...known, { id: 'o', name: 'Other', value: 400 }]);
    const after = await check('placement-mix', input, ['many parts']);
    expect(partsOf(after.dataset).at(-1)).to.deep.equal({ name: 'Other', value: 410 });
  });

  it('leaves a part whose name cannot be read where it is, and tells of it once', async () => {
    const parts: readonly object[] = NAMES.map((name, i) => ({ name, value: 10 + 10 * i }));
    const input = mix([...parts, { name: null, value: 3 }]);
    const after = await check('placement-mix', input, ['many parts']);
    expect(partsOf(after.dataset).slice(-2)).to.deep.equal([
      { name: null, value: 3 },
      { name: 'Other', value: 100 },
    ]);
    expect(after.problems).to.deep.equal((await check('placement-mix', input)).problems);
    expect(standingOf(after, [])).to.equal('to accept');
  });

  it('can only be accepted where too few parts have a number', async () => {
    const input = mix(NAMES.map((name, i) => ({ name, value: i < 9 ? '[x]' : 30 })));
    expect(await told('placement-mix', input)).to.deep.equal([['many parts', undefined]]);
  });
});
