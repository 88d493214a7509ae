// Tests which files a page in a frame may show, and what its list of other sites may say.
import { expect } from '@open-wc/testing';
import { fileAddress, mayShow, NO_SOURCES, readSources } from '../../src/embed/embed-sources.js';

const PAGE = 'https://council.example/charts/embed.html?widget=indicator-trend';
const listed = (...sources: string[]) => readSources({ sources });

describe('a file of a page in a frame', () => {
  it('is of its own site', () => {
    for (const src of ['/data/a.json', 'a.json', '../a.json', 'https://council.example/a.json'])
      expect(mayShow(fileAddress(src, PAGE)!, PAGE, NO_SOURCES), src).to.equal(true);
  });

  const elsewhere = [
    'https://evil.example/a.json',
    '//evil.example/a.json',
    '///evil.example/a.json',
    '/\\evil.example/a.json',
    '\\\\evil.example/a.json',
    '/\t/evil.example/a.json',
    'https:evil.example/../../evil.example',
    'http://council.example/a.json',
    'https://council.example:444/a.json',
    'https://council.example.evil.example/a.json',
    'https://sub.council.example/a.json',
    'https://evil.example/https://council.example/a.json',
    'https://evil.example#https://council.example/',
  ];
  for (const src of elsewhere) {
    it(`is of another: ${JSON.stringify(src)}`, () => {
      const file = fileAddress(src, PAGE);
      const isOwn = file !== undefined && new URL(file).origin === 'https://council.example';
      expect(file !== undefined && mayShow(file, PAGE, NO_SOURCES)).to.equal(isOwn);
      if (src !== 'https:evil.example/../../evil.example') expect(isOwn).to.equal(false);
    });
  }

  const none = [
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    ' javascript:alert(1)',
    'java\nscript:alert(1)',
    'data:application/json,{}',
    'blob:https://council.example/5',
    'filesystem:https://council.example/temporary/a.json',
    'file:///a.json',
    'about:blank',
    'https://user@council.example/a.json',
    'https://:secret@council.example/a.json',
    '//user:secret@council.example/a.json',
    'https://',
    'https://[',
  ];
  for (const src of none) {
    it(`is no address: ${JSON.stringify(src)}`, () => {
      expect(fileAddress(src, PAGE)).to.equal(undefined);
      expect(mayShow(src, PAGE, NO_SOURCES)).to.equal(false);
    });
  }

  it('is one below an address of the list, as a browser reads both', () => {
    const sources = listed('https://data.example/children/', 'https://Other.example');
    const may = (src: string) => mayShow(fileAddress(src, PAGE)!, PAGE, sources);
    for (const src of [
      'https://data.example/children/a.json',
      'https://data.example/children/2025/a.json?v=2',
      'https://DATA.example:443/children/a.json',
      '//data.example/children/a.json',
      'https://other.example/any/a.json',
    ])
      expect(may(src), src).to.equal(true);
    for (const src of [
      'https://data.example/children',
      'https://data.example/childrens/a.json',
      'https://data.example/children/../a.json',
      'https://data.example/children/%2e%2e/a.json',
      'https://data.example/children/..%2fa.json',
      'https://data.example/children/%5c..%5ca.json',
      'https://data.example:8443/children/a.json',
      'http://data.example/children/a.json',
      'https://data.example.evil.example/children/a.json',
      'https://other.example.evil.example/a.json',
    ])
      expect(may(src), src).to.equal(false);
  });
});

describe('the list of other sites', () => {
  it('takes https addresses of sites and folders', () => {
    expect(
      listed('https://a.example', 'https://b.example/x/', 'http://localhost:8080/'),
    ).to.deep.equal({
      folders: ['https://a.example/', 'https://b.example/x/', 'http://localhost:8080/'],
      faults: [],
    });
    expect(listed()).to.deep.equal({ folders: [], faults: [] });
  });

  const bad: readonly unknown[] = [
    '*',
    'https://*',
    'https://*.example/',
    'https://a.example/file.json',
    'https://a.example/x/?y',
    'https://a.example/#y',
    'https://user:secret@a.example/',
    'http://a.example/',
    'a.example',
    '//a.example/',
    '/data/',
    'javascript:/',
    'data:/',
    'https:a.example/',
    'https:\\\\a.example\\',
    ' https://a.example/',
    '',
    null,
    5,
    ['https://a.example/'],
    { toString: () => 'https://a.example/' },
  ];
  for (const entry of bad) {
    it(`leaves out ${JSON.stringify(entry)}, names its place and keeps the others`, () => {
      const { folders, faults } = readSources({ sources: [entry, 'https://b.example/'] });
      expect(folders).to.deep.equal(['https://b.example/']);
      expect(faults.length).to.equal(1);
      expect(faults[0]).to.match(/^sources\[0\]: expected /);
      expect(faults[0]).not.to.include('secret');
    });
  }

  for (const input of [
    undefined,
    null,
    5,
    'x',
    [],
    ['https://a.example/'],
    {},
    { sources: 'https://a.example/' },
    Object.create({ sources: ['https://a.example/'] }),
  ]) {
    it(`is none in ${JSON.stringify(input)}`, () => {
      const { folders, faults } = readSources(input);
      expect(folders).to.deep.equal([]);
      expect(faults[0]).to.match(/^expected /);
    });
  }

  it('tells a field that it does not know, and reads no more than 100 addresses', () => {
    const sources = Array.from({ length: 101 }, (_, i) => `https://a${i}.example/`);
    const { folders, faults } = readSources({ sources, source: [] });
    expect(folders.length).to.equal(100);
    expect(faults.length).to.equal(2);
  });
});
