// Tells from a name, in English or in Welsh, that it is of what is left over, and not of one thing.
// An author writes names in either language, whichever the page is in.

const ENGLISH =
  /^(all |any )?(other|unknown|not (known|stated|recorded|given|broken down)|no source|unspecified|miscellaneous|remain)/i;
/** What is other stands after its noun: `Asiantaethau eraill`. */
const WELSH =
  /^(?:(?:yr? )?\p{L}+ )?(?:eraill|arall)(?!\p{L})|^(?:anhysbys|amhenodol|amrywiol|(?:y )?gweddill|heb ei (?:nodi|gofnodi|roi))(?!\p{L})/iu;

/**
 * Whether a name stands for all that has no name of its own: such a part is not called the largest.
 *
 * @example isRestName('Others') // true
 * @example isRestName('Asiantaethau eraill') // true
 */
export const isRestName = (name: string): boolean =>
  ENGLISH.test(name.trim()) || WELSH.test(name.trim());
