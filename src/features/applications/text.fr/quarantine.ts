export const quarantine = {
  page: (name: string) =>
    `L’antivirus a trouvé un programme malveillant dans « ${name} ». Personne ne peut plus l’ouvrir. Créez le document de nouveau, de préférence sur un autre appareil, et envoyez-le ici : il remplacera celui-ci.`,
  hello: 'Bonjour,',
  subject: (name: string) => `Votre fichier « ${name} » est à remplacer`,
  lead: (name: string, programme: string) =>
    `L’antivirus a trouvé un programme malveillant dans « ${name} », joint à votre candidature à « ${programme} ». Vous n’y êtes sans doute pour rien : un appareil infecté l’ajoute sans prévenir. Le fichier est en quarantaine et personne ne peut l’ouvrir. Le reste de votre candidature est intact.`,
  draft: (closes: string) =>
    `Créez le document de nouveau, de préférence sur un autre appareil, et joignez-le avant le ${closes}.`,
  submitted: (closes: string) =>
    `Créez le document de nouveau, de préférence sur un autre appareil, joignez-le, puis déposez de nouveau avant le ${closes}. D’ici là, votre dépôt actuel compte toujours.`,
  closed:
    'L’appel est clos : répondez à ce message en joignant un exemplaire sain du document. L’équipe le versera à votre dossier. Votre dépôt compte toujours.',
  open: 'Ouvrir mes pièces jointes',
  closing: 'Pensez à faire examiner l’appareil sur lequel ce document a été créé.',
  footer: (programme: string) => `${programme}. Ce message part tout seul quand l’antivirus retient un fichier.`,
}
