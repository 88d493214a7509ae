// Puts together what a widget says above and below its picture, so that nothing is said twice.
import type { Envelope } from '../data/dataset.js';
import { textIn } from '../data/text.js';
import { capital } from './capital.js';
import { saysWords } from './says-words.js';
import type { CoreWords } from './words.js';

/** What a widget has to say; every text may be `''`. */
export interface SurfaceParts {
  /** The title where the author gives none: the finding, in at most 12 words. */
  readonly finding: string;
  /** What `finding` has no room for; it stands below it, where otherwise nothing would. */
  readonly leftOut?: string | undefined;
  /** What is measured, and in which unit. The author's subtitle takes its place. */
  readonly what: string;
  /** Whom the number is about, which may be a part of the area: `Girls`; left out where the area is called so. */
  readonly whose?: string;
  /** The date or period of the figures. */
  readonly when: string;
  /** The number to remember. */
  readonly value: string;
  /** Beside the number: how it changed, or what it is of. */
  readonly beside: string;
  /** One sentence of at most 25 words that compares. */
  readonly standfirst: string;
  /** The whole picture in words, in paragraphs; it holds the standfirst where it can. */
  summary(): readonly string[];
  /** Whether the summary says all that the standfirst does: the description then does not say it twice. */
  readonly isSummedUp?: boolean;
  /** What would mislead a reader who does not know it, the gravest first. */
  readonly vital: readonly string[];
  /** Everything else that explains the picture. */
  notes(): readonly string[];
}

/**
 * What is shown; a text that is `''` is left out. Notes and description are folded, and made only where they
 * are shown, since their words are loaded later than the others.
 */
export interface Surface extends Pick<
  SurfaceParts,
  'value' | 'beside' | 'standfirst' | 'vital' | 'notes'
> {
  readonly title: string;
  readonly subtitle: string;
  /** The author's description and the whole summary, in paragraphs. */
  description(): readonly string[];
}

/** A reader takes in no more before or after a picture; further ones join the other notes. */
const MOST_VITAL = 2;

/**
 * The texts around a picture. A title that is made from the data holds the number, which is then not
 * repeated below it; only what the title has no room for is. The subtitle leaves out what the title says.
 *
 * @example surfaceOf(coreEn, { title: 'Plans in Exampleshire', … }, { what: 'Number', when: '2025', … }).subtitle // 'Number · 2025'
 */
export function surfaceOf(core: CoreWords, envelope: Envelope, parts: SurfaceParts): Surface {
  const { finding, what, whose = '', when, vital } = parts;
  const standfirst = capital(parts.standfirst);
  const read = (text: Envelope['subtitle']) => textIn(text, core.lang);
  const own = read(envelope.title);
  const title = own || finding || capital(read(envelope.measureName));
  const hasNumber = own === '' && finding !== '';
  const area = read(envelope.area?.name);
  const subtitle = [
    read(envelope.subtitle) || what,
    // "Girls in Exampleshire" names the area too.
    saysWords(whose, area) ? '' : area,
    whose,
    when,
  ];
  return {
    title,
    subtitle: unsaid(subtitle, title).join(' · '),
    value: hasNumber ? '' : parts.value,
    beside: hasNumber ? (parts.leftOut ?? '') : parts.beside,
    standfirst,
    vital: vital.slice(0, MOST_VITAL),
    notes: () => [...envelope.notes.map(read), ...vital.slice(MOST_VITAL), ...parts.notes()],
    description: () => {
      const summary = parts.summary().map(capital);
      const isSaid =
        parts.isSummedUp ||
        summary.some((said) => [standfirst, parts.standfirst].some((text) => said.includes(text)));
      const first = isSaid ? '' : standfirst;
      return [read(envelope.description), first, ...summary].filter(Boolean);
    },
  };
}

/** The texts that neither `said` nor a text before them holds in whole words: Derbyshire does not name Derby. */
const unsaid = (texts: readonly string[], said: string): readonly string[] =>
  texts.filter((text, i) => {
    const before = [said, ...texts.slice(0, i)].join('\n');
    return text !== '' && !saysWords(before, text);
  });
