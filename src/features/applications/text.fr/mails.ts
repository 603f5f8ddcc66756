export const mails = {
  hello: 'Bonjour,',
  received: {
    application: {
      subject: (reference: string) => `Candidature reçue : ${reference}`,
      lead: (programme: string, at: string) =>
        `Votre candidature à « ${programme} » est arrivée le ${at}. Voici ce qui en fait foi.`,
      again: (closes: string) =>
        `Vous pouvez encore la modifier et la déposer de nouveau avant le ${closes}. Seul le dernier dépôt compte.`,
      next: 'Les dossiers sont ensuite lus sans le nom. Chaque personne reçoit une réponse, positive ou négative.',
    },
    wishes: {
      subject: (reference: string) => `Choix reçus : ${reference}`,
      lead: (programme: string, at: string) =>
        `Vos choix pour « ${programme} » sont arrivés le ${at}. Ils complètent votre candidature, qui ne change pas. Voici ce qui en fait foi.`,
      again: (closes: string) => `Vous pouvez encore les changer jusqu’au ${closes}. Seul le dernier envoi compte.`,
      next: 'Vous recevrez ensuite une convocation pour l’audition.',
    },
  },
  reference: 'Référence',
  code: 'Votre code',
  receivedAt: 'Reçue le',
  content: 'Empreinte SHA-256 du contenu',
  signature: 'Signature Ed25519',
  key: 'Clé publique',
  file: 'Pièce jointe',
  openReceipt: 'Voir l’accusé de réception',
  check:
    'Cet accusé se vérifie sans nous faire confiance : la page explique comment, et donne le fichier signé et le PDF.',
  receiptClosing: 'Gardez ce message.',
  footer: (programme: string) => `${programme}. Ce message part tout seul à chaque dépôt.`,
  withdrawnSubject: (programme: string) => `Candidature retirée : ${programme}`,
  withdrawnLead: (programme: string, at: string) => `Le ${at}, vous avez retiré votre candidature à « ${programme} ».`,
  withdrawnKept: (reference: string) => `Le dépôt ${reference} ne sera ni lu, ni examiné.`,
  withdrawnAgain: (closes: string) =>
    `Si vous changez d’avis, vous pouvez la reprendre et la déposer de nouveau avant le ${closes}.`,
  withdrawnClosing:
    'Vous n’êtes pas à l’origine de ce retrait ? Connectez-vous sans attendre et vérifiez vos appareils.',
  withdrawnFooter: (programme: string) => `${programme}. Ce message part tout seul à chaque retrait.`,
  openMine: 'Ouvrir ma candidature',
  reminderSubject: (left: string) => `Votre candidature n’est pas déposée : il reste ${left}`,
  reminderLead: (programme: string, closes: string) =>
    `Vous avez commencé une candidature à « ${programme} », et elle n’est pas déposée. L’appel ferme le ${closes}. Passé cet instant, le formulaire n’accepte plus rien.`,
  reminderMissing: (parts: string) => `Il vous reste à compléter : ${parts}.`,
  reminderReady: 'Tout est rempli : il ne reste qu’à relire et à déposer.',
  reminderClosing: 'Vous ne souhaitez plus candidater ? Il n’y a rien à faire.',
  reminderFooter: (programme: string) =>
    `${programme}. Ce rappel part une seule fois, deux jours avant la clôture, aux brouillons non déposés.`,
  wishes: {
    invitation: {
      subject: (closes: string) => `À vous de choisir, jusqu’au ${closes}`,
      lead: (programme: string) => `Votre candidature à « ${programme} » est présélectionnée.`,
      footer: (programme: string) =>
        `${programme}. Ce message part une seule fois, aux personnes présélectionnées, quand les choix s’ouvrent.`,
    },
    reminder: {
      subject: (closes: string) => `Vos choix ne sont pas encore arrivés : dernier délai le ${closes}`,
      lead: (programme: string) =>
        `Votre candidature à « ${programme} » est présélectionnée, et vos choix ne nous sont pas parvenus.`,
      footer: (programme: string) =>
        `${programme}. Ce rappel part une seule fois, deux jours avant la fin, à qui n’a pas encore choisi.`,
    },
    choose: (targets: string, max: number, closes: string) =>
      max === 1
        ? `Il vous reste à choisir, parmi les ${targets}, avant le ${closes}.`
        : `Il vous reste à choisir jusqu’à ${max} ${targets}, dans l’ordre de votre préférence, avant le ${closes}.`,
    open: 'Faire mes choix',
    closing: 'À bientôt.',
  },
}

export const receipt = {
  title: 'Accusé de réception',
  lead: (at: string) => `Votre candidature est arrivée le ${at}.`,
  notInForce: 'Vous avez depuis complété cette candidature, déposé une autre version ou retiré votre candidature.',
  files: 'Pièces jointes reçues',
  noFiles: 'Aucune pièce jointe.',
  fileName: 'Fichier',
  fileSize: 'Taille',
  fileDigest: 'Empreinte SHA-256',
  proof: 'Ce qui fait foi',
  download: 'Garder une preuve',
  pdf: 'Télécharger l’accusé en PDF',
  json: 'Télécharger l’accusé signé (JSON)',
  contentJson: 'Télécharger le contenu exact de la candidature (JSON)',
  howTitle: 'Comment vérifier cet accusé',
  how: (keys: string) => [
    'Enregistrez l’accusé signé (JSON). Avec le logiciel libre Cohorte, « cohorte receipt verify FICHIER » dit s’il est intact.',
    `Sans lui : la signature est une signature Ed25519 de l’accusé, écrit en JSON canonique (RFC 8785) sans son membre « signature ». La clé publique est à l’adresse ${keys}.`,
    'L’empreinte du contenu est le SHA-256 du fichier « contenu exact », octet pour octet.',
  ],
  zone: 'Fuseau',
  keyId: 'Identifiant de la clé',
  rules: 'Règlement en vigueur à cet instant',
  rulesVersion: (number: number) => `Version ${number}`,
  fileTitle: (reference: string) => `accuse-${reference}`,
  contentFile: (reference: string) => `candidature-${reference}`,
}
