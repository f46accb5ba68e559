export const readOwnTable = async (_file: {name: string; bytes: Uint8Array}): Promise<any> => { throw new Error("not yet"); };
