import { HuiyinError } from '../errors/index.ts'
import type { App } from './app.ts'
import { WRONG_MEDIA } from './problem.ts'

/** Forms are for pages. What a foreign page can send without asking (a form) is nothing that the API reads. */
export function refuseFormsAtApi(app: App): void {
  app.addHook('preParsing', (request, _reply, payload, done) => {
    const form = request.headers['content-type']?.trimStart().toLowerCase().startsWith(URL_ENCODED) ?? false
    if (form && request.routeOptions.url?.startsWith('/api/')) done(new HuiyinError('unsupported-file', WRONG_MEDIA))
    else done(null, payload)
  })
}

const URL_ENCODED = 'application/x-www-form-urlencoded'
