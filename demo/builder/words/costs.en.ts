// The texts of what is asked of costs, in a table or in published figures.

export const costWords = {
  unit: {
    label: 'What is a cost for?',
    help: 'A bed, a child or a placement, for a week or a year: costs of other things cannot be compared.',
    choices: {
      'pounds per bed per week': 'pounds per bed per week',
      'pounds per bed per year': 'pounds per bed per year',
      'pounds per child per week': 'pounds per child per week',
      'pounds per child per year': 'pounds per child per year',
      'pounds per placement per week': 'pounds per placement per week',
      'pounds per placement per year': 'pounds per placement per year',
      'pounds per week': 'pounds per week',
      'pounds per year': 'pounds per year',
    },
  },
  /** After the name of a provision. */
  kind: {
    label: 'who provides it?',
    help: 'Its name does not tell without doubt. In-house and external places are set against each other.',
    choices: {
      'in-house': 'In-house: the council itself',
      external: 'External: bought from others',
      'out of authority': 'Out of authority',
      all: 'In-house and external together',
    },
  },
  /** After the name of a provision. */
  basis: {
    label: 'what does the cost assume?',
    help: 'A cost with all beds in use is lower than what was spent, so readers must know.',
    choices: {
      'full occupancy': 'All beds in use',
      forecast: 'A forecast',
      actual: 'What was spent',
      price: 'A price',
    },
  },
  period: {
    label: 'Period of the costs',
    help: 'Such as 2024-25: costs rise from year to year.',
  },
  provider: {
    label: 'Who provides it?',
    help: 'Who provides, if it is not one for all, may be said by a column of the file.',
    byColumn: ({ column }: { column: string }): string => `As the column ${column} says`,
  },
  setting: {
    label: 'Which column has settings?',
    help: 'Settings, such as children’s homes and foster care, are drawn apart.',
  },
  openFilter: { help: 'Left open, each is drawn as a provision of its own.' },
};
