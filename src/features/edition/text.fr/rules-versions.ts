import { type Html, html } from '../../../platform/html/index.ts'
import type { PublishRefusal } from '../rules.ts'

/** Les versions du règlement, leurs différences et leur publication. */
export const rulesVersions = {
  lead: 'Les conditions de l’appel, article par article, établies d’après le calendrier, les postes et les montants que ce site applique.',
  about: (edition: string) =>
    `Règlement de l’appel à candidatures, article par article, avec ses versions : ${edition}.`,
  file: (edition: string, version?: number) => `reglement-${edition}${version ? `-version-${version}` : '-projet'}`,
  frozen: (number: number, when: string, why: string) =>
    `Version ${number}, en vigueur depuis le ${when}. Motif : ${why}.`,
  hash: 'Empreinte SHA-256 de cette version :',
  why: 'Motif',
  versions: 'Versions du règlement',
  versionsLead: 'Chaque version publiée reste ici telle qu’elle était, avec son motif et ce qu’elle a changé.',
  versionsAbout: (edition: string) => `Toutes les versions publiées du règlement et leurs différences : ${edition}.`,
  versionName: (number: number) => `Version ${number}`,
  versionTitle: (number: number) => `Règlement, version ${number}`,
  versionColumns: { version: 'Version', since: 'Publiée le', why: 'Motif', read: 'Lire' },
  noVersion: 'La première version sera figée à l’ouverture de l’appel.',
  inForce: 'en vigueur',
  inForceSince: 'en vigueur depuis le',
  publishedOn: 'publiée le',
  notInForce: 'Cette version n’est plus en vigueur.',
  readInForce: (number: number) => `Lire la version ${number}, en vigueur`,
  notFrozen: (opens: string) =>
    `Ce texte n’est pas encore figé : il le sera à l’ouverture de l’appel, le ${opens}, et chaque changement donnera ensuite une nouvelle version.`,
  pdf: 'Le règlement en PDF',
  permanent: 'Adresse permanente de cette version',
  readVersion: (number: number) => `lire la version ${number}`,
  pdfOf: (number: number) => `version ${number} en PDF`,
  whatChanged: (number: number) => `Ce que la version ${number} a changé`,
  pendingTitle: 'Une nouvelle version va paraître',
  pending:
    'Depuis la version en vigueur, l’édition a changé. Le site applique déjà ce qui suit ; le texte sera republié avec son motif.',
  compared: {
    title: (from: number, to: number) => `De la version ${from} à la version ${to}`,
    lead: 'Les articles qui changent, mot à mot.',
    about: (from: number, to: number, edition: string) =>
      `Différences mot à mot entre les versions ${from} et ${to} du règlement : ${edition}.`,
    between: (from: Html, to: Html) => html`De la ${from} à la ${to}.`,
    none: 'Ces deux versions disent la même chose.',
    kinds: { added: 'nouveau', removed: 'retiré', changed: 'modifié' },
    howToRead: (comes: Html, goes: Html) => html`À lire ainsi : ${comes}, ${goes}.`,
    comes: 'ce qui est ajouté est souligné',
    goes: 'ce qui est retiré est barré',
    addedFrom: '[ajouté :',
    addedTo: 'fin de l’ajout]',
    removedFrom: '[retiré :',
    removedTo: 'fin du retrait]',
  },
  team: {
    title: 'Règlement',
    lead: 'Le règlement s’écrit d’après l’édition. Ce qui est publié est figé ; ce qui a changé depuis attend ici que vous le publiiez.',
    crumb: 'Édition',
    draft: 'Ce qui n’est pas encore publié',
    published: 'Versions publiées',
    notOpen: (opens: string) => `La première version sera figée à l’ouverture de l’appel, le ${opens}.`,
    upToDate: 'Le règlement en vigueur dit exactement ce que dit l’édition : rien à publier.',
    reason: 'Pourquoi ce changement ?',
    reasonHint: 'Ce motif est public, à côté de la version.',
    publish: (number: number) => `Publier la version ${number}`,
    done: (number: number) => `La version ${number} du règlement est publiée.`,
    refusals: {
      not_open_yet: 'La première version est figée à l’ouverture de l’appel.',
      same_text: 'Le règlement en vigueur dit déjà cela : rien à publier.',
      text_changed: 'L’édition a changé pendant que vous lisiez. Relisez ce qui suit, puis publiez.',
      why_missing: 'Dites pourquoi le règlement change, en quelques mots.',
    } satisfies Record<PublishRefusal['code'], string>,
  },
}
