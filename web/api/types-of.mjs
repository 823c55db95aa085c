import openapiTS, { astToString } from 'openapi-typescript'

/**
 * The types of the client from a description of the API. The client adds the key of every write itself (client.ts), so callers need
 * not name it.
 */
export async function typesOf(description) {
  for (const operations of Object.values(description.paths ?? {})) {
    for (const operation of Object.values(operations)) {
      operation.parameters = operation.parameters?.filter((parameter) => parameter.name !== 'Idempotency-Key')
    }
  }
  const types = astToString(await openapiTS(description, { defaultNonNullable: false, alphabetize: true }))
  return `/* Generated from the description of the API by npm run api. */\n${types}`
}
