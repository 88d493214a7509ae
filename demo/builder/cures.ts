// What can be done in one press about what must not be published.
import { checkDataset, type Checked } from '../../src/core/data/check-dataset.js';
import type { Day } from '../../src/core/data/day.js';
import type { Problem } from '../../src/core/data/problem.js';
import { withSettings } from '../../src/cli/with-settings.js';
import type { Misleading, MisleadingName } from './misleading.js';
import { placeIn, withPlaces } from './own-places.js';
import type { Stages } from './widget-stages.js';
import { words } from './words/words.js';

type DangerCure = 'withhold' | 'protected';
/** What would mislead is cured by its own name. */
export type CureName = DangerCure | MisleadingName;

/** What the author may take as it is: that something would mislead, or all else that was found. */
export type Accepted = MisleadingName | 'found';

export interface Cure {
  readonly name: DangerCure;
  readonly button: string;
  /** What it does, and when it is right. */
  readonly meaning: string;
}

const cureOf = (name: DangerCure): Cure => ({ name, ...words.check.cures[name] });

/** Those that help against the problems. */
export function curesFor(problems: readonly Problem[]): readonly Cure[] {
  const dangers = problems.filter(({ severity }) => severity === 'danger');
  if (dangers.length === 0) return [];
  const isTelling = dangers.every(({ code }) => code === 'telling numbers in the file');
  return isTelling ? [cureOf('withhold'), cureOf('protected')] : [cureOf('withhold')];
}

interface Curing {
  readonly stages: Stages;
  readonly today: Day;
}

/** The dataset after the cures, in their order, in the author's form. */
const cured = (dataset: unknown, cures: readonly CureName[], curing: Curing): unknown =>
  cures.reduce((now, name) => afterCure(now, name, curing), dataset);

function afterCure(now: unknown, name: CureName, { stages, today }: Curing): unknown {
  if (name === 'protected') return withSettings(now, { protected: true });
  const { publishable: data } = checkDataset(stages, now);
  if (data === undefined) return now;
  if (name === 'withhold') return withSettings(stages.write(data), { protected: true });
  const found = stages.misleading({ data, dataset: now, today });
  return found.find((each) => each.name === name)?.cure?.mend(now) ?? now;
}

export interface Cured extends Checked<unknown> {
  /** After the cures. */
  readonly dataset: unknown;
  /** What would mislead, cured or accepted or not. */
  readonly misleading: readonly Misleading[];
}

/** A dataset after its cures. What could not be read is not in it any more, and stays among what was found. */
export function checkCured(input: unknown, cures: readonly CureName[], curing: Curing): Cured {
  const { stages, today } = curing;
  const dataset = cured(input, cures, curing);
  const checked = checkDataset(stages, dataset);
  const { publishable: data } = checked;
  const [before, after] = [input, dataset].map((each) => stages.parse(each).problems) as [
    readonly Problem[],
    readonly Problem[],
  ];
  const notices = checked.problems.slice(after.length);
  // The author looks for them in what was brought, where the cures have left nothing out.
  const own = [...broughtBy(before, after), ...notices].map((problem) =>
    withPlaces(problem, (path) => placeIn(path, dataset, input)),
  );
  return {
    ...checked,
    dataset,
    problems: [...before, ...own],
    misleading: data === undefined ? [] : stages.misleading({ data, dataset, today }),
  };
}

/** What the cures themselves have brought: it would be lost in what is taken away, and nobody told. */
function broughtBy(before: readonly Problem[], after: readonly Problem[]): readonly Problem[] {
  const known = before.map(withoutPlaces);
  return after.filter((problem) => {
    const at = known.indexOf(withoutPlaces(problem));
    if (at >= 0) known.splice(at, 1);
    return at < 0;
  });
}

/** The same wherever it stands in a list: a cure may take out what stood before it. */
const withoutPlaces = ({ severity, code, path, facts }: Problem): string =>
  JSON.stringify([severity, code, path, facts], (_, value: unknown) =>
    Array.isArray(value) ? value.map((each) => (typeof each === 'number' ? '#' : each)) : value,
  );

/** Whether they tell of few people only their author can say. */
const UNCHECKED: readonly Problem['code'][] = [
  'few candidates',
  'no denominator',
  'series may add up',
  'series may be averages',
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
  /** A reader would take something wrongly, and the author has neither cured nor accepted it. */
  | 'misleading'
  /** Figures are left out, or whether a small one can be known was not checked: the author must have seen it. */
  | 'to accept'
  | 'clear';

export function standingOf(
  { publishable, problems, misleading }: Omit<Cured, 'dataset' | 'withheld'>,
  accepted: readonly Accepted[],
): Standing {
  if (publishable === undefined) return 'undrawn';
  if (problems.some(({ severity }) => severity === 'danger')) return 'danger';
  if (misleading.some(({ name }) => !accepted.includes(name))) return 'misleading';
  const mustSee = ({ severity, code }: Problem): boolean =>
    severity === 'fault' || UNCHECKED.includes(code);
  return problems.some(mustSee) ? 'to accept' : 'clear';
}
