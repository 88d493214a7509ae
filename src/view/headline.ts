// Draws the headline and the summary: the picture in words, before it.
import { html, nothing, type TemplateResult } from 'lit';

/** What stands before a picture. */
export interface HeadlineParts {
  /** The figure to remember; `''` where there is none. */
  readonly value: string;
  /** What it is of: a thing, a period. */
  readonly about: string;
  /** Below the figure, in the headline. */
  readonly more?: TemplateResult | typeof nothing;
  /** The picture in one paragraph; left out where it stands elsewhere. */
  readonly summary?: string;
}

/**
 * The headline, and the summary where it is given.
 *
 * @example headlineView({ value: '54%', about: 'in foster care', summary: 'Exampleshire: …' })
 */
export const headlineView = ({
  value,
  about,
  more = nothing,
  summary,
}: HeadlineParts): TemplateResult => html`
  <div part="headline">
    <p class="figure">${value ? html`<strong>${value}</strong> ` : nothing}<span>${about}</span></p>
    ${more}
  </div>
  ${summary === undefined ? nothing : html`<p part="summary">${summary}</p>`}
`;
