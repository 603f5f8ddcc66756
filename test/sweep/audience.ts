export const audiencePages: readonly string[] = ['/mesure-audience']
