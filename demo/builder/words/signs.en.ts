// The texts of what is asked of a table that is to be a scorecard.

export const signsWords = {
  area: {
    label: 'Your area',
    help: 'The name that readers know: the table does not say whose figures they are.',
  },
  period: {
    label: 'Period of the latest figures',
    help: 'Such as 2024-25 or March 2025. No head and no caption says it.',
  },
  previousPeriod: {
    label: 'Period of the figures before',
    help: 'Such as 2023-24: changes are counted from it. Without it they are left out.',
  },
};
