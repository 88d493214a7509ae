// Names parts, groups, areas and dates of a mix in Welsh, and writes its numbers.
// An author's names stand where nothing mutates them: first, after a colon, after `yw`, or in brackets.
import type { Period } from '../../core/data/period.js';
import { capital } from '../../core/words/capital.js';
import { coreCy } from '../../core/words/cy.js';
import { atPeriod, withArticle } from '../../core/words/period.cy.js';
import { counted, NOUNS } from '../../core/words/plural.cy.js';
import { thingsCounted } from '../../core/words/unit.cy.js';
import type { Entry } from './model.entries.js';
import type { PlacementMixModel } from './model.js';
import { namesIn } from './words.names.js';

type Model = PlacementMixModel;

export const {
  areDates,
  count,
  groupName,
  holderName,
  isTitleOfOne,
  mixName,
  partName,
  percentText,
  text,
  unitOf,
} = namesIn(coreCy);

export const pointsText = (size: number): string =>
  `${counted(size, NOUNS.point, count(size))} canran`;

/** After `ers`: `31 Mawrth 2025`, `y flwyddyn sy’n dod i ben ar 31 Mawrth 2025`. */
export const dated = ({ measure }: Model, period: Period): string =>
  withArticle(coreCy.period.long(period, measure.kind === 'stock'));

const isOnDay = ({ measure }: Model, period: Period): boolean =>
  measure.kind === 'stock' || period.kind === 'day';

/** `ar 31 Mawrth 2025`, `ar gyfer y flwyddyn sy’n dod i ben ar 31 Mawrth 2025`; `''` without a period. */
export const on = (model: Model, period: Period | undefined): string =>
  period ? atPeriod(dated(model, period), isOnDay(model, period)) : '';

/** What is counted, with what is shown of it: `Plant: nifer a chyfran`. */
export function ofUnit(model: Model, what: string): string {
  const things = thingsCounted(model.measure.unit);
  // An author may have written what stands after a number: `o blant`.
  return things.startsWith('o ') ? `${capital(what)} ${things}` : `${capital(things)}: ${what}`;
}

/** For the middle of a sentence: the sector's own words are no proper names, unless another capital follows. */
export const within = (name: string): string =>
  /^(?:Mewnol|Allanol|Annibynnol|Asiantaeth(?:au)?|Cartrefi?|Darparwyr|Darparwr|Eraill|Ein|Gofal(?:wyr|wr)?|Lleoliad(?:au)?|Llety|Maethu?|Preifat|Preswyl|Rhieni|Teulu|Y tu|Yn ôl|O fewn)(?!\p{L}| \p{Lu})/u.test(
    name,
  )
    ? name.charAt(0).toLowerCase() + name.slice(1)
    : name;

/** `o’r rhain, gofal gan berthynas`. */
export const subgroupName = (model: Model, subgroup: number): string =>
  // Its author may have begun the name so, in either language.
  `o’r rhain, ${within(text(model.subgroups[subgroup]!.name).replace(/^(?:of which|o[’']r rhain)[:,]?\s+/i, ''))}`;

export function entryName(model: Model, { parts, group }: Entry): string {
  if (parts.length === 0) return 'Heb ei ddadansoddi';
  if (parts.length === 1) return partName(model, parts[0]!);
  const other = otherName(model);
  // Beside one group, parts that are in none may be drawn together too.
  const isOneOfTwo = model.entries.filter((entry) => entry.parts.length > 1).length > 1;
  return (model.groups.length > 1 || isOneOfTwo) && group >= 0
    ? `${other}, ${within(groupName(model, group))}`
    : other;
}

/** "Eraill", unless the dataset has a part of that name. */
export const otherName = ({ parts }: Model): string =>
  parts.some(({ name }) => /^eraill$/i.test(text(name).trim())) ? 'Pob rhan arall' : 'Eraill';

export const withheld = ({ withheld: size }: Entry): string =>
  size === 0
    ? ''
    : `o’r rhain, ${counted(size, NOUNS.kind)} ${size === 1 ? 'wedi’i atal' : 'wedi’u hatal'}`;
