import type { Address } from '../../../kernel/address.ts'
import type { View } from '../../../platform/html/index.ts'
import { paths as archives } from '../../archives/paths.ts'
import { paths as audience } from '../../audience/paths.ts'
import { paths as contact } from '../../contact/paths.ts'
import { teamPaths as content } from '../../content/paths.ts'
import { paths as editions } from '../../edition/paths.ts'
import { paths as openData } from '../../opendata/paths.ts'
import { paths as press } from '../../press/paths.ts'
import { paths as privacy } from '../../privacy/paths.ts'
import { en } from '../text.en/public-work.ts'
import { fr } from '../text.fr/public-work.ts'

const text = { fr, en }

type Stage = [Address, title: string, body: string]

/** Where the team makes what everybody reads. Counted: messages and requests about personal data that nobody has answered yet. */
export function publicStages(view: View, { open, requests }: { open: number; requests: number }): Stage[] {
  const t = text[view.lang]
  return [
    [content.list, ...t.content],
    [editions.teamRules, ...t.rules],
    [contact.threads, t.contact.title, t.contact.body(open)],
    [contact.letters, ...t.letters],
    [press.list, ...t.press],
    [openData.team, ...t.data],
    [privacy.requests, t.privacy.title, t.privacy.body(requests)],
    [audience.team, ...t.audience],
    [archives.team, ...t.archives],
  ]
}

export const publicTitle = (view: View): string => text[view.lang].title
