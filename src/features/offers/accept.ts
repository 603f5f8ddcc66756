import type { Result } from '../../kernel/result.ts'
import type { Actor, Services } from '../../platform/services.ts'
import type { Edition } from '../edition/rules.ts'
import { answerOffer } from './answer-offer.ts'
import type { AnswerRefusal } from './rules.ts'

/** Accepts the place offered to this person. */
export const accept = (
  services: Services,
  actor: Actor,
  edition: Edition,
  offerId: number,
): Promise<Result<true, AnswerRefusal>> =>
  answerOffer(services, actor, edition, { offerId, answer: 'accepted', reason: '' })
