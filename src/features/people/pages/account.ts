import { href } from '../../../kernel/address.ts'
import {
  dateTime,
  form,
  type Html,
  hidden,
  html,
  layout,
  postButton,
  radios,
  table,
  textField,
  type View,
} from '../../../platform/html/index.ts'
import type { Lang } from '../../../platform/i18n/index.ts'
import { paths } from '../paths.ts'
import { en } from '../text.en.ts'
import { fr } from '../text.fr.ts'

const text = { fr, en }
/** Where a later slice shows somebody their data. */
const DATA = { fr: '/mes-donnees', en: '/en/my-data' }

type Device = { id: string; device: string; createdAt: Date; lastSeenAt: Date }
type Account = {
  fullName: string
  lang: Lang
  email: string
  currentSession: string
  devices: Device[]
  wrongName?: boolean
}

/** What we know of the person, and where they are signed in. */
export function accountPage(view: View, account: Account): Html {
  const t = text[view.lang]
  const error = account.wrongName ? t.fullNameWrong : undefined
  const body = html`${profileForm(view, account, error)}
<h2>${t.devices}</h2><p>${t.devicesLead}</p>
${devices(view, account)}
<p><a href="${href(DATA, view.lang)}">${t.myData}</a></p>
${postButton(view, { action: href(paths.signOut, view.lang), label: t.signOut, kind: 'secondary' })}`
  const errors = error ? [{ field: 'fullName', message: error }] : []
  return layout(view, { title: t.account, lead: account.email, errors, body })
}

function profileForm(view: View, account: Account, error: string | undefined): Html {
  const t = text[view.lang]
  const languages = [
    { value: 'fr', label: t.french },
    { value: 'en', label: t.english },
  ]
  const name = { name: 'fullName', label: t.fullName, value: account.fullName, autocomplete: 'name', error }
  return form(view, {
    action: href(paths.profile, view.lang),
    body: html`${textField(view, { ...name, required: true, maxLength: 120 })}
${radios(view, { name: 'lang', label: t.language, options: languages, value: account.lang, inline: true })}`,
    submit: t.save,
  })
}

function devices(view: View, account: Account): Html {
  const t = text[view.lang]
  const end = (id: string, device: string) =>
    postButton(view, { action: href(paths.sessionEnd, view.lang, { id }), label: t.end, kind: 'quiet', about: device })
  return table(view, {
    caption: t.devices,
    captionHidden: true,
    columns: [
      { key: 'device', label: t.device },
      { key: 'opened', label: t.openedAt },
      { key: 'end', label: t.end },
    ],
    rows: account.devices.map(({ id, device, createdAt }) => ({
      device: id === account.currentSession ? html`${device} <em>(${t.thisDevice})</em>` : device,
      opened: dateTime(view, createdAt),
      end: end(id, device),
    })),
    empty: t.noDevices,
  })
}

type Parked = { path: string; body: Record<string, string[]> } | undefined

/** Sends again, word for word, what was typed when the session had expired. */
export function resumePage(view: View, parked: Parked): Html {
  const t = text[view.lang]
  if (!parked) return layout(view, { title: t.resumeTitle, body: html`<p>${t.resumeNothing}</p>` })
  const fields = Object.entries(parked.body).flatMap(([name, values]) => values.map(value => hidden(name, value)))
  const body = form(view, { action: parked.path, body: html`${fields}`, submit: t.resume })
  return layout(view, { title: t.resumeTitle, lead: t.resumeLead, body })
}
