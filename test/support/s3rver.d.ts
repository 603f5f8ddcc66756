/** An S3-compatible server in memory of a folder; its package has no types. */
declare module '@20minutes/s3rver' {
  type Options = {
    address?: string
    port: number
    directory: string
    silent?: boolean
    configureBuckets?: { name: string }[]
  }
  export default class S3rver {
    constructor(options: Options)
    run(): Promise<{ port: number }>
    close(): Promise<void>
  }
}
