/**
 * What somebody typed, as the database and every other reader can hold it: whole signs, line ends of one kind, no NUL.
 * Spaces are left as they are.
 */
export const asTyped = (text: string): string => text.toWellFormed().replaceAll('\r\n', '\n').replaceAll('\0', '')

/** The same without the spaces around it. */
export const cleanText = (text: string): string => asTyped(text).trim()
