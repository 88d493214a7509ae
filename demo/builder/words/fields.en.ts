// The texts of every field, and of those that are asked of any table.

export const fieldWords = {
  notSaid: 'Not said',
  needed: 'needed',
  /** What is asked of a row: its name, and the question. */
  ofRow: ({ row, question }: { row: string; question: string }): string => `${row}: ${question}`,
  title: {
    label: 'Title',
    help: 'What is shown, of whom: the first that a reader sees, and the caption of the table.',
  },
  layout: {
    label: 'How is the table laid out?',
    help: 'It can be read in two ways. Each row has a head of its own, so it is taken as people lay tables out.',
    choices: {
      wide: 'A column for each series or kind of figure',
      tidy: 'A row for each figure, as in published files',
    },
  },
};
