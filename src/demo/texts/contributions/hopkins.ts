import type { ChallengeBank } from './types.ts'

export const hopkins: ChallengeBank = {
  reading: [
    'La fraude se cache dans des relations, rarement dans une ligne isolée : un compte, une société, une adresse prennent leur sens ensemble.',
    'Je comprends le défi comme une aide au tri : beaucoup de signalements, peu d’enquêteurs, et le devoir de ne pas laisser passer l’important.',
    'Le texte tient ici une grande place : des récits, des pièces, des noms écrits de dix façons.',
    'Un bon outil ne désigne pas des coupables, il dit à une personne expérimentée par quoi commencer et pourquoi.',
    'L’économie souterraine s’adapte vite ; ce que nous construirons doit pouvoir être corrigé par les agents eux-mêmes.',
    'L’exercice est celui des événements rares, avec des étiquettes incertaines et des conséquences lourdes.',
    'Les enquêteurs ont déjà leurs méthodes ; il s’agit de leur rendre du temps, non de les remplacer.',
    'Entre un signalement et une décision, l’information est relue plusieurs fois ; c’est ce chemin que je voudrais raccourcir.',
  ],
  ideas: {
    data: [
      'Je commencerais par l’identification des personnes et des sociétés : translittérations, dates partielles, homonymes ; tout le reste en dépend.',
      'Une extraction d’entités, entraînée sur [quelques centaines|un millier] de documents annotés avec les agents, donnerait vite un index utile.',
      'Un graphe des liens, avec une mesure de proximité explicable, ferait remonter les montages en [cascade|étoile].',
      'Je traiterais la priorité comme un classement appris sur les suites données, en surveillant ce que ces suites ne disent pas.',
      'Des méthodes sans étiquettes, par [isolement|voisinage], permettraient de repérer des schémas nouveaux, à examiner avec prudence.',
      'Je grouperais les récits par modes opératoires, pour que dix affaires semblables se voient comme telles.',
      'Chaque score viendrait avec ses trois raisons principales, en français, et la possibilité de les contester.',
      'J’évaluerais le système dans le temps : appris sur une année, jugé sur la suivante.',
    ],
    dev: [
      'Je construirais un explorateur de graphe sobre : chercher un nom, voir ses liens, noter ce que l’on en pense.',
      'Une architecture fermée, sans appel à l’extérieur, avec journal des consultations, me paraît un préalable.',
      'Je proposerais un moteur de recherche tolérant aux fautes et aux alphabets, sur les seuls documents autorisés.',
    ],
    design: [
      'Je travaillerais l’écran d’examen : ce que l’agent doit voir en premier, ce qui peut attendre, ce qu’il faut pouvoir cacher.',
    ],
    all: [
      'Je viserais en trois mois un outil d’essai pour [deux|trois] agents volontaires, sur un périmètre très étroit.',
      'Je demanderais des dossiers clos, déjà connus, pour rejouer l’histoire et voir ce que l’outil aurait montré.',
      'Le cadre juridique se lit avant le code ; je prévoirais une semaine entière pour cela.',
    ],
  },
  field: [
    'Rien ne remplace d’avoir vu un analyste ouvrir vingt dossiers de suite ; ce serait ma première semaine.',
    'Je voudrais comprendre ce que devient un signalement après sa transmission, pour ne pas optimiser la mauvaise étape.',
    'Les juristes et les responsables de la sécurité seraient dans l’équipe dès le premier jour, non au dernier.',
    'Une revue régulière des erreurs de l’outil, avec les agents, serait inscrite à l’agenda.',
  ],
  caution: [
    'L’enquête d’habilitation ne me pose pas de difficulté ; je sais aussi qu’elle peut retarder l’accès, et qu’il faut un plan pour ce délai.',
    'Un modèle appris sur les affaires passées reproduit les regards passés : il faut le mesurer et le dire.',
    'Une fausse alerte a un coût humain ; je fixerais avec les métiers le taux que nous acceptons.',
    'Peu de choses pourront être publiées ; je proposerais d’ouvrir au moins les outils génériques.',
  ],
  legacy: [
    'Au terme, les agents devraient pouvoir ajouter une règle, en retirer une, et réapprendre le modèle.',
    'Les briques sans données sensibles, graphe et extraction, seraient publiées pour d’autres administrations.',
    'Je laisserais une note de méthode que l’on puisse opposer à l’outil lui-même.',
  ],
  thin: [
    'La lutte contre la fraude est un sujet d’actualité important.',
    'Je connais les algorithmes de détection d’anomalies.',
    'Le big data peut permettre de repérer les fraudeurs.',
  ],
}
