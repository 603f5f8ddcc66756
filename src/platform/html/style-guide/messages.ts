import { linkButton } from '../buttons.ts'
import { type Html, html } from '../html.ts'
import { alert, details, emptyState, quote } from '../messages.ts'
import { dateTime, definitionList, progressBar, stateTag } from '../states.ts'
import { stepper, taskList, timeline } from '../steps.ts'
import type { View } from '../view.ts'

const kinds = ['success', 'info', 'warning', 'error'] as const

/** What the product says: messages, states, steps, what happens next. */
export const messageParts = (view: View): [string, Html][] => [
  [
    'Les messages',
    html`${kinds.map(kind => alert(view, { kind, body: 'Votre candidature est enregistrée. Vous pouvez la modifier jusqu’à la clôture.' }))}
${alert(view, { kind: 'warning', title: 'Il manque deux réponses', body: 'Complétez-les avant vendredi 27 octobre à 17 h, heure de Paris.' })}`,
  ],
  [
    'Les états',
    html`<p>${stateTag(view, 'success', 'Présélectionnée')} ${stateTag(view, 'waiting', 'À lire')} ${stateTag(view, 'info', 'Convoquée')} ${stateTag(view, 'warning', 'Incomplète')}
${stateTag(view, 'error', 'Inéligible')} ${stateTag(view, 'neutral', 'Brouillon')}</p>${progressBar(view, { label: 'Dossiers lus', value: 137, max: 208 })}`,
  ],
  [
    'Le vide',
    emptyState(view, {
      title: 'Aucune candidature pour l’instant',
      body: html`<p>Elles apparaîtront ici dès l’ouverture de l’appel, ${dateTime(view, view.now)}.</p>`,
      action: html`<p>${linkButton(view, { href: '#', label: 'Relire l’appel', kind: 'secondary' })}</p>`,
    }),
  ],
  [
    'Les étapes d’un formulaire',
    html`${stepper(view, {
      steps: [
        { label: 'Éligibilité', href: '#' },
        { label: 'Vous', href: '#' },
        { label: 'Vos défis' },
        { label: 'Vos fichiers' },
        { label: 'Vérification' },
      ],
      current: 2,
    })}
${taskList(view, [
  { label: 'Vérifier que vous pouvez candidater', href: '#', state: 'done' },
  { label: 'Dire qui vous êtes', href: '#', state: 'started', hint: 'Il reste votre date de naissance.' },
  { label: 'Choisir jusqu’à trois défis', href: '#', state: 'error' },
  { label: 'Nommer une personne avec qui candidater', href: '#', state: 'optional' },
  { label: 'Joindre votre CV', href: '#', state: 'todo' },
  { label: 'Relire et envoyer', state: 'locked' },
])}`,
  ],
  ['La suite', timeline(view, moments(view))],
  ['Les réponses relues', definitionList(view, answers)],
  [
    'Les textes qui s’ouvrent, les citations',
    html`${details(view, { summary: 'Qui peut candidater ?', body: html`<p>Toute personne majeure, quelle que soit sa nationalité, qui sait faire ce que le défi demande.</p>` })}
${details(view, { summary: 'Où se passent les dix mois ?', body: html`<p>Dans l’administration qui porte le défi.</p>`, open: true })}
${quote(view, { body: 'On nous a donné un vrai problème, des données et la confiance de l’équipe.', source: 'Une lauréate de la première promotion' })}`,
  ],
]

const answers = [
  { term: 'Nom', detail: 'Camille Exemple', action: { href: '#', about: 'votre nom' } },
  {
    term: 'Ce que vous apporterez au défi',
    detail: html`<p>J’ai construit pendant trois ans un service de prévision des crues, depuis la collecte des mesures jusqu’aux cartes que lisent les équipes de secours.</p><p>Je voudrais en faire autant pour la mer.</p>`,
    action: { href: '#', about: 'ce que vous apporterez au défi' },
  },
  { term: 'Années d’expérience', detail: '7' },
]

const moments = (view: View) => [
  { when: new Date(view.now.getTime() - 86_400_000), title: 'Candidature reçue', state: 'past' as const },
  {
    when: view.now,
    title: 'Vérification de votre dossier',
    body: 'L’équipe regarde si tout y est. Vous n’avez rien à faire.',
    state: 'current' as const,
  },
  { when: 'du 14 au 16 novembre 2017', title: 'Auditions', state: 'future' as const },
  { when: 'fin novembre 2017', title: 'Réponse', state: 'future' as const },
]
