export { type Rematch, rematch } from './rematch.ts'
export { type Held, type Situation, situationOf, withoutChallenge, withoutPeople, withSeats } from './situation.ts'
export { nextInLine, type Succession } from './succession.ts'
