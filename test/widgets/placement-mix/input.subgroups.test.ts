// Tests that a subgroup is read as some of another part, and never as a part of the whole; and parts that are not all.
import { expect } from '@open-wc/testing';
import { problemText } from '../../support/problem-text.js';
import { parsePlacementMix, writePlacementMix } from '../../../src/widgets/placement-mix/input.js';

const messages = (input: unknown): readonly string[] =>
  parsePlacementMix(input).problems.map(problemText);
const read = (input: unknown) => parsePlacementMix(input).dataset!;
const homes = (...more: readonly object[]) => ({
  title: 'Where our children live',
  ...ofArea(...more),
});
const ofArea = (...more: readonly object[]) => ({
  parts: [{ name: 'Foster care', value: 120 }, { name: 'Homes', value: 30 }, ...more],
});

describe('subgroups of a mix', () => {
  it('reads each after the part that holds it, and adds none to the total', () => {
    const dataset = homes(
      { name: 'With brothers or sisters', of: 'Family and friends', value: 12 },
      { name: 'Family and friends', of: 'Foster care', value: 41, previous: 38 },
      { name: 'Secure', of: 'Homes', value: '[c]' },
    );
    expect(messages(dataset)).to.deep.equal([]);
    const { parts, subgroups, mixes } = read(dataset);
    expect(parts.map(({ id }) => id)).to.deep.equal(['Foster care', 'Homes']);
    expect(subgroups).to.deep.equal([
      { id: 'Family and friends', name: 'Family and friends', of: 0 },
      { id: 'Secure', name: 'Secure', of: 1 },
      { id: 'With brothers or sisters', name: 'With brothers or sisters', of: 2 },
    ]);
    const { now, previous } = mixes[0]!;
    expect(now.total.value).to.equal(150);
    expect(now.subgroups.map(({ value }) => value)).to.deep.equal([41, '[c]', 12]);
    expect(previous!.subgroups.map(({ value }) => value)).to.deep.equal([38, '[x]', '[x]']);
  });

  it('writes what it has read, so that reading it again gives the same', () => {
    const found = read({
      ...homes({ id: 'kin', name: 'Family and friends', of: 'Foster care', value: 41 }),
      whole: false,
      total: 190,
    });
    expect(read(writePlacementMix(found))).to.deep.equal(found);
  });

  it('takes a part for a subgroup in every area where one area says so', () => {
    const { parts, subgroups, mixes } = read({
      title: 'Homes',
      areas: [
        { area: 'Exampleshire', ...ofArea({ name: 'Kin', value: 9 }) },
        { area: 'Sampleton', ...ofArea({ name: 'Kin', of: 'Foster care', value: 11 }) },
      ],
    });
    expect(parts).to.have.length(2);
    expect(subgroups).to.deep.equal([{ id: 'Kin', name: 'Kin', of: 0 }]);
    expect(mixes.map(({ now }) => now.total.value)).to.deep.equal([150, 150]);
    expect(mixes.map(({ now }) => now.subgroups[0]!.value)).to.deep.equal([9, 11]);
  });

  const faults: readonly (readonly [string, readonly object[], readonly string[]])[] = [
    [
      'a part that does not exist',
      [{ name: 'Kin', of: 'Fostering', value: 9 }],
      [
        'parts[2].of: expected the id or name of another part, received "Fostering"; add that part, or correct it; this one is left out',
      ],
    ],
    [
      'itself',
      [{ name: 'Kin', of: 'Kin', value: 9 }],
      [
        'parts[2].of: expected a part of another part, received one that is a part of itself; correct "of"; it is left out',
      ],
    ],
    [
      'a circle, and what hangs on it',
      [
        { name: 'A', of: 'B', value: 9 },
        { name: 'B', of: 'A', value: 9 },
        { name: 'C', of: 'A', value: 9 },
      ],
      [
        'parts[2].of: expected a part of another part, received one that is a part of itself; correct "of"; it is left out',
        'parts[3].of: expected a part of another part, received one that is a part of itself; correct "of"; it is left out',
      ],
    ],
    [
      'a number in place of a name',
      [{ name: 'Kin', of: 1, value: 9 }],
      [
        'parts[2].of: expected the id or name of another part, received a number; write it in quotes',
      ],
    ],
  ];
  for (const [name, more, expected] of faults) {
    it(`leaves out a subgroup of ${name}, and does not add it`, () => {
      expect(messages(homes(...more))).to.deep.equal(expected);
      const { parts, subgroups, mixes } = read(homes(...more));
      expect(parts).to.have.length(2);
      expect(subgroups).to.deep.equal([]);
      expect(mixes[0]!.now.total.value).to.equal(150);
    });
  }

  it('leaves out everywhere what is some of one part in one area and of another in the next', () => {
    const dataset = {
      title: 'Homes',
      areas: [
        { area: 'Exampleshire', ...ofArea({ name: 'Kin', of: 'Homes', value: 9 }) },
        { area: 'Sampleton', ...ofArea({ name: 'Kin', of: 'Foster care', value: 11 }) },
      ],
    };
    expect(messages(dataset)).to.deep.equal([
      'areas[1].parts[2].of: expected a part of the same part in every area, received one of another part; give it another name; it is left out everywhere',
    ]);
    expect(read(dataset).subgroups).to.deep.equal([]);
  });

  it('shows no number of a subgroup that is more than its part, and quotes none', () => {
    const dataset = homes(
      { name: 'Kin', of: 'Foster care', value: 121, previous: 3 },
      { name: 'Secure', of: 'Homes', value: 30 },
    );
    expect(messages(dataset)).to.deep.equal([
      'parts[2].value: expected a number that is no more than that of the part named in "of", received more; correct one of the two; this one is not shown',
    ]);
    expect(read(dataset).mixes[0]!.now.subgroups.map(({ value }) => value)).to.deep.equal([
      '[!]',
      30,
    ]);
  });

  it('lets a rounding publisher round a subgroup up and its part down', () => {
    const rounded = {
      ...homes({ name: 'Secure', of: 'Homes', value: 35 }),
      disclosure: { protected: true, rounding: 5 },
    };
    expect(messages(rounded)).to.deep.equal([]);
    const shares = {
      title: 'Homes',
      parts: [
        { name: 'Foster care', value: { value: '[x]', share: 0.7 } },
        { name: 'Kin', of: 'Foster care', value: { value: '[x]', share: 0.8 } },
      ],
    };
    expect(messages(shares)).to.have.length(1);
  });
});

