import type { Part } from '../months/part.ts'
import { archive } from './archives.ts'
import { audience } from './audience.ts'
import { calls } from './calls.ts'
import { contact } from './contact.ts'
import { content } from './content.ts'
import { discovery } from './discovery.ts'
import { evidence } from './evidence.ts'
import { forms } from './forms.ts'
import { openData } from './opendata.ts'
import { people } from './people.ts'
import { press } from './press.ts'
import { privacy } from './privacy.ts'
import { proposals } from './proposals.ts'
import { rules } from './rules.ts'

/** What a visitor, a journalist or a machine meets, slice by slice. */
export const publicFace: readonly Part[] = [
  rules,
  forms,
  calls,
  evidence,
  archive,
  people,
  proposals,
  content,
  contact,
  press,
  openData,
  discovery,
  audience,
  privacy,
]
