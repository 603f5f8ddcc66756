import { capital, type Said } from '../rules.ts'

/** What to do about each problem; `label` is the question as asked, with the row it is in. */
export const problems = {
  empty: label => `Répondez à « ${label} ».`,
  not_agreed: label => `Cochez « ${label} ».`,
  file_missing: label => `Joignez « ${label} ».`,
  too_few_rows: (label, { min }) =>
    min === 1 ? `Dans « ${label} », ajoutez au moins une ligne.` : `Dans « ${label} », ajoutez au moins ${min} lignes.`,
  too_many_rows: (label, { max, count }) =>
    `Dans « ${label} », gardez ${max} lignes au plus : il y en a ${count}. Supprimez celles que vous laissez.`,
  too_long: (label, { over }) =>
    over === 1 ? `Dans « ${label} », retirez un signe.` : `Dans « ${label} », retirez ${over} signes.`,
  too_short: (label, { min }) => `Dans « ${label} », écrivez ${min} signes au moins.`,
  not_an_option: label => `Dans « ${label} », choisissez parmi les réponses proposées.`,
  too_few_chosen: (label, { min }) =>
    min === 1
      ? `Dans « ${label} », choisissez une réponse.`
      : `Dans « ${label} », choisissez ${min} réponses au moins.`,
  too_many_chosen: (label, { max, count }) =>
    `Dans « ${label} », gardez ${max} réponses au plus : vous en avez choisi ${count}.`,
  chosen_twice: label => `Dans « ${label} », vous avez choisi deux fois la même réponse : gardez-la à un seul rang.`,
  not_a_whole_number: label => `Dans « ${label} », écrivez un nombre entier, par exemple 7.`,
  not_an_amount: label => `Dans « ${label} », écrivez un montant, par exemple 52 000 ou 52 000,50.`,
  too_small: (label, { min }) => `Dans « ${label} », écrivez ${min} ou plus.`,
  too_large: (label, { max }) => `Dans « ${label} », écrivez ${max} ou moins.`,
  not_a_day: label => `Dans « ${label} », écrivez une date qui existe, par exemple 31/03/2027.`,
  too_early: (label, { from }) => `Dans « ${label} », donnez une date à partir du ${from}.`,
  too_late: (label, { to }) => `Dans « ${label} », donnez une date au plus tard le ${to}.`,
  not_an_email: label => `Dans « ${label} », écrivez une adresse complète, par exemple prenom.nom@exemple.fr.`,
  not_a_phone: label => `Dans « ${label} », écrivez un numéro de téléphone, par exemple 01 23 45 67 89.`,
} satisfies Said

export const fields = {
  example: (text: string) => `Exemple : ${text}`,
  inRow: (label: string, item: string, place: number) => `${capital(item)} ${place} : ${label}`,
  row: (item: string, place: number) => `${capital(item)} ${place}`,
  add: (item: string) => `Ajouter : ${item}`,
  remove: (item: string, place: number) => `Supprimer : ${item} ${place}`,
  fewest: (n: number) => (n === 1 ? 'Au moins une ligne.' : `Au moins ${n} lignes.`),
  most: (n: number) => (n === 1 ? 'Une ligne au plus.' : `${n} lignes au plus.`),
  noRow: 'Aucune ligne pour le moment.',
  full: 'Le nombre maximal de lignes est atteint.',
  update: 'Afficher les questions qui suivent',
  updateHint: 'Votre réponse décide des questions suivantes.',
  save: 'Enregistrer',
  chooseBetween: (min: number | undefined, max: number | undefined) =>
    [min && `Choisissez au moins ${min}`, max && `${max} au plus`].filter(Boolean).join(', '),
  rank: (place: number) => (place === 1 ? 'Premier choix' : `Choix ${place}`),
  noChoice: 'Aucun',
  yes: 'Oui',
  no: 'Non',
  signs: (n: string) => `${n} signes au plus`,
  dayHint: 'Par exemple 31/03/2027.',
  testedAt: {
    application: 'Ce doit être vrai le jour du dépôt.',
    decision: 'Ce doit être vrai le jour de la décision.',
    start: 'Ce doit être vrai le jour où le programme commence.',
  },
  file: (types: string, size: string, pages: number | undefined) =>
    `${types}, ${size} au plus${pages === undefined ? '' : pages === 1 ? ', une page' : `, ${pages} pages au plus`}.`,
  noFile: 'Aucun fichier joint.',
  notAnswered: 'Sans réponse',
  aside: 'Quelqu’un d’autre a écrit ceci en même temps que vous',
  asideEmpty: 'Rien',
  asideLead: 'Gardez dans le champ ce qui convient, puis enregistrez.',
}
