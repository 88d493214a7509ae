// Tells the language of the page. A page has one: the switch leads to another page.

export const isWelshPage = document.documentElement.lang.split('-')[0] === 'cy';

/** As elements and frames name it. */
export const pageLang = isWelshPage ? 'cy' : 'en-GB';
