export const mails = {
  subject: (title: string) => `« ${title} » est retiré de l’appel`,
  hello: (name: string) => (name ? `Bonjour ${name},` : 'Bonjour,'),
  lead: (title: string, when: string) =>
    `Vous aviez choisi « ${title} ». Ce sujet est retiré de l’appel depuis le ${when}.`,
  reason: (reason: string) => `La raison est la suivante : ${reason}`,
  onlyWish: 'C’était votre seul choix.',
  choose: {
    draft: (label: string, closes: string) =>
      `Vous pouvez choisir un autre ${label} jusqu’au ${closes}. Ce que vous avez écrit dans les autres parties de votre candidature est gardé.`,
    submitted: (label: string, closes: string) =>
      `Vous pouvez choisir un autre ${label} et déposer de nouveau votre candidature jusqu’au ${closes}.`,
  },
  chooseInWindow: (label: string, closes: string) =>
    `Vous pouvez choisir un autre ${label} jusqu’au ${closes}, depuis votre candidature.`,
  othersStand: (n: number): string =>
    n > 1
      ? 'Vos autres choix restent valables, sans démarche de votre part.'
      : 'Votre autre choix reste valable, sans démarche de votre part.',
  writeToUs: (label: string, email: string) =>
    `Si vous souhaitez que votre candidature soit examinée pour un autre ${label}, écrivez-nous à ${email} : nous vous répondrons.`,
  open: 'Revoir ma candidature',
  closing: 'Nous regrettons ce changement, et nous vous remercions de votre intérêt.',
  footer: (edition: string) =>
    `Vous recevez ce message parce que vous avez choisi ce sujet en candidatant à ${edition}.`,
}
