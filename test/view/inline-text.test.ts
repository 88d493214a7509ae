// Tests where the dataset of an element is found, also where editors and frameworks put it by mistake.
import { expect } from '@open-wc/testing';
import '../../src/widgets/placement-mix/index.js';
import { expectConsole } from '../support/expect-console.js';
import { inlineText } from '../../src/view/inline-text.js';
import { partText, place, settled, unmountAll } from '../support/mount.js';
import { waitUntil } from '../support/wait-until.js';

const JSON_TEXT = '{"title":"Where children live","parts":[{"name":"A","value":60}]}';
const script = (text: string, type = ' type="application/json"'): string =>
  `<script${type}>${text}</script>`;

/** What is found among so many children, which are not in the page: no script runs. */
function found(html: string, data?: string): string | undefined {
  const element = document.createElement('div');
  element.innerHTML = html;
  if (data !== undefined) element.setAttribute('data', data);
  return inlineText(element)?.text;
}

describe('the text of a dataset', () => {
  it('is that of the first JSON script among the children', () => {
    const others = script('1', ' type="text/plain"') + script('{"a":[1]}') + script('2');
    expect(found(others)).to.equal('{"a":[1]}');
    expect(found(script('1') + script('{"a":2}', ''))).to.equal('1');
  });
  it('may stand in a paragraph or a block that an editor has put around it', () => {
    expect(found(`<p>${script('1')}</p>`)).to.equal('1');
    expect(found(`<div>\n${script('2')}</div>`)).to.equal('2');
  });
  it('may have lost its type, or have one of other scripts', () => {
    for (const type of ['', ' type=""', ' type="text/javascript"', ' type="text/json"'])
      expect(found(script(' {"a": 1}', type)), type).to.equal(' {"a": 1}');
    expect(found(script('1', ' type="Application/JSON; charset=utf-8"'))).to.equal('1');
  });
  it('is not a script that does something, or is about the page', () => {
    expect(found(script('draw()', ''))).to.equal(undefined);
    expect(found(script('{"a":1}', ' type="application/ld+json"'))).to.equal(undefined);
    expect(found(script('{"imports":{}}', ' type="importmap"'))).to.equal(undefined);
  });
  it('may stand deeper, but not in another custom element, and nowhere in an empty element', () => {
    expect(found(`<section><p>${script('1')}</p></section>`)).to.equal('1');
    expect(found(`<form><input name="parentElement">${script('1')}</form>`)).to.equal('1');
    expect(found(`<other-element><p>${script('1')}</p></other-element>`)).to.equal(undefined);
    expect(found('')).to.equal(undefined);
  });
  it('is that of the attribute where there is no script', () => {
    expect(found('', '{}')).to.equal('{}');
    expect(found(script('1'), '{}')).to.equal('1');
    expect(found('', '')).to.equal(undefined);
  });
});

describe('an element whose dataset an editor has made into text', () => {
  const consoleLines = expectConsole();
  afterEach(unmountAll);

  for (const [what, text] of [
    ['as it was', JSON_TEXT],
    ['with quotes of print', JSON_TEXT.replaceAll('"', '”')],
  ] as const) {
    it(`tells its author what readers see, ${what}`, async () => {
      const mounted = place('council-placement-mix');
      mounted.element.innerHTML = `<p>${text}</p>`;
      await settled(mounted);
      const line = consoleLines.expect('the text inside: expected a script, received its text');
      expect(line.text).not.to.include('60');
      const said = 'The figures could not be loaded.';
      await waitUntil(() => partText(mounted.element, 'notice').startsWith(said), said);
    });
  }
  it('says nothing of other text', async () => {
    const { element } = place('council-placement-mix');
    element.textContent = 'Ask us for { the figures }.';
    await element.updateComplete;
    expect(element.state).to.equal('empty');
    expect(consoleLines.take()).to.deep.equal([]);
  });
});

describe('an element whose dataset is an attribute', () => {
  const consoleLines = expectConsole();
  afterEach(unmountAll);
  const TAG = 'council-placement-mix';

  it('draws it, and draws it again when it changes', async () => {
    const mounted = place(TAG);
    const { element, events } = mounted;
    element.setAttribute('data', JSON_TEXT);
    await settled(mounted);
    expect(partText(element, 'heading')).to.equal('Where children live');
    element.setAttribute('data', JSON_TEXT.replace('children', 'young people'));
    await settled(mounted, events.length);
    expect(partText(element, 'heading')).to.equal('Where young people live');
    consoleLines.take();
  });
  it('tells the author of an object that a framework turned into text, and draws what is set then', async () => {
    const mounted = place(TAG);
    const { element, events } = mounted;
    element.setAttribute('data', '[object Object]');
    await settled(mounted);
    consoleLines.expect(
      'the attribute data: expected JSON, received an object that was turned into text; set it as the property data, or write its JSON',
    );
    element.data = JSON.parse(JSON_TEXT) as NonNullable<typeof element.data>;
    await settled(mounted, events.length);
    expect(partText(element, 'heading')).to.equal('Where children live');
    consoleLines.take();
  });
});
