import type { ProfileBank } from './types.ts'

/** Words for careers in design. */
export const design: ProfileBank = {
  titles: [
    'design d’interaction',
    'design de service',
    'recherche auprès des usagers',
    'design d’interface',
    'direction artistique numérique',
  ],
  verbs: ['repensé', 'conçu', 'dessiné et testé', 'redessiné', 'imaginé puis prototypé'],
  products: {
    transport: [
      'le parcours d’achat [d’un titre de transport|d’une traversée]',
      'la signalétique d’une gare routière et son pendant sur téléphone',
      'l’affichage à bord [pour voyageurs malvoyants|en situation perturbée]',
    ],
    energie: [
      'la facture [d’énergie|de chaleur] d’un fournisseur, du papier à l’écran',
      'le suivi de consommation à l’usage [des locataires|des familles]',
      'le parcours de raccordement [d’une borne|d’un petit producteur]',
    ],
    sante: [
      'le parcours d’admission [en clinique|en chirurgie de jour]',
      'l’interface d’un dossier de soins [pour infirmières et infirmiers|en mobilité]',
      'les courriers de rappel d’une complémentaire santé',
      'le carnet de suivi d’un traitement long',
    ],
    commerce: [
      'le parcours de retour d’un article',
      'l’identité et la boutique en ligne [d’une marque|d’un réseau de libraires]',
      'l’interface de caisse [de magasins de quartier|d’une enseigne]',
      'le parcours de mise en vente entre particuliers',
    ],
    finance: [
      'le parcours de déclaration d’un sinistre',
      'l’espace client [d’une banque régionale|d’un courtier]',
      'le simulateur de prêt, [jusqu’à en retirer la moitié des champs|ramené à quatre questions]',
    ],
    presse: [
      'la maquette numérique d’un [quotidien|magazine]',
      'les formats [longs|visuels] d’une rédaction d’enquête',
      'le parcours d’abonnement et, surtout, de désabonnement',
    ],
    industrie: [
      'le poste de pilotage d’une [ligne de production|salle de contrôle]',
      'les notices de montage [sans texte|en dix langues]',
      'l’interface tactile d’un appareil de mesure',
    ],
    agriculture: [
      'le carnet de champ numérique, [avec des gants et en plein soleil|utilisable d’une main]',
      'l’étiquette et le site d’un groupement de producteurs',
    ],
    logement: [
      'le parcours de demande d’un logement social',
      'l’état des lieux sur tablette',
      'les avis d’échéance et les relances d’un bailleur',
    ],
    tourisme: [
      'les cartes et les panneaux [d’un sentier côtier|d’un parc]',
      'le parcours de réservation [d’un refuge|d’un gîte]',
    ],
    education: [
      'le manuel numérique [de sciences|de géographie] d’un éditeur',
      'les exercices de lecture [pour enfants dyslexiques|au cours préparatoire]',
      'l’espace des familles d’un carnet de liaison',
    ],
    culture: [
      'le parcours de visite [d’un musée de la mine|d’une maison d’écrivain]',
      'le portail de collections [d’un musée|d’une bibliothèque]',
      'la billetterie en ligne d’un théâtre',
      'l’exposition en ligne d’un fonds [textile|photographique]',
    ],
    solidarite: [
      'le livret d’accueil [de personnes exilées|d’un centre d’hébergement], en pictogrammes',
      'le parcours de don d’une plateforme associative',
      'le guide des droits [d’une permanence|d’un réseau d’entraide]',
    ],
    environnement: [
      'les consignes de tri d’une [agglomération|communauté de communes]',
      'le bulletin de qualité de l’air, compréhensible en dix secondes',
    ],
  },
  results: [
    'Le taux d’abandon est passé de [moitié à un cinquième|60 % à 25 %].',
    'Neuf personnes sur dix sont allées au bout sans aide lors des derniers tests.',
    'Les appels liés à cette démarche ont baissé [d’un tiers|de moitié].',
    'Le document, de six pages, tient [désormais sur une seule|maintenant sur deux].',
    'Le système de composants que j’en ai tiré sert à [trois|cinq] équipes.',
    'Le service a été mis en conformité avec le référentiel d’accessibilité.',
    'La version imprimée, que l’on voulait supprimer, a été gardée : [les entretiens l’avaient demandée|un tiers du public y tenait].',
  ],
  details: [
    'J’ai mené [vingt|plus de trente|quinze] entretiens, chez les gens et non en salle.',
    'Les prototypes étaient en papier la première semaine, et personne ne l’a regretté.',
    'J’ai travaillé au côté des développeurs, en écrivant moi-même une partie du HTML et du CSS.',
    'J’ai observé [deux|trois] journées d’accueil au guichet avant de dessiner quoi que ce soit.',
    'J’ai animé les ateliers où [juristes, agents et usagers|métiers et techniciens] réécrivaient les textes ensemble.',
    'J’ai testé avec des personnes [malvoyantes|peu à l’aise avec l’écrit], ce qui a fait disparaître la moitié des icônes.',
    'Chaque décision était notée avec l’observation qui la justifiait.',
    'J’ai mis en place une séance de test [tous les quinze jours|chaque mois], ouverte à toute l’équipe.',
  ],
  difficulties: [
    'La commande portait sur un site ; les entretiens ont montré que le problème était [le courrier|le délai de réponse].',
    'Trois directions voulaient chacune leur page d’accueil ; nous avons laissé [les tests|les usagers] trancher.',
    'Le vocabulaire juridique ne pouvait pas être changé ; nous l’avons donc expliqué là où il apparaît.',
    'Le public le plus concerné ne venait pas aux ateliers ; j’ai fini par installer la table de test [au marché|dans une salle d’attente].',
    'Le premier prototype plaisait à tout le monde et ne servait à personne ; il a fallu le reconnaître.',
    'Le calendrier ne laissait que [six|huit] semaines ; j’ai choisi de ne traiter qu’une démarche, jusqu’au bout.',
  ],
  stances: [
    'Je dessine avec les gens qui se serviront de l’outil, agents compris.',
    'J’écris autant que je dessine : un bon intitulé évite souvent un écran.',
    'L’accessibilité est mon point de départ, pas une relecture de fin.',
    'Je préfère enlever un champ à en expliquer deux.',
    'Je tiens à ce que l’on puisse voir un essai dès la deuxième semaine.',
  ],
  stacks: [
    ['Sketch', 'InVision', 'HTML', 'CSS'],
    ['Axure', 'tests utilisateurs', 'Illustrator'],
    ['Figma', 'design de service', 'facilitation d’ateliers'],
    ['InDesign', 'typographie', 'pictogrammes', 'HTML'],
    ['entretiens', 'parcours usagers', 'prototypage papier', 'Balsamiq'],
  ],
  studies: [
    'diplôme de design d’interaction, [Saint-Étienne|Nantes|Strasbourg]',
    'DSAA de design graphique, [Besançon|Lyon|Roubaix]',
    'master d’ergonomie, université de [Bordeaux|Lorraine|Picardie]',
    'master de sociologie puis diplôme de design de service, [Nîmes|Paris]',
    'école d’arts appliqués, [Toulouse|Rennes|Angoulême]',
  ],
}
