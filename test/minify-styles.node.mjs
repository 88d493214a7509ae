// Tests that the build keeps the white space of styles that has a meaning.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { shortenCss } from '../scripts/minify-styles.mjs';

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
