// The events of the widgets and what each of them carries.
import type { Problem } from '../core/data/problem.js';

/** Detail of `council-ready`: the picture of these data is shown. */
export interface ReadyDetail {
  /** The tag without `council-`. */
  readonly widget: string;
}

/** Detail of `council-error`: everything wrong with the data, or why there are none. */
export interface ErrorDetail {
  readonly widget: string;
  /** Everything found wrong; empty if the data could not be loaded. */
  readonly problems: readonly Problem[];
  /** A line for each kind of problem, or the sentence of a failure. */
  readonly messages: readonly string[];
  /** Whether a picture of these data is shown nevertheless. */
  readonly drawn: boolean;
  /** What was thrown, where the library failed: its message may hold a value of the data. */
  readonly error?: unknown;
}

/** What a person chose in a picture. */
export interface Selection {
  /** Whose figure it is, where the dataset says so: `id` is the code, or the name where there is none. */
  readonly area?: { readonly id: string; readonly name: string };
  /** The thing that was chosen. */
  readonly item: {
    /** Such as `series`, `part`, `level`, `stage`, `provision` or `indicator`. */
    readonly kind: string;
    /** The id in the dataset, or the name where there is none. */
    readonly id: string;
    /** As the picture names it, in the language of the page. */
    readonly name: string;
  };
  /** Ids of the parts that are drawn as one, where `item` stands for several. */
  readonly parts?: readonly string[];
  /** As the dataset writes it. */
  readonly period?: string;
  /** Absent where there is no figure, or where it is withheld. */
  readonly value?: number;
  /** What `value` is counted in, as a dataset writes it: `count`, `percent`, `pounds per week`. */
  readonly unit?: string;
}

/** Detail of `council-select`: the same for every widget. */
export interface SelectDetail extends Selection {
  readonly widget: string;
}

/** Detail of `council-change`: what a person has switched. */
export interface ChangeDetail {
  readonly widget: string;
  /** The property, which is also the attribute. */
  readonly name: string;
  /** As the attribute writes it; `''` where it is unset. */
  readonly value: string;
  /** How many rows are shown, where the switch chooses rows. */
  readonly shown?: number;
}

/** A detail as a widget gives it: the base element adds which widget it is, and leaves out what is undefined. */
export type GivenDetail<Detail> = Detail extends unknown
  ? OrUndefined<Omit<Detail, 'widget'>>
  : never;

/** The same members; those that may be absent may also be undefined. */
type OrUndefined<T> = {
  [Key in keyof T]: T[Key] | (Partial<Pick<T, Key>> extends Pick<T, Key> ? undefined : never);
};

/** A selection as a widget gives it. */
export type GivenSelection = GivenDetail<SelectDetail>;

// Declared here and not in a widget, so that every entry has the types of all events.
declare global {
  interface GlobalEventHandlersEventMap {
    'council-ready': CustomEvent<ReadyDetail>;
    'council-error': CustomEvent<ErrorDetail>;
    'council-select': CustomEvent<SelectDetail>;
    'council-change': CustomEvent<ChangeDetail>;
  }
}
