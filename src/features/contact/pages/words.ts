import { type Html, html, type View } from '../../../platform/html/index.ts'
import { formatInstant } from '../../../platform/i18n/index.ts'
import { en } from '../text.en.ts'
import { fr } from '../text.fr.ts'

export const text = { fr, en }

export const instant = (view: View, at: Date): string => formatInstant(view.lang, at, view.zone)

/**
 * A field for programs that fill whatever they find. It is not shown, not read aloud and not reached by the keyboard; whoever
 * fills it all the same is shown it and asked to empty it, so that nobody’s message is lost.
 */
export const trapField = (view: View, given: { label: string; value: string; error?: string | undefined }): Html =>
  given.value === ''
    ? html`<div hidden><label for="trap">${given.label}</label><input id="trap" name="trap" autocomplete="off" tabindex="-1"></div>`
    : html`<div class="${view.theme.classes.field} invalid"><label for="trap">${given.label}</label>
<p class="${view.theme.classes.error}" id="trap-error">${given.error}</p><input class="${view.theme.classes.input} medium" id="trap" name="trap" value="${given.value}" autocomplete="off" aria-invalid="true" aria-describedby="trap-error"></div>`
