import type { Context } from 'hono'
import type { Config } from '../config.ts'
import { dropCookie, readCookie, writeCookie } from './cookies.ts'

export type Notice = { kind: 'success' | 'info' | 'warning' | 'error'; text: string }

const kinds = ['success', 'info', 'warning', 'error'] as const

/** Answers a form by sending the reader to a page (303), which will say `notice` once. */
export function seeOther(c: Context, config: Config, href: string, notice?: Notice): Response {
  if (notice) writeCookie(c, config, 'notice', `${notice.kind}|${notice.text}`, 60)
  return c.redirect(href, 303)
}

/** What the previous page wanted said, once. */
export function takeNotice(c: Context, config: Config): Notice | undefined {
  const [kind, text] = readCookie(c, config, 'notice')?.split(/\|(.*)/s) ?? []
  const known = kinds.find(it => it === kind)
  if (!known || !text) return undefined
  dropCookie(c, config, 'notice')
  return { kind: known, text }
}
