export const copy = {
  title: 'Copie de vos données personnelles',
  lead: 'Tout ce que le programme garde de vous à cet instant. Le nom de chaque élément est celui sous lequel il est gardé.',
  facts: { name: 'Nom', email: 'Adresse', madeAt: 'Copie faite' },
  item: (n: number) => `Élément ${n}`,
  nothing: 'vide',
  file: 'mes-donnees',
  attached: 'La même copie, à lire par une machine',
}
