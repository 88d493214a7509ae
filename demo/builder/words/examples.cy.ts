// Cells of made-up figures, in Welsh: all are of Sir Enghraifft, which does not exist.
import { type CellsExample, cellRows } from './cells-example.js';

export const examples: readonly CellsExample[] = [
  {
    label: 'Tuedd: plant sy’n derbyn gofal, a Chymru',
    widget: 'indicator-trend',
    cells: cellRows(
      'Blwyddyn | Sir Enghraifft | Cymdogion ystadegol, cyfartaledd | Cymru',
      '2020-21 | 82 | 98 | 115',
      '2021-22 | 88 | 101 | 112',
      '2022-23 | 84 | 104 | 114',
      '2023-24 | 79 | 103 | 113',
      '2024-25 | 75 [p] | 101 | 110',
      '',
      'Ffigurau dychmygol',
    ),
  },
  {
    label: 'Cyfanwaith: ble mae plant yn byw',
    widget: 'placement-mix',
    cells: cellRows(
      'Lleoliad | 31 Mawrth 2024 | 31 Mawrth 2025',
      'Gofal maeth, mewnol | 214 | 221',
      'Gofal maeth, allanol | 118 | 109',
      'Cartrefi plant | 46 | 51',
      'Gyda pherthnasau neu ffrindiau | 62 | 70',
      'Wedi’u lleoli i’w mabwysiadu | 18 | 3',
      'Cyfanswm | 458 | 454',
      '',
      'Ffigurau dychmygol',
    ),
  },
  {
    label: 'Cysylltiadau: beth a ddaeth ohonynt',
    widget: 'threshold-funnel',
    cells: cellRows(
      'Beth a ddaeth o gysylltiadau | 2023-24 | 2024-25',
      'Cyngor ac arweiniad | 4,210 | 4,034',
      'Cymorth cynnar | 2,260 | 2,391',
      'Atgyfeiriad i ofal cymdeithasol | 1,140 | 1,087',
      'Cyfanswm | 7,610 | 7,512',
      '',
      'Ffigurau dychmygol',
    ),
  },
  {
    label: 'Costau: gwely, mewnol ac allanol',
    widget: 'cost-comparator',
    cells: cellRows(
      'Cartref | £ y gwely yr wythnos | Math | Sail',
      'Cartref plant, ein hun ni | £3,110 | Mewnol | Gyda defnydd llawn',
      'Cartref plant, wedi’i brynu | £3,970 | Allanol | Pris',
      '',
      'Ffigurau dychmygol',
    ),
  },
  {
    label: 'Cerdyn sgorio: sawl mesur',
    widget: 'vital-signs',
    cells: cellRows(
      'Dangosydd | Uned | 2023-24 | 2024-25 | Targed | Gorau po',
      'Ymweliadau mewn pryd | % | 88 | 92 | 95 | uchaf',
      'Ail-atgyfeiriadau o fewn blwyddyn | % | 24 | 21 | 20 | isaf',
      'Achosion fesul gweithiwr cymdeithasol | achosion | 17.5 | 16 | 15 | isaf',
      '',
      'Ffigurau dychmygol',
    ),
  },
];
