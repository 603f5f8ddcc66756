import { host } from './text.en/host.ts'
import { mails } from './text.en/mails.ts'
import { team } from './text.en/team.ts'
import type { fr } from './text.fr.ts'

const states: typeof fr.states = {
  draft: 'Draft',
  submitted: 'Submitted',
  inadmissible: 'Inadmissible',
  shortlisted: 'Shortlisted',
  heard: 'Heard',
  kept: 'Kept',
  not_kept: 'Not kept',
  withdrawn: 'Withdrawn',
  published: 'Published',
}

export const en: typeof fr = { untitled: 'Untitled', states, host, mails, team }
