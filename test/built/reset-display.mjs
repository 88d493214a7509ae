// Tests elements whose display a page resets, in real pages. Build first.

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { datasets } from './pages.mjs';
import { page, said, server, useSite } from './site.mjs';

const names = Object.keys(datasets);
const widget = (name) => `<council-${name} src="/data/${datasets[name]}"></council-${name}>`;

useSite(() => {
  server.state.policy = "default-src 'self'; style-src 'self' 'unsafe-inline'";
});

async function open(body, css = '') {
  server.state.page = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Page</title><style>${css}</style><script type="module" src="/council-widgets.js"></script><body>${body}`;
  await page.setViewport({ width: 800, height: 600 });
  await page.goto(server.address);
}

const allDrawn = () =>
  page.waitForFunction(() =>
    [...document.querySelectorAll('[src]:not(script)')].every(({ state }) => state === 'drawn'),
  );

describe('an element whose display a page resets', () => {
  const resets = {
    'display: inline': '[src] { display: inline }',
    'display: contents': '[src] { display: contents }',
    'all: unset': '* { all: unset }',
  };
  for (const [reset, css] of Object.entries(resets)) {
    for (const name of names) {
      it(`is drawn as wide as its place with ${reset}: ${name}`, async () => {
        await open(`<p>Text</p><div>${widget(name)}</div>`, css);
        await allDrawn();
        const widthPx = await page.evaluate(
          () =>
            document
              .querySelector('[src]:not(script)')
              .shadowRoot.querySelector('[part=chart]')
              .getBoundingClientRect().width,
        );
        assert.ok(widthPx > 500, `${widthPx} px`);
        assert.deepEqual(
          said.filter((line) => line.includes('width')),
          [],
        );
      });
    }
  }
});
