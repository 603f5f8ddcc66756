const words = (text: string) => text.trim().split(/\s+/)

/** First names of people living in France, born between the fifties and the nineties. */
export const FIRST_NAMES = words(`
  Adama Adèle Adrien Agathe Aïcha Aïssatou Alban Albane Alexis Alice Alix Aline Amandine Amina Amir Anaïs Anatole Andréa Anissa Anne-Lise
  Anouk Antonin Armelle Arnaud Assia Astrid Aurélien Awa Axel Aymeric Baptiste Barnabé Basile Bérénice Bertrand Binta Blandine Boris Brahim
  Camille Capucine Carole Céleste Célia Chafik Charlotte Cheikh Chloé Christelle Clément Clotilde Coline Coralie Corentin
  Côme Cyprien Cyrielle Dalila Damien Daphné Delphine Diane Dimitri Djamila Dominique Edgar Édith Elia Éléonore Eliott Elsa Élodie
  Émeline Emre Enora Enzo Erwan Estelle Esther Étienne Eulalie Eva Fabien Fabrice Fadila Fanny Farid Fatou Faustine Félix Flavie Florian Florence
  Gaël Gaëlle Gaspard Gauthier Géraldine Ghislain Gilles Grégoire Guénaël Guillemette Gwenaëlle Habib Hadrien Halima Hamza Hana Harold
  Hélène Héloïse Henri Hicham Honorine Hugo Idriss Ilan Imane Inès Ingrid Iris Isaure Ismaël Issa Iwan Jade Jean-Yves Jeanne Jérémie
  Joachim Joanna Joël Joris Joséphine Judith Jules Karim Katell Kenza Kévin Khadija Ladislas Laëtitia Lamine Laure Laurène Léa Léandre
  Leïla Lénaïc Léonard Léopold Lila Linh Lionel Lison Loïc Louison Lucas Lucille Ludivine Mael Maëlle Mahaut Maïwenn Malik Manon Marceau
  Margaux Mariam Marius Marjorie Marlène Marwan Mathilde Maud Maxence Mehdi Mélanie Mélissandre Mickaël Minh Mireille Modou Morgane
  Moussa Myriam Nabil Nadège Nadia Naïm Natacha Nathanaël Nawel Nelly Nils Ninon Noémie Nolwenn Nora Octave Odile Olivia Ophélie Oriane Oscar
  Ousmane Paloma Patrice Perrine Philippine Pierrick Prune Quentin Rachid Raphaëlle Régis Rémi Renaud Rihab Robin Rokhaya Romane Ronan Rosalie
  Sabrina Salomé Samir Samuel Sandrine Sarah Séverine Sibylle Siham Siméon Simon Solène Souleymane Stéphanie Suzanne Swann Sylvain Tanguy Tariq
  Tatiana Thaïs Théodore Théophile Tiphaine Titouan Tristan Ulysse Valentine Vanessa Viet Violette Virginie Wassim Xavier Yacine Yael Yann
  Yasmina Yolande Youssef Ysé Yvan Zacharie Zélie Zineb Zoé
`)

