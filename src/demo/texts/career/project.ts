import type { ProfileBank } from './types.ts'

/** Words for careers in the conduct of digital projects. */
export const project: ProfileBank = {
  titles: [
    'conduite de projets numériques',
    'gestion de produit',
    'accompagnement du changement',
    'coordination de projets',
    'direction de projet',
  ],
  verbs: ['piloté', 'conduit', 'mené à bien', 'coordonné', 'porté'],
  products: {
    transport: [
      'le passage au billet dématérialisé [d’un réseau de cars|d’une compagnie de navettes]',
      'le lancement d’un service de covoiturage domicile-travail',
      'la reprise d’un système de régulation en fin de vie',
    ],
    energie: [
      'le déploiement de [4 000|9 000] compteurs communicants',
      'la création d’un espace client pour producteurs',
    ],
    sante: [
      'le remplacement du dossier de soins de [trois|cinq] cliniques',
      'le lancement d’un service de téléconsultation',
      'la mise en conformité des traitements de données d’une mutuelle',
    ],
    commerce: [
      'la refonte de la chaîne de commande d’une enseigne',
      'l’ouverture d’une place de marché à [deux cents|six cents] artisans',
    ],
    finance: [
      'la fusion de deux systèmes comptables',
      'le lancement d’un produit de financement participatif',
      'la dématérialisation des contrats d’un courtier',
    ],
    presse: [
      'le passage d’un quotidien au numérique d’abord',
      'la création d’une équipe [vidéo|de données] dans une rédaction',
    ],
    industrie: [
      'l’installation d’un suivi de production dans [deux|quatre] usines',
      'la mise en service d’une plateforme de capteurs',
    ],
    agriculture: [
      'le déploiement d’un carnet numérique auprès de [trois cents|sept cents] exploitations',
      'la création d’une filière de vente directe',
    ],
    logement: [
      'la mise en ligne des demandes d’intervention de 12 000 locataires',
      'le regroupement des données de [cinq|sept] agences',
    ],
    tourisme: ['l’ouverture des données d’un réseau d’offices de tourisme', 'la refonte d’un service de réservation'],
    education: [
      'le lancement d’un carnet de liaison dans [deux cents|quatre cents] écoles',
      'la conception d’un cours en ligne suivi par 8 000 personnes',
      'la création d’un fonds d’exercices partagés',
    ],
    culture: [
      'la numérisation d’un fonds de [trente mille|cent mille] documents',
      'la mise en réseau de soixante salles de cinéma',
      'l’ouverture au public des collections d’une fondation',
    ],
    solidarite: [
      'la création d’un observatoire des besoins dans un réseau associatif',
      'le passage de [soixante|quatre-vingts] antennes à un outil commun',
      'le montage d’un laboratoire d’innovation sociale',
    ],
    environnement: [
      'le réseau de mesure citoyenne [de l’air|de l’eau] d’une agglomération',
      'le lancement d’une filière de réemploi',
    ],
  },
  results: [
    'Le budget a été tenu, et le calendrier à [trois semaines|un mois] près.',
    'Huit équipes sur dix s’en servaient au bout d’un an.',
    'Le projet a survécu à deux changements de direction, ce dont je tire [une certaine fierté|une leçon de méthode].',
    'Nous avons renoncé à un tiers du périmètre, et personne ne l’a réclamé depuis.',
    'Les équipes ont repris le produit en main sans prestataire.',
    'Le nombre de réunions a baissé de moitié, celui des décisions écrites a doublé.',
  ],
  details: [
    'J’ai tenu une feuille de route d’une page, [publique dans l’entreprise|affichée dans le couloir].',
    'Je faisais le lien entre [sept|cinq] métiers qui ne se parlaient qu’en réunion.',
    'J’ai installé des démonstrations [toutes les deux semaines|chaque mois], ouvertes à toutes et à tous.',
    'J’ai négocié avec la direction informatique, les achats et les juristes, dans cet ordre puis dans l’autre.',
    'J’ai mesuré l’usage dès le premier jour, avec trois indicateurs et pas un de plus.',
    'J’ai recruté et fait grandir une équipe de [quatre|six|huit] personnes.',
    'J’ai passé du temps avec celles et ceux qui étaient contre, souvent pour de bonnes raisons.',
  ],
  difficulties: [
    'Le projet avait déjà échoué une fois ; j’ai commencé par écouter ceux qui [l’avaient vécu|en étaient sortis déçus].',
    'La décision se prenait à trois étages de l’équipe ; il a fallu obtenir [un référent|une délégation écrite].',
    'Le prestataire livrait ce qui était écrit, non ce qui était utile ; nous avons changé le contrat.',
    'Les syndicats craignaient un outil de surveillance ; nous avons retiré les données individuelles et la confiance est venue.',
    'Le périmètre grossissait chaque semaine ; une règle simple (« une entrée, une sortie ») l’a contenu.',
  ],
  stances: [
    'Je sais lire un marché public, un budget et une maquette.',
    'Mon travail est de retirer les obstacles, puis de disparaître des réunions.',
    'Je m’appuie sur peu de méthode, mais je la tiens.',
    'Je préfère une décision imparfaite écrite à un accord parfait oublié.',
  ],
  stacks: [
    ['Scrum', 'SQL', 'tableaux de bord'],
    ['Kanban', 'animation de communautés', 'budget'],
    ['marchés publics', 'droit des données', 'conduite du changement'],
    ['recherche auprès des usagers', 'prototypage', 'indicateurs'],
  ],
  studies: [
    'institut d’études politiques, [Rennes|Lyon|Grenoble]',
    'école de commerce puis certificat de gestion de produit, [Lille|Rouen]',
    'master de gestion de projets culturels, [Arles|Lyon]',
    'master d’économie sociale et solidaire, [Valenciennes|Mulhouse]',
    'diplôme d’ingénieur puis master d’administration publique, [Paris|Strasbourg]',
  ],
}
