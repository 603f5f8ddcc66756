/** What is for those who follow and share; the embedded card is a whole page of its own. */
export const discoveryPages: readonly string[] = ['/suivre']
