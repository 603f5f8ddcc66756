import type { View } from '../../../platform/html/index.ts'
import { formatInstant } from '../../../platform/i18n/index.ts'
import type { Refusal } from '../rules.ts'
import { en } from '../text.en.ts'
import { fr } from '../text.fr.ts'

const text = { fr, en }

/** A refusal in the reader's language: what is in the way, and what to do. */
export function refusalIn(view: View, refusal: Refusal): string {
  const when = 'at' in refusal ? refusal.at : 'answerBy' in refusal ? refusal.answerBy : undefined
  const numbers = [
    'people' in refusal ? refusal.people : undefined,
    'expected' in refusal ? refusal.expected : undefined,
    'most' in refusal ? refusal.most : undefined,
  ]
  return text[view.lang].refusals[refusal.code]({
    when: when ? formatInstant(view.lang, when, view.zone) : '',
    n: numbers.find(n => n !== undefined) ?? 0,
  })
}
