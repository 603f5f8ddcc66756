import type { held as fr } from '../text.fr/held.ts'

export const held: typeof fr = {
  title: 'Files held by the antivirus',
  lead: 'Nobody can open these documents. Those that wait will open by themselves once the antivirus has answered.',
  states: { infected: 'In quarantine', waiting: 'Waiting for the antivirus' },
  infected: { one: '# document in quarantine.', other: '# documents in quarantine.' },
  waiting: { one: '# document waiting for the antivirus.', other: '# documents waiting for the antivirus.' },
  columns: { file: 'Application', document: 'Document', state: 'State', found: 'What was found, and when' },
  none: 'No file is held',
  noneBody: 'Documents in which the antivirus finds malware would come here, and those it has not examined yet.',
  told: 'Everybody whose document is in quarantine has been sent a message that says how to replace it.',
  mistaken: 'If the antivirus changes its mind with new signatures, the document is given back by itself.',
}
