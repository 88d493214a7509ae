// Begins a text with a capital letter.

/** @example capital('in care') // 'In care' */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
