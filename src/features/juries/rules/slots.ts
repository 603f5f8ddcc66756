/** The hours of an interview day, local: `HH:MM`; `minutes` is the time from one interview to the next. */
export type Hours = { start: string; end: string; minutes: number; breakFrom: string; breakTo: string }

/** What the plan's form proposes: seven interviews in the morning and eight in the afternoon. */
export const USUAL_HOURS: Hours = { start: '09:00', end: '18:00', minutes: 30, breakFrom: '12:30', breakTo: '14:00' }

const minutesOf = (time: string): number => {
  const [hour = 0, minute = 0] = time.split(':').map(Number)
  return hour * 60 + minute
}

const timeOf = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`

/** The interviews that a day can hold, in order, none of them across the break: local `HH:MM` from and to. */
export function slotTimes({ start, end, minutes, breakFrom, breakTo }: Hours): { from: string; to: string }[] {
  const halves = [
    [minutesOf(start), Math.min(minutesOf(breakFrom), minutesOf(end))],
    [Math.max(minutesOf(breakTo), minutesOf(start)), minutesOf(end)],
  ] as const
  return halves.flatMap(([from, to]) => {
    const count = Math.max(0, Math.floor((to - from) / minutes))
    return Array.from({ length: count }, (_, i) => from + i * minutes).map(at => ({
      from: timeOf(at),
      to: timeOf(at + minutes),
    }))
  })
}
