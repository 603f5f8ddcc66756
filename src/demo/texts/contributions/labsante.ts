import type { ChallengeBank } from './types.ts'

export const labsante: ChallengeBank = {
  reading: [
    'Les données de remboursement et d’hospitalisation françaises sont parmi les plus riches du monde, et parmi les plus difficiles à employer.',
    'Le défi me paraît moins une affaire de modèles que d’accès : faire qu’une question de santé publique trouve sa réponse en semaines et non en années.',
    'Un service statistique sait produire des études ; il s’agit ici de lui donner des outils qui raccourcissent le chemin.',
    'J’ai compris le défi comme la création d’un atelier : un lieu où statisticiens et développeurs essaient, jettent et gardent.',
    'Les parcours de soins sont éclatés entre [la ville et l’hôpital|plusieurs régimes et plusieurs fichiers] ; les reconstituer est déjà un résultat.',
    'Derrière chaque ligne, il y a une personne : valoriser ces données suppose d’abord de mériter leur usage.',
    'La question n’est pas de tout prévoir, mais d’éclairer des choix : où manque-t-on de soins, pour qui, à quel coût.',
    'Beaucoup d’études repartent de zéro parce que le code des précédentes n’a été ni partagé ni relu.',
    'Les nomenclatures changent tous les ans, les logiciels aussi ; la mémoire de ces changements tient dans quelques têtes.',
  ],
  ideas: {
    data: [
      'Je proposerais d’abord une bibliothèque de fonctions communes : population, épisodes de soins, chronicité, avec des tests sur données fictives.',
      'Je construirais un indicateur d’accès aux soins par territoire qui tienne compte du temps de trajet, de l’âge et des délais.',
      'Pour les [réhospitalisations|ruptures de suivi], je comparerais une règle clinique simple à un modèle appris, et ne garderais le second que s’il apporte vraiment.',
      'Un jeu de données synthétiques, de même structure que les vraies, permettrait de former et de développer sans toucher à un seul dossier.',
      'Les motifs de recours sont souvent en texte : je travaillerais sur un codage automatique [des causes de décès|des passages aux urgences], validé par des médecins.',
      'Je m’intéresserais aux séquences : regrouper les parcours proches plutôt que les patients proches.',
      'Je mesurerais la qualité des variables année par année et publierais cette mesure avec les données.',
      'Une étude de cas me tente : les soins [dentaires|d’optique|de la grossesse], bien bornés et très inégaux.',
    ],
    dev: [
      'Je mettrais en place une chaîne reproductible : environnement identique pour tous, code versionné, résultats datés.',
      'Une application interne de consultation des nomenclatures, avec leur histoire, ferait gagner des journées à chaque étude.',
      'Je développerais un catalogue : variables, années, pièges connus, exemples de code, ouvert à la correction par les agents.',
    ],
    design: [
      'J’étudierais comment les chargés d’étude travaillent, écran par écran, pour savoir ce qui les ralentit.',
      'Je concevrais la restitution : une page par question, lisible par un élu comme par une patiente.',
    ],
    all: [
      'En trois mois, je viserais une étude existante refaite de bout en bout, plus vite, avec les mêmes chiffres : la confiance viendra de là.',
      'Je tiendrais un [carnet ouvert|journal public] des méthodes, sans aucune donnée, dès le premier mois.',
      'Des ateliers courts de R et de Python, sur les cas des agents, me semblent aussi importants que les outils.',
    ],
  },
  field: [
    'Je passerais du temps avec un service de facturation hospitalière : c’est là que la donnée prend son sens, ou le perd.',
    'Je rencontrerais les médecins de santé publique et les associations de patients avant de choisir les sujets.',
    'Je commencerais par écouter trois équipes raconter leur dernière étude, étape par étape.',
    'Un échange avec les équipes de l’Assurance maladie éviterait de réinventer ce qu’elles savent déjà.',
  ],
  caution: [
    'La ré-identification est un risque réel dès que l’on croise âge, lieu et maladie rare ; je travaillerais avec le délégué à la protection des données dès le début.',
    'Ces données décrivent les soins remboursés, non la santé : il faut le redire à chaque graphique.',
    'Je me méfierais des corrélations spectaculaires, que le moindre changement de tarif peut produire.',
    'Les délais d’habilitation peuvent manger un tiers du temps ; il faut prévoir de quoi avancer sans.',
  ],
  legacy: [
    'Il resterait des fonctions testées, publiées, et des agents capables de les faire évoluer.',
    'Au bout des dix mois, je voudrais que deux études du programme de travail se fassent avec ces outils, sans nous.',
    'Le code serait public, les données jamais : cette frontière doit être écrite noir sur blanc.',
  ],
  thin: [
    'La santé est un enjeu majeur et les données y sont très nombreuses.',
    'Je pourrais appliquer du machine learning sur les données de santé.',
    'Ce défi correspond à mes compétences en analyse de données.',
  ],
}
