const HOUR = 3_600_000
const DAY = 24 * HOUR

/**
 * A calendar whose instants are in UTC, with starts and ends in a zone instead: `TZID` names it, and a `VTIMEZONE` (RFC 5545, §3.6.5)
 * says each of its changes of hour from the year before the first event to the year after the last. The changes are read from the
 * time zone data of the machine, so that no table of ours can be out of date.
 */
export function inZone(calendar: string, zone: string): string {
  const instants = [...calendar.matchAll(/^DT(?:START|END):(\d{8}T\d{6})Z/gm)].map(([, at = '']) => instantIn(at))
  if (instants.length === 0) return calendar
  const shown = calendar.replaceAll(
    /^(DT(?:START|END)):(\d{8}T\d{6})Z/gm,
    (_, name: string, at: string) => `${name};TZID=${zone}:${stampOf(instantIn(at), offsetAt(zone, instantIn(at)))}`,
  )
  const years = instants.map(it => it.getUTCFullYear())
  const table = zoneTable(zone, Math.min(...years) - 1, Math.max(...years) + 1)
  return shown.replace('BEGIN:VEVENT', () => `${table}\r\nBEGIN:VEVENT`)
}

function zoneTable(zone: string, from: number, to: number): string {
  const start = new Date(Date.UTC(from, 0, 1))
  const end = new Date(Date.UTC(to + 1, 0, 1))
  const usual = Math.min(offsetAt(zone, start), offsetAt(zone, new Date(start.getTime() + 182 * DAY)))
  const first = { at: start, before: offsetAt(zone, start), after: offsetAt(zone, start) }
  const parts = [first, ...changesIn(zone, start, end)].map(it => observance(it, usual))
  return ['BEGIN:VTIMEZONE', `TZID:${zone}`, ...parts, 'END:VTIMEZONE'].join('\r\n')
}

type HourChange = { at: Date; before: number; after: number }

/** Its start is said in the time that was in force before it. */
function observance({ after, at, before }: HourChange, usual: number): string {
  const name = after > usual ? 'DAYLIGHT' : 'STANDARD'
  const lines = [
    `DTSTART:${stampOf(at, before)}`,
    `TZOFFSETFROM:${offsetText(before)}`,
    `TZOFFSETTO:${offsetText(after)}`,
  ]
  return [`BEGIN:${name}`, ...lines, `END:${name}`].join('\r\n')
}

/** Every change of hour between two instants; zones change on a whole quarter of an hour. */
function changesIn(zone: string, from: Date, to: Date): HourChange[] {
  const found: HourChange[] = []
  for (let day = from.getTime(); day < to.getTime(); day += DAY) {
    const [before, after] = [offsetAt(zone, new Date(day)), offsetAt(zone, new Date(day + DAY))]
    if (before === after) continue
    let at = day
    while (offsetAt(zone, new Date(at)) === before) at += HOUR / 4
    found.push({ at: new Date(at), before, after })
  }
  return found
}

const formats = new Map<string, Intl.DateTimeFormat>()

/** Minutes ahead of UTC. */
function offsetAt(zone: string, at: Date): number {
  const format = formats.get(zone) ?? new Intl.DateTimeFormat('en-GB', { timeZone: zone, timeZoneName: 'longOffset' })
  formats.set(zone, format)
  const name = format.formatToParts(at).find(it => it.type === 'timeZoneName')?.value ?? ''
  const [, sign, hours, minutes] = /GMT(?:([+-])(\d\d):(\d\d))?/.exec(name) ?? []
  return (sign === '-' ? -1 : 1) * (Number(hours ?? 0) * 60 + Number(minutes ?? 0))
}

const offsetText = (minutes: number) => {
  const [hours, rest] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60]
  return `${minutes < 0 ? '-' : '+'}${String(hours).padStart(2, '0')}${String(rest).padStart(2, '0')}`
}

const stampOf = (at: Date, offset: number) =>
  new Date(at.getTime() + offset * 60_000).toISOString().replaceAll(/[-:]|\.\d+Z$/g, '')

const instantIn = (text: string) =>
  new Date(text.replace(/(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)/, '$1-$2-$3T$4:$5:$6Z'))
