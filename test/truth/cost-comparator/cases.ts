// Edge cases of costs, each with what is right to say of it.
import type { Case } from '../shared/tests.js';

const week = { title: 'Costs', unit: 'pounds per bed per week' };
const year = { title: 'Costs', unit: 'pounds per bed per year' };

export const cases: readonly Case[] = [
  {
    name: 'does not call bases different where only the period differs',
    dataset: {
      ...year,
      period: '2021-22',
      provisions: [
        { name: 'In-house', kind: 'in-house', cost: 125_000, basis: 'actual' },
        { name: 'External', kind: 'external', cost: 136_000, basis: 'actual', period: '2020-21' },
      ],
    },
    never: [/different bases/],
  },
  {
    name: 'ranks no costs on different bases',
    dataset: {
      ...year,
      provisions: [
        { name: 'In-house', kind: 'in-house', cost: 125_000, basis: 'full occupancy' },
        { name: 'External', kind: 'external', cost: 136_000, basis: 'price' },
      ],
    },
    says: [/^Costs on different bases are not ranked against each other\.$/],
    never: [/(more|less) a year/, /lowest|highest/],
  },
  {
    name: 'ranks no costs whose basis is not known',
    dataset: {
      ...year,
      provisions: [
        { name: 'In-house', kind: 'in-house', cost: 125_000 },
        { name: 'External', kind: 'external', cost: 136_000 },
      ],
    },
    never: [/(more|less) a year/, /lowest|highest/],
  },
  {
    name: 'names neither of two equal costs as the highest',
    dataset: {
      ...year,
      provisions: [
        { name: 'In-house', kind: 'in-house', cost: 125_000, basis: 'price' },
        { name: 'External', kind: 'external', cost: 125_000, basis: 'price' },
      ],
    },
    never: [/highest/, /(more|less) a year/],
  },
  {
    name: 'works out differences from exact amounts, and rounds them once',
    dataset: {
      ...week,
      provisions: [
        { id: 'own', name: 'In-house', kind: 'in-house', cost: 3110, basis: 'full occupancy' },
        { name: 'External', kind: 'external', cost: 3970, basis: 'price' },
      ],
      whatIf: { occupancy: { provision: 'own', occupancy: 0.85 } },
    },
    choice: 1,
  },
  {
    name: 'rounds halves of negative amounts as those of others: £82.50 less',
    dataset: {
      ...week,
      provisions: [
        { id: 'own', name: 'In-house', kind: 'in-house', cost: 3110, basis: 'full occupancy' },
        { name: 'External', kind: 'external', cost: 3970, basis: 'price' },
      ],
      whatIf: { occupancy: { provision: 'own', occupancy: 0.8 } },
    },
    choice: 2,
  },
  {
    name: 'rounds halves up: 3.605 times as much is 361% more',
    dataset: {
      ...week,
      provisions: [
        { name: 'In-house', kind: 'in-house', cost: 200, basis: 'price' },
        { name: 'External', kind: 'external', cost: 921, basis: 'price' },
      ],
    },
    never: [/360%/],
  },
  {
    name: 'explains £129k by an occupancy of 97% where full occupancy costs £125k',
    dataset: {
      ...year,
      provisions: [
        { name: 'In-house, full', kind: 'in-house', cost: 125_000, basis: 'full occupancy' },
        { name: 'In-house', kind: 'in-house', cost: 129_000, basis: 'forecast' },
      ],
    },
    says: [
      /£125k at full occupancy comes to £129k forecast at 97% occupancy, if all costs are fixed/,
    ],
  },
  {
    name: 'does not tell an occupancy of hardly any bed as 0%',
    dataset: {
      ...year,
      provisions: [
        { name: 'In-house, full', kind: 'in-house', cost: 100, basis: 'full occupancy' },
        { name: 'In-house', kind: 'in-house', cost: 394_951, basis: 'actual' },
      ],
    },
    never: [/\b0% occupancy/],
  },
  {
    name: 'converts a year to 365 ÷ 7 weeks',
    dataset: {
      ...week,
      provisions: [{ name: 'In-house', kind: 'in-house', cost: 700, basis: 'price' }],
    },
    says: [/£36,500/],
  },
  {
    name: 'does not show pence of a year as nothing a week',
    dataset: {
      ...week,
      packages: { values: [3, 4, 5, 6, 7, 8], unit: 'pounds per year' },
    },
    never: [/£0(?![.\d])/],
  },
  {
    name: 'says that numbers of packages are rounded',
    dataset: { ...week, disclosure: { rounding: 5 }, packages: { count: 18, average: 3700 } },
    says: [/rounded to the nearest 5/],
  },
  {
    name: 'tells two costs apart that differ by 40 pence',
    dataset: {
      ...year,
      provisions: [
        { name: 'In-house', kind: 'in-house', cost: 125_000, basis: 'actual' },
        { name: 'External', kind: 'external', cost: 125_000.4, basis: 'actual' },
      ],
    },
    says: [/£0\.40 more a year/, /£125,000\.40 against £125,000\.00/],
    never: [/£125k/],
  },
  {
    name: 'tells no occupancy of few beds by a cost at full occupancy beside an actual one',
    dataset: {
      ...year,
      provisions: [
        { name: 'In-house', kind: 'in-house', cost: 150_000, basis: 'actual' },
        { name: 'External', kind: 'external', cost: 160_000, basis: 'price' },
      ],
      whatIf: { occupancy: { beds: 4, fixedCost: 450_000, occupied: 3 } },
    },
    says: [/£150k/],
    never: [/112/, /75%/, /full occupancy/, /break/],
  },
  {
    name: 'says why it shows nothing of few places',
    dataset: {
      ...year,
      whatIf: {
        mix: {
          places: 100,
          inHouse: 0.97,
          target: 0.98,
          costInHouse: 32_000,
          costExternal: 52_000,
        },
      },
    },
    says: [/No cost is shown: so few places/],
    never: [/£/, /97|98|100/],
  },
  {
    name: 'breaks even from whole beds on',
    dataset: {
      ...year,
      provisions: [
        { id: 'own', name: 'In-house', kind: 'in-house', cost: 129_000, basis: 'forecast' },
        { name: 'External', kind: 'external', cost: 136_000, basis: 'forecast' },
      ],
      whatIf: { occupancy: { provision: 'own', beds: 6, fixedCost: 750_000 } },
    },
    says: [/only with all beds in use|6 of 6 beds/],
  },
];
