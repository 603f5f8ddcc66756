import type { Context } from 'hono'
import type { Actor } from '../services.ts'
import { SignInRequired } from './env.ts'

/** The person signed in; anybody else is led to the sign-in page and brought back. */
export function signedIn(c: Context<{ Variables: { actor: Actor | undefined } }>): Actor {
  if (!c.var.actor) throw new SignInRequired()
  return c.var.actor
}
