// Makes random comparisons of costs: on one basis or several, of several areas and settings, with packages and what-ifs.
import type { Chance } from '../../attack/puzzle.js';

const NAMES: readonly (readonly [string, string])[] = [
  ['In-house', 'in-house'],
  ['External', 'external'],
  ['Out of authority', 'out-of-authority'],
  ['Our homes', 'in-house'],
  ['Private, voluntary and other homes', 'external'],
  ['All homes', 'all'],
];
const BASES = ['full occupancy', 'stated occupancy', 'forecast', 'actual', 'price'];
const UNITS = [
  'pounds per bed per year',
  'pounds per bed per week',
  'pounds per child per week',
  'pounds per placement per year',
  'pounds per year',
  'pounds per week',
];
const MARKS = ['p', 'e', 'r', 'f', 'b', 'u'];

function amount(random: Chance, isWeek: boolean): number {
  const scale = isWeek
    ? [300, 1200, 9000][random.below(3)]!
    : [9000, 60_000, 400_000][random.below(3)]!;
  const pounds = 1 + random.below(scale);
  if (random.often(30)) return Math.max(100, Math.round(pounds / 100) * 100);
  return random.often(15) ? pounds + random.below(100) / 100 : pounds;
}

function costOf(random: Chance, pounds: number): unknown {
  if (random.often(8)) {
    const why = ['[x]', '[c]', '[z]', '[u]', '[k]', null][random.below(6)];
    return random.often(30) ? { value: why, note: 'Not bought' } : why;
  }
  if (random.often(80)) return pounds;
  const mark = MARKS[random.below(MARKS.length)]!;
  return {
    value: pounds,
    marks: [mark],
    ...(mark === 'r' ? { was: pounds + 100 } : {}),
    ...(random.often(30) ? { note: 'Counted anew' } : {}),
  };
}

function provisions(random: Chance, isWeek: boolean): readonly Record<string, unknown>[] {
  const count = random.often(20) ? 6 : 1 + random.below(4);
  const areas = random.often(25) ? ['Northshire', 'Southshire'] : [''];
  const settings = random.often(25) ? ['Foster care', 'Residential'] : [''];
  const isOneBasis = random.often(45);
  const shared = BASES[random.below(BASES.length)]!;
  const sharedOccupancy = (50 + random.below(51)) / 100;
  const equal = amount(random, isWeek);
  return areas.flatMap((area) =>
    settings.flatMap((setting) =>
      NAMES.slice(0, count).map(([name, kind], i) => {
        const basis = isOneBasis
          ? shared
          : random.often(8)
            ? undefined
            : BASES[random.below(BASES.length)]!;
        const pence = random.often(20) ? random.below(100) / 100 : 0;
        const pounds = random.often(20) ? equal + pence : amount(random, isWeek);
        const occupancy =
          basis === 'stated occupancy'
            ? random.often(90) ? (isOneBasis ? sharedOccupancy : (50 + random.below(51)) / 100) : undefined
            : basis !== 'full occupancy' && random.often(12) ? (60 + random.below(40)) / 100 : undefined; // prettier-ignore
        return {
          ...(random.often(30) && areas.length === 1 && settings.length === 1
            ? { id: `p${i}` }
            : {}),
          name,
          kind,
          cost: costOf(random, pounds),
          ...(basis ? { basis } : {}),
          ...(occupancy === undefined ? {} : { occupancy }),
          ...(random.often(15) ? { basisNote: 'at month 8' } : {}),
          ...(random.often(8) ? { period: ['2022-23', '2020-21'][random.below(2)] } : {}),
          ...(area ? { area } : {}),
          ...(setting ? { setting } : {}),
          ...(random.often(10) ? { source: 'A study' } : {}),
        };
      }),
    ),
  );
}

