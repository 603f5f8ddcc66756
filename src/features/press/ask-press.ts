import { done, type Result, refuse } from '../../kernel/result.ts'
import { record } from '../../platform/audit/index.ts'
import type { Lang } from '../../platform/i18n/index.ts'
import type { Services } from '../../platform/services.ts'
import { openThread } from '../contact/index.ts'
import type { Edition } from '../edition/rules.ts'
import { threadByReference } from './queries.ts'
import { MOST, type RequestRefusal, type RequestTyped } from './rules.ts'
import * as store from './store.ts'
import { en } from './text.en.ts'
import { fr } from './text.fr.ts'

const text = { fr: fr.request, en: en.request }

type From = { edition: Edition; lang: Lang; network: string }
/**
 * A journalist asks for an interview, an accreditation or pictures: it opens a thread of the press in the team's messages, with its
 * mails and its limits, and is kept here by kind and outlet. Gives the reference.
 */
export async function askPress(
  services: Services,
  from: From,
  typed: RequestTyped,
): Promise<Result<string, RequestRefusal>> {
  const { edition, lang } = from
  const { kind, outlet, ...written } = typed
  if (kind === '') return refuse({ code: 'kind_missing' })
  if (outlet === '' || outlet.length > MOST.line) return refuse({ code: 'outlet_missing' })
  const subject = `${text[lang].kinds[kind]} – ${outlet}`.slice(0, MOST.line)
  const opened = await openThread(services, { ...from, personId: null }, { ...written, who: 'press', subject })
  if (!opened.ok) return opened
  // The thread is a verb of its own: were this one to fail, the message would still be there to be answered.
  return services.db.transaction().execute(async tx => {
    const at = services.now()
    const threadId = await threadByReference(tx, opened.value)
    const id = await store.addRequest(tx, { editionId: edition.id, threadId, kind, outlet, at })
    const event = { editionId: edition.id, actorId: null, at, subject: 'press_request', subjectId: id }
    await record(tx, { ...event, kind: 'asked', to: 'open', data: { kind } })
    return done(opened.value)
  })
}
