import { href } from '../../../../kernel/address.ts'
import {
  actions,
  dateField,
  definitionList,
  details,
  form,
  type Html,
  hidden,
  html,
  linkButton,
  postButton,
  section,
  type View,
} from '../../../../platform/html/index.ts'
import { formatInstant, zoneName } from '../../../../platform/i18n/index.ts'
import { paths, teamPaths } from '../../paths.ts'
import { type Entry, stateOf } from '../../rules.ts'
import { text } from '../drawn.ts'
import type { Scheduling, Standing } from './editor.ts'
import { entryTag, translationTag } from './frame.ts'

/** Where an entry stands, and what the team can do with it now. */
export function statePanel(view: View, { asked, entry, writer }: Standing): Html {
  const t = text[view.lang].team
  const when = (at: Date | null) => (at ? formatInstant(view.lang, at, view.zone) : '')
  const facts = definitionList(view, [
    { term: t.state, detail: entryTag(view, entry) },
    { term: t.language, detail: translationTag(view, entry) },
    { term: t.lastVersion, detail: t.versionBy(entry.version, writer ?? t.nobody, when(entry.writtenAt)) },
    ...(entry.publishedVersion
      ? [{ term: t.publicVersion, detail: t.publicSince(entry.publishedVersion, when(entry.updatedAt)) }]
      : []),
    ...(entry.publishAt
      ? [{ term: t.toCome, detail: t.comesAt(entry.publishVersion ?? 0, when(entry.publishAt)) }]
      : []),
    ...(entry.unpublishAt ? [{ term: t.toGo, detail: when(entry.unpublishAt) }] : []),
  ])
  return section(view, {
    title: t.standing,
    body: html`${facts}${buttons(view, entry)}${schedules(view, entry, asked)}`,
  })
}

const at = (view: View, address: (typeof teamPaths)[keyof typeof teamPaths], { id }: Entry) =>
  href(address, view.lang, { id })

function buttons(view: View, entry: Entry): Html {
  const t = text[view.lang].team
  const state = stateOf(entry)
  const mayPublish = entry.publishedVersion !== entry.version
  const isPublic = entry.publishedVersion !== null
  const live = publicAddress(view, entry)
  return actions(view, [
    mayPublish &&
      postButton(view, {
        action: at(view, teamPaths.publication, entry),
        label: t.publishNow,
        values: { version: entry.version },
      }),
    linkButton(view, { href: at(view, teamPaths.preview, entry), label: t.preview, kind: 'secondary' }),
    linkButton(view, {
      href: at(view, teamPaths.versions, entry),
      label: t.versions(entry.version),
      kind: 'secondary',
    }),
    isPublic && live !== undefined && linkButton(view, { href: live, label: t.live, kind: 'quiet' }),
    isPublic &&
      postButton(view, { action: at(view, teamPaths.withdrawal, entry), label: t.unpublishNow, kind: 'danger' }),
    (state === 'scheduled' || entry.unpublishAt) &&
      postButton(view, { action: at(view, teamPaths.scheduleEnd, entry), label: t.endSchedule, kind: 'quiet' }),
  ])
}

function schedules(view: View, entry: Entry, asked: Scheduling): Html {
  const t = text[view.lang].team
  const zone = zoneName(view.lang, view.zone)
  const later = (address: 'publication' | 'withdrawal', label: string, submit: string) =>
    form(view, {
      action: at(view, teamPaths[address], entry),
      body: html`${hidden('when', 'later')}${hidden('version', entry.version)}${dateField(view, { name: address === 'publication' ? 'publish_at' : 'unpublish_at', label, hint: t.inZone(zone), value: asked[address], withTime: true })}`,
      submit,
    })
  const mayLeave = entry.publishedVersion !== null || entry.publishAt !== null
  return html`${entry.publishedVersion !== entry.version && details(view, { summary: t.schedule, body: later('publication', t.publishAt, t.plan) })}
${mayLeave && details(view, { summary: t.scheduleEnd, body: later('withdrawal', t.unpublishAt, t.planEnd) })}`
}

/** Where the public reads it; blocks of pages of other slices are read there. */
function publicAddress(view: View, { document, kind, name }: Entry): string | undefined {
  if (kind === 'post' || kind === 'event' || kind === 'page') return href(paths[kind], view.lang, { slug: name })
  if (kind === 'faq')
    return `${href(document.facts.audience === 'host' ? paths.hostQuestions : paths.questions, view.lang)}#${name}`
  const places: Record<string, (typeof paths)[keyof typeof paths]> = {
    ...{ programme: paths.programme, 'cohort-making': paths.cohortMaking, support: paths.support, legal: paths.legal },
    ...{ 'open-source': paths.openSource, questions: paths.questions, 'host-questions': paths.hostQuestions },
  }
  const place = places[name]
  return place && href(place, view.lang)
}
