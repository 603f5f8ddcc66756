/** What is for those who follow and share; a frame for other sites leads to no other language, so that both are named. */
export const discoveryPages: readonly string[] = [
  '/suivre',
  '/integrer/defis/hopkins',
  '/en/embed/challenges/hopkins',
  '/integrer/defis/eig-1/afd-geodata',
  '/en/embed/challenges/eig-1/afd-geodata',
]
