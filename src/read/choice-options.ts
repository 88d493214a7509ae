// Reads choices from options, which have the same words on the command line and in the attribute `options`.
import type { AllChoices } from './choose-for.js';

/** The choice that each option makes. */
const ONE = {
  ...{ area: 'area', period: 'period', 'previous-period': 'previousPeriod', year: 'year' },
  ...{ title: 'title', parts: 'parts', total: 'total', as: 'as', rows: 'rows' },
  ...{ kind: 'kind', setting: 'setting' },
};
/** Those that may be given several times. */
const SEVERAL = { comparator: 'comparators', measure: 'measures', 'leave-out': 'leaveOut' };
/** Of these, each has a name and a value. */
const PAIRS = { where: 'where', 'kind-of': 'kinds' };

export const CHOICE_NAMES: readonly string[] = [
  ...[ONE, SEVERAL, PAIRS].flatMap(Object.keys),
  ...['unit', 'stage'],
];

/** Options by name, all that were given of each. */
export type OptionValues = Readonly<Partial<Record<string, readonly string[]>>>;

/** How a value must be written: `NAME=VALUE`, or `MEASURE=children flow`. */
export type OptionForm = 'pair' | 'stage';

/** Is told of a value that is not written as it must be; it may throw. Otherwise the value is left out. */
export type Refuse = (option: string, form: OptionForm, received: string) => void;

/** The choices that are made by options; the file of statistical neighbours is not among them. */
export function choicesOf(values: OptionValues, refuse: Refuse): AllChoices {
  const made = (options: object, read: (given: readonly string[], option: string) => unknown) =>
    Object.entries(options).flatMap(([option, choice]: [string, string]) => {
      const given = values[option];
      return given && given.length > 0 ? [[choice, read(given, option)] as const] : [];
    });
  const isPair = (text: string): boolean => text.includes('=');
  const units = values.unit ?? [];
  return Object.fromEntries([
    ...made(ONE, (given) => given.at(-1)),
    ...made(SEVERAL, (given) => given),
    ...made({ measure: 'measure' }, ([first]) => first),
    ...made(PAIRS, (given, option) => pairsOf(option, given, refuse)),
    ...made({ stage: 'stages' }, (given) => stagesIn(given, refuse)),
    ...units.filter((each) => !isPair(each)).map((unit) => ['unit', unit] as const),
    ['units', pairsOf('unit', units.filter(isPair), refuse)],
  ]);
}

/**
 * Names with their values. Names end at the last `=`: heads may hold one.
 *
 * @example pairsOf('where', ['Sex=Girls'], refuse) // { Sex: 'Girls' }
 */
export function pairsOf(
  option: string,
  given: readonly string[],
  refuse: Refuse,
): Readonly<Record<string, string>> {
  const pairs = given.flatMap((each) => {
    const found = /^(.+)=(.*)$/s.exec(each);
    const name = found?.[1];
    const value = found?.[2];
    if (name !== undefined) return [[name.trim(), value!.trim()] as const];
    refuse(option, 'pair', each);
    return [];
  });
  return Object.fromEntries(pairs);
}

/** What a stage may count. */
const COUNTED = ['contacts', 'episodes', 'children', 'families'] as const;

function stagesIn(given: readonly string[], refuse: Refuse): AllChoices['stages'] {
  return Object.entries(pairsOf('stage', given, refuse)).flatMap(([measure, said]) => {
    const [of = '', kind = ''] = said.split(/[ ,]+/);
    if (COUNTED.some((each) => each === of) && /^(flow|stock)$/.test(kind))
      return [{ measure, of, kind } as NonNullable<AllChoices['stages']>[number]];
    refuse('stage', 'stage', said);
    return [];
  });
}
