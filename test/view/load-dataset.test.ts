// Tests that data are read from a file or a script, and that every failure is a sentence with a remedy.
import { expect } from '@open-wc/testing';
import { addressOf, errorAt, placeOf } from '../../src/view/dataset-error.js';
import { fetchDataset, inlineDataset } from '../../src/view/load-dataset.js';

const PAGE = 'https://example.gov.uk/page/';

/** The error of a promise. */
const refusal = (promise: Promise<unknown>): Promise<Error> =>
  promise.then(
    () => new Error('it was not rejected'),
    (error: unknown) => error as Error,
  );

describe('inlineDataset', () => {
  const read = (text: string): unknown => inlineDataset({ text, place: 'the JSON script' });

  it('passes over a byte order mark', () => {
    expect(read('\uFEFF[0]')).to.deep.equal([0]);
  });
  it('keeps values such as null and 0', () => {
    expect(read('0')).to.equal(0);
    expect(read('null')).to.equal(null);
  });
  it('reports what is not JSON', () => {
    expect(() => read('{ a: 1 }')).to.throw(
      'the JSON script: expected JSON, received text that is not from line 1, column 3 on; check commas, quotes and brackets',
    );
    expect(() => read(' ')).to.throw(
      'the JSON script: expected JSON, received an empty file; check what the server sends',
    );
  });
  it('names an object that was turned into text', () => {
    const place = 'the attribute data';
    expect(() => inlineDataset({ text: '[object Object]', place })).to.throw(
      'the attribute data: expected JSON, received an object that was turned into text; set it as the property data, or write its JSON',
    );
  });
});

