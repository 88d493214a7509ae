// The texts of what no table says of a measure, and of its source.

export const measureWords = {
  unit: {
    label: 'What are the figures?',
    help: 'A number, a percentage or a rate? The cells are bare numbers, and a rate would pass for a count of children.',
    choices: {
      count: 'Numbers: how many',
      percent: 'Percentages',
      'per 10,000': 'Rates per 10,000',
      'per 1,000': 'Rates per 1,000',
      pounds: 'Pounds',
      '£ thousand': 'Thousands of pounds',
      '£ million': 'Millions of pounds',
      days: 'Days',
      weeks: 'Weeks',
    },
  },
  counts: {
    label: 'Who or what is counted?',
    help: 'Small counts of people are withheld, so that nobody can be identified. Counts of things are shown as they are.',
    choices: {
      people: 'People, such as children or carers',
      things: 'Things, such as visits or beds',
    },
  },
  kind: {
    label: 'Counted on a day, or over a time?',
    help: 'Counts over a time can be added up and projected to the end of the year; counts on a day cannot.',
    choices: {
      stock: 'On a day, such as 31 March',
      flow: 'Over a time, such as a year',
    },
  },
  direction: {
    label: 'Which way is good?',
    help: 'Only then is a change called better or worse, and a target met or missed. Leave it open where neither is.',
    choices: { high: 'Higher is better', low: 'Lower is better', neutral: 'Neither' },
  },
  target: {
    label: 'Target',
    help: 'A number in the unit of the figures. It is drawn as a line, and the latest figure is held against it.',
  },
  tolerance: {
    label: 'How far short still counts as near',
    help: 'A number in the unit of the figures. Without it a target is met or missed, and nothing between.',
  },
  by: {
    label: 'Target due by',
    help: 'A period, such as 2025-26. Before that the target is “not yet due”.',
  },
  year: {
    label: 'What does a year mean?',
    help: 'The periods are bare years. The year that ends in 2025 may do so in March, August, September or December.',
    choices: {
      financial: 'The year to 31 March',
      academic: 'The year to 31 August',
      '30 September': 'The year to 30 September',
      calendar: 'The calendar year',
    },
  },
  source: {
    name: { label: 'Source', help: 'Who made the figures. Readers judge them by that.' },
    url: {
      label: 'Address of the source',
      help: 'Begins with https://. Readers can look the figures up.',
    },
    published: {
      label: 'Published on',
      help: 'A day such as 2025-11-20: older figures may have been revised since.',
    },
    licence: {
      label: 'Licence',
      help: 'Such as Open Government Licence v3.0: whether others may use the figures.',
    },
  },
};
