/**
 * A text as a part of an address: letters without accents, figures and hyphens, at most 80 signs. Empty when nothing of it can
 * be one.
 */
export const addressWord = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 80)
    .replace(/^-+|-+$/g, '')
