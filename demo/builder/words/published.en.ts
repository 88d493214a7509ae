// The texts of what is asked of published figures by dimensions: which area, measure, category and period are meant.

export const publishedWords = {
  title: { label: 'Title', help: 'Left open it is made of what you choose below.' },
  area: { label: 'Your area', help: 'The picture is about it.' },
  beside: {
    first: 'Beside it',
    further: 'And beside it',
    help: 'An area that readers compare it with, such as England, its region or a neighbour.',
    region: 'Its region',
    neighbours: 'Its statistical neighbours',
  },
  measure: { label: 'What is measured?', help: 'The file has several measures.' },
  filter: {
    label: ({ filter }: { filter: string }): string => `Which ${filter}?`,
    help: 'The file divides its figures by it: choose one, such as the total.',
  },
  parts: { label: 'What are the parts?', help: 'The file divides its figures in several ways.' },
  total: {
    label: 'Which is the total?',
    help: 'Several categories may be. The others are left out, since they would be counted twice.',
  },
  from: {
    label: 'First period',
    help: 'Left open it is the earliest. Long ago things may have been counted otherwise.',
  },
  to: { label: 'Last period', help: 'Left open it is the latest.' },
  period: { label: 'Which period?', help: 'Left open it is the latest.' },
  previousPeriod: {
    label: 'Compared with which period?',
    help: 'Left open it is the one before.',
  },
};
