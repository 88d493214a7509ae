// Why a mix is drawn as bars, and whether that is so.
import { type Complaint } from '../shared/figures.js';
import type { Cell } from '../shared/cells.js';
import { Exact } from '../shared/exact.js';
import { unless } from '../shared/sentences.js';
import { type Counts, type MixTruth, sumOfCells } from './dataset.js';
import type { Context } from './read.js';
import { sharesOf } from './claims.js';
import { sumShown } from './shown.js';

const THIN = Exact.of('0.02');

/** Whether parts, each of which is given, come to less than their total or their group. */
function leavesRest({ parts, groups, total }: Counts, truth: MixTruth): boolean {
  const comeToLess = (sum: Cell, isPart: (p: number) => boolean): boolean => {
    const own = parts.filter((_, p) => truth.parts[p]!.of < 0 && isPart(p));
    const { number } = sumOfCells(own);
    return number !== undefined && sum.number !== undefined && number.compare(sum.number) < 0;
  };
  return (
    comeToLess(total, () => true) ||
    groups.some((group, g) => comeToLess(group, (p) => truth.parts[p]!.group === g))
  );
}

export function reasonComplaint(reason: string, { shown }: Context): Complaint {
  const { truth, mixes } = shown;
  const mix = mixes[0]!;
  const parts = mix.parts.filter((_, p) => truth.parts[p]!.of < 0);
  const all = [...parts, ...mix.groups, mix.total];
  const has = (...codes: readonly string[]) =>
    all.some(({ shown: text }) => text && !text.number && codes.includes(text.codes[0]!));
  switch (reason.replace(/\.$/, '')) {
    case 'no total is shown beside the withheld numbers, so there is no whole to draw':
      return unless(!mix.total.value && has('c'), 'a total is shown, or nothing is withheld');
    case 'too few numbers are shown to draw the withheld ones together with them':
      return unless(has('c'), 'nothing is withheld');
    case 'a number could not be used, so the parts do not make a whole':
      return unless(has('!'), 'all numbers can be used');
    case 'a number is not available, so the parts do not make a whole':
      return unless(has('x', 'k', 'u'), 'all numbers are available');
    case 'the parts do not add up to the total': {
      const sum = sumShown(parts);
      return unless(!sum || !mix.total.value || !sum.is(mix.total.value), 'they do');
    }
    case 'the parts may not be all there is, and what is left of the total is not known': {
      const isOpen = !mix.one.whole || leavesRest(mix.one.now, truth);
      return unless(isOpen && has('c', 'x', 'k', 'u'), 'they are, or all is shown');
    }
    case 'more than a third of the parts are under 2%, too thin to be seen in a donut': {
      const shares = parts
        .flatMap((part) => sharesOf(part, mix)[0] ?? [])
        .filter((share) => !share.isZero());
      const thin = shares.filter((share) => share.compare(THIN) < 0).length;
      return unless(thin > shares.length / 3, `${thin} of ${shares.length} parts are`);
    }
    case 'there is nothing to share out':
      return unless(
        parts.every(({ value }) => !value || value.isZero()),
        'there is',
      );
    default:
      return `not understood: “${reason}”`;
  }
}
