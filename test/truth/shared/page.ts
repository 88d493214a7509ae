// Gathers what a reader gets of a widget, each text in its place, so that nothing is left over.
import { clean } from '../../attack/clean.js';
import { harvestOf } from '../../attack/harvest.js';
import type { Widget } from '../../attack/harvest.types.js';
import { SAYS_WITHHELD } from './withheld.js';
import { drawingOf, type Drawing } from './drawing.js';

export interface Table {
  readonly caption: string;
  /** Without that of the names of rows. */
  readonly columns: readonly string[];
  readonly rows: readonly { readonly head: string; readonly cells: readonly string[] }[];
}

export interface Page {
  readonly heading: string;
  readonly subtitle: string;
  readonly headline: string;
  readonly standfirst: string;
  readonly source: string;
  readonly vital: readonly string[];
  readonly notes: readonly string[];
  readonly description: readonly string[];
  /** The sentence of the description that names what is withheld. */
  readonly withheld: readonly string[];
  readonly notices: readonly string[];
  readonly buttons: readonly string[];
  /** The button that is pressed, where one is; empty elsewhere. */
  readonly pressed: string;
  readonly key: readonly string[];
  readonly summaries: readonly string[];
  /** What a listener hears of what has no text. */
  readonly labels: readonly string[];
  readonly table: Table;
  readonly drawing: Drawing;
  readonly whatIfs: readonly WhatIf[];
  /** The lines of each tooltip. */
  readonly points: readonly (readonly string[])[];
  /** The details of what was chosen, one for each point. */
  readonly selections: readonly unknown[];
  /** Texts that stand in no place that is known. */
  readonly rest: readonly string[];
}

export interface WhatIf {
  readonly name: string;
  readonly texts: readonly string[];
  readonly drawing: Drawing;
  readonly table: Table;
  readonly slider: string;
}

/** Sets the dataset and reads the page, every point of it too. */
export async function pageOf(
  element: Widget,
  dataset: unknown,
  /** Plants a falsehood before anything is read. */
  plant: (root: ShadowRoot) => void = () => {},
): Promise<Page> {
  let seen: Omit<Page, 'points' | 'selections'> | undefined;
  const harvest = await harvestOf(element, dataset, (root) => {
    plant(root);
    seen = seenIn(root);
  });
  return {
    ...seen!,
    points: harvest.points,
    selections: harvest.events.flatMap(({ type, detail }) =>
      type === 'council-select' ? [detail] : [],
    ),
  };
}

const KNOWN: Readonly<Record<string, string>> = {
  heading: '[part=heading]',
  subtitle: '[part=subtitle]',
  headline: '[part=headline] p',
  standfirst: '[part=standfirst]',
  source: '[part=source]',
};
const LISTS: Readonly<Record<string, string>> = {
  vital: '[part=vital] p',
  notes: 'details[part=notes] li',
  description: '[part=summary] p',
  notices: '[part=notice] p, [part=notice] li, [part=notice] summary',
  buttons: 'button',
  key: 'ul li',
  summaries: 'summary:not([part=notice] summary)',
};

function seenIn(root: ShadowRoot): Omit<Page, 'points' | 'selections'> {
  const taken = new Set<Element>();
  const textsOf = (selector: string, within: ParentNode = root): readonly string[] =>
    [...within.querySelectorAll(selector)].flatMap((element) => {
      if (taken.has(element)) return [];
      taken.add(element);
      const text = clean(element.textContent);
      return text ? [text] : [];
    });
  const figures = root.querySelector('details[part=figures] table');
  const isAlone =
    root.querySelector('[role=group]:not([part=base]):has([part=outcome]):not(details *)') !== null;
  const whatIfs = [
    ...root.querySelectorAll('[role=group]:not([part=base]):has([part=outcome])'),
  ].map((group): WhatIf => {
    // One that stands alone is in the place of the picture, and its table in that of the figures.
    const around = group.closest('details') ?? group;
    taken.add(around);
    return {
      name: group.getAttribute('aria-label') ?? '',
      texts: textsOf('p, label, span', around),
      drawing: drawingOf(group.querySelector('svg[part=chart]')),
      table: tableOf(around === group ? figures : around.querySelector('table')),
      slider: group.querySelector('[part=slider]')?.getAttribute('aria-valuetext') ?? '',
    };
  });
  const one = (name: string) => textsOf(KNOWN[name]!)[0] ?? '';
  const list = (name: string) => textsOf(LISTS[name]!);
  const chart = root.querySelector('.drawing svg[part=chart]');
  for (const element of [chart, figures]) if (element) taken.add(element);
  // What points say is read from their tooltips; the polite region says again what stands in the card.
  const again = '[part=tooltip], [aria-live], style, .points, .help, .instructions';
  for (const element of root.querySelectorAll(again)) taken.add(element);
  const seen = {
    heading: one('heading'),
    subtitle: one('subtitle'),
    headline: one('headline'),
    standfirst: one('standfirst'),
    source: one('source'),
    vital: list('vital'),
    notes: list('notes'),
    ...describedIn(list('description')),
    notices: list('notices'),
    buttons: list('buttons'),
    pressed: clean(root.querySelector('button[aria-pressed=true]')?.textContent),
    key: list('key'),
    summaries: list('summaries'),
    labels: labelsOf(root),
    table: tableOf(isAlone ? null : figures),
    drawing: drawingOf(chart),
    whatIfs,
  };
  return { ...seen, rest: restOf(root, taken) };
}

const describedIn = (texts: readonly string[]) => ({
  description: texts.filter((text) => !SAYS_WITHHELD.test(text)),
  withheld: texts.filter((text) => SAYS_WITHHELD.test(text)),
});

const labelsOf = (root: ParentNode): readonly string[] => [
  ...new Set(
    [...root.querySelectorAll(':is([aria-label], [title]):not(.points *)')].map((element) =>
      clean(element.getAttribute('aria-label') ?? element.getAttribute('title')),
    ),
  ),
];

export function tableOf(table: Element | null): Table {
  const textOf = (element: Element | undefined) => clean(element?.textContent);
  const [head, ...rows] = [...(table?.querySelectorAll('tr') ?? [])].map((row) =>
    [...row.children].map(textOf),
  );
  return {
    caption: textOf(table?.querySelector('caption') ?? undefined),
    columns: (head ?? []).slice(1),
    rows: rows.map(([first = '', ...cells]) => ({ head: first, cells })),
  };
}

function restOf(root: ShadowRoot, taken: ReadonlySet<Element>): readonly string[] {
  const rest: string[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = clean(node.textContent);
    if (text === '') continue;
    let element = node.parentElement;
    while (element && !taken.has(element)) element = element.parentElement;
    if (!element) rest.push(text);
  }
  return rest;
}
