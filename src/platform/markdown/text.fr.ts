import type { MarkdownFault } from './nodes.ts'

export const fr = {
  table: 'Tableau',
  tableEmpty: 'Ce tableau est vide.',
  external: 'autre site',
  faults: {
    raw_html: (line: number, text: string) =>
      `Ligne ${line} : « ${text} » est du HTML, qui s’affichera tel quel. Écrivez-le en Markdown, ou retirez-le.`,
    unsafe_link: (line: number, text: string) =>
      `Ligne ${line} : le lien vers « ${text} » a été retiré. Un lien commence par https:// ou par / pour une page de ce site, ou c’est un courriel ou un téléphone.`,
    foreign_picture: (line: number, text: string) =>
      `Ligne ${line} : l’image « ${text} » n’est pas d’ici. Ajoutez-la aux images de ce site, puis appelez-la par son nom.`,
    unknown_kind: (line: number, text: string) => `Ligne ${line} : « ${text} » ne peut pas être mis en forme ici.`,
    too_deep: () => 'Ce texte a trop de citations ou de listes les unes dans les autres pour être mis en forme.',
  } satisfies Record<MarkdownFault['code'], (line: number, text: string) => string>,
}
