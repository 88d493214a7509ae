// Tests that a file is read in the encoding that it declares, and that no letter is guessed.
import { expect } from '@open-wc/testing';
import { fileText } from '../../src/view/file-text.js';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const latin1 = (text: string): Uint8Array =>
  Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const utf16 = (text: string, isLittle: boolean): Uint8Array =>
  Uint8Array.from(
    [...text].flatMap((letter) => {
      const pair = [letter.charCodeAt(0) & 0xff, letter.charCodeAt(0) >> 8];
      return isLittle ? pair : pair.reverse();
    }),
  );

describe('fileText', () => {
  it('reads UTF-8, with a mark and without', () => {
    expect(fileText(utf8('["Caffè"]'), '')).to.equal('["Caffè"]');
    expect(fileText(utf8('\uFEFF["Caffè"]'), 'application/json')).to.equal('["Caffè"]');
    expect(fileText(utf8(''), '')).to.equal('');
  });
  it('reads what the server declares', () => {
    for (const type of [
      'application/json; charset=iso-8859-1',
      'text/plain;charset="ISO-8859-1"',
      'application/json; Charset = windows-1252; x=y',
    ])
      expect(fileText(latin1('["Café"]'), type)).to.equal('["Café"]');
  });
  it('believes a byte order mark rather than the server', () => {
    expect(fileText(utf8('\uFEFF["Café"]'), 'text/plain; charset=iso-8859-1')).to.equal('["Café"]');
    for (const isLittle of [true, false])
      expect(fileText(utf16('\uFEFF["Café"]', isLittle), '; charset=utf-8')).to.equal('["Café"]');
  });
  it('tells UTF-16 without a mark by its zeros', () => {
    for (const isLittle of [true, false])
      expect(fileText(utf16('["Café"]', isLittle), 'application/json')).to.equal('["Café"]');
  });
  it('names what is not in its encoding', () => {
    const said = (encoding: string): string =>
      `expected text in ${encoding}, received bytes that are not; save the file as UTF-8, or let the server name its charset`;
    expect(() => fileText(latin1('["Café"]'), '')).to.throw(said('utf-8'));
    expect(() => fileText(latin1('["Café"]'), '; charset=utf-8')).to.throw(said('utf-8'));
    expect(() => fileText(Uint8Array.of(0xff, 0xfe, 0x5b), '')).to.throw(said('utf-16le'));
  });
  it('names a charset that is not known, without repeating it', () => {
    expect(() => fileText(utf8('[]'), '; charset=ours')).to.throw(
      'expected text in an encoding that browsers know, received another charset; save the file as UTF-8',
    );
  });
});
