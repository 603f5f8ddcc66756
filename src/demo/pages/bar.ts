import { href } from '../../kernel/address.ts'
import { assetUrl, type Html, hidden, html, postButton, type View } from '../../platform/html/index.ts'
import { formatInstant } from '../../platform/i18n/index.ts'
import { isAfter, type Moment, moments } from '../moments.ts'
import { paths } from '../paths.ts'
import type { Running } from '../player.ts'
import type { Figures } from '../queries/figures.ts'
import { en } from '../text.en.ts'
import { fr } from '../text.fr.ts'
import { tries } from '../tries.ts'

const text = { fr, en }

/** `next` is where to come back to. */
export type Shown = {
  moment: Moment
  figures: Figures
  running: Running | undefined
  failed: boolean
  next: string
}

/**
 * The bar of every page. What it holds folds behind one line; a wide screen always shows what this moment is, what to try and
 * how to move on.
 */
export function bar(view: View, shown: Shown): Html {
  const t = text[view.lang]
  const { moment, next } = shown
  return html`<link rel="stylesheet" href="${assetUrl('demonstration.css')}"><div class="demo">
<details class="demo-fold"><summary><strong>${t.title}</strong> <span>${t.at[moment].name}</span> <span>${formatInstant(view.lang, view.now, view.zone)}</span> <span>${
    view.account ? t.you(view.account.name) : t.visitor
  }</span> <span class="demo-unfold">${t.unfold}</span></summary>
<div class="demo-panel">${chooser(view, shown)}
<ul class="demo-row"><li><a href="${href(paths.world, view.lang)}#who">${t.otherRole}</a></li>${
    view.account && html`<li>${leaveButton(view, next)}</li>`
  }</ul></div></details>
<div class="demo-now">${shown.running ? runningLine(view, shown.running, next) : nowLine(view, shown)}</div></div>`
}

function nowLine(view: View, { failed, figures, moment, next }: Shown): Html {
  const t = text[view.lang]
  return html`<p>${failed && html`<strong>${t.failed}</strong> `}${t.at[moment].now(figures)}</p>
<ul class="demo-row" aria-label="${t.tries}">${tryButtons(view, moment, next).map(it => html`<li>${it}</li>`)}${nextButton(view, moment, next)}</ul>`
}

function runningLine(view: View, { progress, target }: Running, next: string): Html {
  const t = text[view.lang]
  const follow = href(paths.progress, view.lang, {}, { next })
  return html`<p>${t.running(t.at[target].name, Math.round(progress.share * 100))} ${t.steps[progress.step]}. <a href="${follow}">${t.follow}</a></p>`
}

/** Each button takes the role it needs and opens the page. */
export const tryButtons = (view: View, moment: Moment, next: string): Html[] =>
  tries[moment].map((_, index) =>
    postButton(view, {
      action: href(paths.role, view.lang),
      label: text[view.lang].at[moment].tries[index] ?? '',
      kind: 'secondary',
      values: { moment, attempt: index, next },
    }),
  )

function nextButton(view: View, moment: Moment, next: string): Html | false {
  const following = moments[moments.indexOf(moment) + 1]
  if (!following) return false
  const t = text[view.lang]
  const label = t.next(t.at[following].name)
  return html`<li>${postButton(view, { action: href(paths.moment, view.lang), label, values: { moment: following, next } })}</li>`
}

const leaveButton = (view: View, next: string) =>
  postButton(view, {
    action: href(paths.role, view.lang),
    label: text[view.lang].leaveRole,
    kind: 'secondary',
    values: { person: 0, next },
  })

/** One choice among the moments; those behind are said to begin the story again. */
function chooser(view: View, { moment: current, next }: Shown): Html {
  const t = text[view.lang]
  const group = (label: string, those: readonly Moment[]) =>
    those.length > 0 &&
    html`<optgroup label="${label}">${those.map(it => html`<option value="${it}"${it === current && html` selected`}>${t.at[it].name}</option>`)}</optgroup>`
  return html`<form method="post" action="${href(paths.moment, view.lang)}"><label for="demo-moment">${t.moment}</label>
<select id="demo-moment" name="moment">${group(
    t.forward,
    moments.filter(it => isAfter(it, current)),
  )}${group(t.here, [current])}${group(
    t.back,
    moments.filter(it => isAfter(current, it)),
  )}</select>${hidden('next', next)}<button type="submit" class="${view.theme.classes.button}">${t.go}</button></form>`
}
