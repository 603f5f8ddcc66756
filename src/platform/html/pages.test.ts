import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { testView } from '../../../test/support/view.ts'
import * as h from './index.ts'

const { html } = h
const view = testView()
const english = testView('en')
const count = (text: unknown, pattern: RegExp) => String(text).match(pattern)?.length ?? 0

describe('templates', () => {
  it('escape what people wrote, in text and in attributes, everywhere', () => {
    const nasty = '"><script>alert(1)</script>\''
    const drawn = h.layout(
      testView('fr', { account: { name: nasty, href: nasty }, notice: { kind: 'info', text: nasty } }),
      {
        title: nasty,
        crumbs: [{ href: nasty, label: nasty }],
        errors: [{ field: nasty, message: nasty }],
        body: html`${h.textField(view, { name: nasty, label: nasty, value: nasty, hint: nasty, error: nasty })}
${h.textArea(view, { name: 'a', label: nasty, value: nasty, maxLength: 9 })}${h.paragraphs(nasty)}
${h.seatTokens(view, [{ profile: nasty, state: 'wanted' }])}${h.tag(view, nasty)}
${h.table(view, { caption: nasty, columns: [{ key: 'a', label: nasty }], rows: [{ a: nasty }], empty: '', rowHref: () => nasty })}`,
      },
    )
    assert.equal(String(drawn).includes('<script>alert'), false)
    assert.equal(count(drawn, /"&gt;|"><script/g), 0)
  })

  it('refuse promises instead of drawing a page that is not ready', () => {
    assert.throws(() => html`${Promise.resolve('late')}`, /await the data/)
  })

  it('keep the line breaks and paragraphs of a text, and nothing else of it', () => {
    assert.equal(String(h.paragraphs('a <b>\r\nc\n\n \n d\n')), '<p>a &lt;b&gt;<br>c</p><p>d</p>')
    assert.equal(String(h.paragraphs('  \n ')), '')
  })
})

describe('a page', () => {
  it('has one title, one main part, its language, and the way to skip to it', () => {
    const drawn = String(h.layout(view, { title: 'Les défis', body: 'x' }))
    assert.equal(count(drawn, /<h1>/g), 1)
    assert.match(drawn, /^<!doctype html>\n<html lang="fr"/)
    assert.match(drawn, /<title>Les défis – Entrepreneurs d’intérêt général<\/title>/)
    assert.match(drawn, /<a class="skip" href="#main">[\s\S]*<main id="main"/)
  })

  it('leaves the h1 to a body that draws its own', () => {
    const body = h.hero(view, { title: 'Dix mois', lead: 'Un défi' })
    assert.equal(count(h.layout(view, { title: 'Accueil', ownHeading: true, body }), /<h1>/g), 1)
  })

  it('holds under a strict policy: no inline style, script or handler', () => {
    const drawn = String(h.layout(view, { title: 'x', body: h.callBar(view, { opens: view.now, closes: view.now }) }))
    assert.equal(/<style|style=|<script(?! src)| on\w+=/.test(drawn), false)
  })

  it('offers itself in the other language, and not in its own', () => {
    const languages = [
      { lang: 'fr' as const, href: '/defis?profil=data' },
      { lang: 'en' as const, href: '/en/challenges?profil=data' },
    ]
    const drawn = String(h.layout(testView('fr', { languages }), { title: 'x', body: '' }))
    assert.match(drawn, /<a href="\/en\/challenges\?profil=data" hreflang="en" lang="en">English<\/a>/)
    assert.equal(count(drawn, /<a href="\/defis\?profil=data"/g), 0)
    assert.equal(
      count(drawn, /<link rel="(?:canonical|alternate)"[^>]* href="[^"]*\?/g),
      0,
      'machines read the page itself',
    )
    assert.match(drawn, /<link rel="alternate" hreflang="en" href="[^"]*\/en\/challenges">/)
  })

  it('says in its title that something is wrong, and lists what, leading to each field', () => {
    const errors = [{ field: 'email', message: 'Écrivez votre adresse' }]
    const body = h.emailField(view, { name: 'email', label: 'Adresse', error: h.errorFor(errors, 'email') })
    const drawn = String(h.layout(view, { title: 'Vous', errors, body }))
    assert.match(drawn, /<title>Erreur\u202f: Vous/)
    assert.match(drawn, /role="alert"[\s\S]*<a href="#email">Écrivez votre adresse<\/a>/)
    assert.match(drawn, /<input[^>]*id="email" name="email" aria-describedby="email-error" aria-invalid="true">/)
  })
})

describe('fields', () => {
  it('read in order: error, hint, then what remains to type', () => {
    const drawn = String(
      h.textArea(view, { name: 'why', label: 'Pourquoi', hint: 'En bref', error: 'Trop long', maxLength: 10 }),
    )
    assert.match(drawn, /aria-describedby="why-error why-hint why-count"/)
    assert.equal(/ maxlength=/.test(drawn), false)
  })

  it('say that they are optional only when told so', () => {
    const of = (required: boolean | undefined) => String(h.textField(view, { name: 'a', label: 'A', required }))
    assert.equal(of(undefined).includes('facultatif'), false)
    assert.equal(of(false).includes('(facultatif)'), true)
    assert.match(of(true), / required/)
  })

  it('of several choices give the field’s name to the first box, so that an error can lead there', () => {
    const options = ['x', 'y'].map(value => ({ value, label: value }))
    const drawn = String(h.radios(view, { name: 'profile', label: 'Profil', options, value: 'y' }))
    assert.match(drawn, /<input type="radio" id="profile" name="profile" value="x">/)
    assert.match(drawn, /<input type="radio" id="profile-2" name="profile" value="y" checked>/)
  })

  it('show the file already received with its pages and size', () => {
    const current = { name: 'cv.pdf', size: 840_200, pages: 2 }
    assert.match(
      String(h.fileField(view, { name: 'cv', label: 'CV', current })),
      /cv\.pdf<\/strong>[\s\S]*\(2 pages, 840\u00a0ko\)/,
    )
    assert.match(String(h.fileFacts(english, { ...current, pages: 1 })), /\(1 page, 840\u00a0kB\)/)
  })
})

describe('tables', () => {
  const columns = [
    { key: 'name', label: 'Nom', sort: { href: '?tri=nom', current: 'ascending' as const } },
    { key: 'mark', label: 'Note', numeric: true },
  ]

  it('name each row by its first cell, and say how they are sorted', () => {
    const rows = [{ name: 'A', mark: 12 }]
    const drawn = String(
      h.table(view, { caption: 'Notes', columns, rows, empty: '', rowHref: row => `/n/${row.name}` }),
    )
    assert.match(drawn, /<th scope="col" aria-sort="ascending">/)
    assert.match(drawn, /<th scope="row"><a href="\/n\/A">A<\/a><\/th><td class="number">12<\/td>/)
    assert.match(drawn, /role="region" tabindex="0" aria-label="Notes, tableau à faire défiler"/)
  })

  it('say what will be there when they are empty', () => {
    const drawn = String(h.table(view, { caption: 'Notes', columns, rows: [], empty: 'Aucune note pour l’instant' }))
    assert.equal(drawn, '<div class="empty"><p>Aucune note pour l’instant</p></div>')
  })
})