function packagesOf(random: Chance): unknown {
  const count = 1 + random.below(25);
  const values = Array.from({ length: count }, () =>
    random.often(6) ? '[x]' : amount(random, true),
  );
  if (random.often(30)) return values;
  const numbers = values.filter((each) => typeof each === 'number');
  const mean = numbers.reduce((sum, each) => sum + each, 0) / Math.max(1, numbers.length);
  const bound = 1000 * (1 + random.below(6));
  const lists = random.often(40);
  return {
    ...(random.often(50) ? { name: 'Packages for young people' } : {}),
    ...(lists
      ? { values }
      : {
          count: random.often(8)
            ? '[c]'
            : random.often(15)
              ? { value: count, marks: ['p'] }
              : count,
        }),
    ...(random.often(70)
      ? {
          average: random.often(50)
            ? { value: Math.round(mean) || 100, marks: ['e'] }
            : Math.round(mean) || 100,
        }
      : {}),
    unit: random.often(80) ? 'pounds per week' : 'pounds per year',
    ...(random.often(50)
      ? { under: { value: bound, count: numbers.filter((each) => each < bound).length } }
      : {}),
  };
}

function whatIfOf(random: Chance, all: readonly Record<string, unknown>[]): unknown {
  const beds = 1 + random.below(random.often(20) ? 60 : 12);
  const named = all.filter(({ area, setting }) => !area && !setting);
  const chosen =
    named.length > 0 && random.often(60) ? named[random.below(named.length)]! : undefined;
  const usesBeds = random.often(65);
  const occupancy = {
    ...(chosen ? { provision: (chosen.id ?? chosen.name) as string } : {}),
    ...(usesBeds
      ? { beds, fixedCost: 1000 * (20 + random.below(2000)) }
      : { costAtFull: 100 * (5 + random.below(2000)) }),
    ...(usesBeds && random.often(50) ? { occupied: 1 + random.below(beds) } : {}),
    ...(!usesBeds && random.often(50) ? { occupancy: (30 + random.below(71)) / 100 } : {}),
  };
  const mix = {
    ...(random.often(50) ? { name: 'Foster carers' } : {}),
    places: random.often(20) ? 1 + random.below(12) : 20 + random.below(400),
    inHouse: random.below(101) / 100,
    target: random.often(10) ? random.below(1001) / 1000 : random.below(101) / 100,
    costInHouse: 100 * (1 + random.below(900)),
    costExternal: 100 * (1 + random.below(900)),
  };
  const which = random.below(3);
  return { ...(which < 2 ? { occupancy } : {}), ...(which > 0 ? { mix } : {}) };
}

export function randomCosts(random: Chance): unknown {
  const unit = UNITS[random.below(UNITS.length)]!;
  const all = random.often(90) ? provisions(random, unit.endsWith('week')) : [];
  const isAlone = all.length === 0 && random.often(40);
  const packages =
    !isAlone && (random.often(30) || all.length === 0) ? packagesOf(random) : undefined;
  const whatIf = isAlone || random.often(45) ? whatIfOf(random, all) : undefined;
  const hasTitle = random.often(65);
  return {
    ...(hasTitle ? { title: 'What a place costs' } : { measure: { name: 'cost of a place' } }),
    ...(random.often(70) ? { area: 'Exampleshire' } : {}),
    ...(random.often(20) ? { description: 'Counted each month.' } : {}),
    ...(random.often(20) ? { notes: ['A note of the author.'] } : {}),
    ...(random.often(85) ? { period: ['2021-22', '2025', '2024-25 Q1'][random.below(3)] } : {}),
    ...(random.often(15)
      ? { disclosure: random.often(50) ? { protected: true } : { rounding: 5 } }
      : {}),
    ...(random.often(30) ? { source: { name: 'Made-up figures', status: 'estimate' } } : {}),
    unit,
    ...(all.length > 0 ? { provisions: all } : {}),
    ...(packages ? { packages } : {}),
    ...(whatIf ? { whatIf } : {}),
  };
}
