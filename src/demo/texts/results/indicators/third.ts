import { type DemoIndicator, row } from './kind.ts'

/** Invented, by the public name of the challenge. */
export const third: Record<string, DemoIndicator[]> = {
  brigadenumerique: [
    row(
      'policy',
      ['Répondre à toute heure', 'Questions répondues en moins d’un jour', 'Questions answered within a day', '%'],
      ['Le service n’existait pas.', 82, 91, 96, 95],
    ),
    row(
      'product',
      ['Une réponse du premier coup', 'Échanges finis en un message', 'Exchanges ended in one message', '%'],
      ['Le service n’existait pas.', 40, 52, 61, 60],
    ),
    row(
      'transformation',
      ['Soulager les brigades', 'Appels évités chaque semaine', 'Calls avoided every week'],
      [0, 300, 900, 1300, 1200],
      'Une gendarme : « On nous écrit ce qu’on ne nous disait pas. »',
    ),
    row('openness', ['Un assistant que d’autres reprennent', 'Dépôts publics', 'Public repositories'], [0, 0, 1, 1, 1]),
  ],
  'eig-link': [
    row(
      'transformation',
      ['Une promotion qui se parle', 'Entraides entre équipes chaque mois', 'Help between teams every month'],
      [0, 6, 11, 14, 12],
    ),
  ],
  coacheleves: [
    row(
      'policy',
      ['Aider chaque élève au bon moment', 'Élèves aidés avant le contrôle', 'Pupils helped before the test', '%'],
      [8, 9, 17, 26, 30],
    ),
    row(
      'product',
      ['Un tableau de bord lu en classe', 'Classes qui l’ouvrent chaque semaine', 'Classes opening it every week'],
      [0, 1, 3, 8, 8],
      'Une maîtresse : « Je vois qui n’ose pas lever la main. »',
    ),
    row(
      'openness',
      ['Des mesures que la recherche reprend', 'Équipes de recherche qui s’en servent', 'Research teams using it'],
      [0, 0, 1, 2, 2],
    ),
  ],
  dataesr: [
    row(
      'policy',
      [
        'Une question simple, une réponse le jour même',
        'Délai d’une réponse au cabinet',
        'Time to answer the minister’s office',
        'jours',
      ],
      [15, 11, 4, 1, 1],
    ),
    row('product', ['Réunir les sources', 'Sources reliées', 'Sources linked'], [2, 4, 9, 14, 12]),
    row(
      'transformation',
      ['Les mêmes chiffres pour tous', 'Services qui citent la base', 'Departments citing the base'],
      [0, 2, 5, 9, 10],
    ),
    row(
      'openness',
      ['Ouvert à tout le monde', 'Requêtes par mois', 'Requests a month'],
      [0, 0, 4000, 12000, 10000],
      'Un doctorant : « J’ai trouvé mon labo par là. »',
    ),
  ],
}
