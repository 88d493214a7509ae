// Describes the sign of a rating: each has a shape, so that colour is not needed to tell them apart.
import { css } from '@lit/reactive-element';
import { markerPath } from '../core/chart/marker.js';
import type { TargetRating } from '../core/indicator/model.js';
import { type Described, node } from './nodes.js';

const SHAPES: Readonly<Partial<Record<TargetRating, number>>> = {
  met: 0,
  'within tolerance': 2,
  missed: 1,
};

/** The class that sets the colour of a rating. */
export const ratingKind = (rating: TargetRating): string => rating.replace(/ /g, '-');

/** What has no shape of its own is drawn in lines: a clock, a dash. */
const LINES: Readonly<Partial<Record<TargetRating, string>>> = {
  'not yet due': 'M-6.5,0a6.5,6.5 0 1,1 13,0a6.5,6.5 0 1,1 -13,0M0,-4V0L3,2',
  'not rated': 'M-6,0H6',
};

/** The path of a sign, and its class. */
export const signOf = (rating: TargetRating): { readonly d: string; readonly kind?: string } => {
  const lines = LINES[rating];
  return lines ? { d: lines, kind: 'hollow' } : { d: markerPath(SHAPES[rating]!, 13) };
};

/**
 * A disc for met, a triangle for within tolerance, a square for missed; a clock for not yet due, a dash
 * where there is no rating.
 */
export const signView = (rating: TargetRating): Described => {
  const { d, kind } = signOf(rating);
  return node(
    'svg',
    { class: 'shape', 'aria-hidden': 'true', width: 18, height: 18, viewBox: '-9 -9 18 18' },
    [node('path', { d, class: kind })],
  );
};

export const ratingStyles = css`
  .shape {
    flex: none;
    align-self: flex-start;
    margin-block-start: 0.15em;
    fill: var(--_quiet);
  }
  .shape .hollow {
    fill: none;
    stroke: var(--_quiet);
    stroke-width: 2;
  }
  .met .shape {
    fill: var(--_met);
  }
  .within-tolerance .shape {
    fill: var(--_near);
  }
  .missed .shape {
    fill: var(--_missed);
  }
  .met strong {
    color: var(--_met);
  }
  .within-tolerance strong {
    color: var(--_near);
  }
  .missed strong {
    color: var(--_missed);
  }
`;
