import assert from 'node:assert/strict'
import { pdfOf } from '../../support/pdf.ts'
import type { Serving } from '../serving.ts'
import type { Traveller } from '../traveller.ts'

const NEXT = 'Enregistrer et continuer'

/** The conditions: unanswered, then one that is not met, then all met. */
export async function meetConditions({ go, page, press, pressRefused }: Traveller): Promise<void> {
  await go('/ma-candidature', 'application-before')
  await press('Commencer ma candidature', 'application-eligibility')
  await pressRefused(422, NEXT, 'application-eligibility-unanswered')
  const answers = (label: string) => page.getByRole('radio', { name: label }).all()
  for (const no of (await answers('Non')).slice(0, 1)) await no.check()
  await press(NEXT, 'application-not-eligible')
  await press('Modifier ma réponse', 'application-eligibility-again')
  for (const yes of await answers('Oui, c’est mon cas')) await yes.check()
  await press(NEXT, 'application-identity')
}

/** Every page of the form that is typed, as somebody fills it in who gets one answer wrong first. */
export async function fillForm({ choose, fill, page, press, pressRefused }: Traveller): Promise<void> {
  await fill({ Prénom: 'Zélie', Nom: 'Quartz', Téléphone: 'zéro six', Ville: 'Nantes' })
  await pressRefused(422, NEXT, 'application-identity-wrong')
  await fill({ Téléphone: '06 39 98 12 34' })
  await press(NEXT, 'application-trade')
  await choose(/données/i)
  await fill({ 'Années d’expérience': '7' })
  await press(NEXT, 'application-career')
  await fill({
    'Votre parcours': 'Six ans à mesurer des rivières, puis un an à cartographier leurs crues.',
    'Vos compétences': 'Python, R, PostgreSQL.',
  })
  await press(NEXT, 'application-wishes')
  await choose(/PrédiSauvetage/, /dataESR/)
  await press(NEXT, 'application-contributions')
  for (const contribution of await page.getByRole('main').getByRole('textbox').all())
    await contribution.fill('Je commencerais par relire les données avec celles et ceux qui les produisent.')
  await press(NEXT, 'application-resources')
  await fill({ 'Les ressources': 'Un poste Linux et l’accès aux données.' })
  await press(NEXT, 'application-teammate')
  await press(NEXT, 'application-files')
}

/** A file that is no PDF, then one that is; the commitments; the whole file read again. */
export async function completeFile({ choose, page, press, pressRefused }: Traveller): Promise<void> {
  const cv = page.locator('form').filter({ hasText: 'Curriculum vitæ' })
  const send = (name: string, buffer: Buffer) =>
    cv.locator('input[type=file]').setInputFiles({ name, mimeType: 'application/pdf', buffer })
  await send('photo.pdf', Buffer.from('ceci n’est pas un PDF'))
  await pressRefused(422, 'Envoyer ce fichier', 'application-file-refused', cv)
  await send('cv.pdf', pdfOf(2))
  await press('Envoyer ce fichier', 'application-file-kept', cv)
  await press('Continuer', 'application-commitments')
  await press(NEXT, 'application-review-incomplete')
  await press('Ma candidature', 'application-draft')
  await press('Engagements', 'application-commitments-again', page.getByRole('main'))
  await choose(/Je prends ces engagements/, /Ce que j’ai écrit est exact/)
  await press(NEXT, 'application-review')
}

/** Submits, reads the receipt, downloads it in both forms and has each verified; gives its reference. */
export async function submitAndVerify(somebody: Traveller, serving: Serving, name: string): Promise<string> {
  const { download, page, press } = somebody
  await press('Déposer ma candidature', name)
  const reference = /accuses\/([^/]+)$/.exec(new URL(page.url()).pathname)?.[1] ?? ''
  assert.ok(reference, page.url())
  for (const label of [/PDF/, /JSON/]) {
    const file = await (await download(label)).path()
    const { code, output } = await serving.cohorte('receipt', 'verify', file)
    assert.equal(code, 0, output)
    assert.match(output, new RegExp(reference))
  }
  return reference
}

/** Changes an answer of a submitted application, is told it is not the one that counts, and submits again. */
export async function changeAndSubmitAgain(somebody: Traveller, serving: Serving, first: string): Promise<void> {
  const { fill, go, page, press } = somebody
  await go('/ma-candidature', 'application-submitted')
  await press('Parcours et compétences', 'application-career-again', page.getByRole('main'))
  await fill({ 'Vos compétences': 'Python, R, PostgreSQL, QGIS.' })
  await press('Enregistrer et revenir au dossier', 'application-changed')
  await press('Relire et déposer de nouveau', 'application-review-again')
  const second = await submitAndVerify(somebody, serving, 'application-receipt-again')
  assert.notEqual(second, first)
  await go(`/ma-candidature/accuses/${first}`, 'application-receipt-replaced')
  await go('/ma-candidature', 'application-timeline')
}
