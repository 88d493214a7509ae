// Says which parts of the code the picture of some data needs.
import type { Lazy } from './lazy.js';

/** A picture that is wanted, by which its parts are chosen. */
export interface Wanted<Data = unknown, Model = unknown> {
  readonly data: Data;
  /** The view that the page or a person asks for, where a widget has several; it may be any text. */
  readonly view: string | undefined;
  /** Makes the model, once. Not for parts of the model itself, which the data alone must choose. */
  model(): Model;
}

/** The stages of a widget, or the words of a language, of which parts are in files of their own. */
export interface WithParts<Data = unknown, Model = unknown> {
  /** The parts without which the picture cannot be made; there are none where this is left out. */
  needs?(wanted: Wanted<Data, Model>): readonly Lazy[];
  /** The parts that are not needed before a person opens or points at something; they are loaded in idle time. */
  later?(wanted: Wanted<Data, Model>): readonly Lazy[];
}
