import type { Incompleteness, Ineligibility } from '../../people/types.ts'

/** Reasons to set a file aside, as the candidate may read them. */
export const INELIGIBLE_REASONS: Record<Ineligibility, string[]> = {
  'serving-agent': [
    'Le parcours indique un poste occupé dans l’administration à la date de la candidature ; l’article 4 du règlement réserve l’appel aux personnes extérieures.',
    'La candidature mentionne une fonction en cours dans un service public. Les agents en fonction ne peuvent pas concourir (article 4).',
    'D’après le dossier, vous êtes en poste dans l’administration : la condition de l’article 4 n’est pas remplie à ce jour.',
  ],
  student: [
    'Le parcours mentionne des études en cours ; l’article 4 écarte les personnes en scolarité, cycle universitaire compris.',
    'Des études universitaires sont en cours à la date de la candidature : l’article 4 ne permet pas de la retenir.',
  ],
  apprentice: ['Le parcours mentionne un contrat d’apprentissage en cours ; l’article 4 écarte les apprentis.'],
  'legal-person': [
    'La candidature est présentée au nom d’une société ; l’article 4 demande une personne physique, en son nom propre.',
  ],
  juror: [
    'Vous figurez parmi les membres du jury de cette promotion ; l’article 4 ne permet pas d’être à la fois membre du jury et en candidature.',
  ],
}

export const INCOMPLETE_REASONS: Record<Incompleteness, string[]> = {
  placeholder: [
    'La contribution à un défi au moins n’est pas rédigée : le champ renvoie à un autre document ou à plus tard. Le règlement demande une description de la contribution.',
    'Le champ « contribution » ne contient pas de proposition ; le dossier est donc incomplet au sens de l’article 4.',
  ],
  'off-topic': [
    'La contribution porte sur un projet sans lien avec le défi choisi ; il manque donc la contribution demandée.',
    'Le texte décrit une autre idée que le défi visé. Sans contribution au défi, le dossier est incomplet.',
  ],
  'copied-description': [
    'La contribution renvoie à la fiche du défi sans proposition propre ; l’élément demandé manque.',
  ],
  'career-missing': ['Le parcours n’est pas décrit et le document annoncé n’est pas joint.'],
  'unreadable-cv': [
    'Le parcours renvoie à un document joint dont la seule page est vide ; aucun élément ne permet de l’étudier.',
  ],
}

/** Reasons for and against preselection; each is followed by the strongest or the weakest criterion. */
export const PRESELECTED = [
  'Les lectures conduisent à l’audition.',
  'Dossier retenu pour l’audition au vu des deux lectures.',
  'Proposition de qualité, à approfondir devant le jury.',
  'L’équipe suit l’avis des lecteurs.',
  'Retenu après discussion : un point fort emporte la décision.',
  'Profil recherché par un défi au moins, et dossier solide.',
  'Candidature retenue : elle répond aux critères et complète les autres sur ce défi.',
]
export const NOT_PRESELECTED = [
  'D’autres dossiers répondaient plus précisément aux critères.',
  'Dossier sérieux, mais moins précis que ceux retenus pour les mêmes défis.',
  'Les lectures ne suffisent pas à placer ce dossier parmi ceux qui seront entendus.',
  'La concurrence était forte cette année pour les mêmes postes.',
  'La contribution proposée reste trop générale pour être départagée à l’oral.',
  'Non retenu cette année ; une proposition plus détaillée aurait changé la lecture.',
  'Les lecteurs reconnaissent le parcours, moins l’adéquation aux défis choisis.',
]

export const STRONGEST = {
  drive: 'Point fort : l’initiative.',
  understanding: 'Point fort : la compréhension du défi.',
  public_interest: 'Point fort : le sens de l’intérêt général.',
  integration: 'Point fort : le travail avec d’autres métiers.',
  technique: 'Point fort : la technique.',
}
export const WEAKEST = {
  drive: 'Point à travailler : montrer une initiative menée au bout.',
  understanding: 'Point à travailler : préciser la contribution au défi.',
  public_interest: 'Point à travailler : illustrer le sens de l’intérêt général.',
  integration: 'Point à travailler : le travail avec d’autres métiers.',
  technique: 'Point à travailler : documenter le niveau technique.',
}

/** Remarks of the programme team passed on to jurors. */
export const TEAM_REMARKS = {
  first: [
    'À interroger sur la première étape proposée pour {challenge}.',
    'Les lecteurs souhaitent un exemple concret de travail avec un service informatique.',
    'Demander quelle part lui revient dans le projet raconté : {product}.',
    'Vérifier le goût pour le terrain : {challenge} demande de longues semaines d’écoute.',
    'Le dossier est plus fort que sa présentation ; laisser le temps de développer.',
    'La faisabilité en dix mois a fait débat à la lecture : poser la question du calendrier.',
    'Faire préciser la façon dont les travaux seraient transmis.',
    'Demander comment la personne réagirait à un accès aux données retardé de trois mois.',
    'Revenir sur le projet raconté ({product}), qui éclaire la candidature.',
  ],
  second: {
    teammate: [
      'A indiqué un souhait d’équipe ; les sélections restent individuelles.',
      'Souhait de faire équipe exprimé : à évoquer, sans en faire un critère.',
    ],
    several: [
      '{count} défis demandés : recueillir l’ordre de préférence à la fin de l’entretien.',
      'Ordre de préférence à demander ({count} défis).',
    ],
    clearance: [
      'Rappeler l’enquête de sécurité et son délai.',
      'S’assurer que la procédure d’habilitation est comprise.',
    ],
    away: ['Le défi se mène hors de l’Île-de-France : vérifier que c’est bien vu.'],
    english: ['Dossier rédigé en anglais ; l’entretien peut se tenir en français.'],
  },
}

/** Why somebody declines an offered seat. */
export const DECLINE_REASONS = [
  'J’ai reçu entre-temps une autre proposition, que je ne pouvais pas faire attendre. Merci à toute l’équipe pour la qualité des échanges.',
  'Mon employeur ne peut pas me libérer avant avril, ce qui ne laisserait pas assez de temps au défi.',
  'Après réflexion, je ne souhaite pas déménager pour dix mois. J’aurais dû mieux y penser plus tôt et je m’en excuse.',
  'Le défi proposé n’est pas celui pour lequel j’avais la plus forte envie ; je préfère laisser la place à quelqu’un qui s’y donnera entièrement.',
  'Un projet que je porte en association demande ma présence toute l’année. Je donnerais volontiers un coup de main autrement.',
  'Les délais d’habilitation ne me permettent pas d’interrompre mon activité actuelle au bon moment.',
  'Une évolution de ma situation personnelle me conduit à décliner. J’espère pouvoir candidater à une prochaine promotion.',
]
