// Tests what is made of the manifest for frameworks, and the component for React against a stand-in of React.
// `npm run test:frameworks` runs it in applications.

import assert from 'node:assert/strict';
import { mkdirSync, rmSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { build } from 'esbuild';
import { frameworkFiles } from '../scripts/framework-files.mjs';
import { elementManifest, elementsIn } from '../scripts/manifest.mjs';
import { camelName } from '../scripts/widget-names.mjs';

const elements = elementsIn(elementManifest());
const files = frameworkFiles(elements);

/** The tag that a component is made of, as its file writes it. */
const tagIn = (text) => JSON.parse(/reactComponent\(React, ([^]*)\);\n$/.exec(text)[1]);

describe('the files for frameworks', () => {
  for (const [name, { tagName, attributes, events }] of Object.entries(elements)) {
    it(`have every attribute and event of ${name}`, () => {
      const tag = tagIn(files[`react/${name}.js`]);
      assert.equal(tag.name, tagName);
      const written = Object.values(tag.attributes);
      assert.deepEqual(written.sort(), attributes.map((each) => each.name).sort());
      assert.deepEqual(Object.values(tag.events).sort(), events.map((each) => each.name).sort());
      const [, types] = files['elements.d.ts'].split(`  '${tagName}': {`);
      for (const each of [...attributes, ...events]) {
        assert.match(types.split('\n  };')[0], new RegExp(`'${each.name}'\\??: `));
      }
    });

    it(`have ${name} among all components, for a server too`, () => {
      const line = `export { ${camelName(`-${name}`)} } from './${name}`;
      assert.ok(files['react/all.js'].includes(`${line}.js';`));
      assert.ok(files['react/all.client.js'].startsWith("'use client';\n"));
      assert.ok(files[`react/${name}.client.js`].startsWith(`'use client';\n`));
    });
  }

  it('take a list of mixes where the element does', () => {
    const data = /data: PlacementMixDataset \| readonly PlacementMixDataset\[\];/;
    assert.match(files['elements.d.ts'], data);
    assert.match(files['elements.d.ts'], /data: IndicatorTrendDataset;/);
  });
});

/** As much of React as a component of one element uses: hooks by their order, and effects whose causes have changed. */
function standIn() {
  const hooks = [];
  let at = 0;
  const effect = (run, causes) => {
    const i = at++;
    const isSame = causes && hooks[i]?.causes.every((cause, j) => Object.is(cause, causes[j]));
    if (!isSame) hooks[i] = { run, causes };
  };
  const react = {
    forwardRef: (render) => render,
    useRef: (current) => (hooks[at] ??= { current }) && hooks[at++],
    useLayoutEffect: assert.fail,
    useEffect: effect,
    useImperativeHandle: (ref, handle, causes) =>
      effect(() => void (ref.current = handle()), causes),
    createElement: (name, props) => ({ name, props }),
  };
  const render = (component, props, { host, ref = {} } = {}) => {
    at = 0;
    const made = component(props, ref);
    if (host) made.props.ref.current = host;
    for (const hook of hooks.filter((each) => host && each.run)) {
      hook.stop = hook.run();
      hook.run = undefined;
    }
    return made;
  };
  return { react, render, leave: () => hooks.forEach(({ stop }) => stop?.()) };
}

describe('a component for React', () => {
  const folder = new URL(`../.cache/react-component-${process.pid}/`, import.meta.url);
  const tag = tagIn(files['react/cost-comparator.js']);
  let reactComponent;
  before(async () => {
    mkdirSync(folder, { recursive: true });
    const outfile = new URL('component.mjs', folder);
    const entryPoints = ['src/frameworks/react-component.ts'];
    await build({ entryPoints, outfile: outfile.pathname, format: 'esm', bundle: true });
    ({ reactComponent } = await import(outfile.href));
  });
  after(() => rmSync(folder, { recursive: true }));

  /** An element that lists what is set as `data`. */
  class Host extends EventTarget {
    set data(value) {
      (this.given ??= []).push(value);
    }
  }

  it('writes attributes by their names, and neither data nor listeners', () => {
    const { react, render } = standIn();
    const props = { inHouse: 0.5, className: 'wide', id: 'costs', children: 'A table', data: {} };
    const made = render(reactComponent(react, tag), { ...props, onCouncilReady: () => {} });
    delete made.props.ref;
    assert.deepEqual(made, {
      name: 'council-cost-comparator',
      props: { 'in-house': 0.5, class: 'wide', id: 'costs', children: 'A table' },
    });
  });

  it('sets data once for each object, and no object where there is none', () => {
    const { react, render } = standIn();
    const component = reactComponent(react, tag);
    const host = new Host();
    const [one, other] = [{ title: 'One' }, { title: 'Other' }];
    for (const data of [one, one, other, other, undefined]) render(component, { data }, { host });
    assert.deepEqual(host.given, [one, other, undefined]);
  });

  it('hears by the listener that it was given last, until it goes', () => {
    const { react, render, leave } = standIn();
    const component = reactComponent(react, tag);
    const [host, ref, heard] = [new Host(), {}, []];
    const choose = () => host.dispatchEvent(new Event('council-select'));
    render(component, {}, { host, ref });
    choose();
    for (const name of ['first', 'second']) {
      render(component, { onCouncilSelect: () => heard.push(name) }, { host, ref });
      choose();
    }
    assert.equal(ref.current, host);
    leave();
    choose();
    assert.deepEqual(heard, ['first', 'second']);
  });
});
