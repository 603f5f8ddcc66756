/** Past editions as the demonstration takes them over: one with people shown, one with sizes alone, one without challenges. */
export const archivePages: readonly string[] = [
  '/promotions',
  '/promotions/eig-1',
  '/promotions/eig-4',
  '/promotions/eig-5',
  '/defis/eig-1/afd-geodata',
  '/defis/eig-3/cibnav',
]
