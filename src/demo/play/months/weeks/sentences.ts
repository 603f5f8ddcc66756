import type { Tale } from './tales.ts'

type Sentence = (tale: Tale) => string

/** What teams write in one phase of the ten months, in turn. */
export type Bank = Record<'priority' | 'worked' | 'hard' | 'help', readonly Sentence[]>

export const PHASES: readonly { weeks: number; bank: Bank }[] = [
  {
    weeks: 4,
    bank: {
      priority: [
        ({ les }) => `Rencontrer ${les} et comprendre leur journée.`,
        () => 'Faire le tour des données qui existent vraiment, et de qui les tient.',
        () => 'Installer les postes et obtenir un accès au réseau qui laisse passer les ports 22 et 443.',
        ({ le }) => `Relire tout ce qui a déjà été écrit sur ${le}.`,
      ],
      worked: [
        () => 'Le service nous a préparé un bureau, et tout le monde savait qui nous étions.',
        ({ les }) => `Trois entretiens avec ${les} : des gens passionnés, et des besoins très concrets.`,
        () => 'Notre mentor a débloqué les badges en une matinée.',
        () => 'Premier déjeuner avec l’équipe informatique, qui nous a montré l’architecture.',
      ],
      hard: [
        () => 'Le réseau filtre la moitié des sites dont nous avons besoin.',
        () => 'Les ordinateurs commandés en décembre ne sont pas arrivés.',
        () => 'Chaque demande d’accès passe par trois services, qui attendent chacun l’avis des autres.',
        () => 'Beaucoup de sigles. Nous avons commencé un lexique.',
      ],
      help: [
        () => 'Quelqu’un a-t-il un modèle de convention pour une mise à disposition de données ?',
        () => 'Comment avez-vous obtenu un accès à internet sans filtre ? Qui avez-vous appelé ?',
      ],
    },
  },
  {
    weeks: 8,
    bank: {
      priority: [
        ({ du }) => `Dessiner sur papier trois versions ${du}, et les montrer.`,
        () => 'Nettoyer le premier jeu de données et documenter chaque colonne.',
        ({ les }) => `Passer deux jours sur le terrain avec ${les}.`,
        () => 'Remplir la feuille de route : ambition, public, hypothèse à vérifier.',
        ({ du }) => `Choisir ce qui sera dans la première version ${du}, et ce qui n’y sera pas.`,
        () => 'Écrire un premier modèle, même faux, pour avoir quelque chose à critiquer.',
      ],
      worked: [
        () => 'L’atelier de jeudi : douze personnes, quarante idées, trois que tout le monde a gardées.',
        ({ aux }) => `La première maquette plaît ${aux}. On nous a demandé quand elle serait prête.`,
        () => 'Les données sont plus propres que prévu : 4 % de lignes à écarter seulement.',
        () => 'Nous avons réutilisé une brique de la promotion précédente, et gagné deux semaines.',
        () => 'La direction est venue voir, et a posé les bonnes questions.',
        () => 'Notre dépôt de code est ouvert, avec un README que notre mentor a su suivre.',
      ],
      hard: [
        () => 'Deux services décrivent la même chose avec des codes différents.',
        () => 'La réunion avec la direction a été annulée pour la deuxième fois.',
        () => 'Nous avons voulu tout faire à la fois. Il a fallu renoncer à la moitié.',
        () => 'Les fichiers arrivent sous forme de PDF scannés.',
        () => 'Travailler à deux sur le même ordinateur, en attendant le second.',
        () => 'L’avis du délégué à la protection des données tarde.',
      ],
      help: [
        () => 'Nous cherchons une personne qui a déjà fait une analyse d’impact pour la CNIL.',
        () => 'Qui connaît une bonne bibliothèque libre de cartographie qui marche hors ligne ?',
        () => 'Une designer disponible une demi-journée pour relire nos maquettes ?',
      ],
    },
  },
  {
    weeks: 8,
    bank: {
      priority: [
        ({ du }) => `Mettre en ligne un premier prototype ${du}.`,
        ({ les }) => `Tester avec cinq personnes : ${les} d’abord.`,
        () => 'Brancher la mise à jour automatique des données, chaque nuit.',
        () => 'Préparer la démonstration du 21 juin : cinq minutes, pas une de plus.',
        () => 'Réduire le temps de calcul, qui empêche de se servir de l’outil en réunion.',
        () => 'Écrire les tests automatiques avant que le code ne nous échappe.',
      ],
      worked: [
        ({ les }) => `Tests avec ${les} : quatre sur cinq trouvent leur réponse sans aide.`,
        () => 'Le prototype tourne sur le serveur du service, et plus seulement chez nous.',
        () => 'Une personne du métier a corrigé elle-même une erreur dans les données. Victoire.',
        () => 'Le modèle dépasse enfin la règle simple que le service appliquait à la main.',
        () => 'La répétition générale : deux équipes nous ont aidés à couper ce qui était de trop.',
        () => 'Nous avons supprimé un écran entier, et personne ne l’a regretté.',
      ],
      hard: [
        () => 'L’hébergement : trois solutions, trois calendriers, aucune décision.',
        () => 'Sur un téléphone, la page met onze secondes à s’afficher.',
        () => 'Les premiers tests ont montré que le bouton principal ne se voit pas.',
        () => 'Un changement de format dans les données a tout cassé, lundi matin.',
        () => 'Nos interlocuteurs changent de poste en juillet.',
        () => 'Difficile de dire non aux demandes qui arrivent de partout.',
      ],
      help: [
        () => 'Qui a déjà déployé chez un hébergeur interne de l’administration ? Nous avons dix questions.',
        () => 'Un regard extérieur sur notre modèle : une heure suffirait.',
        () => 'Une salle pour douze personnes le mardi, près de la gare de Lyon ?',
      ],
    },
  },
  {
    weeks: 8,
    bank: {
      priority: [
        ({ aux }) => `Ouvrir l’outil ${aux}, par petits groupes.`,
        () => 'Tirer les leçons du bilan de mi-parcours, et réécrire les objectifs avec notre mentor.',
        () => 'Mesurer : combien de personnes, combien de temps gagné, sur quoi.',
        ({ du }) => `Corriger les vingt retours les plus fréquents sur la première version ${du}.`,
        () => 'Former deux collègues qui répondront aux questions à notre place en août.',
        () => 'Préparer la rentrée, avec la moitié du service en congé.',
      ],
      worked: [
        () => 'La journée de démonstration : trois administrations veulent réutiliser notre travail.',
        () => 'Quarante personnes se servent de l’outil chaque semaine, sans que nous le leur demandions.',
        () => 'Une heure gagnée par dossier, mesurée sur trente dossiers.',
        () => 'Notre mentor a présenté le projet sans nous, et très bien.',
        () => 'L’équipe informatique a repris la main sur une partie du déploiement.',
        () => 'Le séminaire a remis de l’énergie dans l’équipe.',
      ],
      hard: [
        () => 'En août, plus personne pour décider.',
        () => 'Les vieux navigateurs du service n’affichent pas la carte.',
        () => 'Deux personnes clés sont parties, il faut tout réexpliquer.',
        () => 'La bande passante de certains sites ne suffit pas.',
        () => 'Nous passons plus de temps en réunion que devant le code.',
        () => 'Le périmètre a encore bougé après le bilan.',
      ],
      help: [
        () => 'Comment mesurez-vous l’usage sans cookie ni consentement à demander ?',
        () => 'Nous cherchons un service prêt à tester avec nous en septembre.',
        () => 'Qui peut relire une note de deux pages sur les suites du projet ?',
      ],
    },
  },
  {
    weeks: 12,
    bank: {
      priority: [
        () => 'Écrire la note sur les suites : trois scénarios, et un quatrième où l’on arrête.',
        () => 'Documenter tout ce que nous sommes les seuls à savoir.',
        ({ du }) => `Transmettre le code ${du} à l’équipe qui le maintiendra.`,
        () => 'Préparer la restitution : affiche, chiffres, et une démonstration qui ne dépend pas du réseau.',
        () => 'Trouver la ligne budgétaire qui permettrait de garder un poste.',
        ({ les }) => `Faire témoigner ${les} : leurs mots valent mieux que les nôtres.`,
      ],
      worked: [
        () => 'Une personne du service a livré une correction seule, de bout en bout.',
        () => 'La direction a choisi un scénario, et l’a écrit.',
        () => 'Cent cinquante personnes formées depuis la rentrée.',
        () => 'Le code est sous licence libre, et un autre ministère a ouvert une première demande.',
        () => 'La documentation a été testée par quelqu’un qui ne nous connaissait pas.',
        () => 'Nous avons dit au revoir à un serveur dont personne n’avait plus besoin.',
      ],
      hard: [
        () => 'Personne ne sait encore qui paiera l’hébergement en janvier.',
        () => 'Transmettre demande plus de temps que faire.',
        () => 'Il reste des fonctions auxquelles nous tenions, et que nous ne ferons pas.',
        () => 'Le recrutement de la relève prend du retard.',
        () => 'La fatigue se sent. Nous avons décalé deux rendez-vous.',
        () => 'Trop de visites à organiser en même temps.',
      ],
      help: [
        () => 'Qui a déjà fait ouvrir un poste de développement dans un ministère ? Avec quelle fiche ?',
        () => 'Une relecture de notre affiche, avant vendredi.',
        () => 'Comment transmettez-vous un modèle de données à une équipe qui ne code pas ?',
      ],
    },
  },
]

