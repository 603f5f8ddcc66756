/** One appointment for a calendar program; instants are exact, texts plain. */
export type Appointment = {
  uid: string
  stampedAt: Date
  startsAt: Date
  endsAt: Date
  summary: string
  location: string
  description: string
}

/** An iCalendar file (RFC 5545) with one event; instants are in UTC, so that no zone table is needed. */
export function icalendar(it: Appointment): string {
  const event = [
    ['UID', it.uid],
    ['DTSTAMP', instant(it.stampedAt)],
    ['DTSTART', instant(it.startsAt)],
    ['DTEND', instant(it.endsAt)],
    ['SUMMARY', escaped(it.summary)],
    ['LOCATION', escaped(it.location)],
    ['DESCRIPTION', escaped(it.description)],
  ].map(([name, value]) => `${name}:${value}`)
  const lines = [...OPENING, ...event, ...ENDING]
  return `${lines.map(folded).join('\r\n')}\r\n`
}

const OPENING = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Cohorte//Interviews//FR', 'BEGIN:VEVENT']
const ENDING = ['END:VEVENT', 'END:VCALENDAR']

const instant = (at: Date) => at.toISOString().replace(/[-:]|[.]\d{3}/g, '')

const escaped = (text: string) => text.replace(/[\\;,]/g, sign => `\\${sign}`).replace(/\r?\n/g, '\\n')

/** Lines hold at most 75 bytes of UTF-8; what follows starts with a space. */
function folded(line: string): string {
  const parts: string[] = ['']
  let bytes = 0
  for (const sign of line) {
    const size = new TextEncoder().encode(sign).length
    if (bytes + size > 73) {
      parts.push('')
      bytes = 0
    }
    parts[parts.length - 1] += sign
    bytes += size
  }
  return parts.join('\r\n ')
}
