// The texts of what is asked of a table that is to be a mix.

export const mixWords = {
  unit: {
    label: 'What is counted, in a word',
    help: 'Such as children or foster carers: the picture says “454 children”.',
  },
  area: {
    label: 'Your area',
    help: 'The name that readers know. The figures do not say whose they are.',
  },
  period: {
    label: 'Day or time of the numbers',
    help: 'Such as 31 March 2025 or 2024-25. The heads do not say it.',
  },
  previousPeriod: {
    label: 'Day or time of the numbers before',
    help: 'Such as 31 March 2024: changes are counted from it.',
  },
};
