// Tests that the guides for editors let every attribute of every widget through, and offer the same snippets.

import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { filteredByFormat } from './text-format.mjs';
import { attributesOf, attributeValues } from './attribute-values.mjs';
import { figures, guideFrame, guideTable, linksOf, snippetsOf, widgetsIn } from './snippets.mjs';

const FOLDER = 'docs/embedding/';
const guides = readdirSync(FOLDER).map((name) => [name, readFileSync(FOLDER + name, 'utf8')]);
const expected = attributesOf();
const names = Object.keys(expected);

// The lines name the site of the page that has the editor.
globalThis.location ??= { hostname: 'exampleshire.example' };
const { tinymce, ckeditor, dompurify } = await import('./configurations.js');

/** By the name of a widget, its attributes in lines such as `council-a[src|lang],council-b[src]`. */
const allowedIn = (line) =>
  Object.fromEntries(
    [...line.matchAll(/council-([a-z-]+)\[([^\]]*)\]/g)].map(([, name, attributes]) => [
      name,
      attributes.split('|').sort(),
    ]),
  );
/** Of `/^(a|b)$/`. */
const listOf = (pattern) => /^\^\((.*)\)\$$/.exec(pattern.source)[1].split('|');
const sorted = Object.fromEntries(names.map((name) => [name, [...expected[name]].sort()]));
const all = [...new Set(Object.values(expected).flat())].sort();

describe('the lines for editors', () => {
  it('have every attribute of every widget, and no other', () => {
    assert.equal(names.length, 5);
    assert.deepEqual(allowedIn(tinymce.extended_valid_elements), sorted);
    const [ours] = ckeditor.htmlSupport.allow;
    assert.deepEqual(listOf(ours.attributes).sort(), all);
    assert.deepEqual(listOf(dompurify.CUSTOM_ELEMENT_HANDLING.attributeNameCheck).sort(), all);
  });

  it('have every tag', () => {
    const tags = names.map((name) => `council-${name}`);
    assert.deepEqual(tinymce.custom_elements.split(',').sort(), [...tags].sort());
    const [ours] = ckeditor.htmlSupport.allow;
    for (const tag of tags) {
      assert.match(tag, ours.name);
      assert.match(tag, dompurify.CUSTOM_ELEMENT_HANDLING.tagNameCheck);
    }
  });

  it('are complete wherever a guide has some for a tag', () => {
    const stated = guides.flatMap(([page, text]) =>
      Object.entries(allowedIn(text)).map((each) => [page, ...each]),
    );
    assert.ok(new Set(stated.map(([page]) => page)).size > 1);
    for (const [page, name, attributes] of stated) {
      assert.deepEqual(attributes, sorted[name], `${name} in ${page}`);
    }
  });
});

describe('the snippets that are put through editors', () => {
  it('have every attribute of every widget', () => {
    const { element } = snippetsOf('', { attributes: attributeValues() });
    for (const [name, attributes] of Object.entries(expected)) {
      const [, tag] = new RegExp(`<council-${name}\\b([^>]*)>`).exec(element);
      const written = [...tag.matchAll(/([\w-]+)="/g)].map(([, attribute]) => attribute);
      assert.deepEqual(written.sort(), [...attributes].sort(), name);
    }
  });

  it('are of every widget, the links but of the one that has no table form', () => {
    const { element, frame, 'table and link': linked } = snippetsOf('https://charts.example');
    assert.deepEqual([widgetsIn(element), widgetsIn(frame)], [names, names]);
    assert.deepEqual(
      widgetsIn(linked),
      names.filter((name) => name !== 'threshold-funnel'),
    );
    assert.doesNotMatch(element + frame + linked, /exampleshire\.example|…/);
  });

  it('keep the options of their links where a filter takes all else away', () => {
    const html = snippetsOf('')['table and link'];
    const links = linksOf(html, 'https://a.example/');
    assert.deepEqual(linksOf(filteredByFormat(html), 'https://a.example/'), links);
    assert.equal(links.filter((each) => each.includes('?')).length, 4);
  });
});

describe('the snippets of the guides', () => {
  it('withhold in the table what the file of the element may not show', () => {
    assert.deepEqual(
      figures.series[0].values.map((value) => value < 5),
      figures.periods.map((year) => guideTable.includes(`<th>${year}</th><td>[c]</td>`)),
    );
  });

  it('have the same frame in each that has one of this file', () => {
    const lines = new Set(guideFrame.trim().split('\n'));
    const found = guides.flatMap(([page, text]) =>
      text
        .split('\n')
        .filter((line) => /^<(iframe|p><a) .*plans\.json/.test(line) && line.includes('embed.html'))
        .map((line) => [page, line]),
    );
    assert.ok(new Set(found.map(([page]) => page)).size >= 3);
    for (const [page, line] of found) assert.ok(lines.has(line), `${page}: ${line}`);
  });
});
