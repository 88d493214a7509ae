// The form in which a widget writes what may be published: only what the builder looks at.
import { words } from './words/words.js';

export type Fields = Readonly<Record<string, unknown>>;

/** A dataset as `write…` of a widget gives it: names are texts or, in several languages, objects. */
export type Written = Fields & {
  readonly title?: unknown;
  readonly area?: unknown;
  readonly measure?: Fields;
  readonly series?: readonly Fields[];
  readonly target?: Fields;
  readonly groups?: readonly Fields[];
  readonly areas?: readonly Fields[];
  readonly indicators?: readonly Written[];
  readonly source?: Fields;
  readonly disclosure?: Fields;
};

export const isObject = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * A text, whatever form it is written in: itself, what it is in the language of the page, or that of its name.
 *
 * @example textOf({ name: { en: 'Ayton' } }) // 'Ayton'
 */
export function textOf(value: unknown, lang: string = words.core.lang): string {
  if (typeof value === 'string') return value;
  if (!isObject(value)) return '';
  return textOf(value.name ?? value[lang] ?? value.en ?? Object.values(value)[0], lang);
}
