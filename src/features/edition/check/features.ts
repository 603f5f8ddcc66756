import type { EditionData } from '../rules.ts'

/**
 * What an edition may need of the product: a code and how its data says so. Editions that need a feature the product does
 * not have cannot be applied, and `edition check` names it. Add the code to `IMPLEMENTED` in the change that brings it.
 */
const FEATURES = {
  unranked_challenge_wishes: ({ wishes }) => wishes.target === 'challenge' && !wishes.ranked,
  order_asked_at_interview: ({ wishes }) => wishes.orderAsked === 'at_interview',
  teammate_wish: data => data.teammateWish,
  eligibility_at_application: ({ eligibility }) => eligibility.some(rule => rule.testedAt === 'application'),
  blind_readings: ({ preselection }) => preselection.blind,
  preselection_by_team: ({ preselection }) => !preselection.withMentors,
  team_size_exceptions: ({ teams }) => teams.exceptions.length > 0,
  clearance_shown: ({ challenges }) => challenges.some(challenge => challenge.clearance),
  self_funding_shown: ({ challenges }) => challenges.some(challenge => challenge.selfFunded),
  flat_pay: ({ pay }) => pay.rule === 'flat',
  preferred_wish_stated: ({ wishes }) => !wishes.ranked && wishes.orderAsked === 'in_wishes',
  ranked_wishes: ({ wishes }) => wishes.ranked,
  seat_wishes: ({ wishes }) => wishes.target === 'seat',
  two_stage_application: ({ wishes }) => wishes.asked === 'after_preselection',
  hidden_challenges: ({ wishes }) => wishes.challengesHidden,
  other_challenge_offered: ({ wishes }) => wishes.otherChallenge,
  remote_interviews: ({ jury }) => jury.remote === true,
  jury_offers_other_challenge: ({ jury }) => jury.mayOfferOther,
  eligibility_at_decision: ({ eligibility }) => eligibility.some(rule => rule.testedAt === 'decision'),
  eligibility_at_start: ({ eligibility }) => eligibility.some(rule => rule.testedAt === 'start'),
  preselection_with_mentors: ({ preselection }) => preselection.withMentors,
  further_proof: ({ preselection }) => preselection.mayAskProof,
  identified_readings: ({ preselection }) => !preselection.blind,
  pay_by_experience: ({ pay }) => pay.rule === 'by_experience',
  contract_exceptions: ({ contract }) => contract.exceptions.length > 0,
  percent_funding: ({ funding }) => funding.share.rule === 'percent',
  months_funding: ({ funding }) => funding.share.rule === 'months',
  project_call: ({ calendar }) => calendar.projects?.closes !== undefined,
  form_elsewhere: ({ forms }) => forms.some(form => form.address !== undefined),
} satisfies Record<string, (data: EditionData) => boolean>

export type Feature = keyof typeof FEATURES

const IMPLEMENTED: ReadonlySet<Feature> = new Set([
  'unranked_challenge_wishes',
  'order_asked_at_interview',
  'teammate_wish',
  'eligibility_at_application',
  'blind_readings',
  'preselection_by_team',
  'team_size_exceptions',
  'clearance_shown',
  'self_funding_shown',
  'flat_pay',
  'preferred_wish_stated',
  'ranked_wishes',
  'seat_wishes',
  'two_stage_application',
  'hidden_challenges',
  'further_proof',
  'percent_funding',
  'months_funding',
  'project_call',
] as const)

/** The features an edition needs, in a stable order, each with whether the product has it. */
export function featuresOf(data: EditionData): { feature: Feature; implemented: boolean }[] {
  return (Object.keys(FEATURES) as Feature[])
    .filter(feature => FEATURES[feature](data))
    .map(feature => ({ feature, implemented: IMPLEMENTED.has(feature) }))
}
