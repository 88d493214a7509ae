// Tests that the builder has every text in both languages.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { build } from 'esbuild';
import { groupsIn, pairsOf, PLACES } from '../../scripts/welsh-builder.mjs';

async function wordsOf(place, lang) {
  const { outputFiles } = await build({
    entryPoints: [`${place}/${lang}.ts`],
    bundle: true,
    format: 'esm',
    target: 'es2022',
    write: false,
  });
  const code = Buffer.from(outputFiles[0].contents).toString('base64');
  return (await import(`data:text/javascript;base64,${code}`)).words;
}

const texts = await Promise.all(
  PLACES.map(async (place) => ({
    english: await wordsOf(place, 'en'),
    welsh: await wordsOf(place, 'cy'),
  })),
);

/** Those that are the same in both languages: names of formats, and joints of what is put in. */
const SAME = ['JSON', 'JSON-stat', '{name} ({when})', '{other} ({detail})', '{row}: {question}'];

test('no text of the builder is English in Welsh', () => {
  const pairs = texts.flatMap(({ english, welsh }) =>
    groupsIn(english).flatMap((group) => pairsOf(english[group], welsh[group], group)),
  );
  assert.ok(pairs.length > 200);
  const same = pairs.filter(([one, other]) => one === other).map(([text]) => text);
  assert.deepEqual([...new Set(same)].sort(), [...SAME].sort());
});

test('a text that only one language has is told by its place', () => {
  for (const { english, welsh } of texts) assert.deepEqual(groupsIn(welsh), groupsIn(english));
  const pair = (one, other) => () => pairsOf(one, other, 'trend');
  assert.throws(pair({ area: 'Area' }, {}), /^Error: no Welsh for “trend.area”$/);
  assert.throws(pair({}, { area: 'Ardal' }), /^Error: no English for “trend.area”$/);
});
