import { NotFound } from '../../kernel/not-found.ts'
import { done, type Result } from '../../kernel/result.ts'
import { record } from '../../platform/audit/index.ts'
import { queueMail } from '../../platform/mail/index.ts'
import type { Actor, Services } from '../../platform/services.ts'
import { dayOf } from '../edition/index.ts'
import type { Edition } from '../edition/rules.ts'
import { replyEmail } from './emails.ts'
import * as queries from './queries.ts'
import { canReply, type PostRefusal } from './rules.ts'
import * as store from './store.ts'

/**
 * Writes to the author of a post, whose address stays unknown: the message goes by mail, with the name and the address of whoever
 * writes it, and is kept nowhere else.
 */
export function replyHelp(
  services: Pick<Services, 'db' | 'now' | 'config' | 'enqueue'>,
  actor: Actor,
  edition: Edition,
  { message, postId }: { postId: number; message: string },
): Promise<Result<true, PostRefusal>> {
  return services.db.transaction().execute(async tx => {
    const { personId } = actor
    await store.lockPost(tx, postId)
    const standing = await queries.findStanding(tx, personId)
    const [post] = await queries.listPosts(tx, { personId, standing }, { id: postId, limit: 1 })
    if (!post || post.isOwn) throw new NotFound()
    const at = services.now()
    const allowed = canReply({ post, message, today: dayOf(at, edition.zone) })
    if (!allowed.ok) return allowed
    await store.addAnswer(tx, postId, personId, at)
    const person = await queries.findAuthor(tx, postId)
    const about = { edition, person, publicUrl: services.config.publicUrl }
    await queueMail(services, tx, replyEmail(about, { post, message: message.trim(), from: actor }))
    await record(tx, {
      editionId: post.editionId,
      actorId: personId,
      at,
      subject: 'help_post',
      subjectId: postId,
      kind: 'answered',
    })
    return done(true)
  })
}
