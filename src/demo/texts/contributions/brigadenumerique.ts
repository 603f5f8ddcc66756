import type { ChallengeBank } from './types.ts'

export const brigadenumerique: ChallengeBank = {
  reading: [
    'On pousse rarement la porte d’une brigade par plaisir ; l’accueil numérique doit être plus simple encore que l’autre.',
    'Beaucoup de questions posées à un gendarme n’appellent qu’un renseignement, et quelques-unes cachent une détresse : il faut servir les deux.',
    'Dans les campagnes, la brigade la plus proche n’est pas toujours ouverte ; un premier échange à distance peut éviter une heure de route.',
    'Le défi n’est pas de remplacer l’accueil, mais d’y conduire mieux, et plus tôt, celles et ceux qui en ont besoin.',
    'Une réponse écrite par un gendarme a une valeur qu’aucun automate n’a ; il faut lui libérer du temps pour cela.',
    'Les questions arrivent déjà, par messageries et réseaux, sans qu’on sache toujours qui répond.',
  ],
  ideas: {
    dev: [
      'Je mettrais en place une boîte commune pour tous les canaux, avec file d’attente, relais de nuit et historique.',
      'Un assistant de réponse proposerait au gendarme des textes validés, qu’il resterait libre de changer.',
      'Je publierais les horaires et les compétences de chaque brigade en données ouvertes, mises à jour par elles.',
      'La messagerie devrait fonctionner sur un vieux téléphone et avec un réseau faible.',
    ],
    design: [
      'J’écouterais d’abord des échanges réels à l’accueil, pour relever les mots que les gens emploient.',
      'Je dessinerais un parcours qui repère l’urgence en une question, et bascule aussitôt vers un appel.',
      'Un bouton pour quitter et effacer la page est indispensable aux victimes qui ne sont pas seules.',
      'Je testerais avec des personnes âgées, des jeunes et des personnes sourdes, chacune ayant ses raisons d’écrire plutôt que d’appeler.',
    ],
    project: [
      'Je formerais la première équipe de réponse en même temps que l’outil, car l’une fait l’autre.',
      'Je fixerais avec le commandement ce que la brigade numérique peut promettre, et dans quel délai.',
    ],
    data: ['Un classement des demandes par thème et par urgence, relu chaque semaine, guiderait les effectifs.'],
    all: [
      'Je proposerais un essai dans un département, avec des volontaires, pendant [trois|quatre] mois.',
      'La mesure serait simple : délai de réponse, satisfaction, et nombre de visites utiles.',
      'Les réponses aux vingt questions les plus fréquentes, bien écrites, feraient déjà gagner beaucoup.',
    ],
  },
  field: [
    'Je demanderais à passer plusieurs jours à l’accueil de brigades, en ville et à la campagne.',
    'Les associations d’aide aux victimes doivent relire chaque mot du parcours.',
    'Les gendarmes qui animent déjà des pages locales ont l’expérience qu’il faut recueillir en premier.',
  ],
  caution: [
    'Un échange écrit peut devenir une pièce : il faut penser à la preuve et à la conservation.',
    'Aucune urgence vitale ne doit attendre dans une file ; ce cas se teste avant tous les autres.',
    'Un succès trop rapide saturerait l’équipe : l’ouverture doit être progressive.',
  ],
  legacy: [
    'Il resterait un service tenu par des gendarmes formés, avec un guide de rédaction vivant.',
    'Les textes de réponse seraient publiés et réutilisables par d’autres services.',
    'Je voudrais que l’on mesure encore la satisfaction deux ans après.',
  ],
  thin: [
    'Un chatbot pourrait répondre à toutes les questions des citoyens.',
    'La gendarmerie doit se moderniser et je peux l’aider.',
    'Je propose une application mobile de signalement.',
  ],
}
