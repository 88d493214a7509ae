import { expect } from '@open-wc/testing';
import * as s from '../../../src/core/data/schema.js';
import { textSchema } from '../../../src/core/data/text.schema.js';
import { measureSchema } from '../../../src/core/indicator/schema.js';
import { problemText } from '../../support/problem-text.js';
import { validate } from '../../../src/core/data/validate.js';

const schema = s.object(
  {
    title: textSchema,
    note: s.optional(textSchema),
    beds: s.list(
      s.object({
        name: s.string(),
        count: s.optional(s.where(s.number(), s.inRange('threshold', 0))),
        area: s.optional(
          s.union(
            [s.string(), s.object({ name: s.string(), code: s.optional(s.string()) })],
            'area',
          ),
        ),
        goal: s.optional(s.union([s.number(), s.list(s.number('number or null'))], 'target')),
      }),
    ),
  },
  'trend',
);
const check = (input: unknown) => {
  const { kept, problems } = validate(schema, input);
  return { kept, texts: problems.map(problemText) };
};
const textsOf = (input: unknown) => check(input).texts;

describe('validating', () => {
  it('copies what is well formed, and writes to no part of the input', () => {
    const input = Object.freeze({
      title: { en: 'Homes', cy: 'Cartrefi' },
      beds: Object.freeze([Object.freeze({ name: 'A', count: 0, goal: [1, 2] })]),
    });
    const { kept, texts } = check(input);
    expect(texts).to.eql([]);
    expect(kept).to.eql(input);
    expect(kept!.beds).not.to.equal(input.beds);
    expect(kept!.beds![0]).not.to.equal(input.beds[0]);
  });

  it('reports the type that is asked for where a schema has no code of its own', () => {
    const plain = s.object({ name: s.string(), beds: s.list(s.number()) });
    expect(validate(plain, { name: 5, beds: 'two' }).problems.map(problemText)).to.eql([
      'name: expected text, received a number; correct it',
      'beds: expected a list, received "two"; correct it',
    ]);
  });

  it('leaves out an optional member that is faulty, and keeps its object', () => {
    expect(check({ title: 'T', note: 5, beds: [{ name: 'A', count: -1 }] })).to.eql({
      kept: { title: 'T', beds: [{ name: 'A' }] },
      texts: [
        'note: expected text, or one text per language, received a number; write "…" or { "en": "…", "cy": "…" }',
        'beds[0].count: expected a threshold of 0 or more, received -1; correct it',
      ],
    });
  });

  it('replaces an element that lacks a required member by undefined, so that the others keep their places', () => {
    expect(check({ title: 'T', beds: [{ name: 'A' }, {}, 7, { name: 'D' }] })).to.eql({
      kept: { title: 'T', beds: [{ name: 'A' }, undefined, undefined, { name: 'D' }] },
      texts: [
        'beds[1].name: expected text, received nothing; add it',
        'beds[2]: expected an object, received a number; correct it',
      ],
    });
  });

  it('checks the branch of a union that the author meant, and leaves out only what is faulty', () => {
    expect(
      check({
        title: 'T',
        beds: [
          { name: 'A', area: { name: 'X', code: 5 }, goal: [1, '2'] },
          { name: 'B', goal: 'x' },
        ],
      }),
    ).to.eql({
      kept: {
        title: 'T',
        beds: [{ name: 'A', area: { name: 'X' }, goal: [1, undefined] }, { name: 'B' }],
      },
      texts: [
        'beds[0].area.code: expected text, received a number; correct it',
        'beds[0].goal[1]: expected a number, received a number in quotes; write null where there is none',
        'beds[1].goal: expected a number, or one per period, received "x"; write 75 or [75, 76, …]',
      ],
    });
  });

  it('checks the rest where the dataset lacks a member', () => {
    expect(check({ beds: [{ name: 5 }] })).to.eql({
      kept: { beds: [undefined] },
      texts: [
        'title: expected text, or one text per language, received nothing; add it',
        'beds[0].name: expected text, received a number; correct it',
      ],
    });
  });

  it('keeps nothing of an input that is not an object', () => {
    const rest = 'write { "title": "…", "periods": […], "series": […] }';
    expect([null, 'x', 5, [1, 2], true].map(check)).to.eql(
      ['null', '"x"', 'a number', 'a list', 'true'].map((received) => ({
        kept: undefined,
        texts: [`dataset: expected a dataset, received ${received}; ${rest}`],
      })),
    );
    expect(textsOf(undefined)).to.eql(['dataset: expected a dataset, received nothing; add it']);
  });

  it('warns of unknown fields after the faults, and suggests a name only if it is near', () => {
    const { kept, problems } = validate(schema, {
      tilte: 'x',
      beds: [{ name: 'A', cuont: 1, ok: 1 }, { area: { name: 'x', cod: 'y' } }],
      title: 'T',
      utterly: 1,
    });
    expect(kept).to.eql({ title: 'T', beds: [{ name: 'A' }, undefined] });
    expect(problems.map(({ severity }) => severity)).to.eql(['fault', ...Array(5).fill('warning')]);
    const unknown = (where: string, remedy: string) =>
      `${where}: expected a field that is known here, received an unknown field; ${remedy}`;
    expect(problems.map(problemText)).to.eql([
      'beds[1].name: expected text, received nothing; add it',
      unknown('tilte', 'did you mean "title"?'),
      unknown('utterly', 'remove it, or correct its name'),
      unknown('beds[0].cuont', 'did you mean "count"?'),
      unknown('beds[0].ok', 'remove it, or correct its name'),
      unknown('beds[1].area.cod', 'did you mean "code"?'),
    ]);
  });

  it('names the nearest of several near names', () => {
    const near = s.object({ name: s.optional(s.string()), names: s.optional(s.string()) });
    const [problem] = validate(near, { namess: 'x' }).problems;
    expect(problem!.facts).to.eql({ near: 'names' });
  });

  it('drops undefined members, so that they do not override a default', () => {
    const { kept } = check({ title: 'T', note: undefined, beds: [] });
    expect(Object.keys(kept!)).to.eql(['title', 'beds']);
  });

  it('reads the holes of a sparse list as undefined', () => {
    const beds = new Array<unknown>(2);
    beds[1] = { name: 'B' };
    expect(check({ title: 'T', beds })).to.eql({
      kept: { title: 'T', beds: [undefined, { name: 'B' }] },
      texts: ['beds[0]: expected an object, received nothing; add it'],
    });
  });

  it('copies no circular or deep input beyond the schema', () => {
    const circle: Record<string, unknown> = { title: 'T', beds: [{ name: 'A' }] };
    circle.self = circle;
    (circle.beds as unknown[]).push(circle);
    expect(check(circle).kept).to.eql({ title: 'T', beds: [{ name: 'A' }, undefined] });
    let deep: unknown = 1;
    for (let i = 0; i < 100_000; i++) deep = { note: deep };
    expect(check({ title: 'T', note: deep, beds: [], deep: [deep] }).kept).to.eql({
      title: 'T',
      beds: [],
    });
  });

  it('changes no prototype, whatever the name of a key', () => {
    const input: unknown = JSON.parse(
      '{ "title": "T", "beds": [], "__proto__": { "note": "x" }, "constructor": { "prototype": { "note": "x" } } }',
    );
    const { kept, texts } = check(input);
    expect(kept).to.eql({ title: 'T', beds: [] });
    expect(texts).to.eql(
      ['__proto__', 'constructor'].map(
        (key) =>
          `${key}: expected a field that is known here, received an unknown field; remove it, or correct its name`,
      ),
    );
    expect(({} as { note?: unknown }).note).to.equal(undefined);
  });

  it('never throws: an object that throws when it is read is refused', () => {
    const refused = {
      kept: undefined,
      texts: [
        'dataset: expected plain data, received an object that cannot be read; pass what JSON.parse gives',
      ],
    };
    const thrower = {
      get title() {
        throw new Error('no');
      },
      beds: [],
    };
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    expect([thrower, proxy, { title: 'T', beds: [proxy] }].map(check)).to.eql([
      refused,
      refused,
      refused,
    ]);
  });

  it('reads each member once, so that what is kept is what was checked', () => {
    const reads: string[] = [];
    const counted = <T extends object>(of: T): T =>
      new Proxy(of, {
        get: (target, key) => {
          if (typeof key === 'string' && key !== 'length') reads.push(key);
          return Reflect.get(target, key) as unknown;
        },
      });
    const input = counted({ title: 'T', beds: counted([counted({ name: 'A', count: 1 })]) });
    expect(check(input)).to.eql({
      kept: { title: 'T', beds: [{ name: 'A', count: 1 }] },
      texts: [],
    });
    expect(reads).to.eql(['title', 'note', 'beds', '0', 'name', 'count', 'area', 'goal']);
  });

  it('ends with a list that has one more element whenever it is asked', () => {
    let length = 1;
    const beds = new Proxy([{ name: 'A', count: 1 }], {
      get: (target, key) => (key === 'length' ? length++ : (Reflect.get(target, key) as unknown)),
    });
    expect(check({ title: 'T', beds }).kept).to.have.nested.property('beds[0].name', 'A');
  });

  it('refuses numbers that are infinite, wherever they stand', () => {
    const { direction } = measureSchema.properties;
    const measure = s.object({
      direction,
      shares: s.list(s.union([s.number(), s.nothing], 'share')),
    });
    expect(
      validate(
        measure,
        JSON.parse('{ "direction": { "between": [4, 1e999] }, "shares": [1e999, null] }'),
      ).kept,
    ).to.eql({ shares: [undefined, null] });
  });

  it('refuses a number of more than fifteen digits', () => {
    const shares = s.object({ shares: s.list(s.number()) });
    const { kept, problems } = validate(shares, { shares: [1e308, -1e15, 999_999_999_999_999] });
    expect(kept).to.eql({ shares: [undefined, undefined, 999_999_999_999_999] });
    expect(problems.map(({ path }) => path)).to.eql([
      ['shares', 0],
      ['shares', 1],
    ]);
  });

  it('keeps two of a pair, whatever follows them', () => {
    const range = s.object({ range: s.pair(s.number(), 'direction range') });
    expect(validate(range, { range: [4, 6, 8] })).to.deep.include({
      kept: { range: [4, 6] },
      problems: [],
    });
  });

  it('gives the paths that it left out', () => {
    const { lost } = validate(schema, { title: 'T', beds: [{ name: 'A', count: -1 }], ok: 1 });
    expect(lost.has(['beds', 0, 'count'])).to.equal(true);
    expect(lost.has(['ok'])).to.equal(true);
    expect([lost.has(['title']), lost.has(['beds', 0, 'name'])]).to.eql([false, false]);
    expect(lost.hasUnder(['beds', 0])).to.equal(true);
  });
});
