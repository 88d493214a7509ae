// Reads everything that a mix says, and holds every sentence against its dataset.
import { headingComplaints, headingsOfAll } from './headings.js';
import { EXPLAINED, REASONS, textOf } from '../shared/cells.js';
import { Exact, sumOf } from '../shared/exact.js';
import {
  type Complaint,
  isAsPublished,
  isExactly,
  isTarget,
  looksAlike,
  NUMBER,
  PERCENT,
} from '../shared/figures.js';
import type { Page } from '../shared/page.js';
import { sourceText } from '../shared/furniture.js';
import { complaintsOfPlaces, own } from '../shared/places.js';
import { type Rough, roughComplaints, roughNoteComplaints } from '../shared/rough.js';
import {
  anyOf,
  escaped,
  isSame,
  listOf,
  membersOf,
  type Sentence,
  readerOf,
  type Slots,
  unless,
} from '../shared/sentences.js';
import { APART, compares, type Period, whyApart } from '../shared/time.js';
import {
  CHANGE,
  changeOf,
  codeOf,
  FIGURE,
  doubtsOf,
  isAgainst,
  isInDoubt,
  isChangeOf,
  isFigure,
  isLargest,
  isShareChange,
  isOwnShare,
  isShareOf,
  MARKS,
  POINTS,
  pointsOf,
  shareBefore,
  saysOfWhat,
  sharesOf,
} from './claims.js';
import { truthOf } from './dataset.js';
import { entriesOf, type Entry } from './entries.js';
import { drawingComplaints } from './picture.js';
import { reasonComplaint } from './reasons.js';
import {
  type Figure,
  NOTHING,
  REST,
  type ShownMix,
  shownOf,
  type ShownTruth,
  sumShown,
} from './shown.js';

/** The target is named where no title names it. */
const GOAL = `the (?:(?:${PERCENT}) )?target`;
const AGAINST = `[Nn]ot held against ${GOAL}, since it is (?:a forecast|of low reliability|a forecast and of low reliability)|[Tt]oo close to ${GOAL} to tell, since numbers are rounded|[Aa]t ${GOAL}|[Jj]ust (?:under|over) ${GOAL}|(?:[Aa]bout )?(?:${POINTS}) (?:short of|over) ${GOAL}`;
const SHARE_CHANGE = `share unchanged|share (?:up|down) (?:${POINTS})`;

/** What is said of one mix. */
export interface Context {
  readonly shown: ShownTruth;
  readonly page: Page;
  readonly entries: readonly Entry[];
}

/** Everything that is wrong with what a reader gets; empty where nothing is. */
export function complaintsOfMix(dataset: unknown, page: Page): readonly string[] {
  const truth = truthOf(dataset);
  const shown = shownOf(truth, page);
  const { entries, complaints } = entriesOf(shown, page);
  const context: Context = { shown, page, entries };
  return [
    ...shown.complaints,
    ...complaints,
    ...tableComplaints(context),
    ...wordComplaints(context),
    ...drawingComplaints(context),
    ...roughComplaints([page.heading, page.standfirst, ...page.description], roughsOf(shown)),
    ...roughNoteComplaints(page.notes, roughsOf(shown)),
  ];
}

/** Every share that is worked out from rounded numbers of people. */
const roughsOf = ({ truth, mixes }: ShownTruth): readonly Rough[] =>
  mixes.flatMap(({ one: { rounding }, parts, groups, total: { value: whole } }) =>
    [...parts, ...groups].flatMap(({ value }, i) => {
      const { name } = [...truth.parts, ...truth.groups][i]!;
      return truth.people && rounding && value && whole && !whole.isZero()
        ? [{ value, whole, rounding, most: parts.length + 1, name }]
        : [];
    }),
  );

const eachMix = (
  { shown }: Context,
  of: (mix: ShownMix, i: number) => readonly Complaint[],
): readonly string[] =>
  shown.mixes.flatMap((mix, i) =>
    of(mix, i).flatMap((complaint) =>
      complaint ? [`${mix.names[0] ?? 'The mix'}: ${complaint}`] : [],
    ),
  );

/** Shares and changes in the table. */
function tableComplaints(context: Context): readonly string[] {
  const { truth } = context.shown;
  return eachMix(context, (mix) => {
    const all: readonly (readonly [string, Figure, readonly Exact[]])[] = [
      ...mix.parts.map(
        (figure, p) => [truth.parts[p]!.name, figure, sharesOf(figure, mix)] as const,
      ),
      ...mix.groups.map(
        (figure, g) => [truth.groups[g]!.name, figure, groupShares(context, mix, g)] as const,
      ),
      ['Total', mix.total, sharesOf(mix.total, mix)],
    ];
    return [
      ...all.flatMap(([name, figure, shares]) => {
        const share = figure.share
          ? (saysOfWhat(figure.share, figure.isSome) ??
            isOwnShare(figure.share.replace(/ of all$/, ''), figure, shares))
          : undefined;
        const published = shareBefore(figure, mix, truth);
        const then = figure.shareBefore
          ? (saysOfWhat(figure.shareBefore, figure.isSome) ??
            isShareBefore(figure.shareBefore, published))
          : unless(!published || !isSharesOnly(mix), 'its share before is not shown');
        const change = !figure.change
          ? undefined
          : figure.change === 'not known'
            ? unless(
                !!figure.value && !figure.before?.value && !isNotApplicable(figure),
                'both numbers are shown, or one is not applicable',
              )
            : figure.change === 'not applicable'
              ? unless(!!figure.value && isNotApplicable(figure), 'it was applicable')
              : (isRoundedChange(figure.change, mix, truth.people) ??
                isChangeOf(figure.change, changeOf(figure, mix, truth.kind)));
        return [share, then, change].map((each) => each && `${name}: ${each}`);
      }),
    ];
  });
}

/** Whether there could be no number at the period before. */
const isNotApplicable = ({ before }: Figure): boolean => before?.cell.why === 'z';

const datesOf = (kind: string, period: Period | undefined): readonly string[] =>
  !period ? [] : kind === 'stock' ? period.stock : period.flow;

/** Where the areas of several are compared, each is named with its own figures. */
const alone = (written: Context['shown']['truth']['written']) => {
  const [{ area, ...first }] = written as readonly [(typeof written)[0]];
  return written.length === 1 && area !== undefined ? { ...first, area } : first;
};

