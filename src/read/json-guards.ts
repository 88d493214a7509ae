// Looks into JSON of unknown shape without trusting any of it.
import { isList } from '../core/data/is-list.js';

export type JsonObject = Readonly<Record<string, unknown>>;

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !isList(value);

/** The object, or an empty one. */
export const objectIn = (value: unknown): JsonObject => (isObject(value) ? value : {});

/** The list, its holes filled with undefined, or an empty one. */
export const listIn = (value: unknown): readonly unknown[] =>
  isList(value) ? Array.from(value as readonly unknown[]) : [];

/** The text without spaces around it, a number as text; undefined where it is neither, or empty. */
export function textIn(value: unknown): string | undefined {
  if (typeof value === 'number') return `${value}`;
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}

/** A field of an object that is its own: `__proto__` and what all objects have are none. */
export const fieldOf = (object: JsonObject, key: string): unknown =>
  Object.hasOwn(object, key) ? object[key] : undefined;
