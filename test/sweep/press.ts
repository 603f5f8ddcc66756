/** The press room; a release that is not out yet answers as a page that does not exist. */
export const pressPages: readonly string[] = [
  '/presse',
  '/presse/demande',
  '/presse/revue',
  '/presse/revue?acces=payant',
  '/presse/eig-2-ouverture-des-candidatures',
]
