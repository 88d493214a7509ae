// The English of the part in which a person hears the figures.
import type { SoundWords } from './sound-words.js';

export const words: SoundWords = {
  listen: 'Listen',
  stop: 'Stop',
  help: 'The higher the figure, the higher the note. A rustle is a figure that is withheld; silence is no figure.',
  noSound: 'This browser plays no sound here.',
};
