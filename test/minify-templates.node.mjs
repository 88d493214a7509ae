// Tests that the build keeps the white space that has a meaning.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { shortenCss, shortenMarkup } from '../scripts/minify-templates.mjs';

test('CSS loses comments and all but a space between rules', () => {
  assert.equal(shortenCss('\n  p,\n  a {\n    /* grey */ color: red;\n  }\n'), ' p,a{color: red}');
});

test('CSS keeps white space beside a colon, around a sum and in quotes', () => {
  assert.equal(
    shortenCss('a :hover { width: calc(1px + 2px) }'),
    'a :hover{width: calc(1px + 2px)}',
  );
  assert.equal(shortenCss(`p::after { content: ',  { ' ; }`), `p::after{content: ',  { '}`);
});

test('markup keeps one space where a line breaks, and a deliberate double space', () => {
  assert.equal(shortenMarkup('<b>A</b>\n    <i>B  C</i>'), '<b>A</b> <i>B  C</i>');
});
