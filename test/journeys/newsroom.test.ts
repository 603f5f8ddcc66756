import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import { unzipSync } from 'fflate'
import type { Browser, Page } from 'playwright-core'
import { createApp } from '../../src/app.ts'
import { followContents } from '../../src/features/content/index.ts'
import { type Applied, currentEdition } from '../../src/features/edition/index.ts'
import { followReleases } from '../../src/features/press/index.ts'
import { listen } from '../../src/platform/http/index.ts'
import { pngOf } from '../../src/platform/images/index.ts'
import { signedInVisitor, testServices } from '../support/app.ts'
import { axeFindings } from '../support/axe.ts'
import { launchBrowser } from '../support/browser.ts'
import { useEdition } from '../support/edition.ts'

let world: Awaited<ReturnType<typeof testServices>>
let edition: Applied
let server: Awaited<ReturnType<typeof listen>>
let browser: Browser
let team: Page
let stranger: Page
const faults: string[] = []

before(async () => {
  world = await testServices('2017-09-20T08:00:00Z')
  await useEdition(world.services)
  edition = await currentEdition(world.services.db)
  const config = { ...world.services.config, host: '127.0.0.1', port: 0 }
  server = await listen(createApp({ ...world.services, config }), config)
  browser = await launchBrowser()
  const paquet = { email: 'ondine@equipe.example', name: 'Ondine Paquet', roles: [{ role: 'team' as const }] }
  const { cookies } = await signedInVisitor(world.services, paquet)
  team = await open(cookies.get('cohorte_session'))
  stranger = await open()
})
after(async () => {
  await browser?.close()
  await server?.close()
  await world?.close()
})

async function open(session?: string): Promise<Page> {
  const baseURL = `http://127.0.0.1:${server.port}`
  const context = await browser.newContext({ baseURL, locale: 'fr-FR', reducedMotion: 'reduce' })
  context.setDefaultTimeout(10_000)
  if (session) await context.addCookies([{ name: 'cohorte_session', value: session, url: baseURL }])
  return context.newPage()
}

/** How long a public page that somebody has just read may be given again as it was. */
const KEPT_MS = 1100

/** The clock of the installation moves, and its rules look at it. */
async function moveTo(instant: string): Promise<void> {
  world.setClock(instant)
  await followContents(world.services)
  await followReleases(world.services, edition)
  await pause(KEPT_MS)
}

async function look(page: Page, name: string): Promise<void> {
  faults.push(...(await axeFindings(page)).map(it => `${name}: ${it}`))
}

async function go(page: Page, path: string, name = path): Promise<number> {
  const answer = await page.goto(path)
  await look(page, name)
  return answer?.status() ?? 0
}

/** By keyboard: the focus goes to the control of that name, and Enter presses it. */
async function press(page: Page, label: string | RegExp, name: string): Promise<void> {
  const main = page.locator('main')
  const target = main
    .getByRole('button', { name: label })
    .or(main.getByRole('link', { name: label }))
    .first()
  await target.focus()
  await Promise.all([page.waitForEvent('load'), page.keyboard.press('Enter')])
  await look(page, name)
}

const field = (page: Page, label: string | RegExp, nth = 0) => page.locator('main').getByLabel(label).nth(nth)
const said = async (page: Page) => ((await page.locator('main').textContent()) ?? '').replaceAll(/\s+/g, ' ')

describe('the team writes, and the public reads at the instant that was chosen', () => {
  it('takes no picture without saying what it shows, and keeps what was typed', async () => {
    await go(team, '/equipe/contenus/images')
    const picture = await pngOf(
      '<svg xmlns="http://www.w3.org/2000/svg" width="640" height="360"><rect width="640" height="360" fill="#154"/></svg>',
      640,
    )
    const choose = () =>
      team
        .locator('main input[type=file]')
        .setInputFiles({ name: 'atelier.png', mimeType: 'image/png', buffer: Buffer.from(picture) })
    await choose()
    await field(team, 'Nom court').fill('atelier')
    await field(team, 'Crédit').fill('Ondine Paquet')
    await field(team, 'Licence').fill('Licence Ouverte 2.0')
    await press(team, /Ajouter|Enregistrer/, 'a picture without its alternative')
    assert.equal(await field(team, 'Nom court').inputValue(), 'atelier')
    assert.ok((await team.locator('main [aria-invalid=true]').count()) > 0)
    await choose()
    await field(team, /en français/).fill('Une pièce vide aux murs verts, avant l’arrivée des équipes')
    await field(team, /en anglais/).fill('An empty room with green walls, before the teams arrive')
    await press(team, /Ajouter|Enregistrer/, 'a picture')
    assert.match(await said(team), /atelier/)
  })

  it('sees its Markdown drawn while it types, without having saved anything', async () => {
    await go(team, '/equipe/contenus/ajout?genre=post')
    await field(team, 'Titre').fill('La salle est prête')
    await field(team, 'Résumé').fill('Les équipes arrivent bientôt : la salle où elles travailleront est prête.')
    await field(team, 'Auteur ou autrice').fill('L’équipe')
    await team.getByLabel('Promotion', { exact: true }).check()
    await field(team, 'Texte').focus()
    await team.keyboard.type('## Une salle\n\nElle est **prête**.\n\n![La salle](image:atelier)')
    const drawn = team.locator('[data-preview-here]')
    await drawn.locator('img').waitFor()
    assert.equal(await drawn.locator('strong').first().textContent(), 'prête')
    assert.match((await drawn.locator('img').getAttribute('alt')) ?? '', /murs verts/)
    assert.equal(await field(team, 'Texte').evaluate(it => it === document.activeElement), true)
    await look(team, 'a post with its preview')
    await press(team, 'Enregistrer une version', 'a post')
  })

  it('schedules it; the public reads it from that instant and not before', async () => {
    await team.locator('summary', { hasText: 'Publier plus tard' }).focus()
    await team.keyboard.press('Enter')
    await field(team, 'Publier le').fill('2017-09-21T09:00')
    await press(team, 'Programmer la publication', 'a scheduled post')
    assert.match(await said(team), /jeudi 21 septembre 2017 à 9 h/)
    await moveTo('2017-09-21T06:59:59Z')
    assert.equal(await go(stranger, '/actualites/la-salle-est-prete', 'not yet'), 404)
    await moveTo('2017-09-21T07:00:00Z')
    await go(stranger, '/actualites')
    await press(stranger, 'La salle est prête', 'the post')
    assert.match(await said(stranger), /Elle est prête/)
    assert.ok(await stranger.locator('main img[alt*="murs verts"][width][height]').count())
  })
})

