import { dayOf } from '../../../../features/edition/index.ts'
import { listIndicators, listItems, readIndicator, saveIndicator, saveItem } from '../../../../features/impact/index.ts'
import type { ItemWords } from '../../../../features/impact/rules.ts'
import { type DemoIndicator, INDICATORS } from '../../../texts/results/indicators.ts'
import { type DemoItem, ITEMS } from '../../../texts/results/items.ts'
import type { Story } from '../../story.ts'
import type { Deed } from '../hiring/deeds.ts'
import { onDay } from './days.ts'
import type { Team } from './teams.ts'

const READ_ON = [85, 170, 262] as const

/** The plan of openness in the first weeks, then what comes of it; indicators at entry, then their readings. */
export const recordDeeds = (story: Story, teams: readonly Team[]): Deed[] =>
  teams.flatMap((team, place) => [
    ...(ITEMS[team.slug] ?? []).flatMap((item, i) => itemDeeds(story, team, item, 16 + ((place * 3 + i * 2) % 20))),
    ...(INDICATORS[team.slug] ?? []).flatMap((it, i) => indicatorDeeds(story, team, it, 10 + ((place + i * 3) % 18))),
  ])

const hourFor = (place: number) => `${10 + (place % 7)}:${String((place * 17) % 60).padStart(2, '0')}`

function itemDeeds(story: Story, team: Team, item: DemoItem, planned: number): Deed[] {
  const ready = onDay(story, item.day, hourFor(item.day))
  const opens = item.under !== undefined || ['website', 'contribution'].includes(item.kind)
  const plan = onDay(story, planned, hourFor(planned))
  const day = dayOf(ready, story.edition.zone)
  const first: Deed[] = opens
    ? [{ at: plan, does: () => keep(story, team, plan, wordsOf(team, item, 'planned', day)) }]
    : []
  const state = item.not ? 'closed' : opens ? 'open' : 'done'
  return [...first, { at: ready, does: () => keep(story, team, ready, wordsOf(team, item, state, day)) }]
}

/** Writes it unless it is there as it should be, or further on. */
async function keep(story: Story, team: Team, at: Date, words: ItemWords): Promise<void> {
  const { edition, services } = story
  const of = { editionId: edition.id, challengeId: team.challengeId }
  const there = (await listItems(services.db, of)).find(it => it.nameFr === words.nameFr)
  if (there && (there.state === words.state || there.state !== 'planned')) return
  const where = { edition, challengeId: team.challengeId }
  story.accept(await saveItem(story.at(at), team.fellow, where, { id: there?.id, words }))
}

function wordsOf({ slug }: Team, item: DemoItem, state: ItemWords['state'], onDay: string): ItemWords {
  const name = item.en.toLowerCase().replace(/[^a-z0-9]+/g, '-')
  const ofCode = item.kind === 'repository' || item.kind === 'library'
  return {
    kind: item.kind,
    state,
    nameFr: item.fr,
    nameEn: item.en,
    wordsFr: item.words?.[0] ?? '',
    wordsEn: item.words?.[1] ?? '',
    url: state === 'open' || (item.kind === 'video' && state === 'done') ? `https://${slug}.example.org/${name}` : null,
    licence: item.under ?? null,
    onDay,
    withholding: item.not?.[0] ?? null,
    withholdingWords: item.not?.[1] ?? '',
    requirements: ofCode && state === 'open' ? MET.slice(0, 6 + (item.day % 5)) : [],
    maintenance: ofCode && state === 'open' ? (item.day % 3 === 0 ? 'passive' : 'active') : null,
    maintainer: ofCode && state === 'open' ? 'L’équipe du projet' : '',
    accessibility: item.kind === 'website' ? ((['partial', 'full', 'unknown'] as const)[item.day % 3] ?? null) : null,
    audience: item.to?.[0] ?? '',
    people: item.to?.[1] ?? null,
  }
}

const MET = [
  ...['description', 'readme-author', 'readme-licence', 'licence-file', 'readme-contact', 'readme-mention'],
  ...['tags', 'maintainer-said', 'maintenance-said', 'contributing'],
]

function indicatorDeeds(story: Story, team: Team, it: DemoIndicator, begun: number): Deed[] {
  const start = onDay(story, begun, hourFor(begun))
  return [
    { at: start, does: () => begin(story, team, start, it) },
    ...READ_ON.map((day, i) => {
      const at = onDay(story, day + (begun % 5), hourFor(begun + day))
      return { at, does: () => read(story, team, at, { it, value: it.readings[i] ?? 0 }) }
    }),
  ]
}

async function begin(story: Story, team: Team, at: Date, it: DemoIndicator): Promise<void> {
  const { edition } = story
  if (await found(story, team, it)) return
  const known = typeof it.from === 'number'
  const words = {
    kind: it.kind,
    objective: it.goal,
    measureFr: it.fr,
    measureEn: it.en,
    unit: it.unit ?? '',
    baseline: known ? Number(it.from) : null,
    baselineOn: known ? dayOf(at, edition.zone) : null,
    baselineUnknown: known ? '' : String(it.from),
    target: it.aim,
    targetOn: edition.calendar.end,
    quality: it.quality ?? '',
  }
  story.accept(await saveIndicator(story.at(at), team.fellow, { edition, challengeId: team.challengeId }, { words }))
}

const SOURCES = ['Journal du service', 'Enquête auprès des équipes', 'Tableau de bord', 'Compté à la main, un mardi']

async function read(story: Story, team: Team, at: Date, { it, value }: { it: DemoIndicator; value: number }) {
  const { edition } = story
  const indicator = await found(story, team, it)
  const onDay = dayOf(at, edition.zone)
  if (!indicator || indicator.readings.some(reading => reading.onDay === onDay)) return
  const source = SOURCES[it.fr.length % SOURCES.length] ?? ''
  const given = { id: indicator.id, words: { value, onDay, source, note: '' } }
  story.accept(await readIndicator(story.at(at), team.fellow, { edition, challengeId: team.challengeId }, given))
}

const found = async ({ edition, services }: Story, { challengeId }: Team, it: DemoIndicator) =>
  (await listIndicators(services.db, { editionId: edition.id, challengeId })).find(one => one.measureFr === it.fr)
