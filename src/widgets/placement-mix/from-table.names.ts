// Recognises by the name of a row of parts what it is: the total, the sum of a group, or some of another part.

const TOTAL = new RegExp(
  [
    /^(grand )?totals?( number)?( of)?( (all )?(children|placements|carers|parts|people))?$/,
    /^all( (children|placements|carers|parts))?$/,
    /^cyfanswm( (y|o|nifer y))?( (plant|lleoliadau|gofalwyr|rhannau|bobl))?$/,
    /^(pob (plentyn|lleoliad|gofalwr|rhan)|i gyd|y cyfan|yr holl .+)$/,
  ]
    .map(({ source }) => source)
    .join('|'),
  'i',
);
const ANY_SUM = /^(sub-?)?totals?\b|\btotals?$|^(is-?)?cyfanswm\b|\bcyfanswm$/i;
/** `Total contacts`, `Total number of contacts`, `Contacts, total`, `Cyfanswm cysylltiadau`. */
const SUM_OF =
  /^totals?(?: number)?(?: of)? (?<after>.+)$|^cyfanswm(?: y| o)? (?<wedi>.+)$|^(?<before>.+?),? (?:total|cyfanswm)$/i;
/** Of several areas or dates in one table: `Total, Doncaster`. */
const TOTAL_OF = /^(?:totals?|cyfanswm), (.+)$/i;
const OF_WHICH = /^(of which|o['’]r (rhain|rheini)|ohonynt|including|gan gynnwys)[:,]? +/i;
/** As a mix names what it draws together: `Kinship care (in All other)`. */
const DRAWN_TOGETHER = / \((?:in All other[^()]*|o fewn “[^“”()]*”)\)$/;

export const isTotal = (head: string): boolean => TOTAL.test(head);

/** Whether it is a sum of anything. */
export const isSum = (head: string): boolean => TOTAL.test(head) || ANY_SUM.test(head);

/** What is summed, in lower case: `contacts` of `Total contacts`; undefined where it is no sum or says nothing. */
export function summed(head: string): string | undefined {
  const { after, wedi, before } = SUM_OF.exec(head)?.groups ?? {};
  return (after ?? wedi ?? before)?.toLowerCase();
}

/** The area or date whose total a row is: `Doncaster` of `Total, Doncaster`. */
export const areaOfTotal = (head: string): string | undefined => TOTAL_OF.exec(head)?.[1];

/** `In-house, all`, `Total in-house`, `In-house total`. */
export const isSumOf = (head: string, group: string): boolean => {
  const name = group.toLowerCase();
  return [
    `${name}, all`,
    `${name}, total`,
    `total ${name}`,
    `${name} total`,
    `all ${name}`,
    `${name}, cyfanswm`,
    `cyfanswm ${name}`,
  ].includes(head.toLowerCase());
};

/** The name of some of the part above it; undefined where the row does not say so. */
export const nameOfSome = (head: string): string | undefined =>
  OF_WHICH.test(head) ? head.replace(OF_WHICH, '') : undefined;

export const nameOfPart = (head: string): string => head.replace(DRAWN_TOGETHER, '');