describe('a release under embargo', () => {
  let editor = ''

  it('is written, drawn while it is typed, and cleared by each who must', async () => {
    await go(team, '/equipe/presse/journalistes')
    await field(team, /^\s*Nom/).fill('Irène Caillaud')
    await field(team, /Média|Titre de presse/).fill('Le Courrier')
    await field(team, /Adresse|Courriel/).fill('irene@courrier.example')
    await press(team, /Accréditer|Ajouter/, 'journalists')
    await go(team, '/equipe/presse')
    await press(team, /Écrire|Commencer|Préparer/, 'a release')
    editor = new URL(team.url()).pathname
    await field(team, 'Titre, en français').fill('Le canari chante')
    await team.locator('[data-preview-here] h3', { hasText: 'Le canari chante' }).waitFor()
    await press(team, 'Enregistrer une nouvelle version', 'a release written')
    await press(team, 'Demander les accords', 'a release to clear')
    for (let left = 3; left > 0 && (await team.getByLabel('Pour qui').count()) > 0; left -= 1) {
      await field(team, 'Qui a décidé').fill('Ondine Paquet')
      await press(team, 'Noter la réponse', 'a clearance')
    }
  })

  it('is read through a sealed link by an accredited journalist, and by no one else', async () => {
    await field(team, 'À la fin d’un embargo').check()
    await field(team, 'Fin de l’embargo').fill('2017-09-28T09:00')
    await press(team, 'Publier', 'under embargo')
    await press(team, 'Envoyer aux journalistes accrédités', 'sent')
    const { body_text: mail } = await world.services.db
      .selectFrom('mail')
      .select('body_text')
      .where('recipient', '=', 'irene@courrier.example')
      .orderBy('id', 'desc')
      .executeTakeFirstOrThrow()
    const journalist = await open()
    assert.equal(await go(journalist, /\/presse\/embargo\/\S+/.exec(mail)?.[0] ?? '', 'the sealed preview'), 200)
    assert.match(await said(journalist), /EMBARGO[\s\S]*Le canari chante|Le canari chante[\s\S]*EMBARGO/i)
    assert.equal(await go(stranger, '/presse/eig-2-ouverture-des-candidatures', 'sealed'), 404)
    assert.equal((await go(stranger, `${editor}`, 'another’s work')) >= 400 || /connexion/.test(stranger.url()), true)
    await go(stranger, '/presse')
    assert.doesNotMatch(await said(stranger), /canari/)
  })

  it('is everybody’s when the embargo ends, in the kit too', async () => {
    await moveTo('2017-09-28T06:59:59Z')
    assert.equal(await go(stranger, '/presse/eig-2-ouverture-des-candidatures', 'sealed still'), 404)
    await moveTo('2017-09-28T07:00:00Z')
    await go(stranger, '/presse')
    await press(stranger, 'Le canari chante', 'the release')
    assert.match(await said(stranger), /Le canari chante/)
    await go(stranger, '/presse')
    const [kit] = await Promise.all([
      stranger.waitForEvent('download'),
      stranger
        .locator('main')
        .getByRole('link', { name: /Télécharger le dossier/ })
        .click(),
    ])
    const chunks: Buffer[] = []
    for await (const chunk of await kit.createReadStream()) chunks.push(chunk as Buffer)
    const names = Object.keys(unzipSync(Buffer.concat(chunks)))
    assert.ok(
      names.some(it => it.endsWith('eig-2-ouverture-des-candidatures.pdf')),
      names.join(', '),
    )
  })

  it('left nothing for axe to say on any of these pages', () => assert.deepEqual(faults, []))
})
