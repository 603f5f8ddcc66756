import assert from 'node:assert/strict'
import { generateKeyPairSync } from 'node:crypto'
import { test } from 'node:test'
import { editionTwo } from '../../../test/support/candidate.ts'
import { makeReceipt, signingWith } from '../../platform/signing/index.ts'
import { receiptEmail, reminderEmail, withdrawalEmail } from './emails.ts'

const edition = editionTwo()
const actor = { personId: 7, email: 'zelie@example.org' }
const publicUrl = 'https://eig.example.org'
const digest = 'a'.repeat(64)
const signing = signingWith(generateKeyPairSync('ed25519').privateKey)
const receipt = makeReceipt(signing, {
  edition: 'eig-2',
  reference: 'EIG2-7F3K9Q',
  candidate: 'C-7F3K',
  receivedAt: '2017-10-27T14:59:59.999Z',
  zone: 'Europe/Paris',
  contentSha256: digest,
  files: [{ name: 'cv.pdf', sha256: 'b'.repeat(64), size: 1200 }],
})
/** Narrow and unbreakable spaces are right on screen and in the way of a test. */
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ')

test('the receipt says in French what arrived, when, and how to check it', () => {
  const mail = receiptEmail({ actor, edition, lang: 'fr', publicUrl, receipt, of: 'application' })
  assert.equal(plain(mail.subject), 'Candidature reçue : EIG2-7F3K9Q')
  assert.deepEqual(
    [mail.kind, mail.state, mail.personId, mail.recipient, mail.editionId],
    ['applications.receipt', 'approved', 7, 'zelie@example.org', 'eig-2'],
  )
  assert.equal(
    plain(mail.text),
    `Bonjour,

Votre candidature à « Entrepreneurs d’intérêt général, promotion 2 » est arrivée le vendredi 27 octobre 2017 à 16 h 59, heure de Paris. Voici ce qui en fait foi.

Référence
  EIG2-7F3K9Q
Votre code
  C-7F3K
Reçue le
  vendredi 27 octobre 2017 à 16 h 59, heure de Paris (2017-10-27T14:59:59.999Z)
Empreinte SHA-256 du contenu
  ${digest}
Pièce jointe
  cv.pdf (SHA-256 ${'b'.repeat(64)})
Signature Ed25519
  ${receipt.signature}
Clé publique
  ${receipt.keyId}, https://eig.example.org/.well-known/cohorte-keys.json

Voir l’accusé de réception
https://eig.example.org/ma-candidature/accuses/EIG2-7F3K9Q

Cet accusé se vérifie sans nous faire confiance : la page explique comment, et donne le fichier signé et le PDF.

Vous pouvez encore la modifier et la déposer de nouveau avant le vendredi 27 octobre 2017 à 17 h, heure de Paris. Seul le dernier dépôt compte.

Les dossiers sont ensuite lus sans le nom. Chaque personne reçoit une réponse, positive ou négative.

Gardez ce message.

-- 
Entrepreneurs d’intérêt général, promotion 2. Ce message part tout seul à chaque dépôt.
`,
  )
})

test('the receipt says the same in English', () => {
  const mail = receiptEmail({ actor, edition, lang: 'en', publicUrl, receipt, of: 'application' })
  assert.equal(mail.subject, 'Application received: EIG2-7F3K9Q')
  const text = plain(mail.text)
  assert.ok(text.includes('arrived on Friday 27 October 2017 at 4:59 pm, Paris time. Here is the proof of it.'))
  assert.ok(text.includes('https://eig.example.org/en/my-application/receipts/EIG2-7F3K9Q'))
  assert.ok(
    text.includes(
      'submit it again before Friday 27 October 2017 at 5 pm, Paris time. Only the last submission counts.',
    ),
  )
})

test('a withdrawal during the call says that it can be taken back', () => {
  const last = { reference: 'EIG2-7F3K9Q', receivedAt: new Date(receipt.receivedAt) }
  const mail = withdrawalEmail({ actor, edition, lang: 'fr', publicUrl, at: new Date('2017-10-20T08:00:00Z'), last })
  assert.equal(
    plain(mail.text),
    `Bonjour,

Le vendredi 20 octobre 2017 à 10 h, heure de Paris, vous avez retiré votre candidature à « Entrepreneurs d’intérêt général, promotion 2 ».

Le dépôt EIG2-7F3K9Q ne sera ni lu, ni examiné.

Si vous changez d’avis, vous pouvez la reprendre et la déposer de nouveau avant le vendredi 27 octobre 2017 à 17 h, heure de Paris.

Ouvrir ma candidature
https://eig.example.org/ma-candidature?edition=eig-2

Vous n’êtes pas à l’origine de ce retrait ? Connectez-vous sans attendre et vérifiez vos appareils.

-- 
Entrepreneurs d’intérêt général, promotion 2. Ce message part tout seul à chaque retrait.
`,
  )
})

test('a withdrawal after the call promises nothing', () => {
  const at = new Date('2017-11-20T08:00:00Z')
  const mail = withdrawalEmail({ actor, edition, lang: 'en', publicUrl, at, last: undefined })
  assert.ok(!mail.text.includes('take it up'))
  assert.match(plain(mail.text), /On Monday 20 November 2017 at 9 am, Paris time, you withdrew your application/)
})

test('the reminder says how long is left and which parts are unfinished', () => {
  const now = new Date('2017-10-25T15:00:00Z')
  const mail = reminderEmail({
    actor,
    edition,
    lang: 'fr',
    publicUrl,
    now,
    unfinished: ['identity', 'wishes', 'declarations'],
  })
  assert.equal(plain(mail.subject), 'Votre candidature n’est pas déposée : il reste 2 jours')
  assert.ok(
    plain(mail.text).includes('Il vous reste à compléter : Identité et coordonnées, Choix des défis et Engagements.'),
  )
  const ready = reminderEmail({ actor, edition, lang: 'en', publicUrl, now, unfinished: [] })
  assert.ok(ready.text.includes('Everything is filled in: all that is left is to review and submit.'))
  assert.equal(plain(ready.subject), 'Your application is not submitted: 2 days left')
})