/** Last names found all over France; none chosen for anybody in particular. */
export const LAST_NAMES = words(`
  Tounkara Dembaga Sakiliba Ndongala Yaméogo-Prat Kiéma Sanfo Bationo Zongo-Mahé Agbodjan Ahouansou Dossou-Leclerc
  Abgrall Adjovi Aguesse Ahamada Amellal Andriamanana Angibaud Arbogast Astruch Attia Aubertin Audouin Auffret Aurand Azzouz
  Babin Baghdadi Bainville Balcerzak Barberot Bardin Barreteau Bastard-Rozec Baudouin-Lemoine Beaufils Béchir Belhadj Bellamy-Roux
  Benkirane Bensaïd Bérard Berthomieu Bescond Besombes Bidault Biguet Billoré Bizien Blanchoin Bodénan Boisgontier Bonnemaison Bordenave Bouamrane
  Bouchet-Ly Boucheron Boulogne Bourdelas Bourhis Boutry Bouzidi Branellec Brossier Brugeron Cabanel Cailleaux Calvez-Morin Cantaloube Carpentras
  Carvalho Castagnède Castillon Cazenave Chabrier-Ndiaye Chaduteau Champoiseau Chanteloup Charrondière Chassagne Chauvigné Cherifi Chevillard Chopin-Diallo 
  Clavreul Coatanéa Coindre Collomb-Patton Comparet Cordonnier Cosquéric Couderchet Courtiade Coustenoble Creachcadec Cuzin Dagorne Dalmasso Dambrine
  Danjou Darcheville Daubresse Debruyne Decaudin Delahousse Delépine Delcroix-Vu Demirci Desbordes Deschaintres Desrumaux Devillers Dieudegard
  Djebbar Doléans Dorval Drévillon Dubosquet Duchaussoy Dugast Dumoutier Dutilleul Eouzan Esnault-Koné Estrade Etchegoyen
  Évenou Fabrègue Falquerho Faucheux Favreau Fernandes-Roy Ferradji Filoche Fleuriot Fontanel Foucaud Fouillade Fourcade-Benali Fréchinos Frézal
  Gachet Galindo Gallouédec Garandeau Gargadennec Gasnier Gautreau Gendron-Sow Gervaise Ghannouchi Gicquiaud Giraudet Glémarec Godefert Goncalves Gonidec Goubault
  Gourvennec Goyheneche Grelaud Grimonprez Guermeur Guezennec Guiberteau Guichaoua Guilloteau Guyonvarch Haddouche Hamelin-Diop Hamidouche Harispe Haudebourg Hélias
  Hennequin Herbreteau Hirigoyen Houdayer Hourcade Huygelen Iborra Idrissi Ihuel Isnardon Izard-Lopez Jacquemard Jaffrézic Jamoneau Jaouen Jégousse Jolivald
  Jourdren Juteau Kaddouri Kandemir Kapfer Karamoko Kerbiriou Kergoat Kermarrec Kessaci Khelifa Kieffer-Ba Klingler Kowalczyk Labarrère Labourdette Lacassagne
  Lafontan Lagadic Laizet Lamandé Landréat Lantheaume Laporterie Larrouy Latournerie Laurichesse Lavergnat Lebastard Lebrisquet Lecointre Ledoyen Lefaucheur Legallou
  Lemarchandel Lépinay Lestrade Lhomond Liébart Lobjois Lopvet Lorrillard Louvigny Luciathe Maaloufi Mabilais Machefert Madiot Magadoux Mahieddine Maillochon
  Malaterre Malgouyres Mandengué Marchesseau Maréchaux Marsaleix Martineau-Hadj Massoulié Mauduit-Tran Mazeaudon Mendibure Mercadal Messaoudi Meyniel
  Minguet Mokrani Monfoulet Montagnac Morvézen Mounier-Kuhlen Nahmani Naudet Nédellec Nguyen-Rault Nicolazo Noirtin Nouailhac Oudart Ouedraogo
  Paillardet Palluault Papazian Pasquiet Patenotre Pellerzi Penhoat Perdrizet Perrichet Pestourie Peyrissac Pham Phung-Maire Picaudé Pinsard Plantevin Poirrier Pommerol
  Poulizac Pradeilles Prigent-Ali Puyjalon Quéméneur Quesnot Quinquis Rabatel Ragueneau Rakotomalala Rambourg Randriana Ravoux Regragui Renambatz Réveillère
  Ribaucourt Rigolot Rivoalen Robineau-Sy Rochereau Roignant Romagnan Roudaut Rouquette Saadaoui Sagnard Saïdani Salanié Salaün-Meyer Santerre Sarrazy Savidan Schuhler
  Sébillotte Ségalen Senghor-Mora Sibiril Simonneaux Soulabaille Sourisseau Stéphant Taburet Taconnet Tamisier Tandonnet Tapsoba Tassin Tchakounté Teyssèdre
  Thébaud-Roy Thirouin Thomasset Tillier Toulemonde-Ly Touraille Trédaniel Trividic Turpault Vaillandet Valadou Vandewalle Vasseur-Ka Verdeaux Vergniol
  Vieilleville Villedary Vinçotte Vouzellaud Wagnerin Warembourg Wattelier Weissgerber Yildirim Zampieri Zerrouki Zwilling
`)
