export const mine = { title: 'Mon contrat' }
