// A measured number as text, no more exact than it is worth.

/** @example numberText(1234.5) // '1,235'; numberText(3.14159) // '3.1' */
export const numberText = (number) =>
  number.toLocaleString('en-GB', { maximumFractionDigits: Math.abs(number) < 20 ? 1 : 0 });
