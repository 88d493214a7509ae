// Says in English what is known of packages of support.
import { isKnown, type Value } from '../../core/data/value.js';
import { reasonsOf } from '../../core/words/words.js';
import { coreEn } from '../../core/words/en.js';
import type { Per, Pounds } from './input.unit.js';
import type { PackagesFacts } from './model.js';
import { capital } from '../../core/words/capital.js';
import type { CostComparatorWords } from './words.js';
import { text } from './words.costs.en.js';
import { moneyInThousands } from './words.money.js';
import { PER } from './words.money.en.js';
import { averageOf, convertedMoney, rangeOfListed } from './words.packages.js';

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

/** For the time that is shown: ` (about £193k a year)`. */
const converted = (pounds: Pounds, packages: PackagesFacts, per: Per): string => {
  const amount = convertedMoney(pounds, packages, per);
  return amount && ` (about ${amount} ${PER[per]})`;
};

function averageText(packages: PackagesFacts): string {
  const { average, averagePounds, unit } = packages;
  if (!average) return '';
  if (!averagePounds || !isKnown(average)) return `average ${reasons(average)}`;
  const { isEstimate, amount, others } = averageOf(average, averagePounds, packages);
  return `${isEstimate ? 'about ' : ''}${amount} ${PER[unit.per]} on average${aside(others)}`;
}

/** @param beside what stands after the bound: `a week` */
function underText({ under }: PackagesFacts, beside = ''): string {
  if (!under) return '';
  const bound = `under ${moneyInThousands(under.value)}${beside}`;
  return isKnown(under.count)
    ? `${number(under.count.value, 0)} ${bound}`
    : `number ${bound}: ${reasons(under.count)}`;
}

/** `from £2,950 to £8,800 a week`; `£4,000 each a week` where they are equal. */
const rangeText = (packages: PackagesFacts): string => {
  const { isSome = false, ends: [lowest, highest] = [] } = rangeOfListed(packages) ?? {};
  if (lowest === undefined) return '';
  const range = highest === undefined ? `${lowest} each` : `from ${lowest} to ${highest}`;
  return `${isSome ? 'those shown ' : ''}${range} ${PER[packages.unit.per]}`;
};

/** In the unit that the packages are given in. */
export const packagesSentence = (packages: PackagesFacts): string =>
  [howMany(packages), rangeText(packages), averageText(packages), underText(packages)]
    .filter(Boolean)
    .join(', ');

function packagesTexts(
  packages: PackagesFacts,
  per: Per,
): ReturnType<CostComparatorWords['packages']['texts']> {
  const { averagePounds, underPounds, unit: own } = packages;
  const average = averageText(packages);
  return {
    number: [howMany(packages), rangeText(packages)].filter(Boolean).join(', '),
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
