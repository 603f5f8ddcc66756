import { href } from '../../../kernel/address.ts'
import {
  form,
  type Html,
  hidden,
  html,
  layout,
  radios,
  section,
  textArea,
  type View,
} from '../../../platform/html/index.ts'
import { paths } from '../paths.ts'
import type { Clearance, Facts, Party, Release, ReleaseRefusal, ReleaseText } from '../rules.ts'
import { releaseDocument } from './document.ts'
import { drawRelease } from './drawn.ts'
import { text } from './words.ts'

type HostPage = {
  release: Release
  words: ReleaseText
  facts: Facts
  own: readonly Party[]
  answered: readonly Clearance[]
  reason?: string
  refusal?: ReleaseRefusal
}

/** A release as the host of a challenge reads it before it appears, and where it clears it or refuses to. */
export function hostPage(view: View, it: HostPage): Html {
  const { host: t, refusals } = text[view.lang].team
  const document = releaseDocument(it.facts, it.words, { lang: view.lang, on: it.release.publishAt ?? undefined })
  const error = it.refusal && refusals[it.refusal.code]
  const open = it.release.state === 'in_clearance' ? it.own : []
  const asked = open.filter(({ id }) => !it.answered.some(one => one.party === id))
  const forms = asked.map(party =>
    section(view, { title: party.name[view.lang], body: answerForm(view, it, party, error) }),
  )
  const over = html`<p>${open.length > 0 ? t.answered : t.over}</p>`
  return layout(view, {
    ...{ title: t.title, lead: t.lead, errors: error ? [{ field: 'reason', message: error }] : [] },
    body: html`${forms.length > 0 ? forms : over}${section(view, { title: document.headline, body: drawRelease(view, document) })}`,
  })
}

function answerForm(view: View, { reason, release }: HostPage, party: Party, error: string | undefined): Html {
  const { host: t } = text[view.lang].team
  const options = (['given', 'refused'] as const).map(value => ({ value, label: t[value] }))
  return form(view, {
    action: href(paths.clearing, view.lang, { id: release.id }),
    body: html`${hidden('party', party.id)}
${radios(view, { name: 'answer', label: t.answer, options, value: reason === undefined ? 'given' : 'refused' })}
${textArea(view, { name: 'reason', label: t.reason, value: reason ?? '', rows: 3, error })}`,
    submit: t.submit,
  })
}
