import { actions, button, dangerButton, linkButton } from '../buttons.ts'
import { errorSummary } from '../error-summary.ts'
import * as fields from '../fields/index.ts'
import { fieldset, form } from '../form.ts'
import { type Html, html } from '../html.ts'
import { seatToken } from '../seats.ts'
import type { View } from '../view.ts'

/** Fields with hint, with error, filled, optional; choices; a form that saves itself. */
export const formParts = (view: View): [string, Html][] => [
  [
    'Le résumé des erreurs',
    errorSummary(view, [
      { field: 'email', message: 'Écrivez une adresse complète, par exemple prenom@exemple.fr' },
      { field: 'profile', message: 'Choisissez votre profil' },
    ]),
  ],
  [
    'Les champs',
    form(view, {
      action: '#',
      body: html`${textFields(view)}${choiceFields(view)}`,
      submit: actions(view, [
        button(view, { label: 'Enregistrer et continuer' }),
        button(view, { label: 'Enregistrer et sortir', kind: 'secondary' }),
        linkButton(view, { href: '#', label: 'Revenir', kind: 'quiet' }),
      ]),
      autosave: { url: '#', savedAt: view.now },
    }),
  ],
  ['Un bouton qui engage', dangerButton(view, { action: '#', label: 'Retirer ma candidature' })],
]

const textFields = (
  view: View,
): Html => html`${fields.textField(view, { name: 'name', label: 'Prénom et nom', hint: 'Tels qu’ils figureront sur le contrat.', value: 'Camille Œuvré-Ñandú', required: true, autocomplete: 'name' })}
${fields.emailField(view, { name: 'email', label: 'Adresse électronique', value: 'camille@', error: 'Écrivez une adresse complète, par exemple prenom@exemple.fr', required: true })}
${fields.dateField(view, { name: 'birth', label: 'Date de naissance', value: '1988-04-12' })}
${fields.numberField(view, { name: 'years', label: 'Années d’expérience', value: 7, unit: 'ans' })}
${fields.urlField(view, { name: 'link', label: 'Un lien vers un de vos travaux', required: false })}
${fields.textArea(view, { name: 'contribution', label: 'Ce que vous apporterez au défi', hint: 'Ce que vous savez faire, ce que vous avez déjà fait, comment vous commenceriez.', maxLength: 1500, value: 'J’ai construit pendant trois ans un service de prévision des crues.' })}
${fields.selectField(view, {
  name: 'place',
  label: 'Département',
  prompt: 'Choisissez',
  options: [
    { value: '75', label: 'Paris' },
    { value: '972', label: 'Martinique' },
  ],
})}
${fields.fileField(view, { name: 'cv', label: 'Votre CV', hint: 'En PDF, 5 Mo au plus.', accept: 'application/pdf', current: { name: 'cv-camille.pdf', size: 840_200, pages: 2, href: '#' } })}`

const choiceFields = (view: View): Html => html`${fields.radios(view, {
  name: 'profile',
  label: 'Votre profil',
  error: 'Choisissez votre profil',
  options: ['dev', 'data', 'design'].map(value => ({
    value,
    label: { dev: 'Développement', data: 'Données', design: 'Design' }[value] ?? value,
    sign: seatToken(view, { profile: value, state: 'wanted' }),
  })),
})}
${fields.radios(view, {
  name: 'public',
  label: 'Travaillez-vous déjà pour une administration ?',
  inline: true,
  value: 'no',
  options: [
    { value: 'yes', label: 'Oui' },
    { value: 'no', label: 'Non' },
  ],
})}
${fieldset(view, {
  legend: 'Vos défis',
  hint: 'Trois au plus, sans ordre de préférence.',
  body: fields.checkboxes(view, {
    name: 'wishes',
    label: 'Défis ouverts à votre profil',
    values: ['1'],
    options: [
      { value: '1', label: 'PrédiSauvetage', hint: 'Affaires maritimes, La Défense' },
      { value: '2', label: 'Gobelins', hint: 'Mobilier national, Paris' },
      { value: '3', label: 'Hopkins', hint: 'Toutes les places sont pourvues', disabled: true },
    ],
  }),
})}
${fields.checkbox(view, { name: 'charter', label: 'J’ai lu le règlement et je l’accepte', error: 'Cochez cette case pour envoyer votre candidature' })}`
