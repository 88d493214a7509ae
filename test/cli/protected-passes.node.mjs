// Holds that what `protect` writes passes `check --protected`, whichever dataset it is given, and that the check is
// right where it passes: every small number is possible for whoever sees what is published.

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { camelName } from '../../scripts/widget-names.mjs';
import { randomFrom } from '../support/random-from.mjs';
import { moduleOf, stageOf } from '../support/stage.mjs';

const { withSettings } = await moduleOf('cli/with-settings');
const { givesAway } = await moduleOf('cli/gives-away');
const { checkDataset } = await moduleOf('core/data/check-dataset');

async function stagesOf(widget) {
  const stem = camelName(widget).replace(/^./, (letter) => letter.toUpperCase());
  const [input, protect] = await Promise.all(
    ['input', 'protect'].map((each) => stageOf(widget, each)),
  );
  return {
    parse: input[`parse${stem}`],
    write: input[`write${stem}`],
    protect: protect[`protect${stem}`],
  };
}

/** What `protect` writes; undefined where nothing can be drawn. */
function writtenOf(stages, dataset) {
  const { publishable } = checkDataset(stages, dataset);
  const written = publishable && withSettings(stages.write(publishable), { protected: true });
  return written && JSON.stringify(written);
}

function makers(random) {
  const int = (least, most) => least + Math.floor(random() * (most - least + 1));
  const chance = (of) => random() < of;
  const list = (length, make) => Array.from({ length }, (_, i) => make(i));
  const count = () => (chance(0.35) ? int(0, 4) : int(5, 60));
  const sum = (parts, field = 'value') => parts.reduce((all, part) => all + part[field], 0);
  /** Exactly what the parts come to, or more. */
  const whole = (least) => (chance(0.4) ? least : least + int(1, 30));
  const disclosure = () => ({
    disclosure: { threshold: int(3, 10), ...(chance(0.2) ? { rounding: 5 } : {}) },
  });

  function mixOf(names, groups) {
    const parts = names.map((name, i) => ({
      ...{ name, value: count(), previous: count() },
      ...(groups > 0 ? { group: `G${i % groups}` } : {}),
    }));
    return {
      parts,
      ...(chance(0.8) ? { total: whole(sum(parts)), totalPrevious: whole(sum(parts, 'previous')) } : {}), // prettier-ignore
      ...(chance(0.2) ? { whole: false } : {}),
    };
  }

  function mix() {
    const names = list(int(2, 5), (i) => `P${i}`);
    const groups = chance(0.4) ? 2 : 0;
    const own = mixOf(names, groups);
    const more = {
      ...{ title: 'Made up', period: '2024', previousPeriod: '2023', ...disclosure() },
      ...(groups > 0 ? { groups: [{ name: 'G0' }, { name: 'G1' }] } : {}),
    };
    if (chance(0.8)) return { ...more, area: 'A', ...own };
    return {
      ...more,
      areas: ['A', 'B'].map((area) => ({ area, ...mixOf(names, groups) })),
    };
  }

  function figuresOf() {
    const sources = list(int(2, 4), (i) => ({ name: `S${i}`, value: count() }));
    const outcomes = list(int(2, 4), (i) => ({
      ...{ name: `O${i}`, value: count() },
      ...(chance(0.6) ? { level: `${i % 2}` } : {}),
    }));
    const levels = [0, 1]
      .filter((id) => outcomes.some(({ level }) => level === `${id}`))
      .map((id) => ({ id: `${id}`, name: `L${id}` }));
    const contacts = whole(Math.max(sum(sources), sum(outcomes)));
    return { sources, outcomes, contacts, ...(levels.length > 0 ? { levels } : {}) };
  }

  function funnel() {
    const journey = ['contacts', 'children', 'children'].map((of, i) => ({
      ...{ name: `J${i}`, of, kind: 'flow', value: count() },
    }));
    return {
      ...{ title: 'Made up', area: 'A', period: '2024', ...disclosure(), ...figuresOf() },
      ...(chance(0.3) ? { journey } : {}),
    };
  }

  function seriesOf(periods, isPercent) {
    const values = () => list(periods, () => (isPercent ? int(0, 100) : count()));
    const one = (name, role, own) => ({ name, role, values: own ?? values() });
    const parts = list(int(1, 3), (i) => one(`Part ${i}`, 'other'));
    const all = list(periods, (i) => parts.reduce((total, { values: own }) => total + own[i], 0));
    const lead = one('A', 'area', !isPercent && chance(0.5) ? all : undefined);
    const series = [lead, ...parts];
    if (!isPercent || chance(0.2)) return series;
    return series.map((each) => ({ ...each, denominator: list(periods, () => int(1, 60)) }));
  }

  function indicator(more) {
    const isPercent = chance(0.4);
    const periods = list(int(1, 4), (i) => `${2020 + i}`);
    return {
      measure: isPercent ? { unit: 'percent' } : { unit: 'count', counts: 'people' },
      ...{ periods, series: seriesOf(periods.length, isPercent), ...more },
    };
  }

  const signs = () => ({
    ...{ title: 'Made up', area: 'A', ...disclosure() },
    indicators: list(int(1, 4), (i) =>
      indicator({ name: `I${i}`, ...(chance(0.3) ? disclosure() : {}) }),
    ),
  });

  function costs() {
    const beds = int(1, 12);
    const packages = chance(0.5)
      ? list(int(1, 9), () => int(1000, 9000))
      : { count: int(1, 30), average: 3700, unit: 'pounds per week', under: { value: 5200, count: int(0, 9) } }; // prettier-ignore
    const mixed = { places: int(1, 60), inHouse: int(0, 10) / 10, target: 0.75, costInHouse: 32000, costExternal: 52000 }; // prettier-ignore
    return {
      ...{ title: 'Made up', area: 'A', period: '2024', unit: 'pounds per bed per year' },
      ...disclosure(),
      provisions: [
        { id: 'own', name: 'Own', kind: 'in-house', cost: int(40000, 90000), basis: 'forecast' },
        { name: 'Other', kind: 'external', cost: int(40000, 90000), basis: 'forecast' },
      ],
      ...(chance(0.6) ? { packages } : {}),
      whatIf: {
        ...(chance(0.6) ? { occupancy: { provision: 'own', beds, fixedCost: 750000 } } : {}),
        ...(chance(0.6) ? { mix: mixed } : {}),
      },
    };
  }
  return {
    ...{ 'placement-mix': mix, 'threshold-funnel': funnel, 'vital-signs': signs },
    ...{ 'indicator-trend': () => ({ title: 'Made up', area: 'A', ...disclosure(), ...indicator({}) }), 'cost-comparator': costs }, // prettier-ignore
  };
}