function wordComplaints(context: Context): readonly string[] {
  const { shown, page } = context;
  const words = vocabulary(context);
  return [
    ...complaintsOfPlaces(page, alone(shown.truth.written), {
      words,
      any: [...authorsWords(context), ...sentences(context)],
      titles: titleSentences(context),
      subtitles: subtitleParts(context),
      headlines: headlineSentences(context),
      captions: captions(context),
      keys: keys(context),
    }),
    ...headingComplaints(shown, [page.heading, page.table.caption]),
    ...pointComplaints(context, words),
    ...selectionComplaints(context),
  ];
}

function vocabulary({ shown }: Context): Readonly<Record<string, string>> {
  const { truth, mixes } = shown;
  const ofPeriod = (which: 'period' | 'previousPeriod') =>
    anyOf(truth.mixes.flatMap((mix) => datesOf(truth.kind, mix[which])));
  const group = anyOf(truth.groups.map(({ name }) => name));
  return {
    n: NUMBER,
    p: PERCENT,
    part: anyOf(truth.parts.map(({ name }) => name)),
    parts: listOf(anyOf(truth.parts.map(({ name }) => name))),
    group,
    mix: anyOf(mixes.flatMap(({ names }) => names)),
    mixes: listOf(anyOf(mixes.flatMap(({ names }) => names))),
    area: anyOf(truth.mixes.map(({ area }) => area)),
    now: `(?:the )?(?:${ofPeriod('period')})`,
    then: `(?:the )?(?:${ofPeriod('previousPeriod')})|the previous period`,
    // Of one, the author's plural stands in brackets: `1 (children)`.
    unit: truth.unit ? `${escaped(truth.unit)}|\\(${escaped(truth.unit)}\\)` : 'in total',
    marks: `(?:, (?:${MARKS.join('|')}))+`,
    measure: anyOf([truth.measureName]),
    figure: FIGURE,
    change: CHANGE,
    against: AGAINST,
    doubt: 'forecast|low reliability|forecast, low reliability',
    shareChange: SHARE_CHANGE,
    held: `(?:${PERCENT}) (?:${group})(?:, (?:${AGAINST}))?`,
    helds: `(?:${PERCENT}) (?:${group})(?:, (?:${AGAINST}))?(?:; (?:${PERCENT}) (?:${group})(?:, (?:${AGAINST}))?)*`,
    other: 'All other(?: parts)?(?:, .+?)?',
    any: '.+?',
    apart: APART,
    code: '\\[[a-z!]\\]',
    meaning: anyOf([...Object.values(REASONS), ...Object.values(EXPLAINED)]),
  };
}

/** What the author wrote stands as it is written; whether it is true is the author’s to say. */
function authorsWords({ shown }: Context): readonly Sentence[] {
  const { truth } = shown;
  const notesOf = ({ notes = [] }: { notes?: readonly unknown[] | string }) =>
    [notes].flat().map(textOf);
  const periods = truth.mixes.flatMap(({ period, previousPeriod }) => [period, previousPeriod]);
  return [
    ...truth.written.flatMap((one) => [textOf(one.description), ...notesOf(one)]),
    ...truth.written.slice(1).map(({ source }) => sourceText(source)),
    ...truth.written.slice(1).flatMap(({ source }) => {
      const { url = '' } = (source ?? {}) as { url?: string };
      return sourceText(source).replace(/^(Source: .+?)\. /, `$1, ${url}. `);
    }),
    ...periods.flatMap((period) =>
      period?.note
        ? period.short.flatMap((name) => [`${name}: ${period.note}`, `${name}: ${period.note}.`])
        : [],
    ),
    ...shown.mixes.flatMap(({ names, parts }) =>
      parts.flatMap(({ cell }, p) =>
        cell.note === undefined
          ? []
          : [...names.map((name) => `${name}, `), ''].flatMap((name) => [
              `${name}${truth.parts[p]!.name}: ${cell.note}.`,
            ]),
      ),
    ),
  ]
    .filter(Boolean)
    .map(own);
}

const marksOf = (figures: readonly Figure[]) => figures.flatMap(({ cell }) => cell.marks);
const marksBefore = (figures: readonly Figure[]) =>
  figures.flatMap(({ before }) => before?.cell.marks ?? []);

/** Whether a group has that target. */
const isTargetOf = (text: string, groups: readonly { readonly target?: Exact | undefined }[]) => {
  const found = groups.flatMap(({ target }) => (target ? [isTarget(text, target)] : []));
  return found.includes(undefined) ? undefined : (found[0] ?? 'there is no target');
};

/** What is in doubt of the share of a group or a part: of its number, or of the total, which all parts make. */
const doubtsIn = ({ groups, parts, total }: ShownMix, g: number) =>
  doubtsOf(marksOf([...parts, total, ...(groups[g] ? [groups[g]] : [])]));

/** The reader of what is said of one mix. */
function sayingOf(context: Context, i: number) {
  const { shown } = context;
  const { truth, mixes } = shown;
  const mix = mixes[i]!;
  const part = (name: string) => truth.parts.findIndex((each) => isSame(each.name, name));
  const group = (name: string) => truth.groups.findIndex((each) => isSame(each.name, name));
  const rivals = truth.parts.flatMap(({ name, of }, p) =>
    of < 0 ? [{ name, figure: mix.parts[p]! }] : [],
  );
  const held = (text: string): readonly Complaint[] => {
    const [, percent = '', rest = ''] = new RegExp(`^(${PERCENT}) (.+)$`).exec(text) ?? [];
    const names = [...truth.groups.keys()].filter((g) =>
      isSame(rest.slice(0, truth.groups[g]!.name.length), truth.groups[g]!.name),
    );
    const g = names.sort((a, b) => truth.groups[b]!.name.length - truth.groups[a]!.name.length)[0];
    if (g === undefined) return [`no group in “${text}”`];
    const against = rest.slice(truth.groups[g]!.name.length).replace(/^, /, '');
    const shares = groupShares(context, mix, g);
    return [
      isShareOf(percent, shares),
      against ? isAgainst(against, shares, truth.groups[g]!.target, doubtsIn(mix, g)) : undefined,
      comesToTarget(percent.replace(/^about /i, ''), against),
      unless(
        !/percentage point/.test(against) || /^about/i.test(percent) === /^about/i.test(against),
        `“${percent}” and “${against}” are not equally exact`,
      ),
    ];
  };
  return {
    mix,
    part,
    group,
    held,
    helds: (text: string) => text.split('; ').flatMap(held),
    partFigure: (name: string, text: string): readonly Complaint[] => {
      const figure = mix.parts[part(name)]!;
      return isFigure(text, figure, sharesOf(figure, mix));
    },
    /** A number alone stands beside the donut, where its marks and its share are. */
    partNumber: (name: string, text: string): readonly Complaint[] => {
      const figure = mix.parts[part(name)]!;
      const isAlone = new RegExp(`^(?:${NUMBER})$`).test(text) && figure.value;
      return isAlone
        ? [isExactly(text, figure.value)]
        : isFigure(text, figure, sharesOf(figure, mix));
    },
    groupFigure: (g: number, text: string): readonly Complaint[] =>
      isFigure(text, mix.groups[g]!, groupShares(context, mix, g)),
    largest: (name: string, ofShown: boolean, alone: boolean): Complaint =>
      isLargest(name, rivals, mix, { ofShown, alone }),
    change: (text: string | undefined, figure: Figure): Complaint =>
      isRoundedChange(text ?? '', mix, truth.people) ??
      isChangeOf(text ?? '', changeOf(figure, mix, truth.kind)),
    shareChange: (text: string | undefined, g: number): Complaint =>
      isShareChange(text ?? '', pointsOf(g, mix, shown, groupShares(context, mix, g)[0])),
  };
}

