import type { DemoItem } from './kind.ts'

/** Invented, by the public name of the challenge. */
export const first: Record<string, DemoItem[]> = {
  predisauvetage: [
    {
      kind: 'repository',
      day: 96,
      fr: 'Moteur de calcul du risque en mer',
      en: 'Risk engine at sea',
      under: 'mit',
      words: [
        'Croise les alertes, la météo et les marées, et dit où le risque grandit.',
        'Crosses alerts, weather and tides, and says where risk grows.',
      ],
    },
    {
      kind: 'dataset',
      day: 141,
      fr: 'Opérations de secours en mer, sans les personnes',
      en: 'Rescue operations at sea, without the people',
      under: 'licence-ouverte-2',
      words: [
        'Trente ans d’opérations, remises à jour chaque nuit.',
        'Thirty years of operations, updated every night.',
      ],
    },
    {
      kind: 'dataset',
      day: 60,
      fr: 'Comptes rendus rédigés des opérations',
      en: 'Written reports of operations',
      not: ['privacy', 'Les comptes rendus nomment des personnes secourues ; aucun masquage ne suffit encore.'],
    },
    {
      kind: 'website',
      day: 205,
      fr: 'Tableau de bord des côtes',
      en: 'Dashboard of the coasts',
      words: ['Les stations y voient la saison qui vient.', 'Rescue stations see the season ahead.'],
    },
    {
      kind: 'side_tool',
      day: 118,
      fr: 'Relecteur de positions GPS',
      en: 'Checker of GPS positions',
      words: ['Repère les positions tombées au milieu des terres.', 'Finds positions that fell inland.'],
    },
    {
      kind: 'video',
      day: 246,
      fr: 'La carte de risque, filmée au centre de secours',
      en: 'The risk map, filmed at the rescue centre',
      words: [
        'Vidéo en français, 6 minutes 40, sous-titrée. La transcription complète est sous la vidéo : une officière montre le quart du matin, l’alerte, puis la zone que la carte propose de surveiller.',
        'Video in French, 6 minutes 40, with captions. The full transcript is under the video: an officer shows the morning watch, the alert, then the area that the map suggests watching.',
      ],
    },
    {
      kind: 'training',
      day: 232,
      fr: 'Lire une carte de risque',
      en: 'Reading a risk map',
      to: ['Les équipes de deux centres de sauvetage', 23],
    },
  ],
  labsante: [
    {
      kind: 'repository',
      day: 120,
      fr: 'Trousse de calcul sur les parcours de soin',
      en: 'Toolkit for care pathways',
      under: 'apache-2',
      words: [
        'Les mêmes calculs pour toutes les équipes, relus par deux personnes.',
        'The same computations for all teams, reviewed by two people.',
      ],
    },
    {
      kind: 'library',
      day: 188,
      fr: 'Bibliothèque de nomenclatures de santé',
      en: 'Library of health code lists',
      under: 'mit',
    },
    {
      kind: 'dataset',
      day: 45,
      fr: 'Parcours de soin individuels',
      en: 'Individual care pathways',
      not: ['other_secret', 'Le secret médical les protège : seuls des totaux sortent du bâtiment.'],
    },
    {
      kind: 'training',
      day: 150,
      fr: 'Programmer pour évaluer',
      en: 'Programming for evaluation',
      to: ['Les bureaux d’études de la direction', 34],
    },
    {
      kind: 'training',
      day: 240,
      fr: 'Relire le code d’une autre équipe',
      en: 'Reviewing another team’s code',
      to: ['Les statisticiennes et statisticiens', 12],
    },
    {
      kind: 'reused',
      day: 80,
      fr: 'Le relecteur de positions de PrédiSauvetage',
      en: 'PrédiSauvetage’s checker of positions',
    },
  ],
  gobelins: [
    {
      kind: 'website',
      day: 262,
      fr: 'Le mobilier en ligne',
      en: 'The furniture online',
      words: ['On y entre par une image, une époque ou un lieu.', 'You enter by an image, a period or a place.'],
    },
    { kind: 'repository', day: 180, fr: 'Site du mobilier', en: 'Website of the furniture', under: 'eupl-1-2' },
    {
      kind: 'dataset',
      day: 266,
      fr: 'Inventaire des meubles et tapisseries',
      en: 'Inventory of furniture and tapestries',
      under: 'licence-ouverte-2',
    },
    {
      kind: 'dataset',
      day: 90,
      fr: 'Emplacement des œuvres en dépôt',
      en: 'Where loaned works are',
      not: ['security', 'Dire où sont les œuvres aiderait à les voler.'],
    },
  ],
}
