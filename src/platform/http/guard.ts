import type { Context } from 'hono'
import type { Actor } from '../services.ts'
import { type HttpEnv, SignInRequired } from './env.ts'

/** The person signed in; anybody else is led to the sign-in page and brought back. */
export function signedIn<E>(c: Context<HttpEnv<E>>): Actor {
  if (!c.var.actor) throw new SignInRequired()
  return c.var.actor
}
