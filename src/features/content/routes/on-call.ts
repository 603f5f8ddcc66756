import type { Db } from '../../../platform/db/index.ts'
import type { Html, View } from '../../../platform/html/index.ts'
import type { Edition } from '../../edition/rules.ts'
import { bodyOf } from '../pages/parts.ts'
import { ownQuestions } from '../pages/questions.ts'
import { listQuestions } from '../queries.ts'
import { drawWritten } from './written.ts'

const MOST = 6

type Answered = { question: string; answer: Html }

/**
 * The questions that the page of the call answers: those the edition names, in its order, then those the team pinned, six at most. One
 * query, two where their answers use pictures.
 */
export async function questionsOnCall(db: Db, view: View, edition: Edition): Promise<Answered[]> {
  const written = await listQuestions(db, edition.id, 'candidate')
  const named = edition.content?.onCall ?? []
  const rank = (anchor: string) => (named.includes(anchor) ? named.indexOf(anchor) : named.length)
  const chosen = written
    .filter(it => named.includes(it.name) || it.document.facts.pinned)
    .toSorted((a, b) => rank(a.name) - rank(b.name))
  const drawn = await drawWritten(db, view, chosen.slice(0, MOST), { level: 3, together: true })
  const own = ownQuestions(view, edition, 'candidate').filter(it => named.includes(it.anchor))
  const all = [
    ...own.map(({ anchor, answer, title }) => ({ anchor, question: title, answer })),
    ...drawn.map(it => ({ anchor: it.entry.name, question: it.title, answer: bodyOf(view, it) })),
  ]
  return all.toSorted((a, b) => rank(a.anchor) - rank(b.anchor)).slice(0, MOST)
}