/** `51%` and `25 percentage points short of the 75% target` do not come to one another. */
function comesToTarget(percent: string, against: string): Complaint {
  const [, size, side, goal] =
    /^(?:about )?([\d.]+) percentage points? (short of|over) the ([\d.]+)% target$/.exec(against) ??
    [];
  const share = /^([\d.]+)%$/.exec(percent)?.[1];
  if (!share || !size || !goal) return undefined;
  const found = Number(share) + (side === 'over' ? -1 : 1) * Number(size);
  return unless(Math.abs(found - Number(goal)) < 1e-9, `${percent} and “${against}” are ${found}%`);
}

const isShareBefore = (text: string, published: Exact | undefined): Complaint =>
  published
    ? isAsPublished(text.replace(/ of all$/, ''), published)
    : `${text} before is not in the data`;

/** Whether no number is given, so that every share is shown. */
const isSharesOnly = ({ one }: ShownMix): boolean =>
  [one.now, one.before].every(
    (of) => !of || [...of.parts, ...of.groups, of.total].every(({ number }) => !number),
  );

/** What a group’s share may be: of its number, or of the shares that are published of its parts. */
export function groupShares(
  { shown }: Pick<Context, 'shown'>,
  mix: ShownMix,
  g: number,
): readonly Exact[] {
  const own = sharesOf(mix.groups[g]!, mix);
  if (own.length > 0) return own;
  const parts = mix.parts.filter((_, p) => shown.truth.parts[p]!.group === g);
  const shares = parts.map((figure) => sharesOf(figure, mix)[0]);
  if (shares.length === 0 || shares.includes(undefined)) return [];
  return [shares.reduce((sum, each) => sum!.plus(each!), Exact.of(0))!];
}

const FROM = '<, from figures to the nearest {m:n}>';

const isFrom = (text: string | undefined, { one }: ShownMix, people: boolean): Complaint =>
  text === undefined
    ? undefined
    : unless(people && one.rounding === Number(text), `they are not rounded to ${text}`);

/** Of rounded figures it is never known that there is no change; of others it always is. */
const isRoundedChange = (text: string, { one }: ShownMix, people: boolean): Complaint => {
  const isRounded = people && one.rounding !== undefined;
  if (text === 'no change') return unless(!isRounded, 'that is not known of rounded figures');
  return text.endsWith('too small to tell') ? unless(isRounded, 'they are not rounded') : undefined;
};

/** Since when: the date of the mix that is spoken of. */
const isSince = (text: string | undefined, mix: ShownMix, kind: string): Complaint => {
  if (text === undefined) return undefined;
  const { previousPeriod } = mix.one;
  if (!previousPeriod)
    return unless(text === 'the previous period', `since “${text}”, which is not in the data`);
  return unless(
    datesOf(kind, previousPeriod).some((date) => isSame(date, text.replace(/^the /, ''))),
    `since “${text}”, not ${previousPeriod.written}`,
  );
};

/** Whether that is why the figures of a mix are not compared with those before. */
const isApart = (why: string | undefined, { one }: ShownMix, kind: string): boolean =>
  whyApart(one.period, one.previousPeriod, kind).includes(why ?? '');

const isWhen = (text: string | undefined, mix: ShownMix, kind: string): Complaint =>
  text === undefined ||
  datesOf(kind, mix.one.period).some((date) => isSame(date, text.replace(/^the /, '')))
    ? undefined
    : `“${text}” is not ${mix.one.period?.written ?? 'in the data'}`;

function sentences(context: Context): readonly Sentence[] {
  return [...sentencesOfOne(context), ...sentencesOfSeveral(context), ...notesOf(context)];
}

