// The texts of what is asked where a text can be read in two ways.

export const readingWords = {
  separator: {
    label: 'What stands between the values?',
    help: 'Two signs divide the text equally well, and each gives other figures.',
    choices: { ',': 'Commas', ';': 'Semicolons', '\t': 'Tabs', '|': 'Bars' },
  },
  resource: { label: 'Which table?', help: 'The package describes several.' },
  sheet: { label: 'Which sheet?', help: 'The spreadsheet has figures in several sheets.' },
  /** What a column may be. */
  roles: {
    figures: 'Figures',
    filter: 'Codes or names that divide the figures',
    area: 'Areas',
    period: 'Periods',
    ignore: 'Nothing that is needed',
  },
  column: {
    label: ({ head }: { head: string }): string => `What is in the column ${head}?`,
    /** Why it is asked. */
    help: {
      'unclear column':
        'Its head and its cells may be several things, and other figures would be drawn.',
      'decimal commas':
        'Its cells have commas, as in 81,5. Where they are figures, write them with a point and bring them again.',
      'no figures':
        'It has figures beside other text. As figures, the cells that are none are left out.',
    },
  },
};
