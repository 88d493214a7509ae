// Reads everything that a funnel says, and holds every sentence against its dataset.
import { EXPLAINED, REASONS, textOf } from '../shared/cells.js';
import type { Exact } from '../shared/exact.js';
import {
  type Complaint,
  isAsPublished,
  isChange,
  isExactly,
  looksAlike,
  NUMBER,
  PERCENT,
} from '../shared/figures.js';
import { complaintsOfPlaces, own } from '../shared/places.js';
import { type Rough, roughComplaints, roughNoteComplaints } from '../shared/rough.js';
import type { Page } from '../shared/page.js';
import {
  anyOf,
  isSame,
  listOf,
  membersOf,
  type Sentence,
  readerOf,
  type Slots,
  unless,
} from '../shared/sentences.js';
import { APART, dateText, isYearApart, type Period, whyApart } from '../shared/time.js';
import {
  HOW_MANY,
  atLeastNames,
  atLeastOf,
  BESIDE,
  CHANGE,
  isInDoubt,
  FIGURE,
  isBeside,
  isChangeOf,
  isFigure,
  isLargest,
  isOwnShare,
  isShareOf,
  pairOf,
  REASON,
  shareBefore,
  sharesOf,
} from './claims.js';
import { truthOf } from './dataset.js';
import { drawingComplaints } from './picture.js';
import { columnOf, type Figure, shownOf, type ShownPanel, type ShownTruth } from './shown.js';

export interface Context {
  readonly shown: ShownTruth;
  readonly page: Page;
  readonly view: 'levels' | 'journey';
}

export function complaintsOfFunnel(dataset: unknown, page: Page): readonly string[] {
  const truth = truthOf(dataset);
  const shown = shownOf(truth, page);
  const context: Context = { shown, page, view: viewOf(page, shown) };
  return [
    ...shown.complaints,
    ...tableComplaints(context),
    ...wordComplaints(context),
    ...pointComplaints(context),
    ...drawingComplaints(context),
    ...roughComplaints([page.heading, page.standfirst, ...page.description], roughsOf(shown)),
    ...roughNoteComplaints(page.notes, roughsOf(shown)),
  ];
}

/** Every share and every rate that is worked out from rounded numbers. */
function roughsOf({ truth: { rounding }, panels }: ShownTruth): readonly Rough[] {
  if (!rounding) return [];
  return panels.flatMap((panel) => {
    const { contacts, sources, loose, levels, outcomes, journey } = panel;
    const sums = panel.funnel ? levels.map((_, i) => atLeastOf(panel, i)) : [];
    const parts = [...sources, ...loose, ...levels, ...outcomes.flat(), ...sums].filter(
      ({ item }) => ['source', 'level', 'outcome'].includes(item.kind),
    );
    const most = Math.max(sources.length, loose.length + levels.length) + 1;
    const shares = parts.flatMap(({ value, item: { name } }) => {
      const whole = contacts?.value;
      return value && whole && !whole.isZero() ? [{ value, whole, rounding, most, name }] : [];
    });
    const rates = journey.flatMap(({ value, item: { name } }, i) => {
      const whole = rateOf(panel, i)?.of.value;
      return value && whole ? [{ value, whole, rounding, most: 1, name }] : [];
    });
    return [...shares, ...rates];
  });
}

/** Which of the two pictures is drawn: only the journey says what its stages count. */
function viewOf(page: Page, { panels }: ShownTruth): 'levels' | 'journey' {
  if (panels[0]!.journey.length === 0) return 'levels';
  const isJourney = page.drawing.labels.some(
    ({ kind, text }) => kind === 'heading' && /^(In the|On) .+: \w+$/.test(text),
  );
  return isJourney ? 'journey' : 'levels';
}

const STAGES = ['Counts', 'Of the stage before', 'Of the first stage'];
const COLUMNS = ['Number', 'Before revision', 'Share of contacts', 'This level and over', 'Share, this level and over', 'Number before', 'Share before', 'Change', ...STAGES]; // prettier-ignore

function tableComplaints(context: Context): readonly string[] {
  const { shown, page } = context;
  const unknown = page.table.columns.filter(
    (column) => !COLUMNS.includes(columnOf(column, shown.truth)),
  );
  const found = shown.panels.flatMap((panel) => [
    ...panel.all.flatMap((figure) => rowComplaints(figure, panel, context)),
  ]);
  return [
    ...unknown.map((column) => `a column of the table that is not understood: ${column}`),
    ...found,
  ];
}

function rowComplaints(figure: Figure, panel: ShownPanel, context: Context): readonly string[] {
  const { shown } = context;
  const { item, cells } = figure;
  const at = (column: string) => cells.get(column) ?? '';
  const level = panel.levels.indexOf(figure);
  const check = (column: string, of: (text: string) => readonly Complaint[]) => {
    const text = at(column);
    return text === ''
      ? []
      : of(text).flatMap((each) => (each ? [`${item.name}, ${column}: ${each}`] : []));
  };
  const above = level >= 0 ? atLeastOf(panel, level) : undefined;
  const stage = panel.journey.indexOf(figure);
  const found = [
    ...check('Before revision', (text) => [
      item.now.was ? isExactly(text, item.now.was) : `${text} is not in the data`,
    ]),
    ...check('Share of contacts', (text) => [isOwnShare(text, figure, sharesOf(figure, panel))]),
    ...check('This level and over', (text) =>
      above ? isBeside(text, above, []) : [`of what is no level`],
    ),
    ...check('Share, this level and over', (text) => [
      isShareOf(text, above ? sharesOf(above, panel) : []),
    ]),
    ...check('Share before', (text) => {
      const whole = panel.contacts?.before;
      const share =
        figure.before && whole && !whole.isZero()
          ? [figure.before.over(whole)]
          : item.before?.share
            ? [item.before.share]
            : [];
      return [
        isShareOf(text, share),
        ...(!figure.before && item.before?.share ? [isAsPublished(text, item.before.share)] : []),
      ];
    }),
    ...check('Change', (text) => changeComplaints(text, figure, panel, shown)),
    figure.value && figure.shownBefore && at('Change') === ''
      ? `${item.name}: neither a change nor why there is none`
      : undefined,
    ...check('Counts', (text) => [
      unless(text === stageKind(figure), `“${text}” is ${stageKind(figure)}`),
    ]),
    ...check('Of the stage before', (text) => [isShareOf(text, rateOf(panel, stage)?.rate ?? [])]),
    ...check('Of the first stage', (text) => [
      isShareOf(text, firstRateOf(panel, stage)?.rate ?? []),
    ]),
  ];
  return found.filter((each) => each !== undefined);
}

