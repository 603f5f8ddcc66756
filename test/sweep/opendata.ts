/** Open data and the figures page, each in French, as they are in the demonstration world. */
export const openDataPages: readonly string[] = [
  '/donnees',
  '/donnees/entonnoir',
  '/donnees/genre',
  '/donnees/budget',
  '/donnees/chiffres',
  '/chiffres',
]
