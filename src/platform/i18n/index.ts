export { formatDay, formatDayRange, formatInstant, formatRemaining, formatShortDay, formatTime } from './instants.ts'
export { type Lang, negotiateLang } from './lang.ts'
export { formatExact, formatHundredths, formatMoney, formatNumber, formatSize, listOf, plural } from './words.ts'
export { zoneName } from './zones.ts'
