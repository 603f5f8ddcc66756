import type { ProposalState } from './rules.ts'
import { host } from './text.fr/host.ts'
import { mails } from './text.fr/mails.ts'
import { team } from './text.fr/team.ts'

const states: Record<ProposalState, string> = {
  draft: 'Brouillon',
  submitted: 'Déposée',
  inadmissible: 'Irrecevable',
  shortlisted: 'Présélectionnée',
  heard: 'Entendue',
  kept: 'Retenue',
  not_kept: 'Non retenue',
  withdrawn: 'Retirée',
  published: 'Publiée',
}

export const fr = { untitled: 'Sans titre', states, host, mails, team }
