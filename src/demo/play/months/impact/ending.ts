import { dayOf } from '../../../../features/edition/index.ts'
import {
  keepLeaving,
  listDecisions,
  listHandovers,
  listIndicators,
  listItems,
  listLeaving,
  listOutcomes,
  listSheets,
  recordDecision,
  releaseRecord,
  sayOutcome,
  writeHandover,
  writeSheet,
} from '../../../../features/impact/index.ts'
import type { RecordKind, Release } from '../../../../features/impact/rules.ts'
import type { Actor } from '../../../../platform/services.ts'
import { type DemoSustaining, SUSTAINING } from '../../../texts/results/sustaining.ts'
import type { Story } from '../../story.ts'
import type { Deed } from '../hiring/deeds.ts'
import { dayAfterStart, script } from '../script.ts'
import { onDay } from './days.ts'
import type { Team } from './teams.ts'

/** Scenarios from April, a second version at the end of summer, decisions in October, leaving lists in November, and what is released. */
export const endingDeeds = (story: Story, teams: readonly Team[]): Deed[] =>
  teams.flatMap((team, place) => {
    const own = SUSTAINING[team.slug]
    return own ? [...sustainingDeeds(story, team, own, place), ...lastDeeds(story, team, own, place)] : []
  })

function sustainingDeeds(story: Story, team: Team, own: DemoSustaining, place: number): Deed[] {
  // The silent team writes only once it is reminded.
  const first = team.slug === script.silence.slug ? 262 : 78 + place * 4
  const versions = [onDay(story, first, '16:20'), onDay(story, 238 + place, '11:05')]
  const decided = onDay(story, 272 + place, '17:30')
  return [
    { at: versions[0] as Date, does: () => write(story, team, own, { at: versions[0] as Date, version: 1 }) },
    ...(place % 2 === 0 && first < 238
      ? [{ at: versions[1] as Date, does: () => write(story, team, own, { at: versions[1] as Date, version: 2 }) }]
      : []),
    { at: decided, does: () => decide(story, team, own, decided) },
  ]
}

const whereOf = ({ edition }: Story, { challengeId }: Team) => ({ edition, challengeId })
const ofTeam = ({ edition }: Story, { challengeId }: Team) => ({ editionId: edition.id, challengeId })

async function write(story: Story, team: Team, own: DemoSustaining, { at, version }: { at: Date; version: number }) {
  if ((await listSheets(story.services.db, ofTeam(story, team))).length >= version) return
  const second = version > 1
  const scenario = (title: string, needs: string, cost: string) => ({
    title,
    needs,
    resources: second ? 'Une personne à plein temps et un jour par semaine d’une autre' : 'À préciser',
    cost: second ? cost : '',
    governance: second ? `${own.decides}, chaque trimestre` : '',
  })
  const words = {
    scenarios: [
      scenario(own.first, 'Un poste et un budget d’hébergement', '78 000 €'),
      scenario(own.second, 'Une convention et six semaines de transmission', '54 000 €'),
      scenario('Faire durer sans rien ajouter', 'Trois jours par mois d’une personne du service', '9 000 €'),
      { title: '', needs: own.stop, resources: '', cost: '', governance: '' },
    ],
    decides: own.decides,
    decideOn: dayAfterStart(story.edition, 275),
  }
  story.accept(await writeSheet(story.at(at), team.fellow, whereOf(story, team), words))
}

async function decide(story: Story, team: Team, own: DemoSustaining, at: Date) {
  if (!own.decision || (await listDecisions(story.services.db, ofTeam(story, team))).length > 0) return
  const [outcome, words] = own.decision
  const decidedOn = dayOf(at, story.edition.zone)
  story.accept(await recordDecision(story.at(at), team.mentor, whereOf(story, team), { outcome, words, decidedOn }))
}

