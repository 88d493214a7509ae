// What no table says of a measure: its unit, what is counted, over what time, and which way is good.
import type { Field } from './field.js';

export const unitField: Field = {
  id: 'unit',
  label: 'What are the figures?',
  help: 'A number, a percentage or a rate? The cells are bare numbers, and a rate would pass for a count of children.',
  isNeeded: true,
  choices: [
    { value: 'count', label: 'Numbers: how many' },
    { value: 'percent', label: 'Percentages' },
    { value: 'per 10,000', label: 'Rates per 10,000' },
    { value: 'per 1,000', label: 'Rates per 1,000' },
    { value: 'pounds', label: 'Pounds' },
    { value: '£ thousand', label: 'Thousands of pounds' },
    { value: '£ million', label: 'Millions of pounds' },
    { value: 'days', label: 'Days' },
    { value: 'weeks', label: 'Weeks' },
  ],
};

export const countsField: Field = {
  id: 'counts',
  label: 'Who or what is counted?',
  help: 'Small counts of people are withheld, so that nobody can be identified. Counts of things are shown as they are.',
  isNeeded: true,
  choices: [
    { value: 'people', label: 'People, such as children or carers' },
    { value: 'things', label: 'Things, such as visits or beds' },
  ],
};

export const kindField: Field = {
  id: 'kind',
  label: 'Counted on a day, or over a time?',
  help: 'Counts over a time can be added up and projected to the end of the year; counts on a day cannot.',
  choices: [
    { value: 'stock', label: 'On a day, such as 31 March' },
    { value: 'flow', label: 'Over a time, such as a year' },
  ],
};

export const directionField: Field = {
  id: 'direction',
  label: 'Which way is good?',
  help: 'Only then is a change called better or worse, and a target met or missed. Leave it open where neither is.',
  choices: [
    { value: 'high', label: 'Higher is better' },
    { value: 'low', label: 'Lower is better' },
    { value: 'neutral', label: 'Neither' },
  ],
};

export const targetFields: readonly Field[] = [
  {
    id: 'target',
    label: 'Target',
    help: 'A number in the unit of the figures. It is drawn as a line, and the latest figure is held against it.',
  },
  {
    id: 'tolerance',
    label: 'How far short still counts as near',
    help: 'A number in the unit of the figures. Without it a target is met or missed, and nothing between.',
  },
  {
    id: 'by',
    label: 'Target due by',
    help: 'A period, such as 2025-26. Before that the target is “not yet due”.',
  },
];

export const yearField: Field = {
  id: 'year',
  label: 'What does a year mean?',
  help: 'The periods are bare years. The year that ends in 2025 may do so in March, August, September or December.',
  isNeeded: true,
  choices: [
    { value: 'financial', label: 'The year to 31 March' },
    { value: 'academic', label: 'The year to 31 August' },
    { value: '30 September', label: 'The year to 30 September' },
    { value: 'calendar', label: 'The calendar year' },
  ],
};

export const sourceFields: readonly Field[] = [
  {
    id: 'source',
    label: 'Source',
    help: 'Who made the figures. Readers judge them by that.',
  },
  {
    id: 'source.url',
    label: 'Address of the source',
    help: 'Begins with https://. Readers can look the figures up.',
  },
  {
    id: 'source.published',
    label: 'Published on',
    help: 'A day such as 2025-11-20: older figures may have been revised since.',
  },
  {
    id: 'source.licence',
    label: 'Licence',
    help: 'Such as Open Government Licence v3.0: whether others may use the figures.',
  },
];
