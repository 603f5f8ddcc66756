import type { FieldError, View } from '../../../platform/html/index.ts'
import { formatDay, formatInstant } from '../../../platform/i18n/index.ts'
import { en } from '../text.en.ts'
import { fr, type Refusal } from '../text.fr.ts'

const text = { fr, en }

/** A refusal in the reader's language: what is in the way, and what to do. */
export function refusalIn(view: View, refusal: Refusal): string {
  const say = (day: string | undefined) => (day === undefined ? '' : formatDay(view.lang, day))
  const day =
    'from' in refusal ? refusal.from : 'until' in refusal ? refusal.until : 'on' in refusal ? refusal.on : undefined
  return text[view.lang].refusals[refusal.code]({
    day: say(day),
    end: say('to' in refusal ? refusal.to : undefined),
    n: 'most' in refusal ? refusal.most : 0,
    who: 'by' in refusal ? refusal.by : '',
    when: 'at' in refusal ? formatInstant(view.lang, refusal.at, view.zone) : '',
  })
}

/** The same beside its field; `fieldOf` says which one, or none when it is about the whole page. */
export function fieldError(
  view: View,
  refusal: Refusal | undefined,
  fieldOf: (refusal: Refusal) => string | undefined,
): FieldError | undefined {
  const field = refusal && fieldOf(refusal)
  return refusal && field ? { field, message: refusalIn(view, refusal) } : undefined
}
