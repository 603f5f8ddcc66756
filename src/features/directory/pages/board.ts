import { href } from '../../../kernel/address.ts'
import {
  alert,
  checkbox,
  checkboxes,
  dateField,
  emptyState,
  filters,
  form,
  type Html,
  html,
  layout,
  pagination,
  paragraphs,
  radios,
  section,
  stateTag,
  table,
  tag,
  textArea,
  textField,
  type View,
} from '../../../platform/html/index.ts'
import { formatDay } from '../../../platform/i18n/index.ts'
import { paths } from '../paths.ts'
import { BODY_MAX, isOpen, type Post, type PostKind, type PostRefusal, TITLE_MAX } from '../rules.ts'
import { en } from '../text.en.ts'
import { fr } from '../text.fr.ts'

const text = { fr, en }
const SIGNS = { open: 'waiting', helped: 'success', ended: 'info', past: 'info' } as const

type Choice = { value: string; label: string }
export type Typed = {
  kind: PostKind
  wide: boolean
  title: string
  body: string
  until: string
  skills: readonly string[]
}

export type Board = {
  posts: readonly Post[]
  today: string
  kind: PostKind | undefined
  next?: string | undefined
  /** What a new post may be about, for whoever may publish one. */
  skills: readonly Choice[]
  mayPost: boolean
  typed: Typed
  refusal?: PostRefusal | undefined
}

/** Help wanted and offered, and a form for one's own. */
export function boardPage(view: View, it: Board): Html {
  const t = text[view.lang].board
  const { kind, next, posts, today } = it
  const chip = (label: string, value: PostKind | undefined) => ({
    ...{ label, current: kind === value, href: href(paths.board, view.lang, {}, value ? { kind: value } : {}) },
  })
  const chips = [chip(t.all, undefined), chip(t.many.wanted, 'wanted'), chip(t.many.offered, 'offered')]
  const list = table(view, {
    caption: t.title,
    captionHidden: true,
    columns: (['skill', 'who', 'when', 'state'] as const).map(key => ({ key, label: t[key] })),
    rows: posts.map(post => ({
      skill: `${t.kinds[post.kind]} – ${post.title}`,
      who: t.by(post.name),
      when: formatDay(view.lang, post.until),
      state: html`${stateOf(view, post, today)} ${t.answers(post.answers)}`,
    })),
    rowHref: (_, i) => posts[i] && href(paths.post, view.lang, { id: posts[i].id }),
    empty: '',
  })
  const shown =
    posts.length > 0
      ? html`${list}${pagination(view, { count: t.count(posts.length), next })}`
      : emptyState(view, { title: t.none, body: t.noneHint })
  const body = html`${filters(view, { groups: [{ label: t.show, chips }] })}${shown}${it.mayPost && section(view, { title: t.newTitle, body: newPost(view, it) })}`
  const at = it.refusal && fieldOf(it.refusal)
  const errors = at && it.refusal ? [{ field: at, message: text[view.lang].refusals[it.refusal.code] }] : []
  const crumbs = [{ href: href(paths.directory, view.lang), label: text[view.lang].directory.title }]
  return layout(view, { title: t.title, crumbs, lead: t.lead, errors, body })
}

function newPost(view: View, { refusal, skills, typed }: Board): Html {
  const t = text[view.lang].board
  const errorOf = (field: string) =>
    refusal && fieldOf(refusal) === field ? text[view.lang].refusals[refusal.code] : undefined
  const kinds = (['wanted', 'offered'] as const).map(value => ({ value, label: t.kindChoices[value] }))
  return form(view, {
    action: href(paths.board, view.lang),
    body: html`${radios(view, { name: 'kind', label: t.kind, value: typed.kind, options: kinds, inline: true })}
${textField(view, { name: 'title', label: t.titleField, value: typed.title, maxLength: TITLE_MAX, required: true, error: errorOf('title') })}
${textArea(view, { name: 'body', label: t.body, value: typed.body, rows: 5, maxLength: BODY_MAX, required: true, error: errorOf('body') })}
${dateField(view, { name: 'until', label: t.untilField, value: typed.until, required: true, error: errorOf('until') })}
${checkboxes(view, { name: 'skills', label: t.skills, options: [...skills], values: typed.skills })}
${checkbox(view, { name: 'wide', label: t.wideField, checked: typed.wide })}`,
    submit: t.submit,
  })
}

const fieldOf = ({ code }: PostRefusal) =>
  code === 'title_missing' ? 'title' : code === 'until_wrong' ? 'until' : 'body'

function stateOf(view: View, post: Post, today: string): Html {
  const state = post.state === 'open' && !isOpen(post, today) ? 'past' : post.state
  return stateTag(view, SIGNS[state], text[view.lang].board.states[state])
}

export type Shown = {
  post: Post
  today: string
  nameOfSkill: (skill: Post['skills'][number]) => string
  message?: string
  refusal?: PostRefusal | undefined
}

/** One post: read by all, answered by others, closed by its author. */
export function postPage(view: View, it: Shown): Html {
  const t = text[view.lang].board
  const { post, today } = it
  const body = html`<p>${stateOf(view, post, today)} ${t.by(post.name)}, ${t.until(formatDay(view.lang, post.until))}${post.wide && html` ${tag(view, t.wide)}`}</p>
${paragraphs(post.body)}
<p>${post.skills.map(skill => html`${tag(view, it.nameOfSkill(skill))} `)}</p>
<p>${t.answers(post.answers)}</p>
${isOpen(post, today) && (post.isOwn ? closing(view, post) : reply(view, it))}`
  const crumbs = [
    { href: href(paths.directory, view.lang), label: text[view.lang].directory.title },
    { href: href(paths.board, view.lang), label: t.title },
  ]
  const message = it.refusal && text[view.lang].refusals[it.refusal.code]
  const errors = message ? [{ field: 'message', message }] : []
  return layout(view, { title: post.title, eyebrow: t.kinds[post.kind], crumbs, errors, body })
}

function reply(view: View, { message, post, refusal }: Shown): Html {
  const t = text[view.lang].board
  const error = refusal && text[view.lang].refusals[refusal.code]
  const write = form(view, {
    action: href(paths.reply, view.lang, { id: post.id }),
    body: textArea(view, { name: 'message', label: t.message, value: message, rows: 5, required: true, error }),
    submit: t.send,
  })
  const contact = post.email && html`<p>${t.contact} <a href="mailto:${post.email}">${post.email}</a></p>`
  const body = html`${contact}${post.hasAnswered ? alert(view, { kind: 'success', body: t.written }) : write}`
  return section(view, { title: t.write, intro: t.writeHint, body })
}

function closing(view: View, { id }: Post): Html {
  const t = text[view.lang].board
  const options = (['helped', 'ended'] as const).map(value => ({ value, label: t.outcomes[value] }))
  const body = form(view, {
    action: href(paths.closing, view.lang, { id }),
    body: html`${radios(view, { name: 'state', label: t.outcome, value: 'helped', options })}
${textArea(view, { name: 'thanks', label: t.thanks, hint: t.thanksHint, rows: 3, required: false })}`,
    submit: t.closeSubmit,
  })
  return section(view, { title: t.close, body })
}
