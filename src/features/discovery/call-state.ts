import { formatInstant, type Lang } from '../../platform/i18n/index.ts'
import type { Entry } from '../challenges/rules.ts'
import type { Edition } from '../edition/rules.ts'
import { en } from './text.en.ts'
import { fr } from './text.fr.ts'

const text = { fr, en }

type Standing = { edition: Edition; lang: Lang; now: Date }

/** Where the call stands, and for one challenge where that challenge stands, in one sentence without its full stop. */
export function callStateOf({ edition, lang, now }: Standing, entry?: Pick<Entry, 'state'>): string {
  const { callCloses, callOpens } = edition.instants
  const t = text[lang].call
  const say = (at: Date) => formatInstant(lang, at, edition.zone)
  if (entry?.state === 'withdrawn' || entry?.state === 'running' || entry?.state === 'ended') return t[entry.state]
  if (now < callOpens) return t.upcoming(say(callOpens))
  return now < callCloses ? t.open(say(callCloses)) : t.closed(say(callCloses))
}
