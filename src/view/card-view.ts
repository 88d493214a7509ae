// Draws the card around every picture: title, notices, notes, table, source; or what is shown without a picture.
import { html, nothing, type TemplateResult } from 'lit';
import type { Density } from '../core/chart/frame.js';
import type { Source } from '../core/data/source.js';
import { textIn } from '../core/data/text.js';
import type { CoreWords, CardWords } from '../core/words/words.js';
import { dataTable } from './data-table.js';
import { foldedView } from './folded.js';
import type { Picture } from './picture.js';
import type { State } from './state.js';

interface Notice {
  readonly state: State;
  readonly failure: string;
  /** Whether anything was left out of the picture, which readers must be told. */
  readonly hasFaults: boolean;
  /** What was left out, a line each; empty until the sentences are loaded. */
  readonly faults: readonly string[];
}

/** What is shown while there is no picture: the reason, or a placeholder. A fallback in the page is left as it is. */
export function fallbackView(
  of: Notice & {
    readonly words: CardWords | undefined;
    readonly density: Density;
    readonly hasFallback: boolean;
  },
): TemplateResult | typeof nothing {
  const { state, words, hasFallback, density } = of;
  if (state === 'failed') return words ? noticeView(of, words) : nothing;
  if (hasFallback) return nothing;
  const text = state === 'empty' ? words?.empty : words?.loading;
  return html`<p class="placeholder ${density}" role="status">${text}</p>`;
}

/**
 * The picture with everything that belongs to it, in the order of the anatomy: what a reader needs first
 * stands above it, what would mislead below it, and the rest is folded.
 */
export function cardView(
  of: Notice & {
    readonly words: CoreWords;
    readonly source: Source | undefined;
    readonly heading: number;
    readonly density: Density;
    /** The width of paper while the page is printed. */
    readonly paperPx: number | undefined;
    readonly picture: Picture;
  },
): TemplateResult {
  const { words, source, heading, density, paperPx, picture } = of;
  const { card, lang } = words;
  const { title, subtitle, standfirst, vital } = picture.surface;
  return html`
    <div part="base" class=${density} lang=${lang}>
      <div class="together">
        <div part="heading" role="heading" aria-level=${heading}>${title}</div>
        ${paragraph('subtitle', subtitle)}
        ${of.hasFaults || of.state === 'stale' ? noticeView(of, card) : nothing}
        ${headlineView(picture)} ${standfirstView(density === 'compact' ? '' : standfirst, picture)}
        ${picture.chart}
      </div>
      ${
        vital.length > 0
          ? html`<div part="vital">${vital.map((note) => html`<p>${note}</p>`)}</div>`
          : nothing
      }
      ${source ? sourceView(source, words) : nothing}
      <div class="folded">
        ${picture.folded} ${notesView(picture, card)}
        ${foldedView('figures', card.figures, dataTable(picture.table(), paperPx))}
        ${descriptionView(picture, card)}
      </div>
    </div>
  `;
}

const paragraph = (part: string, text: string): TemplateResult | typeof nothing =>
  text === '' ? nothing : html`<p part=${part}>${text}</p>`;

/** The number to remember, how it changed, and whether that is where it should be. */
function headlineView({
  surface: { value, beside },
  rating = nothing,
}: Picture): TemplateResult | typeof nothing {
  if (value === '' && beside === '' && rating === nothing) return nothing;
  const number = value ? html`<strong>${value}</strong> ` : nothing;
  return html`<div part="headline">
    ${value || beside ? html`<p class="figure">${number}<span>${beside}</span></p>` : nothing}
    ${rating}
  </div>`;
}

/** The controls stand beside the sentence where there is room, so that the picture begins sooner. */
function standfirstView(
  standfirst: string,
  { controls = nothing }: Picture,
): TemplateResult | typeof nothing {
  if (controls === nothing) return paragraph('standfirst', standfirst);
  return html`<div class="standfirst-row">${paragraph('standfirst', standfirst)} ${controls}</div>`;
}

/** Has an id, because the chart is described by it to those who listen. */
const descriptionView = (
  { surface: { description } }: Picture,
  card: CardWords,
): TemplateResult | typeof nothing =>
  description.length === 0
    ? nothing
    : foldedView(
        'description',
        card.description,
        html`<div part="summary" id="description">
          ${description.map((each) => html`<p>${each}</p> `)}
        </div>`,
      );

/** A page lists only the first faults of a large file; its author finds all of them on the console. */
const MOST_LISTED = 10;

function noticeView({ state, failure, faults }: Notice, words: CardWords): TemplateResult {
  const stale = state === 'stale';
  const first = failure ? words.failed : words.problems(state === 'drawn');
  return html`
    <div part="notice" role=${state === 'drawn' ? 'note' : 'alert'}>
      <p>${stale ? words.stale : first}</p>
      ${failure ? html`<p>${failure}</p>` : nothing}
      ${
        faults.length > 0
          ? html`<ul>
            ${faults.slice(0, MOST_LISTED).map((fault) => html`<li>${fault}</li>`)}
            ${faults.length > MOST_LISTED ? html`<li>${words.more(faults.length - MOST_LISTED)}</li>` : nothing}
          </ul>`
          : nothing
      }
    </div>
  `;
}

function notesView(
  { surface: { notes }, events = [] }: Picture,
  card: CardWords,
): TemplateResult | typeof nothing {
  const count = notes.length + events.length;
  if (count === 0) return nothing;
  const items = (texts: readonly string[]) => texts.map((text) => html`<li>${text}</li>`);
  return foldedView(
    'notes',
    card.notes(count),
    html`${events.length > 0 ? html`<ol>${items(events)}</ol>` : nothing}
    ${notes.length > 0 ? html`<ul>${items(notes)}</ul>` : nothing}`,
  );
}

function sourceView(source: Source, words: CoreWords): TemplateResult {
  const name = textIn(source.name, words.lang);
  const licence = textIn(source.licence, words.lang);
  // Only addresses of pages: a dataset must not be able to put a script behind a link.
  const address = /^https?:\/\//i.test(source.url ?? '') ? source.url : undefined;
  return html`
    <p part="source">
      ${words.card.sourceIs}
      ${address ? html`<a href=${address}>${name}</a>` : name}.
      ${words.card.source(source)} ${licence ? `${words.card.licence}: ${licence}.` : nothing}
    </p>
  `;
}
