// Says the journey of a funnel in English: its stages, and the rates between them.
import { textIn } from '../../core/data/text.js';
import { isKnown } from '../../core/data/value.js';
import { coreEn } from '../../core/words/en.js';
import { reasonsOf } from '../../core/words/words.js';
import type { Item, ThresholdFunnelModel } from './model.js';
import { countedAfter, rateText } from './words.facts.js';
import { about, itemName, name, panelName, periodText } from './words.items.en.js';
import type { ThresholdFunnelWords } from './words.js';
import { withStop } from '../../core/words/full-stop.js';

const { number } = coreEn;

/** Sentences, some of them `''`. */
export function journeyText(model: ThresholdFunnelModel): readonly string[] {
  const stages = model.panels[0]!.journey!;
  const place = panelName(model, 0);
  const at = [place, periodText(model, stages[0])].filter(Boolean).join(', ');
  const hasUnitBreak = stages.some(({ stage }) => stage!.unitBreak);
  return [
    `${at ? `${withStop(at)} ` : ''}${stages.map(stageText).join('; ')}.`,
    hasUnitBreak
      ? 'The stages do not all count the same thing, and no rate is given where that changes.'
      : '',
  ];
}

/** `Looked after: 640 children on the last day, provisional`. */
function stageText(item: Item): string {
  const { of, kind } = item.stage!;
  const unit = countedAfter(name(item), of);
  const day = kind === 'stock' ? ' on the last day' : '';
  const text = isKnown(item.value) ? `${number(item.value.value, 0)}${unit}${day}` : '';
  return `${itemName(item)}: ${[text, ...reasonsOf(coreEn, item.value)].filter(Boolean).join(', ')}`;
}

const OF = {
  contacts: 'Contacts',
  episodes: 'Episodes',
  children: 'Children',
  families: 'Families',
};
const KIND = { flow: 'in the period', stock: 'on the last day' };

export const stageKind: ThresholdFunnelWords['stageKind'] = (of, kind) =>
  `${OF[of]}, ${KIND[kind]}`;

/** What a stretch of time is called, for the headings of stages. */
const TIME = { year: 'year', half: 'half year', quarter: 'quarter', month: 'month' };

export function counted(model: ThresholdFunnelModel, item: Item): string {
  const { of, kind } = item.stage!;
  const { period } = model;
  if (kind === 'stock')
    return `${period ? `On ${coreEn.period.day(period.endDay)}` : 'On the last day'}: ${of}`;
  const time = (TIME as Readonly<Record<string, string>>)[period?.kind ?? ''] ?? 'period';
  return `In the ${time}: ${of}`;
}

export const rate = ({ stage }: Item): string =>
  stage?.ofPrevious === undefined ? '' : `↓ ${rateText(coreEn, stage.ofPrevious, stage.decimals)}`;

/** How a stage stands to the one before: the rate, or why none is given; `''` for the first stage. */
export function rateInWords(item: Item, before: Item | undefined): string {
  const { stage } = item;
  if (!stage || !before) return '';
  if (stage.unitBreak) {
    const { of, kind } = before.stage!;
    // Names only what differs: what is counted, how, or both.
    const [now, then] = [stage, { of, kind }].map((each) =>
      [stage.of === of ? '' : each.of, stage.kind === kind ? '' : KIND[each.kind]]
        .filter(Boolean)
        .join(' '),
    );
    return `From here: ${now}, not ${then}. No rate.`;
  }
  if (stage.rises)
    return 'More than at the stage before: not all of these came through it, so no rate is given.';
  if (stage.ofPrevious === undefined) return '';
  const first = stage.ofFirst
    ? `; ${howMany(stage.ofFirst.share, stage.decimals)} of “${textIn(stage.ofFirst.name, 'en')}”`
    : '';
  return `${about(stage)}${howMany(stage.ofPrevious, stage.decimals)} of “${itemName(before)}”${first}`;
}

const howMany = (share: number, decimals?: number): string =>
  share === 0 ? 'none' : rateText(coreEn, share, decimals);
