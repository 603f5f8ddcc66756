import { z } from 'zod'

const words = z
  .string()
  .catch('')
  .transform(text => text.replaceAll('\r\n', '\n').trim())

/** `at` is a local time in the edition's zone, as a date and time field gives it. */
export const announcementForm = z.object({
  at: z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/)
    .catch(''),
  fr: words,
  en: words,
})
