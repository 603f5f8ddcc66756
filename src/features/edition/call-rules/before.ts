import { formatInstant, formatNumber, formatSize, type Lang } from '../../../platform/i18n/index.ts'
import { type Block, capital, text } from '../rules/call-rules/document.ts'
import type { Answer, Challenge, Document, Edition } from '../rules.ts'
import { onDays, opening, rulesText } from './words.ts'

type Written = { title: string; blocks: Block[] }

export function purpose(edition: Edition, lang: Lang): Written {
  const t = rulesText[lang]
  const { institutions, places, labels, contract, programme } = edition
  const rows = institutions.map(({ roles, name, about }): [string, string] => [
    name[lang],
    `${capital(roles.map(role => t.roles[role]).join(', '))}.${about ? ` ${about[lang]}` : ''}`,
  ])
  const blocks: Block[] = [
    ...text(t.purposeBody(edition.title[lang], labels.challenge[lang], contract.months), t.named(labels.fellow[lang])),
    ...text(
      t.challengesBody(places.challenges, labels.challenge[lang], places.announced, contract.months),
      places.note?.[lang],
    ),
    ...text(t.website(programme.website)),
    { kind: 'title', text: t.institutions },
    { kind: 'pairs', rows },
  ]
  return { title: t.purpose, blocks }
}

export function challenges(edition: Edition, lang: Lang): Written {
  const t = rulesText[lang]
  const { teams, calendar, labels, jury, wishes } = edition
  const label = labels.challenge[lang]
  const chosen = calendar.projects?.jury
  const title = (id: string) =>
    wishes.challengesHidden ? label.one : (edition.challenges.find(it => it.id === id)?.title ?? id)
  const blocks = [
    ...text(chosen && t.chosenBy(label, onDays(lang, chosen))),
    ...(wishes.challengesHidden ? text(t.noChallenge) : [challengesTable(edition, lang), ...text(t.sheets)]),
    ...text(
      t.teams(label, teams.min, teams.max),
      ...teams.exceptions.map(it => `${t.teamException(title(it.challenge), it.min, it.max)} ${it.reason[lang]}`),
    ),
    ...text(jury.mayWithdraw[lang]),
  ]
  return { title: t.challenges(label), blocks }
}

function challengesTable(edition: Edition, lang: Lang): Block {
  const t = rulesText[lang]
  const label = edition.labels.challenge[lang]
  return {
    kind: 'table',
    caption: t.challengesTable(label),
    columns: [capital(label.one), t.columns.host, t.columns.place, t.columns.seats],
    rows: edition.challenges.map(it => challengeRow(edition, lang, it)),
  }
}

function challengeRow({ profiles }: Edition, lang: Lang, challenge: Challenge): string[] {
  const t = rulesText[lang]
  const { number, title, tagline, host, place, seats, clearance, selfFunded } = challenge
  const marks = [...(selfFunded ? [t.selfFunded] : []), ...(clearance ? [t.clearance] : [])]
  const wanted = profiles.flatMap(({ code, name }) => {
    const count = seats.filter(it => it.profile === code).length
    return count > 0 ? [t.seats(count, name[lang])] : []
  })
  const said = `${tagline[lang]}${marks.length > 0 ? ` (${marks.join(', ')})` : ''}`
  const whom = [...new Set([host.institution[lang], host.name[lang]])].join(', ')
  return [`${number}. ${title}`, `${whom}. ${said}`, place, wanted.join(', ')]
}

export function eligibility(edition: Edition, lang: Lang): Written {
  const t = rulesText[lang]
  const [when, ...others] = new Set(edition.eligibility.map(it => it.testedAt))
  const said = when && others.length === 0 ? t.tested(t.testedAt[when]) : ''
  const items = edition.eligibility.map(it => `${it.explanation[lang]}${said ? '' : ` (${t.testedAt[it.testedAt]})`}`)
  return { title: t.eligibility, blocks: [...text(t.eligibilityBody, said), { kind: 'steps', items }] }
}

export function applying(edition: Edition, lang: Lang): Written {
  const t = rulesText[lang]
  const { wishes, labels, instants, zone, teammateWish } = edition
  const label = labels[wishes.target === 'seat' ? 'seat' : 'challenge'][lang]
  const blocks: Block[] = [
    ...text(t.call(opening(lang, edition), formatInstant(lang, instants.callCloses, zone)), t.clock),
    ...text(...channel(edition, lang)),
    ...text(
      t.wishes(label, wishes.min, wishes.max),
      wishes.ranked ? t.ranked : t.unranked,
      wishes.orderAsked === 'at_interview' && t.orderAsked,
    ),
    ...text(teammateWish && t.teammate),
    ...text(t.asked),
    {
      kind: 'list',
      items: [
        ...edition.answers.map(it => answerItem(it, lang, label)),
        ...edition.documents.map(it => documentItem(it, lang)),
      ],
    },
    ...text(t.complete),
    ...text(t.changes),
  ]
  return { title: t.applying, blocks }
}

/** Where the form is, and that there is no other. */
function channel({ forms }: Edition, lang: Lang): (string | false)[] {
  const t = rulesText[lang]
  const form = forms.find(it => it.of === 'application')
  return [
    t.formAt(
      form?.address ?? `{site:${lang === 'fr' ? '' : '/en'}${lang === 'fr' ? '/ma-candidature' : '/my-application'}}`,
    ),
    form?.exclusive === true && t.exclusive,
  ]
}

function answerItem({ label, required, perWish }: Answer, lang: Lang, wish: { one: string; many: string }): string {
  const t = rulesText[lang]
  const notes = [...(perWish ? [t.perWish(wish)] : []), ...(required ? [] : [t.optional])]
  return notes.length > 0 ? `${label[lang]} (${notes.join(', ')})` : label[lang]
}

function documentItem({ label, required, types, maxBytes, maxPages }: Document, lang: Lang): string {
  const t = rulesText[lang]
  const notes = [types.join(', ').toUpperCase(), t.documents(formatSize(lang, maxBytes), maxPages)]
  return `${label[lang]} (${[...notes, ...(required ? [] : [t.optional])].join(', ')})`
}

export function criteria({ criteria: all, scale }: Edition, lang: Lang): Written {
  const t = rulesText[lang]
  const number = (mark: number) => formatNumber(lang, mark)
  const blocks: Block[] = [
    ...text(t.criteria),
    { kind: 'steps', items: all.map(it => `${it.name[lang]}. ${it.meaning[lang]}`) },
    ...text(t.scale(number(scale.min), number(scale.max), number(scale.max * all.length))),
  ]
  return { title: t.criteriaTitle, blocks }
}
