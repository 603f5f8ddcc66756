import assert from 'node:assert/strict'
import { pdfOf } from '../../../support/pdf.ts'
import type { Stage } from '../../stage.ts'
import type { Traveller } from '../../traveller.ts'

/** Somebody in the host's human resources, whom the mentor asks; they have no account. */
export const hrContact = { name: 'Odette Lerussi', email: 'odette.lerussi@previsecours.example' }

/**
 * The host's human resources open the link of their letter, hand in a contract, tick what is theirs and say what is hard.
 * Gives the name of the fellow whose contract it is.
 */
export async function helpFromHost({ enter }: Stage): Promise<string> {
  const { choose, expecting, fill, go, page, press, pressRefused } = await enter('human resources')
  await expecting(404, () => go('/contact/celui-d-un-autre', 'wrong-link'))
  await go('/messages', 'messages')
  await press(
    /^Votre part dans l’arrivée/,
    'contact-letter',
    page.getByRole('row').filter({ hasText: hrContact.email }),
  )
  await press(/\/contact\//, 'contact')
  const asked = await page
    .getByText(/^Faire signer le contrat/)
    .first()
    .textContent()
  const fellow = /\((.+)\)/.exec(asked ?? '')?.[1] ?? ''
  await press(/^Dire où j’en suis.*Faire signer le contrat/, 'contact-contract', page.locator('main form').first())
  await fill({ 'Nom de la personne qui a signé': 'Bérénice Laplanche' })
  await pressRefused(422, 'Déposer le contrat signé', 'contact-contract-refused')
  assert.equal(await page.getByLabel('Nom de la personne qui a signé').inputValue(), 'Bérénice Laplanche')
  await attach(page, 'contrat.pdf', pdfOf(2))
  await choose(/^Ce document est bien le contrat/)
  await press('Déposer le contrat signé', 'contact')
  await press(/^Dire où j’en suis.*paie/, 'contact-item', page.locator('main form').first())
  await choose('Bloqué')
  await pressRefused(422, 'Enregistrer', 'contact-wordless')
  await fill({ 'Un mot': 'Il nous manque le relevé d’identité bancaire.' })
  await press('Enregistrer', 'contact')
  await choose(/^Ouvrir le dossier de paie/)
  await press('Marquer comme faits', 'contact-done')
  return fellow
}

/** Chooses a document for the only file that the page asks for. */
export const attach = (page: Traveller['page'], name: string, buffer: Buffer) =>
  page.locator('main input[type=file]').first().setInputFiles({ name, mimeType: 'application/pdf', buffer })