function lastDeeds(story: Story, team: Team, own: DemoSustaining, place: number): Deed[] {
  const [listed, half, most] = [onDay(story, 288, '10:10'), onDay(story, 295, '11:30'), onDay(story, 303, '16:45')]
  const [given, said] = [onDay(story, 301, '15:00'), onDay(story, 302, '10:20')]
  const [mentors, team3] = [onDay(story, 276 + place, '18:10'), onDay(story, 290, '09:20')]
  const agreed = onDay(story, 304, '09:30', { anyDay: true })
  const releaseAll = (at: Date, actor: Actor, side: keyof Release) => () => release(story, team, { at, actor, side })
  return [
    { at: mentors, does: releaseAll(mentors, team.mentor, 'mentorReleasedAt') },
    { at: team3, does: releaseAll(team3, story.actor('team-3'), 'teamReleasedAt') },
    { at: listed, does: () => tick(story, team, listed, 0) },
    { at: half, does: () => tick(story, team, half, 8 + (place % 5)) },
    { at: given, does: () => handOver(story, team, own, given) },
    { at: said, does: () => sayEnd(story, team, own, said) },
    { at: most, does: () => tick(story, team, most, place % 4 === 0 ? 25 : 18 + (place % 6)) },
    { at: agreed, does: releaseAll(agreed, team.mentor, 'mentorReleasedAt') },
    { at: agreed, does: releaseAll(agreed, story.actor('team-3'), 'teamReleasedAt') },
  ]
}

/** The first items are done; what somebody did by themselves stays. */
async function tick(story: Story, team: Team, at: Date, count: number) {
  const { edition, services } = story
  const known = await listLeaving(services.db, ofTeam(story, team))
  const done = (code: string) => known.some(it => it.code === code && it.doneAt)
  if (known.length > 0 && known.filter(it => it.doneAt).length >= count) return
  const all = (edition.results?.sustaining.leaving ?? []).flatMap(it => it.items)
  const [mine, theirs] = [team.fellow.name, team.mentor.name]
  const items = all.map(({ code }, i) => ({
    code,
    owner: i % 3 === 2 ? theirs : mine,
    dueOn: dayAfterStart(edition, i % 4 === 0 ? 294 : 303),
    done: i < count || done(code),
  }))
  story.accept(await keepLeaving(story.at(at), team.fellow, whereOf(story, team), items))
}

async function handOver(story: Story, team: Team, own: DemoSustaining, at: Date) {
  if ((await listHandovers(story.services.db, ofTeam(story, team))).length > 0) return
  const words = {
    receiver: own.decision
      ? `${team.mentor.name}, puis l’équipe décidée par ${own.decides.toLowerCase()}`
      : team.mentor.name,
    limits: 'Le calcul de nuit échoue quand une source change de format. Le journal le dit, personne n’est prévenu.',
    nextSteps:
      'Prévenir quelqu’un quand la nuit échoue.\nÉcrire la page « comment ajouter une source ».\nFermer les deux plus vieux tickets.',
    contacts: 'Les anciennes adresses de l’équipe restent ouvertes six mois.',
  }
  story.accept(await writeHandover(story.at(at), team.fellow, whereOf(story, team), words))
}

async function sayEnd(story: Story, team: Team, own: DemoSustaining, at: Date) {
  if ((await listOutcomes(story.services.db, ofTeam(story, team))).length > 0) return
  const maintainer = own.end === 'in_production' ? own.by : null
  const words = {
    fr:
      own.end === 'in_production'
        ? 'Le service est ouvert et quelqu’un en a la charge.'
        : 'L’essai continue, sans lancement officiel.',
    en:
      own.end === 'in_production'
        ? 'The service is open and somebody is in charge of it.'
        : 'The trial goes on, without an official launch.',
  }
  const given = { month: 0, production: own.end, maintainer, wordsFr: words.fr, wordsEn: words.en }
  story.accept(await sayOutcome(story.at(at), team.mentor, whereOf(story, team), given))
}

type Releasing = { at: Date; actor: Actor; side: keyof Release }

/** Everything done so far, as far as one side goes; the silent team’s mentor has released nothing yet when the end comes near. */
export async function release(story: Story, team: Team, { actor, at, side }: Releasing): Promise<void> {
  const { db } = story.services
  const of = ofTeam(story, team)
  const items = (await listItems(db, of)).filter(it => it.state === 'open' || it.state === 'done')
  const indicators = (await listIndicators(db, of)).filter(it => it.readings.length > 0)
  const outcomes = (await listOutcomes(db, of)).filter(it => it.wordsEn !== '')
  const records: [RecordKind, readonly (Release & { id: number })[]][] = [
    ['item', items],
    ['indicator', indicators.slice(0, 3)],
    ['outcome', outcomes],
  ]
  for (const [kind, list] of records)
    for (const it of list.filter(one => one[side] === null))
      story.accept(await releaseRecord(story.at(at), actor, whereOf(story, team), { kind, id: it.id, released: true }))
}
