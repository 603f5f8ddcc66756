import type { ChallengeBank } from './types.ts'

export const signauxfaibles: ChallengeBank = {
  reading: [
    'Quand une entreprise demande de l’aide, il est souvent trop tard ; six mois plus tôt, les signes étaient déjà dans des fichiers séparés.',
    'Retards de cotisations, baisse d’effectifs, activité partielle : chaque service détient un morceau de l’histoire.',
    'L’objectif n’est pas de noter les entreprises, mais de décider à laquelle rendre visite cette semaine.',
    'Le défi tient dans un dialogue délicat : proposer une aide à quelqu’un qui n’a rien demandé.',
    'Une défaillance de PME dans une petite ville pèse bien plus que ses chiffres ; la détection doit connaître le territoire.',
    'Le mot « faible » est bien choisi : aucun indice ne suffit, c’est leur suite dans le temps qui parle.',
  ],
  ideas: {
    data: [
      'Je construirais l’histoire mensuelle de chaque établissement, toutes sources jointes, avant de choisir un modèle.',
      'Je prévoirais la défaillance à [douze|dix-huit] mois, et non à trois, pour laisser une chance à l’accompagnement.',
      'Je comparerais un modèle de survie, lisible, à des arbres plus puissants, et montrerais l’écart aux commissaires.',
      'La dette sociale est le signal le plus connu ; je chercherais ce qui la précède.',
      'Je calerais la longueur de la liste sur ce que les agents peuvent visiter : [dix|quinze] entreprises par mois, pas mille.',
    ],
    dev: [
      'Je développerais l’écran de suivi : la liste, les raisons, les visites faites et ce qu’elles ont appris.',
      'Je mettrais en place l’intégration mensuelle des fichiers, avec des contrôles qui s’expliquent à ceux qui les fournissent.',
      'L’outil devrait permettre de dire « fausse alerte, voici pourquoi », car c’est ainsi qu’il s’améliorera.',
      'La confidentialité entre services suppose des droits fins ; je les traiterais dès la première version.',
    ],
    design: ['Je travaillerais la fiche d’entreprise avec ceux qui la liront dans la voiture, avant une visite.'],
    project: [
      'Je mettrais autour de la table les services qui échangent des fichiers, avec une convention courte et un calendrier.',
    ],
    all: [
      'Un essai dans un département, avec des visites réelles dès le cinquième mois, vaudrait mieux qu’une validation parfaite.',
      'Je mesurerais ce que devient une entreprise visitée, et une semblable qui ne l’a pas été.',
      'La méthode devrait être exportable vers une autre région, avec ses propres habitudes.',
    ],
  },
  field: [
    'Je voudrais accompagner des commissaires au redressement dans leurs rendez-vous, en silence.',
    'Les tribunaux de commerce et les réseaux consulaires ont une mémoire que je consulterais.',
    'Travailler à Dijon, près des agents, me semble une condition de réussite.',
  ],
  caution: [
    'Une liste qui fuit peut précipiter ce qu’elle annonce ; la sécurité n’est pas une option.',
    'Les jeunes entreprises ressemblent à des entreprises en difficulté : il faut deux lectures.',
    'Le modèle vieillira avec la conjoncture ; je prévoirais sa révision dans la méthode.',
  ],
  legacy: [
    'Les agents de la région tiendraient l’outil, avec un calendrier de mise à jour et un responsable.',
    'Le code serait libre, les données fermées, la méthode publiée.',
    'Je laisserais un guide pour la région suivante.',
  ],
  thin: [
    'Le tissu économique local est essentiel à notre pays.',
    'Je peux créer un score de risque à partir des données financières.',
    'Mon expérience en banque sera utile.',
  ],
}