describe('a mix whose parts do not claim to be the whole', () => {
  it('sums nothing, and does not miss what its total has more', () => {
    const dataset = {
      ...homes(),
      whole: false,
      total: 190,
      groups: [{ name: 'In-house' }],
      parts: [{ name: 'Foster care', group: 'In-house', value: 120 }],
    };
    expect(messages(dataset)).to.deep.equal([]);
    const [mix] = read(dataset).mixes;
    expect(mix!.whole).to.equal(false);
    expect(mix!.now.groups.map(({ value }) => value)).to.deep.equal(['[x]']);
    expect(mix!.now.total.value).to.equal(190);
    expect(read({ ...homes(), whole: false }).mixes[0]!.now.total.value).to.equal('[x]');
    expect(read(homes()).mixes[0]!.whole).to.equal(true);
  });

  it('holds for all areas, unless an area says otherwise', () => {
    const { mixes } = read({
      title: 'Homes',
      whole: false,
      areas: [
        { area: 'Exampleshire', ...ofArea(), total: 190 },
        { area: 'Sampleton', ...ofArea(), whole: true },
      ],
    });
    expect(mixes.map(({ whole }) => whole)).to.deep.equal([false, true]);
    expect(mixes.map(({ now }) => now.total.value)).to.deep.equal([190, 150]);
  });

  it('holds for the period before, unless something else is said of it', () => {
    const before = (more: object) => read({ ...homes(), ...more }).mixes[0]!.wholePrevious;
    expect(before({})).to.equal(true);
    expect(before({ whole: false })).to.equal(false);
    expect(before({ whole: false, wholePrevious: true })).to.equal(true);
    expect(before({ wholePrevious: false })).to.equal(false);
    const areas = [
      { area: 'Exampleshire', ...ofArea() },
      { area: 'Sampleton', ...ofArea(), whole: true },
      { area: 'Otherton', ...ofArea(), whole: true, wholePrevious: false },
    ];
    const { mixes } = read({ title: 'Homes', whole: false, wholePrevious: false, areas });
    expect(mixes.map(({ wholePrevious }) => wholePrevious)).to.deep.equal([false, true, false]);
  });

  it('still refuses a total that is less than its parts', () => {
    expect(messages({ ...homes(), whole: false, total: 100 })).to.deep.equal([
      'total: expected parts that add up to it, received parts that add to more; correct the parts or the sum; no shares are shown',
    ]);
  });
});
