import type { WithdrawalRefusal } from '../rules.ts'

type Words = { one: string; many: string }

export const following = {
  lead: (label: Words) =>
    `Combien de personnes choisissent chaque ${label.one}, et le retrait quand les postes ne peuvent pas être pourvus.`,
  title: ({ one }: Words) => `${one.charAt(0).toUpperCase()}${one.slice(1)}`,
  host: 'Administration',
  state: 'État',
  published: 'publié',
  seats: 'Postes',
  submitted: 'Candidatures',
  drafts: 'Brouillons',
  action: 'Retrait',
  withdraw: 'Retirer',
  see: 'Voir le retrait',
  withdrawTitle: (title: string) => `Retirer « ${title} »`,
  withdrawnTitle: (title: string) => `« ${title} » est retiré`,
  withdrawnOn: (when: string) => `Ce sujet est retiré de l’appel depuis le ${when}.`,
  closed: 'La liste validée n’y forme pas d’équipe.',
  means:
    'Le retrait est définitif. La page publique le dit aussitôt, les postes sont libérés, l’appariement ne compte plus ce sujet, et personne ne peut plus le choisir.',
  reason: 'Raison du retrait',
  reasonHint: 'Elle figure dans la lettre aux personnes qui avaient choisi ce sujet. La page publique ne la donne pas.',
  preview: 'Relire les lettres',
  previewTitle: 'Ce que les personnes recevront',
  previewLead:
    'Rien n’est encore retiré, et rien ne part. Après le retrait, les lettres attendent votre accord dans les messages.',
  letters: (n: number) => (n > 1 ? `Lettre à ${n} personnes` : 'Lettre à une personne'),
  toOneOf: 'Exemple',
  subject: 'Objet',
  nobody: 'Personne n’a choisi ce sujet : aucune lettre n’est à écrire.',
  confirm: 'Retirer ce sujet',
  change: 'Changer la raison',
  back: (label: Words) => `Revenir aux ${label.many}`,
  done: (letters: number) =>
    letters === 0
      ? 'Le sujet est retiré.'
      : letters === 1
        ? 'Le sujet est retiré. Une lettre attend votre accord.'
        : `Le sujet est retiré. ${letters} lettres attendent votre accord.`,
  readLetters: 'Lire les lettres de ce retrait',
  refusals: {
    already_withdrawn: 'Ce sujet n’est plus proposé : il n’y a rien à retirer.',
    list_submitted:
      'Une liste d’équipes est devant l’autorité, ou validée. Demandez d’abord à l’autorité de vous la renvoyer.',
    reason_missing: 'Écrivez pourquoi ce sujet est retiré, en quelques mots.',
  } satisfies Record<WithdrawalRefusal['code'], string>,
}
