import type { Result } from '../../kernel/result.ts'
import type { Actor, Services } from '../../platform/services.ts'
import type { Edition } from '../edition/rules.ts'
import { answerOffer } from './answer-offer.ts'
import type { AnswerRefusal } from './rules.ts'

/** Declines the place offered to this person, who may say why. The seat becomes free; nobody is offered it automatically. */
export const decline = (
  services: Services,
  actor: Actor,
  edition: Edition,
  { offerId, reason }: { offerId: number; reason: string },
): Promise<Result<true, AnswerRefusal>> =>
  answerOffer(services, actor, edition, { offerId, answer: 'declined', reason: reason.trim() })