describe('fetchDataset', () => {
  const answer = window.fetch;
  let asked: {
    readonly url: string;
    readonly accept: string | null;
    readonly cache: RequestCache | undefined;
  }[] = [];
  const answers = (response: () => Response | Error): void => {
    asked = [];
    window.fetch = (url, init) => {
      asked.push({
        url: `${url as string}`,
        accept: new Headers(init?.headers).get('accept'),
        cache: init?.cache,
      });
      const given = response();
      return given instanceof Error ? Promise.reject(given) : Promise.resolve(given);
    };
  };
  const load = async (src = 'a.json', cache?: RequestCache): Promise<unknown> => {
    try {
      const address = addressOf(src, PAGE);
      return (await fetchDataset(address, new AbortController(), cache)).input;
    } catch (error) {
      throw errorAt(placeOf(src, PAGE), error);
    }
  };
  afterEach(() => {
    window.fetch = answer;
  });

  it('asks for JSON at the address relative to the page', async () => {
    answers(() => new Response('{"a":0}'));
    expect(await load('../data/a.json?x=1')).to.deep.equal({ a: 0 });
    await load('https://elsewhere.example/b.json', 'no-cache');
    expect(asked).to.deep.equal([
      {
        url: 'https://example.gov.uk/data/a.json?x=1',
        accept: 'application/json, */*;q=0.9',
        cache: 'default',
      },
      {
        url: 'https://elsewhere.example/b.json',
        accept: 'application/json, */*;q=0.9',
        cache: 'no-cache',
      },
    ]);
  });
  it('passes over a byte order mark', async () => {
    answers(() => new Response(new Uint8Array([0xef, 0xbb, 0xbf, 0x5b, 0x5d])));
    expect(await load()).to.deep.equal([]);
  });
  it('names the status of a refusal', async () => {
    for (const status of [401, 403, 404, 410]) {
      answers(() => new Response('', { status }));
      expect((await refusal(load())).message).to.equal(
        `a.json: expected a file, received status ${status}; check the address`,
      );
    }
    for (const status of [429, 500, 503]) {
      answers(() => new Response('', { status }));
      expect((await refusal(load())).message).to.equal(
        `a.json: expected a file, received status ${status}; try again, or check the server`,
      );
    }
  });
  it('reports that no answer came, and keeps the cause', async () => {
    const cause = new TypeError('Failed to fetch');
    answers(() => cause);
    const error = await refusal(load());
    expect(error.message).to.equal(
      "a.json: expected a file, received no answer; check the address, the page's policy and, on another site, its permission (CORS)",
    );
    expect(error.cause).to.equal(cause);
  });
  it('reports an answer that breaks off', async () => {
    const cause = new TypeError('network error');
    answers(() => new Response(new ReadableStream({ start: (body) => body.error(cause) })));
    const error = await refusal(load());
    expect(error.message).to.equal(
      'a.json: expected a whole file, received a part; try again, or check the server',
    );
    expect(error.cause).to.be.instanceOf(TypeError);
  });
  it('reports an address that cannot be read, without a request', async () => {
    answers(() => new Response('1'));
    expect((await refusal(load('http://['))).message).to.equal(
      'src: expected an address, received one that cannot be read; correct it',
    );
    expect(asked).to.deep.equal([]);
  });
  it('stops when the request is cancelled', async () => {
    const control = new AbortController();
    const loading = fetchDataset('/demo/data/exampleshire.json', control);
    control.abort();
    expect(await refusal(loading)).to.be.instanceOf(Error);
  });
  it('reads a file that comes in pieces, in the middle of a letter too', async () => {
    const bytes = new TextEncoder().encode('["é"]');
    const body = new ReadableStream<Uint8Array>({
      start: (stream) => {
        for (const byte of bytes) stream.enqueue(Uint8Array.of(byte));
        stream.close();
      },
    });
    answers(() => new Response(body));
    expect(await load()).to.deep.equal(['é']);
  });
  it('reads no more of a file than 20 MB, and stops the server then', async () => {
    const piece = new Uint8Array(1_000_000).fill(32);
    let given = 0;
    const body = new ReadableStream<Uint8Array>({
      pull: (stream) => {
        given += piece.length;
        stream.enqueue(piece);
      },
    });
    const control = new AbortController();
    answers(() => new Response(body));
    const error = await refusal(fetchDataset(PAGE, control));
    expect(error.message).to.match(/^expected a file of at most 20 MB, received a larger one;/);
    expect(control.signal.aborted).to.equal(true);
    await new Promise((done) => setTimeout(done, 50));
    expect(given).to.be.within(20_000_000, 23_000_000);
  });
  it('reads a file of 20 MB', async () => {
    const text = `[5${' '.repeat(20_000_000 - 3)}]`;
    answers(() => new Response(text));
    expect(await load()).to.deep.equal([5]);
    answers(() => new Response(`${text} `));
    expect((await refusal(load())).message).to.match(/^a\.json: expected a file of at most 20 MB/);
  });
  it('tells neither a password nor the data in an address, and cuts a long one', async () => {
    answers(() => new Response('', { status: 404 }));
    const told = async (src: string) => (await refusal(load(src))).message.split(': expected')[0];
    expect(await told('https://sam:secret@example.gov.uk/a.json')).to.equal(
      'https://example.gov.uk/a.json',
    );
    expect(await told('\t//sam@example.gov.uk/a.json?key=3')).to.equal(
      'https://example.gov.uk/a.json',
    );
    expect(await told('https:/\\sam:secret@example.gov.uk/a.json')).to.equal(
      'https://example.gov.uk/a.json',
    );
    expect(await told('../a.json?sig=secret#part')).to.equal('../a.json');
    expect(await told('data:application/json,[3]')).to.equal('data:…');
    expect(await told('http://sam:secret@[')).to.equal('src');
    // Without the slashes it is a path, or an address of no kind that there is.
    expect(await told('https:sam:secret@example.gov.uk/a.json')).to.equal('…example.gov.uk/a.json');
    for (const src of ['sam:secret@example.gov.uk/a.json', 'sam://x:secret@y/', 'sam:secret'])
      expect(await told(src)).to.equal('sam:…');
    expect(await told('blob:https://sam:secret@example.gov.uk/1')).to.equal('blob:…');
    expect(await told('javascript:secret')).to.equal('javascript:…');
    expect(await told(`/${'a'.repeat(200_000)}`)).to.have.lengthOf(201);
  });
});
