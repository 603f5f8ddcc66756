/** Unknown, or not visible to this actor: the two must look the same from outside. */
export class NotFound extends Error {
  override name = 'NotFound'
}
