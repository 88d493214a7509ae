// Says the journey of a funnel in Welsh: its stages, and the rates between them.
import { textIn } from '../../core/data/text.js';
import { isKnown } from '../../core/data/value.js';
import { capital } from '../../core/words/capital.js';
import { coreCy } from '../../core/words/cy.js';
import { withStop } from '../../core/words/full-stop.js';
import { reasonsOf } from '../../core/words/words.js';
import type { Stage } from './input.figures.js';
import type { Item, ThresholdFunnelModel } from './model.js';
import { countedAfter, rateText } from './words.facts.js';
import { about, COUNTED, itemName, name, panelName, periodText, quoted } from './words.items.cy.js';
import type { ThresholdFunnelWords } from './words.js';

const { number } = coreCy;

/** Sentences, some of them `''`. */
export function journeyText(model: ThresholdFunnelModel): readonly string[] {
  const stages = model.panels[0]!.journey!;
  const place = panelName(model, 0);
  const at = [place, periodText(model, stages[0])].filter(Boolean).join(', ');
  const hasUnitBreak = stages.some(({ stage }) => stage!.unitBreak);
  return [
    `${at ? `${withStop(at)} ` : ''}${stages.map(stageText).join('; ')}.`,
    hasUnitBreak
      ? 'Nid yw pob cam yn cyfrif yr un peth, ac ni roddir cyfradd lle mae hynny’n newid.'
      : '',
  ];
}

/** After a number, in a form that needs no mutation by it. */
const AFTER_NUMBER: Readonly<Record<Stage['of'], string>> = {
  contacts: 'o gysylltiadau',
  episodes: 'o episodau',
  children: 'o blant',
  families: 'o deuluoedd',
};

/** `Yn derbyn gofal: 640 o blant ar y diwrnod olaf, dros dro`. */
function stageText(item: Item): string {
  const { of, kind } = item.stage!;
  const unit = countedAfter(name(item), COUNTED[of], AFTER_NUMBER[of]);
  const day = kind === 'stock' ? ` ${KIND.stock}` : '';
  const text = isKnown(item.value) ? `${number(item.value.value, 0)}${unit}${day}` : '';
  return `${itemName(item)}: ${[text, ...reasonsOf(coreCy, item.value)].filter(Boolean).join(', ')}`;
}

const KIND = { flow: 'yn ystod y cyfnod', stock: 'ar y diwrnod olaf' };

export const stageKind: ThresholdFunnelWords['stageKind'] = (of, kind) =>
  `${capital(COUNTED[of])}, ${KIND[kind]}`;

/** What a stretch of time is called after "yn", for the headings of stages. */
const TIME: Readonly<Record<string, string>> = {
  year: 'y flwyddyn',
  half: 'yr hanner blwyddyn',
  quarter: 'y chwarter',
  month: 'y mis',
};

export function counted(model: ThresholdFunnelModel, item: Item): string {
  const { of, kind } = item.stage!;
  const { period } = model;
  if (kind === 'stock')
    return `Ar ${period ? coreCy.period.day(period.endDay) : 'y diwrnod olaf'}: ${COUNTED[of]}`;
  return `Yn ${TIME[period?.kind ?? ''] ?? 'y cyfnod'}: ${COUNTED[of]}`;
}

export const rate = ({ stage }: Item): string =>
  stage?.ofPrevious === undefined ? '' : `↓ ${rateText(coreCy, stage.ofPrevious, stage.decimals)}`;

/** How a stage stands to the one before: the rate, or why none is given; `''` for the first stage. */
export function rateInWords(item: Item, before: Item | undefined): string {
  const { stage } = item;
  if (!stage || !before) return '';
  if (stage.unitBreak) {
    const { of, kind } = before.stage!;
    // Names only what differs: what is counted, how, or both.
    const [now, then] = [stage, { of, kind }].map((each) =>
      [stage.of === of ? '' : COUNTED[each.of], stage.kind === kind ? '' : KIND[each.kind]]
        .filter(Boolean)
        .join(' '),
    );
    return `O’r fan hon: ${now}, nid ${then}. Dim cyfradd.`;
  }
  if (stage.rises)
    return 'Mwy nag yn y cam blaenorol: ni ddaeth pob un o’r rhain drwyddo, felly ni roddir cyfradd.';
  if (stage.ofPrevious === undefined) return '';
  const first = stage.ofFirst
    ? `; ${howMany(stage.ofFirst.share, stage.decimals)} o ${quoted(textIn(stage.ofFirst.name, 'cy'))}`
    : '';
  return `${about(stage)}${howMany(stage.ofPrevious, stage.decimals)} o ${quoted(itemName(before))}${first}`;
}

const howMany = (share: number, decimals?: number): string =>
  share === 0 ? 'dim un' : rateText(coreCy, share, decimals);
