import type { ChallengeBank } from './types.ts'

export const gobelins: ChallengeBank = {
  reading: [
    'Le Mobilier national meuble la République et conserve des savoir-faire uniques ; presque personne ne peut voir ce qu’il possède.',
    'Une collection dispersée entre ministères, ambassades et réserves n’a de visage que son inventaire : c’est lui qu’il faut ouvrir.',
    'Mettre en ligne n’est pas montrer : un numéro d’inventaire, une photographie et trois lignes n’intéressent que ceux qui savent déjà.',
    'Je vois deux publics que tout sépare, [les chercheurs et les curieux|les artisans et les écoles], et une seule base pour les servir.',
    'L’enjeu me semble de relier l’objet, la main qui l’a fait et le lieu où il a vécu.',
    'L’inventaire a été tenu pour gérer des dépôts ; il faut maintenant qu’il raconte.',
  ],
  ideas: {
    dev: [
      'Je construirais une chaîne d’extraction depuis le logiciel d’inventaire, avec règles de publication, pour que le site soit toujours à jour.',
      'Un moteur de recherche à facettes, [époque, technique, matière|style, auteur, destination], tolérant au vocabulaire, serait le cœur du site.',
      'Je publierais une interface de programmation et des fichiers sous licence ouverte le jour même de l’ouverture.',
      'Je prévoirais des adresses stables pour chaque objet, ce qui permet à d’autres de citer et de relier.',
      'Pour les images, une visionneuse à très fort agrandissement : un point de tapisserie mérite qu’on le compte.',
    ],
    design: [
      'Je commencerais par observer comment on cherche un meuble quand on n’en connaît pas le nom : par la couleur, l’usage, la pièce.',
      'Je proposerais des entrées sensibles, [une teinte|un geste|un motif], à côté de la recherche savante.',
      'Les ateliers de tissage et d’ébénisterie doivent avoir leur place sur le site : filmer peu, bien, et lier chaque geste aux œuvres.',
      'Je dessinerais d’abord la fiche d’objet, sur téléphone, car c’est par elle que l’on arrive.',
      'Je testerais avec des classes, des étudiants en arts appliqués et des agents de la maison.',
    ],
    data: [
      'Je rapprocherais les attributions et les provenances de référentiels publics, avec un degré de confiance visible.',
      'Un classement des images par ressemblance ferait naître des promenades que personne n’aurait écrites.',
    ],
    project: [
      'Je monterais un partenariat avec Wikimédia pour les photographies et avec une école pour les textes.',
      'Je fixerais avec les conservateurs la règle de ce qui se publie, et la publierais.',
    ],
    all: [
      'Une première version, avec [mille|deux mille] objets choisis, dès le quatrième mois ; le reste suivrait par lots.',
      'Je garderais le code réutilisable par d’autres collections publiques de taille moyenne.',
      'Un atelier de contribution ouvert au public, au milieu du défi, donnerait des images et des amis.',
    ],
  },
  field: [
    'Je passerais mes premières journées dans les réserves et les ateliers, avec un carnet plutôt qu’un écran.',
    'Les archivistes savent pourquoi tel champ est vide ; je commencerais par leur demander.',
    'J’interrogerais les services qui reçoivent du mobilier en dépôt : ils sont usagers de l’inventaire sans le savoir.',
  ],
  caution: [
    'La localisation précise de certaines pièces ne doit pas être publique ; il faut trier avant d’ouvrir.',
    'Les droits des créateurs contemporains imposeront des exceptions ; mieux vaut les prévoir dans la structure.',
    'Le risque serait un beau site que personne ne met à jour ; je privilégierais la chaîne sur la vitrine.',
  ],
  legacy: [
    'Les agents publieraient eux-mêmes, depuis leur outil habituel, sans nous appeler.',
    'Il resterait des données ouvertes, un site accessible et une documentation écrite avec les équipes.',
    'J’aimerais qu’une [lycéenne|apprentie|bibliothécaire] découvre un métier d’art par ce chemin.',
  ],
  thin: [
    'Le patrimoine français mérite un site moderne.',
    'J’ai déjà réalisé plusieurs sites vitrines avec de belles photographies.',
    'Je propose de créer une application mobile pour les collections.',
  ],
}
