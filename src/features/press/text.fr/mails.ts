export const mails = {
  hello: (name: string) => `Bonjour ${name},`,
  closing: 'L’équipe du programme',
  footer: (edition: string, email: string) => `${edition}. Contact presse : ${email}`,
  embargoSubject: (until: string) => `Communiqué sous embargo jusqu’au ${until}`,
  embargoLead: (headline: string) => `Nous vous adressons en avance ce communiqué : « ${headline} ».`,
  embargoRule: (until: string) => `EMBARGO : rien ne doit en être publié ni cité avant le ${until}.`,
  embargoOpen: 'Lire le communiqué',
  embargoOwn:
    'Ce lien est personnel : merci de ne pas le transmettre. Nous gardons l’instant de chaque ouverture, et rien d’autre.',
  clearSubject: (kind: string) => `Un communiqué met votre défi en avant : ${kind}`,
  clearLead: (day: string) =>
    `Un communiqué de presse met en avant un défi de votre administration. Il ne paraîtra pas sans votre accord. Merci de répondre avant le ${day}.`,
  clearOpen: 'Lire et répondre',
  returnedSubject: (kind: string) => `Communiqué non publié : ${kind}`,
  returnedLead:
    'L’embargo de ce communiqué est terminé, mais ses chiffres ont changé depuis son accord. Il n’a pas été publié : demandez à nouveau les accords.',
  returnedOpen: 'Ouvrir le communiqué',
}
