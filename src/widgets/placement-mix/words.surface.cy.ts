// The sentences around the picture of a mix in Welsh.
import { capital } from '../../core/words/capital.js';
import { atPeriod, withArticle } from '../../core/words/period.cy.js';
import { doubtsText, withDoubts } from '../../core/words/words.js';
import { heldShare, shareChange, shareInSentence } from './words.figures.cy.js';
import { areDates, dated, mixName, ofUnit, unitOf } from './words.names.cy.js';
import { folded } from './words.parts.cy.js';
import { summaryTexts, summing } from './words.summary.cy.js';
import { surfaceIn } from './words.surface.js';
import { vital } from './words.vital.cy.js';

const { core } = summaryTexts;

export const { answer, surface } = surfaceIn(
  {
    ...summaryTexts,
    dated,
    shareInSentence,
    heldShare,
    shareChange,
    vital,
    groups: (model) => folded.now.groups(model),
    notes: (model) => folded.now.notes(model),
    what: (model, isOne) => unitOf(model) && ofUnit(model, isOne ? 'nifer a chyfran' : 'cyfran'),
    // `Plant sy’n derbyn gofal, Doncaster: gofal maeth, 65% o 504`.
    titles: ({ named, area, names, isEach, share, total, target, marks }) => {
      const of = [share, total && `o ${total}`, isEach && 'yr un'].filter(Boolean).join(' ');
      const said = [names, of, target && `targed ${target}`, ...marks].filter(Boolean).join(', ');
      return [[named, area], [named]].map(
        (about) => `${capital(about.filter(Boolean).join(', '))}: ${said}`,
      );
    },
    shareAt: (model, mix, facts) => {
      const share = shareInSentence(facts);
      const { doubts = [] } = facts;
      const name = mixName(model, mix);
      if (!areDates(model))
        return `${share} (${[name, doubtsText(core, doubts)].filter(Boolean).join(', ')})`;
      const date = atPeriod(withArticle(name), model.measure.kind === 'stock');
      return withDoubts(core, `${share} ${date}`, doubts);
    },
    elsewhere: (first, least, most) => `${first}; y lleill: ${least} i ${most}`,
    targetIs: (share) => ` Y targed yw ${share}.`,
  },
  summing,
);
