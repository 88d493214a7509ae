// Draws the sign of a rating as a Lit template.
import { html, type TemplateResult } from 'lit';
import type { TargetRating } from '../core/indicator/model.js';
import { signOf } from './rating.js';

/** The same as `signView`. */
export const ratingSign = (rating: TargetRating): TemplateResult => {
  const { d, kind = '' } = signOf(rating);
  return html`<svg class="shape" aria-hidden="true" width="18" height="18" viewBox="-9 -9 18 18"><path d=${d} class=${kind}></path></svg>`;
};
