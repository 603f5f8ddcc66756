/* What script adds to pages that work without it: counters that count down, drafts saved as they are typed,
   a word before leaving unsaved answers, a countdown that stays true, rows that open where they are clicked. */

const lang = document.documentElement.lang
const zone = document.documentElement.dataset.zone
const number = new Intl.NumberFormat(lang === 'fr' ? 'fr-FR' : 'en-GB')

document.querySelector('[data-focus]')?.focus()

/* Counters: what can still be typed, said aloud only near the end. */
for (const counter of document.querySelectorAll('[data-counter]')) {
  const field = document.getElementById(counter.dataset.counter)
  const max = Number(counter.dataset.max)
  const show = () => {
    const left = max - field.value.length
    counter.textContent = (left < 0 ? counter.dataset.over : counter.dataset.left).replace(
      '{n}',
      number.format(Math.abs(left)),
    )
    counter.classList.toggle('over', left < 0)
    if (left < max / 10) counter.setAttribute('aria-live', 'polite')
    else counter.removeAttribute('aria-live')
  }
  field.addEventListener('input', show)
  field.addEventListener('keptback', show)
  show()
}

/* 16:41 as the page writes it. */
function timeOf(iso) {
  const time = new Intl.DateTimeFormat('en-GB', { hour: 'numeric', minute: '2-digit', timeZone: zone }).format(
    new Date(iso),
  )
  const [hour, minute] = time.split(':').map(Number)
  const two = String(minute).padStart(2, '0')
  if (lang === 'fr') return `${hour}\u00a0h${minute ? `\u00a0${two}` : ''}`
  return `${hour % 12 || 12}${minute ? `:${two}` : ''}\u00a0${hour < 12 ? 'am' : 'pm'}`
}

/* What could not be sent is kept in this browser under the form's own name, for a week, until it is sent. */
const KEPT_MS = 8 * 86_400_000
const isTyped = field => field.name && !['hidden', 'submit', 'button', 'file'].includes(field.type)
const textsOf = form => [...new FormData(form)].filter(([, value]) => typeof value === 'string')

function keeping(form) {
  const name = form.dataset.keptAs && `cohorte:${form.dataset.keptAs}`
  // A browser may refuse to keep anything: the form then works as it does without this.
  const attempt = work => {
    try {
      return name ? work() : undefined
    } catch {
      return undefined
    }
  }
  const read = () => {
    const kept = JSON.parse(localStorage.getItem(name) ?? 'null')
    return kept && Date.now() - kept.at < KEPT_MS ? kept.texts : undefined
  }
  return {
    keeps: Boolean(name),
    keep: () => attempt(() => localStorage.setItem(name, JSON.stringify({ at: Date.now(), texts: textsOf(form) }))),
    drop: () => attempt(() => localStorage.removeItem(name)),
    /* Puts back what was kept, when it differs from what the page shows; says whether it did. */
    restore: () => {
      const texts = attempt(read)
      const valuesOf = field => texts.filter(([key]) => key === field.name).map(([, value]) => value)
      if (!texts) return false
      if (!differs(form, valuesOf)) {
        attempt(() => localStorage.removeItem(name))
        return false
      }
      for (const field of form.elements) fill(field, valuesOf(field))
      return true
    },
  }
}

const isBox = field => field.type === 'radio' || field.type === 'checkbox'

const differs = (form, valuesOf) =>
  [...form.elements]
    .filter(isTyped)
    .some(field =>
      isBox(field)
        ? field.checked !== valuesOf(field).includes(field.value)
        : (valuesOf(field).at(-1) ?? field.value) !== field.value,
    )

function fill(field, values) {
  if (values.length === 0 || ['submit', 'button', 'file'].includes(field.type)) return
  if (isBox(field)) field.checked = values.includes(field.value)
  else field.value = values[0]
}

/* Drafts: saved a moment after the last key, at once when the page is hidden, again after a failure. */
for (const form of document.querySelectorAll('form[data-autosave]')) {
  const state = form.querySelector('[data-save-state]')
  let typed = 0
  let kept = 0
  let busy = false
  let timer
  const store = keeping(form)
  const say = (kind, text) => {
    state.className = `save-state ${kind}`
    state.textContent = text
  }
  const plan = delay => {
    clearTimeout(timer)
    timer = setTimeout(save, delay)
  }
  const save = async () => {
    if (busy || typed === kept) return
    busy = true
    const saving = typed
    const body = new URLSearchParams(textsOf(form))
    say('unsaved', state.dataset.saving)
    try {
      const headers = { Accept: 'application/json' }
      const signal = AbortSignal.timeout(15_000)
      const answer = await fetch(form.dataset.autosave, {
        method: 'POST',
        body,
        headers,
        signal,
        keepalive: document.hidden,
      })
      if (answer.status === 409 && store.keeps) {
        say('failed', state.dataset.conflict)
        busy = false
        return
      }
      if (!answer.ok) throw new Error(String(answer.status))
      const { savedAt } = await answer.json()
      kept = saving
      if (typed === kept) store.drop()
      say('', state.dataset.saved.replace('{time}', timeOf(savedAt)))
    } catch {
      say('failed', store.keeps && !navigator.onLine ? state.dataset.kept : state.dataset.failed)
    }
    busy = false
    if (typed !== kept) plan(kept === saving ? 800 : 8000)
  }
  form.addEventListener('input', () => {
    typed += 1
    store.keep()
    if (!busy) say('unsaved', state.dataset.unsaved)
    plan(800)
  })
  form.addEventListener('submit', event => {
    if (store.keeps && !navigator.onLine) {
      event.preventDefault()
      store.keep()
      return say('failed', state.dataset.kept)
    }
    clearTimeout(timer)
    kept = typed
  })
  addEventListener('online', save)
  if (store.restore()) {
    typed += 1
    say('unsaved', state.dataset.restored)
    for (const field of form.elements) field.dispatchEvent(new Event('keptback'))
    plan(800)
  }
  document.addEventListener('visibilitychange', () => document.hidden && save())
  addEventListener('beforeunload', event => typed !== kept && event.preventDefault())
}

/* What is left before an instant, by the clock of the server and in the words of the page. */
function remaining(ms) {
  const minutes = Math.floor(ms / 60_000)
  const hours = Math.floor(minutes / 60)
  const rest = minutes % 60
  if (minutes < 1) return lang === 'fr' ? 'moins d’une minute' : 'less than a minute'
  if (hours >= 48) return `${Math.floor(hours / 24)} ${lang === 'fr' ? 'jours' : 'days'}`
  if (hours === 0) return `${minutes} ${minutes === 1 ? 'minute' : 'minutes'}`
  if (lang === 'fr') return `${hours}\u00a0h${rest ? `\u00a0${String(rest).padStart(2, '0')}` : ''}`
  return `${hours}\u00a0h${rest ? `\u00a0${rest}\u00a0min` : ''}`
}

for (const countdown of document.querySelectorAll('[data-countdown]')) {
  const { after, countdown: until, left, now } = countdown.dataset
  const ahead = Date.parse(now) - Date.now()
  const show = () => {
    const ms = Date.parse(until) - Date.now() - ahead
    countdown.textContent = ms > 0 ? left.replace('{left}', remaining(ms)) : after
  }
  setInterval(show, 10_000)
}

/* A row opens where it is clicked, unless the click selects text or meets something of its own. */
for (const table of document.querySelectorAll('table.openable')) {
  table.addEventListener('click', event => {
    if (event.target.closest('a, button, input, label, select') || String(getSelection())) return
    event.target.closest('tbody tr')?.querySelector('th a')?.click()
  })
}
