import type { Kind } from '../../../../features/signals/rules.ts'

/** What the team answers to a signal, by kind: what is done, in a sentence or two. */
export const ANSWERS: Record<Kind, readonly string[]> = {
  at_once: [
    'Rendez-vous pris avec l’équipe et son mentor jeudi : on reprend tout, dans l’ordre.',
    'J’ai passé la matinée sur place. Deux des sujets se règlent cette semaine, le troisième demande la direction.',
  ],
  silence: [
    'Appelé ce matin : une semaine de tests, la note a été oubliée. Elle part vendredi.',
    'L’équipe était en immersion dans les services, sans réseau. Rien d’inquiétant.',
  ],
  mood_falling: [
    'Échange avec chaque EIG, séparément. Le sujet est la charge de travail, pas l’équipe.',
    'Vu chaque personne vingt minutes. On se reparle dans quinze jours.',
  ],
  mood_low: [
    'Déjeuner avec l’équipe. Un différend sur les priorités, dont elle veut parler elle-même avec son mentor.',
    'Appelé chaque EIG. La fatigue de la démonstration, et un problème de locaux que je prends.',
  ],
  need: [
    'Mis en relation avec une équipe de l’an dernier qui a eu le même besoin.',
    'La question juridique est posée à notre service, réponse promise sous dix jours.',
    'Pas de solution de notre côté : je l’ai dit à l’équipe, qui fait autrement.',
  ],
  point: [
    'Écrit à la direction, qui propose deux dates. J’y serai.',
    'La direction a changé : la nouvelle personne reçoit l’équipe la semaine prochaine.',
  ],
  data: [
    'Réunion demandée avec le service qui tient les données et celui qui décide. Compte rendu vendredi.',
    'La convention est à la signature. En attendant, l’équipe travaille sur un extrait fictif.',
  ],
  item: ['Relancé le service informatique, livraison annoncée lundi.', 'Le badge provisoire suffit pour l’instant.'],
  session: [
    'L’équipe présentait au même moment devant sa direction. Je lui envoie les supports.',
    'Deux absences pour maladie. Rien à faire d’autre.',
  ],
  contact: ['Café pris avec l’équipe mardi, noté depuis.', 'Rendez-vous fixé à jeudi.'],
  unsigned: ['Appelé les ressources humaines : le contrat part en signature aujourd’hui.'],
  departure: ['Le remplacement est décidé : la personne suivante de la liste a dit oui.'],
  roadmap: ['Une heure prévue mercredi avec l’équipe pour la mettre à jour.'],
  decision: [
    'Relues avec l’équipe : deux sont faites sans avoir été notées, la dernière passe au prochain point.',
    'Elles dépendent du budget de la rentrée : l’équipe le note.',
  ],
}

export const PASSED = [
  'L’équipe attend depuis plusieurs semaines et n’ose plus relancer. Pouvez-vous me dire qui décide, et quand nous pouvons nous voir avec cette personne ?',
  'Je préfère vous écrire avant que cela ne pèse : pouvons-nous en parler vingt minutes cette semaine ?',
] as const
