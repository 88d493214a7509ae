// Draws the card around every picture: title, notices, notes, table, source; or what is shown without a picture.
import { html, nothing, type TemplateResult } from 'lit';
import type { Density } from '../core/chart/frame.js';
import type { Envelope } from '../core/data/dataset.js';
import type { Source } from '../core/data/source.js';
import { textIn } from '../core/data/text.js';
import type { CoreWords, CardWords } from '../core/words/words.js';
import { dataTable } from './data-table.js';
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

/** The picture with everything that belongs to it. */
export function cardView(
  of: Notice & {
    readonly words: CoreWords;
    readonly envelope: Envelope;
    readonly heading: number;
    readonly picture: Picture;
  },
): TemplateResult {
  const { words, envelope, heading, picture } = of;
  const { card, lang } = words;
  const read = (text: Parameters<typeof textIn>[0]) => textIn(text, lang);
  return html`
    <div part="base" lang=${lang}>
      <div part="heading" role="heading" aria-level=${heading}>${read(envelope.title)}</div>
      ${paragraph(read(envelope.area?.name), 'area')} ${paragraph(read(envelope.subtitle), 'quiet')}
      ${of.hasFaults || of.state === 'stale' ? noticeView(of, card) : nothing}
      ${picture.head} ${paragraph(read(envelope.description))} ${picture.chart}
      ${notesView(of)}
      <details part="figures">
        <summary>${card.figures}</summary>
        ${dataTable(picture.table)}
      </details>
      ${envelope.source ? sourceView(envelope.source, words) : nothing}
    </div>
  `;
}

const paragraph = (text: string, className = ''): TemplateResult | typeof nothing =>
  text === '' ? nothing : html`<p class=${className}>${text}</p>`;

/** A page lists only the first faults of a large file; its author finds all of them on the console. */
const MOST_LISTED = 10;

function noticeView({ state, failure, faults }: Notice, words: CardWords): TemplateResult {
  const stale = state === 'stale';
  const lead = failure ? words.failed : words.problems(state === 'drawn');
  return html`
    <div part="notice" role=${state === 'drawn' ? 'note' : 'alert'}>
      <p>${stale ? words.stale : lead}</p>
      ${failure ? html`<p class="small">${failure}</p>` : nothing}
      ${
        faults.length > 0
          ? html`<ul class="small">
            ${faults.slice(0, MOST_LISTED).map((fault) => html`<li>${fault}</li>`)}
            ${faults.length > MOST_LISTED ? html`<li>${words.more(faults.length - MOST_LISTED)}</li>` : nothing}
          </ul>`
          : nothing
      }
    </div>
  `;
}

function notesView({
  words,
  envelope,
  picture,
}: {
  readonly words: CoreWords;
  readonly envelope: Envelope;
  readonly picture: Picture;
}): TemplateResult | typeof nothing {
  const notes = [...envelope.notes.map((note) => textIn(note, words.lang)), ...picture.notes];
  const { events = [] } = picture;
  if (notes.length + events.length === 0) return nothing;
  return html`
    <div part="notes" class="small">
      <p class="quiet">${words.card.notes}</p>
      ${
        events.length > 0
          ? html`<ol>
            ${events.map((event) => html`<li>${event}</li>`)}
          </ol>`
          : nothing
      }
      ${
        notes.length > 0
          ? html`<ul>
            ${notes.map((note) => html`<li>${note}</li>`)}
          </ul>`
          : nothing
      }
    </div>
  `;
}

function sourceView(source: Source, words: CoreWords): TemplateResult {
  const name = textIn(source.name, words.lang);
  const licence = textIn(source.licence, words.lang);
  // Only addresses of pages: a dataset must not be able to put a script behind a link.
  const address = /^https?:\/\//i.test(source.url ?? '') ? source.url : undefined;
  return html`
    <p part="source" class="small quiet">
      ${words.card.sourceIs}
      ${address ? html`<a href=${address}>${name}</a>` : name}.
      ${words.card.source(source)} ${licence ? `${words.card.licence}: ${licence}.` : nothing}
    </p>
  `;
}
