import assert from 'node:assert/strict'
import { test } from 'node:test'
import { signedInVisitor, visitor } from '../../../test/support/app.ts'
import { counting } from '../../../test/support/count-queries.ts'
import { juryWorld, member } from '../../../test/support/jury.ts'
import { mark, openRankings, planInterviews, sendSummons, signCharter, summon } from './index.ts'
import { USUAL_HOURS } from './rules.ts'

const profiles = ['dev', 'dev', 'dev']

/** A jury that has heard this many people, and the statements that each page sends. */
async function statementsWith(count: number): Promise<Record<string, number>> {
  const world = await juryWorld({ people: profiles.slice(0, count).map(profile => ({ profile })) })
  const { services, team, edition, jurors } = world
  await planInterviews(services, team, edition, { hours: USUAL_HOURS })
  await summon(services, team, edition)
  await sendSummons(services, team, edition)
  const roles = [{ role: 'operational_mentor', challengeId: 'eig-2-archifiltre' }] as const
  const mentor = await member(services, { name: 'Aurèle Fustier', roles: [...roles] })
  for (const actor of [...jurors, mentor])
    await signCharter(services, actor, edition, { version: edition.jury.charter.version, accepted: true })
  world.setClock('2017-11-16T08:00:00Z')
  const marks = Object.fromEntries(edition.criteria.map(({ code }) => [code, 3]))
  for (const actor of jurors)
    for (const { code } of world.candidates) {
      const kept = await mark(services, actor, edition, { code, marks, remark: 'Bien', lock: true })
      assert.equal(kept.ok, true)
    }
  await openRankings(services, team, edition)
  const { id } = await services.db
    .selectFrom('ranking_entry')
    .innerJoin('ranking', 'ranking.id', 'ranking_id')
    .select('ranking.id')
    .executeTakeFirstOrThrow()
  const pages = {
    team: [
      '/equipe/jury',
      '/equipe/jury/emploi-du-temps',
      '/equipe/jury/convocations',
      '/equipe/jury/conflits',
      '/equipe/jury/avancement',
      '/equipe/jury/listes',
      `/equipe/jury/listes/${id}`,
      '/equipe/jury/listes.csv',
      '/equipe/jury/plan',
    ],
    juror: ['/jury', '/jury/dossiers/C-C1', '/jury/listes', `/jury/listes/${id}`, '/jury/listes.csv'],
  }
  const counted = counting(services)
  const sent: Record<string, number> = {}
  for (const [who, addresses] of Object.entries(pages)) {
    const person = who === 'team' ? team : jurors[0]
    const role = who === 'team' ? 'team' : 'juror'
    const session = await signedInVisitor(services, {
      email: person?.email ?? '',
      name: person?.name ?? '',
      roles: [{ role }],
    })
    const browser = visitor(counted.services)
    for (const [name, value] of session.cookies) browser.cookies.set(name, value)
    for (const address of addresses) {
      counted.reset()
      assert.equal((await browser.get(address)).status, 200, address)
      sent[address.replace(String(id), ':id')] = counted.sent.count
    }
  }
  await world.close()
  return sent
}

test('each page sends the same few statements whether it shows one person or three', async () => {
  const [one, three] = [await statementsWith(1), await statementsWith(3)]
  assert.deepEqual(three, one)
  assert.deepEqual(one, {
    '/equipe/jury': 5,
    '/equipe/jury/avancement': 6,
    '/equipe/jury/conflits': 5,
    '/equipe/jury/convocations': 4,
    '/equipe/jury/emploi-du-temps': 4,
    '/equipe/jury/listes': 6,
    '/equipe/jury/listes.csv': 4,
    '/equipe/jury/listes/:id': 7,
    '/equipe/jury/plan': 7,
    '/jury': 4,
    '/jury/dossiers/C-C1': 8,
    '/jury/listes': 6,
    '/jury/listes.csv': 6,
    '/jury/listes/:id': 6,
  })
})
