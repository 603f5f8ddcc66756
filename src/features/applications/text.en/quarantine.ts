import type { quarantine as fr } from '../text.fr/quarantine.ts'

export const quarantine: typeof fr = {
  page: name =>
    `The antivirus found malware in “${name}”. Nobody can open it any more. Make the document again, on another device if you can, and send it here: it will replace this one.`,
  hello: 'Hello,',
  subject: name => `Your file “${name}” needs replacing`,
  lead: (name, programme) =>
    `The antivirus found malware in “${name}”, attached to your application to “${programme}”. You most likely have nothing to do with it: an infected device adds it without a word. The file is in quarantine and nobody can open it. The rest of your application is intact.`,
  draft: closes => `Make the document again, on another device if you can, and attach it before ${closes}.`,
  submitted: closes =>
    `Make the document again, on another device if you can, attach it, then submit again before ${closes}. Until then, what you have submitted still counts.`,
  closed:
    'The call is closed: answer this message with a clean copy of the document attached. The team will add it to your file. What you submitted still counts.',
  open: 'Open my documents',
  closing: 'Do have the device on which this document was made looked at.',
  footer: programme => `${programme}. This message leaves by itself when the antivirus holds a file.`,
}
