// Says in Welsh what a reader may want to know about costs: their bases, their sources, their shorthand.
import { coreCy } from '../../core/words/cy.js';
import type { Basis } from './input.js';
import { barsOf, type CostComparatorModel, isNothing } from './model.js';
import { ownStandingNotes } from './words.notes.js';

/** What each basis means. */
const BASES: Readonly<Record<Basis | 'unknown', string>> = {
  'full occupancy': 'Gyda defnydd llawn: cost gwely pe bai pob gwely mewn defnydd drwy’r flwyddyn.',
  'stated occupancy':
    'Gyda’r defnydd a nodir: cost gwely mewn defnydd pan fo cynifer â hynny ohonynt mewn defnydd.',
  forecast: 'Rhagolwg: yr hyn y disgwylir ei wario erbyn diwedd y flwyddyn.',
  actual: 'Gwirioneddol: yr hyn a wariwyd.',
  price: 'Pris: yr hyn a delir i ddarparwr.',
  unknown: 'Lle nad yw’r sail yn hysbys, ni ellir cymharu dim.',
};

export function notes(model: CostComparatorModel): readonly string[] {
  if (isNothing(model)) return [];
  const bases = [...new Set(barsOf(model).map((bar) => bar.basis ?? 'unknown'))];
  return [
    'Mae blwyddyn yn 365 diwrnod: 365 ÷ 7 = 52.14 wythnos. Nid yw cost sydd wedi’i throsi’n fwy manwl nag y’i rhoddwyd.',
    ...bases.map((each) => BASES[each]),
    model.occupancy || model.explanations.length > 0
      ? 'Cyfrifir yr hyn y byddai defnydd yn ei esbonio fel pe bai’r holl gostau’n sefydlog: gwerir yr un faint, faint bynnag o welyau sydd mewn defnydd. Os yw rhai costau’n gostwng pan fo llai o blant, mae’r effaith yn llai.'
      : '',
    model.occupancy?.beds
      ? 'Mae’r pwynt adennill costau wedi’i dalgrynnu i fyny i welyau cyfan.'
      : '',
    model.mix
      ? 'Defnyddir cost lle mewnol a chost lle allanol fel y maent. Nid yw cost y newid, cyfnodau rhybudd na lleoedd gwag wedi’u cynnwys.'
      : '',
    model.packages?.listed.length === 0
      ? 'O’r pecynnau, dim ond yr hyn a ysgrifennir sy’n hysbys; ni chânt eu dangos fesul un.'
      : '',
    ...ownStandingNotes(coreCy, model),
  ].filter(Boolean);
}
