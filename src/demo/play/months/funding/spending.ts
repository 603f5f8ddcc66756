import type { Written } from './spend.ts'

/** What the programme spends besides salaries; `day` counts from the edition's first one. */
export const spending: readonly Written[] = [
  {
    day: -26,
    line: 'communication',
    amount: '6480.00',
    label: 'Affiches et pages de l’appel à candidatures',
    reference: 'Facture 2017-311',
  },
  {
    day: -20,
    line: 'support',
    amount: '2150.40',
    label: 'Livrets d’accueil des EIG, impression',
    reference: 'Facture 2017-342',
  },
  {
    day: 22,
    line: 'support',
    amount: '11840.00',
    label: 'Semaine de lancement : salle, repas, animation',
    reference: 'Facture 2018-019',
  },
  {
    day: 26,
    line: 'communication',
    amount: '3920.00',
    label: 'Portraits de la promotion',
    reference: 'Facture 2018-024',
  },
  {
    day: 58,
    line: 'research',
    amount: '4500.00',
    label: 'Séminaire avec un laboratoire d’apprentissage statistique',
    reference: 'Convention 2018-03',
  },
  {
    day: 74,
    line: 'support',
    amount: '5260.75',
    label: 'Formation au design de service, deux jours',
    reference: 'Facture 2018-058',
  },
  {
    day: 112,
    line: 'communication',
    amount: '9875.20',
    label: 'Film court sur trois équipes',
    reference: 'Facture 2018-087',
  },
  {
    day: 140,
    line: 'support',
    amount: '7310.00',
    label: 'Aide extérieure en accessibilité, cinq jours',
    reference: 'Facture 2018-102',
  },
  {
    day: 159,
    line: 'communication',
    amount: '12640.00',
    label: 'Journée de démonstration : scène, captation, sous-titres',
    reference: 'Facture 2018-121',
  },
  {
    day: 190,
    line: 'research',
    amount: '6200.00',
    label: 'Évaluation à mi-parcours par une équipe de sociologie',
    reference: 'Convention 2018-07',
  },
  {
    day: 240,
    line: 'support',
    amount: '8430.90',
    label: 'Séminaire de rentrée, deux jours',
    reference: 'Facture 2018-166',
  },
  {
    day: 288,
    line: 'communication',
    amount: '18990.00',
    label: 'Restitution publique : lieu, scénographie, accueil',
    reference: 'Facture 2018-203',
  },
  {
    day: 330,
    line: 'communication',
    amount: '4115.60',
    label: 'Livret des réalisations',
    reference: 'Facture 2018-231',
  },
]

/** Typed with a zero too many, seen the next day. */
export const mistyped: Written = {
  day: 95,
  line: 'support',
  amount: '34800.00',
  label: 'Ateliers collectifs de mars et d’avril',
  reference: 'Facture 2018-071',
}
export const corrected: Written = { ...mistyped, day: 96, amount: '3480.00' }
export const why = 'Un zéro de trop : la facture est de 3 480 euros.'
