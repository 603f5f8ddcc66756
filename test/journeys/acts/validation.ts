import assert from 'node:assert/strict'
import type { Stage } from '../stage.ts'
import { REASON } from './matching.ts'

/** Before anything is released a candidate learns nothing; the authority returns nothing without a word, then signs. */
export async function approve({ enterAs, journey }: Stage): Promise<void> {
  const heard = await enterAs('validation', 2, 'application-heard')
  await heard.go('/ma-reponse', 'answer-waiting')
  const { download, page, press, pressRefused } = await enterAs('validation', 0, 'approval')
  if (journey.seen.has('team-instruction-recorded')) assert.equal(await page.getByText(REASON).count(), 1)
  await pressRefused(409, 'Renvoyer à l’équipe', 'approval-returned-without-reason')
  await press('Valider et signer la liste', 'approval-signed')
  const document = await download('Document signé (PDF)')
  assert.match(document.suggestedFilename(), /\.pdf$/)
}

/** The team writes the answers, reads them, may not send them early, moves the day for a reason, and sends them. */
export async function release({ enterAs }: Stage): Promise<void> {
  const { fill, go, page, press, pressRefused } = await enterAs('validation', 1, 'team-matching-approved')
  await go('/equipe/reponses', 'team-answers')
  await press('Préparer les réponses', 'team-answers-prepared')
  await press(/^Relire ces lettres/, 'team-letters')
  await press(/@/, 'team-letter', page.getByRole('table').first())
  await go('/equipe/reponses/envoi', 'team-release')
  const count = /\d+/.exec((await page.locator('main').textContent()) ?? '')?.[0] ?? ''
  await fill({ 'Nombre de réponses': count })
  await pressRefused(409, 'Envoyer les réponses maintenant', 'team-release-early')
  await go('/equipe/edition/calendrier', 'team-calendar')
  await fill({ 'Envoi des réponses': '2017-11-29T15:00', 'Raison du changement': 'L’autorité a signé plus tôt.' })
  await press('Enregistrer le calendrier', 'team-calendar-changed')
  await go('/equipe/reponses/envoi', 'team-release')
  await fill({ 'Nombre de réponses': '3' })
  await pressRefused(409, 'Envoyer les réponses maintenant', 'team-release-miscounted')
  await fill({ 'Nombre de réponses': count })
  await press('Envoyer les réponses maintenant', 'team-released')
}
