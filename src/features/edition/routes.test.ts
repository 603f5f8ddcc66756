import assert from 'node:assert/strict'
import { afterEach, beforeEach, describe, it } from 'node:test'
import { signedInVisitor, testServices, visitor } from '../../../test/support/app.ts'
import { counting } from '../../../test/support/count-queries.ts'
import { useEdition } from '../../../test/support/edition.ts'

describe('the edition', () => {
  let world: Awaited<ReturnType<typeof testServices>>
  beforeEach(async () => {
    world = await testServices('2017-10-12T08:00:00Z')
    await useEdition(world.services)
  })
  afterEach(() => world.close())

  const team = () =>
    signedInVisitor(world.services, { email: 'equipe@example.org', name: 'Alix Martin', roles: [{ role: 'team' }] })

  const dates = {
    'calendar.call.opens': '2017-09-27T00:00',
    'calendar.call.closes': '2017-10-30T17:00',
    'calendar.preselection.from': '2017-10-31',
    'calendar.preselection.to': '2017-11-08',
    'calendar.interviews.0': '2017-11-14',
    'calendar.interviews.1': '2017-11-15',
    'calendar.validation': '2017-11-29T14:30',
    'calendar.notification.at': '2017-12-04T10:00',
    'offers.answerDays': '7',
    'calendar.announcement.at': '2017-12-14T11:00',
    'calendar.start.day': '2018-01-15',
    'calendar.end': '2018-11-15',
    reason: 'Panne du réseau le dernier jour',
    version: '1',
  }

  it('gives its rules to everyone, in both languages, article by article', async () => {
    const french = await (await visitor(world.services).get('/reglement')).text()
    assert.match(french, /Article 4 – Candidater/)
    assert.match(french, /Il se clôt le vendredi 27 octobre 2017 à 17\u00a0h, heure de Paris\./)
    assert.match(french, /4\u202f000\u00a0€ net par mois/)
    const english = await (await visitor(world.services).get('/en/rules')).text()
    assert.match(english, /It closes on Friday 27 October 2017 at 5\u00a0pm, Paris time\./)
  })

  it('is hidden in the back office from everybody but its team', async () => {
    const other = await signedInVisitor(world.services, {
      email: 'lectrice@example.org',
      name: 'Lou Petit',
      roles: [{ role: 'reader' }, { role: 'validator' }],
    })
    for (const path of ['/equipe/edition', '/equipe/edition/calendrier']) {
      assert.equal((await other.get(path)).status, 404)
      assert.equal((await visitor(world.services).get(path)).status, 303)
    }
    assert.equal((await other.post('/equipe/edition/calendrier', dates)).status, 404)
  })

  it('shows its team the calendar, rules, words and seats', async () => {
    const page = await (await (await team()).get('/equipe/edition')).text()
    assert.match(page, /Clôture de l’appel/)
    assert.match(page, /vendredi 27 octobre 2017 à 17\u00a0h, heure de Paris/)
    assert.match(page, /13\. dataESR/)
    assert.match(page, /ligne de commande/)
  })

  it('moves its deadline everywhere at once, with a trace of who and why', async () => {
    const browser = await team()
    const saved = await browser.post('/equipe/edition/calendrier', dates)
    assert.equal(saved.status, 303)
    assert.equal(saved.headers.get('location'), '/equipe/edition')
    const page = await (await browser.get('/equipe/edition')).text()
    assert.match(page, /la version 2 est appliquée/)
    assert.match(page, /Panne du réseau le dernier jour/)
    assert.match(page, /Alix Martin/)
    assert.match(page, /Clôture\u202f: 27 octobre 2017 à 17\u00a0h → 30 octobre 2017 à 17\u00a0h/)
    for (const path of ['/reglement', '/appel', '/']) {
      const shown = await (await visitor(world.services).get(path)).text()
      assert.match(shown, /lundi 30 octobre/, path)
      assert.doesNotMatch(shown, /vendredi 27 octobre/, path)
    }
  })

  it('keeps what was typed and says beside the field why a date cannot be', async () => {
    const refused = await (await team()).post('/equipe/edition/calendrier', {
      ...dates,
      'calendar.call.closes': '2017-11-20T17:00',
    })
    assert.equal(refused.status, 422)
    const page = await refused.text()
    assert.match(page, /value="2017-11-20T17:00"/)
    assert.match(page, /Cette date doit venir après «\u202fClôture\u202f»/)
    assert.match(page, /Panne du réseau le dernier jour<\/textarea>/)
  })

  it('wants a reason, and a date that reads as one', async () => {
    const browser = await team()
    const silent = await (await browser.post('/equipe/edition/calendrier', { ...dates, reason: ' ' })).text()
    assert.match(silent, /Dites pourquoi le calendrier change/)
    const wrong = await browser.post('/equipe/edition/calendrier', { ...dates, 'calendar.call.closes': 'demain' })
    assert.equal(wrong.status, 422)
    assert.match(await wrong.text(), /Cette valeur ne convient pas/)
  })

  it('tells the second of two people that the first changed it, then lets them save', async () => {
    const [first, second] = [await team(), await team()]
    assert.equal((await first.post('/equipe/edition/calendrier', dates)).status, 303)
    const late = { ...dates, 'calendar.call.closes': '2017-10-30T18:00' }
    const overtaken = await second.post('/equipe/edition/calendrier', late)
    assert.equal(overtaken.status, 422)
    const page = await overtaken.text()
    assert.match(page, /Une autre personne a changé cette édition entre-temps/)
    assert.match(page, /name="version" value="2"/)
    assert.equal((await second.post('/equipe/edition/calendrier', { ...late, version: '2' })).status, 303)
  })

  it('reads as many rows of history as there are with the same number of queries', async () => {
    const { services, sent, reset } = counting(world.services)
    const person = { email: 'equipe@example.org', name: 'Alix Martin', roles: [{ role: 'team' as const }] }
    const browser = await signedInVisitor(services, person)
    const asked = async () => {
      await browser.get('/equipe/edition')
      reset()
      const page = await (await browser.get('/equipe/edition')).text()
      return { queries: sent.count, times: page.split('<time').length }
    }
    const one = await asked()
    for (const version of ['1', '2']) {
      const closes = `2017-10-30T17:0${version}`
      await browser.post('/equipe/edition/calendrier', { ...dates, 'calendar.call.closes': closes, version })
    }
    const three = await asked()
    assert.equal(three.times - one.times, 2)
    assert.equal(three.queries, one.queries)
  })
})
