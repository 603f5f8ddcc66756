/* Anonymous answers: kept in this browser alone until they are sent, since the server must not know them before. */
for (const form of document.querySelectorAll('form[data-keep]')) {
  const key = `cohorte ${form.dataset.keep}`
  const kept = JSON.parse(localStorage.getItem(key) ?? '{}')
  for (const field of form.querySelectorAll('[name]')) {
    const values = kept[field.name]
    if (!values) continue
    if (field.type === 'radio' || field.type === 'checkbox') field.checked = values.includes(field.value)
    else if (field.type !== 'hidden') field.value = values[0] ?? ''
  }
  form.addEventListener('input', () => {
    const typed = {}
    for (const [name, value] of new FormData(form)) typed[name] = [...(typed[name] ?? []), value]
    localStorage.setItem(key, JSON.stringify(typed))
  })
}
for (const { dataset } of document.querySelectorAll('[data-forget]'))
  localStorage.removeItem(`cohorte ${dataset.forget}`)
