// The texts of what would mislead a reader, of its cures, and of what these write into a dataset.

export const misleadingWords = {
  old: {
    /** How long ago the period of the latest figure ended. */
    ended: { year: 'more than two years ago', shorter: 'more than a year ago' },
    meaning: ({ when, ended }: { when: string; ended: string }): string =>
      `The latest figure is of ${when}, which ended ${ended}. Readers take a picture to show how things are now.`,
    inTitle: 'Say in the title how old it is',
    title: ({ title, when }: { title: string; when: string }): string =>
      `${title} (latest figure: ${when})`,
    inNotes: 'Say in a note how old it is',
    note: ({ when }: { when: string }): string => `The latest figure is of ${when}.`,
  },
  oldRows: {
    meaning: ({ rows }: { rows: string }): string =>
      `The latest figures of these rows are old: ${rows}. Readers take a scorecard to show how things are now.`,
    button: 'Say in a note how old they are',
    note: ({ rows }: { rows: string }): string => `Latest figures that are old: ${rows}.`,
    row: ({ name, when }: { name: string; when: string }): string => `${name} (${when})`,
  },
  mixedPeriods: {
    meaning: ({ from, to }: { from: string; to: string }): string =>
      `The latest figures of the rows are of times more than a year apart, from ${from} to ${to}. Readers take them to be of one time.`,
    button: 'Say so in a note',
    note: ({ from, to }: { from: string; to: string }): string =>
      `The latest figures are of several times, from ${from} to ${to}.`,
  },
  mixedBases: {
    meaning:
      'Costs on several bases stand side by side. The picture names each and ranks none; readers may compare them all the same.',
    why: {
      basis: 'Some assume that all beds are in use, others not.',
      unknownBasis: 'What some of them assume is not said: step 2 asks for it.',
      period: 'They are of several periods, and costs rise from year to year.',
    },
    button: ({ count }: { count: number }): string => `Keep the ${count} costs on one basis alone`,
  },
  manyParts: {
    meaning: ({ count, most }: { count: number; most: number }): string =>
      `The whole has ${count} parts. More than ${most} cannot be told apart, and small ones look alike.`,
    button: 'Group the smallest as “Other”',
  },
  /** The part that the smallest become. */
  other: {
    name: 'Other',
    named: ({ other, detail }: { other: string; detail: string }): string => `${other} (${detail})`,
    noGroup: 'no group',
    smallest: 'smallest',
  },
  cutAxis: {
    meaning:
      'The value axis does not start at zero, so a small change looks large. The picture says so; a reader in a hurry may not see it.',
    button: 'Start the axis at zero',
  },
};
