// What the page says in Welsh that draws a pasted table.
import type { tablePageWords as english } from './table-page.en.js';

export const tablePageWords: typeof english = {
  empty: 'Gludwch dabl i weld ei siart.',
  noTable: 'Nid tabl yw hwn. Copïwch y cyfan ohono, o’i gapsiwn i’w res olaf.',
  noCaption: 'Rhowch gapsiwn i’r tabl, sy’n dweud beth mae’n ei ddangos.',
  drawn: 'Wedi’i lunio, ond edrychwch ar hyn:',
  undrawn: 'Ni ellir ei lunio fel hyn. Mae’r tabl yn aros fel y mae, am y rhesymau hyn:',
};
