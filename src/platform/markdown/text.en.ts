import type { fr } from './text.fr.ts'

export const en: typeof fr = {
  table: 'Table',
  tableEmpty: 'This table is empty.',
  external: 'another site',
  faults: {
    raw_html: (line, text) =>
      `Line ${line}: “${text}” is HTML, and would show as it is. Write it in Markdown, or take it out.`,
    unsafe_link: (line, text) =>
      `Line ${line}: the link to “${text}” was taken out. A link starts with https://, mailto:, tel: or / for a page of this site.`,
    foreign_picture: (line, text) =>
      `Line ${line}: the picture “${text}” is not ours. Add it to the pictures, then write image: followed by its name.`,
    unknown_kind: (line, text) => `Line ${line}: “${text}” cannot be laid out here.`,
    too_deep: () => 'This text has too many quotes or lists inside one another to be laid out.',
  },
}
