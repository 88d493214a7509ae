// What the builder says of its steps.

export const pageWords = {
  /** The head of the second step. */
  say: 'Say what they are',
  drawnAs: 'Still needed: what it is drawn as, in step 1.',
  /** @param labels of the questions without an answer */
  needed: ({ labels }: { labels: readonly string[] }): string =>
    `Still needed: ${labels.join('; ')}`,
  stale: 'The picture is of the figures as they last could be drawn.',
  brokenLink: 'This link cannot be read: it was cut off, or changed.',
};
