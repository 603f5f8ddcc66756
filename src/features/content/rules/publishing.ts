import { done, type Result, refuse } from '../../../kernel/result.ts'
import { type Document, isWritten, type Kind } from './document.ts'
import type { Entry } from './entry.ts'
import { DESCRIPTION_MIN } from './writing.ts'

export type PublishRefusal =
  | { code: 'french_missing' | 'author_missing' | 'tags_missing' | 'where_missing' }
  | { code: 'description_short'; least: number }
  | { code: 'text_faults'; count: number }
  | { code: 'picture_unknown' }
  | { code: 'at_past' | 'not_public' | 'nothing_scheduled' | 'out_before_in' | 'written_since' }

/** What a version must have to be public; `faults` are what its Markdown could not say. */
export type Publishing = { kind: Kind; document: Document; faults: number; picturesKnown: boolean }

/** Whether a version is fit for the public. */
export function canPublish({ document, faults, kind, picturesKnown }: Publishing): Result<true, PublishRefusal> {
  const { facts, fr } = document
  if (!isWritten(fr)) return refuse({ code: 'french_missing' })
  if ((kind === 'post' || kind === 'event') && fr.description.length < DESCRIPTION_MIN)
    return refuse({ code: 'description_short', least: DESCRIPTION_MIN })
  if (kind === 'post' && facts.author === '') return refuse({ code: 'author_missing' })
  if (kind === 'post' && facts.tags.length === 0) return refuse({ code: 'tags_missing' })
  if (kind === 'event' && facts.place === '' && facts.link === '') return refuse({ code: 'where_missing' })
  if (!picturesKnown) return refuse({ code: 'picture_unknown' })
  return faults > 0 ? refuse({ code: 'text_faults', count: faults }) : done(true)
}

/** What is made public is what whoever asks has seen, and no version saved meanwhile; `seen` is 0 where that is not said. */
export const isSeen = (seen: number, { version }: { version: number }): Result<true, PublishRefusal> =>
  seen === 0 || seen === version ? done(true) : refuse({ code: 'written_since' })

/** An instant asked for publishing or taking back is to come; what comes does so before it leaves, where that is scheduled. */
export function canSchedule(at: Date, now: Date, leaves: Date | null = null): Result<true, PublishRefusal> {
  if (at <= now) return refuse({ code: 'at_past' })
  return leaves && at >= leaves ? refuse({ code: 'out_before_in' }) : done(true)
}

/** What is public may be taken back, now or later; what is scheduled may be due to leave after it has come. */
export function canUnpublish(
  it: Pick<Entry, 'publishAt' | 'publishedVersion'>,
  at: Date | undefined,
): Result<true, PublishRefusal> {
  if (it.publishedVersion === null && (!it.publishAt || !at)) return refuse({ code: 'not_public' })
  if (at && it.publishAt && at <= it.publishAt) return refuse({ code: 'out_before_in' })
  return done(true)
}

export const canEndSchedule = (it: Pick<Entry, 'publishAt' | 'unpublishAt'>): Result<true, PublishRefusal> =>
  it.publishAt || it.unpublishAt ? done(true) : refuse({ code: 'nothing_scheduled' })

/** What is due of an entry, in its order: a version to show, then its end. Nothing twice, since what was done is no longer scheduled. */
export function dueOf(
  it: Pick<Entry, 'publishAt' | 'publishVersion' | 'unpublishAt'>,
  now: Date,
): { publish?: { version: number; at: Date }; unpublish?: { at: Date } } {
  const { publishAt: at, publishVersion: version, unpublishAt } = it
  return {
    ...(at && version !== null && at <= now && { publish: { version, at } }),
    ...(unpublishAt && unpublishAt <= now && { unpublish: { at: unpublishAt } }),
  }
}
