import assert from 'node:assert/strict'
import { pdfOf } from '../../../support/pdf.ts'
import type { Stage } from '../../stage.ts'
import type { Traveller } from '../../traveller.ts'
import { attach, hrContact } from './host.ts'

/** A mentor says what is ready and what is not, answers for a part of the arrival, and asks somebody of the host to help. */
export async function prepareArrival({ enterAs }: Stage): Promise<void> {
  const { choose, fill, go, page, press, pressRefused } = await enterAs('hiring', 1, 'arrival')
  await choose(/^Réunir la documentation des données/)
  await press('Marquer comme faits', 'arrival', page.locator('form', { hasText: 'Réunir la documentation' }))
  await press(/^Préciser.*Ouvrir l’accès aux données/, 'arrival-item')
  await choose('Bloqué')
  await pressRefused(422, 'Enregistrer', 'arrival-item-wordless')
  assert.ok(await page.getByLabel('Bloqué').isChecked())
  await fill({ 'Un mot': 'La convention attend une signature.' })
  await press('Enregistrer', 'arrival')
  await press('Répondre pour Internet', 'arrival-part')
  await choose('Oui')
  await fill({ 'Ce qui a bien marché': 'Une ligne est ouverte depuis vendredi.' })
  await press('Enregistrer', 'arrival')
  await press('Voir et ajouter les contacts', 'arrival-contacts')
  await fill({ Nom: hrContact.name, 'Adresse électronique': hrContact.email })
  await pressRefused(422, 'Ajouter et envoyer son lien', 'arrival-contact-refused')
  assert.equal(await page.getByLabel('Nom', { exact: true }).inputValue(), hrContact.name)
  await page.getByLabel('Fonction').selectOption({ label: 'ressources humaines' })
  await press('Ajouter et envoyer son lien', 'arrival-contact-added')
  await go('/mon-defi/previsecours/recrutement', 'mentor-hiring')
  await go('/mon-defi/previsecours/financement', 'mentor-funding')
}

/** A fellow whose contract their host has signed reads it, and hands in the copy that they sign. */
export async function signContract({ choose, go, page, press, pressRefused }: Traveller): Promise<void> {
  await go('/mon-espace', 'space')
  await press('Mon contrat', 'contract')
  const read = await page.request.get(
    (await page.getByRole('link', { name: /^Lire mon contrat/ }).getAttribute('href')) ?? '',
  )
  assert.equal(read.headers()['content-type'], 'application/pdf')
  await pressRefused(422, 'Déposer mon contrat signé', 'contract-refused')
  await choose(/^J’ai lu et signé/)
  await attach(page, 'notes.pdf', Buffer.from('ceci n’est pas un PDF'))
  await pressRefused(422, 'Déposer mon contrat signé', 'contract-refused')
  await choose(/^J’ai lu et signé/)
  await attach(page, 'contrat.pdf', pdfOf(2))
  await press('Déposer mon contrat signé', 'contract-signed')
  assert.equal(await page.getByText('Votre contrat est signé par tout le monde.').count(), 1)
}

/** The team finds who is late, reads how a contract was signed, and decides what follows a refused clearance. */
export async function followHiring({ enterAs }: Stage): Promise<void> {
  const { choose, go, page, press, pressRefused } = await enterAs('hiring', 2, 'team-arrivals')
  await go('/equipe', 'team-hiring')
  await press('Les contrats', 'team-contracts')
  await press('En retard', 'team-contracts')
  await go('/equipe/recrutement', 'team-contracts')
  await press(/./, 'team-clearance', page.getByRole('row').filter({ hasText: 'demandée' }).first())
  await press('Les preuves', 'team-evidence')
  await page.goBack()
  await choose('refusée')
  await press('Enregistrer le résultat', 'team-clearance')
  await choose(/^Elle reste sur sa mission/)
  await pressRefused(422, 'Enregistrer la décision', 'team-clearance-unreasoned')
  assert.ok(await page.getByLabel(/^Elle reste sur sa mission/).isChecked())
  const deciding = page.locator('main form').filter({ hasText: 'Ce qui suit' })
  await deciding.getByLabel('Raison').fill('Le travail se fait sur un extrait ouvert.')
  await press('Enregistrer la décision', 'team-clearance-decided')
}
