import assert from 'node:assert/strict'
import { test } from 'node:test'
import ICAL from 'ical.js'
import { type CalendarEvent, calendarText } from './index.ts'

const event: CalendarEvent = {
  uid: 'session-12-1@exemple.fr',
  sequence: 3,
  changedAt: new Date('2018-03-01T08:00:00Z'),
  startsAt: new Date('2018-03-08T14:00:00Z'),
  endsAt: new Date('2018-03-08T17:30:00Z'),
  summary: 'Écouter ; noter, réécrire \\ relire',
  location: 'Salle 1, 3e étage',
  description:
    'Première ligne\nSeconde ligne, avec « œ », 🛟 et une phrase assez longue pour passer à la ligne plusieurs fois, même en octets',
  url: 'https://exemple.fr/sessions/12',
}

const read = (text: string) =>
  new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map(it => new ICAL.Event(it))

test('another program reads back what was written, whatever signs it holds', () => {
  const [it] = read(calendarText({ name: 'Mes sessions', events: [event] }))
  assert.equal(it?.uid, event.uid)
  assert.equal(it?.sequence, 3)
  assert.equal(it?.summary, event.summary)
  assert.equal(it?.location, event.location)
  assert.equal(it?.description, event.description)
  assert.deepEqual(it?.startDate.toJSDate(), event.startsAt)
  assert.deepEqual(it?.endDate.toJSDate(), event.endsAt)
  assert.equal(it?.startDate.zone.tzid, 'UTC', 'no zone table is needed')
})

test('lines end in CRLF and hold at most 75 bytes, and no sign is cut in two', () => {
  const text = calendarText({ name: 'Mes sessions', events: [event] })
  const lines = text.split('\r\n')
  assert.ok(lines.length > 15 && !text.replaceAll('\r\n', '').includes('\n'))
  assert.deepEqual(
    lines.filter(it => new TextEncoder().encode(it).length > 75),
    [],
  )
  assert.ok(!text.includes('\ufffd'))
})

test('the same events are the same bytes, whenever they are written', () => {
  const calendar = { name: 'x', events: [event] }
  assert.equal(calendarText(calendar), calendarText(calendar))
  assert.match(calendarText(calendar), /DTSTAMP:20180301T080000Z[\s\S]*LAST-MODIFIED:20180301T080000Z/)
})

test('what is cancelled stays, and says so', () => {
  const states = [event, { ...event, cancelled: true }].map(it =>
    read(calendarText({ name: 'x', events: [it] }))[0]?.component.getFirstPropertyValue('status'),
  )
  assert.deepEqual(states, ['CONFIRMED', 'CANCELLED'])
})

test('instants are right on both days on which clocks change', () => {
  const around = ['2018-03-25T13:00:00Z', '2018-10-28T14:00:00Z'].map(at => {
    const startsAt = new Date(at)
    const [it] = read(
      calendarText({ name: 'x', events: [{ ...event, startsAt, endsAt: new Date(+startsAt + 3_600_000) }] }),
    )
    return it?.startDate.toJSDate().toLocaleTimeString('fr-FR', { timeZone: 'Europe/Paris' })
  })
  assert.deepEqual(around, ['15:00:00', '15:00:00'])
})

test('a calendar in a zone says its hours there, with each change of hour, in winter and in summer', () => {
  const at = (uid: string, startsAt: string) => ({
    ...{ uid, sequence: 0, changedAt: new Date('2017-09-01T00:00:00Z'), startsAt: new Date(startsAt) },
    ...{ endsAt: new Date(startsAt), summary: uid, location: '', description: '' },
  })
  const events = [at('summer', '2017-10-27T15:00:00Z'), at('winter', '2017-11-14T08:00:00Z')]
  const text = calendarText({ name: 'Appel', events, zone: 'Europe/Paris' })
  assert.match(text, /DTSTART;TZID=Europe\/Paris:20171027T170000\r\n/)
  assert.match(text, /DTSTART;TZID=Europe\/Paris:20171114T090000\r\n/)
  const calendar = new ICAL.Component(ICAL.parse(text))
  const zone = new ICAL.Timezone(calendar.getFirstSubcomponent('vtimezone') as ICAL.Component)
  for (const event of calendar.getAllSubcomponents('vevent').map(it => new ICAL.Event(it))) {
    const start = event.startDate
    start.zone = zone
    assert.equal(start.toJSDate().getTime(), events.find(it => it.uid === event.uid)?.startsAt.getTime(), event.uid)
  }
})
