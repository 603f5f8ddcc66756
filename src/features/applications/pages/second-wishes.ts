import { href } from '../../../kernel/address.ts'
import {
  actions,
  alert,
  button,
  definitionList,
  errorFor,
  type FieldError,
  fieldset,
  form,
  type Html,
  html,
  layout,
  paragraphs,
  type View,
} from '../../../platform/html/index.ts'
import { formatInstant } from '../../../platform/i18n/index.ts'
import type { Edition } from '../../edition/rules.ts'
import { paths } from '../paths.ts'
import { type Field, fieldsOf, isOrdered, wishesOf, wishForm } from '../rules.ts'
import { question } from './field.ts'
import { labelOf, labelsOf, text, wishTitle } from './words.ts'

export type SecondWishesPage = {
  edition: Edition
  window: { opensAt: Date; closesAt: Date }
  /** The challenges that may still be wished for. */
  challenges: readonly string[]
  /** What is typed, else what was received last, by the names of the form. */
  values: Readonly<Record<string, string>>
  errors: readonly FieldError[]
  /** Said above the form: that the window is not open yet, or closed. */
  refusal: string | undefined
}

/** What a preselected person chooses, in the second window: the wishes, then what is asked for each. */
export function secondWishesPage(view: View, page: SecondWishesPage): Html {
  const { edition, errors, refusal, window } = page
  const t = text[view.lang]
  const { max } = edition.wishes
  const lead = t.leads.wishes(labelsOf(edition, view.lang), { max, ordered: isOrdered(edition) })
  const until = t.second.until(formatInstant(view.lang, window.closesAt, edition.zone))
  const body = refusal
    ? html`${alert(view, { kind: 'warning', body: refusal, announced: true })}${typed(view, page)}`
    : html`<p>${until}</p>${choices(view, page)}`
  return layout(view, {
    title: t.steps.wishes(labelsOf(edition, view.lang)),
    crumbs: [{ href: href(paths.mine, view.lang), label: t.mine }],
    lead,
    errors: [...errors],
    body,
  })
}

/** What arrived too late is shown, so that nobody loses what they wrote. */
function typed(view: View, { edition, values }: SecondWishesPage): Html {
  const asked = fieldsOf(wishForm(edition), wishesOf({ values })).filter(it => it.wish && values[it.name]?.trim())
  const items = asked.map(field => ({
    term: `${wishTitle(view, edition, field.wish ?? '')}, ${labelOf(view, edition, field)}`,
    detail: paragraphs(values[field.name] ?? ''),
  }))
  return html`${items.length > 0 && definitionList(view, items)}`
}

function choices(view: View, page: SecondWishesPage): Html {
  const { edition, values } = page
  const t = text[view.lang]
  const asked = wishForm(edition)
  const wishes = wishesOf({ values })
  const [choice, ...perWish] = fieldsOf(asked, wishes).filter(it => it.kind === 'wishes' || it.wish)
  const more = asked.answers.length > 0
  // Nothing is asked of a wish before it is made.
  const isFirst = more && wishes.length === 0
  const next = {
    label: t.second.describe,
    name: 'onward',
    value: 'next',
    kind: isFirst ? 'primary' : 'secondary',
  } as const
  const send = { label: t.second.send, name: 'onward', value: 'list' }
  return form(view, {
    action: href(paths.secondWishes, view.lang),
    body: html`${choice && drawn(view, page, choice)}${wishes.map(wish =>
      fieldsFor(
        view,
        page,
        wish,
        perWish.filter(it => it.wish === wish),
      ),
    )}`,
    submit: actions(view, [!isFirst && button(view, send), more && button(view, next)]),
  })
}

const fieldsFor = (view: View, page: SecondWishesPage, wish: string, fields: readonly Field[]): Html | false =>
  fields.length > 0 &&
  fieldset(view, {
    legend: wishTitle(view, page.edition, wish),
    body: html`${fields.map(field => drawn(view, page, field))}`,
  })

function drawn(view: View, { edition, values, errors, challenges }: SecondWishesPage, field: Field): Html {
  const error = errorFor([...errors], field.name)
  const value = values[field.name] ?? ''
  return question(view, edition, { field, value, mark: '', error, other: undefined, challenges })
}
