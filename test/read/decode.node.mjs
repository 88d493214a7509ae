// Holds in which encoding the bytes of a file are read.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { moduleOf } from '../support/stage.mjs';

const { decodeText } = await moduleOf('read/decode');

const utf16 = (text, isBig) => {
  const bytes = Buffer.from(text, 'utf16le');
  return new Uint8Array(isBig ? bytes.swap16() : bytes);
};

describe('the text of a file', () => {
  const cases = {
    'UTF-8': [Buffer.from('Ynys Môn,£91'), 'utf-8'],
    'UTF-8 with a byte order mark': [Buffer.from('\ufeffYnys Môn,£91'), 'utf-8'],
    'UTF-16, little end first': [utf16('\ufeffYnys Môn,£91'), 'utf-16le'],
    'UTF-16, big end first': [utf16('\ufeffYnys Môn,£91', true), 'utf-16be'],
    'UTF-16 without a mark': [utf16('Ynys Môn,£91'), 'utf-16le'],
    'Windows-1252': [Buffer.from('Ynys Môn,£91', 'latin1'), 'windows-1252'],
  };
  for (const [name, [bytes, encoding]] of Object.entries(cases))
    it(`is read in ${name}`, () => {
      assert.deepEqual(decodeText(new Uint8Array(bytes)), { text: 'Ynys Môn,£91', encoding });
    });

  it('has dashes, apostrophes and the euro of Windows', () => {
    const bytes = new Uint8Array([0x96, 0x92, 0x80, 0x20, 0xa3]);
    assert.equal(decodeText(bytes).text, '–’€ £');
  });

  it('is not read in another encoding for a letter that is cut off at its end', () => {
    const bytes = new Uint8Array(Buffer.from('Ynys Môn,Môn')).slice(0, -2);
    assert.deepEqual(decodeText(bytes), { text: 'Ynys Môn,M', encoding: 'utf-8' });
  });

  it('is none where the bytes are a spreadsheet, or other than text', () => {
    assert.equal(decodeText(new Uint8Array([0x50, 0x4b, 3, 4, 0, 0])).isNoText, 'spreadsheet');
    assert.equal(decodeText(new Uint8Array([0x89, 0x50, 0, 4, 0, 9])).isNoText, 'other');
  });

  it('is empty where there are no bytes', () => {
    assert.deepEqual(decodeText(new Uint8Array()), { text: '', encoding: 'utf-8' });
  });
});
