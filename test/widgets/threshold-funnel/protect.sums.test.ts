// Tests that areas that add up, journeys and movements give no small count of a funnel away.
import { expect } from '@open-wc/testing';
import { problemText } from '../../support/problem-text.js';
import { parseThresholdFunnel } from '../../../src/widgets/threshold-funnel/input.js';
import { protectThresholdFunnel } from '../../../src/widgets/threshold-funnel/protect.js';

const protect = (input: object) =>
  protectThresholdFunnel(parseThresholdFunnel({ title: 'T', ...input }).dataset!);
type Counts = readonly { readonly value: { readonly value: unknown } }[];
const numbers = (counts: Counts) => counts.map(({ value }) => value.value);

describe('areas of a funnel that add up', () => {
  const area = (area: string, contacts: number, values: readonly number[], more: object = {}) => ({
    area,
    contacts,
    outcomes: ['Advice', 'Help', 'Referral'].map((name, i) => ({ name, value: values[i] })),
    ...more,
  });
  const north = area('North', 83, [60, 20, 3]);
  const south = area('South', 111, [50, 41, 20]);
  const county = area('County', 194, [110, 61, 23]);
  const shown = (...[own, ...areas]: readonly object[]) =>
    protect({ ...own, areas }).publishable.figures.map(({ contacts, outcomes }) => [
      contacts?.value.value,
      ...numbers(outcomes),
    ]);

  it('show of their sum only what each of them shows, whoever leads', () => {
    const found = [
      [83, 60, '[c]', '[c]'],
      [111, 50, 41, 20],
      [194, 110, '[c]', '[c]'],
    ];
    expect(shown(north, south, county)).to.deep.equal(found);
    expect(shown(county, north, south)).to.deep.equal([found[2], found[0], found[1]]);
    expect(protect({ ...north, areas: [south, county] }).withheld.length).to.equal(4);
  });

  it('are left alone where they do not add up, and protected where one number is off', () => {
    const other = area('County', 160, [95, 38, 27]);
    expect(shown(north, south, other)[2]).to.deep.equal([160, 95, 38, 27]);
    const off = area('County', 195, [111, 61, 23]);
    expect(shown(north, south, off)[2]).to.deep.equal([195, 111, '[c]', '[c]']);
  });

  it('protect the period before, stages and movements too', () => {
    const rows = (previous: number, step: number, stage: number) => ({
      levels: [
        { id: '2', name: 'Level 2', value: 0 },
        { id: '4', name: 'Level 4', value: 0 },
      ],
      outcomes: [],
      sources: [{ name: 'Police', value: stage, previous }],
      movements: [{ from: '4', to: '2', value: step }],
      journey: [{ name: 'Plans', of: 'children', kind: 'stock', value: stage }],
      contacts: undefined,
    });
    const [a, b, c] = [
      { ...north, ...rows(3, 40, 4) },
      { ...south, ...rows(20, 4, 30) },
      { ...county, ...rows(23, 44, 34) },
    ].map((each) => ({ ...each, contactsPrevious: undefined }));
    const [, , sum] = protect({ ...a, areas: [b, c] }).publishable.figures;
    expect([
      sum!.sources[0]!.previous!.value,
      ...numbers(sum!.movements),
      ...numbers(sum!.journey),
    ]).to.deep.equal(['[c]', '[c]', '[c]']);
  });

  it('protect a number that is not given where the other areas leave it small', () => {
    const open = { ...north, outcomes: [...north.outcomes.slice(0, 2), { name: 'Referral' }] };
    const found = shown({ ...open, contacts: undefined }, south, county);
    expect(found[2]![3]).to.equal('[c]');
  });

  it('are left alone where their codes rule a sum out', () => {
    const one = (name: string, code: string, police: number, school: number) => ({
      area: { name, code },
      sources: [
        { name: 'Police', value: police },
        { name: 'School', value: school },
      ],
    });
    const schoolsOf = (codes: readonly [string, string, string]) => {
      const areas = [one('Barnet', codes[1], 90, 40), one('Brent', codes[2], 10, 3)];
      return protect({ ...one('Both', codes[0], 100, 43), areas }).publishable.figures.map(
        ({ sources }) => numbers(sources)[1],
      );
    };
    expect(schoolsOf(['E12000007', 'E09000003', 'E09000005'])).to.deep.equal(['[c]', 40, '[c]']);
    expect(schoolsOf(['E09000012', 'E09000003', 'E09000005'])).to.deep.equal([43, 40, '[c]']);
  });

  it('are protected though no row shows that they add up, and the author is told', () => {
    const one = (name: string, value: number) => ({
      area: name,
      sources: [{ name: 'Police', value }],
    });
    const input = { ...one('North', 3), areas: [one('South', 20), one('County', 23)] };
    const { publishable, notices } = protect(input);
    expect(publishable.figures.map(({ sources }) => numbers(sources)[0])).to.deep.equal([
      ...['[c]', 20, '[c]'],
    ]);
    expect(notices!.map(({ code }) => code)).to.deep.equal(['areas add up']);
    expect(problemText(notices![0]!)).to.equal(
      'dataset: expected areas of which none gives a withheld number of another away, received "North", "South" and "County", of which some add up to others or come to as much, or may; withhold in a sum what is withheld in any of its areas, and in areas that divide another in two ways what is withheld in any of them; here it is not shown. If they do not add up, give each its code',
    );
  });

  it('are named to the author where they divide another in two ways', () => {
    const areaOf = (name: string, own: number, kin: number) => ({
      area: name,
      levels: [
        { name: 'Own', value: own },
        { name: 'Kin', value: kin },
      ],
    });
    const noticesOf = (few: number) => {
      const halves = [areaOf('North', 20 + few, 39), areaOf('South', 10, 37)];
      const own = { ...areaOf('Ayton', few, 31), areas: [areaOf('Beeton', 30, 45), ...halves] };
      return protect(own).notices!.map((each) => problemText(each));
    };
    expect(noticesOf(3)).to.deep.equal([
      'dataset: expected areas of which none gives a withheld number of another away, received "Ayton", "Beeton", "North" and "South", of which some add up to others or come to as much, or may; withhold in a sum what is withheld in any of its areas, and in areas that divide another in two ways what is withheld in any of them; here it is not shown. If they do not add up, give each its code',
    ]);
    expect(noticesOf(8)).to.deep.equal([]);
  });
});

