import {
  planInterviews,
  ruleConflicts,
  savePanel,
  sendSummons,
  signCharter,
  summon,
} from '../../features/juries/index.ts'
import { USUAL_HOURS } from '../../features/juries/rules.ts'
import { after, DAY, HOUR, MINUTE } from '../moments.ts'
import { countJury, listRaised, listSigned } from '../queries/jury.ts'
import type { Story } from './story.ts'

const PANELS = [
  { name: 'Jury A', room: 'Salle Ada-Lovelace' },
  { name: 'Jury B', room: 'Salle Grace-Hopper' },
  { name: 'Jury C', room: 'Salle Alan-Turing' },
  { name: 'Jury D', room: 'Salle Joseph-Fourier' },
]

/** Signs the charter at the end of the first day only: until then, the demonstration shows what a juror without it sees. */
export const LATE_SIGNER = 'expert-11'

/** The day after the preselection has ended: panels, plan, summonses; then rulings on conflicts. */
export async function convene(story: Story): Promise<void> {
  const { edition, services } = story
  const day = edition.instants.preselectionEnds
  const team = story.actor('team-1')
  const { panels } = await countJury(services.db, edition.id)
  if (panels === 0) await seat(story, after(day, 14 * HOUR))
  const { unplanned } = await countJury(services.db, edition.id)
  if (unplanned > 0)
    story.accept(await planInterviews(story.at(after(day, 15 * HOUR)), team, edition, { hours: USUAL_HOURS }))
  const { planned } = await countJury(services.db, edition.id)
  if (planned > 0) {
    story.accept(await summon(story.at(after(day, 16 * HOUR)), team, edition), ['nobody_to_summon'])
    story.accept(await sendSummons(story.at(after(day, 16.5 * HOUR)), team, edition), ['nothing_drafted'])
  }
  await rule(story, after(day, DAY + 10 * HOUR), RULINGS)
}

/** Mentors and outside experts are dealt to the panels in turn, so that each panel has as many of both. */
async function seat(story: Story, from: Date): Promise<void> {
  const jurors = story.staff.filter(it => it.roles.some(({ role }) => role === 'juror'))
  for (const [index, panel] of PANELS.entries()) {
    const own = jurors.filter((_, rank) => rank % PANELS.length === index).map(it => story.actor(it.key).personId)
    const services = story.at(after(from, index * 4 * MINUTE))
    story.accept(await savePanel(services, story.actor('team-2'), story.edition, { ...panel, jurors: own }))
  }
}

type Ruling = { source: string; outcome: 'dismissed' | 'recused'; reason: string }

/** What the team rules on at once, from what data show; a family name in common waits. */
const RULINGS = [
  {
    source: 'same_host',
    outcome: 'dismissed',
    reason: 'Mentor du défi ou agent de son administration : la charte prévoit sa présence à l’audition.',
  },
  { source: 'same_person', outcome: 'recused', reason: 'Une même personne ne peut pas se trouver des deux côtés.' },
  { source: 'same_employer', outcome: 'recused', reason: 'Lien professionnel actuel ou récent : déport par prudence.' },
] as const

/** What waits for whoever visits, and is ruled on in the end. */
const LAST_RULINGS = [
  { source: 'same_name', outcome: 'dismissed', reason: 'Simple homonymie, vérifiée auprès du membre du jury.' },
  { source: 'declared', outcome: 'recused', reason: 'Lien déclaré par le membre du jury : déport.' },
] as const

/** The evening before the first lists, the team rules on the conflicts left. */
export const ruleRest = (story: Story): Promise<void> =>
  rule(story, after(story.edition.instants.interviewsStart, 20 * HOUR), [...RULINGS, ...LAST_RULINGS])

async function rule(story: Story, from: Date, rulings: readonly Ruling[]): Promise<void> {
  const raised = await listRaised(story.services.db, story.edition.id)
  for (const [index, { source, outcome, reason }] of rulings.entries()) {
    const ids = raised.filter(it => it.source === source).map(({ id }) => id)
    if (ids.length === 0) continue
    const services = story.at(after(from, index * 10 * MINUTE))
    story.accept(await ruleConflicts(services, story.actor('team-1'), story.edition, { ids, outcome, reason }))
  }
}

/** Every juror but one signs in the days before the interviews. */
export const signMost = (story: Story): Promise<void> => sign(story, key => key !== LATE_SIGNER)

export const signLast = (story: Story): Promise<void> => sign(story, () => true)

async function sign(story: Story, signs: (key: string) => boolean): Promise<void> {
  const { edition, services } = story
  const { interviewsStart, preselectionEnds } = edition.instants
  const signed = await listSigned(services.db, edition.id)
  const jurors = story.staff.filter(it => it.roles.some(({ role }) => role === 'juror'))
  for (const [index, { email, key }] of jurors.entries()) {
    if (signed.has(email) || !signs(key)) continue
    const usual = after(preselectionEnds, DAY + 8 * HOUR + index * 167 * MINUTE)
    const at = key === LATE_SIGNER ? after(interviewsStart, 19 * HOUR) : usual
    const { version } = edition.jury.charter
    story.accept(await signCharter(story.at(at), story.actor(key), edition, { version, accepted: true }))
  }
}
