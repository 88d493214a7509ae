// Works out what the sentences of problems say in any language: which remedy fits, how many places are not named.
import type { Path } from '../data/path.js';
import type { Problem, ProblemCode } from '../data/problem.js';
import { isInTable } from '../data/path.js';
import type { Received } from '../data/received.js';
import type { Refused, ShapeCode } from './facts.js';
import type { Sentence, Sentences } from './sentence.js';
import type { ProblemSentence } from './words.js';

/** The share that an author meant by writing a percentage; undefined under 2, because 1.2 may not mean 1.2%. */
const percentOf = ({ received }: Refused): number | undefined =>
  received.kind === 'value' && Number(received.value) >= 2 && Number(received.value) <= 100
    ? Number(received.value) / 100
    : undefined;

/** Why a period can be read in two ways: the order of a day and a month, the year of a part, or the kind of number. */
export function unclearFor(text: string): 'day' | 'part' | 'number' {
  if (/[/.].*[/.]/.test(text)) return 'day';
  return /[a-z]/i.test(text) ? 'part' : 'number';
}

/** What an author meant by what is no value: nothing, a number with signs, or either. */
export function valueMeant({ kind }: Received): 'none' | 'signs' | 'either' {
  if (kind === 'number' || kind === 'value') return 'none';
  return kind === 'text' || kind === 'number in quotes' ? 'signs' : 'either';
}

/** Fields whose numbers stand beside a figure, and in which no "[c]" may be written. */
const BESIDE: Path = ['was', 'denominator', 'interval'];

/** Whether any of these places is one of them. */
export const isBesideFigure = (at: readonly Path[]): boolean =>
  at.some((path) => path.some((key) => BESIDE.includes(key)));

/** What is expected, and what to do; where that is left out, "correct it". */
export type Shape = readonly [expected: string, remedy?: string];

/** What replaces the usual sentence of a table, or only parts of it. */
export type InTables = Readonly<Partial<Record<ProblemCode, (usual: Sentence) => Sentence>>>;

/** The sentences of a language. */
export interface ProblemSentences {
  readonly sentences: Sentences;
  readonly shapes: Readonly<Record<ShapeCode, Shape>>;
  readonly inTables: InTables;
  receivedText(received: Received): string;
  readonly correct: string;
  readonly add: string;
  meantShare(share: number): string;
}

/** The sentence of a problem in a language. */
export const sentenceIn =
  (words: ProblemSentences) =>
  (problem: Problem): ProblemSentence => {
    const { code, facts } = problem;
    const { shapes, sentences } = words;
    const usual =
      code in shapes
        ? shapeSentence(words, code as ShapeCode, facts as Refused)
        : (sentences[code as keyof Sentences] as (of: typeof facts) => Sentence)(facts);
    const [expected, received, remedy] = sentenceInTable(words, problem, usual);
    return { expected, received, remedy };
  };

function shapeSentence(words: ProblemSentences, code: ShapeCode, facts: Refused): Sentence {
  const [expected, remedy = words.correct] = words.shapes[code];
  const received = words.receivedText(facts.received);
  if (facts.received.kind === 'nothing') return [expected, received, words.add];
  const share = code === 'share' ? percentOf(facts) : undefined;
  return [expected, received, share === undefined ? remedy : words.meantShare(share)];
}

/** The sentence of a problem whose place is in a table or the options of its link; else the usual one. */
function sentenceInTable(
  { inTables, receivedText }: ProblemSentences,
  { code, path }: Problem,
  usual: Sentence,
): Sentence {
  if (!isInTable(path)) return usual;
  const [expected, received, remedy] = inTables[code]?.(usual) ?? usual;
  // Only JSON has quotation marks around a number.
  const isQuoted = received === receivedText({ kind: 'number in quotes' });
  return [expected, isQuoted ? receivedText({ kind: 'number' }) : received, remedy];
}
