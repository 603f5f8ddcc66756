import { href } from '../../../kernel/address.ts'
import { type Html, html, type View } from '../../../platform/html/index.ts'
import { formatInstant, formatSize } from '../../../platform/i18n/index.ts'
import { paths } from '../paths.ts'
import { EXTENSIONS, FORMAT_CODES, type Version } from '../rules.ts'
import { en } from '../text.en.ts'
import { fr } from '../text.fr.ts'

export const text = { fr, en }

export const instant = (view: View, at: Date): string => formatInstant(view.lang, at, view.zone)

/** A link to each file of one version, at its stable address; short where there are many. */
export const versionFiles = (view: View, { dataset, files, version }: Version): Html =>
  html`${FORMAT_CODES.map((format, index) => {
    const extension = EXTENSIONS[format]
    const address = href(paths.version, view.lang, { dataset, file: `${version}.${extension}` })
    const about = `${text[view.lang].datasets[dataset].title}, ${version}`
    const size = formatSize(view.lang, files[format].bytes)
    return html`${index > 0 && ' · '}<a href="${address}">${extension === 'excel.csv' ? 'Excel' : extension.toUpperCase()}<span class="${view.theme.classes.hidden}"> ${about}</span></a> <small>${size}</small>`
  })}`
