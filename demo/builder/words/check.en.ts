// The texts of the third step: what was found, and what can be done about it.

export const checkWords = {
  standing: {
    undrawn: 'Nothing can be drawn of this.',
    danger: 'The picture is drawn. Figures must be taken out before it is published.',
    misleading:
      'The picture is drawn. Something in it would mislead: cure it, or accept it, before you go on.',
    'to accept': 'The picture is drawn. Read what was found before you go on.',
    clear: 'The picture is drawn, and nothing stands against publishing it.',
  },
  accept: 'I accept this',
  /** @param small how many figures may tell of few people; @param further from how many another could be worked out */
  withheld: ({ small, further }: { small: number; further: number }): string =>
    `Withheld in the picture: ${small} that may tell of few people, ${further} from which another could be worked out.`,
  cures: {
    withhold: {
      button: 'Take these figures out',
      meaning:
        'Some figures tell of few people, or others could be worked out from them. They become [c] in all that you take away.',
    },
    protected: {
      button: 'Their publisher has protected them',
      meaning:
        'Only where you know that whoever published the figures has withheld all that must be: then the others are shown as they are.',
    },
  },
};
