import { expect } from '@open-wc/testing';
import { type Problem, reportInto } from '../../../src/core/data/problem.js';
import { problemText } from '../../support/problem-text.js';
import {
  absenceOf,
  absent,
  isKnown,
  readValue,
  shorthandOf,
  shorthandText,
  type Value,
  type ValueInput,
} from '../../../src/core/data/value.js';

const read = (input: ValueInput): { value: Value; texts: string[]; severities: string[] } => {
  const problems: Problem[] = [];
  const value = readValue(input, ['values', 0], reportInto(problems));
  return {
    value,
    texts: problems.map(problemText),
    severities: problems.map(({ severity }) => severity),
  };
};
const well = (input: ValueInput): Value => {
  const { value, texts } = read(input);
  expect(texts).to.eql([]);
  return value;
};
const reasonOf = (input: ValueInput): string => well(input).value as string;

const EXPECTED = 'values[0]: expected a number, or shorthand such as "[c]", "[x]" or "[z]"';

describe('reading a value', () => {
  it('reads a number as it is, including zero', () => {
    expect([12, 0, -0.5].map(well)).to.eql([
      { value: 12, marks: [] },
      { value: 0, marks: [] },
      { value: -0.5, marks: [] },
    ]);
  });

  it('reads null and undefined as not available', () => {
    expect([null, undefined, { value: null }].map(well)).to.eql(
      Array(3).fill({ value: '[x]', marks: [] }),
    );
  });

  it('reads shorthand with or without brackets, in either case', () => {
    const codes = ['c', 'k', 'u', 'w', 'x', 'z'];
    expect(codes.map((code) => reasonOf(`[${code}]`))).to.eql(codes.map((code) => `[${code}]`));
    expect(codes.map((code) => reasonOf(code))).to.eql(codes.map((code) => `[${code}]`));
    expect(['[C]', ' [X] ', 'Z'].map(reasonOf)).to.eql(['[c]', '[x]', '[z]']);
  });

  it('reads the older symbols of departments, with an asterisk as withheld', () => {
    expect(['*', 'low', '~', ':', '..', '-', 'n', 'M', '[Y]'].map(reasonOf)).to.eql([
      '[c]', '[k]', '[k]', '[x]', '[x]', '[x]', '[x]', '[x]', '[z]',
    ]); // prettier-ignore
  });

  it('reads marks with a reason, in either order', () => {
    expect([well('[x][r]'), well('[r] [x]')]).to.eql([
      { value: '[x]', marks: ['r'] },
      { value: '[x]', marks: ['r'] },
    ]);
  });

  it('withholds wherever one of several reasons is c', () => {
    expect(['[c][u]', '[u][c]', '[x][c]', '[c][x]'].map(reasonOf)).to.eql(Array(4).fill('[c]'));
    expect(reasonOf({ value: '[x]', marks: ['c'] })).to.equal('[c]');
    expect(reasonOf({ value: null, marks: ['*'] })).to.equal('[c]');
  });

  it('leaves a number out where one of its marks was refused, since that may withhold it', () => {
    expect(well({ value: 3, marks: ['p', undefined] })).to.eql({ value: '[!]', marks: [] });
    expect(read({ value: 3, marks: [undefined, 'c'] }).severities).to.eql(['danger']);
  });

  it('reads an object with marks, a note and the value before revision', () => {
    expect(well({ value: 61, marks: ['p', '[r]', 'p'], note: 'New system', was: 63 })).to.eql({
      value: 61,
      marks: ['p', 'r'],
      note: 'New system',
      was: 63,
    });
  });

  it('reads a share or a change where only that is known', () => {
    expect(well({ value: '[x]', share: 0, change: -3 })).to.eql({
      value: '[x]',
      marks: [],
      share: 0,
      change: -3,
    });
    expect(well({ value: 5, share: 0.5, change: 1 })).to.eql({ value: 5, marks: [] });
  });

  it('reads low reliability beside a number, and in its place', () => {
    expect(well({ value: 5, marks: ['u'] })).to.eql({ value: 5, marks: ['u'] });
    expect(well('[u]')).to.eql({ value: '[u]', marks: [] });
  });

  it('reports a number in quotes, and does not guess it', () => {
    for (const input of ['12', '1,234', '£5', '61%']) {
      expect(read(input)).to.eql({
        value: { value: '[!]', marks: [] },
        texts: [
          `${EXPECTED}, received a number in quotes; write the number without quotes, commas, pounds or per cent signs`,
        ],
        severities: ['fault'],
      });
    }
  });

  it('refuses words, including the names of an object’s built-in members', () => {
    for (const word of ['confidential', 'constructor', '__proto__', 'tostring']) {
      expect(read(word).value.value).to.equal('[!]');
      expect(read(word).texts).to.eql([
        `${EXPECTED}, received "${word}"; write the number, or the shorthand for why there is none`,
      ]);
    }
    expect(read('').texts).to.eql([
      `${EXPECTED}, received empty text; write the number, or the shorthand for why there is none`,
    ]);
  });

  it('keeps [!], which stands for what could not be read, and warns; refuses a bare one', () => {
    const line = (text: string) =>
      `${EXPECTED}, received "${text}"; write the number, or the shorthand for why there is none`;
    for (const written of ['[!]', { value: '[!]', marks: ['r'] }, '[!][r]'])
      expect(read(written).value.value).to.equal('[!]');
    expect(read('[!]')).to.eql({
      value: absent('!'),
      texts: [line('[!]')],
      severities: ['warning'],
    });
    for (const slip of ['!', ' ! '])
      expect(read(slip)).to.eql({ value: absent('!'), texts: [line(slip)], severities: ['fault'] });
    expect(read({ value: 3, marks: '!' }).texts).to.eql([
      'values[0]: expected no number where the mark is "!", received a number marked "!"; write "[x]" in its place, or remove the mark',
    ]);
  });

  it('refuses what is not a finite number', () => {
    expect([NaN, Infinity].flatMap((input) => read(input).texts)).to.eql([
      `${EXPECTED}, received NaN; write "[x]" where no figure is available`,
      `${EXPECTED}, received Infinity; write "[x]" where no figure is available`,
    ]);
  });

  it('withholds a number marked c, and reports it as a danger', () => {
    expect(read({ value: 3, marks: ['c'], was: 4, share: 0.1, change: 2 })).to.eql({
      value: { value: '[c]', marks: [] },
      texts: [
        'values[0]: expected no number where the mark is "c", received a number marked "c"; write "[c]" in its place, since a withheld number must not be in the file',
      ],
      severities: ['danger'],
    });
    expect(read({ value: 3, marks: ['x', 'c'] }).severities).to.eql(['danger']);
  });

  it('warns of a value before revision where there is no number, the more where it is withheld', () => {
    const text =
      'values[0].was: expected no value before revision where there is no number, received one; leave it out before publishing: it is not used, and anyone can open the file';
    const of = (value: string, marks: string[] = []) => read({ value, marks, was: 4 });
    expect(of('[x]')).to.eql({
      value: { value: '[x]', marks: [] },
      texts: [text],
      severities: ['warning'],
    });
    expect(of('[c]')).to.eql({
      value: { value: '[c]', marks: [] },
      texts: [text],
      severities: ['danger'],
    });
    expect(of('[x]', ['c']).severities).to.eql(['danger']);
  });

  it('refuses a number with another reason why there is none', () => {
    expect(read({ value: 3, marks: ['z'] })).to.eql({
      value: { value: '[z]', marks: [] },
      texts: [
        'values[0]: expected no number where the mark is "z", received a number marked "z"; write "[z]" in its place, or remove the mark',
      ],
      severities: ['fault'],
    });
  });

  it('leaves out a number with an unknown mark, and quotes no digit of that mark', () => {
    const unknownMark = (received: string) =>
      `values[0].marks: expected marks out of "b", "e", "f", "p", "r" or "u", received ${received}; correct or remove it; the figure is left out, since the mark may withhold it`;
    expect(read({ value: 61, marks: ['q', 'p'] })).to.eql({
      value: absent('!'),
      texts: [unknownMark('"q"')],
      severities: ['fault'],
    });
    expect(read({ value: 3, marks: ['suppressed'] }).value).to.eql(absent('!'));
    expect(read({ value: 61, marks: ['3'] }).texts).to.eql([unknownMark('a number in quotes')]);
    expect(read({ value: 61, marks: ['constructor'] }).texts).to.eql([
      unknownMark('"constructor"'),
    ]);
  });
});

