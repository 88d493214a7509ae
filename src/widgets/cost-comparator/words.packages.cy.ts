// Says in Welsh what is known of packages of support.
import { isKnown, type Value } from '../../core/data/value.js';
import { capital } from '../../core/words/capital.js';
import { coreCy } from '../../core/words/cy.js';
import { counted, NOUNS } from '../../core/words/plural.cy.js';
import { reasonsOf } from '../../core/words/words.js';
import type { Per, Pounds } from './input.unit.js';
import type { PackagesFacts } from './model.js';
import { text } from './words.costs.cy.js';
import type { CostComparatorWords } from './words.js';
import { PER } from './words.money.cy.js';
import { moneyInThousands } from './words.money.js';
import { averageOf, convertedMoney, rangeOfListed } from './words.packages.js';

const { number } = coreCy;

export const packagesName = ({ name }: PackagesFacts): string => text(name) || 'Pecynnau';

const reasons = (value: Value): string => reasonsOf(coreCy, value).join(', ');

/** What marks say of a number before it: ` (dros dro)`. */
const aside = (value: Value): string => (reasons(value) ? ` (${reasons(value)})` : '');

const howMany = ({ number: value }: PackagesFacts): string => {
  if (!value) return 'pecynnau';
  if (!isKnown(value)) return `pecynnau (nifer: ${reasons(value)})`;
  return counted(value.value, NOUNS.package, number(value.value, 0)) + aside(value);
};

/** For the time that is shown: ` (tua £193k y flwyddyn)`. */
const converted = (pounds: Pounds, packages: PackagesFacts, per: Per): string => {
  const amount = convertedMoney(pounds, packages, per);
  return amount && ` (tua ${amount} ${PER[per]})`;
};

function averageText(packages: PackagesFacts): string {
  const { average, averagePounds, unit } = packages;
  if (!average) return '';
  if (!averagePounds || !isKnown(average)) return `cyfartaledd: ${reasons(average)}`;
  const { isEstimate, amount, others } = averageOf(average, averagePounds, packages);
  return `${isEstimate ? 'tua ' : ''}${amount} ${PER[unit.per]} ar gyfartaledd${aside(others)}`;
}

/** @param beside what stands after the bound: `yr wythnos` */
function underText({ under }: PackagesFacts, beside = ''): string {
  if (!under) return '';
  const bound = `o dan ${moneyInThousands(under.value)}${beside}`;
  return isKnown(under.count)
    ? `${number(under.count.value, 0)} ${bound}`
    : `nifer ${bound}: ${reasons(under.count)}`;
}

/** `o £2,950 i £8,800 yr wythnos`; `£4,000 yr un yr wythnos` where they are equal. */
const rangeText = (packages: PackagesFacts): string => {
  const { isSome = false, ends: [lowest, highest] = [] } = rangeOfListed(packages) ?? {};
  if (lowest === undefined) return '';
  const range = highest === undefined ? `${lowest} yr un` : `o ${lowest} i ${highest}`;
  return `${isSome ? 'y rhai a ddangosir: ' : ''}${range} ${PER[packages.unit.per]}`;
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
  const average = capital(averageText(packages));
  return {
    number: [howMany(packages), rangeText(packages)].filter(Boolean).join(', '),
    average: averagePounds ? average + converted(averagePounds, packages, per) : average,
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
