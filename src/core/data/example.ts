// What an example is: a made-up dataset that tests, stories and the gallery alike draw.
// It knows no widget and no figure.

/**
 * `usual`: what most pages hold; `edge`: valid and hard to draw; `absent`: valid, and no figure to
 * draw; `invalid`: its author is told what is wrong, and what can be drawn truthfully is drawn.
 */
export type ExampleKind = 'usual' | 'edge' | 'absent' | 'invalid';

/** A dataset by its kind: one that is invalid may be anything at all. */
export type Example<D = unknown> =
  | { readonly kind: Exclude<ExampleKind, 'invalid'>; readonly dataset: D }
  | {
      readonly kind: 'invalid';
      readonly dataset: unknown;
      /** Whether a picture stands beside the notice. */
      readonly drawn: boolean;
    };

/** By name, in the words of a list: "one period only". */
export type Examples<D = unknown> = Readonly<Record<string, Example<D>>>;

/** How a list of examples says of each which kind it is. */
export const exampleKinds = <D>() => ({
  usual: (dataset: D): Example<D> => ({ kind: 'usual', dataset }),
  edge: (dataset: D): Example<D> => ({ kind: 'edge', dataset }),
  absent: (dataset: D): Example<D> => ({ kind: 'absent', dataset }),
  drawnWithNotice: (dataset: unknown): Example<D> => ({ kind: 'invalid', dataset, drawn: true }),
  refused: (dataset: unknown): Example<D> => ({ kind: 'invalid', dataset, drawn: false }),
});
