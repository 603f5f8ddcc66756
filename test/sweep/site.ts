/** The pages of slices that were public before: each in French, as it is in the demonstration world. */
export const sitePages: readonly string[] = [
  '/',
  '/appel',
  '/appel-a-defis',
  '/plan-du-site',
  '/reglement',
  '/defis',
  '/defis/previsecours',
  '/promotion',
  '/realisations',
  '/agenda',
  '/accessibilite',
  '/donnees-personnelles',
  '/connexion',
  '/nulle-part',
]
