import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { testServices, visitor } from '../../../test/support/app.ts'
import { candidate } from '../../../test/support/candidate.ts'
import { another, goOverTo, useEdition } from '../../../test/support/edition.ts'
import { textOf } from '../../../test/support/page.ts'
import { readPdf } from '../../../test/support/pdf-text.ts'
import { closeDocuments } from '../../platform/documents/index.ts'
import type { Actor } from '../../platform/services.ts'
import { addSession } from '../people/index.ts'
import { draftReminders } from './jobs.ts'

const next = another('next', 'Édition du Pacifique')

let opened: Awaited<ReturnType<typeof testServices>>
let applicant: { actor: Actor; reference: string }

/** Somebody applied to edition 2, then another edition, at the other end of the world, was put in force. */
before(async () => {
  opened = await testServices('2017-10-16T14:41:00Z')
  const { services } = opened
  await useEdition(services)
  const { actor, reference } = await candidate(services, 'zelie@example.org')
  if (!reference) throw new Error('the application was not submitted')
  applicant = { actor, reference }
  await candidate(services, 'draft@example.org', { submitted: false })
  await goOverTo(services, data => ({ ...next(data), zone: 'Pacific/Tahiti' }))
})
after(async () => {
  await closeDocuments()
  await opened.close()
})

async function browserOf({ personId }: Actor) {
  const { services } = opened
  const browser = visitor(services)
  const session = await services.db.transaction().execute(tx => addSession(services, tx, personId, 'test'))
  browser.cookies.set('cohorte_session', session.token)
  const read = async (path: string) => textOf(await (await browser.get(path)).text())
  return { ...browser, read }
}

test('a receipt keeps the name and the zone of the edition in which it was given, on page and on paper', async () => {
  const { actor, reference } = applicant
  const { get, read } = await browserOf(actor)
  const receipt = `/ma-candidature/accuses/${reference}`
  const page = await read(receipt)
  assert.match(page, /16 octobre 2017 à 16 h 41, heure de Paris/)
  assert.doesNotMatch(page, /Pacifique/)
  const [paper = ''] = readPdf(await (await get(`${receipt}/pdf`)).bytes()).pages
  assert.match(paper.replace(/\s/g, ' '), /16 h 41, heure de Paris/)
  assert.doesNotMatch(paper, /Pacifique/)
  await get('/mon-espace?edition=next')
  assert.match(await read(receipt), /16 octobre 2017 à 16 h 41, heure de Paris/)
})

test('whoever applied to an edition finds their application there, and applies to another from its call', async () => {
  const { actor, reference } = applicant
  const { get, post, read } = await browserOf(actor)
  assert.match(await read('/ma-candidature'), new RegExp(reference))
  const [, apply = ''] = /href="(\/ma-candidature\?edition=next)"/.exec(await (await get('/appel')).text()) ?? []
  const before = await read(apply)
  assert.doesNotMatch(before, new RegExp(reference))
  assert.match(before, /heure de (Papeete|Tahiti)/i)
  assert.equal((await post('/ma-candidature/debut')).headers.get('location'), '/ma-candidature/conditions')
  const { rows } = await opened.database.pool.query(
    'select edition_id, state from application where person_id = $1 order by id',
    [actor.personId],
  )
  assert.deepEqual(rows, [
    { edition_id: 'eig-2', state: 'submitted' },
    { edition_id: 'next', state: 'draft' },
  ])
  assert.match(await read('/ma-candidature?edition=eig-2'), new RegExp(reference))
})

test('drafts of an edition are reminded before its own closing, also when another edition is in force', async () => {
  opened.setClock('2017-10-26T15:00:00Z')
  await draftReminders(opened.services).run({})
  const { rows } = await opened.database.pool.query(
    "select recipient, body_text from mail where kind = 'applications.reminder' and edition_id = 'eig-2'",
  )
  assert.deepEqual(
    rows.map(it => it.recipient),
    ['draft@example.org'],
  )
  assert.match(rows[0].body_text, /27 octobre 2017 à 17\sh, heure de Paris/)
  assert.match(rows[0].body_text, /ma-candidature\?edition=eig-2/)
})
