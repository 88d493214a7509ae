// Writes the line with which a report says where figures are from.
import { withStop } from '../words/full-stop.js';
import { saysWords } from '../words/says-words.js';

export interface Cited {
  readonly title: string;
  /** Measure, area and date, as far as the title does not say them. */
  readonly subtitle: string;
  /** Of the figures; `''` where there is none. */
  readonly area: string;
  /** Name, status, dates and licence in sentences; `''` where no source is given. */
  readonly source: string;
  /** Of the page; `''` where it has none that others could open. */
  readonly address: string;
}

/**
 * One line. No day of reading is in it: the day that the figures were published is.
 *
 * @example citation({ title: 'Children on a plan', subtitle: '2025', area: 'Ayton', source: 'Source: Made up.', address: 'https://a.example/' })
 * // 'Children on a plan. 2025. Ayton. Source: Made up. https://a.example/'
 */
export const citation = ({ title, subtitle, area, source, address }: Cited): string =>
  [
    ...[title, subtitle, saysWords(`${title}\n${subtitle}`, area) ? '' : area].map(withStop),
    source,
    address,
  ]
    .filter(Boolean)
    .join(' ');
