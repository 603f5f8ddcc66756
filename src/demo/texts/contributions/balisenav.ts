import type { ChallengeBank } from './types.ts'

export const balisenav: ChallengeBank = {
  reading: [
    'Une bouée déplacée par une tempête reste des semaines à sa place sur la carte : tout le défi est dans cet écart.',
    'Les balises sont décrites par ceux qui les entretiennent et par ceux qui font les cartes, dans deux bases qui ne se comparent pas d’elles-mêmes.',
    'La carte marine est un contrat de confiance ; l’augmenter suppose de savoir d’où vient chaque information et de quand elle date.',
    'Je comprends le besoin comme un rapprochement de bases, puis une diffusion que pêcheurs et plaisanciers puissent recevoir en mer.',
  ],
  ideas: {
    geo: [
      'Je construirais un appariement des balises par position, nom et caractère du feu, avec revue humaine des cas douteux.',
      'Je proposerais un modèle de données aligné sur les normes hydrographiques internationales, avec un export simple pour les autres.',
      'Je traiterais explicitement la précision : une position à dix mètres et une position à cent ne se dessinent pas de la même façon.',
      'Le rendu de nuit, avec secteurs de feux calculés, serait une belle preuve de ce que la donnée permet.',
    ],
    dev: [
      'Je développerais un service de signalement depuis le bord, utilisable hors réseau, relu par un agent avant diffusion.',
      'Je mettrais en place une diffusion par différence : ne transmettre que ce qui a changé, car en mer chaque octet compte.',
      'Une carte web légère, avec les avis aux navigateurs replacés à leur endroit, serait mon premier essai.',
    ],
    data: ['Je mesurerais l’ancienneté et la divergence des deux bases, port par port, pour savoir par où commencer.'],
    all: [
      'Je prendrais un seul secteur, [la rade de Brest|le golfe du Morbihan], pour faire le tour complet en trois mois.',
      'Je m’appuierais sur les formats que les logiciels de navigation lisent déjà.',
    ],
  },
  field: [
    'Embarquer une journée avec un baliseur me paraît la meilleure réunion de lancement.',
    'Je rencontrerais des pêcheurs et des moniteurs : ils corrigent déjà leurs cartes au crayon.',
  ],
  caution: [
    'L’information nautique engage la sécurité : il faut distinguer sans ambiguïté l’officiel de l’indicatif.',
    'Vivre à Brest pendant dix mois ne me fait pas peur ; j’ai compté le vent dans mes avantages.',
    'Une carte trop riche devient illisible par gros temps ; je retirerais plus que je n’ajouterais.',
  ],
  legacy: [
    'Il resterait une base unique, des échanges automatiques entre services et un jeu ouvert.',
    'Je laisserais la procédure d’appariement aux cartographes, sous une forme qu’ils puissent régler.',
  ],
  thin: ['Je navigue un peu et ce sujet me plaît.', 'Je peux réaliser une application de cartographie.'],
}
