// Says what a page of costs must not tell: few beds in use, by their number or by two costs, and few places of a mix.
import { Exact, ONE } from '../shared/exact.js';
import type { Page } from '../shared/page.js';
import type { Bar, CostTruth } from './dataset.js';

type Count = Exact | undefined;

/** Whether so many people are few, to the nearest whole one. */
const isFew = (count: Count, threshold: number): boolean => {
  const whole = count?.rounded();
  return whole !== undefined && !whole.isZero() && whole.compare(Exact.of(threshold)) < 0;
};

const settingsOf = ({ written: { disclosure } }: CostTruth) => ({
  threshold: disclosure?.threshold ?? 5,
  stands: disclosure?.protected ?? false,
});

/** Whether a cost is of the beds of the what-if. */
export function isOfBeds(bar: Bar, { occupancy }: CostTruth): boolean {
  if (!occupancy) return false;
  const { bar: own } = occupancy;
  const fits = (a = '', b = '') => a === '' || b === '' || a === b;
  return (
    bar.kind === (own?.kind ?? 'in-house') &&
    fits(own?.area, bar.area) &&
    fits(own?.setting, bar.setting)
  );
}

/** The shares of beds in use that a cost tells beside that of a bed with all in use. */
function sharesOf(bar: Bar, full: Exact): readonly Exact[] {
  const stated = bar.basis === 'full occupancy' || !bar.occupancy ? [] : [bar.occupancy];
  if (!isPaid(bar)) return stated;
  const { year } = bar.pounds!;
  const before = bar.cell.was && year.times(bar.cell.was).over(bar.cell.number!);
  const found = [year, ...(before ? [before] : [])].map((cost) => full.over(cost));
  return [...stated, ...found.filter((share) => share.compare(ONE) <= 0)];
}

/** Whether it is, or may be, what a bed in use costs. */
const isPaid = ({ basis, pounds }: Bar): boolean =>
  pounds !== undefined && basis !== 'full occupancy' && basis !== 'price';

/** Whether the dataset tells that few of the beds of its what-if are in use. */
export function areFewInUse(truth: CostTruth): boolean {
  const { bars, occupancy, written } = truth;
  const { threshold, stands } = settingsOf(truth);
  if (!occupancy?.beds || stands) return false;
  const beds = Exact.of(occupancy.beds);
  const { occupied } = written.whatIf!.occupancy!;
  const own = bars.filter((bar) => isOfBeds(bar, truth));
  const stated = own.flatMap(({ basis, pounds }) =>
    basis === 'full occupancy' && pounds ? [pounds.year] : [],
  );
  const shares = own.flatMap((bar) =>
    [occupancy.full.year, ...stated].flatMap((full) => sharesOf(bar, full)),
  );
  const valid =
    occupied !== undefined && occupied <= occupancy.beds ? Exact.of(occupied) : undefined;
  return [beds, valid, ...shares.map((share) => beds.times(share))].some((count) =>
    isFew(count, threshold),
  );
}

/** Whether a basis tells so many beds in use that they are few. */
export function tellsFew(bar: Bar, truth: CostTruth): boolean {
  const { occupancy } = truth;
  const { threshold, stands } = settingsOf(truth);
  if (stands || !occupancy?.beds || !bar.occupancy || !isOfBeds(bar, truth)) return false;
  return isFew(Exact.of(occupancy.beds).times(bar.occupancy), threshold);
}

/** Whether places of the mix are few. */
export function areFewPlaces({ written, ...truth }: CostTruth): boolean {
  const { mix } = written.whatIf ?? {};
  const { threshold, stands } = settingsOf({ written, ...truth });
  if (!mix || stands) return false;
  const places = Exact.of(mix.places);
  const own = places.times(Exact.of(mix.inHouse));
  return [places, own, places.minus(own)].some((count) => isFew(count, threshold));
}

/** What the page tells of few people although it must not: `bars` are as they are shown. */
export function leaks(truth: CostTruth, bars: readonly Bar[], page: Page): readonly string[] {
  const mixIsShown = page.whatIfs.some(({ name }) => /another share/.test(name));
  const complaints = areFewPlaces(truth) && mixIsShown ? ['a mix of few places is shown'] : [];
  if (!areFewInUse(truth)) return complaints;
  const own = bars.filter((bar) => isOfBeds(bar, truth) && bar.pounds);
  const bedsAreTriedOut = page.whatIfs.some(({ name }) => /beds were in use/.test(name));
  const tellFull =
    bedsAreTriedOut || own.some(({ basis, occupancy }) => basis === 'full occupancy' || occupancy);
  const isInUse = own.some((bar) => isPaid(bar) && !bar.occupancy);
  const stated = bars.filter((bar) => tellsFew(bar, truth));
  return [
    ...complaints,
    ...(tellFull && isInUse ? ['two costs of the same beds tell that few are in use'] : []),
    ...stated.map(({ name }) => `the occupancy of ${name} tells that few beds are in use`),
  ];
}
