// The English sentences for a file of figures in another format than our own.
import { orList } from './received.en.js';
import type { Sentences } from './sentence.js';

const SEPARATORS: Readonly<Record<string, string>> = {
  ',': 'a comma',
  ';': 'a semicolon',
  '\t': 'a tab',
  '|': 'a bar',
};

export const readings = {
  'not text': ({ isSpreadsheet }) => [
    'a file of text, such as CSV or JSON',
    isSpreadsheet ? 'a spreadsheet' : 'a file that is not text',
    isSpreadsheet
      ? 'save the sheet as "CSV UTF-8"; nothing is read'
      : 'open it in the program that it is from and save it as "CSV UTF-8"; nothing is read',
  ],
  'unclear separator': ({ choices }) => [
    'values that are divided in one way',
    `text that ${orList(choices.map((choice) => SEPARATORS[choice] ?? choice))} divides equally well`,
    'say which of them separates the values; nothing is read',
  ],
  'stray quote': ({ line, isOpen }) => [
    'quotation marks around whole cells, and two of them for one inside a cell',
    isOpen
      ? `one that opens in line ${line} and is never closed`
      : `one in line ${line} that ends within its cell`,
    'correct it; nothing is read, since figures might be lost',
  ],
  'ragged row': ({ isLonger }) => [
    'as many cells as there are heads',
    isLonger ? 'more' : 'fewer',
    isLonger
      ? 'put a cell that holds a comma into quotation marks; the row is left out'
      : 'add what is missing; the cells at its end count as blank',
  ],
} satisfies Partial<Sentences>;
