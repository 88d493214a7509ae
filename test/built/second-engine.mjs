// Checks every widget by a second engine beside axe, IBM's Equal Access, with its rules for WCAG 2.2. Build first.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, it } from 'node:test';
import { datasets } from './pages.mjs';
import { page, server, useSite } from './site.mjs';

const engine = readFileSync(
  createRequire(import.meta.url).resolve('accessibility-checker-engine/ace-window.js'),
  'utf8',
);

/** Why: docs/accessibility.md. */
const EXCEPTIONS = ['table_caption_empty'];

useSite(() => {
  // The engine evaluates what it is given.
  server.state.policy = "default-src 'self'; style-src 'self' 'unsafe-inline'";
});

/** Said in so many words: the engine takes the ground that a browser gives to a dark page for white. */
const GROUND = ':root { color-scheme: light dark } body { background: light-dark(#fff, #121212) }';

/** What the engine is sure of, as a text for each; `extra` is put beside the widget. */
async function violationsOf(name, theme, lang, extra = '') {
  await page.setBypassCSP(true);
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);
  const tag = `council-${name}`;
  const widget = `<${tag} src="/data/${datasets[name]}"></${tag}>`;
  server.state.page = `<!doctype html><html lang="${lang}"><meta charset="utf-8"><title>Check</title><style>${GROUND}</style><script type="module" src="/council-widgets.js"></script><body><main><h1>Check</h1>${widget}${extra}</main>`;
  await page.goto(server.address);
  await page.waitForFunction((of) => document.querySelector(of)?.state === 'drawn', {}, tag);
  await page.evaluate(async (of) => {
    const { shadowRoot, updateComplete } = document.querySelector(of);
    await updateComplete;
    for (const part of shadowRoot.querySelectorAll('details')) part.open = true;
    await new Promise((done) => setTimeout(done, 300));
  }, tag);
  await page.evaluate(engine);
  const results = await page.evaluate(async () => {
    const report = await new globalThis.ace.Checker().check(document, ['WCAG_2_2']);
    return report.results.map(({ value, ruleId, message, snippet }) => [
      value.join(' '),
      ruleId,
      `${ruleId}: ${message} ${snippet}`,
    ]);
  });
  assert.ok(results.length > 100, `${results.length} results`);
  return results
    .filter(([value, rule]) => value === 'VIOLATION FAIL' && !EXCEPTIONS.includes(rule))
    .map(([, , text]) => text);
}

describe('the second engine', () => {
  for (const name of Object.keys(datasets)) {
    for (const [theme, lang] of [
      ['light', 'en'],
      ['dark', 'cy'],
    ]) {
      it(`finds nothing in ${name}, with all parts open, ${theme}, ${lang}`, async () => {
        assert.deepEqual(await violationsOf(name, theme, lang), []);
      });
    }
  }

  it('finds what is wrong beside a widget', async () => {
    const found = await violationsOf('indicator-trend', 'light', 'en', '<img src="/icon.svg">');
    assert.equal(found.length, 1);
    assert.match(found[0], /^img_alt_valid/);
  });
});
