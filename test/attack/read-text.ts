// Reads what a text says about counts, from left to right: a name says which count is meant, a number says
// what it is. A sentence that it cannot read is ignored.
import type { Phrase, Puzzle } from './puzzle.js';

/** A count (`is`), its share of its whole, or its difference from another count. */
export type Saying =
  | {
      readonly kind: 'is' | 'percent';
      readonly id: string;
      readonly value: number;
      readonly decimals: number;
    }
  | {
      readonly kind: 'less than';
      readonly id: string;
      readonly percent: number;
      readonly above?: boolean;
    }
  | {
      readonly kind: 'change' | 'relative';
      readonly id: string;
      readonly from: string;
      readonly value: number;
      readonly decimals: number;
    }
  | { readonly kind: 'ratio'; readonly id: string; readonly of: string; readonly value: number };

export interface Place {
  readonly area: string;
  readonly what?: string | undefined;
  readonly when: string;
}

export const idOf = ({ area, what, when }: Place): string => `${area}|${what ?? ''}|${when}`;

const NUMBER = '[−-]?\\d[\\d,]*(?:\\.\\d+)?';
const MONTHS =
  'January|February|March|April|May|June|July|August|September|October|November|December';
/**
 * Skipped, since they are not about one count: dates, targets and standards, distances from targets, figures of many
 * counts, months that are over, and how many problems are alike.
 */
const PASS: readonly RegExp[] = [
  new RegExp(`^\\d{1,2} (?:${MONTHS}) \\d{4}`, 'i'),
  new RegExp(
    `^(?:at|short of|over|the|of)? ?(?:the )?(?:(?:target|standard) of )?${NUMBER}% (?:target|standard)`,
    'i',
  ),
  new RegExp(`^(?:target|standard):? (?:of )?${NUMBER}%?`, 'i'),
  new RegExp(`^share (?:up|down) ${NUMBER} percentage points?|^share unchanged`, 'i'),
  new RegExp(`^${NUMBER} percentage points?`, 'i'),
  new RegExp(`^${NUMBER} (?:above|below) `, 'i'),
  new RegExp(`^(?:${NUMBER}|none) of them higher`, 'i'),
  new RegExp(`^(?:which )?range from ${NUMBER}%? to ${NUMBER}%?`, 'i'),
  new RegExp(`^tolerance is ${NUMBER}`, 'i'),
  /^(?:contacts|episodes|children|families), (?:in the period|on the last day)/i,
  /^per cent of contacts/i,
  // How much of a period is over.
  /^first (?:month|\d+ months)\b/i,
  /^and \d+ more of this kind/i,
  // Of a message: how many places it is about, and the places, where no phrase names what is there; of a description:
  // how many things more are withheld.
  /^\d+ of them, which (?:is|are) not shown/i,
  /^and \d+ more(?=[;.])/i,
  /^[a-z]+\[\d+\]/i,
  /^of which \d+ kinds? withheld/i,
  /^notes \(\d+\)/i,
  // Which of two tables of one title, area and date.
  /^\(\d\)/,
  /^(?:up )?to 100/,
  /^the (?:target|standard) is [^.]*\./i,
  /^\(the (?:target|standard) is [^.]*\)/i,
  /^from here[^:]*:[^.]*\b(?:no rate|not (?:contacts|episodes|children|families)[^.]*)/i,
];

