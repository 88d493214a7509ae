// What is said in Welsh where something is copied, and the texts of the HTML that is.
import type { copyWords as english } from './copy.en.js';

export const copyWords: typeof english = {
  copied: ({ what }) => `Wedi’i gopïo: ${what}.`,
  failed: ({ what }) => `Ni ellid copïo hyn: ${what}. Nid yw’r porwr yn ei ganiatáu.`,
  file: 'Y ffigurau hyn fel ffeil',
};