describe('a value whose marks the schema has refused', () => {
  it('is left out, without another report', () => {
    for (const marks of [[undefined], ['p', undefined]])
      expect(read({ value: 3, marks })).to.eql({ value: absent('!'), texts: [], severities: [] });
  });
});

describe('a value', () => {
  it('is known, or absent with a reason', () => {
    expect([isKnown({ value: 0, marks: [] }), isKnown(absent('x')), isKnown(undefined)]).to.eql([
      true,
      false,
      false,
    ]);
    expect(absenceOf(absent('!'))).to.equal('!');
  });

  it('shows its reason first, then its marks', () => {
    expect(shorthandOf({ value: '[c]', marks: ['r', 'b'] })).to.eql(['c', 'r', 'b']);
    expect(shorthandOf({ value: 3, marks: ['p'] })).to.eql(['p']);
    expect(shorthandText({ value: '[x]', marks: ['r'] })).to.equal('[x][r]');
    expect(shorthandText({ value: 3, marks: [] })).to.equal('');
  });

  it('is not a bare "!", which says nothing', () => {
    const { value, texts } = read('!');
    expect(value).to.eql(absent('!'));
    expect(texts).to.have.length(1);
  });

  it('is the same when it is read again', () => {
    const values: Value[] = [
      { value: 61, marks: ['p', 'r'], note: 'n', was: 63 },
      { value: '[x]', marks: ['r'], share: 0.2, change: -1 },
      absent('c'),
    ];
    expect(values.map(well)).to.eql(values);
    expect(read(absent('!')).value).to.eql(absent('!'));
  });
});
