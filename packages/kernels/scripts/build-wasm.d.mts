export function compileKernels(options?: { text?: boolean }): Promise<Uint8Array | string>;
export function generatedSource(bytes: Uint8Array): string;