describe('a journey', () => {
  const stage = (of: string, value: unknown, i: number, kind = 'flow') => ({
    ...{ name: `Stage ${i}`, of, kind, value },
  });
  const journey = (of: string, ...values: readonly unknown[]) => ({
    journey: values.map((value, i) => stage(of, value, i)),
  });
  const shown = (input: object) => numbers(protect(input).publishable.figures[0]!.journey);

  it('withholds a stage of which few were left out', () => {
    expect(shown(journey('children', 20, 17))).to.deep.equal([20, '[c]']);
    for (const last of [20, 15, 0])
      expect(shown(journey('children', 20, last))).to.deep.equal([20, last]);
    expect(shown(journey('children', 9, 8, 8))[2]).to.equal('[c]');
  });

  it('lets no later stage say how many were left out', () => {
    // 100 to 98 to 96: between 100 and 96 there are only 1 to 3 for each.
    expect(shown(journey('children', 100, 98, 96))).to.deep.equal([100, '[c]', '[c]']);
    expect(shown(journey('children', 100, 98, 60))).to.deep.equal([100, '[c]', 60]);
    // A stage between that is withheld or not known changes nothing.
    expect(shown(journey('children', 20, '[x]', 17))).to.deep.equal([20, '[x]', '[c]']);
    expect(shown(journey('children', 20, '[c]', 17))).to.deep.equal([20, '[c]', '[c]']);
  });

  it('withholds a stage of which few were left out, whatever each counts', () => {
    const of = (...units: readonly string[]) => ({
      journey: units.map((unit, i) => stage(unit, [100, 98, 50][i], i)),
    });
    for (const unit of ['contacts', 'episodes', 'families'])
      expect(shown(of(unit, 'children', unit)), unit).to.deep.equal([100, '[c]', 50]);
    // Contacts that are no stage are those of the journey too, given or added up.
    const parts = [{ name: 'Police', value: 60 }];
    const rest = { name: 'Schools', value: 40 };
    for (const given of [
      { contacts: 100, sources: parts },
      { sources: [...parts, rest] },
      { outcomes: [...parts, rest] },
    ])
      expect(shown({ ...given, journey: [stage('children', 98, 0)] })).to.deep.equal(['[c]']);
  });

  it('withholds the smaller of two that differ by few, in any order and with others between', () => {
    expect(shown(journey('children', 98, 100))).to.deep.equal(['[c]', 100]);
    expect(shown(journey('children', 100, 98, 99))).to.deep.equal([100, '[c]', '[c]']);
    expect(shown(journey('children', 100, 50, 98))).to.deep.equal([100, 50, '[c]']);
    const onADay = stage('children', 60, 1, 'stock');
    const stages = [stage('contacts', 100, 0), onADay, stage('children', 98, 2)];
    expect(shown({ journey: stages })).to.deep.equal([100, 60, '[c]']);
    expect(shown(journey('children', 20, 25, 40))).to.deep.equal([20, 25, 40]);
  });

  it('is left alone where a stage is counted on a day, unless another counts the same on it', () => {
    const onADay = (of: string, value: number) => stage(of, value, value, 'stock');
    const of = (...stages: readonly object[]) => shown({ journey: stages });
    expect(of(stage('children', 20, 0), onADay('children', 17))).to.deep.equal([20, 17]);
    expect(of(onADay('families', 20), onADay('children', 17))).to.deep.equal([20, 17]);
    expect(of(onADay('children', 20), onADay('children', 17))).to.deep.equal([20, '[c]']);
  });

  it('is withheld where contacts that are not given may be few more than its largest stage', () => {
    const sources = [40, 12, 3].map((value, i) => ({ name: `Source ${i}`, value }));
    const of = (...values: readonly number[]) =>
      shown({ sources, ...journey('children', ...values) });
    for (const most of [49, 53, 56]) expect(of(most, 44, 20)).to.deep.equal(['[c]', '[c]', 20]);
    for (const most of [48, 57]) expect(of(most, 20)).to.deep.equal([most, 20]);
  });

  it('withholds a stage that repeats a part, though the contacts are withheld too', () => {
    const outcomes = (...values: readonly number[]) =>
      values.map((value, i) => ({ name: `Outcome ${i}`, value }));
    const told = { contacts: 9, outcomes: outcomes(8, 1), ...journey('children', 8) };
    const [figures] = protect(told).publishable.figures;
    expect([figures!.contacts!.value.value, ...numbers(figures!.outcomes)]).to.deep.equal([
      ...['[c]', '[c]', '[c]'],
    ]);
    expect(shown(told)).to.deep.equal(['[c]']);
    expect(shown({ ...told, ...journey('children', 9, 7) })).to.deep.equal(['[c]', '[c]']);
    // No contacts are given: the stage is what all outcomes come to.
    const open = { outcomes: outcomes(60, 20, 3) };
    expect(shown({ ...open, ...journey('children', 83, 40) })).to.deep.equal(['[c]', 40]);
    expect(shown({ ...open, ...journey('children', 90, 40) })).to.deep.equal([90, 40]);
  });

  it('withholds a stage that differs from the contacts by what a withheld part may be', () => {
    const outcomes = [60, 20, 3].map((value, i) => ({ name: `Outcome ${i}`, value }));
    const given = { contacts: 83, outcomes };
    for (const number of [79, 80, 82, 63, 23 - 3])
      expect(shown({ ...given, ...journey('children', number) }), `${number}`).to.deep.equal([
        '[c]',
      ]);
    for (const number of [83, 70, 50, 90])
      expect(shown({ ...given, ...journey('children', number) })).to.deep.equal([number]);
    // What the author withheld may be small too; the contacts may be known from the sources.
    const byAuthor = [...outcomes.slice(0, 2), { name: 'Outcome 2', value: '[c]' }];
    expect(shown({ ...given, outcomes: byAuthor, ...journey('children', 80) })).to.deep.equal([
      '[c]',
    ]);
    const sources = [{ name: 'Police', value: 83 }];
    expect(shown({ sources, outcomes, ...journey('children', 80) })).to.deep.equal(['[c]']);
    // A number at the end of a period does not count the same people.
    expect(shown({ ...given, journey: [stage('children', 80, 0, 'stock')] })).to.deep.equal([80]);
  });

  it('withholds a stage that differs from one of another unit by what a withheld part may be', () => {
    const levels = [60, 37, 3].map((value, i) => ({ id: `${i}`, name: `Level ${i}`, value }));
    const stages = [stage('contacts', 100, 0), stage('children', 97, 1), stage('families', 50, 2)];
    for (const given of [{}, { contacts: 100 }])
      expect(shown({ ...given, levels, journey: stages })).to.deep.equal([100, '[c]', 50]);
    const other = levels.map((level, i) => ({ ...level, value: [60, 30, 10][i] }));
    stages[1] = stage('children', 80, 1);
    expect(shown({ levels: other, journey: stages })).to.deep.equal([100, 80, 50]);
  });

  it('withholds the stage and not the contacts', () => {
    const { figures } = protect({ contacts: 200, ...journey('contacts', 200, 197) }).publishable;
    expect([figures[0]!.contacts!.value.value, ...numbers(figures[0]!.journey)]).to.deep.equal([
      200,
      200,
      '[c]',
    ]);
  });

  it('withholds a stage that leaves out as many as are hidden elsewhere', () => {
    const input = {
      contacts: 100,
      outcomes: [
        { name: 'Advice', value: 67 },
        { name: 'No action', value: 30 },
        { name: 'Referral', value: 3 },
      ],
      ...journey('contacts', 100, 70),
    };
    const [figures] = protect(input).publishable.figures;
    expect(numbers(figures!.outcomes)).to.deep.equal([67, '[c]', '[c]']);
    expect(numbers(figures!.journey)).to.deep.equal([100, '[c]']);
  });

  it('publishes the same whatever a small count is', () => {
    // Referrals and advice come to 12; a stage of 9 is not shown to say that advice is not 9.
    const input = (referrals: number) => ({
      contacts: 62,
      outcomes: [
        { name: 'Help', value: 50 },
        { name: 'Advice', value: 12 - referrals },
        { name: 'Referral', value: referrals },
      ],
      journey: [stage('children', 9, 0)],
    });
    const published = [1, 2, 3, 4].map((referrals) =>
      JSON.stringify(protect(input(referrals)).publishable),
    );
    expect(new Set(published).size).to.equal(1);
  });
});

describe('movements from a level', () => {
  const shown = (...values: readonly number[]) => {
    const [figures] = protect({
      contacts: 100,
      levels: [
        { id: '2', name: 'Level 2', value: 70 },
        { id: '4', name: 'Level 4', value: 30 },
      ],
      movements: values.map((value, i) => ({ from: '4', to: '2', name: `Step ${i}`, value })),
    }).publishable.figures;
    return numbers(figures!.movements);
  };
  it('are withheld where they leave few at the level', () => {
    expect(shown(28)).to.deep.equal(['[c]']);
    expect(shown(20, 8)).to.include('[c]');
    for (const all of [30, 25, 12, 40]) expect(shown(all)).to.deep.equal([all]);
  });
});
