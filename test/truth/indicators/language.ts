// Reads texts by rules: names of the dataset become signs, and each rule says what a sentence claims.
import { exact, type Exact, times } from '../shared/exact.js';

/** What a name in a text may mean. */
export interface Meaning {
  readonly text: string;
  /** Places among the series of the dataset, the leading one first. */
  readonly series: number[];
  /** Places among its periods. */
  readonly periods: number[];
  /** Other dates: when a target is due, when something happened. */
  readonly dates: string[];
  /** Places among the rows of a scorecard. */
  readonly rows: number[];
  /** In the author's own words. */
  isOwn: boolean;
}

export class Vocabulary {
  readonly #meanings = new Map<string, Meaning>();
  #pattern: RegExp | undefined;
  #units: readonly string[] = [];

  #at(text: string): Meaning | undefined {
    if (text === '') return undefined;
    this.#pattern = undefined;
    const known = this.#meanings.get(text);
    const meaning = known ?? { text, series: [], periods: [], dates: [], rows: [], isOwn: false };
    this.#meanings.set(text, meaning);
    return meaning;
  }

  series(text: string, place: number): void {
    this.#at(text)?.series.push(place);
  }
  period(text: string, place: number): void {
    this.#at(text)?.periods.push(place);
  }
  date(text: string, id: string): void {
    this.#at(text)?.dates.push(id);
  }
  row(text: string, place: number): void {
    this.#at(text)?.rows.push(place);
  }
  own(text: string): void {
    const meaning = this.#at(text.replace(/\s+/g, ' ').trim());
    if (meaning) meaning.isOwn = true;
  }
  /** Written after numbers: `per 10,000`. */
  unit(...texts: readonly string[]): void {
    this.#units = [...this.#units, ...texts.filter(Boolean)];
    this.#pattern = undefined;
  }

  /** The text with `«place»` for each name, and ¤ for the unit. */
  signed(text: string): string {
    this.#pattern ??= this.#compiled();
    return text.replace(this.#pattern, (name) => {
      const place = [...this.#meanings.keys()].indexOf(name);
      return place < 0 ? '¤' : `«${place}»`;
    });
  }

  #compiled(): RegExp {
    const names = [...this.#meanings.keys(), ...this.#units].sort((a, b) => b.length - a.length);
    const escaped = names.map((name) => name.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'));
    return new RegExp(
      `(?<![\\p{L}\\p{N}])(?:${escaped.join('|') || '(?!)'})(?![\\p{L}\\p{N}])`,
      'gu',
    );
  }

  meaning(sign: string): Meaning | undefined {
    return [...this.#meanings.values()][Number(sign)];
  }

  /** The text as it was before it was signed. */
  unsigned(text: string): string {
    return text
      .replace(/«(\d+)»/g, (_, place: string) => this.meaning(place)!.text)
      .replace(/¤/g, this.#units[0] ?? '¤');
  }
}

/** A number as it is printed, with its sign and unit. */
export interface Amount {
  readonly text: string;
  readonly value: Exact;
  readonly decimals: number;
  /** 1,000,000 of `£1.2 million`. */
  readonly scale: number;
  readonly sign: 'percent' | 'pounds' | 'points' | 'none';
}

const NUMBER = '[−-]?£?\\d+(?:,\\d{3})*(?:\\.\\d+)?%?(?: (?:thousand|million|billion)\\b)?';
const AMOUNT = `${NUMBER}(?:,? ¤| \\(¤\\)| days?(?![a-z]))?`;
const DIFFERENCE = `${NUMBER}(?: percentage points?| points?| pts?| ¤| days?)?`;
const SIGN = '«\\d+»';

const SCALES: Readonly<Record<string, number>> = { thousand: 1e3, million: 1e6, billion: 1e9 };

export function amountOf(text: string): Amount {
  const digits = /\d[\d,]*(?:\.\d+)?/.exec(text)?.[0] ?? '0';
  const plain = digits.replace(/,/g, '');
  const scale = SCALES[/ (thousand|million|billion)\b/.exec(text)?.[1] ?? ''] ?? 1;
  return {
    text,
    scale,
    value: times(exact(`${/^[−-]/.test(text) ? '-' : ''}${plain}`), exact(scale)),
    decimals: plain.split('.')[1]?.length ?? 0,
    sign: /%/.test(text)
      ? 'percent'
      : /£/.test(text)
        ? 'pounds'
        : / (percentage points?|points?|pts?)$/.test(text)
          ? 'points'
          : 'none',
  };
}

/** What a rule has found in a sentence. */
export interface Found {
  readonly text: string;
  /** With names in place of their signs. */
  readonly plain: string;
  has(name: string): boolean;
  raw(name: string): string;
  amount(name: string): Amount;
  number(name: string): number;
  series(name: string): readonly number[];
  periods(name: string): readonly number[];
  dates(name: string): readonly string[];
  own(name: string): string;
  /** The periods of a list of names. */
  list(name: string): readonly number[];
  /** What each name of a list means. */
  meanings(name: string): readonly Meaning[];
}

/** A sentence, and what is wrong with one that says so: a line for each fault, none where it is true. */
export interface Rule<Of> {
  readonly pattern: string;
  readonly check: (found: Found, of: Of) => readonly string[];
}

/** A sentence that claims nothing about figures. */
export const claimsNothing = <Of>(pattern: string): Rule<Of> => ({ pattern, check: () => [] });

const KINDS: Readonly<Record<string, string>> = {
  s: SIGN, // a series
  p: SIGN, // a period
  q: SIGN, // another date
  r: SIGN, // a row of a scorecard
  t: SIGN, // the author's own words
  a: AMOUNT,
  d: DIFFERENCE,
  n: '\\d+(?:,\\d{3})*(?:\\.\\d+)?',
  l: `${SIGN}(?:(?:, | and )${SIGN})*`, // a list of names
};

interface Compiled<Of> extends Rule<Of> {
  readonly regex: RegExp;
  readonly kinds: ReadonlyMap<string, string>;
}

/** `{p:at}` in a pattern is a period called `at`. */
function compile<Of>(rule: Rule<Of>): Compiled<Of> {
  const kinds = new Map<string, string>();
  const source = rule.pattern.replace(
    /\{([spqrtadnl]):(\w+)\}/g,
    (_, kind: string, name: string) => {
      kinds.set(name, kind);
      return `(?<${name}>${KINDS[kind]})`;
    },
  );
  return { ...rule, kinds, regex: new RegExp(`(?:${source})(?=[.;,)\\s]|$)`, 'uy') };
}

/** Reads whole texts, sentence by sentence. */
export class Reader<Of> {
  readonly #rules: readonly Compiled<Of>[];
  /** How many sentences have been understood, by the pattern of their rule. */
  readonly counts = new Map<string, number>();

  constructor(rules: readonly Rule<Of>[]) {
    this.#rules = rules.map(compile);
  }

  /** What is wrong with a text; a part that no rule reads is wrong too. */
  faults(text: string, vocabulary: Vocabulary, of: Of): readonly string[] {
    const signed = vocabulary.signed(text);
    const faults: string[] = [];
    let at = 0;
    while (at < signed.length) {
      const best = this.#longest(signed, at, vocabulary);
      if (!best) {
        faults.push(`not understood: “${vocabulary.unsigned(signed.slice(at))}”`);
        break;
      }
      const { rule, found, end } = best;
      this.counts.set(rule.pattern, (this.counts.get(rule.pattern) ?? 0) + 1);
      faults.push(
        ...rule.check(found, of).map((fault) => `“${vocabulary.unsigned(found.text)}”: ${fault}`),
      );
      at = end;
      at += /^(?:[.;,]| and(?= ))*\s*/u.exec(signed.slice(at))![0].length;
    }
    return faults;
  }

  #longest(signed: string, at: number, vocabulary: Vocabulary) {
    let best: { rule: Compiled<Of>; found: Found; end: number } | undefined;
    for (const rule of this.#rules) {
      rule.regex.lastIndex = at;
      const match = rule.regex.exec(signed);
      if (!match || match[0] === '' || (best && at + match[0].length <= best.end)) continue;
      const found = foundIn(match, rule.kinds, vocabulary);
      if (found) best = { rule, found, end: at + match[0].length };
    }
    return best;
  }
}

/** Undefined where a name is not of the kind that the rule asks for. */
function foundIn(
  match: RegExpExecArray,
  kinds: ReadonlyMap<string, string>,
  vocabulary: Vocabulary,
): Found | undefined {
  const groups = match.groups ?? {};
  const raw = (name: string): string => groups[name] ?? '';
  const meaning = (name: string) => vocabulary.meaning(raw(name).slice(1, -1));
  for (const [name, kind] of kinds) {
    if (groups[name] === undefined) continue;
    const of = meaning(name);
    if (kind === 's' && !of?.series.length) return undefined;
    if (kind === 'p' && !of?.periods.length) return undefined;
    if (kind === 'q' && !of?.dates.length) return undefined;
    if (kind === 't' && !of?.isOwn) return undefined;
    if (kind === 'r' && !of?.rows.length) return undefined;
  }
  const meanings = (name: string): readonly Meaning[] =>
    [...raw(name).matchAll(/«(\d+)»/g)].flatMap(([, sign]) => vocabulary.meaning(sign!) ?? []);
  return {
    text: match[0],
    plain: vocabulary.unsigned(match[0]),
    has: (name) => groups[name] !== undefined,
    raw,
    amount: (name) => amountOf(raw(name)),
    number: (name) => Number(raw(name).replace(/,/g, '')),
    series: (name) => meaning(name)?.series ?? [],
    periods: (name) => meaning(name)?.periods ?? [],
    dates: (name) => meaning(name)?.dates ?? [],
    own: (name) => meaning(name)?.text ?? '',
    list: (name) => meanings(name).map(({ periods }) => periods[0] ?? -1),
    meanings,
  };
}
