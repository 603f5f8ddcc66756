type Audience = 'candidates' | 'hosts'

export const letters = {
  letter: {
    title: 'Recevoir la lettre',
    lead: 'Laissez une adresse : nous écrivons quand un appel s’ouvre, et quelques fois par an pour les nouvelles qui comptent.',
    description:
      'S’inscrire à la lettre du programme : savoir par courriel quand un appel s’ouvre, sans compte ni suivi.',
    email: 'Votre adresse électronique',
    emailHint: 'Elle ne sert qu’à cette lettre. Un message vous demandera de confirmer.',
    audience: 'Ce qui vous intéresse',
    audiences: {
      candidates: 'Candidater : les appels à candidatures',
      hosts: 'Proposer un projet : les appels aux administrations',
    } as Record<Audience, string>,
    submit: 'M’inscrire',
    consent: (programme: string, audience: Audience) =>
      audience === 'candidates'
        ? `Je demande à recevoir la lettre du programme ${programme} pour savoir quand s’ouvrent les appels à candidatures. Je peux me désinscrire à tout moment.`
        : `Je demande à recevoir la lettre du programme ${programme} pour savoir quand s’ouvrent les appels aux administrations. Je peux me désinscrire à tout moment.`,
    kept: 'Ce que nous gardons : l’adresse, la langue, ce qui vous intéresse et la preuve de votre accord. Une adresse non confirmée est effacée après sept jours ; se désinscrire efface tout aussitôt.',
    asked: 'Regardez vos courriels : un message vous demande de confirmer. Sans confirmation, rien ne partira.',
    wrong: {
      email: 'Écrivez une adresse électronique complète, par exemple prenom@exemple.fr.',
      trap: 'Videz le champ « Ne rien écrire ici », puis envoyez de nouveau.',
      too_many: 'Trop de demandes viennent de votre réseau. Réessayez dans une heure.',
    },
    trap: 'Ne rien écrire ici',
    confirmTitle: 'Confirmer votre inscription',
    confirmLead: (audience: string) => `Un clic encore, et nous vous écrirons. ${audience}.`,
    confirm: 'Confirmer mon inscription',
    confirmed: 'C’est confirmé : nous vous préviendrons.',
    endTitle: 'Ne plus recevoir la lettre',
    endLead: 'Votre adresse sera effacée aussitôt. Vous pourrez vous réinscrire quand vous voudrez.',
    end: 'Me désinscrire',
    ended: 'Votre adresse est effacée : vous ne recevrez plus cette lettre.',
  },
}
