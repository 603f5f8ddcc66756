type Named = [title: string, body: string]

export const fr = {
  title: 'Ce que tout le monde voit',
  content: ['Les contenus', 'Pages, questions, actualités, rencontres et images, dans les deux langues.'] as Named,
  rules: ['Le règlement', 'Ses versions publiées, et ce qui a changé depuis.'] as Named,
  contact: {
    title: 'Les messages reçus',
    body: (open: number) =>
      open === 0
        ? 'Aucun message n’attend de réponse.'
        : open === 1
          ? '1 message attend une réponse.'
          : `${open} messages attendent une réponse.`,
  },
  letters: ['Les lettres', 'Écrire à celles et ceux qui ont demandé des nouvelles.'] as Named,
  press: ['La presse', 'Communiqués, embargos, journalistes, demandes et retombées.'] as Named,
  data: ['Les données ouvertes', 'Ce qui est publié, ce qui le sera et quand.'] as Named,
  privacy: {
    title: 'Les données personnelles',
    body: (open: number) =>
      open === 0
        ? 'Aucune demande n’attend de réponse.'
        : open === 1
          ? '1 demande attend une réponse.'
          : `${open} demandes attendent une réponse.`,
  },
  audience: ['L’audience', 'Les pages lues, comptées sans cookie.'] as Named,
  archives: ['Les promotions passées', 'Les défis et les personnes repris d’ailleurs.'] as Named,
}
