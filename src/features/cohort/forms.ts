import { z } from 'zod'

const words = z
  .string()
  .catch('')
  .transform(text => text.replaceAll('\r\n', '\n').trim())

/** `at` is a local time in the edition's zone, as a date and time field gives it; empty when no calendar has it. */
export const announcementForm = z.object({
  at: z.iso.datetime({ local: true }).catch(''),
  fr: words,
  en: words,
})

/** The profile that the cohort's page is narrowed to; anything unreadable narrows nothing. */
export const profileIn = (query: Record<string, string>): string =>
  z
    .string()
    .trim()
    .max(40)
    .catch('')
    .parse(query['profil'] ?? query['profile'] ?? '')