function sentencesOfOne(context: Context): readonly Sentence[] {
  const { shown, entries } = context;
  const words = vocabulary(context);
  const { truth } = shown;
  const say = sayingOf(context, 0);
  const { mix } = say;
  const since = (text: string | undefined) => isSince(text, mix, truth.kind);
  const from = (text: string | undefined) => isFrom(text, mix, truth.people);
  /** A change of a total or of a share is in doubt where any number of the mix before is. */
  const ofAll = [mix.total, ...mix.parts];
  const doubt = (s: Slots, figures: readonly Figure[]) =>
    s.then && isInDoubt(s.doubt, marksBefore(figures));
  const partsOf = (g: number) => [
    mix.groups[g]!,
    ...mix.parts.filter((_, p) => truth.parts[p]!.group === g),
  ];
  const total = (s: Slots): readonly Complaint[] => [
    mix.total.value ? isExactly(s.n!, mix.total.value) : `a total, ${s.n}, that is not shown`,
    isUnitOf(s.n!, s.unit!),
    areMarks(s.marks, [mix.total]),
    isWhen(s.now, mix, truth.kind),
    say.change(s.change, mix.total),
    since(s.then),
    doubt(s, ofAll),
    from(s.m),
  ];
  const isDay = truth.kind === 'stock' || mix.one.period?.kind === 'day';
  const when = isDay ? ' on {now}' : ' in {now}';
  const largest =
    (ofShown: boolean, alone: boolean) =>
    (s: Slots): readonly Complaint[] => [
      say.largest(s.part!, ofShown, alone),
      ...say.partNumber(s.part!, s.figure!),
      say.change(s.change, mix.parts[say.part(s.part!)]!),
      since(s.then),
      doubt(s, [mix.parts[say.part(s.part!)]!]),
    ];
  const tail = `{part}: {figure}<, {change}< since {then}< ({doubt})>>${FROM}>.`;
  const ofPart = `(?:${words.part!}): (?:${FIGURE})`;
  return [
    [`{n} {unit}<{marks}><,><${when}><, {change}< since {then}< ({doubt})>>${FROM}>.`, total],
    ['{helds}.', (s) => say.helds(s.helds!)],
    [
      `{held}, {shareChange}< since {then}< ({doubt})>>${FROM}.`,
      (s) => {
        const name = s
          .held!.replace(new RegExp(`^(?:${PERCENT}) `), '')
          .replace(new RegExp(`, (?:${AGAINST})$`), '');
        return [
          ...say.held(s.held!),
          say.shareChange(s.shareChange, say.group(name)),
          since(s.then),
          doubt(s, ofAll),
          from(s.m),
        ];
      },
    ],
    [
      `{against}<, {shareChange}< since {then}< ({doubt})>>>${FROM}.`,
      (s) => {
        const g = truth.groups.findIndex(({ target }) => target);
        return [
          isAgainst(
            s.against!,
            groupShares(context, mix, g),
            truth.groups[g]?.target,
            doubtsIn(mix, g),
          ),
          say.shareChange(s.shareChange, g),
          since(s.then),
          doubt(s, ofAll),
          from(s.m),
        ];
      },
    ],
    [`The largest part is ${tail}`, largest(false, true)],
    [
      'The largest parts are {parts}: {figure} each.',
      (s) => equalParts(s.parts!, s.figure!, say, words.part!),
    ],
    ['{parts}: {figure} each.', (s) => alikeParts(s.parts!, s.figure!, say, words.part!)],
    [
      tail,
      (s) => [
        ...say.partNumber(s.part!, s.figure!),
        say.change(s.change, mix.parts[say.part(s.part!)]!),
        since(s.then),
        doubt(s, [mix.parts[say.part(s.part!)]!]),
      ],
    ],
    [
      'Not broken down: {figure}.',
      (s) => {
        const { rest } = mix;
        return rest ? isFigure(s.figure!, rest, sharesOf(rest, mix)) : 'nothing is left';
      },
    ],
    [
      // Each number, where none has a share.
      { source: `(?<listed>${ofPart}(?:; ${ofPart})+)\\.` },
      (s) => listedParts(s.listed!, say, ofPart),
    ],
    ...subgroupSentences(context, say),
    [`The largest part shown is ${tail}`, largest(true, true)],
    [`No part is larger than ${tail}`, largest(false, false)],
    [`No part shown is larger than ${tail}`, largest(true, false)],
    [
      '{group}: {figure}<, {against}><«,|;» {change}><«,|;» {shareChange}>< since {then}< ({doubt})>>.',
      (s) => {
        const g = say.group(s.group!);
        return [
          ...say.groupFigure(g, s.figure!),
          ...(s.against === undefined
            ? []
            : [
                isAgainst(
                  s.against,
                  groupShares(context, mix, g),
                  truth.groups[g]!.target,
                  doubtsIn(mix, g),
                ),
                comesToTarget(new RegExp(PERCENT).exec(s.figure!)?.[0] ?? '', s.against),
              ]),
          say.change(s.change, mix.groups[g]!),
          say.shareChange(s.shareChange, g),
          since(s.then),
          doubt(s, s.shareChange === undefined ? partsOf(g) : ofAll),
        ];
      },
    ],
    [
      '{other}: {any}.',
      (s) =>
        `${s.other}: ${s.any}`.split(/; (?=All other)/).flatMap((text) => {
          const [, name = '', figure = '', count = ''] =
            /^(All other.*?): (.+?), of which (\d+) kinds? withheld$/.exec(text) ?? [];
          return otherComplaints(name, figure, count, { entries, mix, text });
        }),
    ],
    [
      'The target is {any}.',
      (s) => {
        const held = `(?:${PERCENT}) (?:${anyOf(truth.groups.map(({ name }) => name))})`;
        const listed = membersOf(s.any!, held);
        if (listed.length === 0) {
          return isTargetOf(s.any!, truth.groups);
        }
        return listed.map((text) => {
          const [, percent = '', name = ''] = new RegExp(`^(${PERCENT}) (.+)$`).exec(text) ?? [];
          const { target } = truth.groups[say.group(name)] ?? {};
          return target ? isTarget(percent, target) : `“${text}” has no target`;
        });
      },
    ],
    [
      'No figure is at hand< to hold against it><: {meaning}>.',
      () => noFigureComplaint(context, 'none'),
    ],
    [
      'All figures are withheld< to hold against it><: {meaning}>.',
      () => noFigureComplaint(context, 'all'),
    ],
    [
      'No figure can be shown< to hold against it><: {meaning}>.',
      () => noFigureComplaint(context, 'some'),
    ],
  ];
}

type Saying = ReturnType<typeof sayingOf>;

/** Parts that are as large as each other, and larger than all others. */
/** Parts that are shown alike, and are not called the largest. */
function alikeParts(text: string, figure: string, say: Saying, part: string): readonly Complaint[] {
  const names = membersOf(text, part);
  return [
    unless(listText(names) === text && names.length > 1, `not understood: “${text}”`),
    ...names.flatMap((name) => say.partNumber(name, figure)),
  ];
}

function equalParts(text: string, figure: string, say: Saying, part: string): readonly Complaint[] {
  const names = membersOf(text, part);
  const rebuilt = listText(names);
  return [
    unless(rebuilt === text && names.length > 1, `not understood: “${text}”`),
    ...names.flatMap((name) => [say.largest(name, false, false), ...say.partNumber(name, figure)]),
  ];
}

/** One part, or every part that has a figure. */
function listedParts(text: string, say: Saying, ofPart: string): readonly Complaint[] {
  const found = text.match(new RegExp(`${ofPart}(?=; |$)`, 'gi')) ?? [];
  const withFigure = say.mix.parts.filter(
    ({ value, share, isSome }) => !isSome && (value ?? share),
  );
  return [
    unless(
      found.length === 1 || found.length === withFigure.length,
      `${found.length} of ${withFigure.length} parts are listed`,
    ),
    ...found.flatMap((each) => {
      const [, name = '', figure = ''] = /^(.+): (.+?)$/.exec(each) ?? [];
      return say.partFigure(name, figure);
    }),
  ];
}

/** `Foster care, of which kin: 41 (27%), up 3; of which …`. */
function subgroupSentences({ shown }: Context, say: Saying): readonly Sentence[] {
  const { truth } = shown;
  const names = anyOf(truth.parts.flatMap(({ name, of }) => (of < 0 ? [] : [name])));
  const each = `of which (?:${names}): (?:${FIGURE})(?:, (?:${CHANGE}))?`;
  const part = anyOf(truth.parts.map(({ name }) => name));
  return [
    [
      { source: `(?<holder>${part}), (?<within>${each}(?:; ${each})*)\\.` },
      (s) =>
        s.within!.split(/; (?=of which )/).flatMap((text) => subgroupComplaints(text, say, names)),
    ],
  ];
}

