import type { Incompleteness, Ineligibility } from '../people/types.ts'

/** What gives an ineligible file away, at the end of the career; for a legal person, in the contribution. */
export const INELIGIBLE: Record<Exclude<Ineligibility, 'juror'>, readonly string[]> = {
  'serving-agent': [
    'Mon supérieur hiérarchique est informé de ma candidature.',
    'Je demanderais un détachement pour la durée du programme.',
    'Mon administration accepterait de me libérer dix mois.',
    'Je me mettrais en disponibilité si ma candidature était retenue.',
  ],
  student: [
    'J’ai repris en 2016 des études que je termine : mon master s’achève en juin 2018, et j’aménagerais mon emploi du temps.',
    'J’ai commencé en 2015 une thèse, que je soutiendrai à l’automne 2018 ; le programme compléterait utilement mon travail.',
  ],
  apprentice: [
    'Mon contrat actuel est un apprentissage, qui court jusqu’en septembre 2018 ; mon école accepterait que je change d’entreprise.',
  ],
  'legal-person': [
    'Notre société présente cette candidature avec une équipe de quatre consultants, dont l’un signerait le contrat ; nos tarifs figurent dans l’offre jointe.',
  ],
}

/** Contributions that say nothing of the challenge, although they fill the field. */
export const INCOMPLETE: Record<Exclude<Incompleteness, 'unreadable-cv' | 'career-missing'>, readonly string[]> = {
  placeholder: ['Voir mon CV.', 'À compléter.', 'Je détaillerai ma contribution à l’oral.', 'Idem que ci-dessus.'],
  'off-topic': [
    'Je propose de rénover le site intranet de la direction et d’en revoir la charte graphique. Le site actuel est daté, et les menus sont trop nombreux. Je fournirais une maquette, puis un thème prêt à installer. La durée prévue est de six semaines.',
    'Mon idée est une application de covoiturage entre agents publics. Elle réduirait les émissions et créerait du lien. Un prototype existe déjà et compte deux cents inscrits. Je cherche un soutien pour le déployer à grande échelle.',
    'Je souhaite créer une monnaie numérique locale fondée sur une chaîne de blocs. Les habitants seraient récompensés de leurs gestes utiles. Le modèle économique est détaillé dans mon livre blanc. Il ne manque qu’un territoire d’essai.',
  ],
  'copied-description': [
    'Le défi consiste à relever les enjeux décrits dans la fiche : problème, travail attendu, profils recherchés. Je réponds à l’ensemble de ces points, tels que présentés sur la page du défi.',
    'Conformément à la fiche du défi, je réaliserai le travail attendu dans le délai prévu, avec les profils recherchés.',
  ],
}

/** Careers that say nothing, sent with a CV that cannot be read. */
export const CAREER_MISSING = ['Voir CV ci-joint.', 'Tout est dans le document joint.']
