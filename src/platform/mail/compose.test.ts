import assert from 'node:assert/strict'
import { test } from 'node:test'
import { composeMail } from './index.ts'

const mail = composeMail({
  lang: 'fr',
  subject: 'Votre candidature est reçue',
  greeting: 'Bonjour,',
  parts: [
    'Nous avons reçu votre candidature <b>« œuvre »</b>.',
    { facts: [['Référence', 'EIG2-0042']] },
    { heading: 'La suite' },
    { action: 'Voir ma candidature', url: 'https://cohorte.example/ma-candidature?a=1&b=2' },
  ],
  closing: 'L’équipe du programme',
  footer: 'Vous recevez ce message parce que vous êtes candidat ou candidate.',
})

test('both forms of a mail say the same, in the same order', () => {
  assert.equal(
    mail.text,
    `Bonjour,

Nous avons reçu votre candidature <b>« œuvre »</b>.

Référence
  EIG2-0042

La suite

Voir ma candidature
https://cohorte.example/ma-candidature?a=1&b=2

L’équipe du programme

-- 
Vous recevez ce message parce que vous êtes candidat ou candidate.
`,
  )
  const words = mail.html.replaceAll(/<style[\s\S]*?<\/style>|<title>.*?<\/title>|<[^>]+>/g, '\n')
  const order = [
    'Bonjour,',
    'Nous avons reçu',
    'Référence',
    'EIG2-0042',
    'Voir ma candidature',
    'L’équipe',
    'Vous recevez',
  ]
  const places = order.map(it => words.indexOf(it))
  assert.deepEqual(
    places,
    places.toSorted((a, b) => a - b),
  )
  assert.ok(places.every(it => it >= 0))
})

test('words are escaped in HTML, addresses are whole links', () => {
  assert.ok(mail.html.includes('&lt;b&gt;« œuvre »&lt;/b&gt;'))
  assert.ok(mail.html.includes('href="https://cohorte.example/ma-candidature?a=1&amp;b=2"'))
  assert.match(mail.html, /^<!doctype html><html lang="fr">/)
  assert.ok(!/<(script|img|link)/.test(mail.html))
})
