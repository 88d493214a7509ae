// The sentences around the picture of a mix in English.
import { capital } from '../../core/words/capital.js';
import { withDoubts } from '../../core/words/words.js';
import { heldShare, shareChange, shareInSentence } from './words.figures.en.js';
import { areDates, dated, mixName, unitOf, within } from './words.names.en.js';
import { folded } from './words.parts.en.js';
import { summaryTexts, summing } from './words.summary.en.js';
import { surfaceIn } from './words.surface.js';
import { vital } from './words.vital.en.js';

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
    what: (model, isOne) => {
      const unit = unitOf(model);
      return unit && `${isOne ? 'Number and share' : 'Share'} of ${unit}`;
    },
    titles: ({ named, area, names, isEach, share, total, target, marks }) => {
      const about = isEach ? `${names}, each` : names;
      const whole = total ? `${total} ${named}` : named;
      const of = target
        ? `${share} of ${whole} ${about}, target ${target}`
        : `${within(about)} ${share} of ${whole}`;
      const marked = [of, ...marks].join(', ');
      return [area && `${area}: ${marked}`, capital(marked)];
    },
    shareAt: (model, mix, facts) =>
      withDoubts(
        core,
        `${shareInSentence(facts)} ${areDates(model) ? 'on' : 'in'} ${mixName(model, mix)}`,
        facts.doubts ?? [],
      ),
    elsewhere: (first, least, most) => `${first}, elsewhere from ${least} to ${most}`,
    targetIs: (share) => ` The target is ${share}.`,
  },
  summing,
);
