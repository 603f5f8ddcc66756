import type { DemoItem } from './kind.ts'

/** Invented, by the public name of the challenge. */
export const third: Record<string, DemoItem[]> = {
  archifiltre: [
    {
      kind: 'repository',
      day: 82,
      fr: 'ArchiFiltre',
      en: 'ArchiFiltre',
      under: 'apache-2',
      words: [
        'Montre d’un coup d’œil ce que contient un dossier partagé.',
        'Shows at a glance what a shared folder holds.',
      ],
    },
    { kind: 'library', day: 190, fr: 'Lecture rapide d’arborescences', en: 'Fast reading of trees', under: 'mit' },
    {
      kind: 'training',
      day: 176,
      fr: 'Trier un serveur à plusieurs',
      en: 'Sorting a server together',
      to: ['Archivistes de six ministères', 41],
    },
    {
      kind: 'contribution',
      day: 204,
      fr: 'Export vers un logiciel d’archives libre',
      en: 'Export to a free archive program',
    },
  ],
  brigadenumerique: [
    {
      kind: 'website',
      day: 43,
      fr: 'La brigade en ligne',
      en: 'The online station',
      words: ['On y pose sa question à toute heure.', 'Questions are asked there at any hour.'],
    },
    { kind: 'repository', day: 152, fr: 'Assistant de réponse', en: 'Answering assistant', under: 'agpl-3' },
    {
      kind: 'dataset',
      day: 88,
      fr: 'Échanges avec le public',
      en: 'Exchanges with the public',
      not: ['privacy', 'On y raconte des faits graves, avec des noms.'],
    },
    {
      kind: 'training',
      day: 130,
      fr: 'Répondre par écrit',
      en: 'Answering in writing',
      to: ['Les gendarmes de la brigade', 20],
    },
  ],
  'eig-link': [
    { kind: 'repository', day: 75, fr: 'Guide de la promotion', en: 'Handbook of the cohort', under: 'eupl-1-2' },
    { kind: 'side_tool', day: 140, fr: 'Minuteur des réunions debout', en: 'Timer of stand-up meetings' },
  ],
  coacheleves: [
    { kind: 'library', day: 178, fr: 'Mesures d’apprentissage', en: 'Measures of learning', under: 'mit' },
    {
      kind: 'dataset',
      day: 66,
      fr: 'Traces des exercices des élèves',
      en: 'Traces of pupils’ exercises',
      not: ['privacy', 'Ce sont des enfants ; seules des moyennes par niveau seront publiées.'],
    },
    {
      kind: 'deliverable',
      day: 244,
      fr: 'Tableau de bord de la classe',
      en: 'Dashboard of the class',
      words: ['Essayé dans huit classes.', 'Tried in eight classes.'],
    },
    {
      kind: 'training',
      day: 230,
      fr: 'Lire le tableau de bord de sa classe',
      en: 'Reading the dashboard of one’s class',
      to: ['Enseignantes et enseignants de trois écoles', 16],
    },
  ],
  dataesr: [
    {
      kind: 'repository',
      day: 128,
      fr: 'Moteur de recherche de la recherche',
      en: 'Search engine of research',
      under: 'mit',
      words: ['Vingt millions de publications, une seule question.', 'Twenty million publications, one question.'],
    },
    {
      kind: 'dataset',
      day: 158,
      fr: 'Structures de recherche',
      en: 'Research institutions',
      under: 'licence-ouverte-2',
    },
    {
      kind: 'website',
      day: 219,
      fr: 'Qui cherche quoi',
      en: 'Who studies what',
      words: ['Ouvert à tout le monde, réutilisable par programme.', 'Open to everyone, usable by programs.'],
    },
    { kind: 'reused', day: 190, fr: 'L’exploration de graphes de Hopkins', en: 'Hopkins’s graph explorer' },
  ],
}
