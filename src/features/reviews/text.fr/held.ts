export const held = {
  title: 'Fichiers retenus par l’antivirus',
  lead: 'Personne ne peut ouvrir ces documents. Ceux qui attendent s’ouvriront d’eux-mêmes dès que l’antivirus aura répondu.',
  states: { infected: 'En quarantaine', waiting: 'Attend l’antivirus' },
  infected: { one: '# document en quarantaine.', other: '# documents en quarantaine.' },
  waiting: { one: '# document attend l’antivirus.', other: '# documents attendent l’antivirus.' },
  columns: { file: 'Candidature', document: 'Document', state: 'État', found: 'Ce qui a été trouvé, et quand' },
  none: 'Aucun fichier retenu',
  noneBody:
    'Ici viendraient les documents dans lesquels l’antivirus trouve un programme malveillant, et ceux qu’il n’a pas encore examinés.',
  told: 'Chaque personne dont un document est en quarantaine a reçu un message qui lui dit comment le remplacer.',
  mistaken: 'Si l’antivirus se ravise avec de nouvelles signatures, le document est rendu de lui-même.',
}
