// Tests that each way in which a file can fail is told in a sentence of its own: plain for readers in the page,
// with its detail for the author on the console and in the event.
import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import '../../src/widgets/indicator-trend/index.js';
import type { ErrorDetail } from '../../src/widgets/indicator-trend/index.js';
import { expectConsole } from '../support/expect-console.js';
import { type FaultyAnswer, faultyFile } from '../support/faulty-files.js';
import { mount, type Mounted, part, partText, unmountAll } from '../support/mount.js';
import { waitUntil } from '../support/wait-until.js';

const TAG = 'council-indicator-trend';
const consoleLines = expectConsole();
afterEach(unmountAll);

const PLAIN = { 'content-type': 'application/json' };

/** The lines of the last `council-error`. */
const messagesOf = ({ events }: Mounted<HTMLElement>): readonly string[] => {
  const last = events.findLast(({ type }) => type === 'council-error') as CustomEvent<ErrorDetail>;
  return last.detail.messages;
};

interface Told {
  readonly answer: FaultyAnswer;
  readonly reader: string;
  readonly author: string;
}

const faults: Readonly<Record<string, Told>> = {
  'a connection that is reset': {
    answer: { cut: 'head' },
    reader: 'No answer came: the server may be away, or this device offline.',
    author:
      "expected a file, received no answer; check the address, the page's policy and, on another site, its permission (CORS)",
  },
  'an answer that breaks off': {
    answer: { cut: 'body', body: '{"title": "A"}' },
    reader: 'Only a part of the data arrived.',
    author: 'expected a whole file, received a part; try again, or check the server',
  },
  'an answer without end': {
    answer: { endless: true, body: '[1, 2, 3], ' },
    reader: 'The file of the data is too large.',
    author:
      'expected a file of at most 20 MB, received a larger one; leave out what is not shown, or check the server',
  },
  'a file that is not there': {
    answer: { status: 410, body: 'Gone' },
    reader: 'The data are not there, or are not open to everyone.',
    author: 'expected a file, received status 410; check the address',
  },
  'a server that fails': {
    answer: { status: 502 },
    reader: 'The server that has the data does not work at the moment.',
    author: 'expected a file, received status 502; try again, or check the server',
  },
  'status 204': {
    answer: { status: 204 },
    reader: 'The data are empty.',
    author: 'expected JSON, received an empty file; check what the server sends',
  },
  'an empty file': {
    answer: { body: '\n' },
    reader: 'The data are empty.',
    author: 'expected JSON, received an empty file; check what the server sends',
  },
  'a page in the place of a file': {
    answer: { body: '\n<!doctype html><title>Log in</title>', headers: PLAIN },
    reader: 'A web page was sent in their place.',
    author:
      'expected JSON, received a web page in its place; check the address, and whether readers must log in',
  },
  'letters in another encoding than UTF-8': {
    answer: { body: '{"title": "Caf\u00e9"}', encoding: 'latin1' },
    reader: 'The letters of the data cannot be read.',
    author:
      'expected text in utf-8, received bytes that are not; save the file as UTF-8, or let the server name its charset',
  },
  'a NaN, as Python writes it': {
    answer: { body: '{"title": "A",\n"values": [81, NaN, 84]}' },
    reader: 'There is a mistake in how the data are written.',
    author:
      'expected JSON, received text that is not from line 2, column 16 on; check commas, quotes and brackets',
  },
};

describe('a file that fails', () => {
  for (const [name, { answer, reader, author }] of Object.entries(faults)) {
    it(`is told: ${name}`, async () => {
      const src = await faultyFile(answer);
      const mounted = await mount(TAG, { src });
      const said = `The figures could not be loaded. ${reader} Try again`;
      // Words may come later than the failure.
      await waitUntil(
        () => partText(mounted.element, 'notice') === said,
        `it does not say: ${said}`,
      );
      expect(messagesOf(mounted)).to.deep.equal([`${src}: ${author}`]);
      consoleLines.expect(`${src}: ${author}`);
    });
  }
});

