/** A square symmetric matrix of `size` rows, row after row. */
export type Matrix = { size: number; at: Float64Array }

export const zeros = (size: number): Matrix => ({ size, at: new Float64Array(size * size) })

/**
 * The lower triangular factor L of a positive definite matrix, LLᵀ = A (Cholesky): size³/6 products. Undefined when a pivot is not
 * positive, which is to say that the matrix is not positive definite as far as floating point can tell.
 */
export function cholesky({ size, at: a }: Matrix): Matrix | undefined {
  const l = new Float64Array(size * size)
  for (let i = 0; i < size; i++)
    for (let j = 0; j <= i; j++) {
      let sum = a[i * size + j] as number
      for (let k = 0; k < j; k++) sum -= (l[i * size + k] as number) * (l[j * size + k] as number)
      if (j < i) l[i * size + j] = sum / (l[j * size + j] as number)
      else if (sum > 0) l[i * size + i] = Math.sqrt(sum)
      else return undefined
    }
  return { size, at: l }
}

/** Replaces `x` by the solution of Lᵀs = x. */
export function solveUpper({ size, at: l }: Matrix, x: Float64Array): Float64Array {
  for (let i = size - 1; i >= 0; i--) {
    const value = (x[i] as number) / (l[i * size + i] as number)
    x[i] = value
    for (let k = 0; k < i; k++) x[k] = (x[k] as number) - value * (l[i * size + k] as number)
  }
  return x
}

/** Replaces `x` by the solution of LLᵀs = x. */
export function solve(factor: Matrix, x: Float64Array): Float64Array {
  const { size, at: l } = factor
  for (let i = 0; i < size; i++) {
    let sum = x[i] as number
    for (let k = 0; k < i; k++) sum -= (l[i * size + k] as number) * (x[k] as number)
    x[i] = sum / (l[i * size + i] as number)
  }
  return solveUpper(factor, x)
}

/** The inverse of LLᵀ. */
export function inverse(factor: Matrix): Matrix {
  const result = zeros(factor.size)
  for (let j = 0; j < factor.size; j++) {
    const column = new Float64Array(factor.size)
    column[j] = 1
    result.at.set(solve(factor, column), j * factor.size)
  }
  return result
}

export const square = (value: number): number => value * value

export function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0
  for (let i = 0; i < a.length; i++) sum += (a[i] as number) * (b[i] as number)
  return sum
}
