/** Writing to the programme, and its letters. */
export const contactPages: readonly string[] = ['/contact', '/contact?qui=press', '/lettre']