const numberOf = (text: string): number => Number(text.replace(/,/g, '').replace('−', '-'));
const decimalsOf = (text: string): number => /\.(\d+)/.exec(text)?.[1]?.length ?? 0;
const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** A reader of texts about one puzzle. Made once for it, since its phrases become one pattern. */
export function textReader(puzzle: Puzzle) {
  const phrases = new Map(puzzle.phrases.map((phrase) => [phrase.text.toLowerCase(), phrase]));
  const longest = [...phrases.keys()].sort((a, b) => b.length - a.length).map(escaped);
  const named = `(${longest.join('|')})`;
  const NAME = new RegExp(`^${named}(?![\\w-])`, 'i');
  const SINCE = new RegExp(
    `^since (?:a year earlier \\()?(?:the )?(?:${named}|previous period|period before)\\)?`,
    'i',
  );
  const CHANGE = new RegExp(
    `^(up|down|unchanged|no change)(?: (${NUMBER}))?(?: \\(${'[−-]?'}(under )?(${NUMBER})%\\))?(?: in a year|,? since (?:a year earlier \\()?(?:${named}|the previous period|the period before))?`,
    'i',
  );
  const MORE = new RegExp(
    `^(${NUMBER}) (more|fewer) (?:than a year before|since (?:a year earlier \\()?(?:the )?${named})`,
    'i',
  );
  /** A period that is named because it has no figure is not the one that the numbers are about. */
  const ASIDE = new RegExp(
    `^(?:\\((?:${named}): [^)\\d]*\\)|(?:no change|not comparable|not compared) (?:since|with) (?:a year earlier \\()?${named}\\)?:)`,
    'i',
  );
  const COMPARED = new RegExp(`^(?:(${NUMBER}) (higher|lower) than|the same as) ${named}`, 'i');
  const FALL = new RegExp(
    `^from ${named} to ${named}: by (?:about )?(${NUMBER}), to (?:about )?(under |over )?(${NUMBER})%`,
    'i',
  );
  const OF = new RegExp(`^(${NUMBER})% of (?:the )?${named}`, 'i');
  const PERCENT = new RegExp(`^(under |over |was )?(${NUMBER})%`, 'i');
  const PLAIN = new RegExp(`^(was |revised from |out of )?£?(${NUMBER})`, 'i');
  const AHEAD_WHEN = new RegExp(`^[ ,(]*(?:in |on )?${named}(?![\\w-])`, 'i');
  const AHEAD_WHERE = new RegExp(`^ in ${named}(?![\\w-])`, 'i');
  const AHEAD_WHAT = new RegExp(`^ ${named}(?![\\w-])`, 'i');
  const following = puzzle.namesPeriods ? 'when' : 'what';
  const phraseOf = (text: string | undefined): Phrase | undefined =>
    phrases.get((text ?? '').toLowerCase());

  return function read(text: string, start: Partial<Place> = {}): readonly Saying[] {
    const sayings: Saying[] = [];
    let place: Place = { ...puzzle.at, ...start };
    const put = (phrase: Phrase) => {
      place = { ...place, [phrase.kind]: phrase.key };
      // A sum of levels is a line of its own, of the period that the tooltip is about.
      if (/ and over$/.test(phrase.key)) place = { ...place, when: puzzle.at.when };
    };
    const known = (id: string) => puzzle.counts.some((count) => count.id === id);
    const say = (saying: Saying) => {
      if (known(saying.id)) sayings.push(saying);
    };
    /** A name right after a number says what the number is about: `60% in-house`, `23 in 2020 to 2021`. */
    const ahead = (rest: string, kinds: string, onlyWholes = false): Place => {
      const match = (kinds === 'when' ? AHEAD_WHEN : AHEAD_WHAT).exec(rest);
      const phrase = phraseOf(match?.[1]);
      return phrase &&
        kinds === phrase.kind &&
        (!onlyWholes || /^(Total|Contacts)$/.test(phrase.key))
        ? { ...place, [phrase.kind]: phrase.key }
        : place;
    };
    const earlier = (phrase: Phrase | undefined): string =>
      idOf({
        ...place,
        when: phrase?.kind === 'when' ? phrase.key : (puzzle.before?.(place.when) ?? 'previous'),
      });
    let rest = text;
    let before = '';
    const eat = (length: number) => {
      before = rest.slice(0, length);
      rest = rest.slice(length);
    };
    while (rest !== '') {
      const inWord = /\w$/.test(before);
      const name = !inWord && NAME.exec(rest);
      if (name) {
        put(phraseOf(name[1])!);
        eat(name[0].length);
        continue;
      }
      if (/^made of /i.test(rest)) {
        place = { ...place, when: puzzle.at.when };
        eat(8);
        continue;
      }
      const pass = !inWord && PASS.map((pattern) => pattern.exec(rest)).find(Boolean);
      if (pass) {
        eat(pass[0].length);
        continue;
      }
      const aside = !inWord && ASIDE.exec(rest);
      if (aside) {
        eat(aside[0].length);
        continue;
      }
      const change = !inWord && CHANGE.exec(rest);
      if (change) {
        const [all, way, size, , relative, since] = change;
        const from = earlier(phraseOf(since));
        const sign = /down/i.test(way!) ? -1 : 1;
        const ids = { id: idOf(place), from };
        if (size !== undefined || /no|un/i.test(way!)) {
          const value = sign * numberOf(size ?? '0');
          say({ kind: 'change', ...ids, value, decimals: decimalsOf(size ?? '') });
        }
        if (relative !== undefined && !change[3])
          say({
            kind: 'relative',
            ...ids,
            value: (sign * numberOf(relative)) / 100,
            decimals: decimalsOf(relative) + 2,
          });
        eat(all.length);
        continue;
      }
      const more = !inWord && MORE.exec(rest);
      if (more) {
        const value = numberOf(more[1]!) * (/fewer/i.test(more[2]!) ? -1 : 1);
        const from = earlier(phraseOf(more[3]));
        say({ kind: 'change', id: idOf(place), from, value, decimals: decimalsOf(more[1]!) });
        eat(more[0].length);
        continue;
      }
      const since = !inWord && SINCE.exec(rest);
      if (since) {
        eat(since[0].length);
        continue;
      }
      const compared = !inWord && COMPARED.exec(rest);
      if (compared) {
        const other = phraseOf(compared[3])!;
        const value =
          compared[1] === undefined
            ? 0
            : numberOf(compared[1]) * (/lower/i.test(compared[2]!) ? -1 : 1);
        if (other.kind === 'what')
          say({
            kind: 'change',
            id: idOf({ ...place, what: puzzle.at.what }),
            from: idOf({ ...place, what: other.key }),
            value,
            decimals: decimalsOf(compared[1] ?? ''),
          });
        put(other);
        eat(compared[0].length);
        continue;
      }
      const fall = !inWord && FALL.exec(rest);
      if (fall) {
        const [all, first, after, by, bound, percent] = fall;
        const [from, id] = [first, after].map((name) =>
          idOf({ ...place, what: phraseOf(name)!.key }),
        ) as [string, string];
        say({ kind: 'change', id, from, value: -numberOf(by!), decimals: decimalsOf(by!) });
        if (!bound) say({ kind: 'ratio', id, of: from, value: numberOf(percent!) / 100 });
        eat(all.length);
        continue;
      }
      const of = !inWord && OF.exec(rest);
      if (of) {
        const other = phraseOf(of[2])!;
        say({
          kind: 'ratio',
          id: idOf(place),
          of: idOf({ ...place, what: other.key }),
          value: numberOf(of[1]!) / 100,
        });
        eat(of[0].length);
        continue;
      }
      const percent = !inWord && PERCENT.exec(rest);
      if (percent) {
        const [all, way = '', digits] = percent;
        const value = numberOf(digits!);
        const area = phraseOf(AHEAD_WHERE.exec(rest.slice(all.length))?.[1]);
        const inArea = area?.kind === 'area' ? { area: area.key } : {};
        const where = { ...ahead(rest.slice(all.length), following), ...inArea };
        const id = idOf(/was/i.test(way) ? { ...place, when: 'previous' } : where);
        if (/under|over/i.test(way))
          say({
            kind: 'less than',
            id,
            percent: value,
            ...(/over/i.test(way) ? { above: true } : {}),
          });
        else say({ kind: 'percent', id, value, decimals: decimalsOf(digits!) });
        eat(all.length);
        continue;
      }
      const plain = !inWord && PLAIN.exec(rest);
      if (plain) {
        const [all, was, digits] = plain;
        const ahead1 = ahead(rest.slice(all.length), following, true);
        // A number before revision and a denominator are separate counts.
        const where = was
          ? { ...place, when: `${place.when}/${/out/i.test(was) ? 'of' : 'was'}` }
          : ahead1;
        say({
          kind: 'is',
          id: idOf(where),
          value: numberOf(digits!),
          decimals: decimalsOf(digits!),
        });
        eat(all.length);
        continue;
      }
      eat(1);
    }
    return sayings;
  };
}
