export { confirmationEmail, letterEmail, openingLetter } from './emails/letters.ts'
export { answeredEmail, receivedEmail, tellTeam } from './emails/threads.ts'
