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
};
