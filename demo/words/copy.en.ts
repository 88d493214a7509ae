// What is said where something is copied, and the texts of the HTML that is.

export const copyWords = {
  copied: ({ what }: { what: string }): string => `${what} is copied.`,
  failed: ({ what }: { what: string }): string =>
    `${what} could not be copied: the browser does not allow it.`,
  /** Of a link, in the place of a picture. */
  file: 'These figures as a file',
};
