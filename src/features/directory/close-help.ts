import { NotFound } from '../../kernel/not-found.ts'
import { record } from '../../platform/audit/index.ts'
import { queueMail } from '../../platform/mail/index.ts'
import type { Actor, Services } from '../../platform/services.ts'
import type { Edition } from '../edition/rules.ts'
import { thanksEmail } from './emails.ts'
import * as queries from './queries.ts'
import { BODY_MAX } from './rules.ts'
import * as store from './store.ts'

/** Closes one's own post, says whether it helped, and thanks by mail those who answered. Closing it again changes nothing. */
export function closeHelp(
  services: Pick<Services, 'db' | 'now' | 'config' | 'enqueue'>,
  actor: Actor,
  edition: Edition,
  { postId, state, thanks }: { postId: number; state: 'helped' | 'ended'; thanks: string },
): Promise<void> {
  return services.db.transaction().execute(async tx => {
    const { personId } = actor
    await store.lockPost(tx, postId)
    const standing = await queries.findStanding(tx, personId)
    const [post] = await queries.listPosts(tx, { personId, standing }, { id: postId, limit: 1 })
    if (!post?.isOwn) throw new NotFound()
    if (post.state !== 'open') return
    const at = services.now()
    await store.closePost(tx, postId, state, at)
    const words = thanks.trim().slice(0, BODY_MAX)
    const { publicUrl } = services.config
    for (const person of words ? await queries.listHelpers(tx, postId) : [])
      await queueMail(services, tx, thanksEmail({ edition, person, publicUrl }, { post, thanks: words, from: actor }))
    const about = { editionId: post.editionId, actorId: personId, at, subject: 'help_post', subjectId: postId }
    await record(tx, { ...about, kind: 'closed', from: 'open', to: state })
  })
}
