// Reads what each element offers from its class and comments: the custom elements manifest, as an object.

import { readFileSync } from 'node:fs';
import { create, ts } from '@custom-elements-manifest/analyzer';
import { litPlugin } from '@custom-elements-manifest/analyzer/src/features/framework-plugins/lit/lit.js';
import { camelName, widgetNames } from './widget-names.mjs';

const baseFiles = ['src/view/council-element.ts', 'src/view/explored-element.ts'];
const elementFile = (name) => `src/widgets/${name}/element.ts`;

/** `indicator-trend` → `IndicatorTrend`. */
const stemOf = (name) => camelName(`-${name}`);

/** The manifest of the widgets of the list, with the paths of the published package. */
export function elementManifest(names = widgetNames()) {
  const modules = [...baseFiles, ...names.map(elementFile)].map((path) =>
    ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.ES2022, true),
  );
  const manifest = create({ modules, plugins: [...litPlugin(), houseRules(names)] });
  return JSON.parse(JSON.stringify(manifest), (key, value) =>
    ['path', 'module'].includes(key) ? publishedPath(value) : value,
  );
}

/** The class of each widget in a manifest, by the name of the widget. */
export const elementsIn = (manifest, names = widgetNames()) =>
  Object.fromEntries(
    names.map((name) => [
      name,
      manifest.modules
        .flatMap(({ declarations }) => declarations)
        .find(({ tagName }) => tagName === `council-${name}`),
    ]),
  );

/** `src/view/a.ts` → `dist/modules/view/a.js`. */
function publishedPath(path) {
  return path.replace(/^\/?src\//, 'dist/modules/').replace(/\.ts$/, '.js');
}

/** What the analyzer cannot know: what is internal, the type of a widget's dataset, and where tags are registered. */
function houseRules(names) {
  return {
    name: 'house-rules',
    packageLinkPhase({ customElementsManifest: manifest }) {
      for (const module of manifest.modules) {
        module.declarations = module.declarations.filter(({ kind }) => kind === 'class');
        const kept = new Set(module.declarations.map(({ name }) => name));
        module.exports = module.exports.filter(({ declaration }) => kept.has(declaration.name));
        module.declarations.forEach(tidy);
      }
      manifest.modules.push(...names.map(entryOf));
    },
  };
}

function tidy(declaration) {
  const { tagName, members = [], events = [], attributes = [] } = declaration;
  const dataset = tagName ? `${stemOf(tagName.replace('council-', ''))}Dataset` : 'object';
  declaration.members = members.filter(isPublic).map((member) => withDataset(member, dataset));
  const fields = new Set(declaration.members.map(({ name }) => name));
  declaration.attributes = attributes.filter(({ fieldName }) => fields.has(fieldName));
  // The analyzer takes the name of a variable for that of an event.
  declaration.events = events.filter(({ name }) => name.startsWith('council-'));
}

const isPublic = ({ name, privacy, readonly, static: isStatic }) =>
  (privacy ?? 'public') === 'public' &&
  !/^[#[]/.test(name) &&
  // The definition and its languages are for those who write widgets and languages.
  !(isStatic && readonly);

const withDataset = (member, dataset) =>
  member.type
    ? { ...member, type: { text: member.type.text.replace("T['dataset']", dataset) } }
    : member;

/** The entry of a widget registers its tag. */
function entryOf(name) {
  const declaration = { name: `${stemOf(name)}Element`, module: elementFile(name) };
  return {
    kind: 'javascript-module',
    path: `src/widgets/${name}/index.ts`,
    declarations: [],
    exports: [
      { kind: 'js', name: declaration.name, declaration },
      { kind: 'custom-element-definition', name: `council-${name}`, declaration },
    ],
  };
}
