export declare const lean: Record<string, string>
