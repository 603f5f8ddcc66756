import { alert, type Html, type View } from '../../../platform/html/index.ts'
import { formatInstant } from '../../../platform/i18n/index.ts'
import type { Edition } from '../../edition/rules.ts'
import type { Extension } from '../rules.ts'
import { text } from './extensions.ts'

/** What the page of the call says once the whole call was put off: until when, from when, and why; undefined when it never was. */
export function extensionNotice(view: View, edition: Edition, extension: Extension | undefined): Html | undefined {
  if (!extension || extension.closesAt.getTime() !== edition.instants.callCloses.getTime()) return undefined
  const t = text[view.lang]
  const say = (at: Date) => formatInstant(view.lang, at, edition.zone)
  const body = t.notice(say(extension.closesAt), say(extension.closedAt), extension.reason)
  return alert(view, { kind: 'info', title: t.noticeTitle, body })
}
