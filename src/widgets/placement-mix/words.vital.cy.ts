// Says in Welsh what would mislead a reader of a mix: what is withheld, why bars are drawn, what is not compared.
import { coreCy } from '../../core/words/cy.js';
import { shorthandNote } from '../../core/words/standing-notes.js';
import type { Reason } from './model.form.js';
import type { PlacementMixModel } from './model.js';
import { hasWithheldPart, saysBreak } from './words.facts.js';
import { dated, otherName } from './words.names.cy.js';

type Model = PlacementMixModel;

const REASONS: Readonly<Record<Reason, string>> = {
  withheld:
    'ni ddangosir cyfanswm gyda’r niferoedd sydd wedi’u hatal, felly nid oes cyfan i’w lunio',
  few: 'mae rhy ychydig o niferoedd yn cael eu dangos i lunio’r rhai sydd wedi’u hatal gyda nhw',
  impossible: 'ni ellid defnyddio un o’r niferoedd, felly nid yw’r rhannau’n gwneud cyfan',
  unknown: 'nid yw un o’r niferoedd ar gael, felly nid yw’r rhannau’n gwneud cyfan',
  incomplete: 'nid yw’r rhannau’n adio i’r cyfanswm',
  partial: 'efallai nad y rhannau yw’r cyfan, ac nid yw gweddill y cyfanswm yn hysbys',
  small: 'mae mwy na thraean y rhannau o dan 2%, yn rhy denau i’w gweld mewn toesen',
  zero: 'nid oes dim i’w rannu',
};

/** What would mislead a reader who does not know it: what is withheld, why bars are drawn, what is not compared. */
export function vital(model: Model): readonly string[] {
  const { because, entries } = model;
  return [
    model.ownScales
      ? 'Mae pob ardal wedi’i llunio ar ei graddfa ei hun: cymharwch farrau o fewn ardal, nid rhwng ardaloedd.'
      : '',
    because ? `Lluniwyd fel barrau: ${REASONS[because]}.` : '',
    entries.some(({ withheld }) => withheld > 0)
      ? `“${otherName(model)}” yw’r hyn sy’n weddill o’r cyfanswm: niferoedd wedi’u hatal i ddiogelu pobl, a rhai bach.`
      : hasWithheldPart(model)
        ? 'Mae rhai niferoedd wedi’u hatal i ddiogelu pobl: [c].'
        : '',
    ...comparableNotes(model),
    saysBreak(model) ? shorthandNote(coreCy, ['b']) : '',
  ].filter(Boolean);
}

/** Why figures of two periods are shown without a change. */
const comparableNotes = (model: Model): readonly string[] => [
  ...new Set(
    model.mixes.flatMap(({ apart, previousPeriod }) =>
      apart && previousPeriod
        ? [coreCy.period.notCompared(dated(model, previousPeriod), apart, false)]
        : [],
    ),
  ),
];
