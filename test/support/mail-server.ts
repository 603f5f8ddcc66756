import type { AddressInfo } from 'node:net'
import { SMTPServer } from 'smtp-server'

/** What a mail server got: envelope and source, as text. */
type Received = { from: string; to: string[]; source: string }

export type MailServer = { url: string; received: Received[]; reset: () => void; close: () => Promise<void> }

/** A real SMTP server on a free port. It answers 550 to people at `refused.example` and 451 to people at `busy.example`. */
export async function mailServer(): Promise<MailServer> {
  const received: Received[] = []
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    allowInsecureAuth: true,
    onAuth: (_auth, _session, answer) => answer(reply(535, 'Wrong name or password')),
    onRcptTo: ({ address }, _session, answer) => {
      if (address.endsWith('@refused.example')) return answer(reply(550, 'No such person'))
      return address.endsWith('@busy.example') ? answer(reply(451, 'Come back later')) : answer()
    },
    onData: (stream, { envelope }, answer) => {
      const parts: Buffer[] = []
      stream.on('data', part => parts.push(part))
      stream.on('end', () => {
        const from = envelope.mailFrom ? envelope.mailFrom.address : ''
        received.push({ from, to: envelope.rcptTo.map(it => it.address), source: Buffer.concat(parts).toString() })
        answer()
      })
    },
  })
  await new Promise<void>(resolve => void server.listen(0, '127.0.0.1', resolve))
  const { port } = server.server.address() as AddressInfo
  return {
    url: `smtp://127.0.0.1:${port}`,
    received,
    reset: () => void received.splice(0),
    close: () => new Promise(resolve => server.close(() => resolve())),
  }
}

const reply = (responseCode: number, message: string) => Object.assign(new Error(message), { responseCode })