/** `up 350 (7%), was 54%`. */
export function changeComplaints(
  text: string,
  figure: Figure,
  panel: ShownPanel,
  shown: ShownTruth,
): readonly Complaint[] {
  const none = noChangeComplaints(text, figure, panel, shown);
  if (none) return none;
  const [, change = '', was] = new RegExp(`^(${CHANGE})(?:, was (${PERCENT}))?$`).exec(text) ?? [];
  if (change === '') return [`not understood: “${text}”`];
  return [...isChangeOf(change, pairOf(figure, shown)), wasComplaint(was, figure, panel, shown)];
}

/** In a table, why no change is given because of the two periods. */
const APART_CELLS: Readonly<Record<string, string>> = {
  'not compared: other length': 'the periods differ in length',
  'not compared: overlap': 'the periods overlap',
  'not compared: not earlier': 'that period does not end before this one',
};

/** What is wrong with a reason why no change is given; undefined where it is none. */
function noChangeComplaints(
  text: string,
  figure: Figure,
  { contacts, levels }: ShownPanel,
  { truth }: ShownTruth,
): readonly Complaint[] | undefined {
  const { item } = figure;
  const kind = item.kind === 'stage' ? item.counted : 'flow';
  const apart = whyApart(truth.period, truth.previousPeriod, kind);
  const wanted = APART_CELLS[text];
  if (wanted) return [unless(apart.includes(wanted), `“${text}” is not so`)];
  // Where all contacts break, so do their parts; where a part does, so do all contacts, and no other part.
  const whole = item.kind === 'stage' ? [] : [contacts, levels[item.level]];
  const breaks = [
    ...(figure.shown?.codes ?? []),
    ...[figure, ...whole].flatMap((each) => each?.item.now.marks ?? []),
  ].includes('b');
  if (text === 'not compared: break')
    return [unless(apart.length === 0 && breaks, 'there is no break')];
  if (text !== 'not known' && text !== 'not applicable') return undefined;
  return [
    unless(apart.length === 0 && !breaks, 'the two are not compared'),
    unless(figure.value !== undefined && !figure.before, 'both numbers are known'),
    unless((text === 'not applicable') === wasNotApplicable(item), 'that is not why'),
  ];
}

const wasNotApplicable = ({ before }: Figure['item']): boolean => before?.why === 'z';

function wasComplaint(
  was: string | undefined,
  figure: Figure,
  panel: ShownPanel,
  shown: ShownTruth,
): Complaint {
  if (was === undefined) return undefined;
  const share = shareBefore(figure, panel, shown);
  return isShareOf(was, share ? [share] : []);
}

const stageKind = ({ item }: Figure): string =>
  `${item.of.charAt(0).toUpperCase()}${item.of.slice(1)}, ${item.counted === 'stock' ? 'on the last day' : 'in the period'}`;

interface Rate {
  readonly of: Figure;
  readonly rate: readonly Exact[];
}

const isSeam = (a: Figure, b: Figure): boolean =>
  a.item.of !== b.item.of || a.item.counted !== b.item.counted;
const isMore = (a: Figure, b: Figure): boolean =>
  Boolean(a.value && b.value && a.value.compare(b.value) > 0);

/** The share of the stage before; undefined where the two do not count the same, or where there are more. */
export function rateOf({ journey }: ShownPanel, at: number): Rate | undefined {
  const [before, own] = [journey[at - 1], journey[at]];
  if (
    !before?.value ||
    !own?.value ||
    isSeam(before, own) ||
    isMore(own, before) ||
    before.value.isZero()
  )
    return undefined;
  return { of: before, rate: [own.value.over(before.value)] };
}

/** The share of the first stage that counts the same; undefined where numbers rise on the way. */
export function firstRateOf({ journey }: ShownPanel, at: number): Rate | undefined {
  let first = at;
  while (first > 0 && !isSeam(journey[first - 1]!, journey[first]!)) first -= 1;
  const [start, own] = [journey[first], journey[at]];
  if (!start?.value || !own?.value || first >= at - 1 || start.value.isZero()) return undefined;
  for (let i = first + 1; i <= at; i += 1)
    if (isMore(journey[i]!, journey[i - 1]!) || isMore(journey[i]!, start)) return undefined;
  return { of: start, rate: [own.value.over(start.value)] };
}

const DOUBT = 'forecast|low reliability|forecast, low reliability';

/** `53% in Exampleshire (forecast)`. */
const IN_AREA = new RegExp(`^(?:(${HOW_MANY}) in )?(.+?)(?: \\((${DOUBT})\\))?$`);

export function vocabulary({ shown }: Context): Readonly<Record<string, string>> {
  const { truth, panels } = shown;
  const names = (pick: (panel: ShownPanel) => readonly Figure[]) =>
    anyOf(panels.flatMap(pick).map(({ item }) => item.name));
  const periodTexts = (period: Period | undefined) =>
    period ? [...period.flow, ...period.stock] : [];
  const figured = (name: string) => `(?:${name}) \\((?:${FIGURE})\\)`;
  const [source, loose, level] = [
    names(({ sources }) => sources),
    names((panel) => panel.loose),
    names(({ levels }) => levels),
  ];
  const outcome = names(({ outcomes, loose: own }) => [...outcomes.flat(), ...own]);
  const above = anyOf(
    panels.flatMap((panel) => panel.levels.flatMap((_, i) => atLeastNames(panel, i))),
  );
  const stage = names(({ journey }) => journey);
  const stageText = `(?:${stage}): (?:(?:${NUMBER})(?: (?:contacts|episodes|children|families))?(?: on the last day)?)?(?:(?:, )?(?:${REASON}))*`;
  return {
    n: NUMBER,
    p: HOW_MANY,
    area: anyOf(panels.map(({ panel }) => panel.area)),
    areas: listOf(anyOf(panels.map(({ panel }) => panel.area))),
    now: `(?:the )?(?:${anyOf(periodTexts(truth.period))})`,
    then: `(?:[Tt]he )?(?:${anyOf(periodTexts(truth.previousPeriod))})|[Tt]he period before`,
    ...{ source, loose, level, outcome, above, stage },
    year: 'in a year|a year before',
    doubt: DOUBT,
    apartSubject: 'Not|Counts over a period are not',
    apart: APART,
    more: 'more|fewer',
    most: 'most',
    largest: 'largest',
    same: 'as many as',
    stages: `${stageText}(?:; ${stageText})*`,
    movement: names(({ movements }) => movements),
    first: anyOf(['contacts', ...panels[0]!.journey.map(({ item }) => item.name)]),
    reasons: `(?:,(?: and)? (?:${REASON}))*`,
    reason: `(?:${REASON})(?:(?:,| and) (?:${REASON}))*`,
    figure: FIGURE,
    beside: BESIDE,
    change: CHANGE,
    levelsListed: `${figured(level)}(?:; ${figured(level)})*`,
    sourcesListed: `${figured(source)}(?:; ${figured(source)})*`,
    looseListed: `${figured(loose)}(?:; ${figured(loose)})*`,
    levelNames: listOf(level),
    sourceNames: listOf(source),
    looseNames: listOf(loose),
    stageNames: listOf(stage),
    rungs: `(?:${above}): (?:${NUMBER})(?: \\((?:${PERCENT})\\))?(?:; (?:${above}): (?:${NUMBER}) \\((?:${PERCENT})\\))*`,
    code: '\\[[a-z!]\\]',
    meaning: anyOf([...Object.values(REASONS), ...Object.values(EXPLAINED)]),
    meanings: `\\[[a-z!]\\] (?:${anyOf([...Object.values(REASONS), ...Object.values(EXPLAINED)])})(?:; \\[[a-z!]\\] (?:${anyOf([...Object.values(REASONS), ...Object.values(EXPLAINED)])}))*`,
    made: listOf(figured(outcome)),
    any: '.+?',
  };
}

