// Reads where a dataset in JSON-stat is from, and its notes.
import { omitUndefined } from '../core/data/omit-undefined.js';
import type { CubeSource } from './cube.js';
import { type JsonObject, listIn, objectIn, textIn } from './json-guards.js';

export const notesIn = ({ note }: JsonObject): readonly string[] =>
  (Array.isArray(note) ? note : [note]).flatMap((each) => textIn(each) ?? []);

/** PxStat has the publisher in `extension.copyright`; undefined where nobody is named. */
export function sourceIn({
  source,
  href,
  updated,
  link,
  extension,
}: JsonObject): CubeSource | undefined {
  const copyright = objectIn(objectIn(extension).copyright);
  const name = textIn(source) ?? textIn(copyright.name);
  if (name === undefined) return undefined;
  const licence = objectIn(listIn(objectIn(link).license)[0]);
  return omitUndefined({
    name,
    url: addressIn(href) ?? addressIn(copyright.href),
    published: textIn(updated)?.slice(0, 10),
    licence: textIn(licence.label) ?? textIn(licence.href),
  });
}

const addressIn = (value: unknown): string | undefined => {
  const text = textIn(value);
  return text !== undefined && /^https?:\/\//.test(text) ? text : undefined;
};
