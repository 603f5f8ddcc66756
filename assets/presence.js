/* Who else is in a page, looked at again every twenty seconds while it is in sight, from the page that says it without script. */
for (const here of document.querySelectorAll('[data-presence]')) {
  const look = async () => {
    if (document.hidden) return
    const answer = await fetch(here.dataset.presence).catch(() => undefined)
    if (!answer?.ok) return
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html')
    const now = page.querySelector('[data-presence]')
    // The same words are not said twice.
    if (now && now.textContent !== here.textContent) here.replaceChildren(...now.childNodes)
  }
  setInterval(look, 20_000)
  document.addEventListener('visibilitychange', look)
}
