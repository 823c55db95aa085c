/** The types of the client from a description of the API, which it changes. */
export function typesOf(description: unknown): Promise<string>