function authorsWords({ shown }: Context): readonly Sentence[] {
  const { truth, panels } = shown;
  const { written, period, previousPeriod } = truth;
  return [
    textOf(written.description),
    ...[written.notes ?? []].flat().map(textOf),
    ...[period, previousPeriod].flatMap((each) =>
      each?.note
        ? each.short.flatMap((name) => [`${name}: ${each.note}`, `${name}: ${each.note}.`])
        : [],
    ),
    ...panels.flatMap(({ all, panel }) =>
      all.flatMap(({ item }) =>
        item.now.note === undefined
          ? []
          : [
              `${item.name}: ${item.now.note}.`,
              `${item.name}, ${panel.area}: ${item.now.note}.`,
              `${panel.area}, ${item.name}: ${item.now.note}.`,
            ],
      ),
    ),
  ]
    .filter(Boolean)
    .map(own);
}

/** What is said of one area. */
export function sayingOf(context: Context, i: number) {
  const { shown } = context;
  const panel = shown.panels[i]!;
  const find = (list: readonly Figure[], name: string) =>
    list.find(({ item }) => isSame(item.name, name));
  return {
    panel,
    find,
    figure: (list: readonly Figure[], name: string, text: string): readonly Complaint[] => {
      const figure = find(list, name);
      return figure
        ? isFigure(text, figure, sharesOf(figure, panel))
        : [`nothing is called “${name}”`];
    },
    /** `A (12%); B (8%)`. */
    listed: (list: readonly Figure[], text: string): readonly Complaint[] =>
      text.split(/; (?=[^(]*\()/).flatMap((each) => {
        const [, name = '', said = ''] = /^(.+) \(([^()]+)\)$/.exec(each) ?? [];
        const figure = find(list, name);
        return figure
          ? isFigure(said, figure, sharesOf(figure, panel))
          : [`nothing is called “${name}”`];
      }),
  };
}

const isThen = (
  text: string | undefined,
  { shown }: Context,
  counted?: 'flow' | 'stock',
): Complaint => {
  if (text === undefined) return undefined;
  const { previousPeriod } = shown.truth;
  if (!previousPeriod)
    return unless(isSame(text, 'the period before'), `“${text}” is not in the data`);
  const texts =
    counted === undefined
      ? [...previousPeriod.flow, ...previousPeriod.stock]
      : previousPeriod[counted];
  return unless(
    texts.some((each) => isSame(each, text.replace(/^the /i, ''))),
    `“${text}” is ${texts.join(' or ')}`,
  );
};

/** Whether that is why a count of the period is not compared. */
const isApart = (text: string, kind: string, { shown }: Context): Complaint => {
  const { period, previousPeriod } = shown.truth;
  const reasons = whyApart(period, previousPeriod, kind);
  return unless(reasons.includes(text), `“${text}” is ${reasons.join(' or ') || 'not so'}`);
};

const isNow = (
  text: string | undefined,
  { shown }: Context,
  counted: 'flow' | 'stock',
): Complaint => {
  if (text === undefined) return undefined;
  const texts = shown.truth.period?.[counted] ?? [];
  return unless(
    texts.some((each) => isSame(each, text.replace(/^the /i, ''))),
    `“${text}” is ${texts.join(' or ') || 'not in the data'}`,
  );
};

const isArea = (text: string | undefined, { panel }: ShownPanel): Complaint =>
  text === undefined ? undefined : unless(isSame(text, panel.area), `“${text}” is not the area`);

const wordComplaints = (context: Context): readonly string[] =>
  complaintsOfPlaces(context.page, context.shown.truth.written, {
    words: vocabulary(context),
    any: [...authorsWords(context), ...sentences(context)],
    titles: titles(context),
    subtitles: subtitles(context),
    headlines: headlines(context),
    captions: captions(context),
    keys: [
      ['At this level', () => unless(hasRungs(context), 'no row adds levels up')],
      ['At a higher level', () => unless(hasRungs(context), 'no row adds levels up')],
      ['Period before', () => unless(hasThinBars(context), 'there are no such bars')],
      ['No threshold met', () => unless(context.shown.panels.some(leavesSome), 'all met one')],
      ['{area}'],
    ],
  });

const hasThinBars = ({ page }: Context): boolean =>
  page.drawing.blocks.some(({ kind }) => /\bbefore\b/.test(kind));

/** Whether rows are drawn that add to a level those above it. */
const hasRungs = ({ page }: Context): boolean =>
  page.drawing.labels.some(({ kind, text }) => kind === 'name' && text === 'Any level');

/** Whether some contacts met no level. */
const leavesSome = (panel: ShownPanel): boolean => {
  const [whole, any] = [panel.contacts?.value, panel.funnel && atLeastOf(panel, 0).value];
  return Boolean(whole && any && whole.compare(any) > 0);
};

/** The number to remember: all contacts, or the first stage with a number. */
const firstOf = ({ shown, view }: Context): Figure | undefined => {
  const [panel] = shown.panels as [ShownPanel];
  return view === 'journey' ? panel.journey.find(({ value }) => value) : panel.contacts;
};

function firstComplaints(s: Slots, context: Context): readonly Complaint[] {
  const figure = firstOf(context);
  if (!figure) return ['there is no such number'];
  const { shown } = context;
  const change = s.change === undefined ? [] : isChangeOf(s.change, pairOf(figure, shown));
  const isYear = isYearApart(shown.truth.period, shown.truth.previousPeriod);
  return [
    ...isFigure(`${s.n}${s.reasons ?? ''}`, figure, []),
    unless(isSame(s.first!, figure.item.name), `“${s.first}” is ${figure.item.name}`),
    isArea(s.area, shown.panels[0]!),
    ...change,
    isThen(s.then, context),
    (s.change ?? s.more ?? s.same) ? isInDoubt(s.doubt, figure.shownBefore) : undefined,
    s.year === undefined ? undefined : unless(isYear, 'the two are not a year apart'),
    ...(s.more === undefined ? [] : moreComplaints(s, figure, shown)),
    s.same === undefined
      ? undefined
      : unless(pairOf(figure, shown)?.before?.is(figure.value!) ?? false, 'they are not as many'),
  ];
}

function moreComplaints(s: Slots, figure: Figure, shown: ShownTruth): readonly Complaint[] {
  const pair = pairOf(figure, shown);
  if (!pair?.before) return [`“${s.size} ${s.more}” of what cannot be compared`];
  const difference = pair.now.minus(pair.before);
  return [isChange(s.more!, s.size!, difference), isExactly(s.size!, difference.size())];
}

const titles = (context: Context): readonly Sentence[] => [
  ['<{area}: >{n} {first}{reasons}', (s) => firstComplaints(s, context)],
  [
    '<{area}: >{n} {first}{reasons}, <about >{size:n} {more} than «{year}|in {then}»< ({doubt})>',
    (s) => firstComplaints(s, context),
  ],
  [
    '<{area}: >{n} {first}{reasons}, {same} «{year}|in {then}»< ({doubt})>',
    (s) => [
      ...firstComplaints(s, context),
      unless(!context.shown.truth.rounding, 'that is not known of rounded figures'),
    ],
  ],
  own(capital(textOf(context.shown.truth.written.measure?.name)) || '\u0000'),
];

const isFrom = (text: string | undefined, { shown }: Context): Complaint =>
  text === undefined
    ? undefined
    : unless(shown.truth.rounding === Number(text), `they are not rounded to ${text}`);

const headlines = (context: Context): readonly Sentence[] => [
  [
    '{n} {first}{reasons}<, {change} «{year}|since {then}»< ({doubt})><, from figures to the nearest {m:n}>>',
    (s) => [...firstComplaints(s, context), isFrom(s.m, context)],
  ],
  ['From figures to the nearest {m:n}', (s) => isFrom(s.m, context)],
  [
    '{change} «{year}|since {then}»< ({doubt})><, from figures to the nearest {m:n}>',
    (s) => {
      const figure = firstOf(context);
      return firstComplaints(
        {
          ...s,
          n: figure?.value?.toString() ?? '0',
          reasons: figure ? reasonsOf(figure) : '',
          first: figure?.item.name ?? '',
        },
        context,
      );
    },
  ],
];

const reasonsOf = ({ shown }: Figure): string =>
  (shown?.codes ?? []).map((code) => `, ${REASONS[code]}`).join('');

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function subtitles(context: Context): readonly Sentence[] {
  const { shown, view } = context;
  const [panel] = shown.panels as [ShownPanel];
  return [
    own(textOf(shown.truth.written.subtitle) || '\u0000'),
    ['Number at each stage', () => unless(view === 'journey', 'there are no stages')],
    [
      'Contacts by threshold level',
      () =>
        unless(
          shown.panels.some(({ levels }) => levels.length > 0),
          'there are no levels',
        ),
    ],
    ['Contacts'],
    ['{area}', (s) => isArea(s.area, panel)],
    [
      '{now}',
      (s) =>
        isNow(
          s.now,
          context,
          (view === 'journey' && (firstOf(context) ?? panel.journey[0])?.item.counted) || 'flow',
        ),
    ],
  ];
}

function captions({ shown }: Context): readonly Sentence[] {
  const { written, panels } = shown.truth;
  const title = textOf(written.title) || capital(textOf(written.measure?.name));
  return [own([title, panels[0]!.area].filter(Boolean).join(', ')), own(title)];
}

function sentences(context: Context): readonly Sentence[] {
  return [...levelSentences(context), ...journeySentences(context), ...noteSentences(context)];
}

function levelSentences(context: Context): readonly Sentence[] {
  const { shown } = context;
  const { panels } = shown;
  const say = sayingOf(context, 0);
  const { panel } = say;
  const met = (percent: string, area?: string, doubt?: string): Complaint => {
    const found =
      area === undefined ? [panel] : panels.filter((each) => isSame(each.panel.area, area));
    const [own1] = found;
    if (found.length !== 1 || !own1) return `“${area}” is no area`;
    if (!own1.funnel) return 'its levels have no sum';
    const any = atLeastOf(own1, 0);
    return (
      isShareOf(percent, sharesOf(any, own1)) ?? isInDoubt(doubt, any.shown, own1.contacts?.shown)
    );
  };
  const topShare = (percent: string): Complaint =>
    isShareOf(percent, sharesOf(panel.levels.at(-1)!, panel));
  /** Levels are parts of the same contacts as what met none. */
  const besideOf = (list: readonly Figure[]): readonly Figure[] =>
    list === panel.loose && panel.panel.sorted ? panel.levels : [];
  const largest = (
    list: readonly Figure[],
    name: string,
    text: string | undefined,
    ofShown: boolean,
  ): readonly Complaint[] => {
    const figure = say.find(list, name);
    if (!figure) return [`nothing is called “${name}”`];
    return [
      isLargest({ own: figure, all: list, beside: besideOf(list) }, panel, ofShown),
      ...(text === undefined ? [] : say.figure(list, name, text)),
    ];
  };
  /** As many as each other, and none is more. */
  const equals = (
    list: readonly Figure[],
    text: string,
    figure: string | undefined,
    kind: string,
  ): readonly Complaint[] => {
    const names = membersOf(text, kind);
    const figures = names.flatMap((name) => say.find(list, name) ?? []);
    const [own1] = figures;
    const rivals = own1 && { own: own1, equals: figures, all: list, beside: besideOf(list) };
    const more = rivals && isLargest(rivals, panel, false);
    return [
      unless(names.length > 1 && figures.length === names.length, `not understood: “${text}”`),
      more,
      ...(figure === undefined ? [] : names.flatMap((name) => say.figure(list, name, figure))),
    ];
  };
  return [
    [
      '{p} of «contacts|the contacts» met a threshold level< ({doubt})><, {q:p} the highest>.',
      (s) => [met(s.p!, undefined, s.doubt), topShare(s.q ?? 'none')],
    ],
    [
      '{p} of «contacts|the contacts» met a threshold level in {any}.',
      (s) => {
        const members = `(?:(?:${HOW_MANY}) in )?(?:${anyOf(panels.map((each) => each.panel.area))})(?: \\((?:${DOUBT})\\))?`;
        const listed = membersOf(s.any!, members);
        const rebuilt =
          listed.length < 2
            ? listed.join('')
            : `${listed.slice(0, -1).join(', ')} and ${listed.at(-1)}`;
        if (rebuilt !== s.any) return [`not understood: “${s.any}”`];
        const said = listed.map((text, i) => {
          const [, percent, area = '', doubt] = IN_AREA.exec(text)!;
          return { percent: i === 0 ? s.p! : (percent ?? ''), area, doubt };
        });
        const shares = said.map(({ percent, area }) => {
          const found = panels.find((each) => isSame(each.panel.area, area));
          const own = found?.funnel ? sharesOf(atLeastOf(found, 0), found)[0] : undefined;
          return [percent, own] as const;
        });
        return [
          ...said.map(({ percent, area, doubt }) => met(percent, area, doubt)),
          shown.truth.rounding === undefined ? looksAlike(shares) : undefined,
        ];
      },
    ],
    [
      '{p} of «contacts|the contacts» met the highest level: {level}.',
      (s) => [
        unless(isSame(panel.levels.at(-1)!.item.name, s.level!), 'it is not the highest'),
        topShare(s.p!),
      ],
    ],
    [
      'The largest source of contacts: {source}< ({figure})>.',
      (s) => largest(panel.sources, s.source!, s.figure, false),
    ],
    [
      'The largest source that is shown: {source}< ({figure})>.',
      (s) => largest(panel.sources, s.source!, s.figure, true),
    ],
    [
      'Most contacts came from: {source}< ({figure})>.',
      (s) => largest(panel.sources, s.source!, s.figure, false),
    ],
    [
      'The largest outcome: {loose}< ({figure})>.',
      (s) => largest(panel.loose, s.loose!, s.figure, false),
    ],
    [
      'The largest source of contacts: {sourceNames} (no number given).',
      (s) => {
        const figure = say.find(panel.sources, s.sourceNames!);
        return figure
          ? [
              isLargest({ own: figure, all: panel.sources }, panel, false),
              unless(!figure.value, 'its number is given'),
            ]
          : [`nothing is called “${s.sourceNames}”`];
      },
    ],
    [
      'The largest sources of contacts: {sourceNames}< ({figure} each)>.',
      (s) => equals(panel.sources, s.sourceNames!, s.figure, vocabulary(context).source!),
    ],
    [
      'The largest outcomes: {looseNames}< ({figure} each)>.',
      (s) => equals(panel.loose, s.looseNames!, s.figure, vocabulary(context).loose!),
    ],
    [
      'The largest outcome that is shown: {loose}< ({figure})>.',
      (s) => largest(panel.loose, s.loose!, s.figure, true),
    ],
    [
      '<{area}><, ><{now}>: {n} contacts{reasons}.',
      (s) => [
        isArea(s.area, panel),
        isNow(s.now, context, 'flow'),
        ...(panel.contacts
          ? isFigure(`${s.n}${s.reasons}`, panel.contacts, [])
          : ['there are no contacts']),
      ],
    ],
    [
      '{n} contacts{reasons}.',
      (s) =>
        panel.contacts
          ? isFigure(`${s.n}${s.reasons}`, panel.contacts, [])
          : ['there are no contacts'],
    ],
    [
      '<{area}><, ><{now}>. The number of contacts is not shown.',
      (s) => [
        isArea(s.area, panel),
        isNow(s.now, context, 'flow'),
        unless(!panel.contacts?.value, 'it is'),
      ],
    ],
    ['The number of contacts is not shown.', () => unless(!panel.contacts?.value, 'it is')],
    [
      'Contacts that met {rungs}.',
      (s) =>
        s.rungs!.split('; ').map((text) => {
          const [, name = '', number = '', percent = ''] =
            new RegExp(`^(.+): (${NUMBER})(?: \\((${PERCENT})\\))?$`).exec(text) ?? [];
          const at = panel.levels.findIndex((_, i) =>
            atLeastNames(panel, i).some((each) => isSame(each, name)),
          );
          if (at < 0 || !panel.funnel) return `“${name}” is no level`;
          const above = atLeastOf(panel, at);
          const share = percent && isShareOf(percent, sharesOf(above, panel));
          return isExactly(number, above.value!) ?? (share || undefined);
        }),
    ],
    ['By threshold level: {levelsListed}.', (s) => say.listed(panel.levels, s.levelsListed!)],
    [
      'The threshold levels are {levelNames}; no figures are shown for them.',
      () => unless(panel.levels.every(hasNoFigure), 'there are figures'),
    ],
    [
      'Met no threshold: {looseListed}.',
      (s) => [
        ...say.listed(panel.loose, s.looseListed!),
        unless(panel.panel.sorted, 'it is not said which level was met'),
      ],
    ],
    [
      'Where contacts came from: {sourcesListed}.',
      (s) => say.listed(panel.sources, s.sourcesListed!),
    ],
    ['What became of the contacts: {looseListed}.', (s) => say.listed(panel.loose, s.looseListed!)],
    [
      'Named as outcomes, with no figures shown: {looseNames}.',
      () => unless(panel.loose.every(hasNoFigure), 'there are figures'),
    ],
    ['{movement} ({figure}).', (s) => say.figure(panel.movements, s.movement!, s.figure!)],
    ['{areas} «is|are» set beside it.', (s) => besideComplaint(s.areas!, context)],
  ];
}

/** Whether the table shows neither a number nor a share. */
const hasNoFigure = ({ value, cells }: Figure): boolean =>
  !value && !cells.get('Share of contacts');

const besideComplaint = (text: string, { shown }: Context): Complaint => {
  const others = shown.panels.slice(1).map(({ panel }) => panel.area);
  const list =
    others.length < 2 ? others.join('') : `${others.slice(0, -1).join(', ')} and ${others.at(-1)}`;
  return unless(list === text, `${list} are set beside it`);
};

function journeySentences(context: Context): readonly Sentence[] {
  const { shown } = context;
  const { panels } = shown;
  const [panel] = panels as [ShownPanel];
  const stages = panel.journey;
  const find = (list: readonly Figure[], name: string) =>
    list.findIndex(({ item }) => isSame(item.name, name));
  const rate = (own1: ShownPanel, from: string, to: string, percent: string): Complaint => {
    const at = find(own1.journey, to);
    const found = rateOf(own1, at);
    if (!found || !isSame(found.of.item.name, from))
      return `no rate is known from “${from}” to “${to}”`;
    return isShareOf(percent, found.rate);
  };
  /** Where another stage keeps as little of the one before, or less, the deepest fall is so in number alone. */
  const isInNumber = (said: boolean, at: number, among: readonly number[]): Complaint => {
    const rates = among.flatMap((i) => {
      const kept = rateOf(panel, i)?.rate[0];
      return kept && i !== at ? [kept] : [];
    });
    const mine = rateOf(panel, at)!.rate[0]!;
    const isSteepest = rates.every((kept) => mine.compare(kept) < 0);
    return unless(
      // Rounding may hide which is the lower.
      said === !isSteepest || (said && (context.shown.truth.rounding ?? 0) > 0),
      said ? 'it falls most in proportion too' : 'another stage falls more in proportion',
    );
  };
  const seams = stages.some((stage, i) => i > 0 && isSeam(stages[i - 1]!, stage));
  const rises = (list: readonly Figure[]) =>
    list.filter((stage, i) => i > 0 && !isSeam(list[i - 1]!, stage) && isMore(stage, list[i - 1]!));
  return [
    ['{to:stage} come to {p} of {from:stage}.', (s) => rate(panel, s.from!, s.to!, s.p!)],
    [
      '{to:stage} come to {p} of {from:stage} in {any}.',
      (s) => {
        const members = `(?:(?:${HOW_MANY}) in )?(?:${anyOf(panels.map((each) => each.panel.area))})(?: \\((?:${DOUBT})\\))?`;
        const listed = membersOf(s.any!, members);
        const shares = listed.map((text, i) => {
          const [, percent = '', area = ''] = IN_AREA.exec(text)!;
          const found = panels.find((each) => isSame(each.panel.area, area));
          const own = found && rateOf(found, find(found.journey, s.to!))?.rate[0];
          return [i === 0 ? s.p! : percent, own] as const;
        });
        const alike = shown.truth.rounding === undefined ? looksAlike(shares) : undefined;
        return listed.map((text, i) => {
          const [, percent, area = '', doubt] = IN_AREA.exec(text)!;
          const found = panels.find((each) => isSame(each.panel.area, area));
          if (!found) return `“${area}” is no area`;
          const two = [s.from!, s.to!].map((name) => found.journey[find(found.journey, name)]);
          return (
            alike ??
            rate(found, s.from!, s.to!, i === 0 ? s.p! : (percent ?? '')) ??
            isInDoubt(doubt, ...two.map((each) => each?.shown))
          );
        });
      },
    ],
    ...[
      'Numbers< of {unit:any}> fall< {most}> from {from:stage} to {to:stage}: «by< about> {by:n}, to {p}|down to none».',
      'The {largest} fall in number< of {unit:any}>: {from:stage} to {to:stage}, by< about> {by:n}, to {p}.',
    ].map((pattern): Sentence => [
      pattern,
      (s) => {
        const isMost = s.most !== undefined || s.largest !== undefined;
        const falls = stages.map((stage, i) =>
          rateOf(panel, i) ? stages[i - 1]!.value!.minus(stage.value!) : undefined,
        );
        const at = find(stages, s.to!);
        const isBesideIt = (i: number) => {
          const between = stages.slice(Math.min(i, at), Math.max(i, at) + 1);
          return between.every((stage, k) => k === 0 || !isSeam(between[k - 1]!, stage));
        };
        const own = [...stages.keys()].filter((i) => isBesideIt(i) && i > 0);
        const more = own.filter((i) => falls[i] && falls[at] && falls[i].compare(falls[at]) > 0);
        const mayFallElsewhere = stages.some((stage, i) => {
          const before = stages[i - 1];
          if (!before || isBesideIt(i) || isSeam(before, stage)) return false;
          return !before.value || !stage.value || isMore(before, stage);
        });
        const { of, counted } = stages[at]!.item;
        return [
          rate(panel, s.from!, s.to!, s.p ?? 'none'),
          s.by !== undefined && falls[at] ? isExactly(s.by, falls[at]) : undefined,
          unless(more.length === 0, `they fall more to ${stages[more[0] ?? 0]!.item.name}`),
          unless(
            isMost === own.filter((i) => falls[i] && !falls[i].isZero()).length > 1,
            'most is said of several falls, and only of these',
          ),
          ...(isMost ? [isInNumber(s.largest !== undefined, at, own)] : []),
          unless(
            s.unit ===
              (mayFallElsewhere ? of + (counted === 'stock' ? ' on the last day' : '') : undefined),
            'what is counted is said where something else falls too',
          ),
        ];
      },
    ]),
    [
      '<{area}><, ><{now}>. {stages}.',
      (s) => [
        isArea(s.area, panel),
        isNow(s.now, context, stages[0]!.item.counted),
        ...stagesComplaints(s.stages!, stages),
      ],
    ],
    ['{stages}.', (s) => stagesComplaints(s.stages!, stages)],
    [
      'The stages do not all count the same thing, and no rate is given where that changes.',
      () => unless(seams, 'they do'),
    ],
    [
      'Some stages are counted over the period, others on its last day.',
      () =>
        unless(
          new Set(panels.flatMap(({ journey }) => journey.map(({ item }) => item.counted))).size >
            1,
          'all are counted alike',
        ),
    ],
    ['One child may have several contacts and episodes.'],
    [
      'Where a number is larger than the one before, not all came through that stage, so no rate is given.',
      () =>
        unless(
          panels.some(({ journey }) => rises(journey).length > 0),
          'none is',
        ),
    ],
    ['The stages are not one group of children followed through time.'],
    [
      'Each area is drawn on a scale of its own: compare shapes and rates, not lengths.',
      () => unless(panels.length > 1, 'there is one area'),
    ],
  ];
}

function stagesComplaints(text: string, stages: readonly Figure[]): readonly Complaint[] {
  const names = anyOf(stages.map(({ item }) => item.name));
  const said = text.split(new RegExp(`; (?=(?:${names}): )`));
  if (said.length !== stages.length) return [`${said.length} stages of ${stages.length}`];
  return said.flatMap((each, i) => {
    const figure = stages[i]!;
    const { item } = figure;
    const rest = each.slice(item.name.length + 2);
    if (!isSame(each.slice(0, item.name.length), item.name)) return [`“${each}” is ${item.name}`];
    const unit = /(contacts|episodes|children|families)/.exec(rest.replace(/, .*/, ''))?.[1];
    const onDay = rest.includes(' on the last day');
    const plain = rest
      .replace(/ (contacts|episodes|children|families)/, '')
      .replace(' on the last day', '');
    return [
      ...isFigure(plain, figure, []),
      unless(unit === undefined || unit === item.of, `${item.name} counts ${item.of}`),
      unless(
        !figure.value || onDay === (item.counted === 'stock'),
        `${item.name} is a ${item.counted}`,
      ),
    ];
  });
}

function noteSentences(context: Context): readonly Sentence[] {
  const { shown, page } = context;
  const { truth, panels } = shown;
  const codes = new Set(
    page.table.rows.flatMap(({ cells }) =>
      cells.flatMap((cell) => [...cell.matchAll(/\[(.)\]/g)].map(([, code]) => code!)),
    ),
  );
  const percents = panels.flatMap(({ all }) =>
    all.flatMap(({ cells }) => cells.get('Share of contacts') || []),
  );
  return [
    [
      'Threshold levels are shares of the same contacts, not stages that follow one another.',
      () =>
        unless(
          panels.some(({ levels }) => levels.length > 0),
          'there are none',
        ),
    ],
    [
      'A contact counts once, at the level that it met; a row adds to a level all those above it.< Rounded numbers are added, so a sum may differ from one that is published elsewhere.>',
      () => unless(hasRungs(context), 'no row does'),
    ],
    [
      'Percentages are of all contacts, as they are published.',
      () =>
        unless(
          panels.every((each) =>
            each.all.every((figure) => !figure.value || sharesOf(figure, each).length === 0),
          ),
          'some are worked out',
        ),
    ],
    [
      'Percentages are of all contacts. Each is rounded by itself, so they may not add up to 100.',
      () => unless(percents.length > 0, 'there are no such percentages'),
    ],
    [
      'The thin bars are of {then}.',
      (s) => [isThen(s.then, context), unless(hasThinBars(context), 'there are none')],
    ],
    // Held by `roughNoteComplaints`.
    [
      'Percentages are of rounded numbers, and may be off by up to «1 percentage point|{n} percentage points».',
    ],
    [
      'Numbers of people are rounded to the nearest {n}.',
      (s) => unless(truth.rounding === Number(s.n), 'they are not'),
    ],
    [
      '{meanings}.',
      (s) =>
        [...s.meanings!.matchAll(/\[(.)\] (.+?)(?=(?:; \[|$))/g)].map(([, code = '', is = '']) => {
          const right = EXPLAINED[code] ?? REASONS[code];
          return is === right
            ? unless(codes.has(code), `[${code}] does not occur`)
            : `[${code}] means ${right}, not ${is}`;
        }),
    ],
    [
      '{whole:apartSubject} compared with <those of >{then}: {why:apart}.',
      (s) => {
        // A sentence about all counts is true of stocks too, where there are any.
        const isStock = (figure: Figure) => figure.item.counted === 'stock';
        const hasStocks = context.view === 'journey' && panels.some((each) => each.journey.some(isStock)); // prettier-ignore
        const kinds = s.whole === 'Not' && hasStocks ? ['flow', 'stock'] : ['flow'];
        return [isThen(s.then, context), ...kinds.map((kind) => isApart(s.why!, kind, context))];
      },
    ],
    ['Years end on {any}.', (s) => yearComplaint(s.any!, context)],
  ];
}

const yearComplaint = (text: string, { shown }: Context): Complaint => {
  const { year = 'financial' } = shown.truth.written;
  const ends = {
    financial: '31 March',
    academic: '31 August',
    calendar: '31 December',
    '30 September': '30 September',
  };
  return unless(text === ends[year], `they end on ${ends[year]}`);
};

function pointComplaints(context: Context): readonly string[] {
  const { shown, page } = context;
  const { panels } = shown;
  const words = vocabulary(context);
  const several = panels.length > 1;
  return page.points.flatMap(([head = '', ...lines]) => {
    const i = several ? panels.findIndex(({ panel }) => head.endsWith(`, ${panel.area}`)) : 0;
    if (i < 0) return [`point: of no area: ${head}`];
    const panel = panels[i]!;
    const name = several ? head.slice(0, -panel.panel.area.length - 2) : head;
    const figure = candidates(panel, context).find(({ item }) => isSame(item.name, name));
    if (!figure) return [`point: of nothing: ${head}`];
    const read = readerOf(pointSentences(figure, panel, context), words);
    return pointLines(lines).flatMap((line) => read(line).map((each) => `point ${head}: ${each}`));
  });
}

const candidates = (panel: ShownPanel, { view }: Context): readonly Figure[] =>
  view === 'journey' ? panel.journey : panel.all.filter(({ item }) => item.kind !== 'stage');

/** What is said of a level with those above it takes two lines, of which the second has no name. */
function pointLines(lines: readonly string[]): readonly string[] {
  const at = lines.findIndex((line) => /^(Any level|.+ and over): /.test(line));
  if (at < 0) return lines;
  const next = lines[at + 1];
  const isChange1 = next !== undefined && /^(Up|Down|Unchanged|Change too small)\b/.test(next);
  return isChange1
    ? [...lines.slice(0, at), `${lines[at]} ${next}`, ...lines.slice(at + 2)]
    : lines;
}

function pointSentences(figure: Figure, panel: ShownPanel, context: Context): readonly Sentence[] {
  const { shown } = context;
  const { item } = figure;
  const level = panel.levels.indexOf(figure);
  const stage = panel.journey.indexOf(figure);
  const since = '{change} since {then}< ({doubt})><, when it was {was:p}>';
  const change =
    (of: Figure) =>
    (s: Slots): readonly Complaint[] => [
      ...isChangeOf(s.change!, pairOf(of, shown)),
      isThen(s.then, context),
      isInDoubt(s.doubt, of.shownBefore),
      wasComplaint(s.was, of, panel, shown),
    ];
  const before = panel.journey[stage - 1];
  const parts = level < 0 ? [] : panel.outcomes[level]!;
  const above = level < 0 ? undefined : atLeastOf(panel, level);
  return [
    ['{beside}', (s) => isBeside(s.beside!, figure, sharesOf(figure, panel))],
    [since, change(figure)],
    [
      '{then}: {figure}',
      (s) => [
        isThen(s.then, context),
        ...isFigure(s.figure!, { ...figure, value: figure.before, shown: figure.shownBefore }, []),
      ],
    ],
    [
      'Not comparable with {then}: a break in the series',
      (s) => [
        isThen(s.then, context),
        unless(
          [figure, above, panel.contacts].some((each) =>
            [...(each?.item.now.marks ?? []), ...(each?.shown?.codes ?? [])].includes('b'),
          ),
          'there is no break',
        ),
      ],
    ],
    [
      'Not compared with {then}: {why:apart}',
      (s) => {
        const counted = item.kind === 'stage' ? item.counted : 'flow';
        return [isThen(s.then, context), isApart(s.why!, counted, context)];
      },
    ],
    [
      'The change since {then} is not known (number then: {reason})',
      (s) => [
        isThen(s.then, context),
        unless(!figure.before, 'the number then is known'),
        unless(!wasNotApplicable(item), 'it was not applicable'),
      ],
    ],
    [
      'Not compared with {then}: not applicable then',
      (s) => [isThen(s.then, context), unless(wasNotApplicable(item), 'it was applicable')],
    ],
    [
      'was {n} before revision',
      (s) => [item.now.was ? isExactly(s.n!, item.now.was) : 'it was not revised'],
    ],
    [
      'Made of {made}',
      (s) => {
        const members = `(?:${anyOf(parts.map((part) => part.item.name))}) \\((?:${FIGURE})\\)`;
        const listed = membersOf(s.made!, members);
        const rebuilt =
          listed.length < 2
            ? listed.join('')
            : `${listed.slice(0, -1).join(', ')} and ${listed.at(-1)}`;
        if (rebuilt !== s.made) return [`not understood: “${s.made}”`];
        return listed.flatMap((text) => {
          const [, name = '', said = ''] = /^(.+) \(([^()]+)\)$/.exec(text) ?? [];
          const part = parts.find((each) => isSame(each.item.name, name));
          return part ? isFigure(said, part, []) : [`“${name}” is no part of it`];
        });
      },
    ],
    ...(above
      ? ([
          [
            `{above}: {beside}< ${since}>`,
            (s: Slots) => [
              unless(
                atLeastNames(panel, level).some((each) => isSame(each, s.above!)),
                `“${s.above}” is another level`,
              ),
              ...isBeside(s.beside!, above, sharesOf(above, panel)),
              ...(s.change === undefined ? [] : change(above)(s)),
            ],
          ],
        ] as const)
      : []),
    [
      '{code} {meaning}',
      (s) =>
        unless(
          s.meaning === (EXPLAINED[s.code![1]!] ?? REASONS[s.code![1]!]) &&
            (figure.shown?.codes ?? []).includes(s.code![1]!),
          `${s.code} is not what is shown`,
        ),
    ],
    ...(item.now.note === undefined ? [] : [own(item.now.note)]),
    ['Percentages are of all contacts'],
    ...(stage < 0 ? [] : stageSentences(figure, before, panel, stage)),
  ];
}

function stageSentences(
  figure: Figure,
  before: Figure | undefined,
  panel: ShownPanel,
  stage: number,
): readonly Sentence[] {
  const counted = { flow: 'in the period', stock: 'on the last day' };
  const differs = before && isSeam(before, figure);
  const rate = rateOf(panel, stage);
  const first = firstRateOf(panel, stage);
  const seam = () => {
    const texts = [figure, before!].map(({ item }, i) => {
      const other = [before!, figure][i]!.item;
      return [
        item.of === other.of ? '' : item.of,
        item.counted === other.counted ? '' : counted[item.counted],
      ]
        .filter(Boolean)
        .join(' ');
    });
    return `From here: ${texts[0]}, not ${texts[1]}. No rate.`;
  };
  return [
    own(stageKind(figure)),
    ...(differs ? [own(seam())] : []),
    [
      'More than at the stage before: not all of these came through it, so no rate is given.',
      () => unless(before !== undefined && !differs && isMore(figure, before), 'it is not more'),
    ],
    [
      '{p} of “{stage}”<; {q:p} of “{start:stage}”>',
      (s) => [
        rate ? isShareOf(s.p!, rate.rate) : 'there is no rate',
        unless(
          rate !== undefined && isSame(rate.of.item.name, s.stage!),
          `“${s.stage}” is not the stage before`,
        ),
        s.q === undefined
          ? undefined
          : first
            ? isShareOf(s.q, first.rate)
            : 'there is no rate of the first stage',
        s.start === undefined
          ? undefined
          : unless(
              first !== undefined && isSame(first.of.item.name, s.start),
              `“${s.start}” is not the first stage`,
            ),
      ],
    ],
  ];
}

/** `In the year: episodes`, `On 31 March 2025: children`. */
export function countedComplaint(
  text: string,
  figure: Figure | undefined,
  { shown }: Context,
): Complaint {
  const [, when = '', of = ''] = /^(.+): (\w+)$/.exec(text) ?? [];
  if (!figure) return `“${text}” heads nothing`;
  const { period } = shown.truth;
  const { item } = figure;
  if (of !== item.of) return `“${text}”: ${item.name} counts ${item.of}`;
  const time = {
    year: 'year',
    half: 'half year',
    quarter: 'quarter',
    month: 'month',
    day: 'period',
    span: 'period',
  };
  const right =
    item.counted === 'stock'
      ? period ? `On ${dateText(period.to)}` : 'On the last day'
      : `In the ${period ? time[period.kind] : 'period'}`; // prettier-ignore
  return unless(when === right, `“${when}” is “${right}”`);
}
