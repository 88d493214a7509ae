// The texts of every field, and of those that are asked of any table, in Welsh.
import type { fieldWords as english } from './fields.en.js';

export const fieldWords: typeof english = {
  notSaid: 'Heb ei ddweud',
  needed: 'angen ateb',
  ofRow: ({ row, question }) => `${row}: ${question}`,
  title: {
    label: 'Teitl',
    help: 'Beth a ddangosir, ac am bwy: y peth cyntaf y mae darllenydd yn ei weld, a chapsiwn y tabl.',
  },
  layout: {
    label: 'Sut y mae’r tabl wedi’i osod?',
    help: 'Gellir ei ddarllen mewn dwy ffordd. Mae gan bob rhes ei phennawd ei hun, felly cymerir ei fod wedi’i osod fel y mae pobl yn gosod tablau.',
    choices: {
      wide: 'Colofn i bob cyfres neu fath o ffigur',
      tidy: 'Rhes i bob ffigur, fel mewn ffeiliau a gyhoeddir',
    },
  },
};
