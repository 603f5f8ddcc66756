import { href } from '../../../kernel/address.ts'
import {
  actions,
  alert,
  button,
  fileField,
  form,
  type Html,
  html,
  layout,
  linkButton,
  postButton,
  saveState,
  type View,
} from '../../../platform/html/index.ts'
import type { Document, Edition } from '../../edition/rules.ts'
import { paths } from '../paths.ts'
import { type Application, documentName, stepAfter, stepsOf, typesOf } from '../rules.ts'
import { quarantine as en } from '../text.en/quarantine.ts'
import { quarantine as quarantineFr } from '../text.fr/quarantine.ts'
import type { fr } from '../text.fr.ts'
import { closingWarning } from './closing.ts'
import { limitsOf, stepTitle, text } from './words.ts'

const quarantine = { fr: quarantineFr, en }

/** Why a file was not kept; `pages` where it has too many. */
export type FileProblem = { kind: string; code: keyof typeof fr.fileRefusals; pages: number }

export type FilesPage = {
  edition: Edition
  application: Application
  problem: FileProblem | undefined
  /** Which of the files, by their names, the antivirus holds. */
  held: ReadonlyMap<string, 'infected' | 'waiting'>
}

/** Each document with what is kept of it; one form each, so that a slow upload never holds the others. */
export function filesPage(view: View, given: FilesPage): Html {
  const { edition, application, problem } = given
  const t = text[view.lang]
  const steps = stepsOf(edition)
  const next = stepAfter(edition, 'files')
  const body = html`${closingWarning(view, edition)}${edition.documents.map(document => documentForm(view, document, given))}
${saveState(view, application.savedAt)}
${actions(view, [linkButton(view, { href: href(next ? paths[next] : paths.review, view.lang), label: t.continue })])}`
  return layout(view, {
    title: stepTitle(view, edition, 'files'),
    crumbs: [{ href: href(paths.mine, view.lang), label: t.mine }],
    eyebrow: view.text.step(steps.indexOf('files') + 1, steps.length),
    lead: t.leads.files(),
    errors: problem && [{ field: documentName(problem.kind), message: sayProblem(view, edition, problem) }],
    body,
  })
}

function documentForm(view: View, document: Document, { edition, application, held, problem }: FilesPage): Html {
  const t = text[view.lang]
  const kept = application.files.find(file => file.kind === document.code)
  const limits = limitsOf(view, document)
  const current = kept && {
    name: kept.name,
    size: kept.size,
    pages: kept.pages ?? undefined,
    href: href(paths.file, view.lang, { id: kept.id }),
    preview: kept.type === 'application/pdf' ? href(paths.filePreview, view.lang, { id: kept.id }) : undefined,
    held: held.get(kept.sha256),
  }
  const field = fileField(view, {
    name: documentName(document.code),
    label: document.label[view.lang],
    hint: document.hint?.[view.lang] ?? t.fileLimits(limits.types, limits.size, limits.maxPages),
    accept: typesOf(document).join(','),
    current,
    required: document.required,
    error: problem?.kind === document.code ? sayProblem(view, edition, problem) : undefined,
  })
  const action = href(paths.fileUpload, view.lang, { kind: document.code })
  const removal = kept && {
    action: href(paths.fileRemoval, view.lang, { id: kept.id }),
    label: t.fileRemove,
    about: kept.name,
    kind: 'quiet' as const,
  }
  const infected = kept && held.get(kept.sha256) === 'infected'
  return html`<section>${infected && alert(view, { kind: 'error', body: quarantine[view.lang].page(kept.name) })}${form(view, { action, multipart: true, body: field, submit: actions(view, [button(view, { label: t.fileAdd, kind: 'secondary' })]) })}${removal && postButton(view, removal)}</section>`
}

function sayProblem(view: View, edition: Edition, { kind, code, pages }: FileProblem): string {
  const document = edition.documents.find(it => it.code === kind)
  if (!document) return ''
  return text[view.lang].fileRefusals[code]({ ...limitsOf(view, document), pages })
}