describe('the notice of a file that fails', () => {
  it('says that the table in its place has the figures, where there is one', async () => {
    const src = await faultyFile({ status: 410 });
    const inBlock = document.createElement('div');
    inBlock.append(document.createElement('table'));
    const { element } = await mount(TAG, { src }, { children: [inBlock] });
    const said =
      'The figures could not be loaded. The data are not there, or are not open to everyone. The table below has the figures. Try again';
    await waitUntil(() => partText(element, 'notice') === said, said);
    const other = await mount(TAG, { src }, { children: [document.createElement('p')] });
    await waitUntil(() => part(other.element, 'notice'));
    expect(partText(other.element, 'notice')).not.to.contain('table');
    consoleLines.take();
  });
  it('has no button on paper', async () => {
    const { element } = await mount(TAG, { src: await faultyFile({ status: 500 }) });
    const button = () => element.shadowRoot!.querySelector('[part=notice] button');
    await waitUntil(button);
    expect(button()!.checkVisibility()).to.equal(true);
    await executeServerCommand('emulate', { media: 'print' });
    expect(button()!.checkVisibility()).to.equal(false);
    await executeServerCommand('emulate', {});
    consoleLines.take();
  });
});

describe('a file in another encoding', () => {
  const body = JSON.stringify({
    title: 'Caf\u00e9s',
    periods: ['2023', '2024'],
    series: [{ name: 'A', role: 'area', values: [61, 62] }],
    measure: { unit: 'percent' },
    threshold: 0,
  });
  const headers = { 'content-type': 'application/json; charset=iso-8859-1' };
  const answers: Readonly<Record<string, FaultyAnswer>> = {
    'Latin-1 that the server names': { body, encoding: 'latin1', headers },
    'UTF-16 with a byte order mark': { body: `\uFEFF${body}`, encoding: 'utf16le' },
    'UTF-16 without one': { body, encoding: 'utf16le' },
  };
  for (const [name, answer] of Object.entries(answers)) {
    it(`is drawn with its letters: ${name}`, async () => {
      const { element } = await mount(TAG, { src: await faultyFile(answer) });
      expect(partText(element, 'heading')).to.equal('Caf\u00e9s');
      consoleLines.take();
    });
  }
});

describe('an address of another kind', () => {
  const text = JSON.stringify({
    title: 'From the page',
    periods: ['2023', '2024'],
    series: [{ name: 'A', role: 'area', values: [61, 62] }],
    measure: { unit: 'percent' },
  });

  it('may hold the data, or stand for something in the page, where its policy allows it', async () => {
    const blob = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
    for (const src of [`data:application/json,${encodeURIComponent(text)}`, blob]) {
      const { element } = await mount(TAG, { src });
      expect(partText(element, 'heading')).to.equal('From the page');
    }
    URL.revokeObjectURL(blob);
    consoleLines.take();
  });
  it('runs nothing and asks nothing where it is of another kind', async () => {
    for (const src of ['javascript:document.title="run"', 'file:///a.json', 'mailto:a@b.example']) {
      const mounted = await mount(TAG, { src });
      expect(messagesOf(mounted)[0]).to.include('received one of another kind');
    }
    expect(document.title).not.to.equal('run');
    consoleLines.take();
  });
  it('is asked for without a cookie on another site', async () => {
    const { fetch } = window;
    const asked: RequestInit[] = [];
    window.fetch = (_, init = {}) => {
      asked.push(init);
      return Promise.resolve(new Response(text));
    };
    await mount(TAG, { src: 'https://elsewhere.example/a.json' });
    window.fetch = fetch;
    const { credentials, mode } = new Request('/a.json', { ...asked[0], signal: null });
    expect([credentials, mode]).to.deep.equal(['same-origin', 'cors']);
    consoleLines.take();
  });
});
