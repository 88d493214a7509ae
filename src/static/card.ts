// Makes the card of a widget where there is no page: the same stages and the same description of nodes as in one.
import type { CSSResult, CSSResultGroup } from '@lit/reactive-element';
import type { Frame } from '../core/chart/frame.js';
import type { Publishable } from '../core/data/publishable.js';
import { cardView } from '../view/card-view.js';
import type { CouncilElement } from '../view/council-element.js';
import type { Drawn, WidgetDefinition, WidgetTypes } from '../view/define-widget.js';
import type { FoldedParts } from '../view/folded-parts.js';
import { type Described, node } from '../view/nodes.js';
import type { Picture } from '../view/picture.js';
import { describedRows } from './described-rows.js';
import { readRules, type Rule } from './style-rules.js';

type Data = Publishable<WidgetTypes['data']>;

/** The class of any widget. */
type WidgetClass = Pick<typeof CouncilElement, 'definition' | 'styles'> &
  (abstract new () => CouncilElement<WidgetDefinition>);

export interface Card {
  /** The host with all that its shadow root holds. */
  readonly host: Described;
  readonly picture: Picture;
  readonly lang: string;
  /** The style sheets of the widget as one text. */
  readonly css: string;
}

/** The languages that a widget has words in. */
export async function languagesOf(name: string): Promise<readonly string[]> {
  return [...(await loadWidget(name)).definition.locales.keys()];
}

export interface CardOptions {
  /** One of the languages of the widget. */
  readonly lang: string;
  readonly frame: Frame;
  /** Describes what is folded in a page. */
  readonly foldedParts: FoldedParts;
}

/** The card of a widget, as in a page whose text has the usual size. */
export async function cardOf(
  name: string,
  data: Data,
  { lang, frame, foldedParts }: CardOptions,
): Promise<Card> {
  const Widget = await loadWidget(name);
  const { definition } = Widget;
  const { words } = await definition.locales.get(lang)!();
  const model = await loadedModel(definition, data, words);
  const layout = definition.layout(model, words, frame, undefined);
  const picture = pictureOf(Widget, { model, words, layout });
  const card = cardView({
    ...{ state: 'drawn', failed: undefined, hasFaults: false, faults: [], ageMinutes: 0 },
    ...{ retry: undefined, isAsked: false, isOfTable: false, isTableKept: false },
    ...{ words: words.core, source: data.source, heading: 2, density: frame.density, scale: 1 },
    ...{ paperPx: undefined, picture, isRestMissing: false, approach: () => undefined },
    // Nobody can press anything in a file.
    ...{ hasActions: false, area: undefined },
    foldedParts,
  });
  const own = node('div', { class: 'own' }, [card]);
  const host = node(`council-${name}`, {}, [node('div', { class: 'room' }, [own])]);
  return { host, picture, lang: words.core.lang, css: cssOf(Widget.styles) };
}

/** The stages load their parts in the order in which a page does. */
async function loadedModel(
  definition: WidgetDefinition,
  data: Data,
  words: WidgetTypes['words'],
): Promise<WidgetTypes['model']> {
  let made: WidgetTypes['model'] | undefined;
  const model = () => (made ??= definition.model(data));
  const wanted = { data, view: undefined, model };
  for (const kind of ['needs', 'later'] as const)
    for (const of of [definition, words]) {
      const parts = (of as WidgetDefinition)[kind]?.(wanted) ?? [];
      await Promise.all(parts.map((part) => part.load()));
    }
  return model();
}

/** An element that stands in no page has text of the usual size, and keeps no rows. */
function pictureOf(Widget: WidgetClass, drawn: Drawn<WidgetTypes>): Picture {
  abstract class Unplaced extends Widget {
    protected override get scale(): number {
      return 1;
    }
    protected readonly rows = describedRows;
    pictureOf(): Picture {
      return this.picture(drawn);
    }
  }
  // Only to the compiler is it abstract: which widget it is, is known when it is loaded.
  return new (Unplaced as unknown as new () => Unplaced)().pictureOf();
}

async function loadWidget(name: string): Promise<WidgetClass> {
  const module = (await import(`../widgets/${name}/element.js`)) as Readonly<
    Record<string, unknown>
  >;
  return Object.values(module).find(
    (each) => typeof each === 'function' && 'definition' in each,
  ) as WidgetClass;
}

const cssOf = (styles: CSSResultGroup): string =>
  styles instanceof Array ? styles.map(cssOf).join('\n') : (styles as CSSResult).cssText;

/** The size of text in a page. */
const USUAL_PX = 16;

/** The rules of its style sheets in a room of that width. */
export const rulesIn = ({ css }: Card, widthPx: number): readonly Rule[] =>
  readRules(css, widthPx / USUAL_PX);
