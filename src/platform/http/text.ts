export const text = {
  fr: {
    nothingYet: 'Ce site n’est pas encore ouvert : aucune édition n’est en vigueur.',
    missing: 'Cette page n’existe pas',
    missingLead: 'L’adresse est peut-être incomplète, ou la page ne vous est pas destinée.',
    gone: 'Cette page n’existe plus',
    goneLead: 'Elle a été retirée, et rien ne la remplace. Voici où chercher.',
    elsewhere: 'Ou bien, allez à',
    home: 'Aller à l’accueil',
    fault: 'Quelque chose n’a pas fonctionné de notre côté',
    faultLead:
      'Ce que vous aviez enregistré est intact. Réessayez dans un instant ; si cela recommence, écrivez-nous en citant ce numéro :',
    tooLarge: 'L’envoi est trop volumineux',
    tooLargeLead:
      'Revenez en arrière et joignez un fichier plus léger : la taille permise est indiquée sous chaque champ.',
    waiting: 'Ce fichier attend l’antivirus',
    waitingLead:
      'L’antivirus ne répondait pas quand ce fichier est arrivé. Il sera examiné dès que possible, et s’ouvrira ensuite à cette même adresse : revenez dans quelques minutes.',
    quarantine: 'Ce fichier est en quarantaine',
    quarantineLead:
      'L’antivirus y a trouvé un programme malveillant : il n’est plus donné à personne. Qui l’a envoyé en est prévenu et peut le remplacer par un exemplaire sain.',
    refused: 'Cet envoi a été refusé',
    refusedLead: 'Il ne venait pas d’une page de ce site. Ouvrez la page depuis ce site, puis recommencez.',
  },
  en: {
    nothingYet: 'This site is not open yet: no edition is in force.',
    missing: 'This page does not exist',
    missingLead: 'The address may be incomplete, or the page may not be meant for you.',
    gone: 'This page exists no more',
    goneLead: 'It was withdrawn, and nothing replaces it. Here is where to look.',
    elsewhere: 'Or go to',
    home: 'Go to the home page',
    fault: 'Something went wrong on our side',
    faultLead:
      'What you had saved is intact. Try again in a moment; if it happens again, write to us and quote this number:',
    tooLarge: 'This is too large to send',
    tooLargeLead: 'Go back and attach a lighter file: the size allowed is written under each field.',
    waiting: 'This file is waiting for the antivirus',
    waitingLead:
      'The antivirus did not answer when this file arrived. It will be examined as soon as possible, and will then open at this same address: come back in a few minutes.',
    quarantine: 'This file is in quarantine',
    quarantineLead:
      'The antivirus found malware in it: it is no longer given to anybody. Whoever sent it has been told, and can replace it with a clean copy.',
    refused: 'This was refused',
    refusedLead: 'It did not come from a page of this site. Open the page from this site, then try again.',
  },
} as const
