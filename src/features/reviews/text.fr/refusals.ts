export type Facts = {
  at: string
  kind: string
  done: string
  needed: string
  count: number
  file: string
  others: number
}

const which = ({ file, others }: Facts) =>
  file ? `${file}${others > 0 ? ` (et ${others} ${others === 1 ? 'autre' : 'autres'})` : ''} : ` : ''

export const refusals = {
  call_open: ({ at }: Facts) =>
    `Les dossiers peuvent encore changer jusqu’à la clôture, le ${at}. Attendez-la pour les juger.`,
  preselection_closed: ({ at }: Facts) => `La présélection est close depuis le ${at} : plus rien ne change.`,
  not_submitted: (facts: Facts) =>
    `${which(facts)}ce dossier n’est pas déposé, il ne se juge pas. Rien n’a été enregistré.`,
  reason_missing: (facts: Facts) => `${which(facts)}écrivez la raison : elle sera relue. Rien n’a été enregistré.`,
  comes_after: (facts: Facts) =>
    `${which(facts)}cette décision vient après une autre : il faut d’abord répondre « oui » à « ${facts.kind} ». Rien n’a été enregistré.`,
  decided_further: (facts: Facts) =>
    `${which(facts)}une décision plus avancée existe déjà (« ${facts.kind} »). Revenez d’abord sur celle-ci. Rien n’a été enregistré.`,
  readings_missing: (facts: Facts) =>
    `${which(facts)}il faut ${facts.needed} lectures finies pour décider, il y en a ${facts.done}. Rien n’a été enregistré.`,
  undecided: ({ count }: Facts) =>
    count === 1 ? 'Il reste un dossier sans décision.' : `Il reste ${count} dossiers sans décision.`,
  plan_changed: () => 'La répartition a changé entre-temps : relisez-la, puis recommencez.',
  nothing_to_assign: () => 'Il n’y a aucune lecture à attribuer.',
  reading_incomplete: () => 'Il manque quelque chose pour finir cette lecture. Ce que vous avez écrit est gardé.',
  reading_done: () => 'Cette lecture est finie. Reprenez-la d’abord pour la modifier.',
  reading_not_done: () => 'Cette lecture n’est pas finie : vous pouvez la modifier.',
  file_decided: () => 'L’équipe a déjà décidé de ce dossier : cette lecture ne change plus.',
}
