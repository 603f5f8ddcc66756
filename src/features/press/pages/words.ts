import type { View } from '../../../platform/html/index.ts'
import { formatInstant } from '../../../platform/i18n/index.ts'
import { en } from '../text.en.ts'
import { fr } from '../text.fr.ts'

export const text = { fr, en }

export const instant = (view: Pick<View, 'lang' | 'zone'>, at: Date): string => formatInstant(view.lang, at, view.zone)
