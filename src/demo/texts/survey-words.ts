/** What people write in questionnaires, by question; most leave these empty. */
export const SURVEY_WORDS: Record<string, string[]> = {
  'pulse-word': [
    'Un accès aux données qui ne se redemande pas tous les mois.',
    'Savoir tout de suite qui décide de la mise en service.',
    'Plus de temps entre nous, moins de réunions où l’on présente le projet.',
    'Que la direction vienne voir le service tourner, même dix minutes.',
    'Un écran de plus. Vraiment.',
    'Que l’on parle de la suite maintenant et pas en octobre.',
  ],
  'scope-change': [
    'Les données promises ne sont jamais venues : nous avons travaillé sur un autre service, avec l’accord de la direction.',
    'Le besoin de départ était déjà couvert par un logiciel du ministère. Nous sommes allés vers les agents de terrain.',
    'Une réforme est passée par là, et la moitié des écrans avec.',
  ],
  obstacles: [
    'Quatre mois pour obtenir un accès, puis trois semaines pour obtenir le suivant.',
    'Personne n’avait de temps pour nous répondre au début, et tout le monde en voulait à la fin.',
    'Le réseau bloquait les dépôts de logiciels. Nous avons travaillé avec nos téléphones.',
    'L’absence de marché pour héberger le service.',
    'Le service informatique a découvert le projet le jour de notre arrivée.',
    'The scope changed twice and the deadline never did.',
    'Rien de grave : surtout le temps qui passe.',
  ],
  'success-factors': [
    'Un mentor qui ouvrait les portes avant que nous frappions.',
    'Montrer quelque chose toutes les deux semaines, même très petit.',
    'Les gens du terrain, qui ont corrigé toutes nos certitudes.',
    'Être trois, de trois métiers.',
    'Le soutien écrit de la direction, que nous avons brandi souvent.',
    'Being allowed to throw the first version away.',
  ],
  'formats-ideas': [
    'Garder une demi-journée sans programme à chaque session : c’est là que tout se passe.',
    'Des ateliers préparés par les EIG, pour les EIG.',
    'Faire venir les mentors à une session sur trois, pas seulement à la fin.',
  ],
  'skills-core': [
    'Mettre un modèle en service, et plus seulement le montrer.',
    'Écrire du code que quelqu’un d’autre reprendra.',
    'Dessiner pour des personnes qui n’ont pas choisi d’utiliser mon outil.',
    'Le droit des données, par la pratique.',
  ],
  'skills-beyond': [
    'Lire un organigramme, et savoir quand ne pas le suivre.',
    'Animer une réunion où personne ne veut être.',
    'Écrire une note d’une page.',
    'La patience.',
  ],
  'side-tools': [
    'Une bibliothèque d’anonymisation',
    'Un connecteur pour les annuaires du ministère',
    'Un modèle de notice',
  ],
  'lasting-word': [
    'Un poste de développement pérenne, et une ligne de budget pour l’hébergement.',
    'Que le service informatique reprenne l’exploitation avant la fin de l’année.',
    'Continuer les points avec les agents de terrain.',
  ],
}
