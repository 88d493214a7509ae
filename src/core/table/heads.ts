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
  'dros dro': 'p', diwygiedig: 'r', amcangyfrif: 'e', rhagolwg: 'f',
}; // prettier-ignore
const MARK =
  /[\s,]*[[(]?\b(provisional|revised|estimated?|forecast|dros dro|diwygiedig|amcangyfrif|rhagolwg)\b[\])]?$|\s*[[(]([befpru])[\])]$/i;
const SO_FAR = /, (?:first (?:(?<months>[\d.]+) months|month)|(?:(?<mis>[\d.]+) )?[mf]is cyntaf)$/i;
const BEFORE =
  /^(?:(?:(?:as )?(?:at|on)|(?:at )?(?:the )?end of|in|during|for)(?: the)?|ar(?: ddiwedd| gyfer)?|diwedd|yn(?: ystod)?) /i;

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
    const [all, word, letter] = found;
    const { text, marks } = periodHead(head.slice(0, -all.length));
    return { text, marks: [...marks, letter?.toLowerCase() ?? SAID_MARKS[word!.toLowerCase()]!] };
  }
  return { text: head.replace(BEFORE, '').trim(), marks: [] };
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
  /^(target|goal|targed)s?\b/i.test(plainText(head));

const NATIONS =
  /^(england( and wales)?|wales|cymru|lloegr|scotland|northern ireland|great britain|united kingdom|uk)\b/i;
const REGIONS =
  /^(north east|north west|yorkshire and (the )?humber|(east|west) midlands|east of england|london|inner london|outer london|south east|south west)$|\bregion(al)?\b/i;
const NEIGHBOURS = /\bneighbours?\b|\bcymdogion\b/i;

/** What an area with this name is to others; undefined where its name does not tell. */
export function roleOf(name: string): Exclude<Role, 'area' | 'other'> | undefined {
  if (NEIGHBOURS.test(name)) return 'neighbours';
  if (REGIONS.test(name)) return 'region';
  return NATIONS.test(name) ? 'national' : undefined;
}

/** A title without the area at its end, where that is one of the names: `Plans, Exampleshire`. */
export function areaInTitle(
  title: string,
  names: readonly string[],
): { readonly title: string; readonly area?: string } {
  const area = names.find((name) => {
    const ends = [`, ${name}`, ` in ${name}`, ` – ${name}`, ` - ${name}`, `: ${name}`];
    return name !== '' && ends.some((end) => title.toLowerCase().endsWith(end.toLowerCase()));
  });
  if (area === undefined) return { title };
  const rest = title.slice(0, -area.length).replace(/(\s*[,:–-]|\s+in)\s*$/i, '');
  return rest === '' ? { title } : { title: rest, area };
}

/**
 * The period at the end of a title, and the title without it: `Vital signs, December 2020`.
 *
 * @example periodInTitle('Our carers, 31 March 2025') // { title: 'Our carers', period: '31 March 2025' }
 */
export function periodInTitle(title: string): { readonly title: string; readonly period?: string } {
  const joints = [...title.matchAll(/(\s*[,:–]| -| (?:in|on|at|for|as at))\s+/gi)];
  for (const joint of joints) {
    const [all] = joint;
    const { text, marks } = periodHead(title.slice(joint.index + all.length));
    const rest = title.slice(0, joint.index);
    if (rest !== '' && marks.length === 0 && periodsAmong([text])[0])
      return { title: rest, period: text };
  }
  return { title };
}
