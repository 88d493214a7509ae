// Every attribute of every widget, with a value that an author may write.

import { elementManifest, elementsIn } from '../../scripts/manifest.mjs';

/** Those that the snippets have already. */
const WRITTEN = ['src', 'lang'];
const VALUES = {
  'heading-level': '3',
  density: 'compact',
  loading: 'eager',
  'no-actions': '',
  refresh: '3600',
  options: 'direction=low',
  unit: 'week',
  occupied: '20',
  occupancy: '0.8',
  'in-house': '0.6',
  filter: 'missed',
  sort: '-latest',
  area: 'Exampleshire',
  search: 'visits',
  'as-of': '2026-01-31',
};
/** Those of a widget whose values are others. */
const OWN = {
  'placement-mix': { view: 'bar' },
  'threshold-funnel': { view: 'levels' },
};

/** By the name of each widget, its attributes in the manifest. */
export const attributesOf = (elements = elementsIn(elementManifest())) =>
  Object.fromEntries(
    Object.entries(elements).map(([name, { attributes }]) => [
      name,
      attributes.map((attribute) => attribute.name),
    ]),
  );

/** By the name of each widget, the value of each attribute that its snippet does not have yet. */
export const attributeValues = () =>
  Object.fromEntries(
    Object.entries(attributesOf()).map(([name, attributes]) => [
      name,
      Object.fromEntries(
        attributes
          .filter((each) => !WRITTEN.includes(each))
          .map((each) => [each, valueOf(name, each)]),
      ),
    ]),
  );

function valueOf(name, attribute) {
  const value = OWN[name]?.[attribute] ?? VALUES[attribute];
  if (value === undefined) throw new Error(`No value for ${attribute} of ${name}: state one here.`);
  return value;
}
