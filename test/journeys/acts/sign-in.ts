import type { Traveller } from '../traveller.ts'

/** Signs in by e-mail: asks for the link, reads it in the messages of the demonstration, opens it, presses its button. */
export async function signIn(somebody: Traveller, email: string): Promise<void> {
  const { fill, go, page, press } = somebody
  await go('/connexion', 'sign-in')
  await fill({ 'Votre adresse électronique': email })
  await press('Recevoir le lien', 'sign-in-sent')
  await press('Lire les messages de cette installation', 'messages')
  const mail = page.getByRole('row').filter({ hasText: email }).getByRole('link')
  for (let tries = 0; (await mail.count()) === 0 && tries < 50; tries++) {
    await new Promise(resume => setTimeout(resume, 200))
    await page.reload()
  }
  await press(/Votre lien de connexion/, 'message-sign-in', page.getByRole('row').filter({ hasText: email }))
  await press(/\/connexion\/lien\//, 'sign-in-confirm')
  await press('Ouvrir ma session', 'after-sign-in')
}
