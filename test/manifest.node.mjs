// Tests that the custom elements manifest lists what a page can use of each element, and nothing else.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { eventDetails } from '../scripts/event-details.mjs';
import { elementManifest, elementsIn } from '../scripts/manifest.mjs';
import { camelName, widgetNames } from '../scripts/widget-names.mjs';

const manifest = elementManifest();
const elements = elementsIn(manifest);
const detailsOf = eventDetails();
const names = (items) => items.map(({ name }) => name);

describe('the manifest', () => {
  for (const name of widgetNames()) {
    const stem = camelName(`-${name}`);
    const element = elements[name];

    it(`has the class, the tag and the entry of ${name}`, () => {
      assert.equal(element.name, `${stem}Element`);
      assert.ok(element.customElement);
      const entry = manifest.modules.find(
        ({ path }) => path === `dist/modules/widgets/${name}/index.js`,
      );
      assert.deepEqual(entry.exports.at(-1), {
        kind: 'custom-element-definition',
        name: `council-${name}`,
        declaration: {
          name: `${stem}Element`,
          module: `dist/modules/widgets/${name}/element.js`,
        },
      });
    });

    it(`has what ${name} shares with the others`, () => {
      const attributes = ['src', 'lang', 'heading-level', 'density', 'loading'];
      const members = ['data', 'published', 'problems', 'state', 'reload', 'define'];
      const events = ['council-ready', 'council-error', 'council-select'];
      const parts = ['base', 'heading', 'summary', 'chart', 'notes', 'table', 'source', 'notice'];
      const states = ['loading', 'drawn', 'failed', 'stale', 'empty'];
      const missing = [
        ...attributes.filter((each) => !names(element.attributes).includes(each)),
        ...members.filter((each) => !names(element.members).includes(each)),
        ...events.filter((each) => !names(element.events).includes(each)),
        ...parts.filter((each) => !names(element.cssParts).includes(each)),
        ...states.filter((each) => !names(element.cssStates).includes(each)),
      ];
      assert.deepEqual(missing, []);
      assert.deepEqual(names(element.slots), ['']);
    });

    it(`has no private member of ${name}, and no type that only the source has`, () => {
      const text = JSON.stringify(element);
      assert.doesNotMatch(text, /"name":"[#_[]|"privacy":"(private|protected)"|T\[/);
      for (const each of ['definition', 'picture', 'emit', 'cursor', 'styles', 'type']) {
        assert.ok(!names(element.members).includes(each), each);
        assert.ok(!names(element.events).includes(each), each);
      }
      const data = element.members.find((member) => member.name === 'data');
      assert.equal(data.type.text, `${stem}Dataset | undefined`);
    });

    it(`describes everything that ${name} offers`, () => {
      const lists = ['attributes', 'members', 'events', 'slots', 'cssParts', 'cssProperties'];
      const silent = lists.flatMap((list) =>
        element[list].filter(({ description }) => !description?.endsWith('.')),
      );
      assert.deepEqual(names(silent), []);
    });

    it(`has the detail of each event of ${name}`, () => {
      for (const { name: event, type } of element.events) {
        const [, detail] = /^CustomEvent<(\w+)>$/.exec(type.text) ?? [];
        const paths = detailsOf(detail).map((fields) => fields.map(({ path }) => path));
        assert.ok(paths.length > 0, event);
        for (const each of paths) assert.ok(each.includes('widget'), event);
      }
    });
  }

  it('has the custom properties that the code reads, and no others', () => {
    const read = ['src/view/tokens.ts', 'src/view/picture-room.ts']
      .map((path) => readFileSync(path, 'utf8'))
      .join('\n');
    const palette = readFileSync('src/view/palette.ts', 'utf8');
    const colours = [...palette.matchAll(/^ {2}'?([\w-]+)'?: \['#/gm)].map(([, name]) => name);
    assert.equal(colours.length, 16);
    const inCode = new Set([
      ...read.match(/--council-[\w-]+/g).filter((name) => name !== '--council-'),
      ...colours.map((name) => `--council-${name}`),
    ]);
    for (const { cssProperties } of Object.values(elements)) {
      assert.deepEqual(new Set(names(cssProperties)), inCode);
    }
  });
});
