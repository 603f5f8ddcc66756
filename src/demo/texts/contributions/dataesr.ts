import type { ChallengeBank } from './types.ts'

export const dataesr: ChallengeBank = {
  reading: [
    'La recherche française se décrit dans des dizaines de bases qui n’écrivent pas un laboratoire de la même manière.',
    'Qui travaille sur un sujet, où, avec quel financement et pour quels résultats : la question est simple, la réponse prend aujourd’hui des semaines.',
    'Le préalable me paraît être un référentiel de structures et de personnes, avec leur histoire de fusions et de changements de nom.',
    'Ouvrir ces données, c’est aussi permettre qu’on les corrige, donc accepter de les montrer imparfaites.',
    'Une entreprise, une lycéenne et un directeur de laboratoire n’ont pas la même question ; ils peuvent partager les mêmes données.',
    'Les publications, les projets et les brevets racontent la même histoire par trois bouts qu’il faut nouer.',
  ],
  ideas: {
    data: [
      'Je construirais l’appariement des affiliations, souvent une ligne de texte libre, vers les structures, avec un score et une relecture des cas limites.',
      'Je désambiguïserais les auteurs à partir des coauteurs, des thèmes et des identifiants quand ils existent.',
      'Un modèle de thèmes, à plusieurs niveaux, permettrait de chercher une compétence sans connaître le bon mot.',
      'Je mesurerais la part de publications en accès ouvert, par discipline et par année, avec une méthode publiée.',
    ],
    dev: [
      'Je concevrais des interfaces de programmation, documentées par l’exemple, une par objet : structure, personne, projet, publication.',
      'Je mettrais en place un moissonnage quotidien des sources, avec journal des différences.',
      'Un moteur de recherche unique, rapide, qui explique pourquoi un résultat sort, serait la face visible.',
      'Les corrections proposées par les laboratoires passeraient par un circuit simple, avec réponse sous huit jours.',
      'Je traiterais des millions de notices avec des outils sobres : une bonne base, une bonne file, pas de grappe superflue.',
    ],
    design: [
      'Je partirais des questions réelles posées au ministère, que l’on a sans doute gardées dans des courriels.',
    ],
    project: [
      'J’animerais un comité d’utilisateurs avec des universités, des organismes et des réutilisateurs privés.',
      'Je négocierais les accès source par source, en commençant par celles qui ont le plus à gagner.',
    ],
    geo: ['La carte des équipements et des équipes, à l’échelle du campus, rendrait visible ce qu’un annuaire cache.'],
    all: [
      'En trois mois, je viserais un seul objet publié, les structures, complet et à jour, plutôt que tout à moitié.',
      'Je m’appuierais sur les identifiants internationaux existants au lieu d’en créer.',
      'Chaque donnée afficherait sa source et sa date, sans exception.',
    ],
  },
  field: [
    'J’irais voir comment un laboratoire remplit ses enquêtes, et combien de fois la même.',
    'Les documentalistes des universités connaissent les pièges ; je leur consacrerais mes premières semaines.',
    'Je rencontrerais les équipes qui publient déjà des archives ouvertes.',
  ],
  caution: [
    'Compter les publications peut devenir un palmarès ; je documenterais ce que les chiffres ne disent pas.',
    'Les chercheurs sont des personnes : droit de correction et sobriété s’imposent.',
    'La fusion automatique de deux homonymes est pire qu’un doublon ; je réglerais la méthode en conséquence.',
  ],
  legacy: [
    'Il resterait des référentiels tenus, des interfaces stables et une équipe interne qui sait les faire vivre.',
    'Le code et les méthodes seraient publiés, avec les jeux d’évaluation.',
    'Le ministère pourrait supprimer plusieurs enquêtes, ce qui serait la meilleure mesure.',
  ],
  thin: [
    'La recherche est un domaine passionnant.',
    'Je peux faire de la datavisualisation sur les publications.',
    'L’open data est un sujet qui m’intéresse.',
  ],
}
