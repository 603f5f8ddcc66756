import { href } from '../../../kernel/address.ts'
import { alert, type Html, html, layout, type Page, paragraphs, tabs, type View } from '../../../platform/html/index.ts'
import { formatInstant, formatNumber } from '../../../platform/i18n/index.ts'
import type { EditionData } from '../../edition/rules.ts'
import { paths } from '../paths.ts'
import type { CloseRefusal, Closing, FileRefusal, ReadingRefusal, StageRefusal } from '../rules.ts'
import { en } from '../text.en.ts'
import { fr } from '../text.fr.ts'

export const text = { fr, en }

export const instant = (view: View, at: Date): string => formatInstant(view.lang, at, view.zone)

/** Points with at most two decimals: 13,75. */
export const points = (view: View, value: number): string => formatNumber(view.lang, Math.round(value * 100) / 100)

export const profileName = (view: View, { profiles }: Pick<EditionData, 'profiles'>, code: string | null): string =>
  profiles.find(it => it.code === code)?.name[view.lang] ?? code ?? ''

export const challengeTitle = ({ challenges }: Pick<EditionData, 'challenges'>, id: string): string =>
  challenges.find(it => it.id === id)?.title ?? id

type Asked = Pick<EditionData, 'answers' | 'profiles'>

/** Answers by code as terms and details, in the order of the form; codes that the edition does not know are left out. */
export function answerItems(view: View, edition: Asked, answers: Readonly<Record<string, string>>) {
  return edition.answers.flatMap(({ code, kind, label }) => {
    const answer = answers[code]
    if (answer === undefined) return []
    const detail = kind === 'profile' ? html`${profileName(view, edition, answer)}` : paragraphs(answer)
    return [{ term: label[view.lang], detail }]
  })
}

export type Refused =
  | StageRefusal
  | CloseRefusal
  | ReadingRefusal
  | (FileRefusal & { file?: string; others?: number })
  | { code: 'plan_changed' }
  | { code: 'nothing_to_assign' }

/** Why something was refused and what to do about it, in the reader's language. */
export function refusalWords(view: View, refusal: Refused): string {
  const t = text[view.lang]
  const at = 'closesAt' in refusal ? refusal.closesAt : 'closedAt' in refusal ? refusal.closedAt : undefined
  const say = t.refusals[refusal.code] as (facts: Parameters<typeof t.refusals.comes_after>[0]) => string
  return say({
    at: at ? instant(view, at) : '',
    kind: 'kind' in refusal ? t.file.kinds[refusal.kind] : '',
    done: 'done' in refusal ? formatNumber(view.lang, refusal.done) : '',
    needed: 'needed' in refusal ? formatNumber(view.lang, refusal.needed) : '',
    count: 'count' in refusal ? refusal.count : 0,
    file: ('file' in refusal && refusal.file) || '',
    others: ('others' in refusal && refusal.others) || 0,
  })
}

type TeamPage = Page & { current: 'list' | 'progress' | 'deliberation'; closing: Closing; refused?: string | undefined }

/** A working page of the team: the three views of the preselection side by side, whether it is closed, then the page. */
export function teamPage(view: View, { current, closing, refused, body, ...page }: TeamPage): Html {
  const t = text[view.lang]
  const to = (key: TeamPage['current'], label: string) => ({
    href: href(paths[key], view.lang),
    label,
    current: key === current,
  })
  const views = [to('list', t.tabList), to('progress', t.tabProgress), to('deliberation', t.tabDeliberation)]
  return layout(view, {
    wide: true,
    crumbs: [{ href: href(paths.team, view.lang), label: t.team }],
    ...page,
    body: html`${tabs(view, { label: t.tabs, tabs: views })}
${refused && alert(view, { kind: 'error', body: refused, announced: true })}
${closing && alert(view, { kind: 'info', body: t.closedOn(instant(view, closing.at), closing.by) })}
${body}`,
  })
}
