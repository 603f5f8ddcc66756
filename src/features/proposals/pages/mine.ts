import { href } from '../../../kernel/address.ts'
import {
  actions,
  alert,
  type Html,
  html,
  layout,
  linkButton,
  postButton,
  table,
  type View,
} from '../../../platform/html/index.ts'
import { paths } from '../paths.ts'
import { canReceive, type MemberRole, type ProjectCall, type Proposal } from '../rules.ts'
import { instant, stateOf, text, titleOf } from './words.ts'

type Mine = {
  proposals: readonly (Proposal & { role: MemberRole })[]
  call: ProjectCall | undefined
  callHref: string | undefined
  problem?: string | undefined
}

/** The proposals that somebody writes, and the way to start another one while the call is open. */
export function minePage(view: View, { call, callHref, problem, proposals }: Mine): Html {
  const { host } = text[view.lang]
  const t = host.mine
  const open = canReceive(call, view.now).ok
  const rows = proposals.map(it => ({
    title: titleOf(view, it),
    code: it.code,
    state: stateOf(view, it.state),
    role: host.roles[it.role],
    saved: instant(view, it.savedAt),
  }))
  const columns = (['title', 'code', 'state', 'role', 'saved'] as const).map(key => ({ key, label: t.columns[key] }))
  const body = html`${problem && alert(view, { kind: 'error', body: problem })}
<p>${whenIs(view, call)}</p>
${actions(view, [
  open && postButton(view, { action: href(paths.mine, view.lang), label: t.start }),
  callHref !== undefined && linkButton(view, { href: callHref, label: t.call, kind: 'secondary' }),
])}
${table(view, {
  ...{ caption: t.caption, columns, rows, empty: t.empty },
  rowHref: (_, i) => href(paths.one, view.lang, { id: proposals[i]?.id ?? 0 }),
})}`
  return layout(view, { title: t.title, lead: t.lead, body })
}

function whenIs(view: View, call: ProjectCall | undefined): string {
  const t = text[view.lang].host.mine
  if (!call) return t.none
  if (view.now < call.opens) return t.from(instant(view, call.opens))
  return view.now < call.closes ? t.until(instant(view, call.closes)) : t.closed(instant(view, call.closes))
}
