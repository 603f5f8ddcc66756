import type { ChallengeBank } from './types.ts'

export const archifiltre: ChallengeBank = {
  reading: [
    'Un serveur de bureau garde vingt ans de fichiers dont personne n’ose rien jeter ; l’archiviste arrive devant une forêt sans sentier.',
    'La mémoire d’une politique sociale est dans des dossiers nommés « nouveau dossier (3) ».',
    'Le défi est de donner à voir avant de donner à trier : on ne décide pas du sort de ce que l’on ne voit pas.',
    'Il faut servir deux métiers, celui qui produit les documents et celui qui en garde la trace, sans alourdir le premier.',
    'Ne pas choisir, c’est tout perdre : la masse détruit la mémoire aussi sûrement que l’oubli.',
  ],
  ideas: {
    dev: [
      'Je ferais un outil installé sur le poste, sans serveur, qui lit une arborescence et la dessine en entier, poids et dates compris.',
      'Un repérage des doublons, exacts puis proches, rendrait vite de la place et de la confiance.',
      'Je permettrais d’annoter, de renommer et d’exporter un plan de versement au format des archives.',
      'Tout resterait sur la machine de l’agent, ce qui lève la plupart des objections de sécurité.',
    ],
    data: [
      'J’apprendrais à reconnaître les types de documents, [notes, comptes rendus, versions de travail|tableaux, courriers, brouillons], à partir de leur forme plus que de leur contenu.',
      'Une datation probable et un regroupement par affaire aideraient à reconstituer des dossiers éclatés.',
    ],
    design: [
      'Je chercherais la bonne image d’une arborescence de cent mille fichiers, avec de vrais archivistes devant de vrais disques.',
    ],
    project: [
      'Je conduirais des séances de tri dans [trois|quatre] bureaux volontaires, chronomètre en main, avant et après.',
    ],
    all: [
      'Une première version montrable en six semaines, puis une nouvelle tous les mois, avec les mêmes utilisateurs.',
      'Je commencerais par un bureau qui déménage : l’occasion fait l’archiviste.',
    ],
  },
  field: [
    'Je demanderais à trier moi-même un disque, sous la conduite d’une archiviste, pour sentir la difficulté.',
    'Les secrétariats connaissent l’histoire des dossiers ; ils seraient mes premiers interlocuteurs.',
    'J’irais voir comment font les archives départementales, qui ont parfois de l’avance.',
  ],
  caution: [
    'Aucune élimination ne doit être automatique : la loi et le bon sens demandent un visa humain.',
    'Des dossiers de personnes se cachent parfois dans les serveurs ; il faut les repérer pour les protéger.',
    'L’outil ne doit pas demander de droits d’administration, sans quoi personne ne l’installera.',
  ],
  legacy: [
    'L’outil serait libre, en téléchargement, utile à toute administration.',
    'Une communauté d’archivistes pourrait en décider les évolutions.',
    'Il resterait aussi une règle de nommage d’une page, écrite avec les bureaux.',
  ],
  thin: [
    'La dématérialisation est un sujet clé pour les administrations.',
    'On pourrait tout mettre dans le cloud avec un bon moteur de recherche.',
    'Les archives sont un sujet intéressant.',
  ],
}
