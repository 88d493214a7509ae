// Recognises what a head of a table names: a period, a target, an area and what it is to the others.
import type { Role } from '../indicator/indicator.js';
import { readPeriods } from '../data/read-period.js';
import { plainText } from './cell.js';

export interface PeriodHead {
  /** The period alone, as the reader of periods takes it. */
  readonly text: string;
  /** `p` where the head says that the figures are provisional. */
  readonly marks: readonly string[];
  /** How many months of it are over, where it says so: `2018, first 8 months`. */
  readonly months?: number;
}

const SAID_MARKS: Readonly<Record<string, string>> = {
  provisional: 'p', revised: 'r', estimate: 'e', estimated: 'e', forecast: 'f',
  'dros dro': 'p', amodol: 'p', diwygiedig: 'r', ddiwygiedig: 'r', amcangyfrif: 'e', rhagolwg: 'f',
}; // prettier-ignore
const MARK = new RegExp(
  String.raw`[\s,]*[[(]?\b(provisional|revised|estimated?|forecast|amodol|d?diwygiedig|amcangyfrif|rhagolwg)\b[\])]?$|` +
    // "Llety dros dro" is temporary accommodation.
    String.raw`(?:\s*[[(]|,\s*|(?<=\d)\s+)(dros dro)[\])]?$|` +
    String.raw`\s*[[(]([befpru])[\])]$`,
  'i',
);
const SO_FAR =
  /, (?:first (?:(?<months>[\d.]+) months|month)|(?:yr? )?(?:(?<mis>[\d.]+) )?[mf]is cyntaf)$/i;
const BEFORE =
  /^(?:(?:(?:as )?(?:at|on)|(?:at )?(?:the )?end of|in|during|for)(?: the)?|ar(?: d?diwedd| gyfer)?|d?diwedd|yn ystod|y[mn]g?) /i;
/** What a year or a month is called before its name; "year ending" and "Year 7" are left as they are. */
const CALLED =
  /^(?:the |y )?(?:(?:financial )?year|month of|[bf]lwyddyn(?: ariannol)?|[mf]is) (?=(?:19|20)\d\d|\p{L}+ (?:19|20)\d\d$)/iu;

/**
 * A head that may be a period, with what else it says taken apart: `At 31 March 2025 (provisional)`.
 *
 * @example periodHead('2024-25 [p]') // { text: '2024-25', marks: ['p'] }
 */
export function periodHead(head: string): PeriodHead {
  const soFar = SO_FAR.exec(head);
  if (soFar) {
    const { months, mis } = soFar.groups!;
    return { ...periodHead(head.slice(0, -soFar[0].length)), months: Number(months ?? mis ?? 1) };
  }
  const found = MARK.exec(head);
  if (found) {
    const { text, marks } = periodHead(head.slice(0, -found[0].length));
    const said = SAID_MARKS[(found[1] ?? found[2] ?? '').toLowerCase()];
    return { text, marks: [...marks, found[3]?.toLowerCase() ?? said!] };
  }
  return { text: head.replace(BEFORE, '').replace(CALLED, '').trim(), marks: [] };
}

/** Whether each is a period. */
export const arePeriods = (heads: readonly string[]): boolean =>
  heads.length > 0 && periodsAmong(heads).every(Boolean);

/** Which of them are periods; same order and length. */
export const periodsAmong = (heads: readonly string[]): readonly boolean[] =>
  readPeriods(
    heads.map((head) => periodHead(head).text),
    'financial',
  ).map((period) => period !== undefined);

export const isTarget = (head: string): boolean =>
  /^(?:the |y )?(?:target|goal|targed)(?:s|au)?\b/i.test(plainText(head));

const NATIONS = new RegExp(
  '^(?:england|wales|scotland|northern ireland|great britain|united kingdom|uk|' +
    'cymru|lloegr|yr alban|gogledd iwerddon|prydain fawr|y deyrnas unedig|y du)\\b',
  'i',
);
const REGIONS =
  /^(north east|north west|yorkshire and (the )?humber|(east|west) midlands|east of england|london|inner london|outer london|south east|south west)$|\bregion(al)?\b|\brh?anbarth(ol)?\b/i;
const NEIGHBOURS = /\bneighbours?\b|\b(c|g|ch|ngh)ym(dogion|ydog)\b/i;

/** What an area with this name is to others; undefined where its name does not tell. */
export function roleOf(name: string): Exclude<Role, 'area' | 'other'> | undefined {
  if (NEIGHBOURS.test(name)) return 'neighbours';
  if (REGIONS.test(name)) return 'region';
  return NATIONS.test(name) ? 'national' : undefined;
}

const NASALS: Readonly<Record<string, string>> = {
  p: 'mh', t: 'nh', c: 'ngh', b: 'm', d: 'n', g: 'ng',
}; // prettier-ignore

/** A name in lower case as it stands after the Welsh "yn". @example afterYn('Caerdydd') // 'nghaerdydd' */
const afterYn = (name: string): string =>
  name.toLowerCase().replace(/^(?:[pct](?!h)|d(?!d)|[bg])/, (first) => NASALS[first]!);

/** A title without the area at its end, where that is one of the names: `Plans, Exampleshire`. */
export function areaInTitle(
  title: string,
  names: readonly string[],
): { readonly title: string; readonly area?: string } {
  for (const area of names) {
    const ends = [
      ...[', ', ' in ', ' – ', ' - ', ': ', ' yn '].map((joint) => joint + area),
      ...[' yn ', ' ym ', ' yng '].map((joint) => joint + afterYn(area)),
    ];
    const of = (end: string): boolean => title.toLowerCase().endsWith(end.toLowerCase());
    const end = area === '' ? undefined : ends.find(of);
    const rest = end && title.slice(0, -end.length).trim();
    if (rest) return { title: rest, area };
  }
  return { title };
}

const JOINT =
  /(\s*[,:–]| -| (?:in|on|at|for|as at|during|ar(?: gyfer| ddiwedd)?|yn(?: ystod)?|y[mn]g?))\s+/gi;

/**
 * The period at the end of a title, and the title without it: `Vital signs, December 2020`.
 *
 * @example periodInTitle('Our carers, 31 March 2025') // { title: 'Our carers', period: '31 March 2025' }
 */
export function periodInTitle(title: string): { readonly title: string; readonly period?: string } {
  const joints = [...title.matchAll(JOINT)];
  for (const joint of joints) {
    const [all] = joint;
    const { text, marks } = periodHead(title.slice(joint.index + all.length));
    const rest = title.slice(0, joint.index);
    if (rest !== '' && marks.length === 0 && periodsAmong([text])[0])
      return { title: rest, period: text };
  }
  return { title };
}
