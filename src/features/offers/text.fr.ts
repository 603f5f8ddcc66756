import type { Refusal } from './rules.ts'
import { letters } from './text.fr/letters.ts'
import { mine } from './text.fr/mine.ts'
import { outbox } from './text.fr/outbox.ts'
import { publication } from './text.fr/publication.ts'
import { team } from './text.fr/team.ts'

type Detail = { when: string; n: number }

export const fr = {
  letters,
  mine,
  team,
  outbox,
  publication,
  refusals: {
    not_approved: () => 'La liste n’est pas encore validée : les réponses se préparent après la signature.',
    already_released: () => 'Les réponses ont déjà été envoyées.',
    undecided: ({ n }: Detail) =>
      `${n > 1 ? `${n} candidatures n’ont` : 'Une candidature n’a'} ni décision ni audition. Décidez d’abord, pour que personne ne reste sans réponse.`,
    nothing_prepared: () => 'Aucune réponse n’est prête. Préparez-les d’abord.',
    too_early: ({ when }: Detail) =>
      `Les réponses ne partent pas avant le ${when}, d’après le calendrier de l’édition.`,
    letters_wrong: ({ n }: Detail) =>
      `${n > 1 ? `${n} personnes n’ont` : 'Une personne n’a'} pas exactement une lettre. Préparez de nouveau les réponses.`,
    count_wrong: ({ n }: Detail) =>
      `Le nombre ne correspond pas : ${n} réponses attendent. Vérifiez, puis recopiez-le.`,
    withdrawn: () =>
      'Vous avez retiré votre candidature : cette place ne peut plus être acceptée. Si vous changez d’avis, écrivez vite à l’équipe.',
    too_late: ({ when }: Detail) =>
      `Le délai s’est terminé le ${when}. Écrivez à l’équipe : tant que la place est libre, elle peut vous la proposer de nouveau.`,
    already_accepted: () => 'Vous avez déjà accepté cette place. Pour y renoncer maintenant, écrivez à l’équipe.',
    already_declined: () => 'Vous avez déjà renoncé à cette place. Si vous changez d’avis, écrivez vite à l’équipe.',
    no_longer_offered: () => 'Cette place ne vous est plus proposée. Votre page dit ce qu’il en est.',
    not_released: () => 'Les réponses ne sont pas encore envoyées : il n’y a pas de place à proposer.',
    seat_taken: () => 'Cette place n’est pas libre.',
    not_waiting: () => 'Choisissez une personne qui attend cette place.',
    already_offered: () => 'Cette personne a déjà une place, ou une offre pour celle-ci.',
    reason_missing: () => 'Donnez une raison en quelques mots : elle reste attachée à la décision.',
    not_live: () => 'Cette offre n’est plus en cours.',
    at_work: () =>
      'L’édition a commencé : enregistrez un départ dans le dossier de recrutement de cette personne, qui dit à partir de quand.',
    release_first: () =>
      'Ces lettres portent les résultats : elles partent avec les réponses, depuis la page « Réponses ».',
    summons_first: () => 'Les convocations partent depuis leur propre page, qui prévient aussi chaque personne.',
    nothing_to_do: () => 'Aucun de ces messages n’attend d’envoi.',
    not_accepted: () => 'Ce choix se fait après avoir accepté une place.',
    biography_long: ({ n }: Detail) => `Votre présentation est trop longue : ${n} caractères au plus.`,
    path_long: ({ n }: Detail) => `Votre parcours est trop long : ${n} caractères au plus.`,
    link_wrong: () => 'Donnez une adresse entière, sans identifiant ni mot de passe : https://exemple.fr/vous',
    sign_unknown: () =>
      'Ce texte contient un signe invisible que nous ne pouvons pas garder. Retapez-le sans le copier.',
  } satisfies Record<Refusal['code'], (detail: Detail) => string>,
}
