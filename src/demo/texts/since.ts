/** What some fellows do since the programme, as they put it. */
export const SINCE: readonly string[] = [
  'J’ai rejoint l’administration qui m’accueillait : je continue le service avec l’équipe qui l’a repris.',
  'Je travaille dans une coopérative qui conçoit des services publics avec celles et ceux qui s’en servent.',
  'J’ai repris le chemin de la recherche, sur les données que j’ai découvertes pendant ces dix mois.',
  'I joined a regional authority, where I look after open data and the people who use it.',
  'Je suis à mon compte, et je donne deux jours par mois à la communauté des anciens de la promotion.',
  'J’ai rejoint une autre administration, pour refaire là-bas ce que nous avions appris ici.',
]
