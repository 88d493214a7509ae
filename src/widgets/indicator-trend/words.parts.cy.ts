// The Welsh words of a trend that are in files of their own, and where each is needed.
import { lazy } from '../../core/lazy.js';
import type { SurfaceParts } from '../../core/words/surface.js';
import type { IndicatorTrendModel } from './model.js';
import { finding } from './words.finding.cy.js';
import type { IndicatorTrendWords } from './words.js';

/** What control limits show. */
export const controlled = lazy(() => import('./words.control.cy.js'));
export const folded = lazy(() => import('./words.folded.cy.js'));

type Model = IndicatorTrendModel;

export const needs: NonNullable<IndicatorTrendWords['needs']> = ({ data }) =>
  data.indicator.control ? [controlled] : [];

/** Without a finding where the author gives a title, which takes its place. */
export const findingOf = (model: Model): Pick<SurfaceParts, 'finding' | 'leftOut'> =>
  model.envelope.title === '' ? finding(model) : { finding: '' };

/** Variation and assurance; none without limits. */
export const control = (model: Model): readonly string[] =>
  model.control ? controlled.now.control(model) : [];