function subgroupComplaints(text: string, say: Saying, names: string): readonly Complaint[] {
  const [, name = '', figure = '', change] =
    new RegExp(`^of which (${names}): (${FIGURE})(?:, (${CHANGE}))?$`).exec(text) ?? [];
  if (name === '') return [`not understood: “${text}”`];
  return [...say.partFigure(name, figure), say.change(change, say.mix.parts[say.part(name)]!)];
}

function otherComplaints(
  name: string,
  text: string,
  count: string,
  { entries, mix, text: whole }: { entries: readonly Entry[]; mix: ShownMix; text: string },
): readonly Complaint[] {
  const entry = entries.find((each) => isSame(each.name, name));
  if (!entry) return [`not understood: “${whole}”`];
  return [
    ...entryFigure(text, entry, mix),
    unless(
      Number(count) === entry.withheld,
      `${count} kinds are withheld, which are ${entry.withheld}`,
    ),
  ];
}

/** What the share of what is drawn together may be: of its number, or the sum of published shares. */
export function entrySharesOf({ values, parts }: Entry, mix: ShownMix): readonly Exact[] {
  const { value: whole } = mix.total;
  if (whole && !whole.isZero() && values.length > 0)
    return values.map((value) => value.over(whole));
  const shares = parts.map((part) => sharesOf(mix.parts[part]!, mix)[0]);
  return shares.includes(undefined) ? [] : [sumOf(shares as Exact[])];
}

/** The figure of what is drawn together. */
export function entryFigure(text: string, entry: Entry, mix: ShownMix): readonly Complaint[] {
  // A sum has the marks of what is in it, as they are in the dataset where its number is withheld.
  const marks = [...new Set(entry.parts.flatMap((part) => [...mix.parts[part]!.cell.marks]))];
  const shown = marks.length > 0 ? { text: '', number: undefined, codes: marks } : undefined;
  const tried = (entry.values.length > 0 ? entry.values : [undefined]).map((value) =>
    isFigure(
      text,
      { value, shown },
      entrySharesOf({ ...entry, values: value ? [value] : [] }, mix),
    ).filter(Boolean),
  );
  return tried.find((each) => each.length === 0) ?? tried[0]!;
}

/** Why no figure is shown: nothing is withheld, everything is, or some is. */
function noFigureComplaint({ shown }: Context, which: 'none' | 'all' | 'some'): Complaint {
  const figures = shown.mixes.flatMap(({ parts, total }) => [...parts, total]);
  // A share that is published without its number is not shown where it would tell a count of people.
  if (figures.some(({ value, share }) => value ?? share)) return 'there is a figure';
  const withheld = figures.filter(({ shown: text }) => text?.codes[0] === 'c').length;
  const is = withheld === 0 ? 'none' : withheld === figures.length ? 'all' : 'some';
  return unless(is === which, `${withheld} of ${figures.length} figures are withheld`);
}

function sentencesOfSeveral(context: Context): readonly Sentence[] {
  const { shown } = context;
  const { truth, mixes } = shown;
  if (mixes.length < 2) return [];
  const sayings = mixes.map((_, i) => sayingOf(context, i));
  /** Of the one mix that has the name. */
  const of = (
    name: string,
    check: (say: ReturnType<typeof sayingOf>) => readonly Complaint[],
  ): readonly Complaint[] => {
    const found = sayings.filter(({ mix }) => mix.names.some((each) => isSame(each, name)));
    return found.length === 1
      ? check(found[0]!)
      : [`“${name}” names ${found.length} of the areas or dates`];
  };
  const total = (text: string | undefined, { mix }: ReturnType<typeof sayingOf>): Complaint =>
    text === undefined
      ? undefined
      : mix.total.value
        ? isExactly(text, mix.total.value)
        : `a total, ${text}, that is not shown`;
  const largest = (ofShown: boolean, alone: boolean) => (s: Slots) =>
    of(s.mix!, (say) => [
      total(s.n, say),
      say.largest(s.part!, ofShown, alone),
      ...say.partNumber(s.part!, s.figure!),
    ]);
  const subject = (name: string, percent: string, mixName: string): readonly Complaint[] =>
    of(mixName, (say) => {
      const g = say.group(name);
      return g >= 0
        ? [isShareOf(percent, groupShares(context, say.mix, g))]
        : say.partFigure(name, percent);
    });
  const any = anyOf(mixes.flatMap(({ names }) => names));
  const ofPart = `(?:${vocabulary(context).part}): (?:${FIGURE})`;
  const doubts = ` \\((?:${vocabulary(context).doubt})\\)`;
  const each = `(?:${PERCENT}) (?:in|on) (?:${any})(?:${doubts})?`;
  const saidIn = (member: string) => {
    const [, percent = '', at = ''] =
      new RegExp(`^(${PERCENT}) (?:in|on) (.+?)(?:${doubts})?$`).exec(member) ?? [];
    return { percent, at };
  };
  /** Of numbers that are not rounded; what is published as a share has no further places. */
  const exactOf = (name: string, at: string): Exact | undefined => {
    const mix = mixes.find(({ names }) => names.some((each) => isSame(each, at)));
    const g = truth.groups.findIndex((each) => isSame(each.name, name));
    const p = truth.parts.findIndex((each) => isSame(each.name, name));
    const figure = g >= 0 ? mix?.groups[g] : mix?.parts[p];
    return mix && figure?.value && mix.one.rounding === undefined
      ? sharesOf(figure, mix)[0]
      : undefined;
  };
  const areAlike = (name: string, text: string): Complaint =>
    looksAlike(
      membersOf(text, each).map((member) => {
        const { percent, at } = saidIn(member);
        return [percent, exactOf(name, at)] as const;
      }),
    );
  const members = (name: string, text: string) =>
    membersOf(text, each).flatMap((member) => {
      const { percent, at } = saidIn(member);
      const doubt = new RegExp(`${doubts}$`).exec(member)?.[0].slice(2, -1);
      return [
        ...subject(name, percent, at),
        ...of(at, (say) => [isInDoubt(doubt, doubtsIn(say.mix, say.group(name)))]),
      ];
    });
  return [
    ['{mix}: {helds}.', (s) => of(s.mix!, (say) => say.helds(s.helds!))],
    ['{mix}: <total {n}; >the largest part is {part}«,|:» {figure}.', largest(false, true)],
    [
      '{mix}: <total {n}; >the largest parts are {parts}: {figure} each.',
      (s) =>
        of(s.mix!, (say) => [
          total(s.n, say),
          ...equalParts(s.parts!, s.figure!, say, vocabulary(context).part!),
        ]),
    ],
    [
      '{mix}: <total {n}; >{parts}: {figure} each.',
      (s) =>
        of(s.mix!, (say) => [
          total(s.n, say),
          ...alikeParts(s.parts!, s.figure!, say, vocabulary(context).part!),
        ]),
    ],
    [
      {
        source: `(?<mix>${any}): (?:total (?<n>${NUMBER}); )?(?<listed>${ofPart}(?:; ${ofPart})*)\\.`,
      },
      (s) => of(s.mix!, (say) => [total(s.n, say), ...listedParts(s.listed!, say, ofPart)]),
    ],
    ['{mix}: <total {n}; >the largest part shown is {part}, {figure}.', largest(true, true)],
    ['{mix}: <total {n}; >no part is larger than {part}, {figure}.', largest(false, false)],
    ['{mix}: <total {n}; >no part shown is larger than {part}, {figure}.', largest(true, false)],
    [
      '{mix}: «no figure|total {n}; no figure for the parts».',
      (s) =>
        of(s.mix!, (say) => [
          total(s.n, say),
          unless((s.n === undefined) === !say.mix.total.value, 'a total is shown'),
          unless(
            say.mix.parts.every(({ value, share }) => !value && !share),
            'there is a figure',
          ),
        ]),
    ],
    ...['part', 'group'].flatMap((kind): readonly Sentence[] => [
      [
        `{${kind}}: {any}.`,
        (s) => {
          const name = s[kind]!;
          const range = new RegExp(`^(${each}), elsewhere from (${PERCENT}) to (${PERCENT})$`).exec(
            s.any!,
          );
          if (!range) {
            const listed = membersOf(s.any!, each);
            const whole = new RegExp(`^(?:${each})(?:(?:, | and )(?:${each}))*$`).test(s.any!);
            return whole && listed.length > 0
              ? [...members(name, s.any!), areAlike(name, s.any!)]
              : `not understood: “${s.any}”`;
          }
          const [, first = '', low = '', high = ''] = range;
          return [...members(name, first), ...rangeComplaints(context, { name, first, low, high })];
        },
      ],
    ]),
    ['The target is {p}.', (s) => isTargetOf(s.p!, truth.groups)],
  ];
}

