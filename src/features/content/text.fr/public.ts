export const public_ = {
  credit: (said: string) => `Image : ${said}.`,
}
