import type { ChallengeBank } from './types.ts'

export const previsecours: ChallengeBank = {
  reading: [
    'Les centres de secours décident de leurs effectifs des mois à l’avance et de leurs départs en quelques secondes ; la prévision peut aider aux deux, à des échelles différentes.',
    'Le feu n’occupe qu’une petite part des interventions ; le reste suit les rythmes de la vie, donc se prévoit en partie.',
    'Le défi porte, je crois, sur la bonne maille : ni la commune entière, ni l’adresse, mais un secteur sur lequel un officier peut agir.',
    'Prévoir sert si l’on peut changer quelque chose : une garde, un engin, une position.',
    'Ce que l’on demande au modèle n’est pas d’étonner mais d’être juste les [soirs ordinaires|jours de tension].',
    'La réponse aux secours à personne croît chaque année plus vite que les moyens ; le sujet est là.',
  ],
  ideas: {
    data: [
      'Je partirais d’un modèle de comptage par secteur et par heure, avec calendrier, météo et vacances, que les méthodes plus lourdes devraient battre.',
      'Je traiterais à part les journées extraordinaires, comme les [tempêtes|canicules|fêtes], qui faussent l’apprentissage et que les officiers connaissent.',
      'Je relierais les interventions à des données de population, de logement et d’âge, pour comprendre les écarts entre quartiers.',
      'Les prévisions seraient données avec un intervalle, car deux départs ou six n’appellent pas la même garde.',
      'Je regarderais la simultanéité, plus que le nombre : c’est elle qui vide une caserne.',
    ],
    dev: [
      'Je mettrais en place la collecte quotidienne des interventions, avec contrôle et correction, et une carte que l’on ouvre sans mot de passe compliqué.',
      'Une simulation de redéploiement, même simple, parlerait davantage aux chefs de groupement qu’un indicateur d’erreur.',
      'Je ferais un service léger que chaque département puisse installer, avec ses propres données.',
    ],
    geo: [
      'Je calculerais les temps de trajet réels des engins, par heure, plutôt que des rayons autour des casernes.',
      'Je construirais la maille à partir du réseau routier et des secteurs de premier appel, pour que la carte parle la langue des centres.',
    ],
    project: [
      'Je proposerais un essai dans un seul groupement, sur [trois mois|un été], avec un protocole écrit et un droit d’arrêt pour les pompiers.',
    ],
    all: [
      'Au bout de [deux|trois] mois, un bulletin du matin, comparé chaque soir à ce qui s’est passé, suffirait pour apprendre ensemble.',
      'Je commencerais par un seul département et un seul type d’intervention, [le secours à personne|les accidents de la route].',
      'Je rendrais publiques les données d’interventions agrégées, ce qui manque aujourd’hui aux chercheurs.',
    ],
  },
  field: [
    'Je demanderais à suivre des gardes, de jour et de nuit, et à écouter une salle d’alerte.',
    'Les officiers de prévision ont des règles de pouce éprouvées ; je les noterais avant de vouloir faire mieux.',
    'Je rencontrerais aussi le service d’aide médicale urgente, dont les données expliquent une partie des départs.',
  ],
  caution: [
    'Prévoir des interventions par quartier peut servir à de mauvaises fins ; il faut décider tôt de ce que l’on publie.',
    'Il ne faudrait pas que le modèle justifie de dégarnir un secteur calme, où chaque minute compte double.',
    'Les changements de doctrine modifient les chiffres plus sûrement que la météo.',
  ],
  legacy: [
    'Le résultat devrait tourner sur les serveurs d’un service départemental, suivi par un agent nommé.',
    'La méthode serait décrite de façon qu’un second département la reprenne en moins de deux mois.',
    'Je laisserais un tableau des erreurs, pour que la confiance reste mesurée.',
  ],
  thin: [
    'Les pompiers font un travail remarquable que je voudrais aider.',
    'Des modèles prédictifs permettraient d’optimiser les interventions.',
    'Je connais bien les séries temporelles.',
  ],
}
