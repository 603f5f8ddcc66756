import type { Sight } from '../rules.ts'

const items = (n: number) => (n > 1 ? `${n} points` : `${n} point`)

/** The pages of one challenge. */
export const challenge = {
  title: 'L’arrivée',
  back: 'Revenir à la liste d’arrivée',
  nobody: 'Personne n’a encore accepté de poste ici',
  nobodyBody: 'La liste de ce qu’il faut préparer paraîtra dès qu’une première personne aura accepté.',
  leads: {
    work: 'Tout ce qui doit être prêt, qui s’en charge et pour quand. Cochez ce qui est fait ; le reste se rappelle tout seul.',
    read: 'Ce qui vous est demandé, et ce qui est en retard : votre intervention peut le débloquer.',
    promise: 'Ce que votre administration prépare pour vous, et ce qui vous est demandé, étape par étape.',
  } satisfies Record<Sight, string>,
  contacts: 'Les contacts',
  contactsLink: 'Voir et ajouter les contacts de l’administration',
  missing: (functions: string) => `Personne n’est encore désigné pour : ${functions}.`,
  markDone: 'Marquer comme faits',
  marked: (n: number) =>
    n === 0 ? 'Rien n’a changé.' : n > 1 ? `${n} points sont marqués comme faits.` : 'Ce point est marqué comme fait.',
  toDo: 'Ce qui reste à faire',
  detail: 'Préciser',
  settled: (n: number) => `${items(n)} déjà ${n > 1 ? 'réglés' : 'réglé'}`,
  later: (n: number) => `${items(n)} à venir`,
  laterFrom: (day: string) => `à partir du ${day}`,
  allDone: 'Tout est prêt.',
  nothingYet: 'Rien à faire pour le moment.',
  expected: (day: string) => `attendu le ${day}`,
  changed: (by: string, when: string) => `${by}, ${when}`,
  changedUnknown: (when: string) => `le ${when}`,
  // A block's answer
  ready: 'La réponse',
  answers: { yes: 'Oui', no: 'Non' },
  notAnswered: 'Personne n’a encore répondu.',
  successes: 'Ce qui a bien marché',
  needs: 'Difficultés et besoins',
  answer: 'Répondre',
  answerAbout: (block: string) => `pour ${block}`,
  answered: 'Votre réponse est enregistrée.',
  save: 'Enregistrer',
  // One item
  owner: 'Qui s’en charge',
  due: 'Pour quand',
  state: 'Où cela en est',
  forWhom: 'Pour qui',
  lastChange: 'Dernier changement',
  note: 'Un mot',
  noteHint:
    'Lu par les personnes qui suivent l’arrivée et par qui s’en charge. Nécessaire si c’est bloqué ou sans objet.',
  expectedOn: 'Date attendue',
  expectedHint: 'Si ce n’est pas encore fait : quand pensez-vous que ce le sera ?',
  saved: 'C’est noté.',
  why: 'Pourquoi c’est demandé',
  // Refused data
  refusals: 'Les refus',
  refusalsLead:
    'Chaque refus compte : sa date, qui l’a donné, ce qui vient après. C’est ce qui permet de faire intervenir la bonne personne.',
  noRefusal: 'Aucun refus n’a été noté.',
  refusal: (n: number) => (n === 1 ? '1er refus' : `${n}e refus`),
  refusedBy: 'Qui a refusé',
  refusedOn: 'Jour du refus',
  nextStep: 'Ce qui vient après',
  nextStepHint: 'Une demande à refaire, une convention à signer, quelqu’un à rencontrer.',
  log: 'Noter un refus',
  logged: 'Le refus est noté.',
  by: (name: string) => `noté par ${name}`,
  answerBy: (day: string) => `réponse attendue le ${day}`,
  // A fellow's own
  mine: 'Ce que vous avez à faire',
  promised: 'Ce que vous pouvez attendre',
  promiseReady: 'Prêt',
  promiseNotYet: 'En préparation',
  promiseLate: 'En retard',
  dayOneTitle: 'Votre premier jour',
  dayOneBefore: (day: string) => `Le ${day}, vous direz ici si tout est là.`,
  dayOneLead:
    'Voici ce qui vous était promis. Dites ce qui est vrai : ce qui manque est rouvert aussitôt, et la personne qui s’en charge est relancée.',
  dayOneLink: 'Dire ce qui est là et ce qui manque',
  dayOneDone: 'Merci. Rien n’est rouvert.',
  dayOneReopened: (n: number) =>
    n > 1 ? `Merci. ${n} points sont rouverts et seront rappelés.` : 'Merci. Un point est rouvert et sera rappelé.',
  dayOneSend: 'Envoyer mes réponses',
  kept: { yes: 'C’est vrai', no: 'Ce n’est pas le cas' },
  whatMissing: 'Ce qui manque',
  found: { kept: 'confirmé par l’équipe', denied: 'démenti à l’arrivée' },
  nothingPromised: 'Rien ne vous a encore été promis ici.',
  // Above
  asked: 'Ce qui vous est demandé',
  late: 'Ce qui est en retard',
  nothingLate: 'Rien n’est en retard.',
}
