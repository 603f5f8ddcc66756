import type { Challenge, EditionData } from '../../edition/rules.ts'

/** What a wish is for: a whole challenge, or in it the seats of one profile. */
export type WishTarget = { challenge: string; profile: string | undefined }

type Offering = Pick<EditionData, 'wishes'> & { challenges: readonly Pick<Challenge, 'id' | 'seats'>[] }

/** A wish as the form keeps it, in one word: `challenge`, or `challenge:profile`. */
export const wishKey = ({ challenge, profile }: WishTarget): string => (profile ? `${challenge}:${profile}` : challenge)

/** @param key as `wishKey` makes it */
export function targetOf(key: string): WishTarget {
  const [challenge = '', profile] = key.split(':')
  return { challenge, profile }
}

/**
 * Every wish that an edition lets people make, in the order of its challenges. Where seats are wished for, a challenge whose
 * seats are not told yet is wished for whole.
 */
export const wishesOffered = ({ wishes, challenges }: Offering): string[] =>
  challenges.flatMap(({ id, seats }) =>
    wishes.target === 'challenge' || seats.length === 0
      ? [id]
      : [...new Set(seats.map(({ profile }) => wishKey({ challenge: id, profile })))],
  )

type Titled = {
  challenges: readonly Pick<Challenge, 'id' | 'title'>[]
  profiles: readonly { code: string; name: Record<'fr' | 'en', string> }[]
}

/** What a wish is for, in words: its challenge, and where seats are wished for, the profile. */
export function titleOfWish(
  edition: Titled,
  lang: 'fr' | 'en',
  wish: { challenge: string; profile?: string | undefined },
) {
  const title = edition.challenges.find(({ id }) => id === wish.challenge)?.title ?? wish.challenge
  const seat = edition.profiles.find(({ code }) => code === wish.profile)?.name[lang]
  return seat ? `${title}, ${seat}` : title
}

/** Whether the order in which the wishes are written means something. */
export const isOrdered = ({ wishes }: Pick<EditionData, 'wishes'>): boolean =>
  wishes.max > 1 && (wishes.ranked || wishes.orderAsked === 'in_wishes')
