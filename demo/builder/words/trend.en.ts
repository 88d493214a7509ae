// The texts of what is asked of a table that is to be a trend.

export const trendWords = {
  whichArea: {
    label: 'Which column is your area?',
    help: 'The picture is about this area; the others are drawn beside it. Several columns may be.',
  },
  area: { label: 'Your area', help: 'The name that readers know.' },
  role: {
    label: ({ name }: { name: string }): string => `What is ${name} to it?`,
    help: 'Neighbours are drawn and compared as a group; parts of your area are not compared with it.',
    choices: {
      neighbours: 'A statistical neighbour, or their average',
      other: 'Another council',
      area: 'Your own area: a part or a group of it',
    },
  },
};