/** The lowest and the highest of a share among the other mixes. */
function rangeComplaints(
  context: Context,
  {
    name,
    first,
    low,
    high,
  }: { readonly name: string; readonly first: string; readonly low: string; readonly high: string },
): readonly Complaint[] {
  const { shown } = context;
  const { truth, mixes } = shown;
  const g = truth.groups.findIndex((each) => isSame(each.name, name));
  const p = truth.parts.findIndex((each) => isSame(each.name, name));
  const own = first.replace(/ \((?:forecast|low reliability)[^)]*\)$/, '');
  const others = mixes.filter(({ names }) => !names.some((each) => own.endsWith(` ${each}`)));
  const shares = others.flatMap(
    (mix) => (g >= 0 ? groupShares(context, mix, g) : sharesOf(mix.parts[p]!, mix))[0] ?? [],
  );
  const ranked = [...shares].sort((a, b) => a.compare(b));
  return ranked.length === 0
    ? ['no other share is known']
    : [isShareOf(low, [ranked[0]!]), isShareOf(high, [ranked.at(-1)!])];
}

const NO_SUCH = 'there are no such percentages';

function notesOf(context: Context): readonly Sentence[] {
  const { shown, page } = context;
  const { truth, mixes } = shown;
  const figures = mixes.flatMap(({ parts, groups, total }) => [...parts, ...groups, total]);
  const codes = new Set(figures.flatMap(({ shown: text }) => text?.codes ?? []));
  const codesBefore = page.table.rows.flatMap(({ cells }) =>
    cells.flatMap((cell) => [...cell.matchAll(/\[(.)\]/g)].map(([, code]) => code!)),
  );
  const all = new Set([...codes, ...codesBefore]);
  const percents = mixes.flatMap(({ parts }) =>
    parts.flatMap(({ share }) => (share ? [share] : [])),
  );
  const meaning = (text: string): readonly Complaint[] =>
    [...text.matchAll(/\[(.)\] (.+?)(?=(?:; \[|$))/g)].map(([, code = '', is = '']) => {
      const right = EXPLAINED[code] ?? REASONS[code];
      return is !== right
        ? `[${code}] means ${right}, not ${is}`
        : unless(all.has(code), `[${code}] is explained and does not occur`);
    });
  return [
    ['“{any}” is these parts together: {other:any}. Each has a row of its own in the table.'],
    [
      'Percentages are of the total. Each is rounded by itself, so they may not add up to 100.',
      () => unless(percents.length > 0, NO_SUCH),
    ],
    // Held by `roughNoteComplaints`.
    [
      'Percentages are of rounded numbers, and may be off by up to «1 percentage point|{n} percentage points».',
    ],
    [
      'Numbers of people are rounded to the nearest {n}.',
      (s) =>
        unless(
          truth.people && truth.mixes.every(({ rounding }) => rounding === Number(s.n)),
          'they are not',
        ),
    ],
    [
      '{mixes}: numbers of people are rounded to the nearest {n}.',
      (s) => {
        const named = membersOf(s.mixes!, vocabulary(context).mix!);
        const isNamed = ({ names }: ShownMix) =>
          names.some((name) => named.some((each) => isSame(each, name)));
        return unless(
          truth.people && mixes.every((mix) => isNamed(mix) === (mix.one.rounding === Number(s.n))),
          'not of these, or not of these alone',
        );
      },
    ],
    [
      'Percentages are as they are published, so they may not add up to 100.',
      () =>
        unless(
          mixes.some((mix) => !mix.total.value),
          'they are worked out',
        ),
    ],
    [
      '“Not broken down” is what the parts leave of the total: they do not claim to make it up.',
      () =>
        unless(
          mixes.some(({ rest }) => rest),
          'nothing is left',
        ),
    ],
    [
      '“Of which” numbers are counted in the part above them, and are added to nothing.',
      () =>
        unless(
          truth.parts.some(({ of }) => of >= 0),
          'there are none',
        ),
    ],
    [
      'Each area is drawn on a scale of its own: compare bars within an area, not between areas.',
      () => unless(mixes.length > 1, 'there is one area'),
    ],
    [
      'Only shares are published, no numbers.',
      () =>
        unless(
          mixes.some((mix) => [...mix.parts, mix.total].every(({ value }) => !value)),
          'there are numbers',
        ),
    ],
    ['{code} {meaning}.', (s) => meaning(`${s.code} ${s.meaning}`)],
    [
      'Some numbers are withheld to protect people: {code}.',
      (s) => [unless(s.code === '[c]', 'not [c]'), unless(all.has('c'), 'none is')],
    ],
    [
      '“{any}” is what is left of the total: numbers withheld to protect people, and small ones.',
      () =>
        unless(
          context.entries.some(({ withheld }) => withheld > 0),
          'nothing withheld is drawn together',
        ),
    ],
    ['Drawn as bars: {any}.', (s) => reasonComplaint(s.any!, context)],
    [
      'Not compared with {then}: {why:apart}.',
      (s) =>
        unless(
          mixes.some(
            (mix) =>
              isApart(s.why, mix, truth.kind) && isSince(s.then, mix, truth.kind) === undefined,
          ),
          'they are not',
        ),
    ],
  ];
}

function headlineSentences(context: Context): readonly Sentence[] {
  const { shown } = context;
  const { truth } = shown;
  const say = sayingOf(context, 0);
  const { total } = say.mix;
  return [
    [
      `{n} {unit}<{marks}><, {change}< since {then}< ({doubt})>>${FROM}>`,
      (s) => [
        isUnitOf(s.n!, s.unit!),
        areMarks(s.marks, [total], []),
        total.value ? isExactly(s.n!, total.value) : `a total, ${s.n}, that is not shown`,
        say.change(s.change, total),
        isSince(s.then, say.mix, truth.kind),
        s.then && isInDoubt(s.doubt, marksBefore([total, ...say.mix.parts])),
      ],
    ],
  ];
}

/** Whether another part is shown with the same number, or the same share. */
const hasEqual = (parts: readonly Figure[], p: number): boolean =>
  parts.some((other, i) => {
    const [one, isPart] = [parts[p]!, i !== p && !other.isSome];
    if (!isPart) return false;
    return one.value
      ? Boolean(other.value?.is(one.value))
      : Boolean(other.cell.share && one.cell.share?.is(other.cell.share));
  });

/** Brackets part the author's plural from one, and from nothing else. */
const isUnitOf = (n: string, unit: string): Complaint =>
  unless(unit.startsWith('(') === (n === '1' && unit !== 'in total'), `“${n} ${unit}”`);

/** The marks that are said of figures together. That the series breaks has a note of its own, and stands in the headline. */
function areMarks(
  text: string | undefined,
  figures: readonly Figure[],
  unsaid: readonly string[] = ['b'],
): Complaint {
  const said = (text ?? '').split(', ').filter(Boolean).map(codeOf).sort().join();
  const codes = figures.flatMap(({ value, shown }) => (value && shown?.codes) || []);
  const shown = [...new Set(codes)]
    .filter((code) => !unsaid.includes(code))
    .sort()
    .join();
  return unless(
    said === shown,
    `says ${said || 'nothing'} of what is shown as ${shown || 'plain'}`,
  );
}

/** A title that is made from the data. */
function titleSentences(context: Context): readonly Sentence[] {
  const { shown } = context;
  const { truth } = shown;
  const say = sayingOf(context, 0);
  const { mix } = say;
  const common = (s: Slots): readonly Complaint[] => [
    s.n === undefined
      ? undefined
      : mix.total.value
        ? isExactly(s.n, mix.total.value)
        : `a total, ${s.n}, that is not shown`,
    s.area === undefined
      ? undefined
      : unless(isSame(s.area, mix.one.area), `${s.area} is not the area`),
  ];
  return [
    [
      '<{area}: >{p} of <{n} >{measure} {group}, target {q:p}<{marks}>',
      (s) => {
        const g = say.group(s.group!);
        const { target } = truth.groups[g]!;
        return [
          ...common(s),
          areMarks(s.marks, [mix.groups[g]!, mix.total]),
          isShareOf(s.p!, groupShares(context, mix, g)),
          target ? isTarget(s.q!, target) : 'there is no target',
        ];
      },
    ],
    [
      '<{area}: >{part} {p} of <{n} >{measure}<{marks}>',
      (s) => [
        ...common(s),
        ...say.partFigure(s.part!, s.p!),
        areMarks(s.marks, [mix.parts[say.part(s.part!)]!, mix.total]),
        unless(!hasEqual(mix.parts, say.part(s.part!)), `${s.part} is one of several`),
      ],
    ],
    [
      '<{area}: >{parts}, each {p} of <{n} >{measure}<{marks}>',
      (s) => {
        const names = membersOf(s.parts!, vocabulary(context).part!);
        const all = names.map((name) => mix.parts[say.part(name)]!);
        return [
          ...common(s),
          ...names.flatMap((name) => say.partFigure(name, s.p!)),
          areMarks(s.marks, [...all, mix.total]),
        ];
      },
    ],
    ['{measure}'],
    ...headingsOfAll(shown).map(own),
  ];
}

/** Whom the picture is about: the one area that all mixes are of, else that of the dataset. */
function areaOfAll({ mixes, truth }: Context['shown']): string {
  const own = mixes.map(({ one }) => one.area ?? '');
  const [first = ''] = own;
  const whole = truth.written[0]!.area as { name?: unknown } | undefined;
  return first !== '' && own.every((each) => isSame(each, first))
    ? first
    : textOf(whole?.name ?? whole);
}

function subtitleParts({ shown }: Context): readonly Sentence[] {
  const { truth, mixes } = shown;
  return [
    own(textOf(truth.written[0]!.subtitle) || '\u0000'),
    ['Number and share of {unit}'],
    ['Share of {unit}'],
    ['{area}', (s) => unless(isSame(s.area!, areaOfAll(shown)), 'is not the area')],
    ['{now}', (s) => mixes.map((mix) => isWhen(s.now, mix, truth.kind)).find(Boolean)],
  ];
}

function captions({ shown }: Context): readonly Sentence[] {
  const { truth } = shown;
  const [first] = truth.written;
  const title = textOf(first!.title) || truth.measureName;
  const area = areaOfAll(shown);
  const capital = title.charAt(0).toUpperCase() + title.slice(1);
  return [
    own([capital, area].filter(Boolean).join(', ')),
    own(capital),
    ...headingsOfAll(shown).map(own),
  ];
}

/** Names of groups, and of areas or dates. */
const keys = ({ shown }: Context): readonly Sentence[] => [
  ...(shown.truth.groups.length > 0 ? ([['{group}'], ['In no group']] as const) : []),
  ...(shown.mixes.length > 1 ? ([['{mix}']] as const) : []),
  ['Target'],
];

function pointComplaints(
  context: Context,
  words: Readonly<Record<string, string>>,
): readonly string[] {
  const { shown, page, entries } = context;
  const { truth, mixes } = shown;
  return page.points.flatMap(([head = '', ...lines]) => {
    const several = mixes.length > 1;
    const i = several
      ? mixes.findIndex(({ names }) => names.some((name) => head.startsWith(`${name}, `)))
      : 0;
    if (i < 0) return [`a point of no area: ${head}`];
    const say = sayingOf(context, i);
    const { mix } = say;
    const cut = several
      ? mix.names
          .filter((name) => head.startsWith(`${name}, `))
          .sort((a, b) => b.length - a.length)[0]!.length + 2
      : 0;
    const name = head.slice(cut);
    const p = truth.parts.findIndex((part) => part.name === name);
    const entry = entries.find((each) => isSame(each.name, name) && each.parts.length !== 1);
    const rest = name === REST ? mix.rest : undefined;
    if (p < 0 && !entry && !rest) return [`a point of no part: ${head}`];
    const own1 = p >= 0 ? mix.parts[p]! : rest;
    const ofEntry: readonly Sentence[] = [
      ...(p >= 0 ? subgroupLines(context, say) : []),
      ['no such part', () => unless(p >= 0 && !mix.one.has.parts[p], 'there is')],
      [
        'Not comparable with {then}: a break in the series',
        (s) => [
          isSince(s.then, mix, truth.kind),
          unless(own1?.cell.marks.includes('b') ?? true, 'there is no break'),
        ],
      ],
      [
        'Not compared with {then}: {why:apart}',
        (s) => [
          isSince(s.then, mix, truth.kind),
          unless(isApart(s.why, mix, truth.kind), 'they are not'),
        ],
      ],
      [
        'The change since {then} is not known (number then: {any})',
        (s) => [
          isSince(s.then, mix, truth.kind),
          unless(!own1?.before?.value, 'the number then is known'),
          unless(!own1 || !isNotApplicable(own1), 'it was not applicable'),
        ],
      ],
      [
        'Not compared with {then}: not applicable then',
        (s) => [
          isSince(s.then, mix, truth.kind),
          unless(!!own1 && isNotApplicable(own1), 'it was applicable'),
        ],
      ],
      ...(rest && p < 0
        ? ([['{figure}', (s: Slots) => isFigure(s.figure!, rest, sharesOf(rest, mix))]] as const)
        : []),
      [
        '{figure}<, of which {n} «kind|kinds» withheld>',
        (s) =>
          entry && p < 0
            ? [
                ...entryFigure(s.figure!, entry, mix),
                unless(
                  Number(s.n ?? 0) === entry.withheld,
                  `${entry.withheld} are withheld, not ${s.n}`,
                ),
              ]
            : [
                ...say.partFigure(name, s.figure!),
                unless(s.n === undefined, 'no kind of a part is withheld'),
              ],
      ],
      [
        '{change}< since {then}< ({doubt})>>',
        (s) => [
          p < 0
            ? entryChange(s.change!, entry!, mix, context)
            : say.change(s.change, mix.parts[p]!),
          isSince(s.then, mix, truth.kind),
          p < 0 || !s.then ? undefined : isInDoubt(s.doubt, marksBefore([mix.parts[p]!])),
        ],
      ],
      [
        'Group: {group}',
        (s) => {
          const g = p >= 0 ? truth.parts[p]!.group : truth.parts[entry!.parts[0]!]!.group;
          return unless(say.group(s.group!) === g, `${name} is in another group`);
        },
      ],
      ...(entry ? [own(listText(entry.parts.map((part) => truth.parts[part]!.name)))] : []),
    ];
    const read = readerOf(ofEntry, words);
    return lines.flatMap((line) => read(line).map((each) => `point ${head}: ${each}`));
  });
}

/** `of which kin: 41 (27%), up 3`, a line for each. */
function subgroupLines({ shown }: Context, say: Saying): readonly Sentence[] {
  const names = anyOf(shown.truth.parts.flatMap(({ name, of }) => (of < 0 ? [] : [name])));
  const each = `of which (?:${names}): (?:${FIGURE})(?:, (?:${CHANGE}))?`;
  return [[{ source: `(?<within>${each})` }, (s) => subgroupComplaints(s.within!, say, names)]];
}

const listText = (names: readonly string[]): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;

/** What is drawn together changes by as much as its parts, or as their sums. */
export function entryChange(
  text: string,
  entry: Entry,
  mix: ShownMix,
  { shown }: Context,
): Complaint {
  const own = entry.parts.map((part) => mix.parts[part]!);
  const changes = own.map((figure) => changeOf(figure, mix, shown.truth.kind));
  if (!changes.includes(undefined))
    return isChangeOf(
      text,
      changes.reduce((sum, each) => sum!.plus(each!), Exact.of(0)),
    );
  // What is not applicable adds nothing to a sum.
  const { one } = mix;
  const isApart =
    own.some(({ cell }) => cell.marks.includes('b')) ||
    !compares(one.period, one.previousPeriod, shown.truth.kind);
  const now = sumShown(own);
  const then = sumShown(own.map(({ before }) => ({ ...NOTHING, ...before })));
  return isApart || !now || !then
    ? `“${text}” of what cannot be compared`
    : isChangeOf(text, now.minus(then));
}

interface Selection {
  readonly item?: { readonly kind: string; readonly name: string };
  readonly area?: { readonly name: string };
  readonly parts?: readonly string[];
  readonly value?: unknown;
}

function selectionComplaints({ shown, page, entries }: Context): readonly string[] {
  const { truth, mixes } = shown;
  return page.selections.flatMap((detail, at) => {
    const { item, value } = detail as Selection;
    if (!item) return [`an event without an item: ${JSON.stringify(detail)}`];
    const perMix = page.selections.length / mixes.length;
    const mix = mixes[Math.floor(at / perMix)]!;
    const p = truth.parts.findIndex(({ name }) => name === item.name);
    const entry = entries.find((each) => isSame(each.name, item.name) && each.parts.length !== 1);
    const right = p >= 0 && !entry ? [mix.parts[p]!.value] : (entry?.values ?? []);
    if (value === undefined) return [];
    const isRight =
      typeof value === 'number'
        ? right.some((each) => each?.is(Exact.of(value)))
        : right.length === 0 || right[0] === undefined;
    return isRight
      ? []
      : [`an event says ${String(value)} of ${item.name}, which is ${right.join()}`];
  });
}
