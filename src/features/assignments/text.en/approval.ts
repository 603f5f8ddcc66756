import type { approval as fr } from '../text.fr/approval.ts'

export const approval = {
  changedTitle: 'This list can no longer be approved',
  changed:
    'Data have changed since it was worked out. Return it to the programme team, who will run the matching again.',
  doubtTitle: { one: 'One list of the jury is to be reviewed', other: '# lists of the jury are to be reviewed' },
  doubt: {
    one: 'A conflict of interest was declared or ruled on after the jury closed it. Speak to the programme team before you decide: they can open it again only if you return the list of places.',
    other:
      'A conflict of interest was declared or ruled on after the jury closed them. Speak to the programme team before you decide: they can open them again only if you return the list of places.',
  },
  reopenedTitle: 'A list of the jury was opened again after the matching',
  reopened: 'It was closed again with nothing changed on it: these places are still those it gives.',
} satisfies typeof fr
