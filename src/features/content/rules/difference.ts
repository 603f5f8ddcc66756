import type { Document } from './document.ts'

export type FieldName = keyof ReturnType<typeof fieldsOf>

export type DifferencePart = { kind: 'same' | 'added' | 'removed'; text: string }
export type Difference = { field: FieldName; parts: DifferencePart[] }

/** A document as named texts, in the order in which it is written. */
export const fieldsOf = ({ en, facts, fr }: Document) => ({
  ...{ titleFr: fr.title, descriptionFr: fr.description, bodyFr: fr.body },
  ...{ titleEn: en.title, descriptionEn: en.description, bodyEn: en.body },
  ...{ author: facts.author, tags: facts.tags.join(', '), picture: facts.picture },
  ...{ category: facts.category, position: String(facts.position), pinned: facts.pinned ? '1' : '' },
  ...{ starts: facts.starts, ends: facts.ends, zone: facts.zone, place: facts.place },
  ...{ link: facts.link, registration: facts.registration, replay: facts.replay },
  challenges: facts.challenges.join(', '),
})
