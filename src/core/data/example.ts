// Defines an example: a made-up dataset that the tests, the stories and the gallery draw.

/**
 * `usual`: like most pages; `edge`: valid but hard to draw; `absent`: valid, with no figure to draw;
 * `invalid`: its problems are reported, and only what can be drawn truthfully is drawn.
 */
export type ExampleKind = 'usual' | 'edge' | 'absent' | 'invalid';

/** A dataset and its kind. An invalid one may be any value. */
export type Example<D = unknown> =
  | { readonly kind: Exclude<ExampleKind, 'invalid'>; readonly dataset: D }
  | {
      readonly kind: 'invalid';
      readonly dataset: unknown;
      /** Whether a picture is shown below the notice. */
      readonly drawn: boolean;
    };

/** By name, such as "one period only". */
export type Examples<D = unknown> = Readonly<Record<string, Example<D>>>;

/** A function for each kind, with which a list of examples states the kind of each. */
export const exampleKinds = <D>() => ({
  usual: (dataset: D): Example<D> => ({ kind: 'usual', dataset }),
  edge: (dataset: D): Example<D> => ({ kind: 'edge', dataset }),
  absent: (dataset: D): Example<D> => ({ kind: 'absent', dataset }),
  drawnWithNotice: (dataset: unknown): Example<D> => ({ kind: 'invalid', dataset, drawn: true }),
  refused: (dataset: unknown): Example<D> => ({ kind: 'invalid', dataset, drawn: false }),
});
