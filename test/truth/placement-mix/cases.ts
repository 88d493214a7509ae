// Edge cases of mixes, each with what is right to say of it.
import type { Case } from '../shared/tests.js';

const day = { period: '31 March 2025', previousPeriod: '31 March 2024' };
const things = { unit: 'places', counts: 'things' };

export const cases: readonly Case[] = [
  {
    name: 'names an area that is only a part of a word of the title',
    dataset: {
      title: 'Placements, beside Derbyshire',
      area: 'Derby',
      measure: things,
      parts: [
        { name: 'Own', value: 70 },
        { name: 'Agency', value: 30 },
      ],
    },
    says: [/\bDerby\b/],
  },
  {
    name: 'tells what is drawn together in a group from what is drawn together outside it',
    dataset: {
      title: 'Places',
      measure: things,
      groups: [{ name: 'In-house' }],
      parts: [
        ...[76, 405, 136, 229, 101, 331, 529].map((value, i) => ({
          name: `Kind ${'ABCDEFG'[i]}`,
          group: 'In-house',
          value,
        })),
        { name: 'Kind H', value: 6 },
        { name: 'Kind I', value: 162 },
      ],
    },
    says: [/“All other, in-house” is these parts together/, /“All other” is these parts together/],
  },
  {
    name: 'reads breakdowns of the same people each by itself, blank where there is no such part',
    dataset: [
      {
        title: 'By kind',
        area: 'Northshire',
        period: '31 March 2025',
        parts: [
          { name: 'Own', value: 40 },
          { name: 'Kin', value: 23 },
          { name: 'Agency', value: 20 },
        ],
      },
      {
        title: 'By age',
        area: 'Northshire',
        period: '31 March 2025',
        parts: [
          { name: 'Under 5', value: 50 },
          { name: 'Under 10', value: 30 },
          { name: 'Over 10', value: 3 },
        ],
      },
    ],
    says: [
      /^Northshire: by kind and by age$/,
      /^By kind: total 83; .* By age: total 83; no figure for the parts\.$/,
    ],
    never: [/\[x\]/, /not (available|applicable)/, /\b(50|30)\b/, /^By kind$/],
  },
  {
    name: 'says what there is none of, and never “no figure” beside it',
    dataset: {
      title: 'Places',
      measure: things,
      areas: [
        { area: 'Northshire', parts: [{ name: 'Own', value: 0 }] },
        { area: 'Southshire', parts: [{ name: 'Own', value: 40 }] },
      ],
    },
    says: [/Northshire: total 0; Own: 0\./],
    never: [/no figure/],
  },
  {
    name: 'says by how much the sum of parts drawn together has changed, where one was not applicable',
    dataset: {
      title: 'Places',
      measure: things,
      ...day,
      parts: [
        { name: 'Own', value: 500, previous: 490 },
        { name: 'Agency', value: 300, previous: 310 },
        { name: 'Homes', value: 200, previous: 200 },
        { name: 'Schools', value: 150, previous: 150 },
        { name: 'Parents', value: 120, previous: 110 },
        { name: 'Secure', value: 30, previous: '[z]' },
        { name: 'Other', value: 20, previous: 15 },
      ],
    },
    says: [/^up 35 since 31 March 2024$/],
    never: [/number then: \)/],
  },
  {
    name: 'names the areas whose numbers are rounded, where others are not',
    dataset: {
      title: 'Children',
      areas: [
        {
          area: 'Northshire',
          parts: [
            { name: 'Own', value: 43 },
            { name: 'Agency', value: 58 },
          ],
        },
        {
          area: 'England',
          disclosure: { rounding: 10 },
          parts: [
            { name: 'Own', value: 4300 },
            { name: 'Agency', value: 5800 },
          ],
        },
      ],
    },
    says: [/^England: numbers of people are rounded to the nearest 10\.$/],
    never: [/^Numbers of people are rounded/],
  },
  {
    name: 'works out the change of a share from exact figures: 504 and 505 of 1,000',
    dataset: {
      title: 'Carers',
      measure: things,
      ...day,
      groups: [{ name: 'In-house', target: 0.75 }, { name: 'External' }],
      parts: [
        { name: 'Own', group: 'In-house', value: 505, previous: 504 },
        { name: 'Agency', group: 'External', value: 495, previous: 496 },
      ],
    },
    says: [/share up 0\.1 percentage points/],
    never: [/share up 1 percentage point\b/, /share unchanged/],
  },
  {
    name: 'tells no fall of the share of a part that is unchanged',
    dataset: {
      title: 'Carers',
      measure: things,
      ...day,
      groups: [{ name: 'In-house' }, { name: 'External' }],
      parts: [
        { name: 'Own', group: 'In-house', value: 333, previous: 333 },
        { name: 'Agency', group: 'External', value: 667, previous: 667 },
      ],
    },
    never: [/share (up|down)/],
  },
  {
    name: 'shows published shares as they are published: .61 and .41',
    dataset: {
      title: 'Carers',
      parts: [
        { name: 'Own', value: { value: '[x]', share: 0.61 } },
        { name: 'Agency', value: { value: '[x]', share: 0.41 } },
      ],
    },
    says: [/61%/, /41%/],
    never: [/60%/, /40%/],
  },
  {
    name: 'gives “All other” the share of its number: 38 of 760 is 5%',
    dataset: {
      title: 'Places',
      measure: things,
      parts: [421, 138, 77, 55, 31, 9, 7, 6, 6, 5, 5].map((value, i) => ({
        name: `Kind ${'ABCDEFGHIJK'[i]}`,
        value,
      })),
    },
    never: [/\b6%/],
  },
  {
    name: 'gives what is drawn together its own share: 60 of 2,000 is not “under 1%”',
    dataset: {
      title: 'Places',
      measure: things,
      parts: [1940, 9, 9, 9, 8, 8, 8, 9].map((value, i) => ({
        name: `Kind ${'ABCDEFGH'[i]}`,
        value,
      })),
    },
  },
  {
    name: 'gives no change across a break in one part, nor of the sums that it is in',
    dataset: {
      title: 'Carers',
      measure: things,
      ...day,
      groups: [{ name: 'In-house', target: 0.5 }, { name: 'External' }],
      parts: [
        { name: 'Own', group: 'In-house', value: { value: 60, marks: ['b'] }, previous: 40 },
        { name: 'Kin', group: 'In-house', value: 20, previous: 20 },
        { name: 'Agency', group: 'External', value: 50, previous: 45 },
      ],
    },
    says: [/up 5/],
    never: [/up 20/, /up 25/, /in-house.*share up/i],
  },
  {
    name: 'carries the marks of parts to their sums',
    dataset: {
      title: 'Carers',
      measure: things,
      ...day,
      parts: [
        { name: 'Own', value: { value: 60, marks: ['p'] } },
        { name: 'Agency', value: { value: 40, marks: ['e'] } },
      ],
    },
    says: [/Total: 100 \[(p|e)\]\[(p|e)\]/],
  },
  {
    name: 'does not compare the count of eight months with that of a year',
    dataset: {
      title: 'Starts',
      measure: { unit: 'places', counts: 'things', kind: 'flow' },
      period: '2024-04-01/P8M',
      previousPeriod: '2023-24',
      parts: [
        { name: 'Own', value: 60, previous: 90 },
        { name: 'Agency', value: 40, previous: 60 },
      ],
    },
    never: [/\b(up|down) \d/i],
  },
  {
    name: 'does not compare a year with a quarter of it',
    dataset: {
      title: 'Starts',
      measure: { unit: 'places', counts: 'things', kind: 'flow' },
      period: '2024-25',
      previousPeriod: '2024-25 Q1',
      parts: [
        { name: 'Own', value: 60, previous: 20 },
        { name: 'Agency', value: 40, previous: 10 },
      ],
    },
    never: [/\b(up|down) \d/i],
  },
  {
    name: 'names no part as the largest where two are as large',
    dataset: {
      title: 'Places',
      measure: things,
      parts: [
        { name: 'Own', value: 40 },
        { name: 'Agency', value: 40 },
        { name: 'Homes', value: 20 },
      ],
    },
    never: [/largest part is/i],
  },
  {
    name: 'names no part as the largest of one',
    dataset: {
      title: 'Places',
      measure: things,
      areas: [
        {
          name: 'Northshire',
          parts: [
            { name: 'Own', value: 40 },
            { name: 'Agency', value: 0 },
          ],
        },
        {
          name: 'Southshire',
          parts: [
            { name: 'Own', value: 30 },
            { name: 'Agency', value: '[z]' },
          ],
        },
      ],
    },
    never: [/largest part/i],
  },
  {
    name: 'knows no change of two numbers that are rounded alike',
    dataset: {
      title: 'Children',
      disclosure: { rounding: 5 },
      period: '2025',
      previousPeriod: '2024',
      parts: [
        { name: 'Own', value: 48, previous: 52 },
        { name: 'Agency', value: 103, previous: 96 },
      ],
    },
    says: [/change too small to tell since/, /up about 10 since/, /from figures to the nearest 5/],
    never: [/no change/i],
  },
  {
    name: 'says the share of a group and its distance to the target once in the description',
    dataset: {
      title: 'Carers',
      measure: things,
      groups: [{ name: 'In-house', target: 0.75 }, { name: 'External' }],
      parts: [
        { name: 'Own', group: 'In-house', value: 60 },
        { name: 'Agency', group: 'External', value: 40 },
      ],
    },
    says: [/In-house: 60 \(60%\), 15 percentage points short of the 75% target\./],
    never: [/100 places\..*% in-house/],
  },
  {
    name: 'names no part as the largest of nothing',
    dataset: {
      title: 'Places',
      measure: things,
      total: 0,
      parts: [
        { name: 'Own', value: 0 },
        { name: 'Agency', value: 0 },
      ],
    },
    never: [/largest/i, /No part .*larger/],
  },
  {
    name: 'does not call the largest that is shown the largest',
    dataset: {
      title: 'Places',
      disclosure: { protected: true },
      total: 100,
      parts: [
        { name: 'Own', value: 20 },
        { name: 'Agency', value: 10 },
        { name: 'Homes', value: '[c]' },
        { name: 'Schools', value: '[c]' },
      ],
    },
    never: [/largest part is/i],
  },
  {
    name: 'gives 100% only of all, and no 0% of what is not none',
    dataset: {
      title: 'Places',
      measure: things,
      parts: [
        { name: 'Own', value: 9990 },
        { name: 'Agency', value: 10 },
      ],
    },
    never: [/\b100%/, /\b0%/],
  },
  {
    name: 'gives no share of what is not applicable, or none recorded',
    dataset: {
      title: 'Places',
      measure: things,
      areas: [
        {
          area: 'Northshire',
          parts: [
            { name: 'Own', value: 60 },
            { name: 'Agency', value: 40 },
            { name: 'Schools', value: '[z]' },
          ],
        },
        {
          area: 'Southshire',
          parts: [
            { name: 'Own', value: 50 },
            { name: 'Agency', value: 30 },
            { name: 'Schools', value: 20 },
          ],
        },
      ],
    },
    never: [/\b0%/],
  },
  {
    name: 'says “no change” of equal numbers only',
    dataset: {
      title: 'Places',
      measure: things,
      ...day,
      parts: [
        { name: 'Own', value: 60.4, previous: 60 },
        { name: 'Agency', value: 40, previous: 40 },
      ],
    },
    says: [/up 0\.4/],
  },
  {
    name: 'rounds halves up: 1 of 8 is 13%',
    dataset: {
      title: 'Places',
      measure: things,
      areas: [
        {
          area: 'Northshire',
          total: 8,
          parts: [
            { name: 'Own', value: 1 },
            { name: 'Agency', value: '[x]' },
          ],
        },
        {
          area: 'Southshire',
          total: 8,
          parts: [
            { name: 'Own', value: 3 },
            { name: 'Agency', value: '[x]' },
          ],
        },
      ],
    },
    says: [/13%/, /38%/],
  },
  {
    name: 'tells how far a share is from a target from the exact share, rounded once',
    dataset: {
      title: 'Carers',
      measure: things,
      groups: [{ name: 'In-house', target: 0.725 }, { name: 'External' }],
      parts: [
        { name: 'Own', group: 'In-house', value: 596 },
        { name: 'Agency', group: 'External', value: 404 },
      ],
    },
    says: [/59\.6% in-house, 12\.9 percentage points short of the 72\.5% target/],
    never: [/12\.5 percentage/],
  },
  {
    name: 'does not say that a target is met where it is missed by a hair',
    dataset: {
      title: 'Carers',
      measure: things,
      groups: [{ name: 'In-house', target: 0.75 }, { name: 'External' }],
      parts: [
        { name: 'Own', group: 'In-house', value: 7499 },
        { name: 'Agency', group: 'External', value: 2501 },
      ],
    },
    never: [/, at the 75% target/, /over the 75% target/],
  },
  {
    name: 'works nothing out of one published part that is not the whole',
    dataset: {
      title: 'Places',
      measure: things,
      whole: false,
      total: 120,
      parts: [{ name: 'Own', value: 60 }],
    },
    says: [/50%/],
    never: [/100%/],
  },
  {
    name: 'adds a subgroup to nothing',
    dataset: {
      title: 'Places',
      measure: things,
      parts: [
        { name: 'Own', value: 60 },
        { name: 'Kin', of: 'Own', value: 20 },
        { name: 'Agency', value: 40 },
      ],
    },
    says: [/Total: 100\b/],
    never: [/Total: 120/],
  },
  {
    name: 'keeps a previous period that ends after the present one out of all changes',
    dataset: {
      title: 'Places',
      measure: things,
      period: '31 March 2024',
      previousPeriod: '31 March 2025',
      parts: [
        { name: 'Own', value: 60, previous: 50 },
        { name: 'Agency', value: 40, previous: 30 },
      ],
    },
    never: [/\b(up|down) \d/i],
  },
  {
    name: 'says how each percentage is rounded where only some areas have all their parts',
    dataset: {
      title: 'Places',
      measure: things,
      areas: [
        {
          area: 'Northshire',
          parts: [
            { name: 'Own', value: 251 },
            { name: 'Agency', value: 103 },
            { name: 'Homes', value: 148 },
          ],
        },
        {
          area: 'Southshire',
          total: 60,
          parts: [
            { name: 'Own', value: 30 },
            { name: 'Agency', value: '[x]' },
            { name: 'Homes', value: 10 },
          ],
        },
      ],
    },
  },
];
