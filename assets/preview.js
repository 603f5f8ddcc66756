/* What is being written, drawn by the server a moment after the last key; the button does the same without this script. */
const PAUSE = 700
for (const form of document.querySelectorAll('form[data-preview]')) {
  const here = document.querySelector('[data-preview-here]')
  let waiting
  let asked
  form.addEventListener('input', () => {
    clearTimeout(waiting)
    waiting = setTimeout(draw, PAUSE)
  })
  form.addEventListener('submit', () => clearTimeout(waiting))

  async function draw() {
    asked?.abort()
    asked = new AbortController()
    const body = new URLSearchParams(new FormData(form))
    body.set('do', 'preview')
    try {
      const answer = await fetch(form.action, { method: 'POST', body, signal: asked.signal })
      if (!answer.ok) return
      const drawn = new DOMParser().parseFromString(await answer.text(), 'text/html')
      const shown = drawn.querySelector('[data-preview-shown]')
      if (!shown || !here) return
      const former = document.querySelector('[data-preview-shown]')
      if (former !== here) former?.remove()
      here.innerHTML = shown.innerHTML
    } catch (error) {
      // A newer text was typed, or the network is away: what was drawn last stays, and the button remains.
      if (error.name !== 'AbortError') return
    }
  }
}
