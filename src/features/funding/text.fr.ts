import type { Refusal } from './rules.ts'
import { history, report } from './text.fr/report.ts'
import { team } from './text.fr/team.ts'

type Detail = { amount: string; day: string }

export const fr = {
  team,
  report,
  history,
  mine: {
    title: 'Le financement',
    lead: (title: string) => `Où en est le financement de ${title}.`,
    note: 'Cette page montre les montants de toute l’équipe ; ce que coûte chaque personne n’est lu que par l’équipe du programme.',
    alone:
      'Un seul coût est connu : les montants diraient ce que coûte une personne. Vous les lirez quand il y en aura deux.',
    ask: 'Une question sur ces montants ? Écrivez à l’équipe du programme.',
  },
  refusals: {
    amount_missing: () => 'Tapez un montant.',
    amount_unclear: () => 'Ce montant peut se lire de plusieurs façons. Tapez-le par exemple ainsi : 70 000,50.',
    amount_too_precise: () => 'Un montant s’arrête aux centimes : deux chiffres après la virgule.',
    amount_too_large: () => 'Ce montant est trop grand : vérifiez le nombre de zéros.',
    amount_zero: () => 'Le montant doit être plus grand que zéro.',
    day_missing: () => 'Donnez la date.',
    day_ahead: () => 'Cette date n’est pas encore venue.',
    label_missing: () => 'Dites en quelques mots de quoi il s’agit.',
    reference_missing: () => 'Donnez la pièce sur laquelle ce montant s’appuie : facture, virement, décision.',
    line_unknown: () => 'Choisissez une ligne. Les salaires se notent dans le dossier de chaque défi.',
    already_recorded: () => 'Cette écriture existe déjà : même montant, même jour, même pièce.',
    reason_missing: () => 'Donnez une raison en quelques mots : elle reste attachée à la décision.',
    already_countered: () => 'Cette écriture est déjà annulée.',
    is_counter: () => 'Cette écriture en annule une autre : notez plutôt le bon montant à nouveau.',
    came_back: () => 'Une partie de ce versement est revenue : annulez d’abord ce qui est revenu.',
    bearer_missing: () => 'Nommez le porteur opérationnel.',
    administrative_missing: () => 'Nommez le porteur administratif qui reçoit les crédits.',
    programme_missing: () =>
      'Donnez le programme budgétaire, ou choisissez l’exception : sans l’un ou l’autre, les crédits ne peuvent pas être transférés.',
    programme_unclear: () => 'Un programme budgétaire s’écrit en trois chiffres.',
    exemption_unknown: () => 'Cette exception n’existe pas dans l’édition.',
    must_request: () => 'Cette édition ne permet pas l’autofinancement.',
    already_paid: () => 'Un versement a déjà été noté : annulez-le d’abord.',
    not_requested: () => 'Rien n’est demandé au fonds pour ce défi.',
    not_next: () => 'Cette étape n’est pas la suivante : relisez où en est le dossier.',
    before_last: ({ day }: Detail) => `L’étape précédente est du ${day} : celle-ci ne peut pas venir avant.`,
    nobody_recruited: () => 'Personne n’est encore recruté : cette édition attend le recrutement pour rédiger.',
    no_step: () => 'Il n’y a pas d’étape à retirer.',
    not_payable: () => 'Rien ne peut être payé avant la signature.',
    no_definitive: () => 'Aucune simulation définitive n’est notée : rien n’est dû avant.',
    above_due: ({ amount }: Detail) => `Il ne reste que ${amount} à payer.`,
    above_paid: ({ amount }: Detail) => `Seuls ${amount} ont été versés.`,
    before_payable: ({ day }: Detail) => `Rien n’a pu être payé avant le ${day}, date de la signature.`,
  } satisfies Record<Refusal['code'], (detail: Detail) => string>,
}
