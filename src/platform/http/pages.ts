import { type Context, type Handler, Hono, type MiddlewareHandler } from 'hono'
import { type Address, href } from '../../kernel/address.ts'
import { NotFound } from '../../kernel/not-found.ts'
import type { Lang } from '../i18n/index.ts'
import type { HttpEnv } from './env.ts'

type Method = 'get' | 'post'
type PageHandler<E> = Handler<HttpEnv<E>, string>

/**
 * A router on which every page has an address per language: `pages<Edition>().get(paths.catalogue, handler)`.
 * It also gives the language switch the address of the same page in the other language.
 */
export function pages<E>() {
  const app = new Hono<HttpEnv<E>>()
  const on = (method: Method) => (address: Address, handler: PageHandler<E>) => {
    for (const lang of ['fr', 'en'] as const) app[method](address[lang], sameElsewhere<E>(address), handler)
    return routes
  }
  const routes = { app, get: on('get'), post: on('post') }
  return routes
}

/**
 * A segment that is constrained in a pattern (`:id{[0-9]+}`) is written `:id` in links. An address with a NUL names nothing:
 * the database's texts cannot hold one.
 */
const sameElsewhere =
  <E>(address: Address): MiddlewareHandler<HttpEnv<E>> =>
  async (c, next) => {
    if (c.req.url.includes('%00')) throw new NotFound()
    const plain = { fr: address.fr.replace(/\{[^}]*\}/g, ''), en: address.en.replace(/\{[^}]*\}/g, '') }
    const query = c.req.method === 'GET' ? c.req.query() : {}
    const to = (lang: Lang) => ({ lang, href: href(plain, lang, c.req.param(), query) })
    c.set('view', { ...c.var.view, languages: [to('fr'), to('en')] })
    await next()
  }

/** The language of a request is read from its address, never guessed twice. */
export const langOf = (path: string): Lang => (path === '/en' || path.startsWith('/en/') ? 'en' : 'fr')

/** The positive whole number in an address, or 0, which no row has: a mangled address is simply not found. */
export function idOf(c: Context, name = 'id'): number {
  return positiveIn(c.req.param(name)) ?? 0
}

/** The id below which a list goes on, in the search parameter `avant`; a mangled one reads from the top. */
export const belowIn = (c: Context): number | undefined => positiveIn(c.req.query('avant'))

function positiveIn(text: string | undefined): number | undefined {
  const value = Number(text)
  return Number.isSafeInteger(value) && value > 0 ? value : undefined
}
