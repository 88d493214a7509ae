// The Welsh of the part in which a person hears the figures.
import type { SoundWords } from './sound-words.js';

export const words: SoundWords = {
  listen: 'Gwrando',
  stop: 'Stopio',
  help: 'Po uchaf y ffigur, uchaf y nodyn. Ffigur wedi’i atal yw siffrwd; dim ffigur yw distawrwydd.',
  noSound: 'Nid yw’r porwr hwn yn chwarae sain yma.',
};