/** What a team that loses heart writes, before it falls silent and when it comes back. */
export const LOW: Bank = {
  priority: [() => 'Savoir si le projet continue.', () => 'Reprendre contact avec le service, qui ne répond plus.'],
  worked: [() => 'Peu de choses cette semaine.', () => 'Une discussion franche entre nous.'],
  hard: [
    () => 'La réunion mensuelle n’a pas eu lieu, encore une fois.',
    () => 'Nous ne sommes plus d’accord sur ce qu’il faut faire.',
  ],
  help: [() => 'Un rendez-vous avec quelqu’un qui peut décider.'],
}

/** What a team waits for while its data do not come. */
export const NO_DATA: readonly Sentence[] = [
  () => 'Les données promises pour le premier jour ne sont toujours pas là. Qui peut appeler le service statistique ?',
  () => 'Même demande que les semaines passées : les données d’intervention.',
  () => 'Nous avançons sur des données inventées. Il nous faut les vraies, ou une date.',
]

/** A few notes are in English. */
export const ENGLISH: Bank = {
  priority: [
    () => 'Reading the existing code before touching anything.',
    () => 'One clean pipeline from the raw files to the map.',
    () => 'Getting five people to use the prototype without us in the room.',
  ],
  worked: [
    () => 'Pair programming with the IT team: they shipped the fix themselves.',
    () => 'The new tests caught two bugs before anybody else did.',
    () => 'A very good visit on site. We came back with a shorter list.',
  ],
  hard: [
    () => 'Waiting for one signature since last Tuesday.',
    () => 'The database has three definitions of the same field.',
    () => 'Too many meetings on the same day.',
  ],
  help: [() => 'Does anybody know who maintains the national address file?'],
}
