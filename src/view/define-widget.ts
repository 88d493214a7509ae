// Joins the stages of a widget into one definition, which its element runs and takes its types from.
import type { CSSResult } from '@lit/reactive-element';
import type { Frame } from '../core/chart/frame.js';
import type { Envelope } from '../core/data/dataset.js';
import type { Parsed } from '../core/data/problem.js';
import type { Protection, Publishable } from '../core/data/publishable.js';
import type { Schema } from '../core/data/schema.js';
import type { FromTable } from '../core/table/from-table.js';
import type { WithParts } from '../core/with-parts.js';
import type { CoreWords } from '../core/words/words.js';

/** The types of a widget's data, from stage to stage. */
export interface WidgetTypes {
  /** The dataset as an author writes it. */
  readonly dataset: object;
  /** The dataset once read. */
  readonly data: Envelope;
  readonly model: { readonly envelope: Envelope };
  readonly words: { readonly core: CoreWords } & WithParts;
  readonly layout: unknown;
}

/** Loads a language file. */
export type WordsLoader<Words> = () => Promise<{ readonly words: Words }>;

/** The pure stages of a widget in the order in which data pass them, its languages and its styles. */
export interface WidgetDefinition<T extends WidgetTypes = WidgetTypes> extends WithParts<
  Publishable<T['data']>,
  T['model']
> {
  /** The tag without `council-`; also the name of its folder. */
  readonly name: string;
  /** Of its datasets. */
  readonly schema: Schema;
  parse(input: unknown): Parsed<T['data']>;
  /** Loads the stage that reads a table of the page; left out where the data have no such form. */
  fromTable?(): Promise<FromTable>;
  protect(data: T['data']): Protection<T['data']>;
  /** Writes the data in the author's form again. */
  write(data: T['data']): T['dataset'];
  model(data: Publishable<T['data']>): T['model'];
  layout(model: T['model'], words: T['words'], frame: Frame, view: string | undefined): T['layout'];
  /** A loader for each language. The map is open: a page may add languages. */
  readonly locales: Map<string, WordsLoader<T['words']>>;
  /** The styles of the widget, in addition to the shared ones. */
  readonly styles: readonly CSSResult[];
}

/** The types that a definition was made with. */
export type TypesOf<Definition> =
  Definition extends WidgetDefinition<infer T extends WidgetTypes> ? T : never;

/** What the picture of a widget is drawn from. */
export type Drawn<T extends WidgetTypes> = Pick<T, 'model' | 'words' | 'layout'>;

/**
 * What the picture of a defined widget is drawn from, for the methods of its element.
 *
 * @example scene({ model, words, layout }: DrawnOf<typeof definition>): Scene
 */
export type DrawnOf<Definition> = Drawn<TypesOf<Definition>>;

/** What `defineWidget` takes: locales by name, and styles where there are any. */
type Described<T extends WidgetTypes> = Omit<WidgetDefinition<T>, 'locales' | 'styles'> & {
  readonly locales: {
    readonly en: WordsLoader<T['words']>;
    readonly [lang: string]: WordsLoader<T['words']>;
  };
  readonly styles?: readonly CSSResult[];
};

/** The types of a widget by name. */
export interface StageTypes<Dataset, Data, Model, Words, Layout> {
  readonly dataset: Dataset;
  readonly data: Data;
  readonly model: Model;
  readonly words: Words;
  readonly layout: Layout;
}

/**
 * The definition of a widget, frozen except for its map of languages. Its types come from the stages.
 *
 * @example
 * const definition = defineWidget({
 *   name: 'indicator-trend',
 *   schema: indicatorTrendSchema,
 *   parse: parseIndicatorTrend,
 *   protect: protectIndicatorTrend,
 *   write: writeIndicatorTrend,
 *   model: indicatorTrendModel,
 *   layout: indicatorTrendLayout,
 *   locales: { en: () => import('./words.en.js') },
 * });
 */
export const defineWidget = <
  Dataset extends object,
  Data extends Envelope,
  Model extends WidgetTypes['model'],
  Words extends WidgetTypes['words'],
  Layout,
>({
  locales,
  styles = [],
  ...stages
}: Described<StageTypes<Dataset, Data, Model, Words, Layout>>): WidgetDefinition<
  StageTypes<Dataset, Data, Model, Words, Layout>
> => Object.freeze({ ...stages, locales: new Map(Object.entries(locales)), styles });
