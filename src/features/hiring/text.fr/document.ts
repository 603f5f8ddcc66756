type Known = { on: string; since: string; years: string }

export const document = {
  reference: (person: string, version: number) => `Contrat de ${person}, version ${version}`,
  draft: 'Projet. Ce document n’est pas encore à signer.',
  replaces: (version: number) => `Version ${version}. Elle remplace la précédente, dont les signatures ne valent plus.`,
  article: (n: number, title: string) => `Article ${n}. ${title}`,
  parties: { host: 'Pour l’administration d’accueil', fellow: 'La personne recrutée' },
  print: 'Empreinte (SHA-256) de ce que dit ce contrat',
  term: (from: string, to: string) => `du ${from} au ${to} inclus`,
  pay: (amount: string) => `${amount} net par mois`,
  experience: ({ on, since, years }: Known) =>
    since ? `depuis le ${since}, comptée au ${on}` : `${years} années révolues, comptées au ${on}`,
  facts: {
    person: 'Personne recrutée',
    challenge: 'Mission',
    place: 'Lieu',
    term: 'Durée',
    pay: 'Rémunération',
    experience: 'Expérience',
  },
}
