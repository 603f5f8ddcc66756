export declare const lean: { options: string[]; env: Record<string, string> }
