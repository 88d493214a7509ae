// Draws many datasets in one element, reads each page, and gathers what is wrong.
import type { Widget } from '../../attack/harvest.types.js';
import { type Chance, chance } from '../../attack/puzzle.js';
import { mounted } from '../../attack/siege.js';
import { type Page, pageOf } from './page.js';
import { withheldComplaints } from './withheld.js';

export interface Trial {
  readonly drawn: number;
  readonly complaints: readonly Finding[];
}

export interface Finding {
  /** Which of the random datasets it is, from 1. */
  readonly place: number;
  readonly dataset: unknown;
  readonly complaints: readonly string[];
}

/** What can be drawn at random, and how its page is checked. */
export interface Subject {
  readonly tag: string;
  readonly random: (random: Chance) => unknown;
  readonly complaints: (dataset: unknown, page: Page) => readonly string[];
  /** A small dataset that is drawn. */
  readonly first: unknown;
  /** The pictures that a person can choose, by attribute; one of them is drawn of each dataset. */
  readonly choices: readonly (Readonly<Record<string, string>> | undefined)[];
}

/** Chooses one of the pictures. */
export async function choose(element: Widget, subject: Subject, at: number): Promise<void> {
  const { choices } = subject;
  for (const choice of choices)
    for (const name of Object.keys(choice ?? {})) element.removeAttribute(name);
  for (const [name, value] of Object.entries(choices[at % choices.length] ?? {}))
    element.setAttribute(name, value);
  await element.updateComplete;
}

/** Whether a reader is told of an error in the library, which is a finding whatever the dataset. */
export const isUnexpected = (notices: readonly string[]): boolean =>
  notices.some((text) => /unexpected error/i.test(text));

/** Whether a dataset could not be drawn: then there is nothing, or the picture of the one before. */
export const isRefused = ({ heading, notices }: Page): boolean =>
  heading === '' || notices.some((text) => /could not be (shown|drawn|loaded)/.test(text));

/** Everything that is wrong with a page: by its own checker, and by what all widgets share. */
export const complaintsOf = (subject: Subject, dataset: unknown, page: Page): readonly string[] => [
  ...subject.complaints(dataset, page),
  ...withheldComplaints(page),
];

/** `count` random datasets, the same for the same seed. */
export async function trial(subject: Subject, seed: number, count: number): Promise<Trial> {
  const random = chance(seed);
  const element = await mounted(subject.tag, subject.first);
  const complaints: Finding[] = [];
  let drawn = 0;
  for (let i = 0; i < count; i += 1) {
    const dataset = subject.random(random);
    await choose(element, subject, i);
    const page = await pageOf(element, dataset);
    if (isUnexpected(page.notices))
      complaints.push({ place: i + 1, dataset, complaints: ['an unexpected error'] });
    if (isRefused(page)) continue;
    drawn += 1;
    const found = complaintsOf(subject, dataset, page);
    if (found.length > 0) complaints.push({ place: i + 1, dataset, complaints: found });
  }
  element.remove();
  return { drawn, complaints };
}

/** Each kind of complaint once, with how often it comes up and its smallest dataset, for a message. */
export function kindsOf(findings: readonly Finding[]): readonly string[] {
  const kinds = new Map<string, { count: number; text: string; dataset: string; place: number }>();
  for (const { place, dataset, complaints } of findings) {
    const written = JSON.stringify(dataset);
    for (const text of complaints) {
      const kind = kindOf(text);
      const found = kinds.get(kind);
      const count = (found?.count ?? 0) + 1;
      const isSmaller = !found || written.length < found.dataset.length;
      kinds.set(kind, isSmaller ? { count, text, dataset: written, place } : { ...found, count });
    }
  }
  return [...kinds.values()]
    .sort((a, b) => b.count - a.count)
    .map(
      ({ count, text, dataset, place }) =>
        `${count} times: ${text}\n    dataset ${place}: ${dataset}`,
    );
}

/** A complaint without its numbers and names. */
const kindOf = (text: string): string =>
  text
    .replace(/^(\w[\w ]*):.*“: /, '$1: ')
    .replace(/“[^”]*”/g, '“”')
    .replace(/[\d,.]+/g, '#')
    .replace(/[A-Z][^:;,]*(?=[:,;])/g, 'N')
    .slice(-60);
