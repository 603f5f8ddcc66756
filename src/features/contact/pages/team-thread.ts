import { type Address, href } from '../../../kernel/address.ts'
import {
  definitionList,
  form,
  type Html,
  html,
  layout,
  selectField,
  stateTag,
  textArea,
  type View,
} from '../../../platform/html/index.ts'
import type { Edition } from '../../edition/rules.ts'
import { paths } from '../paths.ts'
import { type Colleague, type Followed, type Message, MOST_WORDS, STATES, USUAL } from '../rules.ts'
import { talk } from './talk.ts'
import { dueIn, SIGNS } from './threads.ts'
import { instant, text } from './words.ts'

export type Typed = { field: 'words' | 'note'; words: string; refusal: 'missing' | 'too_long' | 'too_many' }

type TeamThreadPage = {
  edition: Edition
  thread: Followed
  messages: readonly Message[]
  colleagues: readonly Colleague[]
  typed?: Typed | undefined
}

/** A conversation as the team reads it: what was said, its notes, the answer, and who sees to it. */
export function teamThreadPage(view: View, it: TeamThreadPage): Html {
  const { teamThread: t, threads } = text[view.lang]
  const { thread, typed } = it
  const error = typed && t.wrong[typed.refusal]
  const named = ({ author, side }: Message) =>
    side === 'writer' ? thread.name : side === 'team' ? (author ?? '') : `${t.note}, ${author ?? ''}`
  const body = html`${talk(view, it.messages, named)}
${box(view, it, { field: 'words', address: paths.teamThread })}
${box(view, it, { field: 'note', address: paths.note })}`
  return layout(view, {
    title: thread.subject,
    eyebrow: thread.reference,
    crumbs: [{ href: href(paths.threads, view.lang), label: threads.title }],
    errors: error && typed ? [{ field: typed.field, message: error }] : [],
    body,
    aside: html`${facts(view, it)}${follow(view, it)}`,
  })
}

type Box = { field: 'words' | 'note'; address: Address }

function box(view: View, { thread, typed }: TeamThreadPage, { address, field }: Box): Html {
  const t = text[view.lang].teamThread
  const own = typed?.field === field ? typed : undefined
  const words =
    field === 'words'
      ? { label: t.answer, hint: t.answerHint, submit: t.send, rows: 7 }
      : { label: t.addNote, hint: t.noteHint, submit: t.saveNote, rows: 3 }
  const { submit, ...about } = words
  const error = own && t.wrong[own.refusal]
  return form(view, {
    action: href(address, view.lang, { id: thread.id }),
    body: textArea(view, { ...about, name: field, value: own?.words ?? '', maxLength: MOST_WORDS, error }),
    submit,
  })
}

function facts(view: View, { edition, thread }: TeamThreadPage): Html {
  const { teamThread: t, words } = text[view.lang]
  const from = html`${thread.name}<br><a href="mailto:${thread.email}">${thread.email}</a>${thread.personId && html`<br>${t.account}`}`
  const waits = dueIn(view, thread.due)
  return definitionList(view, [
    { term: t.facts.from, detail: from },
    { term: t.facts.who, detail: words.who[thread.who] },
    { term: t.facts.state, detail: stateTag(view, SIGNS[thread.state], words.states[thread.state]) },
    { term: t.facts.opened, detail: instant(view, thread.openedAt) },
    ...(waits === '' ? [] : [{ term: t.facts.due, detail: waits }]),
    { term: t.facts.kept, detail: t.kept((edition.contact ?? USUAL).keptMonths) },
  ])
}

function follow(view: View, { colleagues, thread }: TeamThreadPage): Html {
  const { teamThread: t, words } = text[view.lang]
  const people = colleagues.map(it => ({ value: String(it.personId), label: it.name || it.email }))
  const states = STATES.map(value => ({ value, label: words.states[value] }))
  return html`<h2>${t.follow}</h2>${form(view, {
    action: href(paths.follow, view.lang, { id: thread.id }),
    body: html`${selectField(view, {
      ...{ name: 'assignee', label: t.assignee, prompt: t.nobody, options: people },
      value: String(thread.assigneeId ?? ''),
    })}${selectField(view, { name: 'state', label: t.state, options: states, value: thread.state })}`,
    submit: t.save,
  })}`
}
