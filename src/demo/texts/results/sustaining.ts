/** What becomes of a challenge: the two scenarios that are its own, what stopping would lose, and what was decided, if anything. */
export type DemoSustaining = {
  first: string
  second: string
  stop: string
  decides: string
  decision?: [outcome: string, words: string]
  /** At the end, then six months later. */
  end: 'in_production' | 'developing' | 'stopped'
  later: 'in_production' | 'developing' | 'stopped'
  by: string
  words: [fr: string, en: string]
}

/** Invented, by the public name of the challenge. */
export const SUSTAINING: Record<string, DemoSustaining> = {
  predisauvetage: {
    first: 'Garder une personne aux affaires maritimes',
    second: 'Confier le service au centre informatique',
    stop: 'Les stations perdraient la carte en pleine saison.',
    decides: 'La directrice des affaires maritimes',
    decision: [
      'internal_team',
      'Un poste est ouvert à la sous-direction ; une des deux personnes de l’équipe le prend.',
    ],
    end: 'in_production',
    later: 'in_production',
    by: 'internal_team',
    words: [
      'Dix-sept stations ouvrent la carte chaque semaine. Une personne de l’équipe est restée.',
      'Seventeen stations open the map every week. One member of the team has stayed.',
    ],
  },
  labsante: {
    first: 'Un pôle de données dans la direction',
    second: 'Un marché de maintenance',
    stop: 'Chaque bureau referait ses calculs de son côté.',
    decides: 'La cheffe du service statistique',
    decision: ['internal_team', 'Le pôle est créé, avec trois postes.'],
    end: 'in_production',
    later: 'in_production',
    by: 'internal_team',
    words: ['La trousse de calcul sert à six évaluations sur dix.', 'The toolkit serves six evaluations in ten.'],
  },
  gobelins: {
    first: 'Un marché pour l’hébergement et les évolutions',
    second: 'Rejoindre un portail commun de musées',
    stop: 'L’inventaire retournerait dans l’ombre.',
    decides: 'Le directeur du Mobilier national',
    end: 'developing',
    later: 'in_production',
    by: 'contractor',
    words: ['Le site a ouvert en mars, avec un prestataire.', 'The website opened in March, with a contractor.'],
  },
  previsecours: {
    first: 'Prolonger une personne six mois',
    second: 'Passer le modèle au service informatique',
    stop: 'Deux casernes perdraient leur carte du matin.',
    decides: 'Le directeur départemental',
    decision: ['other_programme', 'Six mois de plus dans un autre programme, pour élargir l’essai.'],
    end: 'developing',
    later: 'developing',
    by: 'other',
    words: ['L’essai continue dans cinq casernes.', 'The trial goes on in five stations.'],
  },
  balisenav: {
    first: 'L’intégrer aux outils du service',
    second: 'Le confier au service informatique',
    stop: 'Chacun reprendrait sa propre base.',
    decides: 'Le directeur des opérations',
    decision: ['internal_team', 'Le comparateur entre dans la chaîne de production des cartes.'],
    end: 'in_production',
    later: 'in_production',
    by: 'it_department',
    words: [
      'Les désaccords sont passés de cinq mille huit cents à moins de cinq cents.',
      'Disagreements fell from five thousand eight hundred to under five hundred.',
    ],
  },
  signauxfaibles: {
    first: 'Une équipe partagée entre quatre administrations',
    second: 'Un produit porté par une seule',
    stop: 'On recommencerait à arriver trop tard.',
    decides: 'Le comité des quatre directions',
    decision: ['internal_team', 'Une équipe commune de cinq personnes, dans deux régions puis partout.'],
    end: 'in_production',
    later: 'in_production',
    by: 'internal_team',
    words: ['Le service couvre maintenant cinq régions.', 'The service now covers five regions.'],
  },
  hopkins: {
    first: 'Un bureau de données dans la direction',
    second: 'Un marché pour l’outil seul',
    stop: 'Les enquêtes reprendraient à la main.',
    decides: 'La directrice du service',
    decision: ['internal_team', 'Deux contrats sont signés pour deux ans.'],
    end: 'in_production',
    later: 'in_production',
    by: 'it_department',
    words: ['L’outil est installé dans deux équipes, bientôt quatre.', 'The tool runs in two teams, soon four.'],
  },
  socialconnect: {
    first: 'Un groupement de réseaux l’héberge',
    second: 'Une autre administration le reprend',
    stop: 'Les onze réseaux redeviendraient onze sites.',
    decides: 'La commissaire générale',
    decision: ['other_administration', 'Une agence reprend le site et son équipe d’animation.'],
    end: 'in_production',
    later: 'in_production',
    by: 'other_administration',
    words: ['Le carnet compte treize mille projets.', 'The notebook holds thirteen thousand projects.'],
  },
  archifiltre: {
    first: 'Financer une équipe à temps plein',
    second: 'Une communauté d’archivistes',
    stop: 'Le logiciel resterait libre, et seul.',
    decides: 'La cheffe des archives',
    decision: ['contractors', 'Un marché pour un an, avec le groupe des utilisateurs.'],
    end: 'in_production',
    later: 'in_production',
    by: 'contractor',
    words: [
      'Vingt organisations l’ont installé, dont trois à l’étranger.',
      'Twenty organisations installed it, three of them abroad.',
    ],
  },
  brigadenumerique: {
    first: 'Une brigade de vingt gendarmes',
    second: 'Étendre à d’autres services',
    stop: 'Mille trois cents appels par semaine reviendraient aux brigades.',
    decides: 'Le directeur général',
    decision: ['internal_team', 'La brigade devient permanente.'],
    end: 'in_production',
    later: 'in_production',
    by: 'internal_team',
    words: [
      'La brigade répond jour et nuit, à vingt-cinq gendarmes.',
      'The station answers day and night, with twenty-five officers.',
    ],
  },
  coacheleves: {
    first: 'Un laboratoire reprend les mesures',
    second: 'Un éditeur reprend le tableau de bord',
    stop: 'Huit classes perdraient un outil qu’elles aiment.',
    decides: 'La directrice du numérique éducatif',
    decision: ['open_source_only', 'Les bibliothèques restent libres ; le tableau de bord s’arrête faute d’équipe.'],
    end: 'developing',
    later: 'stopped',
    by: 'nobody',
    words: [
      'Le tableau de bord s’est arrêté ; deux équipes de recherche se servent des mesures.',
      'The dashboard stopped; two research teams use the measures.',
    ],
  },
  dataesr: {
    first: 'Un pôle permanent au ministère',
    second: 'Un service commun avec les établissements',
    stop: 'Les chiffres divergeraient à nouveau.',
    decides: 'La cheffe du département',
    decision: ['internal_team', 'Le pôle est pérennisé, à quatre personnes.'],
    end: 'in_production',
    later: 'in_production',
    by: 'internal_team',
    words: [
      'Douze mille requêtes par mois, et la base est citée par neuf services.',
      'Twelve thousand requests a month, and nine departments cite the base.',
    ],
  },
}

/** What somebody answers of use and of what remains, six months after. */
export const USE = [
  'Les équipes s’en servent chaque semaine, sans nous demander.',
  'Deux bureaux, surtout le lundi. Le troisième attend une version pour son métier.',
  'Une quinzaine de personnes, et c’est devenu leur premier réflexe.',
  'It is used every day, mostly from the regions.',
  'Moins que prévu, mais par les bonnes personnes.',
]
export const REMAINS = [
  'On code à deux, et on montre tôt. Cela n’a pas changé depuis.',
  'Un dossier partagé qui est devenu un dépôt, et une direction qui demande des chiffres.',
  'Le réflexe d’aller voir les gens avant d’écrire.',
  'A habit of publishing, and fewer slides.',
  'Peu de choses dans les murs, beaucoup dans les têtes.',
]
export const PATHS: readonly (readonly [string, number])[] = [
  ['contract', 8],
  ['extended', 4],
  ['other_administration', 4],
  ['private', 5],
  ['self_employed', 3],
  ['not_said', 1],
]
