// npm run bench:months: what the ten months cost. The digest of 1,000 teams, a calendar feed, the desk that follows challenges.
import { mkdtemp, rm } from 'node:fs/promises'
import { loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { instantOf } from '../src/features/edition/index.ts'
import { listFellowships } from '../src/features/hiring/index.ts'
import { addSession, grantRole } from '../src/features/people/index.ts'
import { loadPlan, openOwnFeed, publishAll } from '../src/features/sessions/index.ts'
import { sendDigest } from '../src/features/weeks/index.ts'
import { mondayOf } from '../src/kernel/day.ts'
import { loadConfig } from '../src/platform/config.ts'
import { silentLog } from '../src/platform/log.ts'
import { openPlatform } from '../src/platform/open.ts'
import type { Services } from '../src/platform/services.ts'
import { jobNames } from '../src/work.ts'
import { visitor } from '../test/support/app.ts'
import { counting } from '../test/support/count-queries.ts'
import { addNotes, addPeople, openEdition } from './bench-months/world.ts'

const TEAMS = 1000
const REQUESTS = 2000
const AT_ONCE = 8
const FRIDAY = '2018-06-15T15:00'

/** Where a week of June is over: its digest is due. */
function platformAt(dataDir: string) {
  const now = () => instantOf(FRIDAY, 'Europe/Paris')
  const config = loadConfig({ COHORTE_MODE: 'development', DATA_DIR: dataDir })
  return openPlatform({ config, log: silentLog, jobs: jobNames, works: false, now })
}

async function measureDigest(services: Services): Promise<string> {
  const edition = await openEdition(services, TEAMS)
  await addPeople(services, edition)
  await addNotes(services, edition, mondayOf(FRIDAY.slice(0, 10)))
  const start = performance.now()
  const { weeks } = edition
  if (!weeks) throw new Error('edition 2 has no weeks')
  const mails = await sendDigest(services, { ...edition, weeks })
  return `digest of ${TEAMS} teams: ${mails} mails written in ${((performance.now() - start) / 1000).toFixed(1)} s`
}

async function team(services: Services, editionId: string) {
  const person = { email: 'team@example.org', fullName: 'Team', lang: 'fr', challengeId: null } as const
  const personId = await grantRole(services, null, { ...person, editionId, role: 'team' })
  const grants = [{ role: 'team', editionId, challengeId: null }] as const
  return { personId, name: 'Team', email: person.email, sessionId: 'bench', grants }
}

async function measureFeed(services: Services): Promise<string> {
  const edition = await openEdition(services, 13)
  await addPeople(services, edition)
  const actor = await team(services, edition.id)
  await loadPlan(services, edition)
  await publishAll(services, actor, edition)
  const [fellow] = await listFellowships(services.db, edition.id)
  if (!fellow) throw new Error('the bench has no fellow')
  const token = 'feed-of-the-bench'
  await openOwnFeed({ ...services, randomToken: () => token }, { ...actor, ...fellow }, edition)
  const { get } = visitor(services)
  const times: number[] = []
  const lane = async () => {
    while (times.length < REQUESTS) {
      const start = performance.now()
      const answer = await get(`/agenda/${token}.ics`)
      if (answer.status !== 200 || !(await answer.text()).includes('BEGIN:VEVENT')) throw new Error('no feed')
      times.push(performance.now() - start)
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, lane))
  const sorted = times.sort((a, b) => a - b)
  const at = (share: number) => (sorted[Math.floor(share * (sorted.length - 1))] ?? 0).toFixed(1)
  return `calendar feed, ${AT_ONCE} at once: p50 ${at(0.5)} ms, p99 ${at(0.99)} ms of ${times.length}`
}

async function measureDesk(services: Services, challenges: number): Promise<string> {
  const edition = await openEdition(services, challenges)
  await addPeople(services, edition)
  const { personId } = await team(services, edition.id)
  const session = await services.db.transaction().execute(tx => addSession(services, tx, personId, 'bench'))
  const { services: counted, sent } = counting(services)
  const browser = visitor(counted)
  browser.cookies.set('cohorte_session', session.token)
  const start = performance.now()
  const answer = await browser.get('/equipe/suivi')
  if (answer.status !== 200) throw new Error(`the desk answered ${answer.status}`)
  return `desk of ${challenges} challenges: ${sent.count} queries, ${(performance.now() - start).toFixed(0)} ms`
}

const measures = [measureDigest, measureFeed, ...[1, 30].map(count => (it: Services) => measureDesk(it, count))]

for (const measure of measures) {
  const folder = await mkdtemp(join(tmpdir(), 'cohorte-months-'))
  const platform = await platformAt(join(folder, 'data'))
  try {
    console.log(await measure(platform.services))
  } finally {
    await platform.close()
    await rm(folder, { recursive: true, force: true })
  }
}
console.log(`load average ${loadavg()[0]?.toFixed(1)}`)
