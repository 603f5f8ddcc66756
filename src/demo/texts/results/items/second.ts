import type { DemoItem } from './kind.ts'

/** Invented, by the public name of the challenge. */
export const second: Record<string, DemoItem[]> = {
  previsecours: [
    { kind: 'repository', day: 215, fr: 'Modèle des départs en intervention', en: 'Model of call-outs', under: 'mit' },
    {
      kind: 'dataset',
      day: 30,
      fr: 'Historique des interventions',
      en: 'History of call-outs',
      not: [
        'host_refuses',
        'Les données sont arrivées en juin seulement ; l’ouverture reste à discuter avec la direction.',
      ],
    },
    {
      kind: 'deliverable',
      day: 255,
      fr: 'Carte des besoins à trois jours',
      en: 'Map of needs three days ahead',
      words: ['Essayée dans deux casernes, chaque matin.', 'Tried in two fire stations, every morning.'],
    },
    {
      kind: 'training',
      day: 248,
      fr: 'Ce que dit un modèle, ce qu’il ne dit pas',
      en: 'What a model says and does not say',
      to: ['Les officiers de garde', 9],
    },
  ],
  balisenav: [
    {
      kind: 'repository',
      day: 133,
      fr: 'Comparateur de balises',
      en: 'Comparator of beacons',
      under: 'gpl-3',
      words: [
        'Met côte à côte ce que disent les sources d’une même bouée.',
        'Puts side by side what sources say of one buoy.',
      ],
    },
    {
      kind: 'dataset',
      day: 225,
      fr: 'Balisage des côtes de France',
      en: 'Beacons of the French coast',
      under: 'licence-ouverte-2',
    },
    {
      kind: 'contribution',
      day: 170,
      fr: 'Corrections au format d’échange des cartes marines',
      en: 'Fixes to the exchange format of sea charts',
      words: ['Douze corrections acceptées.', 'Twelve fixes accepted.'],
    },
    {
      kind: 'training',
      day: 212,
      fr: 'Décrire une bouée une seule fois',
      en: 'Describing a buoy once',
      to: ['Les services des phares', 18],
    },
  ],
  signauxfaibles: [
    {
      kind: 'repository',
      day: 104,
      fr: 'Chaîne de préparation des données',
      en: 'Data preparation chain',
      under: 'mit',
    },
    {
      kind: 'repository',
      day: 70,
      fr: 'Modèle de détection',
      en: 'Detection model',
      not: ['investigation', 'Connaître les seuils permettrait de passer dessous ; le modèle sera publié sans eux.'],
    },
    {
      kind: 'website',
      day: 196,
      fr: 'Fiche d’entreprise pour les agents',
      en: 'Company sheet for officers',
      words: ['Une page par entreprise à contacter, et pourquoi.', 'A page per company to contact, and why.'],
    },
    {
      kind: 'training',
      day: 220,
      fr: 'Appeler une entreprise fragile',
      en: 'Calling a fragile company',
      to: ['Les commissaires de deux régions', 27],
    },
    { kind: 'side_tool', day: 160, fr: 'Rapprochement d’identifiants', en: 'Matching of identifiers' },
  ],
  hopkins: [
    {
      kind: 'repository',
      day: 198,
      fr: 'Exploration de graphes',
      en: 'Graph explorer',
      under: 'apache-2',
      words: [
        'Sans données : de quoi dessiner des liens et les suivre.',
        'Without data: a way to draw links and follow them.',
      ],
    },
    {
      kind: 'dataset',
      day: 40,
      fr: 'Documents des enquêtes',
      en: 'Documents of investigations',
      not: ['investigation', 'Ces documents servent à des procédures en cours.'],
    },
    {
      kind: 'training',
      day: 236,
      fr: 'Chercher dans mille pages',
      en: 'Searching a thousand pages',
      to: ['Deux équipes d’enquête', 14],
    },
  ],
  socialconnect: [
    {
      kind: 'website',
      day: 168,
      fr: 'Le carnet des projets solidaires',
      en: 'The notebook of solidarity projects',
      words: ['Onze sources réunies, une seule recherche.', 'Eleven sources brought together, one search.'],
    },
    { kind: 'repository', day: 110, fr: 'Collecteur de projets', en: 'Project collector', under: 'mit' },
    {
      kind: 'dataset',
      day: 210,
      fr: 'Projets solidaires de onze réseaux',
      en: 'Solidarity projects of eleven networks',
      under: 'odbl-1',
    },
    { kind: 'side_tool', day: 145, fr: 'Mots-clés communs à onze réseaux', en: 'Tags shared by eleven networks' },
  ],
}
