import { href } from '../../kernel/address.ts'
import type { Tx } from '../../platform/db/index.ts'
import { composeMail, mailsLeave, queueMails } from '../../platform/mail/index.ts'
import type { Services } from '../../platform/services.ts'
import { paths } from './paths.ts'
import type { Told } from './queries.ts'
import type { Coached } from './rules.ts'
import { en } from './text.en.ts'
import { fr } from './text.fr.ts'

const text = { fr, en }

/**
 * Tells those who may read a line that there is something to read, and nothing else. Where mails do not leave they are kept on a page
 * that everybody of the installation reads, so none is written there; where they leave, these belong to no edition, so that no list
 * of an edition's mails shows that somebody was written to.
 */
export async function tell(
  services: Pick<Services, 'config' | 'enqueue' | 'now'>,
  tx: Tx,
  edition: Coached,
  { told, to }: { told: readonly Told[]; to: 'fellow' | 'team' },
): Promise<void> {
  if (!mailsLeave(services.config)) return
  const address = to === 'fellow' ? paths.mine : paths.portfolio
  const mails = told.map(({ email, lang, personId }) => {
    const t = text[lang].mail
    const url = services.config.publicUrl + href(address, lang, {}, to === 'fellow' ? { edition: edition.id } : {})
    const parts = [t.lead, { action: t.action, url }]
    const words = composeMail({
      lang,
      subject: t.subject,
      greeting: t.hello,
      parts,
      closing: t.closing,
      footer: t.footer,
    })
    return { ...words, editionId: null, kind: 'people.notice', personId, recipient: email, state: 'approved' as const }
  })
  await queueMails(services, tx, mails)
}
