import type { ChallengeBank } from './types.ts'

export const predisauvetage: ChallengeBank = {
  reading: [
    'Chaque opération de secours laisse une trace dans les centres de surveillance, mais cette trace sert encore peu à éviter la suivante.',
    'Je lis le défi ainsi : passer du compte rendu d’accident à la compréhension de ce qui le provoque.',
    'Un chavirage de [dériveur|kayak] et une panne de moteur au large ne se préviennent pas de la même façon ; il faut d’abord savoir les distinguer dans les données.',
    'La prévention en mer repose sur l’expérience des sauveteurs ; les données peuvent la confirmer, la nuancer et la transmettre.',
    'Les chiffres de la plaisance sont connus chaque année, trop tard pour l’affichage d’un port au mois de juillet.',
    'Le vrai public du défi me semble double : les décideurs qui règlent la prévention et les usagers qui sortent en mer.',
    'On sait combien de personnes sont secourues, moins combien étaient en mer ce jour-là ; sans cette seconde donnée, aucun risque ne se calcule.',
    'Les accidents de loisirs nautiques mêlent météo, matériel, fatigue et habitude ; aucun fichier ne contient tout cela.',
  ],
  ideas: {
    data: [
      'Je commencerais par estimer l’exposition : trafic observé, ventes de permis, fréquentation des plages, météo, afin de parler de risque et non seulement de nombre.',
      'Un modèle hiérarchique, par façade et par type d’activité, éviterait de noyer les [petites zones|activités rares] dans les moyennes.',
      'Le texte libre des comptes rendus contient les causes ; une classification supervisée, sur [deux mille|trois mille] récits annotés avec les agents, les ferait ressortir.',
      'Je croiserais les interventions avec les archives de vent, de houle et de marée pour séparer ce qui tient à la météo de ce qui tient aux pratiques.',
      'Je rapprocherais les opérations des centres de surveillance de celles des stations de sauvetage, qui décrivent souvent le même fait avec d’autres mots.',
    ],
    dev: [
      'Je construirais une chaîne qui reprend chaque nuit les opérations, les contrôle, les anonymise et les publie, avant toute carte.',
      'Une interface d’interrogation simple, par zone, saison et activité, rendrait service aux [préfectures maritimes|fédérations] sans attendre les modèles.',
      'Je proposerais une saisie assistée pour les opérateurs : moins de champs, des listes courtes, un contrôle immédiat.',
      'Un entrepôt unique, avec historique des corrections, me semble la première brique ; le reste s’y branche.',
      'Les données des stations météo et des marées existent en accès libre : je les joindrais automatiquement à chaque opération.',
    ],
    design: [
      'Je passerais une saison à regarder comment un plaisancier décide de sortir, pour placer l’alerte à cet endroit-là.',
      'Le même résultat doit avoir trois formes : une carte pour l’analyste, une fiche pour le préfet, une phrase pour l’affichage du port.',
    ],
    geo: [
      'Une carte de densité sans l’exposition tromperait : je calculerais un risque par maille, avec une incertitude visible.',
      'Je recalerais les positions des opérations, parfois notées à la minute près, sur le trait de côte et les plans d’eau réglementés.',
      'Les zones de baignade, les chenaux et les mouillages existent en données ouvertes ; leur croisement avec les accidents serait vite parlant.',
    ],
    all: [
      'Un premier livrable utile en [trois|quatre] mois : un bulletin par façade, avant la saison, avec cinq faits vérifiés.',
      'Je proposerais de choisir une seule activité, [la voile légère|le paddle|le kayak de mer], et de la traiter jusqu’au bout avant d’élargir.',
      'Je comparerais avec les [pays voisins|bases d’autres pays côtiers] qui publient déjà leurs opérations.',
    ],
  },
  field: [
    'Ma première semaine irait à un centre de surveillance, [de nuit si possible|en salle d’opérations], pour voir naître une donnée.',
    'Je rencontrerais des sauveteurs bénévoles, des moniteurs et des loueurs de bateaux : ils savent ce que la base ignore.',
    'Je voudrais lire cinquante dossiers à la main, avec une personne du métier, avant d’écrire la première requête.',
    'Les fédérations de sports nautiques me paraissent des alliées, pour les données comme pour la diffusion.',
  ],
  caution: [
    'Il faudra veiller à ne pas prédire l’affluence en croyant prédire le danger.',
    'Certaines opérations concernent des personnes reconnaissables dans de petits ports : l’anonymisation doit précéder la publication.',
    'Un bon score ne vaut rien si la prévention n’est pas prévue pour le recevoir ; je fixerais les usages avant la méthode.',
    'Les habitudes de saisie diffèrent entre centres ; une hausse peut n’être qu’un changement de formulaire.',
  ],
  legacy: [
    'À la fin, la base devrait être ouverte, documentée, et mise à jour sans nous.',
    'Je laisserais des carnets d’analyse rejouables par les agents, formés en cours de route.',
    'Le succès serait qu’une campagne de prévention soit décidée sur ces chiffres, et évaluée avec eux.',
  ],
  thin: [
    'La mer me passionne et ce défi sauve des vies.',
    'L’intelligence artificielle peut certainement aider à prévoir les accidents.',
    'Je pourrais réaliser des tableaux de bord pour les affaires maritimes.',
  ],
}
