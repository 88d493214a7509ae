// Makes random scorecards of every kind, the same for the same seed. All figures are made up.
import { chance } from '../../attack/puzzle.js';
import { makeIndicator, pick } from './make-trend.js';
import type { SignInput, SignsInput } from './sign-facts.js';

const NAMES = [
  'Visits in time',
  'Plans reviewed',
  'Contacts',
  'Caseload',
  'Costs of a place',
  'Days to decide',
];
const AREAS = ['Exampleshire', 'Sampleton', 'Testborough'];

export function makeSigns(seed: number): SignsInput {
  const random = chance(2 * seed + 1);
  for (let i = 0; i < 8; i += 1) random.below(2);
  const isOfAreas = random.often(20);
  const one = (name: string, area?: string, like?: SignInput): SignInput => {
    const made = makeIndicator(random, random.often(8));
    const whose = area && random.often(70) ? area : made.series[0]!.name;
    const series = made.series.map((each, i) => (i === 0 ? { ...each, name: whose } : each));
    // What has one name is one measure.
    const indicator = like ? { ...made, measure: { ...like.measure } } : made;
    const due = random.often(25)
      ? pick(random, ['31 March 2012', 'June 2024', '2030-31'])
      : undefined;
    return {
      ...indicator,
      series,
      name,
      ...(area ? { area } : {}),
      ...(random.often(40) ? { group: pick(random, ['Front door', 'Staff']) } : {}),
      ...(random.often(20)
        ? {
            quality: {
              name: 'Audited good or better',
              value: pick(random, [54, 61.5, '[c]', '[x]']),
              ...(random.often(30) ? { unit: 'count' } : {}),
            },
          }
        : {}),
      ...(due ? { due } : {}),
      ...(random.often(15) ? { notes: ['A note on one row'] } : {}),
    };
  };
  const names = NAMES.slice(0, 1 + random.below(6));
  const indicators = isOfAreas
    ? names.slice(0, 2).flatMap((name) => {
        const first = one(name, AREAS[0]);
        return [first, ...AREAS.slice(1).map((area) => one(name, area, first))];
      })
    : names.map((name) => one(name));
  return {
    title: 'A scorecard of the checker',
    ...(isOfAreas ? {} : { area: 'Exampleshire' }),
    indicators,
    ...(random.often(20) ? { asOf: '15 April 2025' } : {}),
    ...(random.often(20) ? { notes: ['A note of the author'] } : {}),
    disclosure: pick(random, [
      { protected: true },
      { protected: true },
      {},
      { rounding: 5 as const },
    ]),
  };
}
