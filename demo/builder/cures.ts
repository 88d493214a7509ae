// What can be done in one press about what must not be published.
import { checkDataset, type Checked } from '../../src/core/data/check-dataset.js';
import type { Problem } from '../../src/core/data/problem.js';
import { withSettings } from '../../src/cli/with-settings.js';
import type { Stages } from './widget-stages.js';

export type CureName = 'withhold' | 'protected';

export interface Cure {
  readonly name: CureName;
  readonly button: string;
  /** What it does, and when it is right. */
  readonly meaning: string;
}

const CURES: Readonly<Record<CureName, Cure>> = {
  withhold: {
    name: 'withhold',
    button: 'Take these figures out',
    meaning:
      'Some figures tell of few people, or others could be worked out from them. They become [c] in all that you take away.',
  },
  protected: {
    name: 'protected',
    button: 'Their publisher has protected them',
    meaning:
      'Only where you know that whoever published the figures has withheld all that must be: then the others are shown as they are.',
  },
};

/** Those that help against the problems. */
export function curesFor(problems: readonly Problem[]): readonly Cure[] {
  const dangers = problems.filter(({ severity }) => severity === 'danger');
  if (dangers.length === 0) return [];
  const isTelling = dangers.every(({ code }) => code === 'telling numbers in the file');
  return isTelling ? [CURES.withhold, CURES.protected] : [CURES.withhold];
}

/** The dataset after the cures, in their order, in the author's form. */
function cured(dataset: unknown, cures: readonly CureName[], stages: Stages): unknown {
  return cures.reduce((now, name) => {
    if (name === 'protected') return withSettings(now, { protected: true });
    const { publishable } = checkDataset(stages, now);
    if (publishable === undefined) return now;
    return withSettings(stages.write(publishable), { protected: true });
  }, dataset);
}

export interface Cured extends Checked<unknown> {
  /** After the cures. */
  readonly dataset: unknown;
}

/** A dataset after its cures. What could not be read is not in it any more, and stays among what was found. */
export function checkCured(input: unknown, cures: readonly CureName[], stages: Stages): Cured {
  const dataset = cured(input, cures, stages);
  const checked = checkDataset(stages, dataset);
  const notices = checked.problems.slice(stages.parse(dataset).problems.length);
  return { ...checked, dataset, problems: [...stages.parse(input).problems, ...notices] };
}

/** Whether they tell of few people only their author can say. */
const UNCHECKED: readonly Problem['code'][] = [
  'few candidates',
  'no denominator',
  'series may add up',
  'series may leave few',
  'periods may add up',
  'unclear counts',
  'unclear unit',
];

/** What stands against taking it away. */
export type Standing =
  /** Nothing can be drawn. */
  | 'undrawn'
  /** Numbers that must not be published. */
  | 'danger'
  /** Figures are left out, or whether a small one can be known was not checked: the author must have seen it. */
  | 'to accept'
  | 'clear';

export function standingOf({ publishable, problems }: Checked<unknown>): Standing {
  if (publishable === undefined) return 'undrawn';
  if (problems.some(({ severity }) => severity === 'danger')) return 'danger';
  const mustSee = ({ severity, code }: Problem): boolean =>
    severity === 'fault' || UNCHECKED.includes(code);
  return problems.some(mustSee) ? 'to accept' : 'clear';
}
