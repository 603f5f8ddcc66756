import { z } from 'zod'
import { cleanText } from '../../kernel/as-typed.ts'

const typed = z.string().catch('').transform(cleanText)

/** What the team types to put a closing off: for whom when it is for one, until when (YYYY-MM-DDTHH:MM, local), and why. */
export const extensionForm = z.object({ code: typed, closes: typed, reason: typed })

const localTime = z.iso.datetime({ local: true, precision: -1 })

/** A local time as typed, or undefined when it is none. */
export const localTimeIn = (text: string): string | undefined => (localTime.safeParse(text).success ? text : undefined)
