import type { AnswerRefusal, ChangeRefusal, ContactRefusal, FindingRefusal, LogRefusal } from './rules.ts'
import { challenge } from './text.fr/challenge.ts'
import { contact } from './text.fr/contact.ts'
import { letters } from './text.fr/letters.ts'
import { team } from './text.fr/team.ts'
import { words } from './text.fr/words.ts'

type Code = (AnswerRefusal | ChangeRefusal | ContactRefusal | FindingRefusal | LogRefusal)['code']
type Facts = { most: string; when: string }

const too_long = ({ most }: Facts) => `C’est un peu long : ${most} caractères au plus.`

export const fr = {
  words,
  letters,
  challenge,
  contact,
  team,
  refusals: {
    no_state: () => 'Dites où en est ce point.',
    reason_missing: () => 'Dites pourquoi : ce mot sera lu par les personnes qui suivent l’arrivée.',
    note_too_long: too_long,
    answer_too_long: too_long,
    answer_empty: () => 'Répondez à la question, ou écrivez au moins un mot.',
    nothing_chosen: () => 'Cochez au moins un point.',
    no_day: () => 'Indiquez le jour du refus.',
    day_to_come: () => 'Un refus se note une fois donné : ce jour n’est pas encore venu.',
    nobody_named: () => 'Dites qui a refusé : une personne, un service, un comité.',
    expected_before: () => 'La date attendue vient après le refus.',
    not_arrived: ({ when }: Facts) => `Vous pourrez répondre à partir de votre arrivée, le ${when}.`,
    function_missing: () => 'Choisissez la fonction de cette personne.',
    name_missing: () => 'Écrivez le nom de cette personne.',
    email_wrong: () => 'Écrivez une adresse comme prenom.nom@exemple.fr.',
    too_long: () => 'C’est trop long : 200 caractères au plus.',
    already_there: () => 'Cette personne a déjà un lien pour cette fonction : vous pouvez le lui renvoyer.',
  } satisfies Record<Code, (facts: Facts) => string>,
}
