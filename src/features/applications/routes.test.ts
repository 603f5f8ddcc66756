import assert from 'node:assert/strict'
import { after, before, beforeEach, describe, it } from 'node:test'
import { signedInVisitor, testServices, visitor } from '../../../test/support/app.ts'
import { filled } from '../../../test/support/candidate.ts'
import { counting } from '../../../test/support/count-queries.ts'
import { useEdition } from '../../../test/support/edition.ts'
import { formTo, textOf } from '../../../test/support/page.ts'
import { readPdf } from '../../../test/support/pdf-text.ts'
import { href } from '../../kernel/address.ts'
import { closeDocuments } from '../../platform/documents/index.ts'
import { sha256Hex, verifyReceipt } from '../../platform/signing/index.ts'
import { type Applied, currentEdition, freezeRules } from '../edition/index.ts'
import { addSession } from '../people/index.ts'
import { paths } from './paths.ts'
import { STEPS, type Step } from './rules.ts'

type Visitor = Awaited<ReturnType<typeof signedInVisitor>>
type Opened = Awaited<ReturnType<typeof testServices>>

describe('what a candidate meets, without script', () => {
  let opened: Opened
  let edition: Applied
  let number = 0
  const somebody = () => signedInVisitor(opened.services, { email: `visitor-${++number}@example.org`, name: '' })

  before(async () => {
    opened = await testServices('2017-09-27T08:00:00Z')
    await useEdition(opened.services)
    edition = await currentEdition(opened.services.db)
  })
  beforeEach(() => opened.setClock('2017-10-16T14:41:00Z'))
  after(async () => {
    await closeDocuments()
    await opened.close()
  })

  const read = async (browser: Pick<Visitor, 'get'>, path: string, status = 200) => {
    const response = await browser.get(path)
    assert.equal(response.status, status, `${path} ${response.headers.get('location')}`)
    return response.text()
  }
  const wayOf = (response: Response) => [response.status, response.headers.get('location')] as const

  /** Opens a step, types these values over what the page shows, presses the button. */
  async function fill(browser: Visitor, step: Step, values: Record<string, string>, onward = 'next') {
    const action = paths[step].fr
    const form = formTo(await read(browser, action), action)
    for (const [name, value] of Object.entries(values)) {
      if (![...form.keys()].some(it => it === `was.${name}`)) continue
      form.delete(name)
      for (const one of name === 'wishes' ? ['', ...value.split(' ')] : [value]) form.append(name, one)
    }
    form.append('onward', onward)
    return browser.post(action, form)
  }

  async function started(values: Record<string, string> = filled(edition)) {
    const browser = await somebody()
    await browser.post(paths.start.fr)
    await fill(browser, 'eligibility', values)
    return browser
  }

  async function complete(values: Record<string, string> = filled(edition)) {
    const browser = await started(values)
    for (const step of STEPS.filter(it => !['eligibility', 'files'].includes(it))) await fill(browser, step, values)
    return browser
  }

  async function submitted() {
    const browser = await complete()
    const form = formTo(await read(browser, paths.review.fr), paths.submission.fr)
    const response = await browser.post(paths.submission.fr, form)
    const [, location] = wayOf(response)
    return { browser, location: location ?? '', reference: location?.split('/').at(-1) ?? '' }
  }

  it('leads somebody from the first question to a receipt that verifies, each page leading to the next', async () => {
    const browser = await somebody()
    assert.match(textOf(await read(browser, paths.mine.fr)), /Commencer ma candidature/)
    assert.deepEqual(wayOf(await browser.post(paths.start.fr)), [303, paths.eligibility.fr])
    assert.deepEqual(wayOf(await browser.get(paths.career.fr)), [303, paths.eligibility.fr])
    const values = filled(
      edition,
      edition.challenges.slice(0, 3).map(({ id }) => id),
    )
    const asked = STEPS.filter(step => step !== 'files')
    for (const [index, step] of asked.entries()) {
      const response = await fill(browser, step, values)
      const next = step === 'teammate' ? 'files' : asked[index + 1]
      assert.deepEqual(wayOf(response), [303, next ? paths[next].fr : paths.review.fr], step)
    }
    const review = await read(browser, paths.review.fr)
    for (const value of ['Zélie', 'Quartz', '06 39 98 12 34', values['a.career'] ?? ''])
      assert.ok(textOf(review).includes(value), value)
    const [status, location] = wayOf(await browser.post(paths.submission.fr, formTo(review, paths.submission.fr)))
    assert.equal(status, 303)
    const page = textOf(await read(browser, location ?? ''))
    assert.match(page, /arrivée le lundi 16 octobre 2017 à 16 h 41, heure de Paris/)
    const json = await (await browser.get(`${location}/json`)).text()
    assert.equal(verifyReceipt(JSON.parse(json), opened.services.signing.keyDocument.keys), undefined)
    const content = await (await browser.get(`${location}/contenu`)).text()
    assert.equal(sha256Hex(content), JSON.parse(json).contentSha256)
    assert.match(textOf(await read(browser, paths.mine.fr)), /Votre candidature est arrivée le lundi 16 octobre/)
  })

  it('gives the receipt as a PDF that says the same and carries the signed form', async () => {
    const { browser, location, reference } = await submitted()
    const response = await browser.get(`${location}/pdf`)
    assert.equal(response.headers.get('content-type'), 'application/pdf')
    assert.match(response.headers.get('content-disposition') ?? '', new RegExp(`accuse-${reference}.pdf`))
    const text = readPdf(new Uint8Array(await response.arrayBuffer()))
      .pages.join(' ')
      .replace(/\s+/g, ' ')
    for (const part of [reference, 'Accusé de réception', 'Europe/Paris'])
      assert.ok(text.includes(part), `${part} in ${text}`)
  })

  it('leads from the receipt to the rules it was sent under, as they were', async () => {
    await freezeRules(opened.services, 'eig-2')
    const { browser, location } = await submitted()
    assert.match(await read(browser, location), /href="\/reglement\/eig-2\/versions\/1">Version 1</)
  })

  it('says the same in English', async () => {
    const { browser, reference } = await submitted()
    assert.match(
      textOf(await read(browser, paths.mine.en)),
      /Your application arrived on Monday 16 October 2017 at 4:41 pm, Paris time/,
    )
    assert.match(textOf(await read(browser, href(paths.receipt, 'en', { reference }))), /How to check this receipt/)
    for (const step of STEPS) await read(browser, paths[step].en)
    await read(browser, paths.review.en)
    await read(browser, paths.withdrawal.en)
  })

  it('says at any time what is missing, and leads to each missing answer', async () => {
    const browser = await started()
    const review = await read(browser, paths.review.fr)
    assert.match(textOf(review), /Complétez « Prénom »/)
    assert.ok(review.includes(`href="${paths.identity.fr}?for=review#a.first_name"`))
    assert.ok(!review.includes(`action="${paths.submission.fr}"`))
    assert.deepEqual(wayOf(await fill(browser, 'identity', filled(edition), 'review')), [303, paths.review.fr])
    assert.deepEqual(wayOf(await fill(browser, 'identity', filled(edition), 'list')), [303, paths.mine.fr])
    const refused = await browser.post(paths.submission.fr)
    assert.equal(refused.status, 422)
    assert.match(textOf(await refused.text()), /Il manque encore des réponses/)
  })

  it('keeps a text that is too long, in full, and says by how much', async () => {
    const browser = await started()
    const long = 'mot '.repeat(1200)
    const response = await fill(browser, 'career', { 'a.career': long, 'a.skills': 'R' })
    assert.equal(response.status, 422)
    const page = await response.text()
    assert.match(textOf(page), /Raccourcissez « Votre parcours et vos expériences » de 799 caractères/)
    assert.equal(formTo(page, paths.career.fr).get('a.career'), long)
    assert.equal(formTo(await read(browser, paths.career.fr), paths.career.fr).get('a.career'), long)
  })

  it('keeps what neither JSON nor the database can hold out of the way, and the rest as typed', async () => {
    const browser = await started()
    const typed = '\n  <b>"Été"</b> & co\r\n\u0000\ud800fin'
    await fill(browser, 'career', { 'a.career': typed })
    const shown = formTo(await read(browser, paths.career.fr), paths.career.fr).get('a.career')
    assert.equal(shown, '\n  <b>"Été"</b> & co\n\ufffdfin')
  })

  it('explains kindly why somebody cannot apply, keeps the answer, and lets a mistake be corrected', async () => {
    const browser = await started({ ...filled(edition), 'e.R6': 'no' })
    const [status, location] = wayOf(await fill(browser, 'eligibility', { 'e.R6': 'no' }))
    assert.deepEqual([status, location], [303, paths.notEligible.fr])
    const page = textOf(await read(browser, paths.notEligible.fr))
    assert.ok(page.includes(edition.eligibility.find(({ code }) => code === 'R6')?.explanation.fr ?? 'absent'))
    const refused = await browser.post(paths.submission.fr)
    assert.equal(refused.status, 409)
    assert.match(textOf(await refused.text()), /ne permet pas de déposer/)
    assert.deepEqual(wayOf(await fill(browser, 'eligibility', { 'e.R6': 'yes' })), [303, paths.identity.fr])
  })

  it('at the closing instant it refuses, and says what was kept', async () => {
    const { browser, reference } = await submitted()
    const late = await complete()
    opened.setClock('2017-10-27T15:00:00Z')
    const kept = await browser.post(paths.submission.fr)
    assert.equal(kept.status, 409)
    assert.match(
      textOf(await kept.text()),
      new RegExp(`déposée le lundi 16 octobre 2017 à 16 h 41, heure de Paris, référence ${reference}, est bien gardée`),
    )
    const lost = await late.post(paths.submission.fr)
    assert.match(
      textOf(await lost.text()),
      /Votre brouillon est gardé tel qu’il a été enregistré le lundi 16 octobre 2017 à 16 h 41/,
    )
    const typed = await late.post(paths.career.fr, { 'a.career': 'Une dernière phrase' })
    assert.equal(typed.status, 409)
    assert.match(textOf(await typed.text()), /arrivées trop tard[^.]*\. Copiez-les.*Une dernière phrase/)
    assert.match(textOf(await read(late, paths.mine.fr)), /n’est pas une candidature : personne ne le lira/)
    assert.deepEqual(wayOf(await late.get(paths.career.fr)), [303, paths.mine.fr])
  })

  it('keeps what was typed when the session has expired, until its author is back', async () => {
    const browser = await started()
    const form = formTo(await read(browser, paths.career.fr), paths.career.fr)
    form.set('a.career', 'Trois pages tapées pendant la nuit.')
    const { db } = opened.services
    const ended = db.updateTable('session').set({ ended_at: new Date() }).where('person_id', '=', browser.personId)
    const { public_id: known } = await ended.returning('public_id').executeTakeFirstOrThrow()
    browser.cookies.set('cohorte_author', known)
    const [status, location] = wayOf(await browser.post(paths.career.fr, form))
    assert.equal(status, 303)
    assert.match(location ?? '', /^\/connexion/)
    const again = await db.transaction().execute(tx => addSession(opened.services, tx, browser.personId, 'test'))
    browser.cookies.set('cohorte_session', again.token)
    const resumed = formTo(await read(browser, '/reprise'), paths.career.fr)
    assert.deepEqual(wayOf(await browser.post(paths.career.fr, resumed)), [303, paths.wishes.fr])
    const shown = formTo(await read(browser, paths.career.fr), paths.career.fr)
    assert.equal(shown.get('a.career'), 'Trois pages tapées pendant la nuit.')
  })

  it('asks before withdrawing, confirms it, and lets the application be taken up again', async () => {
    const { browser } = await submitted()
    const form = formTo(await read(browser, paths.withdrawal.fr), paths.withdrawal.fr)
    assert.deepEqual(wayOf(await browser.post(paths.withdrawal.fr, form)), [303, paths.mine.fr])
    const page = await read(browser, paths.mine.fr)
    assert.match(textOf(page), /Vous avez retiré votre candidature le lundi 16 octobre/)
    assert.deepEqual(wayOf(await browser.post(paths.reopening.fr)), [303, paths.mine.fr])
    assert.match(textOf(await read(browser, paths.mine.fr)), /Brouillon, pas encore déposé/)
  })

  it('shows nobody what is somebody else’s', async () => {
    const { location } = await submitted()
    const other = await complete()
    for (const path of [location, `${location}/pdf`, `${location}/json`, `${location}/contenu`])
      await read(other, path, 404)
    const stranger = visitor(opened.services)
    for (const path of [location, paths.mine.fr, paths.review.fr, paths.identity.fr])
      assert.equal((await stranger.get(path)).status, 303, path)
    const newcomer = await somebody()
    assert.equal((await newcomer.post(paths.identity.fr, { 'a.city': 'Brest' })).status, 404)
    assert.equal((await newcomer.post(paths.submission.fr)).status, 404)
  })

  it('before the call opens there is nothing to start', async () => {
    opened.setClock('2017-09-26T21:59:59.999Z')
    const browser = await somebody()
    assert.match(textOf(await read(browser, paths.mine.fr)), /L’appel ouvre le mercredi 27 septembre 2017/)
    assert.equal((await browser.post(paths.start.fr)).status, 409)
  })

  it('sends as many statements for three submissions as for one', async () => {
    const { browser } = await submitted()
    const counted = counting(opened.services)
    const counter = visitor(counted.services)
    for (const [name, value] of browser.cookies) counter.cookies.set(name, value)
    const statements = async () => {
      counted.reset()
      await read(counter, paths.mine.fr)
      return counted.sent.count
    }
    const one = await statements()
    for (const [day, city] of [
      ['17', 'Brest'],
      ['18', 'Dijon'],
    ] as const) {
      opened.setClock(`2017-10-${day}T08:00:00Z`)
      await fill(browser, 'identity', { 'a.city': city })
      await browser.post(paths.submission.fr)
    }
    assert.equal(await statements(), one)
    assert.equal(one, 6)
    assert.equal((await read(browser, paths.mine.fr)).match(/ma-candidature\/accuses\/EIG2/g)?.length, 4)
  })
})
