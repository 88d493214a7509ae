// `protect FILE`: writes a dataset without what must be withheld, and says what was.
import { checkDataset } from '../core/data/check-dataset.js';
import { pathText } from '../core/data/path.js';
import { problemLines } from '../core/problems/lines.js';
import { loadProblemWords } from '../core/problems/messages.js';
import { type Command, ENDED, type Given, Misuse, type Output, type Values } from './command.js';
import { fileAndOut } from './file-and-out.js';
import { givesAway } from './gives-away.js';
import { readDataset } from './read-dataset.js';
import { stagesOf } from './stages.js';
import { withSettings } from './with-settings.js';
import { writeWhole } from './write-whole.js';

export const protect: Command = {
  summary: 'Writes a dataset without the small counts in it and without what would give them away.',
  usage: 'FILE --out FILE [--threshold 5] [--round 5] [--widget NAME] [--force]',
  options: {
    out: { type: 'string', short: 'o' },
    threshold: { type: 'string' },
    round: { type: 'string' },
    widget: { type: 'string' },
    force: { type: 'boolean' },
  },
  help: {
    out: 'the file to write',
    threshold:
      'withhold counts of people from 1 to one less than this; else as the dataset says, or 5',
    round: 'round counts of people to the nearest 5 or 10; else as the dataset says',
    widget: 'the widget of a dataset that does not name its own',
    force: 'write over a file that is there',
  },
  run,
};

async function run(given: Given, { out, err }: Output): ReturnType<Command['run']> {
  const { values } = given;
  const { file, out: target } = fileAndOut(given);
  const read = await readDataset(file);
  if ('refusal' in read) throw new Misuse(`${file}: ${read.refusal}`);
  const stages = await stagesOf(read.input, values.widget as string | undefined);
  const { publishable, withheld, problems } = checkDataset(
    stages,
    withSettings(read.input, settingsOf(values)),
  );
  // That they are in the file is what this command is for.
  const others = problems.filter(({ severity }) => severity !== 'danger');
  const words = await loadProblemWords();
  for (const line of problemLines(others, words)) err(`${file}: ${line}`);
  if (!publishable) return ENDED.withProblems;
  const written = withSettings(stages.write(publishable), { protected: true });
  const text = `${JSON.stringify(written, undefined, 2)}\n`;
  // What an author has withheld by hand may be told by what stands beside it.
  const left = checkDataset(stages, JSON.parse(text)).problems.filter(givesAway);
  if (left.length > 0) {
    for (const line of problemLines(left, words)) err(`${file}: not written, since ${line}`);
    return ENDED.withProblems;
  }
  await writeWhole(target, text, !!values.force);
  for (const { path, few } of withheld) out(`${pathText(path)}: ${few ? FEW : TELLING}`);
  out(`${target}: ${withheld.length} withheld`);
  return ENDED.well;
}

const FEW = 'withheld, as it tells of few people';
const TELLING = 'withheld, as another could be worked out from it';

/** @throws Misuse where an option is no number that it can be */
function settingsOf({ threshold, round }: Values): Readonly<Record<string, number>> {
  return {
    ...(threshold === undefined ? {} : { threshold: wholeNumber('threshold', threshold, 2) }),
    ...(round === undefined ? {} : { rounding: roundingIn(round) }),
  };
}

function roundingIn(text: Values[string]): number {
  if (text === '5' || text === '10') return Number(text);
  throw new Misuse(`--round: expected 5 or 10, received “${String(text)}”`);
}

function wholeNumber(option: string, text: Values[string], least: number): number {
  const found = Number(text);
  if (!Number.isInteger(found) || found < least)
    throw new Misuse(
      `--${option}: expected a whole number from ${least} on, received “${String(text)}”`,
    );
  return found;
}
