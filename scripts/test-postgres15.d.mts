export function withPostgres15<T>(work: (url: string) => Promise<T>): Promise<T>
