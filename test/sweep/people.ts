/** The challenges across editions, the cohort and what came of it. */
export const challengePages: readonly string[] = [
  '/defis',
  '/defis?profil=data',
  '/defis?q=introuvable',
  '/defis/comparer',
  '/defis/comparer?d=hopkins&d=dataesr&d=predisauvetage',
  '/defis/hopkins',
  '/promotion',
  '/promotion?profil=dev',
  '/promotion/aicha-jamoneau',
  '/annuaire',
  '/realisations',
  '/realisations?type=repository',
]