/** So many of each widget. */
const MANY = 400;

describe('what protect writes', () => {
  for (const widget of Object.keys(makers(() => 0)))
    it(`passes check --protected: ${widget}`, async () => {
      const stages = await stagesOf(widget);
      const make = makers(randomFrom(15))[widget];
      let [drawn, withheld] = [0, 0];
      for (let i = 0; i < MANY; i += 1) {
        const dataset = { widget, ...make() };
        const written = writtenOf(stages, dataset);
        if (written === undefined) continue;
        drawn += 1;
        withheld += written.includes('[c]') || written.includes('withheld') ? 1 : 0;
        const { publishable, problems } = checkDataset(stages, JSON.parse(written));
        assert.ok(publishable, written);
        assert.deepEqual(problems.filter(givesAway), [], `${JSON.stringify(dataset)}\n${written}`);
        const again = JSON.parse(writtenOf(stages, JSON.parse(written)));
        assert.deepEqual(again, JSON.parse(written), 'read and written again');
      }
      assert.ok(drawn > MANY / 2, `${drawn} of ${MANY}`);
      assert.ok(withheld > MANY / 8, `${withheld} of ${MANY}`);
    });

  const upTo = (most) => Array.from({ length: most + 1 }, (_, i) => i);
  const named = (letter, values) => values.map((value, i) => ({ name: `${letter}${i}`, value }));
  /** All tables of two numbers that come to no more than a whole. */
  function* pairs(most) {
    for (const whole of upTo(most))
      for (const a of upTo(whole)) for (const b of upTo(whole - a)) yield [whole, a, b];
  }
  /** The same with a sum of the first and of what is named nowhere. */
  function* nested(most) {
    for (const whole of upTo(most))
      for (const sum of upTo(whole))
        for (const a of upTo(sum)) for (const b of upTo(whole - sum)) yield [whole, a, b, sum];
  }
  const valuesOf = (list) => list.map(({ value }) => value.value);
  /** Each is a widget, its tables, the dataset of a table, and all that is published of its numbers but the whole. */
  const shapes = {
    'two parts of a mix': {
      ...{ widget: 'placement-mix', threshold: 4, tables: () => pairs(16) },
      make: ([total, ...parts]) => ({ parts: named('P', parts), total }),
      published: ({ parts }) => valuesOf(parts),
    },
    'two parts before, beside parts that make a whole': {
      ...{ widget: 'placement-mix', threshold: 4, tables: () => pairs(16) },
      make: ([totalPrevious, ...before]) => ({
        parts: named('P', [9, 2]).map((part, i) => ({ ...part, previous: before[i] })),
        ...{ total: 30, totalPrevious, previousPeriod: '2023' },
      }),
      published: ({ parts }) => parts.map(({ previous }) => previous.value),
    },
    'a part in a group': {
      ...{ widget: 'placement-mix', threshold: 5, tables: () => nested(13) },
      make: ([total, a, b, sum]) => {
        const [grouped, other] = named('P', [a, b]);
        return {
          parts: [{ ...grouped, group: 'G' }, other],
          ...{ groups: [{ name: 'G', value: sum }], total },
        };
      },
      published: ({ parts, groups }) => valuesOf([...parts, ...groups]),
    },
    'two sources of contacts': {
      ...{ widget: 'threshold-funnel', threshold: 4, tables: () => pairs(16) },
      make: ([contacts, ...sources]) => ({ contacts, sources: named('S', sources) }),
      published: ({ sources }) => valuesOf(sources),
    },
    'an outcome at a level': {
      ...{ widget: 'threshold-funnel', threshold: 5, tables: () => nested(13) },
      make: ([contacts, a, b, sum]) => {
        const [atLevel, other] = named('O', [a, b]);
        return {
          outcomes: [{ ...atLevel, level: 'L' }, other],
          ...{ levels: [{ id: 'L', name: 'L', value: sum }], contacts },
        };
      },
      published: ({ outcomes, levels }) => valuesOf([...outcomes, ...levels]),
    },
    'two sources and a stage': {
      ...{ widget: 'threshold-funnel', threshold: 3, tables: () => nested(9) },
      make: ([contacts, a, b, sum]) => ({
        ...{ contacts, sources: named('S', [a, b]) },
        journey: [{ name: 'Stage', of: 'contacts', kind: 'flow', value: sum }],
      }),
      published: ({ sources, journey }) => valuesOf([...sources, ...journey]),
    },
  };
  for (const [name, { widget, threshold, tables, make, published }] of Object.entries(shapes))
    it(`leaves every small number possible, by trying all tables: ${name}`, async () => {
      const stages = await stagesOf(widget);
      const envelope = { title: 'Made up', area: 'A', period: '2024', disclosure: { threshold } };
      /** By what is published of them: the numbers that each count has in any of the tables. */
      const byPublished = new Map();
      for (const table of tables()) {
        const written = writtenOf(stages, { widget, ...envelope, ...make(table) });
        const counts = table.slice(1);
        const possible = byPublished.get(written) ?? counts.map(() => new Set());
        counts.forEach((value, i) => possible[i].add(value));
        byPublished.set(written, possible);
      }
      const small = upTo(threshold - 1).slice(1);
      let hidden = 0;
      for (const [written, possible] of byPublished)
        for (const [i, value] of published(JSON.parse(written)).entries()) {
          if (value !== '[c]') continue;
          hidden += 1;
          // What may be small may be any small number.
          const missing = small.filter((each) => !possible[i].has(each));
          const isSmall = missing.length < small.length;
          assert.deepEqual(isSmall ? missing : [], [], `${written}: ${[...possible[i]]}`);
        }
      assert.ok(hidden > 20, `${hidden}`);
    });
});
