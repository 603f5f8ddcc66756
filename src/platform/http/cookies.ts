import type { Context } from 'hono'
import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import type { Config } from '../config.ts'

type Kept = 'session' | 'author' | 'parked' | 'notice' | 'edition' | 'uncounted'

const secure = (config: Config) => config.publicUrl.startsWith('https:')
const nameOf = (config: Config, kept: Kept) => `${secure(config) ? '__Host-' : ''}cohorte_${kept}`

export const readCookie = (c: Context, config: Config, kept: Kept) => getCookie(c, nameOf(config, kept))

/** @param maxAgeSeconds how long the browser keeps it */
export const writeCookie = (c: Context, config: Config, kept: Kept, value: string, maxAgeSeconds: number) =>
  setCookie(c, nameOf(config, kept), value, {
    httpOnly: true,
    maxAge: maxAgeSeconds,
    path: '/',
    sameSite: 'Lax',
    secure: secure(config),
  })

export const dropCookie = (c: Context, config: Config, kept: Kept) =>
  deleteCookie(c, nameOf(config, kept), { path: '/', secure: secure(config) })
