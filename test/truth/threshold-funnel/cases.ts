// Edge cases of funnels, each with what is right to say of it.
import type { Case } from '../shared/tests.js';

const shown = { title: 'Front door', disclosure: { protected: true } };
const quarters = { period: '2024-25 Q1', previousPeriod: '2023-24 Q1' };

export const cases: readonly Case[] = [
  {
    name: 'gives no change across a break',
    dataset: {
      ...shown,
      ...quarters,
      contacts: { value: 300, marks: ['b'] },
      contactsPrevious: 200,
      sources: [{ name: 'Police', value: 300, previous: 200 }],
    },
    never: [/contacts, up/, /up 100.*contacts/],
  },
  {
    name: 'gives no change of a level that holds a break',
    dataset: {
      ...shown,
      ...quarters,
      contacts: 300,
      contactsPrevious: 300,
      levels: [
        { id: '1', name: 'Lower' },
        { id: '2', name: 'Higher' },
      ],
      outcomes: [
        { name: 'Help', level: '1', value: { value: 120, marks: ['b'] }, previous: 90 },
        { name: 'Referral', level: '2', value: 80, previous: 70 },
        { name: 'Advice', value: 100, previous: 140 },
      ],
    },
    never: [/up 30\b/, /up 40\b/],
  },
  {
    name: 'does not compare eight months with a year',
    dataset: {
      ...shown,
      period: '2024-04-01/P8M',
      previousPeriod: '2023-24',
      contacts: 200,
      contactsPrevious: 300,
      sources: [{ name: 'Police', value: 200, previous: 300 }],
    },
    never: [/(up|down) \d/i],
  },
  {
    name: 'does not compare a half with a quarter',
    dataset: {
      ...shown,
      period: '2024-25 H2',
      previousPeriod: '2024-25 Q1',
      contacts: 200,
      contactsPrevious: 90,
      sources: [{ name: 'Police', value: 200, previous: 90 }],
    },
    never: [/(up|down) \d/i],
  },
  {
    name: 'does not say “most contacts came from” one where the numbers rule it out',
    dataset: {
      ...shown,
      contacts: 100,
      sources: [
        { name: 'Police', value: '[x]', order: 'most' },
        { name: 'Schools', value: 60 },
      ],
    },
    never: [/(most|largest).*police/i],
  },
  {
    name: 'names no source as the largest where two have as many',
    dataset: {
      ...shown,
      contacts: 100,
      sources: [
        { name: 'Police', value: 50 },
        { name: 'Schools', value: 50 },
      ],
    },
    never: [/largest source (of contacts|that is shown): (Police|Schools)/],
  },
  {
    name: 'names no source as the largest of one',
    dataset: { ...shown, contacts: 90, sources: [{ name: 'Police', value: 90 }] },
    says: [/Where contacts came from: Police/],
    never: [/largest source/i],
  },
  {
    name: 'names no source as the largest beside none',
    dataset: {
      ...shown,
      contacts: 90,
      sources: [
        { name: 'Police', value: 90 },
        { name: 'Schools', value: 0 },
      ],
    },
    never: [/largest source/i],
  },
  {
    name: 'knows no change of two numbers that are rounded alike',
    dataset: {
      title: 'Front door',
      disclosure: { rounding: 5 },
      period: '2024-25',
      previousPeriod: '2023-24',
      contacts: 248,
      contactsPrevious: 252,
      sources: [
        { name: 'Police', value: 152, previous: 148 },
        { name: 'Schools', value: 96, previous: 104 },
      ],
    },
    says: [/change too small to tell in a year, from figures to the nearest 5/],
    never: [/unchanged|as many as/i],
  },
  {
    name: 'says of published shares that they are as published',
    dataset: {
      ...shown,
      sources: [
        { name: 'Police', value: { value: '[x]', share: 0.395 } },
        { name: 'Schools', value: '[x]' },
      ],
    },
    says: [/Percentages are of all contacts, as they are published\./],
    never: [/rounded/],
  },
  {
    name: 'says that no rate is given of a stage that rises once',
    dataset: {
      ...shown,
      journey: [
        { name: 'Referrals', value: 600, of: 'children', kind: 'flow' },
        { name: 'Assessments', value: 700, of: 'children', kind: 'flow' },
      ],
    },
    says: [/Where a number is larger than the one before/],
    never: [/rises at/, /fall/],
  },
  {
    name: 'calls one fall no deepest one',
    dataset: {
      ...shown,
      journey: [
        { name: 'Referrals', value: 600, of: 'children', kind: 'flow' },
        { name: 'Assessments', value: 300, of: 'children', kind: 'flow' },
      ],
    },
    says: [/Numbers fall from referrals to assessments: by \d+, to 50%/],
    never: [/fall most/],
  },
  {
    name: 'names no source as the largest of none',
    dataset: {
      ...shown,
      contacts: 0,
      sources: [
        { name: 'Police', value: 0 },
        { name: 'Schools', value: 0 },
      ],
    },
    never: [/largest/i],
  },
  {
    name: 'names no source as the largest beside 81% that are not stated',
    dataset: {
      ...shown,
      contacts: 1000,
      sources: [
        { name: 'Police', value: 120 },
        { name: 'Schools', value: 70 },
      ],
    },
    never: [/largest source of contacts: Police/],
  },
  {
    name: 'does not say that some stages are counted on a day where all are flows',
    dataset: {
      ...shown,
      period: '2024-25',
      journey: [
        { name: 'Referrals', of: 'children', kind: 'flow', value: 500 },
        { name: 'Assessments', of: 'children', kind: 'flow', value: 400 },
      ],
    },
    never: [/others on its last day/],
  },
  {
    name: 'gives 100% only of all: 9,990 of 10,000',
    dataset: {
      ...shown,
      period: '2024-25',
      journey: [
        { name: 'Referrals', of: 'children', kind: 'flow', value: 10_000 },
        { name: 'Assessments', of: 'children', kind: 'flow', value: 9990 },
      ],
    },
    says: [/over 99%/],
    never: [/\b100%/],
  },
  {
    name: 'tells “was 0%” of nothing that was something',
    dataset: {
      ...shown,
      ...quarters,
      contacts: 20_000,
      contactsPrevious: 20_000,
      sources: [
        { name: 'Police', value: 19_000, previous: 19_997 },
        { name: 'Schools', value: 1000, previous: 3 },
      ],
    },
    never: [/\b0%/, /\b100%/],
  },
  {
    name: 'tells no change as “up 0”',
    dataset: {
      ...shown,
      ...quarters,
      contacts: 200,
      contactsPrevious: 200,
      sources: [{ name: 'Police', value: 200, previous: 200 }],
    },
    never: [/(up|down) 0/i],
  },
  {
    name: 'tells a small growth as more than none: 1 of 100,000',
    dataset: {
      ...shown,
      ...quarters,
      contacts: 100_001,
      contactsPrevious: 100_000,
      sources: [{ name: 'Police', value: 100_001, previous: 100_000 }],
    },
    says: [/up 1\b/i],
    never: [/\b0(\.0)?%/],
  },
  {
    name: 'gives no rate from contacts to children, nor from a period to its last day',
    dataset: {
      ...shown,
      period: '2024-25',
      journey: [
        { name: 'Contacts', of: 'contacts', kind: 'flow', value: 900 },
        { name: 'Referrals', of: 'children', kind: 'flow', value: 300 },
        { name: 'On plans', of: 'children', kind: 'stock', value: 100 },
      ],
    },
    never: [/33%/, /11%/],
  },
  {
    name: 'says of one area how percentages are rounded where its sources add up and its outcomes do not',
    dataset: {
      ...shown,
      contacts: 300,
      sources: [
        { name: 'Police', value: 100 },
        { name: 'Schools', value: 100 },
        { name: 'Health', value: 100 },
      ],
      outcomes: [
        { name: 'Advice', value: 100 },
        { name: 'Redirected', value: '[x]' },
      ],
    },
  },
  {
    name: 'rounds the shares of every area in one way, as its note says',
    dataset: {
      ...shown,
      area: 'Northshire',
      contacts: 200,
      sources: [
        { name: 'Police', value: 81 },
        { name: 'Schools', value: 61 },
        { name: 'Health', value: 58 },
      ],
      areas: [
        {
          area: 'Southshire',
          contacts: 300,
          sources: [
            { name: 'Police', value: 100 },
            { name: 'Schools', value: '[c]' },
            { name: 'Health', value: 90 },
          ],
        },
      ],
    },
    says: [/Each is rounded by itself/, /: 41%$/, /: 31%$/, /: 29%$/],
    never: [/\b40%/, /\b30%.*Schools, Northshire/],
  },
  {
    name: 'says how far the shares and rates of rounded numbers may be off',
    dataset: {
      ...shown,
      disclosure: { protected: true, rounding: 10 },
      contacts: 120,
      sources: [
        { name: 'Police', value: 70 },
        { name: 'Schools', value: 50 },
      ],
    },
    says: [/Police \(about 58%\)/, /off by up to 7 percentage points/],
  },
  {
    name: 'holds falls of a journey only against those of the same thing',
    dataset: {
      ...shown,
      view: 'journey',
      journey: [
        { name: 'Calls', of: 'contacts', kind: 'flow', value: 1000 },
        { name: 'Referrals', of: 'contacts', kind: 'flow', value: 500 },
        { name: 'In need', of: 'children', kind: 'stock', value: 900 },
        { name: 'On plans', of: 'children', kind: 'stock', value: 100 },
      ],
    },
    says: [/^Numbers of contacts fall from calls to referrals: by 500, to 50%/],
  },
  {
    name: 'gives the number before of a level the marks of its outcomes',
    dataset: {
      ...shown,
      ...quarters,
      contacts: 300,
      contactsPrevious: 300,
      levels: [
        { id: '1', name: 'Lower' },
        { id: '2', name: 'Higher' },
      ],
      outcomes: [
        { name: 'Help', level: '1', value: 120, previous: { value: 90, marks: ['p'] } },
        { name: 'Referral', level: '2', value: 80, previous: 70 },
        { name: 'Advice', value: 100, previous: 140 },
      ],
    },
    says: [/Threshold level met: Lower: 90 \[p\]/],
  },
  {
    name: 'says the change of a level with those above it before what the level alone comes to',
    dataset: {
      ...shown,
      ...quarters,
      contacts: 114058,
      contactsPrevious: 114052,
      levels: [
        { id: '1', name: 'Universal', value: 27162, previous: 27156 },
        { id: '2', name: 'Level 2, enhanced', value: 86896, previous: 86896 },
      ],
    },
    says: [/^up 6 \(under 1%\), was 100% Universal: 27,162$/],
    never: [/Universal: 27,162 up/, /No threshold met/],
  },
  {
    name: 'names no source the largest beside more that is not stated, rounded or not',
    dataset: {
      ...shown,
      contacts: 26,
      disclosure: { protected: true, rounding: 10 },
      sources: [
        { name: 'Police', value: 6 },
        { name: 'Schools', value: 3 },
      ],
    },
    says: [/From others, or not stated: 17/],
    never: [/largest source/],
  },
  {
    name: 'names a source the largest beside one that rounds to zero',
    dataset: {
      ...shown,
      sources: [
        { name: 'Police', value: '[k]' },
        { name: 'Schools', value: 80 },
      ],
    },
    says: [/The largest source of contacts: Schools/],
  },
  {
    name: 'draws no number before of a level that breaks, also where the level itself is withheld',
    dataset: {
      title: 'Front door',
      ...quarters,
      contacts: 79,
      levels: [
        { id: '1', name: 'Lower' },
        { id: '2', name: 'Middle' },
        { id: '3', name: 'Higher' },
      ],
      outcomes: [
        { name: 'Advice', level: '1', value: 45, previous: 35 },
        { name: 'Help', level: '2', value: 2, previous: 2 },
        { name: 'Plan', level: '3', value: 1, previous: 21 },
        { name: 'Referral', level: '3', value: { value: 31, marks: ['b'] }, previous: 31 },
      ],
    },
    says: [/Threshold level met: Higher: \[c\]/, /^Not comparable .* a break in the series$/],
  },
  {
    name: 'names equally large sources beside one without a number that leaves them the largest',
    dataset: {
      ...shown,
      contacts: 95,
      sources: [
        { name: 'Police', value: '[x]' },
        { name: 'Schools', value: 35 },
        { name: 'Health', value: 35 },
      ],
    },
    says: [/The largest sources of contacts: Schools and Health \(37% each\)/],
  },
  {
    name: 'names an outcome the largest beside one without a number that levels leave too little for',
    dataset: {
      ...shown,
      contacts: 200,
      levels: [
        { id: '1', name: 'Lower' },
        { id: '2', name: 'Higher' },
      ],
      outcomes: [
        { name: 'Advice', value: 80 },
        { name: 'Redirected', value: '[x]' },
        { name: 'Help', level: '1', value: 70 },
        { name: 'Referral', level: '2', value: '[x]' },
      ],
    },
    says: [/^The largest outcome: Advice \(40%\)\.$/],
  },
  {
    name: 'gives equally large sources one share, though the number of one is revised',
    dataset: {
      ...shown,
      contacts: 9,
      sources: [
        { name: 'Police', value: 4 },
        { name: 'Schools', value: 1 },
        { name: 'Health', value: { value: 4, marks: ['r'] } },
      ],
    },
    says: [/^The largest sources of contacts: Police and Health \(44% each\)\.$/],
  },
  {
    name: 'speaks of thin bars only where there are some',
    dataset: {
      ...shown,
      ...quarters,
      contacts: 300,
      levels: [
        { id: '1', name: 'Lower', value: 80 },
        { id: '2', name: 'Higher', value: 70 },
      ],
      movements: [{ from: '2', to: '1', value: 30, previous: 20 }],
    },
    says: [/^up 10 \(50%\)$|Up 10 \(50%\) since/],
    never: [/thin bars/],
  },
  {
    name: 'says nothing of thin bars beside shares of several areas, and why a number before is not compared',
    dataset: {
      ...shown,
      period: '2024-04-01/P8M',
      previousPeriod: '2023-24',
      area: 'Northshire',
      contacts: 500,
      contactsPrevious: 900,
      sources: [{ name: 'Police', value: 300, previous: 600 }],
      areas: [
        {
          area: 'Southshire',
          contacts: 200,
          sources: [{ name: 'Police', value: 90, previous: 70 }],
        },
      ],
    },
    says: [
      /^Not compared with 2023 to 2024: the periods differ in length\.$/,
      /^Where contacts came from: Police, Southshire: not compared: other length$/,
    ],
    never: [/thin bars/, /\b([Uu]p|[Dd]own) \d/],
  },
  {
    name: 'adds up no levels in words where no row of several areas does',
    dataset: {
      ...shown,
      area: 'Northshire',
      contacts: 300,
      levels: [
        { id: '1', name: 'Lower', value: 80 },
        { id: '2', name: 'Higher', value: 70 },
      ],
      areas: [
        {
          area: 'Southshire',
          contacts: 200,
          levels: [
            { id: '1', name: 'Lower', value: 80 },
            { id: '2', name: 'Higher', value: '[x]' },
          ],
        },
      ],
    },
    says: [/^Threshold levels are shares of the same contacts/],
    never: [/a row adds to a level/],
  },
  {
    name: 'says of a level with those above it that they break, where it does not itself',
    dataset: {
      ...shown,
      ...quarters,
      contacts: 300,
      levels: [
        { id: '1', name: 'Lower', value: 80, previous: 60 },
        { id: '2', name: 'Higher', value: { value: 70, marks: ['b'] }, previous: 50 },
      ],
    },
    says: [
      /^Up 20 \(33%\) since/,
      /^Any level: 150 \[b\] · 50%$/,
      /^Not comparable with .*: a break in the series$/,
    ],
    choice: 0,
  },
  {
    name: 'marks the shares of several areas as it marks their numbers',
    dataset: {
      ...shown,
      area: 'Northshire',
      contacts: 500,
      sources: [{ name: 'Police', value: { value: 300, marks: ['p'] } }],
      areas: [{ area: 'Southshire', contacts: 200, sources: [{ name: 'Police', value: 90 }] }],
    },
    says: [/^60% \[p\]$/, /^45%$/],
  },
  {
    name: 'lists sources with a figure where it is not certain which is the largest',
    dataset: {
      title: 'Front door',
      sources: [
        { name: 'Schools', value: { value: '[x]', share: 0.39 } },
        { name: 'Hospitals', value: '[x]' },
      ],
    },
    says: [/Where contacts came from: Schools \(39%\)\./],
    never: [/largest/],
  },
  {
    name: 'does not call one source the largest where the share of another is withheld',
    dataset: {
      title: 'Front door',
      contacts: 100,
      sources: [
        { name: 'Police', value: '[x]', order: 'most' },
        { name: 'Schools', value: { value: '[x]', share: 0.6 } },
      ],
    },
    never: [/largest/, /the most/],
  },
];
