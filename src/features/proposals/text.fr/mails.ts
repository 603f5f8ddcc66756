export const mails = {
  hello: 'Bonjour,',
  open: 'Ouvrir la proposition',
  closing: 'L’équipe du programme',
  footer: (edition: string) => `Vous recevez ce message parce que votre administration répond à l’appel de ${edition}.`,
  invitation: {
    subject: (programme: string) => `${programme} : une proposition à écrire ensemble`,
    lead: (who: string, title: string) => `${who} vous invite à travailler sur la proposition « ${title} ».`,
    roles: {
      owner: 'Vous pourrez l’écrire, inviter d’autres collègues et la déposer.',
      editor: 'Vous pourrez l’écrire et la déposer.',
      reader: 'Vous pourrez la lire.',
    },
    signIn: (email: string) => `Connectez-vous avec cette adresse : ${email}. Aucun mot de passe n’est demandé.`,
  },
  receipt: {
    subject: (reference: string) => `Proposition reçue : ${reference}`,
    lead: (title: string, at: string) => `Nous avons reçu la proposition « ${title} » le ${at}.`,
    reference: 'Référence',
    receivedAt: 'Reçue le',
    content: 'Empreinte du contenu (SHA-256)',
    file: 'Pièce',
    signature: 'Signature',
    key: 'Clé',
    open: 'Voir le récépissé',
  },
  decision: {
    subject: (title: string) => `Votre proposition « ${title} »`,
    said: {
      inadmissible: (title: string) => `La proposition « ${title} » ne peut pas être examinée.`,
      shortlisted: (title: string) => `La proposition « ${title} » est présélectionnée.`,
      heard: (title: string) =>
        `Le jury a entendu la présentation de « ${title} ». Merci à celles et ceux qui l’ont portée.`,
      kept: (title: string) =>
        `La proposition « ${title} » est retenue. Nous allons préciser ensemble son titre, ses postes et son texte.`,
      not_kept: (title: string) => `La proposition « ${title} » n’est pas retenue cette année.`,
      withdrawn: (title: string) => `La proposition « ${title} » est retirée.`,
    },
    reason: (reason: string) => `Motif : ${reason}`,
  },
}
