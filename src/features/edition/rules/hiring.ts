/** How contracts of this edition are made. */
export type Hiring = { clearanceRefused: 'ends_contract' | 'team_decides' }
