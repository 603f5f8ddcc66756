import { type Html, stateTag, type View } from '../../../platform/html/index.ts'
import { formatInstant } from '../../../platform/i18n/index.ts'
import type { Member, Proposal, ProposalState } from '../rules.ts'
import { en } from '../text.en.ts'
import { fr } from '../text.fr.ts'

export const text = { fr, en }

export const instant = (view: Pick<View, 'lang' | 'zone'>, at: Date): string => formatInstant(view.lang, at, view.zone)

export const titleOf = (view: View, { title }: Pick<Proposal, 'title'>): string => title || text[view.lang].untitled

const SIGNS = {
  draft: 'neutral',
  submitted: 'waiting',
  inadmissible: 'error',
  shortlisted: 'waiting',
  heard: 'waiting',
  kept: 'success',
  not_kept: 'neutral',
  withdrawn: 'neutral',
  published: 'success',
} as const satisfies Record<ProposalState, string>

export const stateOf = (view: View, state: ProposalState): Html =>
  stateTag(view, SIGNS[state], text[view.lang].states[state])

/** A colleague by their name; by their address only until they have one. */
export const nameOf = ({ email, name }: Pick<Member, 'email' | 'name'>): string => name || email
