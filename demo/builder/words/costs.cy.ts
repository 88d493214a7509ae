// The texts of what is asked of costs, in a table or in published figures, in Welsh.
import type { costWords as english } from './costs.en.js';

export const costWords: typeof english = {
  unit: {
    label: 'Ar gyfer beth y mae cost?',
    help: 'Gwely, plentyn neu leoliad, am wythnos neu flwyddyn: ni ellir cymharu costau pethau gwahanol.',
    choices: {
      'pounds per bed per week': 'punnoedd y gwely yr wythnos',
      'pounds per bed per year': 'punnoedd y gwely y flwyddyn',
      'pounds per child per week': 'punnoedd y plentyn yr wythnos',
      'pounds per child per year': 'punnoedd y plentyn y flwyddyn',
      'pounds per placement per week': 'punnoedd y lleoliad yr wythnos',
      'pounds per placement per year': 'punnoedd y lleoliad y flwyddyn',
      'pounds per week': 'punnoedd yr wythnos',
      'pounds per year': 'punnoedd y flwyddyn',
    },
  },
  kind: {
    label: 'pwy sy’n ei darparu?',
    help: 'Nid yw ei henw’n dweud heb amheuaeth. Cymherir lleoedd mewnol a rhai allanol â’i gilydd.',
    choices: {
      'in-house': 'Mewnol: y cyngor ei hun',
      external: 'Allanol: wedi’i phrynu gan eraill',
      'out of authority': 'Y tu allan i’r awdurdod',
      all: 'Mewnol ac allanol gyda’i gilydd',
    },
  },
  basis: {
    label: 'beth y mae’r gost yn ei dybio?',
    help: 'Mae cost gyda phob gwely mewn defnydd yn is na’r hyn a wariwyd, felly rhaid i ddarllenwyr wybod.',
    choices: {
      'full occupancy': 'Pob gwely mewn defnydd',
      forecast: 'Rhagolwg',
      actual: 'Yr hyn a wariwyd',
      price: 'Pris',
    },
  },
  period: {
    label: 'Cyfnod y costau',
    help: 'Megis 2024-25: mae costau’n codi o flwyddyn i flwyddyn.',
  },
  provider: {
    label: 'Pwy sy’n ei darparu?',
    help: 'Lle nad yr un darparwr sydd i bawb, gall colofn o’r ffeil ddweud pwy sy’n darparu.',
    byColumn: ({ column }) => `Fel y mae’r golofn ${column} yn ei ddweud`,
  },
  setting: {
    label: 'Ym mha golofn y mae’r mathau o leoliad?',
    help: 'Llunnir mathau o leoliad, megis cartrefi plant a gofal maeth, ar wahân.',
  },
  openFilter: { help: 'Os gadewir hyn yn wag, llunnir pob un fel darpariaeth ar wahân.' },
};
