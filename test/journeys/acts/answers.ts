import assert from 'node:assert/strict'
import type { Stage } from '../stage.ts'

/** Somebody accepts, and decides what the public page will say of them. */
export async function accept({ enterAs }: Stage): Promise<void> {
  const { choose, fill, page, press } = await enterAs('notified', 0, 'answer-offer')
  await press('Accepter cette place', 'answer-accepting')
  await press('J’accepte cette place', 'answer-accepted')
  await choose('Publier mon nom sur la page de la promotion')
  await fill({ 'Quelques mots': 'Je viens cartographier ce qui ne l’est pas encore.' })
  await press('Enregistrer mon choix', 'answer-consented')
  assert.equal(await page.getByText('Votre choix est enregistré.').count(), 1)
}

/** Somebody else declines; two more read an answer that is not a place. */
export async function decline({ enterAs }: Stage): Promise<void> {
  const { fill, press } = await enterAs('notified', 0, 'answer-offer')
  await press('Renoncer à cette place', 'answer-declining')
  await fill({ 'Souhaitez-vous': 'Je ne peux plus déménager.' })
  await press('Je renonce à cette place', 'answer-declined')
  await enterAs('notified', 2, 'answer-waiting-list')
  await enterAs('notified', 3, 'answer-no')
}

/** A free seat is offered to the next in line, by somebody, for a reason, once the letter is read; an offer is taken back. */
export async function fillSeat({ enterAs }: Stage): Promise<void> {
  const { fill, go, page, press, pressRefused } = await enterAs('notified', 1, 'team-seats')
  await press(
    /./,
    'team-seat',
    page
      .getByRole('row')
      .filter({ has: page.getByRole('cell', { name: /^1$/ }) })
      .first(),
  )
  await pressRefused(422, 'Relire la lettre', 'team-seat-nobody')
  await page.getByRole('combobox', { name: 'Proposer la place à' }).selectOption({ index: 1 })
  await fill({ 'Raison de ce choix': 'La personne suivante sur la liste du jury.' })
  await press('Relire la lettre', 'team-seat-letter')
  await press('Envoyer cette proposition', 'team-seat-offered')
  await press('Reprendre l’offre', 'team-offer-taking-back')
  await pressRefused(422, 'Reprendre l’offre', 'team-offer-without-reason')
  await fill({ Raison: 'La personne nous a écrit qu’elle ne viendrait pas.' })
  await press('Reprendre l’offre', 'team-offer-taken-back')
  await go('/equipe/messages', 'team-outbox')
  await press(/à relire/, 'team-outbox-drafts')
  await press(/@/, 'team-outbox-draft', page.getByRole('table').last())
  await press('Envoyer ce message', 'team-outbox-sent')
}

/** The announcement waits for its instant; a preview is for the team alone. */
export async function announce({ enterAs }: Stage): Promise<void> {
  const { fill, go, press, pressRefused } = await enterAs('notified', 1, 'team-seats')
  await go('/equipe/annonce', 'team-announcement')
  await pressRefused(422, 'Prévoir l’annonce', 'team-announcement-wrong')
  await fill({
    'Message en français': 'Bienvenue à la promotion 2.',
    'Message en anglais': 'Welcome to the second cohort.',
  })
  await press('Prévoir l’annonce', 'team-announcement-planned')
  await press('Voir la page comme elle paraîtra', 'team-announcement-preview')
}

/** Everybody reads who joins which team; somebody takes their name back, and it is gone. */
export async function publish({ enter, enterAs }: Stage): Promise<void> {
  const visitor = await enter('a reader of the press')
  await visitor.go('/', 'home-announced')
  await visitor.go('/promotion', 'cohort')
  await visitor.go('/en/cohort', 'cohort-english')
  const fellow = await enterAs('announced', 1, 'answer-fellow')
  const end = fellow.page.getByRole('button', { name: 'Retirer mon nom de la page' })
  if ((await end.count()) > 0) await fellow.press('Retirer mon nom de la page', 'answer-unnamed')
  await enterAs('announced', 2, 'team-outbox')
  await visitor.go('/messages', 'messages-all')
}
