import type { following as fr } from '../text.fr/following.ts'

export const following = {
  lead: label => `How many people choose each ${label.one}, and the withdrawal of those that cannot be filled.`,
  title: ({ one }) => `${one.charAt(0).toUpperCase()}${one.slice(1)}`,
  host: 'Administration',
  state: 'State',
  published: 'published',
  seats: 'Seats',
  submitted: 'Applications',
  drafts: 'Drafts',
  action: 'Withdrawal',
  withdraw: 'Withdraw',
  see: 'See the withdrawal',
  withdrawTitle: title => `Withdraw “${title}”`,
  withdrawnTitle: title => `“${title}” is withdrawn`,
  withdrawnOn: when => `This subject was withdrawn from the call on ${when}.`,
  closed: 'The approved list forms no team there.',
  means:
    'A withdrawal is final. The public page says so at once, the seats are freed, the matching no longer counts this subject, and nobody can choose it any more.',
  reason: 'Reason for the withdrawal',
  reasonHint: 'It is part of the letter to those who had chosen this subject. The public page does not give it.',
  preview: 'Read the letters',
  previewTitle: 'What people will receive',
  previewLead:
    'Nothing is withdrawn yet, and nothing leaves. After the withdrawal, the letters wait for your approval in the outbox.',
  letters: n => (n === 1 ? 'Letter to one person' : `Letter to ${n} people`),
  toOneOf: 'Example',
  subject: 'Subject',
  nobody: 'Nobody has chosen this subject: there is no letter to write.',
  confirm: 'Withdraw this subject',
  change: 'Change the reason',
  back: label => `Back to the ${label.many}`,
  done: letters =>
    letters === 0
      ? 'The subject is withdrawn.'
      : letters === 1
        ? 'The subject is withdrawn. One letter waits for your approval.'
        : `The subject is withdrawn. ${letters} letters wait for your approval.`,
  readLetters: 'Read the letters of this withdrawal',
  refusals: {
    already_withdrawn: 'This subject is no longer offered: there is nothing to withdraw.',
    list_submitted:
      'A list of teams is before the authority, or approved. First ask the authority to return it to you.',
    reason_missing: 'Write why this subject is withdrawn, in a few words.',
  },
} satisfies typeof fr
