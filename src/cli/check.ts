// `check FILE…`: tells every problem of datasets, a line each.
import { pathText } from '../core/data/path.js';
import type { Problem } from '../core/data/problem.js';
import { checkDataset } from '../core/data/check-dataset.js';
import { problemLine } from '../core/problems/lines.js';
import { loadProblemWords } from '../core/problems/messages.js';
import type { ProblemWords } from '../core/problems/words.js';
import { type Command, ENDED, type Given, Misuse, type Output } from './command.js';
import { givesAway } from './gives-away.js';
import { readDataset } from './read-dataset.js';
import { stagesOf, widgetNamed } from './stages.js';

/** As `--json` writes it. */
interface Told {
  readonly file: string;
  /** `''` where it is of the whole file. */
  readonly path: string;
  readonly severity: Problem['severity'];
  readonly code: Problem['code'] | typeof UNREADABLE;
  readonly message: string;
}

export const check: Command = {
  summary: 'Tells every problem of datasets, a line each: “file: path: what is wrong; what to do”.',
  usage: 'FILE… [--widget NAME] [--protected] [--json]',
  options: {
    widget: { type: 'string' },
    protected: { type: 'boolean' },
    json: { type: 'boolean' },
  },
  help: {
    widget: 'the widget of datasets that do not name theirs',
    protected:
      'tell only what gives a withheld figure away, wholly or nearly, and what cannot be read',
    json: 'write a list of objects: file, path, severity, code, message',
  },
  run,
};

async function run({ values, positionals }: Given, { out }: Output): ReturnType<Command['run']> {
  if (positionals.length === 0) throw new Misuse('expected a file at least, received none');
  const named = values.widget as string | undefined;
  if (named !== undefined) widgetNamed(named);
  const words = await loadProblemWords();
  const told: Told[] = [];
  for (const file of positionals) {
    const found = await problemsOf(file, named, words);
    told.push(...(values.protected ? found.filter(tells) : found));
  }
  if (values.json) JSON.stringify(told, undefined, 2).split('\n').forEach(out);
  else told.forEach(({ file, message }) => out(`${file}: ${message}`));
  return told.length === 0 ? ENDED.well : ENDED.withProblems;
}

/** Where nothing can be drawn, it is not known. */
const tells = ({ severity, code }: Told): boolean =>
  code === UNREADABLE || givesAway({ severity, code });

const UNREADABLE = 'no dataset';

async function problemsOf(
  file: string,
  named: string | undefined,
  words: ProblemWords,
): Promise<readonly Told[]> {
  const whole = (message: string): Told => ({
    ...{ file, path: '', severity: 'fault', code: UNREADABLE, message },
  });
  const read = await readDataset(file);
  if ('refusal' in read) return [whole(read.refusal)];
  const stages = await stagesOf(read.input, named).catch((error: unknown) => {
    if (error instanceof Misuse) return error;
    throw error;
  });
  if (stages instanceof Misuse) return [whole(stages.message)];
  const { publishable, problems } = checkDataset(stages, read.input);
  const told = problems.map((problem) => ({
    file,
    path: pathText(problem.path),
    severity: problem.severity,
    code: problem.code,
    message: problemLine(problem, words),
  }));
  return publishable ? told : [...told, whole('nothing can be drawn of it')];
}
