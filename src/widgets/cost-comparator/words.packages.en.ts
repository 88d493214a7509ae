// Says in English what is known of packages of support.
import { extent } from 'd3-array';
import { isKnown, type Value } from '../../core/data/value.js';
import { placesToTell } from '../../core/statistics/decimals.js';
import { reasonsOf } from '../../core/words/words.js';
import { coreEn } from '../../core/words/en.js';
import type { Per, Pounds } from './input.unit.js';
import type { PackagesFacts } from './model.js';
import { capital } from '../../core/words/capital.js';
import type { CostComparatorWords } from './words.js';
import { text } from './words.costs.en.js';
import { moneyAmong, moneyInThousands } from './words.money.js';
import { aboutMoney, PER } from './words.money.en.js';

const { number } = coreEn;

export const packagesName = ({ name }: PackagesFacts): string => text(name) || 'Packages';

const reasons = (value: Value): string => reasonsOf(coreEn, value).join(', ');

/** What marks say of a number before it: ` (provisional)`. */
const aside = (value: Value): string => (reasons(value) ? ` (${reasons(value)})` : '');

const howMany = ({ number: value }: PackagesFacts): string => {
  if (!value) return 'packages';
  if (!isKnown(value)) return `packages (number ${reasons(value)})`;
  const one = value.value === 1 ? '' : 's';
  return `${number(value.value, 0)} package${one}${aside(value)}`;
};

/** The amount for the time that is shown, where it was given for the other: ` (about £193k a year)`. */
const converted = (
  pounds: Pounds,
  { unit: { per: given }, averagePounds, underPounds }: PackagesFacts,
  per: Per,
): string => {
  const others = [averagePounds, underPounds].flatMap((each) => each?.[per] ?? []);
  // Equal amounts are written alike.
  const beside = others.filter((each) => each !== pounds[per]);
  return per === given ? '' : ` (${aboutMoney(pounds[per], ...beside)} ${PER[per]})`;
};

function averageText({ average, averagePounds, underPounds, unit: { per } }: PackagesFacts) {
  if (!average) return '';
  if (!averagePounds) return `average ${reasons(average)}`;
  const isEstimate = average.marks.includes('e');
  const others = { ...average, marks: average.marks.filter((mark) => mark !== 'e') };
  const bound = underPounds ? [underPounds[per]] : [];
  const amount = isEstimate
    ? aboutMoney(averagePounds[per], ...bound)
    : moneyInThousands(averagePounds[per]);
  return `${amount} ${PER[per]} on average${aside(others)}`;
}

/** @param beside what stands after the bound: `a week` */
function underText({ under }: PackagesFacts, beside = ''): string {
  if (!under) return '';
  const bound = `under ${moneyInThousands(under.value)}${beside}`;
  return isKnown(under.count)
    ? `${number(under.count.value, 0)} ${bound}`
    : `number ${bound}: ${reasons(under.count)}`;
}

const rangeOfListed = ({ listed, unit: { per } }: PackagesFacts): string => {
  const [lowest, highest] = extent(listed, (pounds) => pounds?.[per]);
  return lowest === undefined || highest === undefined
    ? ''
    : `${listed.includes(undefined) ? 'those shown ' : ''}${fromTo(lowest, highest)} ${PER[per]}`;
};

/** `from £2,950 to £8,800`, in one way of writing; `£4,000 each` where they are equal. */
function fromTo(lowest: number, highest: number): string {
  const write = moneyAmong(lowest, highest);
  const places = placesToTell(lowest, highest);
  return lowest === highest
    ? `${write(lowest)} each`
    : `from ${write(lowest, places)} to ${write(highest, places)}`;
}

/** In the unit that the packages are given in. */
export const packagesSentence = (packages: PackagesFacts): string =>
  [howMany(packages), rangeOfListed(packages), averageText(packages), underText(packages)]
    .filter(Boolean)
    .join(', ');

function packagesTexts(
  packages: PackagesFacts,
  per: Per,
): ReturnType<CostComparatorWords['packages']['texts']> {
  const { averagePounds, underPounds, unit: own } = packages;
  const average = averageText(packages);
  return {
    number: [howMany(packages), rangeOfListed(packages)].filter(Boolean).join(', '),
    average: averagePounds
      ? capital(average) + converted(averagePounds, packages, per)
      : capital(average),
    under: underPounds
      ? underText(packages, ` ${PER[own.per]}${converted(underPounds, packages, per)}`)
      : '',
  };
}

export const packages: CostComparatorWords['packages'] = {
  name: packagesName,
  sentence: packagesSentence,
  texts: packagesTexts,
};
