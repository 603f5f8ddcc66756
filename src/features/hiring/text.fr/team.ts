export const team = { title: 'Recrutement' }
