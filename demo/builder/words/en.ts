// Every text of the builder that is not in its page, in English. Their shape is what the Welsh ones must have.
import { checkWords } from './check.en.js';

export const words = {
  check: checkWords,
};
