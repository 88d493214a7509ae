// Texts that say nothing of the figures: what a thing is called, and how it is used. And texts of the author.
import { textOf } from './cells.js';
import type { Page } from './page.js';
import type { Sentence } from './sentences.js';
import { unless } from './sentences.js';
import { dateText } from './time.js';

/** Headings, buttons and instructions, which are the same whatever the figures are. */
export const furniture = (page: Page): readonly Sentence[] => [
  ['Show as bars'],
  ['Show as a donut'],
  ['Show'],
  ['Show costs'],
  ['Key'],
  ['Table of figures'],
  ['Table of this what-if'],
  ['Description'],
  ['Download or copy'],
  [
    'Notes ({n})',
    (s) => unless(Number(s.n) === page.notes.length, `there are ${page.notes.length} notes`),
  ],
  ['Threshold levels'],
  ['Journey'],
  ['Per year'],
  ['Per week'],
  ['−'],
  ['+'],
  ['One bed fewer'],
  ['One bed more'],
  ['One per cent less'],
  ['One per cent more'],
];

interface WrittenSource {
  readonly name?: unknown;
  readonly url?: string;
  readonly published?: string;
  readonly next?: string;
  readonly licence?: unknown;
  readonly status?: string;
}

const dated = (text: string): string =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) ? dateText(Date.parse(`${text}T00:00:00Z`) / 864e5) : text;

/** The source as it is written; empty where there is none. */
export function sourceText(source: unknown): string {
  if (source === undefined) return '';
  const written = (typeof source === 'string' ? { name: source } : source) as WrittenSource;
  const { status, published, next, licence } = written;
  return [
    `Source: ${textOf(written.name)}.`,
    status === 'management information' && 'Management information, not official statistics.',
    status === 'estimate' && 'An estimate.',
    status === 'official' && 'Official statistics.',
    published && `Published ${dated(published)}.`,
    next && `Next update ${dated(next)}.`,
    licence !== undefined && `Licence: ${textOf(licence)}.`,
  ]
    .filter(Boolean)
    .join(' ');
}
