/** What is said and decided at monthly points, whatever the challenge. */
export const NOTES = [
  'L’équipe a montré la maquette. La direction demande des chiffres d’usage pour le prochain point et propose d’ouvrir la réunion de service.',
  'Tour rapide : ce qui avance, ce qui attend. La direction appelle elle-même le service informatique pour débloquer les droits.',
  'Une heure utile. On garde le cap, et l’on prévoit une démonstration devant les chefs de bureau.',
  'La direction découvre les entretiens et demande qu’on les résume en une page pour le cabinet.',
  'Point court. Les données progressent, le recrutement d’un relais est évoqué pour la première fois.',
  'Échange franc sur le périmètre : tout ne tiendra pas en dix mois. La direction préfère un outil utilisé à deux outils montrés.',
  'La direction était venue avec deux questions d’usagers. Elles sont ajoutées au plan de tests.',
  'We went through the roadmap step by step. The management asked for one figure a month, and will present it themselves.',
  'On a parlé de la suite : qui tiendra l’outil en décembre ? La direction des systèmes d’information sera au prochain point.',
  'Bonne surprise : deux services veulent essayer. La direction propose d’attendre la rentrée pour ne pas disperser l’équipe.',
] as const

export const HARD_NOTES = [
  'Les données ne sont toujours pas là. La direction écrit au prestataire, avec copie au secrétariat général.',
  'Deuxième refus, d’un autre bureau. La direction demande une réunion avec les deux services et leur hiérarchie.',
  'Troisième refus. Le périmètre ne tiendra pas si rien ne bouge avant le mois de juin : c’est dit, et écrit.',
] as const

export const DECISIONS = [
  'Organiser une démonstration devant les chefs de bureau',
  'Résumer les entretiens en une page',
  'Demander l’ouverture du port nécessaire au service informatique',
  'Nommer une personne relais dans le service',
  'Écrire à la direction des systèmes d’information pour la suite',
  'Choisir les deux services qui essaieront en premier',
  'Publier le code, avec sa licence',
  'Faire relire la notice des données par le service juridique',
  'Trouver dix personnes pour les prochains tests',
  'Préparer le passage devant le comité de direction',
  'Fixer la liste des mesures à suivre chaque mois',
  'Inviter le correspondant aux données ouvertes au prochain point',
] as const

export const STEPS = [
  'Envoyer le lien de la maquette',
  'Partager le calendrier des tests',
  'Mettre à jour la feuille de route',
  'Prendre rendez-vous avec le service de communication',
  'Relancer les trois personnes qui n’ont pas répondu',
] as const

export const CANCELLED = [
  'Déplacement imprévu de la direction, pas d’autre date ce mois-ci.',
  'La moitié de l’équipe est en congé.',
  'Le comité de direction tombe le même jour, et le mois se termine.',
  'Séminaire de la promotion et réorganisation du service la même semaine.',
] as const

export const STEP_NOTES: Record<string, readonly string[]> = {
  objectives: ['Relus avec la mentor ou le mentor.', 'Trois objectifs, un par horizon.'],
  actors: ['Une carte de vingt personnes, affichée dans le bureau.', 'Il nous manque le service juridique.'],
  interviews: ['Douze entretiens, comptes rendus partagés.', 'Huit faits, six prévus.'],
  problem: ['Reformulé après les entretiens.', 'Encore discuté avec le service.'],
  prototypes: ['Une maquette sur papier, puis une qui se clique.', 'La deuxième est en ligne.'],
  tests: ['Cinq personnes, le jeudi.', 'Prévus en avril.'],
  deployment: ['À préparer avec le service informatique.', 'Deux services d’abord.'],
  sustaining: ['La question est posée, pas encore la réponse.', 'Une personne relais est pressentie.'],
  pitch: ['Cinq minutes, répétées deux fois.', 'À raccourcir.'],
}
