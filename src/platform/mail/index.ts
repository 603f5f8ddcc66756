export { composeMail, type MailPart } from './compose.ts'
export type { Mail, NewMail, WholeMail } from './mail.ts'
export {
  approveMails,
  cancelMails,
  queueDrafts,
  queueMail,
  queueMails,
  sendMailJob,
  sendMailsHandler,
  sendMailsJob,
} from './outbox.ts'
export { mailPersonal } from './personal.ts'
export { countMails, findMail, listMails } from './queries.ts'
export { mostAttempts, sendMail, sendMailHandler } from './send.ts'
export { checkSmtp, mailsLeave } from './smtp.ts'
export { forgetMails, forgetSent } from './store.ts'
