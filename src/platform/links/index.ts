import { lookup as resolve } from 'node:dns'
import { type IncomingMessage, request as plain } from 'node:http'
import { request as secure } from 'node:https'
import { isIP, type LookupFunction } from 'node:net'
import { isPublicAddress } from './addresses.ts'

/** What came of asking for an address. `refused`: we do not ask there, or were sent there by whoever we asked. */
export type Asked =
  | { kind: 'answered'; status: number }
  | { kind: 'silent'; why: string }
  | { kind: 'refused'; why: string }

const MOST_REDIRECTS = 4
const LONGEST_MS = 10_000
const AGENT = 'Cohorte-link-check/1 (weekly; one request per link)'

type Asking = { userAgent?: string; isAllowed?: (address: string) => boolean }

class NotAllowed extends Error {
  override name = 'NotAllowed'
}

/**
 * Asks whether web addresses answer, by GET, reading no body, ten seconds and four redirects at most. An address, and each one it
 * redirects to, is refused unless it is http or https and every host leads to the public network: the address looked at is the very
 * one connected to, so that a name cannot change in between. `isAllowed` is for tests, whose server is on this machine.
 */
export const linkAsking =
  ({ isAllowed = isPublicAddress, userAgent = AGENT }: Asking = {}) =>
  async (address: string): Promise<Asked> => {
    let url = address
    for (let hop = 0; hop <= MOST_REDIRECTS; hop += 1) {
      if (!URL.canParse(url)) return { kind: 'refused', why: 'address' }
      const answer = await askOnce(new URL(url), { isAllowed, userAgent })
      if (!('location' in answer)) return answer
      url = answer.location
    }
    return { kind: 'silent', why: 'redirects' }
  }

async function askOnce(url: URL, asking: Required<Asking>): Promise<Asked | { location: string }> {
  if (!/^https?:$/.test(url.protocol) || url.username !== '' || url.password !== '')
    return { kind: 'refused', why: 'address' }
  const host = url.hostname.replace(/^\[|\]$/g, '')
  if (isIP(host) && !asking.isAllowed(host)) return { kind: 'refused', why: 'private' }
  try {
    const { headers, statusCode = 0 } = await send(url, asking)
    const { location } = headers
    const isElsewhere = statusCode >= 300 && statusCode < 400 && location && URL.canParse(location, url)
    return isElsewhere ? { location: new URL(location, url).href } : { kind: 'answered', status: statusCode }
  } catch (error) {
    if (error instanceof NotAllowed) return { kind: 'refused', why: 'private' }
    return { kind: 'silent', why: codeOf(error) }
  }
}

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : error instanceof Error ? error.name : 'unknown'

const send = (url: URL, { isAllowed, userAgent }: Required<Asking>) =>
  new Promise<IncomingMessage>((settle, reject) => {
    const request = url.protocol === 'https:' ? secure : plain
    const headers = { 'user-agent': userAgent, accept: '*/*' }
    const signal = AbortSignal.timeout(LONGEST_MS)
    const sent = request(url, { headers, agent: false, signal, lookup: onlyTo(isAllowed) }, response => {
      settle(response)
      response.destroy()
    })
    sent.on('error', reject)
    sent.end()
  })

/** Looks a name up, and fails unless all its addresses are allowed. */
const onlyTo =
  (isAllowed: (address: string) => boolean): LookupFunction =>
  (hostname, options, answer) =>
    resolve(hostname, { ...options, all: true }, (fault, found) => {
      if (fault) return answer(fault, '')
      const [first] = found
      if (!first || !found.every(it => isAllowed(it.address))) return answer(new NotAllowed(hostname), '')
      return options.all ? answer(null, found) : answer(null, first.address, first.family)
    })
